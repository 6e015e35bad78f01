#define CATCH_CONFIG_RUNNER
#include "support/threads.h"
#include "support/warnings.h"

#include <QApplication>

#include <catch2/catch.hpp>

namespace {

int runTests(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tilshi-test"));
    tilshi::test::watchWarnings();
    const int failed = Catch::Session().run(argc, argv);
    return tilshi::test::unexpectedWarnings() > 0 ? 1 : failed;
}

} // namespace

int main(int argc, char **argv)
{
    const int failed = runTests(argc, argv);
    tilshi::test::letThreadsEnd();
    return failed;
}
