#include "ui/shell/appearance.h"

#include <QApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace mizan {

Appearance::Appearance(const Language &language, ThemeChoice theme, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_theme(theme)
{
    applyTheme(*qApp, palette());
    installLanguage();
}

Appearance::~Appearance()
{
    QCoreApplication::removeTranslator(m_language.translator());
}

void Appearance::setLanguage(const Language &language)
{
    if (language.code() == m_language.code())
        return;
    QCoreApplication::removeTranslator(m_language.translator());
    QCoreApplication::removeTranslator(&m_qtTranslator);
    m_language = language;
    installLanguage();
    emit changed();
}

void Appearance::setTheme(ThemeChoice theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    applyTheme(*qApp, palette());
    emit changed();
}

void Appearance::installLanguage()
{
    QLocale::setDefault(m_language.locale());
    if (m_qtTranslator.load(m_language.locale(), u"qtbase"_s, u"_"_s,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    QCoreApplication::installTranslator(m_language.translator());
    QApplication::setLayoutDirection(m_language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace mizan
