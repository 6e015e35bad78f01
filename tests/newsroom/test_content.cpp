#include "newsroom/article.h"
#include "newsroom/log.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

Content report()
{
    Content content;
    content.headline = QStringLiteral("Тақырып");
    content.lead = QStringLiteral("Лид");
    content.dateline = {QStringLiteral("Munar.kz"), QDate(2025, 9, 8), QStringLiteral("Астана")};
    content.body.blocks = {text::Paragraph{text::plainRuns(QStringLiteral("Бірінші абзац."))}};
    content.note = QStringLiteral("Редакторға");
    return content;
}

} // namespace

TEST_CASE("content comes back from its canonical form")
{
    const auto read = contentFromJson(QJsonDocument::fromJson(canonicalForm(report())).object());
    REQUIRE(read);
    CHECK(*read == report());
}

TEST_CASE("the canonical form is the object's bytes, whatever is in it")
{
    for (const Content &content : {report(), Content()}) {
        CHECK(canonicalForm(content) ==
              QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact));
    }
}

TEST_CASE("the hash sees every field and no difference of form")
{
    Content same = report();
    same.headline += u' ';
    same.body.blocks.append(text::Paragraph{});
    CHECK(sha256(same) == sha256(report()));
    Content other = report();
    other.dateline.place = QStringLiteral("Алматы");
    CHECK(sha256(other) != sha256(report()));
    CHECK(sha256(report()).size() == 64);
}

TEST_CASE("a log row's hash depends on each of its fields and on the row before")
{
    LogEntry entry;
    entry.seq = 1;
    entry.previous = genesisHash();
    entry.reason = QStringLiteral("себеп");
    const QString hash = hashOf(entry);
    LogEntry other = entry;
    other.reason = QStringLiteral("басқа");
    CHECK(hashOf(other) != hash);
    other = entry;
    other.previous = hash;
    CHECK(hashOf(other) != hash);
    CHECK(hashOf(entry) == hash);
}
