#include "editor/actions/formatactions.h"
#include "editor/editorwindow.h"
#include "editor/format/pagelook.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QTextBlock>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using namespace tilshi::widgets;
using tilshi::test::oneParagraph;
using Window = tilshi::test::EditorWindow;

TEST_CASE("headline and body scroll as one page, and the caret is never out of sight")
{
    newsroom::Content content = oneParagraph(QStringLiteral("басы"));
    content.headline = QStringLiteral("Тақырып");
    for (int i = 0; i < 200; ++i) {
        content.body.blocks.append(
            text::Paragraph{text::plainRuns(QStringLiteral("абзац %1").arg(i))});
    }
    Window window(content);
    REQUIRE(QTest::qWaitForWindowExposed(&window.editor));
    const auto headlineTop = [&] { return window.headline()->mapTo(&window.editor, QPoint()).y(); };
    const auto caretVisible = [&] {
        return window.body()->viewport()->rect().intersects(window.body()->cursorRect());
    };
    const int atStart = headlineTop();
    CHECK(atStart > 0);
    window.ctrl(window.body(), Qt::Key_End);
    CHECK(headlineTop() < 0);
    CHECK(caretVisible());
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(window.body(), Qt::Key_Up);
        REQUIRE(caretVisible());
    }
    window.editor.focusHeadline();
    CHECK(headlineTop() > 0);
    CHECK(headlineTop() <= atStart);
}

TEST_CASE("the text grows and shrinks by keys and by the wheel, and what is read stays")
{
    newsroom::Content content;
    for (int i = 0; i < 200; ++i) {
        content.body.blocks.append(
            text::Paragraph{text::plainRuns(QStringLiteral("абзац %1 ").arg(i).repeated(30))});
    }
    Window window(content);
    REQUIRE(QTest::qWaitForWindowExposed(&window.editor));
    QTextCursor middle(window.body()->document()->findBlockByNumber(100));
    window.body()->setTextCursor(middle);
    window.body()->ensureCursorVisible();
    window.editor.grab();
    const QTextBlock first = window.body()->visibleBlocks().constFirst();
    const double before = window.body()->font().pointSizeF();
    window.ctrl(window.body(), Qt::Key_Equal);
    window.editor.grab();
    CHECK(window.body()->font().pointSizeF() > before);
    CHECK(window.headline()->font().pointSizeF() > before);
    CHECK((window.body()->visibleBlocks().constFirst() == first));
    window.ctrl(window.body(), Qt::Key_Minus);
    CHECK(window.body()->font().pointSizeF() == Approx(before));
    QWheelEvent wheel({50, 50}, window.body()->mapToGlobal(QPointF(50, 50)), {}, {0, -120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(window.body()->parentWidget(), &wheel);
    CHECK(window.body()->font().pointSizeF() < before);
    window.editor.actions().zoomBack->trigger();
    CHECK(window.body()->font().pointSizeF() == Approx(before));
}

TEST_CASE("lead and dateline have the colours of a theme that is chosen while they are seen")
{
    Window window(oneParagraph(QStringLiteral("Мәтін")));
    const QPalette before = QApplication::palette();
    for (const QPalette &theme : {darkPalette(), lightPalette(), darkPalette()}) {
        QApplication::setPalette(theme);
        const PageColours colours = pageColours(theme);
        REQUIRE(QTest::qWaitFor(
            [&] { return window.lead()->palette().color(QPalette::Text) == colours.muted; }));
        CHECK(window.headline()->palette().color(QPalette::Text) == colours.text);
        for (const char *name : {"place", "date", "source"}) {
            CHECK(window.field(name)->palette().color(QPalette::Text) == colours.accent);
            CHECK(window.field(name)->palette().color(QPalette::PlaceholderText) ==
                  theme.color(QPalette::PlaceholderText));
        }
    }
    QApplication::setPalette(before);
}
