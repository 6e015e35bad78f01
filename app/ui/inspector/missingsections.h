#pragma once

#include <QObject>
#include <QString>

namespace tilshi::ui {

class CurrentArticle;
class MessageBar;
class Session;

/// Whether there is a section that an article can be put into.
bool hasSections(const Session &session);
/// Whom to ask where only the chief editor may: their names.
QString chiefNames(const Session &session);

/// Says above the article that it can't be submitted because the newsroom has no sections, and
/// where they are made or whom to ask.
class MissingSections : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    MissingSections(Session &session, CurrentArticle &article, MessageBar &messages,
                    QObject *parent);

Q_SIGNALS:
    /// The person wants to make sections.
    void pageAsked();

private:
    void tell();
    void takeBack();

    Session &m_session;
    CurrentArticle &m_article;
    MessageBar &m_messages;
    int m_message = 0; ///< the number of what was told
};

} // namespace tilshi::ui
