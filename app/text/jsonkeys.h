#pragma once

#include "text/body.h"

#include <QString>

#include <array>

/// The words of the stored form, for its writer and its reader.
namespace tilshi::text {

constexpr int newestForm = 3;

struct MarkLetter
{
    Mark mark;
    QChar letter;
};

struct NumeralsLetter
{
    Numerals numerals;
    QStringView letter;
};

/// Those of HTML's ol.
inline constexpr std::array<NumeralsLetter, 4> numeralsLetters{{
    {Numerals::LowerLetters, u"a"},
    {Numerals::UpperLetters, u"A"},
    {Numerals::LowerRoman, u"i"},
    {Numerals::UpperRoman, u"I"},
}};

inline constexpr std::array<MarkLetter, 7> markLetters{{
    {Mark::Bold, u'b'},
    {Mark::Italic, u'i'},
    {Mark::Underline, u'u'},
    {Mark::Strike, u's'},
    {Mark::Superscript, u'^'},
    {Mark::Subscript, u'_'},
    {Mark::KeepScript, u'k'},
}};

inline const QString keyForm = QStringLiteral("v");
inline const QString keyBlocks = QStringLiteral("blocks");
inline const QString keyType = QStringLiteral("t");
inline const QString keyRuns = QStringLiteral("runs");
inline const QString keyItems = QStringLiteral("items");
inline const QString keyNumbered = QStringLiteral("n");
inline const QString keyLevel = QStringLiteral("d");
inline const QString keyNumerals = QStringLiteral("f");
inline const QString keyNumber = QStringLiteral("s");
inline const QString keyText = QStringLiteral("x");
inline const QString keyMarks = QStringLiteral("m");
inline const QString keyLink = QStringLiteral("a");
inline const QString keyLanguage = QStringLiteral("l");
inline const QString keyAttribution = QStringLiteral("by");
inline const QString keyUrl = QStringLiteral("url");
inline const QString keyTitle = QStringLiteral("title");
inline const QString keySource = QStringLiteral("source");
inline const QString keyHeaded = QStringLiteral("headed");
inline const QString keyRows = QStringLiteral("rows");
inline const QString keySpan = QStringLiteral("span");

} // namespace tilshi::text
