#pragma once

#include "widgets/palette/choice.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace tilshi::widgets {

class PickModel;

/// A list over the window that gets shorter as one types. Enter takes the row, Esc or a click
/// elsewhere leaves it as it was. It deletes itself when it is closed; what is chosen runs then,
/// where the focus was before.
class Picker : public QFrame
{
    Q_OBJECT

public:
    /// hint: what is chosen here.
    Picker(QWidget *window, const QString &hint, const QList<Choice> &choices);

    /// Shows it below the top of the window, or at that place of it.
    void open(std::optional<QPoint> at = {});

Q_SIGNALS:
    /// Nothing was chosen; what was typed to find it.
    void left(const QString &typed);
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(int key);
    void move(int rows);
    void filter(const QString &text);
    void take();
    void leave();
    void vanish();
    void fit();

    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_nothing;
    PickModel *m_model;
    QPointer<QWidget> m_before; ///< what had the focus
    bool m_done = false;
};

} // namespace tilshi::widgets
