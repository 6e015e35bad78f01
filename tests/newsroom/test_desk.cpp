#include "newsroom/desk.h"
#include "newsroom/failure.h"
#include "support/newsroom.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using tilshi::test::TestNewsroom;

namespace {

QStringList actionsOf(TestNewsroom &room, ArticleId id)
{
    const QList<LogEntry> entries = room.library().log().of(id).value();
    QStringList words;
    for (const LogEntry &entry : entries) {
        words.append(keyOf(entry.action));
    }
    return words;
}

} // namespace

TEST_CASE("an article goes from draft to scheduled, each act logged once")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    REQUIRE(room.act(Action::Claim, id, room.editor));
    REQUIRE(room.act(Action::Approve, id, room.editor));
    const auto scheduled = room.schedule(id, room.editor, QStringLiteral("2026-03-03 00:00"));
    REQUIRE(scheduled);
    CHECK(scheduled->state == State::Scheduled);
    CHECK(scheduled->schedule->utc == QDateTime(QDate(2026, 3, 2), QTime(19, 0), Qt::UTC));
    CHECK(actionsOf(room, id) ==
          QStringList({QStringLiteral("submit"), QStringLiteral("claim"), QStringLiteral("approve"),
                       QStringLiteral("schedule")}));
    CHECK(room.library().verify().value().isClean());
}

TEST_CASE("an edit after approval voids it, keeps the slot as a hint and logs the old hash")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const Article before = room.library().articles().load(id).value();
    Content changed = room.content();
    changed.headline += QStringLiteral(" бүгін");
    Act edit = room.actOf(Action::Edit, id, room.journalist);
    edit.content = changed;
    const auto after = room.desk().act(edit);
    REQUIRE(after);
    CHECK(after->state == State::Draft);
    CHECK_FALSE(after->approval);
    CHECK_FALSE(after->schedule);
    CHECK(after->slotHint == before.schedule);
    CHECK(after->head == before.head + 1);
    const LogEntry last = room.library().log().of(id).value().last();
    CHECK(last.details.value(QStringLiteral("voided")).toString() == before.approval->sha256);
}

TEST_CASE("an editor's change of a scheduled article sends it back under review")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const auto after = room.act(Action::Edit, id, room.editor);
    REQUIRE(after);
    CHECK(after->state == State::Submitted);
}

TEST_CASE("typed text is kept without a version and becomes one when saved")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    const Article before = room.library().articles().load(id).value();
    Content typed = room.content();
    typed.lead = QStringLiteral("Жаңа лид.");
    const auto kept = room.desk().keepWorkingCopy(id, before.revision, typed, room.journalist.id);
    REQUIRE(kept);
    CHECK(kept->head == 1);
    CHECK(room.desk().open(id).value().content == typed);
    const auto stale = room.desk().keepWorkingCopy(id, before.revision, typed, room.journalist.id);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    const auto saved = room.desk().saveVersion(id, room.journalist.id);
    REQUIRE(saved);
    CHECK(saved->head == 2);
    CHECK(actionsOf(room, id) == QStringList({QStringLiteral("edit")}));
    CHECK(room.desk().saveVersion(id, room.journalist.id).value().head == 2);
}

TEST_CASE("a text that replaces another takes nothing away that was typed and is no version yet")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    Content typed = room.content();
    typed.lead = QStringLiteral("Жаңа лид.");
    const qint64 revision = room.library().articles().load(id)->revision;
    REQUIRE(room.desk().keepWorkingCopy(id, revision, typed, room.journalist.id));

    Act edit = room.actOf(Action::Edit, id, room.editor);
    edit.content = room.content();
    edit.content->lead = QStringLiteral("Файлдағы лид.");
    edit.revision = revision;
    CHECK(room.desk().act(edit).error().code == ErrorCode::Conflict);
    CHECK(room.desk().open(id)->content == typed);

    edit.revision = room.library().articles().load(id)->revision;
    const auto edited = room.desk().act(edit);
    REQUIRE(edited);
    CHECK(edited->head == 3);
    const auto versionOf = [&](int number) {
        return *room.library().articles().version(id, number);
    };
    CHECK(versionOf(2).content == typed);
    CHECK(versionOf(2).by == room.journalist.id);
    CHECK(versionOf(3).content == *edit.content);
    CHECK(versionOf(3).by == room.editor.id);
    CHECK_FALSE(room.desk().open(id)->hasWorkingCopy);
}

TEST_CASE("text typed before submitting is in the submitted version")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    Content typed = room.content();
    typed.lead = QStringLiteral("Соңғы лид.");
    const Article article = room.library().articles().load(id).value();
    REQUIRE(room.desk().keepWorkingCopy(id, article.revision, typed, room.journalist.id));
    const auto submitted = room.act(Action::Submit, id, room.journalist);
    REQUIRE(submitted);
    CHECK(room.library().articles().version(id, submitted->head).value().content == typed);
    CHECK_FALSE(room.desk().open(id).value().hasWorkingCopy);
}

TEST_CASE("a version is by whoever wrote its text, also where another makes it")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    const auto write = [&](const QString &lead, const Person &by) {
        Content typed = room.content();
        typed.lead = lead;
        const Article article = room.library().articles().load(id).value();
        REQUIRE(room.desk().keepWorkingCopy(id, article.revision, typed, by.id));
    };
    const auto writerOfHead = [&] {
        const Article article = room.library().articles().load(id).value();
        return room.library().articles().version(id, article.head).value().by;
    };
    write(QStringLiteral("Бірінші лид."), room.journalist);
    REQUIRE(room.desk().saveVersion(id, room.chief.id));
    CHECK(writerOfHead() == room.journalist.id);
    write(QStringLiteral("Екінші лид."), room.chief);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    CHECK(writerOfHead() == room.chief.id);
    write(QStringLiteral("Үшінші лид."), room.editor);
    Details details;
    details.metadata.language = QStringLiteral("kk");
    details.metadata.section = room.section.id;
    details.metadata.tags = {QStringLiteral("кітап")};
    REQUIRE(room.desk().saveDetails(id, details, room.chief.id));
    CHECK(writerOfHead() == room.editor.id);
    const LogEntry last = room.library().log().of(id).value().last();
    CHECK(last.who == room.chief.id); // who acted is another thing
}

TEST_CASE("a tag that is typed twice is one tag")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    Details details;
    details.metadata.language = QStringLiteral("kk");
    details.metadata.tags = {QStringLiteral("көпір"), QStringLiteral("Алматы"),
                             QStringLiteral(" Көпір "), QString()};
    REQUIRE(room.desk().saveDetails(id, details, room.journalist.id));
    CHECK(room.library().articles().load(id).value().metadata.tags ==
          QStringList{QStringLiteral("көпір"), QStringLiteral("Алматы")});
}

TEST_CASE("nothing is typed into an approved article without saying so first")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const Article article = room.library().articles().load(id).value();
    const auto kept =
        room.desk().keepWorkingCopy(id, article.revision, room.content(), room.journalist.id);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::Refused);
}

TEST_CASE("what a save of typed text gives is what is read of the article afterwards")
{
    TestNewsroom room;
    const ArticleId draft = room.newArticle(room.journalist);
    const ArticleId submitted = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, submitted, room.journalist));
    const ArticleId revised = room.published();
    Act revise{.action = Action::Revise,
               .article = revised,
               .actor = room.editor.id,
               .kind = RevisionKind::Correction,
               .publicNote = QStringLiteral("Жылы түзетілді")};
    REQUIRE(room.desk().act(revise));
    for (const auto &[id, by] : {std::pair(draft, room.journalist),
                                 {draft, room.chief},
                                 {submitted, room.editor},
                                 {revised, room.editor}}) {
        INFO(qPrintable(by.login));
        REQUIRE(room.library().comments().save({CommentId::create(), id, by.id, room.clock().now(),
                                                QStringLiteral("Сұрақ"), true, false}));
        Content text = room.content();
        text.headline = u" Басқа " + by.name;
        const auto revision = room.library().articles().load(id)->revision;
        const auto kept = room.desk().keep(id, revision, text, by.id);
        const auto read = room.desk().view(id, by.id);
        REQUIRE(kept);
        REQUIRE(read);
        CHECK(kept->person == read->person);
        CHECK(kept->open.article == read->open.article);
        CHECK(canonicalForm(kept->open.content) == canonicalForm(read->open.content));
        CHECK(kept->open.hasWorkingCopy == read->open.hasWorkingCopy);
        CHECK(kept->open.writer == read->open.writer);
        CHECK(kept->open.openBlockingComments == read->open.openBlockingComments);
        CHECK(kept->offers == read->offers);
        CHECK(kept->next == read->next);
    }
}

TEST_CASE("an open blocking comment stands in the way of approval until it is resolved")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    Comment comment{CommentId::create(),
                    id,
                    room.editor.id,
                    room.clock().now(),
                    QStringLiteral("Дереккөз керек"),
                    true,
                    false};
    comment = room.library().comments().save(comment).value();
    CHECK(refusalOf(room.act(Action::Approve, id, room.editor).error()) ==
          Refusal::BlockingComment);
    comment.resolved = true;
    REQUIRE(room.library().comments().save(comment));
    CHECK(room.act(Action::Approve, id, room.editor));
}

TEST_CASE("an editor's note of a correction reaches readers only when another has agreed")
{
    using Row = std::tuple<RevisionKind, QString, bool, std::optional<Refusal>>;
    const auto [kind, note, fourEyes, refusal] = GENERATE(values<Row>({
        {RevisionKind::Correction, QStringLiteral("Сан түзетілді"), true, Refusal::WroteNote},
        {RevisionKind::Update, QStringLiteral("Жалғасы қосылды"), true, Refusal::WroteNote},
        {RevisionKind::Silent, QString(), true, std::nullopt},
        {RevisionKind::Correction, QStringLiteral("Сан түзетілді"), false, std::nullopt},
    }));
    TestNewsroom room;
    Settings settings = room.library().settings().load().value();
    settings.fourEyes = fourEyes;
    REQUIRE(room.library().settings().save(settings));
    const ArticleId id = room.published();
    const QStringList authors = room.library().articles().load(id)->metadata.authors;
    Act revise = room.actOf(Action::Revise, id, room.editor);
    revise.kind = kind;
    revise.publicNote = note;
    REQUIRE(room.desk().act(revise));
    REQUIRE(room.act(Action::Submit, id, room.editor));
    const auto offers = room.desk().offers(id, room.editor.id).value();
    const auto offer = std::find_if(offers.begin(), offers.end(), [](const Offer &each) {
        return each.action == Action::Approve;
    });
    CHECK(offer->refusal == refusal);
    CHECK((room.desk().nextStep(id, room.editor.id).value() == Action::Approve) == !refusal);
    const auto approved = room.act(Action::Approve, id, room.editor);
    CHECK(approved.has_value() == !refusal);
    if (refusal) {
        CHECK(refusalOf(approved.error()) == refusal);
        CHECK(room.act(Action::Approve, id, room.chief));
    }
    CHECK(room.library().articles().load(id)->metadata.authors == authors);
    const QJsonObject logged = room.library().log().of(id).value().last().details;
    CHECK(logged.value(QStringLiteral("self")).toBool() == (!fourEyes && !note.isEmpty()));
}

namespace {

/// The article's text with that paragraph behind it.
Content longer(TestNewsroom &room, ArticleId id, const QString &paragraph)
{
    Content content = room.desk().open(id)->content;
    content.body.blocks.append(text::Paragraph{text::plainRuns(paragraph)});
    return content;
}

Result<Article> writeOn(TestNewsroom &room, ArticleId id, const QString &paragraph,
                        const Person &writer)
{
    Act edit = room.actOf(Action::Edit, id, writer);
    edit.content = longer(room, id, paragraph);
    return room.desk().act(edit);
}

std::optional<Refusal> refusalToApprove(TestNewsroom &room, ArticleId id, const Person &person)
{
    const auto offers = room.desk().offers(id, person.id).value();
    return refusalIn(offers, Action::Approve);
}

} // namespace

TEST_CASE("an editor's few words do not bar her approval, and most of the text does")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    REQUIRE(writeOn(room, id, QStringLiteral("Сөз."), room.editor));
    CHECK_FALSE(refusalToApprove(room, id, room.editor));
    const QString paragraph = QStringLiteral("жаңа сөйлем ").repeated(100);
    REQUIRE(writeOn(room, id, paragraph, room.editor));
    CHECK(refusalToApprove(room, id, room.editor) == Refusal::WroteMost);
    CHECK(refusalOf(room.act(Action::Approve, id, room.editor).error()) == Refusal::WroteMost);
    CHECK(room.act(Action::Approve, id, room.chief));
}

TEST_CASE("what an editor has typed into a submitted article and not saved counts as hers")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    const Content typed = longer(room, id, QStringLiteral("жаңа сөйлем ").repeated(100));
    const qint64 revision = room.library().articles().load(id)->revision;
    const auto kept = room.desk().keep(id, revision, typed, room.editor.id);
    REQUIRE(kept);
    CHECK(refusalIn(kept->offers, Action::Approve) == Refusal::WroteMost);
    CHECK(refusalToApprove(room, id, room.editor) == Refusal::WroteMost);
    CHECK_FALSE(refusalToApprove(room, id, room.chief));
}

TEST_CASE("after an approval only what is new is asked for its writer, a cut too")
{
    TestNewsroom room;
    const ArticleId id = room.published();
    Act revise = room.actOf(Action::Revise, id, room.journalist);
    revise.kind = RevisionKind::Silent;
    REQUIRE(room.desk().act(revise));
    const Content whole = room.desk().open(id)->content;
    const bool byEditor = GENERATE(true, false);
    Act cut = room.actOf(Action::Edit, id, byEditor ? room.editor : room.journalist);
    cut.content = whole;
    cut.content->body.blocks.removeLast();
    REQUIRE(room.desk().act(cut));
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    CHECK(refusalToApprove(room, id, room.editor) ==
          (byEditor ? std::optional(Refusal::WroteMost) : std::nullopt));
}

TEST_CASE("one editor alone may approve where four eyes are off, and the log says self")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.editor);
    REQUIRE(room.act(Action::Submit, id, room.editor));
    CHECK(refusalOf(room.act(Action::Approve, id, room.editor).error()) == Refusal::OwnArticle);
    Settings settings = room.library().settings().load().value();
    settings.fourEyes = false;
    REQUIRE(room.library().settings().save(settings));
    REQUIRE(room.act(Action::Approve, id, room.editor));
    CHECK(
        room.library().log().of(id).value().last().details.value(QStringLiteral("self")).toBool());
}

TEST_CASE("of two who publish one gets the claim, and the site's details are frozen")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const auto first = room.desk().beginPublishing(id, room.editor.id, QStringLiteral("a"));
    REQUIRE(first);
    CHECK(room.desk().beginPublishing(id, room.editor.id, QStringLiteral("b")).error().code ==
          ErrorCode::Busy);
    const auto published =
        room.desk().finishPublishing(*first, room.editor.id, QStringLiteral("a"));
    REQUIRE(published);
    CHECK(published->state == State::Published);
    CHECK(published->live == published->head);
    CHECK(published->slug == u"jana-kitaphana-ashyldy");
    CHECK(published->liveDetails.metadata.section == published->metadata.section);
    CHECK_FALSE(published->schedule);
    CHECK(room.desk().beginPublishing(id, room.editor.id, QStringLiteral("b")).error().code ==
          ErrorCode::Refused);
}

TEST_CASE("a publication that fails stays scheduled with the error and is tried again later")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const Error failure{ErrorCode::DiskFull, QStringLiteral("rss.xml"),
                        QStringLiteral("no space\nleft")};
    const QList<int> minutes{1, 5, 15, 15};
    for (const int wait : minutes) {
        REQUIRE(room.desk().beginPublishing(id, room.editor.id, QStringLiteral("a")));
        const auto failed = room.desk().failPublishing(id, QStringLiteral("a"), failure);
        REQUIRE(failed);
        CHECK(failed->state == State::Scheduled);
        CHECK(failureFrom(failed->publishError) == failure);
        CHECK(failed->nextTry == room.clock().now().addSecs(qint64{wait} * 60));
    }
}

TEST_CASE(
    "a revision leaves the site's version alone; withdrawing takes it off, reopening begins anew")
{
    TestNewsroom room;
    const ArticleId id = room.published();
    Act revise = room.actOf(Action::Revise, id, room.journalist);
    revise.kind = RevisionKind::Correction;
    revise.publicNote = QStringLiteral("Сан түзетілді");
    const auto revised = room.desk().act(revise);
    REQUIRE(revised);
    CHECK(revised->state == State::Draft);
    CHECK(revised->live == 1);
    CHECK(revised->liveDetails.note.isEmpty());
    const auto withdrawn = room.act(Action::Withdraw, id, room.chief);
    REQUIRE(withdrawn);
    CHECK(withdrawn->state == State::Withdrawn);
    CHECK_FALSE(withdrawn->live);
    CHECK(room.act(Action::Reopen, id, room.chief).value().state == State::Draft);
}

TEST_CASE("a stale view is a conflict, an unknown article and an impossible time are said")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    Act act = room.actOf(Action::Submit, id, room.journalist);
    act.revision = 77;
    CHECK(room.desk().act(act).error().code == ErrorCode::Conflict);
    CHECK(room.act(Action::Submit, ArticleId::create(), room.journalist).error().code ==
          ErrorCode::NotFound);
    Act slot = room.actOf(Action::Schedule, id, room.editor);
    slot.at = WallTime{QDate(2026, 3, 3), QTime(10, 0), "Mars/Olympus"};
    CHECK(room.desk().act(slot).error().code == ErrorCode::Invalid);
}

TEST_CASE(
    "changing the section of an approved article voids the approval, a chief changes its owner")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const Article article = room.library().articles().load(id).value();
    Details details{article.metadata.language,
                    {},
                    article.metadata.authors,
                    {QStringLiteral("кітап")},
                    Urgency::Urgent,
                    {},
                    {}};
    const auto changed = room.desk().saveDetails(id, details, room.journalist.id);
    REQUIRE(changed);
    CHECK(changed->state == State::Draft);
    CHECK(changed->metadata.tags == QStringList({QStringLiteral("кітап")}));
    CHECK(refusalOf(room.desk().changeOwner(id, room.editor.id, room.editor.id).error()) ==
          Refusal::NotChief);
    CHECK(room.desk().changeOwner(id, room.editor.id, room.chief.id).value().owner ==
          room.editor.id);
}

TEST_CASE("a new owner ends neither approval nor slot, and the log says neither")
{
    TestNewsroom room;
    const ArticleId id = room.scheduled();
    const auto changed = room.desk().changeOwner(id, room.editor.id, room.chief.id);
    REQUIRE(changed);
    CHECK(changed->state == State::Scheduled);
    CHECK(changed->approval);
    CHECK(changed->schedule);
    const LogEntry last = room.library().log().of(id).value().last();
    CHECK(last.details.value(QStringLiteral("owner")) == room.editor.login);
    CHECK_FALSE(last.details.contains(QStringLiteral("voided")));
    CHECK_FALSE(last.details.contains(QStringLiteral("oldSlot")));
}

TEST_CASE("offers name every action and why it may not be done")
{
    TestNewsroom room;
    const ArticleId id = room.newArticle(room.journalist);
    const auto offers = room.desk().offers(id, room.journalist.id);
    REQUIRE(offers);
    CHECK(offers->size() == allActions().size());
    CHECK_FALSE(offers->first().refusal);
    CHECK(room.desk().nextStep(id, room.journalist.id).value() == Action::Submit);
}
