// The report dialog: the preview is the PDF that is written.
#include "tests/support/projectfolder.h"
#include "tests/ui/pageproject.h"
#include "ui/pages/logochooser.h"
#include "ui/pages/reportdialog.h"
#include "ui/pages/reportfiles.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const Month october{2026, 10};

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

class ReportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void thePreviewIsTheFileThatIsWritten()
    {
        PageProject project;
        ReportDialog dialog(*project.context, october, sample::acme);
        QSignalSpy previewed(&dialog, &ReportDialog::previewed);
        dialog.show();
        QVERIFY(previewed.wait());
        QVERIFY(dialog.pdf().startsWith("%PDF"));
        QVERIFY(dialog.findChild<QPdfDocument *>()->pageCount() > 0);
        project.dialogs.saveFile = project.folder.filePath(u"out.pdf"_s);
        button(dialog, u"Export PDF…"_s)->click();
        QCOMPARE(bytesOf(project.dialogs.saveFile), dialog.pdf());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void anotherChoiceMakesAnotherPreview()
    {
        PageProject project;
        ReportDialog dialog(*project.context, october, sample::acme);
        QSignalSpy previewed(&dialog, &ReportDialog::previewed);
        QVERIFY(previewed.wait());
        const QByteArray english = dialog.pdf();
        for (QComboBox *combo : dialog.findChildren<QComboBox *>()) {
            if (const int arabic = combo->findData(u"ar"_s); arabic >= 0)
                combo->setCurrentIndex(arabic);
        }
        QVERIFY(previewed.wait());
        QVERIFY(dialog.pdf() != english);
    }

    void allAgenciesAreWrittenIntoAFolder()
    {
        PageProject project;
        ReportDialog dialog(*project.context, october, std::nullopt);
        project.dialogs.folder = project.folder.filePath(u"reports"_s);
        QVERIFY(QDir().mkpath(project.dialogs.folder));
        button(dialog, u"All agencies into a folder…"_s)->click();
        QCOMPARE(QDir(project.dialogs.folder).entryList({u"*.pdf"_s}).size(), 3);
        QVERIFY(
            QFile::exists(project.dialogs.folder + u"/Northwind Industrial, Acme Inbound, 2026-10.pdf"_s));
        QCOMPARE(project.dialogs.told.size(), 1);
        QVERIFY2(project.dialogs.told.front().contains(u"3"_s), qPrintable(project.dialogs.told.front()));
    }

    void aMonthWithoutAnythingSaysSoInsteadOfAPage()
    {
        PageProject project;
        ReportDialog dialog(*project.context, Month(2020, 1), std::nullopt);
        QSignalSpy previewed(&dialog, &ReportDialog::previewed);
        QVERIFY(previewed.wait());
        QVERIFY(dialog.pdf().isEmpty());
        QVERIFY(!button(dialog, u"Export PDF…"_s)->isEnabled());
    }

    void theLogoIsKeptInTheProject()
    {
        PageProject project;
        ReportDialog dialog(*project.context, october, sample::acme);
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const QString path = project.folder.filePath(u"logo.png"_s);
        QVERIFY(picture.save(path));
        project.dialogs.files = {path};
        button(dialog, u"Choose logo…"_s)->click();
        QCOMPARE(project.data().settings.logo, bytesOf(path));
        button(dialog, u"Remove logo"_s)->click();
        QVERIFY(project.data().settings.logo.isEmpty());
    }

    void aFileThatIsNoPictureIsNoLogo()
    {
        PageProject project;
        ReportDialog dialog(*project.context, october, sample::acme);
        project.dialogs.files = {project.path()};
        button(dialog, u"Choose logo…"_s)->click();
        QVERIFY(project.data().settings.logo.isEmpty());
        QCOMPARE(project.dialogs.errors.size(), 1);
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::LogoUnreadable);
    }

    void fileNamesLeaveOutWhatFileSystemsRefuse()
    {
        QCOMPARE(reportFileName(u"A/B: C?"_s, u"Kite & Co"_s, october), u"A B C, Kite & Co, 2026-10.pdf"_s);
        QCOMPARE(reportFileName(u"Northwind"_s, {}, october), u"Northwind, 2026-10.pdf"_s);
    }
};

QTEST_MAIN(ReportDialogTest)
#include "tst_reportdialog.moc"
