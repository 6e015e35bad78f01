#include "ui/start/waitpage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace tilshi::ui {

WaitPage::WaitPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 32, 56, 24);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(bar);
    layout->addStretch(1);
}

void WaitPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace tilshi::ui
