// Agencies are told apart in pictures, by people who see no red, green or blue too, and never by colour
// alone.
#include "app/charts/agencymark.h"
#include "tests/charts/contrast.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr Matrix normal = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
/// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
constexpr Matrix protan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Vector seen(const QColor &colour, const Matrix &eye)
{
    const Vector rgb = linearChannels(colour);
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] =
            std::clamp(eye[row][0] * rgb[0] + eye[row][1] * rgb[1] + eye[row][2] * rgb[2], 0.0, 1.0);
    return result;
}

/// CIE L*a*b* of linear sRGB under D65.
Vector lab(const Vector &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976: about 2.3 is the least that can be seen.
double distance(const QColor &a, const QColor &b, const Matrix &eye)
{
    const Vector first = lab(seen(a, eye));
    const Vector second = lab(seen(b, eye));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace

class TestAgencyMark : public QObject
{
    Q_OBJECT

private slots:
    void theColoursAreApartForEveryEye_data();
    void theColoursAreApartForEveryEye();
    void everyColourStandsOutFromItsGround();
    void twelveMarksDiffer();
    void marksDifferWithoutTheirColour();
};

void TestAgencyMark::theColoursAreApartForEveryEye_data()
{
    QTest::addColumn<Matrix>("eye");
    QTest::addColumn<bool>("isDark");
    for (const bool isDark : {false, true}) {
        const char *theme = isDark ? "dark" : "light";
        QTest::addRow("all colours, %s", theme) << normal << isDark;
        QTest::addRow("no red, %s", theme) << protan << isDark;
        QTest::addRow("no green, %s", theme) << deutan << isDark;
        QTest::addRow("no blue, %s", theme) << tritan << isDark;
    }
}

void TestAgencyMark::theColoursAreApartForEveryEye()
{
    QFETCH(Matrix, eye);
    QFETCH(bool, isDark);
    const Palette &palette = isDark ? Palette::dark() : Palette::light();
    constexpr double farEnough = 18;
    QStringList close;
    for (size_t a = 0; a < 6; ++a) {
        const QColor colour = agencyMark(a, palette).colour;
        for (size_t b = a + 1; b < 6; ++b) {
            const double apart = distance(colour, agencyMark(b, palette).colour, eye);
            if (apart < farEnough)
                close << u"%1 and %2: %3"_s.arg(a).arg(b).arg(apart);
        }
        const double fromMissed = distance(colour, palette.missed, normal);
        if (fromMissed < farEnough)
            close << u"%1 and missed: %2"_s.arg(a).arg(fromMissed);
    }
    QVERIFY2(close.isEmpty(), qPrintable(close.join(u'\n')));
}

void TestAgencyMark::everyColourStandsOutFromItsGround()
{
    for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
        for (size_t i = 0; i < agencyMarkCount; ++i) {
            const double found = contrast(agencyMark(i, *palette).colour, palette->card);
            QVERIFY2(found >= 3, qPrintable(u"%1: %2"_s.arg(i).arg(found)));
        }
    }
}

void TestAgencyMark::twelveMarksDiffer()
{
    for (size_t a = 0; a < agencyMarkCount; ++a) {
        for (size_t b = a + 1; b < agencyMarkCount; ++b)
            QVERIFY(!(agencyMark(a, Palette::light()) == agencyMark(b, Palette::light())));
    }
    QVERIFY(agencyMark(agencyMarkCount, Palette::light()) == agencyMark(0, Palette::light()));
}

void TestAgencyMark::marksDifferWithoutTheirColour()
{
    for (size_t a = 0; a < agencyMarkCount; ++a) {
        for (size_t b = a + 1; b < agencyMarkCount; ++b) {
            AgencyMark grey = agencyMark(a, Palette::light());
            grey.colour = agencyMark(b, Palette::light()).colour;
            QVERIFY(!(grey == agencyMark(b, Palette::light())));
        }
    }
}

QTEST_GUILESS_MAIN(TestAgencyMark)
#include "tst_agencymark.moc"
