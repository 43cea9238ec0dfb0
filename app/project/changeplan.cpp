#include "app/project/changeplan.h"

#include "app/project/editrows.h"

#include <QSet>

#include <tuple>

namespace mizan {

namespace {

class Planner
{
public:
    Planner(const ProjectData &data, const PlanContext &context)
        : m_data(data)
        , m_context(context)
        , m_settings(data.settings)
    {
    }

    void add(Edit<ProjectSettings> edit)
    {
        if (!edit.after)
            return;
        ProjectSettings after = tidied(std::move(*edit.after));
        after.uuid = m_settings.uuid;
        if (after == m_settings)
            return;
        m_planned.push_back(Edit<ProjectSettings>{m_settings, after});
        m_settings = std::move(after);
    }

    template <typename T>
    void add(Edit<T> edit)
    {
        if (edit.after)
            prepare(*edit.after, edit.before);
        if (edit.before && (!edit.after || Rows<T>::key(*edit.before) != Rows<T>::key(*edit.after)))
            put<T>(Rows<T>::key(*edit.before), std::nullopt);
        if (edit.after)
            put<T>(Rows<T>::key(*edit.after), edit.after);
    }

    [[nodiscard]] std::vector<AnyEdit> result() && { return std::move(m_planned); }

private:
    void prepare(Agency &agency, const std::optional<Agency> &before)
    {
        agency = tidied(std::move(agency));
        if (before)
            agency.id = before->id;
        else if (agency.id < m_context.nextAgency && !current<Agency>(agency.id))
            agency.id = m_context.nextAgency;
        m_context.nextAgency.value = std::max(m_context.nextAgency.value, agency.id.value + 1);
    }

    void prepare(TypedFigure &figure, const std::optional<TypedFigure> &) const
    {
        if (!figure.typedAt.isValid())
            figure.typedAt = m_context.now;
        if (figure.author.isEmpty())
            figure.author = m_settings.userName;
    }

    template <typename T>
    void prepare(T &, const std::optional<T> &) const
    {
    }

    template <typename T>
    [[nodiscard]] std::optional<T> current(const typename Rows<T>::Key &key) const
    {
        const auto &overlay = std::get<Overlay<T>>(m_overlays);
        const auto changed = overlay.find(key);
        if (changed != overlay.end())
            return changed->second;
        const T *stored = findRow<T>(m_data, key);
        return stored ? std::optional(*stored) : std::nullopt;
    }

    template <typename T>
    void put(const typename Rows<T>::Key &key, const std::optional<T> &after)
    {
        auto before = current<T>(key);
        if (before == after)
            return;
        std::get<Overlay<T>>(m_overlays)[key] = after;
        m_planned.push_back(Edit<T>{std::move(before), after});
    }

    const ProjectData &m_data;
    PlanContext m_context;
    ProjectSettings m_settings;
    std::tuple<Overlay<Agency>, Overlay<Target>, Overlay<TypedFigure>, Overlay<Definition>> m_overlays;
    std::vector<AnyEdit> m_planned;
};

} // namespace

std::vector<AnyEdit> planChange(const ProjectData &data, std::vector<AnyEdit> edits,
                                const PlanContext &context)
{
    Planner planner(data, context);
    for (AnyEdit &edit : edits)
        std::visit([&planner](auto &each) { planner.add(std::move(each)); }, edit);
    return std::move(planner).result();
}

Agency tidied(Agency agency)
{
    agency.name = agency.name.trimmed();
    std::ranges::stable_sort(agency.contract, {}, &ContractPeriod::first);
    std::ranges::stable_sort(agency.fees, {}, &Fee::from);
    std::vector<Fee> fees;
    for (const Fee &fee : agency.fees) {
        if (!fees.empty() && fees.back().from == fee.from)
            fees.back() = fee;
        else
            fees.push_back(fee);
    }
    agency.fees = std::move(fees);
    QSet<QString> known{foldedName(agency.name)};
    QStringList aliases;
    for (const QString &alias : std::as_const(agency.aliases)) {
        const QString folded = foldedName(alias);
        if (folded.isEmpty() || known.contains(folded))
            continue;
        known.insert(folded);
        aliases.append(alias.trimmed());
    }
    agency.aliases = aliases;
    return agency;
}

ProjectSettings tidied(ProjectSettings settings)
{
    settings.client = settings.client.trimmed();
    std::vector<MetricId> judged;
    for (const MetricId &metric : settings.judgedMetrics) {
        if (std::ranges::find(judged, metric) == judged.end())
            judged.push_back(metric);
    }
    settings.judgedMetrics = std::move(judged);
    return settings;
}

} // namespace mizan
