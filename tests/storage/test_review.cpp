#include "storage/articletable.h"
#include "storage/ledger.h"
#include "storage/peopletable.h"
#include "storage/schema.h"
#include "storage/support.h"
#include "storage/transaction.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

namespace {

Comment commentOn(ArticleId article, const QString &text)
{
    Comment comment;
    comment.id = CommentId::create();
    comment.article = article;
    comment.by = chief().id;
    comment.at = moment();
    comment.text = text;
    return comment;
}

/// The schema as it was before there were replies and passages.
QList<SchemaStep> stepsBefore()
{
    QList<SchemaStep> steps = schemaSteps(sqliteDialect().schemaFolder);
    while (!steps.isEmpty() && !steps.takeLast().name.endsWith(u"_review.sql")) {
    }
    return steps;
}

/// A library of those steps with an article and a comment in it, as the program of then wrote it.
void makeOldLibrary(const QString &folder, const Article &article, const Version &version)
{
    auto database = Database::open(folder + u'/' + libraryFileName(), Database::Mode::Create);
    REQUIRE(database);
    Database &db = **database;
    REQUIRE(migrate(db, stepsBefore()) == SchemaOutcome::Created);
    Ledger ledger(db);
    LogTable log(db);
    SearchIndex index(db);
    const auto made = inTransaction(db, [&]() -> Result<void> {
        REQUIRE(PeopleTable(db).write(chief()));
        Statement library(db, u"INSERT INTO library (only, id, owner, log_length, log_head)"
                              " VALUES (1, 'ескі', ?, 0, ?)"_s);
        REQUIRE(library.bind(chief().id).bind(genesisHash()).run());
        REQUIRE(ledger.noteAllOf(u"ledger.sql"_s));
        REQUIRE(ArticleTable(db, log, index).create(article, version));
        Statement comment(db, u"INSERT INTO comment (id, article, made_by, made_at, text,"
                              " blocking, resolved) VALUES (?,?,?,0,'Ескі пікір',1,0)"_s);
        const CommentId id = CommentId::create();
        REQUIRE(comment.bind(id).bind(article.id).bind(chief().id).run());
        return ledger.note(u"comment"_s, {id.toString()});
    });
    REQUIRE(made);
}

} // namespace

TEST_CASE("a comment comes back with its words, its reply and when it was edited")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Comments &comments = fixture.library().comments();
        const Article article = put(fixture.library(), content(u"Бір"_s));
        Comment comment = commentOn(article.id, u"Неге?"_s);
        comment.quote = u"Бір"_s;
        comment.passage = Passage{ContentField::Headline, {{0, 0}, {0, 3}, u"Бір"_s}};
        const auto first = comments.save(comment);
        REQUIRE(first);
        Comment reply = commentOn(article.id, u"Солай"_s);
        reply.parent = comment.id;
        reply.editedAt = moment(9);
        const auto second = comments.save(reply);
        REQUIRE(second);
        CHECK(*comments.of(article.id) == QList<Comment>{*first, *second});
        CHECK(comments.of(article.id)->first().passage == comment.passage);

        Comment place = *first;
        place.removed = true;
        place.text.clear();
        REQUIRE(comments.save(place));
        CHECK(comments.remove(*first).error().code == ErrorCode::Conflict); // as it was seen before
        CHECK(comments.of(article.id)->first().removed);
        REQUIRE(comments.remove(*second));
        CHECK(comments.of(article.id)->size() == 1);
        CHECK(fixture.library().verify()->problems == QStringList());
    }
}

TEST_CASE("words of comments are moved whatever the comment's revision is, and nothing else is")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Comments &comments = fixture.library().comments();
        const Article article = put(fixture.library(), content(u"Бір"_s));
        Comment comment = commentOn(article.id, u"Неге?"_s);
        comment.passage = Passage{ContentField::Headline, {{0, 0}, {0, 3}, u"Бір"_s}};
        Comment stored = *comments.save(comment);
        Comment moved = stored;
        moved.revision = 77;
        moved.text = u"басқа"_s;
        moved.passage = Passage{ContentField::Body, {{4, 1}, {5, 2}, u"ір\nек"_s}};
        REQUIRE(comments.place({moved}));
        stored.passage = moved.passage;
        CHECK(*comments.of(article.id) == QList<Comment>{stored});
        moved.passage.reset();
        moved.wordsGone = true;
        REQUIRE(comments.place({moved}));
        stored.passage.reset();
        stored.wordsGone = true;
        CHECK(*comments.of(article.id) == QList<Comment>{stored});
        CHECK(fixture.library().verify()->isClean());
    }
}

TEST_CASE("of an article at most one presence has the lock, whatever a program thinks")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Presences &presences = fixture.library().presences();
        const Article article = put(fixture.library(), content(u"Бір"_s));
        const Person editor = person(u"nurlan"_s, u"Нұрлан"_s, Role::Editor);
        REQUIRE(fixture.library().people().save(editor));
        Presence mine{article.id, chief().id, u"a"_s, moment(), moment(180)};
        mine.writingSince = moment();
        mine.writingUntil = moment(600);
        REQUIRE(presences.save(mine));
        Presence theirs{article.id, editor.id, u"b"_s, moment(1), moment(181)};
        REQUIRE(presences.save(theirs));
        CHECK(*presences.of(article.id) == QList<Presence>{mine, theirs});
        theirs.writingSince = moment(2);
        CHECK_FALSE(presences.save(theirs));
        REQUIRE(presences.remove(mine));
        REQUIRE(presences.save(theirs));
        CHECK(*presences.of(std::nullopt) == QList<Presence>{theirs});
        CHECK(presences.of(ArticleId::create())->isEmpty());
    }
}

TEST_CASE(
    "others are told who came, wrote, saw or named something, but not that they are still there")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        auto opened = backend.open(fixture.folder());
        REQUIRE(opened);
        Library &other = *opened->library;
        const Article article = put(other, content(u"Алма"_s));
        std::optional<ChangeMark> mark;
        const auto news = [&] {
            const auto found = fixture.library().changesSince(mark);
            REQUIRE(found);
            mark = found->now;
            return found->changes;
        };
        news();
        const Changes attended{.attended = {article.id}};
        Presence presence{article.id, chief().id, u"a"_s, moment(), moment(180)};
        REQUIRE(other.presences().save(presence));
        CHECK(news() == attended);
        presence.until = moment(240);
        REQUIRE(other.presences().save(presence));
        CHECK(news() == Changes());
        presence.writingSince = moment(60);
        presence.writingUntil = moment(660);
        REQUIRE(other.presences().save(presence));
        CHECK(news() == attended);
        REQUIRE(other.presences().remove(presence));
        CHECK(news() == attended);

        REQUIRE(other.seenVersions().save({article.id, chief().id, 1, moment()}));
        CHECK(news() == Changes{.seen = {article.id}});
        REQUIRE(other.seenVersions().save({article.id, chief().id, 1, moment(5)}));
        CHECK(news() == Changes());

        REQUIRE(other.versionLabels().save({article.id, 1, u"Бірінші"_s, chief().id, moment()}));
        CHECK(news() == Changes{.articles = {article.id}});
        REQUIRE(other.versionLabels().save({article.id, 1, {}, chief().id, moment()}));
        CHECK(news() == Changes{.articles = {article.id}});
    }
}

TEST_CASE("a version that is not there gets no name, and whoever named one stays a person")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const Article article = put(fixture.library(), content(u"Бір"_s));
        VersionLabels &labels = fixture.library().versionLabels();
        const VersionLabel label{article.id, 1, u"Бірінші"_s, chief().id, moment()};
        REQUIRE(labels.save(label));
        CHECK(*labels.of(article.id) == QList<VersionLabel>{label});
        VersionLabel wrong = label;
        wrong.version = 2;
        CHECK(labels.save(wrong).error().code == ErrorCode::NotFound);
        CHECK(fixture.library().verify()->isClean());
    }
}

TEST_CASE(
    "a library of before replies opens with its comments, nothing new in it, and goes on whole")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"media"_s));
    const Draft made = draft(content(u"Ескі мақала"_s));
    makeOldLibrary(folder.path(), made.article, made.version);
    auto opened = openLibrary(folder.path());
    INFO(qPrintable(opened ? QString() : opened.error().detail));
    REQUIRE(opened);
    CHECK(opened->outcome == SchemaOutcome::Upgraded);
    Library &library = *opened->library;
    CHECK(library.verify()->problems == QStringList());

    const auto comments = library.comments().of(made.article.id);
    REQUIRE(comments);
    REQUIRE(comments->size() == 1);
    CHECK(comments->first().text == u"Ескі пікір");
    CHECK(comments->first().blocking);
    CHECK_FALSE(comments->first().isReply());
    CHECK_FALSE(comments->first().passage);
    ArticleQuery asked;
    asked.asking = chief().id;
    CHECK_FALSE(library.articles().list(asked)->first().unseen);
    put(library, content(u"Жаңа мақала"_s), 100);
    CHECK(library.articles().list(asked)->first().unseen);

    Comment reply = commentOn(made.article.id, u"Жауап"_s);
    reply.parent = comments->first().id;
    REQUIRE(library.comments().save(reply));
    CHECK(library.verify()->problems == QStringList());
}
