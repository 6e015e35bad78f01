#include "spelling/digitrow.h"

#include "language/alphabet.h"
#include "language/charactertraits.h"
#include "language/numberendings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tilshi::spelling {

namespace {

/// The letter that the Kazakh layout has where the Russian one has that character; null if none.
QChar letterOnKey(QChar character)
{
    constexpr QStringView russian = u"2345890-=";
    constexpr QStringView kazakh = u"әіңғүұқөһ";
    const qsizetype at = character.unicode() < 0x80 ? russian.indexOf(character) : -1;
    return at < 0 ? QChar() : kazakh[at];
}

/// The same with Shift, of letters that words begin with.
QChar capitalOnKey(QChar character)
{
    constexpr QStringView russian = u"\"№%*()_+";
    constexpr QStringView kazakh = u"ӘІҒҮҰҚӨҺ";
    const qsizetype at = russian.indexOf(character);
    return at < 0 ? QChar() : kazakh[at];
}

bool isLetter(QChar character)
{
    return (language::characterTraits(character.unicode()) & language::CyrillicTrait) != 0;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// True where no word character is, so that a word may begin behind it or end before it.
bool isBorder(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || !language::isWordCharacter(text[at].unicode());
}

/// 8-ден, 20ға: a number and its ending.
bool isNumberWithEnding(QStringView typed)
{
    const auto behind = std::find_if_not(typed.begin(), typed.end(), isDigit);
    QStringView ending = typed.sliced(behind - typed.begin());
    ending = ending.startsWith(u'-') ? ending.sliced(1) : ending;
    return behind != typed.begin() && language::numberEndings().contains(ending);
}

/// True if a digit stands in a part between hyphens that is hardly a word: 5-сынып, Ми-8.
bool hasNumberAsPart(QStringView typed)
{
    const auto parts = typed.split(u'-');
    return std::any_of(parts.begin(), parts.end(), [](QStringView part) {
        return std::any_of(part.begin(), part.end(), isDigit) &&
               std::count_if(part.begin(), part.end(), isLetter) < 2;
    });
}

/// The word without a number before it or behind it; empty if it has digits elsewhere or none.
QStringView besideNumber(QStringView typed)
{
    const auto first = std::find_if_not(typed.begin(), typed.end(), isDigit);
    const auto last = std::find_if_not(typed.rbegin(), typed.rend(), isDigit).base();
    const bool oneSided = (first == typed.begin()) != (last == typed.end());
    const QStringView word(first, last);
    return oneSided && *typed.begin() != u'0' && std::all_of(first, last, isLetter) ? word
                                                                                    : QStringView();
}

/// What was typed as it is on the Kazakh layout; hyphens become ө, or stay.
QString retyped(QStringView typed, bool hyphensToo)
{
    const bool capitals = language::isUpper(typed);
    QString word;
    for (const QChar character : typed) {
        const QChar letter = character == u'-' && !hyphensToo ? QChar() : letterOnKey(character);
        word += letter.isNull() ? character : letter;
    }
    return capitals ? language::upper(word) : word;
}

/// Walks over a text from one row of letters and characters of the digit row to the next.
class DigitRow
{
public:
    DigitRow(QStringView text, const Accepts &accepts, const Frequencies &frequencies)
        : m_text(text)
        , m_accepts(accepts)
        , m_frequencies(frequencies)
    {
    }

    QList<Finding> findings()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const qsizetype start = at;
            int letters = 0;
            while (at < m_text.size() &&
                   (isLetter(m_text[at]) || !letterOnKey(m_text[at]).isNull())) {
                letters += isLetter(m_text[at]) ? 1 : 0;
                ++at;
            }
            if (letters > 1 && isBorder(m_text, start - 1) && isBorder(m_text, at)) {
                lookAt(start, at, letters);
            }
        }
        return m_isSure ? m_findings : QList<Finding>();
    }

private:
    void lookAt(qsizetype start, qsizetype end, int letters)
    {
        while (!isLetter(m_text[end - 1]) && !isDigit(m_text[end - 1])) {
            --end;
        }
        const QStringView typed = m_text.sliced(start, end - start);
        const QChar shifted =
            start > 0 && isBorder(m_text, start - 2) ? capitalOnKey(m_text[start - 1]) : QChar();
        const bool plain = letters == typed.size();
        if ((plain && shifted.isNull()) || isNumberWithEnding(typed) ||
            m_accepts(typed.toString())) {
            return;
        }
        const auto word = plain ? std::nullopt : wordFor(typed, {});
        const auto name = shifted.isNull() ? std::nullopt : wordFor(typed, shifted);
        if (name && (!word || timesOf(*name) > timesOf(*word))) {
            add(start - 1, typed.size() + 1, *name);
        } else if (word) {
            add(start, typed.size(), *word);
        }
    }

    std::optional<QString> wordFor(QStringView typed, QChar before)
    {
        for (const bool hyphensToo : {true, false}) {
            const QString rest = retyped(typed, hyphensToo);
            const QString word = before.isNull() ? rest : before + rest;
            const bool mayBe = hyphensToo || (typed.contains(u'-') && !hasNumberAsPart(typed));
            for (const QString &form : {word, language::capitalised(word)}) {
                if (mayBe && isInUse(form)) {
                    return form;
                }
            }
        }
        return {};
    }

    bool isInUse(const QString &word) const
    {
        constexpr qsizetype shortest = 3;
        return word.size() >= shortest && timesOf(word) > 0 && m_accepts(word);
    }

    int timesOf(const QString &word) const
    {
        return std::max(m_frequencies.of(word), m_frequencies.of(language::lower(word)));
    }

    void add(qsizetype start, qsizetype length, const QString &word)
    {
        constexpr int farOftener = 4;
        const QString other = besideNumber(m_text.sliced(start, length)).toString();
        m_isSure = m_isSure || other.isEmpty() || !m_accepts(other) ||
                   timesOf(word) > farOftener * timesOf(other);
        m_findings.append(findingOf(Rule::KazakhLetters, m_text, start, length, {word}));
    }

    QStringView m_text;
    const Accepts &m_accepts;
    const Frequencies &m_frequencies;
    QList<Finding> m_findings;
    bool m_isSure = false; ///< one of them can't be anything else
};

} // namespace

QList<Finding> digitRowIn(QStringView text, const Accepts &accepts, const Frequencies &frequencies)
{
    return DigitRow(text, accepts, frequencies).findings();
}

} // namespace tilshi::spelling
