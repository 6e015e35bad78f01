#include "newsroom/audit.h"
#include "newsroom/office.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using language::HouseWord;

namespace {

struct Fixture
{
    QList<LogEntry> log(ArticleId article = {}) { return *newsroom.library().log().of(article); }
    QStringList done(ArticleId article)
    {
        QStringList all;
        for (const LogEntry &entry : log(article)) {
            all.append(entry.login + u' ' + entry.details.value(u"comment")[u"done"_s].toString());
        }
        return all;
    }
    QStringList words(std::optional<PersonId> person)
    {
        const QList<HouseWord> found = *newsroom.library().words().all(person);
        QStringList all;
        for (const HouseWord &word : found) {
            all.append(word.word);
        }
        return all;
    }
    bool isWhole() { return newsroom.library().verify()->isClean(); }

    TestNewsroom newsroom;
    Office office{newsroom.library(), newsroom.clock()};
    const PersonId nobody = PersonId::create();
};

} // namespace

TEST_CASE("the article's log says who wrote a comment, who resolved it and who opened it again")
{
    Fixture it;
    const ArticleId id = it.newsroom.newArticle(it.newsroom.journalist);
    Comment given;
    given.id = CommentId::create();
    given.article = id;
    given.by = it.newsroom.chief.id; // another's name is not taken
    given.text = u"Дереккөз керек"_s;
    given.blocking = true;
    const auto added = it.office.addComment(given, it.newsroom.editor.id);
    REQUIRE(added);
    CHECK(*it.newsroom.library().comments().of(id) == QList<Comment>{*added});
    CHECK(added->by == it.newsroom.editor.id);
    CHECK(added->at == it.newsroom.clock().now());
    CHECK(it.office.addComment(given, it.newsroom.editor.id).error().code == ErrorCode::Exists);

    const auto resolved = it.office.setResolved(*added, true, it.newsroom.journalist.id);
    REQUIRE(resolved);
    CHECK(resolved->resolved);
    REQUIRE(it.office.setResolved(*added, true, it.newsroom.chief.id)); // it is so already
    REQUIRE(it.office.setResolved(*resolved, false, it.newsroom.chief.id));
    CHECK_FALSE(it.newsroom.library().comments().of(id)->first().resolved);
    CHECK(it.done(id) == QStringList{it.newsroom.editor.login + u" added",
                                     it.newsroom.journalist.login + u" resolved",
                                     it.newsroom.chief.login + u" reopened"});
    CHECK(it.isWhole());
}

TEST_CASE("a comment's row in the log leaves state, approval and slot of its article as they are")
{
    Fixture it;
    const ArticleId id = it.newsroom.scheduled();
    Comment given;
    given.id = CommentId::create();
    given.article = id;
    given.text = u"Жақсы"_s;
    const Article before = *it.newsroom.library().articles().load(id);
    REQUIRE(it.office.addComment(given, it.newsroom.journalist.id));
    CHECK(*it.newsroom.library().articles().load(id) == before);
    CHECK(it.log(id).last().from == State::Scheduled);
    CHECK(it.log(id).last().to == State::Scheduled);
    CHECK(it.newsroom.library().audit().checkArticle(id));
    CHECK(it.newsroom.act(Action::Unschedule, id, it.newsroom.editor));
    CHECK(it.isWhole());
}

TEST_CASE("what is no comment, is of no article or by nobody is not written, neither in the log")
{
    Fixture it;
    Comment given;
    given.id = CommentId::create();
    given.article = it.newsroom.newArticle(it.newsroom.journalist);
    given.text = u"  "_s;
    CHECK(it.office.addComment(given, it.newsroom.editor.id).error().code == ErrorCode::Invalid);
    given.text = u"Сұрақ"_s;
    CHECK(it.office.addComment(given, it.nobody).error().code == ErrorCode::NotFound);
    CHECK(it.office.setResolved(given, true, it.newsroom.editor.id).error().code ==
          ErrorCode::NotFound);
    CHECK(it.log(given.article).isEmpty());
    given.article = ArticleId::create();
    CHECK(it.office.addComment(given, it.newsroom.editor.id).error().code == ErrorCode::NotFound);
    CHECK(it.log(given.article).isEmpty());
}

TEST_CASE("of two who change a comment the second is told, and the log names the first alone")
{
    Fixture it;
    const ArticleId id = it.newsroom.newArticle(it.newsroom.journalist);
    Comment given;
    given.id = CommentId::create();
    given.article = id;
    given.text = u"Сұрақ"_s;
    const auto added = it.office.addComment(given, it.newsroom.editor.id);
    REQUIRE(added);
    const auto opened = storage::openLibrary(it.newsroom.folder());
    REQUIRE(opened);
    Office other(*opened->library, it.newsroom.clock());
    const auto resolved = other.setResolved(*added, true, it.newsroom.chief.id);
    REQUIRE(resolved);
    CHECK(it.office.setResolved(*added, true, it.newsroom.editor.id)); // it is so already
    REQUIRE(other.setResolved(*resolved, false, it.newsroom.chief.id));
    CHECK(it.office.setResolved(*added, true, it.newsroom.editor.id).error().code ==
          ErrorCode::Conflict);
    CHECK_FALSE(it.newsroom.library().comments().of(id)->first().resolved);
    CHECK(it.done(id) == QStringList{it.newsroom.editor.login + u" added",
                                     it.newsroom.chief.login + u" resolved",
                                     it.newsroom.chief.login + u" reopened"});
    CHECK(it.isWhole());
}

TEST_CASE("nothing is written by who is no longer active, whatever is still open there")
{
    Fixture it;
    TestNewsroom &room = it.newsroom;
    const ArticleId id = room.newArticle(room.journalist);
    Comment given;
    given.id = CommentId::create();
    given.article = id;
    given.text = u"Сұрақ"_s;
    const auto comment = it.office.addComment(given, room.journalist.id);
    REQUIRE(comment);
    room.journalist.active = false;
    REQUIRE(room.library().people().save(room.journalist));
    const auto log = it.log(id);
    const PersonId by = room.journalist.id;
    const Error notActive = asError(Refusal::NotActive);

    given.id = CommentId::create();
    CHECK(it.office.addComment(given, by).error() == notActive);
    CHECK(it.office.setResolved(*comment, true, by).error() == notActive);
    CHECK(it.office.addWord(WordList::Newsroom, {u"хаб"_s}, by).error() == notActive);
    CHECK(it.office.addWord(WordList::Own, {u"хаб"_s}, by).error() == notActive);
    CHECK(it.office.ignore({u"unknown"_s, u"хаб"_s}, by).error() == notActive);
    CHECK(it.office.unignore({u"unknown"_s, u"хаб"_s}, by).error() == notActive);
    CHECK(it.office.addPicture("x", u"png"_s, by).error() == notActive);
    CHECK(it.office.noteSeen(by).error() == notActive);

    Desk &desk = room.desk();
    const Article article = *room.library().articles().load(id);
    CHECK(desk.create({}, by).error() == notActive);
    CHECK(desk.keepWorkingCopy(id, article.revision, room.content(), by).error() == notActive);
    CHECK(desk.saveDetails(id, {}, by).error() == notActive);
    CHECK(desk.changeOwner(id, room.editor.id, by).error() == notActive);
    CHECK(desk.act(room.actOf(Action::Submit, id, room.journalist)).error() == notActive);
    CHECK(desk.beginPublishing(id, by, u"test"_s).error() == notActive);
    const auto offers = desk.offers(id, by); // the window says why
    REQUIRE(offers);
    CHECK(std::all_of(offers->begin(), offers->end(),
                      [](const Offer &offer) { return offer.refusal == Refusal::NotActive; }));
    CHECK(*room.library().articles().load(id) == article);
    CHECK(it.log(id) == log);
    CHECK(it.isWhole());
}

TEST_CASE("the log says who added and removed the newsroom's words, and tells no one's own")
{
    Fixture it;
    const PersonId by = it.newsroom.journalist.id;
    REQUIRE(
        it.office.changeWords(WordList::Newsroom, {{u"хаб"_s, u"бет"_s}, {u"стартап"_s}}, {}, by));
    REQUIRE(it.office.addWord(WordList::Newsroom, {u"стартап"_s}, it.newsroom.editor.id));
    REQUIRE(
        it.office.changeWords(WordList::Newsroom, {}, {u"хаб"_s, u"жоқ"_s}, it.newsroom.editor.id));
    CHECK(it.words(std::nullopt) == QStringList{u"стартап"_s});
    REQUIRE(it.log().size() == 2);
    CHECK(it.log().first().who == by);
    CHECK(it.log().first().details.value(u"words")[u"added"_s].toArray() ==
          QJsonArray{u"хаб"_s, u"стартап"_s});
    CHECK(it.log().last().login == it.newsroom.editor.login);
    CHECK(it.log().last().details.value(u"words")[u"removed"_s].toArray() == QJsonArray{u"хаб"_s});

    REQUIRE(it.office.addWord(WordList::Own, {u"өзімдікі"_s}, by));
    CHECK(it.words(by) == QStringList{u"өзімдікі"_s});
    CHECK(it.words(it.newsroom.editor.id).isEmpty());
    CHECK(it.log().size() == 2);
    CHECK(it.isWhole());
}

TEST_CASE("of words changed at once one that is none leaves all of them and the log as they were")
{
    Fixture it;
    const QList<HouseWord> words{{u"хаб"_s}, {u" "_s}};
    for (const WordList list : {WordList::Newsroom, WordList::Own}) {
        CHECK(it.office.changeWords(list, words, {}, it.newsroom.editor.id).error().code ==
              ErrorCode::Invalid);
        CHECK(it.office.changeWords(list, {words.first()}, {}, it.nobody).error().code ==
              ErrorCode::NotFound);
    }
    CHECK(it.words(std::nullopt).isEmpty());
    CHECK(it.words(it.newsroom.editor.id).isEmpty());
    CHECK(it.log().isEmpty());
}

TEST_CASE("findings and pictures are kept for whom the library knows")
{
    Fixture it;
    const PersonId by = it.newsroom.journalist.id;
    const IgnoredFinding finding{u"typography"_s, u"--"_s};
    REQUIRE(it.office.ignore(finding, by));
    CHECK(*it.newsroom.library().ignoredFindings().of(by, {}) == QList<IgnoredFinding>{finding});
    REQUIRE(it.office.unignore(finding, by));
    CHECK(it.newsroom.library().ignoredFindings().of(by, {})->isEmpty());
    CHECK(it.office.ignore(finding, it.nobody).error().code == ErrorCode::NotFound);
    const auto picture = it.office.addPicture("bytes", u"png"_s, by);
    REQUIRE(picture);
    CHECK(*it.newsroom.library().media().read(*picture) == "bytes");
    CHECK(it.office.addPicture("other", u"png"_s, it.nobody).error().code == ErrorCode::NotFound);
}
