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

/// The 95 % point of the normal distribution, for a first guess only.
constexpr double normal95 = 1.6449;

std::optional<double> largestBeyond(double target)
{
    const auto isBeyond = [target](double count) {
        return missProbability(count, target, Direction::HigherIsBetter) < beyondVariationLevel;
    };
    double count = std::max(-1.0, std::floor(target - normal95 * std::sqrt(target) - 0.2)); // Cornish-Fisher
    while (isBeyond(count + 1))
        ++count;
    while (count >= 0 && !isBeyond(count))
        --count;
    return count < 0 ? std::nullopt : std::optional(count);
}

double smallestBeyond(double target)
{
    const auto isBeyond = [target](double count) {
        return missProbability(count, target, Direction::LowerIsBetter) < beyondVariationLevel;
    };
    double count = std::ceil(target + normal95 * std::sqrt(target) + 0.8);
    while (count > 1 && isBeyond(count - 1))
        --count;
    while (!isBeyond(count))
        ++count;
    return count;
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
