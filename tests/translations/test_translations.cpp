#include "support/table.h"
#include "translations/flaws.h"
#include "translations/terms.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi::test;

namespace {

const QString project = QStringLiteral(TILSHI_SOURCE_DIR);

QList<Message> catalogue(const char *name)
{
    QList<Message> messages =
        readCatalogue(project + u"/translations/" + QString::fromLatin1(name) + u".ts");
    REQUIRE(!messages.isEmpty());
    return messages;
}

QStringList linesOf(const char *name)
{
    QFile file(project + u"/tests/translations/" + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The sources that are the same in every language.
QStringList sameInEveryLanguage()
{
    return linesOf("same.txt");
}

QList<Term> terms()
{
    QList<Term> all = readTerms(project + u"/tests/translations/words.tsv");
    REQUIRE(all.size() > 20);
    for (const Term &term : std::as_const(all)) {
        INFO(term.word.pattern().toStdString());
        CHECK(term.word.isValid());
        CHECK(term.source.isValid());
        CHECK_FALSE(term.instead.isEmpty());
    }
    return all;
}

QStringList wrongWordsOfCatalogue(const char *name, const char *language)
{
    QStringList wrong;
    const QList<Term> all = terms();
    for (const Message &message : catalogue(name)) {
        wrong << wrongWords(message, QString::fromLatin1(language), all);
    }
    return wrong;
}

/// The same of help and manual, line by line.
QStringList wrongWordsOfPages(const QString &language)
{
    QStringList wrong;
    const QList<Term> all = terms();
    for (const char *manual : {"/resources/help/", "/resources/linux/man/"}) {
        const QString folder = project + QLatin1String(manual) + language;
        const QFileInfoList pages = QDir(folder).entryInfoList(QDir::Files);
        CHECK_FALSE(pages.isEmpty());
        for (const QFileInfo &page : pages) {
            QFile file(page.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                Message message;
                message.translations << line;
                wrong << wrongWords(message, language, all);
            }
        }
    }
    return wrong;
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

/// The English words of the workflow's table, in the contexts in which the program has them
/// translated.
QStringList wordsOfWorkflow()
{
    const QMap<QString, QString> contexts{
        {QStringLiteral("button"), QStringLiteral("Wording")},
        {QStringLiteral("log"), QStringLiteral("LogVerbs")},
        {QStringLiteral("arrow"), QStringLiteral("HelpWords")},
        {QStringLiteral("question"), QStringLiteral("Wording")},
        {QStringLiteral("summary"), QStringLiteral("Cli")},
        {QStringLiteral("details"), QStringLiteral("Cli")},
    };
    const auto rows = tableRows(QStringLiteral("../resources/workflow.tsv"));
    QStringList words;
    for (const QStringList &row : rows.mid(1)) {
        REQUIRE(row.size() == rows.first().size());
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString context = contexts.value(rows.first().at(column));
            if (!context.isEmpty() && row.at(column) != u"-") {
                words.append(context + u": " + row.at(column));
            }
        }
    }
    words.sort();
    return words;
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

TEST_CASE("a thing has one word in each language")
{
    checkNone(wrongWordsOfCatalogue("tilshi_kk", "kk"));
    checkNone(wrongWordsOfCatalogue("qtbase_kk", "kk"));
    checkNone(wrongWordsOfCatalogue("tilshi_ru", "ru"));
}

TEST_CASE("the help and the manual use the same words")
{
    checkNone(wrongWordsOfPages(QStringLiteral("kk")));
    checkNone(wrongWordsOfPages(QStringLiteral("ru")));
}

TEST_CASE("a source is translated in one way unless it has two senses")
{
    const QStringList twoSenses = linesOf("senses.txt");
    checkNone(translatedTwice(catalogue("tilshi_kk") + catalogue("qtbase_kk"), twoSenses));
    checkNone(translatedTwice(catalogue("tilshi_ru"), twoSenses));
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
    QList<Message> sources = messagesOfSources(project);
    REQUIRE(sources.size() > 200);
    checkNone(differences(catalogue("tilshi_kk"), sources));
    checkNone(differences(catalogue("tilshi_ru"), sources));
    sources.removeIf([](const Message &message) { return !message.numerus; });
    checkNone(differences(catalogue("tilshi_en"), sources));
}

TEST_CASE("the words of the workflow's table are marked for translation, and no others with them")
{
    QStringList marked;
    for (const Message &message :
         messagesOf(project, {QStringLiteral("wording/workflowwords.cpp")})) {
        marked.append(message.context + u": " + message.source);
    }
    marked.sort();
    REQUIRE(marked.size() > 50);
    QStringList words = wordsOfWorkflow();
    words.removeDuplicates();
    CHECK(words == marked);
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
    CHECK(planted("kk", "Save.", "Сақтау").size() == 1);
    CHECK(planted("kk", "Texts (*.docx *.txt)", "Мәтіндер (*.txt)").size() == 1);
    CHECK(planted("ru", "Press Ctrl+N.", "Нажмите Ctrl+M.").size() == 1);
    Message unfinished;
    unfinished.finished = false;
    CHECK(flawsOf(unfinished, QStringLiteral("kk"), {}).size() == 1);
    CHECK(differences({unfinished}, {}).size() == 1);
}

TEST_CASE("a planted second word for a thing is found")
{
    const auto wrong = [](const char *language, const char *source, const char *translation) {
        Message message;
        message.source = QString::fromUtf8(source);
        message.translations << QString::fromUtf8(translation);
        return wrongWords(message, QString::fromLatin1(language), terms()).size();
    };
    CHECK(wrong("kk", "Find a command", "Команданы табу") == 1);
    CHECK(wrong("kk", "Press Ctrl+N.", "Ctrl+N басыңыз.") == 1);
    CHECK(wrong("kk", "Press Ctrl+N.", "Ctrl+N пернелерін басыңыз.") == 0);
    CHECK(wrong("kk", "deleted", "өшірілген") == 1);
    CHECK(wrong("kk", "copied", "көшірілген") == 0);
    CHECK(wrong("kk", "Print range", "Аралық") == 1);
    CHECK(wrong("kk", "Space", "Аралық") == 0);
    CHECK(wrong("ru", "Only an editor may.", "Это может только редактор.") == 1);
    CHECK(wrong("ru", "Import…", "Импорт…") == 1);
    CHECK(wrong("ru", "Import…", "Импортировать…") == 0);

    Message copy;
    copy.source = QStringLiteral("&Copy");
    copy.translations << QStringLiteral("&Көшіру");
    Message again = copy;
    again.source = QStringLiteral("Copy…");
    again.translations = QStringList{QStringLiteral("Көшіріп алу…")};
    CHECK(translatedTwice({copy, again}, {}).size() == 1);
    CHECK(translatedTwice({copy, again}, {QStringLiteral("copy")}).isEmpty());
    CHECK(translatedTwice({copy, copy}, {}).isEmpty());
}
