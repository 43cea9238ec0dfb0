// LeadsPage: the leads behind the figures: whose, from where, how far they got.
#pragma once

#include "app/leads/leadview.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace mizan {

class Banner;
class EmptyState;
class LeadFilterBar;
class LeadLoader;
class LeadTable;
class LeadsModel;
class SourceCard;
class TextCard;
struct LeadStock;

class LeadsPage : public Page
{
    Q_OBJECT

public:
    LeadsPage(const PageContext &context, Month month, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

    /// Shows what entered @p stage (none: any) in @p month; of the project without @p agency. That is also
    /// where the way back leads.
    void showLeads(std::optional<Id<Agency>> agency, std::optional<Stage> stage, Month month);
    [[nodiscard]] bool isLoading() const;

signals:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum State { Loading, Empty, Failure, Content }; ///< pages of the stack

    void makeStates();
    QWidget *makeContent();
    QWidget *makeNotes();
    void connectParts();
    void loaded();
    void showFailure(const Error &error);
    void showFilter();
    void showDetails();
    void showSources(const LeadStock &stock, const LeadFilter &filter);
    void arrange();

    std::optional<Id<Agency>> m_from;
    LeadLoader *m_loader = nullptr;
    LeadsModel *m_model = nullptr;
    QStringList m_sources; ///< of the leads that are shown
    QStackedLayout *m_stack = nullptr;
    QProgressBar *m_progress = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failure = nullptr;
    QScrollArea *m_area = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_back = nullptr;
    LeadFilterBar *m_filters = nullptr;
    QBoxLayout *m_columns = nullptr;
    LeadTable *m_table = nullptr;
    TextCard *m_details = nullptr;
    SourceCard *m_mql = nullptr;
    SourceCard *m_sql = nullptr;
    TextCard *m_cohort = nullptr;
    TextCard *m_shared = nullptr;
};

} // namespace mizan
