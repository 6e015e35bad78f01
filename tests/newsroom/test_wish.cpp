// What two people change of the newsroom at the same time.
#include "newsroom/administration.h"
#include "storage/library.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// A change of one part, in two variants.
template <class T>
struct PartChange
{
    QString part; ///< as in bothChanged()
    std::function<void(T &, bool variant)> make;
};

QList<PartChange<Person>> personChanges(SectionId section)
{
    return {
        {u"person.name"_s, [](Person &p, bool v) { p.name = v ? u"Жанар"_s : u"Жанат"_s; }},
        {u"person.login"_s, [](Person &p, bool v) { p.login = v ? u"janar"_s : u"janat"_s; }},
        {u"person.role"_s, [](Person &p, bool v) { p.role = v ? Role::Editor : Role::Chief; }},
        {u"person.active"_s, [](Person &p, bool) { p.active = false; }},
        {u"person.initials"_s, [](Person &p, bool v) { p.initials = v ? u"ЖА"_s : u"ЖТ"_s; }},
        {u"person.colour"_s,
         [](Person &p, bool v) { p.colour = v ? PersonColour::Rose : PersonColour::Slate; }},
        {u"person.sections"_s,
         [section](Person &p, bool v) {
             p.sections = v ? QList{section} : QList{section, SectionId::create()};
         }},
    };
}

QList<PartChange<Settings>> settingChanges()
{
    QList<PartChange<Settings>> changes;
    const std::tuple<QString, QString, QString> values[] = {
        {u"name"_s, u"Таң"_s, u"Кеш"_s},
        {u"zone"_s, u"Asia/Aqtau"_s, u"Asia/Oral"_s},
        {u"baseUrl"_s, u"https://a.example"_s, u"https://b.example"_s},
        {u"siteFolder"_s, u"/a"_s, u"/b"_s},
        {u"logo"_s, u"a.png"_s, u"b.png"_s},
        {u"shareImage"_s, u"a.png"_s, u"b.png"_s},
        {u"fourEyes"_s, u"false"_s, u"false"_s},
        {u"graceMinutes"_s, u"20"_s, u"30"_s},
        {u"language"_s, u"ru"_s, u"en"_s},
    };
    for (const auto &[key, one, other] : values) {
        changes.append({u"setting."_s + key,
                        [key = key, one = one, other = other](Settings &settings, bool v) {
                            settings = *withSetting(settings, key, v ? one : other);
                        }});
    }
    return changes;
}

/// Whatever two change at the same time is kept, and told where both changed the same to something
/// else.
template <class T>
void checkPairs(const T &seen, const QList<PartChange<T>> &changes)
{
    for (const auto &mine : changes) {
        for (const auto &theirs : changes) {
            INFO(mine.part.toStdString() << ' ' << theirs.part.toStdString());
            T stored = seen;
            theirs.make(stored, false);
            T wanted = seen;
            mine.make(wanted, true);
            const auto done = fulfilled({seen, wanted}, stored);
            T both = stored;
            mine.make(both, true);
            CHECK(overlaid({seen, wanted}, stored) == both);
            if (mine.part != theirs.part || wanted == stored) {
                CHECK(done == Result<T>(both));
            } else {
                REQUIRE_FALSE(done);
                CHECK(done.error().code == ErrorCode::Conflict);
                CHECK(bothChanged(done.error()) == QStringList{mine.part});
            }
        }
    }
}

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    bool often() { return m_random.bounded(2) == 0; }
    qsizetype below(qsizetype end) { return m_random.bounded(int(end)); }

private:
    QRandomGenerator m_random;
};

using SectionList = QList<Section>;

Section fresh(const QString &name)
{
    return {SectionId::create(), name, u"s-"_s + name, 0, false};
}

SectionList numbered(SectionList sections)
{
    for (qsizetype i = 0; i < sections.size(); ++i) {
        sections[i].position = int(i);
    }
    return sections;
}

/// Somebody's changes of all kinds; character tells whose names they are.
SectionList changed(SectionList sections, Dice &dice, QChar character)
{
    for (Section &section : sections) {
        if (dice.below(4) == 0) {
            section.name += character;
        }
        if (dice.below(6) == 0) {
            section.hidden = !section.hidden;
        }
    }
    if (dice.often() && sections.size() > 1) {
        sections.removeAt(dice.below(sections.size()));
    }
    if (dice.often()) {
        sections.insert(dice.below(sections.size() + 1), fresh(u"new"_s + character));
    }
    if (dice.often() && sections.size() > 1) {
        sections.move(dice.below(sections.size()), dice.below(sections.size()));
    }
    return numbered(sections);
}

const Section *in(const SectionList &sections, SectionId id)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [id](const Section &section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

/// Every section and field that only one has changed is as that one wanted it.
void checkKept(const SectionList &seen, const SectionList &changed, const SectionList &other,
               const SectionList &result)
{
    for (const Section &section : changed) {
        const Section *before = in(seen, section.id);
        const Section *after = in(result, section.id);
        if (!before) {
            REQUIRE(after);
        }
        if (!after) {
            REQUIRE_FALSE(in(other, section.id));
        } else if (before) {
            CHECK((section.name == before->name || after->name == section.name));
            CHECK((section.hidden == before->hidden || after->hidden == section.hidden));
        }
    }
    for (const Section &section : seen) {
        CHECK((in(changed, section.id) || !in(result, section.id)));
    }
}

} // namespace

TEST_CASE("two who change a person at once keep both changes, or are told what both changed")
{
    TestNewsroom newsroom;
    Person seen = newsroom.journalist;
    checkPairs(seen, personChanges(newsroom.section.id));
}

TEST_CASE("two who change settings at once keep both changes, or are told what both changed")
{
    Settings seen;
    seen.name = u"Сынақ"_s;
    checkPairs(seen, settingChanges());
}

TEST_CASE("sections that two change at once lose nothing, in whatever way they are changed")
{
    int conflicts = 0;
    for (quint32 seed = 0; seed < 4000; ++seed) {
        INFO(seed);
        Dice dice(seed);
        SectionList seen;
        for (qsizetype i = dice.below(5); i >= 0; --i) {
            seen.append(fresh(QString::number(i)));
        }
        seen = numbered(seen);
        const SectionList stored = changed(seen, dice, u't');
        const SectionList wanted = changed(seen, dice, u'm');
        CHECK(*fulfilled({seen, seen}, stored) == stored);
        CHECK(*fulfilled({seen, wanted}, seen) == wanted);
        CHECK(*fulfilled({seen, wanted}, wanted) == wanted);
        const auto done = fulfilled({seen, wanted}, stored);
        conflicts += done ? 0 : 1;
        if (done) {
            checkKept(seen, wanted, stored, *done);
            checkKept(seen, stored, wanted, *done);
            CHECK(numbered(*done) == *done);
            CHECK(*fulfilled({*done, stored}, *done) == stored); // the way back
        } else {
            CHECK(done.error().code == ErrorCode::Conflict);
            CHECK_FALSE(bothChanged(done.error()).isEmpty());
        }
    }
    CHECK(conflicts > 400);
    CHECK(conflicts < 3600);
}

TEST_CASE("of two who put the sections in order, the second is told if the orders differ")
{
    const Section a = fresh(u"a"_s);
    const Section b = fresh(u"b"_s);
    const Section c = fresh(u"c"_s);
    const SectionList seen = numbered({a, b, c});
    const auto both = fulfilled({seen, numbered({c, a, b})}, numbered({b, a, c}));
    REQUIRE_FALSE(both);
    CHECK(bothChanged(both.error()) == QStringList{u"section.order"_s});
    const Section d = fresh(u"d"_s);
    CHECK(*fulfilled({seen, numbered({c, a, b})}, numbered({a, d, b, c})) ==
          numbered({c, a, d, b}));
    CHECK(*fulfilled({seen, numbered({a, b, d, c})}, numbered({c, b, a})) ==
          numbered({c, b, d, a}));
}

TEST_CASE("what a second program changed is not undone by one that has not seen it")
{
    TestNewsroom newsroom;
    const auto second = storage::openLibrary(newsroom.folder());
    REQUIRE(second);
    Administration here(newsroom.library(), newsroom.clock());
    Administration there(*second->library, newsroom.clock());
    const auto by = newsroom.chief.id;
    const auto changes = personChanges(newsroom.section.id);
    Person seen = newsroom.journalist;
    for (qsizetype i = 0; i + 1 < changes.size(); ++i) {
        INFO(changes.at(i).part.toStdString());
        Person theirs = seen;
        changes.at(i).make(theirs, true);
        REQUIRE(there.changePerson({seen, theirs}, by));
        Person mine = seen;
        changes.at(i + 1).make(mine, true);
        const auto done = here.changePerson({seen, mine}, by);
        REQUIRE(done);
        Person both = theirs;
        changes.at(i + 1).make(both, true);
        CHECK(*newsroom.library().people().byId(seen.id) == both);
        CHECK(*here.changePerson({done->after, done->before}, by).map([](const auto &back) {
            return back.after;
        }) == theirs);
        seen = *newsroom.library().people().byId(seen.id);
    }
    CHECK(newsroom.library().verify()->isClean());
}

TEST_CASE("settings and sections of a second program stay, and the log has no row of them twice")
{
    TestNewsroom newsroom;
    const auto second = storage::openLibrary(newsroom.folder());
    REQUIRE(second);
    Administration here(newsroom.library(), newsroom.clock());
    Administration there(*second->library, newsroom.clock());
    const auto by = newsroom.chief.id;
    const Settings seen = *newsroom.library().settings().load();
    Settings theirs = seen;
    theirs.fourEyes = false;
    REQUIRE(there.saveSettings({seen, theirs}, by));
    Settings mine = seen;
    mine.graceMinutes = 25;
    const auto done = here.saveSettings({seen, mine}, by);
    REQUIRE(done);
    CHECK_FALSE(newsroom.library().settings().load()->fourEyes);
    CHECK(done->entry->details.value(u"settings").toObject().keys() ==
          QStringList{u"graceMinutes"_s});
    const SectionList sections = *newsroom.library().sections().all();
    REQUIRE(there.saveSections({sections, sections + SectionList{fresh(u"t"_s)}}, by));
    REQUIRE(here.saveSections({sections, sections + SectionList{fresh(u"m"_s)}}, by));
    CHECK(newsroom.library().sections().all()->size() == 3);
    CHECK(newsroom.library().verify()->isClean());
}
