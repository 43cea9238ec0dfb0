// Header: the page's title, the month everything is about, and the two main actions.
#pragma once

#include "app/domain/month.h"
#include "app/wording/language.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace mizan {

struct Palette;

class Header : public QWidget
{
    Q_OBJECT

public:
    Header(const Language &language, const Palette &palette, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// @p months bounds the navigation.
    void setMonth(Month month, MonthRange months, const QString &completeness);
    void setReadOnly(bool readOnly);

signals:
    void monthPicked(mizan::Month month);
    void importRequested();
    void reportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);
    /// Puts @p button at the end of the row.
    QPushButton *place(QPushButton *button);
    void fillMenu();
    void elideTitle();
    const Language &m_language;
    QString m_fullTitle;
    Month m_month;
    MonthRange m_months;
    QWidget *m_buttons = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_completeness = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_monthButton = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_import = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace mizan
