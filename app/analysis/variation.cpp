#include "app/analysis/variation.h"

#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace mizan {

namespace {

using namespace boost::math::policies;
/// Doubles all the way (four times faster than with long double) and no exceptions.
using Quick = policy<promote_double<false>, domain_error<ignore_error>, overflow_error<ignore_error>,
                     evaluation_error<ignore_error>>;
using Poisson = boost::math::poisson_distribution<double, Quick>;

/// The 95 % point of the normal distribution.
constexpr double normal95 = 1.6448536269514722;
/// For larger targets the normal distribution with its skewness is as good as the exact test, which takes
/// long.
constexpr double largestTested = 1e9;

/// The last count for which @p holds, near @p guess; it must hold for -1, and for no count after one for
/// which it does not.
template <typename Holds>
double lastHolding(double guess, Holds holds)
{
    double last = guess;
    for (double step = 1; last > -1 && !holds(last); step *= 2)
        last = std::max(-1.0, last - step);
    double next = std::max(guess, last) + 1;
    for (double step = 1; holds(next); step *= 2) {
        last = next;
        next += step;
    }
    while (next - last > 1) {
        const double middle = std::floor((last + next) / 2);
        (holds(middle) ? last : next) = middle;
    }
    return last;
}

std::optional<double> largestBeyond(double target)
{
    const auto isBeyond = [target](double count) {
        return missProbability(count, target, Direction::HigherIsBetter) < beyondVariationLevel;
    };
    const double guess = std::floor(target - normal95 * std::sqrt(target) - 0.2); // Cornish-Fisher
    const double count = target > largestTested ? guess : lastHolding(std::max(-1.0, guess), isBeyond);
    return count < 0 ? std::nullopt : std::optional(count);
}

double smallestBeyond(double target)
{
    const auto isWithin = [target](double count) {
        return missProbability(count, target, Direction::LowerIsBetter) >= beyondVariationLevel;
    };
    const double guess = std::ceil(target + normal95 * std::sqrt(target) + 0.8);
    return target > largestTested ? guess : lastHolding(guess - 1, isWithin) + 1;
}

} // namespace

double missProbability(double actual, double target, Direction direction)
{
    if (direction == Direction::HigherIsBetter) {
        const double count = std::floor(actual);
        if (count < 0)
            return 0;
        return target > 0 ? boost::math::cdf(Poisson(target), count) : 1;
    }
    const double count = std::ceil(actual);
    if (count <= 0)
        return 1;
    return target > 0 ? boost::math::cdf(boost::math::complement(Poisson(target), count - 1)) : 0;
}

std::optional<double> beyondVariationFrom(double target, Direction direction)
{
    struct Known
    {
        double target = -1;
        Direction direction = Direction::HigherIsBetter;
        std::optional<double> answer;
    };
    static thread_local std::array<Known, 1024> memo; // plans repeat the same few targets
    Known &known = memo[std::hash<double>{}(target) % memo.size()];
    if (known.target != target || known.direction != direction) {
        const bool higher = direction == Direction::HigherIsBetter;
        known = {target, direction, higher ? largestBeyond(target) : smallestBeyond(target)};
    }
    return known.answer;
}

} // namespace mizan
