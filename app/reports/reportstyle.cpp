#include "app/reports/reportstyle.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

double pointsOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 18;
    case TextRole::Section:
    case TextRole::BannerTitle:
        return 12;
    case TextRole::Part:
    case TextRole::Text:
    case TextRole::MutedText:
    case TextRole::BannerDetail:
        return 9.5;
    case TextRole::TableHeader:
    case TextRole::TableCell:
    case TextRole::PageHeader:
        return 9;
    case TextRole::MatrixHeader:
        return 7.5;
    case TextRole::MatrixCell:
    case TextRole::PageFooter:
        return 8;
    }
    Q_UNREACHABLE();
}

bool isBold(TextRole role)
{
    return role == TextRole::Title || role == TextRole::Section || role == TextRole::Part ||
           role == TextRole::BannerTitle;
}

bool isMuted(TextRole role)
{
    switch (role) {
    case TextRole::MutedText:
    case TextRole::BannerDetail:
    case TextRole::TableHeader:
    case TextRole::MatrixHeader:
    case TextRole::PageHeader:
    case TextRole::PageFooter:
        return true;
    default:
        return false;
    }
}

} // namespace

ReportStyle::ReportStyle(const Language &language)
    : m_isRightToLeft(language.isRightToLeft())
{
    QStringList families{u"Noto Sans"_s, u"Noto Sans Arabic"_s};
    if (m_isRightToLeft)
        families.swapItemsAt(0, 1);
    m_font.setFamilies(families);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferQuality));
}

TextStyle ReportStyle::text(TextRole role) const
{
    const double size = pointsOf(role) * unitsPerPoint;
    const double height = m_isRightToLeft ? 1.5 : 1.36; // of the size; Arabic letters reach lower
    constexpr double ascent = 1.05;
    return {font(size, isBold(role)), isMuted(role) ? palette().muted : palette().ink, size * height,
            size * ascent};
}

QFont ReportStyle::font(double pixels, bool isBold) const
{
    QFont font = m_font;
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setBold(isBold);
    return font;
}

} // namespace mizan
