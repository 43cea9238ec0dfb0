// ProjectNotice: what people have to know about the open file while they work: it is read-only, a backup
// failed.
#pragma once

#include "ui/pages/pagecontext.h"

#include <QWidget>

namespace mizan {

class Banner;

/// Hidden while there is nothing to say.
class ProjectNotice : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectNotice(const PageContext &context, QWidget *parent = nullptr);

private:
    void showState();
    [[nodiscard]] QString readOnlyText() const;

    const PageContext &m_context;
    Banner *m_banner = nullptr;
};

} // namespace mizan
