#include "newsroom/otherscript.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using language::Script;
using text::Mark;

namespace {

constexpr language::Transliteration latin{Script::Latin2021, {}};
constexpr language::Transliteration arabic{Script::Arabic, {}};

text::Run plain(const char16_t *text)
{
    return {QString::fromUtf16(text), {}, {}, {}};
}

text::Run bold(const char16_t *text)
{
    return {QString::fromUtf16(text), Mark::Bold, {}, {}};
}

} // namespace

TEST_CASE("runs keep their marks and links in another script")
{
    const text::Runs runs{
        plain(u"Үкімет "),
        {QStringLiteral("шешімі"), Mark::Italic, QStringLiteral("https://a.kz"), {}},
        plain(u" шықты")};
    const text::Runs written = inScript(runs, u"kk", latin);
    REQUIRE(written.size() == 3);
    CHECK(written[0].text == u"Ükımet ");
    CHECK(written[1].text == u"şeşımı");
    CHECK(written[1].marks == Mark::Italic);
    CHECK(written[1].link == u"https://a.kz");
    CHECK(written[2].text == u" şyqty");
}

TEST_CASE("a word of two runs is one word")
{
    const text::Runs written =
        inScript({bold(u"Са"), plain(u"тып өзі, Щ"), bold(u"У")}, u"kk", latin);
    REQUIRE(written.size() == 3);
    CHECK(written[1].text == u"typ özı, ŞŞ");
    const text::Runs front = inScript({bold(u"т"), plain(u"іл")}, u"kk", arabic);
    QString all;
    for (const text::Run &run : front) {
        all += run.text;
    }
    CHECK(all == u"ءتىل");
}

TEST_CASE("runs of other languages and names that are marked stay")
{
    const text::Runs runs{plain(u"Газет «"),
                          {QStringLiteral("Вечерний Алматы"), {}, {}, QStringLiteral("ru")},
                          plain(u"», "),
                          {QStringLiteral("Әуезов"), Mark::KeepScript, {}, {}},
                          plain(u"тің үйі")};
    const text::Runs written = inScript(runs, u"kk", latin);
    REQUIRE(written.size() == 5);
    CHECK(written[1].text == u"Вечерний Алматы");
    CHECK(written[3].text == u"Әуезов");
    CHECK(written[4].text == u"tıñ üiı");
}

TEST_CASE("of an article all that readers read is written in the script")
{
    Content content;
    content.headline = QStringLiteral("Қазақстан");
    content.kicker = QStringLiteral("Қоғам");
    content.lead = QStringLiteral("Бүгін");
    content.dateline.place = QStringLiteral("Астана");
    content.note = QStringLiteral("Тексеру керек");
    content.body.blocks = {
        text::Heading{2, {plain(u"Үлгі")}},
        text::List{{{text::ListStyle::Bulleted, 0, {plain(u"бір")}}}},
        text::Quote{{{plain(u"Жақсы")}}, {plain(u"Абай")}},
        text::Image{QStringLiteral("а.jpg"), QStringLiteral("тау"), QStringLiteral("Таулар"), {}},
        text::Separator{}};
    const Content written = inScript(content, u"kk", latin);
    CHECK(written.headline == u"Qazaqstan");
    CHECK(written.kicker == u"Qoğam");
    CHECK(written.lead == u"Bügın");
    CHECK(written.dateline.place == u"Astana");
    CHECK(written.note == content.note);
    const text::Body wanted{
        {text::Heading{2, {plain(u"Ülgı")}},
         text::List{{{text::ListStyle::Bulleted, 0, {plain(u"bır")}}}},
         text::Quote{{{plain(u"Jaqsy")}}, {plain(u"Abai")}},
         text::Image{QStringLiteral("а.jpg"), QStringLiteral("tau"), QStringLiteral("Taular"), {}},
         text::Separator{}}};
    CHECK(written.body == wanted);
    CHECK(inScript(content, u"ru", latin) == content);
}
