// The article in the window, without a window: what is opened, followed, done and left.
#include "session/atwork.h"
#include "session/currentarticle.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using session::CurrentArticle;

namespace {

/// What the article told, in its order.
struct Current : AtWork
{
    explicit Current(bool readOnly = false)
        : AtWork(readOnly)
    {
        QObject::connect(&article, &CurrentArticle::leaving, [this] { told << u"leaving"_s; });
        QObject::connect(&article, &CurrentArticle::loaded, [this] { told << u"loaded"_s; });
        QObject::connect(&article, &CurrentArticle::opened, [this] { told << u"opened"_s; });
        QObject::connect(&article, &CurrentArticle::changed, [this] { told << u"changed"_s; });
        QObject::connect(&article, &CurrentArticle::closed, [this] { told << u"closed"_s; });
        QObject::connect(&article, &CurrentArticle::acted, [this] { told << u"acted"_s; });
        QObject::connect(&article, &CurrentArticle::failed, [this](const Error &error) {
            told << u"failed"_s;
            errors << error.code;
        });
    }

    void open(ArticleId id)
    {
        article.open(id);
        idle();
        told.clear();
    }

    /// The text changed by somebody else.
    Content writtenByOther(ArticleId id)
    {
        const auto before = newsroom.desk().open(id);
        Content content = before->content;
        content.headline = u"Басқаның тақырыбы"_s;
        REQUIRE(newsroom.desk().keepWorkingCopy(id, before->article.revision, content,
                                                newsroom.editor.id));
        return content;
    }

    /// As the page asks: whether the stored text is another than the one that is shown.
    void catchUp()
    {
        article.catchUp([this](const Content &stored) { return !(stored == article.content()); });
        idle();
    }

    CurrentArticle article{session};
    QStringList told;
    QList<ErrorCode> errors;
};

} // namespace

TEST_CASE("an article is opened with its text and with what the person at work may do with it")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.article.open(id);
    CHECK(current.article.isOpening());
    CHECK_FALSE(current.article.isOpen());
    current.idle();
    CHECK_FALSE(current.article.isOpening());
    CHECK(current.told == QStringList{u"loaded"_s, u"opened"_s});
    CHECK(current.article.article() == current.stored(id));
    CHECK(current.article.content() == current.newsroom.content());
    CHECK_FALSE(current.article.isNew());
    CHECK(current.article.isEditable());
    CHECK(current.article.nextStep() == Action::Submit);
    CHECK_FALSE(current.article.refusalOf(Action::Submit));
    CHECK(current.article.refusalOf(Action::Approve));
    CHECK(current.article.offers() ==
          *current.newsroom.desk().offers(id, current.newsroom.journalist.id));
}

TEST_CASE("of two articles asked for one after the other only the last one comes")
{
    Current current;
    const ArticleId first = current.newsroom.newArticle(current.newsroom.journalist);
    const ArticleId second = current.newsroom.newArticle(current.newsroom.journalist);
    current.article.open(first);
    current.article.open(second);
    current.idle();
    CHECK(current.told == QStringList{u"loaded"_s, u"opened"_s});
    CHECK(current.article.article().id == second);
}

TEST_CASE("what was asked for and closed before it came does not come")
{
    Current current;
    current.article.open(current.newsroom.newArticle(current.newsroom.journalist));
    current.article.close();
    CHECK_FALSE(current.article.isOpening());
    current.idle();
    CHECK(current.told == QStringList{u"closed"_s});
    CHECK_FALSE(current.article.isOpen());
}

TEST_CASE(
    "whoever has typed is told before another article comes, a new one comes, or none is left")
{
    Current current;
    const ArticleId first = current.newsroom.newArticle(current.newsroom.journalist);
    const ArticleId second = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(first);
    ArticleId left;
    QObject::connect(&current.article, &CurrentArticle::leaving,
                     [&] { left = current.article.article().id; });

    current.article.open(first); // the same anew
    current.idle();
    CHECK(current.told == QStringList{u"loaded"_s, u"opened"_s});

    current.told.clear();
    current.article.open(second);
    CHECK(current.told.isEmpty()); // the first can still be typed into
    current.idle();
    CHECK(current.told == QStringList{u"leaving"_s, u"loaded"_s, u"opened"_s});
    CHECK(left == first);

    current.told.clear();
    current.article.startNew({});
    CHECK(current.told == QStringList{u"leaving"_s, u"loaded"_s, u"opened"_s});
    CHECK(left == second);

    current.told.clear();
    current.article.close();
    CHECK(current.told == QStringList{u"leaving"_s, u"closed"_s});
}

TEST_CASE("an article that is not there is told, and the one before stays")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(id);
    current.article.open(ArticleId::create());
    current.idle();
    CHECK(current.told == QStringList{u"failed"_s});
    CHECK(current.errors == QList<ErrorCode>{ErrorCode::NotFound});
    CHECK_FALSE(current.article.isOpening());
    CHECK(current.article.article().id == id);
}

TEST_CASE("a new article is there at once, and the library's row is taken over when it has one")
{
    Current current;
    NewArticle fresh;
    fresh.metadata.section = current.newsroom.section.id;
    current.article.startNew(fresh);
    CHECK(current.told == QStringList{u"loaded"_s, u"opened"_s});
    CHECK(current.article.isNew());
    CHECK(current.article.isEditable());
    CHECK(current.article.article().owner == current.newsroom.journalist.id);
    CHECK(current.article.article().metadata.section == current.newsroom.section.id);
    CHECK(current.article.offers().size() == allActions().size());

    current.idle();
    CHECK_FALSE(current.newsroom.library().articles().load(fresh.id)); // not until it has text
    current.told.clear();
    const auto created = current.newsroom.desk().create(fresh, current.newsroom.journalist.id);
    REQUIRE(created);
    current.article.adopt(*created);
    current.idle();
    CHECK_FALSE(current.article.isNew());
    CHECK(current.article.article() == current.stored(fresh.id));
    CHECK(current.told == QStringList{u"changed"_s});
}

TEST_CASE(
    "another text written by others is opened, another row is told, and nothing where nothing is")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(id);
    current.catchUp();
    CHECK(current.told.isEmpty());

    REQUIRE(current.newsroom.desk().changeOwner(id, current.newsroom.editor.id,
                                                current.newsroom.chief.id));
    current.catchUp();
    CHECK(current.told == QStringList{u"changed"_s});
    CHECK(current.article.article().owner == current.newsroom.editor.id);
    CHECK_FALSE(current.article.isEditable());

    current.told.clear();
    const Content theirs = current.writtenByOther(id);
    current.catchUp();
    CHECK(current.told == QStringList{u"loaded"_s, u"opened"_s});
    CHECK(current.article.content() == theirs);
}

TEST_CASE("a blocking comment of another's is seen in the open article")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(id);
    Comment comment;
    comment.id = CommentId::create();
    comment.article = id;
    comment.by = current.newsroom.editor.id;
    comment.at = current.newsroom.clock().now();
    comment.text = u"Дереккөзі қайда?"_s;
    comment.blocking = true;
    REQUIRE(current.newsroom.library().comments().save(comment));
    current.catchUp();
    CHECK(current.told == QStringList{u"changed"_s});
    CHECK(current.article.openBlockingComments() == 1);
}

TEST_CASE("who is made inactive while an article is open changes nothing of it any more")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(id);
    CHECK(current.article.isEditable());
    Person gone = current.newsroom.journalist;
    gone.active = false;
    REQUIRE(current.newsroom.library().people().save(gone));
    const Article before = current.stored(id);
    std::optional<Error> error;
    QObject::connect(&current.article, &CurrentArticle::failed,
                     [&error](const Error &told) { error = told; });
    current.article.act(current.newsroom.actOf(Action::Submit, id, gone)); // not heard of it yet
    current.idle();
    CHECK(error == asError(Refusal::NotActive));
    current.session.catchUp();
    current.idle();
    CHECK_FALSE(current.article.isEditable());
    CHECK(current.article.refusalOf(Action::Submit) == Refusal::NotActive);
    CHECK(current.stored(id) == before);
}

TEST_CASE("what was read of one article is not taken for the one that came meanwhile")
{
    Current current;
    const ArticleId first = current.newsroom.newArticle(current.newsroom.journalist);
    const ArticleId second = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(first);
    current.writtenByOther(first);
    current.article.catchUp([](const Content &) { return true; });
    current.article.refresh();
    current.article.startNew({});
    current.idle();
    CHECK(current.told == QStringList{u"leaving"_s, u"loaded"_s, u"opened"_s});
    CHECK(current.article.isNew());

    current.open(second);
    current.article.refresh();
    current.article.close();
    current.idle();
    CHECK(current.told == QStringList{u"leaving"_s, u"closed"_s});
}

TEST_CASE("news that came while an article was on its way is read once it is there")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.article.open(id);
    current.session.setFacts(current.facts());
    current.idle();
    CHECK(current.told == QStringList{u"loaded"_s, u"opened"_s, u"changed"_s});
}

TEST_CASE("an act is done and its article is shown as it is then")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(id);
    current.article.act(current.newsroom.actOf(Action::Submit, id, current.newsroom.journalist));
    current.idle();
    CHECK(current.told == QStringList{u"acted"_s, u"loaded"_s, u"opened"_s});
    CHECK(current.article.article().state == State::Submitted);
    CHECK(current.stored(id).state == State::Submitted);
}

TEST_CASE("an act that is refused is told, and what may be done is read again")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    current.open(id);
    REQUIRE(current.newsroom.act(Action::Submit, id, current.newsroom.journalist)); // elsewhere
    current.article.act(current.newsroom.actOf(Action::Submit, id, current.newsroom.journalist));
    current.idle();
    CHECK(current.told == QStringList{u"failed"_s, u"changed"_s});
    CHECK(current.errors == QList<ErrorCode>{ErrorCode::Refused});
    CHECK(current.article.refusalOf(Action::Submit));
}

TEST_CASE("publishing and withdrawing go through the publisher and come back to the open article")
{
    Current current;
    const ArticleId id = current.newsroom.scheduled();
    const Person &editor = current.newsroom.editor;
    current.session.signIn(editor);
    current.open(id);
    current.article.act(current.newsroom.actOf(Action::Publish, id, editor));
    current.idle();
    CHECK(current.told == QStringList{u"acted"_s, u"loaded"_s, u"opened"_s});
    CHECK(current.article.article().state == State::Published);
    CHECK(QFile::exists(current.newsroom.folder() + u"/site/index.html"));

    current.told.clear();
    current.article.act(current.newsroom.actOf(Action::Withdraw, id, current.newsroom.chief));
    current.idle();
    CHECK(current.told == QStringList{u"acted"_s, u"loaded"_s, u"opened"_s});
    CHECK(current.article.article().state == State::Withdrawn);
}

TEST_CASE("who signs in is offered what that person may do")
{
    Current current;
    const ArticleId id = current.newsroom.newArticle(current.newsroom.journalist);
    REQUIRE(current.newsroom.act(Action::Submit, id, current.newsroom.journalist));
    current.open(id);
    CHECK(current.article.refusalOf(Action::Approve));
    current.session.signIn(current.newsroom.editor);
    current.idle();
    CHECK(current.told == QStringList{u"changed"_s});
    CHECK_FALSE(current.article.refusalOf(Action::Approve));
    CHECK(current.article.nextStep() == Action::Approve);
}

TEST_CASE("nothing is typed into a library that can only be read")
{
    Current current(true);
    current.open(current.newsroom.newArticle(current.newsroom.journalist));
    CHECK(current.article.isOpen());
    CHECK_FALSE(current.article.isEditable());
}
