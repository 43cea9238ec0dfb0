// PictureCard: a painted chart, or the same as a table; it can be copied as an image.
#pragma once

#include "app/charts/charttable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pictureview.h"

class QPushButton;

namespace mizan {

class TextRowsView;

class PictureCard : public Card
{
    Q_OBJECT

public:
    /// @p copyText is the button's: `&Copy chart`.
    PictureCard(const QString &copyText, const Palette &palette, QWidget *parent = nullptr);

    void setContent(const QString &title, std::unique_ptr<Picture> picture, ChartTable table);
    [[nodiscard]] const PictureView &view() const { return *m_view; }
    void showTable(bool table);
    /// Puts the picture on the clipboard.
    void copyImage() const;

private:
    void fill();
    ChartTable m_content;
    PictureView *m_view = nullptr;
    TextRowsView *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace mizan
