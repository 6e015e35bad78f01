#include "newsroom/excerpt.h"
#include "newsroom/queue.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

struct Desks
{
    PersonId journalist = PersonId::create();
    PersonId editor = PersonId::create();
    PersonId other = PersonId::create();

    QueueQuery editors() const { return {editor, true, noon, noon.addDays(1)}; }
    QueueQuery journalists() const { return {journalist, false, noon, noon.addDays(1)}; }
};

ArticleSummary article(State state, PersonId owner)
{
    ArticleSummary summary;
    summary.id = ArticleId::create();
    summary.state = state;
    summary.owner = owner;
    return summary;
}

ArticleSummary scheduled(PersonId owner, const QDateTime &at)
{
    ArticleSummary summary = article(State::Scheduled, owner);
    summary.scheduledAt = at;
    return summary;
}

QStringList words(const QString &text, const QString &search)
{
    QStringList found;
    for (const WordPlace &place : wordsFound(text, searchWords(search))) {
        found.append(text.mid(place.start, place.length));
    }
    return found;
}

Content contentOf(const QString &lead, const QStringList &paragraphs)
{
    Content content;
    content.lead = lead;
    for (const QString &paragraph : paragraphs) {
        content.body.blocks.append(text::Paragraph{text::plainRuns(paragraph)});
    }
    return content;
}

} // namespace

TEST_CASE("an editor's queue has what waits for review, and apart what another editor has taken")
{
    const Desks desks;
    ArticleSummary submitted = article(State::Submitted, desks.journalist);
    CHECK(groupOf(submitted, desks.editors()) == QueueGroup::Waiting);
    submitted.reviewer = desks.editor;
    CHECK(groupOf(submitted, desks.editors()) == QueueGroup::Waiting);
    submitted.reviewer = desks.other;
    CHECK(groupOf(submitted, desks.editors()) == QueueGroup::Claimed);
    submitted.trashed = true;
    CHECK(groupOf(submitted, desks.editors()) == std::nullopt);
    CHECK(groupOf(article(State::Draft, desks.journalist), desks.editors()) == std::nullopt);
    CHECK(groupOf(article(State::Published, desks.journalist), desks.editors()) == std::nullopt);
}

TEST_CASE("a slot is late once its minute is over, and next until tomorrow is")
{
    const Desks desks;
    const auto at = [&](int seconds) {
        return groupOf(scheduled(desks.journalist, noon.addSecs(seconds)), desks.editors());
    };
    CHECK(at(-3600) == QueueGroup::Late);
    CHECK(at(-60) == QueueGroup::Late);
    CHECK(at(-59) == QueueGroup::Next);
    CHECK(at(24 * 3600) == QueueGroup::Next);
    CHECK(at(24 * 3600 + 60) == std::nullopt);
}

TEST_CASE("a queue looks ahead to the end of tomorrow on the newsroom's wall")
{
    Person editor;
    editor.role = Role::Editor;
    const QueueQuery query = queueOf(editor, noon, "Asia/Almaty"); // 17:00 there
    CHECK(query.isEditor);
    CHECK(query.soon == QDateTime(QDate(2026, 11, 26), QTime(19, 0), Qt::UTC));
    CHECK(queueOf(editor, noon.addSecs(7 * 3600), "Asia/Almaty").soon == query.soon.addDays(1));
}

TEST_CASE("what is returned stands apart for its owner and for whoever waits for the owner")
{
    const Desks desks;
    CHECK(groupOf(article(State::Returned, desks.journalist), desks.editors()) ==
          QueueGroup::WithAuthors);
    CHECK(groupOf(article(State::Returned, desks.editor), desks.editors()) == QueueGroup::Returned);
    CHECK(groupOf(article(State::Returned, desks.journalist), desks.journalists()) ==
          QueueGroup::Returned);
}

TEST_CASE("a journalist's queue has her own articles and nobody else's")
{
    const Desks desks;
    const auto group = [&](State state, PersonId owner) {
        return groupOf(article(state, owner), desks.journalists());
    };
    CHECK(group(State::Draft, desks.journalist) == QueueGroup::Drafts);
    CHECK(group(State::Submitted, desks.journalist) == QueueGroup::Sent);
    CHECK(group(State::Approved, desks.journalist) == QueueGroup::Sent);
    CHECK(group(State::Scheduled, desks.journalist) == QueueGroup::Sent);
    CHECK(group(State::Published, desks.journalist) == std::nullopt);
    for (const State state : allStates()) {
        CHECK(group(state, desks.other) == std::nullopt);
    }
}

TEST_CASE("who has waited longest comes first, and of what was returned the latest")
{
    const Desks desks;
    ArticleSummary early = article(State::Submitted, desks.journalist);
    ArticleSummary late = article(State::Submitted, desks.journalist);
    early.since = noon;
    late.since = noon.addSecs(60);
    CHECK(isBefore(QueueGroup::Waiting, early, late));
    CHECK_FALSE(isBefore(QueueGroup::Waiting, late, early));
    CHECK(isBefore(QueueGroup::WithAuthors, late, early));
    CHECK(isBefore(QueueGroup::Next, scheduled(desks.other, noon),
                   scheduled(desks.other, noon.addSecs(60))));
}

TEST_CASE("searched words are found as whole words by their beginnings, without Kazakh letters too")
{
    const QString text = u"Келесі жылғы бюджеттен, қаржының жартысы – «Бюджетке»."_s;
    CHECK(words(text, u"бюджет"_s) == QStringList{u"бюджеттен"_s, u"Бюджетке"_s});
    CHECK(words(text, u"каржы БЮДЖЕТТЕН"_s) == QStringList{u"бюджеттен"_s, u"қаржының"_s});
    CHECK(words(text, u"джет"_s).isEmpty());
    CHECK(words(u"Ал\u00ADма"_s, u"алма"_s) == QStringList{u"Ал\u00ADма"_s}); // a soft hyphen
    CHECK(words({}, u"алма"_s).isEmpty());
}

TEST_CASE("a paragraph falls into its sentences, not at initials and shortened words")
{
    CHECK(sentencesOf(u"Бірінші. Екінші! Үшінші?"_s) ==
          QStringList{u"Бірінші."_s, u"Екінші!"_s, u"Үшінші?"_s});
    CHECK(sentencesOf(u"А. Байтұрсынұлы 1913 ж. газет шығарды. Ол «Қазақ» еді."_s) ==
          QStringList{u"А. Байтұрсынұлы 1913 ж. газет шығарды."_s, u"Ол «Қазақ» еді."_s});
    CHECK(sentencesOf(u"«Барамын!» Ол кетті…"_s) == QStringList{u"«Барамын!»"_s, u"Ол кетті…"_s});
    CHECK(sentencesOf({}).isEmpty());
}

TEST_CASE("the sentence that is shown is the first with most of the words")
{
    const Content content =
        contentOf(u"Бюджет туралы."_s,
                  {u"Қаржы аз. Бюджетке қаржы бөлінді. Қаржы бюджеттен кетті."_s, u"Басқа сөз."_s});
    const Excerpt excerpt = excerptOf(content, searchWords(u"бюджет каржы"_s));
    CHECK(excerpt.sentence == u"Бюджетке қаржы бөлінді.");
    CHECK(excerpt.places == QList<WordPlace>{{0, 8}, {9, 5}});
    CHECK(excerpt.sentences == 4);
    CHECK(excerptOf(content, searchWords(u"алма"_s)) == Excerpt());
}
