// The dialogs that ask for one thing, each control by mouse and by keyboard.
#include "editor/actions/embeddialog.h"
#include "editor/actions/linkdialog.h"
#include "editor/images/imagedialog.h"
#include "newsroom/ports.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/opened.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/recoveredtexts.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/unsavedtexts.h"
#include "ui/focus/goaldialog.h"
#include "ui/shell/stage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// The button of that text in the dialog's row of buttons.
QString nameButton(const QWidget *window, const QString &text)
{
    const QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text && button->isVisible()) {
            button->setObjectName(u"button-" + text);
            return button->objectName();
        }
    }
    FAIL("no button " << text.toStdString());
    return {};
}

Content contentOf(const QString &headline)
{
    Content content;
    content.headline = headline;
    return content;
}

} // namespace

TEST_CASE("a time is chosen in the schedule dialog by keys alone, and by the mouse")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    constexpr int minute = 60; // which its button moves, and the key the hour
    constexpr int hour = 3600;
    for (const bool byMouse : {false, true}) {
        Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog({}, "Asia/Almaty", clock, nullptr));
        QSignalSpy chosen(open.get(), &ui::ScheduleDialog::chosen);
        checkControls(open);
        auto *time = open.part<QTimeEdit>(u"slotTime"_s);
        const QTime proposed = time->time();
        if (byMouse) {
            QTest::mouseClick(time, Qt::LeftButton, {}, QPoint(time->width() - 6, 5));
            click(open, u"accept"_s);
        } else {
            tabTo(open, u"slotTime"_s);
            key(Qt::Key_Up);
            key(Qt::Key_Return);
        }
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.at(0).at(0).value<WallTime>().time ==
              proposed.addSecs(byMouse ? minute : hour));
        CHECK_FALSE(open.isOpen());
    }
}

TEST_CASE("Escape and Cancel leave a dialog without an answer")
{
    for (const bool byMouse : {false, true}) {
        Opened<ui::ReasonDialog> open(new ui::ReasonDialog(Action::Return, nullptr));
        QSignalSpy given(open.get(), &ui::ReasonDialog::given);
        type(u"Дерек"_s);
        if (byMouse) {
            click(open, u"cancel"_s);
        } else {
            key(Qt::Key_Escape);
        }
        CHECK_FALSE(open.isOpen());
        CHECK(given.isEmpty());
    }
}

TEST_CASE("a reason is typed at once, with lines of its own, and given by Tab and Enter")
{
    Opened<ui::ReasonDialog> open(new ui::ReasonDialog(Action::Return, nullptr));
    QSignalSpy given(open.get(), &ui::ReasonDialog::given);
    open.part<QWidget>(u"reason"_s)->setFocus();
    type(u"Дерек"_s);
    key(Qt::Key_Return);
    CHECK(open.isOpen());
    type(u"керек"_s);
    tabTo(open, u"accept"_s);
    key(Qt::Key_Return);
    REQUIRE(given.count() == 1);
    CHECK(given.at(0).at(0).toString() == u"Дерек керек");
}

TEST_CASE("a revision's kind and note are given by mouse and by keys")
{
    for (const bool byMouse : {false, true}) {
        Opened<ui::ReviseDialog> open(new ui::ReviseDialog(nullptr));
        QSignalSpy given(open.get(), &ui::ReviseDialog::given);
        byMouse ? click(open, u"publicNote"_s) : tabTo(open, u"publicNote"_s);
        type(u"Аты түзетілді"_s);
        tabTo(open, u"kind"_s);
        key(Qt::Key_Down);
        if (byMouse) {
            click(open, u"accept"_s);
        } else {
            tabTo(open, u"accept"_s);
            key(Qt::Key_Return);
        }
        REQUIRE(given.count() == 1);
        CHECK(given.at(0).at(0).value<RevisionKind>() == RevisionKind::Update);
        CHECK(given.at(0).at(1).toString() == u"Аты түзетілді");
    }
}

TEST_CASE("who is at work is chosen by a double click, and by arrows and Enter")
{
    const Person first{PersonId::create(), u"a"_s, u"Айгүл"_s, Role::Journalist, true};
    const Person other{PersonId::create(), u"b"_s, u"Болат"_s, Role::Editor, true};
    for (const bool byMouse : {false, true}) {
        Opened<ui::SignInDialog> open(new ui::SignInDialog({first, other}, first.id, nullptr));
        QSignalSpy chosen(open.get(), &ui::SignInDialog::chosen);
        checkControls(open);
        auto *list = open.part<QListWidget>(u"people"_s);
        if (byMouse) {
            doubleClickItem(list, list->model()->index(1, 0));
        } else {
            tabTo(open, u"people"_s);
            key(Qt::Key_Down);
            key(Qt::Key_Return);
        }
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.at(0).at(0).value<Person>() == other);
    }
}

TEST_CASE("a writing goal is set by keys and by the mouse")
{
    for (const bool byMouse : {false, true}) {
        Opened<ui::GoalDialog> open(new ui::GoalDialog({}));
        QSignalSpy chosen(open.get(), &ui::GoalDialog::chosen);
        checkControls(open);
        auto *length = open.part<QSpinBox>(u"goalLength"_s);
        length->setFocus();
        length->selectAll();
        type(u"600"_s);
        byMouse ? click(open, u"goalHasDeadline"_s) : tabTo(open, u"goalHasDeadline"_s);
        if (!byMouse) {
            key(Qt::Key_Space);
        }
        CHECK(open.part<QTimeEdit>(u"goalDeadline"_s)->isEnabled());
        tabTo(open, u"goalUnit"_s);
        key(Qt::Key_Down);
        if (byMouse) {
            click(open, u"accept"_s);
        } else {
            key(Qt::Key_Return);
        }
        REQUIRE(chosen.count() == 1);
        const auto goal = chosen.at(0).at(0).value<ui::Goal>();
        CHECK(goal.length == 600);
        CHECK(goal.inCharacters);
        CHECK(goal.deadline == QTime(18, 0));
    }
}

TEST_CASE("a link's address is typed, taken by Enter, and removed by its button")
{
    {
        Opened<editor::LinkDialog> open(new editor::LinkDialog({}));
        QSignalSpy chosen(open.get(), &editor::LinkDialog::addressChosen);
        checkControls(open);
        tabTo(open, u"address"_s);
        key(Qt::Key_Return);
        CHECK(open.isOpen());
        type(u"example.kz/ a"_s);
        CHECK(read(open, u"linkHint"_s).startsWith(u"There is a space"));
        key(Qt::Key_Backspace);
        key(Qt::Key_Backspace);
        type(u"a"_s);
        key(Qt::Key_Return);
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.at(0).at(0).toString() == u"https://example.kz/a");
    }
    Opened<editor::LinkDialog> open(new editor::LinkDialog(u"https://example.kz"_s));
    QSignalSpy chosen(open.get(), &editor::LinkDialog::addressChosen);
    checkControls(open);
    click(open, nameButton(open, u"Remove link"_s));
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString().isEmpty());
    CHECK_FALSE(open.isOpen());
}

TEST_CASE("a card's address and title are typed and taken by Enter or by the button")
{
    for (const bool byMouse : {false, true}) {
        Opened<editor::EmbedDialog> open(new editor::EmbedDialog);
        QSignalSpy chosen(open.get(), &editor::EmbedDialog::embedChosen);
        checkControls(open);
        tabTo(open, u"address"_s);
        type(u"example.kz/film"_s);
        byMouse ? click(open, u"title"_s) : tabTo(open, u"title"_s);
        type(u"Фильм"_s);
        byMouse ? click(open, nameButton(open, u"OK"_s)) : key(Qt::Key_Return);
        REQUIRE(chosen.count() == 1);
        const auto embed = chosen.at(0).at(0).value<text::Embed>();
        CHECK(embed.url == u"https://example.kz/film");
        CHECK(embed.title == u"Фильм");
    }
}

TEST_CASE("an image's texts are typed field by field")
{
    for (const bool byMouse : {false, true}) {
        Opened<editor::ImageDialog> open(new editor::ImageDialog({}, nullptr));
        QSignalSpy chosen(open.get(), &editor::ImageDialog::imageChosen);
        checkControls(open);
        for (const QString &name : {u"alt"_s, u"caption"_s, u"credit"_s}) {
            byMouse ? click(open, name) : tabTo(open, name);
            type(u"Мәтін "_s + name);
        }
        byMouse ? click(open, nameButton(open, u"OK"_s)) : key(Qt::Key_Return);
        REQUIRE(chosen.count() == 1);
        const auto image = chosen.at(0).at(0).value<text::Image>();
        CHECK(image.alt == u"Мәтін alt");
        CHECK(image.caption == u"Мәтін caption");
        CHECK(image.credit == u"Мәтін credit");
    }
}

TEST_CASE("two texts of one article are read and one is chosen, by mouse and by keys")
{
    for (const bool byMouse : {false, true}) {
        Opened<ui::ConflictDialog> open(new ui::ConflictDialog(contentOf(u"Олардікі"_s), u"Айгүл"_s,
                                                               contentOf(u"Менікі"_s), nullptr));
        QSignalSpy mine(open.get(), &ui::ConflictDialog::mineChosen);
        QSignalSpy theirs(open.get(), &ui::ConflictDialog::theirsChosen);
        checkControls(open);
        CHECK(read(open, u"myText"_s).contains(u"Менікі"_s));
        CHECK(read(open, u"theirText"_s).contains(u"Олардікі"_s));
        if (byMouse) {
            click(open, u"takeTheirs"_s);
        } else {
            tabTo(open, u"takeTheirs"_s);
            key(Qt::Key_Space);
        }
        CHECK(theirs.count() == 1);
        CHECK(mine.isEmpty());
        CHECK_FALSE(open.isOpen());
    }
}

TEST_CASE("what only one of two texts has is marked in both, and the first of it is seen")
{
    QString same;
    for (int i = 0; i < 200; ++i) {
        same += u"Бұл сөйлем екі мәтінде де бар. "_s;
    }
    Opened<ui::ConflictDialog> open(new ui::ConflictDialog(contentOf(same + u"бір"_s), QString(),
                                                           contentOf(same + u"екі үш"_s), nullptr));
    const auto marked = [&](const QString &name) {
        auto *edit = open.part<QPlainTextEdit>(name);
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : edit->extraSelections()) {
            words.append(mark.cursor.selectedText().trimmed());
        }
        return words.join(u' ');
    };
    CHECK(soon([&] { return marked(u"myText"_s) == u"екі үш"; }));
    CHECK(marked(u"theirText"_s) == u"бір");
    for (const QString &name : {u"theirText"_s, u"myText"_s}) {
        auto *edit = open.part<QPlainTextEdit>(name);
        CHECK(edit->viewport()->rect().contains(edit->cursorRect().center()));
    }
}

TEST_CASE("two texts that differ beside headline, lead and body are seen to differ")
{
    Content mine = contentOf(u"Бірдей"_s);
    mine.kicker = u"Айдар"_s;
    mine.dateline = {u"Dala.kz"_s, QDate(2026, 3, 5), u"Алматы"_s};
    mine.credit = u"Дереккөз"_s;
    mine.note = u"Ескертпе"_s;
    Opened<ui::ConflictDialog> open(
        new ui::ConflictDialog(contentOf(u"Бірдей"_s), QString(), mine, nullptr));
    const QString text = open.part<QPlainTextEdit>(u"myText"_s)->toPlainText();
    for (const QString &part :
         {mine.kicker, u"Алматы, 05.03.2026, Dala.kz"_s, mine.credit, mine.note}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("an unsaved text is copied and saved, by mouse and by keys")
{
    Stage stage;
    RecoveryEntry first;
    first.content = contentOf(u"Бірінші"_s);
    RecoveryEntry second;
    second.content = contentOf(u"Екінші"_s);
    stage.files.path = stage.newsroom.path(u"text.txt"_s);
    Opened<ui::UnsavedTexts> open(new ui::UnsavedTexts(
        {first, second}, QByteArrayLiteral("Asia/Almaty"), stage.files, nullptr));
    checkControls(open);
    auto *list = open.part<QListWidget>(u"unsavedList"_s);
    clickItem(list, list->model()->index(1, 0));
    click(open, u"copyUnsaved"_s);
    CHECK(QGuiApplication::clipboard()->text().contains(u"Екінші"_s));
    tabTo(open, u"unsavedList"_s);
    key(Qt::Key_Up);
    tabTo(open, u"saveUnsaved"_s);
    key(Qt::Key_Space);
    QFile file(stage.files.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"Бірінші"_s));
    key(Qt::Key_Escape);
    CHECK_FALSE(open.isOpen());
}

TEST_CASE("a text that came back is opened, taken back or kept, by mouse and by keys")
{
    session::RecoveredText text;
    text.article = ArticleId::create();
    text.headline = u"Тақырып"_s;
    text.at = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    text.typed = contentOf(u"Жаңа"_s);
    text.before = contentOf(u"Ескі"_s);
    Opened<ui::RecoveredTexts> open(
        new ui::RecoveredTexts({text}, QByteArrayLiteral("Asia/Almaty"), nullptr));
    QSignalSpy asked(open.get(), &ui::RecoveredTexts::openAsked);
    QSignalSpy earlier(open.get(), &ui::RecoveredTexts::earlierAsked);
    REQUIRE(soon([&] { return open.part<QPushButton>(u"earlierText"_s)->isEnabled(); }));
    checkControls(open);
    CHECK(soon([&] { return read(open, u"difference"_s).contains(u"Жаңа"_s); }));
    click(open, u"openRecovered"_s);
    CHECK(asked.count() == 1);
    tabTo(open, u"earlierText"_s);
    key(Qt::Key_Space);
    REQUIRE(earlier.count() == 1);
    CHECK_FALSE(open.part<QPushButton>(u"earlierText"_s)->isEnabled());
    tabTo(open, u"keepBoth"_s);
    key(Qt::Key_Return);
    CHECK_FALSE(open.isOpen());
}
