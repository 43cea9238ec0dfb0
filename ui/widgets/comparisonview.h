// ComparisonView: the table of a comparison; its row headers sort the agencies.
#pragma once

#include <QTableView>

namespace mizan {

class ComparisonModel;

class ComparisonView : public QTableView
{
    Q_OBJECT

public:
    ComparisonView(ComparisonModel *model, const QString &accessibleName, QWidget *parent = nullptr);

    /// Fits height and columns to the content; call after the model has another shape.
    void fit();

signals:
    /// By a click on the row's header, or Enter in the row.
    void rowPicked(const QString &rowId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void pick(int row);
    ComparisonModel *m_model;
};

} // namespace mizan
