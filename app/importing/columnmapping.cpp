#include "app/importing/columnmapping.h"

#include "app/domain/metric.h"
#include "app/importing/headermatcher.h"
#include "app/importing/importrequest.h"
#include "app/importing/leadfields.h"
#include "app/importing/textfold.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The column with this very header, else the one that means the same; negative when there is none.
int columnCalled(const QString &name, const QStringList &headers)
{
    const qsizetype exact = headers.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    const QString folded = foldedWords(name);
    for (int i = 0; i < headers.size() && !folded.isEmpty(); ++i) {
        if (foldedWords(headers[i]) == folded)
            return i;
    }
    return -1;
}

QString joined(const QStringList &names)
{
    return names.join(u", "_s);
}

} // namespace

std::optional<int> ColumnMapping::column(const QString &field) const
{
    const auto found = columns.constFind(field);
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

QString ColumnMapping::fieldOf(int column) const
{
    return columns.key(column);
}

QStringList ColumnMapping::metrics() const
{
    QStringList ids;
    for (const Metric &metric : metricCatalogue()) {
        if (columns.contains(metric.id.text))
            ids.append(metric.id.text);
    }
    return ids;
}

ColumnMapping guessedMapping(const QStringList &headers, const HeaderMatcher &matcher)
{
    ColumnMapping mapping;
    QHash<QString, int> ranks;
    for (int i = 0; i < headers.size(); ++i) {
        auto match = matcher.match(headers[i]);
        if (match && match->field == u"attribute")
            match->field = match->isWhole() ? attributeField(headers[i]) : QString();
        if (match && !match->field.isEmpty() &&
            (!ranks.contains(match->field) || match->rank < ranks[match->field])) {
            ranks[match->field] = match->rank;
            mapping.columns[match->field] = i;
        }
    }
    return mapping;
}

Result<ColumnMapping> withUserMap(ColumnMapping guess, const QStringList &headers,
                                  const QMap<QString, QString> &map, ImportKind kind)
{
    const bool isMonthly = kind == ImportKind::Monthly;
    const QStringList fields = isMonthly ? monthlyFields() : leadFields();
    QMap<QString, int> wanted;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const bool isKnown =
            fields.contains(entry.key()) || (!isMonthly && !attributeOf(entry.key()).isEmpty());
        if (!isKnown)
            return fail(ErrorCode::UnknownField, {entry.key(), joined(fields)});
        if (entry.value().isEmpty()) {
            guess.columns.remove(entry.key());
            continue;
        }
        const int column = columnCalled(entry.value(), headers);
        if (column < 0)
            return fail(ErrorCode::UnknownColumn, {entry.value(), joined(headers)});
        if (!wanted.key(column).isEmpty())
            return fail(ErrorCode::ColumnMappedTwice, {entry.value()});
        wanted[entry.key()] = column;
    }
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        guess.columns.remove(guess.fieldOf(entry.value()));
        guess.columns[entry.key()] = entry.value();
    }
    return guess;
}

QString mappingText(const ColumnMapping &mapping, const QStringList &headers,
                    const QMap<QString, QString> &options)
{
    QJsonObject object; // sorts its keys
    for (auto entry = mapping.columns.begin(); entry != mapping.columns.end(); ++entry)
        object[entry.key()] = headers.value(entry.value());
    for (auto option = options.begin(); option != options.end(); ++option)
        object[u'@' + option.key()] = option.value();
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> mappedColumns(const QString &mappingText)
{
    QMap<QString, QString> columns;
    const QJsonObject object = QJsonDocument::fromJson(mappingText.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.key().startsWith(u'@'))
            columns[entry.key()] = entry.value().toString();
    }
    return columns;
}

QString mappingOption(const QString &mappingText, const QString &name)
{
    return QJsonDocument::fromJson(mappingText.toUtf8()).object()[u'@' + name].toString();
}

} // namespace mizan
