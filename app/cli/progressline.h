// ProgressLine: how far an import is, as one line of a terminal that is written over; Ctrl-C stops the
// import.
#pragma once

#include "app/cli/clicontext.h"
#include "app/cli/interruption.h"
#include "app/importing/importrequest.h"
#include "app/project/importswap.h"

#include <QElapsedTimer>

namespace mizan {

/// The line is gone with it. Prints nothing where standard error is no terminal.
class ProgressLine : public ImportWatch, public StoringWatch
{
public:
    explicit ProgressLine(CliContext &context);
    ~ProgressLine() override;

    bool progress(qint64 bytesDone, qint64 bytesInAll, qint64 rows) override;
    bool progress(qint64 rowsDone, qint64 rowsInAll) override;

private:
    /// Whether the last line has stood for long enough.
    [[nodiscard]] bool isDue() const;
    void show(const QString &text);

    CliContext &m_context;
    Interruption m_interruption;
    bool m_stores = false; ///< else it reads
    QElapsedTimer m_shown; ///< since the line was written last; invalid before
    qsizetype m_width = 0;
};

} // namespace mizan
