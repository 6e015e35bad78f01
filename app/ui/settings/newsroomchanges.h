#pragma once

#include "newsroom/administration.h"
#include "ui/session.h"
#include "ui/settings/newpicture.h"

#include <QList>
#include <QObject>

#include <functional>

namespace tilshi::ui {

/// What is changed of the newsroom itself, kept at once, with a way back. The session reads the
/// newsroom again after each change and after each that could not be kept.
class NewsroomChanges : public QObject
{
    Q_OBJECT

public:
    explicit NewsroomChanges(Session &session, QObject *parent = nullptr);

    void addPerson(const newsroom::Person &person);
    void changePerson(const newsroom::Person &person);
    void saveSections(const QList<newsroom::Section> &sections);
    void saveSettings(const newsroom::Settings &settings, const NewPicture &logo,
                      const NewPicture &shareImage);

    bool canUndo() const { return !m_undo.isEmpty(); }
    /// Takes the last change back, which is a change too.
    void undo();

Q_SIGNALS:
    /// deed: the sentence that says what was changed. onSite: the site shows it.
    void saved(const QString &deed, bool onSite);
    void failed(const Error &error);

private:
    struct Step;
    /// Gives the step that takes it back, made of what the library had just before: the session may
    /// not know of the change before it yet. Without work where there was nothing to change.
    using Work = std::function<Result<Step>(newsroom::Library &, newsroom::Administration &)>;
    struct Step
    {
        Work work;
        bool onSite = false;
    };
    static Step personStep(const newsroom::Person &person, newsroom::PersonId by);
    static Step removalStep(newsroom::PersonId person, newsroom::PersonId by);
    static Step sectionsStep(const QList<newsroom::Section> &sections, newsroom::PersonId by);
    static Step settingsStep(const newsroom::Settings &settings, newsroom::PersonId by);
    void keep(const Step &step);
    void run(const Step &step, const std::function<void(const Step &back)> &done);

    Session &m_session;
    QList<Step> m_undo;
};

} // namespace tilshi::ui
