// A comparison as text for the terminal, for `compare`.
#pragma once

#include "app/analysis/comparison.h"
#include "app/cli/clicontext.h"

namespace mizan {

/// The headline, the table, and a sentence for each pair that was tested.
void printComparison(CliContext &context, const Comparison &comparison);

} // namespace mizan
