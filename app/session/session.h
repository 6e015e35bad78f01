#pragma once

#include "newsroom/desk.h"
#include "newsroom/gateway.h"
#include "newsroom/people.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"

#include <QList>
#include <QObject>

#include <optional>
#include <utility>

namespace tilshi::spelling {
class SpellingWorker;
}

namespace tilshi::session {

/// What every part of the window knows of the newsroom without asking.
struct NewsroomFacts
{
    newsroom::Settings settings;
    QList<newsroom::Person> people;    ///< by name; also those no longer active
    QList<newsroom::Section> sections; ///< in their order; also the hidden ones
    QString libraryFolder;
    QString libraryId;
    bool readOnly = false;

    bool operator==(const NewsroomFacts &) const = default;
};

/// Reads the facts; for use inside Gateway::run.
Result<NewsroomFacts> readFacts(newsroom::Library &library);

/// One person at work in one library: who it is, the library's two threads, the clock, and what
/// goes with them. Lives as long as the window of that library; owns nothing of it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// What main puts together for one library; all of it outlives the session.
    struct Services
    {
        newsroom::Gateway &desk;      ///< for what a person waits for
        newsroom::Gateway &publisher; ///< for publishing, backup and other long work
        const Clock &clock;
        newsroom::Recovery &recovery;
        spelling::SpellingWorker *spelling; ///< null: nothing is checked
    };

    Session(const Services &services, NewsroomFacts facts, newsroom::Person person,
            QObject *parent = nullptr);
    ~Session() override;

    newsroom::Gateway &desk() const { return m_services.desk; }
    newsroom::Gateway &publisher() const { return m_services.publisher; }
    const Clock &clock() const { return m_services.clock; }
    newsroom::Recovery &recovery() const { return m_services.recovery; }
    spelling::SpellingWorker *spelling() const { return m_services.spelling; }

    const newsroom::Person &person() const { return m_person; }
    const newsroom::Settings &settings() const { return m_facts.settings; }
    const QList<newsroom::Person> &people() const { return m_facts.people; }
    const QList<newsroom::Section> &sections() const { return m_facts.sections; }
    const QString &libraryFolder() const { return m_facts.libraryFolder; }
    const QString &libraryId() const { return m_facts.libraryId; }
    bool isReadOnly() const { return m_facts.readOnly; }

    /// The name of that person, or nothing if there is none of that id.
    QString personName(newsroom::PersonId id) const;
    QString sectionName(std::optional<newsroom::SectionId> id) const;

    void signIn(const newsroom::Person &person);
    void setFacts(const NewsroomFacts &facts);
    /// Reads settings, people and sections again; factsChanged() follows.
    void reload();
    /// The same, since others may have changed it: nothing is told where nothing has changed.
    void catchUp();

    /// Hands work(Desk &, Library &) to the desk's thread; F returns a Result<T>.
    template <class F>
    auto onDesk(F work) const
    {
        return m_services.desk.run([clock = &m_services.clock,
                                    work = std::move(work)](newsroom::Library &library) mutable {
            newsroom::Desk desk(library, *clock);
            return work(desk, library);
        });
    }

Q_SIGNALS:
    /// Another program has been writing for some time, and what is to be saved waits for it; or
    /// does not any more.
    void waitingChanged(bool waits);
    void personChanged(const newsroom::Person &person);
    void factsChanged();
    void failed(const Error &error);

private:
    Services m_services;
    NewsroomFacts m_facts;
    newsroom::Person m_person;
};

} // namespace tilshi::session
