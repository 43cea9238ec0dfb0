#include "app/importing/exportdate.h"

#include "app/importing/textfold.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qsizetype longestLine = 500; ///< a preamble line beyond is prose

template <size_t count>
bool mentions(const QString &foldedLine, const std::array<QStringView, count> &words)
{
    const QString padded = u' ' + foldedLine + u' ';
    return std::ranges::any_of(
        words, [&padded](QStringView word) { return padded.contains(u' ' + word.toString()); });
}

bool speaksOfPeriod(const QString &foldedLine)
{
    constexpr auto words = std::to_array<QStringView>(
        {u"start", u"end", u"from", u"to ", u"period", u"begin", u"until", u"through", u"von ", u"bis ",
         u"zeitraum", u"du ", u"desde", u"hasta", u"من ", u"الى ", u"الفتره"});
    return mentions(foldedLine, words);
}

std::optional<QDate> dateOf(const QString &text, const QTimeZone &zone, std::optional<DateOrder> order)
{
    const auto parsed = parseDateText(text, zone);
    if (!parsed || parsed->kind == DateText::Kind::Month)
        return std::nullopt;
    if (parsed->kind == DateText::Kind::Date)
        return parsed->date;
    if (parsed->dotted)
        return parsed->dateIn(DateOrder::DayMonthYear);
    if (order)
        return parsed->dateIn(*order);
    const auto dayFirst = parsed->dateIn(DateOrder::DayMonthYear);
    const auto monthFirst = parsed->dateIn(DateOrder::MonthDayYear);
    if (dayFirst && monthFirst && dayFirst != monthFirst)
        return std::nullopt;
    return dayFirst ? dayFirst : monthFirst;
}

} // namespace

bool speaksOfExport(QStringView line)
{
    constexpr auto words = std::to_array<QStringView>(
        {u"export", u"generated", u"created", u"downloaded", u"as of", u"printed", u"run on", u"erstellt",
         u"stand ", u"genere", u"generado", u"تصدير", u"تاريخ التصدير", u"صدر"});
    return mentions(foldedWords(line), words);
}

std::vector<QDate> datesIn(const QString &line, const QTimeZone &zone, std::optional<DateOrder> order)
{
    if (line.size() > longestLine)
        return {};
    QString plain = line;
    for (const QChar mark : {u'"', u',', u';', u'\t', u'|', u'#', u'='})
        plain.replace(mark, u' ');
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    std::vector<QDate> dates;
    for (qsizetype from = 0; from < words.size();) {
        qsizetype length = std::min<qsizetype>(5, words.size() - from);
        std::optional<QDate> date;
        for (; length > 0 && !date; --length) {
            QString phrase = words.mid(from, length).join(u' ');
            while (phrase.endsWith(u'.'))
                phrase.chop(1);
            date = phrase.contains(u" - "_s) || phrase.endsWith(u'-') ? std::nullopt
                                                                      : dateOf(phrase, zone, order);
            if (date)
                break;
        }
        if (date)
            dates.push_back(*date);
        from += date ? length : 1;
    }
    return dates;
}

QDate exportDateIn(const QStringList &preamble, const QTimeZone &zone, std::optional<DateOrder> order)
{
    std::vector<QDate> undescribed;
    int total = 0;
    for (const QString &line : preamble) {
        const std::vector<QDate> dates = datesIn(line, zone, order);
        if (!dates.empty() && speaksOfExport(line))
            return dates.back();
        total += static_cast<int>(dates.size());
        if (!speaksOfPeriod(foldedWords(line)))
            undescribed.insert(undescribed.end(), dates.begin(), dates.end());
    }
    return total == 1 && undescribed.size() == 1 ? undescribed.front() : QDate();
}

} // namespace mizan
