#include "newsroom/editinglocks.h"

#include "newsroom/actor.h"
#include "newsroom/desk.h"
#include "newsroom/logged.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

std::optional<Presence> writerAmong(const QList<Presence> &all, const QDateTime &now)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Presence &one) { return isWriting(one, now); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// Whether what the actor types there could be saved.
Result<void> checkMayWrite(Library &library, const Clock &clock, ArticleId article, PersonId by)
{
    return actorOf(library, by)
        .and_then([&](const Person &) { return Desk(library, clock).view(article, by); })
        .and_then([](const View &view) -> Result<void> {
            if (const auto refusal = refusalIn(view.offers, Action::Edit)) {
                return fail(asError(*refusal));
            }
            return editVoidsApproval(view.open.article) ? fail(asError(Refusal::WrongState))
                                                        : Result<void>();
        });
}

Result<void> withoutLock(Library &library, Presence presence)
{
    if (presence.program.isEmpty()) { // it was nothing but the lock
        return library.presences().remove(presence);
    }
    presence.writingSince.reset();
    presence.writingUntil.reset();
    return library.presences().save(presence);
}

} // namespace

Result<void> checkNotHeld(Library &library, ArticleId article, PersonId by, const QDateTime &now)
{
    const auto all = library.presences().of(article);
    const auto writer = all ? writerAmong(*all, now) : std::nullopt;
    if (!all || !writer || writer->person == by) {
        return all ? Result<void>() : fail(all.error());
    }
    return library.people().byId(writer->person).and_then([](const Person &person) {
        return Result<void>(fail(heldBy(person.id, person.name)));
    });
}

EditingLocks::EditingLocks(Library &library, const Clock &clock)
    : m_library(library)
    , m_clock(clock)
{
}

Result<QList<Presence>> EditingLocks::present(std::optional<ArticleId> article)
{
    return m_library.presences().of(article).map([now = m_clock.now()](QList<Presence> all) {
        all.removeIf([&](const Presence &one) { return !isPresent(one, now); });
        for (Presence &one : all) {
            if (!isWriting(one, now)) {
                one.writingSince.reset();
                one.writingUntil.reset();
            }
        }
        return all;
    });
}

Result<std::optional<Presence>> EditingLocks::writer(ArticleId article)
{
    return m_library.presences().of(article).map(
        [&](const QList<Presence> &all) { return writerAmong(all, m_clock.now()); });
}

Result<Presence> EditingLocks::attend(ArticleId article, PersonId by, const QString &program)
{
    return atOnce(m_library, [&]() -> Result<Presence> {
        const auto all = actorOf(m_library, by)
                             .and_then([&](const Person &) { return dropEnded(article); })
                             .and_then([&] { return m_library.presences().of(article); });
        if (!all) {
            return fail(all.error());
        }
        const QDateTime now = m_clock.now();
        Presence mine{article, by, program, now, now};
        for (const Presence &one : *all) {
            mine = one.person == by && one.program == program ? one : mine;
        }
        mine.until = std::max(mine.until, now.addSecs(presenceTerm.count()));
        return m_library.presences().save(mine).map([&] { return mine; });
    });
}

Result<void> EditingLocks::leave(ArticleId article, PersonId by, const QString &program)
{
    return atOnce(m_library, [&] {
        return m_library.presences().remove({article, by, program, {}, {}});
    });
}

Result<void> EditingLocks::dropEnded(ArticleId article)
{
    const auto all = m_library.presences().of(article);
    Result<void> done = all.map([](const QList<Presence> &) {});
    for (const Presence &one : all.value_or(QList<Presence>())) {
        if (!isPresent(one, m_clock.now())) {
            done = done.and_then([&] { return m_library.presences().remove(one); });
        } else if (one.writingSince && !isWriting(one, m_clock.now())) {
            done = done.and_then([&] { return withoutLock(m_library, one); });
        }
    }
    return done;
}

/// The lock is nobody's or the actor's own.
Result<Presence> EditingLocks::hold(ArticleId article, PersonId by, const QString &program,
                                    std::chrono::seconds term)
{
    const QDateTime now = m_clock.now();
    const auto before = writer(article);
    if (!before) {
        return fail(before.error());
    }
    const auto given = *before && (*before)->program != program ? withoutLock(m_library, **before)
                                                                : Result<void>();
    return given.and_then([&] { return attend(article, by, program); })
        .and_then([&](Presence mine) {
            mine.writingSince = *before ? (*before)->writingSince : now;
            mine.writingUntil = now.addSecs(term.count());
            if (program.isEmpty()) {
                mine.until = *mine.writingUntil;
            }
            return m_library.presences().save(mine).map([&] { return mine; });
        });
}

Result<Presence> EditingLocks::begin(ArticleId article, PersonId by, const QString &program,
                                     std::chrono::seconds term)
{
    return atOnce(m_library, [&] {
        return checkMayWrite(m_library, m_clock, article, by)
            .and_then([&] { return checkNotHeld(m_library, article, by, m_clock.now()); })
            .and_then([&] { return dropEnded(article); })
            .and_then([&] { return hold(article, by, program, term); });
    });
}

Result<void> EditingLocks::end(ArticleId article, PersonId by)
{
    return atOnce(m_library, [&]() -> Result<void> {
        const auto before = writer(article);
        if (!before) {
            return fail(before.error());
        }
        const bool isMine = *before && (*before)->person == by;
        return isMine ? withoutLock(m_library, **before) : Result<void>();
    });
}

Result<EditingLocks::Taken> EditingLocks::takeOver(ArticleId article, PersonId by,
                                                   const QString &program,
                                                   std::chrono::seconds term)
{
    return atOnce(m_library, [&]() -> Result<Taken> {
        const auto other = checkMayWrite(m_library, m_clock, article, by)
                               .and_then([&] { return dropEnded(article); })
                               .and_then([&] { return writer(article); });
        if (!other) {
            return fail(other.error());
        }
        if (*other && (*other)->person != by) {
            return take(**other, by, program, term);
        }
        return hold(article, by, program, term).and_then([&](const Presence &lock) {
            return m_library.articles().load(article).map([&](const Article &now) {
                return Taken{lock, now, {}, {}};
            });
        });
    });
}

Result<EditingLocks::Taken> EditingLocks::take(const Presence &other, PersonId by,
                                               const QString &program, std::chrono::seconds term)
{
    const ArticleId id = other.article;
    const auto before = m_library.articles().load(id);
    Taken taken;
    taken.from = other.person;
    return before.and_then([&](const Article &) { return withoutLock(m_library, other); })
        .and_then([&] { return hold(id, by, program, term); })
        .and_then([&](const Presence &lock) {
            taken.lock = lock;
            return Desk(m_library, m_clock).saveVersion(id, by);
        })
        .and_then([&](const Article &after) {
            taken.article = after;
            if (after.head != before->head) {
                taken.kept = after.head;
            }
            return noteTaken(other, by, taken);
        })
        .map([&] { return taken; });
}

Result<void> EditingLocks::noteTaken(const Presence &other, PersonId by, const Taken &taken)
{
    return logged(m_library, m_clock, other.article, by, [&]() -> Written {
        return m_library.people().byId(other.person).map([&](const Person &from) {
            QJsonObject lock{{QStringLiteral("from"), from.login}};
            if (taken.kept) {
                lock.insert(QStringLiteral("version"), *taken.kept);
            }
            return std::optional(QJsonObject{{QStringLiteral("lock"), lock}});
        });
    });
}

} // namespace tilshi::newsroom
