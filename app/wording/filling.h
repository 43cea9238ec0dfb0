// Filling arguments of any kind into a sentence.
#pragma once

#include "app/wording/language.h"

#include <QVariantList>

namespace mizan {

/// Puts @p args in place of %1, %2 … of @p text: text isolated, numbers in the language's digits, a rejected
/// row as its reason. A missing argument becomes `…`, and an argument that itself holds %1 stays as it is.
[[nodiscard]] QString filled(const QString &text, const QVariantList &args, const Language &language);

} // namespace mizan
