#include "app/cli/documentoptions.h"

#include "app/cli/optionvalues.h"

using namespace Qt::StringLiterals;

namespace mizan {

Result<DocumentOptions> documentOptionsFrom(const Arguments &arguments, const CliContext &context)
{
    const QString code = arguments.value(u"--language"_s, context.language.code());
    const auto language = Language::fromCode(code);
    if (!language)
        return fail(ErrorCode::UnknownLanguage, {code});
    const auto paper = choiceFrom(arguments, u"--paper"_s, {u"a4"_s, u"letter"_s}, u"a4"_s);
    if (!paper)
        return failedLike(paper);
    PdfOptions pdf;
    pdf.pageSize = *paper == "letter"_L1 ? QPageSize::Letter : QPageSize::A4;
    pdf.stamp = context.stamp.value_or(context.environment.now());
    return DocumentOptions{*language, pdf};
}

Option paperOption(const Language &language)
{
    return {.name = u"--paper"_s,
            .valueName = u"a4|letter"_s,
            .help = language.translate("Cli", "The size of its pages; a4 when left out.")};
}

} // namespace mizan
