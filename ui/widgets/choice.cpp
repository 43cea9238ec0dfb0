#include "ui/widgets/choice.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace mizan {

void setChoices(QComboBox &combo, const std::vector<Choice> &choices)
{
    std::vector<Choice> present;
    for (int i = 0; i < combo.count(); ++i)
        present.push_back({combo.itemText(i), combo.itemData(i)});
    if (present == choices)
        return;
    const QSignalBlocker blocker(combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    for (const Choice &choice : choices)
        combo.addItem(choice.text, choice.value);
    choose(combo, chosen);
}

bool choose(QComboBox &combo, const QVariant &value)
{
    const QSignalBlocker blocker(combo);
    const int found = combo.findData(value);
    if (found >= 0)
        combo.setCurrentIndex(found);
    return found >= 0;
}

QComboBox *makeCombo(QLabel *label, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    QString name = label->text();
    combo->setAccessibleName(name.remove(u'&'));
    return combo;
}

} // namespace mizan
