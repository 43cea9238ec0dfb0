#include "app/importing/presetreader.h"

#include "app/domain/metric.h"
#include "app/importing/currencysigns.h"
#include "app/importing/importrequest.h"
#include "app/importing/leadfields.h"
#include "app/importing/presetlist.h"
#include "app/importing/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qsizetype mostEntries = 2000; ///< of one list: a preset is written by hand

QString joinedPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

bool isPlainId(const QString &id)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,63}$"_s);
    return form.match(id).hasMatch();
}

bool isTimeZoneNote(QStringView text)
{
    static const QRegularExpression form(u"^(in )?(UTC|GMT)([+-][0-9:]+)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text.trimmed()).hasMatch();
}

/// `(USD)`, `(€)`; not `(all)`, though there is an Albanian lek.
bool isCurrencyNote(QStringView text)
{
    const QString mark = text.trimmed().toString();
    return mark == mark.toUpper() && currencyOfMark(mark, {});
}

} // namespace

QStringView bareHeader(QStringView header)
{
    const QStringView bare = header.trimmed();
    const qsizetype open = std::max(bare.lastIndexOf(u'('), bare.lastIndexOf(u'['));
    if (open > 0 && (bare.endsWith(u')') || bare.endsWith(u']'))) {
        const QStringView inside = bare.sliced(open + 1).chopped(1);
        if (isTimeZoneNote(inside) || isCurrencyNote(inside))
            return bare.left(open).trimmed();
    }
    return bare;
}

QString presetKey(QStringView header)
{
    return foldedWords(bareHeader(header));
}

PresetReader::PresetReader(QJsonObject root)
    : m_root(std::move(root))
{
}

Preset PresetReader::read()
{
    checkKeys(m_root, {},
              {u"id"_s, u"name"_s, u"kind"_s, u"recognise"_s, u"columns"_s, u"attributes"_s, u"ignored"_s,
               u"stages"_s, u"timeZone"_s, u"dateOrder"_s, u"rows"_s, u"byMonth"_s});
    readIdentity();
    readMarks();
    readColumns();
    readStages();
    readDates();
    readRows();
    readHints();
    return m_preset;
}

void PresetReader::wrong(const QString &path)
{
    if (m_wrong.isEmpty())
        m_wrong = path;
}

/// A key with a typing error would be passed over in silence.
void PresetReader::checkKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            wrong(joinedPath(path, key));
    }
}

QString PresetReader::text(const QJsonObject &object, const QString &path, const QString &key, bool isNeeded)
{
    const QJsonValue value = object[key];
    if (value.isUndefined() ? isNeeded : !value.isString() || value.toString().trimmed().isEmpty())
        wrong(joinedPath(path, key));
    return value.toString();
}

bool PresetReader::flag(const QJsonObject &object, const QString &path, const QString &key)
{
    const QJsonValue value = object[key];
    if (!value.isUndefined() && !value.isBool())
        wrong(joinedPath(path, key));
    return value.toBool();
}

QJsonObject PresetReader::part(const QString &key)
{
    const QJsonValue value = m_root[key];
    if (!value.isUndefined() && !value.isObject())
        wrong(key);
    return value.toObject();
}

/// A list of texts, or one text that stands for a list of one.
QStringList PresetReader::texts(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.isString() ? QJsonArray{value} : value.toArray();
    QStringList list;
    for (const QJsonValue &entry : array) {
        if (!entry.isString() || entry.toString().trimmed().isEmpty())
            wrong(path);
        list.append(entry.toString());
    }
    if (list.isEmpty() || list.size() > mostEntries)
        wrong(path);
    return list;
}

QStringList PresetReader::keys(const QJsonValue &value, const QString &path)
{
    QStringList list;
    for (const QString &header : texts(value, path))
        list.append(presetKey(header));
    if (list.contains(QString()))
        wrong(path);
    list.removeDuplicates(); // `E-Mail` and `E-mail`
    return list;
}

QSet<QString> PresetReader::keySet(const QJsonObject &object, const QString &path, const QString &key)
{
    const QStringList list = keys(object[key], joinedPath(path, key));
    return {list.begin(), list.end()};
}

std::vector<QRegularExpression> PresetReader::patterns(const QJsonValue &value, const QString &path)
{
    std::vector<QRegularExpression> list;
    for (const QString &pattern : texts(value, path)) {
        list.emplace_back(pattern, QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (!list.back().isValid())
            wrong(path);
    }
    return list;
}

void PresetReader::readIdentity()
{
    m_preset.id = text(m_root, {}, u"id"_s, true);
    if (!isPlainId(m_preset.id) || QStringList{u"auto"_s, u"monthly"_s, u"leads"_s}.contains(m_preset.id))
        wrong(u"id"_s);
    m_preset.name = text(m_root, {}, u"name"_s, true);
    const QString kind = text(m_root, {}, u"kind"_s, true);
    if (kind != u"leads" && kind != u"monthly")
        wrong(u"kind"_s);
    m_preset.kind = kind == u"monthly" ? ImportKind::Monthly : ImportKind::Leads;
}

void PresetReader::readMarks()
{
    const QString path = u"recognise"_s;
    const QJsonObject marks = part(path);
    checkKeys(marks, path,
              {u"required"_s, u"typical"_s, u"typicalAtLeast"_s, u"preamble"_s, u"onlyTheseColumns"_s});
    const QJsonValue required = marks[u"required"_s];
    if (!required.isUndefined() && !required.isArray())
        wrong(path + u".required"_s);
    for (const QJsonValue &group : required.toArray()) {
        const QStringList headers = keys(group, path + u".required"_s);
        m_preset.marks.required.emplace_back(headers.begin(), headers.end());
    }
    m_preset.marks.typical = keySet(marks, path, u"typical"_s);
    const QJsonValue least = marks[u"typicalAtLeast"_s];
    m_preset.marks.typicalAtLeast = least.toInt();
    if (!least.isUndefined() && (!least.isDouble() || least.toInt() < 1))
        wrong(path + u".typicalAtLeast"_s);
    m_preset.marks.preamble = patterns(marks[u"preamble"_s], path + u".preamble"_s);
    if (flag(marks, path, u"onlyTheseColumns"_s)) {
        for (const QJsonValue &names : part(u"columns"_s)) {
            for (const QString &name : texts(names, u"columns"_s))
                m_preset.marks.onlyThese.insert(name);
        }
    }
    if (m_preset.marks.required.empty() && m_preset.marks.typicalAtLeast == 0) // it would fit every file
        wrong(path + u".required"_s);
}

void PresetReader::readColumns()
{
    const QJsonObject columns = part(u"columns"_s);
    const QStringList known = m_preset.kind == ImportKind::Monthly ? monthlyFields() : leadFields();
    checkKeys(columns, u"columns"_s, known);
    if (columns.isEmpty())
        wrong(u"columns"_s);
    QSet<QString> seen;
    for (const QString &field : columns.keys()) {
        const QString path = u"columns."_s + field;
        const QStringList headers = keys(columns[field], path);
        for (const QString &header : headers) {
            if (seen.contains(header))
                wrong(path);
            seen.insert(header);
        }
        m_preset.columns[field] = headers;
    }
    m_preset.attributes = keySet(m_root, {}, u"attributes"_s);
    m_preset.ignored = keySet(m_root, {}, u"ignored"_s);
}

void PresetReader::readStages()
{
    const QJsonObject stages = part(u"stages"_s);
    for (const QString &id : stages.keys()) {
        const auto word = stageWordFromId(id);
        const QString path = u"stages."_s + id;
        if (!word)
            wrong(path);
        for (const QString &text : texts(stages[id], path))
            m_preset.stages[foldedWords(text)] = word.value_or(StageWord());
    }
}

void PresetReader::readDates()
{
    const QString zone = text(m_root, {}, u"timeZone"_s);
    m_preset.zone = zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toUtf8());
    if (!zone.isEmpty() && !m_preset.zone.isValid())
        wrong(u"timeZone"_s);
    const QString order = text(m_root, {}, u"dateOrder"_s);
    m_preset.dateOrder = dateOrderFromName(order);
    if (!order.isEmpty() && !m_preset.dateOrder)
        wrong(u"dateOrder"_s);
}

void PresetReader::readRows()
{
    const QString path = u"rows"_s;
    const QJsonObject rows = part(path);
    checkKeys(rows, path,
              {u"areSummed"_s, u"counted"_s, u"currency"_s, u"totalIfBlank"_s, u"periodStart"_s,
               u"periodEnd"_s, u"footers"_s});
    m_preset.rows.areSummed = flag(rows, path, u"areSummed"_s);
    m_preset.rows.counted = text(rows, path, u"counted"_s);
    const Metric *counted = findMetric({m_preset.rows.counted});
    if (!m_preset.rows.counted.isEmpty() && (!counted || counted->unit != Unit::Count))
        wrong(path + u".counted"_s);
    m_preset.rows.currency = keySet(rows, path, u"currency"_s);
    m_preset.rows.totalIfBlank = keySet(rows, path, u"totalIfBlank"_s);
    m_preset.rows.periodStart = keySet(rows, path, u"periodStart"_s);
    m_preset.rows.periodEnd = keySet(rows, path, u"periodEnd"_s);
    m_preset.rows.footers = patterns(rows[u"footers"_s], path + u".footers"_s);
}

void PresetReader::readHints()
{
    const QJsonObject hints = part(u"byMonth"_s);
    for (const QString &language : hints.keys())
        m_preset.byMonth[language] = text(hints, u"byMonth"_s, language);
    if (!hints.isEmpty() && !hints.contains(u"en"_s))
        wrong(u"byMonth.en"_s);
}

Result<Preset> presetFromJson(const QByteArray &json, const QString &path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const qsizetype line = json.left(problem.offset).count('\n') + 1;
        auto failure = fail(ErrorCode::PresetNoJson, {path, line});
        failure.value().detail = problem.errorString();
        return failure;
    }
    PresetReader reader(document.object());
    Preset preset = reader.read();
    if (!reader.wrongEntry().isEmpty())
        return fail(ErrorCode::PresetInvalid, {path, reader.wrongEntry()});
    return preset;
}

} // namespace mizan
