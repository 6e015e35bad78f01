#include "spelling/endings.h"

#include "spelling/kazakhletters.h"
#include "spelling/nearwords.h"

#include <QStringTokenizer>

#include <algorithm>

namespace tilshi::spelling {

namespace {

constexpr qsizetype shortestStem = 2;

void tryHarmony(GuessSearch &search)
{
    QString letters = search.letters();
    for (qsizetype at = letters.size() - 1; at >= shortestStem; --at) {
        const QChar other = otherHarmony(letters[at]);
        if (other != letters[at]) {
            letters[at] = other;
            search.tryWord(letters, Slip::Harmony);
        }
    }
}

void tryAssimilation(GuessSearch &search)
{
    QString letters = search.letters();
    for (qsizetype at = letters.size() - 1; at >= shortestStem; --at) {
        const QChar typed = letters[at];
        for (const QChar consonant : otherBeginnings(typed)) {
            letters[at] = consonant;
            search.tryWord(letters, Slip::Assimilation);
        }
        letters[at] = typed;
    }
}

/// The shapes of the endings that most words take, each ending's between spaces.
constexpr QStringView endings[] = {
    u"ның нің дың дің тың тің",
    u"ны ні ды ді ты ті",
    u"ға ге қа ке",
    u"да де та те",
    u"дан ден тан тен нан нен",
    u"мен бен пен",
    u"лар лер дар дер тар тер",
    u"лы лі ды ді ты ті",
    u"лық лік дық дік тық тік",
    u"дай дей тай тей",
    u"ған ген қан кен",
    u"ғы гі қы кі",
    u"ма ме ба бе па пе",
    u"са се",
    u"сыз сіз",
    u"мыз міз быз біз пыз піз",
    u"шы ші",
    u"сы сі",
    u"ша ше",
    u"ар ер",
    u"ып іп",
    u"ын ін",
    u"ы і",
};

QStringView shapeAt(QStringView ending, QStringView shapes)
{
    for (const QStringView shape : qTokenize(shapes, u' ')) {
        if (ending.startsWith(shape)) {
            return shape;
        }
    }
    return {};
}

} // namespace

bool areShapesOfOneEnding(QStringView one, QStringView other)
{
    return std::any_of(std::begin(endings), std::end(endings), [&](QStringView shapes) {
        const QStringView shape = shapeAt(one, shapes);
        const QStringView right = shapeAt(other, shapes);
        return !shape.isEmpty() && !right.isEmpty() && shape != right;
    });
}

void trySpokenPerson(GuessSearch &search)
{
    const QString &letters = search.letters();
    if (letters.size() < 4 || letters.back() != u'м' ||
        !QStringView(u"аеий").contains(letters[letters.size() - 2])) {
        return;
    }
    for (const QStringView rest : {u"ын", u"ін"}) {
        const QString written = letters + rest;
        GuessSearch whole(written, search.acceptsInCase());
        tryKazakhLetters(whole);
        if (whole.found().isEmpty()) {
            tryNearWords(whole);
        }
        for (const Guess &guess : whole.found()) {
            search.tryWord(guess.word, guess.slips);
        }
        search.tryWord(written, Slip::Sound);
    }
}

void tryEndings(GuessSearch &search)
{
    tryHarmony(search);
    tryAssimilation(search);
}

} // namespace tilshi::spelling
