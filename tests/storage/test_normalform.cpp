#include "newsroom/desk.h"
#include "newsroom/normalform.h"
#include "storage/raw.h"
#include "storage/support.h"

#include <catch2/catch.hpp>
#include <random>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// Strings of any UTF-16 units, those that make trouble often, at the beginning too.
class AnyText
{
public:
    explicit AnyText(unsigned seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        QString text;
        const int length = number(12);
        for (int i = 0; i < length; ++i) {
            text += unit();
        }
        return text;
    }

    /// The same with a letter in it, for what may not be empty.
    QString filled() { return next() + u'ә' + next(); }

private:
    int number(int below) { return int(m_random() % unsigned(below)); }

    QChar unit()
    {
        static const QString worst =
            QStringLiteral("\uFFFE\uFFFF\uFEFF\uFDD0\uFFFD\u0306\u0301\u2028\u2029\u0085\u00A0") +
            QChar(0xd800) + QChar(0xdbff) + QChar(0xdc00) + QChar(0xdfff) + QChar(u'\0') +
            QStringLiteral("\x01\x1b\x7f\r\n\t\\\"' йәа");
        return number(3) == 0 ? QChar(ushort(m_random())) : worst.at(number(int(worst.size())));
    }

    std::mt19937 m_random;
};

text::Runs anyRuns(AnyText &any)
{
    return {text::Run{any.next(), text::Mark::Bold, any.next(), any.next()},
            text::Run{any.next(), {}, {}, {}}};
}

Content anyContent(AnyText &any)
{
    Content content{any.next(), any.next(), any.next(), {any.next(), {}, any.next()},
                    {},         any.next(), any.next()};
    content.body.blocks = {
        text::Paragraph{anyRuns(any)},
        text::Heading{2, anyRuns(any)},
        text::List{{{text::ListStyle::Numbered, 1, anyRuns(any)}}},
        text::Quote{{anyRuns(any)}, anyRuns(any)},
        text::Image{any.next(), any.next(), any.next(), any.next(), 3, 4},
        text::Table{true, {{{{anyRuns(any)}, 1}, {{anyRuns(any)}, 2}}}},
        text::Embed{any.filled(), any.next(), any.next()},
        text::Note{{anyRuns(any)}},
    };
    return content;
}

/// What is stored of a content: its canonical form, read.
Content kept(const Content &content)
{
    return *contentFromJson(toJson(normalForm(content)));
}

/// One article through the desk, with any text wherever text can be given.
void liveThrough(Library &library, AnyText &any, int round)
{
    ManualClock clock(moment(round));
    Desk desk(library, clock);
    NewArticle fresh;
    fresh.content = anyContent(any);
    fresh.metadata.authors = {any.next(), any.next()};
    fresh.metadata.tags = {any.next()};
    const auto made = desk.create(fresh, chief().id);
    REQUIRE(made);
    const ArticleId id = made->id;
    CHECK(desk.open(id)->content == kept(fresh.content));
    CHECK(made->metadata.authors == desk.open(id)->article.metadata.authors);

    const Content typed = anyContent(any);
    REQUIRE(desk.keepWorkingCopy(id, made->revision, typed, chief().id));
    CHECK(desk.open(id)->content == kept(typed));
    REQUIRE(desk.saveVersion(id, chief().id));
    CHECK(desk.open(id)->content == kept(typed));

    Details details;
    details.metadata.language = QStringLiteral("kk");
    details.metadata.authors = {any.next()};
    details.metadata.tags = {any.next(), any.next()};
    details.slug = any.next() + QString::number(round);
    const auto detailed = desk.saveDetails(id, details, chief().id);
    REQUIRE(detailed);
    CHECK(*library.articles().load(id) == *detailed);
    CHECK(detailed->metadata.tags == normalForm(details).metadata.tags);

    Comment comment{CommentId::create(), id, chief().id, moment(round), any.next()};
    REQUIRE(library.comments().save(comment));
    comment.revision = 1;
    CHECK(library.comments().of(id)->last() == normalForm(comment));
    const IgnoredFinding finding{QStringLiteral("spelling"), any.next(), id};
    REQUIRE(library.ignoredFindings().add(finding, chief().id));
    CHECK(library.ignoredFindings().of(chief().id, id)->contains(normalForm(finding)));
    REQUIRE(library.ignoredFindings().remove(finding, chief().id));
    CHECK(library.ignoredFindings().of(chief().id, id)->isEmpty());
}

/// An article that was sent on is returned with any reason.
void returnWith(Library &library, const QString &reason)
{
    ManualClock clock(moment());
    Desk desk(library, clock);
    NewArticle fresh;
    fresh.content = content(QStringLiteral("Тақырып"), QStringLiteral("мәтін"));
    fresh.metadata.section = library.sections().all()->first().id;
    const auto made = desk.create(fresh, chief().id);
    REQUIRE(made);
    Act act{.action = Action::Submit, .article = made->id, .actor = chief().id};
    REQUIRE(desk.act(act));
    act.action = Action::Return;
    act.reason = reason;
    REQUIRE(desk.act(act));
    CHECK(library.log().of(made->id)->last().reason == normalForm(act).reason.trimmed());
}

void saveNames(Library &library, AnyText &any, int round)
{
    Person someone = person(QStringLiteral("p%1").arg(round), any.filled(), Role::Journalist);
    REQUIRE(library.people().save(someone));
    CHECK(*library.people().byId(someone.id) == normalForm(someone));
    const Section section{SectionId::create(), any.filled() + QString::number(round),
                          QStringLiteral("s%1").arg(round), round, false};
    REQUIRE(library.sections().save(section));
    CHECK(library.sections().all()->contains(normalForm(section)));
    const language::HouseWord word{any.filled(), any.next()};
    REQUIRE(library.words().add(word, std::nullopt));
    CHECK(library.words().all(std::nullopt)->contains(normalForm(word)));
    REQUIRE(library.words().remove(word.word, std::nullopt));
    CHECK(library.words().all(std::nullopt)->isEmpty());
    auto settings = withSetting(*library.settings().load(), QStringLiteral("name"), any.filled());
    REQUIRE(settings);
    settings = withSetting(*settings, QStringLiteral("siteFolder"), any.next());
    REQUIRE(settings);
    REQUIRE(library.settings().save(*settings));
    CHECK(*library.settings().load() == *settings);
}

} // namespace

TEST_CASE("whatever text comes in by any door is stored, comes back and leaves the library whole")
{
    constexpr int rounds = 60;
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        AnyText any(20261129);
        for (int round = 0; round < rounds; ++round) {
            INFO(round);
            saveNames(fixture.library(), any, round);
            liveThrough(fixture.library(), any, round);
            returnWith(fixture.library(), any.filled());
            returnWith(fixture.library(), QChar(0xfeff) + any.filled());
            returnWith(fixture.library(), QChar(0xfffe) + any.filled());
        }
        fixture.reopen();
        QStringList problems = fixture.library().verify()->problems;
        problems.removeIf([](const QString &line) { return line.startsWith(u"media "); });
        CHECK(problems == QStringList()); // pictures of any name are not there
    }
}

TEST_CASE("a reason of characters that are left out is none")
{
    Fixture fixture(backends().front());
    ManualClock clock(moment());
    Desk desk(fixture.library(), clock);
    NewArticle fresh;
    fresh.content = content(QStringLiteral("Тақырып"));
    fresh.metadata.section = SectionId::create();
    REQUIRE(fixture.library().sections().save(
        {*fresh.metadata.section, QStringLiteral("Қоғам"), QStringLiteral("qogam"), 0, false}));
    const auto made = desk.create(fresh, chief().id);
    REQUIRE(made);
    Act act{.action = Action::Submit, .article = made->id, .actor = chief().id};
    REQUIRE(desk.act(act));
    act.action = Action::Return;
    act.reason = QStringLiteral(" \uFFFE\uFEFF");
    CHECK(refusalOf(desk.act(act).error()) == Refusal::NoReason);
}

TEST_CASE("what an older Tilshi stored and could not read again is readable, and whole")
{
    Fixture fixture(backends().front());
    Draft old = draft(content(QStringLiteral("Бір\uFFFE сөз\uFFFF"), QStringLiteral("мәтін")));
    old.version.content.headline = QStringLiteral("Бір\uFFFE сөз\uFFFF");
    old.version.sha256 = sha256(old.version.content);
    REQUIRE(fixture.library().articles().create(old.article, old.version));
    fixture.close();
    raw(fixture.file(), "DROP TRIGGER version_is_never_changed;"
                        "UPDATE version SET frame = replace(replace(frame, '\\ufffe', '\uFFFE'),"
                        " '\\uffff', '\uFFFF');"
                        "CREATE TRIGGER version_is_never_changed BEFORE UPDATE ON version"
                        "\nBEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;");
    fixture.reopen();
    const auto version = fixture.library().articles().version(old.article.id, 1);
    REQUIRE(version);
    CHECK(version->content.headline == QStringLiteral("Бір\uFFFE сөз\uFFFF"));
    CHECK(fixture.library().verify()->problems == QStringList());
}
