#include "session/session.h"

#include "base/await.h"

namespace tilshi::session {

Result<NewsroomFacts> readFacts(newsroom::Library &library)
{
    NewsroomFacts facts;
    facts.libraryFolder = library.folder();
    facts.readOnly = library.isReadOnly();
    Result<newsroom::Settings> settings = library.settings().load();
    if (!settings) {
        return fail(settings.error());
    }
    Result<QList<newsroom::Person>> people = library.people().all();
    if (!people) {
        return fail(people.error());
    }
    Result<QList<newsroom::Section>> sections = library.sections().all();
    if (!sections) {
        return fail(sections.error());
    }
    Result<QString> id = library.id();
    if (!id) {
        return fail(id.error());
    }
    facts.libraryId = *id;
    facts.settings = *settings;
    facts.people = *people;
    facts.sections = *sections;
    return facts;
}

Session::Session(const Services &services, NewsroomFacts facts, newsroom::Person person,
                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_facts(std::move(facts))
    , m_person(std::move(person))
{
    m_services.desk.watchWaiting([this](bool waits) {
        QMetaObject::invokeMethod(
            this, [this, waits] { Q_EMIT waitingChanged(waits); }, Qt::QueuedConnection);
    });
}

Session::~Session()
{
    m_services.desk.watchWaiting({});
}

QString Session::personName(newsroom::PersonId id) const
{
    for (const newsroom::Person &person : m_facts.people) {
        if (person.id == id) {
            return person.name;
        }
    }
    return {};
}

QString Session::sectionName(std::optional<newsroom::SectionId> id) const
{
    for (const newsroom::Section &section : m_facts.sections) {
        if (id == section.id) {
            return section.name;
        }
    }
    return {};
}

void Session::signIn(const newsroom::Person &person)
{
    m_person = person;
    Q_EMIT personChanged(m_person);
}

void Session::setFacts(const NewsroomFacts &facts)
{
    m_facts = facts;
    for (const newsroom::Person &person : m_facts.people) {
        if (person.id == m_person.id && !(person == m_person)) {
            signIn(person);
            break;
        }
    }
    Q_EMIT factsChanged();
}

void Session::catchUp()
{
    await(
        m_services.desk.run(&readFacts), this,
        [this](const NewsroomFacts &facts) {
            if (!(facts == m_facts)) {
                setFacts(facts);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void Session::reload()
{
    await(
        m_services.desk.run(&readFacts), this,
        [this](const NewsroomFacts &facts) { setFacts(facts); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace tilshi::session
