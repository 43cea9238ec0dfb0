// DocumentOptions: in which language and on which paper a command writes its document.
#pragma once

#include "app/base/result.h"
#include "app/cli/arguments.h"
#include "app/cli/clicontext.h"
#include "app/reports/pdfwriter.h"

namespace mizan {

struct DocumentOptions
{
    Language language;
    PdfOptions pdf;
};

/// `--language`, else that of the command line, and `--paper`, else A4. Fails with UnknownLanguage or
/// InvalidOptionValue.
[[nodiscard]] Result<DocumentOptions> documentOptionsFrom(const Arguments &arguments,
                                                          const CliContext &context);
/// `--paper`, as the help of each such command names it.
[[nodiscard]] Option paperOption(const Language &language);

} // namespace mizan
