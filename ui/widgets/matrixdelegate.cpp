#include "ui/widgets/matrixdelegate.h"

#include "ui/models/monthmatrixmodel.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace mizan {

namespace {

void drawName(QPainter &painter, const QStyleOptionViewItem &option, const QString &name,
              const QColor &colour)
{
    painter.setPen(colour);
    const QRect area = option.rect.adjusted(space::tiny, 0, -space::tiny, 0);
    painter.drawText(area, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, area.width()));
}

} // namespace

MatrixDelegate::MatrixDelegate(const Palette &palette, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_palette(palette)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Look look = lookOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF tile = QRectF(option.rect).adjusted(3, 4, -3, -5);
    if (look.ground.isValid() || look.isOutlined) {
        painter->setBrush(look.ground.isValid() ? QBrush(look.ground) : QBrush(Qt::NoBrush));
        painter->setPen(look.isOutlined ? QPen(m_palette.accent, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter->drawRoundedRect(tile, space::tiny, space::tiny);
    }
    QFont font = fontOf(TextRole::Small);
    font.setBold(look.isBold);
    painter->setFont(font);
    const QString text = index.data().toString();
    if (index.column() == 0)
        drawName(*painter, option, text, look.text);
    else
        drawMarkedText(*painter, option.rect, markedText(text), look.text, option.direction);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_palette.ink, 2));
        painter->drawRoundedRect(tile, space::tiny, space::tiny);
    }
    painter->restore();
}

MatrixDelegate::Look MatrixDelegate::lookOf(const QModelIndex &index) const
{
    const QVariant tone = index.data(MonthMatrixModel::ToneRole);
    if (!tone.isValid())
        return {{}, m_palette.ink, false, true};
    switch (static_cast<CellTone>(tone.toInt())) {
    case CellTone::Met:
        return {m_palette.accentSoft, m_palette.accent};
    case CellTone::MissedWithin:
        return {m_palette.missedSoft, m_palette.onMissedSoft, false, true};
    case CellTone::MissedBeyond:
        return {m_palette.missed, m_palette.onMissed, false, true};
    case CellTone::InProgress:
        return {{}, m_palette.ink, true};
    case CellTone::NoTarget:
        return {{}, m_palette.ink};
    case CellTone::NoData:
        return {m_palette.noData, m_palette.muted};
    case CellTone::Outside:
        return {{}, m_palette.muted};
    }
    Q_UNREACHABLE();
}

} // namespace mizan
