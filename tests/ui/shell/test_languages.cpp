// Every dialog and page in all three languages, and no text that is cut off.
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/unsavedtexts.h"
#include "ui/shell/stage.h"
#include "ui/start/startwindow.h"
#include "widgets/look/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

QString share()
{
    return QStringLiteral(TILSHI_SHARE);
}

/// The program's own fonts and style: what fits depends on them.
void dress()
{
    for (const char *file : {"Inter-Regular.otf", "Inter-SemiBold.otf"}) {
        QFontDatabase::addApplicationFont(share() + u"/fonts/" + QLatin1String(file));
    }
    QDir::setSearchPaths(u"icons"_s, {share() + u"/icons"});
    QApplication::setFont(QFont(u"Inter"_s, 10));
    QApplication::setStyle(new widgets::Style);
}

/// The texts below that widget for which there is less room than they need.
QStringList cutTexts(QWidget *top)
{
    QStringList cut;
    const QList<QWidget *> widgets = top->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : 0;
            if (label->wordWrap() ? needed > label->height()
                                  : label->minimumSizeHint().width() > label->width()) {
                cut.append(label->text());
            }
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() &&
            button->minimumSizeHint().width() > button->width()) {
            cut.append(button->text());
        }
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            if (!tabs->visibleRegion().boundingRect().contains(tabs->tabRect(tab)) ||
                tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)) >
                    tabs->tabRect(tab).width()) {
                cut.append(tabs->tabText(tab));
            }
        }
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        if (combo && !combo->isEditable() &&
            combo->fontMetrics().horizontalAdvance(combo->currentText()) + 24 > combo->width()) {
            cut.append(combo->currentText());
        }
    }
    return cut;
}

void check(QWidget *dialog)
{
    dialog->show();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    // What is read from the library comes after the window, and is laid out after that.
    [[maybe_unused]] const bool isWhole =
        QTest::qWaitFor([dialog] { return cutTexts(dialog).isEmpty(); });
    INFO(dialog->windowTitle().toStdString());
    CHECK(cutTexts(dialog).join(u" | "_s).toStdString() == std::string());
}

} // namespace

TEST_CASE("no dialog cuts its words off in any language")
{
    const QString language = GENERATE(u"kk"_s, u"ru"_s, u"en"_s);
    INFO(language.toStdString());
    dress();
    widgets::Languages languages(share() + u"/translations");
    languages.use(language);
    Stage stage(&TestNewsroom::chief);
    Article article;
    article.id = ArticleId::create();

    std::vector<std::unique_ptr<QWidget>> dialogs;
    dialogs.push_back(
        std::make_unique<ui::ScheduleDialog>(article, "Asia/Almaty", stage.clock, nullptr));
    for (const Action action : {Action::Return, Action::Withdraw, Action::Reopen}) {
        dialogs.push_back(std::make_unique<ui::ReasonDialog>(action, nullptr));
    }
    dialogs.push_back(std::make_unique<ui::ReviseDialog>(nullptr));
    dialogs.push_back(std::make_unique<ui::ConflictDialog>(stage.newsroom.content(), QString(),
                                                           stage.newsroom.content(), nullptr));
    RecoveryEntry entry;
    entry.content = stage.newsroom.content();
    for (const QList<RecoveryEntry> &entries : {QList<RecoveryEntry>{}, {entry}}) {
        dialogs.push_back(std::make_unique<ui::UnsavedTexts>(entries, QByteArray("Asia/Almaty"),
                                                             stage.files, nullptr));
    }
    dialogs.push_back(std::make_unique<ui::SignInDialog>(stage.session.people(),
                                                         stage.newsroom.chief.id, nullptr));
    for (const auto &dialog : dialogs) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        check(dialog.get());
    }
}

TEST_CASE("no page of the first start cuts its words off in any language")
{
    const QString language = GENERATE(u"kk"_s, u"ru"_s, u"en"_s);
    INFO(language.toStdString());
    dress();
    widgets::Languages languages(share() + u"/translations");
    languages.use(language);
    Stage stage(&TestNewsroom::chief);
    ui::StartWindow start(stage.files, languages);
    start.askLibrary();
    check(&start);
    start.offerUnsavedTexts(3);
    check(&start);
    QTest::mouseClick(stage.find<QAbstractButton>(u"createNewsroom"_s), Qt::LeftButton);
    check(&start);
    start.askPerson(u"Сынақ редакциясы"_s, stage.session.people(), {});
    check(&start);
}

TEST_CASE("the main window speaks another language at once and cuts nothing off")
{
    dress();
    widgets::Languages languages(share() + u"/translations");
    languages.use(u"en"_s);
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = stage.newsroom.scheduled();
    stage.window().resize(1280, 720);
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"stateBadge"_s) != nullptr; }));
    stage.settle();
    stage.find<QSplitter>(u"panes"_s)->setSizes({1, 1, 2000, 1}); // as narrow as they go
    QStringList badges;
    for (const QString &language : {u"en"_s, u"ru"_s, u"kk"_s}) {
        languages.use(language);
        INFO(language.toStdString());
        auto *badge = stage.find<QLabel>(u"stateBadge"_s);
        // The words arrive as an event, the room for them as another.
        [[maybe_unused]] const bool isWhole = soon(
            [&] { return !badges.contains(badge->text()) && cutTexts(&stage.window()).isEmpty(); });
        badges.append(badge->text());
        CHECK(cutTexts(&stage.window()).join(u" | "_s).toStdString() == std::string());
    }
    badges.removeDuplicates();
    CHECK(badges.size() == 3);
}
