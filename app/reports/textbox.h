// TextBox: a text laid out in lines of a given width, in the direction of its language.
#pragma once

#include "app/reports/reportstyle.h"

#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace mizan {

/// Leading and trailing follow the reading direction: in Arabic leading is on the right.
enum class TextEdge { Leading, Trailing, Centre };

struct TextOptions
{
    double width = 0; ///< points
    TextEdge edge = TextEdge::Leading;
    int mostLines = 0; ///< what does not fit ends in …; 0: as many as needed
    bool isRightToLeft = false;
};

/// Sizes are in points. Long words break anywhere rather than leave the box.
class TextBox
{
public:
    TextBox(const QString &text, const TextStyle &style, const TextOptions &options);
    ~TextBox();
    TextBox(TextBox &&) noexcept;
    TextBox &operator=(TextBox &&) noexcept;

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] double ascent() const; ///< of a line's top over its baseline
    /// Of the widest line.
    [[nodiscard]] double usedWidth() const;

    void draw(QPainter &painter, QPointF topLeft) const;
    void drawLine(QPainter &painter, QPointF topLeft, int line) const;

private:
    void layOut(const QString &text, double width, int mostLines);
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_lineHeight; ///< layout units, as is the ascent
    double m_ascent;
};

} // namespace mizan
