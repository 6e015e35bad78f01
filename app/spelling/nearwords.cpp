#include "spelling/nearwords.h"

#include "spelling/particles.h"

namespace tilshi::spelling {

namespace {

constexpr QStringView alphabet = u"аеынліртдқсмкбуғжшоөигзйұпңүвхфцчщьэюяәһёъ";

Slips at(qsizetype place, Slip slip)
{
    Slips slips(slip);
    if (place == 0) {
        slips.add(Slip::FirstLetter);
    }
    return slips;
}

QChar letterAt(const QString &word, qsizetype place)
{
    return place >= 0 && place < word.size() ? word[place] : QChar();
}

void tryReplaced(GuessSearch &search)
{
    QString letters = search.letters();
    for (qsizetype place = 0; place < letters.size(); ++place) {
        const QChar typed = letters[place];
        for (const QChar meant : alphabet) {
            letters[place] = meant;
            const Slip slip = replacement(typed, meant, letterAt(letters, place + 1));
            search.tryWord(letters, at(place, slip));
        }
        letters[place] = typed;
    }
}

/// Words that no hyphen ties to the one before them.
bool standsApart(QStringView word)
{
    return isParticle(word) || word == u"деп" || word == u"ғо" || word == u"еді" ||
           word == u"екен" || word == u"емес";
}

void tryLeftOut(GuessSearch &search)
{
    const QString &letters = search.letters();
    for (qsizetype place = 0; place <= letters.size(); ++place) {
        QString longer = letters.first(place) + u'-' + letters.sliced(place);
        for (const QChar meant : alphabet) {
            longer[place] = meant;
            const bool twin =
                letterAt(letters, place) == meant || letterAt(letters, place - 1) == meant;
            search.tryWord(longer, at(place, twin ? Slip::OmittedTwin : Slip::Omitted));
        }
        if (place > 1 && place < letters.size() - 1 && !standsApart(letters.sliced(place))) {
            longer[place] = u'-';
            search.tryWord(longer, Slip::Hyphen);
        }
    }
}

void tryTooMany(GuessSearch &search)
{
    const QString &letters = search.letters();
    for (qsizetype place = 0; place < letters.size(); ++place) {
        const QString shorter = letters.first(place) + letters.sliced(place + 1);
        const QChar extra = letters[place];
        if (extra == u'-') {
            search.tryWord(shorter, Slip::NoHyphen);
        } else if (extra == letterAt(letters, place + 1)) {
            search.tryWord(shorter, at(place, Slip::Doubled));
        } else {
            search.tryWord(shorter, at(place, Slip::Extra));
        }
    }
}

/// Two letters typed twice: сенімімім for сенімім.
void tryTwice(GuessSearch &search)
{
    const QString &letters = search.letters();
    for (qsizetype place = 0; place + 4 <= letters.size(); ++place) {
        if (QStringView(letters).sliced(place, 2) == QStringView(letters).sliced(place + 2, 2)) {
            search.tryWord(letters.first(place) + letters.sliced(place + 2),
                           at(place, Slip::Doubled));
        }
    }
}

void tryChangedOver(GuessSearch &search)
{
    QString letters = search.letters();
    for (qsizetype place = 0; place + 1 < letters.size(); ++place) {
        std::swap(letters[place], letters[place + 1]);
        search.tryWord(letters, at(place, Slip::Transposed));
        std::swap(letters[place], letters[place + 1]);
    }
}

/// Spellings that are heard alike and differ in more than one letter.
void trySounds(GuessSearch &search)
{
    static const std::pair<QString, QString> alike[] = {
        {QStringLiteral("и"), QStringLiteral("ый")},  {QStringLiteral("и"), QStringLiteral("ій")},
        {QStringLiteral("ый"), QStringLiteral("и")},  {QStringLiteral("ій"), QStringLiteral("и")},
        {QStringLiteral("у"), QStringLiteral("ыу")},  {QStringLiteral("у"), QStringLiteral("іу")},
        {QStringLiteral("йу"), QStringLiteral("ю")},  {QStringLiteral("йа"), QStringLiteral("я")},
        {QStringLiteral("йа"), QStringLiteral("ия")}, {QStringLiteral("иа"), QStringLiteral("ия")},
        {QStringLiteral("шш"), QStringLiteral("щ")},  {QStringLiteral("ыу"), QStringLiteral("у")},
        {QStringLiteral("іу"), QStringLiteral("у")},  {QStringLiteral("йю"), QStringLiteral("ю")},
        {QStringLiteral("йя"), QStringLiteral("я")},  {QStringLiteral("ыю"), QStringLiteral("ю")},
        {QStringLiteral("ье"), QStringLiteral("е")},  {QStringLiteral("ё"), QStringLiteral("йо")},
    };
    const QString &letters = search.letters();
    for (const auto &[heard, written] : alike) {
        for (qsizetype place = letters.indexOf(heard); place >= 0;
             place = letters.indexOf(heard, place + 1)) {
            QString word = letters;
            search.tryWord(word.replace(place, heard.size(), written), Slip::Sound);
        }
    }
}

void tryTwoWords(GuessSearch &search)
{
    constexpr qsizetype shortest = 2;
    const QString &letters = search.letters();
    for (qsizetype place = shortest; place + shortest <= letters.size(); ++place) {
        search.tryTwo(letters.first(place), letters.sliced(place));
    }
}

} // namespace

void tryNearWords(GuessSearch &search)
{
    search.tryName(search.letters(), {});
    trySounds(search);
    tryChangedOver(search);
    tryTooMany(search);
    tryTwice(search);
    tryReplaced(search);
    tryLeftOut(search);
    tryTwoWords(search);
}

} // namespace tilshi::spelling
