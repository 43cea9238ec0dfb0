#include "app/importing/stagewords.h"

#include "app/importing/textfold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr size_t rememberedCells = 1000;

struct Words
{
    QStringView id;
    QStringView words; ///< parted by `|`
};

/// What holds in any file; a CRM's own words stand in its preset.
constexpr auto table = std::to_array<Words>({
    {u"none", u"none|subscriber|visitor|abonnent|besucher|abonné|visiteur|suscriptor|visitante|مشترك|زائر"},
    {u"lead",
     u"lead|new|new lead|raw lead|open|other|inquiry|contacted|interessent|neu|offen|prospect|nouveau|"
     u"piste|client potentiel|nuevo|cliente potencial|عميل محتمل|جديد|ليد"},
    {u"mql", u"mql|marketing qualified lead|marketing qualified|marketing qualifizierter lead|"
             u"marketing qualifiziert|lead qualifié marketing|lead calificado de marketing|"
             u"lead cualificado de marketing|عميل محتمل مؤهل للتسويق|مؤهل للتسويق"},
    {u"sql", u"sql|sales qualified lead|sales qualified|sales accepted lead|vertriebsqualifizierter lead|"
             u"vertriebsqualifiziert|lead qualifié vente|lead qualifié commercial|lead calificado de ventas|"
             u"lead cualificado de ventas|عميل محتمل مؤهل للمبيعات|مؤهل للمبيعات"},
    {u"opportunity",
     u"opportunity|opportunities|opp|proposal|negotiation|demo|verkaufschance|chance|angebot|verhandlung|"
     u"opportunité|proposition|négociation|oportunidad|propuesta|negociación|فرصة|فرصة بيع|عرض سعر|تفاوض"},
    {u"customer",
     u"customer|client|won|closed won|deal won|evangelist|kunde|gewonnen|abgeschlossen und gewonnen|"
     u"befürworter|gagné|gagnée|conclue|ganado|ganada|cliente|cerrado ganado|عميل|عميل حالي|تم البيع|فاز"},
});

} // namespace

std::optional<StageWord> stageWordFromId(QStringView id)
{
    if (id == u"subscriber" || id == u"none")
        return StageWord{};
    constexpr auto ids = std::to_array<QStringView>({u"lead", u"mql", u"sql", u"opportunity", u"customer"});
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == ids[i])
            return StageWord{static_cast<Stage>(i)};
    }
    return std::nullopt;
}

StageWords::StageWords(const QMap<QString, StageWord> &ofPreset)
{
    for (const Words &row : table) {
        for (const QStringView word : row.words.split(u'|'))
            m_words.insert(foldedWords(word), *stageWordFromId(row.id));
    }
    for (auto entry = ofPreset.begin(); entry != ofPreset.end(); ++entry)
        m_words.insert(entry.key(), entry.value());
}

/// `Marketing Qualified Lead (MQL)` is looked up whole, then without what stands in brackets.
std::optional<StageWord> StageWords::find(QStringView cell) const
{
    const auto look = [this](QStringView text) -> std::optional<StageWord> {
        const auto found = m_words.constFind(foldedWords(text));
        return found == m_words.constEnd() ? std::nullopt : std::optional(*found);
    };
    if (const auto found = look(cell))
        return found;
    const qsizetype bracket = cell.indexOf(u'(');
    return bracket > 0 ? look(cell.left(bracket)) : std::nullopt;
}

std::optional<StageWord> StageWords::find(std::string_view cell) const
{
    if (const auto known = m_known.find(cell); known != m_known.end())
        return known->second;
    const auto found = find(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    if (m_known.size() < rememberedCells)
        m_known.emplace(cell, found);
    return found;
}

} // namespace mizan
