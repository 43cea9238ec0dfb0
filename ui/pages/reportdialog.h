// ReportDialog: chooses what the monthly report covers, shows the real PDF and writes it.
#pragma once

#include "app/reports/monthlyreport.h"
#include "app/reports/pdfwriter.h"
#include "ui/pages/pagecontext.h"
#include "ui/pages/pdfpreview.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace mizan {

class LogoChooser;

class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const PageContext &context, Month month, std::optional<Id<Agency>> agency,
                 QWidget *parent = nullptr);

    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] const QByteArray &pdf() const { return m_pdf; } ///< as the preview shows it

signals:
    /// The preview shows the present choices.
    void previewed();

private:
    QWidget *makeChoices(Month month, std::optional<Id<Agency>> agency);
    QWidget *makePreview();
    void fillMonths(Month month);
    void fillAgencies(std::optional<Id<Agency>> agency);
    [[nodiscard]] Result<QByteArray> make(const ReportRequest &wanted) const;
    [[nodiscard]] Language language() const;
    void updatePreview();
    void exportPdf();
    void exportAll();
    void storeLogo(const QByteArray &logo);

    const PageContext &m_context;
    QTimer m_delay;
    QByteArray m_pdf;
    Result<std::unique_ptr<PdfPreview>> m_preview;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QComboBox *m_month = nullptr;
    QComboBox *m_agency = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_paper = nullptr;
    LogoChooser *m_logo = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_exportAll = nullptr;
};

} // namespace mizan
