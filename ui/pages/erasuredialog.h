// ErasureDialog: forgets one person, or everyone who was last heard of long ago.
#pragma once

#include "ui/pages/pagecontext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace mizan {

/// Accepted when persons were erased, which has been told by then.
class ErasureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ErasureDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    void makeChoices();
    void updateChoices();
    void erase();
    void tell(const Erasure &erasure);
    [[nodiscard]] Month firstKept() const; ///< whoever has a day from it on is kept

    const PageContext &m_context;
    QRadioButton *m_one = nullptr;
    QLineEdit *m_email = nullptr;
    QRadioButton *m_old = nullptr;
    QSpinBox *m_months = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace mizan
