#pragma once

#include "newsroom/people.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"
#include "ui/environment/environment.h"
#include "widgets/messagebar.h"
#include "widgets/translated.h"

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace tilshi::ui {

class CreatePage;
class FirstRunPage;
class SignInPage;
class WaitPage;

/// The window before a newsroom is open: create one, open one, look at the sample; then who is at
/// work. It only asks; what is answered is done by whoever listens.
class StartWindow : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    StartWindow(widgets::FileChooser &files, widgets::Languages &languages,
                QWidget *parent = nullptr);

    /// The page with the three ways in.
    void askLibrary();
    void askPerson(const QString &newsroom, const QList<newsroom::Person> &people,
                   const QString &lastLogin);
    void wait(const QString &sentence);
    /// Back to the page that makes a newsroom, as it was filled in: that folder won't do.
    void refuseFolder(const QString &reason);
    /// Offers to look at so many texts that are in no newsroom.
    void offerUnsavedTexts(qsizetype count);
    widgets::MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void openAsked(const QString &folder);
    void sampleAsked(const QString &folder);
    void createAsked(const QString &folder, const newsroom::Settings &settings,
                     const newsroom::Person &owner, const QList<newsroom::Section> &sections);
    void unsavedTextsAsked();
    void personChosen(const newsroom::Person &person);

protected:
    void retranslate() override;

private:
    void build();

    widgets::FileChooser &m_files;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_pages;
    FirstRunPage *m_firstRun;
    CreatePage *m_create;
    SignInPage *m_signIn;
    WaitPage *m_wait;
};

} // namespace tilshi::ui
