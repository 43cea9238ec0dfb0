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
struct Palette;

class FeesEditor : public QWidget
{
    Q_OBJECT

public:
    /// New fees start in @p month, or the first later one without a fee of its own, and are in @p currency.
    FeesEditor(const std::vector<Fee> &fees, Month month, const Currency &currency, const Language &language,
               const Palette &palette, QWidget *parent = nullptr);

    /// Oldest first, one for each month: there must be no clash(). Fails when an amount cannot be read.
    [[nodiscard]] Result<std::vector<Fee>> fees() const;
    /// The month of a second fee from the same month, which is said below; null: none.
    [[nodiscard]] QWidget *clash() const;

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
    [[nodiscard]] bool isTaken(Month month) const;
    void updateHints();

    Month m_month;
    Currency m_currency;
    const Language &m_language;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_clash = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace mizan
