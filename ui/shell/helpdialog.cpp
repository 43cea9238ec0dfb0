#include "ui/shell/helpdialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

HelpDialog::HelpDialog(const Language &language, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    resize(720, 640);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Help"));
    text->setOpenExternalLinks(false);
    text->document()->setDocumentMargin(space::large);
    QFile page(u":/help/help_%1.html"_s.arg(language.code()));
    if (page.open(QIODevice::ReadOnly))
        text->setHtml(QString::fromUtf8(page.readAll()));
    layout->addWidget(text);
    layout->addWidget(makeCloseButton(*this));
}

} // namespace mizan
