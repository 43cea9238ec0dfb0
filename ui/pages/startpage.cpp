#include "ui/pages/startpage.h"

#include "app/wording/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollarea.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int columnWidth = 560;
constexpr int mostRecentShown = 6;

} // namespace

StartPage::StartPage(const QStringList &recentFiles, const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = makeScrollArea(this);
    outer->addWidget(area);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(space::medium);
    layout->addSpacing(2 * space::page);
    QLabel *title = makeLabel(TextRole::FigureText, column);
    title->setText(tr("Mizan"));
    layout->addWidget(title);
    QLabel *purpose = makeMutedLabel(TextRole::Body, palette, column, true);
    purpose->setText(
        tr("Judge, month by month, whether your marketing agencies deliver what was agreed. One file per "
           "client, on this computer only."));
    layout->addWidget(purpose);
    layout->addWidget(makeChoices());
    if (!recentFiles.isEmpty())
        layout->addWidget(makeRecent(recentFiles));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 4);
    row->addStretch(1);
    contentOf(area)->addLayout(row);
}

QWidget *StartPage::makeChoices()
{
    auto *card = new Card(m_palette);
    card->setTitle(tr("Start"));
    auto *create = new QPushButton(tr("New project…"));
    create->setProperty("accent", true);
    auto *open = new QPushButton(tr("Open a project…"));
    auto *sample = new QPushButton(tr("Look at the sample project"));
    sample->setToolTip(tr("A made-up client with three agencies, in a file of your own to try things on."));
    for (QPushButton *button : {create, open, sample})
        card->body()->addWidget(button);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    return card;
}

QWidget *StartPage::makeRecent(const QStringList &files)
{
    auto *card = new Card(m_palette);
    card->setTitle(tr("Recent projects"));
    for (const QString &path : files.mid(0, mostRecentShown)) {
        const QFileInfo file(path);
        auto *button = new QPushButton(file.completeBaseName().replace(u"&"_s, u"&&"_s));
        button->setProperty("quiet", true);
        button->setToolTip(leftToRight(QDir::toNativeSeparators(path)));
        button->setAccessibleDescription(QDir::toNativeSeparators(path));
        card->body()->addWidget(button, 0, Qt::AlignLeading);
        QLabel *folder = makeMutedLabel(TextRole::Small, m_palette, card);
        folder->setText(leftToRight(QDir::toNativeSeparators(file.absolutePath())));
        folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        folder->setContentsMargins(space::small, 0, space::small, 0);
        card->body()->addWidget(folder);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentPicked(path); });
    }
    return card;
}

} // namespace mizan
