#include "ui/dialogs/recoveredtexts.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::session;
using namespace tilshi::ui;
using namespace tilshi::widgets;

namespace {

RecoveredText recovered(const QString &typed, const std::optional<QString> &before)
{
    RecoveredText text;
    text.article = newsroom::ArticleId::create();
    text.headline = u"Бекет"_s;
    text.at = QDateTime(QDate(2025, 9, 8), QTime(20, 15), Qt::UTC);
    text.typed.headline = typed;
    if (before) {
        text.before = newsroom::Content();
        text.before->headline = *before;
    }
    return text;
}

} // namespace

TEST_CASE("of a very long text what is around the changes is shown, and no more than can be read")
{
    QString typed;
    for (int i = 0; i < 100'000; ++i) {
        typed += u"сөз "_s;
    }
    QString before = typed;
    before.replace(200'000, 3, u"жол"_s);
    RecoveredTexts dialog({recovered(typed, before), recovered(typed, std::nullopt)}, "Asia/Almaty",
                          nullptr);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"recoveredList"_s);
    auto *view = dialog.findChild<QTextEdit *>(u"difference"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view->toPlainText().isEmpty(); }, 30'000));
    CHECK(view->toPlainText().contains(u"жол"));
    CHECK(view->toPlainText().size() < 1'000);
    CHECK(list->item(0)->text().contains(u"+1, −1"));
    list->setCurrentRow(1);
    CHECK(view->toPlainText().size() < 13'000);
    CHECK(list->item(1)->text().contains(u"100000"));
}

TEST_CASE("what came back is shown with its time and with what differs, and both are kept")
{
    RecoveredTexts dialog({recovered(u"Жаңа бекет бүгін ашылды"_s, u"Жаңа мектеп ашылды"_s),
                           recovered(u"Екі сөз"_s, std::nullopt)},
                          "Asia/Almaty", nullptr);
    QSignalSpy earlier(&dialog, &RecoveredTexts::earlierAsked);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"recoveredList"_s);
    auto *view = dialog.findChild<QTextEdit *>(u"difference"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view->toPlainText().isEmpty(); }));
    CHECK(list->item(0)->text().contains(u"01:15"));
    CHECK(list->item(0)->text().contains(u"+2, −1"));
    CHECK(list->item(1)->text().endsWith(u": 2"));
    CHECK(view->toPlainText().contains(u"мектеп"));
    CHECK(view->toPlainText().contains(u"бекет бүгін"));

    auto *back = dialog.findChild<QPushButton *>(u"earlierText"_s);
    CHECK(back->isEnabled());
    list->setCurrentRow(1);
    CHECK_FALSE(back->isEnabled());
    dialog.findChild<QPushButton *>(u"keepBoth"_s)->click();
    CHECK(earlier.isEmpty());
}
