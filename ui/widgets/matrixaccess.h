// What assistive technology reads of a MatrixView: a table with a heading for each column.
#pragma once

namespace mizan {

/// Makes matrices known as tables, which they are not by their class; once is enough.
void installMatrixAccess();

} // namespace mizan
