// OdsSheetHandler: the elements of one table of an ODS document as cells.
#pragma once

#include "app/tables/odstext.h"
#include "app/tables/rowqueue.h"
#include "app/tables/xmlscanner.h"

#include <vector>

namespace mizan {

class OdsSheetHandler : public XmlHandler
{
public:
    /// @p sheet counts from 0.
    OdsSheetHandler(QString path, int sheet);

    void started(const XmlTag &tag) override;
    void ended() override;
    void text(std::string_view piece) override;

    [[nodiscard]] RowQueue &queue() { return m_queue; }
    [[nodiscard]] bool isDone() const { return m_isDone; } ///< the table has ended

private:
    enum class Place { Document, Body, Spreadsheet, Table, Row, Cell, Paragraph, Span, Ignored };

    [[nodiscard]] Place placeOf(const XmlTag &tag);
    [[nodiscard]] Place placeInText(const XmlTag &tag);
    void startRow(const XmlTag &tag);
    void startCell(const XmlTag &tag);
    void endCell();
    void checkLength();
    [[nodiscard]] bool appendValue();
    void check(const Result<> &result);

    QString m_path;
    RowQueue m_queue;
    std::vector<Place> m_places;
    int m_tablesToSkip;
    bool m_isDone = false;

    std::int64_t m_rowCount = 1;
    std::int64_t m_column = 0;
    std::int64_t m_cellCount = 1;
    std::string m_type;  ///< office:value-type
    std::string m_value; ///< what the attribute of that type says
    bool m_isCovered = false;
    CellKind m_kind = CellKind::Text;
    OdsText m_text;
};

} // namespace mizan
