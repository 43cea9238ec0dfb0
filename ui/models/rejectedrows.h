// RejectedRowsModel: the rows of a file that could not be used, with their reasons.
#pragma once

#include "app/domain/importrecord.h"
#include "app/wording/language.h"
#include "ui/models/columnsmodel.h"

#include <vector>

namespace mizan {

class RejectedRowsModel : public ColumnsModel
{
    Q_OBJECT

public:
    enum Column { Line, ColumnName, Reason, Text };
    static constexpr int columns = Text + 1;

    using ColumnsModel::ColumnsModel;

    void show(std::vector<RejectedRow> rows, const Language &language);
    [[nodiscard]] const std::vector<RejectedRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    std::vector<RejectedRow> m_rows;
    Language m_language = Language::english();
};

} // namespace mizan
