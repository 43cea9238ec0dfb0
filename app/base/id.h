// Id<T>: a row's number that cannot be mistaken for another table's.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace mizan {

/// The identity of a stored T; 0 means "not stored yet".
template <typename T>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename T>
[[nodiscard]] size_t qHash(Id<T> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace mizan
