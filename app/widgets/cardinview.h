#pragma once

#include <QObject>
#include <QPointer>

class QScrollArea;
class QWidget;

namespace tilshi::widgets {

/// Keeps one card of a scroll area in view while the cards around it are still being laid out:
/// until another one is shown, or the person scrolls. Belongs to the area.
class CardInView : public QObject
{
    Q_OBJECT

public:
    explicit CardInView(QScrollArea *area);

    void show(QWidget *card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scroll();

    QScrollArea *m_area;
    QPointer<QWidget> m_card;
};

} // namespace tilshi::widgets
