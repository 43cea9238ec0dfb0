// Walks every screen: all that takes the focus has a name and is reached by Tab, charts have their tables,
// Arabic is mirrored.
#include "tests/ui/screenlist.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/monthchartview.h"
#include "ui/widgets/picturecard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QSet>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

constexpr int mostTabs = 300;

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
           !widget->focusProxy();
}

/// Part of a compound widget, which stands for it: the field of a spin box, the editor of a combo box.
bool isInnerPart(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) ||
           widget->inherits("QAbstractScrollAreaScrollBarContainer");
}

QList<QWidget *> focusable(const QWidget &root)
{
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return !takesFocus(widget) || isInnerPart(widget); });
    return widgets;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *w = widget; w && path.size() < 4; w = w->parentWidget())
        path.prepend(QString::fromLatin1(w->metaObject()->className()));
    return path.join(u" > "_s) + u" “"_s + widget->accessibleName() + u'”' + widget->objectName();
}

/// The texts whose letters work together with Alt.
QStringList textsWithAltKeys(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts << label->text();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                texts << menu->text();
    }
    return texts;
}

QStringList altKeysUsedTwice(const QWidget &root)
{
    QMap<QString, QStringList> users;
    for (const QString &text : textsWithAltKeys(root)) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            users[key.toString()] << text;
    }
    QStringList twice;
    for (auto key = users.begin(); key != users.end(); ++key) {
        if (key->size() > 1)
            twice << key.key() + u": "_s + key->join(u", "_s);
    }
    return twice;
}

/// Everything that Tab comes by, from what has the focus first.
QSet<QWidget *> reachedByTab(QWidget &root)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < mostTabs; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            break;
        for (QWidget *w = focus; w && w != &root; w = w->parentWidget())
            reached.insert(w); // the field of a spin box stands for the spin box
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<QWidget> m_dialog;

    static void everyScreen()
    {
        QTest::addColumn<int>("screen");
        const std::vector<Screen> screens = allScreens();
        for (size_t i = 0; i < screens.size(); ++i)
            QTest::newRow(qPrintable(screens[i].name)) << static_cast<int>(i);
    }
    QWidget &show(int screen)
    {
        QWidget *widget = allScreens().at(static_cast<size_t>(screen)).show(*m_scene);
        if (widget != &m_scene->window())
            m_dialog.reset(widget);
        widget->resize(widget->size().expandedTo({1100, 800}));
        widget->show();
        widget->activateWindow();
        QApplication::setActiveWindow(widget);
        QTest::qWait(100);
        return *widget;
    }
    /// One window serves all screens of a language.
    void start(const Language &language)
    {
        if (m_scene && m_appearance->language().code() == language.code())
            return;
        m_scene.reset();
        m_appearance = std::make_unique<Appearance>(language, ThemeChoice::Light);
        m_scene = std::make_unique<Scene>(*m_appearance);
        m_scene->window().show();
    }

private slots:
    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase()
    {
        m_scene.reset();
        m_appearance.reset();
    }

    void everyFocusableWidgetHasAName_data() { everyScreen(); }
    void everyFocusableWidgetHasAName()
    {
        QFETCH(int, screen);
        start(Language::english());
        QStringList nameless;
        const QList<QWidget *> widgets = focusable(show(screen));
        QVERIFY(!widgets.isEmpty());
        for (QWidget *widget : widgets) {
            if (nameOf(widget).isEmpty())
                nameless << describe(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyFocusableWidgetIsReachedByTab_data() { everyScreen(); }
    void everyFocusableWidgetIsReachedByTab()
    {
        QFETCH(int, screen);
        start(Language::english());
        QWidget &root = show(screen);
        if (!QApplication::focusWidget())
            focusable(root).first()->setFocus();
        const QSet<QWidget *> reached = reachedByTab(root);
        QStringList missed;
        for (const QWidget *widget : focusable(root)) {
            if (!reached.contains(const_cast<QWidget *>(widget)))
                missed << describe(widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void noAltKeyIsUsedTwice_data() { everyScreen(); }
    void noAltKeyIsUsedTwice()
    {
        QFETCH(int, screen);
        for (const Language &language : {Language::english(), Language::arabic()}) {
            start(language);
            const QStringList twice = altKeysUsedTwice(show(screen));
            QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
            m_dialog.reset();
        }
    }

    void everyChartOffersItsMonthsAsATable_data() { everyScreen(); }
    void everyChartOffersItsMonthsAsATable()
    {
        QFETCH(int, screen);
        start(Language::english());
        QWidget &root = show(screen);
        for (const MonthChartView *chart : root.findChildren<MonthChartView *>()) {
            if (!chart->isVisible())
                continue;
            QWidget *parent = chart->parentWidget();
            while (parent && !qobject_cast<ChartCard *>(parent))
                parent = parent->parentWidget();
            auto *card = qobject_cast<ChartCard *>(parent);
            QVERIFY(card);
            card->showTable(true);
            const auto *table = card->findChild<QTableView *>();
            QVERIFY(table && table->isVisible());
            QVERIFY(table->model()->rowCount() > 0);
            QVERIFY(table->model()->rowCount() <= static_cast<int>(chart->monthChart().bars.size()));
        }
        for (PictureCard *card : root.findChildren<PictureCard *>()) {
            if (!card->isVisible())
                continue;
            card->showTable(true);
            const auto *table = card->findChild<QTableView *>();
            QVERIFY(table && table->isVisible() && !card->view().isVisible());
            QVERIFY(table->model()->rowCount() > 0 && table->model()->columnCount() > 1);
            card->showTable(false);
        }
    }

    void arabicIsMirrored_data() { everyScreen(); }
    void arabicIsMirrored()
    {
        QFETCH(int, screen);
        start(Language::arabic());
        QStringList wrong;
        for (const QWidget *widget : show(screen).findChildren<QWidget *>()) {
            if (!widget->isVisible() || isInnerPart(widget))
                continue;
            if (widget->layoutDirection() != Qt::RightToLeft)
                wrong << u"not mirrored: "_s + describe(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool leansLeft = label && label->text().size() > 0 && !label->text().isRightToLeft() &&
                                   (label->alignment() & Qt::AlignHorizontal_Mask) == Qt::AlignLeft;
            if (leansLeft)
                wrong << u"stands at the left: "_s + describe(widget) + u' ' + label->text();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
