#include "newsroom/bulk.h"
#include "support/newsroom.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using tilshi::test::TestNewsroom;

namespace {

Article load(TestNewsroom &room, ArticleId id)
{
    return room.library().articles().load(id).value();
}

ArticleId submitted(TestNewsroom &room)
{
    const ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    return id;
}

} // namespace

TEST_CASE("a change of several articles is made to each that allows it, and says why not to others")
{
    TestNewsroom room;
    const ArticleId draft = room.newArticle(room.journalist);
    const ArticleId first = submitted(room);
    const ArticleId second = submitted(room);
    const BulkOutcome outcome =
        changeAll(room.desk(), TakeAction{Action::Claim}, {first, draft, second}, room.editor.id);
    CHECK(outcome.done == QList<ArticleId>{first, second});
    REQUIRE(outcome.refused.size() == 1);
    CHECK(refusalOf(outcome.refused.value(draft)) == Refusal::WrongState);
    CHECK(outcome.undo.isEmpty()); // the workflow has no step back from a claim
    CHECK(load(room, first).reviewer == room.editor.id);
}

TEST_CASE("section, tags, owner, slot and trash of several articles can be taken back")
{
    TestNewsroom room;
    const ArticleId one = submitted(room);
    const ArticleId two = submitted(room);
    const auto before = std::pair(load(room, one), load(room, two));
    const QList<BulkChange> changes{SetSection{}, AddTags{{u"бюджет"_s, u"бюджет"_s, u"қаржы"_s}},
                                    SetOwner{room.editor.id}, TakeAction{Action::Trash}};
    for (const BulkChange &change : changes) {
        const BulkOutcome done = changeAll(room.desk(), change, {one, two}, room.chief.id);
        CHECK(done.done.size() == 2);
        if (std::holds_alternative<AddTags>(change)) {
            CHECK(load(room, one).metadata.tags.endsWith(u"қаржы"_s));
            CHECK(load(room, one).metadata.tags.count(u"бюджет"_s) == 1);
        }
        const BulkOutcome back = takeBack(room.desk(), done.undo, room.chief.id);
        CHECK(back.done == done.done);
        CHECK(load(room, one).metadata == before.first.metadata);
        CHECK(load(room, two).owner == before.second.owner);
        CHECK_FALSE(load(room, two).trashed);
        CHECK(load(room, two).state == State::Submitted);
    }
    const ArticleId slotted = room.scheduled();
    const Slot slot = *load(room, slotted).schedule;
    const auto moved =
        changeAll(room.desk(),
                  TakeAction{Action::Schedule,
                             {},
                             WallTime{slot.wall.date.addDays(1), slot.wall.time, slot.wall.zone}},
                  {slotted}, room.editor.id);
    REQUIRE(moved.done.size() == 1);
    CHECK(load(room, slotted).schedule->wall.date == slot.wall.date.addDays(1));
}

TEST_CASE("what can be done to several articles is what can be done to each of them")
{
    TestNewsroom room;
    const ArticleId draft = room.newArticle(room.journalist);
    const ArticleId waiting = submitted(room);
    const auto offers = bulkOffers(room.desk(), {draft, waiting}, room.editor).value();
    CHECK_FALSE(offers.value(BulkKind::Claim).isAllowed());
    CHECK(offers.value(BulkKind::Claim).allowed == 1);
    CHECK(offers.value(BulkKind::Claim).refusal == Refusal::WrongState);
    CHECK(offers.value(BulkKind::Section).isAllowed());
    CHECK(offers.value(BulkKind::Owner).refusal == Refusal::NotChief);
    CHECK(bulkOffers(room.desk(), {draft}, room.chief)->value(BulkKind::Owner).isAllowed());
    CHECK(bulkOffers(room.desk(), {waiting}, room.journalist)->value(BulkKind::Section).refusal ==
          Refusal::NotEditor);
    const auto scheduled = bulkOffers(room.desk(), {room.scheduled()}, room.editor).value();
    CHECK(scheduled.value(BulkKind::Tags).why == BulkRefusal::EndsApproval);
    CHECK_FALSE(scheduled.value(BulkKind::Tags).isAllowed());
    CHECK(bulkOffers(room.desk(), {ArticleId::create()}, room.chief)
              ->value(BulkKind::Trash)
              .allowed == 0);
}
