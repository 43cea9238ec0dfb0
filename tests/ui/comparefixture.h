// CompareFixture: the Compare page of a sample project, with other project files beside it.
#pragma once

#include "tests/support/comparedproject.h"
#include "tests/support/projectfolder.h"
#include "tests/ui/pageproject.h"
#include "tests/ui/widgetfinders.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/comparepage.h"
#include "ui/widgets/comparisonview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

namespace mizan::test {

[[nodiscard]] inline QStringList namesOn(const ComparePage &page)
{
    QStringList names;
    if (page.view().comparison) {
        for (const ComparedAgency &agency : page.view().comparison->agencies)
            names << agency.name;
    }
    return names;
}

[[nodiscard]] inline QCheckBox *boxOf(const QWidget &page, const QString &accessibleName)
{
    return firstNamed(visible<QCheckBox>(page), accessibleName);
}

/// The combo box with this accessible name.
[[nodiscard]] inline QComboBox *comboOf(const QWidget &page, const QString &name)
{
    return firstNamed(visible<QComboBox>(page), name);
}

[[nodiscard]] inline bool isSaid(const QWidget &page, const QString &text)
{
    return std::ranges::any_of(visible<QLabel>(page),
                               [&](const QLabel *label) { return label->text().contains(text); });
}

/// Test classes derive from it, and call start() and end() around each test.
class CompareFixture : public QObject
{
protected:
    void start() { m_project = std::make_unique<PageProject>(); }
    void end()
    {
        m_page.reset();
        m_project.reset();
    }

    /// The page as it is when it is gone to, all files read.
    ComparePage &open()
    {
        m_page = std::make_unique<ComparePage>(*m_project->context, sample::lastMonth);
        m_page->resize(1180, 900);
        m_page->show();
        m_page->refresh();
        wait();
        return *m_page;
    }
    void wait()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_page->isReading(); }));
        QCoreApplication::processEvents();
    }

    void add(const QStringList &files)
    {
        m_project->dialogs.files = files;
        button(*m_page, QStringLiteral("A&dd project files…"))->click();
        wait();
    }
    /// Another project file with so many agencies.
    QString otherFile(const QString &name, int first = 5, int count = 2,
                      const QString &currency = QStringLiteral("USD"))
    {
        const QString path = m_project->folder.filePath(name);
        if (!sample::createCompared(path, {QStringLiteral("Brand B"), first, count, 12, currency},
                                    m_project->environment()))
            qFatal("no file to compare");
        return path;
    }
    QHeaderView &rowHeaders() { return *m_page->findChild<ComparisonView *>()->verticalHeader(); }
    void clickRow(const QString &label)
    {
        const auto *model = m_page->findChild<ComparisonModel *>();
        const auto row = std::ranges::find(model->table().rows, label, &ComparisonRow::label);
        QVERIFY(row != model->table().rows.end());
        emit rowHeaders().sectionClicked(static_cast<int>(row - model->table().rows.begin()));
    }

    std::unique_ptr<PageProject> m_project;
    std::unique_ptr<ComparePage> m_page;
};

} // namespace mizan::test
