// Words that the speller is to leave alone: the newsroom's, a person's, and those of one article.
#include "session/words/accepted.h"
#include "session/words/keptwords.h"
#include "support/newsroom.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using language::HouseWord;

namespace {

QStringList wordsOf(const QList<HouseWord> &words)
{
    QStringList all;
    for (const HouseWord &word : words) {
        all << word.word;
    }
    all.sort();
    return all;
}

} // namespace

TEST_CASE("words are kept for the newsroom or for one person, changed and taken out")
{
    TestNewsroom room;
    Office office(room.library(), room.clock());
    const PersonId aigul = room.journalist.id;
    const PersonId nurlan = room.editor.id;
    const auto empty = session::readWords(room.library(), aigul, std::nullopt);
    REQUIRE(empty);
    session::KeptWords first;
    first.shared = {{u"Тілші"_s, {}}, {u"Фейсбук"_s, {}}};
    first.own = {{u"Қарақат"_s, {}}};
    REQUIRE(session::keepWords(office, *empty, first, aigul));
    const auto mine = session::readAccepted(room.library(), aigul, std::nullopt);
    REQUIRE(mine);
    CHECK(wordsOf(mine->words) == QStringList{u"Тілші"_s, u"Фейсбук"_s, u"Қарақат"_s});
    const auto his = session::readAccepted(room.library(), nurlan, std::nullopt);
    REQUIRE(his);
    CHECK(wordsOf(his->words) == QStringList{u"Тілші"_s, u"Фейсбук"_s});

    const auto before = session::readWords(room.library(), aigul, std::nullopt);
    REQUIRE(before);
    session::KeptWords second = *before;
    second.shared = {{u"Тілші"_s, u"кісі"_s}};
    second.own.clear();
    REQUIRE(session::keepWords(office, *before, second, aigul));
    const auto after = session::readWords(room.library(), aigul, std::nullopt);
    REQUIRE(after);
    REQUIRE(after->shared.size() == 1);
    CHECK(after->shared.at(0).model == u"кісі");
    CHECK(after->own.isEmpty());
}

TEST_CASE("what another has added meanwhile stays when one's own words are kept")
{
    TestNewsroom room;
    Office office(room.library(), room.clock());
    const auto seen = session::readWords(room.library(), room.editor.id, std::nullopt);
    REQUIRE(seen);
    session::KeptWords theirs = *seen;
    theirs.shared.append({u"Олардікі"_s, {}});
    REQUIRE(session::keepWords(office, *seen, theirs, room.chief.id));
    session::KeptWords mine = *seen;
    mine.shared.append({u"Менікі"_s, {}});
    REQUIRE(session::keepWords(office, *seen, mine, room.editor.id));
    const auto all = session::readWords(room.library(), room.editor.id, std::nullopt);
    REQUIRE(all);
    CHECK(wordsOf(all->shared) == QStringList{u"Менікі"_s, u"Олардікі"_s});
}
