// OverviewPage: all agencies of a project in one month, and the twelve months before it.
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace mizan {

class Banner;
class Card;
class CardGrid;
class EmptyState;
class MatrixView;
class MonthMatrixModel;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(const PageContext &context, Month month, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    struct Matrix
    {
        Card *card;
        MonthMatrixModel *model;
        MatrixView *view;
    };
    QScrollArea *makeContent();
    EmptyState *makeNoAgencies();
    EmptyState *makeNothingYet();
    /// Makes an empty state with @p make where there is none yet, and shows it in place of the content.
    void showInstead(EmptyState *&state, EmptyState *(OverviewPage::*make)());
    Matrix makeMatrix();
    void showCards();
    void showMatrices();
    void showHint();

    QStackedLayout *m_stack = nullptr;
    QScrollArea *m_content = nullptr;
    EmptyState *m_noAgencies = nullptr; ///< made when first needed, like the next
    EmptyState *m_nothingYet = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_hint = nullptr;
    QPushButton *m_hintTargets = nullptr;
    QPushButton *m_hintImport = nullptr;
    CardGrid *m_cards = nullptr;
    QWidget *m_matrixArea = nullptr;
    std::vector<Matrix> m_matrices;
};

} // namespace mizan
