#include "ui/dialogs/versiontext.h"

#include "widgets/windowroom.h"
#include "wording/articletext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tilshi::ui {

VersionText::VersionText(newsroom::Version version, const QString &who, const QString &when,
                         bool mayTake, QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_version(std::move(version))
    , m_who(who)
    , m_when(when)
    , m_heading(new QLabel(this))
    , m_text(new QPlainTextEdit(wording::wholeText(m_version.content), this))
    , m_buttons(new QDialogButtonBox(this))
    , m_changes(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_take(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    new widgets::WindowRoom(this);
    setObjectName(u"versionDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_buttons->addButton(QDialogButtonBox::Close); // after the others, or Tab does not come to it
    m_text->setObjectName(u"versionText");
    m_changes->setObjectName(u"compareVersion");
    m_changes->setVisible(m_version.number > 0);
    m_copy->setObjectName(u"copyVersion");
    m_take->setObjectName(u"takeVersion");
    m_take->setEnabled(mayTake);
    m_heading->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(480, 360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    connect(m_changes, &QPushButton::clicked, this, [this] {
        Q_EMIT changesAsked(m_version.number);
        accept();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT takeAsked(m_version.article, m_version.content);
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    VersionText::retranslate();
}

void VersionText::retranslate()
{
    setWindowTitle(m_version.number > 0 ? tr("Version %1").arg(m_version.number) : tr("Your text"));
    m_heading->setText(m_who + QStringLiteral(" · ") + m_when);
    m_text->setAccessibleName(tr("Text of the version"));
    m_changes->setText(tr("Compare with the text now"));
    m_copy->setText(tr("Copy"));
    m_take->setText(tr("Make it the article's text"));
    m_take->setToolTip(tr("The text that the article has now stays in the history."));
}

} // namespace tilshi::ui
