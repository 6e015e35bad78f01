#include "lexicon/dictionary.h"

#include "base/safefile.h"
#include "language/alphabet.h"
#include "language/folding.h"
#include "lexicon/stock.h"

#include <QDir>

namespace tilshi::lexicon {

namespace {

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    const QDir dir(folder);
    const QStringList names = dir.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        paths << dir.filePath(name);
    }
    return paths;
}

/// The sounds come first: the other files are written with them.
QStringList grammarFiles(const QString &folder)
{
    QStringList paths = filesIn(folder, QStringLiteral("*.grammar"));
    const QString sounds = QDir(folder).filePath(QStringLiteral("sounds.grammar"));
    paths.removeAll(sounds);
    paths.prepend(sounds);
    return paths;
}

/// Takes in tables, one reader for each shape of row.
class Collector
{
public:
    explicit Collector(Dictionary &dictionary)
        : m_dictionary(dictionary)
    {
    }

    Result<void> words(const Row &row)
    {
        Result<Entry> entry = readEntry(row, m_dictionary.grammar);
        if (!entry) {
            return fail(entry.error());
        }
        m_dictionary.entries << *entry;
        if (losesItsEnd(*entry)) {
            return clipped(row, *entry);
        }
        const QString small = m_dictionary.grammar.kinds[entry->kind].small;
        return small.isEmpty() ? Result<void>() : inSmallLetters(row, small);
    }

    Result<void> minedWords(const Row &row)
    {
        const qsizetype first = m_dictionary.entries.size();
        Result<void> taken = words(row);
        for (qsizetype at = first; at < m_dictionary.entries.size(); ++at) {
            m_dictionary.entries[at].mined = true;
        }
        return taken;
    }

    Result<void> closed(const Row &row)
    {
        m_dictionary.closed << ClosedForm{row.cell(0), row.cell(1), row.cell(2), row.place};
        return {};
    }

    Result<void> forbidden(const Row &row)
    {
        m_dictionary.forbidden << ForbiddenForm{row.cell(0), row.cell(1), row.place};
        return {};
    }

    using Take = Result<void> (Collector::*)(const Row &);

    Result<void> tables(const QStringList &paths, Take take)
    {
        for (const QString &path : paths) {
            const bool forbids = path.endsWith(u"/forbidden.tsv");
            const Result<QList<Row>> rows = readTableFile(path, 2);
            if (!rows) {
                return fail(rows.error());
            }
            for (const Row &row : *rows) {
                const Take taker = forbids ? &Collector::forbidden : take;
                if (Result<void> taken = (this->*taker)(row); !taken) {
                    return taken;
                }
            }
        }
        return {};
    }

private:
    /// Loans in -ст, which may lose т before a consonant: манифест, манифестер.
    static bool losesItsEnd(const Entry &entry)
    {
        constexpr qsizetype shortest = 5;
        return entry.kind == u"noun" && entry.groups.contains(QStringLiteral("plural")) &&
               entry.headword.size() >= shortest && entry.headword.endsWith(u"ст") &&
               language::folded(entry.headword) == entry.headword;
    }

    /// The bound stem манифес- of манифест; artists are owned so too (журналисі).
    Result<void> clipped(Row row, const Entry &whole)
    {
        const bool person = whole.headword.endsWith(u"ист");
        row.cells.resize(3);
        row.cells[0] = whole.headword.chopped(1);
        row.cells[2] =
            QStringLiteral("bound only=plural") +
            (person ? QStringLiteral(",its,ness") : QString()) +
            (whole.stems.first().base.harmony == Harmony::Front ? QStringLiteral(" front")
                                                                : QStringLiteral(" back"));
        const Result<Entry> entry = readEntry(row, m_dictionary.grammar);
        if (!entry) {
            return fail(entry.error());
        }
        m_dictionary.entries << *entry;
        return {};
    }

    /// The bound stem of that kind: орегон- of Орегон, for орегондық.
    Result<void> inSmallLetters(Row row, const QString &kind)
    {
        row.cells[0] = language::lower(row.cell(0));
        row.cells[1] = kind;
        Result<Entry> entry = readEntry(row, m_dictionary.grammar);
        if (!entry) {
            return fail(entry.error());
        }
        entry->standsAlone = false;
        m_dictionary.entries << *entry;
        return {};
    }

    Dictionary &m_dictionary;
};

Result<void> readTables(const DictionaryFolders &folders, Dictionary &dictionary)
{
    const QDir source(folders.source);
    const QString tables = QStringLiteral("*.tsv");
    const QString mined =
        folders.mined.isEmpty() ? source.filePath(QStringLiteral("mined")) : folders.mined;
    Collector collector(dictionary);
    const QStringList words = filesIn(source.filePath(QStringLiteral("words")), tables);
    const QStringList closed = filesIn(source.filePath(QStringLiteral("closed")), tables);
    if (Result<void> read = collector.tables(words, &Collector::words); !read) {
        return read;
    }
    if (Result<void> read = collector.tables(filesIn(mined, tables), &Collector::minedWords);
        !read) {
        return read;
    }
    return collector.tables(closed, &Collector::closed);
}

} // namespace

Result<Dictionary> readDictionary(const DictionaryFolders &folders)
{
    Dictionary dictionary;
    const QDir source(folders.source);
    Result<Grammar> grammar = readGrammar(grammarFiles(source.filePath(QStringLiteral("grammar"))));
    if (!grammar) {
        return fail(grammar.error());
    }
    dictionary.grammar = *grammar;
    const Result<QByteArray> options = readFile(source.filePath(QStringLiteral("hunspell.aff")));
    if (!options) {
        return fail(options.error());
    }
    dictionary.options = QString::fromUtf8(*options);
    if (Result<void> read = readTables(folders, dictionary); !read) {
        return fail(read.error());
    }
    if (!folders.stock.isEmpty()) {
        const QString overrides = source.filePath(QStringLiteral("overrides.tsv"));
        if (Result<void> added = addStock(folders.stock, overrides, dictionary); !added) {
            return fail(added.error());
        }
    }
    return dictionary;
}

} // namespace tilshi::lexicon
