#pragma once

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tilshi::test {

/// The settings file of one run of one test program, which finds none at its start: programs that
/// run beside each other would else change each other's windows, and one run the next.
class OwnSettings
{
public:
    OwnSettings() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path())); }

private:
    QTemporaryDir m_folder;
};

/// No test case finds what the one before has chosen.
struct EachFindsNothingChosen : Catch::TestEventListenerBase
{
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo &) override { QSettings().clear(); }
};

} // namespace tilshi::test
