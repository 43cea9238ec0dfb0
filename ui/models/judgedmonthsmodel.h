// JudgedMonthsModel: the months of one metric as a table, for everyone who cannot read the chart.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"
#include "ui/models/columnsmodel.h"

#include <vector>

namespace mizan {

/// A row per month, oldest first: month, actual, target, attainment, verdict with its signal, source.
class JudgedMonthsModel : public ColumnsModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, ActualColumn, TargetColumn, AttainmentColumn, VerdictColumn, SourceColumn };

    explicit JudgedMonthsModel(Language language, QObject *parent = nullptr);

    void setContent(const JudgedMetric &metric, MonthRange months);
    [[nodiscard]] Month month(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] QString text(const JudgedMonth &month, int column) const;

    Language m_language;
    Metric m_metric;
    std::vector<JudgedMonth> m_months;
};

} // namespace mizan
