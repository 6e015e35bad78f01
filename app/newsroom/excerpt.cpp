#include "newsroom/excerpt.h"

#include "language/foldedtext.h"
#include "text/plaintext.h"

#include <QSet>

#include <algorithm>

namespace tilshi::newsroom {
namespace {

bool isEnding(QChar character)
{
    return character == u'.' || character == u'!' || character == u'?' || character == u'…';
}

bool isClosing(QChar character)
{
    return character == u'»' || character == u'”' || character == u'"' || character == u')';
}

/// Whether the point there stands behind a single letter.
bool isInitial(const QString &text, qsizetype point)
{
    return text.at(point) == u'.' && point > 0 && text.at(point - 1).isUpper() &&
           (point == 1 || !text.at(point - 2).isLetter());
}

/// Behind the sentence that the sign there ends; nothing if it ends none.
std::optional<qsizetype> endAt(const QString &text, qsizetype sign)
{
    if (!isEnding(text.at(sign)) || isInitial(text, sign)) {
        return std::nullopt;
    }
    qsizetype end = sign + 1;
    while (end < text.size() && (isEnding(text.at(end)) || isClosing(text.at(end)))) {
        ++end;
    }
    qsizetype next = end;
    while (next < text.size() && text.at(next).isSpace()) {
        ++next;
    }
    const bool goesOn = next == end || next == text.size() || text.at(next).isLower();
    return goesOn ? std::nullopt : std::optional(end);
}

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

/// How many of the beginnings have a word there.
qsizetype countFound(const QString &sentence, const QStringList &beginnings)
{
    return std::count_if(beginnings.begin(), beginnings.end(), [&](const QString &beginning) {
        return !wordsFound(sentence, {beginning}).isEmpty();
    });
}

} // namespace

QList<WordPlace> wordsFound(const QString &text, const QStringList &beginnings)
{
    const language::FoldedText folded(text, {});
    const QString &key = folded.key();
    QList<WordPlace> places;
    for (qsizetype at = 0; at < key.size();) {
        qsizetype end = at;
        while (end < key.size() && isOfWord(key.at(end))) {
            ++end;
        }
        const QStringView word = QStringView(key).mid(at, end - at);
        const bool found = std::any_of(beginnings.begin(), beginnings.end(),
                                       [&](const QString &b) { return word.startsWith(b); });
        if (found) {
            const qsizetype start = folded.place(at);
            places.append({start, folded.place(end) - start});
        }
        at = end + 1;
    }
    return places;
}

QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences;
    const auto take = [&](qsizetype begin, qsizetype end) {
        if (const QString one = paragraph.mid(begin, end - begin).trimmed(); !one.isEmpty()) {
            sentences.append(one);
        }
    };
    qsizetype begin = 0;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (const auto end = endAt(paragraph, at)) {
            take(begin, *end);
            begin = *end;
            at = *end - 1;
        }
    }
    take(begin, paragraph.size());
    return sentences;
}

Excerpt excerptOf(const Content &content, const QStringList &beginnings)
{
    Excerpt excerpt;
    qsizetype most = 0;
    for (const QString &paragraph : QStringList(content.lead) + text::paragraphs(content.body)) {
        for (const QString &sentence : sentencesOf(paragraph)) {
            const qsizetype found = countFound(sentence, beginnings);
            excerpt.sentences += found > 0 ? 1 : 0;
            if (found > most) {
                most = found;
                excerpt.sentence = sentence;
            }
        }
    }
    excerpt.places = wordsFound(excerpt.sentence, beginnings);
    return excerpt;
}

} // namespace tilshi::newsroom
