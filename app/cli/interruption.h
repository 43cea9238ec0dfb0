// Interruption: Ctrl-C as a wish that a long command looks at, so that it can take back what it has begun.
#pragma once

#include <csignal>

namespace mizan {

/// While it lives, the first SIGINT or SIGTERM is noted, unless the process ignores it; a second one ends the
/// process as usual. For one at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] bool hasCome() const;

private:
    struct sigaction m_interruptBefore = {};
    struct sigaction m_terminateBefore = {};
};

} // namespace mizan
