#include "newsroom/checklist.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

Outcome outcomeOf(const QList<ChecklistLine> &lines, ChecklistItem item)
{
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [item](const ChecklistLine &l) { return l.item == item; });
    REQUIRE(line != lines.end());
    return line->outcome;
}

Content wellMade()
{
    Content content;
    content.headline = QStringLiteral("Жаңа кітапхана ашылды");
    content.dateline.source = QStringLiteral("Tilshi.kz");
    content.body.blocks = {text::Paragraph{text::plainRuns(QStringLiteral("Мәтін."))}};
    return content;
}

Article filled()
{
    Article article;
    article.metadata.section = SectionId::create();
    article.metadata.authors = {QStringLiteral("Айгүл Серікқызы")};
    return article;
}

/// What an editor is told who would approve it.
std::optional<Refusal> refusedApproval(const Article &article, const Content &content, int comments)
{
    Situation situation;
    situation.article = article;
    situation.article.state = State::Submitted;
    situation.article.owner = PersonId::create();
    situation.content = content;
    situation.actor.id = PersonId::create();
    situation.actor.role = Role::Editor;
    situation.openBlockingComments = comments;
    return refused(Action::Approve, situation);
}

} // namespace

TEST_CASE("a complete article passes every line")
{
    const auto lines = checklist(filled(), wellMade(), 0, 0);
    CHECK(lines.size() == 9);
    for (const ChecklistLine &line : lines) {
        CHECK(line.outcome == Outcome::Passed);
    }
    CHECK_FALSE(refusedApproval(filled(), wellMade(), 0));
}

TEST_CASE("what is missing refuses or warns")
{
    Article article;
    Content content;
    content.headline = QString();
    content.body.blocks = {text::Image{QStringLiteral("a.jpg"), QStringLiteral(" "), {}, {}}};
    const auto lines = checklist(article, content, 1, 3);
    CHECK(outcomeOf(lines, ChecklistItem::Headline) == Outcome::Refuses);
    CHECK(outcomeOf(lines, ChecklistItem::Section) == Outcome::Refuses);
    CHECK(outcomeOf(lines, ChecklistItem::AltText) == Outcome::Refuses);
    CHECK(outcomeOf(lines, ChecklistItem::Comments) == Outcome::Refuses);
    CHECK(outcomeOf(lines, ChecklistItem::Spelling) == Outcome::Warns);
    CHECK(outcomeOf(lines, ChecklistItem::Byline) == Outcome::Warns);
    CHECK(outcomeOf(lines, ChecklistItem::Sources) == Outcome::Warns);
    CHECK(refusedApproval(article, content, 1) == Refusal::NoHeadline);
}

TEST_CASE("a word with Latin letters among Cyrillic ones refuses and is named")
{
    Content content = wellMade();
    content.lead =
        QStringLiteral("Бұл қaзақ сөзі"); // the second letter of the second word is Latin
    const auto lines = checklist(filled(), content, 0, std::nullopt);
    CHECK(outcomeOf(lines, ChecklistItem::MixedScript) == Outcome::Refuses);
    CHECK(refusedApproval(filled(), content, 0) == Refusal::MixedScript);
}

TEST_CASE("an approval is refused for whatever a line refuses, and for nothing else")
{
    Article homeless = filled();
    homeless.metadata.section.reset();
    Content blind = wellMade();
    blind.body.blocks.append(text::Image{QStringLiteral("a.jpg"), QStringLiteral(" "), {}, {}});
    Content mixed = wellMade();
    mixed.credit = QStringLiteral("қaзақ");
    Content nameless = wellMade();
    nameless.headline = QStringLiteral(" ");
    for (const Article &article : {filled(), homeless}) {
        for (const Content &content : {wellMade(), blind, mixed, nameless}) {
            for (const int comments : {0, 1}) {
                const auto lines = checklist(article, content, comments, 1);
                const bool refuses =
                    std::any_of(lines.begin(), lines.end(), [](const ChecklistLine &line) {
                        return line.outcome == Outcome::Refuses;
                    });
                CHECK(refusedApproval(article, content, comments).has_value() == refuses);
            }
        }
    }
}

TEST_CASE("a headline of more than 110 characters warns")
{
    Content content = wellMade();
    content.headline = QString(111, u'ә');
    CHECK(outcomeOf(checklist(filled(), content, 0, {}), ChecklistItem::HeadlineLength) ==
          Outcome::Warns);
}
