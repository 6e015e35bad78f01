#include "storage/tampering/newsroom.h"
#include "storage/tampering/tampering.h"

namespace tilshi::test {

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
} // namespace tilshi::test
