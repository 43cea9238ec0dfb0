#include "ui/pages/mappingtable.h"

#include "app/importing/leadfields.h"
#include "app/wording/labels.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace mizan {

namespace {

enum Column { Header, Examples, Field };
constexpr int columnsShown = 3;

} // namespace

MappingTable::MappingTable(const Language &language, QWidget *parent)
    : QTableWidget(0, columnsShown, parent)
    , m_language(language)
{
    setHorizontalHeaderLabels({tr("Column"), tr("Examples"), tr("Meaning")});
    setUpTable(*this, tr("Columns of the file"), Examples);
    setSelectionMode(QAbstractItemView::NoSelection);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void MappingTable::forget()
{
    m_columns.clear();
    m_fields.clear();
    setRowCount(0);
}

void MappingTable::showColumns(const std::vector<ImportColumn> &columns)
{
    const auto haveSameHeader = [](const ImportColumn &a, const ImportColumn &b) {
        return a.header == b.header;
    };
    if (columns.empty() || std::ranges::equal(columns, m_columns, haveSameHeader))
        return;
    forget();
    m_columns = columns;
    setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < rowCount(); ++row)
        addRow(row, columns[static_cast<size_t>(row)]);
}

void MappingTable::addRow(int row, const ImportColumn &column)
{
    const QString examples = column.examples.join(tr(", ", "between examples"));
    setItem(row, Header, new QTableWidgetItem(column.header));
    setItem(row, Examples, new QTableWidgetItem(examples));
    item(row, Header)->setToolTip(column.header);
    item(row, Examples)->setToolTip(examples);
    auto *field = new QComboBox(this);
    field->setAccessibleName(tr("Meaning of column %1").arg(column.header));
    field->addItem(tr("not used"), QString());
    addFields(*field, column.header);
    choose(*field, column.field);
    setCellWidget(row, Field, field);
    m_fields.push_back(field);
    connect(field, &QComboBox::activated, this, [this, row] {
        takeFromOthers(row);
        emit mapChanged();
    });
}

/// The fields of leads, then those of monthly figures.
void MappingTable::addFields(QComboBox &combo, const QString &header) const
{
    for (const QString &id : leadFields())
        combo.addItem(fieldText(id, m_language), id);
    const QString attribute = attributeField(header);
    combo.addItem(fieldText(attribute, m_language), attribute);
    combo.insertSeparator(combo.count());
    for (const QString &id : monthlyFields()) {
        if (combo.findData(id) < 0)
            combo.addItem(fieldText(id, m_language), id);
    }
}

QString MappingTable::chosen(int row) const
{
    return m_fields[static_cast<size_t>(row)]->currentData().toString();
}

/// A meaning belongs to one column: the one it was given to last.
void MappingTable::takeFromOthers(int row)
{
    for (int other = 0; other < rowCount(); ++other) {
        if (other != row && !chosen(row).isEmpty() && chosen(other) == chosen(row))
            choose(*m_fields[static_cast<size_t>(other)], QString());
    }
}

QMap<QString, QString> MappingTable::map() const
{
    QMap<QString, QString> map;
    for (int row = 0; row < rowCount(); ++row) {
        const QString &recognised = m_columns[static_cast<size_t>(row)].field;
        if (chosen(row) != recognised && !recognised.isEmpty())
            map.insert(recognised, QString());
    }
    for (int row = 0; row < rowCount(); ++row) {
        const ImportColumn &column = m_columns[static_cast<size_t>(row)];
        if (chosen(row) != column.field && !chosen(row).isEmpty())
            map.insert(chosen(row), column.header);
    }
    return map;
}

} // namespace mizan
