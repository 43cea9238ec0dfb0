#include "ui/shell/projectnotice.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace mizan {

ProjectNotice::ProjectNotice(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(context.palette, this))
{
    auto *margins = new QVBoxLayout(this);
    margins->setContentsMargins(space::page, 0, space::page, space::small);
    margins->addWidget(m_banner);
    connect(&context.project, &Project::changed, this, &ProjectNotice::showState);
    connect(&context.project, &Project::backupFailed, this, &ProjectNotice::showState);
    showState();
}

void ProjectNotice::showState()
{
    const Project &project = m_context.project;
    setVisible(project.isReadOnly() || project.backupError());
    if (project.isReadOnly())
        m_banner->setText(Banner::Tone::Neutral, tr("This project can only be read here"), readOnlyText());
    else if (project.backupError())
        m_banner->setText(Banner::Tone::Neutral, tr("Today's backup was not made; your changes are saved"),
                          errorText(*project.backupError(), m_context.language));
}

QString ProjectNotice::readOnlyText() const
{
    const Project &project = m_context.project;
    switch (project.readOnlyCause()) {
    case ReadOnlyCause::InUse:
        if (project.readOnlyReason().isEmpty())
            return tr("It is open in another place. Close it there and open it here again, or save a copy.");
        return tr("It is open in another place (%1). Close it there and open it here again, or save a copy.")
            .arg(isolated(project.readOnlyReason()));
    case ReadOnlyCause::NotWritable:
        return tr("Its file or folder is write-protected. Save a copy in another folder to work on it.");
    case ReadOnlyCause::DiskFull:
        return tr("The disk is full. Make room and open it again.");
    case ReadOnlyCause::Asked:
    case ReadOnlyCause::None:
        break;
    }
    return tr("Nothing can be changed. Save a copy to work on it.");
}

} // namespace mizan
