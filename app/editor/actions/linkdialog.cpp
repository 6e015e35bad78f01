#include "editor/actions/linkdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tilshi::editor {

namespace {

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isSpace(); });
}

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
    QString text = typed.trimmed();
    if (text.isEmpty() || hasSpace(text)) {
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
    m_hint->setObjectName(QStringLiteral("linkHint"));
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
    const QString typed = m_address->text().trimmed();
    const bool good = !linkableAddress(typed).isEmpty();
    m_ok->setEnabled(good);
    const QString fault = hasSpace(typed)
                              ? tr("There is a space in the address; an address has none.")
                              : tr("An address begins with https://, mailto: or tel:.");
    m_hint->setText(good || typed.isEmpty() ? QString() : fault);
}

} // namespace tilshi::editor
