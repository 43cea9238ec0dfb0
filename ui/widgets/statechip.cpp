#include "ui/widgets/statechip.h"

#include "ui/models/navigationmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mizan {

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
    m_text = stateMark(state) + u' ' + words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 2 * space::small, metrics.height() + space::tiny};
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
    painter.drawText(rect(), Qt::AlignCenter, m_text);
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
