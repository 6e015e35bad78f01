#define CATCH_CONFIG_RUNNER
#include "support/ownsettings.h"
#include "support/threads.h"
#include "support/warnings.h"

#include <QApplication>

#include <catch2/catch.hpp>

namespace {

using tilshi::test::EachFindsNothingChosen;
CATCH_REGISTER_LISTENER(EachFindsNothingChosen)

int runTests(int argc, char **argv)
{
    const tilshi::test::OwnSettings settings;
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
