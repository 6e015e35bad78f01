#include "ui/queue/queuepanel.h"

#include "language/numbers.h"
#include "ui/queue/keycap.h"
#include "ui/queue/queueview.h"
#include "widgets/card.h"
#include "widgets/languages.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tilshi::ui {
namespace {

using newsroom::BulkKind;

constexpr BulkKind shown[] = {BulkKind::Claim, BulkKind::Owner,    BulkKind::Section,
                              BulkKind::Tags,  BulkKind::Schedule, BulkKind::Return,
                              BulkKind::Trash};
constexpr int listed = 6;         ///< headlines; of more the number is said
constexpr int wordsAMinute = 180; ///< that are read

QString iconOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Claim:
        return QStringLiteral("eye");
    case BulkKind::Owner:
        return QStringLiteral("user");
    case BulkKind::Section:
        return QStringLiteral("inbox");
    case BulkKind::Tags:
        return QStringLiteral("plus");
    case BulkKind::Schedule:
        return QStringLiteral("calendar-clock");
    case BulkKind::Return:
        return QStringLiteral("corner-up-left");
    case BulkKind::Trash:
    case BulkKind::Untrash:
        break;
    }
    return QStringLiteral("trash-2");
}

QLabel *label(QWidget *parent, const QString &name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

QString nameOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Claim:
        return wording::name(newsroom::Action::Claim);
    case BulkKind::Owner:
        return QueuePanel::tr("Change the owner…");
    case BulkKind::Section:
        return QueuePanel::tr("Change the section…");
    case BulkKind::Tags:
        return QueuePanel::tr("Add tags…");
    case BulkKind::Schedule:
        return QueuePanel::tr("Schedule…");
    case BulkKind::Return:
        return QueuePanel::tr("Return for revision…");
    case BulkKind::Trash:
        return wording::name(newsroom::Action::Trash);
    case BulkKind::Untrash:
        break;
    }
    return wording::name(newsroom::Action::Untrash);
}

QString doneWords(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Claim:
        return wording::done(newsroom::Action::Claim);
    case BulkKind::Owner:
        return QueuePanel::tr("The owner was changed");
    case BulkKind::Section:
        return QueuePanel::tr("The section was changed");
    case BulkKind::Tags:
        return QueuePanel::tr("Tags were added");
    case BulkKind::Schedule:
        return wording::done(newsroom::Action::Schedule);
    case BulkKind::Return:
        return wording::done(newsroom::Action::Return);
    case BulkKind::Trash:
        return wording::done(newsroom::Action::Trash);
    case BulkKind::Untrash:
        break;
    }
    return wording::done(newsroom::Action::Untrash);
}

QString reasonOf(const newsroom::BulkOffer &offer)
{
    if (offer.isAllowed()) {
        return {};
    }
    QString why;
    if (offer.why == newsroom::BulkRefusal::EndsApproval) {
        why = QueuePanel::tr("It would end an approval. Open the article to change it.");
    } else if (offer.refusal) {
        why = wording::sentence(*offer.refusal);
    }
    const bool isPartly = offer.allowed > 0;
    return isPartly
               ? QueuePanel::tr("%1 of %2 only.").arg(offer.allowed).arg(offer.all) + u' ' + why
               : why;
}

QueuePanel::QueuePanel(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_title(label(this, QStringLiteral("chosenTitle")))
    , m_headlines(label(this, QStringLiteral("chosenHeadlines")))
    , m_sum(label(this, QStringLiteral("chosenSum")))
    , m_keys(label(this, QStringLiteral("queueKeys")))
{
    setObjectName(u"queuePanel");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 11, 12, 11);
    layout->setSpacing(11);
    layout->addWidget(makeArticles());
    layout->addWidget(makeActions());
    layout->addWidget(m_keys);
    layout->addStretch(1);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    QueuePanel::retranslate();
}

QWidget *QueuePanel::makeArticles()
{
    auto *card = new widgets::Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 11, 12, 11);
    layout->setSpacing(7);
    for (QLabel *line : {m_title, m_headlines, m_sum}) {
        layout->addWidget(line);
    }
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    return card;
}

QWidget *QueuePanel::makeActions()
{
    auto *card = new widgets::Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(1);
    for (const BulkKind kind : shown) {
        auto *button = new QPushButton(card);
        button->setObjectName(u"bulk-" + QString::number(int(kind)));
        button->setFlat(true);
        button->setIcon(widgets::tintedIcon(iconOf(kind)));
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT changeAsked(kind); });
        auto *reason = label(card, u"bulkReason-" + QString::number(int(kind)));
        reason->setForegroundRole(QPalette::PlaceholderText);
        reason->setContentsMargins(30, 0, 6, 4);
        m_buttons.insert(kind, button);
        m_reasons.insert(kind, reason);
        auto *row = new QHBoxLayout;
        row->addWidget(button, 1);
        row->addWidget(new KeyCap(keyOf(kind), card));
        layout->addLayout(row);
        layout->addWidget(reason);
    }
    return card;
}

void QueuePanel::showArticles(const QList<newsroom::ArticleSummary> &articles, bool chosen)
{
    m_articles = articles;
    m_chosen = chosen;
    if (articles.isEmpty()) {
        m_offers.clear();
    }
    retranslate();
}

void QueuePanel::showOffers(const QHash<BulkKind, newsroom::BulkOffer> &offers)
{
    m_offers = offers;
    retranslate();
}

void QueuePanel::retranslate()
{
    QStringList headlines;
    int words = 0;
    for (const newsroom::ArticleSummary &article : std::as_const(m_articles)) {
        words += article.words;
        if (headlines.size() < listed) {
            headlines.append(article.headline.isEmpty() ? tr("No headline yet") : article.headline);
        }
    }
    const qsizetype more = m_articles.size() - headlines.size();
    if (more > 0) {
        headlines.append(tr("and %1 more").arg(more));
    }
    m_title->setText(m_articles.isEmpty() ? tr("Nothing is chosen.")
                     : m_chosen           ? tr("Chosen: %1").arg(m_articles.size())
                                          : tr("At the cursor"));
    m_headlines->setText(headlines.join(u'\n'));
    m_headlines->setVisible(!headlines.isEmpty());
    m_sum->setText(tr("%n words", nullptr, words) + QStringLiteral(" · ") +
                   tr("%n min to read", nullptr, (words + wordsAMinute - 1) / wordsAMinute));
    m_sum->setVisible(!headlines.isEmpty());
    m_keys->setText(
        tr("Choose several: X, Shift+↓, all of a group: Ctrl+A. Choose none: Esc. Fold a "
           "group and unfold it: ← →. Unread again: U. Letters work while the list has the keys."));
    for (const BulkKind kind : shown) {
        showOffer(kind);
    }
}

void QueuePanel::showOffer(BulkKind kind)
{
    QPushButton *button = m_buttons.value(kind);
    const newsroom::BulkOffer offer = m_offers.value(kind);
    const QString reason = reasonOf(offer);
    button->setText(nameOf(kind));
    button->setEnabled(offer.isAllowed());
    button->setToolTip(reason);
    m_reasons.value(kind)->setText(reason);
    m_reasons.value(kind)->setVisible(!reason.isEmpty());
}

} // namespace tilshi::ui
