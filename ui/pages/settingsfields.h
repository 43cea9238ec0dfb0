// SettingsFields: the fields of a project's settings, for new and for existing projects.
#pragma once

#include "app/charts/palette.h"
#include "app/domain/projectdata.h"
#include "app/wording/language.h"
#include "ui/widgets/dialogs.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace mizan {

class LogoChooser;

class SettingsFields : public QWidget
{
    Q_OBJECT

public:
    SettingsFields(const ProjectSettings &settings, const Language &language, const Palette &palette,
                   Dialogs &dialogs, QWidget *parent = nullptr);

    /// What is entered, over the settings that the fields were made with.
    [[nodiscard]] ProjectSettings settings() const;
    void focusClient();

signals:
    void changed();

private:
    void makeWho(QFormLayout &form);
    void makeWhen(QFormLayout &form);
    void makeJudging(QFormLayout &form);

    ProjectSettings m_initial;
    const Language &m_language;
    QLineEdit *m_client = nullptr;
    QLineEdit *m_userName = nullptr;
    LogoChooser *m_logo = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_fiscalYear = nullptr;
    QComboBox *m_timeZone = nullptr;
    QComboBox *m_source = nullptr;
    std::vector<std::pair<MetricId, QCheckBox *>> m_judged;
};

} // namespace mizan
