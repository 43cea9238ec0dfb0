// SummaryLines: what an agency reached of each metric, in large, each with a note below it.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/charts/palette.h"

#include <QWidget>

#include <vector>

namespace mizan {

struct SummaryLine
{
    QString text; ///< `MQL 25 / 30`
    QString note; ///< `2nd month in a row`; may be empty
    Verdict verdict = Verdict::NoData;
    bool operator==(const SummaryLine &) const = default;
};

/// One widget for all lines, since the first window has many of them; the card reads them out.
class SummaryLines : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryLines(const Palette &palette, QWidget *parent = nullptr);

    void setLines(const std::vector<SummaryLine> &lines);

    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Heights
    {
        int text = 0;
        int note = 0;
    };
    const Palette &m_palette;
    std::vector<SummaryLine> m_lines;
    std::vector<Heights> m_heights;
    QSize m_size{0, 0};
};

/// The colour of a figure with this verdict: missed, well, or plain ink.
[[nodiscard]] QColor verdictColour(Verdict verdict, const Palette &palette);

} // namespace mizan
