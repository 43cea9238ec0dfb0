// SourceCard: which sources leads came from, as bars and as a table.
#pragma once

#include "app/charts/sourcechart.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableWidget;

namespace mizan {

/// The bars themselves, as tall as they need to be.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(const Palette &palette, QWidget *parent = nullptr);

    void setChart(SourceChart chart);
    [[nodiscard]] const SourceChart &chart() const { return m_chart; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Palette &m_palette;
    SourceChart m_chart;
};

class SourceCard : public Card
{
    Q_OBJECT

public:
    SourceCard(const Language &language, const Palette &palette, QWidget *parent = nullptr);

    void setChart(const SourceChart &chart);
    [[nodiscard]] const SourceChart &chart() const { return m_view->chart(); }
    void showTable(bool table);

private:
    const Language &m_language;
    SourceView *m_view = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace mizan
