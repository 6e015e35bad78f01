#include "editor/actions/linkdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tilshi::editor {

namespace {

bool isAllowed(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == u"http" || scheme == u"https") {
        return !url.host().isEmpty();
    }
    return (scheme == u"mailto" || scheme == u"tel") && !url.path().isEmpty();
}

} // namespace

QString linkableAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' ')) {
        return {};
    }
    const bool mail = text.contains(u'@') && !text.contains(u'/');
    const QString prefix = mail ? QStringLiteral("mailto:") : QStringLiteral("https://");
    if (isAllowed(QUrl(text, QUrl::StrictMode))) {
        return text;
    }
    const bool bare = text.contains(u'.') && !text.contains(QStringLiteral("://"));
    return bare && isAllowed(QUrl(prefix + text, QUrl::StrictMode)) ? prefix + text : QString();
}

LinkDialog::LinkDialog(const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(address, this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("linkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(address.isEmpty() ? tr("Insert link") : tr("Link"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMinimumWidth(m_address->fontMetrics().averageCharWidth() * 48);
    auto *label = new QLabel(tr("&Address:"), this);
    label->setBuddy(m_address);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    if (!address.isEmpty()) {
        QPushButton *remove = buttons->addButton(tr("Remove link"), QDialogButtonBox::ResetRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT addressChosen({});
            reject();
        });
    }
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT addressChosen(linkableAddress(m_address->text()));
        accept();
    });
    m_address->selectAll();
    check();
}

void LinkDialog::check()
{
    const bool typed = !m_address->text().trimmed().isEmpty();
    const bool good = !linkableAddress(m_address->text()).isEmpty();
    m_ok->setEnabled(good);
    m_hint->setText(typed && !good ? tr("An address begins with https://, mailto: or tel:.")
                                   : QString());
}

} // namespace tilshi::editor
