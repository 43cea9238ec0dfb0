// StateChip: an agency's state as a mark and a word on a coloured ground.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/charts/palette.h"

#include <QWidget>

namespace mizan {

class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(const Palette &palette, QWidget *parent = nullptr);

    void setState(AgencyState state, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Palette &m_palette;
    AgencyState m_state = AgencyState::NoData;
    QString m_text;
};

/// ✕, ✓ … around the middle of @p area, as high as the painter's font.
void drawStateMark(QPainter &painter, const QRect &area, AgencyState state, const QColor &colour);

/// Text and ground of a state.
struct StateColours
{
    QColor text;
    QColor ground;
};
[[nodiscard]] StateColours stateColours(AgencyState state, const Palette &palette);

} // namespace mizan
