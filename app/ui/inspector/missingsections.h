#pragma once

#include <QObject>
#include <QString>

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Whether there is a section that an article can be put into.
bool hasSections(const session::Session &session);
/// Whom to ask where only the chief editor may: their names.
QString chiefNames(const session::Session &session);

/// Says above the article that it can't be submitted because the newsroom has no sections, and
/// where they are made or whom to ask.
class MissingSections : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    MissingSections(session::Session &session, session::CurrentArticle &article,
                    widgets::MessageBar &messages, QObject *parent);

Q_SIGNALS:
    /// The person wants to make sections.
    void pageAsked();

private:
    void tell();
    void takeBack();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    widgets::MessageBar &m_messages;
    int m_message = 0; ///< the number of what was told
};

} // namespace tilshi::ui
