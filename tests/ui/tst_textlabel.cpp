// Tests of what texts of the window are measured and drawn with in place of Qt's slower ways: they look the
// same.
#include "ui/widgets/label.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/moreicon.h"
#include "ui/widgets/textlabel.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

constexpr QRect area(0, 0, 91, 42);

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage iconImage(Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    const QImage image = moreIcon().pixmap(QSize(20, 20)).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return image;
}

} // namespace

class TextLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineAsksForWhatQtAsksFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"Met"_s;
        QTest::newRow("kerned") << u"AVATAR Tel. 10 / 20"_s;
        QTest::newRow("Arabic") << u"الشهر الثاني على التوالي"_s;
        QTest::newRow("two lines") << u"one\ntwo"_s;
        QTest::newRow("empty") << QString();
    }
    void aLineAsksForWhatQtAsksFor()
    {
        QFETCH(QString, text);
        TextLabel label;
        QLabel expected;
        for (QLabel *each : {static_cast<QLabel *>(&label), &expected}) {
            setUpLabel(*each, TextRole::Heading);
            each->setContentsMargins(3, 1, 7, 2);
            each->setText(text);
        }
        QCOMPARE(label.sizeHint(), expected.sizeHint());
        QCOMPARE(label.minimumSizeHint(), expected.minimumSizeHint());
        for (QLabel *each : {static_cast<QLabel *>(&label), &expected})
            each->setText(text + u" and more"_s);
        QCOMPARE(label.sizeHint(), expected.sizeHint());
    }

    void aParagraphIsAsHighAsQtMakesIt()
    {
        const std::unique_ptr<TextLabel> label(TextLabel::paragraph(TextRole::Body, nullptr));
        QLabel expected;
        setUpLabel(expected, TextRole::Body);
        expected.setWordWrap(true);
        for (const QString &text : {u"Acme Inbound missed MQL (25 of 30). "_s.repeated(6), u"short"_s}) {
            label->setText(text);
            expected.setText(text);
            for (const int width : {80, 240, 900, 80})
                QCOMPARE(label->heightForWidth(width), expected.heightForWidth(width));
        }
        QCOMPARE(label->sizeHint().width(), 0);
        QVERIFY(label->heightForWidth(80) > 0);
    }

    void figuresAreDrawnAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isBold");
        for (const char *text : {"27 / 30", "8 / 8", "1,234 / 1,100", "12.5%", "–", "1171 / 74"}) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << false;
            QTest::addRow("%s, bold", text) << QString::fromUtf8(text) << true;
        }
    }
    void figuresAreDrawnAsText()
    {
        QFETCH(QString, text);
        QFETCH(bool, isBold);
        QFont font = fontOf(TextRole::Small);
        font.setBold(isBold);
        const QImage figures = drawn([&](QPainter &painter) {
            painter.setFont(font);
            drawMarkedText(painter, area, {text, false}, Qt::black, Qt::LeftToRight);
        });
        const QImage expected = drawn([&](QPainter &painter) {
            painter.setFont(font);
            painter.drawText(area, Qt::AlignCenter, text);
        });
        QCOMPARE(figures, expected);
        QVERIFY(figures != drawn([](QPainter &) {}));
    }

    void theIconOfMorePointsForward()
    {
        const QImage leftToRight = iconImage(Qt::LeftToRight);
        const QImage rightToLeft = iconImage(Qt::RightToLeft);
        QVERIFY(leftToRight != rightToLeft);
        QCOMPARE(leftToRight.pixelColor(0, 0).alpha(), 0);
        const auto isEmpty = [](const QImage &image) {
            QImage nothing(image.size(), image.format());
            nothing.fill(Qt::transparent);
            return image == nothing;
        };
        QVERIFY(!isEmpty(leftToRight) && !isEmpty(rightToLeft));
    }
};

QTEST_MAIN(TextLabelTest)
#include "tst_textlabel.moc"
