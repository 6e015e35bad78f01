#include "ui/inspector/missingsections.h"

#include "session/currentarticle.h"
#include "session/session.h"
#include "widgets/messagebar.h"

#include <algorithm>
#include <utility>

namespace tilshi::ui {

bool hasSections(const session::Session &session)
{
    const QList<newsroom::Section> &sections = session.sections();
    return std::any_of(sections.begin(), sections.end(),
                       [](const newsroom::Section &section) { return !section.hidden; });
}

QString chiefNames(const session::Session &session)
{
    QStringList names;
    for (const newsroom::Person &person : session.people()) {
        if (person.active && person.isChief()) {
            names.append(person.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

MissingSections::MissingSections(session::Session &session, session::CurrentArticle &article,
                                 widgets::MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_messages(messages)
{
    connect(&m_article, &session::CurrentArticle::opened, this, &MissingSections::tell);
    connect(&m_article, &session::CurrentArticle::closed, this, &MissingSections::tell);
    connect(&m_session, &session::Session::factsChanged, this, &MissingSections::takeBack);
}

void MissingSections::tell()
{
    const bool stands = m_article.isOpen() && !m_article.article().metadata.section &&
                        m_article.nextStep() == newsroom::Action::Submit && !hasSections(m_session);
    if (!stands) {
        m_messages.withdraw(std::exchange(m_message, 0));
    }
    if (!stands || !m_messages.sentence().isEmpty()) {
        return;
    }
    QString sentence =
        tr("The newsroom has no sections yet, and an article needs one to be submitted.");
    QString button;
    if (m_session.person().isChief()) {
        button = tr("Make sections");
    } else {
        sentence += u' ' + tr("The chief editor makes them: %1.").arg(chiefNames(m_session));
    }
    m_message = button.isEmpty() ? m_messages.hold(sentence)
                                 : m_messages.tell(widgets::MessageBar::Kind::Information, sentence,
                                                   button, [this] { Q_EMIT pageAsked(); });
}

void MissingSections::takeBack()
{
    if (hasSections(m_session)) {
        m_messages.withdraw(std::exchange(m_message, 0));
    }
}

} // namespace tilshi::ui
