#include "ui/pages/leadfilterbar.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace mizan {

namespace {

constexpr int pauseInTyping = 150; // milliseconds
constexpr int shortestText = 8;    // letters that a combo box has room for
constexpr int year = 12;

} // namespace

LeadFilterBar::LeadFilterBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    m_agency = addCombo(tr("&Agency"));
    m_months = addCombo(tr("&Months"));
    m_stage = addCombo(tr("&Stage entered"));
    m_source = addCombo(tr("S&ource"));
    auto *label = new QLabel(tr("&Campaign"), this);
    m_campaign = new QLineEdit(this);
    m_campaign->setAccessibleName(tr("Part of the campaign’s name"));
    m_campaign->setPlaceholderText(tr("part of its name"));
    m_campaign->setClearButtonEnabled(true);
    label->setBuddy(m_campaign);
    const int column = m_grid->columnCount();
    m_grid->addWidget(label, 0, column);
    m_grid->addWidget(m_campaign, 1, column);
    m_grid->setColumnStretch(column, 1);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseInTyping);
    connect(m_campaign, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &LeadFilterBar::changed);
}

QComboBox *LeadFilterBar::addCombo(const QString &text)
{
    auto *label = new QLabel(text, this);
    QComboBox *combo = makeCombo(label, this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestText);
    const int column = m_grid->itemAtPosition(0, 0) ? m_grid->columnCount() : 0;
    m_grid->addWidget(label, 0, column);
    m_grid->addWidget(combo, 1, column);
    m_grid->setColumnStretch(column, 1);
    connect(combo, &QComboBox::currentIndexChanged, this, &LeadFilterBar::changed);
    return combo;
}

void LeadFilterBar::setChoices(const std::vector<Agency> &agencies, const QStringList &sources, Month month)
{
    m_month = month;
    std::vector<Choice> choices = {{tr("All agencies"), {}}};
    for (const Agency &agency : agencies)
        choices.push_back({agency.name, agency.id.value});
    mizan::setChoices(*m_agency, choices);
    mizan::setChoices(*m_months, {{monthText(month, m_language), 1},
                                  {monthRangeText({month - (year - 1), month}, m_language), year},
                                  {tr("All months"), 0}});
    choices = {{tr("Any stage"), {}}};
    for (size_t i = 0; i < stageCount; ++i)
        choices.push_back({metricName(metricOf(static_cast<Stage>(i)), m_language), static_cast<int>(i)});
    mizan::setChoices(*m_stage, choices);
    choices = {{tr("All sources"), {}}};
    for (const QString &source : sources)
        choices.push_back({source.isEmpty() ? tr("No source named") : source, source});
    mizan::setChoices(*m_source, choices);
}

void LeadFilterBar::choose(std::optional<Id<Agency>> agency, std::optional<Stage> stage)
{
    choose(agency, stage, 1);
}

void LeadFilterBar::clear()
{
    choose({}, {}, 0);
    emit changed();
}

void LeadFilterBar::choose(std::optional<Id<Agency>> agency, std::optional<Stage> stage, int months)
{
    mizan::choose(*m_agency, agency ? QVariant(agency->value) : QVariant());
    mizan::choose(*m_stage, stage ? QVariant(static_cast<int>(*stage)) : QVariant());
    mizan::choose(*m_months, months);
    mizan::choose(*m_source, {});
    const QSignalBlocker blocker(*m_campaign);
    m_campaign->clear();
    m_typing->stop();
}

LeadFilter LeadFilterBar::filter() const
{
    LeadFilter filter;
    if (const QVariant agency = m_agency->currentData(); agency.isValid())
        filter.agency = Id<Agency>{agency.toLongLong()};
    if (const int months = m_months->currentData().toInt(); months > 0)
        filter.months = MonthRange{m_month - (months - 1), m_month};
    if (const QVariant stage = m_stage->currentData(); stage.isValid())
        filter.entered = static_cast<Stage>(stage.toInt());
    if (const QVariant source = m_source->currentData(); source.isValid())
        filter.source = source.toString();
    filter.campaign = m_campaign->text().trimmed();
    return filter;
}

QString LeadFilterBar::filterText() const
{
    const LeadFilter chosen = filter();
    QStringList clauses = {chosen.agency ? isolated(m_agency->currentText()) : m_agency->currentText(),
                           m_months->currentText()};
    if (chosen.entered)
        clauses << tr("entered %1", "a stage").arg(m_stage->currentText());
    if (chosen.source)
        clauses << tr("source: %1").arg(isolated(m_source->currentText()));
    if (!chosen.campaign.isEmpty())
        clauses << tr("campaign: %1").arg(isolated(chosen.campaign));
    return joinedClauses(clauses, m_language);
}

} // namespace mizan
