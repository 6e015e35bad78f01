#pragma once

#include "cli/places.h"
#include "editor/find/textsearch.h"
#include "importing/importer.h"
#include "language/folding.h"
#include "language/mixedscript.h"
#include "language/slug.h"
#include "language/tokenizer.h"
#include "language/transliteration.h"
#include "newsroom/otherscript.h"
#include "spelling/checker.h"
#include "text/counts.h"

#include <QList>
#include <QString>

#include <functional>

namespace tilshi::test {

/// Something that reads a text of any length.
struct TextReader
{
    const char *name;
    std::function<void(const QString &)> read;
};

inline void searchAndReplace(const QString &text, const editor::SearchQuery &query)
{
    const auto search = editor::TextSearch::of(query);
    QString replaced;
    for (const editor::Match &match : search->in(text)) {
        replaced += search->replacement(text, match, QStringLiteral("\\0"));
    }
}

/// Every other character bold, as an article's runs.
inline text::Runs motley(const QString &text)
{
    text::Runs runs;
    for (const QChar character : text) {
        runs.append({QString(character), text::Marks::fromInt(int(runs.size() % 2)), {}, {}});
    }
    return runs;
}

inline void checkAndPlace(spelling::Checker &checker, const QString &text)
{
    cli::Places places(text);
    for (const spelling::Finding &finding : checker.check(text)) {
        places.of(finding.start);
    }
}

/// A run of another language at every third word's place, and every rule.
inline void checkMotley(spelling::Checker &checker, const QString &text)
{
    QList<spelling::LanguageRun> runs;
    for (qsizetype at = 0; at + 4 < text.size(); at += 12) {
        runs.append({at, 4, QStringLiteral("en")});
    }
    checker.check(text, runs);
}

/// Not text::differences(): it counts the pairs of words first, and gives up above so many.
inline QList<TextReader> languageReaders()
{
    using namespace language;
    const auto written = [](Script script) {
        return [script](const QString &text) { transliterated(text, {script, {}}); };
    };
    return {
        {"tokens", [](const QString &text) { tokens(text); }},
        {"mixedScriptWords", [](const QString &text) { mixedScriptWords(text); }},
        {"slug", [](const QString &text) { slug(text); }},
        {"folded", [](const QString &text) { folded(text); }},
        {"Latin", written(Script::Latin2021)},
        {"Arabic", written(Script::Arabic)},
        {"Latin runs",
         [](const QString &text) {
             newsroom::inScript(motley(text), u"kk", {Script::Latin2021, {}});
         }},
        {"count", [](const QString &text) { text::count(text); }},
        {"search", [](const QString &text) { searchAndReplace(text, {QStringLiteral("а")}); }},
        {"search by expression",
         [](const QString &text) {
             editor::SearchQuery query{QStringLiteral("\\w")};
             query.expression = true;
             searchAndReplace(text, query);
         }},
    };
}

/// The checker outlives them.
inline QList<TextReader> articleReaders(spelling::Checker &checker)
{
    return {
        {"check", [&checker](const QString &text) { checkAndPlace(checker, text); }},
        {"check of runs", [&checker](const QString &text) { checkMotley(checker, text); }},
        {"importText", [](const QString &text) { importing::importText(text); }},
        {"importHtml", [](const QString &text) { importing::importHtml(text); }},
        {"Markdown",
         [](const QString &text) {
             importing::importFile(text.toUtf8(), QStringLiteral("article.md"));
         }},
        {"looksLikeWholeArticle",
         [](const QString &text) { importing::looksLikeWholeArticle(text); }},
    };
}

} // namespace tilshi::test
