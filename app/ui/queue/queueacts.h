#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tilshi::ui {

/// In the top bar while a queue is shown: how many articles are chosen, and the step that is likely
/// to be taken with them.
class QueueActs : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit QueueActs(QWidget *parent = nullptr);

    /// claimRefusal: why they can't all be taken for review; empty if they can.
    void showChosen(int count, bool offersClaim, const QString &claimRefusal);

Q_SIGNALS:
    void openAsked();
    void claimAsked();

protected:
    void retranslate() override;

private:
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_claim;
    int m_chosen = 0;
    QString m_refusal;
};

} // namespace tilshi::ui
