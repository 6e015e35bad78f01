#include "journeys/program.h"

#include "support/printing.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace tilshi::test {

namespace {

constexpr int patience = 120'000; ///< ms, for a machine that does much else

const QString &program()
{
    static const QString path = QStringLiteral(TILSHI_CLI);
    return path;
}

} // namespace

QStringList Program::withLibrary(const QStringList &arguments) const
{
    return QStringList{QStringLiteral("--library"), path(QStringLiteral("library"))} + arguments;
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    process.setWorkingDirectory(m_folder.path());
    process.start(program(), withLibrary(arguments));
    REQUIRE(process.waitForStarted(patience));
}

Ended Program::end(QProcess &process)
{
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patience));
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {crashed ? 128 + process.exitCode() : process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    return end(process);
}

Ended Program::runAs(const QString &login, const QStringList &arguments) const
{
    return run(QStringList{QStringLiteral("--as"), login} + arguments);
}

Ended Program::done(const QStringList &arguments) const
{
    const Ended ended = run(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << ended.err.toStdString());
    REQUIRE(ended.code == 0);
    return ended;
}

Ended Program::doneAs(const QString &login, const QStringList &arguments) const
{
    return done(QStringList{QStringLiteral("--as"), login} + arguments);
}

Ended Program::shell(const QString &script) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("program"), program());
    environment.insert(QStringLiteral("library"), path(QStringLiteral("library")));
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"),
         QStringLiteral("cli() { \"$program\" --library \"$library\" \"$@\"; }\n") + script});
    return end(process);
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

void Program::addDefaults() const
{
    const auto add = [this](const char *login, const QString &name, const char *role) {
        done({QStringLiteral("people"), QStringLiteral("add"), QString::fromLatin1(login), name,
              QString::fromLatin1(role)});
    };
    done({QStringLiteral("init")});
    add("aigerim", QStringLiteral("Айгерім Сәрсен"), "journalist");
    add("baqyt", QStringLiteral("Бақыт Оспан"), "editor");
    add("dana", QStringLiteral("Дана Қайрат"), "chief");
}

} // namespace tilshi::test
