#pragma once

#include "newsroom/workflow.h"
#include "widgets/formdialog.h"

class QPlainTextEdit;

namespace tilshi::ui {

/// Asks why: for the actions of the workflow's table that ask for a reason.
class ReasonDialog : public widgets::FormDialog
{
    Q_OBJECT

public:
    /// typed: what the field begins with.
    ReasonDialog(newsroom::Action action, QWidget *parent, const QString &typed = {});

Q_SIGNALS:
    void given(const QString &reason);

protected:
    void retranslate() override;

private:
    QString reason() const;
    void check();

    newsroom::Action m_action;
    QPlainTextEdit *m_reason;
};

} // namespace tilshi::ui
