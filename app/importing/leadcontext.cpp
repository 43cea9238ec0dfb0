#include "app/importing/leadcontext.h"

#include "app/importing/exportdate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The rules as one text, for telling imports apart.
QString textOf(const std::vector<AgencyRule> &rules)
{
    QJsonArray list;
    for (const AgencyRule &rule : rules)
        list.append(QJsonArray{rule.field, rule.text, rule.agency});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

const ImportRecord *LeadContext::earlierSelf() const
{
    const auto &imports = around.project.imports;
    const auto found = std::find_if(imports.rbegin(), imports.rend(), [this](const ImportRecord &import) {
        return import.sha256 == table.source().sha256;
    });
    return found == imports.rend() ? nullptr : &*found;
}

bool LeadContext::mayLackAgencies() const
{
    return options.agencyOfAll && recognition.mapping.column(u"agency"_s) &&
           request.map.value(u"agency"_s).isEmpty();
}

ColumnMapping LeadContext::mapping(bool usesAgencyColumn) const
{
    ColumnMapping mapping = recognition.mapping;
    if (!usesAgencyColumn)
        mapping.columns.remove(u"agency"_s);
    return mapping;
}

QString LeadContext::mappingText(bool usesAgencyColumn) const
{
    QMap<QString, QString> texts = options.texts();
    texts[u"headers"_s] = recognition.headerSet;
    if (request.implySteps)
        texts[u"implySteps"_s] = u"yes"_s;
    if (request.keepPersons)
        texts[u"keepPersons"_s] = u"yes"_s;
    if (!request.rules.empty())
        texts[u"rules"_s] = textOf(request.rules);
    return mizan::mappingText(mapping(usesAgencyColumn), table.headers(), texts);
}

QDate LeadContext::exportedOn() const
{
    if (request.exportedOn.isValid())
        return request.exportedOn;
    const QTimeZone zone = around.project.settings.zone();
    const QDate stated = exportDateIn(table.preamble(), zone, options.dateOrder);
    return stated.isValid() ? stated : table.source().modified.toTimeZone(zone).date();
}

} // namespace mizan
