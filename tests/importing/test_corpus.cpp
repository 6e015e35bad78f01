#include "importing/corpus.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;

TEST_CASE("every clipboard of the corpus gives its golden body and report")
{
    const auto clipboards = test::corpus();
    REQUIRE(clipboards.size() >= 40);
    for (const test::Clipboard &clipboard : clipboards) {
        const auto passage = test::pasted(clipboard, Cleaning::Newsroom);
        REQUIRE(passage);
        INFO(clipboard.name.toStdString());
        CHECK(test::isGolden(clipboard, test::goldenOf(*passage)));
    }
}

TEST_CASE("a paste keeps every sentence that a reader sees and none that was deleted")
{
    const auto clipboards = test::corpus();
    for (const test::Clipboard &clipboard : clipboards) {
        INFO(clipboard.name.toStdString());
        const auto passage = test::pasted(clipboard, Cleaning::Newsroom);
        REQUIRE(passage);
        const QString text = test::visibleText(*passage);
        REQUIRE_FALSE(clipboard.keeps.isEmpty());
        for (const QString &sentence : clipboard.keeps) {
            INFO(sentence.toStdString() << "\n  in: " << text.toStdString());
            CHECK(text.contains(sentence));
        }
        for (const QString &dropped : clipboard.drops) {
            INFO(dropped.toStdString() << "\n  in: " << text.toStdString());
            CHECK_FALSE(text.contains(dropped));
        }
    }
}

TEST_CASE("a body is in canonical form, and pasting as it was keeps the sentences too")
{
    const auto clipboards = test::corpus();
    for (const test::Clipboard &clipboard : clipboards) {
        INFO(clipboard.name.toStdString());
        const auto passage = test::pasted(clipboard, Cleaning::AsItWas);
        REQUIRE(passage);
        CHECK(passage->body == text::canonical(passage->body));
        const QString text = test::visibleText(*passage);
        for (const QString &sentence : clipboard.keeps) {
            INFO(sentence.toStdString() << "\n  in: " << text.toStdString());
            CHECK((text.contains(sentence) || clipboard.name.startsWith(u"pdf-")));
        }
    }
}

TEST_CASE("a picture that was not stored leaves its caption, and the report names it")
{
    const auto image = [](const QString &placeholder, const QString &alt, const QString &caption) {
        return text::Image{placeholder, alt, caption, {}};
    };
    text::Body body{{image(QStringLiteral("import:1"), QStringLiteral("көше"), {}),
                     image(QStringLiteral("import:2"), {}, QStringLiteral("Жаңа зал")),
                     image(QStringLiteral("a.png"), {}, {})}};
    QList<ReportItem> report;
    nameImages(body, {{QStringLiteral("import:1"), {QStringLiteral("b.png"), 4, 3}}}, report);
    CHECK(body ==
          text::Body{{text::Image{QStringLiteral("b.png"), QStringLiteral("көше"), {}, {}, 4, 3},
                      text::Paragraph{text::plainRuns(QStringLiteral("Жаңа зал"))},
                      image(QStringLiteral("a.png"), {}, {})}});
    CHECK(report == QList<ReportItem>{{ReportKind::PicturesLeftOut, QStringLiteral("Жаңа зал")}});
}
