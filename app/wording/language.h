// Language: one of the languages Mizan speaks, independent of the one the window shows.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>

namespace mizan {

/// A language with its translations, digits and direction. Cheap to copy.
class Language
{
public:
    [[nodiscard]] static Language english();
    [[nodiscard]] static Language arabic();
    /// `en` or `ar`, also with a country (`ar_EG`); none for anything else.
    [[nodiscard]] static std::optional<Language> fromCode(QStringView code);
    /// The best match for the system's settings; English when there is none.
    [[nodiscard]] static Language ofSystem();

    [[nodiscard]] QString code() const; ///< `en`, `ar`
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    /// Translates a literal of @p context; with @p n at 0 or more, picks the plural form and puts the number,
    /// in this language's digits, in place of %n. lupdate finds these calls by the function's name.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment = nullptr,
                                    int n = -1) const;
    /// The translator, for installing into the application.
    [[nodiscard]] QTranslator *translator() const { return m_translator.get(); }

private:
    Language(const QLocale &locale, const QString &translation);
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace mizan
