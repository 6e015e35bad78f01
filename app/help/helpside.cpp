#include "help/helpside.h"

#include "help/helplist.h"
#include "widgets/card.h"
#include "wording/workflow.h"

#include <QBoxLayout>
#include <QLabel>

namespace tilshi::help {
namespace {

constexpr int sideWidth = 250;

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<p><a style=\"text-decoration:none\" href=\"%1\">%2</a></p>")
        .arg(target, text.toHtmlEscaped());
}

} // namespace

HelpSide::HelpSide(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_headingsTitle(new QLabel(this))
    , m_headings(
          new HelpList(QStringLiteral("helpHeadings"), HelpEntryDelegate::Kind::Headings, this))
    , m_relatedTitle(new QLabel(this))
    , m_related(new QLabel(this))
    , m_readerCard(new widgets::Card(this))
    , m_readerTitle(new QLabel(this))
    , m_readerText(new QLabel(this))
{
    build();
    connect(m_headings, &HelpList::chosen, this, &HelpSide::chosen);
    connect(m_related, &QLabel::linkActivated, this,
            [this](const QString &page) { Q_EMIT chosen(page, {}); });
    connect(m_readerText, &QLabel::linkActivated, this, &HelpSide::waitingAsked);
    HelpSide::retranslate();
}

void HelpSide::showPage(const HelpPage &page, const QList<HelpPage> &related)
{
    m_headings->showHeadings(page);
    fitHeadings();
    QString links;
    for (const HelpPage &other : related) {
        links += link(other.id, other.title);
    }
    m_related->setText(links);
    m_relatedTitle->setVisible(!links.isEmpty());
    m_related->setVisible(!links.isEmpty());
}

void HelpSide::markHeading(const QString &heading)
{
    m_headings->markHeading(heading);
}

void HelpSide::setReader(const std::optional<HelpReader> &reader)
{
    m_reader = reader;
    showReader();
}

void HelpSide::retranslate()
{
    m_headingsTitle->setText(tr("On this page"));
    m_headings->setAccessibleName(tr("On this page"));
    m_relatedTitle->setText(tr("Related pages"));
    m_readerTitle->setText(tr("You"));
    showReader();
}

void HelpSide::build()
{
    setFixedWidth(sideWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    for (QLabel *title : {m_headingsTitle, m_relatedTitle}) {
        title->setFont(helpGroupFont(title->font()));
        title->setForegroundRole(QPalette::PlaceholderText);
    }
    m_readerTitle->setForegroundRole(QPalette::PlaceholderText);
    m_related->setObjectName(u"helpRelated");
    m_readerText->setObjectName(u"helpReader");
    for (QLabel *label : {m_related, m_readerText}) {
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
    }
    auto *card = new QVBoxLayout(m_readerCard);
    card->setContentsMargins(0, 0, 0, 0);
    card->addWidget(m_readerTitle);
    card->addWidget(m_readerText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 22, 18, 18);
    column->setSpacing(8);
    column->addWidget(m_headingsTitle);
    column->addWidget(m_headings);
    column->addSpacing(14);
    column->addWidget(m_relatedTitle);
    column->addWidget(m_related);
    column->addSpacing(14);
    column->addWidget(m_readerCard);
    column->addStretch(1);
}

void HelpSide::resizeEvent(QResizeEvent *event)
{
    widgets::Translated<QWidget>::resizeEvent(event);
    fitHeadings();
}

/// The list is as high as its rows, of which some have more lines than one.
void HelpSide::fitHeadings()
{
    int height = 4;
    for (int row = 0; row < m_headings->count(); ++row) {
        height += m_headings->sizeHintForRow(row);
    }
    m_headings->setFixedHeight(height);
}

void HelpSide::showReader()
{
    m_readerCard->setVisible(m_reader.has_value());
    if (!m_reader) {
        return;
    }
    const bool editor = m_reader->role != newsroom::Role::Journalist;
    const QString waiting = editor ? tr("Articles that wait for review: %1")
                                   : tr("Your articles that were returned: %1");
    m_readerText->setText(
        u"<p>" + tr("Your role: %1.").arg(u"<b>" + wording::name(m_reader->role) + u"</b>") +
        u"<br>" + waiting.arg(m_reader->waiting) + u"</p>" +
        link(QStringLiteral("waiting"),
             editor ? tr("Open those under review") : tr("Open those returned")));
}

} // namespace tilshi::help
