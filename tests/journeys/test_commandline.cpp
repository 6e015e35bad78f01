#include "journeys/program.h"
#include "journeys/travellers.h"
#include "support/printing.h"

#include <QDirIterator>
#include <QProcess>
#include <QTimeZone>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Ended;
using test::Program;

namespace {

const QString journalist = u"aigerim"_s;
const QString editor = u"baqyt"_s;

/// The wall of the newsroom shows it tomorrow.
QString tomorrow(const QString &time)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Almaty"));
    return now.date().addDays(1).toString(Qt::ISODate) + u' ' + time;
}

QString approved(const Program &program, const QByteArray &file)
{
    const QString id = program
                           .doneAs(journalist, {u"import"_s, program.file(u"article.txt"_s, file),
                                                u"--section"_s, u"Технология"_s})
                           .lastLine();
    program.doneAs(journalist, {u"submit"_s, id});
    program.doneAs(editor, {u"approve"_s, id});
    return id;
}

/// The one page in the site that has the article's own address.
QString pageIn(const QString &site, const QString &headline)
{
    QStringList pages;
    QDirIterator files(site, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(u"<h1>"_s.append(headline).append(u"</h1>"_s).toUtf8())) {
            pages.append(file.fileName());
        }
    }
    REQUIRE(pages.size() == 1);
    return pages.constFirst();
}

QStringList actionsOf(const Program &program, const QString &id)
{
    QStringList actions;
    for (const QJsonValue &act : program.done({u"history"_s, id, u"--json"_s}).json().array()) {
        actions.append(act[u"action"].toString());
    }
    return actions;
}

} // namespace

TEST_CASE("An article goes through tilshi-cli from a file to a published page")
{
    for (const test::Traveller &traveller : test::travellers()) {
        INFO(traveller.name);
        Program program;
        program.addDefaults();
        const QString file = program.file(u"article.txt"_s, traveller.file);
        const QString id =
            program.doneAs(journalist, {u"import"_s, file, u"--section"_s, u"Технология"_s})
                .lastLine();
        const QJsonDocument checked = program.done({u"check"_s, id, u"--json"_s}).json();
        for (const QJsonValue &finding : checked[u"findings"].toArray()) {
            CHECK(finding[u"kind"] != u"mixed-script"_s);
        }
        program.doneAs(journalist, {u"submit"_s, id});
        CHECK(program.runAs(journalist, {u"approve"_s, id}).err.contains(u"(not-editor)"));
        program.doneAs(editor, {u"approve"_s, id});
        program.doneAs(editor, {u"schedule"_s, id, u"--at"_s, tomorrow(u"00:00"_s)});
        CHECK(program.done({u"publish-due"_s}).out.isEmpty());
        CHECK(program.done({u"publish-due"_s, u"--now"_s, tomorrow(u"00:00"_s)}).out.contains(id));

        program.done({u"site"_s, u"--to"_s, u"out"_s});
        test::checkArrived(traveller,
                           test::readInBrowser(pageIn(program.path(u"out"_s), traveller.headline)));
        program.done({u"export"_s, id, u"--to"_s, u"page.html"_s});
        test::checkArrived(traveller, test::readInBrowser(program.path(u"page.html"_s)));
        CHECK(actionsOf(program, id) ==
              QStringList{u"submit"_s, u"approve"_s, u"schedule"_s, u"publish"_s});
        program.done({u"verify"_s});
    }
}

TEST_CASE("Two runs of publish-due at once publish an article once")
{
    Program program;
    program.addDefaults();
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        ids.append(approved(program, u"Хабар %1\n\nМәтін.\n"_s.arg(i).toUtf8()));
        program.doneAs(editor, {u"schedule"_s, ids.constLast(), u"--at"_s, tomorrow(u"10:00"_s)});
    }
    std::array<QProcess, 4> runs;
    for (QProcess &run : runs) {
        program.start(run, {u"publish-due"_s, u"--now"_s, tomorrow(u"10:00"_s)});
    }
    QString said;
    for (QProcess &run : runs) {
        const Ended ended = Program::end(run);
        INFO(ended.err.toStdString());
        CHECK(ended.code == 0);
        said += ended.out;
    }
    for (const QString &id : ids) {
        CHECK(said.count(id) == 1);
        CHECK(actionsOf(program, id).count(u"publish"_s) == 1);
    }
    program.done({u"verify"_s});
}

TEST_CASE("The program survives its environment")
{
    Program program;
    program.addDefaults();
    approved(program, u"Хабар\n\nМәтін.\n"_s.toUtf8());
    SECTION("a reader that goes away")
    {
        CHECK(program.shell(u"cli help | head -n 1; exit ${PIPESTATUS[0]}"_s).code == 0);
        CHECK(program.shell(u"cli list | true; exit ${PIPESTATUS[0]}"_s).code == 0);
    }
    SECTION("a full disk behind its output")
    {
        const Ended full = program.shell(u"cli list > /dev/full"_s);
        CHECK(full.code == 1);
        CHECK(full.err.count(u'\n') == 1);
    }
    SECTION("streams that are closed")
    {
        CHECK(program.shell(u"cli list <&- >&- 2>&-"_s).code == 0);
        CHECK(program.shell(u"cli import - <&-"_s).code == 1);
        CHECK(program.shell(u"cli show nothing 2>&-"_s).code == 1);
        program.done({u"verify"_s});
    }
    SECTION("a locale without letters")
    {
        const Ended listed = program.shell(u"LC_ALL=C cli search хабар"_s);
        CHECK(listed.out.contains(u"Хабар"));
        CHECK(listed.err.isEmpty());
    }
    SECTION("a file that is none")
    {
        CHECK(program.run({u"import"_s, u"/"_s}).code == 1);
        CHECK(program.run({u"import"_s, program.file(u"a.bin"_s, QByteArray(100, '\0'))}).code ==
              1);
        CHECK(program.run({u"edit"_s, u"x"_s, u"--from"_s, u"missing"_s}).code == 2);
    }
}

TEST_CASE("The program answers in the language of its user")
{
    Program program;
    const Ended kazakh = program.shell(u"LC_ALL= LANG=kk_KZ.UTF-8 cli list"_s);
    CHECK(kazakh.code == 1);
    CHECK(kazakh.err.contains(u"жоқ"));
}
