// The floor of starting: an empty QMainWindow with one QChartView, gone after its first painting.
#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *chart = new QChart;
    auto *set = new QBarSet(QStringLiteral("MQL"));
    for (int i = 0; i < 12; ++i)
        set->append(20 + i % 5);
    auto *series = new QBarSeries;
    series->append(set);
    chart->addSeries(series);
    chart->createDefaultAxes();
    window.setCentralWidget(new QChartView(chart));
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &application, [&] {
        window.grab(); // painted for certain, on any platform
        application.quit();
    });
    return QApplication::exec();
}
