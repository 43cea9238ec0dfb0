// Banner: the sentence at the top of a page, coloured by what it says.
#pragma once

#include "app/charts/palette.h"
#include "app/wording/sentences.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mizan {

class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Missed, Well, Neutral };

    explicit Banner(const Palette &palette, QWidget *parent = nullptr);

    void setHeadline(const Headline &headline);
    /// An empty detail hides the second line.
    void setText(Tone tone, const QString &title, const QString &detail);
    /// For buttons at the end.
    [[nodiscard]] QHBoxLayout *actions() const { return m_actions; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Palette &m_palette;
    Tone m_tone = Tone::Neutral;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace mizan
