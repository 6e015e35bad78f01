#include "editor/actions/embeddialog.h"

#include "editor/actions/linkdialog.h"
#include "importing/html/embeds.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tilshi::editor {

text::Embed typedEmbed(const QString &address, const QString &title)
{
    const QString url = linkableAddress(address);
    if (!url.startsWith(u"http")) {
        return {};
    }
    if (const auto film = importing::embedOf(url, title)) {
        return *film;
    }
    if (const auto post = importing::postOf(url, title)) {
        return *post;
    }
    QString host = QUrl(url).host();
    if (host.startsWith(u"www.")) {
        host.remove(0, 4);
    }
    return {url, title.simplified(), host};
}

EmbedDialog::EmbedDialog(QWidget *parent)
    : QDialog(parent)
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("embedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Insert link card"));
    auto *column = new QVBoxLayout(this);
    m_address = addField("address", tr("&Address:"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMinimumWidth(m_address->fontMetrics().averageCharWidth() * 48);
    m_title = addField("title", tr("&Title on the card:"));
    m_title->setPlaceholderText(tr("The address, if it is left empty"));
    column->addWidget(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(m_address, &QLineEdit::textChanged, this, &EmbedDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT embedChosen(typedEmbed(m_address->text(), m_title->text()));
        accept();
    });
    check();
}

QLineEdit *EmbedDialog::addField(const char *name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    layout()->addWidget(title);
    layout()->addWidget(field);
    return field;
}

void EmbedDialog::check()
{
    const bool typed = !m_address->text().trimmed().isEmpty();
    const bool good = !typedEmbed(m_address->text(), {}).url.isEmpty();
    m_ok->setEnabled(good);
    m_hint->setText(typed && !good ? tr("A card leads to an address that begins with https://.")
                                   : QString());
}

} // namespace tilshi::editor
