// Appearance: the language and the colours the window speaks and wears, changeable while it runs.
#pragma once

#include "app/wording/language.h"
#include "ui/widgets/theme.h"

#include <QObject>
#include <QTranslator>

namespace mizan {

class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Puts translations, direction, palette and style of the application in force.
    Appearance(const Language &language, ThemeChoice theme, QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    [[nodiscard]] const Palette &palette() const { return paletteOf(m_theme); }

    void setLanguage(const Language &language);
    void setTheme(ThemeChoice theme);

signals:
    /// Texts or colours are others than before: windows make their content anew.
    void changed();

private:
    void installLanguage();
    Language m_language;
    ThemeChoice m_theme;
    QTranslator m_qtTranslator; ///< of Qt's own dialogs
};

} // namespace mizan
