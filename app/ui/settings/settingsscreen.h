#pragma once

#include "session/session.h"
#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tilshi::session {
class NewsroomChanges;
} // namespace tilshi::session

namespace tilshi::widgets {
class FileChooser;
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

class GeneralPage;
class PeoplePage;
class SectionsPage;

/// The newsroom's settings as a page of the window: categories at the left, the chosen one beside
/// them. What is changed is kept at once and can be taken back. Everyone may look; the chief editor
/// may change.
class SettingsScreen : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    enum Page
    {
        General,
        People,
        Sections
    };

    /// All outlive it.
    SettingsScreen(session::Session &session, session::NewsroomChanges &changes,
                   widgets::FileChooser &files, QWidget *parent = nullptr);
    /// Hands in what is being typed, as when it is left.
    ~SettingsScreen() override;

    void open(Page page);
    /// Others have written into the library.
    void catchUp();
    widgets::MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void backAsked();
    /// The page is left, and what was typed into a field is not kept.
    void notKept(const QString &sentence);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeCategories();
    void fitCategories();
    void makeShortcuts();
    void connectParts();
    void showPage(int page);
    void refill();
    void readCounts();
    void told(const QString &sentence);
    void begin();
    void undo();

    session::Session &m_session;
    session::NewsroomChanges &m_changes;
    QHash<newsroom::SectionId, int> m_articles; ///< in each section
    QTimer *m_minute;                           ///< until the counts are read again
    int m_told = 0;                             ///< number of the message of the last change
    QPushButton *m_back;
    QLabel *m_atOnce;
    QPushButton *m_new;
    QLabel *m_heading;
    QListWidget *m_categories;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_pages;
    GeneralPage *m_general;
    PeoplePage *m_people;
    SectionsPage *m_sections;
};

} // namespace tilshi::ui
