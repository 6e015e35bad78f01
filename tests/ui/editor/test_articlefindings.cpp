#include "text/plaintext.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/formatactions.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::ui;
using tilshi::test::oneParagraph;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

TEST_CASE("a misspelt word is marked once the caret has left it")
{
    Window window;
    typeText(window.body(), QStringLiteral("ққбұлқате"));
    QTest::qWait(300);
    CHECK(window.words().isEmpty());
    typeText(window.body(), QStringLiteral(" "));
    REQUIRE(window.finds({QStringLiteral("ққбұлқате")}));
    CHECK(window.editor.findings().at(0).kind == spelling::FindingKind::Misspelling);
}

TEST_CASE("words of mixed script are found in headline and lead too, in reading order")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Бұл казaқ сөзі."));
    content.headline = QStringLiteral("Казaқ");
    content.lead = QStringLiteral("казaқша");
    Window window(content);
    REQUIRE(window.finds(
        {QStringLiteral("Казaқ"), QStringLiteral("казaқша"), QStringLiteral("казaқ")}));
    const QList<EditorFinding> found = window.editor.findings();
    CHECK(found.at(0).part == TextPart::Headline);
    CHECK(found.at(2).kind == spelling::FindingKind::MixedScript);
    CHECK(found.at(2).start == 4);
}

TEST_CASE("findings move with the text before them and go with the text that they were in")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ сөзі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    window.body()->moveCursor(QTextCursor::Start);
    typeText(window.body(), QStringLiteral("Иә "));
    CHECK(window.editor.findings().at(0).start == 7);
    window.body()->selectAll();
    QTest::keyClick(window.body(), Qt::Key_Delete);
    REQUIRE(window.finds({}));
}

TEST_CASE("F7 goes from finding to finding, and a fix is one step of undo")
{
    Window window(oneParagraph(QStringLiteral("казaқ және казaқша")));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("казaқша")}));
    std::optional<FindingPlace> at;
    QObject::connect(&window.editor, &ArticleEditor::caretMoved,
                     [&at](const std::optional<FindingPlace> &place) { at = place; });
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(at == FindingPlace{TextPart::Body, 0, 0});
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(at == FindingPlace{TextPart::Body, 0, 11});
    QTest::keyClick(window.body(), Qt::Key_Left);
    QTest::keyClick(window.body(), Qt::Key_Left);
    CHECK_FALSE(at);
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(window.body()->textCursor().selectedText() == QStringLiteral("казaқша"));
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(window.body()->textCursor().selectedText() == QStringLiteral("казaқ"));
    window.editor.applyFix(1, QStringLiteral("қазақша"));
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("казaқ және қазақша"));
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("казaқ және казaқша"));
}

TEST_CASE("the menu at a marked word opens at once, and its suggestions mend the word")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ сөзі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    window.editor.selectFinding(0);
    window.ctrl(window.body(), Qt::Key_K, Qt::ShiftModifier);
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    CHECK(menu->isVisible());
    CHECK(menu->actions().contains(window.editor.actions().paste));
    QAction *right = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        const QList<QAction *> rows = menu->actions();
        for (QAction *row : rows) {
            right = row->text() == QStringLiteral("қазақ") ? row : right;
        }
        return right != nullptr;
    }));
    right->trigger();
    menu->close();
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("Бұл қазақ сөзі."));
}

TEST_CASE("all findings of a rule are fixed at once, those of others stay")
{
    const QString text = QStringLiteral("Бұл - бір, ол — екі, \"үш\" - төрт.");
    Window window(oneParagraph(text));
    REQUIRE(QTest::qWaitFor([&] { return window.words().size() == 5; }));
    window.editor.applyFixes(spelling::Rule::Dashes);
    CHECK(text::plainText(window.editor.content().body) ==
          QStringLiteral("Бұл – бір, ол – екі, \"үш\" – төрт."));
    REQUIRE(window.finds({QStringLiteral("\""), QStringLiteral("\"")}));
    window.editor.applyFixes(spelling::Rule::Quotes);
    CHECK(text::plainText(window.editor.content().body) ==
          QStringLiteral("Бұл – бір, ол – екі, «үш» – төрт."));
}

TEST_CASE("what was fixed at once is undone at once, whichever text is asked")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Бұл - бір, ол — екі - үш."));
    content.lead = QStringLiteral("Иә - бір, ол — екі.");
    Window window(content);
    REQUIRE(QTest::qWaitFor([&] { return window.words().size() == 5; }));
    window.editor.applyFixes(spelling::Rule::Dashes);
    CHECK(window.editor.content().lead == u"Иә – бір, ол – екі.");
    CHECK(text::plainText(window.editor.content().body) == u"Бұл – бір, ол – екі – үш.");
    const newsroom::Content fixed = window.editor.content();
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(window.editor.content() == content);
    window.lead()->setFocus();
    window.ctrl(window.lead(), Qt::Key_Z, Qt::ShiftModifier);
    CHECK(window.editor.content() == fixed);
    window.ctrl(window.lead(), Qt::Key_Z);
    CHECK(window.editor.content() == content);
}

TEST_CASE("what is fixed is told of at once, and so is what is typed over")
{
    Window window(oneParagraph(QStringLiteral("казaқ және казaқша")));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("казaқша")}));
    QSignalSpy told(&window.editor, &ArticleEditor::findingsChanged);
    window.editor.applyFix(0, QStringLiteral("қазақ"));
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().at(0).value<QList<EditorFinding>>().size() == 1);
    told.clear();
    window.body()->selectAll();
    typeText(window.body(), QStringLiteral("Иә "));
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(told.last().at(0).value<QList<EditorFinding>>().isEmpty());
}

TEST_CASE("the menu at a finding of typography has its fix at once, and what ignores it")
{
    Window window(oneParagraph(QStringLiteral("Бұл - бір.")));
    REQUIRE(window.finds({QStringLiteral("-")}));
    window.editor.selectFinding(0);
    QSignalSpy ignored(&window.editor, &ArticleEditor::ignoreRequested);
    window.ctrl(window.body(), Qt::Key_K, Qt::ShiftModifier);
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    CHECK(menu->actions().constFirst()->text() == u"–");
    CHECK_FALSE(menu->findChild<QAction *>(QStringLiteral("addToHouse")));
    auto *ignore = menu->findChild<QAction *>(QStringLiteral("ignoreEverywhere"));
    REQUIRE(ignore);
    ignore->trigger();
    menu->close();
    REQUIRE(ignored.count() == 1);
    CHECK(ignored.at(0).at(1).toString() == u"-");
    CHECK(ignored.at(0).at(2).toBool());
}

TEST_CASE("the menu offers the two word lists for a misspelt word")
{
    Window window(oneParagraph(QStringLiteral("Бұл ққбұлқате сөз.")));
    REQUIRE(window.finds({QStringLiteral("ққбұлқате")}));
    window.editor.selectFinding(0);
    QSignalSpy asked(&window.editor, &ArticleEditor::addWordRequested);
    window.editor.actions().suggestions->trigger();
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    menu->findChild<QAction *>(QStringLiteral("addToOwn"))->trigger();
    menu->close();
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toString() == QStringLiteral("ққбұлқате"));
    CHECK(asked.at(0).at(1).toBool());
}

TEST_CASE("an editor that goes in the middle of a word goes in peace")
{
    auto window = std::make_unique<Window>();
    typeText(window->body(), QStringLiteral("ққбұл"));
    QSignalSpy changed(&window->editor, &ArticleEditor::findingsChanged);
    window.reset();
    QTest::qWait(300);
    CHECK(changed.isEmpty());
}
