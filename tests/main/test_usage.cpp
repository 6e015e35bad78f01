// What the program says of a command line that it does not understand.
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString refusal(const QStringList &arguments, const QString &locale, const QString &chosen = {})
{
    const QTemporaryDir home;
    REQUIRE(QDir(home.path()).mkpath(u"tilshi"_s));
    if (!chosen.isEmpty()) {
        QFile settings(home.filePath(u"tilshi/tilshi.conf"_s));
        REQUIRE(settings.open(QIODevice::WriteOnly));
        settings.write("[interface]\nlanguage=" + chosen.toUtf8() + '\n');
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TILSHI_PROGRAM), arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 2);
    CHECK(process.readAllStandardOutput().isEmpty());
    return QString::fromUtf8(process.readAllStandardError());
}

} // namespace

TEST_CASE("a command line that is not understood is refused in the language of who typed it")
{
    const QStringList bogus{u"--bogus"_s};
    CHECK(refusal(bogus, u"en_US.UTF-8"_s) == u"Unknown option 'bogus'.\n");
    CHECK(refusal(bogus, u"kk_KZ.UTF-8"_s) == u"«bogus» деген параметр жоқ.\n");
    CHECK(refusal(bogus, u"kk_KZ.UTF-8"_s, u"en"_s) == u"Unknown option 'bogus'.\n");
    CHECK(refusal(bogus, u"en_US.UTF-8"_s, u"kk"_s) == u"«bogus» деген параметр жоқ.\n");
    CHECK(refusal({u"--help"_s, u"--bogus"_s}, u"kk_KZ.UTF-8"_s) ==
          u"«bogus» деген параметр жоқ.\n");
    CHECK(refusal({u"--as"_s}, u"kk_KZ.UTF-8"_s) == u"«--as» параметріне мән берілмеген.\n");
    CHECK(refusal({u"/nowhere/x.txt"_s}, u"ru_RU.UTF-8"_s).contains(u"Нет"));
}
