#include "storage/raw.h"
#include "storage/support.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

constexpr int acts = 6;

/// Two articles with three acts each, told in turn.
QList<Article> withActs(Library &library)
{
    QList<Article> articles{put(library, content(QStringLiteral("Бір"), QStringLiteral("мәтін"))),
                            put(library, content(QStringLiteral("Екі")))};
    for (int act = 0; act < acts; ++act) {
        Article &article = articles[act % 2];
        const State next = article.state == State::Submitted ? State::Draft : State::Submitted;
        Change change;
        change.after = article;
        change.after.state = next;
        change.entry = entry(article, next == State::Draft ? Action::Recall : Action::Submit, next);
        change.entry->reason =
            QStringLiteral("Себебі: «") + QString::number(act) + QStringLiteral("»");
        change.entry->details = {{QStringLiteral("kind"), QStringLiteral("update")},
                                 {QStringLiteral("delay"), 90}};
        const auto after = library.articles().commit(change);
        REQUIRE(after);
        article = *after;
    }
    return articles;
}

QString problemsAfter(const QByteArray &tampering)
{
    Fixture fixture(backends().front());
    withActs(fixture.library());
    REQUIRE(fixture.library().verify()->isClean());
    fixture.close();
    raw(fixture.file(),
        "DROP TRIGGER log_is_never_changed; DROP TRIGGER log_is_never_cut;"
        "DROP TRIGGER log_only_grows_at_its_end; DROP TRIGGER version_is_never_changed;"
        "DROP TRIGGER version_is_never_removed;");
    raw(fixture.file(), tampering);
    raw(fixture.file(),
        "CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log"
        "\nBEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;"
        "CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log"
        "\nBEGIN SELECT RAISE(ABORT, 'the log is never cut'); END;"
        "CREATE TRIGGER log_only_grows_at_its_end BEFORE INSERT ON log"
        "\nWHEN NOT EXISTS (SELECT 1 FROM library"
        "\n                 WHERE log_length = NEW.seq - 1 AND log_head = NEW.previous)"
        "\nBEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;"
        "CREATE TRIGGER version_is_never_changed BEFORE UPDATE ON version"
        "\nBEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;"
        "CREATE TRIGGER version_is_never_removed BEFORE DELETE ON version"
        "\nBEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;");
    fixture.reopen();
    const auto report = fixture.library().verify();
    REQUIRE(report);
    return report->problems.join(u'\n');
}

} // namespace

TEST_CASE("the log is a chain over the library, read by article or newest first")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const auto articles = withActs(fixture.library());
        const auto all = fixture.library().log().latest(100);
        REQUIRE(all);
        REQUIRE(all->size() == acts);
        CHECK(all->last().previous == genesisHash());
        for (qsizetype i = 0; i + 1 < all->size(); ++i) {
            CHECK(all->at(i).seq == all->at(i + 1).seq + 1);
            CHECK(all->at(i).previous == all->at(i + 1).hash);
            CHECK(all->at(i).hash == hashOf(all->at(i)));
        }
        CHECK(fixture.library().log().latest(2)->size() == 2);
        const auto first = fixture.library().log().of(articles.first().id);
        REQUIRE(first->size() == acts / 2);
        CHECK(first->first().seq == 1);
        CHECK(first->first().reason == u"Себебі: «0»");
        CHECK(first->first().details.value(QLatin1String("delay")).toInt() == 90);
        CHECK(fixture.library().verify()->logEntries == acts);
        CHECK(fixture.library().verify()->isClean());
    }
}

TEST_CASE("a state does not change without its row in the log")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Change change;
        change.after = put(fixture.library(), content(QStringLiteral("Бір")));
        change.after.state = State::Published;
        CHECK(fixture.library().articles().commit(change).error().code == ErrorCode::Invalid);
        change.entry = entry(change.after, Action::Publish, State::Approved);
        CHECK(fixture.library().articles().commit(change).error().code == ErrorCode::Invalid);
        CHECK(fixture.library().articles().load(change.after.id)->state == State::Draft);
        CHECK(fixture.library().log().latest(1)->isEmpty());
    }
}

TEST_CASE("the database itself refuses to change the log or a version")
{
    Fixture fixture(backends().front());
    withActs(fixture.library());
    fixture.close();
    const auto refuses = [&](const QByteArray &sql) {
        sqlite3 *connection = nullptr;
        sqlite3_open(fixture.file().toUtf8().constData(), &connection);
        const int code = sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr);
        sqlite3_close(connection);
        return code == SQLITE_CONSTRAINT;
    };
    CHECK(refuses("UPDATE log SET reason = 'x' WHERE seq = 2"));
    CHECK(refuses("DELETE FROM log WHERE seq = 6"));
    CHECK(refuses("INSERT OR REPLACE INTO log SELECT * FROM log WHERE seq = 3"));
    CHECK(refuses(
        "INSERT INTO log SELECT 9, article, at, who, login, action, from_state, to_state, version,"
        " sha256, reason, details, previous, hash FROM log WHERE seq = 3"));
    CHECK(refuses("UPDATE version SET words = 1"));
    CHECK(refuses("DELETE FROM version"));
    CHECK(refuses("INSERT OR REPLACE INTO version SELECT * FROM version LIMIT 1"));
    fixture.reopen();
    CHECK(fixture.library().verify()->isClean());
}

TEST_CASE("verify finds whatever was done to the log behind the library's back")
{
    CHECK(problemsAfter("SELECT 1").isEmpty());
    for (const char *column :
         {"article", "login", "action", "from_state", "to_state", "sha256", "reason"}) {
        INFO(column);
        const QByteArray sql = QByteArray("UPDATE log SET ") + column + " = 'x' WHERE seq = 2";
        CHECK(problemsAfter(sql).contains(u"log row 2: changed"));
    }
    CHECK(
        problemsAfter("UPDATE log SET at = at + 1 WHERE seq = 4").contains(u"log row 4: changed"));
    CHECK(problemsAfter("UPDATE log SET who = NULL WHERE seq = 4").contains(u"log row 4: changed"));
    CHECK(
        problemsAfter("UPDATE log SET version = 7 WHERE seq = 4").contains(u"log row 4: changed"));
    CHECK(problemsAfter("UPDATE log SET details = '{}' WHERE seq = 4")
              .contains(u"log row 4: changed"));
    CHECK(problemsAfter("DELETE FROM log WHERE seq = 3").contains(u"log row 3: missing"));
    CHECK(problemsAfter("DELETE FROM log WHERE seq = 6").contains(u"the library noted 6"));
    CHECK(problemsAfter("DELETE FROM log").contains(u"the library noted 6"));
    CHECK(problemsAfter("UPDATE log SET seq = seq + 10 WHERE seq > 3")
              .contains(u"log row 4: missing"));
    CHECK(problemsAfter("INSERT INTO log SELECT 7, article, at, who, login, action, from_state, "
                        "to_state, version,"
                        " sha256, reason, details, hash, hash FROM log WHERE seq = 6")
              .contains(u"log row 7: changed"));
}

TEST_CASE("verify finds a cut end also when the library's own note of it was mended")
{
    const QString problems = problemsAfter("DELETE FROM log WHERE seq = 6;"
                                           "UPDATE library SET log_length = 5,"
                                           " log_head = (SELECT hash FROM log WHERE seq = 5)");
    CHECK(problems.contains(u"its log is not as it noted"));
}

TEST_CASE("verify finds a log that is not the one a backup was made of")
{
    Fixture fixture(backends().front());
    withActs(fixture.library());
    REQUIRE(fixture.library().backup(fixture.folder() + u"/backups/a.tilshi"));
    CHECK(fixture.library().verify()->isClean());
    fixture.close();
    raw(fixture.file(), "UPDATE backup_mark SET log_head = (SELECT hash FROM log WHERE seq = 5)");
    fixture.reopen();
    CHECK(fixture.library().verify()->problems.join(u'\n').contains(u"is a backup"));
}

TEST_CASE("verify finds changed and missing versions, states and guards")
{
    CHECK(problemsAfter("UPDATE article SET state = 'published'")
              .contains(u"its state is not what the log says"));
    CHECK(problemsAfter("UPDATE version SET frame = replace(frame, 'Бір', 'Үш')")
              .contains(u"version 1: changed"));
    CHECK(problemsAfter("UPDATE version SET body = x'00'").contains(u"version 1: changed"));
    CHECK(problemsAfter("UPDATE version SET sha256 = 'x'").contains(u"version 1: changed"));
    CHECK(problemsAfter("DELETE FROM version").contains(u"versions are missing"));
    CHECK(problemsAfter("UPDATE article SET head = 2").contains(u"versions are missing"));
    CHECK(problemsAfter("DROP TRIGGER version_is_never_replaced")
              .contains(u"guard version_is_never_replaced is gone"));
}

TEST_CASE("a version whose text was changed is not handed out")
{
    Fixture fixture(backends().front());
    const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
    fixture.close();
    raw(fixture.file(), "DROP TRIGGER version_is_never_changed;"
                        "UPDATE version SET frame = replace(frame, 'Бір', 'Үш')");
    fixture.reopen();
    CHECK(fixture.library().articles().version(article.id, 1).error().code == ErrorCode::Corrupt);
}
