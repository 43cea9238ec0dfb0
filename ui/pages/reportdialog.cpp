#include "ui/pages/reportdialog.h"

#include "app/base/latelibrary.h"
#include "app/project/edits.h"
#include "app/wording/numbers.h"
#include "ui/pages/logochooser.h"
#include "ui/pages/reportfiles.h"
#include "ui/pages/writefile.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int previewDelay = 200; // milliseconds; several choices in a row make one preview
constexpr int choicesWidth = 340;

QComboBox *addCombo(QFormLayout &form, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QComboBox *combo = makeCombo(label, parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.addRow(label, combo);
    return combo;
}

} // namespace

ReportDialog::ReportDialog(const PageContext &context, Month month, std::optional<Id<Agency>> agency,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("Monthly report"));
    resize(1040, 760);
    auto *layout = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(makeChoices(month, agency));
    columns->addWidget(makePreview(), 1);
    layout->addLayout(columns, 1);
    auto *buttons = makeDialogButtons(*this, tr("&Export PDF…"));
    m_export = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    m_exportAll = buttons->addButton(tr("&All agencies into a folder…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    disconnect(buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::exportPdf);
    connect(m_exportAll, &QPushButton::clicked, this, &ReportDialog::exportAll);

    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ReportDialog::updatePreview);
    for (QComboBox *combo : {m_month, m_agency, m_language, m_paper})
        connect(combo, &QComboBox::currentIndexChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_logo, &LogoChooser::logoChosen, this, &ReportDialog::storeLogo);
    m_month->setFocus();
    m_delay.start(0);
}

QWidget *ReportDialog::makeChoices(Month month, std::optional<Id<Agency>> agency)
{
    auto *box = new QWidget(this);
    box->setFixedWidth(choicesWidth);
    QFormLayout *form = makeForm();
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    box->setLayout(form);
    m_month = addCombo(*form, tr("&Month"), box);
    m_agency = addCombo(*form, tr("A&gency"), box);
    m_language = addCombo(*form, tr("&Language"), box);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"العربية"_s, u"ar"_s);
    choose(*m_language, m_context.language.code());
    m_paper = addCombo(*form, tr("&Paper"), box);
    m_paper->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(QPageSize::Letter));
    fillMonths(month);
    fillAgencies(agency);
    m_logo = new LogoChooser(m_context.palette, m_context.dialogs, box);
    m_logo->setLogo(m_context.data().settings.logo);
    m_logo->setEnabled(!m_context.project.isReadOnly());
    form->addRow(tr("Logo"), m_logo);
    return box;
}

QWidget *ReportDialog::makePreview()
{
    auto *box = new QWidget(this);
    m_stack = new QStackedLayout(box);
    m_message = makeLabel(TextRole::Body, box, true);
    m_message->setAlignment(Qt::AlignCenter);
    m_preview =
        lateFunction<decltype(makePdfPreview)>(u"pdfpreview"_s, "makePdfPreview").map([&](auto *maker) {
            return std::unique_ptr<PdfPreview>(maker(box));
        });
    if (m_preview) {
        m_stack->addWidget((*m_preview)->widget());
        (*m_preview)->widget()->setAccessibleName(tr("Preview of the report"));
    }
    m_stack->addWidget(m_message);
    return box;
}

void ReportDialog::fillMonths(Month month)
{
    const auto range = m_context.judgement().range;
    const Month last = std::max(month, range ? std::min(range->last, Month::of(m_context.today)) : month);
    const Month first = std::min(month, range ? range->first : month);
    for (Month each = last; first <= each; each = each - 1)
        m_month->addItem(monthText(each, m_context.language), each.toIso());
    choose(*m_month, month.toIso());
}

void ReportDialog::fillAgencies(std::optional<Id<Agency>> agency)
{
    m_agency->addItem(tr("All agencies"));
    for (const Agency &each : m_context.data().agencies)
        m_agency->addItem(each.name, each.id.value);
    if (agency)
        choose(*m_agency, agency->value);
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request{Month::fromIso(m_month->currentData().toString()).value_or(Month()), {}};
    if (const QVariant agency = m_agency->currentData(); agency.isValid())
        request.agency = Id<Agency>{agency.toLongLong()};
    return request;
}

Language ReportDialog::language() const
{
    return Language::fromCode(m_language->currentData().toString()).value_or(m_context.language);
}

Result<QByteArray> ReportDialog::make(const ReportRequest &wanted) const
{
    const Language chosen = language();
    const auto document = monthlyReport(wanted, m_context.data(), m_context.judgement(), chosen);
    if (!document)
        return failedLike(document);
    const auto paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    return pdfBytes(*document, {paper, m_context.now()}, chosen);
}

void ReportDialog::updatePreview()
{
    const auto bytes = make(request());
    m_pdf = bytes.value_or(QByteArray());
    m_export->setEnabled(bytes.has_value());
    if (m_preview)
        (*m_preview)->setPdf(m_pdf);
    if (bytes && m_preview) {
        m_stack->setCurrentWidget((*m_preview)->widget());
    } else {
        m_message->setText(errorText(bytes ? m_preview.error() : bytes.error(), m_context.language));
        m_stack->setCurrentWidget(m_message);
    }
    emit previewed();
}

void ReportDialog::exportPdf()
{
    if (m_delay.isActive()) {
        m_delay.stop();
        updatePreview();
    }
    const ReportRequest chosen = request();
    const Agency *agency = chosen.agency ? m_context.data().agency(*chosen.agency) : nullptr;
    const QString name =
        reportFileName(m_context.data().settings.client, agency ? agency->name : QString(), chosen.month);
    const QString path =
        m_context.dialogs.askForSaveFile(this, {tr("Export PDF"), tr("PDF files (*.pdf)"), name});
    if (path.isEmpty())
        return;
    const auto written = writeFile(path, pdf());
    if (written)
        accept();
    else
        m_context.dialogs.show(this, written.error());
}

void ReportDialog::exportAll()
{
    const QString folder = m_context.dialogs.askForFolder(this, tr("Folder for the reports"));
    if (folder.isEmpty())
        return;
    const Month month = request().month;
    QStringList written;
    QStringList problems;
    for (const Agency &agency : m_context.data().agencies) {
        const QString name = reportFileName(m_context.data().settings.client, agency.name, month);
        const auto done = make({month, agency.id}).and_then([&](const QByteArray &bytes) {
            return writeFile(QDir(folder).filePath(name), bytes);
        });
        if (done)
            written << agency.name;
        else
            problems << tr("%1: %2", "agency: what went wrong")
                            .arg(isolated(agency.name), errorText(done.error(), m_context.language));
    }
    const QString summary = tr("%n report(s) written to %1.", nullptr, static_cast<int>(written.size()))
                                .arg(isolated(QDir::toNativeSeparators(folder)));
    m_context.dialogs.tell(this, tr("All agencies into a folder"),
                           (QStringList{summary} + problems).join(u"\n\n"_s));
}

void ReportDialog::storeLogo(const QByteArray &logo)
{
    ProjectSettings settings = m_context.data().settings;
    settings.logo = logo;
    const auto stored =
        m_context.project.change(ChangeName::ChangeSettings, {editSettings(m_context.data(), settings)});
    if (!stored)
        m_context.dialogs.show(this, stored.error());
    m_delay.start();
}

} // namespace mizan
