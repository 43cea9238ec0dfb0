#include "ui/models/importlist.h"

#include "app/importing/presetlist.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int shownShaDigits = 12;
constexpr QChar rightToLeftMark(0x200f); ///< a line may start with a Latin name

} // namespace

void ImportListModel::show(const std::vector<ImportRecord> &imports, const Language &language)
{
    beginResetModel();
    m_imports.assign(imports.rbegin(), imports.rend());
    m_language = language;
    endResetModel();
}

int ImportListModel::rowOf(Id<ImportRecord> id) const
{
    const auto found = std::ranges::find(m_imports, id, &ImportRecord::id);
    return found == m_imports.end() ? -1 : static_cast<int>(found - m_imports.begin());
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ImportListModel::text(const ImportRecord &import, Column column) const
{
    switch (column) {
    case File:
        return import.fileName;
    case ImportedOn:
        return dateText(import.importedAt.date(), m_language);
    case Covers:
        return monthRangeText(import.covers, m_language);
    case RowsRead:
        return countText(import.rows.read, m_language);
    case Accepted:
        return countText(import.rows.accepted, m_language);
    case Rejected:
        return countText(import.rows.rejected, m_language);
    case Skipped:
        return countText(import.rows.skipped, m_language);
    case Form:
        return importFormText(import.format);
    case Sha256:
        return QString::fromLatin1(import.sha256.toHex()).left(shownShaDigits);
    }
    return {};
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRecord &import = importAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(import, column);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "column: value").arg(columnTitle(column), text(import, column));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::ToolTipRole)
        return column == Sha256 ? QString::fromLatin1(import.sha256.toHex())
                                : provenanceText(import, m_language);
    return {};
}

bool ImportListModel::isNumber(int column) const
{
    return column >= RowsRead && column <= Skipped;
}

QString ImportListModel::columnTitle(int column) const
{
    switch (static_cast<Column>(column)) {
    case File:
        return tr("File");
    case ImportedOn:
        return tr("Imported on");
    case Covers:
        return tr("Covers");
    case RowsRead:
        return tr("Rows read");
    case Accepted:
        return tr("Accepted");
    case Rejected:
        return tr("Rejected");
    case Skipped:
        return tr("Skipped");
    case Form:
        return tr("Kind of file");
    case Sha256:
        return tr("SHA-256");
    }
    return {};
}

QString importFormText(const QString &format)
{
    if (format == "plain"_L1)
        return ImportListModel::tr("Monthly figures, plain form");
    if (format == "monthly"_L1)
        return ImportListModel::tr("Monthly figures");
    if (format == "leads"_L1)
        return ImportListModel::tr("Leads, a row each");
    const auto preset = builtInPresets().find(format);
    return preset ? preset->name : format;
}

QString importMappingText(const ImportRecord &import, const Language &language)
{
    const QJsonObject mapping = QJsonDocument::fromJson(import.mapping.toUtf8()).object();
    QStringList lines;
    for (auto field = mapping.begin(); field != mapping.end(); ++field) {
        const QString line =
            ImportListModel::tr("%1: column %2", "field: column of the file")
                .arg(isolated(fieldText(field.key(), language)), isolated(field.value().toString()));
        lines << (language.isRightToLeft() ? rightToLeftMark + line : line);
    }
    return lines.join(u'\n');
}

} // namespace mizan
