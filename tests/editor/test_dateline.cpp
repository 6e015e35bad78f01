#include "editor/editorwindow.h"
#include "editor/page/datefield.h"
#include "text/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using tilshi::test::oneParagraph;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

TEST_CASE("a text that is typed or pasted into the dateline's place or source goes into the body")
{
    Window window;
    newsroom::Content content;
    content.dateline = {QStringLiteral("Dala.kz"), {}, QStringLiteral("Алматы")};
    const bool hasBody = GENERATE(false, true);
    if (hasBody) {
        content = oneParagraph(QStringLiteral("Бұрынғы сөз."));
        content.dateline = {QStringLiteral("Dala.kz"), {}, QStringLiteral("Алматы")};
    }
    window.editor.show(content, true);
    const QString name = GENERATE(as<QString>(), QStringLiteral("place"), QStringLiteral("source"));
    QLineEdit *field = window.field(name.toLatin1().constData());
    field->setFocus();
    field->setCursorPosition(int(field->text().size()));
    const QString sentence = QStringLiteral("Бүгін қалада жаңа кітапхана ашылды. ");
    const auto checkBody = [&](const QStringList &paragraphs) {
        QStringList all = paragraphs;
        if (hasBody) {
            all.append(QStringLiteral("Бұрынғы сөз."));
        }
        QStringList lines = text::plainText(window.editor.content().body).split(u'\n');
        lines.removeAll(QString());
        CHECK(lines == all);
        CHECK(window.editor.content().dateline == content.dateline);
        CHECK(window.body()->hasFocus());
    };
    SECTION("several lines are pasted")
    {
        QApplication::clipboard()->setText(QStringLiteral("Бірінші.\r\nЕкінші."));
        field->paste();
        checkBody({QStringLiteral("Бірінші."), QStringLiteral("Екінші.")});
    }
    SECTION("a paragraph is pasted")
    {
        QApplication::clipboard()->setText(sentence.repeated(3).trimmed());
        field->paste();
        checkBody({sentence.repeated(3).trimmed()});
    }
    SECTION("a paragraph that begins like the place is pasted over it")
    {
        const QString pasted =
            QString(field->text() + QStringLiteral("да ") + sentence.repeated(3)).trimmed();
        field->selectAll();
        QApplication::clipboard()->setText(pasted);
        field->paste();
        checkBody({pasted});
    }
    SECTION("a paragraph is typed")
    {
        field->selectAll();
        field->del();
        const QString typed = sentence.repeated(3).trimmed();
        for (const QChar letter : typed) {
            typeText(QApplication::focusWidget(), letter);
        }
        QStringList lines = text::plainText(window.editor.content().body).split(u'\n');
        CHECK(lines.first() == typed);
    }
    SECTION("a place stays a place")
    {
        QApplication::clipboard()->setText(QStringLiteral(" – Солтүстік Қазақстан облысы"));
        field->paste();
        CHECK(field->text().endsWith(QStringLiteral(" – Солтүстік Қазақстан облысы")));
        CHECK(field->hasFocus());
    }
}

TEST_CASE("in a narrow window the dateline's source gives way, not its place or date")
{
    newsroom::Content content;
    content.dateline = {QStringLiteral("Солтүстік Қазақстан хабаршысы"), QDate(2026, 11, 23),
                        QStringLiteral("Солтүстік Қазақстан, Петропавл")};
    Window window(content);
    window.editor.resize(300, 700);
    QApplication::processEvents();
    for (const char *name : {"place", "date"}) {
        const QLineEdit *field = window.field(name);
        INFO(name);
        CHECK(field->width() >= field->fontMetrics().horizontalAdvance(field->text()));
    }
    CHECK(window.field("source")->cursorPosition() == 0);
}

TEST_CASE("the dateline takes places, sources and dates in figures, and shows a wrong date")
{
    Window window;
    auto *date = window.editor.findChild<DateField *>();
    date->setFocus();
    typeText(date, QStringLiteral("8.9.2025"));
    CHECK(window.editor.content().dateline.date == QDate(2025, 9, 8));
    date->selectAll();
    typeText(date, QStringLiteral("30.02.2025"));
    CHECK_FALSE(window.editor.content().dateline.date.isValid());
    CHECK(date->isWrong());
    typeText(window.field("place"), QStringLiteral("Астана"));
    CHECK(window.editor.content().dateline.place == QStringLiteral("Астана"));
}

TEST_CASE("a place that is far too long leaves room for date and source")
{
    Window window;
    window.field("source")->setText(QStringLiteral("Мұнар медиа"));
    window.field("place")->setText(QString(60, QChar(u'Ш')));
    REQUIRE(QTest::qWaitFor([&] { return window.field("date")->x() > 0; }));
    QApplication::processEvents();
    CHECK(window.field("place")->geometry().right() < window.field("date")->x());
    CHECK(window.field("date")->geometry().right() < window.field("source")->x());
    CHECK(window.field("source")->geometry().right() <=
          window.field("source")->parentWidget()->width());
}

TEST_CASE("today is proposed where there is no date yet, and taken unless it is typed over")
{
    Window window;
    window.editor.setToday([] { return QDate(2026, 11, 29); });
    QLineEdit *date = window.field("date");
    date->setFocus(Qt::TabFocusReason);
    CHECK(date->text() == QStringLiteral("29.11.2026"));
    window.editor.focusBody();
    CHECK(window.editor.content().dateline.date == QDate(2026, 11, 29));
    date->setFocus(Qt::TabFocusReason);
    date->selectAll();
    typeText(date, QStringLiteral("5 қаңтар"));
    window.editor.focusBody();
    CHECK(window.editor.content().dateline.date == QDate(2027, 1, 5));
    CHECK(date->text() == QStringLiteral("2027 жылғы 5 қаңтар"));
}

TEST_CASE("what is no date stays as it was typed, and says why")
{
    Window window;
    window.editor.setToday([] { return QDate(2026, 11, 29); });
    QLineEdit *date = window.field("date");
    auto *reason = window.editor.findChild<QLabel *>(QStringLiteral("wrongDate"));
    REQUIRE(reason);
    CHECK_FALSE(reason->isVisible());
    date->setFocus(Qt::TabFocusReason);
    date->selectAll();
    typeText(date, QStringLiteral("31 қараша"));
    window.editor.focusBody();
    CHECK(date->text() == QStringLiteral("31 қараша"));
    CHECK(reason->isVisible());
    CHECK_FALSE(reason->text().isEmpty());
    date->setFocus(Qt::TabFocusReason);
    date->selectAll();
    typeText(date, QStringLiteral("30 қараша"));
    CHECK_FALSE(reason->isVisible());
}
