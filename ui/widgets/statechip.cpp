#include "ui/widgets/statechip.h"

#include "app/charts/marks.h"
#include "ui/models/navigationmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace mizan {

namespace {

constexpr int markRoom = 14;

} // namespace

StateChip::StateChip(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
    QFont font = fontOf(TextRole::Small);
    font.setBold(true);
    setFont(font);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(AgencyState state, const QString &words)
{
    m_state = state;
    m_text = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + markRoom + 2 * space::small, metrics.height() + space::tiny};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateColours colours = stateColours(m_state, m_palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colours.text);
    const QRect inner = rect().adjusted(space::small, 0, -space::small, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), inner, part); };
    QRect mark = inner;
    mark.setWidth(markRoom - space::tiny);
    drawStateMark(painter, place(mark), m_state, colours.text);
    painter.drawText(place(inner.adjusted(markRoom, 0, 0, 0)), Qt::AlignCenter, m_text);
}

void drawStateMark(QPainter &painter, const QRect &area, AgencyState state, const QColor &colour)
{
    const double size = painter.fontMetrics().ascent() * 0.62;
    painter.setPen(colour);
    if (state == AgencyState::Missed)
        drawCrossMark(painter, QRectF(area).center(), size, colour);
    else if (state == AgencyState::Met)
        drawTickMark(painter, QRectF(area).center(), size, colour);
    else
        painter.drawText(area, Qt::AlignCenter, stateMark(state));
}

StateColours stateColours(AgencyState state, const Palette &palette)
{
    switch (state) {
    case AgencyState::Missed:
        return {palette.onMissedSoft, palette.missedSoft};
    case AgencyState::Met:
        return {palette.well, palette.wellSoft};
    case AgencyState::InProgress:
    case AgencyState::NoData:
    case AgencyState::NoTarget:
    case AgencyState::NotUnderContract:
        return {palette.muted, palette.noData};
    }
    Q_UNREACHABLE();
}

} // namespace mizan
