#include "newsroom/office.h"
#include "newsroom/passagesearch.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Fixture
{
    Comment given(const QString &text)
    {
        Comment comment;
        comment.id = CommentId::create();
        comment.article = id;
        comment.text = text;
        return comment;
    }
    Comment added(const QString &text, const Person &by, CommentId parent = {})
    {
        Comment comment = given(text);
        comment.parent = parent;
        const auto stored = office.addComment(comment, by.id);
        REQUIRE(stored);
        return *stored;
    }
    QList<Comment> all() { return *newsroom.library().comments().of(id); }
    QStringList done()
    {
        QStringList words;
        const QList<LogEntry> entries = *newsroom.library().log().of(id);
        for (const LogEntry &entry : entries) {
            words.append(entry.login + u' ' +
                         entry.details.value(u"comment")[u"done"_s].toString());
        }
        return words;
    }
    bool isWhole() { return newsroom.library().verify()->isClean(); }

    TestNewsroom newsroom;
    Office office{newsroom.library(), newsroom.clock()};
    const Person &journalist = newsroom.journalist;
    const Person &editor = newsroom.editor;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
};

} // namespace

TEST_CASE("a reply hangs on the comment that the talk began with, and never blocks")
{
    Fixture it;
    const Comment first = it.added(u"Дереккөз керек"_s, it.editor);
    const Comment reply = it.added(u"Қостым"_s, it.journalist, first.id);
    Comment again = it.given(u"Рақмет"_s);
    again.parent = reply.id;
    again.blocking = true;
    const auto stored = it.office.addComment(again, it.editor.id);
    REQUIRE(stored);
    CHECK(stored->parent == first.id);
    CHECK_FALSE(stored->blocking);
    CHECK(it.all().size() == 3);
    CHECK(it.done().last() == it.editor.login + u" replied");
    again = it.given(u"Қайда?"_s);
    again.parent = CommentId::create();
    CHECK(it.office.addComment(again, it.editor.id).error().code == ErrorCode::NotFound);
    CHECK(it.isWhole());
}

TEST_CASE("a comment on words knows where they stand, or that they are gone")
{
    Fixture it;
    const Content content = it.newsroom.desk().open(it.id)->content;
    const QString word = content.headline.section(u' ', 0, 0);
    Comment comment = it.given(u"Неге?"_s);
    comment.passage = passageOf(content, word);
    const auto there = it.office.addComment(comment, it.editor.id);
    REQUIRE(there);
    CHECK(there->quote == word);
    CHECK(there->passage == comment.passage);
    CHECK_FALSE(there->wordsGone);

    comment = it.given(u"Неге?"_s);
    comment.passage = Passage{ContentField::Body, {{7, 1}, {7, 3}, word}};
    const auto elsewhere = it.office.addComment(comment, it.editor.id);
    REQUIRE(elsewhere);
    CHECK(elsewhere->passage == there->passage);

    comment = it.given(u"Неге?"_s);
    comment.passage = Passage{ContentField::Body, {{0, 0}, {0, 3}, u"мұндай сөз жоқ"_s}};
    const auto gone = it.office.addComment(comment, it.editor.id);
    REQUIRE(gone);
    CHECK(gone->wordsGone);
    CHECK(gone->quote == u"мұндай сөз жоқ"_s);
    CHECK(it.all() == QList<Comment>{*there, *elsewhere, *gone});
    CHECK(it.isWhole());
}

TEST_CASE("only who wrote a comment changes or removes it")
{
    Fixture it;
    Comment comment = it.added(u"Сұрақ"_s, it.editor);
    comment.text = u"Басқа сұрақ"_s;
    comment.blocking = true;
    CHECK(it.office.changeComment(comment, it.journalist.id).error() ==
          asError(Refusal::NotWriter));
    CHECK(it.office.removeComment(comment, it.newsroom.chief.id).error() ==
          asError(Refusal::NotWriter));
    it.newsroom.clock().advance(60);
    const auto changed = it.office.changeComment(comment, it.editor.id);
    REQUIRE(changed);
    CHECK(changed->text == comment.text);
    CHECK(changed->blocking);
    CHECK(changed->editedAt == it.newsroom.clock().now());
    CHECK(changed->at != changed->editedAt);
    CHECK(it.office.changeComment(comment, it.editor.id).error().code == ErrorCode::Conflict);
    Comment empty = *changed;
    empty.text = u" "_s;
    CHECK(it.office.changeComment(empty, it.editor.id).error().code == ErrorCode::Invalid);
    REQUIRE(it.office.changeComment(*changed, it.editor.id)); // it is so already
    REQUIRE(it.office.removeComment(*changed, it.editor.id));
    CHECK(it.all().isEmpty());
    CHECK(it.done() == QStringList{it.editor.login + u" added", it.editor.login + u" changed",
                                   it.editor.login + u" removed"});
    CHECK(it.isWhole());
}

TEST_CASE("a removed comment stays as an empty place until the last reply to it goes")
{
    Fixture it;
    Comment comment = it.given(u"Дереккөз?"_s);
    comment.blocking = true;
    const Comment first = *it.office.addComment(comment, it.editor.id);
    const Comment reply = it.added(u"Қазір"_s, it.journalist, first.id);
    CHECK(it.newsroom.desk().open(it.id)->openBlockingComments == 1);
    REQUIRE(it.office.removeComment(first, it.editor.id));
    REQUIRE(it.all().size() == 2);
    CHECK(it.all().first().removed);
    CHECK(it.all().first().text.isEmpty());
    CHECK(it.newsroom.desk().open(it.id)->openBlockingComments == 0);
    CHECK(it.office.removeComment(it.all().first(), it.editor.id).error().code ==
          ErrorCode::Conflict); // it is removed already
    REQUIRE(it.office.removeComment(reply, it.journalist.id));
    CHECK(it.all().isEmpty());
    CHECK(it.isWhole());
}

TEST_CASE("the log says whom a comment names, and no more once it is removed")
{
    Fixture it;
    const Comment comment = it.added(u"@%1 қарайсыз ба?"_s.arg(it.journalist.login), it.editor);
    const auto named = [&] {
        return it.newsroom.library().log().of(it.id)->last().details.value(
            u"comment")[u"mentions"_s];
    };
    CHECK(named().toArray() == QJsonArray{it.journalist.login});
    REQUIRE(it.office.removeComment(comment, it.editor.id));
    CHECK(named().isUndefined());
}

TEST_CASE("a comment stays with its words when the text before them changes, and says when they go")
{
    Fixture it;
    Content content = it.newsroom.content();
    const QString word = content.headline.section(u' ', 0, 0);
    Comment comment = it.given(u"Неге?"_s);
    comment.passage = passageOf(content, word);
    REQUIRE(it.office.addComment(comment, it.editor.id));
    const auto type = [&](const QString &headline) {
        content.headline = headline;
        const Article now = *it.newsroom.library().articles().load(it.id);
        REQUIRE(it.newsroom.desk().keepWorkingCopy(it.id, now.revision, content, it.journalist.id));
    };
    type(u"Бүгін: "_s + word);
    CHECK(it.all().first().passage->anchor.begin == text::Place{0, 7});
    CHECK(it.all().first().passage->anchor.quote == word);
    type(u"Мүлде басқа"_s);
    CHECK_FALSE(it.all().first().passage);
    CHECK(it.all().first().wordsGone);
    CHECK(it.all().first().quote == word);
    type(word + u" қайтты"_s); // as undo brings it back
    CHECK(it.all().first().passage->anchor.begin == text::Place{0, 0});
    CHECK_FALSE(it.all().first().wordsGone);

    Act edit = it.newsroom.actOf(Action::Edit, it.id, it.journalist);
    edit.content = content;
    edit.content->headline = u"Қазір "_s + content.headline;
    REQUIRE(it.newsroom.desk().act(edit));
    CHECK(it.all().first().passage->anchor.begin == text::Place{0, 6});
    CHECK(it.isWhole());
}
