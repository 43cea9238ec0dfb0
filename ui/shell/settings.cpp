#include "ui/shell/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int mostRecentFiles = 10;

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(u"language"_s, code);
}

ThemeChoice Settings::theme() const
{
    return themeFromId(m_store.value(u"theme"_s).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store.setValue(u"theme"_s, themeId(choice));
}

QStringList Settings::recentFiles() const
{
    return m_store.value(u"recentFiles"_s).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    files = files.mid(0, mostRecentFiles);
    if (files != recentFiles()) // writing costs more than the rest of opening a file
        m_store.setValue(u"recentFiles"_s, files);
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_store.setValue(u"recentFiles"_s, files);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"windowGeometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"windowGeometry"_s, geometry);
}

} // namespace mizan
