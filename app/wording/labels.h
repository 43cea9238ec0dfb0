// Labels: the names of metrics, verdicts, signals, sources and changes.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/domain/changename.h"
#include "app/domain/importrecord.h"
#include "app/wording/language.h"

#include <QString>

namespace mizan {

[[nodiscard]] QString metricName(const MetricId &metric, const Language &language); ///< `MQL`, for tables
[[nodiscard]] QString metricFullName(const MetricId &metric,
                                     const Language &language); ///< `Marketing qualified leads (MQL)`
[[nodiscard]] QString metricMeaning(const MetricId &metric, const Language &language); ///< one sentence
/// A value with what it counts: `25 MQLs`, `spend of € 312`.
[[nodiscard]] QString countedText(const Value &value, const Metric &metric, const Language &language);
[[nodiscard]] QString verdictText(Verdict verdict, const Language &language); ///< `Missed`
[[nodiscard]] QString signalText(Signal signal, const Language &language);    ///< `within ordinary variation`
[[nodiscard]] QString agencyStateText(AgencyState state, const Language &language);
[[nodiscard]] QString sourceText(Source source, const Language &language); ///< `reported by the agency`
[[nodiscard]] QString basisText(Basis basis, const Language &language);
[[nodiscard]] QString changeText(ChangeName name, const Language &language); ///< `Set targets`
[[nodiscard]] QString fieldText(const QString &importField,
                                const Language &language); ///< of `month`, `agency`, metric ids

} // namespace mizan
