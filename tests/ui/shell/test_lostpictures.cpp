#include "editor/actions/formatactions.h"
#include "editor/articleeditor.h"
#include "editor/page/bodyedit.h"
#include "publishing/publisher.h"
#include "session/currentarticle.h"
#include "ui/messages/libraryconcerns.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;
using newsroom::Action;

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray photograph(QRgb colour)
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(colour);
    return png(image);
}

struct Unusable
{
    QString name;
    QByteArray bytes;
};

/// One of each kind that no page can show.
const QList<Unusable> &unusable()
{
    static const QList<Unusable> files = [] {
        QImage large(8192, 8192, QImage::Format_Mono); // 67 megapixels, held whole
        large.fill(0);
        const QByteArray whole = photograph(qRgb(1, 2, 3));
        return QList<Unusable>{
            {u"үлкен.png"_s, png(large)},
            {u"жартысы.png"_s, whole.first(whole.size() / 2)},
            {u"сызба.svg"_s, "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>"},
            {u"құжат.jpg"_s, "%PDF-1.5\n1 0 obj\n"},
            {u"бос.jpg"_s, {}},
        };
    }();
    return files;
}

/// The window of a person, with one of their articles open.
struct Desk
{
    explicit Desk(const newsroom::Person TestNewsroom::*who = &TestNewsroom::journalist)
        : stage(who)
    {
        stage.window();
    }
    void open(newsroom::ArticleId wanted)
    {
        stage.window().openArticle(wanted);
        REQUIRE(soon([&] { return current()->isOpen() && current()->article().id == wanted; }));
        stage.settle();
    }
    session::CurrentArticle *current()
    {
        return stage.window().findChild<session::CurrentArticle *>();
    }
    widgets::MessageBar *messages() { return stage.window().findChild<widgets::MessageBar *>(); }
    editor::ArticleEditor *editor() { return stage.window().findChild<editor::ArticleEditor *>(); }
    editor::BodyEdit *body() { return editor()->findChild<editor::BodyEdit *>(u"body"_s); }

    newsroom::ArticleId approved(const QString &headline, QRgb colour)
    {
        TestNewsroom &room = stage.newsroom;
        const auto media = room.library().media().add(photograph(colour), u"png"_s);
        REQUIRE(media);
        newsroom::NewArticle fresh;
        fresh.content = room.content();
        fresh.content.headline = headline;
        fresh.content.body.blocks.append(text::Image{*media, u"Көпір суреті"_s, {}, {}, 90, 60});
        fresh.metadata.section = room.section.id;
        const auto article = room.desk().create(fresh, room.journalist.id);
        REQUIRE(article);
        REQUIRE(room.act(Action::Submit, article->id, room.journalist));
        REQUIRE(room.act(Action::Approve, article->id, room.editor));
        return article->id;
    }
    void loseAllPictures()
    {
        QDir media(stage.newsroom.folder() + u"/media");
        for (const QString &name : media.entryList(QDir::Files)) {
            REQUIRE(media.remove(name));
        }
    }
    /// What the window says once the open article has been published, or not.
    QString saidOfPublishing()
    {
        return saidOf([this] {
            newsroom::Act act;
            act.action = Action::Publish;
            act.article = current()->article().id;
            act.actor = stage.session.person().id;
            current()->act(act);
        });
    }
    template <class Work>
    QString saidOf(Work work)
    {
        messages()->tell(widgets::MessageBar::Kind::Information, u"…"_s);
        work();
        CHECK(soon([this] { return messages()->sentence() != u"…"; }));
        stage.settle();
        return messages()->sentence();
    }
    QString written(const Unusable &file)
    {
        QFile written(stage.newsroom.path(file.name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(file.bytes);
        return written.fileName();
    }

    Stage stage;
};

void drop(QWidget *at, const QMimeData &data)
{
    const QPoint middle = at->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at, &event);
}

} // namespace

TEST_CASE("the window names the article and the picture that keep it from being published")
{
    Desk desk(&TestNewsroom::editor);
    const auto id = desk.approved(u"Көпір ашылды"_s, qRgb(200, 30, 30));
    desk.loseAllPictures();
    desk.open(id);
    const QString said = desk.saidOfPublishing();
    INFO(said.toStdString());
    CHECK(said.contains(u"Көпір ашылды – Көпір суреті"));
    CHECK(said.contains(u"lost or damaged"));
    CHECK(desk.current()->article().state == newsroom::State::Approved);
}

TEST_CASE("a lost picture is named by the first letters of its file, which fit on a line")
{
    const QString hash = QString(u"4f1c90aa"_s).repeated(8);
    newsroom::Concern concern{newsroom::ConcernKind::MissingPicture, u"Көпір суреті"_s,
                              hash + u".jpg", newsroom::ArticleId::create(), u"Көпір ашылды"_s};
    for (const QString &called : {u"Көпір суреті"_s, concern.file}) {
        concern.subject = called;
        const QString said = ui::concernText({concern});
        INFO(said.toStdString());
        CHECK(said.contains(u"the file 4f1c90aa….jpg"));
        CHECK_FALSE(said.contains(hash));
        CHECK(said.contains(called == concern.file ? u"“4f1c90aa….jpg”"_s : called));
    }
    concern.file = u"logo.svg"_s;
    CHECK(ui::concernText({concern}).contains(u"the file logo.svg"));
}

TEST_CASE("the window says which pictures pages had to be written without")
{
    Desk desk(&TestNewsroom::editor);
    const auto first = desk.approved(u"Көпір ашылды"_s, qRgb(200, 30, 30));
    desk.open(first);
    desk.saidOf([&] {
        publishing::Publisher publisher(desk.stage.newsroom.library(), desk.stage.clock);
        REQUIRE(publisher.publish(first, desk.stage.newsroom.editor.id));
        desk.messages()->tell(widgets::MessageBar::Kind::Information, u"published"_s);
    });
    desk.loseAllPictures();
    REQUIRE(QDir(desk.stage.newsroom.folder() + u"/site").removeRecursively());
    const auto second = desk.approved(u"Мектеп салынды"_s, qRgb(30, 30, 200));
    desk.open(second);
    const QString said = desk.saidOfPublishing();
    INFO(said.toStdString());
    CHECK(said.contains(u"Көпір ашылды – Көпір суреті"));
    CHECK(said.contains(u"written without pictures"));
    CHECK(desk.current()->article().state == newsroom::State::Published);
}

TEST_CASE("a picture file that no page can show is refused by name at every door of the page")
{
    Desk desk;
    desk.open(desk.stage.newsroom.newArticle(desk.stage.newsroom.journalist));
    const text::Body before = desk.body()->body();
    for (const Unusable &file : unusable()) {
        const QString path = desk.written(file);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        const std::pair<const char *, std::function<void()>> doors[] = {
            {"dialog",
             [&] {
                 desk.stage.files.path = path;
                 desk.editor()->actions().image->trigger();
             }},
            {"paste",
             [&] {
                 auto *data = new QMimeData;
                 data->setUrls(files.urls());
                 QGuiApplication::clipboard()->setMimeData(data);
                 desk.body()->paste();
             }},
            {"drop", [&] { drop(desk.body()->viewport(), files); }},
        };
        for (const auto &[door, come] : doors) {
            const QString said = desk.saidOf(come);
            INFO(door << ": " << said.toStdString());
            CHECK(said.contains(file.name));
            CHECK(desk.body()->body() == before);
        }
    }
}

TEST_CASE("pictures in an imported file that no page can show are left out, and the window says so")
{
    for (const Unusable &file : unusable()) {
        Desk desk;
        const QByteArray page = "<h1>Тақырып</h1><p>Мәтін мәтін.</p><p><img alt=\"" +
                                file.name.toUtf8() + "\" src=\"data:image/png;base64," +
                                file.bytes.toBase64() + "\"></p>";
        desk.stage.files.path = desk.written({u"бет.html"_s, page});
        desk.stage.window().findChild<QAction *>(u"command.import"_s)->trigger();
        const auto report = [] { // of the window, where the file is looked at first
            const QWidget *window = visibleWidget(u"importWindow"_s);
            const auto *area = window ? window->findChild<QWidget *>(u"importReport"_s) : nullptr;
            return area ? area->accessibleDescription() : QString();
        };
        const QString told = u"Pictures did not come along: "_s + file.name; // else afterwards
        INFO(file.name.toStdString());
        CHECK(soon([&] {
            return report().contains(file.name) || desk.messages()->sentence().contains(told);
        }));
        if (QWidget *window = visibleWidget(u"importWindow"_s)) {
            QTest::keyClick(window, Qt::Key_Escape);
            REQUIRE(soon([] { return visibleWidget(u"importWindow"_s) == nullptr; }));
        }
    }
}

TEST_CASE("of pictures that have too many pixels together the first come in, and the rest is named")
{
    QImage whole(8000, 7000, QImage::Format_Mono); // 17 of them have 952 million pixels
    whole.fill(0);
    const QByteArray bytes = png(whole);
    QByteArray page = "<h1>Тақырып</h1><p>Мәтін мәтін.</p>";
    for (int i = 1; i <= 20; ++i) {
        page += "<p><img alt=\"№" + QByteArray::number(i) + "\" src=\"data:image/png;base64," +
                QByteArray(bytes + QByteArray(i, 'x')).toBase64() + "\"></p>";
    }
    Desk desk;
    desk.stage.files.path = desk.written({u"бет.html"_s, page});
    const QString said = desk.saidOf(
        [&] { desk.stage.window().findChild<QAction *>(u"command.import"_s)->trigger(); });
    CHECK(said.contains(u"Pictures did not come along: №18 · №19 · №20"));
}
