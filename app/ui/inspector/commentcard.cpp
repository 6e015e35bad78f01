#include "ui/inspector/commentcard.h"

#include "ui/badges/avatar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr int avatarSize = 20;

} // namespace

CommentCard::CommentCard(const newsroom::Comment &comment, const QList<newsroom::Person> &people,
                         const QString &when, QWidget *parent)
    : widgets::Translated<widgets::Card>(parent)
    , m_comment(comment)
    , m_note(new QLabel(this))
    , m_resolve(new QToolButton(this))
{
    setObjectName(u"comment");
    const auto found =
        std::find_if(people.begin(), people.end(),
                     [&](const newsroom::Person &person) { return person.id == comment.by; });
    const newsroom::Person author = found == people.end() ? newsroom::Person() : *found;
    auto *head = new QLabel(author.name, this);
    head->setTextFormat(Qt::PlainText);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    auto *avatar = new Avatar(avatarSize, this);
    avatar->setPerson(author, people);
    auto *who = new QHBoxLayout;
    who->addWidget(avatar);
    who->addWidget(head, 1);
    auto *moment = new QLabel(when, this);
    moment->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(comment.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setEnabled(!comment.resolved);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_resolve->setObjectName(u"resolve");
    m_resolve->setAutoRaise(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(who);
    layout->addWidget(moment);
    layout->addWidget(text);
    layout->addWidget(m_note);
    layout->addWidget(m_resolve, 0, Qt::AlignLeft);
    connect(m_resolve, &QToolButton::clicked, this,
            [this] { Q_EMIT resolvedAsked(m_comment, !m_comment.resolved); });
    CommentCard::retranslate();
}

void CommentCard::retranslate()
{
    m_resolve->setText(m_comment.resolved ? tr("Open again") : tr("Resolve"));
    m_note->setVisible(m_comment.resolved || m_comment.blocking);
    m_note->setText(m_comment.resolved ? tr("Resolved") : tr("Stands in the way of approval"));
}

} // namespace tilshi::ui
