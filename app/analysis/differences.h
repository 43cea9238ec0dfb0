// Whether two counts differ by more than chance, and how many such tests at once are to be read.
#pragma once

#include <optional>
#include <vector>

namespace mizan {

/// Two-sided p-value that two Poisson counts have the same rate per exposure: given their sum, the first is
/// binomial with share exposureA / (exposureA + exposureB); all outcomes no likelier than the one seen are
/// added up (Przyborowski and Wilenski 1940). None without exposure or without any count. Fractional counts
/// are rounded.
[[nodiscard]] std::optional<double> conditionalBinomialTest(double countA, double exposureA, double countB,
                                                            double exposureB);

/// The p-values of one family of tests as Holm (1979) adjusts them: in the order given, 1 at most.
[[nodiscard]] std::vector<double> holmAdjusted(const std::vector<double> &pValues);

} // namespace mizan
