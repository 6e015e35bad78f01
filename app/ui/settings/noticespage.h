#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace tilshi::ui {

/// Whether the desktop says that somebody has sent something to the person.
class NoticesPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit NoticesPage(bool notices, QWidget *parent = nullptr);

    bool notices() const;

protected:
    void retranslate() override;

private:
    QCheckBox *m_notices;
    QLabel *m_hint;
};

} // namespace tilshi::ui
