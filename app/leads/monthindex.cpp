#include "app/leads/monthindex.h"

namespace mizan {

namespace {

const Month firstMonth(1970, 1);

std::array<std::uint16_t, 65536> indexOfEachDay()
{
    std::array<std::uint16_t, 65536> indexes{};
    size_t day = 0;
    for (std::uint16_t index = 0; index < monthIndexCount; ++index) {
        const int days = monthOfIndex(index).days();
        for (int i = 0; i < days && day < indexes.size(); ++i)
            indexes[day++] = index;
    }
    return indexes;
}

} // namespace

int monthIndex(Day day)
{
    static const std::array<std::uint16_t, 65536> indexes = indexOfEachDay();
    return indexes[day.number];
}

int monthIndex(Month month)
{
    return month - firstMonth;
}

Month monthOfIndex(int index)
{
    return firstMonth + index;
}

} // namespace mizan
