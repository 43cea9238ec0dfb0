#include "app/analysis/differences.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mizan {

namespace {

/// Outcomes as likely as the one seen come out a little more or less likely by rounding.
constexpr double tolerance = 1 + 1e-7;

using Binomial = boost::math::binomial_distribution<
    double, boost::math::policies::policy<boost::math::policies::promote_double<false>>>;

/// The chance of the outcomes on the other side of the mode that are no likelier than @p seen, whose density
/// is
/// @p density: densities fall on both sides of the mode, so the first of them is found by halving.
double farTail(const Binomial &binomial, double seen, double density)
{
    const double n = binomial.trials();
    const double mode = std::floor((n + 1) * binomial.success_fraction());
    if (seen < mode) { // the first outcome beyond the mode that is no likelier
        double low = mode;
        double high = n + 1;
        while (low < high) {
            const double middle = std::floor((low + high) / 2);
            if (pdf(binomial, middle) <= density * tolerance)
                high = middle;
            else
                low = middle + 1;
        }
        return low > n ? 0 : cdf(complement(binomial, low - 1));
    }
    double low = -1;
    double high = mode;
    while (low < high) { // the last outcome before the mode that is no likelier
        const double middle = std::ceil((low + high) / 2);
        if (pdf(binomial, middle) <= density * tolerance)
            low = middle;
        else
            high = middle - 1;
    }
    return low < 0 ? 0 : cdf(binomial, low);
}

} // namespace

std::optional<double> conditionalBinomialTest(double countA, double exposureA, double countB,
                                              double exposureB)
{
    const double a = std::round(countA);
    const double n = a + std::round(countB);
    if (exposureA <= 0 || exposureB <= 0 || a < 0 || n <= 0 || n < a)
        return std::nullopt;
    const Binomial binomial(n, exposureA / (exposureA + exposureB));
    if (a == std::floor((n + 1) * binomial.success_fraction()))
        return 1.0;
    const double density = pdf(binomial, a);
    const bool isBelow = a < std::floor((n + 1) * binomial.success_fraction());
    const double nearTail = isBelow ? cdf(binomial, a) : cdf(complement(binomial, a - 1));
    return std::min(1.0, nearTail + farTail(binomial, a, density));
}

std::vector<double> holmAdjusted(const std::vector<double> &pValues)
{
    std::vector<size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&pValues](size_t i) { return pValues[i]; });
    std::vector<double> adjusted(pValues.size());
    double largest = 0;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        const double scaled = pValues[order[rank]] * static_cast<double>(order.size() - rank);
        largest = std::max(largest, std::min(1.0, scaled));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}

} // namespace mizan
