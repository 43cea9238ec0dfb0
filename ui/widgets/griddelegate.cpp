#include "ui/widgets/griddelegate.h"

#include "ui/models/monthgrid.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int inset = 8;
constexpr int cornerSize = 7;

QColor background(GridMarks marks, bool selected, const Palette &palette)
{
    if (marks.testFlag(GridMark::Refused))
        return palette.missedSoft;
    if (selected || marks.testFlag(GridMark::Changed))
        return palette.accentSoft;
    if (marks.testFlag(GridMark::New))
        return palette.wellSoft;
    return marks.testFlag(GridMark::OutsideContract) ? palette.noData : palette.card;
}

QColor textColour(GridMarks marks, const Palette &palette)
{
    if (marks.testFlag(GridMark::Refused))
        return palette.onMissedSoft;
    const bool isFaint = marks.testAnyFlags(GridMark::OutsideContract | GridMark::InProgress);
    return isFaint ? palette.muted : palette.ink;
}

/// A small triangle in a top corner, as spreadsheets mark a comment; at the left, as numbers stand at the
/// right.
void drawCorner(QPainter &painter, const QRectF &area, const QColor &colour)
{
    QPainterPath triangle(area.topLeft());
    triangle.lineTo(area.topLeft() + QPointF(cornerSize, 0));
    triangle.lineTo(area.topLeft() + QPointF(0, cornerSize));
    triangle.closeSubpath();
    painter.fillPath(triangle, colour);
}

/// The sign that says without colour what is special.
QString signOf(GridMarks marks)
{
    if (marks.testFlag(GridMark::Refused))
        return u"✕"_s;
    if (marks.testFlag(GridMark::New))
        return u"+"_s;
    return marks.testFlag(GridMark::Disputed) ? u"!"_s : QString();
}

QColor signColour(GridMarks marks, const Palette &palette)
{
    if (marks.testFlag(GridMark::Refused))
        return palette.onMissedSoft;
    return marks.testFlag(GridMark::New) ? palette.well : palette.missed;
}

void drawFrame(QPainter &painter, const QRectF &area, GridMarks marks, bool isCurrent, const Palette &palette)
{
    const QRectF frame = area.adjusted(1, 1, -1, -1);
    painter.setBrush(Qt::NoBrush);
    if (marks.testFlag(GridMark::Refused))
        painter.setPen(QPen(palette.missed, 2));
    else if (isCurrent)
        painter.setPen(QPen(palette.accent, 2));
    else if (marks.testFlag(GridMark::InProgress))
        painter.setPen(QPen(palette.muted, 1, Qt::DashLine));
    else
        return;
    painter.drawRect(frame);
}

} // namespace

GridDelegate::GridDelegate(const Palette &palette, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_palette(palette)
{
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const GridMarks marks(index.data(MonthGridModel::MarksRole).toInt());
    const QRectF area(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(area, background(marks, option.state.testFlag(QStyle::State_Selected), m_palette));
    if (marks.testAnyFlags(GridMark::Corrected | GridMark::Typed))
        drawCorner(*painter, area, marks.testFlag(GridMark::Disputed) ? m_palette.missed : m_palette.accent);
    drawFrame(*painter, area, marks, option.state.testFlag(QStyle::State_HasFocus), m_palette);

    const QRectF text = area.adjusted(inset, 0, -inset, 0);
    painter->setFont(option.font);
    painter->setPen(textColour(marks, m_palette));
    painter->drawText(text, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter),
                      index.data(Qt::DisplayRole).toString());
    const QString sign = signOf(marks);
    if (!sign.isEmpty()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(signColour(marks, m_palette));
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), sign);
    }
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int sign = option.fontMetrics.horizontalAdvance(u'+') + inset;
    return {option.fontMetrics.horizontalAdvance(text) + sign + 2 * inset, option.fontMetrics.height()};
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

} // namespace mizan
