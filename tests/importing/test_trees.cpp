// Random trees of each kind of document, whose generator knows what is seen of them: all of that is
// in the article or named in its report, in its order, and nothing else is.
//
// RC_PARAMS="max_success=20000" for a long run, "seed=…" with what a failure printed to see it
// again.

#include "importing/readings.h"
#include "importing/trees/tree.h"
#include "text/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

using namespace tilshi;
using namespace Qt::StringLiterals;

namespace {

/// The generator's words in a text, in its order.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(u"сөз\\d{4}"_s);
    QStringList words;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        words.append(matches.next().captured());
    }
    return words;
}

QStringList ofThem(const QStringList &words, const QStringList &wanted)
{
    QStringList kept;
    std::copy_if(words.begin(), words.end(), std::back_inserter(kept),
                 [&](const QString &word) { return wanted.contains(word); });
    return kept;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QString reportOf(const importing::ImportedArticle &article)
{
    QString report;
    for (const importing::ReportItem &item : article.report) {
        report += item.detail + u'\n';
    }
    return report;
}

void check(const test::GeneratedDocument &document, const QString &fileName)
{
    importing::ImportOptions options;
    options.extent = importing::PageExtent::WholePage; // what an article is, is another question
    const auto article = importing::importFile(document.bytes, fileName, options);
    RC_ASSERT(article.has_value());
    const test::Meant &meant = document.meant;
    const QStringList words = wordsIn(test::readingOf(*article));
    RC_ASSERT(ofThem(words, meant.shown) == meant.shown);
    RC_ASSERT(sorted(ofThem(words, meant.aside)) == sorted(meant.aside));
    RC_ASSERT(ofThem(words, meant.unseen) == QStringList());
    const QStringList reported = wordsIn(reportOf(*article));
    for (const QString &word : meant.named) {
        RC_ASSERT(reported.contains(word));
        RC_ASSERT(!words.contains(word));
    }
}

rc::Gen<std::vector<unsigned char>> choices()
{
    return rc::gen::scale(4.0, rc::gen::arbitrary<std::vector<unsigned char>>());
}

} // namespace

TEST_CASE("whatever a DOCX is made of, what is seen of it comes in, or the report says what")
{
    rc::prop("random DOCX", [] { check(test::docxTree(*choices()), u"а.docx"_s); });
}

TEST_CASE("whatever an ODT is made of, what is seen of it comes in, or the report says what")
{
    rc::prop("random ODT", [] { check(test::odtTree(*choices()), u"а.odt"_s); });
}

TEST_CASE("whatever a page is made of, what is seen of it comes in, or the report says what")
{
    rc::prop("random HTML", [] { check(test::htmlTree(*choices()), u"а.html"_s); });
}
