#pragma once

#include "growth/inputs.h"
#include "growth/readers.h"

#include <algorithm>
#include <ctime>

namespace tilshi::test {

/// Milliseconds of processor time that this thread takes, whatever else the computer does.
inline double msOf(const TextReader &reader, const QString &text)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    reader.read(text);
    return now() - start;
}

/// How many times as long a text four times as long takes: 4 for what grows with the text, 16 for
/// what grows with its square; 0 where even a long text takes next to nothing.
class Growth
{
public:
    /// Begins with a text of so many signs, and takes a longer one where that takes no time.
    Growth(const TextReader &reader, const GrowingText &text, qsizetype from = 256)
        : m_reader(reader)
        , m_text(text)
        , m_characters(from)
    {
        constexpr qsizetype longest = 100'000;
        constexpr double enough = 2; // ms
        reader.read(text.ofSize(m_characters));
        while (m_characters < longest && least(m_characters, 1) < enough) {
            m_characters *= 2;
        }
        m_isMeasurable = least(m_characters, 1) >= enough;
    }

    double factor() const { return factorAt(m_characters, 1); }
    /// The same, longer and more carefully.
    double sureFactor() const { return factorAt(2 * m_characters, 3); }
    qsizetype characters() const { return m_characters; }

private:
    double factorAt(qsizetype characters, int rounds) const
    {
        return m_isMeasurable ? least(4 * characters, rounds) / least(characters, rounds + 2) : 0;
    }

    double least(qsizetype characters, int rounds) const
    {
        const QString text = m_text.ofSize(characters);
        double ms = msOf(m_reader, text);
        for (int round = 1; round < rounds; ++round) {
            ms = std::min(ms, msOf(m_reader, text));
        }
        return ms;
    }

    const TextReader &m_reader;
    const GrowingText &m_text;
    qsizetype m_characters;
    bool m_isMeasurable = false;
};

} // namespace tilshi::test
