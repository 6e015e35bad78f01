#include "newsroom/desk.h"

#include "newsroom/actor.h"
#include "newsroom/audit.h"
#include "newsroom/editinglocks.h"
#include "newsroom/effects.h"
#include "newsroom/normalform.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

/// Who first wrote a text that is among the article's versions already.
Result<std::optional<PersonId>> firstWriter(Library &library, const Version &text)
{
    return library.articles()
        .versions(text.article)
        .map([&text](const QList<Version> &newestFirst) {
            const auto first =
                std::find_if(newestFirst.rbegin(), newestFirst.rend(),
                             [&text](const Version &each) { return each.sha256 == text.sha256; });
            return first == newestFirst.rend() ? std::nullopt : std::optional(first->by);
        });
}

Change changeOfDetails(const Situation &changed, const Content &content, const Version &head)
{
    Change change = changeFor(Action::Edit, changed, content, head);
    if (!change.entry) {
        change.after.modifiedAt = changed.now;
        change.entry = entryFor(Action::Edit, changed, change.after);
    }
    change.entry->details.insert(QStringLiteral("details"), true);
    return change;
}

/// A version is by whoever wrote its text, also where another makes it or takes it back.
Result<void> nameWriter(Library &library, const OpenArticle &before, Version &version)
{
    const auto writer = firstWriter(library, version);
    if (!writer) {
        return fail(writer.error());
    }
    if (*writer) {
        version.by = **writer;
    } else if (before.hasWorkingCopy && before.content == version.content) {
        version.by = before.writer;
    }
    return {};
}

} // namespace

std::optional<Refusal> refusalIn(const QList<Offer> &offers, Action action)
{
    const auto offer = std::find_if(offers.begin(), offers.end(),
                                    [action](const Offer &each) { return each.action == action; });
    return offer == offers.end() ? Refusal::WrongState : offer->refusal;
}

Desk::Desk(Library &library, const Clock &clock)
    : m_library(library)
    , m_clock(clock)
{
}

Result<Article> Desk::create(const NewArticle &given, PersonId by)
{
    const NewArticle fresh = normalForm(given);
    const auto owner = actorOf(m_library, by);
    if (!owner) {
        return fail(owner.error());
    }
    const QDateTime now = m_clock.now();
    Article article;
    article.id = fresh.id;
    article.metadata = fresh.metadata;
    article.owner = by;
    article.head = 1;
    article.createdAt = now;
    article.modifiedAt = now;
    const Version first = makeVersion(fresh.id, 1, 0, by, now, fresh.origin, fresh.content);
    return atOnce(m_library, [&] {
        return m_library.articles().create(article, first).and_then([&](const Article &made) {
            return m_library.seenVersions().save({made.id, by, made.head, now}).map([&] {
                return made;
            });
        });
    });
}

Result<Article> Desk::act(const Act &asked)
{
    Q_ASSERT(asked.action != Action::Publish);
    const Act act = normalForm(asked);
    return read(act).and_then([&](const Reading &before) {
        const bool replacesTyped = act.content && before.open.hasWorkingCopy &&
                                   *act.content != normalForm(before.open.content);
        return replacesTyped ? replaceTyped(before, act) : perform(before, act);
    });
}

/// What was typed and is no version yet becomes one first, so that another text takes nothing away.
Result<Article> Desk::replaceTyped(const Reading &seen, const Act &act)
{
    const qint64 revision = act.revision.value_or(seen.open.article.revision);
    return atOnce(m_library, [&]() -> Result<Article> {
        const auto now = m_library.articles().load(act.article);
        if (!now || now->revision != revision) {
            return now ? fail(ErrorCode::Conflict, seen.open.content.headline) : fail(now.error());
        }
        return saveVersion(act.article, act.actor).and_then([&](const Article &) {
            return read(act).and_then([&](const Reading &before) {
                Act rest = act;
                rest.revision = before.open.article.revision;
                return perform(before, rest);
            });
        });
    });
}

Result<Article> Desk::perform(const Reading &before, const Act &asked)
{
    const Situation &situation = before.situation;
    if (asked.revision && *asked.revision != situation.article.revision) {
        return fail(ErrorCode::Conflict, situation.content.headline);
    }
    const Action action = actionFor(asked.action, situation.article);
    if (const auto refusal = refused(action, situation)) {
        return fail(asError(*refusal));
    }
    if (action == Action::Edit && asked.content) {
        const auto held = checkNotHeld(m_library, asked.article, asked.actor, situation.now);
        if (!held) {
            return fail(held.error());
        }
    }
    const Content &wanted = asked.content ? *asked.content : situation.content;
    auto change =
        checkAsLogged(m_library, action, asked.article, asked.actor)
            .and_then([&] { return headWithoutText(situation.article); })
            .map([&](const Version &head) { return changeFor(action, situation, wanted, head); });
    if (!change) {
        return fail(change.error());
    }
    if (change->entry) {
        noteClock(*change->entry, m_clock);
    }
    return change->entry || change->version ? commit(before, *change) : situation.article;
}

/// The number and hash of what the desk works on.
Result<Version> Desk::headWithoutText(const Article &article)
{
    return m_library.articles().sha256(article.id, article.head).map([&](const QString &hash) {
        Version head;
        head.article = article.id;
        head.number = article.head;
        head.sha256 = hash;
        return head;
    });
}

Result<Content> Desk::headContent(const OpenArticle &open)
{
    if (!open.hasWorkingCopy) {
        return open.content;
    }
    return m_library.articles()
        .version(open.article.id, open.article.head)
        .map([](const Version &head) { return head.content; });
}

Result<Article> Desk::commit(const Reading &before, Change change)
{
    if (!change.version) {
        return m_library.articles().commit(change);
    }
    return nameWriter(m_library, before.open, *change.version)
        .and_then([&] { return headContent(before.open); })
        .and_then([&](const Content &head) {
            change.written = wordsWritten(head, change.version->content);
            return atOnce(m_library, [&] { return commitVersion(before, change); });
        });
}

/// The version goes with what depends on it: comments stay with their words, and nobody has to be
/// shown the own one.
Result<Article> Desk::commitVersion(const Reading &before, const Change &change)
{
    const Situation &situation = before.situation;
    return m_library.articles().commit(change).and_then([&](const Article &after) {
        const auto moved = before.open.hasPassages ? movePassages(after.id, before.open.content,
                                                                  change.version->content)
                                                   : Result<void>();
        return moved
            .and_then([&] {
                return m_library.seenVersions().save(
                    {after.id, situation.actor.id, after.head, situation.now});
            })
            .map([&] { return after; });
    });
}

Result<Article> Desk::saveDetails(ArticleId id, const Details &details, PersonId by)
{
    return atOnce(m_library, [&]() -> Result<Article> {
        const auto before = read({.action = Action::Edit, .article = id, .actor = by});
        if (!before) {
            return fail(before.error());
        }
        if (const auto refusal = refused(Action::Edit, before->situation)) {
            return fail(asError(*refusal));
        }
        const Article &article = before->open.article;
        Situation changed = before->situation;
        changed.article = withDetails(article, normalForm(details));
        if (changed.article == article) {
            return article;
        }
        return headWithoutText(article).and_then([&](const Version &head) {
            return commit(*before, changeOfDetails(changed, before->open.content, head));
        });
    });
}

Result<Article> Desk::changeOwner(ArticleId id, PersonId owner, PersonId by)
{
    const auto before = read({.action = Action::Edit, .article = id, .actor = by});
    const auto successor = m_library.people().byId(owner);
    if (!before || !successor) {
        return fail(before ? successor.error() : before.error());
    }
    const Situation &situation = before->situation;
    if (!situation.actor.active) {
        return fail(asError(Refusal::NotActive));
    }
    if (!situation.actor.isChief()) {
        return fail(asError(Refusal::NotChief));
    }
    if (const auto known = m_library.audit().checkPerson(by); !known) {
        return fail(known.error());
    }
    Change change;
    change.after = situation.article;
    change.after.owner = owner;
    change.after.modifiedAt = situation.now;
    change.entry = entryFor(Action::Edit, situation, change.after);
    change.entry->to = situation.article.state;
    // Approval and slot stay: nothing of what an edit would end is noted.
    change.entry->details = {{QStringLiteral("owner"), successor->login}};
    return m_library.articles().commit(change);
}

} // namespace tilshi::newsroom
