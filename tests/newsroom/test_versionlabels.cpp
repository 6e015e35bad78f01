#include "newsroom/audit.h"
#include "newsroom/office.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

TEST_CASE("a version gets a name, another one and none, each with its row in the log")
{
    TestNewsroom newsroom;
    Office office(newsroom.library(), newsroom.clock());
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    const auto names = [&] {
        QStringList all;
        const QList<VersionLabel> labels = *newsroom.library().versionLabels().of(id);
        for (const VersionLabel &label : labels) {
            all.append(QString::number(label.version) + u' ' + label.text);
        }
        return all;
    };
    REQUIRE(office.labelVersion(id, 1, u"  Алғашқысы "_s, newsroom.editor.id));
    CHECK(names() == QStringList{u"1 Алғашқысы"_s});
    CHECK(newsroom.library().versionLabels().of(id)->first().by == newsroom.editor.id);
    REQUIRE(office.labelVersion(id, 1, u"Алғашқысы"_s, newsroom.editor.id)); // it is so already
    REQUIRE(office.labelVersion(id, 1, u"Бірінші"_s, newsroom.journalist.id));
    CHECK(names() == QStringList{u"1 Бірінші"_s});
    CHECK(newsroom.library().verify()->isClean());
    REQUIRE(office.labelVersion(id, 1, {}, newsroom.journalist.id));
    CHECK(names().isEmpty());
    CHECK(office.labelVersion(id, 2, u"Жоқ"_s, newsroom.editor.id).error().code ==
          ErrorCode::NotFound);

    QStringList logged;
    const QList<LogEntry> entries = *newsroom.library().log().of(id);
    for (const LogEntry &entry : entries) {
        const QJsonObject label = entry.details.value(u"label").toObject();
        logged.append(entry.login + u' ' + label[u"before"_s].toString() + u" → " +
                      label[u"text"_s].toString());
    }
    CHECK(logged == QStringList{newsroom.editor.login + u"  → Алғашқысы",
                                newsroom.journalist.login + u" Алғашқысы → Бірінші",
                                newsroom.journalist.login + u" Бірінші → "});
    CHECK(newsroom.library().verify()->isClean());
    CHECK(newsroom.library().audit().checkArticle(id));
}
