#include "editor/document/bodydocument.h"
#include "editor/randombody.h"
#include "editor/randomedits.h"
#include "text/bodyjson.h"

#include <QJsonDocument>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;

namespace {

QByteArray stored(const text::Body &body)
{
    return QJsonDocument(text::toJson(body)).toJson(QJsonDocument::Compact);
}

/// What a document with the same text, read for the first time, says.
text::Body readAfresh(const BodyDocument &document)
{
    QTextCursor all(const_cast<BodyDocument *>(&document));
    all.select(QTextCursor::Document);
    return BodyDocument::body(all);
}

} // namespace

TEST_CASE("any body comes back from the document in its canonical form")
{
    CHECK(rc::check([] {
        const text::Body body = *test::anyBody();
        BodyDocument document;
        document.setBody(body);
        RC_ASSERT(stored(document.body()) == stored(body));
        RC_ASSERT(document.body() == text::canonical(body));
    }));
}

TEST_CASE("a long text is whole from the start, though its end is still being filled in")
{
    text::Body body;
    for (int i = 0; i < 20000; ++i) {
        body.blocks.append(text::Paragraph{text::plainRuns(QStringLiteral("абзац %1").arg(i))});
    }
    BodyDocument document;
    document.fill(body);
    REQUIRE(document.blockCount() < 20000);
    CHECK(document.body() == body);
    CHECK(document.counts() == text::count(body));
    CHECK(QTest::qWaitFor([&] { return document.blockCount() == 20000; }));
    CHECK(document.body() == body);
    CHECK_FALSE(document.isUndoAvailable());
    document.fill(body);
    document.finishFilling();
    CHECK(document.blockCount() == 20000);
    document.fill(body);
    document.fill({});
    CHECK(document.body().isEmpty());
}

TEST_CASE("undoing every edit brings the body back, redoing brings the edits back")
{
    CHECK(rc::check([] {
        BodyDocument document;
        document.setBody(*test::anyBody());
        const text::Body before = document.body();
        const int edits = *rc::gen::inRange(1, 6);
        for (int i = 0; i < edits; ++i) {
            test::editSomewhere(document);
            RC_ASSERT(document.body() == readAfresh(document));
            RC_ASSERT(document.body() == text::canonical(document.body()));
            RC_ASSERT(document.counts() == text::count(document.body()));
        }
        const text::Body after = document.body();
        while (document.isUndoAvailable()) {
            document.undo();
            RC_ASSERT(document.body() == readAfresh(document));
        }
        RC_ASSERT(document.body() == before);
        while (document.isRedoAvailable()) {
            document.redo();
        }
        RC_ASSERT(document.body() == after);
    }));
}

TEST_CASE("a part of a paragraph is copied as text, whole paragraphs with their kind")
{
    using namespace text;
    BodyDocument document;
    document.setBody({{Heading{2, plainRuns(QStringLiteral("Жаңа бекет"))},
                       List{{{ListStyle::Numbered, 1, plainRuns(QStringLiteral("бірінші"))}}}}});
    QTextCursor cursor(&document);
    cursor.setPosition(4, QTextCursor::KeepAnchor);
    CHECK(BodyDocument::body(cursor) == Body{{Paragraph{plainRuns(QStringLiteral("Жаңа"))}}});
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    CHECK(BodyDocument::body(cursor) == document.body());
}

TEST_CASE("what is pasted into the middle of an item leaves the item's two halves as they were")
{
    using namespace text;
    BodyDocument document;
    document.setBody({{List{{{ListStyle::Numbered, 1, plainRuns(QStringLiteral("алма"))}}}}});
    QTextCursor cursor(&document);
    cursor.setPosition(2);
    document.insert(cursor, {{Heading{3, plainRuns(QStringLiteral("Бөлім"))}, Separator{}}});
    CHECK(document.body() ==
          Body{{List{{{ListStyle::Numbered, 1, plainRuns(QStringLiteral("ал"))}}},
                Heading{3, plainRuns(QStringLiteral("Бөлім"))}, Separator{},
                List{{{ListStyle::Numbered, 1, plainRuns(QStringLiteral("ма"))}}}}});
}
