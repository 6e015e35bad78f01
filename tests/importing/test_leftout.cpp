// Where in a text something was left out, and which of its words are not the file's own.

#include "importing/charsetbytes.h"
#include "importing/charsets.h"
#include "importing/packed.h"
#include "importing/readings.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

QList<LeftOut> leftOutOf(const QString &html)
{
    return test::articleIn(html.toUtf8(), u"бет.html"_s).leftOut;
}

const QString first = u"<p>Бірінші абзац мәтіні осында тұр.</p>"_s;
const QString second = u"<p>Екінші абзац мәтіні осында тұр.</p>"_s;
const QString third = u"<p>Үшінші абзац мәтіні осында тұр.</p>"_s;
const QString headline = u"<h1>Тақырып осында</h1>"_s;

} // namespace

TEST_CASE("what was left out of a page stands where it stood, be it an element or a line")
{
    const QList<LeftOut> all = leftOutOf(
        u"<nav><a href='/a'>Саясат</a></nav>"_s + headline + first +
        u"<div class='advert'>Бізде жарнама</div>" + second +
        u"<p>Тағы оқыңыз: <a href='/b'>көпір салынды</a></p>" + third + u"<button>Бөлісу</button>");
    CHECK(all ==
          QList<LeftOut>{{ReportKind::MenusDropped, u"Саясат"_s, 1, 0},
                         {ReportKind::AdvertsDropped, u"Бізде жарнама"_s, 1, 1},
                         {ReportKind::ReadAlsoDropped, u"Тағы оқыңыз: көпір салынды"_s, 1, 2},
                         {ReportKind::ButtonsDropped, u"Бөлісу"_s, 1, 3}});
}

TEST_CASE("things of a kind in a row are one place, and styles and scripts have none")
{
    const QList<LeftOut> all = leftOutOf(headline + first +
                                         u"<button>Бір</button><button>Екі</button>"
                                         "<script>x()</script><p style='color:red'>Қызыл сөз.</p>");
    CHECK(all == QList<LeftOut>{{ReportKind::ButtonsDropped, u"Бір"_s, 2, 1}});
}

TEST_CASE("a text is told the place of the line that was left out of it")
{
    const auto article = test::articleIn(u"Тақырып\n\nБірінші абзац.\n\nБөлісу: Facebook Telegram "
                                         "WhatsApp\n\nЕкінші абзац."_s.toUtf8(),
                                         u"хабар.txt"_s);
    REQUIRE(article.leftOut.size() == 1);
    CHECK(article.leftOut.constFirst().kind == ReportKind::ShareButtonsDropped);
    CHECK(article.leftOut.constFirst().before == 1);
}

TEST_CASE("in a document what was deleted stands before the paragraph that it was in")
{
    const auto article = test::articleIn(
        test::docxOf("<w:p><w:r><w:t>Тақырып</w:t></w:r></w:p><w:p><w:r><w:t>Бірінші.</w:t></w:r>"
                     "</w:p><w:p><w:del><w:r><w:delText>жойылған</w:delText></w:r></w:del><w:r>"
                     "<w:t>Екінші.</w:t></w:r></w:p>"),
        u"а.docx"_s);
    REQUIRE(article.leftOut.size() == 1);
    CHECK(article.leftOut.constFirst().kind == ReportKind::DeletedTextDropped);
    CHECK(article.leftOut.constFirst().before == 1);
}

TEST_CASE("no place lies outside of the text, wherever a headline and what is beside it stand")
{
    const QStringList parts{headline,
                            first,
                            u"<div class='advert'>Жарнама</div>"_s,
                            u"<ul><li>Бір тармақ</li><li>Екі тармақ</li></ul>"_s,
                            u"<p>Тағы оқыңыз: <a href='/b'>көпір</a></p>"_s,
                            u"<p>1532</p>"_s};
    QStringList order = parts;
    std::sort(order.begin(), order.end());
    do {
        const auto article = test::articleIn(order.join(QString()).toUtf8(), u"бет.html"_s);
        INFO(order.join(QString()).toStdString());
        qsizetype last = 0;
        for (const LeftOut &one : article.leftOut) {
            CHECK(one.before >= last);
            CHECK(one.before <= article.content.body.blocks.size());
            last = one.before;
        }
        CHECK(article.leftOut.size() >= 2);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("words that were joined or whose letters were put right are told, and no others")
{
    const auto joined = test::articleIn(
        u"Тақырып осында\n\nБұл – бір жол, оның соңында сөз үзі-\nліп қалған болатын, сонда да "
        "оқы-\nлады екен деп айтты олар кеше.\n"_s.toUtf8(),
        u"хабар.txt"_s);
    const QString words = joined.changedWords.join(u' ');
    INFO(words.toStdString() << "\n" << test::readingOf(joined).toStdString());
    if (!test::reported(joined, ReportKind::HyphensJoined).isNull()) {
        CHECK(words == u"үзіліп оқылады");
    } else {
        CHECK(words.isEmpty());
    }
    const QString kazakh = u"Ауыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр. Үлкен үйде "
                           u"әр сыныпқа өз бөлмесі бар, ұстаздарға рақмет."_s;
    const auto right = test::articleIn(
        decodedBy("CP1251", test::inCharset(kazakh, "RK1048"))->text.toUtf8(), u"хабар.txt"_s);
    REQUIRE_FALSE(test::reported(right, ReportKind::LettersRepaired).isNull());
    CHECK(right.changedWords.contains(u"тұрғындары"));
    CHECK_FALSE(right.changedWords.contains(u"жатыр"));
    CHECK(test::articleIn(kazakh.toUtf8(), u"хабар.txt"_s).changedWords.isEmpty());
}

TEST_CASE("only what was guessed, is spoilt or is missing from the text itself asks for a look")
{
    CHECK_FALSE(needsLook({}));
    CHECK_FALSE(needsLook({{ReportKind::MenusDropped, u"Саясат"_s},
                           {ReportKind::StylesDropped, u"3"_s},
                           {ReportKind::HeadlineFromFile, u"а"_s}}));
    CHECK(needsLook({{ReportKind::EncodingGuessed, u"KZ-1048"_s}}));
    CHECK(needsLook({{ReportKind::PicturesLeftOut, u"Көпір"_s}}));
}
