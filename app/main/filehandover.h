#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace tilshi {

/// Where an open window takes files that another start of the program was given: by a socket that
/// only this user may reach, one for each newsroom.
class FileHandover : public QObject
{
    Q_OBJECT

public:
    explicit FileHandover(QObject *parent = nullptr);
    ~FileHandover() override;

    /// From now on files for the newsroom in that folder come here, and those for the one before no
    /// longer; unless another window of it takes them already.
    void listen(const QString &library);

Q_SIGNALS:
    void received(const QStringList &files);

private:
    void stop();
    void accept();
    void take(int connection);

    int m_socket = -1;
    QString m_path;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Hands files (absolute paths) to the window that has that newsroom open; false if none takes
/// them.
bool handOver(const QString &library, const QStringList &files);

} // namespace tilshi
