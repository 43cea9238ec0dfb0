#include "ui/pages/comparisonexport.h"

#include "ui/pages/reportfiles.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waitcursor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr std::array<QLatin1StringView, 3> endings = {".pdf"_L1, ".xlsx"_L1, ".csv"_L1}; // by format

} // namespace

ComparisonExport::ComparisonExport(const PageContext &context, const Comparison &comparison,
                                   const ComparisonOrigin &origin, QStringList readFiles, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_comparison(comparison)
    , m_origin(origin)
    , m_readFiles(std::move(readFiles))
{
    setWindowTitle(tr("Export the comparison"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeForm());
    m_format = addChoice(tr("&Kind of file"));
    m_format->addItem(tr("PDF, with charts"), static_cast<int>(ComparisonFormat::Pdf));
    m_format->addItem(tr("Excel (XLSX), the table"), static_cast<int>(ComparisonFormat::Xlsx));
    m_format->addItem(tr("CSV, the table"), static_cast<int>(ComparisonFormat::Csv));
    m_language = addChoice(tr("&Language"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"العربية"_s, u"ar"_s);
    choose(*m_language, context.language.code());
    m_paper = addChoice(tr("&Paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(QPageSize::Letter));
    QDialogButtonBox *buttons = makeDialogButtons(*this, tr("&Export…"));
    layout->addWidget(buttons);
    disconnect(buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(buttons, &QDialogButtonBox::accepted, this, &ComparisonExport::write);
    connect(m_format, &QComboBox::currentIndexChanged, this,
            [this] { m_paper->setEnabled(format() == ComparisonFormat::Pdf); });
}

QComboBox *ComparisonExport::addChoice(const QString &text)
{
    auto *form = qobject_cast<QFormLayout *>(layout()->itemAt(0)->layout());
    QLabel *label = makeLabel(TextRole::Body, this);
    label->setText(text);
    QComboBox *combo = makeCombo(label, this);
    form->addRow(label, combo);
    return combo;
}

ComparisonFormat ComparisonExport::format() const
{
    return static_cast<ComparisonFormat>(m_format->currentData().toInt());
}

/// With the ending of its format; empty: not to be written.
QString ComparisonExport::askForPath()
{
    const QLatin1StringView ending = endings.at(static_cast<size_t>(format()));
    const QStringList filters = {tr("PDF files (*.pdf)"), tr("Excel files (*.xlsx)"),
                                 tr("CSV files (*.csv)")};
    const QString name =
        comparisonFileName(m_context.data().settings.client, tr("agencies compared"), m_comparison.period) +
        ending;
    const QString path = m_context.dialogs.askForSaveFile(
        this, {windowTitle(), filters[static_cast<qsizetype>(format())], name});
    if (path.isEmpty() || comparisonFormatOf(path) == format())
        return path;
    const QString whole = path + ending;
    const bool isWanted =
        !QFileInfo::exists(whole) ||
        m_context.dialogs.confirm(
            this, {windowTitle(), tr("“%1” exists already. Replace it?").arg(QFileInfo(whole).fileName()),
                   tr("Replace"), true});
    return isWanted ? whole : QString();
}

void ComparisonExport::write()
{
    const QString path = askForPath();
    if (path.isEmpty())
        return;
    if (m_readFiles.contains(QFileInfo(path).canonicalFilePath())) {
        m_context.dialogs.show(this, {ErrorCode::FileExists, {path}, {}});
        return;
    }
    const Language language =
        Language::fromCode(m_language->currentData().toString()).value_or(m_context.language);
    const auto paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    const auto written = [&] {
        const WaitCursor wait;
        return writeComparison(m_comparison, m_origin, {paper, m_context.now()}, language, path);
    }();
    if (written)
        accept();
    else
        m_context.dialogs.show(this, written.error());
}

} // namespace mizan
