// MonthGridModel: rows of named months that can be typed into, such as targets or figures.
#pragma once

#include "app/domain/figure.h"
#include "app/wording/language.h"

#include <QAbstractTableModel>
#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace mizan {

/// What is special about a square of a month grid.
enum class GridMark {
    OutsideContract = 0x01,
    Corrected = 0x02, ///< typed over an imported figure
    Typed = 0x04,     ///< typed by hand, nothing below
    Disputed = 0x08,  ///< a later import disagrees with what was corrected
    InProgress = 0x10,
    Refused = 0x20, ///< of the block or text that was refused last
    New = 0x40,     ///< of an import's preview
    Changed = 0x80, ///< likewise
};
Q_DECLARE_FLAGS(GridMarks, GridMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(GridMarks)

struct GridCell
{
    QString text;        ///< as shown, in the language's digits; empty: no value
    QString editText;    ///< as typed and copied: plain digits
    QString toolTip;     ///< may be empty
    QString description; ///< the whole square in words, for assistive technology
    GridMarks marks;
    bool isEditable = false;
    bool operator==(const GridCell &) const = default;
};

struct GridRow
{
    Id<Agency> agency;
    MetricId metric;
    Source source = Source::Reported; ///< of figures only
    QString label;
    QString toolTip;
    std::vector<GridCell> cells; ///< one for each month
    bool operator==(const GridRow &) const = default;
};

/// Which part of a project a month grid shows.
struct GridView
{
    std::optional<Id<Agency>> agency; ///< none: all agencies
    std::optional<MetricId> metric;   ///< none: all metrics
    MonthRange months;
    bool isReadOnly = false;
};

/// Holds the rows of one grid; what is typed is only announced, the page puts it into the project.
class MonthGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { MarksRole = Qt::UserRole }; ///< GridMarks as int

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything; selections and scrolling survive when rows and months are the same ones.
    void show(MonthRange months, std::vector<GridRow> rows, const Language &language);
    /// Points out a square whose text was refused and says why, until something else is shown.
    void markRefused(const QModelIndex &square, const QString &why);

    [[nodiscard]] Cell cellAt(const QModelIndex &index) const;
    [[nodiscard]] const GridRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] MonthRange months() const { return m_months; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// Someone typed @p text into a square.
    void typed(const QModelIndex &index, const QString &text);

private:
    [[nodiscard]] const GridCell &square(const QModelIndex &index) const;
    MonthRange m_months{Month() + 1, Month()};
    std::vector<GridRow> m_rows;
    QStringList m_monthNames, m_monthTips;
    QPersistentModelIndex m_refused;
    QString m_whyRefused;
};

/// The number of @p value as it is typed and copied: plain digits, money in major units.
[[nodiscard]] QString plainNumber(const Value &value);
/// The value of a square in the language's digits, money in major units without its sign.
[[nodiscard]] QString gridNumber(const Value &value, const Currency &usual, const Language &language);
/// A row's metric; money names its currency: `Spend (EUR)`.
[[nodiscard]] QString gridMetricLabel(const MetricId &metric, const Currency &currency,
                                      const Language &language);

} // namespace mizan
