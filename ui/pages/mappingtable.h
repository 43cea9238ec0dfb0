// MappingTable: says for each column of a file what it is.
#pragma once

#include "app/importing/importrequest.h"
#include "app/wording/language.h"

#include <QMap>
#include <QTableWidget>

#include <vector>

class QComboBox;

namespace mizan {

class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(const Language &language, QWidget *parent = nullptr);

    /// Shows the columns as they were recognised; choices stay when the headers are the same as before.
    void showColumns(const std::vector<ImportColumn> &columns);
    void forget();
    /// What was chosen against what was recognised, as ImportRequest wants it.
    [[nodiscard]] QMap<QString, QString> map() const;

signals:
    void mapChanged();

private:
    void addRow(int row, const ImportColumn &column);
    void addFields(QComboBox &combo, const QString &header) const;
    void takeFromOthers(int row);
    [[nodiscard]] QString chosen(int row) const;

    const Language &m_language;
    std::vector<ImportColumn> m_columns; ///< as recognised
    std::vector<QComboBox *> m_fields;
};

} // namespace mizan
