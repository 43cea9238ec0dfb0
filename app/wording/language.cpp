// The languages and their compiled-in translations.
#include "app/wording/language.h"

#include "app/wording/translations.h"

using namespace Qt::StringLiterals;

namespace mizan {

Language::Language(const QLocale &locale, const QString &translation)
    : m_locale(locale)
    , m_translator(std::make_shared<QTranslator>())
{
    const bool loaded = m_translator->load(translation);
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

Language Language::english()
{
    static const Language language((initTranslations(), QLocale(QLocale::English, QLocale::UnitedStates)),
                                   u":/i18n/mizan_en.qm"_s);
    return language;
}

Language Language::arabic()
{
    static const Language language((initTranslations(), QLocale(QLocale::Arabic, QLocale::Egypt)),
                                   u":/i18n/mizan_ar.qm"_s);
    return language;
}

std::optional<Language> Language::fromCode(QStringView code)
{
    const qsizetype end = code.indexOf(u'_') >= 0 ? code.indexOf(u'_') : code.indexOf(u'-');
    const QStringView language = end >= 0 ? code.left(end) : code;
    if (language.compare("en"_L1, Qt::CaseInsensitive) == 0)
        return english();
    if (language.compare("ar"_L1, Qt::CaseInsensitive) == 0)
        return arabic();
    return std::nullopt;
}

Language Language::ofSystem()
{
    for (const QString &code : QLocale::system().uiLanguages()) {
        if (const auto language = fromCode(code))
            return *language;
    }
    return english();
}

QString Language::code() const
{
    return m_locale.language() == QLocale::Arabic ? u"ar"_s : u"en"_s;
}

QString Language::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, m_locale.toString(n));
    return text;
}

} // namespace mizan
