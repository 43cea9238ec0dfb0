// Labels by role: one place for the size, weight and colour of texts.
#pragma once

#include "ui/widgets/theme.h"

#include <QColor>
#include <QString>

class QLabel;
class QWidget;

namespace mizan {

/// The looks of labels: plain text of @p role at the leading side.
void setUpLabel(QLabel &label, TextRole role);
/// A plain-text label at the leading side that wraps when @p wraps; colours follow the application's palette.
[[nodiscard]] QLabel *makeLabel(TextRole role, QWidget *parent, bool wraps = false);
/// Secondary text: the muted colour.
[[nodiscard]] QLabel *makeMutedLabel(TextRole role, const Palette &palette, QWidget *parent,
                                     bool wraps = false);
/// @p text with the window's direction, so that an Arabic line that starts with a Latin term keeps its order.
[[nodiscard]] QString directed(const QString &text);
void setTextColour(QWidget *widget, const QColor &colour);

} // namespace mizan
