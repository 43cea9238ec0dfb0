// Writes an XLSX file of leads as a CRM exports them: 14 columns, Arabic names, line breaks, dates with a
// time. usage: make_sheet ROWS FILE
#include <xlsxwriter.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

namespace {

constexpr std::array headers = {"Record ID",
                                "First Name",
                                "Last Name",
                                "Email",
                                "Phone Number",
                                "Company Name",
                                "Lifecycle Stage",
                                "Original Source",
                                "Message",
                                "Create Date",
                                "Became a Marketing Qualified Lead Date",
                                "Became a Sales Qualified Lead Date",
                                "Deal Amount",
                                "Country/Region"};
constexpr std::array firstNames = {"Anna", "محمد", "ليلى", "John", "Sven", "فاطمة", "Chloé", "يوسف"};
constexpr std::array stages = {"lead", "marketingqualifiedlead", "salesqualifiedlead", "customer"};
constexpr std::array sources = {"Organic Search", "Paid Search", "Paid Social", "Email Marketing"};
constexpr std::array countries = {"Germany", "Egypt", "France", "United Arab Emirates"};

class LeadSheet
{
public:
    explicit LeadSheet(const char *path)
        : m_book(workbook_new(path))
        , m_sheet(workbook_add_worksheet(m_book, "Contacts"))
        , m_dateFormat(workbook_add_format(m_book))
    {
        format_set_num_format(m_dateFormat, "yyyy-mm-dd hh:mm");
        for (const char *header : headers)
            text(header);
    }

    void addRow(lxw_row_t row)
    {
        m_row = row;
        m_column = 0;
        number(10'000'000'000.0 + row);
        text(one(firstNames));
        text("Name" + upTo(50'000));
        text("person" + std::to_string(row) + "." + upTo(4096) + "@example.com");
        text("+49 30 " + upTo(10'000'000));
        text("Company " + upTo(20'000) + " GmbH");
        text(one(stages));
        text(one(sources));
        text(row % 10 == 0 ? "Please call\nafter " + upTo(12) + " o'clock" : "Campaign " + upTo(40));
        const double created = 45'000 + row % 900 + (m_random() % 86'400) / 86'400.0;
        date(created, true);
        date(created + 3.25, m_random() % 4 > 0);
        date(created + 9.5, m_random() % 4 > 1);
        number((m_random() % 1'000'000) / 100.0);
        text(one(countries));
    }

    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    template <size_t Count>
    const char *one(const std::array<const char *, Count> &values)
    {
        return values[m_random() % Count];
    }
    std::string upTo(unsigned limit) { return std::to_string(m_random() % limit); }
    void text(const std::string &value)
    {
        worksheet_write_string(m_sheet, m_row, m_column++, value.c_str(), nullptr);
    }
    void number(double value) { worksheet_write_number(m_sheet, m_row, m_column++, value, nullptr); }
    void date(double value, bool isKnown)
    {
        if (isKnown)
            worksheet_write_number(m_sheet, m_row, m_column, value, m_dateFormat);
        ++m_column;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_dateFormat;
    std::mt19937 m_random{20261122}; // the same file each time
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc == 3 ? std::atoi(argv[1]) : 0;
    if (rows < 1) {
        std::fprintf(stderr, "usage: make_sheet ROWS FILE\n");
        return 2;
    }
    LeadSheet sheet(argv[2]);
    for (int row = 1; row <= rows; ++row)
        sheet.addRow(static_cast<lxw_row_t>(row));
    return sheet.close() ? 0 : 1;
}
