#include "ui/queue/queueacts.h"

#include "wording/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tilshi::ui {

QueueActs::QueueActs(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_count(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_claim(new QPushButton(this))
{
    setObjectName(u"queueActs");
    m_count->setObjectName(u"queueChosen");
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(u"queueOpen");
    m_claim->setObjectName(u"queueClaim");
    m_claim->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_open);
    layout->addWidget(m_claim);
    connect(m_open, &QPushButton::clicked, this, &QueueActs::openAsked);
    connect(m_claim, &QPushButton::clicked, this, &QueueActs::claimAsked);
    QueueActs::retranslate();
}

void QueueActs::showChosen(int count, bool offersClaim, const QString &claimRefusal)
{
    m_chosen = count;
    m_refusal = claimRefusal;
    m_claim->setVisible(offersClaim);
    retranslate();
}

void QueueActs::retranslate()
{
    m_count->setText(m_chosen > 1 ? tr("Chosen: %1").arg(m_chosen) : QString());
    m_open->setText(tr("Open the article"));
    m_open->setVisible(m_chosen == 1);
    const QString claim = wording::name(newsroom::Action::Claim);
    m_claim->setText(m_chosen > 1 ? QStringLiteral("%1 (%2)").arg(claim).arg(m_chosen) : claim);
    m_claim->setEnabled(m_chosen > 0 && m_refusal.isEmpty());
    m_claim->setToolTip(m_refusal);
    m_claim->setStatusTip(m_refusal);
}

} // namespace tilshi::ui
