// ComparisonResult: a comparison shown: what is a signal, the charts of one stage, the table, the
// differences.
#pragma once

#include "ui/pages/comparisonmaker.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mizan {

class Banner;
class Card;
class ComparisonModel;
class ComparisonOrder;
class ComparisonView;
class PictureCard;
class TextRowsView;

class ComparisonResult : public QWidget
{
    Q_OBJECT

public:
    ComparisonResult(const Language &language, const Palette &palette, QWidget *parent = nullptr);

    void show(const Comparison &comparison, const ComparisonChoice &choice);
    /// Puts the stage shown and the order into @p choice.
    void putInto(ComparisonChoice &choice) const;
    /// Puts the table on the clipboard, as text with tabs.
    void copyTable() const;

signals:
    void orderChanged();
    void rowPicked(const QString &rowId);

private:
    void makeTableCard(QVBoxLayout &layout);
    void makeDifferencesCard(QVBoxLayout &layout);
    void makeClaimsCard(QVBoxLayout &layout);
    void showHeadline(const Comparison &comparison);
    void showCharts(const Comparison &comparison, const MetricId &shown);
    void showTable(const Comparison &comparison, const ComparisonChoice &choice);
    void showDifferences(const Comparison &comparison);
    void showClaims(const Comparison &comparison);

    const Language &m_language;
    const Palette &m_palette;
    Banner *m_banner = nullptr;
    ComparisonOrder *m_order = nullptr;
    PictureCard *m_lines = nullptr;
    PictureCard *m_matrix = nullptr;
    Card *m_tableCard = nullptr;
    ComparisonModel *m_model = nullptr;
    ComparisonView *m_table = nullptr;
    QLabel *m_currencies = nullptr;
    Card *m_differencesCard = nullptr;
    TextRowsView *m_differences = nullptr;
    Card *m_claimsCard = nullptr;
    QLabel *m_claimTexts = nullptr;
    TextRowsView *m_claims = nullptr;
};

} // namespace mizan
