#include "main/samplehistory.h"

#include "newsroom/desk.h"
#include "newsroom/workflowtable.h"
#include "publishing/publisher.h"

#include <QHash>

#include <algorithm>

namespace tilshi {

namespace {

using namespace newsroom;
using importing::SampleArticle;
using importing::SampleNewsroom;

/// Something that was done with an article; nothing: it was begun.
struct Step
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
void addEvenly(QList<Step> &steps, const SampleArticle &article, const QList<Action> &acts,
               const QDateTime &from, const QDateTime &until)
{
    const qint64 step = from.msecsTo(until) / std::max<qsizetype>(1, acts.size());
    for (qsizetype i = 0; i < acts.size(); ++i) {
        const qint64 beforeLast = (acts.size() - 1 - i) * step;
        steps.append({until.addMSecs(-beforeLast), &article, acts.at(i)});
    }
}

void addSteps(QList<Step> &steps, const SampleArticle &article)
{
    steps.append({article.createdAt, &article, std::nullopt});
    QList<Action> acts = wayTo(article);
    if (article.revising) {
        acts.append(Action::Revise);
    }
    if (article.trashed) {
        acts.append(Action::Trash);
    }
    const qsizetype live = acts.indexOf(Action::Publish) + 1;
    if (article.publishedAt && live > 0) {
        addEvenly(steps, article, acts.first(live), article.createdAt, *article.publishedAt);
        addEvenly(steps, article, acts.sliced(live), *article.publishedAt, article.reachedAt);
    } else {
        addEvenly(steps, article, acts, article.createdAt, article.reachedAt);
    }
}

QList<Step> deedsOf(const SampleNewsroom &sample)
{
    QList<Step> steps;
    for (const SampleArticle &article : sample.articles) {
        addSteps(steps, article);
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step &a, const Step &b) { return a.at < b.at; });
    return steps;
}

/// The people and sections of the sample by name, and its articles as they come into being.
class Newsroom
{
public:
    Newsroom(Library &library, const QDateTime &start)
        : m_library(library)
        , m_clock(start, TimeKind::Sample)
        , m_desk(library, m_clock)
        , m_publisher(library, m_clock)
    {
    }

    Result<void> enter();
    Result<void> perform(const Step &step);

private:
    Result<void> create(const SampleArticle &article);
    PersonId actor(const Step &step) const;
    Act actOf(const Step &step) const;

    Library &m_library;
    ManualClock m_clock;
    Desk m_desk;
    publishing::Publisher m_publisher;
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
        fresh.metadata.section = m_sections.value(article.section);
    }
    fresh.metadata.authors = article.authors;
    fresh.metadata.tags = article.tags;
    m_articles.insert(article.key, fresh.id);
    return m_desk.create(fresh, m_people.value(article.owner)).map([](const Article &) {});
}

PersonId Newsroom::actor(const Step &step) const
{
    switch (rowOf(*step.action).who) {
    case Who::Owner:
    case Who::OwnerOrEditor:
        return m_people.value(step.article->owner);
    case Who::Editor:
        return m_people.value(step.article->editor);
    case Who::Chief:
        return m_chief;
    }
    Q_UNREACHABLE();
}

Act Newsroom::actOf(const Step &step) const
{
    Act act;
    act.action = *step.action;
    act.article = m_articles.value(step.article->key);
    act.actor = actor(step);
    act.reason = step.article->reason;
    act.at = step.article->scheduledFor;
    act.kind = step.article->revising;
    act.publicNote = step.article->publicNote;
    return act;
}

Result<void> Newsroom::perform(const Step &step)
{
    m_clock.set(step.at);
    if (!step.action) {
        return create(*step.article);
    }
    const auto done = m_publisher.act(actOf(step));
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace

Result<void> liveThrough(Library &library, const SampleNewsroom &sample)
{
    const QList<Step> steps = deedsOf(sample);
    if (steps.isEmpty()) {
        return {};
    }
    Newsroom newsroom(library, steps.constFirst().at);
    Result<void> done = newsroom.enter();
    for (qsizetype i = 0; i < steps.size() && done; ++i) {
        done = newsroom.perform(steps.at(i));
    }
    return done;
}

} // namespace tilshi
