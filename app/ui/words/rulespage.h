#pragma once

#include "spelling/rules.h"
#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace tilshi::ui {

/// The rules of the checks, each with a tick.
class RulesPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit RulesPage(const spelling::Rules &rules, QWidget *parent = nullptr);

    /// Those with a tick.
    spelling::Rules rules() const;

protected:
    void retranslate() override;

private:
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace tilshi::ui
