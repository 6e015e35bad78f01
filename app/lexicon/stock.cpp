#include "lexicon/stock.h"

#include "base/safefile.h"
#include "language/alphabet.h"
#include "language/folding.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tilshi::lexicon {

namespace {

/// How verbs end that are made of nouns and of other verbs: -ла, -лан, -дас, -тыр, -қыз …
bool endsLikeDerivedVerb(const QString &word)
{
    static const QRegularExpression ending(
        QStringLiteral("(?:[лдт][ае][нст]?|[дт][ыі]р|[ғгқк][ыі]з|[^шғг][ыі][лт])$"));
    return ending.match(word).hasMatch();
}

/// hunspell-kk's list, and what it says of each word.
class StockList
{
public:
    StockList(const QList<Row> &rows, Dictionary &dictionary)
        : m_rows(rows)
        , m_dictionary(dictionary)
    {
        for (const Row &row : rows) {
            m_words.insert(row.cell(0));
            m_written[keyOf(row.cell(0))] << row.cell(0);
        }
        for (const Entry &entry : std::as_const(dictionary.entries)) {
            m_known.insert(entry.headword);
            m_written[keyOf(entry.headword)] << entry.headword;
        }
    }

    Result<void> add(const QHash<QString, Row> &overrides)
    {
        for (const Row &row : m_rows) {
            const QString word = row.cell(0);
            if (m_known.contains(word)) {
                continue;
            }
            const Row row3 = overrides.value(word, classified(row));
            if (row3.cell(1) == u"drop") {
                continue;
            }
            Result<Entry> entry = readEntry(row3, m_dictionary.grammar);
            if (!entry) {
                return fail(entry.error());
            }
            m_dictionary.entries << *entry;
        }
        return {};
    }

private:
    QString infinitiveOf(const QString &word)
    {
        const Sounds &sounds = m_dictionary.grammar.sounds;
        const Base stem{word, sounds.harmonyOf(word), sounds.classOf(word), true};
        return with(sounds, stem, {Segment{QStringLiteral("у"), {}, false}}).text;
    }

    /// Rare stems in -ы are most often cut from the infinitive of another verb.
    bool isVerb(const QString &word)
    {
        return word.size() > 4 && !word.endsWith(u'ы') && !word.endsWith(u'і') &&
               m_words.contains(infinitiveOf(word));
    }

    /// True for letters of other scripts that look like ours (Бейiмбет), which nobody can type.
    static bool hasStrangeLetters(const QString &word)
    {
        return std::any_of(word.begin(), word.end(), [](QChar letter) {
            return letter.isLetter() && !language::isCyrillic(letter.unicode());
        });
    }

    /// True if another headword is the same but for Kazakh letters that this one lacks (куаныш).
    bool hasLostLetters(const QString &word) const
    {
        const QStringList written = m_written.value(keyOf(word));
        return std::any_of(written.begin(), written.end(), [&](const QString &other) {
            return other.size() == word.size() && kazakhLetters(other) > kazakhLetters(word);
        });
    }

    /// The same for words that only lost Kazakh letters tell apart, э for ә among them.
    static QString keyOf(const QString &word) { return language::folded(word).replace(u'э', u'а'); }

    static qsizetype kazakhLetters(const QString &word)
    {
        return std::count_if(word.begin(), word.end(),
                             [](QChar letter) { return language::isKazakhOnly(letter.unicode()); });
    }

    bool isInfinitive(const QString &word)
    {
        return word.size() > 3 && word.endsWith(u'у') && m_words.contains(word.chopped(1));
    }

    Row classified(const Row &row)
    {
        const QString word = row.cell(0);
        if (isInfinitive(word) || word.size() < 4 || hasStrangeLetters(word) ||
            hasLostLetters(word)) {
            return {{word, QStringLiteral("drop")}, row.place};
        }
        if (isVerb(word)) {
            return {{word, QStringLiteral("verb")}, row.place};
        }
        if (!language::startsUpper(word) && endsLikeDerivedVerb(word)) {
            return {{word, QStringLiteral("drop")}, row.place}; // nobody writes its bare stem
        }
        return {{word, QStringLiteral("fixed")}, row.place};
    }

    QList<Row> m_rows;
    Dictionary &m_dictionary;
    QSet<QString> m_words;
    QSet<QString> m_known;
    QHash<QString, QStringList> m_written; ///< headwords by their folded form
};

/// The words of a .dic: without the count, the flags, and the mark at the file's start.
QList<Row> rowsOfList(const QString &text, const QString &name)
{
    QList<Row> rows;
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QString word = lines[line].section(u'/', 0, 0).trimmed();
        if (!word.isEmpty()) {
            rows << Row{{word}, {name, static_cast<int>(line + 1)}};
        }
    }
    return rows;
}

} // namespace

Result<void> addStock(const QString &list, const QString &overrides, Dictionary &dictionary)
{
    const Result<QByteArray> bytes = readFile(list);
    if (!bytes) {
        return fail(bytes.error());
    }
    QHash<QString, Row> decided;
    if (QFileInfo::exists(overrides)) {
        const Result<QList<Row>> rows = readTableFile(overrides, 2);
        if (!rows) {
            return fail(rows.error());
        }
        for (const Row &row : *rows) {
            decided.insert(row.cell(0), row);
        }
    }
    const QList<Row> words = rowsOfList(QString::fromUtf8(*bytes), QFileInfo(list).fileName());
    return StockList(words, dictionary).add(decided);
}

} // namespace tilshi::lexicon
