#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

class QAction;

namespace tilshi::widgets {

/// Keys that a person has given to actions, by the action's objectName; empty ones: none at all.
using GivenKeys = QMap<QString, QKeySequence>;

/// The keys of the window's actions, which a person may give others. Tool tips tell the keys as
/// they are.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Those actions as they are now have their default keys, and get the ones that were given. All
    /// have an objectName and outlive it.
    explicit Shortcuts(const QList<QAction *> &actions, const GivenKeys &given = {},
                       QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    QKeySequence keysOf(const QAction *action) const;
    QKeySequence defaultOf(const QAction *action) const;
    /// With those that it has beside the first.
    QList<QKeySequence> allDefaultsOf(const QAction *action) const;
    /// From now on; empty keys: none at all. No other action has them any more. given() follows, or
    /// takenBack() where they are the default ones.
    void give(QAction *action, const QKeySequence &keys);

Q_SIGNALS:
    /// To be kept for the next start, by the action's objectName.
    void given(const QString &action, const QKeySequence &keys);
    void takenBack(const QString &action);

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
