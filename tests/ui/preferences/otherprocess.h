#pragma once

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace tilshi::test {

/// Does it in a process of its own, which knows what this one knows now, and waits for its end.
/// What it writes is later than what was written before: file systems tell a few milliseconds at
/// best.
inline bool inOtherProcess(const std::function<bool()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool done = work();
        QFile file(QSettings().fileName());
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
            const QDateTime last = file.fileTime(QFile::FileModificationTime);
            file.setFileTime(last.addSecs(1), QFile::FileModificationTime);
        }
        _exit(done ? 0 : 1);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

/// Root may read everything.
inline void giveUpRoot()
{
    constexpr int nobody = 65534;
    if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
        _exit(2);
    }
}

/// Another folder for the settings, while it lives.
class SettingsFolder
{
public:
    SettingsFolder() { use(m_folder.path()); }
    ~SettingsFolder() { use(qEnvironmentVariable("XDG_CONFIG_HOME")); }
    SettingsFolder(const SettingsFolder &) = delete;
    SettingsFolder &operator=(const SettingsFolder &) = delete;

    /// The settings file there, and the folder that it is in, which is made with the file.
    QString file() const { return QSettings().fileName(); }
    QString folder() const { return QFileInfo(file()).path(); }
    /// Makes the folder, for everybody to write into.
    void make() const
    {
        QDir().mkpath(folder());
        for (const QString &path : {m_folder.path(), folder()}) {
            QFile::setPermissions(path, QFile::Permissions(0x7777));
        }
    }

private:
    static void use(const QString &folder)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    }

    QTemporaryDir m_folder;
};

} // namespace tilshi::test
