#include "app/importing/recognition.h"

#include "app/importing/headermatcher.h"
#include "app/importing/leadfields.h"
#include "app/importing/mappingmemory.h"
#include "app/importing/presetlist.h"
#include "app/importing/presetmatch.h"
#include "app/importing/tablefile.h"
#include "app/importing/textfold.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr QLatin1StringView monthlyFormat = "monthly"_L1;
constexpr QLatin1StringView leadsFormat = "leads"_L1;

bool isForced(const QString &format)
{
    return !format.isEmpty() && format != u"auto";
}

bool isLeadField(const QString &field)
{
    return (leadFields().contains(field) && field != u"agency") || !attributeOf(field).isEmpty();
}

/// What the fields of the user's map belong to; none where it names no field that only one kind has.
std::optional<ImportKind> kindOfMap(const QMap<QString, QString> &map)
{
    std::optional<ImportKind> kind;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (entry.value().isEmpty() || entry.key() == u"agency")
            continue;
        if (isLeadField(entry.key()))
            return ImportKind::Leads;
        if (monthlyFields().contains(entry.key()))
            kind = ImportKind::Monthly;
    }
    return kind;
}

/// Leads have a date and no months with figures; a person's data make them leads even beside a figure.
ImportKind kindOfHeaders(const ColumnMapping &monthly, const ColumnMapping &leads)
{
    const bool isMonthly = monthly.column(u"month"_s) && !monthly.metrics().isEmpty();
    const QStringList dates = leadDateFields();
    const bool hasDate = std::ranges::any_of(
        dates, [&leads](const QString &field) { return leads.column(field).has_value(); });
    const bool hasOther = std::ranges::any_of(leads.columns.keys(), [&dates](const QString &field) {
        return !dates.contains(field) && field != u"agency";
    });
    const bool hasPerson = leads.column(u"email"_s) || leads.column(u"last_name"_s);
    return hasDate && (isMonthly ? hasPerson : hasOther) ? ImportKind::Leads : ImportKind::Monthly;
}

/// Puts one recognition together.
class Recogniser
{
public:
    Recogniser(const ImportRequest &request, const ImportSurroundings &around, const TableFile &table)
        : m_request(request)
        , m_project(around.project)
        , m_presets(around.presets ? *around.presets : builtInPresets())
        , m_headers(table.headers())
        , m_preamble(table.preamble())
    {
        m_found.headerSet = headerSetFingerprint(m_headers);
        m_found.zone = around.project.settings.zone();
    }

    Result<Recognition> run()
    {
        if (const auto checked = checkFormat(m_request, m_presets); !checked)
            return failedLike(checked);
        const bool isOpen = !isForced(m_request.format) && m_request.map.isEmpty();
        if (!isOpen || !takeMemory())
            guess();
        auto mapping = withUserMap(std::move(m_found.mapping), m_headers, m_request.map, m_found.kind);
        if (!mapping)
            return failedLike(mapping);
        m_found.mapping = std::move(*mapping);
        return std::move(m_found);
    }

private:
    bool takeMemory()
    {
        const auto memory = rememberedMapping(m_request, m_project, m_found.headerSet);
        if (!memory)
            return false;
        auto mapping = withUserMap({}, m_headers, memory->columns, memory->kind);
        if (!mapping)
            return false;
        takePreset(m_presets.find(memory->format));
        m_found.kind = memory->kind;
        m_found.format = memory->format;
        m_found.mapping = std::move(*mapping);
        if (memory->dateOrder)
            m_found.usualDateOrder = memory->dateOrder;
        m_found.usualDecimal = memory->decimal;
        return true;
    }

    void guess()
    {
        const QString &format = m_request.format;
        std::optional<ImportKind> kind = kindOfMap(m_request.map);
        if (isForced(format) && (format == monthlyFormat || format == leadsFormat)) {
            guessByMeaning(format == leadsFormat ? ImportKind::Leads : ImportKind::Monthly);
            return;
        }
        const auto preset = isForced(format) ? m_presets.find(format)
                                             : bestPreset(m_presets.all(), m_headers, m_preamble, kind);
        if (preset) {
            takePreset(preset);
            m_found.mapping = presetMapping(*preset, m_headers);
        } else {
            guessByMeaning(kind);
        }
    }

    void guessByMeaning(std::optional<ImportKind> kind)
    {
        ColumnMapping monthly = guessedMapping(m_headers, HeaderMatcher(ImportKind::Monthly));
        ColumnMapping leads = guessedMapping(m_headers, HeaderMatcher(ImportKind::Leads));
        m_found.kind = kind.value_or(kindOfHeaders(monthly, leads));
        const bool isMonthly = m_found.kind == ImportKind::Monthly;
        m_found.format = QString(isMonthly ? monthlyFormat : leadsFormat);
        m_found.mapping = std::move(isMonthly ? monthly : leads);
    }

    void takePreset(const std::shared_ptr<const Preset> &preset)
    {
        m_found.preset = preset;
        if (!preset)
            return;
        m_found.format = preset->id;
        m_found.kind = preset->kind;
        m_found.stageWords = StageWords(preset->stages);
        if (preset->zone.isValid())
            m_found.zone = preset->zone;
        m_found.usualDateOrder = preset->dateOrder;
        m_found.footers = preset->rows.footers;
    }

    const ImportRequest &m_request;
    const ProjectData &m_project;
    const PresetList &m_presets;
    const QStringList &m_headers;
    const QStringList &m_preamble;
    Recognition m_found;
};

} // namespace

Result<Recognition> recognise(const ImportRequest &request, const ImportSurroundings &around,
                              const TableFile &table)
{
    return Recogniser(request, around, table).run();
}

Result<> checkFormat(const ImportRequest &request, const PresetList &presets)
{
    const QString &format = request.format;
    if (!isForced(format) || format == monthlyFormat || format == leadsFormat || presets.find(format))
        return {};
    for (const Error &problem : presets.problems()) {
        if (QFileInfo(problem.args.value(0).toString()).completeBaseName() == format)
            return tl::make_unexpected(problem);
    }
    const QStringList known =
        QStringList{u"auto"_s, QString(monthlyFormat), QString(leadsFormat)} + presets.ids();
    return fail(ErrorCode::UnknownFormat, {format, known.join(u", "_s)});
}

Result<ReadingOptions> readingOptions(const ImportRequest &request, const ProjectData &project,
                                      const Recognition &recognition)
{
    const bool isLeads = recognition.kind == ImportKind::Leads;
    auto options = ReadingOptions::from(request, project, isLeads ? Source::Counted : Source::Reported);
    if (!options)
        return options;
    options->usualDateOrder = recognition.usualDateOrder;
    options->usualDecimal = recognition.usualDecimal;
    options->headerSet = recognition.headerSet;
    return options;
}

QString headerSetFingerprint(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers)
        folded.append(foldedWords(header));
    folded.sort();
    const QByteArray text = folded.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace mizan
