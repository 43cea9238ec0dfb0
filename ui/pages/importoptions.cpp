#include "ui/pages/importoptions.h"

#include "app/tables/encoding.h"
#include "ui/models/importlist.h"
#include "ui/pages/leadoptions.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monthedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The first entry of a combo box stands for what the file itself says.
void showFound(QComboBox &combo, const QString &found)
{
    const QString text = found.isEmpty() ? ImportOptions::tr("As the file says")
                                         : ImportOptions::tr("As the file says: %1").arg(found);
    combo.setItemText(0, text);
}

QString delimiterText(QChar delimiter)
{
    if (delimiter == u'\t')
        return ImportOptions::tr("tab");
    return delimiter.isNull() ? QString() : QString(delimiter);
}

} // namespace

ImportOptions::ImportOptions(const Language &language, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_today(today)
{
    QFormLayout *form = makeForm();
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space::tiny);
    setLayout(form);
    m_form = makeLabel(TextRole::Body, this, true);
    form->addRow(tr("Recognised as"), m_form);
    makePlace(*form);
    makeMeaning(*form);
    makeCoverage(*form);
    makeText(*form);
}

QComboBox *ImportOptions::addCombo(QFormLayout &form, const QString &text, Announcement announce)
{
    auto *label = new QLabel(text, this);
    QComboBox *combo = makeCombo(label, this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.addRow(label, combo);
    connect(combo, &QComboBox::activated, this, announce);
    return combo;
}

/// Which part of the file: seen only where there is more than one.
void ImportOptions::makePlace(QFormLayout &form)
{
    m_sheet = addCombo(form, tr("S&heet"), &ImportOptions::textChanged);
    m_table = addCombo(form, tr("Tab&le"), &ImportOptions::textChanged);
    for (QComboBox *combo : {m_sheet, m_table})
        showChoice(*combo, false);
}

void ImportOptions::showChoice(QComboBox &combo, bool isShown)
{
    static_cast<QFormLayout *>(layout())->setRowVisible(&combo, isShown);
}

void ImportOptions::makeText(QFormLayout &form)
{
    m_encoding = addCombo(form, tr("&Encoding"), &ImportOptions::textChanged);
    m_encoding->addItem(QString(), QString());
    using enum Encoding;
    for (const Encoding encoding :
         {Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Windows1256, Latin1})
        m_encoding->addItem(encodingName(encoding), encodingName(encoding));
    m_delimiter = addCombo(form, tr("Columns are &separated by"), &ImportOptions::textChanged);
    m_delimiter->addItem(QString(), QChar());
    for (const char16_t sign : {u',', u';', u'\t', u'|'})
        m_delimiter->addItem(delimiterText(sign), QChar(sign));
    m_decimal = addCombo(form, tr("&Decimal sign"));
    m_decimal->addItem(tr("As the file says"), QString());
    m_decimal->addItem(tr("point: 1.5"), u"."_s);
    m_decimal->addItem(tr("comma: 1,5"), u","_s);
    m_dateOrder = addCombo(form, tr("Order of da&tes"));
    m_dateOrder->addItem(tr("As the file says"), QString());
    m_dateOrder->addItem(tr("day, month, year"), u"dmy"_s);
    m_dateOrder->addItem(tr("month, day, year"), u"mdy"_s);
    m_dateOrder->addItem(tr("year, month, day"), u"ymd"_s);
}

void ImportOptions::makeMeaning(QFormLayout &form)
{
    m_agency = addCombo(form, tr("&Agency"));
    m_source = addCombo(form, tr("&Figures are"));
    m_source->addItem(tr("As the kind of file says"), QVariant());
    m_source->addItem(tr("reported by the agency"), static_cast<int>(Source::Reported));
    m_source->addItem(tr("counted from records"), static_cast<int>(Source::Counted));
    m_leads = new LeadOptions(m_language, this);
    form.addRow(m_leads);
    connect(m_leads, &LeadOptions::changed, this, &ImportOptions::changed);
}

void ImportOptions::showTables(const QStringList &tables)
{
    std::vector<Choice> choices = {{tr("Choose a table"), 0}};
    for (int i = 0; i < tables.size(); ++i)
        choices.push_back({tr("%L1: %2", "number of a table, its headers").arg(i + 1).arg(tables[i]), i + 1});
    setChoices(*m_table, choices);
    showChoice(*m_table, tables.size() > 1);
}

void ImportOptions::makeCoverage(QFormLayout &form)
{
    m_exportedOn = new QDateEdit(m_today, this);
    m_exportedOn->setAccessibleName(tr("Exported on"));
    m_exportedOn->setToolTip(tr("The last month is complete when the file was exported after its end."));
    setDateFormat(*m_exportedOn, u"d MMMM yyyy"_s, m_language);
    m_exportedOn->setMaximumDate(m_today);
    form.addRow(tr("E&xported on"), m_exportedOn);
    m_statesMonths = new QCheckBox(tr("I state the &months it covers"), this);
    m_statesMonths->setToolTip(tr("A covered month without a row is zero; any other is no data."));
    form.addRow(m_statesMonths);
    auto *months = new QWidget(this);
    auto *row = new QHBoxLayout(months);
    row->setContentsMargins(0, 0, 0, 0);
    const Month now = Month::of(m_today);
    m_first = new MonthEdit(now, m_language, tr("First month covered"), months);
    m_last = new MonthEdit(now, m_language, tr("Last month covered"), months);
    row->addWidget(m_first, 1);
    row->addWidget(m_last, 1);
    form.addRow(tr("Covers"), months);
    connect(m_exportedOn, &QDateEdit::dateChanged, this, [this] {
        m_exportedOnIsChosen = true;
        emit changed();
    });
    connect(m_statesMonths, &QCheckBox::toggled, this, [this](bool states) {
        m_first->setEnabled(states);
        m_last->setEnabled(states);
        emit changed();
    });
    for (MonthEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &ImportOptions::changed);
}

void ImportOptions::reset(const std::vector<Agency> &agencies)
{
    const QSignalBlocker blocker(this);
    m_form->clear();
    showAgencies(agencies);
    m_leads->reset();
    m_leads->show(); // until it is known what kind of file it is
    m_sheet->clear();
    m_table->clear();
    for (QComboBox *combo : {m_sheet, m_table})
        showChoice(*combo, false);
    for (QComboBox *combo : {m_encoding, m_delimiter, m_decimal, m_dateOrder, m_agency, m_source})
        combo->setCurrentIndex(0);
    for (QComboBox *combo : {m_encoding, m_delimiter})
        showFound(*combo, {});
    m_statesMonths->setChecked(false);
    m_first->setEnabled(false);
    m_last->setEnabled(false);
    m_exportedOnIsChosen = false;
}

void ImportOptions::showAgencies(const std::vector<Agency> &agencies)
{
    std::vector<Choice> choices = {{tr("As each row says"), QString()}};
    for (const Agency &agency : agencies)
        choices.push_back({agency.name, agency.name});
    setChoices(*m_agency, choices);
    m_leads->showAgencies(agencies);
}

void ImportOptions::showSheets(const QStringList &sheets)
{
    std::vector<Choice> choices = {{tr("The first visible one"), QString()}};
    for (const QString &sheet : sheets)
        choices.push_back({sheet, sheet});
    setChoices(*m_sheet, choices);
    showChoice(*m_sheet, sheets.size() > 1);
}

void ImportOptions::showRecognised(const ImportPlan &plan)
{
    const QSignalBlocker blocker(this);
    const ImportRecord &record = plan.bundle.record;
    m_form->setText(importFormText(record.format));
    showSheets(plan.sheets);
    m_leads->setVisible(record.kind == ImportKind::Leads);
    showFound(*m_encoding, plan.encoding);
    showFound(*m_delimiter, delimiterText(plan.delimiter));
    if (!m_exportedOnIsChosen && record.exportedOn.isValid()) {
        m_exportedOn->setMaximumDate(std::max(m_today, record.exportedOn));
        m_exportedOn->setDate(record.exportedOn);
        m_exportedOnIsChosen = false;
    }
    if (!m_statesMonths->isChecked()) {
        m_first->setMonth(record.covers.first);
        m_last->setMonth(record.covers.last);
    }
}

ImportRequest ImportOptions::appliedTo(ImportRequest request) const
{
    request.agency = m_agency->currentData().toString();
    request.encoding = m_encoding->currentData().toString();
    request.delimiter = m_delimiter->currentData().toChar();
    request.decimal = m_decimal->currentData().toString();
    request.dateOrder = m_dateOrder->currentData().toString();
    request.sheet = m_sheet->currentData().toString();
    request.table = m_table->currentData().toInt();
    if (const QVariant source = m_source->currentData(); source.isValid())
        request.source = static_cast<Source>(source.toInt());
    if (m_exportedOnIsChosen)
        request.exportedOn = m_exportedOn->date();
    if (m_statesMonths->isChecked())
        request.covers = MonthRange{m_first->month(), m_last->month()};
    return m_leads->appliedTo(std::move(request));
}

void ImportOptions::focusAgency()
{
    m_agency->setFocus();
}

} // namespace mizan
