// ComparePage: agencies of the open project and of other project files side by side.
#pragma once

#include "ui/pages/comparisonmaker.h"
#include "ui/pages/page.h"

#include <QTimer>

class QPushButton;

namespace mizan {

class Card;
class ComparedAgencies;
class ComparisonOptions;
class ComparisonResult;
class EmptyState;

class ComparePage : public Page
{
    Q_OBJECT

public:
    ComparePage(const PageContext &context, Month month, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// Whether files are being read, so that what is shown is not all yet.
    [[nodiscard]] bool isReading() const { return m_others.isReading() || m_claims.isReading(); }
    [[nodiscard]] const ComparedView &view() const { return m_view; }
    /// Compares with these files, too; the open project itself is no other one.
    void addFiles(const QStringList &paths);

protected:
    bool event(QEvent *event) override;

private:
    Card *makeChooser();
    void connectChoices();
    void askForFiles();
    void removeFile(const QString &path);
    void chooseAgencies();
    void sortBy(const QString &rowId);
    void exportView();
    /// Remembers the choice and shows what it makes.
    void applyChoice();
    void lookAtFiles();
    /// Shows what is there once all is read, or when that takes long.
    void showWhenRead();
    void showView();
    void showNothing();

    ComparisonChoice m_choice;
    OtherProjects m_others;
    ClaimLoader m_claims;
    ComparedView m_view;
    QTimer m_patience;
    QPushButton *m_export = nullptr;
    ComparedAgencies *m_agencies = nullptr;
    ComparisonOptions *m_options = nullptr;
    EmptyState *m_nothing = nullptr;
    ComparisonResult *m_result = nullptr;
};

} // namespace mizan
