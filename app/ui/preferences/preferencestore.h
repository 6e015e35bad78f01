#pragma once

#include "ui/preferences/preferences.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;

namespace tilshi::ui {

/// Keeps the preferences in the settings file of this user of the computer: the only place that
/// reads and writes it. Several windows share the file, each a process of its own: what is read is
/// what any of them has stored last, and a change stores nothing but what it changes. What can't be
/// stored holds for this process, and is stored with the next change that can.
class PreferenceStore : public QObject
{
    Q_OBJECT

public:
    explicit PreferenceStore(QObject *parent = nullptr);
    ~PreferenceStore() override;

    Preferences now() const;
    void change(const std::function<void(Preferences &)> &change);

    template <class T>
    void set(T Preferences::*part, const T &value)
    {
        change([&](Preferences &all) { all.*part = value; });
    }

Q_SIGNALS:
    /// By a change here, not in another process.
    void changed(const tilshi::ui::Preferences &before, const tilshi::ui::Preferences &now);

private:
    /// Lives as long as this, since it has what could not be stored.
    std::unique_ptr<QSettings> m_file;
};

} // namespace tilshi::ui
