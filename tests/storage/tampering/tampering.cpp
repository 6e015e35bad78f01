#include "storage/tampering/tampering.h"

#include "storage/tampering/newsroom.h"

#include <QJsonDocument>

namespace tilshi::test {

using namespace newsroom;

QByteArray idOf(const QByteArray &headline)
{
    return "(SELECT id FROM article WHERE headline = '" + headline + "')";
}

QByteArray article(const QByteArray &change, const QByteArray &headline)
{
    return "UPDATE article SET " + change + " WHERE headline = '" + headline + "'";
}

QByteArray forged(const QByteArray &headline, const char *number)
{
    const Content other =
        content(QString::fromLatin1(headline), QStringLiteral("мүлде басқа мәтін"));
    QJsonObject frame = toJson(other);
    const QJsonObject body = frame.take(QStringLiteral("body")).toObject();
    return "UPDATE version SET packing = 'none', frame = '" +
           QJsonDocument(frame).toJson(QJsonDocument::Compact) + "', body = x'" +
           QJsonDocument(body).toJson(QJsonDocument::Compact).toHex() + "', sha256 = '" +
           sha256(other).toLatin1() + "' WHERE number = " + number +
           " AND article = " + idOf(headline);
}

QByteArray forgedHash(const QByteArray &headline)
{
    return sha256(content(QString::fromLatin1(headline), QStringLiteral("мүлде басқа мәтін")))
        .toLatin1();
}

QByteArray swapped(const QByteArray &one, const QByteArray &other)
{
    QByteArray sql = "CREATE TEMP TABLE was AS SELECT * FROM version;";
    const std::pair<QByteArray, QByteArray> ways[] = {{one, other}, {other, one}};
    for (const auto &[to, from] : ways) {
        sql += "UPDATE version SET (frame, packing, body, sha256) = (SELECT frame, packing, body,"
               " sha256 FROM was WHERE article = " +
               idOf(from) + " AND number = 1) WHERE article = " + idOf(to) + " AND number = 1;";
    }
    return sql + "SELECT 1";
}

QList<Tampering> tamperings()
{
    QList<Tampering> all;
    addTexts(all);
    addStates(all);
    addColumns(all);
    addPeople(all);
    addRules(all);
    addChains(all);
    return all;
}

QList<Tampering> outOfScope()
{
    return {
        {"text that is not a version yet",
         "INSERT OR REPLACE INTO working_copy SELECT article, made_by, made_at, number, frame,"
         " packing, body FROM version WHERE article = " +
             idOf(draftOne),
         Effect::History},
        {"house words", "INSERT INTO house_word (person, word, model) VALUES ('', 'қате', '')",
         Effect::History},
        {"findings not to be told", "INSERT INTO ignored_finding VALUES ('', '', 'spelling', 'x')",
         Effect::History},
        {"how a person is shown, and when they were last there",
         "UPDATE person SET initials = 'ZZ', colour = 'rose', sections = '[]', last_seen = 1",
         Effect::History},
        {"where the words of a comment stand", "UPDATE comment SET words_gone = 1, begin_unit = 7",
         Effect::History},
        {"who has seen what, and who is there",
         "INSERT OR REPLACE INTO seen SELECT owner, id, 7, 7 FROM article;"
         "INSERT INTO presence (article, person, program, since, until)"
         " SELECT id, owner, '', 1, 2 FROM article",
         Effect::History},
        {"the order of lists", "UPDATE article SET modified_at = 1", Effect::History},
        {"what lists show of a headline", article("headline = 'Other'", draftOne), Effect::History},
    };
}
} // namespace tilshi::test
