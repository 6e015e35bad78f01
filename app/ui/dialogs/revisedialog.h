#pragma once

#include "newsroom/article.h"
#include "widgets/formdialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace tilshi::ui {

/// Asks what kind of change a published article is to have, and what readers are told of it.
class ReviseDialog : public widgets::FormDialog
{
    Q_OBJECT

public:
    explicit ReviseDialog(QWidget *parent);

    /// What is given already.
    void fill(newsroom::RevisionKind kind, const QString &publicNote);

Q_SIGNALS:
    void given(newsroom::RevisionKind kind, const QString &publicNote);

protected:
    void retranslate() override;

private:
    newsroom::RevisionKind kind() const;
    QString note() const;
    void check();

    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
};

} // namespace tilshi::ui
