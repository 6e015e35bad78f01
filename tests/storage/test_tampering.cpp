#include "newsroom/audit.h"
#include "newsroom/desk.h"
#include "storage/raw.h"
#include "storage/support.h"

#include <QFile>
#include <QJsonDocument>

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

namespace {

/// What a change behind the library's back would do if nobody noticed.
enum class Effect
{
    Publishes, ///< changes what is or will be on the site
    Rights,    ///< changes who may do what
    History,   ///< changes what is said of the past
};

struct Tampering
{
    QByteArray name;
    QByteArray sql;
    Effect effect = Effect::Publishes;
};

// Headlines of the newsroom's articles, one in each state.
const QByteArray draftOne = "Draft";
const QByteArray submitted = "Submitted";
const QByteArray returned = "Returned";
const QByteArray approved = "Approved";
const QByteArray scheduled = "Scheduled";
const QByteArray published = "Published";
const QByteArray revised = "Revised";
const QByteArray withdrawn = "Withdrawn";
const QByteArray trashed = "Trashed";

const Person &journalist()
{
    static const Person someone =
        person(QStringLiteral("marat"), QStringLiteral("Марат Ахмет"), Role::Journalist);
    return someone;
}

const Section &section()
{
    static const Section one{SectionId::create(), QStringLiteral("Қоғам"), QStringLiteral("qogam"),
                             0, false};
    return one;
}

/// A newsroom with an article in each state, made through the desk.
class Newsroom
{
public:
    Newsroom()
        : m_fixture(backends().front())
        , m_clock(moment())
        , m_desk(m_fixture.library(), m_clock)
    {
        Library &library = m_fixture.library();
        REQUIRE(library.people().save(journalist()));
        REQUIRE(library.sections().save(section()));
        for (const QByteArray &headline : {draftOne, submitted, returned, approved, scheduled,
                                           published, revised, withdrawn, trashed}) {
            begin(headline);
        }
        act(Action::Claim, submitted, chief());
        act(Action::Return, returned, chief());
        for (const QByteArray &headline : {approved, scheduled, published, revised, withdrawn}) {
            act(Action::Approve, headline, chief());
        }
        act(Action::Schedule, scheduled, chief());
        for (const QByteArray &headline : {published, revised, withdrawn}) {
            publish(headline);
        }
        act(Action::Revise, revised, journalist());
        act(Action::Withdraw, withdrawn, chief());
        act(Action::Trash, trashed, journalist());
        REQUIRE(library.comments().save({CommentId::create(), m_ids.value(submitted), chief().id,
                                         moment(), QStringLiteral("Дереккөзі қайда?"), true}));
        REQUIRE(library.verify()->problems == QStringList());
        m_fixture.close();
    }

    QString file() const { return m_fixture.file(); }
    QString folder() const { return m_fixture.folder(); }
    const QHash<QByteArray, ArticleId> &ids() const { return m_ids; }

private:
    void begin(const QByteArray &headline)
    {
        NewArticle fresh;
        fresh.content = content(QString::fromLatin1(headline),
                                QStringLiteral("мәтін ") + QString::fromLatin1(headline));
        fresh.section = section().id;
        fresh.authors = {QStringLiteral("Марат Ахмет")};
        const auto made = m_desk.create(fresh, journalist().id);
        REQUIRE(made);
        m_ids.insert(headline, made->id);
        if (headline != draftOne && headline != trashed) {
            act(Action::Submit, headline, journalist());
        }
    }

    void act(Action action, const QByteArray &headline, const Person &actor)
    {
        m_clock.advance(60);
        Act act{action,
                m_ids.value(headline),
                actor.id,
                QStringLiteral("себебі"),
                {},
                RevisionKind::Update,
                QStringLiteral("не өзгерді"),
                {},
                {}};
        act.at = *toWall(moment(86400), "Asia/Almaty");
        const auto done = m_desk.act(act);
        INFO(qPrintable(done ? QString() : done.error().subject));
        REQUIRE(done);
    }

    void publish(const QByteArray &headline)
    {
        m_clock.advance(60);
        const auto job =
            m_desk.beginPublishing(m_ids.value(headline), chief().id, QStringLiteral("press"));
        REQUIRE(job);
        REQUIRE(m_desk.finishPublishing(*job, chief().id, QStringLiteral("press")));
    }

    Fixture m_fixture;
    ManualClock m_clock;
    Desk m_desk;
    QHash<QByteArray, ArticleId> m_ids;
};

int collect(void *lines, int, char **values, char **)
{
    static_cast<QList<QByteArray> *>(lines)->append(values[0]);
    return 0;
}

/// The rows' only column.
QList<QByteArray> lines(const QString &file, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    QList<QByteArray> found;
    REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &connection) == SQLITE_OK);
    REQUIRE(sqlite3_exec(connection, sql.constData(), &collect, &found, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
    return found;
}

/// Does it with all guards taken away, and puts them back word by word.
void tamper(const QString &file, const QByteArray &sql)
{
    const QByteArray guards = " FROM sqlite_master WHERE type = 'trigger'"
                              " AND (name LIKE '%never%' OR name LIKE '%grows%')";
    const auto names = lines(file, "SELECT name" + guards);
    const auto texts = lines(file, "SELECT sql" + guards);
    QByteArray script;
    for (const QByteArray &name : names) {
        script += "DROP TRIGGER " + name + ";\n";
    }
    script += sql + ";\n";
    if (!sql.contains("TRIGGER")) {
        for (const QByteArray &text : texts) {
            script += text + ";\n";
        }
    }
    raw(file, script);
}

QByteArray idOf(const QByteArray &headline)
{
    return "(SELECT id FROM article WHERE headline = '" + headline + "')";
}

QByteArray article(const QByteArray &change, const QByteArray &headline)
{
    return "UPDATE article SET " + change + " WHERE headline = '" + headline + "'";
}

/// A version's text replaced, its hash along with it.
QByteArray forged(const QByteArray &headline, const char *number = "1")
{
    const Content other =
        content(QString::fromLatin1(headline), QStringLiteral("мүлде басқа мәтін"));
    QJsonObject frame = toJson(other);
    const QJsonObject body = frame.take(QStringLiteral("body")).toObject();
    return "UPDATE version SET packing = 'none', frame = '" +
           QJsonDocument(frame).toJson(QJsonDocument::Compact) + "', body = x'" +
           QJsonDocument(body).toJson(QJsonDocument::Compact).toHex() + "', sha256 = '" +
           sha256(other).toLatin1() + "' WHERE number = " + number +
           " AND article = " + idOf(headline);
}

QByteArray forgedHash(const QByteArray &headline)
{
    return sha256(content(QString::fromLatin1(headline), QStringLiteral("мүлде басқа мәтін")))
        .toLatin1();
}

/// An article pointed at another one's text.
QByteArray swapped(const QByteArray &one, const QByteArray &other)
{
    QByteArray sql = "CREATE TEMP TABLE was AS SELECT * FROM version;";
    const std::pair<QByteArray, QByteArray> ways[] = {{one, other}, {other, one}};
    for (const auto &[to, from] : ways) {
        sql += "UPDATE version SET (frame, packing, body, sha256) = (SELECT frame, packing, body,"
               " sha256 FROM was WHERE article = " +
               idOf(from) + " AND number = 1) WHERE article = " + idOf(to) + " AND number = 1;";
    }
    return sql + "SELECT 1";
}

void addTexts(QList<Tampering> &all)
{
    for (const QByteArray &headline : {approved, scheduled, published, revised}) {
        all.append(Tampering{"text changed with its hash: " + headline, forged(headline)});
        all.append(
            Tampering{"text and approval changed with their hashes: " + headline,
                      forged(headline) + "; " +
                          article("approved_sha256 = '" + forgedHash(headline) + "'", headline)});
        all.append(
            Tampering{"text, approval and ledger changed: " + headline,
                      forged(headline) + "; " +
                          article("approved_sha256 = '" + forgedHash(headline) + "'", headline) +
                          "; UPDATE ledger SET content = replace(content, (SELECT sha256 FROM log"
                          " WHERE action = 'approve' AND article = " +
                          idOf(headline) + "), '" + forgedHash(headline) + "')"});
        all.append(
            Tampering{"text, approval and log changed: " + headline,
                      forged(headline) + "; " +
                          article("approved_sha256 = '" + forgedHash(headline) + "'", headline) +
                          "; UPDATE log SET sha256 = '" + forgedHash(headline) +
                          "' WHERE article = " + idOf(headline)});
    }
    all.append(
        {"texts of a published and an approved article swapped", swapped(published, approved)});
    all.append(Tampering{"texts of a draft and a published article swapped",
                         swapped(draftOne, published)});
    all.append(Tampering{"texts of two live articles swapped", swapped(published, revised)});
    all.append(
        Tampering{"text without its hash", "UPDATE version SET frame = replace(frame, 'Published',"
                                           " 'Other') WHERE article = " +
                                               idOf(published)});
    all.append(Tampering{
        "a version added to an approved article",
        "INSERT INTO version SELECT " + idOf(approved) +
            ", 2, parent, made_by, made_at, origin, words, signs, signs_no_space, sha256,"
            " frame, packing, body FROM version WHERE article = " +
            idOf(draftOne) + "; " +
            article("head = 2, approved_version = 2, approved_sha256 = (SELECT sha256 FROM"
                    " version WHERE number = 2)",
                    approved)});
    all.append(Tampering{"a version removed",
                         "DELETE FROM version WHERE article = " + idOf(published),
                         Effect::History});
    all.append(Tampering{"a version given to another article",
                         "UPDATE version SET article = " + idOf(draftOne) +
                             ", number = 2 WHERE article = " + idOf(withdrawn),
                         Effect::History});
    for (const char *change :
         {"made_by = (SELECT id FROM person WHERE role = 'chief')", "made_at = made_at - 1000",
          "origin = 'imported'", "words = 7", "parent = 4"}) {
        all.append(
            {QByteArray("a version's ") + change,
             QByteArray("UPDATE version SET ") + change + " WHERE article = " + idOf(published),
             Effect::History});
    }
}

void addStates(QList<Tampering> &all)
{
    const QByteArray asApproved =
        ", approved_version = 1, approved_sha256 = (SELECT sha256 FROM version v WHERE v.article ="
        " article.id), approved_by = (SELECT id FROM person WHERE role = 'chief'), approved_at = 1";
    all.append(Tampering{"a draft made live", article("live = 1, published_at = 1, updated_at = 1,"
                                                      " slug = 'x'",
                                                      draftOne)});
    all.append(Tampering{
        "a draft made live and published",
        article("state = 'published', live = 1, published_at = 1, slug = 'x'" + asApproved,
                draftOne)});
    for (const QByteArray &headline : {draftOne, submitted, returned, withdrawn, trashed}) {
        all.append(Tampering{"made approved: " + headline,
                             article("trashed = 0, state = 'approved'" + asApproved, headline)});
        all.append(Tampering{
            "made scheduled: " + headline,
            article("trashed = 0, state = 'scheduled', schedule_wall = '2026-11-24 09:00',"
                    " schedule_zone = 'Asia/Almaty', schedule_at = 1" +
                        asApproved,
                    headline)});
    }
    for (const QByteArray &headline : {submitted, approved, scheduled, published, withdrawn}) {
        all.append(
            {"made a draft: " + headline, article("state = 'draft'", headline), Effect::Rights});
    }
    all.append(Tampering{"a withdrawn article live again", article("live = 1", withdrawn)});
    all.append(Tampering{"a withdrawn article published again",
                         article("live = 1, state = 'published'", withdrawn)});
    all.append(Tampering{"a published article taken off", article("live = NULL", published)});
    all.append(Tampering{"a published article made withdrawn",
                         article("live = NULL, state = 'withdrawn'", published)});
    all.append(Tampering{"a published article trashed", article("trashed = 1", published)});
    all.append(
        Tampering{"a trashed article back", article("trashed = 0", trashed), Effect::Rights});
    all.append(
        {"a published article deleted", "DELETE FROM version WHERE article = " + idOf(published) +
                                            "; DELETE FROM article WHERE headline = 'Published'"});
    all.append(Tampering{"a published article deleted with its log",
                         "DELETE FROM version WHERE article = " + idOf(published) +
                             "; DELETE FROM log WHERE article = " + idOf(published) +
                             "; DELETE FROM article WHERE headline = 'Published'"});
    all.append(Tampering{"a draft deleted with all that is said of it",
                         "DELETE FROM ledger WHERE subject LIKE " + idOf(draftOne) +
                             " || '%'; DELETE FROM version WHERE article = " + idOf(draftOne) +
                             "; DELETE FROM article WHERE headline = 'Draft'",
                         Effect::History});
    all.append(Tampering{
        "an article put in",
        "INSERT INTO article (id, language, state, owner, section, authors, tags, urgent,"
        " slug, public_note, trashed, head, live, live_details, created_at, modified_at,"
        " published_at, publish_error, publish_tries, revision, headline) SELECT"
        " '0190a000-0000-7000-8000-000000000001', language, state, owner, section, authors,"
        " tags, urgent, 'put-in', public_note, trashed, head, live, live_details,"
        " created_at, modified_at, published_at, '', 0, 1, 'Put in' FROM article"
        " WHERE headline = 'Published'; INSERT INTO version SELECT"
        " '0190a000-0000-7000-8000-000000000001', number, parent, made_by, made_at,"
        " origin, words, signs, signs_no_space, sha256, frame, packing, body FROM version"
        " WHERE article = " +
            idOf(published)});
}

void addColumns(QList<Tampering> &all)
{
    const QList<QByteArray> changes{
        "language = 'ru'",
        "section = NULL",
        "authors = '[\"Басқа біреу\"]'",
        "tags = '[\"жаңа\"]'",
        "urgent = 1",
        "slug = 'basqa'",
        "public_note = 'түзету'",
        "live_details = replace(live_details, 'Марат', 'Мұрат')",
        "published_at = coalesce(published_at, 0) + 1",
        "updated_at = coalesce(updated_at, 0) + 1",
        "created_at = created_at + 1",
        "head = head + 1",
        "revising = 'silent'",
    };
    for (const QByteArray &headline : {scheduled, published}) {
        for (const QByteArray &change : changes) {
            if (headline == published || !change.startsWith("live_details")) {
                all.append(Tampering{headline + ": " + change, article(change, headline)});
            }
        }
    }
    for (const QByteArray change :
         {"owner = (SELECT id FROM person WHERE role = 'chief')", "reviewer = NULL"}) {
        all.append(Tampering{"submitted: " + change, article(change, submitted), Effect::Rights});
    }
    for (const QByteArray change :
         {"owner = (SELECT id FROM person WHERE role = 'chief')", "embargo = 1"}) {
        all.append(Tampering{"draft: " + change, article(change, draftOne), Effect::Rights});
    }
    for (const QByteArray change :
         {"schedule_at = schedule_at - 3600000", "schedule_wall = '2026-11-24 10:00'",
          "schedule_zone = 'Asia/Tokyo'", "schedule_at = NULL, schedule_wall = NULL",
          "embargo = 4000000000000", "next_try = 4000000000000"}) {
        all.append(Tampering{"scheduled: " + change, article(change, scheduled)});
    }
    for (const QByteArray change : {"approved_version = 2", "approved_sha256 = 'x'",
                                    "approved_at = approved_at + 1", "approved_by = owner",
                                    "approved_version = NULL, approved_sha256 = NULL,"
                                    " approved_by = NULL, approved_at = NULL"}) {
        for (const QByteArray &headline : {approved, published}) {
            all.append(
                Tampering{headline + ": " + change, article(change, headline), Effect::Rights});
        }
    }
    all.append(Tampering{"live at another version", article("live = 2", published)});
}

void addPeopleAndRules(QList<Tampering> &all)
{
    for (const char *change : {"role = 'chief'", "role = 'editor'", "active = 0",
                               "login = 'aigul2'", "name = 'Басқа Аты'"}) {
        all.append(Tampering{QByteArray("person: ") + change,
                             QByteArray("UPDATE person SET ") + change + " WHERE login = 'marat'",
                             Effect::Rights});
    }
    all.append(Tampering{"the chief made a journalist",
                         "UPDATE person SET role = 'journalist' WHERE login = 'aigul'",
                         Effect::Rights});
    all.append(Tampering{"a chief put in",
                         "INSERT INTO person (id, login, name, sort_key, role, active) VALUES"
                         " ('0190a000-0000-7000-8000-000000000002', 'eve', 'Ева', x'00',"
                         " 'chief', 1)",
                         Effect::Rights});
    all.append(
        Tampering{"two people's ids exchanged",
                  "UPDATE person SET login = CASE login WHEN 'marat' THEN 'a' ELSE 'b' END;"
                  "UPDATE person SET login = CASE login WHEN 'a' THEN 'aigul' ELSE 'marat' END",
                  Effect::Rights});
    all.append(Tampering{"another owner of the library",
                         "UPDATE library SET owner = (SELECT id FROM person WHERE login = 'marat')",
                         Effect::Rights});
    all.append(Tampering{"another library's name", "UPDATE library SET id = 'x'", Effect::History});
    for (const char *pair :
         {"'fourEyes', 'false'", "'baseUrl', 'https://example.org'",
          "'siteFolder', '/tmp/elsewhere'", "'name', 'Басқа'", "'logo', 'x.png'",
          "'zone', 'Asia/Tokyo'", "'graceMinutes', '1440'", "'language', 'ru'"}) {
        all.append(
            Tampering{QByteArray("setting ") + pair,
                      QByteArray("INSERT OR REPLACE INTO setting VALUES (") + pair + ")",
                      QByteArray(pair).contains("fourEyes") ? Effect::Rights : Effect::Publishes});
    }
    all.append(Tampering{"a setting removed", "DELETE FROM setting WHERE key = 'name'"});
    for (const char *change : {"name = 'Басқа'", "slug = 'basqa'", "hidden = 1", "position = 9"}) {
        all.append(Tampering{QByteArray("section: ") + change,
                             QByteArray("UPDATE section SET ") + change});
    }
    all.append(Tampering{"a blocking comment resolved", "UPDATE comment SET resolved = 1",
                         Effect::History});
    all.append(
        {"a comment no longer blocking", "UPDATE comment SET blocking = 0", Effect::History});
    all.append(
        Tampering{"a comment's words", "UPDATE comment SET text = 'жарайды'", Effect::History});
    all.append(Tampering{"a comment removed", "DELETE FROM comment", Effect::History});
}

void addChains(QList<Tampering> &all)
{
    for (const char *column :
         {"article", "login", "action", "from_state", "to_state", "sha256", "reason", "details"}) {
        all.append(Tampering{QByteArray("log: ") + column,
                             QByteArray("UPDATE log SET ") + column + " = 'x' WHERE seq = 3",
                             Effect::History});
    }
    all.append(
        Tampering{"log: the last row gone with every note of it",
                  "DELETE FROM log WHERE seq = (SELECT max(seq) FROM log);"
                  "UPDATE library SET log_length = (SELECT max(seq) FROM log), log_head ="
                  " (SELECT hash FROM log ORDER BY seq DESC LIMIT 1);"
                  "UPDATE article SET log_length = log_length - 1, log_head = ifnull((SELECT hash"
                  " FROM log WHERE article = article.id ORDER BY seq DESC LIMIT 1), '')"
                  " WHERE headline = 'Trashed'",
                  Effect::History});
    all.append(Tampering{"log: emptied", "DELETE FROM log", Effect::History});
    all.append(Tampering{"ledger: emptied", "DELETE FROM ledger", Effect::History});
    all.append(Tampering{"ledger: emptied, and its note too",
                         "DELETE FROM ledger; UPDATE library SET ledger_length = 0, ledger_head ="
                         " '0000000000000000000000000000000000000000000000000000000000000000'",
                         Effect::History});
    all.append(Tampering{"ledger: its end cut off",
                         "DELETE FROM ledger WHERE seq > 20; UPDATE library SET"
                         " ledger_length = 20, ledger_head = (SELECT hash FROM"
                         " ledger WHERE seq = 20)",
                         Effect::History});
    all.append(Tampering{"ledger: an entry out of its middle", "DELETE FROM ledger WHERE seq = 5",
                         Effect::History});
    for (const char *column : {"kind", "subject", "content", "previous", "hash"}) {
        all.append(Tampering{QByteArray("ledger: ") + column,
                             QByteArray("UPDATE ledger SET ") + column + " = '{}' WHERE seq = 4",
                             Effect::History});
    }
    for (const char *guard :
         {"log_is_never_changed BEFORE UPDATE ON log", "log_is_never_cut BEFORE DELETE ON log",
          "version_is_never_changed BEFORE UPDATE ON version",
          "ledger_is_never_cut BEFORE DELETE ON ledger"}) {
        all.append(Tampering{QByteArray("a guard weakened: ") + guard,
                             QByteArray("CREATE TRIGGER ") + guard + " BEGIN SELECT 1; END",
                             Effect::History});
    }
    all.append(Tampering{"a foreign trigger",
                         "CREATE TRIGGER sly AFTER UPDATE ON working_copy BEGIN"
                         " UPDATE article SET live = 1; END"});
    all.append(Tampering{"an index gone", "DROP INDEX article_slug"});
    all.append(
        Tampering{"a view put in", "CREATE VIEW persons AS SELECT * FROM person", Effect::History});
    all.append(
        {"a schema step forgotten", "DELETE FROM schema_step WHERE number = 1", Effect::History});
}

QList<Tampering> tamperings()
{
    QList<Tampering> all;
    addTexts(all);
    addStates(all);
    addColumns(all);
    addPeopleAndRules(all);
    addChains(all);
    return all;
}

/// What an attacker with the library's own code, or with an older copy of the file, can do
/// unnoticed, and what has no record; the README says so. Each runs, so that this list is true too.
QList<Tampering> outOfScope()
{
    return {
        {"text that is not a version yet",
         "INSERT OR REPLACE INTO working_copy SELECT article, made_by, made_at, number, frame,"
         " packing, body FROM version WHERE article = " +
             idOf(draftOne),
         Effect::History},
        {"house words", "INSERT INTO house_word (person, word, model) VALUES ('', 'қате', '')",
         Effect::History},
        {"findings not to be told", "INSERT INTO ignored_finding VALUES ('', '', 'spelling', 'x')",
         Effect::History},
        {"how a person is shown, and when they were last there",
         "UPDATE person SET initials = 'ZZ', colour = 'rose', sections = '[]', last_seen = 1",
         Effect::History},
        {"the order of lists", "UPDATE article SET modified_at = 1", Effect::History},
        {"what lists show of a headline", article("headline = 'Other'", draftOne), Effect::History},
    };
}

/// Copies of the newsroom's file, each tampered with in one way.
class Copy
{
public:
    Copy(const QString &file, const QByteArray &sql)
    {
        REQUIRE(QFile::copy(file, m_folder.filePath(libraryFileName())));
        tamper(m_folder.filePath(libraryFileName()), sql);
        auto opened = openLibrary(m_folder.path());
        if (opened) {
            m_opened = *std::move(opened);
        }
    }

    Library *library() { return m_opened.library.get(); }

private:
    QTemporaryDir m_folder;
    OpenedLibrary m_opened;
};

/// A library that can't be opened is found out too.
bool isFound(Copy &copy)
{
    const auto report = copy.library() ? copy.library()->verify() : fail(ErrorCode::Corrupt);
    return !report || !report->isClean();
}

/// Why not everything may be published and done as it stands; empty if it may.
QString refusalIn(Copy &copy, const QHash<QByteArray, ArticleId> &ids)
{
    Library *library = copy.library();
    const auto people = library ? library->people().all() : fail(ErrorCode::Corrupt);
    if (!people) {
        return QStringLiteral("it can't be opened");
    }
    if (const auto site = auditOf(*library).checkSite(std::nullopt); !site) {
        return u"site: " + site.error().subject;
    }
    for (const Person &someone : *people) {
        if (const auto rules = auditOf(*library).checkRules(someone.id); !rules) {
            return u"rules: " + rules.error().subject;
        }
    }
    for (const ArticleId id : ids) {
        if (const auto article = auditOf(*library).checkArticle(id); !article) {
            return u"article: " + article.error().subject + u' ' + article.error().detail;
        }
    }
    return {};
}

} // namespace

TEST_CASE("verify finds whatever was changed behind the library's back, guards put back or not")
{
    const Newsroom newsroom;
    const auto all = tamperings();
    CHECK(all.size() >= 100);
    int found = 0;
    for (const Tampering &tampering : all) {
        Copy copy(newsroom.file(), tampering.sql);
        const bool is = isFound(copy);
        found += is ? 1 : 0;
        INFO(tampering.name.constData());
        CHECK(is);
    }
    CHECK(found == all.size());
    Copy untouched(newsroom.file(), "SELECT 1");
    CHECK_FALSE(isFound(untouched));
    CHECK(refusalIn(untouched, newsroom.ids()) == QString());
}

TEST_CASE("what was changed behind the library's back is not published, and nobody gains by it")
{
    const Newsroom newsroom;
    for (const Tampering &tampering : tamperings()) {
        if (tampering.effect == Effect::History || tampering.sql.contains("TRIGGER") ||
            tampering.sql.contains("DROP INDEX")) {
            continue;
        }
        Copy copy(newsroom.file(), tampering.sql);
        INFO(tampering.name.constData());
        CHECK(refusalIn(copy, newsroom.ids()) != QString());
    }
}

TEST_CASE("what verify does not find is known")
{
    const Newsroom newsroom;
    for (const Tampering &tampering : outOfScope()) {
        Copy copy(newsroom.file(), tampering.sql);
        INFO(tampering.name.constData());
        CHECK_FALSE(isFound(copy));
    }
}

TEST_CASE("an older library is written down as it is found, and watched from then on")
{
    const Newsroom newsroom;
    const QByteArray older = "DROP TABLE ledger; ALTER TABLE library DROP COLUMN ledger_length;"
                             "ALTER TABLE library DROP COLUMN ledger_head;"
                             "ALTER TABLE person DROP COLUMN initials;"
                             "ALTER TABLE person DROP COLUMN colour;"
                             "ALTER TABLE person DROP COLUMN sections;"
                             "ALTER TABLE person DROP COLUMN last_seen;"
                             "DELETE FROM schema_step WHERE name LIKE '%ledger%'"
                             " OR name LIKE '%person_details%';"
                             "PRAGMA user_version = " +
                             lines(newsroom.file(), "SELECT min(number) - 1 FROM schema_step"
                                                    " WHERE name LIKE '%ledger%'")
                                 .first();
    const QTemporaryDir folder;
    const QString file = folder.filePath(libraryFileName());
    REQUIRE(QFile::copy(newsroom.file(), file));
    tamper(file, older + "; SELECT 'TRIGGER'");
    {
        const auto opened = openLibrary(folder.path());
        INFO(qPrintable(opened ? QString() : opened.error().detail));
        REQUIRE(opened);
        CHECK(opened->outcome == SchemaOutcome::Upgraded);
        for (const ArticleId id : newsroom.ids()) {
            CHECK(auditOf(*opened->library).checkArticle(id));
        }
        CHECK(auditOf(*opened->library).checkSite(std::nullopt));
    }
    raw(file, article("owner = (SELECT id FROM person WHERE role = 'chief')", draftOne));
    const auto opened = openLibrary(folder.path());
    REQUIRE(opened);
    CHECK_FALSE(auditOf(*opened->library).checkArticle(newsroom.ids().value(draftOne)));
    // A ledger thrown away so that what is there is written down anew is not the log's.
    CHECK(opened->library->verify()->problems.join(u'\n').contains(
        u"ledger: not the one that the log names"));
}
