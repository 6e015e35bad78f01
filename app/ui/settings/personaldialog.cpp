#include "ui/settings/personaldialog.h"

#include "ui/preferences/preferencestore.h"
#include "ui/settings/noticespage.h"
#include "ui/settings/typingpage.h"
#include "widgets/keys/keyspage.h"
#include "widgets/windowroom.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>

namespace tilshi::ui {

PersonalDialog::PersonalDialog(widgets::Shortcuts &shortcuts, PreferenceStore &preferences,
                               QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_preferences(preferences)
    , m_tabs(new QTabWidget(this))
    , m_typing(new TypingPage(preferences.now().typingAids, this))
    , m_keys(new widgets::KeysPage(shortcuts, this))
    , m_notices(new NoticesPage(preferences.now().notices, this))
{
    new widgets::WindowRoom(this);
    setObjectName(u"personalDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(u"personalTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_typing, QString());
    m_tabs->addTab(m_keys, QString());
    m_tabs->addTab(m_notices, QString());
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"accept");
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonalDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(620, 540);
    PersonalDialog::retranslate();
}

void PersonalDialog::retranslate()
{
    setWindowTitle(tr("Writing and keys"));
    m_tabs->setTabText(0, tr("Typing"));
    m_tabs->setTabText(1, tr("Keys"));
    m_tabs->setTabText(2, tr("Notices"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void PersonalDialog::save()
{
    m_preferences.set(&Preferences::typingAids, m_typing->aids());
    m_preferences.set(&Preferences::notices, m_notices->notices());
    m_keys->keep();
    accept();
}

} // namespace tilshi::ui
