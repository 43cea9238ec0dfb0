// NewProjectForm: what has to be known before a project can be made.
#pragma once

#include "app/charts/palette.h"
#include "app/domain/projectdata.h"
#include "app/wording/language.h"
#include "ui/widgets/dialogs.h"

#include <QWidget>

namespace mizan {

class SettingsFields;

/// Collects the settings of a new project; making the file is left to whoever listens.
class NewProjectForm : public QWidget
{
    Q_OBJECT

public:
    /// @p defaults fills the fields at first: currency, time zone and user name of this computer.
    NewProjectForm(const ProjectSettings &defaults, const Language &language, const Palette &palette,
                   Dialogs &dialogs, QWidget *parent = nullptr);

    void focusFirstField();

signals:
    /// The fields are valid and a place was chosen: make the project there.
    void submitted(const mizan::ProjectSettings &settings, const QString &path);
    void cancelled();

private:
    void submit();

    Dialogs &m_dialogs;
    SettingsFields *m_fields = nullptr;
};

} // namespace mizan
