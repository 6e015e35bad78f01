#include "importing/articles.h"
#include "importing/importer.h"
#include "text/plaintext.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;

namespace {

/// The article as written, with the first paragraph's dateline cut off at that length.
void checkWhole(const QByteArray &bytes, const ImportedArticle &article, const QString &dateline)
{
    QStringList stood = test::paragraphsOf(bytes);
    CHECK(article.content.headline == stood.takeFirst());
    const QString counter = stood.takeFirst();
    REQUIRE(stood.first().startsWith(dateline));
    stood.first() = stood.first().sliced(dateline.size()).trimmed();
    REQUIRE(stood.size() == 8);
    CHECK(article.content.body.blocks.size() == 8);
    CHECK(text::paragraphs(article.content.body) == stood);
    CHECK(article.report == QList<ReportItem>{{ReportKind::CounterDropped, counter},
                                              {ReportKind::DatelineTaken, dateline}});
}

QStringList paragraphs(const QString &text)
{
    const auto article = importText(text);
    REQUIRE(article);
    return text::paragraphs(article->content.body);
}

} // namespace

TEST_CASE("an article in the newsroom's shape becomes headline, dateline and eight paragraphs")
{
    const auto article = importFile(test::lookalike(), QStringLiteral("a.txt"));
    REQUIRE(article);
    CHECK(article->encoding == u"UTF-8");
    CHECK(article->content.dateline == newsroom::Dateline{QStringLiteral("Tilshi-ulgi.example"),
                                                          QDate(2025, 9, 12),
                                                          QStringLiteral("Алматы")});
    checkWhole(test::lookalike(), *article,
               QStringLiteral("Tilshi-ulgi.example.12.09.2025 ж. /Алматы/ -"));
}

TEST_CASE("a newsroom's real article becomes headline, dateline and eight paragraphs")
{
    const auto bytes = test::realArticle();
    if (!bytes) {
        WARN("the real article is not here; its look-alike stands in");
        return;
    }
    const auto article = importFile(*bytes, QStringLiteral("a.txt"));
    REQUIRE(article);
    CHECK(article->content.dateline == newsroom::Dateline{QStringLiteral("Munarmedia.kz"),
                                                          QDate(2025, 9, 8),
                                                          QStringLiteral("Астана")});
    checkWhole(*bytes, *article, QStringLiteral("Munarmedia.kz.08.09.2025 ж. /Астана/ -"));
}

TEST_CASE("a number is a counter only right after the headline and only if it is all digits")
{
    CHECK(paragraphs(QStringLiteral("Тақырып\n\n \n52\n\nМәтін.")) ==
          QStringList{QStringLiteral("Мәтін.")});
    CHECK(paragraphs(QStringLiteral("Тақырып\nМәтін.\n52")) ==
          QStringList({QStringLiteral("Мәтін."), QStringLiteral("52")}));
    CHECK(paragraphs(QStringLiteral("Тақырып\n52.\nМәтін.")).first() == u"52.");
    CHECK(paragraphs(QStringLiteral("Тақырып\n52 53\nМәтін.")).first() == u"52 53");
    CHECK(paragraphs(QStringLiteral("Тақырып\n5\n6\nМәтін.")).first() == u"6");
    CHECK(importText(QStringLiteral("52\nМәтін."))->content.headline == u"52");
}

TEST_CASE("lines may end in any way, and white space at their ends goes")
{
    const QStringList expected{QStringLiteral("Бір сөз."), QStringLiteral("Екі сөз.")};
    for (const QString &end :
         {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral("\f"),
          QString(QChar(QChar::LineSeparator)), QString(QChar(QChar::ParagraphSeparator)),
          QStringLiteral(" \t\r\n\r\n")}) {
        CHECK(paragraphs(QStringLiteral("Тақырып") + end + u"\u00a0Бір сөз. " + end + u"Екі сөз." +
                         end) == expected);
    }
}

TEST_CASE("lines broken to fit a width are put together again, a headline never")
{
    const QString text = QStringLiteral("Тақырып\n"
                                        "\n"
                                        "Қала маңындағы жаңа саябақта биыл он мың түп\n"
                                        "ағаш отырғызылды. Оларды тамшылатып суару\n"
                                        "жүйесі қамтамасыз етеді, ал суы жаңбыр-қар\n"
                                        "суын жинайтын бөгеттен келеді.\n"
                                        "\n"
                                        "Келесі жылы тағы сонша ағаш отырғызылмақ.\n");
    const auto article = importText(text);
    REQUIRE(article);
    CHECK(article->content.headline == u"Тақырып");
    CHECK(text::paragraphs(article->content.body).size() == 2);
    CHECK(text::paragraphs(article->content.body).first() ==
          u"Қала маңындағы жаңа саябақта биыл он мың түп ағаш отырғызылды. Оларды тамшылатып суару "
          "жүйесі қамтамасыз етеді, ал суы жаңбыр-қар суын жинайтын бөгеттен келеді.");
    CHECK(article->report == QList<ReportItem>{{ReportKind::LinesJoined, QStringLiteral("3")}});
}

TEST_CASE("short lines that fill no width stay paragraphs of their own")
{
    CHECK(paragraphs(QStringLiteral(
                         "Өлең\n\nТуған жерім,\nкең далам менің,\nсенсің арманым,\nсенсің әнім."))
              .size() == 4);
}

TEST_CASE("a headline alone is an article, nothing visible is not")
{
    const auto article = importText(QStringLiteral("\n  Жалғыз тақырып \n"));
    REQUIRE(article);
    CHECK(article->content.headline == u"Жалғыз тақырып");
    CHECK(article->content.body.isEmpty());
    for (const QString &text :
         {QString(), QStringLiteral(" \u00a0\n\t\r\n"), QStringLiteral("\ufeff\n")}) {
        const auto none = importText(text);
        REQUIRE_FALSE(none);
        CHECK(none.error().code == ErrorCode::Empty);
    }
}

TEST_CASE("control characters are left out and counted")
{
    const auto article = importText(QStringLiteral("Та\u0001қырып\nМәтін\u0002\u0003.\tСоңы"));
    REQUIRE(article);
    CHECK(article->content.headline == u"Тақырып");
    CHECK(text::plainText(article->content.body) == u"Мәтін.\tСоңы");
    CHECK(article->report == QList<ReportItem>{{ReportKind::ControlsDropped, QStringLiteral("3")}});
}

TEST_CASE("a text over the limit is refused, naming the limit")
{
    const QByteArray bytes(largestFile + 1, 'a');
    const auto file = importFile(bytes, QStringLiteral("a.txt"));
    REQUIRE_FALSE(file);
    CHECK(file.error() == Error{ErrorCode::TooLarge, QStringLiteral("a.txt (> 4 MiB)"), {}});
    CHECK_FALSE(importText(QString::fromLatin1(bytes)));
}

TEST_CASE("a whole article is told from a passage")
{
    CHECK(looksLikeWholeArticle(QString::fromUtf8(test::lookalike())));
    CHECK(looksLikeWholeArticle(
        QStringLiteral("Тақырып\n\nБірінші абзац, ұзынырақ.\n\nЕкінші абзац.")));
    CHECK(looksLikeWholeArticle(QStringLiteral("Тақырып\n\n/Астана/ – Жалғыз абзац.")));
    CHECK_FALSE(looksLikeWholeArticle(QStringLiteral("Бір ғана сөйлем.")));
    CHECK_FALSE(looksLikeWholeArticle(QStringLiteral("Тақырып\n\nЖалғыз абзац.")));
    CHECK_FALSE(looksLikeWholeArticle(
        QStringLiteral("Бірінші абзац, нүктемен аяқталды.\n\nЕкінші.\n\nҮшінші.")));
    CHECK_FALSE(looksLikeWholeArticle(QString()));
}

TEST_CASE("a very large text is read at once, however it is made")
{
    const QString word = QString(50'000, u'а');
    const QString lines =
        QStringLiteral("Бүгін қала маңында жаңа саябақ ашылды.\n").repeated(25'000);
    const QString marks = QStringLiteral("1. 2025 жылғы ?").repeated(50'000);
    const QStringList texts{word + u'\n' + word, lines, u"Тақырып\n" + marks,
                            QStringLiteral("\r").repeated(1'000'000) + u'а'};
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        CHECK(importText(text));
        CHECK(timer.elapsed() < 5'000);
    }
}

TEST_CASE("pictures that were not stored are counted where none of them has words")
{
    const text::Image plain{QStringLiteral("import:1"), {}, {}, {}};
    text::Body body{{plain, plain}};
    QList<ReportItem> report;
    nameImages(body, {}, report);
    CHECK(body.isEmpty());
    CHECK(report == QList<ReportItem>{{ReportKind::PicturesLeftOut, QStringLiteral("2")}});
    body = {{plain, text::Image{QStringLiteral("import:2"), QStringLiteral("Көпір"), {}, {}}}};
    report.clear();
    nameImages(body, {}, report);
    CHECK(report == QList<ReportItem>{{ReportKind::PicturesLeftOut, QStringLiteral("Көпір")}});
}
