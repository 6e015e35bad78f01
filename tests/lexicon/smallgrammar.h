#pragma once

#include "lexicon/dictionary.h"
#include "lexicon/grammarlines.h"

#include <catch2/catch.hpp>

namespace tilshi::test {

/// "file:line what" of an error.
inline std::string complaint(const Error &error)
{
    return QString(error.subject + u' ' + error.detail).toStdString();
}

/// The dictionary that the project ships, read once for all tests.
inline const lexicon::Dictionary &shippedDictionary()
{
    static const Result<lexicon::Dictionary> dictionary =
        lexicon::readDictionary({QStringLiteral(TILSHI_SOURCE_DIR "/resources/dictionary"),
                                 {},
                                 QStringLiteral(TILSHI_STOCK_WORDS)});
    INFO((dictionary ? std::string() : complaint(dictionary.error())));
    REQUIRE(dictionary);
    return *dictionary;
}

/// An entry of the shipped grammar.
inline lexicon::Entry entryOf(const QString &headword, const QString &kind,
                              const QString &marks = {})
{
    const Result<lexicon::Entry> entry = lexicon::readEntry(
        {{headword, kind, marks}, {QStringLiteral("test.tsv"), 1}}, shippedDictionary().grammar);
    INFO(headword.toStdString());
    REQUIRE(entry);
    return *entry;
}

/// What reading these rules answers: "file:line what", or nothing if they are right.
inline std::string complaintAbout(const QString &rules)
{
    lexicon::Grammar grammar;
    const Result<void> read = lexicon::readRules(rules, QStringLiteral("some.grammar"), grammar);
    return read ? std::string() : complaint(read.error());
}

} // namespace tilshi::test
