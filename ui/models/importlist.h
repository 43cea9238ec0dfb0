// ImportListModel: the files that were imported, newest first.
#pragma once

#include "app/domain/importrecord.h"
#include "app/wording/language.h"
#include "ui/models/columnsmodel.h"

#include <vector>

namespace mizan {

class ImportListModel : public ColumnsModel
{
    Q_OBJECT

public:
    enum Column { File, ImportedOn, Covers, RowsRead, Accepted, Rejected, Skipped, Form, Sha256 };
    static constexpr int columns = Sha256 + 1;

    using ColumnsModel::ColumnsModel;

    /// @p imports stand oldest first, as in the project.
    void show(const std::vector<ImportRecord> &imports, const Language &language);
    [[nodiscard]] const ImportRecord &importAt(int row) const { return m_imports[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(Id<ImportRecord> id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] QString text(const ImportRecord &import, Column column) const;
    std::vector<ImportRecord> m_imports;
    Language m_language = Language::english();
};

/// The form of a file in words.
[[nodiscard]] QString importFormText(const QString &format);
/// The mapping of an import, a field and its column on each line.
[[nodiscard]] QString importMappingText(const ImportRecord &import, const Language &language);

} // namespace mizan
