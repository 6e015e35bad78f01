#pragma once

#include "text/body.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tilshi::editor {

/// Asks for the address of a page, film or post elsewhere, and what its card says. To be opened
/// with open(); embedChosen() follows if it is taken.
class EmbedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EmbedDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void embedChosen(const text::Embed &embed);

private:
    QLineEdit *addField(const char *name, const QString &label);
    void check();

    QLineEdit *m_address;
    QLineEdit *m_title;
    QLabel *m_hint;
    QPushButton *m_ok;
};

/// The card for an address as it is typed, with or without https://: of a film or post where the
/// site is known for them, else of the page, with the host as its source. No address in it if that
/// is none of the web's.
text::Embed typedEmbed(const QString &address, const QString &title);

} // namespace tilshi::editor
