// ComparisonModel: the table of a comparison: a row a figure, a column an agency.
#pragma once

#include "app/charts/palette.h"
#include "app/wording/comparisontable.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace mizan {

/// How a column is headed.
struct ComparedHead
{
    QString name;     ///< of the agency
    QString client;   ///< below it; empty where all are of one project
    size_t place = 0; ///< for agencyMark()
    bool operator==(const ComparedHead &) const = default;
};

class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(const Palette &palette, QObject *parent = nullptr);

    void setTable(ComparisonTable table, std::vector<ComparedHead> heads);
    /// Names the row that the agencies are sorted by; no such row: none.
    void setSortedBy(const QString &rowId, bool isSmallestFirst);
    [[nodiscard]] const ComparisonTable &table() const { return m_table; }
    /// The table as tab-separated text for spreadsheets, formulas made harmless.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant rowHeader(const ComparisonRow &row, int role) const;
    const Palette &m_palette;
    ComparisonTable m_table;
    std::vector<ComparedHead> m_heads; ///< one an agency
    std::vector<QIcon> m_marks;
    QIcon m_star;
    QString m_sortedBy;
    bool m_isSmallestFirst = false;
};

} // namespace mizan
