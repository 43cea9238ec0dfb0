// ComparedAgencies: the agencies of the open project and of other files, to be ticked for comparing.
#pragma once

#include "ui/pages/comparisonmaker.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace mizan {

class ComparedAgencies : public QWidget
{
    Q_OBJECT

public:
    /// @p before comes before the boxes when one goes about with Tab.
    ComparedAgencies(QWidget *before, const Palette &palette, QWidget *parent = nullptr);

    void setFiles(const std::vector<ComparableFile> &files, size_t leftOut);
    /// What is ticked, by file; of files that are not read nothing is said.
    [[nodiscard]] std::vector<ComparedFileChoice> chosen() const;

signals:
    void changed();
    void removeRequested(const QString &path);

private:
    struct Box
    {
        Id<Agency> id;
        QCheckBox *box;
    };
    struct Group
    {
        QString path;
        std::vector<Box> boxes;
    };
    void rebuild();
    void addFile(const ComparableFile &file);
    void addHeading(const ComparableFile &file);
    void addAgencies(const ComparableFile &file);
    [[nodiscard]] QCheckBox *makeBox(const ComparableAgency &agency, QWidget *parent) const;
    void showTicks();
    void setTabOrders();

    QWidget *m_before;
    const Palette &m_palette;
    std::vector<ComparableFile> m_files;
    std::vector<Group> m_groups;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_limit = nullptr;
};

} // namespace mizan
