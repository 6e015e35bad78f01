#pragma once

#include "widgets/formdialog.h"

#include <QStringList>

class QLabel;
class QLineEdit;

namespace tilshi::ui {

/// Asks for tags, with commas between them.
class TagsDialog : public widgets::FormDialog
{
    Q_OBJECT

public:
    explicit TagsDialog(QWidget *parent);

Q_SIGNALS:
    void given(const QStringList &tags);

protected:
    void retranslate() override;

private:
    QStringList tags() const;
    void check();

    QLabel *m_label;
    QLineEdit *m_tags;
};

} // namespace tilshi::ui
