// Tests of the looks of buttons, fields, scroll bars and tables: their sizes, and their colours in both
// themes.
#include "app/charts/palette.h"
#include "ui/widgets/mizanstyle.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace mizan;
using namespace Qt::StringLiterals;

class MizanStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noStyleSheetIsSet();
    void buttonsHaveRoomAroundTheirText_data();
    void buttonsHaveRoomAroundTheirText();
    void aMenuAddsNothingToAButton();
    void buttonsAreFilledAsTheirKindSays_data();
    void buttonsAreFilledAsTheirKindSays();
    void aFocusedButtonIsOutlined();
    void aRadioButtonHasAClearRingInBothThemes_data();
    void aRadioButtonHasAClearRingInBothThemes();
    void fieldsKeepTheirSizeWithFocus();
    void aFieldInASpinBoxHasNoFrame();
    void scrollBarsAreNarrowAndWithoutButtons();
    void plainTablesHaveNoFrameAndASoftSelection();
    void aHeadingThatHasRoomIsNotCut_data();
    void aHeadingThatHasRoomIsNotCut();
};

namespace {

std::unique_ptr<QPushButton> makeButton(const char *property)
{
    auto button = std::make_unique<QPushButton>(u"Save"_s);
    if (property)
        button->setProperty(property, true);
    button->resize(120, 40);
    return button;
}

/// Beside the text, within the outline.
QColor fillOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(10, widget.height() / 2);
}

/// How far to the right anything is written in the lower half of a column's heading, above its line.
int rightEndOfText(QTableWidget &table, int width)
{
    table.horizontalHeader()->resizeSection(0, width);
    QHeaderView &header = *table.horizontalHeader();
    const QImage image = header.grab(QRect(0, 0, width, header.height())).toImage();
    int end = 0;
    for (int y = image.height() / 2; y < image.height() - 2; ++y) {
        for (int x = end; x < image.width(); ++x) {
            if (std::abs(image.pixelColor(x, y).lightness() - image.pixelColor(0, y).lightness()) > 40)
                end = x;
        }
    }
    return end;
}

} // namespace

void MizanStyleTest::init()
{
    applyTheme(*qApp, Palette::light());
    QCoreApplication::processEvents(); // widgets learn of another palette by an event
}

void MizanStyleTest::noStyleSheetIsSet()
{
    QVERIFY(qApp->styleSheet().isEmpty());
    QVERIFY(qobject_cast<MizanStyle *>(QApplication::style()));
}

void MizanStyleTest::buttonsHaveRoomAroundTheirText_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QSize>("room");
    QTest::newRow("usual") << QByteArray() << QSize(30, 14);
    QTest::newRow("accent") << QByteArray("accent") << QSize(30, 14);
    QTest::newRow("quiet") << QByteArray("quiet") << QSize(14, 10);
}

void MizanStyleTest::buttonsHaveRoomAroundTheirText()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QSize, room);
    const auto button = makeButton(property.isEmpty() ? nullptr : property.constData());
    QCOMPARE(button->sizeHint(), button->fontMetrics().size(Qt::TextShowMnemonic, u"Save"_s) + room);
}

void MizanStyleTest::aMenuAddsNothingToAButton()
{
    const auto button = makeButton(nullptr);
    const QSize without = button->sizeHint();
    QMenu menu;
    button->setMenu(&menu);
    QCOMPARE(button->sizeHint(), without);
}

void MizanStyleTest::buttonsAreFilledAsTheirKindSays_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void MizanStyleTest::buttonsAreFilledAsTheirKindSays()
{
    QFETCH(const bool, isDark);
    const auto usual = makeButton(nullptr);
    const auto accent = makeButton("accent");
    const auto quiet = makeButton("quiet");
    QCOMPARE(fillOf(*accent), Palette::light().accent);
    const Palette &palette = isDark ? Palette::dark() : Palette::light();
    applyTheme(*qApp, palette);
    QCoreApplication::processEvents();
    QCOMPARE(fillOf(*usual), palette.card);
    QCOMPARE(fillOf(*accent), palette.accent);
    QCOMPARE(fillOf(*quiet), palette.window);
    usual->setDown(true);
    QCOMPARE(fillOf(*usual), palette.accentSoft);
    accent->setEnabled(false);
    QCOMPARE(fillOf(*accent), palette.line);
}

void MizanStyleTest::aFocusedButtonIsOutlined()
{
    const auto button = makeButton(nullptr);
    const QPoint atEdge(60, 1);
    QCOMPARE(button->grab().toImage().pixelColor(atEdge), Palette::light().card);
    button->show();
    button->activateWindow();
    button->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(button.get()));
    QCOMPARE(button->grab().toImage().pixelColor(atEdge), Palette::light().accent);
}

void MizanStyleTest::aRadioButtonHasAClearRingInBothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void MizanStyleTest::aRadioButtonHasAClearRingInBothThemes()
{
    QFETCH(bool, dark);
    const Palette &palette = dark ? Palette::dark() : Palette::light();
    applyTheme(*qApp, palette);
    QCoreApplication::processEvents();
    QRadioButton radio;
    radio.resize(radio.sizeHint());
    const QImage image = radio.grab().toImage();
    const auto isClear = [&palette](const QColor &colour) { // softened by antialiasing, but near its colour
        return std::abs(colour.lightness() - palette.card.lightness()) * 10 >
               std::abs(palette.muted.lightness() - palette.card.lightness()) * 7;
    };
    int ring = 0;
    for (int x = 0; x < image.width(); ++x)
        ring += isClear(image.pixelColor(x, image.height() / 2)) ? 1 : 0;
    QCOMPARE(ring, 2); // left and right
}

void MizanStyleTest::fieldsKeepTheirSizeWithFocus()
{
    QLineEdit field;
    const QSize size = field.sizeHint();
    field.show();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QCOMPARE(field.sizeHint(), size);
    QCOMPARE(field.grab().toImage().pixelColor(field.width() / 2, 1), Palette::light().accent);
}

void MizanStyleTest::aFieldInASpinBoxHasNoFrame()
{
    QSpinBox box;
    box.ensurePolished();
    const QLineEdit field;
    QVERIFY(box.findChild<QLineEdit *>()->sizeHint().height() < field.sizeHint().height());
}

void MizanStyleTest::scrollBarsAreNarrowAndWithoutButtons()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100000);
    bar.resize(12, 200);
    QCOMPARE(bar.sizeHint().width(), 12);
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(6, 18), Palette::light().line);    // the handle, at its shortest
    QCOMPARE(image.pixelColor(6, 40), Palette::light().window);  // below it
    QCOMPARE(image.pixelColor(6, 198), Palette::light().window); // where a button would be
}

void MizanStyleTest::plainTablesHaveNoFrameAndASoftSelection()
{
    QTableWidget usual;
    QTableWidget plain;
    makePlain(plain);
    QCOMPARE(usual.frameWidth(), 1);
    QCOMPARE(plain.frameWidth(), 0);
    QCOMPARE(plain.palette().color(QPalette::Highlight), Palette::light().accentSoft);
    applyTheme(*qApp, Palette::dark());
    QCoreApplication::processEvents();
    QCOMPARE(plain.palette().color(QPalette::Highlight), Palette::dark().accentSoft);
    QCOMPARE(plain.palette().color(QPalette::Base), Palette::dark().card);
}

void MizanStyleTest::aHeadingThatHasRoomIsNotCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"Northwind Industrial and Sons"_s;
    QTest::newRow("two lines") << u"Acme Inbound\nNorthwind Industrial"_s;
}

void MizanStyleTest::aHeadingThatHasRoomIsNotCut()
{
    QFETCH(QString, text);
    QTableWidget table(1, 1);
    makePlain(table);
    table.setHorizontalHeaderLabels({text});
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.resize(600, 120);
    const int needed = QFontMetrics(fontOf(TextRole::Small)).size(0, text).width() + 24;
    const int whole = rightEndOfText(table, 500);
    QVERIFY(whole > needed / 2);
    QCOMPARE(rightEndOfText(table, needed), whole);
    QVERIFY(rightEndOfText(table, needed / 2) < needed / 2 - 8); // cut with dots, before the edge
}

QTEST_MAIN(MizanStyleTest)
#include "tst_mizanstyle.moc"
