// The mouse wheel over a field: it scrolls, and changes nothing.
#include "editor/script/scriptpreview.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/fit/dressed.h"
#include "ui/focus/goaldialog.h"
#include "ui/inspector/inspector.h"
#include "ui/settings/personaldialog.h"
#include "ui/start/startwindow.h"
#include "widgets/keys/shortcuts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

void turnWheel(QWidget *over, int notch)
{
    const QPointF at(over->rect().center());
    QWheelEvent event(at, over->mapToGlobal(at), {}, {0, notch}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // others are not offered to the widgets around
    qApp->notify(over, &event);
}

QString heldBy(const QWidget *field)
{
    const auto *combo = qobject_cast<const QComboBox *>(field);
    return combo ? QString::number(combo->currentIndex()) + combo->currentText()
                 : qobject_cast<const QAbstractSpinBox *>(field)->text();
}

QList<QWidget *> fieldsOf(QWidget *window)
{
    QList<QWidget *> fields;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool holds =
            qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (holds && widget->isVisible() && widget->isEnabled()) {
            fields.append(widget);
        }
    }
    return fields;
}

/// Turns the wheel over each field that is seen, both ways, without and with the focus in it.
/// Returns how many there are.
qsizetype checkFields(QWidget *window, const QString &what)
{
    const QList<QWidget *> fields = fieldsOf(window);
    for (QWidget *field : fields) {
        INFO(what.toStdString() << ", " << field->objectName().toStdString());
        const QString before = heldBy(field);
        for (const bool focused : {false, true}) {
            field->clearFocus();
            if (focused) {
                field->setFocus();
            }
            for (const int notch : {-120, 120, 120, -120, -120}) {
                turnWheel(field, notch);
                CHECK(heldBy(field).toStdString() == before.toStdString());
            }
        }
    }
    return fields.size();
}

qsizetype checkShown(QWidget &window, const QString &what)
{
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    auto *tabs = window.findChild<QTabWidget *>();
    qsizetype fields = 0;
    for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
        if (tabs) {
            tabs->setCurrentIndex(i);
        }
        fields += checkFields(&window, what);
    }
    return fields;
}

QScrollArea *openDetails(Stage &stage)
{
    stage.window().openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    auto *inspector = stage.window().findChild<ui::Inspector *>();
    inspector->choose(ui::Inspector::Tab::Details);
    stage.settle();
    for (QWidget *at = stage.find<QWidget>(u"section"_s); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            return area;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the wheel changes no field of an article's details, and scrolls them")
{
    const Dressed dressed(u"kk"_s, 14);
    Stage stage;
    stage.window().resize(1600, 560);
    QScrollArea *area = openDetails(stage);
    REQUIRE(area);
    CHECK(checkFields(&stage.window(), u"details"_s) >= 3); // section, language, paragraph style
    const QScrollBar *bar = area->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    for (const bool focused : {false, true}) {
        area->verticalScrollBar()->setValue(0);
        auto *section = stage.find<QWidget>(u"section"_s);
        section->clearFocus();
        if (focused) {
            section->setFocus();
        }
        turnWheel(section, -120);
        CHECK(bar->value() > 0);
        CHECK(section->hasFocus() == focused);
    }
}

TEST_CASE("the wheel changes no field of the settings")
{
    const Dressed dressed(u"kk"_s, 10);
    Stage stage(&TestNewsroom::chief);
    stage.window().findChild<QAction *>(u"command.settings"_s)->trigger();
    stage.settle();
    auto *categories = stage.find<QListWidget>(u"settingsCategories"_s);
    qsizetype fields = 0;
    for (int page = 0; page < categories->count(); ++page) {
        categories->setCurrentRow(page);
        stage.settle();
        fields += checkFields(&stage.window(), u"settings %1"_s.arg(page));
    }
    CHECK(fields > 1);
}

TEST_CASE("the wheel changes no field of a dialog or of the start")
{
    const Dressed dressed(u"kk"_s, 10);
    Stage stage;
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    widgets::Shortcuts shortcuts(stage.window().findChildren<QAction *>());
    ui::ScheduleDialog schedule({}, "Asia/Almaty", clock, nullptr);
    ui::GoalDialog goal({});
    ui::ReviseDialog revise(nullptr);
    editor::ScriptPreview script(stage.newsroom.content(), u"kk"_s, {}, nullptr, nullptr);
    ui::PersonalDialog personal(shortcuts, stage.preferences);
    ui::StartWindow start(stage.files, stage.languages);
    start.askLibrary();
    qsizetype fields = 0;
    for (QWidget *window :
         std::initializer_list<QWidget *>{&schedule, &goal, &script, &personal, &start}) {
        fields += checkShown(*window, QLatin1String(window->metaObject()->className()));
    }
    start.findChild<QAbstractButton *>(u"createNewsroom"_s)->click();
    fields += checkShown(start, u"new newsroom"_s);
    fields += checkShown(revise, u"revise"_s);
    CHECK(fields == 7);
}
