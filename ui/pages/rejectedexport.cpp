#include "ui/pages/rejectedexport.h"

#include "app/tables/csvwriter.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace mizan {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(mizan::RejectedExport)
};

} // namespace

QByteArray rejectedRowsCsv(const std::vector<RejectedRow> &rows, const Language &language)
{
    CsvWriter csv;
    csv.addRow({ExportTexts::tr("Line"), ExportTexts::tr("Column"), ExportTexts::tr("Reason"),
                ExportTexts::tr("Row")});
    for (const RejectedRow &row : rows)
        csv.addRow({QString::number(row.line), row.column, rejectText(row, language), row.text});
    return csv.bytes();
}

} // namespace mizan
