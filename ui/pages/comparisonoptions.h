// ComparisonOptions: which months and stages are compared, and how the months are aligned.
#pragma once

#include "app/wording/language.h"
#include "ui/pages/comparisonchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace mizan {

class CardGrid;
class MonthEdit;

class ComparisonOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonOptions(const Language &language, QWidget *parent = nullptr);

    /// Shows @p choice without a signal; @p period is what it comes to.
    void setChoice(const ComparisonChoice &choice, MonthRange period);
    /// Puts what is chosen here into @p choice.
    void putInto(ComparisonChoice &choice) const;

signals:
    void changed();

private:
    QWidget *makePeriod();
    QWidget *makeMetrics();
    [[nodiscard]] QComboBox *addCombo(CardGrid &grid, const QString &text);
    [[nodiscard]] MonthEdit *addMonth(CardGrid &grid, const QString &text, const QString &name);
    /// A typed month makes the period a stated one, which stays in order.
    void stateMonths(bool isFirst);

    const Language &m_language;
    QComboBox *m_period = nullptr;
    MonthEdit *m_first = nullptr;
    MonthEdit *m_last = nullptr;
    QComboBox *m_alignment = nullptr;
    std::vector<QCheckBox *> m_metrics; ///< of comparableMetrics()
};

} // namespace mizan
