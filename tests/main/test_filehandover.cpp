// Files that a second start of the program was given, in the window that is open already.
#include "main/filehandover.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <future>

using namespace Qt::StringLiterals;
using namespace tilshi;

namespace {

/// A user's computer with two newsrooms and a folder for sockets.
class Computer
{
public:
    Computer()
        : m_before(qgetenv("XDG_RUNTIME_DIR"))
    {
        for (const char *name : {"run", "бірінші", "екінші"}) {
            QDir().mkpath(m_home.filePath(QString::fromUtf8(name)));
        }
        QFile::setPermissions(m_home.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_home.filePath(u"run"_s).toUtf8());
    }
    ~Computer() { qputenv("XDG_RUNTIME_DIR", m_before); }
    Q_DISABLE_COPY_MOVE(Computer)

    QString first() const { return m_home.filePath(u"бірінші"_s); }
    QString second() const { return m_home.filePath(u"екінші"_s); }
    QStringList sockets() const
    {
        return QDir(m_home.filePath(u"run/tilshi"_s))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_home;
    QByteArray m_before;
};

/// Hands over on a thread, as another program would, while this one's event loop runs.
bool handedOver(const QString &library, const QStringList &files)
{
    auto result = std::async(std::launch::async, [&] { return handOver(library, files); });
    QElapsedTimer waited;
    waited.start();
    while (result.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) {
        REQUIRE(waited.elapsed() < 10'000);
        QCoreApplication::processEvents();
    }
    return result.get();
}

} // namespace

TEST_CASE("files go to the window of their newsroom, with names as they are")
{
    const Computer computer;
    FileHandover window;
    QStringList received;
    QObject::connect(&window, &FileHandover::received, &window,
                     [&received](const QStringList &files) { received += files; });
    window.listen(computer.first());
    CHECK(handedOver(computer.first(), {u"/a/бір.txt"_s, u"/a/екі\nжол.md"_s}));
    CHECK(received == QStringList{u"/a/бір.txt"_s, u"/a/екі\nжол.md"_s});
    CHECK(handedOver(computer.first() + u"/../бірінші", {u"/b"_s}));
    CHECK(received.size() == 3);
}

TEST_CASE("nobody takes files for a newsroom that is not open, or no longer")
{
    const Computer computer;
    CHECK_FALSE(handOver(computer.first(), {u"/a"_s}));
    CHECK_FALSE(handOver(computer.first() + u"/nowhere", {u"/a"_s}));
    {
        FileHandover window;
        window.listen(computer.first());
        window.listen(computer.second());
        CHECK_FALSE(handOver(computer.first(), {u"/a"_s}));
        CHECK(handedOver(computer.second(), {u"/a"_s}));
    }
    CHECK_FALSE(handOver(computer.second(), {u"/a"_s}));
    CHECK(computer.sockets().isEmpty());
}

TEST_CASE("a second window leaves the first its files, and one that was killed is in nobody's way")
{
    const Computer computer;
    FileHandover first;
    first.listen(computer.first());
    FileHandover second;
    QStringList toSecond;
    QObject::connect(&second, &FileHandover::received, &second,
                     [&toSecond](const QStringList &files) { toSecond += files; });
    second.listen(computer.first());
    CHECK(handedOver(computer.first(), {u"/a"_s}));
    CHECK(toSecond.isEmpty());

    // What a killed program leaves: a socket's name with nobody behind it.
    REQUIRE(computer.sockets().size() == 1);
    const QString left =
        qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/tilshi/" + computer.sockets().constFirst();
    first.listen(computer.second());
    QFile file(left);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    second.listen(computer.first());
    CHECK(handedOver(computer.first(), {u"/b"_s}));
    CHECK(toSecond == QStringList{u"/b"_s});
}
