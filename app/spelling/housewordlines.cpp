#include "spelling/housewordlines.h"

#include "spelling/spelledform.h"

namespace tilshi::spelling {

QList<language::HouseWord> houseWordsIn(const QString &lines)
{
    QList<language::HouseWord> words;
    for (const QString &line : lines.split(u'\n')) {
        const QString word = spelledForm(line.section(u'/', 0, 0)).simplified();
        const QString model = spelledForm(line.section(u'/', 1, 1)).simplified();
        if (word.isEmpty() || word.startsWith(u'#') || word.size() > longestWord) {
            continue;
        }
        words.removeIf([&word](const language::HouseWord &other) { return other.word == word; });
        words.append({word, model});
    }
    return words;
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
