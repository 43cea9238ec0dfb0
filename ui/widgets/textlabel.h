// TextLabel: a label of plain text that measures its text once, not at every look of a layout.
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

#include <map>

namespace mizan {

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    /// A text that wraps within the width of its place: it asks for none, so that it is measured only for
    /// the widths it gets.
    [[nodiscard]] static TextLabel *paragraph(TextRole role, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    /// Whether it has one size, whatever room there is.
    [[nodiscard]] bool isRigid() const;
    [[nodiscard]] QSize rigidSize() const;
    [[nodiscard]] QSize oneLine() const;
    void forgetIfOther() const;

    bool m_takesAnyWidth = false;
    // What was measured, and what for.
    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable QSize m_textSize;
    mutable std::map<int, int> m_heights;
};

} // namespace mizan
