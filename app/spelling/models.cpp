#include "spelling/models.h"

#include "language/alphabet.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace tilshi::spelling {

namespace {

/// Words that end alike as far as endings tell, one row for each harmony.
struct Model
{
    bool front;
    QStringView finals;
    QStringView words; ///< between spaces
};

constexpr Model models[] = {
    {false, u"аәеоөыіяэё", u"бала қала дала"},
    {true, u"аәеоөыіяэё", u"әже мекеме шеше"},
    {false, u"рйуию", u"базар тау ақпар"},
    {true, u"рйуию", u"жер пікір әсер"},
    {false, u"л", u"жол мал қол"},
    {true, u"л", u"ел көл тіл"},
    {false, u"мнң", u"адам заман қан"},
    {true, u"мнң", u"күн кілем мүмкін"},
    {false, u"зж", u"қаз қыз ауыз"},
    {true, u"зж", u"сөз көз жүз"},
    {false, u"қ", u"балық қазақ халық"},
    {true, u"к", u"жүрек дерек бөлік"},
    {false, u"к", u"парк банк"},
    {true, u"қ", u"балық"},
    {false, u"п", u"кітап"},
    {true, u"п", u"мектеп"},
    {false, u"тсшфхцчщһбвгд", u"уақыт ат бас"},
    {true, u"тсшфхцчщһбвгд", u"бет күш іс"},
};

bool isFrontVowel(QChar letter)
{
    return QStringView(u"әеөүіэ").contains(letter);
}

bool isBackVowel(QChar letter)
{
    return QStringView(u"аоұыяё").contains(letter);
}

/// True for front harmony, by the last vowel; и and ю count with the vowel before them, alone they
/// are front. Nothing for a word without vowels.
std::optional<bool> isFront(QStringView word)
{
    bool open = false;
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        const QChar letter = word[at];
        if (isFrontVowel(letter) || isBackVowel(letter)) {
            const bool ofName = word.endsWith(u"ев") && at > 1 && isBackVowel(word[at - 1]);
            return ofName ? false : isFrontVowel(letter);
        }
        if (letter == u'и' && at + 1 < word.size()) {
            return true;
        }
        open = open || letter == u'и' || letter == u'ю' || letter == u'у';
    }
    return open ? std::optional(true) : std::nullopt;
}

} // namespace

QStringList likelyModels(QStringView word)
{
    QString letters = language::lower(word);
    while (letters.endsWith(u'ь') || letters.endsWith(u'ъ')) {
        letters.chop(1);
    }
    const auto front = isFront(letters);
    if (!front) {
        return {};
    }
    const QChar last = letters.back();
    const auto model = std::find_if(std::begin(models), std::end(models), [&](const Model &row) {
        return row.front == *front && row.finals.contains(last);
    });
    return model == std::end(models) ? QStringList() : model->words.toString().split(u' ');
}

} // namespace tilshi::spelling
