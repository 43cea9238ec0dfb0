// TextRowsView: rows of text as a small table, many hundreds of them without delay.
#pragma once

#include <QStringList>
#include <QTableView>

#include <vector>

namespace mizan {

class TextRowsModel;

class TextRowsView : public QTableView
{
    Q_OBJECT

public:
    explicit TextRowsView(QWidget *parent = nullptr);

    /// Replaces everything; the column @p widest takes what the others leave.
    void setRows(const QStringList &header, std::vector<QStringList> rows, int widest = 0);

private:
    TextRowsModel *m_model;
};

} // namespace mizan
