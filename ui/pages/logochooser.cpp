#include "ui/pages/logochooser.h"

#include "app/reports/logo.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr QSize pictureSize(160, 48);
constexpr qint64 largestLogo = 5 * 1024 * 1024; // bytes; it is stored in the project file

QPixmap pictureOf(const QByteArray &bytes, double pixelRatio)
{
    const Logo logo(bytes);
    QPixmap picture(pictureSize * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::white); // as on paper
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF inside = QRectF(QPointF(), pictureSize).adjusted(4, 4, -4, -4);
    QRectF area(QPointF(), logo.fitted(inside.size()));
    area.moveCenter(inside.center());
    logo.draw(painter, area);
    return picture;
}

} // namespace

LogoChooser::LogoChooser(const Palette &palette, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_picture = makeMutedLabel(TextRole::Body, palette, this);
    m_choose = new QPushButton(tr("Ch&oose logo…"), this);
    m_remove = new QPushButton(tr("Remove logo"), this);
    layout->addWidget(m_picture);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &LogoChooser::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { take({}); });
    setLogo({});
}

void LogoChooser::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    if (logo.isEmpty())
        m_picture->setText(tr("No logo"));
    else
        m_picture->setPixmap(pictureOf(logo, devicePixelRatioF()));
    m_picture->setAccessibleName(logo.isEmpty() ? tr("No logo") : tr("The client’s logo"));
    m_remove->setEnabled(!logo.isEmpty());
}

void LogoChooser::take(const QByteArray &logo)
{
    setLogo(logo);
    emit logoChosen(logo);
}

void LogoChooser::choose()
{
    const QString path =
        m_dialogs.askForFile(this, {tr("Choose logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), QString()});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_dialogs.show(this, {ErrorCode::FileUnreadable, {path, file.errorString()}, {}});
    const QByteArray bytes = file.read(largestLogo + 1);
    if (bytes.size() > largestLogo || Logo(bytes).isEmpty())
        return m_dialogs.show(this, {ErrorCode::LogoUnreadable, {path}, {}});
    take(bytes);
}

} // namespace mizan
