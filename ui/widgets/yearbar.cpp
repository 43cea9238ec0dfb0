#include "ui/widgets/yearbar.h"

#include "app/wording/numbers.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int monthsOfYear = 12;

QPushButton *arrowButton(const QString &arrow, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(arrow, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

YearBar::YearBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    const bool mirrored = language.isRightToLeft();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *earlier = arrowButton(mirrored ? u"▶"_s : u"◀"_s, tr("Year before"), this);
    auto *later = arrowButton(mirrored ? u"◀"_s : u"▶"_s, tr("Next year"), this);
    m_label = makeLabel(TextRole::Heading, this);
    m_label->setAlignment(Qt::AlignCenter);
    layout->addWidget(earlier);
    layout->addWidget(m_label);
    layout->addWidget(later);
    connect(earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(later, &QPushButton::clicked, this, [this] { step(1); });
}

void YearBar::showYearOf(Month month, int fiscalYearStart)
{
    m_year = fiscalYearOf(month, fiscalYearStart);
    showLabel();
}

void YearBar::step(int years)
{
    m_year = {m_year.first + years * monthsOfYear, m_year.last + years * monthsOfYear};
    showLabel();
    emit yearChanged(m_year);
}

void YearBar::showLabel()
{
    m_label->setText(monthRangeText(m_year, m_language));
}

} // namespace mizan
