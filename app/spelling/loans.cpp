#include "spelling/loans.h"

#include "language/folding.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tilshi::spelling {

namespace {

/// What is heard of a letter: consonants that are taken for each other are one; vowels, й and the
/// signs are nothing.
QChar heard(QChar letter)
{
    constexpr QStringView written = u"бвгғджзкқлмнңпрстфхһцчшщ";
    constexpr QStringView sounds = u"ббггджскклмннпрстпххшшшш";
    const qsizetype at = written.indexOf(letter);
    return at < 0 ? QChar() : sounds[at];
}

/// The same of the letters of Cyrillic, U+0400 to U+04FF, for going through the table.
using Sounds = std::array<QChar, 256>;

const Sounds &cyrillicSounds()
{
    static const Sounds sounds = [] {
        Sounds table;
        for (char16_t at = 0; at < table.size(); ++at) {
            table[at] = heard(QChar(u'\u0400' + at));
        }
        return table;
    }();
    return sounds;
}

/// A word's consonants as they are heard, doubled ones once, and where in the word each ends.
struct Consonants
{
    explicit Consonants(QStringView word)
    {
        QChar last;
        for (qsizetype at = 0; at < word.size(); ++at) {
            const QChar sound = heard(word[at]);
            if (!sound.isNull() && sound == last) {
                ends.back() = at + 1;
            } else if (!sound.isNull()) {
                sounds += sound;
                ends.push_back(at + 1);
            }
            last = sound;
        }
    }

    QString sounds;
    std::vector<qsizetype> ends;
};

/// How many consonants a line of the table has before its tab, if they are the first of these; else
/// 0.
qsizetype sharedConsonants(QByteArrayView line, QStringView sounds)
{
    const Sounds &table = cyrillicSounds();
    qsizetype count = 0;
    QChar last;
    for (qsizetype at = 0; at + 1 < line.size() && line[at] != '\t'; ++at) {
        const auto lead = static_cast<uchar>(line[at]);
        if (lead < 0xd0 || lead > 0xd3) {
            return 0; // a hyphen, or no Cyrillic letter
        }
        const auto low = static_cast<uchar>(line[++at]);
        const QChar sound = table[std::size_t((lead - 0xd0) * 0x40 + (low & 0x3f))];
        if (!sound.isNull() && sound != last) {
            if (count == sounds.size() || sounds[count] != sound) {
                return 0;
            }
            ++count;
        }
        last = sound;
    }
    return count;
}

/// How many letters have to be put, taken or replaced to make one word of the other.
int distance(QStringView one, QStringView other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t at = 0; at < row.size(); ++at) {
        row[at] = static_cast<int>(at);
    }
    for (qsizetype up = 0; up < one.size(); ++up) {
        int diagonal = std::exchange(row[0], static_cast<int>(up) + 1);
        for (std::size_t at = 1; at < row.size(); ++at) {
            const bool same = one[up] == other[static_cast<qsizetype>(at) - 1];
            const int here = std::min({row[at] + 1, row[at - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[at], here);
        }
    }
    return row.back();
}

QString inOtherHarmony(QStringView ending)
{
    QString other;
    for (const QChar letter : ending) {
        other += otherHarmony(letter);
    }
    return other;
}

class Loans
{
public:
    explicit Loans(GuessSearch &search)
        : m_search(search)
        , m_typed(search.letters())
        , m_consonants(m_typed)
    {
    }

    bool isLongEnough() const
    {
        return m_typed.size() >= shortestWord && m_consonants.sounds.size() >= fewestConsonants;
    }

    /// Looks at a line of the table, whose word may be the whole that was meant or its beginning.
    void look(QByteArrayView line)
    {
        const qsizetype count = sharedConsonants(line, m_consonants.sounds);
        if (count < fewestConsonants) {
            return;
        }
        const QString word = QString::fromUtf8(line.first(line.indexOf('\t')));
        if (language::folded(word) != word) {
            return; // no loan
        }
        const qsizetype end = m_consonants.ends[static_cast<std::size_t>(count) - 1];
        const QStringView rest = QStringView(m_typed).sliced(end);
        for (const QStringView ending : {rest, withoutVowels(rest)}) {
            tryMeant(word + ending);
            tryMeant(word + inOtherHarmony(ending));
        }
    }

private:
    static constexpr qsizetype shortestWord = 6;
    static constexpr qsizetype fewestConsonants = 3;

    static QStringView withoutVowels(QStringView rest)
    {
        while (!rest.isEmpty() && heard(rest.front()).isNull()) {
            rest = rest.sliced(1);
        }
        return rest;
    }

    void tryMeant(const QString &word)
    {
        const int slips = distance(m_typed, word);
        if (slips < 2 || slips > m_typed.size() / 2) {
            return;
        }
        Slips counted(Slip::Second);
        for (int slip = 0; slip < slips; ++slip) {
            counted.add(Slip::Misheard);
        }
        m_search.tryWord(word, counted);
    }

    GuessSearch &m_search;
    const QString m_typed;
    const Consonants m_consonants;
};

} // namespace

void tryLoans(GuessSearch &search, const Frequencies &frequencies)
{
    Loans loans(search);
    const QByteArrayView table = frequencies.lines();
    for (qsizetype at = 0; loans.isLongEnough() && at < table.size() && !search.isStopped();) {
        const qsizetype end = table.indexOf('\n', at);
        const qsizetype next = end < 0 ? table.size() : end;
        loans.look(table.sliced(at, next - at));
        at = next + 1;
    }
}

} // namespace tilshi::spelling
