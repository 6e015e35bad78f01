#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace tilshi::cli {

enum class Option
{
    Library,
    As,
    Json,
    Help,
    Version,
    Sample,
    Section,
    State,
    Reason,
    At,
    From,
    To,
    Kind,
    Note,
    Now,
    Hamza,
    Digits,
    Like,
    Personal,
    Encoding,
    WholePage,
    On,
    Blocking,
    ReplyTo,
    Minutes,
    TakeOver,
    Authors,
    Tags,
    Slug,
    Embargo,
    Owner,
    Author,
};

/// How an option is written and explained.
struct OptionForm
{
    Option option;
    const char *name;  ///< with its dashes
    const char *value; ///< placeholder of its value; null for a switch
    const char *help;  ///< English, of the context Cli
};

const QList<OptionForm> &optionForms();
const OptionForm &formOf(Option option);
/// The option of that name, dashes included; null if there is none.
const OptionForm *formNamed(QStringView name);

} // namespace tilshi::cli
