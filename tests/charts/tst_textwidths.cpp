// Widths of texts that are measured once are those that the font gives.
#include "app/charts/textwidths.h"

#include "app/charts/chartbuilder.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QFont fontOf(int pixels, bool isBold = false)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

} // namespace

class TestTextWidths : public QObject
{
    Q_OBJECT

private slots:
    void eachFontHasItsOwnWidths();
    void onlyWhatIsTooWideIsCut();
    void chartsOfOneStyleShareThem();
};

void TestTextWidths::eachFontHasItsOwnWidths()
{
    TextWidths widths;
    for (int round = 0; round < 2; ++round) {
        for (const QFont &font : {fontOf(12), fontOf(12, true), fontOf(40)}) {
            for (const QString &text : {u"October"_s, u"أكتوبر"_s, QString()})
                QCOMPARE(widths.of(font, text), QFontMetricsF(font).horizontalAdvance(text));
        }
    }
    QVERIFY(widths.of(fontOf(40), u"October"_s) > 2 * widths.of(fontOf(12), u"October"_s));
}

void TestTextWidths::onlyWhatIsTooWideIsCut()
{
    TextWidths widths;
    const QFont font = fontOf(12);
    const QString name = u"Vale and Partners International"_s;
    const double whole = widths.of(font, name);
    QCOMPARE(widths.elided(font, name, whole), name);
    const QString cut = widths.elided(font, name, whole / 2);
    QVERIFY2(cut.endsWith(u'…') && name.startsWith(cut.chopped(1)), qPrintable(cut));
    QVERIFY(widths.of(font, cut) <= whole / 2);
}

void TestTextWidths::chartsOfOneStyleShareThem()
{
    ChartStyle style{Palette::light(), fontOf(12)};
    QVERIFY(textWidths(style) && textWidths(style) != textWidths(style));
    style.widths = std::make_shared<TextWidths>();
    QCOMPARE(textWidths(style), style.widths);
}

QTEST_MAIN(TestTextWidths)
#include "tst_textwidths.moc"
