#include "cli/checkedtext.h"
#include "cli/housewords.h"
#include "cli/importfile.h"
#include "cli/loadedchecker.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/places.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "newsroom/desk.h"
#include "wording/findings.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace tilshi::cli {

namespace {

using spelling::Checker;
using spelling::Finding;

bool isFile(const Call &call)
{
    const QDir here(call.environment().currentFolder);
    return call.word(0) == u"-" || QFileInfo(here.absoluteFilePath(call.word(0))).isFile();
}

/// A page has tags, and an office's document is none of text: what is read of them is checked.
bool isDocument(const QString &file)
{
    static const QStringList endings{QStringLiteral("html"), QStringLiteral("htm"),
                                     QStringLiteral("xhtml"), QStringLiteral("docx"),
                                     QStringLiteral("odt")};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

Outcome<CheckedText> textOfFile(Call &call)
{
    if (isDocument(call.word(0))) {
        const auto article = importFrom(call, call.word(0));
        if (!article) {
            return tl::unexpected(article.error());
        }
        return checkedText(article->content, QStringLiteral("kk"));
    }
    const auto text = textFrom(call, call.word(0));
    if (!text) {
        return tl::unexpected(text.error());
    }
    return CheckedText{*text, {}, QStringLiteral("kk")};
}

Outcome<CheckedText> textOfArticle(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    if (!id) {
        return tl::unexpected(id.error());
    }
    const auto open = newsroom::Desk(**library, call.environment().clock).open(*id);
    if (!open) {
        return failed(open.error());
    }
    return checkedText(open->content, open->article.metadata.language);
}

Outcome<CheckedText> textToCheck(Call &call)
{
    if (isFile(call)) {
        return textOfFile(call);
    }
    if (looksLikeId(call.word(0))) {
        return textOfArticle(call);
    }
    return failed(Cli::tr("There is no file “%1”, and it is no article's id.").arg(call.word(0)));
}

/// A file is checked without a library if none is named.
Outcome<QList<language::HouseWord>> wordsFor(Call &call)
{
    return isFile(call) && !call.has(Option::Library) ? QList<language::HouseWord>()
                                                      : houseWords(call);
}

/// The suggestions of each finding; a word that comes again is not thought about again.
QList<QStringList> suggestionsFor(const QList<Finding> &findings, Checker &checker)
{
    QHash<std::pair<QString, QString>, QStringList> known;
    QList<QStringList> all;
    for (const Finding &finding : findings) {
        if (!finding.fixes.isEmpty()) {
            all.append(finding.fixes);
            continue;
        }
        const std::pair word(finding.text, finding.language);
        if (!known.contains(word)) {
            known.insert(word, checker.suggestions(finding.text, finding.language));
        }
        all.append(known.value(word));
    }
    return all;
}

void printJson(const Call &call, const CheckedText &text, const QList<Finding> &findings,
               const QList<QStringList> &suggestions)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        QJsonObject row{
            {QStringLiteral("kind"), spelling::keyOf(finding.kind())},
            {QStringLiteral("rule"), spelling::keyOf(finding.rule)},
            {QStringLiteral("reason"), wording::reason(finding.rule, finding.text, finding.fixes)},
            {QStringLiteral("start"), qint64(finding.start)},
            {QStringLiteral("length"), qint64(finding.length)},
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("language"), finding.language},
            {QStringLiteral("suggestions"), QJsonArray::fromStringList(suggestions.at(i))}};
        if (const auto &partner = finding.partner) {
            row.insert(QStringLiteral("partner"),
                       QJsonObject{{QStringLiteral("start"), qint64(partner->start)},
                                   {QStringLiteral("length"), qint64(partner->length)},
                                   {QStringLiteral("text"), partner->text},
                                   {QStringLiteral("fix"), partner->fix}});
        }
        rows.append(row);
    }
    call.print(
        QJsonObject{{QStringLiteral("findings"), rows}, {QStringLiteral("text"), text.text}});
}

/// Both quotes of a pair, with … for what stands between.
QString withPartner(const QString &text, const QString &partner)
{
    return partner.isEmpty() ? text : QString(text + u'…' + partner);
}

void printLines(const Call &call, const CheckedText &text, const QList<Finding> &findings,
                const QList<QStringList> &suggestions)
{
    QList<QStringList> rows;
    Places places(text.text);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        const auto partner = finding.partner.value_or(spelling::Counterpart());
        rows.append({places.of(finding.start), wording::name(finding.kind()),
                     withPartner(finding.text, partner.text),
                     withPartner(suggestions.at(i).join(u", "), partner.fix)});
    }
    call.printLines(table(rows));
    call.print(Cli::tr("Words to look at: %1").arg(findings.size()));
}

Outcome<void> check(Call &call)
{
    const auto text = textToCheck(call);
    const auto words = text ? wordsFor(call) : tl::unexpected(text.error());
    if (!words) {
        return tl::unexpected(words.error());
    }
    const auto checker = loadedChecker(call);
    if (!checker) {
        return tl::unexpected(checker.error());
    }
    (*checker)->setHouseWords(*words);
    const QList<Finding> findings = (*checker)->check(text->text, text->runs, text->language);
    const QList<QStringList> suggestions = suggestionsFor(findings, **checker);
    if (call.wantsJson()) {
        printJson(call, *text, findings, suggestions);
    } else {
        printLines(call, *text, findings, suggestions);
    }
    return {};
}

} // namespace

Verb checkVerb()
{
    return {.name = "check",
            .synopsis = "ID|FILE",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Names the words of an article or a file that should be looked at."),
            .details = QT_TRANSLATE_NOOP(
                "Cli",
                "Findings are no failure: the exit code is 0. A file needs no library; with "
                "--library its words are known. In JSON a kind is misspelling, "
                "missing-letters, mixed-script, ending, unknown-name, repeated-word, "
                "split-word, typography, punctuation, grammar, capital or style, each with its "
                "rule and a reason, and start and length count UTF-16 units of text, which "
                "stands beside the findings: a plain file's own text, or a page's or an article's "
                "kicker, headline, lead and paragraphs with an empty line between."),
            .leastWords = 1,
            .mostWords = 1,
            .run = check};
}

} // namespace tilshi::cli
