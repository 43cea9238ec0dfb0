// Tests that names are shown as they are: Qt takes `<b>` in tool tips, labels and messages as markup by
// itself.
#include "ui/shell/appearance.h"
#include "ui/shell/systemdialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

const QString name = u"<b>A</b> & Co"_s;

/// The one that is shown, null without any.
QLabel *shownTip()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->windowType() == Qt::ToolTip && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

void hover(QWidget &widget, QPoint place)
{
    QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &event);
}

bool isShownAsItIs(const QLabel *label)
{
    return label && label->text() == name && label->textFormat() == Qt::PlainText &&
           label->sizeHint().width() >= label->fontMetrics().horizontalAdvance(name);
}

} // namespace

class PlainTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QToolTip::hideText(); }

    void aToolTipShowsANameAsItIs_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void aToolTipShowsANameAsItIs()
    {
        QFETCH(ThemeChoice, theme);
        const Appearance appearance(Language::english(), theme);
        QCheckBox box;
        box.setToolTip(name);
        box.show();
        hover(box, {4, 4});
        QVERIFY(isShownAsItIs(shownTip()));
    }

    void theToolTipOfACellShowsANameAsItIs()
    {
        const Appearance appearance(Language::english(), ThemeChoice::Light);
        const std::unique_ptr<QTableWidget> table(makeTable({u"Agency"_s}, u"Agencies"_s, nullptr));
        fillTable(*table, {{name}});
        table->resize(400, 200);
        table->show();
        hover(*table->viewport(), table->visualItemRect(table->item(0, 0)).center());
        QVERIFY(isShownAsItIs(shownTip()));
    }

    void oneToolTipAfterAnotherShowsANameAsItIs()
    {
        const Appearance appearance(Language::english(), ThemeChoice::Light);
        QToolTip::showText({10, 10}, u"Acme Inbound"_s);
        QToolTip::showText({10, 10}, name);
        QVERIFY(isShownAsItIs(shownTip()));
    }

    void labelsShowNamesAsTheyAre()
    {
        Banner banner(Palette::light());
        banner.setText(Banner::Tone::Neutral, name, name);
        const QList<QLabel *> labels = banner.findChildren<QLabel *>();
        QVERIFY(labels.size() >= 2);
        for (QLabel *label : {makeLabel(TextRole::Body, &banner), makeLabel(TextRole::Body, &banner, true),
                              static_cast<QLabel *>(TextLabel::paragraph(TextRole::Body, &banner))})
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void messagesShowNamesAsTheyAre()
    {
        const Appearance appearance(Language::english(), ThemeChoice::Light);
        SystemDialogs dialogs(appearance);
        int seen = 0;
        const auto look = [&seen] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            seen += box->text() == name && box->textFormat() == Qt::PlainText ? 1 : 0;
            box->reject();
        };
        QTimer::singleShot(0, this, look);
        dialogs.tell(nullptr, u"Mizan"_s, name);
        QTimer::singleShot(0, this, look);
        QVERIFY(!dialogs.confirm(nullptr, {u"Remove"_s, name, u"&Remove"_s, true}));
        QCOMPARE(seen, 2);
    }
};

QTEST_MAIN(PlainTextsTest)
#include "tst_plaintexts.moc"
