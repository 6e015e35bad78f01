#include "base/background.h"
#include "editor/document/bodymime.h"
#include "editor/editorwindow.h"
#include "editor/images/imageinserter.h"
#include "editor/page/bodyedit.h"
#include "editor/paste/pastechip.h"
#include "editor/paste/paster.h"
#include "editor/typing.h"
#include "text/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using namespace tilshi::widgets;
using namespace Qt::StringLiterals;

namespace {

const QString newsHtml = u"<p>Бірінші абзац <b>қалың</b>.</p><p>&nbsp;</p>"
                         "<p><a href='https://a.kz/1'>Тағы оқыңыз: Басқа жаңалық</a></p>"
                         "<p>Соңғы абзац.</p>"_s;

/// What a clipboard has of a text that was copied in another program's window.
class OfOtherWindow : public QMimeData
{
public:
    OfOtherWindow(const text::Body &body, int &asked)
        : m_body(body, body)
        , m_asked(asked)
    {
    }
    QStringList formats() const override { return m_body.formats(); }
    bool hasFormat(const QString &type) const override { return m_body.hasFormat(type); }

protected:
    QVariant retrieveData(const QString &type, QMetaType) const override
    {
        m_asked += type.contains(u"tilshi") ? 1 : 0;
        return m_body.data(type);
    }

private:
    BodyMime m_body;
    int &m_asked;
};

/// A page with a body that text can be pasted into.
struct Desk
{
    Desk()
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(edit);
        column->addWidget(paster->chip());
        page.resize(700, 500);
        page.show();
    }

    bool paste(const QString &html, const QString &text)
    {
        QMimeData data;
        if (!html.isEmpty()) {
            data.setHtml(html);
        }
        data.setText(text);
        return paster->take(data);
    }
    void press(const char *name)
    {
        auto *button = page.findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button);
        REQUIRE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QStringList paragraphs() const { return text::paragraphs(edit->body()); }
    PasteChip *chip() const { return page.findChild<PasteChip *>(); }

    QWidget page;
    BodyEdit *edit = new BodyEdit(&page);
    ImageInserter *images = new ImageInserter(*edit, &page);
    Paster *paster = new Paster(*edit, *images, &page);
};

const QStringList cleaned{u"Бірінші абзац қалың."_s, u"Соңғы абзац."_s};

} // namespace

TEST_CASE("RTF is pasted where a clipboard has no HTML, and its text where it is broken")
{
    for (const QString &name : {u"text/rtf"_s, u"application/rtf"_s}) {
        Desk desk;
        QMimeData data;
        data.setData(name, "{\\rtf1 a {\\b b}\\par c}");
        data.setText(u"a b\nc"_s);
        REQUIRE(desk.paster->take(data));
        CHECK(desk.paragraphs() == QStringList{u"a b"_s, u"c"_s});
        const text::Body body = desk.edit->body();
        const auto *first = std::get_if<text::Paragraph>(&body.blocks.first());
        REQUIRE(first);
        CHECK(first->runs.last().marks == text::Mark::Bold);
    }
    Desk desk;
    QMimeData both;
    both.setData(u"text/rtf"_s, "{\\rtf1 RTF}");
    both.setHtml(u"<p>HTML</p>"_s);
    REQUIRE(desk.paster->take(both));
    CHECK(desk.paragraphs() == QStringList{u"HTML"_s});
    Desk other;
    QMimeData broken;
    broken.setData(u"text/rtf"_s, "{\\rtf1 a");
    broken.setText(u"b"_s);
    REQUIRE(other.paster->take(broken));
    CHECK(other.paragraphs() == QStringList{u"b"_s});
}

TEST_CASE("a paragraph too long to write in is told of, and cut if that is wanted")
{
    Desk desk;
    const QString sentence = u"Бүгін мектепте үлкен жиын өтті. "_s;
    REQUIRE(desk.paste({}, sentence.repeated(500).trimmed()));
    CHECK(desk.chip()->sentence().isEmpty());
    desk.edit->undo();
    const text::Body before = desk.edit->body();
    REQUIRE(desk.paste({}, sentence.repeated(2'000).trimmed()));
    const auto told = [&desk] { return !desk.chip()->sentence().isEmpty(); };
    REQUIRE(QTest::qWaitFor(told)); // a long one is read on another thread
    CHECK(desk.chip()->sentence() == u"A paragraph is so long that typing in it is slow.");
    CHECK(desk.paragraphs().size() == 1);
    desk.press("pasteCut");
    CHECK(desk.paragraphs().size() > 20);
    CHECK(desk.paragraphs().join(u' ') == sentence.repeated(2'000).trimmed());
    CHECK(desk.chip()->sentence().isEmpty());
    desk.edit->undo();
    CHECK(desk.edit->body() == before);
}

TEST_CASE("a paste is cleaned, told of, and taken back by one undo")
{
    Desk desk;
    desk.edit->setBody({{text::Paragraph{text::plainRuns(u"Бұрынғы мәтін."_s)}}});
    desk.edit->moveCursor(QTextCursor::End);
    const text::Body before = desk.edit->body();
    REQUIRE(desk.paste(newsHtml, u"қарапайым"_s));
    CHECK(desk.paragraphs().mid(1) == cleaned);
    CHECK(desk.chip()->sentence() ==
          u"Cleaned: %n empty paragraphs, links to other articles"_s.replace(u"%n"_s, u"1"_s));
    desk.edit->undo();
    CHECK(desk.edit->body() == before);
}

TEST_CASE("the chip goes at the next edit")
{
    Desk desk;
    REQUIRE(desk.paste(newsHtml, {}));
    REQUIRE(desk.chip()->isVisible());
    test::typeText(desk.edit, u"а"_s);
    CHECK_FALSE(desk.chip()->isVisible());
}

TEST_CASE("a paste that needed no cleaning shows no chip")
{
    Desk desk;
    REQUIRE(desk.paste(u"<p>Таза абзац.</p>"_s, {}));
    CHECK(desk.paragraphs() == QStringList{u"Таза абзац."_s});
    CHECK_FALSE(desk.chip()->isVisible());
}

TEST_CASE("the chip pastes as it was and as plain text, each one step of undo")
{
    Desk desk;
    desk.edit->setBody({{text::Paragraph{text::plainRuns(u"Алдында. Таңдалған."_s)}}});
    const text::Body before = desk.edit->body();
    QTextCursor cursor = desk.edit->textCursor();
    cursor.setPosition(9);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    desk.edit->setTextCursor(cursor);
    REQUIRE(desk.paste(newsHtml, u"Қарапайым жол."_s));

    SECTION("as it was")
    {
        desk.press("pasteAsItWas");
        CHECK(desk.paragraphs().contains(u"Тағы оқыңыз: Басқа жаңалық"_s));
        CHECK_FALSE(desk.paragraphs().join(u' ').contains(u"Таңдалған"));
    }
    SECTION("as plain text")
    {
        desk.press("pasteAsPlain");
        CHECK(desk.paragraphs() == QStringList{u"Алдында. Қарапайым жол."_s});
    }
    CHECK_FALSE(desk.chip()->isVisible());
    desk.edit->undo();
    CHECK(desk.edit->body() == before);
}

TEST_CASE("the chip does nothing to a text that may not be written any more")
{
    Desk desk;
    REQUIRE(desk.paste(newsHtml, u"Қарапайым жол."_s));
    const text::Body before = desk.edit->body();
    desk.edit->setReadOnly(true);
    desk.press("pasteAsPlain");
    CHECK(desk.edit->body() == before);
}

TEST_CASE("a long paste is read on another thread and put where it was asked for")
{
    Desk desk;
    desk.edit->setBody({{text::Paragraph{text::plainRuns(u"Басы."_s)},
                         text::Paragraph{text::plainRuns(u"Соңы."_s)}}});
    desk.edit->moveCursor(QTextCursor::StartOfBlock);
    desk.edit->moveCursor(QTextCursor::EndOfBlock);
    QString html;
    for (int at = 0; at < 2000; ++at) {
        html += u"<p style='color:red'>Абзац нөмірі %1.</p>"_s.arg(at);
    }
    REQUIRE(desk.paste(html, {}));
    CHECK(desk.paragraphs().size() == 2); // nothing yet
    REQUIRE(QTest::qWaitFor([&] { return desk.paragraphs().size() == 2002; }, 20'000));
    CHECK(desk.paragraphs().first() == u"Басы."_s);
    CHECK(desk.paragraphs().last() == u"Соңы."_s);
}

TEST_CASE("a text shown meanwhile is not pasted into")
{
    Desk desk;
    QString html;
    for (int at = 0; at < 2000; ++at) {
        html += u"<p style='color:red'>Абзац нөмірі %1.</p>"_s.arg(at);
    }
    REQUIRE(desk.paste(html, {}));
    desk.paster->forgetUnderway();
    desk.edit->setBody({});
    backgroundThreads().waitForDone(); // where it is read
    QCoreApplication::processEvents();
    CHECK(desk.paragraphs().isEmpty());
}

TEST_CASE("our own text comes from another window whole, and is parsed once")
{
    const text::Body body{
        {text::Heading{2, text::plainRuns(u"Тақырып"_s)},
         text::Quote{{text::plainRuns(u"Сөз."_s)}, text::plainRuns(u"Айтқан"_s)}}};
    int asked = 0;
    QApplication::clipboard()->setMimeData(new OfOtherWindow(body, asked));
    test::EditorWindow window;
    window.body()->paste();
    CHECK(window.editor.content().body == body);
    CHECK(asked == 1);
    window.body()->moveCursor(QTextCursor::End);
    window.body()->paste();
    CHECK(asked == 2);
    CHECK(window.editor.content().body.blocks.size() == 4);
    window.headline()->setFocus();
    window.headline()->paste();
    CHECK(window.editor.content().headline == text::plainText(body).simplified());
}

TEST_CASE("words that are pasted stand as far from their neighbours as where they were copied")
{
    Desk desk;
    desk.edit->setBody({{text::Paragraph{text::plainRuns(u"Басы."_s)}}});
    desk.edit->moveCursor(QTextCursor::End);
    const QString html = GENERATE(QString(), u"<span> Ортасы <b>қалың</b> </span>"_s,
                                  u"<span>&nbsp;Ортасы <b>қалың</b>&nbsp;</span>"_s);
    REQUIRE(desk.paste(html, u" Ортасы қалың "_s));
    test::typeText(desk.edit, u"соңы"_s);
    CHECK(desk.paragraphs() == QStringList{u"Басы. Ортасы қалың соңы"_s});
    desk.edit->undo();
    REQUIRE(desk.paste({}, u"\nЖол \nекінші жол \n"_s));
    CHECK_FALSE(desk.paragraphs().last().endsWith(u' '));
}
