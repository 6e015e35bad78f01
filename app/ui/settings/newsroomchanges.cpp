#include "ui/settings/newsroomchanges.h"

#include "ui/await.h"
#include "wording/administration.h"

namespace tilshi::ui {
namespace {

using newsroom::Administration;
using newsroom::Library;

Result<void> keepPicture(Library &library, const NewPicture &picture, QString &name)
{
    if (picture.bytes.isEmpty()) {
        return {};
    }
    return library.media().add(picture.bytes, picture.ending).map([&name](const QString &kept) {
        name = kept;
    });
}

} // namespace

NewsroomChanges::NewsroomChanges(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void NewsroomChanges::addPerson(const newsroom::Person &person)
{
    const auto by = m_session.person().id;
    keep({[person, by](Library &, Administration &administration) {
              return administration.addPerson(person, by).map([&](const auto &) {
                  return removalStep(person.id, by);
              });
          },
          false});
}

void NewsroomChanges::changePerson(const newsroom::Person &person)
{
    keep(personStep(person, m_session.person().id));
}

void NewsroomChanges::saveSections(const QList<newsroom::Section> &sections)
{
    keep(sectionsStep(sections, m_session.person().id));
}

void NewsroomChanges::saveSettings(const newsroom::Settings &settings, const NewPicture &logo,
                                   const NewPicture &shareImage)
{
    const auto by = m_session.person().id;
    keep({[settings, logo, shareImage, by](Library &library, Administration &administration) {
              newsroom::Settings complete = settings;
              return keepPicture(library, logo, complete.logo)
                  .and_then([&] { return keepPicture(library, shareImage, complete.shareImage); })
                  .and_then(
                      [&] { return settingsStep(complete, by).work(library, administration); });
          },
          true});
}

void NewsroomChanges::undo()
{
    if (!m_undo.isEmpty()) {
        run(m_undo.takeLast(), [](const Step &) {});
    }
}

NewsroomChanges::Step NewsroomChanges::personStep(const newsroom::Person &person,
                                                  newsroom::PersonId by)
{
    const Work work = [person, by](Library &library,
                                   Administration &administration) -> Result<Step> {
        const auto before = library.people().byId(person.id);
        if (!before || *before == person) {
            return before.map([](const auto &) { return Step(); });
        }
        return administration.changePerson(person, by).map([&] { return personStep(*before, by); });
    };
    return {work, false};
}

NewsroomChanges::Step NewsroomChanges::removalStep(newsroom::PersonId person, newsroom::PersonId by)
{
    const Work work = [person, by](Library &library,
                                   Administration &administration) -> Result<Step> {
        const auto before = library.people().byId(person);
        return administration.removePerson(person, by).map([&] {
            return personStep(before.value_or(newsroom::Person()), by);
        });
    };
    return {work, false};
}

NewsroomChanges::Step NewsroomChanges::sectionsStep(const QList<newsroom::Section> &sections,
                                                    newsroom::PersonId by)
{
    const Work work = [sections, by](Library &library,
                                     Administration &administration) -> Result<Step> {
        const auto before = library.sections().all();
        if (!before || *before == sections) {
            return before.map([](const auto &) { return Step(); });
        }
        return administration.saveSections(sections, by).map([&] {
            return sectionsStep(*before, by);
        });
    };
    return {work, true};
}

NewsroomChanges::Step NewsroomChanges::settingsStep(const newsroom::Settings &settings,
                                                    newsroom::PersonId by)
{
    const Work work = [settings, by](Library &library,
                                     Administration &administration) -> Result<Step> {
        const auto before = library.settings().load();
        if (!before || *before == settings) {
            return before.map([](const auto &) { return Step(); });
        }
        return administration.saveSettings(settings, by).map([&] {
            return settingsStep(*before, by);
        });
    };
    return {work, true};
}

void NewsroomChanges::keep(const Step &step)
{
    run(step, [this](const Step &back) { m_undo.append(back); });
}

void NewsroomChanges::run(const Step &step, const std::function<void(const Step &back)> &done)
{
    struct Outcome
    {
        Step back;
        QString deed;
    };
    const auto job = [work = step.work,
                      clock = &m_session.clock()](Library &library) -> Result<Outcome> {
        Administration administration(library, *clock);
        const Result<Step> back = work(library, administration);
        if (!back) {
            return fail(back.error());
        }
        return library.log().latest(1).map([&](const QList<newsroom::LogEntry> &entries) {
            return Outcome{*back, entries.isEmpty() ? QString()
                                                    : wording::administrativeDeed(entries.first())};
        });
    };
    await(
        m_session.desk().run(job), this,
        [this, done, onSite = step.onSite](const Outcome &outcome) {
            if (outcome.back.work) {
                done(outcome.back);
                m_session.reload();
                Q_EMIT saved(outcome.deed, onSite);
            }
        },
        [this](const Error &error) {
            m_session.reload();
            Q_EMIT failed(error);
        });
}

} // namespace tilshi::ui
