// Where the rows of each kind of edit stand in ProjectData, and what identifies one.
#pragma once

#include "app/project/anyedit.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mizan {

template <typename T>
struct Rows;

template <>
struct Rows<Target>
{
    using Key = Cell;
    static Key key(const Target &row) { return row.cell; }
    static auto &in(auto &data) { return data.targets; }
};

template <>
struct Rows<TypedFigure>
{
    using Key = std::pair<Cell, Source>;
    static Key key(const TypedFigure &row) { return {row.cell, row.source}; }
    static auto &in(auto &data) { return data.typedFigures; }
};

template <>
struct Rows<Definition>
{
    using Key = std::pair<MetricId, Month>;
    static Key key(const Definition &row) { return {row.stage, row.from}; }
    static auto &in(auto &data) { return data.definitions; }
};

/// The only rows that are not ordered by their key.
template <>
struct Rows<Agency>
{
    using Key = Id<Agency>;
    static Key key(const Agency &row) { return row.id; }
    static auto &in(auto &data) { return data.agencies; }
};

/// What rows become: the last word on each key; none is a removed row.
template <typename T>
using Overlay = std::map<typename Rows<T>::Key, std::optional<T>>;

/// The stored row of that key; null when there is none.
template <typename T>
[[nodiscard]] const T *findRow(const ProjectData &data, const typename Rows<T>::Key &key)
{
    const auto &rows = Rows<T>::in(data);
    if constexpr (std::is_same_v<T, Agency>) {
        return data.agency(key);
    } else {
        const auto place = std::ranges::lower_bound(rows, key, {}, &Rows<T>::key);
        return place != rows.end() && Rows<T>::key(*place) == key ? &*place : nullptr;
    }
}

} // namespace mizan
