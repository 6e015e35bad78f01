#include "newsroom/workflow.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

const PersonId me = PersonId::create();
const PersonId other = PersonId::create();
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

Situation readyToGo()
{
    Situation situation;
    situation.article.id = ArticleId::create();
    situation.article.metadata.section = SectionId::create();
    situation.article.head = 1;
    situation.content.headline = QStringLiteral("Жаңа кітапхана ашылды");
    situation.content.body.blocks = {text::Paragraph{text::plainRuns(QStringLiteral("Мәтін."))}};
    situation.now = noon;
    situation.reason = QStringLiteral("Дереккөз керек");
    situation.publicNote = QStringLiteral("Сан түзетілді");
    situation.kind = RevisionKind::Correction;
    situation.slot = Slot{{}, noon.addSecs(3600), {}};
    situation.article.approval = Approval{1, sha256(situation.content), other, noon};
    return situation;
}

void takeState(Situation &situation, const QString &state)
{
    situation.article.state = *stateOf(state.section(u'-', 0, 0));
    situation.article.trashed = state.endsWith(u"-trashed");
    if (state == u"published" || state.endsWith(u"-live")) {
        situation.article.live = 1;
    }
}

void takeRole(Situation &situation, const QString &role)
{
    situation.actor = {me, QStringLiteral("me"), QStringLiteral("Мен"),
                       *roleOf(role.section(u'-', 0, 0)), true};
    situation.article.owner = role.endsWith(u"-owner") ? me : other;
}

std::string cellOf(Action action, const Situation &situation)
{
    const auto refusal = refused(action, situation);
    return (refusal ? keyOf(*refusal) : keyOf(stateAfter(action, situation))).toStdString();
}

} // namespace

TEST_CASE("every state, action and role ends as the table says")
{
    const auto rows = test::tableRows(QStringLiteral("newsroom/workflow_table.tsv"));
    const QStringList &head = rows.first();
    int cells = 0;
    for (const QStringList &row : rows.mid(1)) {
        for (qsizetype column = 2; column < row.size(); ++column) {
            Situation situation = readyToGo();
            takeState(situation, row.at(0));
            takeRole(situation, head.at(column));
            INFO(row.at(0).toStdString()
                 << " · " << row.at(1).toStdString() << " · " << head.at(column).toStdString());
            CHECK(cellOf(*actionOf(row.at(1)), situation) == row.at(column).toStdString());
            ++cells;
        }
    }
    CHECK(cells == 9 * allActions().size() * 6); // states, with two that are more than one; roles
}

TEST_CASE("four eyes: neither owner nor author approves, unless the newsroom switched it off")
{
    Situation situation = readyToGo();
    takeState(situation, QStringLiteral("submitted"));
    takeRole(situation, QStringLiteral("chief"));
    situation.article.metadata.authors = {QStringLiteral("Мен")};
    CHECK(refused(Action::Approve, situation) == Refusal::InByline);
    situation.article.metadata.authors.clear();
    CHECK_FALSE(refused(Action::Approve, situation));
    situation.wroteNote = true;
    CHECK(refused(Action::Approve, situation) == Refusal::WroteNote);
    situation.wroteNote = false;
    situation.wroteMost = true;
    CHECK(refused(Action::Approve, situation) == Refusal::WroteMost);
    situation.fourEyes = false;
    CHECK_FALSE(refused(Action::Approve, situation));
}

TEST_CASE("an owner can't recall what an editor has claimed")
{
    Situation situation = readyToGo();
    takeState(situation, QStringLiteral("submitted"));
    takeRole(situation, QStringLiteral("journalist-owner"));
    situation.article.reviewer = other;
    CHECK(refused(Action::Recall, situation) == Refusal::ClaimedByEditor);
}

TEST_CASE("nobody publishes what differs from the approved version")
{
    Situation situation = readyToGo();
    takeState(situation, QStringLiteral("approved"));
    takeRole(situation, QStringLiteral("editor"));
    situation.content.headline += u'!';
    CHECK(refused(Action::Publish, situation) == Refusal::HashChanged);
}

TEST_CASE("a slot lies in the future and not before the embargo")
{
    Situation situation = readyToGo();
    takeState(situation, QStringLiteral("approved"));
    takeRole(situation, QStringLiteral("editor"));
    situation.slot->utc = noon;
    CHECK(refused(Action::Schedule, situation) == Refusal::SlotInPast);
    situation.slot->utc = noon.addSecs(60);
    situation.article.embargo = noon.addSecs(120);
    CHECK(refused(Action::Schedule, situation) == Refusal::SlotBeforeEmbargo);
    situation.slot.reset();
    CHECK(refused(Action::Schedule, situation) == Refusal::NoSlot);
}

TEST_CASE("the due runner publishes only what is scheduled, due and past its embargo")
{
    Situation situation = readyToGo();
    takeState(situation, QStringLiteral("scheduled"));
    situation.byDueRunner = true;
    situation.article.schedule = Slot{{}, noon.addSecs(1), {}};
    CHECK(refused(Action::Publish, situation) == Refusal::NotDue);
    situation.now = noon.addSecs(1);
    CHECK_FALSE(refused(Action::Publish, situation));
    situation.article.embargo = noon.addSecs(2);
    CHECK(refused(Action::Publish, situation) == Refusal::Embargoed);
    takeState(situation, QStringLiteral("approved"));
    CHECK(refused(Action::Publish, situation) == Refusal::WrongState);
}

TEST_CASE("return, withdraw and reopen want a reason, a correction wants a public note")
{
    Situation situation = readyToGo();
    takeState(situation, QStringLiteral("submitted"));
    takeRole(situation, QStringLiteral("chief"));
    situation.reason = QStringLiteral("  ");
    situation.publicNote.clear();
    CHECK(refused(Action::Return, situation) == Refusal::NoReason);
    takeState(situation, QStringLiteral("published"));
    CHECK(refused(Action::Withdraw, situation) == Refusal::NoReason);
    CHECK(refused(Action::Revise, situation) == Refusal::NoPublicNote);
    situation.kind = RevisionKind::Silent;
    CHECK_FALSE(refused(Action::Revise, situation));
}

TEST_CASE("actions, states and refusals are read back from their words")
{
    for (const Action action : allActions()) {
        CHECK(actionOf(keyOf(action)) == action);
    }
    for (int code = 0; code <= static_cast<int>(Refusal::NotDue); ++code) {
        const auto refusal = static_cast<Refusal>(code);
        CHECK(refusalOf(asError(refusal)) == refusal);
    }
}
