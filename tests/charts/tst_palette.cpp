// Both palettes can be read: WCAG contrast of 4.5 : 1 for text and 3 : 1 for marks.
#include "app/charts/chartlayers.h"
#include "app/charts/palette.h"
#include "tests/charts/contrast.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void theFormulaGivesTheKnownValues();
    void textHasEnoughContrast_data();
    void textHasEnoughContrast();
    void marksHaveEnoughContrast_data();
    void marksHaveEnoughContrast();
};

namespace {

void addPair(const char *name, const QColor Palette::*front, const QColor Palette::*back)
{
    for (const Palette *palette : {&Palette::light(), &Palette::dark()})
        QTest::newRow(
            qPrintable(u"%1, %2"_s.arg(QString::fromUtf8(name), palette->isDark ? u"dark"_s : u"light"_s)))
            << palette->*front << palette->*back;
}

void addColumns()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
}

} // namespace

void TestPalette::theFormulaGivesTheKnownValues()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestPalette::textHasEnoughContrast_data()
{
    using P = Palette;
    addColumns();
    addPair("ink on card", &P::ink, &P::card);
    addPair("ink on window", &P::ink, &P::window);
    addPair("ink on selection", &P::ink, &P::accentSoft);
    addPair("ink on miss", &P::ink, &P::missedSoft);
    addPair("ink on well", &P::ink, &P::wellSoft);
    addPair("ink on no data", &P::ink, &P::noData);
    addPair("muted on card", &P::muted, &P::card);
    addPair("muted on window", &P::muted, &P::window);
    addPair("muted on miss", &P::muted, &P::missedSoft);
    addPair("muted on well", &P::muted, &P::wellSoft);
    addPair("muted on selection", &P::muted, &P::accentSoft);
    addPair("muted on no data", &P::muted, &P::noData);
    addPair("accent on card", &P::accent, &P::card);
    addPair("accent on selection", &P::accent, &P::accentSoft);
    addPair("text on accent", &P::onAccent, &P::accent);
    addPair("missed on card", &P::missed, &P::card);
    addPair("missed on window", &P::missed, &P::window);
    addPair("text on missed", &P::onMissed, &P::missed);
    addPair("text on soft miss", &P::onMissedSoft, &P::missedSoft);
    addPair("well on card", &P::well, &P::card);
    addPair("well on window", &P::well, &P::window);
    addPair("well on soft well", &P::well, &P::wellSoft);
}

void TestPalette::textHasEnoughContrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QVERIFY2(contrast(front, back) >= 4.5, qPrintable(QString::number(contrast(front, back))));
}

void TestPalette::marksHaveEnoughContrast_data()
{
    using P = Palette;
    addColumns();
    addPair("met bars", &P::accent, &P::card);
    addPair("bars of the selected month", &P::accent, &P::accentSoft);
    addPair("missed bars", &P::missed, &P::card);
    addPair("missed bars of the selected month", &P::missed, &P::accentSoft);
    addPair("target line", &P::ink, &P::card);
    addPair("target line on the selected month", &P::ink, &P::accentSoft);
    addPair("dash of no data", &P::muted, &P::noData);
    addPair("mean of the band", &P::muted, &P::noData);
    addPair("missed on the band", &P::missed, &P::noData);
    addPair("edge of the banner", &P::missed, &P::missedSoft);
    for (const Palette *palette : {&Palette::light(), &Palette::dark()})
        QTest::newRow(palette->isDark ? "bars without target, dark" : "bars without target, light")
            << neutralBarColour(*palette) << palette->card;
}

void TestPalette::marksHaveEnoughContrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QVERIFY2(contrast(front, back) >= 3.0, qPrintable(QString::number(contrast(front, back))));
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
