// FigureCard: one number of a month with its name and what it compares to.
#pragma once

#include "app/analysis/judging.h"
#include "ui/widgets/card.h"

namespace mizan {

struct FigureSummary
{
    QString name;  ///< `MQL`
    QString value; ///< `25 / 30`
    QString note;  ///< `83 % of target`
    Verdict verdict = Verdict::NoTarget;
    QString toolTip; ///< the whole sentence
    bool operator==(const FigureSummary &) const = default;
};

class MarkedLabel;

class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const Palette &palette, QWidget *parent = nullptr);

    void setSummary(const FigureSummary &summary);

private:
    QLabel *m_name = nullptr;
    MarkedLabel *m_value = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace mizan
