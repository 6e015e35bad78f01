#pragma once

#include "lexicon/entry.h"

namespace tilshi::lexicon {

/// A way through the grammar: some suffixes behind a stem.
struct Path
{
    Base base; ///< the word as it is then
    QStringList analysis;
    QStringList groups; ///< what the stem must have, sorted
    Before start =
        Before::Anything; ///< whether its first suffix is a vowel; Anything: has no suffix
    QString next;         ///< the slot where the second fold goes on; empty if the word ends
};

/// Every way from a slot to where the word ends or the second fold starts, in the grammar's order.
QList<Path> firstFold(const Grammar &grammar, const QString &slot, const Base &stem);

/// Every way from a slot to where the word ends; with a word given, only the ways that make it.
QList<Path> wholeWords(const Grammar &grammar, const QString &slot, const Base &stem,
                       QStringView word = {});

/// True if a stem with these groups may take that path.
bool isOpen(const Path &path, const QSet<QString> &groups, Before before);

/// True if that stem of an entry may take that path to the end of a word.
bool isForm(const Path &path, const Entry &entry, const Stem &stem);

/// A form of an entry, and how it is read ("pl p1sg loc").
struct Form
{
    QString text;
    QString analysis;
};

/// Every form of an entry, in the grammar's order, each reading once.
QList<Form> formsOf(const Entry &entry, const Grammar &grammar);

} // namespace tilshi::lexicon
