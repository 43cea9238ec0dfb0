#include "app/importing/agencyrules.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr size_t mostKnown = 20'000;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString joinedNames(const std::vector<Agency> &agencies)
{
    QStringList names;
    for (const Agency &agency : agencies)
        names.append(agency.name);
    return names.join(u", "_s);
}

} // namespace

bool AgencyRules::Pattern::fits(const QString &folded) const
{
    if (opensLeft && opensRight)
        return folded.contains(text);
    if (opensLeft)
        return folded.endsWith(text);
    return opensRight ? folded.startsWith(text) : folded == text;
}

AgencyRules::AgencyRules(const std::vector<Agency> &agencies)
    : m_names(agencies)
{
}

Result<AgencyRules> AgencyRules::from(const std::vector<AgencyRule> &rules,
                                      const std::vector<Agency> &agencies, const std::optional<Agency> &ofAll)
{
    AgencyRules result(agencies);
    if (ofAll)
        result.m_ofAll = ofAll->id;
    for (const AgencyRule &rule : rules) {
        const Agency *agency = result.m_names.find(rule.agency);
        if (!agency)
            return fail(ErrorCode::UnknownAgency, {rule.agency, joinedNames(agencies)});
        if (rule.field != "source"_L1 && rule.field != "campaign"_L1)
            return fail(ErrorCode::InvalidOptionValue, {u"--rule"_s, rule.field, u"source, campaign"_s});
        QString text = rule.text.trimmed();
        Pattern pattern{
            rule.field == "campaign"_L1, {}, text.startsWith(u'*'), text.endsWith(u'*'), agency->id};
        if (pattern.opensLeft)
            text.remove(0, 1);
        if (text.endsWith(u'*'))
            text.chop(1);
        pattern.text = foldedName(text);
        result.m_patterns.push_back(std::move(pattern));
    }
    return result;
}

bool AgencyRules::knows(std::string_view name)
{
    return !name.empty() && m_names.find(textOf(name)) != nullptr;
}

AgencyFound AgencyRules::find(const AgencyClues &clues)
{
    m_key.assign(clues.name);
    if (!m_patterns.empty()) {
        m_key.push_back('\n');
        m_key.append(clues.source);
        m_key.push_back('\n');
        m_key.append(clues.campaign);
    }
    if (const auto known = m_known.find(m_key); known != m_known.end())
        return known->second;
    const AgencyFound found = findAnew(clues);
    if (m_known.size() == mostKnown)
        m_known.clear();
    m_known.emplace(m_key, found);
    return found;
}

AgencyFound AgencyRules::findAnew(const AgencyClues &clues)
{
    const QString name = textOf(clues.name).trimmed();
    if (const Agency *named = name.isEmpty() ? nullptr : m_names.find(name)) {
        if (m_ofAll.isValid() && named->id != m_ofAll)
            return {{}, RejectReason::OtherAgency};
        return {named->id, {}};
    }
    if (const Id<Agency> agency = byRule(clues); agency.isValid())
        return {agency, {}};
    if (!name.isEmpty())
        return {{}, RejectReason::UnknownAgency};
    return {m_ofAll, RejectReason::NoAgency};
}

Id<Agency> AgencyRules::byRule(const AgencyClues &clues) const
{
    if (m_patterns.empty())
        return {};
    const QString source = foldedName(textOf(clues.source));
    const QString campaign = foldedName(textOf(clues.campaign));
    for (const Pattern &pattern : m_patterns) {
        if (pattern.fits(pattern.isCampaign ? campaign : source))
            return pattern.agency;
    }
    return {};
}

} // namespace mizan
