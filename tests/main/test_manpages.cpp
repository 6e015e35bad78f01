// The manual pages, in three languages, beside what the programs say of themselves.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString manualPage(const QString &language, const QString &program)
{
    const QString folder = language == u"en" ? QString() : u"man/" + language + u'/';
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/resources/linux/") + folder + program + u".1");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Names captures(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::MultilineOption);
    Names found;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured(1));
    }
    return found;
}

std::string sorted(const Names &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(u' ').toStdString();
}

/// Of "people list | Cm people add": people.
Names verbsOfPage(const QString &page)
{
    Names verbs;
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith(u".It Cm ")) {
            for (const QString &part : line.mid(4).split(u" | "_s)) {
                verbs.insert(part.section(u' ', 1, 1));
            }
        }
    }
    return verbs;
}

Names optionsOfPage(const QString &page)
{
    return captures(page, R"(\bFl -([a-z]+))");
}

} // namespace

TEST_CASE("the manual pages of tilshi-cli name every verb and every option, and no other")
{
    const QString cli = QStringLiteral(TILSHI_CLI);
    const QString help = said(cli, {u"help"_s});
    const Names verbs = captures(help, R"(^  ([a-z][a-z-]*) )");
    REQUIRE(verbs.size() > 30);
    Names options = captures(help, R"(--([a-z]+))");
    for (const QString &verb : verbs) {
        if (verb != u"help") {
            options += captures(said(cli, {u"help"_s, verb}), R"(--([a-z]+))");
        }
    }
    for (const QString &language : {u"en"_s, u"kk"_s, u"ru"_s}) {
        INFO(language.toStdString());
        const QString page = manualPage(language, u"tilshi-cli"_s);
        CHECK(sorted(verbsOfPage(page)) == sorted(verbs));
        CHECK(sorted(optionsOfPage(page)) == sorted(options));
    }
}

TEST_CASE("the manual pages of tilshi name every option, and no other")
{
    const Names options =
        captures(said(QStringLiteral(TILSHI_PROGRAM), {u"--help"_s}), R"(--([a-z]+))");
    REQUIRE(options.size() > 3);
    for (const QString &language : {u"en"_s, u"kk"_s, u"ru"_s}) {
        INFO(language.toStdString());
        CHECK(sorted(optionsOfPage(manualPage(language, u"tilshi"_s))) == sorted(options));
    }
}

TEST_CASE("the translated manual pages say no less than the English ones")
{
    for (const QString &program : {u"tilshi"_s, u"tilshi-cli"_s}) {
        const QString english = manualPage(u"en"_s, program);
        for (const QString &language : {u"kk"_s, u"ru"_s}) {
            const QString page = manualPage(language, program);
            for (const char *part : {".It ", ".Sh ", ".Ss ", ".Op ", ".Xr ", ".Dl ", ".Dd "}) {
                INFO(language.toStdString() << ' ' << program.toStdString() << ' ' << part);
                CHECK(page.count(QLatin1String(part)) == english.count(QLatin1String(part)));
            }
        }
    }
}
