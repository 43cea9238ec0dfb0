// LeadFigure: what leads add up to in one cell.
#pragma once

#include "app/domain/figure.h"

namespace mizan {

/// The count or the sum of money of one cell, from leads.
struct LeadFigure
{
    Cell cell;
    Value value;
    bool operator==(const LeadFigure &) const = default;
};

} // namespace mizan
