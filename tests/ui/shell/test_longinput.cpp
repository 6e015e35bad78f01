// What is pasted into a box to find something may be a whole article: nothing stands still for it.
#include "ui/shell/stage.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>

#include <catch2/catch.hpp>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 8;
#else
constexpr int slowness = 1;
#endif
constexpr qint64 longest = 400 * slowness; // ms of the window's own thread
constexpr int length = 100'000;

QString repeated(const QString &part)
{
    return part.repeated(length / int(part.size()) + 1).left(length);
}

/// Each the worst for another way to search.
QStringList longTexts()
{
    QString different;
    QString beginnings;
    for (int i = 0; different.size() < length; ++i) {
        different += u"сөз"_s + QString::number(i) + u' ';
        beginnings += QString(QChar(0x430 + i % 32)) + QChar(0x430 + i / 32 % 32) + u' ';
    }
    return {repeated(u"а"_s),       repeated(u"а "_s),           repeated(u"nf,e "_s),
            repeated(u"табу "_s),   repeated(u"әңғүұқөһіщ\""_s), repeated(u"a\u0301\u0306"_s),
            different.left(length), beginnings.left(length),     repeated(u"\u00a0 "_s)};
}

qint64 processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

/// How long the window's thread works at a paste and at a key after it, at most.
qint64 workOf(Stage &stage, QLineEdit *field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    field->clear();
    const qint64 before = processorTime();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    stage.settle();
    const qint64 pasted = processorTime();
    REQUIRE(field->text().size() > 30'000);
    QTest::keyClick(field, Qt::Key_Backspace);
    stage.settle();
    const qint64 typed = processorTime();
    return std::max(pasted - before, typed - pasted);
}

/// What stands on a page behind the first one is brought to the front.
void showPageOf(const QString &name)
{
    if (name == u"keyFilter") {
        auto *tabs = qobject_cast<QTabWidget *>(visibleWidget(u"personalTabs"_s));
        REQUIRE(tabs);
        tabs->setCurrentIndex(1);
    } else if (name == u"findPerson") {
        auto *pages = qobject_cast<QListView *>(visibleWidget(u"settingsCategories"_s));
        REQUIRE(pages);
        pages->setCurrentIndex(pages->model()->index(1, 0));
    }
}

void pasteEach(Stage &stage, const QString &name)
{
    for (const QString &text : longTexts()) {
        auto *field = stage.find<QLineEdit>(name);
        const qint64 work = workOf(stage, field, text);
        INFO(name.toStdString() << ": " << text.left(12).toStdString());
        CHECK(work < longest);
        field->clear();
    }
}

} // namespace

TEST_CASE("a box to find something takes a pasted article as quickly as a word")
{
    Stage stage(&TestNewsroom::chief);
    stage.window().openArticle(stage.newsroom.newArticle(stage.newsroom.chief));
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    stage.settle();
    const std::pair<QString, QString> boxes[] = {{u"command.commandPalette"_s, u"pickerFilter"_s},
                                                 {u"command.search"_s, u"search"_s},
                                                 {u"writing.find"_s, u"findText"_s},
                                                 {u"command.personal"_s, u"keyFilter"_s},
                                                 {u"command.settings"_s, u"findPerson"_s}};
    for (const auto &[action, field] : boxes) {
        INFO(action.toStdString());
        auto *way = stage.window().findChild<QAction *>(action);
        REQUIRE(way);
        way->trigger();
        showPageOf(field);
        pasteEach(stage, field);
        if (QWidget *modal = QApplication::activeModalWidget()) {
            modal->close();
        }
    }
}
