#include "editor/page/bodyedit.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <private/qguiapplication_p.h>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
        return true;
    default:
        return false;
    }
}

/// Parts of other controls: the field in a combo box, the icon in a field.
bool isPartOfAnother(const QAccessibleInterface &item)
{
    const QAccessibleInterface *parent = item.parent();
    return parent &&
           (parent->role() == QAccessible::EditableText ||
            parent->role() == QAccessible::ComboBox || parent->role() == QAccessible::SpinBox ||
            parent->role() == QAccessible::ScrollBar);
}

QString pathOf(const QAccessibleInterface &item)
{
    QString path;
    for (const QObject *object = item.object(); object; object = object->parent()) {
        path.prepend(u'/' + QLatin1String(object->metaObject()->className()) + u'#' +
                     object->objectName());
    }
    return path;
}

bool isShown(const QAccessibleInterface &item)
{
    const QAccessible::State state = item.state();
    const bool gap = item.role() == QAccessible::ListItem && !state.selectable; // between rows
    return !state.invisible && !state.offscreen && !gap;
}

/// What a screen reader comes upon and has no name for.
void addNameless(QStringList &nameless, QAccessibleInterface *item)
{
    if (!item || !item->isValid() || item->state().invisible) {
        return;
    }
    if (isInteractive(item->role()) && isShown(*item) && !isPartOfAnother(*item) &&
        item->text(QAccessible::Name).trimmed().isEmpty()) {
        const QString what = u"role %1 %2"_s.arg(int(item->role()), 0, 16).arg(pathOf(*item));
        nameless.append(what);
    }
    for (int i = 0; i < item->childCount(); ++i) {
        addNameless(nameless, item->child(i));
    }
}

void checkNames(QWidget *widget)
{
    QStringList nameless;
    addNameless(nameless, QAccessible::queryAccessibleInterface(widget));
    INFO(nameless.join(u'\n').toStdString());
    CHECK(nameless.isEmpty());
}

/// What a screen reader is told while this lives, as "object name: sentence".
class Told
{
public:
    Told()
    {
        told().clear();
        senders().clear();
        reader().setActive(true);
        m_before = QAccessible::installUpdateHandler(&Told::take);
    }
    ~Told()
    {
        QAccessible::installUpdateHandler(m_before);
        reader().setActive(false);
    }
    QStringList announcements() const { return told(); }
    int eventsBelow(const QWidget *widget) const
    {
        return int(std::count_if(senders().begin(), senders().end(), [widget](const auto &sender) {
            return sender && (sender == widget || widget->isAncestorOf(sender));
        }));
    }

private:
    /// Qt tells nobody anything until a screen reader has come, which only the platform can say.
    static QPlatformAccessibility &reader()
    {
        return *QGuiApplicationPrivate::platformIntegration()->accessibility();
    }
    static QStringList &told()
    {
        static QStringList sentences;
        return sentences;
    }
    static QList<QPointer<QWidget>> &senders()
    {
        static QList<QPointer<QWidget>> widgets;
        return widgets;
    }
    static void take(QAccessibleEvent *event)
    {
        senders().append(qobject_cast<QWidget *>(event->object()));
        QAccessibleInterface *item = event->accessibleInterface();
        if (item && item->role() == QAccessible::Notification &&
            event->type() == QAccessible::ObjectShow) {
            told().append(item->text(QAccessible::Name));
        }
    }

    QAccessible::UpdateHandler m_before = nullptr;
};

struct Desk
{
    Desk()
        : window(stage.window())
    {
        window.openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
        REQUIRE(soon([this] { return body()->hasFocus(); }));
    }
    editor::BodyEdit *body() const { return window.findChild<editor::BodyEdit *>(u"body"_s); }
    void trigger(const QString &name) const
    {
        auto *action = window.findChild<QAction *>(name);
        REQUIRE(action);
        action->trigger();
        QApplication::processEvents();
    }

    Stage stage;
    ui::MainWindow &window;
};

} // namespace

TEST_CASE("everything in the window that can be worked has a name for a screen reader")
{
    Desk desk;
    checkNames(&desk.window);
    desk.trigger(u"writing.replace"_s);
    checkNames(&desk.window);
    desk.trigger(u"command.commandPalette"_s);
    checkNames(&desk.window);
}

TEST_CASE("everything in the writer's dialogs has a name for a screen reader")
{
    Desk desk;
    desk.trigger(u"command.personal"_s);
    checkNames(desk.stage.find<QWidget>(u"personalDialog"_s));
    desk.trigger(u"command.goal"_s);
    checkNames(desk.stage.find<QWidget>(u"goalDialog"_s));
}

TEST_CASE("a nameless button would be found")
{
    QWidget window;
    auto *button = new QPushButton(&window);
    window.show();
    QStringList nameless;
    addNameless(nameless, QAccessible::queryAccessibleInterface(&window));
    CHECK(nameless.size() == 1);
    button->setText(u"Сақтау"_s);
    nameless.clear();
    addNameless(nameless, QAccessible::queryAccessibleInterface(&window));
    CHECK(nameless.isEmpty());
}

TEST_CASE("a screen reader reads the body, its caret and its selection")
{
    Desk desk;
    QAccessibleInterface *body = QAccessible::queryAccessibleInterface(desk.body());
    REQUIRE(body);
    CHECK(body->role() == QAccessible::EditableText);
    CHECK(body->text(QAccessible::Name) == u"Body text");
    QAccessibleTextInterface *text = body->textInterface();
    REQUIRE(text);
    QTextCursor cursor = desk.body()->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u" Әуежай"_s);
    desk.body()->setTextCursor(cursor);
    CHECK(text->characterCount() == cursor.position());
    CHECK(text->cursorPosition() == cursor.position());
    CHECK(text->text(cursor.position() - 6, cursor.position()) == u"Әуежай");
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, 3);
    desk.body()->setTextCursor(cursor);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    CHECK(text->text(start, end) == u"жай");
    CHECK_FALSE(text->characterRect(cursor.position()).isEmpty());
}

TEST_CASE("a screen reader says what a message bar says")
{
    Desk desk;
    const Told told;
    auto *bar = desk.window.findChild<widgets::MessageBar *>();
    REQUIRE(bar);
    bar->tell(widgets::MessageBar::Kind::Warning, u"Дискіде орын жоқ."_s);
    CHECK(told.announcements().join(u'|').toStdString() == "Дискіде орын жоқ.");
    bar->tell(widgets::MessageBar::Kind::Information, u"Сақталды."_s);
    CHECK(told.announcements().value(1).toStdString() == "Сақталды.");
}

TEST_CASE("the status bar says nothing while one types, and can be read")
{
    Desk desk;
    auto *line = desk.window.findChild<QStatusBar *>(u"statusLine"_s);
    REQUIRE(line);
    auto *words = line->findChild<QWidget *>(u"words"_s);
    const QString before = QAccessible::queryAccessibleInterface(words)->text(QAccessible::Name);
    CHECK_FALSE(before.isEmpty());
    const Told told;
    QTest::keyClicks(desk.body(), u"tabu tabu tabu "_s);
    REQUIRE(soon([&] {
        return QAccessible::queryAccessibleInterface(words)->text(QAccessible::Name) != before;
    }));
    CHECK(told.eventsBelow(line) == 0);
}
