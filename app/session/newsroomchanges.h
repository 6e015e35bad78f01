#pragma once

#include "newsroom/administration.h"
#include "session/newpicture.h"
#include "session/session.h"

#include <QList>
#include <QObject>

#include <functional>

namespace tilshi::session {

/// What is changed of the newsroom itself, kept at once, with a way back: only what a wish changes,
/// whatever others have changed meanwhile. The session reads the newsroom again after each change
/// and after each that could not be kept. Outlives the pages, since an answer may come after them.
class NewsroomChanges : public QObject
{
    Q_OBJECT

public:
    explicit NewsroomChanges(Session &session, QObject *parent = nullptr);

    void addPerson(const newsroom::Person &person);
    void changePerson(const newsroom::Person &seen, const newsroom::Person &wanted);
    void saveSections(const QList<newsroom::Section> &seen, const QList<newsroom::Section> &wanted);
    void saveSettings(const newsroom::Wish<newsroom::Settings> &wish, const NewPicture &logo,
                      const NewPicture &shareImage);

    /// Whether what saved() told last is still so, as far as the session knows.
    bool lastHolds() const { return !m_holds || m_holds(); }
    bool canUndo() const { return !m_undo.isEmpty(); }
    /// Takes the last change back, which is a change too.
    void undo();
    /// What was changed so far stays.
    void forgetUndo() { m_undo.clear(); }

Q_SIGNALS:
    /// entry: what the log says of it. onSite: the site shows it.
    void saved(const newsroom::LogEntry &entry, bool onSite);
    void failed(const Error &error);

private:
    enum class Way
    {
        On,
        Back
    };
    using Step = std::function<void()>;
    struct Done
    {
        std::optional<newsroom::LogEntry> entry; ///< none: there was nothing to change
        Step back;
        std::function<bool()> holds;
    };
    using Work = std::function<Result<Done>(newsroom::Library &, newsroom::Administration &)>;
    template <class T>
    using Wishes = QList<newsroom::Wish<T>>;

    void changePerson(const newsroom::Wish<newsroom::Person> &wish, Way way);
    void saveSections(const newsroom::Wish<QList<newsroom::Section>> &wish, Way way);
    void saveSettings(const newsroom::Wish<newsroom::Settings> &wish, const NewPicture &logo,
                      const NewPicture &shareImage, Way way);
    void removePerson(newsroom::PersonId person);
    bool hasPerson(newsroom::PersonId id) const;
    void run(const Work &work, Way way, bool onSite, const std::function<void()> &answered);

    Session &m_session;
    QList<Step> m_undo;
    std::function<bool()> m_holds;
    // Handed in and not answered yet: the pages may show what was before them.
    Wishes<newsroom::Person> m_people;
    Wishes<QList<newsroom::Section>> m_sections;
    Wishes<newsroom::Settings> m_settings;
};

} // namespace tilshi::session
