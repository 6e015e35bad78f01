#pragma once

#include "widgets/translated.h"

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tilshi::widgets {

class KeyRecorder;
class Shortcuts;

/// The actions with their keys; new ones are pressed into a field. Nothing is kept before keep().
class KeysPage : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// The shortcuts outlive it.
    explicit KeysPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

    void keep();

protected:
    void retranslate() override;

private:
    void build();
    void fill();
    void filter(const QString &text);
    void choose();
    void record(const QKeySequence &keys);
    void ask(QAction *action, QAction *holder, const QKeySequence &keys);
    void give(QAction *action, const QKeySequence &keys);
    QAction *chosen() const;
    QAction *holderOf(const QKeySequence &keys, const QAction *but) const;
    QString nameOf(const QAction *action) const;

    Shortcuts &m_shortcuts;
    QHash<QAction *, QKeySequence> m_keys; ///< as they stand on the page
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_label;
    KeyRecorder *m_recorder;
    QPushButton *m_default;
    QPushButton *m_none;
    QLabel *m_told;
};

} // namespace tilshi::widgets
