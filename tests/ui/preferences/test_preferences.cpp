// What is kept of one user of this computer, in the file that earlier versions wrote too.
#include "ui/preferences/otherprocess.h"
#include "ui/preferences/preferencestore.h"

#include <QFile>
#include <QSettings>

#include <catch2/catch.hpp>
#include <functional>
#include <rapidcheck/catch.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;
using namespace tilshi::ui;

namespace {

const QString library = u"0197f3a2-0000-7000-8000-000000000001"_s;
const newsroom::PersonId writer =
    *newsroom::PersonId::fromString(u"0197f3a2-0000-7000-8000-000000000002");
const newsroom::ArticleId article =
    *newsroom::ArticleId::fromString(u"0197f3a2-0000-7000-8000-000000000003");

/// Every part as nobody has it who has chosen nothing.
Preferences everythingChosen()
{
    Preferences all;
    all.language = u"ru"_s;
    all.theme = widgets::Theme::Sepia;
    all.caretBlinks = true;
    all.notices = false;
    all.keys = {{u"command.save"_s, QKeySequence(u"Ctrl+Alt+Y"_s)}, {u"format.bold"_s, {}}};
    all.typingAids.setFlag(editor::TypingAid::Dashes, false);
    all.bright = editor::Bright::Sentence;
    all.script = {language::Script::Arabic, {language::Hamza(1), language::Digits(2)}};
    all.rules.remove(spelling::Rule::NoBreakSpaces);
    all.rules.insert(spelling::Rule::Style);
    all.goal = {600, true, QTime(18, 30)};
    all.layout = {QByteArrayLiteral("where"), QByteArrayLiteral("how wide"), 2};
    all.lastLibrary = u"/home/aigul/Редакция"_s;
    all.lastLogin = u"aigul"_s;
    all.lastArticles = {{{library, u"aigul"_s}, article}};
    all.commentDrafts = {{{library, writer, article}, {u"Дереккөз керек"_s, true}}};
    return all;
}

/// The same as it has always stood in the file.
QMap<QString, QVariant> everythingWritten()
{
    const QString draft =
        u"commentDrafts/"_s + library + u'/' + writer.toString() + u'/' + article.toString();
    return {{u"interface/language"_s, u"ru"_s},
            {u"interface/theme"_s, u"sepia"_s},
            {u"interface/blinkingCaret"_s, true},
            {u"interface/notices"_s, false},
            {u"keys/command.save"_s, u"Ctrl+Alt+Y"_s},
            {u"keys/format.bold"_s, QString()},
            {u"typing/off"_s, QStringList{u"dashes"_s}},
            {u"focusMode/bright"_s, u"sentence"_s},
            {u"otherScript/script"_s, u"arab"_s},
            {u"otherScript/hamza"_s, u"high"_s},
            {u"otherScript/digits"_s, u"persian"_s},
            {u"spelling/rulesOff"_s, QStringList{u"no-break-spaces"_s}},
            {u"spelling/rulesOn"_s, QStringList{u"style"_s}},
            {u"goal/length"_s, 600},
            {u"goal/inCharacters"_s, true},
            {u"goal/deadline"_s, QTime(18, 30)},
            {u"window/geometry"_s, QByteArrayLiteral("where")},
            {u"window/panes"_s, QByteArrayLiteral("how wide")},
            {u"page/zoom"_s, 2},
            {u"library/last"_s, u"/home/aigul/Редакция"_s},
            {u"library/login"_s, u"aigul"_s},
            {u"articles/"_s + library + u"/aigul"_s, article.toString()},
            {draft + u"/text"_s, u"Дереккөз керек"_s},
            {draft + u"/blocking"_s, true}};
}

using Change = std::function<void(Preferences &)>;

/// Each part to and fro.
QList<Change> someChanges()
{
    QList<Change> changes;
    for (const Preferences &from : {Preferences(), everythingChosen()}) {
        changes.append([from](Preferences &all) { all.language = from.language; });
        changes.append([from](Preferences &all) { all.theme = from.theme; });
        changes.append([from](Preferences &all) { all.caretBlinks = from.caretBlinks; });
        changes.append([from](Preferences &all) { all.notices = from.notices; });
        changes.append([from](Preferences &all) { all.typingAids = from.typingAids; });
        changes.append([from](Preferences &all) { all.bright = from.bright; });
        changes.append([from](Preferences &all) { all.script = from.script; });
        changes.append([from](Preferences &all) { all.rules = from.rules; });
        changes.append([from](Preferences &all) { all.goal = from.goal; });
        changes.append([from](Preferences &all) { all.layout = from.layout; });
        changes.append([from](Preferences &all) { all.lastLibrary = from.lastLibrary; });
        changes.append([from](Preferences &all) { all.lastLogin = from.lastLogin; });
        changes.append([from](Preferences &all) { all.lastArticles = from.lastArticles; });
        changes.append([from](Preferences &all) { all.commentDrafts = from.commentDrafts; });
        changes.append([from](Preferences &all) { all.keys = from.keys; });
    }
    return changes;
}

QMap<QString, QVariant> written()
{
    const QSettings file;
    QMap<QString, QVariant> all;
    for (const QString &key : file.allKeys()) {
        all.insert(key, file.value(key));
    }
    return all;
}

} // namespace

TEST_CASE("where nothing was chosen everything is as it comes, and nothing is written")
{
    PreferenceStore store;
    CHECK(store.now() == Preferences());
    CHECK(store.now().rules == spelling::usualRules());
    CHECK(store.now().typingAids == editor::everyTypingAid());
    store.change([](Preferences &) {});
    CHECK(written().isEmpty());
}

TEST_CASE("the file of an earlier version is read whole")
{
    QSettings file;
    const auto all = everythingWritten();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        file.setValue(entry.key(), entry.value());
    }
    CHECK(PreferenceStore().now() == everythingChosen());
}

TEST_CASE("what is chosen is written as an earlier version reads it")
{
    PreferenceStore().change([](Preferences &all) { all = everythingChosen(); });
    CHECK(written().keys() == everythingWritten().keys());
    CHECK(written() == everythingWritten());
}

TEST_CASE("characters are counted for a goal that a version of before the word changed has kept")
{
    QSettings file;
    file.setValue(u"goal/length"_s, 600);
    file.setValue(u"goal/inSigns"_s, true);
    PreferenceStore store;
    CHECK(store.now().goal == Goal{600, true, {}});
    store.set(&Preferences::goal, {600, false, {}});
    CHECK(store.now().goal == Goal{600, false, {}});
    store.set(&Preferences::goal, {600, true, {}});
    CHECK(PreferenceStore().now().goal == Goal{600, true, {}});
}

TEST_CASE("a change is heard once, with what was before, and no change is not heard")
{
    PreferenceStore store;
    QList<std::pair<Preferences, Preferences>> heard;
    QObject::connect(&store, &PreferenceStore::changed,
                     [&heard](const Preferences &before, const Preferences &now) {
                         heard.append({before, now});
                     });
    store.set(&Preferences::theme, widgets::Theme::Dark);
    store.set(&Preferences::theme, widgets::Theme::Dark);
    REQUIRE(heard.size() == 1);
    CHECK(heard.first().first == Preferences());
    CHECK(heard.first().second == store.now());
    CHECK(written().keys() == QStringList{u"interface/theme"_s}); // nothing of what was not chosen
}

TEST_CASE("what another process changes is read, and not undone by a change here")
{
    PreferenceStore here;
    here.set(&Preferences::keys, {{u"command.save"_s, QKeySequence(u"Ctrl+Alt+Y"_s)}});
    const CommentPlace mine{library, writer, newsroom::ArticleId::create()};
    const CommentPlace theirs{library, writer, article};
    REQUIRE(inOtherProcess([&] {
        PreferenceStore there;
        there.set(&Preferences::theme, widgets::Theme::Dark);
        there.change([&](Preferences &all) {
            all.keys.insert(u"format.bold"_s, {});
            all.commentDrafts.insert(theirs, {u"Дереккөз керек"_s, true});
        });
        return there.now().keys.size() == 2;
    }));
    CHECK(here.now().theme == widgets::Theme::Dark);
    here.change([&](Preferences &all) { all.commentDrafts.insert(mine, {u"Күні қате"_s, false}); });
    here.set(&Preferences::lastLogin, u"nurlan"_s);
    Preferences both;
    both.theme = widgets::Theme::Dark;
    both.keys = {{u"command.save"_s, QKeySequence(u"Ctrl+Alt+Y"_s)}, {u"format.bold"_s, {}}};
    both.commentDrafts = {{theirs, {u"Дереккөз керек"_s, true}}, {mine, {u"Күні қате"_s, false}}};
    both.lastLogin = u"nurlan"_s;
    CHECK(here.now() == both);
    CHECK(inOtherProcess([&both] { return PreferenceStore().now() == both; }));
}

TEST_CASE("windows that change one thing after another in any order leave what each chose last")
{
    const QList<Change> changes = someChanges();
    rc::prop("the file has every part as it was set last", [&changes] {
        QSettings().clear();
        PreferenceStore here;
        Preferences expected;
        const auto steps = *rc::gen::resize(
            12, rc::gen::container<std::vector<std::pair<int, bool>>>(rc::gen::pair(
                    rc::gen::inRange(0, int(changes.size())), rc::gen::arbitrary<bool>())));
        for (const auto &[number, isElsewhere] : steps) {
            const Change change = changes.at(number);
            change(expected);
            if (isElsewhere) {
                RC_ASSERT(inOtherProcess([&here, &change] {
                    here.change(change);
                    return true;
                }));
            } else {
                here.change(change);
            }
        }
        RC_ASSERT(here.now() == expected);
        RC_ASSERT(inOtherProcess([&expected] { return PreferenceStore().now() == expected; }));
    });
}

TEST_CASE("what is given up is taken out of the file")
{
    PreferenceStore store;
    store.change([](Preferences &all) { all = everythingChosen(); });
    store.change([](Preferences &all) {
        all.keys.clear();
        all.lastArticles.clear();
        all.commentDrafts.clear();
    });
    for (const QString &key : written().keys()) {
        CHECK_FALSE(key.startsWith(u"keys/"));
        CHECK_FALSE(key.startsWith(u"articles/"));
        CHECK_FALSE(key.startsWith(u"commentDrafts/"));
    }
    CHECK(store.now().commentDrafts.isEmpty());
    CHECK(store.now().goal == everythingChosen().goal);
}

TEST_CASE("what a hand has written into the file and means nothing is as if it were not there")
{
    QSettings file;
    file.setValue(u"interface/theme"_s, u"pink"_s);
    file.setValue(u"otherScript/script"_s, u"runes"_s);
    file.setValue(u"spelling/rulesOff"_s, QStringList{u"no such rule"_s});
    file.setValue(u"articles/"_s + library + u"/aigul"_s, u"none"_s);
    file.setValue(u"commentDrafts/x"_s, u"?"_s);
    CHECK(PreferenceStore().now() == Preferences());
}

TEST_CASE(
    "where the settings can't be stored they hold for this start, and are stored once it goes")
{
    const SettingsFolder place;
    QFile obstacle(place.folder());
    REQUIRE(obstacle.open(QIODevice::WriteOnly)); // where the folder is to be
    obstacle.close();
    const CommentPlace where{library, writer, article};
    {
        PreferenceStore store;
        store.set(&Preferences::theme, widgets::Theme::Dark);
        store.change([&](Preferences &all) { all.commentDrafts.insert(where, {u"Бір"_s, true}); });
        CHECK(store.now().theme == widgets::Theme::Dark);
        CHECK(store.now().commentDrafts.value(where).text == u"Бір");
        CHECK(obstacle.size() == 0);

        REQUIRE(obstacle.remove());
        store.set(&Preferences::lastLogin, u"nurlan"_s);
    }
    CHECK(inOtherProcess([&where] {
        const Preferences kept = PreferenceStore().now();
        return kept.theme == widgets::Theme::Dark && kept.lastLogin == u"nurlan" &&
               kept.commentDrafts.value(where).text == u"Бір";
    }));
}

TEST_CASE("a settings file that may not be read is left as it is, and a choice holds all the same")
{
    const SettingsFolder place;
    place.make();
    QFile file(place.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[interface]\ntheme=sepia\n");
    file.close();
    REQUIRE(file.setPermissions({}));
    REQUIRE(inOtherProcess([] {
        giveUpRoot();
        PreferenceStore store;
        store.set(&Preferences::theme, widgets::Theme::Dark);
        return store.now().theme == widgets::Theme::Dark;
    }));
    REQUIRE(file.setPermissions(QFile::ReadOwner));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "[interface]\ntheme=sepia\n");
}

TEST_CASE("of a settings file that is broken somewhere the rest is read, and kept by a change")
{
    {
        QSettings().setValue(u"page/zoom"_s, 1);
    }
    QFile file(QSettings().fileName());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[interface]\ntheme=sepia\nno line of a settings file\n[page]\nzoom=12\n");
    file.close();
    PreferenceStore store;
    CHECK(store.now().theme == widgets::Theme::Sepia);
    CHECK(store.now().layout.zoom == 12);
    store.set(&Preferences::lastLogin, u"nurlan"_s);
    CHECK(inOtherProcess([] {
        const Preferences kept = PreferenceStore().now();
        return kept.theme == widgets::Theme::Sepia && kept.layout.zoom == 12 &&
               kept.lastLogin == u"nurlan";
    }));
}
