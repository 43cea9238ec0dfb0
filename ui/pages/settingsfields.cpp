#include "ui/pages/settingsfields.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "ui/pages/logochooser.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int judgedColumns = 3;
constexpr int widestCombo = 280;

/// The currencies that some country's locale uses.
std::vector<Choice> currencyChoices(const Currency &present)
{
    std::set<QString> codes = {present.code()};
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales)
        codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
    std::vector<Choice> choices;
    for (const QString &code : codes) {
        if (Currency::fromCode(code))
            choices.push_back({code, code});
    }
    return choices;
}

std::vector<Choice> timeZoneChoices(const QByteArray &present)
{
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    if (!present.isEmpty() && !zones.contains(present))
        zones.prepend(present);
    std::vector<Choice> choices;
    for (const QByteArray &zone : zones)
        choices.push_back({QString::fromLatin1(zone), zone});
    return choices;
}

QComboBox *addCombo(QFormLayout &form, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QComboBox *combo = makeCombo(label, parent);
    combo->setMaximumWidth(widestCombo);
    form.addRow(label, combo);
    return combo;
}

QLineEdit *addLine(QFormLayout &form, const QString &text, const QString &value, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    auto *line = new QLineEdit(value, parent);
    line->setMaxLength(longestName);
    label->setBuddy(line);
    line->setAccessibleName(QString(text).remove(u'&'));
    form.addRow(label, line);
    return line;
}

} // namespace

SettingsFields::SettingsFields(const ProjectSettings &settings, const Language &language,
                               const Palette &palette, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_initial(settings)
    , m_language(language)
{
    QFormLayout *form = makeForm();
    form->setContentsMargins(0, 0, 0, 0);
    setLayout(form);
    makeWho(*form);
    m_logo = new LogoChooser(palette, dialogs, this);
    m_logo->setLogo(settings.logo);
    form->addRow(tr("Logo"), m_logo);
    makeWhen(*form);
    makeJudging(*form);
    connect(m_client, &QLineEdit::textChanged, this, &SettingsFields::changed);
}

void SettingsFields::makeWho(QFormLayout &form)
{
    m_client = addLine(form, tr("&Client"), m_initial.client, this);
    m_client->setPlaceholderText(tr("The company that hired the agencies"));
    m_userName = addLine(form, tr("&Your name"), m_initial.userName, this);
    m_userName->setToolTip(tr("Stands beside the figures that you type and correct."));
}

void SettingsFields::makeWhen(QFormLayout &form)
{
    m_currency = addCombo(form, tr("C&urrency"), this);
    setChoices(*m_currency, currencyChoices(m_initial.currency));
    choose(*m_currency, m_initial.currency.code());
    m_fiscalYear = addCombo(form, tr("&Fiscal year starts in"), this);
    for (int number = 1; number <= 12; ++number)
        m_fiscalYear->addItem(monthNameText(Month(2000, number), m_language), number);
    choose(*m_fiscalYear, m_initial.fiscalYearStart);
    m_timeZone = addCombo(form, tr("&Time zone"), this);
    setChoices(*m_timeZone, timeZoneChoices(m_initial.timeZone));
    choose(*m_timeZone, m_initial.timeZone);
}

void SettingsFields::makeJudging(QFormLayout &form)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Metric &metric : metricCatalogue()) {
        if (metric.id == metrics::fee())
            continue;
        auto *check = new QCheckBox(metricName(metric.id, m_language), box);
        check->setChecked(m_initial.isJudged(metric.id));
        check->setToolTip(metricMeaning(metric.id, m_language));
        const int place = static_cast<int>(m_judged.size());
        grid->addWidget(check, place / judgedColumns, place % judgedColumns);
        m_judged.emplace_back(metric.id, check);
        connect(check, &QCheckBox::toggled, this, &SettingsFields::changed);
    }
    form.addRow(tr("Judged metrics"), box);
    m_source = addCombo(form, tr("&Judge the figures"), this);
    m_source->setMaximumWidth(QWIDGETSIZE_MAX);
    m_source->addItem(tr("counted from records, where there are any"), static_cast<int>(Source::Counted));
    m_source->addItem(tr("reported by the agency"), static_cast<int>(Source::Reported));
    choose(*m_source, static_cast<int>(m_initial.judgedSource));
}

ProjectSettings SettingsFields::settings() const
{
    ProjectSettings settings = m_initial;
    settings.client = m_client->text().trimmed();
    settings.userName = m_userName->text().trimmed();
    settings.logo = m_logo->logo();
    settings.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(m_initial.currency);
    settings.fiscalYearStart = m_fiscalYear->currentData().toInt();
    settings.timeZone = m_timeZone->currentData().toByteArray();
    settings.judgedSource = static_cast<Source>(m_source->currentData().toInt());
    settings.judgedMetrics.clear();
    for (const auto &[metric, check] : m_judged) {
        if (check->isChecked())
            settings.judgedMetrics.push_back(metric);
    }
    return settings;
}

void SettingsFields::focusClient()
{
    m_client->setFocus();
}

} // namespace mizan
