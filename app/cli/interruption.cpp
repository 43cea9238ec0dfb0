#include "app/cli/interruption.h"

namespace mizan {

namespace {

volatile std::sig_atomic_t wasSignalled = 0;

void note(int)
{
    wasSignalled = 1;
}

/// Tells in @p before what was done at @p signal. Where it was ignored, as in the background of a script, it
/// stays so.
void noteInstead(int signal, struct sigaction &before)
{
    struct sigaction noting = {};
    noting.sa_handler = note;
    noting.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN)
        sigaction(signal, &noting, nullptr);
}

} // namespace

Interruption::Interruption()
{
    wasSignalled = 0;
    noteInstead(SIGINT, m_interruptBefore);
    noteInstead(SIGTERM, m_terminateBefore);
}

Interruption::~Interruption()
{
    sigaction(SIGINT, &m_interruptBefore, nullptr);
    sigaction(SIGTERM, &m_terminateBefore, nullptr);
}

bool Interruption::hasCome() const
{
    return wasSignalled != 0;
}

} // namespace mizan
