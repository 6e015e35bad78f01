#include "base/process.h"

#include <QStringList>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace tilshi;

TEST_CASE("A process knows itself as running, and one that has ended as ended")
{
    CHECK(lifeOf(thisProcess()) == Life::Running);
    CHECK(lifeOf(thisProcess() + u"/more") == Life::Running);
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const QByteArray name = thisProcess().toUtf8();
        ::_exit(::write(ends[1], name.constData(), size_t(name.size())) == name.size() ? 0 : 1);
    }
    QByteArray name(1000, ' ');
    const ssize_t length = ::read(ends[0], name.data(), size_t(name.size()));
    REQUIRE(length > 0);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    const QString ended = QString::fromUtf8(name.left(length));
    CHECK(ended != thisProcess());
    CHECK(lifeOf(ended) == Life::Ended);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_CASE("Of another computer's process nothing is known, of one before a restart that it ended")
{
    QStringList own = thisProcess().split(u'/');
    REQUIRE(own.size() == 5);
    QStringList other = own;
    other[0] = QStringLiteral("elsewhere");
    CHECK(lifeOf(other.join(u'/')) == Life::Unknown);
    other = own;
    other[1] = QStringLiteral("earlier");
    CHECK(lifeOf(other.join(u'/')) == Life::Ended);
    other = own;
    other[2] = QStringLiteral("pid:[1]");
    CHECK(lifeOf(other.join(u'/')) == Life::Unknown);
    other = own;
    other[4] = QStringLiteral("1"); // another process had that number
    CHECK(lifeOf(other.join(u'/')) == Life::Ended);
    CHECK(lifeOf(QStringLiteral("host:12:uuid")) == Life::Unknown);
    CHECK(lifeOf(QString()) == Life::Unknown);
}
