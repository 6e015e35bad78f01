#include "main/samplehistory.h"

#include "newsroom/desk.h"
#include "newsroom/workflowtable.h"
#include "publishing/press.h"

#include <QHash>

#include <algorithm>

namespace tilshi {

namespace {

using namespace newsroom;
using importing::SampleArticle;
using importing::SampleNewsroom;

/// Something that was done with an article; nothing: it was begun.
struct Deed
{
    QDateTime at;
    const SampleArticle *article = nullptr;
    std::optional<Action> action;
};

/// The acts that lead to the article's state, the last one at reachedAt.
QList<Action> wayTo(const SampleArticle &article)
{
    using enum Action;
    switch (article.state) {
    case State::Draft:
        return {};
    case State::Submitted:
        return {Submit};
    case State::Returned:
        return {Submit, Claim, Return};
    case State::Approved:
        return {Submit, Claim, Approve};
    case State::Scheduled:
        return {Submit, Claim, Approve, Schedule};
    case State::Published:
        return {Submit, Claim, Approve, Publish};
    case State::Withdrawn:
        return {Submit, Claim, Approve, Publish, Withdraw};
    }
    Q_UNREACHABLE();
}

/// Puts acts at even distances behind from, the last one at until.
void addEvenly(QList<Deed> &deeds, const SampleArticle &article, const QList<Action> &acts,
               const QDateTime &from, const QDateTime &until)
{
    const qint64 step = from.msecsTo(until) / std::max<qsizetype>(1, acts.size());
    for (qsizetype i = 0; i < acts.size(); ++i) {
        const qint64 beforeLast = (acts.size() - 1 - i) * step;
        deeds.append({until.addMSecs(-beforeLast), &article, acts.at(i)});
    }
}

void addDeeds(QList<Deed> &deeds, const SampleArticle &article)
{
    deeds.append({article.createdAt, &article, std::nullopt});
    QList<Action> acts = wayTo(article);
    if (article.revising) {
        acts.append(Action::Revise);
    }
    if (article.trashed) {
        acts.append(Action::Trash);
    }
    const qsizetype live = acts.indexOf(Action::Publish) + 1;
    if (article.publishedAt && live > 0) {
        addEvenly(deeds, article, acts.first(live), article.createdAt, *article.publishedAt);
        addEvenly(deeds, article, acts.sliced(live), *article.publishedAt, article.reachedAt);
    } else {
        addEvenly(deeds, article, acts, article.createdAt, article.reachedAt);
    }
}

QList<Deed> deedsOf(const SampleNewsroom &sample)
{
    QList<Deed> deeds;
    for (const SampleArticle &article : sample.articles) {
        addDeeds(deeds, article);
    }
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const Deed &a, const Deed &b) { return a.at < b.at; });
    return deeds;
}

/// The people and sections of the sample by name, and its articles as they come into being.
class Newsroom
{
public:
    Newsroom(Library &library, const QDateTime &start)
        : m_library(library)
        , m_clock(start, TimeKind::Sample)
        , m_desk(library, m_clock)
        , m_press(library, m_clock)
    {
    }

    Result<void> enter();
    Result<void> perform(const Deed &deed);

private:
    Result<void> create(const SampleArticle &article);
    PersonId actor(const Deed &deed) const;
    Act actOf(const Deed &deed) const;

    Library &m_library;
    ManualClock m_clock;
    Desk m_desk;
    publishing::Press m_press;
    QHash<QString, PersonId> m_people;
    QHash<QString, SectionId> m_sections;
    QHash<QString, ArticleId> m_articles;
    PersonId m_chief;
};

Result<void> Newsroom::enter()
{
    const auto people = m_library.people().all();
    const auto sections = m_library.sections().all();
    const auto chief = m_library.ownerOfFolder();
    if (!people || !sections || !chief) {
        return fail(!people ? people.error() : !sections ? sections.error() : chief.error());
    }
    for (const Person &person : *people) {
        m_people.insert(person.login, person.id);
    }
    for (const Section &section : *sections) {
        m_sections.insert(section.name, section.id);
    }
    m_chief = chief->id;
    return {};
}

Result<void> Newsroom::create(const SampleArticle &article)
{
    NewArticle fresh;
    fresh.content = article.content;
    if (m_sections.contains(article.section)) {
        fresh.section = m_sections.value(article.section);
    }
    fresh.authors = article.authors;
    fresh.tags = article.tags;
    m_articles.insert(article.key, fresh.id);
    return m_desk.create(fresh, m_people.value(article.owner)).map([](const Article &) {});
}

PersonId Newsroom::actor(const Deed &deed) const
{
    switch (rowOf(*deed.action).who) {
    case Who::Owner:
    case Who::OwnerOrEditor:
        return m_people.value(deed.article->owner);
    case Who::Editor:
        return m_people.value(deed.article->editor);
    case Who::Chief:
        return m_chief;
    }
    Q_UNREACHABLE();
}

Act Newsroom::actOf(const Deed &deed) const
{
    Act act;
    act.action = *deed.action;
    act.article = m_articles.value(deed.article->key);
    act.actor = actor(deed);
    act.reason = deed.article->reason;
    act.at = deed.article->scheduledFor;
    act.kind = deed.article->revising;
    act.publicNote = deed.article->publicNote;
    return act;
}

Result<void> Newsroom::perform(const Deed &deed)
{
    m_clock.set(deed.at);
    if (!deed.action) {
        return create(*deed.article);
    }
    const auto done = m_press.act(actOf(deed));
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace

Result<void> liveThrough(Library &library, const SampleNewsroom &sample)
{
    const QList<Deed> deeds = deedsOf(sample);
    if (deeds.isEmpty()) {
        return {};
    }
    Newsroom newsroom(library, deeds.constFirst().at);
    Result<void> done = newsroom.enter();
    for (qsizetype i = 0; i < deeds.size() && done; ++i) {
        done = newsroom.perform(deeds.at(i));
    }
    return done;
}

} // namespace tilshi
