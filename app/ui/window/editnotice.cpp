#include "ui/window/editnotice.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/saving/autosave.h"
#include "session/session.h"
#include "widgets/languages.h"
#include "widgets/look/theme.h"
#include "wording/when.h"
#include "wording/wording.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tilshi::ui {

using newsroom::Action;
using newsroom::State;

namespace {

constexpr int flashMs = 600;
constexpr double quiet = 0.08; // how much of the colour
constexpr double loud = 0.35;

} // namespace

EditNotice::EditNotice(session::Session &session, session::CurrentArticle &article,
                       session::Autosave &autosave, QWidget *parent)
    : widgets::Translated<QFrame>(parent)
    , m_session(session)
    , m_article(article)
    , m_autosave(autosave)
    , m_text(new QLabel(this))
    , m_answer(new QPushButton(this))
{
    setObjectName(u"editNotice");
    m_text->setObjectName(u"editNoticeText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_answer->setObjectName(u"editNoticeAction");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    m_flash.setSingleShot(true);
    m_flash.setInterval(flashMs);
    connect(&m_flash, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_answer, &QPushButton::clicked, this, [this] {
        if (m_way) {
            Q_EMIT actionAsked(*m_way);
        }
    });
    connect(&m_article, &session::CurrentArticle::opened, this, &EditNotice::readReturn);
    connect(&m_article, &session::CurrentArticle::changed, this, &EditNotice::followReturn);
    connect(&m_autosave, &session::Autosave::articleSaved, this, &EditNotice::noteOwnSave);
    for (const auto signal : {&session::CurrentArticle::opened, &session::CurrentArticle::changed,
                              &session::CurrentArticle::closed}) {
        connect(&m_article, signal, this, &EditNotice::retranslate);
    }
    EditNotice::retranslate();
}

void EditNotice::retranslate()
{
    const std::optional<Reason> why = reason();
    setVisible(why.has_value());
    if (!why) {
        return;
    }
    const bool may = why->way && !m_article.refusalOf(*why->way) && !m_session.isReadOnly();
    m_way = may ? why->way : std::nullopt;
    m_text->setText(why->sentence);
    m_answer->setVisible(may);
    m_answer->setText(may ? wording::name(*why->way) : QString());
}

void EditNotice::flash()
{
    if (isHidden()) {
        return;
    }
    m_flash.start();
    update();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

std::optional<EditNotice::Reason> EditNotice::reason() const
{
    if (!m_article.isOpen()) {
        return std::nullopt;
    }
    if (!m_autosave.isWritersOwn()) {
        return Reason{tr("This text was typed by %1 and is not in the newsroom yet. Nobody else "
                         "can type here until it is.")
                          .arg(m_session.personName(m_autosave.writer())),
                      {}};
    }
    if (m_article.isEditable()) {
        return reasonOfReturn();
    }
    if (!m_session.person().active) {
        return Reason{wording::sentence(newsroom::Refusal::NotActive), {}};
    }
    if (m_session.isReadOnly()) {
        return Reason{tr("The newsroom can only be read: nothing can be typed here."), {}};
    }
    if (m_article.article().trashed) {
        return Reason{tr("The article is in the trash. To write on, restore it."), Action::Untrash};
    }
    return reasonOfState();
}

std::optional<EditNotice::Reason> EditNotice::reasonOfReturn() const
{
    if (m_article.article().state != State::Returned || !m_return ||
        m_return->article != m_article.article().id) {
        return std::nullopt;
    }
    return Reason{
        tr("Returned by %1: %2").arg(m_session.personName(m_return->who), m_return->reason), {}};
}

/// A save of what is typed here returns nothing, so that the log is not read after each of them.
void EditNotice::noteOwnSave(const newsroom::Article &article)
{
    if (m_article.isOpen() && article.id == m_article.article().id &&
        article.revision == m_known + 1) {
        m_known = article.revision;
    }
}

void EditNotice::followReturn()
{
    if (m_article.article().revision != m_known) {
        readReturn();
    }
}

/// Its log has who returned it and why.
void EditNotice::readReturn()
{
    m_known = m_article.isOpen() ? m_article.article().revision : -1;
    if (!m_article.isOpen() || m_article.isNew() || m_article.article().state != State::Returned) {
        return;
    }
    const auto work = [id = m_article.article().id](newsroom::Library &library) {
        return library.log().of(id);
    };
    await(
        m_session.desk().run(work), this,
        [this](const QList<newsroom::LogEntry> &acts) {
            for (const newsroom::LogEntry &act : acts) {
                if (act.action == Action::Return) {
                    m_return = act;
                }
            }
            retranslate();
        },
        [this](const Error &) { m_known = -1; }); // the next change asks again
}

EditNotice::Reason EditNotice::reasonOfState() const
{
    const newsroom::Article &article = m_article.article();
    const bool isOwner = article.owner == m_session.person().id;
    switch (article.state) {
    case State::Submitted:
        if (isOwner) {
            return {tr("The article is with the editors. To write on, recall it, or ask for it to "
                       "be returned."),
                    Action::Recall};
        }
        [[fallthrough]];
    case State::Draft:
    case State::Returned:
        return {tr("Owner of this draft: %1. Only the owner and editors write in it; you can read "
                   "it, copy it and comment on it.")
                    .arg(m_session.personName(article.owner)),
                {}};
    case State::Approved:
        return {tr("The article is approved, and this text is what will be published. An edit ends "
                   "the approval."),
                Action::Edit};
    case State::Scheduled:
        return {tr("The article is scheduled for %1, and this text is what will be published. An "
                   "edit ends the approval and takes it off the schedule.")
                    .arg(article.schedule ? wording::dateAndTime(article.schedule->utc,
                                                                 m_session.settings().zone,
                                                                 widgets::interfaceLanguage())
                                          : QString()),
                Action::Edit};
    case State::Published:
        return {tr("The article is published. To change it, begin a revision."), Action::Revise};
    case State::Withdrawn:
        return {tr("The article was withdrawn from the site. To write on, the chief editor reopens "
                   "it."),
                Action::Reopen};
    }
    Q_UNREACHABLE();
}

void EditNotice::paintEvent(QPaintEvent *)
{
    const double strength = m_flash.isActive() ? loud : quiet;
    const QColor colour = widgets::accentColour(palette());
    QPainter painter(this);
    painter.fillRect(rect(), widgets::mixed(colour, palette().color(QPalette::Base), strength));
    painter.fillRect(QRect(0, height() - 1, width(), 1), widgets::borderColour(palette()));
}

} // namespace tilshi::ui
