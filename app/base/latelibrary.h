// Late libraries: parts of the program that are loaded when first needed, with the large libraries they need.
#pragma once

#include "app/base/result.h"

#include <QFunctionPointer>

namespace mizan {

/// @p symbol of the library @p name, which stays loaded. Errors: FileUnreadable.
[[nodiscard]] Result<QFunctionPointer> lateSymbol(const QString &name, const char *symbol);

/// As declared in a header: `lateFunction<decltype(finishedPdf)>(u"pdffinish"_s, "finishedPdf")`.
template <typename Function>
[[nodiscard]] Result<Function *> lateFunction(const QString &name, const char *symbol)
{
    return lateSymbol(name, symbol).map([](QFunctionPointer found) {
        return reinterpret_cast<Function *>(found);
    });
}

} // namespace mizan
