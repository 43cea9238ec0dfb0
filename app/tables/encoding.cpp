#include "app/tables/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr auto spellings = std::to_array<std::pair<QStringView, Encoding>>({
    {u"utf8", Encoding::Utf8},
    {u"utf8bom", Encoding::Utf8},
    {u"utf8sig", Encoding::Utf8},
    {u"ascii", Encoding::Utf8},
    {u"usascii", Encoding::Utf8},
    {u"utf16", Encoding::Utf16LittleEndian},
    {u"utf16le", Encoding::Utf16LittleEndian},
    {u"unicode", Encoding::Utf16LittleEndian},
    {u"utf16be", Encoding::Utf16BigEndian},
    {u"windows1252", Encoding::Windows1252},
    {u"cp1252", Encoding::Windows1252},
    {u"1252", Encoding::Windows1252},
    {u"windows1256", Encoding::Windows1256},
    {u"cp1256", Encoding::Windows1256},
    {u"1256", Encoding::Windows1256},
    {u"iso88591", Encoding::Latin1},
    {u"latin1", Encoding::Latin1},
});

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case Encoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    case Encoding::Windows1256:
        return u"windows-1256"_s;
    case Encoding::Latin1:
        return u"ISO-8859-1"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    QString folded = name.toString().toLower();
    folded.removeIf([](QChar c) { return c == u'-' || c == u'_' || c.isSpace(); });
    const auto found =
        std::ranges::find(spellings, QStringView(folded), &std::pair<QStringView, Encoding>::first);
    return found == spellings.end() ? std::nullopt : std::optional(found->second);
}

} // namespace mizan
