#include "newsroom/office.h"

#include "newsroom/actor.h"
#include "newsroom/logged.h"
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
        return logged(m_library, m_clock, {}, by, change);
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
