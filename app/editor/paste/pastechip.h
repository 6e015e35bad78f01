#pragma once

#include "widgets/translated.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tilshi::editor {

/// A small bar at the page's foot that says what a paste was cleaned of and offers it otherwise. It
/// takes no focus, and goes by itself.
class PasteChip : public widgets::Translated<QFrame>
{
    Q_OBJECT

public:
    explicit PasteChip(QWidget *parent);

    /// hasLong: a paragraph of it is so long that cutting it is offered.
    void tell(const QString &sentence, bool hasLong = false);
    QString sentence() const;

Q_SIGNALS:
    void asItWasWanted();
    void plainWanted();
    void cutWanted();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *button(const char *name);

    QLabel *m_text;
    QPushButton *m_asItWas;
    QPushButton *m_plain;
    QPushButton *m_cut;
};

} // namespace tilshi::editor
