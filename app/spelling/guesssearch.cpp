#include "spelling/guesssearch.h"

#include "language/alphabet.h"

#include <utility>

namespace tilshi::spelling {

GuessSearch::GuessSearch(QStringView typed, Accepts accepts, std::function<bool()> stop)
    : m_case(typed)
    , m_letters(language::lower(typed))
    , m_accepts(std::move(accepts))
    , m_stop(std::move(stop))
{
    m_tried.insert(typed.toString());
}

bool GuessSearch::isStopped()
{
    constexpr int often = 64;
    if (!m_stopped && m_stop && ++m_sinceAsked >= often) {
        m_sinceAsked = 0;
        m_stopped = m_stop();
    }
    return m_stopped;
}

bool GuessSearch::tryWord(const QString &letters, const Slips &slips)
{
    return keep(m_case.applied(letters), slips);
}

bool GuessSearch::tryWordOrName(const QString &letters, Slips slips)
{
    if (!m_case.isSmall()) {
        return tryWord(letters, slips);
    }
    const bool again = m_tried.contains(letters);
    if (again || tryWord(letters, slips)) {
        return !again;
    }
    slips.add(Slip::Capital);
    return keep(language::capitalised(letters), slips);
}

void GuessSearch::tryName(const QString &letters, Slips slips)
{
    if (m_case.isSmall()) {
        slips.add(Slip::Capital);
        keep(language::capitalised(letters), slips);
    }
}

void GuessSearch::tryTwo(const QString &first, const QString &second)
{
    if (isStopped() || !m_accepts(m_case.applied(first))) {
        return;
    }
    if (m_accepts(second)) {
        const QString both = m_case.applied(first) + u' ' + second;
        if (!m_tried.contains(both)) {
            m_tried.insert(both);
            m_found.append({both, Slip::Space});
        }
    }
}

Accepts GuessSearch::acceptsInCase() const
{
    return [this](const QString &letters) { return m_accepts(m_case.applied(letters)); };
}

void GuessSearch::keepParticle(const Guess &host, QStringView particle)
{
    const QString both = m_case.applied(host.word) + u' ' + particle;
    if (!m_tried.contains(both)) {
        m_tried.insert(both);
        Slips slips = host.slips;
        if (slips != Slips()) { // казакшада may as well be one word
            slips.add(Slip::Space);
            slips.add(Slip::Second);
        }
        slips.add(Slip::Particle);
        m_found.append({both, slips});
    }
}

/// False for a word that was tried before.
bool GuessSearch::keep(const QString &word, const Slips &slips)
{
    if (m_tried.contains(word) || isStopped()) {
        return false;
    }
    m_tried.insert(word);
    if (!m_accepts(word)) {
        return false;
    }
    m_found.append({word, slips});
    return true;
}

} // namespace tilshi::spelling
