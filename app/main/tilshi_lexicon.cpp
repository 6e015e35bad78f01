// Compiles the Kazakh dictionary, and shows what it knows. Usage stands in help() below.

#include "base/safefile.h"
#include "lexicon/analysis.h"
#include "lexicon/frequency.h"
#include "lexicon/lint.h"
#include "lexicon/pair.h"
#include "lexicon/paths.h"
#include "lexicon/suffixes.h"
#include "main/standardstreams.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <utility>

using namespace tilshi;

namespace {

const char *help()
{
    return "tilshi-lexicon VERB [--from FOLDER] [--mined FOLDER] [--stock LIST] [--to FOLDER] "
           "[WORD…]\n"
           "  build      write kk_KZ.aff, kk_KZ.dic and kk_KZ.freq into the folder of --to\n"
           "  inflect    every form of these headwords, with its reading\n"
           "  analyse    how these forms are read\n"
           "  lint       what in the tables is probably wrong; fails on what must not be there\n"
           "  suffixes   every suffix of these kinds (noun, verb …), for the mining\n"
           "  shapes     harmony and voicing of the words on standard input, one a line\n"
           "--from is resources/dictionary unless it is given; --stock hunspell-kk's kk_KZ.dic.\n";
}

/// What was asked for on the command line.
struct Request
{
    QString verb;
    QStringList words;
    lexicon::DictionaryFolders folders{QStringLiteral("resources/dictionary"), {}, {}};
    QString target;
};

/// A verb, with what it prints as its result.
using Verb = Result<QString> (*)(const Request &, const lexicon::Dictionary &,
                                 const StandardStreams &);

Result<QByteArray> frequenciesOf(const Request &request)
{
    return lexicon::readFrequencies(
        QDir(request.folders.source).filePath(QStringLiteral("frequency.tsv")));
}

Result<QString> build(const Request &request, const lexicon::Dictionary &dictionary,
                      const StandardStreams &)
{
    const Result<lexicon::Pair> pair = lexicon::compile(dictionary);
    if (!pair) {
        return fail(pair.error());
    }
    const Result<QByteArray> frequencies = frequenciesOf(request);
    if (!frequencies) {
        return fail(frequencies.error());
    }
    const QDir folder(request.target);
    if (!folder.mkpath(QStringLiteral("."))) {
        return fail(ErrorCode::ReadOnly, request.target, QStringLiteral("no folder can be made"));
    }
    const QList<QPair<QString, QByteArray>> files{{QStringLiteral("kk_KZ.aff"), pair->affixes},
                                                  {QStringLiteral("kk_KZ.dic"), pair->words},
                                                  {QStringLiteral("kk_KZ.freq"), *frequencies}};
    for (const auto &[name, content] : files) {
        if (Result<void> written = writeFileSafely(folder.filePath(name), content); !written) {
            return fail(written.error());
        }
    }
    return QStringLiteral("%1 words, %2 rules\n").arg(pair->stems).arg(pair->rules);
}

Result<QString> inflect(const Request &request, const lexicon::Dictionary &dictionary,
                        const StandardStreams &)
{
    QString lines;
    QStringList missing = request.words;
    for (const lexicon::Entry &entry : dictionary.entries) {
        if (!request.words.contains(entry.headword)) {
            continue;
        }
        missing.removeAll(entry.headword);
        const QList<lexicon::Form> forms = lexicon::formsOf(entry, dictionary.grammar);
        for (const lexicon::Form &form : forms) {
            lines += QStringList{form.text, entry.kind, form.analysis}.join(u'\t') + u'\n';
        }
    }
    for (const QString &word : std::as_const(missing)) {
        lines += word + u"\tno headword\n";
    }
    return lines;
}

Result<QString> analyse(const Request &request, const lexicon::Dictionary &dictionary,
                        const StandardStreams &)
{
    QString lines;
    const lexicon::Analyser analyser(dictionary);
    for (const QString &word : request.words) {
        const QList<lexicon::Reading> readings = analyser.readingsOf(word);
        if (readings.isEmpty()) {
            lines += word + u"\tno form of any headword\n";
        }
        for (const lexicon::Reading &reading : readings) {
            const QStringList cells{word, reading.headword, reading.kind, reading.analysis,
                                    reading.place.toString()};
            lines += cells.join(u'\t') + u'\n';
        }
    }
    return lines;
}

Result<QString> lint(const Request &request, const lexicon::Dictionary &dictionary,
                     const StandardStreams &)
{
    const auto linesOf = [](const QList<lexicon::Doubt> &doubts) {
        QStringList lines;
        for (const lexicon::Doubt &doubt : doubts) {
            lines << doubt.place.toString() + u": " + doubt.what;
        }
        return lines.join(u'\n');
    };
    const Result<QByteArray> frequencies = frequenciesOf(request);
    if (!frequencies) {
        return fail(frequencies.error());
    }
    const QList<lexicon::Doubt> misspellings =
        lexicon::misspellingsIn(dictionary, lexicon::FrequentWords(*frequencies));
    if (!misspellings.isEmpty()) {
        return fail(ErrorCode::Invalid, linesOf(misspellings), QStringLiteral("must go"));
    }
    const QString lines = linesOf(lexicon::doubtsAbout(dictionary));
    return lines.isEmpty() ? lines : QString(lines + u'\n');
}

Result<QString> suffixes(const Request &request, const lexicon::Dictionary &dictionary,
                         const StandardStreams &)
{
    QString lines;
    for (const QString &kind : request.words) {
        lines += lexicon::suffixTable(dictionary.grammar, kind);
    }
    return lines;
}

Result<QString> shapes(const Request &, const lexicon::Dictionary &dictionary,
                       const StandardStreams &streams)
{
    const Result<QByteArray> input = streams.readInput();
    if (!input) {
        return fail(input.error());
    }
    QString lines;
    const QStringList words = QString::fromUtf8(*input).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        lines += lexicon::shapeOf(dictionary.grammar.sounds, word);
    }
    return lines;
}

/// One line, as compilers write it.
QString sentence(const Error &error)
{
    if (!error.detail.isEmpty()) {
        return error.subject + u": " + error.detail;
    }
    return error.subject + (error.code == ErrorCode::NotFound ? QStringLiteral(": no such file")
                                                              : QStringLiteral(": failed"));
}

/// The request of a command line; nothing if it makes none.
std::optional<Request> requestOf(const QStringList &arguments)
{
    Request request;
    const QHash<QString, QString *> options{{QStringLiteral("--from"), &request.folders.source},
                                            {QStringLiteral("--mined"), &request.folders.mined},
                                            {QStringLiteral("--stock"), &request.folders.stock},
                                            {QStringLiteral("--to"), &request.target}};
    request.verb = arguments.value(1);
    for (qsizetype at = 2; at < arguments.size(); ++at) {
        QString *value = options.value(arguments[at]);
        if (value == nullptr && !arguments[at].startsWith(u"--")) {
            request.words << arguments[at];
        } else if (value != nullptr && at + 1 < arguments.size()) {
            *value = arguments[++at];
        } else {
            return {};
        }
    }
    const bool aimless = request.verb == u"build" && request.target.isEmpty();
    return aimless ? std::nullopt : std::optional(request);
}

Result<QString> answer(const Request &request, Verb verb, const StandardStreams &streams)
{
    const Result<lexicon::Dictionary> dictionary = lexicon::readDictionary(request.folders);
    if (!dictionary) {
        return fail(dictionary.error());
    }
    return verb(request, *dictionary, streams);
}

} // namespace

int main(int argc, char **argv)
{
    StandardStreams streams;
    QCoreApplication app(argc, argv);
    const QHash<QString, Verb> verbs{
        {QStringLiteral("build"), build},       {QStringLiteral("inflect"), inflect},
        {QStringLiteral("analyse"), analyse},   {QStringLiteral("lint"), lint},
        {QStringLiteral("suffixes"), suffixes}, {QStringLiteral("shapes"), shapes}};
    const std::optional<Request> request = requestOf(QCoreApplication::arguments());
    const Verb verb = request ? verbs.value(request->verb) : nullptr;
    if (verb == nullptr) {
        streams.writeError(QString::fromUtf8(help()).trimmed());
        return streams.finish(2);
    }
    const Result<QString> lines = answer(*request, verb, streams);
    if (!lines) {
        streams.writeError(sentence(lines.error()));
        return streams.finish(1);
    }
    streams.write(*lines);
    return streams.finish(0);
}
