#include "ui/widgets/navigationdelegate.h"

#include "ui/models/navigationmodel.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace mizan {

namespace {

constexpr int rowHeight = 34;
constexpr int markWidth = 24;

} // namespace

NavigationDelegate::NavigationDelegate(const Palette &palette, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_palette(palette)
{
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto entry = index.data(NavigationModel::EntryRole).value<NavigationEntry>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isInner =
        entry.kind == NavigationEntry::Kind::Agency || entry.kind == NavigationEntry::Kind::AddAgency;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setBrush(isSelected ? QBrush(m_palette.accentSoft) : QBrush(Qt::NoBrush));
    painter->setPen(hasFocus ? QPen(m_palette.accent, 2) : QPen(Qt::NoPen));
    painter->drawRoundedRect(ground, space::tiny, space::tiny);

    const auto place = [&](QRect rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect text = option.rect.adjusted(space::medium, 0, -space::small, 0);
    QFont font = fontOf(TextRole::Body);
    if (isInner) {
        const QRect mark(text.left(), text.top(), markWidth + space::small, text.height());
        text.setLeft(text.left() + markWidth + space::medium);
        if (entry.kind == NavigationEntry::Kind::Agency) {
            QFont bold = font;
            bold.setBold(true);
            painter->setFont(bold);
            const QColor colour = entry.state == AgencyState::Missed
                                      ? m_palette.missed
                                      : stateColours(entry.state, m_palette).text;
            drawStateMark(*painter, place(mark), entry.state, colour);
        }
    }
    font.setBold(isSelected);
    painter->setFont(font);
    const bool isQuiet = entry.kind == NavigationEntry::Kind::AddAgency ||
                         entry.kind == NavigationEntry::Kind::AgenciesHeading;
    painter->setPen(isSelected ? m_palette.accent : isQuiet ? m_palette.muted : m_palette.ink);
    const QString elided = QFontMetrics(font).elidedText(entry.text, Qt::ElideRight, text.width());
    painter->drawText(place(text),
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), elided);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace mizan
