#include "ui/settings/noticespage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace tilshi::ui {

NoticesPage::NoticesPage(bool notices, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_notices(new QCheckBox(this))
    , m_hint(new QLabel(this))
{
    m_notices->setObjectName(u"notices");
    m_notices->setChecked(notices);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_notices);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    NoticesPage::retranslate();
}

bool NoticesPage::notices() const
{
    return m_notices->isChecked();
}

void NoticesPage::retranslate()
{
    m_notices->setText(tr("Notices on the desktop"));
    m_hint->setText(tr("While you work in another program: an article was returned to you, or, for "
                       "editors, one waits for review."));
}

} // namespace tilshi::ui
