// FeesEditor: the monthly fee of an agency and from which month each one holds.
#pragma once

#include "app/base/result.h"
#include "app/domain/agency.h"
#include "app/wording/language.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mizan {

class MonthEdit;

class FeesEditor : public QWidget
{
    Q_OBJECT

public:
    /// New fees start in @p month and are in @p currency.
    FeesEditor(const std::vector<Fee> &fees, Month month, const Currency &currency, const Language &language,
               QWidget *parent = nullptr);

    /// Oldest first. Fails when an amount cannot be read; of two fees of one month the lower row counts.
    [[nodiscard]] Result<std::vector<Fee>> fees() const;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        MonthEdit *from = nullptr;
        QLineEdit *amount = nullptr;
        Currency currency;
    };
    void addRow(const Fee &fee, const QString &amount);
    void removeRow(QWidget *widget);
    void addFee();
    void updateHint();

    Month m_month;
    Currency m_currency;
    const Language &m_language;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace mizan
