#pragma once

#include "newsroom/content.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::newsroom {

/// A word's place in a text, in UTF-16 units.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordPlace &) const = default;
};

/// Where a text holds words that begin with one of these, which are those of searchWords(): whole
/// words, in order.
QList<WordPlace> wordsFound(const QString &text, const QStringList &beginnings);

/// What a search's line shows of an article's text.
struct Excerpt
{
    QString sentence;        ///< the first of those that hold most of the words; empty if none does
    QList<WordPlace> places; ///< of the words in it
    int sentences = 0;       ///< how many hold any of them

    bool operator==(const Excerpt &) const = default;
};

/// Of lead and body.
Excerpt excerptOf(const Content &content, const QStringList &beginnings);

/// A paragraph's sentences without the white space around them: each ends with . ! ? or … before a
/// space and what is no small letter. An initial's point (А. Байтұрсынұлы) ends none.
QStringList sentencesOf(const QString &paragraph);

} // namespace tilshi::newsroom
