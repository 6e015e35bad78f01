#include "session/newsroomchanges.h"

#include "base/await.h"
#include "newsroom/office.h"

#include <algorithm>

namespace tilshi::session {
namespace {

using newsroom::Administration;
using newsroom::Changed;
using newsroom::Library;
using newsroom::Person;
using newsroom::Settings;
using newsroom::Wish;
using Sections = QList<newsroom::Section>;

Result<void> keepPicture(newsroom::Office &office, const NewPicture &picture, QString &name,
                         newsroom::PersonId by)
{
    if (picture.bytes.isEmpty()) {
        return {};
    }
    return office.addPicture(picture.bytes, picture.ending, by).map([&name](const QString &kept) {
        name = kept;
    });
}

/// The wish of somebody who has wished those before, seen or not: nobody is in their own way.
template <class T>
Wish<T> following(const QList<Wish<T>> &earlier, const Wish<T> &wish)
{
    T seen = wish.seen;
    for (const Wish<T> &one : earlier) {
        seen = newsroom::overlaid(one, seen);
    }
    return {seen, newsroom::overlaid(wish, seen)};
}

/// What was changed is still so, whatever else has been changed since.
template <class T>
bool isAs(const Changed<T> &changed, const T &now)
{
    return newsroom::overlaid({changed.before, changed.after}, now) == now;
}

} // namespace

NewsroomChanges::NewsroomChanges(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void NewsroomChanges::addPerson(const Person &person)
{
    const auto work = [this, person, by = m_session.person().id](
                          Library &, Administration &administration) -> Result<Done> {
        return administration.addPerson(person, by).map([&](const Changed<Person> &added) {
            return Done{added.entry, [this, id = person.id] { removePerson(id); },
                        [this, id = person.id] { return hasPerson(id); }};
        });
    };
    run(work, Way::On, false, [] {});
}

void NewsroomChanges::changePerson(const Person &seen, const Person &wanted)
{
    changePerson({seen, wanted}, Way::On);
}

void NewsroomChanges::saveSections(const Sections &seen, const Sections &wanted)
{
    saveSections({seen, wanted}, Way::On);
}

void NewsroomChanges::saveSettings(const Wish<Settings> &wish, const NewPicture &logo,
                                   const NewPicture &shareImage)
{
    saveSettings(wish, logo, shareImage, Way::On);
}

bool NewsroomChanges::hasPerson(newsroom::PersonId id) const
{
    const QList<Person> &all = m_session.people();
    return std::any_of(all.begin(), all.end(), [id](const Person &one) { return one.id == id; });
}

void NewsroomChanges::undo()
{
    if (!m_undo.isEmpty()) {
        m_undo.takeLast()();
    }
}

void NewsroomChanges::removePerson(newsroom::PersonId person)
{
    const auto work = [this, person, by = m_session.person().id](
                          Library &, Administration &administration) -> Result<Done> {
        return administration.removePerson(person, by).map([&](const newsroom::LogEntry &entry) {
            return Done{entry, {}, [this, person] { return !hasPerson(person); }};
        });
    };
    run(work, Way::Back, false, [] {});
}

void NewsroomChanges::changePerson(const Wish<Person> &given, Way way)
{
    const Wish<Person> wish = following(m_people, given);
    m_people.append(wish);
    const auto work = [this, wish, by = m_session.person().id](
                          Library &, Administration &administration) -> Result<Done> {
        return administration.changePerson(wish, by).map([this](const Changed<Person> &changed) {
            return Done{changed.entry,
                        [this, changed] {
                            changePerson({changed.after, changed.before}, Way::Back);
                        },
                        [this, changed] {
                            const auto &all = m_session.people();
                            return std::all_of(all.begin(), all.end(), [&](const Person &person) {
                                return isAs(changed, person);
                            });
                        }};
        });
    };
    run(work, way, false, [this] { m_people.removeFirst(); });
}

void NewsroomChanges::saveSections(const Wish<Sections> &given, Way way)
{
    const Wish<Sections> wish = following(m_sections, given);
    m_sections.append(wish);
    const auto work = [this, wish, by = m_session.person().id](
                          Library &, Administration &administration) -> Result<Done> {
        return administration.saveSections(wish, by).map([this](const Changed<Sections> &changed) {
            return Done{changed.entry,
                        [this, changed] {
                            saveSections({changed.after, changed.before}, Way::Back);
                        },
                        [this, changed] { return isAs(changed, m_session.sections()); }};
        });
    };
    run(work, way, true, [this] { m_sections.removeFirst(); });
}

void NewsroomChanges::saveSettings(const Wish<Settings> &given, const NewPicture &logo,
                                   const NewPicture &shareImage, Way way)
{
    const Wish<Settings> wish = following(m_settings, given);
    m_settings.append(wish);
    const auto work = [this, wish, logo, shareImage, by = m_session.person().id,
                       clock = &m_session.clock()](Library &library,
                                                   Administration &administration) -> Result<Done> {
        newsroom::Office office(library, *clock);
        Wish<Settings> complete = wish;
        Settings &wanted = complete.wanted;
        return keepPicture(office, logo, wanted.logo, by)
            .and_then([&] { return keepPicture(office, shareImage, wanted.shareImage, by); })
            .and_then([&] { return administration.saveSettings(complete, by); })
            .map([this](const Changed<Settings> &changed) {
                return Done{changed.entry,
                            [this, changed] {
                                saveSettings({changed.after, changed.before}, {}, {}, Way::Back);
                            },
                            [this, changed] { return isAs(changed, m_session.settings()); }};
            });
    };
    run(work, way, true, [this] { m_settings.removeFirst(); });
}

/// answered() before the session has the newsroom as it is then.
void NewsroomChanges::run(const Work &work, Way way, bool onSite,
                          const std::function<void()> &answered)
{
    struct Outcome
    {
        Done done;
        Result<NewsroomFacts> facts;
    };
    const auto job = [work, clock = &m_session.clock()](Library &library) {
        Administration administration(library, *clock);
        return work(library, administration).map([&](const Done &done) {
            return Outcome{done, readFacts(library)};
        });
    };
    await(
        m_session.desk().run(job), this,
        [this, way, onSite, answered](const Outcome &outcome) {
            answered();
            if (outcome.facts) {
                m_session.setFacts(*outcome.facts);
            } else {
                Q_EMIT failed(outcome.facts.error());
            }
            if (outcome.done.entry) {
                if (way == Way::On) {
                    m_undo.append(outcome.done.back);
                }
                m_holds = outcome.done.holds;
                Q_EMIT saved(*outcome.done.entry, onSite);
            }
        },
        [this, answered](const Error &error) {
            answered();
            m_session.reload();
            Q_EMIT failed(error);
        });
}

} // namespace tilshi::session
