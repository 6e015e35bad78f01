#include "base/safefile.h"
#include "lexicon/analysis.h"
#include "lexicon/dictionary.h"
#include "lexicon/frequency.h"
#include "lexicon/pair.h"
#include "lexicon/paths.h"
#include "main/standardstreams.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace tilshi;

namespace {

/// What a verb works with.
struct Task
{
    lexicon::Dictionary dictionary;
    QStringList words;
    QString source;
    QString target;
    StandardStreams &streams;
};

Result<void> build(const Task &task)
{
    const Result<lexicon::Pair> pair = lexicon::compile(task.dictionary);
    if (!pair) {
        return fail(pair.error());
    }
    const Result<QByteArray> frequencies =
        lexicon::readFrequencies(QDir(task.source).filePath(QStringLiteral("frequency.tsv")));
    if (!frequencies) {
        return fail(frequencies.error());
    }
    const QDir folder(task.target);
    if (!folder.mkpath(QStringLiteral("."))) {
        return fail(ErrorCode::ReadOnly, task.target);
    }
    if (Result<void> written =
            writeFileSafely(folder.filePath(QStringLiteral("kk_KZ.aff")), pair->affixes);
        !written) {
        return written;
    }
    if (Result<void> written =
            writeFileSafely(folder.filePath(QStringLiteral("kk_KZ.dic")), pair->words);
        !written) {
        return written;
    }
    return writeFileSafely(folder.filePath(QStringLiteral("kk_KZ.freq")), *frequencies);
}

Result<void> inflect(const Task &task)
{
    for (const lexicon::Entry &entry : task.dictionary.entries) {
        if (!task.words.contains(entry.headword)) {
            continue;
        }
        const QList<lexicon::Form> forms = lexicon::formsOf(entry, task.dictionary.grammar);
        for (const lexicon::Form &form : forms) {
            task.streams.write(form.text + u'\t' + entry.kind + u'\t' + form.analysis + u'\n');
        }
    }
    return {};
}

Result<void> analyse(const Task &task)
{
    const lexicon::Analyser analyser(task.dictionary);
    for (const QString &word : task.words) {
        const QList<lexicon::Reading> readings = analyser.readingsOf(word);
        for (const lexicon::Reading &reading : readings) {
            task.streams.write(QStringList{word, reading.headword, reading.kind, reading.analysis,
                                           reading.place.toString()}
                                   .join(u'\t') +
                               u'\n');
        }
    }
    return {};
}

/// The harmony and voicing that the form of each word on standard input tells.
Result<void> shapes(const Task &task)
{
    const lexicon::Sounds &sounds = task.dictionary.grammar.sounds;
    const Result<QByteArray> input = task.streams.readInput();
    if (!input) {
        return fail(input.error());
    }
    QString lines;
    const QStringList words = QString::fromUtf8(*input).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        lines += word + (sounds.harmonyOf(word) == lexicon::Harmony::Back ? u"\tB\t" : u"\tF\t") +
                 (sounds.isVoiced(word) ? u'v' : u'k') + u'\n';
    }
    task.streams.write(lines);
    return {};
}

/// Every suffix of a kind, by what it stands behind, for the mining.
Result<void> suffixes(const Task &task)
{
    const lexicon::Grammar &grammar = task.dictionary.grammar;
    QList<QChar> letters = grammar.sounds.classes.keys();
    letters << u'ь';
    std::sort(letters.begin(), letters.end());
    for (const QString &kind : task.words) {
        for (const QChar letter : letters) {
            const QChar soundClass =
                letter == u'ь' ? QChar(u'L') : grammar.sounds.classes.value(letter);
            for (int way = 0; way < 4; ++way) {
                const bool voiced = way % 2 == 1;
                const bool canVoice = letter == u'қ' || letter == u'к' || letter == u'п';
                if (voiced && !canVoice) {
                    continue;
                }
                const lexicon::Harmony harmony =
                    way < 2 ? lexicon::Harmony::Back : lexicon::Harmony::Front;
                const QList<lexicon::Path> paths =
                    lexicon::wholeWords(grammar, grammar.kinds[kind].slot,
                                        {QString(letter), harmony, soundClass, voiced});
                for (const lexicon::Path &path : paths) {
                    const QString made = path.base.text;
                    const bool same = made.startsWith(letter);
                    task.streams.write(
                        QStringList{kind, way < 2 ? QStringLiteral("B") : QStringLiteral("F"),
                                    voiced ? QStringLiteral("v") : QStringLiteral("k"),
                                    QString(letter), same ? QString() : QString(letter),
                                    same ? made.mid(1) : made, path.groups.join(u','),
                                    path.start == lexicon::Before::Vowel ? QStringLiteral("v")
                                                                         : QStringLiteral("c"),
                                    path.analysis.join(u' ')}
                            .join(u'\t') +
                        u'\n');
                }
            }
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    StandardStreams streams;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("from"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("mined"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("stock"), QString(), QStringLiteral("list")},
                       {QStringLiteral("to"), QString(), QStringLiteral("folder")}});
    parser.process(app);
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    Result<lexicon::Dictionary> dictionary = lexicon::readDictionary(
        {parser.value(QStringLiteral("from")), parser.value(QStringLiteral("mined")),
         parser.value(QStringLiteral("stock"))});
    if (!dictionary) {
        streams.writeError(dictionary.error().subject + u": " + dictionary.error().detail);
        return streams.finish(1);
    }
    const Task task{*dictionary, words, parser.value(QStringLiteral("from")),
                    parser.value(QStringLiteral("to")), streams};
    const Result<void> done = verb == u"build"      ? build(task)
                              : verb == u"analyse"  ? analyse(task)
                              : verb == u"shapes"   ? shapes(task)
                              : verb == u"suffixes" ? suffixes(task)
                                                    : inflect(task);
    if (!done) {
        streams.writeError(done.error().subject + u": " + done.error().detail);
        return streams.finish(1);
    }
    return streams.finish(0);
}
