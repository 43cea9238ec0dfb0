#include "ui/pages/reportfiles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qsizetype longestPart = 60;

QString withoutAwkwardSigns(const QString &name)
{
    static const QRegularExpression awkward(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    return QString(name).replace(awkward, u" "_s).simplified().left(longestPart);
}

} // namespace

QString reportFileName(const QString &client, const QString &agency, Month month)
{
    QStringList parts = {withoutAwkwardSigns(client)};
    if (!agency.isEmpty())
        parts << withoutAwkwardSigns(agency);
    parts << month.toIso();
    return parts.join(u", "_s) + u".pdf"_s;
}

QString comparisonFileName(const QString &client, const QString &what, MonthRange months)
{
    return QStringList{withoutAwkwardSigns(client), withoutAwkwardSigns(what), months.first.toIso(),
                       months.last.toIso()}
        .join(u", "_s);
}

} // namespace mizan
