#include "widgets/palette/likeness.h"

#include "language/folding.h"
#include "language/keyboard.h"
#include "language/slug.h"

#include <QList>

#include <algorithm>

namespace tilshi::widgets {

namespace {

enum Rank
{
    Beginning = 0,
    Within = 2,
    Slip = 5,
    Beginnings = 8,
    OtherwiseTyped = 1,
};

constexpr qsizetype shortestSlip = 4; ///< a shorter word with a slip in it could be any other

/// Whether the word is put together from beginnings of these words, in their order: тжал of Табу
/// және алмастыру. Letters from anywhere would make a word that means something else.
bool isOfBeginnings(QStringView word, const QList<QStringView> &words)
{
    QList<bool> made(word.size() + 1, false); // so many letters of it
    made[0] = true;
    for (const QStringView &other : words) {
        for (qsizetype at = word.size() - 1; at >= 0; --at) {
            const qsizetype most = made[at] ? std::min(other.size(), word.size() - at) : 0;
            for (qsizetype i = 0; i < most && other[i] == word[at + i]; ++i) {
                made[at + i + 1] = true;
            }
        }
    }
    return made.last();
}

/// Whether a beginning of the text is the word but for one letter more, less, other or swapped.
bool isSlipOf(QStringView word, QStringView text)
{
    const auto same = std::mismatch(word.begin(), word.end(), text.begin(), text.end());
    const QStringView typed = word.sliced(same.first - word.begin());
    const QStringView meant = text.sliced(same.second - text.begin());
    if (typed.isEmpty() || meant.isEmpty()) {
        return typed.size() <= 1;
    }
    const bool swapped = typed.size() > 1 && meant.size() > 1 && typed[0] == meant[1] &&
                         typed[1] == meant[0] && meant.sliced(2).startsWith(typed.sliced(2));
    return swapped || meant.startsWith(typed.sliced(1)) || meant.sliced(1).startsWith(typed) ||
           meant.sliced(1).startsWith(typed.sliced(1));
}

std::optional<int> rankOf(QStringView word, QStringView text, const QList<QStringView> &words)
{
    const auto any = [&words](const auto &holds) {
        return std::any_of(words.begin(), words.end(), holds);
    };
    if (any([word](QStringView other) { return other.startsWith(word); })) {
        return Beginning;
    }
    if (text.contains(word)) {
        return Within;
    }
    if (word.size() >= shortestSlip &&
        any([word](QStringView other) { return isSlipOf(word, other); })) {
        return Slip;
    }
    return isOfBeginnings(word, words) ? std::optional<int>(Beginnings) : std::nullopt;
}

/// In Latin letters, with k for қ too, as one types it who has no Kazakh layout on.
QString inLatin(QStringView folded)
{
    return language::slug(folded).replace(u'-', u' ').replace(u'q', u'k');
}

/// What is typed on the other layout, or in Latin letters for Cyrillic, has to begin a word.
bool begins(const QString &typed, const QString &text)
{
    return !typed.isEmpty() && QString(u' ' + text).contains(QString(u' ' + typed));
}

} // namespace

Likeness::Likeness(QStringView query)
    : m_typed(language::folded(query))
    , m_words(m_typed.split(u' ', Qt::SkipEmptyParts))
    , m_onOtherKeys{language::folded(language::asOnKazakhKeys(query)),
                    language::folded(language::asOnLatinKeys(query))}
    , m_inLatin(inLatin(m_typed))
{
    m_words.removeDuplicates();
}

std::optional<int> Likeness::to(QStringView text) const
{
    constexpr qsizetype most = 4; // Latin letters for one, щ
    const QString key = language::folded(text);
    if (m_typed.size() > most * (key.size() + 1)) {
        return std::nullopt;
    }
    const std::optional<int> rank = rankIn(key);
    if ((!rank || *rank > OtherwiseTyped) && isOtherwiseTyped(key)) {
        return OtherwiseTyped;
    }
    return rank;
}

bool Likeness::isAll(QStringView text) const
{
    const QString key = language::folded(text.endsWith(u'…') ? text.chopped(1) : text);
    return !key.isEmpty() && (key == m_typed || m_onOtherKeys.contains(key) ||
                              (!m_inLatin.isEmpty() && inLatin(key) == m_inLatin));
}

std::optional<int> Likeness::rankIn(QStringView key) const
{
    const QList<QStringView> words = key.split(u' ');
    int sum = key.startsWith(m_typed) ? 0 : 1;
    for (const QString &word : m_words) {
        const std::optional<int> rank = rankOf(word, key, words);
        if (!rank) {
            return std::nullopt;
        }
        sum += *rank;
    }
    return sum;
}

bool Likeness::isOtherwiseTyped(QStringView key) const
{
    const QString text = key.toString();
    return begins(m_onOtherKeys[0], text) || begins(m_onOtherKeys[1], text) ||
           begins(m_inLatin, inLatin(key));
}

std::optional<int> likeness(QStringView query, QStringView text)
{
    return Likeness(query).to(text);
}

} // namespace tilshi::widgets
