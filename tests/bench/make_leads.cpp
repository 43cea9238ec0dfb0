// Writes a lead-level export like HubSpot's, for measuring: the same rows at each run.
// usage: make_leads ROWS [FILE] (standard output when left out)
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

/// SplitMix64: the same numbers on each machine.
class Random
{
public:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    template <typename List>
    std::string_view oneOf(const List &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t m_state = 20261122;
};

constexpr auto firstNames = std::to_array<std::string_view>(
    {"Anna", "محمد", "Jörg", "فاطمة", "Lea", "أحمد", "Tom", "سارة", "Chloé", "خالد", "Ines", "ليلى"});
constexpr auto lastNames = std::to_array<std::string_view>(
    {"Schmidt", "الخطيب", "O'Brien", "حداد", "Müller", "\"\"Ace\"\" Jones", "García", "عبد الله", "Kim"});
constexpr auto sources =
    std::to_array<std::string_view>({"Organic Search", "Paid Search", "Paid Social", "Email Marketing",
                                     "Referrals", "Direct Traffic", "Offline Sources", "بحث مدفوع"});
constexpr auto campaigns = std::to_array<std::string_view>(
    {"spring-2025", "\"Brand, Berlin\"", "retargeting", "webinar-q3", "", "حملة الصيف", "trade show"});
constexpr auto industries = std::to_array<std::string_view>(
    {"Software", "Manufacturing", "Retail", "Health care", "\"Food, drink\"", "Logistics"});
constexpr auto stages = std::to_array<std::string_view>(
    {"lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity", "customer"});

/// `2025-03-12 09:14`, or nothing before the first of @p minute.
void appendTime(std::string &line, int day, Random &random)
{
    const int year = 2024 + day / 336;
    const int month = day % 336 / 28 + 1;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d", year, month, day % 28 + 1,
                  random.below(24), random.below(60));
    line += text.data();
}

void appendNote(std::string &line, Random &random)
{
    switch (random.below(4)) {
    case 0:
        line += "\"Asked for a quote.\nCall back on Monday, please\"";
        break;
    case 1:
        line += "\"Said \"\"not now\"\"\r\nthen \"\"maybe\"\"\"";
        break;
    case 2:
        line += "تم التواصل";
        break;
    default:
        break;
    }
}

void appendRow(std::string &line, int number, Random &random)
{
    const int reached = random.below(100);
    const int stage = reached < 60 ? 0 : reached < 82 ? 1 : reached < 93 ? 2 : reached < 98 ? 3 : 4;
    int day = random.below(900);
    line += std::to_string(100'000'000LL + number);
    line += ',';
    line += random.oneOf(firstNames);
    line += ",\"";
    line += random.oneOf(lastNames);
    line += "\",person" + std::to_string(number) + "@company" + std::to_string(number % 5000) + ".example,";
    line += stages[static_cast<size_t>(stage)];
    for (int step = 0; step <= 4; ++step) { // created and MQL to customer
        line += ',';
        if (step <= stage)
            appendTime(line, day, random);
        day += random.below(25);
    }
    line += ',';
    line += random.oneOf(sources);
    line += ',';
    line += random.oneOf(campaigns);
    line += ',';
    line += random.oneOf(industries);
    line += ',';
    appendNote(line, random);
    line += "\r\n";
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 0;
    if (rows < 1) {
        std::fprintf(stderr, "usage: make_leads ROWS [FILE]\n");
        return 2;
    }
    std::FILE *file = argc > 2 ? std::fopen(argv[2], "wb") : stdout;
    if (!file) {
        std::perror(argv[2]);
        return 1;
    }
    std::string text = "Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date,"
                       "Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,"
                       "Became an Opportunity Date,Became a Customer Date,Original Source,"
                       "Campaign,Industry,Notes\r\n";
    Random random;
    for (int number = 0; number < rows; ++number) {
        appendRow(text, number, random);
        if (text.size() > 1'000'000 || number + 1 == rows) {
            std::fwrite(text.data(), 1, text.size(), file);
            text.clear();
        }
    }
    return std::fclose(file) == 0 ? 0 : 1;
}
