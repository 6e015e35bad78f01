#include "ui/inspector/embargofield.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;

TEST_CASE("an embargo that is half typed is none, and the hour before it is not lost")
{
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    const QDateTime before = now.addDays(10);
    ui::EmbargoField field;
    field.setEmbargo(before, now, "Asia/Almaty", true);
    auto *until = field.findChild<QLineEdit *>(u"embargo"_s);
    const auto type = [&](const QString &keys) {
        until->selectAll();
        for (const QChar key : keys) {
            QTest::keyClicks(until, QString(key));
            if (field.isModified()) { // as at a pause after each key
                field.setHandedIn();
            }
            INFO(until->text().toStdString());
            CHECK(field.embargo() > now);
        }
    };
    type(u"29.11.202"_s);
    CHECK(field.embargo() == before);
    QTest::keyClicks(until, u"6"_s);
    CHECK(field.isModified());
    CHECK(field.embargo() == toUtc({QDate(2026, 11, 29), QTime(17, 0), "Asia/Almaty"}).value());
    field.setEmbargo(before, now, "Asia/Almaty", true);
    type(u"5 April 20"_s);
    CHECK(toWall(*field.embargo(), "Asia/Almaty")->time == QTime(20, 0));
    QTest::keyClicks(until, u"2"_s);
    CHECK(field.isModified()); // what was handed in is to be taken back
    CHECK(field.embargo() == before);
    field.setHandedIn();
    QTest::keyClicks(until, u"6"_s);
    CHECK(toWall(*field.embargo(), "Asia/Almaty")->date == QDate(2026, 4, 5));
    CHECK(toWall(*field.embargo(), "Asia/Almaty")->time == QTime(17, 0));
}
