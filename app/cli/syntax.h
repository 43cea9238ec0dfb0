// Syntax: what a command expects behind its name, for reading arguments and for writing help alike.
#pragma once

#include <QChar>
#include <QString>

#include <vector>

namespace mizan {

/// An argument that is known by its place.
struct Parameter
{
    QString name; ///< `FILE`, as help and errors show it
    QString help;
    bool isRequired = true;
    bool isRepeatable = false; ///< the last one only
};

struct Option
{
    QString name;           ///< with its dashes: `--client`
    QString valueName = {}; ///< `NAME`; empty: a switch
    QString help;
    bool isRequired = false;
    bool isRepeatable = false;
    QChar letter = {}; ///< short form; null: none
};

struct Syntax
{
    QString command; ///< `agency add`
    QString summary; ///< one sentence
    std::vector<Parameter> parameters = {};
    std::vector<Option> options = {};
};

/// `mizan-cli backup FILE OUT [--json]`
[[nodiscard]] QString usageLine(const Syntax &syntax);

} // namespace mizan
