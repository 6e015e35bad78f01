#include "spelling/housewords.h"

#include "language/alphabet.h"
#include "spelling/spelledform.h"

namespace tilshi::spelling {

HouseWords::HouseWords(const QList<language::HouseWord> &words)
{
    for (const language::HouseWord &word : words) {
        const QString form = spelledForm(QStringView(word.word).trimmed());
        if (!form.isEmpty()) {
            m_words.insert(form);
            m_capitals.insert(language::upper(form));
        }
    }
}

bool HouseWords::accepts(QStringView word) const
{
    if (m_words.isEmpty() || word.isEmpty()) {
        return false;
    }
    if (contains(word)) {
        return true;
    }
    if (language::isUpper(word)) {
        return m_capitals.contains(word.toString());
    }
    if (!language::startsUpper(word)) {
        return false;
    }
    const qsizetype first = language::characterLength(language::characterAt(word, 0));
    return contains(QString(language::lower(word.first(first)) + word.sliced(first)));
}

bool HouseWords::contains(QStringView word) const
{
    return m_words.contains(QString::fromRawData(word.data(), word.size()));
}

} // namespace tilshi::spelling
