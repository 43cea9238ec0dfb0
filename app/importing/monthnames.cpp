#include "app/importing/monthnames.h"

#include "app/importing/textfold.h"

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// One line a month, January first; names parted by `|`, as people write them.
constexpr std::array<QStringView, 12> names = {
    u"january|jan|يناير|كانون الثاني|جانفي|januar|jänner|janvier|janv|enero|ene",
    u"february|feb|فبراير|شباط|فيفري|februar|février|févr|fév|febrero",
    u"march|mar|مارس|آذار|märz|mrz|mars|marzo",
    u"april|apr|أبريل|إبريل|نيسان|أفريل|avril|avr|abril|abr",
    u"may|مايو|أيار|ماي|mai|mayo",
    u"june|jun|يونيو|يونيه|حزيران|جوان|juni|juin|junio",
    u"july|jul|يوليو|يوليه|تموز|جويلية|يوليوز|juli|juillet|juil|julio",
    u"august|aug|أغسطس|آب|أوت|غشت|août|agosto|ago",
    u"september|sep|sept|سبتمبر|أيلول|شتنبر|septembre|septiembre|setiembre",
    u"october|oct|أكتوبر|تشرين الأول|oktober|okt|octobre|octubre",
    u"november|nov|نوفمبر|تشرين الثاني|نونبر|novembre|noviembre",
    u"december|dec|ديسمبر|كانون الأول|دجنبر|dezember|dez|décembre|déc|diciembre|dic",
};

QHash<QString, int> foldedNames()
{
    QHash<QString, int> table;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QStringView name : names[month].split(u'|'))
            table.insert(foldedWords(name), static_cast<int>(month) + 1);
    }
    return table;
}

} // namespace

std::optional<int> monthNumber(QStringView folded)
{
    static const QHash<QString, int> table = foldedNames();
    const auto known = table.constFind(folded.toString());
    if (known != table.constEnd())
        return *known;
    for (qsizetype space = folded.indexOf(u' '); space > 0; space = folded.indexOf(u' ', space + 1)) {
        const int first = table.value(folded.left(space).toString());
        if (first != 0 && monthNumber(folded.mid(space + 1)) == first)
            return first;
    }
    return std::nullopt;
}

} // namespace mizan
