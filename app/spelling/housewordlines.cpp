#include "spelling/housewordlines.h"

#include "spelling/spelledform.h"

#include <QHash>

#include <algorithm>

namespace tilshi::spelling {

namespace {

bool cannotBeInWord(QChar character)
{
    return character.isSpace() || !character.isPrint() || character == QChar::ReplacementCharacter;
}

language::HouseWord wordOf(const QString &line)
{
    const auto part = [&line](int number) {
        return spelledForm(line.section(u'/', number, number)).simplified();
    };
    return {part(0), part(1)};
}

} // namespace

bool isHouseWord(const QString &word)
{
    return word.size() <= longestWord &&
           std::any_of(word.begin(), word.end(),
                       [](QChar character) { return character.isLetter(); }) &&
           std::none_of(word.begin(), word.end(), cannotBeInWord);
}

HouseWordList houseWordsIn(const QString &lines,
                           const std::function<bool(const QString &)> &isModel)
{
    HouseWordList list;
    QHash<QString, qsizetype> places;
    int number = 0;
    for (const QString &line : lines.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const language::HouseWord word = wordOf(line);
        const bool usable = word.model.isEmpty() || !isModel || isModel(word.model);
        if (!isHouseWord(word.word) || !usable) {
            list.passedOver.append(QString::number(number));
        } else if (const auto place = places.constFind(word.word); place != places.cend()) {
            list.words[*place] = word;
        } else {
            places.insert(word.word, list.words.size());
            list.words.append(word);
        }
    }
    return list;
}

QString linesOf(const QList<language::HouseWord> &words)
{
    QString lines;
    for (const language::HouseWord &word : words) {
        lines += word.word;
        if (!word.model.isEmpty()) {
            lines += u'/' + word.model;
        }
        lines += u'\n';
    }
    return lines;
}

} // namespace tilshi::spelling
