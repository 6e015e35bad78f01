// The pages of the help: complete, alike in every language, and true to the program.
#include "help/pages/helpcontents.h"
#include "help/pages/helpfilling.h"
#include "help/pages/helppage.h"
#include "spelling/checker.h"
#include "translations/catalogue.h"
#include "ui/commands/windowactions.h"
#include "widgets/languages.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using help::HelpPage;

namespace {

const QStringList languages{u"kk"_s, u"ru"_s, u"en"_s};

void findPages()
{
    QDir::setSearchPaths(u"help"_s, {QStringLiteral(TILSHI_SOURCE_DIR "/resources/help")});
}

QStringList allPages()
{
    QStringList ids;
    for (const help::HelpGroup &group : help::helpContents()) {
        ids += group.pages;
    }
    return ids;
}

HelpPage page(const QString &id, const QString &language)
{
    const auto found = help::loadHelpPage(id, language);
    INFO(language.toStdString() << '/' << id.toStdString());
    REQUIRE(found);
    return *found;
}

QStringList headingsOf(const HelpPage &page)
{
    QStringList ids;
    for (const help::HelpHeading &heading : page.headings) {
        ids.append(heading.id);
    }
    return ids;
}

/// What the page is made of, without its words.
QStringList structureOf(const HelpPage &page)
{
    static const QRegularExpression parts(
        u"<(/?(?:h1|h2|p|ul|ol|li|pre)\\b)|(\\{[^}]*\\})|(href=\"[^\"]*\")"_s);
    QStringList structure;
    QStringList placeholders; // may stand in another order, as the words do
    for (auto match = parts.globalMatch(page.html); match.hasNext();) {
        const auto one = match.next();
        one.captured(2).isEmpty() ? structure.append(one.captured())
                                  : placeholders.append(one.captured());
    }
    placeholders.sort();
    return structure + placeholders;
}

QStringList linksOf(const HelpPage &page)
{
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    QStringList links = page.related;
    for (auto match = link.globalMatch(page.html); match.hasNext();) {
        links.append(match.next().captured(1));
    }
    return links;
}

/// The newsroom's and the system's own words, which are not in the dictionary, and the example of a
/// word typed without its Kazakh letters.
bool isTerm(QStringView word)
{
    static const QStringList terms{u"лид"_s,   u"қаралама"_s, u"һамза"_s,  u"казакстан"_s,
                                   u"rsync"_s, u"cron"_s,     u"systemd"_s};
    return std::any_of(terms.begin(), terms.end(), [word](const QString &term) {
        return word.startsWith(term, Qt::CaseInsensitive);
    });
}

} // namespace

TEST_CASE("the contents name every page that there is, in every language")
{
    findPages();
    const QStringList ids = allPages();
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    for (const QString &language : languages) {
        QStringList files = QDir(u"help:"_s + language).entryList({u"*.html"_s}, QDir::Files);
        files.replaceInStrings(u".html"_s, QString());
        CHECK(QSet<QString>(files.begin(), files.end()) == QSet<QString>(ids.begin(), ids.end()));
    }
}

TEST_CASE("a page has the same parts in every language")
{
    findPages();
    for (const QString &id : allPages()) {
        const HelpPage kazakh = page(id, u"kk"_s);
        INFO(id.toStdString());
        CHECK_FALSE(kazakh.title.isEmpty());
        CHECK(kazakh.html.contains(u"<p class=\"lead\">"));
        CHECK_FALSE(kazakh.headings.isEmpty());
        for (const QString &language : languages) {
            const HelpPage other = page(id, language);
            INFO(language.toStdString());
            CHECK(structureOf(other).join(u'\n').toStdString() ==
                  structureOf(kazakh).join(u'\n').toStdString());
            CHECK(other.related == kazakh.related);
            CHECK((language == u"kk" || other.title != kazakh.title));
        }
    }
}

TEST_CASE("every link leads to a page and to a heading on it")
{
    findPages();
    for (const QString &id : allPages()) {
        const HelpPage from = page(id, u"en"_s);
        for (const QString &link : linksOf(from)) {
            INFO(id.toStdString() << " -> " << link.toStdString());
            const QString target = link.section(u'#', 0, 0);
            const QString heading = link.section(u'#', 1);
            REQUIRE(allPages().contains(target));
            CHECK((heading.isEmpty() || headingsOf(page(target, u"en"_s)).contains(heading)));
        }
    }
}

TEST_CASE("every placeholder stands for something, in the interface's own words")
{
    findPages();
    const QString language = GENERATE(u"kk"_s, u"ru"_s, u"en"_s);
    widgets::Languages interface(QStringLiteral(TILSHI_SHARE "/translations"));
    interface.use(language);
    for (const QString &id : allPages()) {
        const help::FilledHelp filled =
            help::filledHelp(page(id, language).html, ui::shownProgram(), QApplication::palette());
        INFO(language.toStdString() << '/' << id.toStdString());
        INFO(filled.unknown.join(u' ').toStdString());
        CHECK(filled.unknown.isEmpty());
    }
}

TEST_CASE("a word that a page takes from a part of the window is one that it shows")
{
    findPages();
    widgets::Languages interface(QStringLiteral(TILSHI_SHARE "/translations"));
    interface.use(u"kk"_s);
    QSet<QString> shown;
    for (const test::Message &message :
         test::readCatalogue(QStringLiteral(TILSHI_SOURCE_DIR "/translations/tilshi_kk.ts"))) {
        shown.insert(message.context.section(u"::"_s, -1) + u':' + message.source);
    }
    static const QRegularExpression word(u"\\{word:([^}]*)\\}"_s);
    for (const QString &id : allPages()) {
        for (auto match = word.globalMatch(page(id, u"en"_s).html); match.hasNext();) {
            const QString name = match.next().captured(1);
            INFO(id.toStdString() << ": " << name.toStdString());
            CHECK(shown.contains(name));
            const QString filled = help::filledHelp(u"{word:"_s + name + u'}', ui::shownProgram(),
                                                    QApplication::palette())
                                       .html;
            CHECK_FALSE(filled.contains(u'>' + name.section(u':', 1) + u'<')); // in English
        }
    }
}

TEST_CASE("every action of the window is told once, with the menu that it stands in")
{
    QSet<QString> names;
    QSet<QString> menus;
    const QList<help::ShownAction> actions = ui::windowActions({});
    for (const help::ShownAction &action : actions) {
        names.insert(action.name);
        menus.insert(action.menu);
    }
    CHECK(names.size() == actions.size());
    CHECK(names.contains(u"format.bold"_s));
    CHECK(menus.size() < 9);
}

TEST_CASE("keys that were given to a command are the ones that the help tells")
{
    widgets::GivenKeys given;
    const auto keysOfSave = [&given] {
        for (const help::ShownAction &action : ui::windowActions(given)) {
            if (action.name == u"command.save") {
                return action.keys;
            }
        }
        return QString();
    };
    const help::ShownProgram program = ui::shownProgram([&given] { return given; });
    const auto html = [&program] {
        return help::filledHelp(u"{key:command.save}"_s, program, QApplication::palette()).html;
    };
    CHECK(keysOfSave() == u"Ctrl+S");
    given[u"command.save"_s] = QKeySequence(u"Ctrl+Alt+Y"_s);
    CHECK(keysOfSave() == u"Ctrl+Alt+Y");
    CHECK(html().contains(u"Ctrl+Alt+Y"));
    given[u"command.save"_s] = {};
    CHECK(html().contains(u"Save"));
}

TEST_CASE("the Kazakh pages pass the spelling that the program checks with")
{
    findPages();
    widgets::Languages interface(QStringLiteral(TILSHI_SHARE "/translations"));
    interface.use(u"kk"_s);
    spelling::Checker checker(spelling::installedDictionaries());
    REQUIRE(checker.load());
    static const QRegularExpression blocks(u"</?(?:h1|h2|p|li|ul|ol|pre)[^>]*>"_s);
    static const QRegularExpression commands(u"<pre>.*</pre>"_s);
    static const QRegularExpression marks(u"<[^>]*>|\\{[^}]*\\}"_s);
    QStringList refused;
    for (const QString &id : allPages()) {
        QString html = page(id, u"kk"_s).html;
        html.replace(commands, QString()).replace(blocks, u"\n"_s).replace(marks, u"…"_s);
        for (const QString &paragraph : html.split(u'\n', Qt::SkipEmptyParts)) {
            for (const spelling::CheckedWord &word : checker.words(paragraph)) {
                const QStringView text = QStringView(paragraph).sliced(word.start, word.length);
                if (word.refused && !isTerm(text)) {
                    refused.append(id + u": " + text);
                }
            }
        }
    }
    INFO(refused.join(u'\n').toStdString());
    CHECK(refused.isEmpty());
}
