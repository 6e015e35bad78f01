#include "spelling/particles.h"

#include "spelling/endings.h"
#include "spelling/kazakhletters.h"

#include <algorithm>
#include <array>

namespace tilshi::spelling {

namespace {

constexpr std::array<QStringView, 12> particles = {u"да", u"де", u"та", u"те", u"ма",  u"ме",
                                                   u"ба", u"бе", u"па", u"пе", u"ғой", u"ғана"};

/// How each is typed at a word's end, and what it is.
constexpr std::pair<QStringView, QStringView> typedParticles[] = {
    {u"да", u"да"},  {u"де", u"де"},  {u"та", u"та"},   {u"те", u"те"},   {u"ма", u"ма"},
    {u"ме", u"ме"},  {u"ба", u"ба"},  {u"бе", u"бе"},   {u"па", u"па"},   {u"пе", u"пе"},
    {u"ғо", u"ғой"}, {u"го", u"ғой"}, {u"ғой", u"ғой"}, {u"гой", u"ғой"},
};

/// Of the last vowel that says which: и, у and ю say nothing.
bool isFront(QStringView word)
{
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        if (QStringView(u"әеөүіэ").contains(word[at])) {
            return true;
        }
        if (QStringView(u"аоұыяё").contains(word[at])) {
            return false;
        }
    }
    return false;
}

/// The first letters that a particle with that one takes: д or т, and м, б or п.
QChar beginningBehind(QChar last, QChar first)
{
    const bool voiceless = QStringView(u"кқпстфхһцчшщбвгғд").contains(last);
    if (QStringView(u"дт").contains(first)) {
        return voiceless ? u'т' : u'д';
    }
    if (voiceless) {
        return u'п';
    }
    return QStringView(u"мнңзж").contains(last) ? u'б' : u'м';
}

/// What a word may be without its particle, as it is or mended.
QList<Guess> hostsOf(const QString &typed, const Accepts &accepts)
{
    GuessSearch search(typed, accepts);
    tryKazakhLetters(search);
    QList<Guess> hosts = search.found();
    if (accepts(typed)) {
        hosts.prepend({typed, {}});
    } else if (hosts.isEmpty()) {
        tryEndings(search);
        hosts = search.found();
    }
    return hosts;
}

/// With a slip of the hand in the particle's vowel: көремізбп for көреміз бе.
void tryMistyped(GuessSearch &search)
{
    constexpr qsizetype shortestHost = 4;
    const qsizetype length = search.letters().size() - 2;
    if (length < shortestHost) {
        return;
    }
    const QString host = search.letters().first(length);
    const QChar last = search.letters().back();
    for (const QChar vowel : QStringView(u"ае")) {
        const QString particle = QString(search.letters()[length]) + vowel;
        if (areNeighbours(last, vowel) && isParticle(particle) && fitsParticle(host, particle) &&
            search.acceptsInCase()(host)) {
            search.keepParticle({host, Slip::Neighbour}, particle);
        }
    }
}

} // namespace

bool isParticle(QStringView word)
{
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

bool fitsParticle(QStringView host, QStringView particle)
{
    if (host.isEmpty() || particle.startsWith(u'ғ')) {
        return !host.isEmpty();
    }
    return particle.front() == beginningBehind(host.back(), particle.front()) &&
           isFront(host) == isFront(particle);
}

void tryParticles(GuessSearch &search)
{
    constexpr qsizetype shortestHost = 2;
    const QString &letters = search.letters();
    for (const auto &[typed, particle] : typedParticles) {
        const qsizetype length = letters.size() - typed.size();
        if (length < shortestHost || !letters.endsWith(typed) || search.isStopped()) {
            continue;
        }
        const QList<Guess> hosts = hostsOf(letters.first(length), search.acceptsInCase());
        for (const Guess &host : hosts) {
            if (fitsParticle(host.word, particle)) {
                search.keepParticle(host, particle);
            }
        }
    }
    tryMistyped(search);
}

} // namespace tilshi::spelling
