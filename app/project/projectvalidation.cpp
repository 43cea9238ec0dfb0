#include "app/project/projectvalidation.h"

#include "app/project/applyedits.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<> validateName(const QString &name)
{
    if (foldedName(name).isEmpty())
        return fail(ErrorCode::EmptyName);
    if (name.size() > longestName)
        return fail(ErrorCode::NameTooLong, {name.size(), longestName});
    return {};
}

Result<> validateContract(const Agency &agency)
{
    const ContractPeriod *previous = nullptr;
    for (const ContractPeriod &period : agency.contract) {
        if (period.last && *period.last < period.first)
            return fail(ErrorCode::InvalidMonthRange, {MonthRange{period.first, *period.last}.toIso()});
        if (previous && (!previous->last || period.first <= *previous->last))
            return fail(ErrorCode::ContractOverlap, {agency.name});
        previous = &period;
    }
    return {};
}

Result<> validateAgency(const Agency &agency)
{
    const QStringList names = QStringList{agency.name} + agency.aliases;
    for (const QString &name : names) {
        if (const auto valid = validateName(name); !valid)
            return valid;
    }
    for (const Fee &fee : agency.fees) {
        if (fee.minorUnits < 0)
            return fail(ErrorCode::NegativeValue, {QString::number(fee.minorUnits)});
    }
    return validateContract(agency);
}

Result<> validateUniqueNames(const std::vector<Agency> &agencies)
{
    QSet<QString> known;
    for (const Agency &agency : agencies) {
        const QStringList names = QStringList{agency.name} + agency.aliases;
        for (const QString &name : names) {
            const QString folded = foldedName(name);
            if (known.contains(folded))
                return fail(ErrorCode::DuplicateAgency, {name});
            known.insert(folded);
        }
    }
    return {};
}

Result<> validateNumber(double number, bool mayBeNegative)
{
    if (!std::isfinite(number))
        return fail(ErrorCode::InvalidNumber, {QString::number(number)});
    if (number < 0 && !mayBeNegative)
        return fail(ErrorCode::NegativeValue, {QString::number(number)});
    return {};
}

/// Only money can be below zero: a credit note, a refund.
bool mayBeNegative(const MetricId &metric)
{
    const Metric *known = findMetric(metric);
    return known && known->unit == Unit::Money;
}

/// Looks at the edits of one change against the agencies that will be there after it.
class ChangeValidator
{
public:
    ChangeValidator(const ProjectData &data, const std::vector<AnyEdit> &planned)
        : m_data(data)
    {
        m_after.agencies = data.agencies;
        std::vector<AnyEdit> ofAgencies;
        std::ranges::copy_if(planned, std::back_inserter(ofAgencies),
                             [](const AnyEdit &edit) { return std::holds_alternative<Edit<Agency>>(edit); });
        m_isAgencyChange = !ofAgencies.empty();
        applyEdits(m_after, ofAgencies);
    }

    Result<> operator()(const Edit<ProjectSettings> &edit) { return validateSettings(*edit.after); }
    Result<> operator()(const Edit<Agency> &edit)
    {
        if (edit.after)
            return validateAgency(*edit.after);
        m_removed.push_back(*edit.before);
        return {};
    }
    Result<> operator()(const Edit<Target> &edit)
    {
        count(edit, &Target::cell);
        if (!edit.after)
            return {};
        if (const auto known = validateAgencyIsKnown(edit.after->cell.agency); !known)
            return known;
        return validateNumber(edit.after->value.number, false);
    }
    Result<> operator()(const Edit<TypedFigure> &edit)
    {
        count(edit, &TypedFigure::cell);
        if (!edit.after)
            return {};
        const Cell &cell = edit.after->cell;
        if (const auto known = validateAgencyIsKnown(cell.agency); !known)
            return known;
        return validateNumber(edit.after->value.number, mayBeNegative(cell.metric));
    }
    Result<> operator()(const Edit<Definition> &) { return {}; }

    /// To be called after all edits.
    [[nodiscard]] Result<> finish() const
    {
        if (!m_isAgencyChange)
            return {};
        for (const Agency &agency : m_removed) {
            if (!m_after.agency(agency.id) && hasData(agency.id))
                return fail(ErrorCode::AgencyHasData, {agency.name});
        }
        return validateUniqueNames(m_after.agencies);
    }

private:
    template <typename T>
    void count(const Edit<T> &edit, Cell T::*cell)
    {
        if (edit.before)
            --m_added[((*edit.before).*cell).agency];
        if (edit.after)
            ++m_added[((*edit.after).*cell).agency];
    }

    [[nodiscard]] Result<> validateAgencyIsKnown(Id<Agency> id) const
    {
        if (m_after.agency(id))
            return {};
        QStringList names;
        for (const Agency &agency : m_after.agencies)
            names.append(agency.name);
        return fail(ErrorCode::UnknownAgency, {QString::number(id.value), names.join(u", "_s)});
    }

    [[nodiscard]] bool hasData(Id<Agency> id) const
    {
        const auto isOfAgency = [id](const auto &row) { return row.cell.agency == id; };
        const auto entered = std::ranges::count_if(m_data.targets, isOfAgency) +
                             std::ranges::count_if(m_data.typedFigures, isOfAgency) + m_added.value(id);
        return entered > 0 || std::ranges::any_of(m_data.observations, isOfAgency) ||
               std::ranges::any_of(m_data.coverage, [id](const Coverage &part) { return part.agency == id; });
    }

    const ProjectData &m_data;
    ProjectData m_after; ///< its agencies only
    bool m_isAgencyChange = false;
    std::vector<Agency> m_removed;
    QHash<Id<Agency>, qsizetype> m_added; ///< targets and typed figures, less the removed ones
};

} // namespace

Result<> validateSettings(const ProjectSettings &settings)
{
    if (const auto valid = validateName(settings.client); !valid)
        return valid;
    if (settings.currency.isNone())
        return fail(ErrorCode::UnknownCurrency, {QString()});
    if (settings.timeZone.isEmpty() || !QTimeZone(settings.timeZone).isValid())
        return fail(ErrorCode::UnknownTimeZone, {QString::fromUtf8(settings.timeZone)});
    if (settings.fiscalYearStart < 1 || settings.fiscalYearStart > 12)
        return fail(ErrorCode::InvalidFiscalYearStart, {QString::number(settings.fiscalYearStart)});
    return {};
}

Result<> validateChange(const ProjectData &data, const std::vector<AnyEdit> &planned)
{
    ChangeValidator validator(data, planned);
    for (const AnyEdit &edit : planned) {
        if (const auto valid = std::visit(validator, edit); !valid)
            return valid;
    }
    return validator.finish();
}

Result<> validateImport(const ProjectData &data, const ImportBundle &bundle)
{
    if (bundle.replaces && !data.import(*bundle.replaces))
        return fail(ErrorCode::ImportNotFound, {bundle.replaces->value});
    for (const Observation &seen : bundle.observations) {
        if (!data.agency(seen.cell.agency))
            return fail(ErrorCode::UnknownAgency, {QString::number(seen.cell.agency.value), QString()});
        if (const auto valid = validateNumber(seen.value.number, true); !valid)
            return valid;
    }
    for (const Coverage &part : bundle.coverage) {
        if (!data.agency(part.agency))
            return fail(ErrorCode::UnknownAgency, {QString::number(part.agency.value), QString()});
    }
    return {};
}

} // namespace mizan
