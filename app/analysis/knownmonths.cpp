#include "app/analysis/knownmonths.h"

#include "app/analysis/projectjudgement.h"

#include <algorithm>

namespace mizan {

std::optional<MonthRange> withKnownMonths(std::optional<MonthRange> known, const ProjectJudgement &judgement)
{
    if (!judgement.range)
        return known;
    const MonthRange own{judgement.range->first, std::min(judgement.range->last, judgement.latestMonth())};
    if (own.last < own.first)
        return known;
    return known ? MonthRange{std::min(known->first, own.first), std::max(known->last, own.last)} : own;
}

} // namespace mizan
