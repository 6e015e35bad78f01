#include "newsroom/comment.h"
#include "newsroom/passagesearch.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

text::Runs runs(const QString &text)
{
    text::Run run;
    run.text = text;
    return {run};
}

Content article()
{
    Content content;
    content.headline = u"Жаңа министрлік"_s;
    content.lead = u"Үкімет шешімі"_s;
    content.body.blocks = {
        text::Paragraph{runs(u"Мемлекет басшысы жаңа министрлік құруды ұсынды."_s)},
        text::Heading{2, runs(u"Не өзгереді"_s)},
        text::List{.items = {{.runs = runs(u"Бірінші"_s)}, {.runs = runs(u"Екінші"_s)}}},
        text::Quote{{runs(u"Біз дайынбыз"_s)}, runs(u"Министр"_s)},
        text::Separator{},
        text::Paragraph{runs(u"Соңы."_s)}};
    return content;
}

} // namespace

TEST_CASE("words are found where they first stand, the headline before the body")
{
    const auto inHeadline = passageOf(article(), u"министрлік"_s);
    REQUIRE(inHeadline);
    CHECK(*inHeadline == Passage{ContentField::Headline, {{0, 5}, {0, 15}, u"министрлік"_s}});
    CHECK(isThere(*inHeadline, article()));
    const auto inBody = passageOf(article(), u"министрлік құруды"_s);
    REQUIRE(inBody);
    CHECK(*inBody == Passage{ContentField::Body, {{0, 22}, {0, 39}, u"министрлік құруды"_s}});
    CHECK(isThere(*inBody, article()));
    CHECK_FALSE(passageOf(article(), u"жоқ сөз"_s));
    CHECK_FALSE(passageOf(article(), QString()));
}

TEST_CASE("a passage is there as long as the words between its places are those that it quotes")
{
    const Passage over{ContentField::Body, {{0, 40}, {2, 3}, u"ұсынды.\nНе өзгереді\nБір"_s}};
    CHECK(isThere(over, article()));
    Content changed = article();
    std::get<text::Heading>(changed.body.blocks[1]).runs = runs(u"Не болады"_s);
    CHECK_FALSE(isThere(over, changed));
    CHECK_FALSE(isThere({ContentField::Lead, {{0, 0}, {0, 3}, u"Бір"_s}}, article()));
    CHECK_FALSE(isThere({ContentField::Body, {{50, 0}, {60, 3}, {}}}, article()));
}

TEST_CASE("a comment names people by their logins, each once, and no address of mail")
{
    CHECK(mentionedIn(u"@aigul қараңызшы, @nurlan.b. Хат: info@munar.kz, @aigul, (@saule)") ==
          QStringList{u"aigul"_s, u"nurlan.b"_s, u"saule"_s});
    CHECK(mentionedIn(u"@ @Айгүл a@b @-").isEmpty());
}
