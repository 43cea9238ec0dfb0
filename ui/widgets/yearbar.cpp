#include "ui/widgets/yearbar.h"

#include "app/wording/numbers.h"
#include "ui/widgets/arrowbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace mizan {

namespace {

constexpr int monthsOfYear = 12;

} // namespace

YearBar::YearBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *earlier = new ArrowButton(ArrowButton::Side::Before, tr("Year before"), this);
    auto *later = new ArrowButton(ArrowButton::Side::After, tr("Next year"), this);
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
