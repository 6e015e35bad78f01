#include "importing/corpus.h"
#include "importing/importer.h"
#include "importing/payloads.h"
#include "text/html/htmlwriter.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;

namespace {

QList<test::Payload> allPayloads()
{
    return test::ownPayloads() + test::sharedPayloads();
}

} // namespace

TEST_CASE("nothing hostile survives a paste")
{
    const auto payloads = allPayloads();
    REQUIRE(payloads.size() >= 20);
    for (const test::Payload &payload : payloads) {
        for (const Cleaning cleaning : {Cleaning::Newsroom, Cleaning::AsItWas}) {
            const auto passage = pastedFromHtml(payload.html, cleaning);
            INFO(payload.id.toStdString() << ": " << payload.html.toStdString());
            REQUIRE(passage);
            const QStringList hostile = test::hostileParts(text::bodyHtml(passage->body));
            INFO(hostile.join(u' ').toStdString());
            CHECK(hostile.isEmpty());
        }
    }
}

TEST_CASE("every payload is imported, if need be under its file's name")
{
    const auto payloads = allPayloads();
    for (const test::Payload &payload : payloads) {
        const auto article = importFile(payload.html.toUtf8(), payload.id + u".html");
        INFO(payload.id.toStdString() << ": " << payload.html.toStdString());
        REQUIRE(article);
        CHECK_FALSE(article->content.headline.isEmpty());
        CHECK(test::hostileParts(text::bodyHtml(article->content.body)).isEmpty());
    }
    const auto nothing =
        importHtml(QStringLiteral("<script>alert(1)</script>"), QStringLiteral("хабар.html"));
    REQUIRE(nothing);
    CHECK(nothing->content.headline == u"хабар");
    CHECK(nothing->report.contains({ReportKind::HeadlineFromFile, QStringLiteral("хабар")}));
}

TEST_CASE("a payload's visible text is what another parser sees")
{
    const auto payloads = allPayloads();
    const auto seen = test::visibleByHtml5lib(payloads);
    REQUIRE(seen);
    int different = 0;
    for (const test::Payload &payload : payloads) {
        const auto passage = pastedFromHtml(payload.html, Cleaning::AsItWas);
        REQUIRE(passage);
        const QString ours = test::letters(test::visibleText(*passage));
        INFO(payload.id.toStdString() << ": " << payload.html.toStdString());
        CHECK(ours.toStdString() == seen->value(payload.id).toStdString());
        different += ours == seen->value(payload.id) ? 0 : 1;
    }
    INFO(different << " of " << payloads.size());
    CHECK(different == 0);
}

TEST_CASE("few bytes do not become millions of cells, and the text of such a table is kept")
{
    const QByteArray page = "<h1>a</h1><table><tr>" + QByteArray("<td>").repeated(5000) + "x" +
                            QByteArray("<tr><td>y").repeated(5000) + "</table>";
    const auto article = importFile(page, QStringLiteral("a.html"));
    REQUIRE(article);
    CHECK(article->content.body.blocks.size() == 5001);
    CHECK(article->report == QList<ReportItem>{{ReportKind::TablesUnfolded, QStringLiteral("1")}});
}

TEST_CASE("a page of countless pictures brings the first thousand")
{
    QByteArray page = "<h1>a</h1>";
    for (int at = 0; at < 20'000; ++at) {
        page += "<img src=\"data:image/jpeg;base64," +
                QByteArray("\xff\xd8\xff" + QByteArray::number(at)).toBase64() + "\">";
    }
    const auto article = importFile(page, QStringLiteral("a.html"));
    REQUIRE(article);
    CHECK(article->pictures.size() == mostPictures);
    CHECK(article->report.size() == 1);
    CHECK(article->report.constFirst().kind == ReportKind::PicturesLeftOut);
}
