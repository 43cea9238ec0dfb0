// FiguresPanel: what is in force for each agency, metric and month of a fiscal year, to read and to correct.
#pragma once

#include "app/project/anyedit.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/card.h"

#include <optional>

class QComboBox;
class QMenu;
class QPushButton;

namespace mizan {

class Grid;
struct GridEntry;
class MonthGridModel;
class YearBar;

class FiguresPanel : public Card
{
    Q_OBJECT

public:
    explicit FiguresPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void showYearOf(Month month);
    /// Puts the cursor on a judged metric of the month.
    void goTo(Id<Agency> agency, Month month);

private:
    void makeTitleRow();
    void makeFilterRow();
    void fillChoices();
    void showFigures();
    void connectExport();
    void exportFigures(Source source);
    /// None: the question for the reason was cancelled.
    [[nodiscard]] std::optional<std::vector<AnyEdit>> edits(const std::vector<GridEntry> &entries);

    const PageContext &m_context;
    MonthGridModel *m_model = nullptr;
    Grid *m_grid = nullptr;
    QComboBox *m_agency = nullptr;
    QComboBox *m_metric = nullptr;
    YearBar *m_year = nullptr;
    QPushButton *m_fill = nullptr;
    QPushButton *m_export = nullptr;
    QMenu *m_sources = nullptr; ///< which figures to export
};

} // namespace mizan
