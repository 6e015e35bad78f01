#include "base/safefile.h"
#include "lexicon/dictionary.h"
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
    QString target;
    StandardStreams &streams;
};

Result<void> build(const Task &task)
{
    const Result<lexicon::Pair> pair = lexicon::compile(task.dictionary);
    if (!pair) {
        return fail(pair.error());
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
    return writeFileSafely(folder.filePath(QStringLiteral("kk_KZ.dic")), pair->words);
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
    const Task task{*dictionary, words, parser.value(QStringLiteral("to")), streams};
    const Result<void> done = verb == u"build" ? build(task) : inflect(task);
    if (!done) {
        streams.writeError(done.error().subject + u": " + done.error().detail);
        return streams.finish(1);
    }
    return streams.finish(0);
}
