#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tilshi::editor {

/// Asks for a link's address. To be opened with open(); addressChosen() follows if it is taken.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// The present address; empty for a new link.
    explicit LinkDialog(const QString &address, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An address that can be linked, or an empty one: the link is to go.
    void addressChosen(const QString &address);

private:
    void check();

    QLineEdit *m_address;
    QLabel *m_hint;
    QPushButton *m_ok;
};

/// The address that is meant: with https:// before a bare domain and mailto: before an e-mail
/// address. Empty if it is none that an article may link to (http, https, mailto, tel).
QString linkableAddress(const QString &typed);

} // namespace tilshi::editor
