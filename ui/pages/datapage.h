// DataPage: all figures with where they come from, and the files that were imported.
#pragma once

#include "ui/pages/page.h"

class QStackedLayout;

namespace mizan {

class FiguresPanel;
class ImportsPanel;
class LeadsPanel;

class DataPage : public Page
{
    Q_OBJECT

public:
    DataPage(const PageContext &context, Month month, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

    /// Puts the cursor on the month's figures of @p agency.
    void showFigures(Id<Agency> agency, Month month);
    /// Puts the cursor into the list of imports.
    void showImports();

private:
    Month m_shownMonth; ///< another one brings its fiscal year into view
    QStackedLayout *m_stack = nullptr;
    FiguresPanel *m_figures = nullptr;
    ImportsPanel *m_imports = nullptr;
    LeadsPanel *m_leads = nullptr;
};

} // namespace mizan
