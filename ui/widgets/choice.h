// Choices of a combo box that are filled again without losing what was chosen.
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QComboBox;
class QLabel;
class QWidget;

namespace mizan {

struct Choice
{
    QString text;
    QVariant value;
    bool operator==(const Choice &) const = default;
};

/// Puts @p choices in place of those there are, without a signal; the chosen value stays chosen if it can.
void setChoices(QComboBox &combo, const std::vector<Choice> &choices);
/// Chooses the entry with @p value without a signal; false when there is none.
bool choose(QComboBox &combo, const QVariant &value);
/// A combo box whose label is its accessible name and its mnemonic: `&Agency`.
[[nodiscard]] QComboBox *makeCombo(QLabel *label, QWidget *parent);

} // namespace mizan
