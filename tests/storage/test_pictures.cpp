#include "newsroom/audit.h"
#include "storage/raw.h"
#include "storage/support.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Pictured
{
    Article article;
    QString file; ///< its picture's, in media/
};

Pictured withPicture(Library &library, const QString &headline, const QByteArray &bytes)
{
    const auto media = library.media().add(bytes, QStringLiteral("png"));
    REQUIRE(media);
    Content text = content(headline, QStringLiteral("мәтін"));
    text.body.blocks.append(text::Image{*media, QStringLiteral("Көпір"), {}, {}, 0, 0});
    return {put(library, text), *media};
}

} // namespace

TEST_CASE("a picture that is gone or changed is named with its article")
{
    Fixture fixture(backends().front());
    Library &library = fixture.library();
    const Pictured first = withPicture(library, QStringLiteral("Бір"), "1");
    const Pictured second = withPicture(library, QStringLiteral("Екі"), "2");
    put(library, content(QStringLiteral("Үш")));
    CHECK(library.audit().picturesNotThere(PictureDepth::Content)->isEmpty());
    CHECK(library.verify()->isClean());

    const QString media = fixture.folder() + u"/media/";
    REQUIRE(QFile::remove(media + first.file));
    overwrite(media + second.file, 0, "x");
    const Concern missing{ConcernKind::MissingPicture, QStringLiteral("Көпір"), first.file,
                          first.article.id, QStringLiteral("Бір")};
    const Concern changed{ConcernKind::ChangedPicture, QStringLiteral("Көпір"), second.file,
                          second.article.id, QStringLiteral("Екі")};
    CHECK(*library.audit().picturesNotThere(PictureDepth::Presence) == QList<Concern>{missing});
    CHECK(*library.audit().picturesNotThere(PictureDepth::Content) ==
          QList<Concern>{missing, changed});
    const QString problems = library.verify()->problems.join(u'\n');
    CHECK(problems.contains(first.file + u": missing: article " + first.article.id.toString() +
                            u" “Бір”, picture “Көпір”"));
    CHECK(problems.contains(second.file + u": damaged: article"));
}

TEST_CASE("pictures of what is being written and of the newsroom itself are looked for too")
{
    Fixture fixture(backends().front());
    Library &library = fixture.library();
    const QString lost = QString(64, u'a') + u".png";
    const Article article = put(library, content(QStringLiteral("Бір")));
    Content text = content(QStringLiteral("Бір"));
    text.body.blocks.append(text::Image{lost, {}, QStringLiteral("Қала"), {}, 0, 0});
    REQUIRE(library.articles().keep(article, {text, chief().id, moment(), 1}));
    Settings settings = *library.settings().load();
    settings.logo = lost;
    REQUIRE(library.settings().save(settings));
    CHECK(*library.audit().picturesNotThere(PictureDepth::Presence) ==
          QList<Concern>{{ConcernKind::MissingPicture, lost, lost},
                         {ConcernKind::MissingPicture, QStringLiteral("Қала"), lost, article.id,
                          QStringLiteral("Бір")}});
}
