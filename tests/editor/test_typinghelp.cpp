#include "editor/page/bodyedit.h"
#include "editor/page/textfield.h"
#include "editor/typing.h"
#include "editor/typing/typedfix.h"
#include "editor/typing/typinghelp.h"
#include "text/plaintext.h"

#include <QTextBlock>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::text;
using namespace tilshi::editor;
using tilshi::test::typeText;

namespace {

TypingAids all()
{
    TypingAids aids;
    for (const TypingAid aid : allTypingAids()) {
        aids |= aid;
    }
    return aids;
}

/// A body in which someone types with all the help there is.
struct Sheet
{
    explicit Sheet(TypingAids aids = all())
    {
        help.setAids(aids);
        help.add(&body);
        body.resize(600, 400);
        body.show();
    }
    QString type(const QString &text)
    {
        typeText(&body, text);
        return body.textCursor().block().text();
    }
    QString undo()
    {
        body.undo();
        return body.textCursor().block().text();
    }

    BodyEdit body;
    TypingHelp help;
};

QString typed(const QString &text, TypingAids aids = all())
{
    Sheet sheet(aids);
    return sheet.type(text);
}

} // namespace

TEST_CASE("quotes turn as they are typed, and within quotes into the inner ones")
{
    CHECK(typed(u"\"Егемен\" газеті"_s) == u"«Егемен» газеті");
    CHECK(typed(u"Ол \"Бұл \"Тілші\" ғой\" деді"_s) == u"Ол «Бұл “Тілші” ғой» деді");
    CHECK(typed(u"(\"Алатау\")"_s) == u"(«Алатау»)");
    CHECK(typed(u"24\" экран"_s) == u"24\" экран");
    Sheet russian;
    russian.body.speller().setLanguage(u"ru"_s);
    CHECK(russian.type(u"Он \"из \"Известий\" взял\""_s) == u"Он «из „Известий“ взял»");
}

TEST_CASE("hyphens between words become dashes, within words they stay")
{
    CHECK(typed(u"Астана - бас қала"_s) == u"Астана – бас қала");
    CHECK(typed(u"Астана -- бас"_s) == u"Астана – бас");
    CHECK(typed(u"Астана--бас"_s) == u"Астана–бас");
    CHECK(typed(u"қарым-қатынас"_s) == u"қарым-қатынас");
    CHECK(typed(u"2020-2025 жылдары"_s) == u"2020–2025 жылдары");
    CHECK(typed(u"-- Сәлем"_s) == u"– Сәлем");
}

TEST_CASE("three points, numbers and their units are set as newsrooms set them")
{
    CHECK(typed(u"Сонымен..."_s) == u"Сонымен…");
    CHECK(typed(u"2025 ж. басында"_s) == u"2025\u00a0ж. басында");
    CHECK(typed(u"№ 5 мектеп"_s) == u"№\u00a05 мектеп");
    CHECK(typed(u"1,5 млрд теңге"_s) == u"1,5\u00a0млрд теңге");
    CHECK(typed(u"8 қыркүйек күні"_s) == u"8\u00a0қыркүйек күні");
    CHECK(typed(u"5 ші сынып"_s) == u"5-ші сынып");
    CHECK(typed(u"10ға дейін"_s) == u"10-ға дейін");
    CHECK(typed(u"5 шілде, дүйсенбі"_s) == u"5\u00a0шілде, дүйсенбі");
    CHECK(typed(u"https://a.kz/5-ге "_s) == u"https://a.kz/5-ге ");
}

TEST_CASE("one step of undo gives back exactly what was typed, and it stays")
{
    const std::pair<QString, QString> cases[] = {
        {u"Ол \""_s, u" айтты"_s},  {u"Астана - "_s, u"қала"_s}, {u"Сонымен..."_s, u" кетті"_s},
        {u"2025 ж."_s, u" басы"_s}, {u"5 ші "_s, u"сынып"_s},    {u"1,5 млрд "_s, u"теңге"_s},
        {u"Астана--б"_s, u"ас"_s},
    };
    for (const auto &[text, rest] : cases) {
        Sheet sheet;
        INFO(text.toStdString());
        CHECK(sheet.type(text) != text);
        CHECK(sheet.undo() == text);
        CHECK(sheet.body.textCursor().atBlockEnd());
        CHECK(sheet.type(rest) == text + rest);
    }
}

TEST_CASE("what is typed behind a change is undone before it")
{
    Sheet sheet;
    sheet.type(u"Ол \"Сәлем"_s);
    CHECK(sheet.undo() == u"Ол «");
    CHECK(sheet.undo() == u"Ол \"");
}

TEST_CASE("characters at a paragraph's beginning make it what they stand for")
{
    const std::pair<QString, BlockKind> cases[] = {
        {u"## "_s, BlockKind::Heading2}, {u"### "_s, BlockKind::Heading3},
        {u"- "_s, BlockKind::Bulleted},  {u"1. "_s, BlockKind::Numbered},
        {u"> "_s, BlockKind::Quote},
    };
    for (const auto &[text, kind] : cases) {
        Sheet sheet;
        sheet.type(text);
        INFO(text.toStdString());
        CHECK(sheet.body.blockStyle().kind == kind);
        CHECK(sheet.body.textCursor().block().text().isEmpty());
        CHECK(sheet.undo() == text);
        CHECK(sheet.body.blockStyle().kind == BlockKind::Paragraph);
        CHECK(sheet.type(u"сөз"_s) == text + u"сөз");
    }
    Sheet list;
    list.type(u"- бір\n- екі"_s);
    CHECK(list.body.textCursor().block().text() == u"– екі"); // a dash within the list
}

TEST_CASE("three hyphens and Enter are a separator, and one undo gives the hyphens back")
{
    Sheet sheet;
    sheet.type(u"алды\n---\nарты"_s);
    CHECK(sheet.body.body() ==
          Body{{Paragraph{plainRuns(u"алды"_s)}, Separator{}, Paragraph{plainRuns(u"арты"_s)}}});
    sheet.body.undo();
    sheet.body.undo();
    CHECK(sheet.body.body() ==
          Body{{Paragraph{plainRuns(u"алды"_s)}, Paragraph{plainRuns(u"---"_s)}}});
}

TEST_CASE("marks go on through a change")
{
    Sheet sheet;
    sheet.body.setMark(Mark::Bold, true);
    sheet.type(u"\"Тілші\""_s);
    CHECK(sheet.body.body() == Body{{Paragraph{{{u"«Тілші»"_s, Mark::Bold, {}, {}}}}}});
}

TEST_CASE("what is switched off stays as it is typed")
{
    CHECK(typed(u"\"Ой\" - 5 ші... 2025 ж. № 5 "_s, {}) == u"\"Ой\" - 5 ші... 2025 ж. № 5 ");
    CHECK(typed(u"## Тақырып"_s, {}) == u"## Тақырып");
    CHECK(typed(u"\"Ой\" - "_s, TypingAid::Quotes) == u"«Ой» - ");
}

TEST_CASE("the headline is helped too, but has no lists")
{
    TextField headline;
    TypingHelp help;
    help.setAids(all());
    help.add(&headline);
    typeText(&headline, u"- \"Тілші\""_s);
    CHECK(headline.text() == u"– «Тілші»");
}
