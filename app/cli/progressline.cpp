#include "app/cli/progressline.h"

#include "app/wording/numbers.h"

#include <algorithm>
#include <utility>

namespace mizan {

namespace {

constexpr qint64 betweenLines = 100; // milliseconds

} // namespace

ProgressLine::ProgressLine(CliContext &context)
    : m_context(context)
{
}

ProgressLine::~ProgressLine()
{
    if (m_shown.isValid())
        m_context.err << u'\r' << QString(m_width, u' ') << u'\r' << Qt::flush;
}

bool ProgressLine::progress(qint64 bytesDone, qint64 bytesInAll, qint64 rows)
{
    if (isDue() && bytesInAll > 0) {
        const double share =
            static_cast<double>(std::min(bytesDone, bytesInAll)) / static_cast<double>(bytesInAll);
        show(m_context.language.translate("Cli", "Reading: %1, %2 rows")
                 .arg(percentText(share, m_context.language),
                      countText(static_cast<double>(rows), m_context.language)));
    }
    return !m_interruption.hasCome();
}

bool ProgressLine::progress(qint64 rowsDone, qint64 rowsInAll)
{
    const bool isFirst = !std::exchange(m_stores, true); // Reading has just stood there
    if (rowsInAll > 0 && m_context.errIsTerminal && (isFirst || isDue()))
        show(m_context.language.translate("Cli", "Storing: %1 of %2 rows")
                 .arg(countText(static_cast<double>(rowsDone), m_context.language),
                      countText(static_cast<double>(rowsInAll), m_context.language)));
    return !m_interruption.hasCome();
}

bool ProgressLine::isDue() const
{
    return m_context.errIsTerminal && (!m_shown.isValid() || m_shown.elapsed() >= betweenLines);
}

void ProgressLine::show(const QString &text)
{
    const QString line = plainText(text);
    m_context.err << u'\r' << line.leftJustified(m_width) << Qt::flush;
    m_width = std::max(m_width, line.size());
    m_shown.start();
}

} // namespace mizan
