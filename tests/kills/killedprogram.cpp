#include "kills/killedprogram.h"

#include "support/printing.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <catch2/catch.hpp>

namespace tilshi::test {

namespace {

constexpr int patience = 120'000; ///< ms, for a machine that does much else
constexpr int killedCode = 137;

QProcessEnvironment environmentFor(const QString &folder, int killBefore)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(TILSHI_KILLER));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    environment.insert(QStringLiteral("TILSHI_KILL_AT"), QString::number(killBefore));
    environment.insert(QStringLiteral("TILSHI_KILL_COUNT"), QString(folder + u"/changes"));
    return environment;
}

int counted(const QString &path)
{
    QFile file(path);
    const int count = file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
    file.remove();
    return count;
}

} // namespace

Run runProgram(const QString &folder, const QStringList &arguments, int killBefore)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environmentFor(folder, killBefore));
    process.start(QStringLiteral(TILSHI_CLI),
                  QStringList{QStringLiteral("--library"), folder + u"/library"} + arguments);
    process.closeWriteChannel();
    INFO(arguments.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(patience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    Run run;
    run.code = process.exitCode();
    run.killed = run.code == killedCode;
    run.changes = counted(folder + u"/changes");
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace tilshi::test
