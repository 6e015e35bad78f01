#pragma once

#include "translations/catalogue.h"

#include <QRegularExpression>

namespace tilshi::test {

/// A word that a catalogue does not use, since it has another for the thing.
struct Term
{
    QString language;
    QRegularExpression word;
    QString instead;
    QRegularExpression source; ///< what the source must have for it to hold; any if empty
};

/// The rows of words.tsv.
QList<Term> readTerms(const QString &path);

/// The words in the message that its catalogue does not use, a line each; empty is good.
QStringList wrongWords(const Message &message, const QString &language, const QList<Term> &terms);

/// Sources that a catalogue translates in more than one way, but for those that have two senses.
/// Mnemonic, ellipsis and colon do not count.
QStringList translatedTwice(const QList<Message> &catalogue, const QStringList &twoSenses);

} // namespace tilshi::test
