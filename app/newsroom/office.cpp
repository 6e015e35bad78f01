#include "newsroom/office.h"

#include "newsroom/actor.h"
#include "newsroom/effects.h"
#include "newsroom/normalform.h"

#include <QJsonArray>

#include <algorithm>

namespace tilshi::newsroom {

namespace {

using language::HouseWord;

std::optional<PersonId> whose(WordList list, PersonId by)
{
    return list == WordList::Own ? std::optional(by) : std::nullopt;
}

QJsonObject detailsOf(const Comment &comment, const QString &done)
{
    return {
        {QStringLiteral("comment"), QJsonObject{{QStringLiteral("id"), comment.id.toString()},
                                                {QStringLiteral("done"), done},
                                                {QStringLiteral("blocking"), comment.blocking}}}};
}

bool isThere(const QList<HouseWord> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(),
                       [normal = normalForm(HouseWord{word}).word](const HouseWord &one) {
                           return one.word == normal;
                       });
}

/// Leaves what the list does not have to be changed for.
void passOver(const QList<HouseWord> &there, QList<HouseWord> &added, QStringList &removed)
{
    added.removeIf([&](const HouseWord &word) { return there.contains(normalForm(word)); });
    removed.removeIf([&](const QString &word) { return !isThere(there, word); });
}

QJsonObject detailsOf(const QList<HouseWord> &added, const QStringList &removed)
{
    QJsonArray words;
    for (const HouseWord &word : added) {
        words.append(normalForm(word).word);
    }
    return {{QStringLiteral("words"),
             QJsonObject{{QStringLiteral("added"), words},
                         {QStringLiteral("removed"), QJsonArray::fromStringList(removed)}}}};
}

Result<void> write(Words &store, std::optional<PersonId> person, const QList<HouseWord> &added,
                   const QStringList &removed)
{
    Result<void> done;
    for (const QString &word : removed) {
        done = done.and_then([&] { return store.remove(word, person); });
    }
    for (const HouseWord &word : added) {
        done = done.and_then([&] { return store.add(word, person); });
    }
    return done;
}

} // namespace

Office::Office(Library &library, const Clock &clock)
    : m_library(library)
    , m_clock(clock)
{
}

/// A row of the article as it is, or of the newsroom itself for the null id.
Result<LogEntry> Office::entryOf(ArticleId article, PersonId by)
{
    const auto actor = actorOf(m_library, by);
    if (!actor) {
        return fail(actor.error());
    }
    LogEntry entry;
    entry.at = m_clock.now();
    entry.who = by;
    entry.login = actor->login;
    noteClock(entry, m_clock);
    if (article.isNull()) {
        return entry;
    }
    return m_library.articles().load(article).and_then([&](const Article &found) {
        entry.article = article;
        entry.from = found.state;
        entry.to = found.state;
        entry.version = found.head;
        return m_library.articles().sha256(article, found.head).map([&](const QString &sha256) {
            entry.sha256 = sha256;
            return entry;
        });
    });
}

/// Calls write and puts the details that it gives into the log, both or nothing. No details:
/// nothing had to be written.
Result<void> Office::logged(ArticleId article, PersonId by, const std::function<Written()> &write)
{
    using Decided = std::optional<AdministrativeChange>;
    const auto decide = [&]() -> Result<Decided> {
        auto entry = entryOf(article, by);
        const auto details = entry ? write() : fail(entry.error());
        if (!details || !*details) {
            return details ? Result<Decided>(std::nullopt) : fail(details.error());
        }
        for (auto detail = (*details)->begin(); detail != (*details)->end(); ++detail) {
            entry->details.insert(detail.key(), detail.value());
        }
        return Decided(AdministrativeChange{.entry = *entry});
    };
    return m_library.commit(decide).map([](const std::optional<LogEntry> &) {});
}

Result<Comment> Office::stored(const Comment &comment)
{
    const auto all = m_library.comments().of(comment.article);
    if (!all) {
        return fail(all.error());
    }
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const Comment &one) { return one.id == comment.id; });
    return found == all->end() ? fail(ErrorCode::NotFound, comment.id.toString())
                               : Result<Comment>(*found);
}

Result<Comment> Office::addComment(const Comment &comment, PersonId by)
{
    Comment added = normalForm(comment);
    added.by = by;
    added.at = m_clock.now();
    added.resolved = false;
    added.revision = 0;
    if (added.text.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid, comment.text);
    }
    const auto done = logged(comment.article, by, [&]() -> Written {
        if (stored(added)) {
            return fail(ErrorCode::Exists, added.id.toString());
        }
        return m_library.comments().save(added).map([&](const Comment &stored) {
            added = stored;
            return std::optional(detailsOf(added, QStringLiteral("added")));
        });
    });
    return done.map([&] { return added; });
}

Result<Comment> Office::setResolved(const Comment &comment, bool resolved, PersonId by)
{
    Comment changed;
    const auto done = logged(comment.article, by, [&]() -> Written {
        const auto before = stored(comment);
        if (!before) {
            return fail(before.error());
        }
        changed = *before;
        if (changed.resolved == resolved) {
            return std::nullopt;
        }
        if (changed.revision != comment.revision) {
            return fail(ErrorCode::Conflict, changed.text);
        }
        changed.resolved = resolved;
        return m_library.comments().save(changed).map([&](const Comment &stored) {
            changed = stored;
            return std::optional(detailsOf(changed, resolved ? QStringLiteral("resolved")
                                                             : QStringLiteral("reopened")));
        });
    });
    return done.map([&] { return changed; });
}

Result<void> Office::changeWords(WordList list, const QList<HouseWord> &added,
                                 const QStringList &removed, PersonId by)
{
    const std::optional<PersonId> person = whose(list, by);
    const auto change = [&]() -> Written {
        auto news = added;
        auto gone = removed;
        const auto there = m_library.words().all(person);
        if (!there) {
            return fail(there.error());
        }
        passOver(*there, news, gone);
        return write(m_library.words(), person, news, gone).map([&] {
            const bool isSo = news.isEmpty() && gone.isEmpty();
            return isSo ? std::nullopt : std::optional(detailsOf(news, gone));
        });
    };
    if (list == WordList::Newsroom) {
        return logged({}, by, change);
    }
    return atOnce(
               m_library,
               [&] {
                   return actorOf(m_library, by).and_then([&](const Person &) { return change(); });
               })
        .map([](const std::optional<QJsonObject> &) {});
}

Result<void> Office::addWord(WordList list, const HouseWord &word, PersonId by)
{
    return changeWords(list, {word}, {}, by);
}

Result<void> Office::ignore(const IgnoredFinding &finding, PersonId by)
{
    return actorOf(m_library, by).and_then([&](const Person &) {
        return m_library.ignoredFindings().add(finding, by);
    });
}

Result<void> Office::unignore(const IgnoredFinding &finding, PersonId by)
{
    return actorOf(m_library, by).and_then([&](const Person &) {
        return m_library.ignoredFindings().remove(finding, by);
    });
}

Result<QString> Office::addPicture(const QByteArray &bytes, const QString &ending, PersonId by)
{
    return actorOf(m_library, by).and_then([&](const Person &) {
        return m_library.media().add(bytes, ending);
    });
}

Result<void> Office::noteSeen(PersonId by)
{
    return actorOf(m_library, by).and_then([&](const Person &) {
        return m_library.people().noteSeen(by, m_clock.now());
    });
}

} // namespace tilshi::newsroom
