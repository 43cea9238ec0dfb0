// ChartControls: how many months the charts show, and whether with the band of ordinary variation.
#pragma once

#include <QWidget>

class QButtonGroup;
class QCheckBox;

namespace mizan {

class ChartControls : public QWidget
{
    Q_OBJECT

public:
    explicit ChartControls(QWidget *parent = nullptr);

    /// 12 or 24; 0 stands for all.
    [[nodiscard]] int months() const;
    [[nodiscard]] bool showsVariation() const;

signals:
    void changed();

private:
    void addSpan(int months, const QString &text, const QString &description);
    QButtonGroup *m_spans = nullptr;
    QCheckBox *m_variation = nullptr;
};

} // namespace mizan
