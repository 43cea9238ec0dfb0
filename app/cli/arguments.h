// Arguments: what was written behind a command's name, checked against its syntax.
#pragma once

#include "app/base/result.h"
#include "app/cli/syntax.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace mizan {

class Arguments
{
public:
    /// Options may stand anywhere, as `--name value`, `--name=value` or `-n value`; `--` ends them. Fails
    /// with the codes of wrong usage.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const Syntax &syntax);

    /// The argument called @p parameter; empty when an optional one was left out.
    [[nodiscard]] QString operator[](const QString &parameter) const { return all(parameter).value(0); }
    /// All arguments of a parameter that may be repeated.
    [[nodiscard]] QStringList all(const QString &parameter) const { return m_parameters.value(parameter); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    [[nodiscard]] QString value(const QString &option, const QString &otherwise) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] bool wantsJson() const { return has(QStringLiteral("--json")); }
    [[nodiscard]] bool wantsHelp() const { return has(QStringLiteral("--help")); }

private:
    friend class ArgumentReader;
    QMap<QString, QStringList> m_parameters;
    QMap<QString, QStringList> m_options; ///< a switch has one empty value
};

} // namespace mizan
