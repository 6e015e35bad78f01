#pragma once

#include "help/pages/shownprogram.h"

#include <QStringList>

namespace tilshi::help {

/// A page's HTML with its placeholders filled in.
struct FilledHelp
{
    QString html;
    QStringList unknown; ///< placeholders that mean nothing
};

/// Fills in, with the words that the window shows now and the keys that it has now:
/// {action:command.save} its name, {path:command.save} with the menu it stands in,
/// {key:command.save} its keys, or its name where it has none, {press:Enter} any other key,
/// {state:draft}, {role:editor}, {step:submit} the workflow's words,
/// {word:Inspector:Checks} a word of the part of the window that bears that name,
/// {chart}, {steps}, {permissions}, {keys} the workflow's picture, list and table, and all keys.
FilledHelp filledHelp(const QString &html, const ShownProgram &program, const QPalette &palette);

} // namespace tilshi::help
