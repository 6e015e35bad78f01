#include "kills/killedprogram.h"
#include "kills/newsroomstate.h"
#include "newsroom/log.h"
#include "storage/database.h"
#include "storage/schema.h"
#include "support/printing.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Run;
using test::runProgram;

// The real program is killed before a change of a file, and then started anew: nothing may be wrong
// after that. By default a few of its changes are tried, others in each run of the tests;
// TILSHI_KILLS=all tries every one.

namespace {

const QStringList chief{u"--as"_s, u"dana"_s};
const QStringList editor{u"--as"_s, u"baqyt"_s};
const QStringList journalist{u"--as"_s, u"aigerim"_s};

QString done(const QString &folder, const QStringList &arguments)
{
    const Run run = runProgram(folder, arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << run.err.toStdString());
    REQUIRE(run.code == 0);
    return run.out.trimmed().section(u'\n', -1);
}

/// A web page with a picture in it.
QString articleFile(const QString &folder, const QString &headline, QRgb colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    QFile file(folder + u'/' + headline + u".html");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"<html><body><h1>%1</h1><p>Мектеп бүгін ашылды.</p>"
               "<img alt=\"Мектеп\" width=\"400\" height=\"300\" "
               "src=\"data:image/png;base64,"_s.arg(headline)
                   .toUtf8() +
               png.toBase64() + "\"><p>Оқушылар келді.</p></body></html>");
    return file.fileName();
}

/// A newsroom with an article on its site, one approved, and a library of the first schema.
class Start
{
public:
    Start();
    QString folder() const { return m_folder.path(); }
    QString live;
    QString approved;
    QString file;

private:
    QString makeApproved(const QString &headline, QRgb colour);
    void makeOldLibrary() const;

    QTemporaryDir m_folder;
};

Start::Start()
{
    done(folder(), {u"init"_s});
    done(folder(), {u"people"_s, u"add"_s, u"aigerim"_s, u"Айгерім Сәрсен"_s, u"journalist"_s});
    done(folder(), {u"people"_s, u"add"_s, u"baqyt"_s, u"Бақыт Оспан"_s, u"editor"_s});
    done(folder(), {u"people"_s, u"add"_s, u"dana"_s, u"Дана Қайрат"_s, u"chief"_s});
    live = makeApproved(u"Бірінші"_s, qRgb(10, 90, 10));
    done(folder(), editor + QStringList{u"publish"_s, live});
    approved = makeApproved(u"Екінші"_s, qRgb(90, 10, 10));
    file = articleFile(folder(), u"Үшінші"_s, qRgb(10, 10, 90));
    makeOldLibrary();
    REQUIRE(QDir().mkpath(folder() + u"/empty"));
}

QString Start::makeApproved(const QString &headline, QRgb colour)
{
    const QString path = articleFile(folder(), headline, colour);
    const QString id = done(
        folder(), journalist + QStringList{u"import"_s, path, u"--section"_s, u"Технология"_s});
    done(folder(), journalist + QStringList{u"submit"_s, id});
    done(folder(), editor + QStringList{u"approve"_s, id});
    return id;
}

void Start::makeOldLibrary() const
{
    const QString old = folder() + u"/old/library";
    for (const char *part : {"media", "backups"}) {
        REQUIRE(QDir().mkpath(old + u'/' + QLatin1String(part)));
    }
    auto database =
        storage::Database::open(old + u"/library.tilshi", storage::Database::Mode::Create);
    REQUIRE(database);
    const auto first = storage::schemaSteps((*database)->dialect().schemaFolder).first(1);
    REQUIRE(storage::migrate(**database, first));
    REQUIRE((*database)->runScript(
        "INSERT INTO person VALUES ('01900000-0000-7000-8000-000000000001', 'a', 'a', x'00', "
        "'chief', 1); INSERT INTO library VALUES (1, '01900000-0000-7000-8000-000000000002', "
        "'01900000-0000-7000-8000-000000000001', 0, '" +
        newsroom::genesisHash().toUtf8() + "');"));
}

const Start &start()
{
    static const Start newsroom;
    return newsroom;
}

/// Something that the program does, what is run next, and where the site is that has to be right.
struct Work
{
    QStringList arguments;
    QStringList next;
    QString site = u"library/site"_s;
    QString root = {};          ///< within the newsroom's folder
    QStringList mayRefuse = {}; ///< what the same may answer when it had been done already
    bool mayNextRefuse = false;
    void (*before)(const QString &folder) = nullptr;
};

int stepFor(int changes)
{
    constexpr int tried = 6;
    const bool all = qEnvironmentVariable("TILSHI_KILLS") == u"all";
    return all ? 1 : std::max(1, changes / tried);
}

QString freshCopy(const QTemporaryDir &place, int number, const Work &work)
{
    const QString folder = place.filePath(QString::number(number));
    test::copyFolder(work.root.isEmpty() ? start().folder() : start().folder() + u'/' + work.root,
                     folder);
    if (work.before) {
        work.before(folder);
    }
    return folder;
}

void checkRight(const QString &folder, const Work &work)
{
    const QString site = work.site.isEmpty() ? QString() : folder + u'/' + work.site;
    CHECK(test::faultsIn(folder, site).join(u'\n').toStdString() == "");
}

void checkKilled(const QString &folder, const Work &work, int change)
{
    INFO(work.arguments.join(u' ').toStdString() << " killed before change " << change);
    const Run killed = runProgram(folder, work.arguments, change);
    CHECK(killed.killed);
    const Run next = runProgram(folder, work.next);
    INFO(next.err.toStdString());
    CHECK((next.code == 0 || work.mayNextRefuse));
    if (next.code !=
        0) { // it may refuse without opening: who opens it takes back what was half done
        runProgram(folder, {u"verify"_s});
    }
    checkRight(folder, work);
    const Run again = runProgram(folder, work.arguments);
    INFO(again.err.toStdString());
    const bool refused =
        std::any_of(work.mayRefuse.begin(), work.mayRefuse.end(),
                    [&again](const QString &words) { return again.err.contains(words); });
    CHECK((again.code == 0 || refused));
    checkRight(folder, work);
}

void killEverywhere(const Work &work)
{
    const QTemporaryDir place;
    const Run whole = runProgram(freshCopy(place, 0, work), work.arguments);
    INFO(whole.err.toStdString());
    REQUIRE(whole.code == 0);
    REQUIRE(whole.changes > 0);
    const int step = stepFor(whole.changes);
    int kills = 0;
    for (int change = 1 + static_cast<int>(QDateTime::currentSecsSinceEpoch() % step);
         change <= whole.changes; change += step) {
        const QString folder = freshCopy(place, change, work);
        checkKilled(folder, work, change);
        QDir(folder).removeRecursively();
        ++kills;
    }
    WARN(work.arguments.join(u' ').toStdString()
         << ": " << whole.changes << " changes, killed " << kills << " times");
}

const QStringList due{u"publish-due"_s};

} // namespace

TEST_CASE("Killed while it publishes, the program leaves nothing that the next does not put right")
{
    killEverywhere({.arguments = editor + QStringList{u"publish"_s, start().approved},
                    .next = due,
                    .mayRefuse = {u"(wrong-state)"_s}});
}

TEST_CASE("Killed while it writes a first site, the program can do it again")
{
    const QStringList site{u"site"_s, u"--to"_s, u"out"_s};
    killEverywhere({.arguments = site, .next = site, .site = u"out"_s});
    const auto takeSiteAway = [](const QString &folder) {
        REQUIRE(QDir(folder + u"/library/site").removeRecursively());
    };
    killEverywhere({.arguments = editor + QStringList{u"publish"_s, start().approved},
                    .next = {u"site"_s, u"--to"_s, u"library/site"_s},
                    .mayRefuse = {u"(wrong-state)"_s},
                    .before = takeSiteAway});
}

TEST_CASE("Killed while it withdraws, the program leaves no page that the next does not take away")
{
    killEverywhere(
        {.arguments = chief + QStringList{u"withdraw"_s, start().live, u"--reason"_s, u"Қате"_s},
         .next = due,
         .mayRefuse = {u"(not-live)"_s}});
}

TEST_CASE("Killed while it imports, backs up or upgrades, the program leaves the library whole")
{
    const QStringList verify{u"verify"_s};
    const QStringList import = journalist + QStringList{u"import"_s, start().file};
    killEverywhere({.arguments = import, .next = import});
    const QStringList backup{u"backup"_s, u"copy.tilshi"_s};
    killEverywhere({.arguments = backup, .next = verify, .mayRefuse = {u"copy.tilshi"_s}});
    killEverywhere({.arguments = verify, .next = verify, .site = {}, .root = u"old"_s});
    const QStringList init{u"init"_s};
    killEverywhere({.arguments = init,
                    .next = init,
                    .site = {},
                    .root = u"empty"_s,
                    .mayRefuse = {u"library.tilshi"_s},
                    .mayNextRefuse = true});
}
