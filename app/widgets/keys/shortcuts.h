#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace tilshi::widgets {

/// The keys of the window's actions, which a person may give others; kept on this computer by the
/// action's objectName. Tool tips tell the keys as they are.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Those actions as they are now have their default keys, and get the ones that were kept. All
    /// have an objectName and outlive it.
    explicit Shortcuts(const QList<QAction *> &actions, QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    QKeySequence keysOf(const QAction *action) const;
    QKeySequence defaultOf(const QAction *action) const;
    /// With those that it has beside the first.
    QList<QKeySequence> allDefaultsOf(const QAction *action) const;
    /// From now on and at every start; empty keys: none at all. No other action has them any more.
    void give(QAction *action, const QKeySequence &keys);

private:
    void apply(QAction *action, const QKeySequence &keys) const;
    void takeFromOthers(const QAction *action) const;

    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_defaults;
};

/// Why keys can't be a shortcut.
enum class KeyFault
{
    None,
    Digit, ///< the digits' keys are letters on the Kazakh layout
    Bare,  ///< without Ctrl or Alt it would be typed
};

KeyFault faultOf(const QKeySequence &keys);

} // namespace tilshi::widgets
