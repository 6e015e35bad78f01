#include "translations/flaws.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi::test;

namespace {

const QString project = QStringLiteral(TILSHI_SOURCE_DIR);

QList<Message> catalogue(const char *name)
{
    const QList<Message> messages =
        readCatalogue(project + u"/translations/" + QString::fromLatin1(name) + u".ts");
    REQUIRE(!messages.isEmpty());
    return messages;
}

/// The sources that are the same in every language, a line each.
QStringList sameInEveryLanguage()
{
    QFile file(project + u"/tests/translations/same.txt");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList flawsOfCatalogue(const char *name, const char *language)
{
    QStringList flaws;
    for (const Message &message : catalogue(name)) {
        flaws << flawsOf(message, QString::fromLatin1(language), sameInEveryLanguage());
    }
    return flaws;
}

/// The flaws of one planted translation.
QStringList planted(const char *language, const char *source, const char *translation)
{
    Message message;
    message.source = QString::fromUtf8(source);
    message.translations << QString::fromUtf8(translation);
    return flawsOf(message, QString::fromLatin1(language), {QStringLiteral("Esc")});
}

void checkNone(const QStringList &flaws)
{
    INFO(flaws.join(u'\n').toStdString());
    CHECK(flaws.isEmpty());
}

} // namespace

TEST_CASE("every Kazakh sentence is whole")
{
    checkNone(flawsOfCatalogue("tilshi_kk", "kk"));
}

TEST_CASE("every Russian sentence is whole")
{
    checkNone(flawsOfCatalogue("tilshi_ru", "ru"));
}

TEST_CASE("Qt's own words are whole in Kazakh")
{
    checkNone(flawsOfCatalogue("qtbase_kk", "kk"));
}

TEST_CASE("the English plurals are there")
{
    for (const Message &message : catalogue("tilshi_en")) {
        INFO(message.source.toStdString());
        CHECK(message.finished);
        CHECK(message.translations.size() == 2);
        CHECK(!message.translations.contains(QString()));
    }
}

TEST_CASE("the catalogues have what the sources say, no less and no more")
{
    const QList<Message> sources = messagesOfSources(project);
    REQUIRE(sources.size() > 200);
    checkNone(differences(catalogue("tilshi_kk"), sources));
    checkNone(differences(catalogue("tilshi_ru"), sources));
}

TEST_CASE("a planted flaw is found")
{
    CHECK(planted("kk", "Save", "Сақтау").isEmpty());
    CHECK(planted("kk", "Esc", "Esc").isEmpty());
    CHECK(planted("ru", "Save", "Save").size() == 1);
    CHECK(planted("ru", "Save", "").size() == 1);
    CHECK(planted("ru", "Save…", "Сохранить").size() == 1);
    CHECK(planted("kk", "Save %1", "Сақтау").size() == 1);
    CHECK(planted("kk", "Save %1", "%1-ды сақтау").size() == 1);
    CHECK(planted("kk", "Version %1", "%1-нұсқа").isEmpty());
    CHECK(planted("kk", "&Save", "Са&қтау").size() == 1);
    CHECK(planted("kk", "Save", "Cақтау").size() == 1);
    Message unfinished;
    unfinished.finished = false;
    CHECK(flawsOf(unfinished, QStringLiteral("kk"), {}).size() == 1);
    CHECK(differences({unfinished}, {}).size() == 1);
}
