#include "app/cli/arguments.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace mizan {

/// Takes words one by one and files them as options and parameters.
class ArgumentReader
{
public:
    explicit ArgumentReader(const Syntax &syntax)
        : m_syntax(syntax)
    {
    }

    Result<Arguments> read(const QStringList &words)
    {
        m_rest.assign(words.begin(), words.end());
        while (!m_rest.empty()) {
            if (const Result<> taken = takeWord(); !taken)
                return failedLike(taken);
        }
        if (const Result<> complete = checkComplete(); !complete)
            return failedLike(complete);
        return m_arguments;
    }

private:
    Result<> takeWord()
    {
        const QString word = m_rest.front();
        m_rest.pop_front();
        if (m_optionsEnded || !word.startsWith(u'-') || word == "-"_L1)
            return takeParameter(word);
        if (word == "--"_L1) {
            m_optionsEnded = true;
            return {};
        }
        return takeOption(word);
    }

    Result<> takeParameter(const QString &word)
    {
        const auto &parameters = m_syntax.parameters;
        const auto given = static_cast<size_t>(m_arguments.m_parameters.size());
        const bool repeatsLast = given == parameters.size() && given > 0 && parameters.back().isRepeatable;
        if (given >= parameters.size() && !repeatsLast)
            return fail(ErrorCode::UnexpectedArgument, {word});
        m_arguments.m_parameters[parameters[repeatsLast ? given - 1 : given].name].append(word);
        return {};
    }

    Result<> takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const Option *option = find(name);
        if (!option)
            return fail(ErrorCode::UnknownOption, {name});
        if (m_arguments.has(option->name) && !option->isRepeatable && !option->valueName.isEmpty())
            return fail(ErrorCode::UnexpectedArgument, {word});
        if (option->valueName.isEmpty()) {
            if (equals >= 0)
                return fail(ErrorCode::UnexpectedArgument, {word});
            m_arguments.m_options[option->name].append(QString());
            return {};
        }
        if (equals >= 0) {
            m_arguments.m_options[option->name].append(word.mid(equals + 1));
            return {};
        }
        return takeValue(*option);
    }

    Result<> takeValue(const Option &option)
    {
        if (m_rest.empty() || m_rest.front().startsWith("--"_L1))
            return fail(ErrorCode::MissingArgument, {u"%1 %2"_s.arg(option.name, option.valueName)});
        m_arguments.m_options[option.name].append(m_rest.front());
        m_rest.pop_front();
        return {};
    }

    Result<> checkComplete() const
    {
        if (m_arguments.wantsHelp())
            return {};
        const auto given = static_cast<size_t>(m_arguments.m_parameters.size());
        if (given < m_syntax.parameters.size() && m_syntax.parameters[given].isRequired)
            return fail(ErrorCode::MissingArgument, {m_syntax.parameters[given].name});
        for (const Option &option : m_syntax.options) {
            if (option.isRequired && !m_arguments.has(option.name))
                return fail(ErrorCode::MissingOption, {option.name});
        }
        return {};
    }

    const Option *find(const QString &name) const
    {
        const auto found = std::ranges::find_if(m_syntax.options, [&](const Option &option) {
            return option.name == name ||
                   (name.size() == 2 && name.front() == u'-' && name.back() == option.letter);
        });
        return found == m_syntax.options.end() ? nullptr : &*found;
    }

    const Syntax &m_syntax;
    Arguments m_arguments;
    std::deque<QString> m_rest;
    bool m_optionsEnded = false;
};

Result<Arguments> Arguments::parse(const QStringList &words, const Syntax &syntax)
{
    return ArgumentReader(syntax).read(words);
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() ? std::nullopt : std::optional(found->last());
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    return value(option).value_or(otherwise);
}

} // namespace mizan
