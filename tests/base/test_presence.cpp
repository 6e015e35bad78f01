#include "base/presence.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace tilshi;

TEST_CASE("a mark on a folder sees the others, and they it, for as long as they live")
{
    const QTemporaryDir folder;
    const Presence first(folder.path());
    CHECK_FALSE(first.hasOthers());
    CHECK_FALSE(first.hasOthers()); // asking does not take it away
    auto second = std::make_unique<Presence>(folder.path());
    CHECK(first.hasOthers());
    CHECK(second->hasOthers());
    CHECK(first.hasOthers());
    second.reset();
    CHECK_FALSE(first.hasOthers());
}

TEST_CASE("a mark is gone with its process, however that ends")
{
    const QTemporaryDir folder;
    const Presence here(folder.path());
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t other = fork();
    if (other == 0) {
        const Presence there(folder.path());
        [[maybe_unused]] const ssize_t told = write(ready[1], "1", 1);
        pause();
        _exit(0);
    }
    char character = 0;
    REQUIRE(read(ready[0], &character, 1) == 1);
    CHECK(here.hasOthers());
    kill(other, SIGKILL);
    waitpid(other, nullptr, 0);
    CHECK_FALSE(here.hasOthers());
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("a folder that is not there takes no mark and has no others")
{
    const QTemporaryDir folder;
    const Presence none(folder.filePath(QStringLiteral("none")));
    CHECK_FALSE(none.hasOthers());
}
