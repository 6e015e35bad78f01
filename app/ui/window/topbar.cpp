#include "ui/window/topbar.h"

#include "newsroom/workflowtable.h"
#include "session/currentarticle.h"
#include "ui/badges/statebadge.h"
#include "widgets/actionstate.h"
#include "widgets/elidedlabel.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "widgets/steadybutton.h"
#include "wording/wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace tilshi::ui {
namespace {

using newsroom::Action;

constexpr int mostGiven = 4; ///< steps of giveUp()

QIcon iconOf(Action action, QPalette::ColorRole role = QPalette::ButtonText)
{
    return widgets::tintedIcon(newsroom::rowOf(action).icon, role);
}

} // namespace

TopBar::TopBar(session::CurrentArticle &article, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_article(article)
    , m_new(new QPushButton(this))
    , m_badge(new StateBadge(this))
    , m_version(new QLabel(this))
    , m_whyNot(new widgets::ElidedLabel(this))
    , m_preview(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_other(new widgets::SteadyButton(this))
    , m_primary(new widgets::SteadyButton(this))
    , m_menu(new QMenu(this))
    , m_refused(new QMenu(m_menu))
{
    build();
    fillMenu();
    connect(&m_article, &session::CurrentArticle::opened, this, &TopBar::refresh);
    connect(&m_article, &session::CurrentArticle::changed, this, &TopBar::refresh);
    connect(&m_article, &session::CurrentArticle::closed, this, &TopBar::refresh);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newArticleAsked);
    connect(m_preview, &QPushButton::clicked, this, &TopBar::previewAsked);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_otherAnswer) {
            Q_EMIT actionAsked(*m_otherAnswer);
        }
    });
    connect(m_primary, &QPushButton::pressed, this, [this] { m_pressed = m_step; });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        const std::optional<Action> step = m_article.nextStep();
        if (step && step == m_pressed) { // not what it has come to say while it was held
            Q_EMIT actionAsked(*step);
        }
    });
    TopBar::retranslate();
}

void TopBar::refresh()
{
    // Before anything is hidden: Qt gives the keys of what is hidden to the next button.
    const QWidget *keys = window()->focusWidget();
    const bool meant = keys == m_primary || keys == m_other;
    const std::optional<Action> before = std::exchange(m_step, m_article.nextStep());
    showArticle();
    refreshPrimary();
    refreshOther();
    refreshMenu();
    fit();
    if (meant && (m_step != before || !keys->isEnabled())) {
        Q_EMIT keysRefused();
    }
}

void TopBar::addActs(QWidget *acts)
{
    acts->hide();
    layout()->addWidget(acts);
}

void TopBar::refuseMenu(const QString &reason)
{
    m_refusal = reason;
    refreshMenu();
}

void TopBar::refuseActs(const QString &reason)
{
    m_actsRefusal = reason;
    m_new->setEnabled(reason.isEmpty());
    retranslate();
}

/// Of one of the article's offers; empty if it can be done.
QString TopBar::refusalOf(std::optional<newsroom::Refusal> refusal) const
{
    if (!m_actsRefusal.isEmpty()) {
        return m_actsRefusal;
    }
    return refusal ? wording::sentence(*refusal) : QString();
}

void TopBar::showArticle()
{
    const bool open = m_article.isOpen();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_badge, m_version, m_preview, m_more}) {
        widget->setVisible(open);
    }
    if (open) {
        const newsroom::Article &article = m_article.article();
        m_badge->setState(article.state, article.isLive(), article.trashed);
        const int head = article.head;
        m_version->setText(head > 0 ? tr("Version %1").arg(head) : QString());
        const bool asOnSite = article.state == newsroom::State::Published;
        m_previewText = asOnSite ? tr("Open in browser") : tr("Preview");
        m_preview->setToolTip(m_previewText);
        m_preview->setAccessibleName(m_previewText);
    }
}

void TopBar::retranslate()
{
    m_new->setAccessibleName(tr("New article"));
    m_new->setToolTip(m_actsRefusal.isEmpty() ? tr("Start a new article (Ctrl+N)") : m_actsRefusal);
    m_more->setText(tr("Actions"));
    m_menu->setTitle(tr("Actions"));
    m_refused->setTitle(tr("Not possible now"));
    m_primary->setAccessibleDescription(tr("The next step for this article"));
    refresh();
}

QSize TopBar::minimumSizeHint() const
{
    constexpr int narrowest = 480;
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    widgets::Translated<QWidget>::resizeEvent(event);
    fit();
}

/// Where there is little room the words that say least go first; no button is cut.
void TopBar::fit()
{
    for (int given = 0; given <= mostGiven; ++given) {
        giveUp(given);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width()) {
            return;
        }
    }
}

void TopBar::giveUp(int steps)
{
    const bool open = m_article.isOpen();
    m_version->setVisible(open && steps < 1);
    m_preview->setText(steps < 2 ? m_previewText : QString());
    m_new->setText(steps < 3 ? tr("New article") : QString());
    m_badge->setVisible(open && steps < 4);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, height() - 1, width(), 1), widgets::borderColour(palette()));
}

void TopBar::build()
{
    m_new->setObjectName(u"newArticle");
    m_new->setIcon(widgets::tintedIcon(QStringLiteral("plus")));
    m_badge->setObjectName(u"stateBadge");
    m_version->setObjectName(u"version");
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_whyNot->setObjectName(u"whyNot");
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setObjectName(u"preview");
    m_preview->setIcon(widgets::tintedIcon(QStringLiteral("eye")));
    m_more->setObjectName(u"actions");
    m_more->setMenu(m_menu);
    m_menu->setObjectName(u"actionsMenu");
    m_menu->setToolTipsVisible(true);
    m_refused->setObjectName(u"refusedMenu");
    m_refused->setToolTipsVisible(true);
    m_other->setObjectName(u"otherAnswer");
    m_primary->setObjectName(u"primary");
    m_primary->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(m_new);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_whyNot, m_badge, m_version, m_preview,
                                                            m_more, m_other, m_primary}) {
        layout->addWidget(widget);
    }
}

void TopBar::fillMenu()
{
    for (Action action : newsroom::allActions()) {
        auto *entry = new QAction(m_menu); // where it stands depends on the article
        entry->setObjectName(u"action-" + newsroom::keyOf(action));
        connect(entry, &QAction::triggered, this, [this, action] { Q_EMIT actionAsked(action); });
        m_actions.insert(action, entry);
    }
}

void TopBar::refreshPrimary()
{
    const std::optional<Action> step = m_article.nextStep();
    m_primary->setVisible(step.has_value());
    m_whyNot->clear();
    if (!step) {
        return;
    }
    m_primary->setIcon(iconOf(*step, QPalette::HighlightedText));
    offer(m_primary, *step);
    m_whyNot->setText(m_primary->toolTip());
    m_whyNot->setToolTip(m_primary->toolTip());
}

/// Who may approve decides between two answers, and both are to be seen.
void TopBar::refreshOther()
{
    const std::optional<Action> step = m_article.nextStep();
    m_otherAnswer = m_article.isOpen() && step ? newsroom::answerBeside(*step) : std::nullopt;
    m_other->setVisible(m_otherAnswer.has_value());
    if (m_otherAnswer) {
        offer(m_other, *m_otherAnswer);
    }
}

void TopBar::offer(QPushButton *button, Action action)
{
    const QString reason = refusalOf(m_article.refusalOf(action));
    button->setText(wording::name(action));
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    button->setStatusTip(reason);
}

void TopBar::refreshMenu()
{
    for (QAction *entry : std::as_const(m_actions)) {
        m_menu->removeAction(entry);
        m_refused->removeAction(entry);
    }
    m_menu->removeAction(m_refused->menuAction());
    for (const newsroom::Offer &offer : m_article.offers()) {
        QAction *entry = m_actions.value(offer.action);
        const QString reason = m_refusal.isEmpty() ? refusalOf(offer.refusal) : m_refusal;
        (reason.isEmpty() ? m_menu : m_refused)->addAction(entry);
        const QString name = wording::name(offer.action);
        entry->setText(reason.isEmpty() ? name : QString(name + u'\t' + reason));
        entry->setIcon(iconOf(offer.action));
        entry->setEnabled(reason.isEmpty());
        entry->setToolTip(reason);
        entry->setStatusTip(reason);
    }
    if (!m_refused->isEmpty()) {
        m_menu->addMenu(m_refused);
    }
    widgets::refuse(m_menu->menuAction(), m_refusal);
}

} // namespace tilshi::ui
