// ComparisonOrder: which stage the charts show, and by which row the agencies are sorted.
#pragma once

#include "app/wording/comparisontable.h"
#include "ui/pages/comparisonchoice.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace mizan {

class ComparisonOrder : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonOrder(const Language &language, QWidget *parent = nullptr);

    /// Shows @p choice without a signal; its metrics have a button each, the agencies can be sorted by the
    /// rows of @p table.
    void setChoice(const ComparisonChoice &choice, const ComparisonTable &table);
    void putInto(ComparisonChoice &choice) const;

signals:
    void changed();

private:
    QButtonGroup *m_buttons = nullptr; ///< by place in comparableMetrics()
    QComboBox *m_sortedBy = nullptr;
    QCheckBox *m_smallestFirst = nullptr;
};

} // namespace mizan
