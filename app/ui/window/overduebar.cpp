#include "ui/window/overduebar.h"

#include "base/await.h"
#include "widgets/flowlayout.h"
#include "widgets/languages.h"
#include "widgets/look/theme.h"
#include "widgets/steadybutton.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tilshi::ui {

OverdueBar::OverdueBar(session::Session &session, QWidget *parent)
    : widgets::Translated<QFrame>(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"overdueBar");
    m_layout->setContentsMargins(14, 8, 10, 8);
    connect(&m_session, &session::Session::personChanged, this, &OverdueBar::read);
    hide();
}

void OverdueBar::setLate(const QList<publishing::DueReport::Late> &late)
{
    m_late = late;
    read();
}

/// What may be done is the desk's to say, for the person who is there.
void OverdueBar::read()
{
    const auto work = [late = m_late, person = m_session.person().id](
                          newsroom::Desk &desk, newsroom::Library &) -> Result<QList<Article>> {
        QList<Article> articles;
        for (const publishing::DueReport::Late &item : late) {
            const auto open = desk.open(item.article);
            const auto offers = open ? desk.offers(item.article, person) : fail(open.error());
            if (!offers) {
                return fail(offers.error());
            }
            articles.append({*open, *offers});
        }
        return articles;
    };
    await(
        m_session.onDesk(work), this,
        [this, reading = ++m_reading](const QList<Article> &articles) {
            if (reading == m_reading) {
                m_articles = articles;
                retranslate();
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void OverdueBar::retranslate()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Article &article : m_articles) {
        layout->addWidget(makeLine(article));
    }
    m_layout->addWidget(m_lines);
    setVisible(!m_articles.isEmpty());
    setAccessibleName(tr("Overdue"));
}

void OverdueBar::paintEvent(QPaintEvent *)
{
    const QColor colour = widgets::dangerColour(palette());
    QPainter painter(this);
    painter.fillRect(rect(), widgets::mixed(colour, palette().color(QPalette::Base), 0.12));
    painter.fillRect(QRect(0, 0, 3, height()), colour);
}

QWidget *OverdueBar::makeLine(const Article &article)
{
    const newsroom::OpenArticle &open = article.open;
    auto *line = new QWidget(m_lines);
    line->setObjectName(u"lateArticle");
    auto *flow = new widgets::FlowLayout(line, 6);
    const QDateTime due = open.article.schedule ? open.article.schedule->utc : QDateTime();
    auto *headline = new QToolButton(line);
    headline->setAutoRaise(true);
    headline->setText(tr("Overdue: %1").arg(open.content.headline));
    headline->setToolTip(tr("It was to be published: %1")
                             .arg(wording::dateAndTime(due, m_session.settings().zone,
                                                       widgets::interfaceLanguage())));
    connect(headline, &QToolButton::clicked, this,
            [this, id = open.article.id] { Q_EMIT articleChosen(id); });
    flow->addWidget(headline);
    const std::pair<newsroom::Action, QString> answers[] = {
        {newsroom::Action::Publish, tr("Publish now")},
        {newsroom::Action::Reschedule, tr("Another time…")},
        {newsroom::Action::Unschedule, tr("Back to approved")},
    };
    for (const auto &[action, text] : answers) {
        flow->addWidget(makeAnswer(line, article, action, text));
    }
    return line;
}

QPushButton *OverdueBar::makeAnswer(QWidget *line, const Article &article, newsroom::Action action,
                                    const QString &text)
{
    const std::optional<newsroom::Refusal> refusal = newsroom::refusalIn(article.offers, action);
    auto *button = new widgets::SteadyButton(text, line);
    button->setObjectName(u"late-" + newsroom::keyOf(action));
    button->setEnabled(!refusal);
    button->setToolTip(refusal ? wording::sentence(*refusal) : QString());
    connect(button, &QPushButton::clicked, this,
            [this, action, open = article.open.article] { Q_EMIT actionAsked(action, open); });
    return button;
}

} // namespace tilshi::ui
