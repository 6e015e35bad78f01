// A monkey test of the whole program. The parent runs one process for each seed, so that a crash,
// a hang or a report of a sanitizer ends that run alone; the child does the steps.
//
//   TILSHI_MONKEY_SEED=7       that run alone, its steps printed
//   TILSHI_MONKEY_MINUTES=30   one seed after the other for so long
//   TILSHI_MONKEY_STEPS=2000   steps of each run
//
// At the end whatever was typed has to be somewhere in reach. The folder of a run that fails is
// kept, and the steps say which article came onto the page when.
#include "main/samplelibrary.h"
#include "monkey/monkey.h"
#include "monkey/watchdog.h"
#include "support/printing.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

constexpr int shortRun = 8; // seeds
constexpr int usualSteps = 400;

int wished(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

/// Nothing of whoever runs the test is in reach: no home, no program, no bus, no printer.
QProcessEnvironment environmentIn(const QString &folder, int seed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_RUNTIME_DIR", "TMPDIR", "PATH"}) {
        environment.insert(QString::fromLatin1(home), folder);
    }
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"CUPS_SERVER"_s, folder + u"/none");
    environment.insert(u"MALLOC_PERTURB_"_s, u"165"_s); // who reads what was freed reads nonsense
    environment.insert(u"TILSHI_MONKEY_SEED"_s, QString::number(seed));
    return environment;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            REQUIRE(QFile::copy(entry.filePath(), target));
        }
    }
}

/// Runs seeds, gathers what they reached.
class Runs
{
public:
    Runs() { REQUIRE(createSampleLibrary(m_sample.filePath(u"library"_s), SystemClock())); }

    int number() const { return m_number; }

    void run(int seed)
    {
        ++m_number;
        QTemporaryDir folder;
        copyFolder(m_sample.filePath(u"library"_s), folder.filePath(u"library"_s));
        QProcess child;
        child.setProcessEnvironment(environmentIn(folder.path(), seed));
        child.setWorkingDirectory(folder.path());
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"[run]"_s});
        child.waitForFinished(-1);
        const QString log = QString::fromUtf8(child.readAll());
        gather(log);
        if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
            tellSteps(seed, log);
            folder.setAutoRemove(false);
            FAIL_CHECK("TILSHI_MONKEY_SEED=" << seed << " ended with " << child.exitCode()
                                             << ", in " << folder.path().toStdString() << ": "
                                             << reasonIn(log).toStdString());
        }
    }

    void tell() const
    {
        const auto acted =
            std::count_if(m_reached.begin(), m_reached.end(), [](int times) { return times > 0; });
        std::printf("controls seen %d, acted on %d\n", int(m_reached.size()), int(acted));
        for (auto it = m_reached.begin(); it != m_reached.end(); ++it) {
            if (*it == 0 || qEnvironmentVariableIsSet("TILSHI_MONKEY_MINUTES")) {
                std::printf("  %s %d\n", qPrintable(it.key()), *it);
            }
        }
    }

private:
    /// Without what is of no use to whoever looks for the fault.
    static void tellSteps(int seed, const QString &log)
    {
        QStringList lines = log.split(u'\n');
        lines.removeIf([](const QString &line) {
            return line.startsWith(u"reached ") || line.startsWith(u"This plugin");
        });
        constexpr int most = 300;
        lines = lines.last(std::min<qsizetype>(lines.size(), most));
        std::printf("seed %d\n%s\n", seed, qPrintable(lines.join(u'\n')));
    }

    /// What the child says after its last step, which is why it failed.
    static QString reasonIn(const QString &log)
    {
        const qsizetype last = log.lastIndexOf(u"longest without an event");
        constexpr int most = 3000;
        return log.sliced(std::max<qsizetype>(last, log.size() - most)).simplified();
    }

    void gather(const QString &log)
    {
        for (const QStringView line : QStringView(log).split(u'\n')) {
            if (line.startsWith(u"reached ")) {
                const auto parts = line.sliced(8).split(u'\t');
                m_reached[parts.first().toString()] += parts.last().toInt();
            }
        }
    }

    int m_number = 0;
    QTemporaryDir m_sample;
    QMap<QString, int> m_reached;
};

} // namespace

TEST_CASE("whatever is clicked, typed, dragged and pasted, nothing crashes, hangs or warns")
{
    const int seed = qEnvironmentVariableIntValue("TILSHI_MONKEY_SEED");
    const qint64 minutes = qEnvironmentVariableIntValue("TILSHI_MONKEY_MINUTES");
    QElapsedTimer time;
    time.start();
    Runs runs;
    const int first = wished("TILSHI_MONKEY_SEED", 1);
    for (int number = first; minutes > 0 ? time.elapsed() < minutes * 60'000
                             : seed > 0  ? number == seed
                                         : number <= shortRun;
         ++number) {
        runs.run(number);
    }
    std::printf("%d seeds from %d, %lld s\n", runs.number(), first,
                static_cast<long long>(time.elapsed() / 1000));
    runs.tell();
}

TEST_CASE("the steps of one seed", "[.run]")
{
    QApplication::setQuitOnLastWindowClosed(false);
    Dice dice(std::uint_fast32_t(wished("TILSHI_MONKEY_SEED", 1)));
    Sandbox sandbox(QDir::homePath(), dice);
    const Watchdog watchdog;
    Monkey monkey(sandbox, dice, wished("TILSHI_MONKEY_STEPS", usualSteps));
    const QString failure = monkey.run();
    std::printf("%slongest without an event: %d ms\n", qPrintable(monkey.reached().report()),
                watchdog.longest());
    CHECK(failure == QString());
    for (const QString &folder : sandbox.libraries()) {
        CHECK(storage::openLibrary(folder)->library->verify()->problems == QStringList());
    }
}
