// Files that a person is about to import, without a window: read on threads of their own, beside a
// real library.
#include "importing/charsetbytes.h"
#include "importing/packed.h"
#include "session/atwork.h"
#include "session/importing/importlist.h"

#include <QFile>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;
using session::ImportFile;
using State = session::ImportFile::State;

namespace {

const QString kazakh =
    u"Мектеп ашылды\n\nАуыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр. Құрылысқа екі "
    u"жылдан астам уақыт кетті, үлкен ғимаратта әр сыныпқа өз бөлмесі бар."_s;
const QByteArray page = u"<html><title>Көпір</title><nav><a href='https://a.kz/a'>Саясат "
                        u"бөлімі</a></nav><h1>Көпір салынды</h1>"
                        "<p>Ауылда жаңа көпір салынды.</p></html>"_s.toUtf8();

struct Importing : AtWork
{
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(newsroom.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Waits until nothing is read any more.
    void finish()
    {
        QEventLoop loop;
        QObject::connect(&list, &session::ImportList::changed, &loop, [&] {
            if (!list.isBusy()) {
                loop.quit();
            }
        });
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        if (list.isBusy()) {
            loop.exec();
        }
        REQUIRE_FALSE(list.isBusy());
    }

    void add(const QStringList &paths)
    {
        list.add(paths);
        finish();
    }

    const ImportFile &file(qsizetype at) const { return list.files().at(at); }
    QString headline(qsizetype at) const { return file(at).reading.article->content.headline; }

    session::ImportList list{session};
};

} // namespace

TEST_CASE("of several files those that can be read are ready, and each other says why it is not")
{
    Importing importing;
    importing.add({importing.written(u"а.txt"_s, kazakh.toUtf8()),
                   importing.written(u"ә.txt"_s, {}), importing.newsroom.path(u"жоқ.txt"_s),
                   importing.written(u"б.docx"_s, test::docxOf("<w:p><w:r><w:t>Сөз</w:t></w:r>"
                                                               "</w:p>"))});
    CHECK(importing.list.readyCount() == 2);
    CHECK(importing.file(0).state == State::Read);
    CHECK_FALSE(importing.file(0).needsLook());
    CHECK(importing.file(1).state == State::Failed);
    CHECK(importing.file(1).reading.article.error().code == ErrorCode::Empty);
    CHECK(importing.file(2).reading.article.error().code == ErrorCode::NotFound);
    CHECK(importing.headline(3) == u"Сөз");
    CHECK(importing.newsroom.library().articles().list({})->isEmpty());
}

TEST_CASE("a file is in the list once, and its place is told again")
{
    Importing importing;
    const QString first = importing.written(u"а.txt"_s, "Бір");
    const QString second = importing.written(u"ә.txt"_s, "Екі");
    CHECK(importing.list.add({}) == -1);
    CHECK(importing.list.add({first, second}) == 0);
    CHECK(importing.list.add({second}) == 1);
    CHECK(importing.list.files().size() == 2);
    importing.finish();
    CHECK(importing.list.readyCount() == 2);
    importing.list.remove(0);
    CHECK(importing.list.files().size() == 1);
    CHECK(importing.list.add({first}) == 1);
    importing.finish();
}

TEST_CASE("a chosen encoding is read at once, and the found one again without a choice left")
{
    Importing importing;
    importing.add({importing.written(u"а.txt"_s, inCharset(kazakh, "RK1048"))});
    CHECK(importing.file(0).needsLook());
    CHECK(importing.file(0).reading.encodings.constFirst().name == u"KZ-1048");
    CHECK(importing.headline(0) == u"Мектеп ашылды");
    CHECK_FALSE(importing.list.hasChoices());
    importing.list.chooseEncoding(0, u"IBM866"_s);
    CHECK(importing.list.hasChoices());
    CHECK(importing.list.isBusy());
    importing.finish();
    CHECK(importing.file(0).reading.article->encoding == u"IBM866");
    CHECK(importing.headline(0) != u"Мектеп ашылды");
    CHECK(importing.file(0).reading.encodings.constFirst().name == u"KZ-1048");
    importing.list.chooseEncoding(0, {});
    importing.finish();
    CHECK(importing.headline(0) == u"Мектеп ашылды");
    CHECK_FALSE(importing.list.hasChoices());
}

TEST_CASE("of two choices in quick succession the later one holds")
{
    Importing importing;
    importing.add({importing.written(u"а.txt"_s, inCharset(kazakh, "RK1048"))});
    importing.list.chooseEncoding(0, u"IBM866"_s);
    importing.list.chooseEncoding(0, u"KOI8-R"_s);
    importing.list.chooseEncoding(0, u"windows-1251"_s);
    importing.finish();
    becomeIdle({importing.desk});
    CHECK(importing.file(0).reading.article->encoding == u"windows-1251");
}

TEST_CASE("of a page the article and all of it say what they hold, and either is taken")
{
    Importing importing;
    importing.add({importing.written(u"бет.html"_s, page)});
    const importing::FileReading &found = importing.file(0).reading;
    CHECK(found.found.words == 4);
    CHECK(found.whole.words > 4);
    CHECK(found.whole.links == 1);
    CHECK(found.article->leftOut == QList<importing::LeftOut>{{importing::ReportKind::MenusDropped,
                                                               u"Саясат бөлімі"_s, 1, 0}});
    const importing::Holding whole = found.whole;
    importing.list.chooseExtent(0, importing::PageExtent::WholePage);
    importing.finish();
    CHECK(importing.file(0).reading.whole == whole);
    CHECK(importing.file(0).reading.found.words == 4);
    CHECK(importing::holdingOf(*importing.file(0).reading.article) == whole);
    CHECK(importing.file(0).reading.article->leftOut.isEmpty());
}

TEST_CASE("what was stopped does not become ready, and can be read again")
{
    Importing importing;
    importing.list.add({importing.written(u"а.txt"_s, "Бір"), importing.written(u"ә.txt"_s, "Екі"),
                        importing.written(u"б.txt"_s, "Үш")});
    CHECK(importing.file(0).state == State::Reading);
    CHECK(importing.file(2).state == State::Waiting);
    importing.list.stop(0);
    importing.list.stop(2);
    importing.finish();
    becomeIdle({importing.desk});
    CHECK(importing.file(0).state == State::Stopped);
    CHECK(importing.file(1).state == State::Read);
    CHECK(importing.file(2).state == State::Stopped);
    importing.list.stop(1); // over already
    CHECK(importing.file(1).state == State::Read);
    importing.list.readAgain(0);
    importing.finish();
    CHECK(importing.headline(0) == u"Бір");
}

TEST_CASE("what is read of a file that was taken off the list goes nowhere")
{
    Importing importing;
    importing.list.add(
        {importing.written(u"а.txt"_s, "Бір"), importing.written(u"ә.txt"_s, "Екі")});
    importing.list.remove(0);
    importing.finish();
    becomeIdle({importing.desk});
    REQUIRE(importing.list.files().size() == 1);
    CHECK(importing.headline(0) == u"Екі");
}

TEST_CASE("a file whose headline an article has names that article, whatever its letters")
{
    Importing importing;
    const newsroom::ArticleId id = importing.newsroom.newArticle(importing.newsroom.journalist);
    const QString headline = importing.newsroom.content().headline;
    importing.add({importing.written(u"а.txt"_s, (headline.toUpper() + u"\n\nМәтін.").toUtf8()),
                   importing.written(u"ә.txt"_s, (headline + u" кеше\n\nМәтін.").toUtf8())});
    REQUIRE(importing.file(0).same.contains(0));
    CHECK(importing.file(0).same.value(0).id == id);
    CHECK(importing.file(0).needsLook());
    CHECK(importing.file(1).same.isEmpty());
}

TEST_CASE("of a file of several articles each is looked for among those that are there")
{
    Importing importing;
    const newsroom::ArticleId id = importing.newsroom.newArticle(importing.newsroom.journalist);
    QString items;
    for (const QString &headline : {u"Бір"_s, importing.newsroom.content().headline, u"Үш"_s}) {
        items += u"<item><title>" + headline + u"</title></item>";
    }
    importing.add({importing.written(
        u"а.xml"_s, QString(u"<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>" +
                            items + u"</channel></rss>")
                        .toUtf8())});
    REQUIRE(importing.file(0).articleCount() == 3);
    CHECK(importing.file(0).same.keys() == QList<qsizetype>{1});
    CHECK(importing.file(0).same.value(1).id == id);
    CHECK(importing.file(0).needsLook());
}
