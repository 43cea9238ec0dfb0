#include "ui/widgets/banner.h"

#include "ui/widgets/label.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace mizan {

namespace {

constexpr int edgeWidth = 4;

Banner::Tone toneOf(AgencyState state)
{
    switch (state) {
    case AgencyState::Missed:
        return Banner::Tone::Missed;
    case AgencyState::Met:
        return Banner::Tone::Well;
    case AgencyState::InProgress:
    case AgencyState::NoData:
    case AgencyState::NoTarget:
    case AgencyState::NotUnderContract:
        return Banner::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large + edgeWidth, space::medium, space::large, space::medium);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    m_title = TextLabel::paragraph(TextRole::Heading, this);
    m_detail = TextLabel::paragraph(TextRole::Body, this);
    setTextColour(m_detail, palette.muted);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    layout->addLayout(texts, 1);
    m_actions = new QHBoxLayout;
    layout->addLayout(m_actions);
}

void Banner::setHeadline(const Headline &headline)
{
    setText(toneOf(headline.state), headline.title, headline.detail);
}

void Banner::setText(Tone tone, const QString &title, const QString &detail)
{
    m_tone = tone;
    m_title->setText(directed(title));
    m_detail->setText(directed(detail));
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(detail);
    update();
}

QString Banner::title() const
{
    return accessibleName();
}

QString Banner::detail() const
{
    return accessibleDescription();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), space::tiny, space::tiny);
    painter.setClipPath(outline);
    const bool missed = m_tone == Tone::Missed;
    const bool well = m_tone == Tone::Well;
    painter.fillRect(rect(), missed ? m_palette.missedSoft : well ? m_palette.wellSoft : m_palette.noData);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - edgeWidth : 0;
    painter.fillRect(QRect(left, 0, edgeWidth, height()), missed ? m_palette.missed
                                                          : well ? m_palette.well
                                                                 : m_palette.muted);
}

} // namespace mizan
