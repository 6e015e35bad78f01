#pragma once

#include "cli/failure.h"
#include "cli/options.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace tilshi::cli {

/// A command line taken apart, without regard to what its verb means.
struct Arguments
{
    QString verb;                  ///< the first word that is no option; empty if there is none
    QStringList words;             ///< the words after it
    QMap<Option, QString> options; ///< with their values; an empty one for switches

    bool has(Option option) const { return options.contains(option); }
    std::optional<QString> value(Option option) const;
    bool operator==(const Arguments &) const = default;
};

/// Takes arguments (without the program's name) apart. Options stand anywhere, as --name value or
/// --name=value; after -- everything is a word, and - alone is one. Misused: an unknown option, one
/// without its value, a switch with one, one given twice.
Outcome<Arguments> parse(const QStringList &arguments);

} // namespace tilshi::cli
