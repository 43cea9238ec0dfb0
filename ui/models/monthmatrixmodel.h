// MonthMatrixModel: agencies against months, actual beside target in each cell.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"

#include <QAbstractTableModel>

#include <vector>

namespace mizan {

/// How strongly a cell is coloured; a miss follows its signal, not its size.
enum class CellTone { Met, MissedWithin, MissedBeyond, InProgress, NoTarget, NoData, Outside };

[[nodiscard]] CellTone toneOf(const JudgedMonth &month);

/// One metric: a row per agency, the name first, then a column per month, then how many were met.
class MonthMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole, ///< CellTone as int; of month columns only
        MonthRole,               ///< Month; of month columns only
        AgencyRole,              ///< the agency's id as qint64
    };

    explicit MonthMatrixModel(Language language, QObject *parent = nullptr);

    void setContent(const ProjectJudgement &judgement, const Metric &metric, MonthRange months);
    [[nodiscard]] int columnOf(Month month) const; ///< -1 outside
    [[nodiscard]] int metColumn() const { return m_months.count() + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        QString description;
        CellTone tone = CellTone::NoData;
    };
    struct Row
    {
        Id<Agency> agency;
        QString name;
        std::vector<Cell> cells;
        QString met;
        QString metDescription;
    };
    [[nodiscard]] Row rowOf(const JudgedAgency &agency, const Metric &metric) const;
    [[nodiscard]] Cell cellOf(const JudgedMonth *judged, const Metric &metric, Month month) const;
    [[nodiscard]] QVariant monthData(const Row &row, int monthIndex, int role) const;

    Language m_language;
    MonthRange m_months{Month{1, 2}, Month{1, 1}};
    std::vector<Row> m_rows;
};

} // namespace mizan
