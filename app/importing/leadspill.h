// LeadSpill: the accepted rows of a file, put aside in an anonymous temporary file until they are stored.
#pragma once

#include "app/domain/leadrow.h"

#include <memory>
#include <string>

namespace mizan {

class SpillFile;
class SpilledTexts;

/// Written by one thread, row by row; any number of readings may run meanwhile in other threads. The file has
/// no name, so that nothing is left behind whatever happens. Needs memory for a piece of the file and for its
/// different sources and campaigns, of which it remembers a bounded number.
class LeadSpill
{
public:
    /// Fails with WriteFailed or DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<LeadSpill>> create();
    ~LeadSpill(); ///< a reading that still waits for rows ends

    [[nodiscard]] Result<> add(const LeadRow &row);
    /// No rows follow; waiting readings come to their end.
    [[nodiscard]] Result<> finish();
    /// A reading from the beginning that waits for rows until finish(). Each ends early when the spill is
    /// destroyed.
    [[nodiscard]] std::unique_ptr<LeadRows> follow() const;
    /// All rows, once finished; lives on when the spill is gone.
    [[nodiscard]] std::shared_ptr<const LeadBatch> batch() const;

private:
    explicit LeadSpill(std::shared_ptr<SpillFile> file);
    Result<> flush();
    void putOptionals(const LeadRow &row);

    std::shared_ptr<SpillFile> m_file;
    std::string m_piece; ///< whole rows, not yet written
    qint64 m_rows = 0;
    int m_line = 0;
    std::unique_ptr<SpilledTexts> m_texts;
};

} // namespace mizan
