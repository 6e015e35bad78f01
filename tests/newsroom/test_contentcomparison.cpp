#include "newsroom/contentcomparison.h"
#include "newsroom/contentmerge.h"
#include "newsroom/passage.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

Content report()
{
    Content content;
    content.kicker = QStringLiteral("Жолдау");
    content.headline = QStringLiteral("Қазақстан жаңа министрлік құрады");
    content.lead = QStringLiteral("Жасанды интеллект – қауіпсіздік өзегі");
    content.dateline = {QStringLiteral("Munar.kz"), QDate(2025, 9, 8), QStringLiteral("Астана")};
    content.body.blocks = {
        text::Paragraph{text::plainRuns(QStringLiteral("Кеше Мемлекет басшысы ұсыныс жасады."))},
        text::Paragraph{text::plainRuns(QStringLiteral("Құжатты депутаттар қарайды."))}};
    content.credit = QStringLiteral("Сурет: Ақорда");
    content.note = QStringLiteral("Редакторға");
    return content;
}

Content corrected()
{
    Content content = report();
    content.headline = QStringLiteral("Қазақстан жаңа агенттік құрады");
    content.dateline.date = QDate(2025, 9, 9);
    content.body.blocks[0] =
        text::Paragraph{text::plainRuns(QStringLiteral("Бүгін Мемлекет басшысы ұсыныс жасады."))};
    content.note.clear();
    return content;
}

} // namespace

TEST_CASE("the comparison of two contents names each changed field in reading order")
{
    const ContentComparison all = compare(report(), corrected());
    QStringList seen;
    for (int number = 0; number < all.changes.size(); ++number) {
        seen.append(keyOf(all.changes[number].field) + u": " + all.change(number).before + u" → " +
                    all.change(number).after);
    }
    CHECK(seen == QStringList{QStringLiteral("headline: министрлік → агенттік"),
                              QStringLiteral("date: 2025-09-08 → 2025-09-09"),
                              QStringLiteral("body: Кеше → Бүгін"),
                              QStringLiteral("note: Редакторға → ")});
}

TEST_CASE("all changes of a content give the later one, none the earlier, one taken back the rest")
{
    const ContentComparison all = compare(report(), corrected());
    CHECK(composed(all, [](int) { return true; }) == corrected());
    CHECK(composed(all, [](int) { return false; }) == report());
    Content without = corrected();
    without.dateline.date = report().dateline.date;
    CHECK(withoutChange(all, 1) == without);
    Content with = report();
    with.headline = corrected().headline;
    CHECK(withChange(all, 0) == with);
    CHECK(compare(report(), report()).isSame());
}

TEST_CASE("what two people did to different fields is merged, to one field's same words a conflict")
{
    Content theirs = report();
    theirs.lead = QStringLiteral("Жасанды интеллект – ұлттық қауіпсіздік өзегі");
    const ContentMerge merge = mergeContent(report(), corrected(), theirs);
    CHECK(merge.conflictCount() == 0);
    Content both = corrected();
    both.lead = theirs.lead;
    CHECK(resolved(merge) == both);

    theirs.headline = QStringLiteral("Қазақстан жаңа комитет құрады");
    const ContentMerge conflicting = mergeContent(report(), corrected(), theirs);
    CHECK(conflicting.conflictCount() == 1);
    CHECK(resolved(conflicting, {text::MergeChoice::Theirs}).headline == theirs.headline);
    CHECK(resolved(conflicting, {text::MergeChoice::Mine}).headline == corrected().headline);
}

TEST_CASE("a passage follows its words within a field and into another one")
{
    const auto on = [](const Content &content, ContentField field, const QString &words) {
        const text::Units units = unitsOf(content, field);
        const qsizetype at = text::textOf(units.constFirst()).indexOf(words);
        return Passage{field, text::anchorBetween(units, {0, at}, {0, at + words.size()})};
    };
    const auto inHeadline = on(report(), ContentField::Headline, QStringLiteral("жаңа"));
    const auto there = followed(inHeadline, report(), corrected());
    REQUIRE(there);
    CHECK(there->field == ContentField::Headline);

    Content moved = report();
    moved.lead.clear();
    moved.body.blocks.prepend(text::Paragraph{text::plainRuns(report().lead)});
    const auto inLead = on(report(), ContentField::Lead, QStringLiteral("интеллект"));
    const auto inBody = followed(inLead, report(), moved);
    REQUIRE(inBody);
    CHECK(inBody->field == ContentField::Body);
    CHECK(inBody->anchor.quote == QStringLiteral("интеллект"));

    Content without = report();
    without.lead.clear();
    CHECK_FALSE(followed(inLead, report(), without));
}
