#include "storage/tampering/newsroom.h"
#include "storage/tampering/tampering.h"

namespace tilshi::test {

void addPeople(QList<Tampering> &all)
{
    for (const char *change : {"role = 'chief'", "role = 'editor'", "active = 0",
                               "login = 'aigul2'", "name = 'Басқа Аты'"}) {
        all.append(Tampering{QByteArray("person: ") + change,
                             QByteArray("UPDATE person SET ") + change + " WHERE login = 'marat'",
                             Effect::Rights});
    }
    all.append(Tampering{"the chief made a journalist",
                         "UPDATE person SET role = 'journalist' WHERE login = 'aigul'",
                         Effect::Rights});
    all.append(Tampering{"a chief put in",
                         "INSERT INTO person (id, login, name, sort_key, role, active) VALUES"
                         " ('0190a000-0000-7000-8000-000000000002', 'eve', 'Ева', x'00',"
                         " 'chief', 1)",
                         Effect::Rights});
    all.append(
        Tampering{"two people's ids exchanged",
                  "UPDATE person SET login = CASE login WHEN 'marat' THEN 'a' ELSE 'b' END;"
                  "UPDATE person SET login = CASE login WHEN 'a' THEN 'aigul' ELSE 'marat' END",
                  Effect::Rights});
}

void addRules(QList<Tampering> &all)
{
    all.append(Tampering{"another owner of the library",
                         "UPDATE library SET owner = (SELECT id FROM person WHERE login = 'marat')",
                         Effect::Rights});
    all.append(Tampering{"another library's name", "UPDATE library SET id = 'x'", Effect::History});
    for (const char *pair :
         {"'fourEyes', 'false'", "'baseUrl', 'https://example.org'",
          "'siteFolder', '/tmp/elsewhere'", "'name', 'Басқа'", "'logo', 'x.png'",
          "'zone', 'Asia/Tokyo'", "'graceMinutes', '1440'", "'language', 'ru'"}) {
        all.append(
            Tampering{QByteArray("setting ") + pair,
                      QByteArray("INSERT OR REPLACE INTO setting VALUES (") + pair + ")",
                      QByteArray(pair).contains("fourEyes") ? Effect::Rights : Effect::Publishes});
    }
    all.append(Tampering{"a setting removed", "DELETE FROM setting WHERE key = 'name'"});
    for (const char *change : {"name = 'Басқа'", "slug = 'basqa'", "hidden = 1", "position = 9"}) {
        all.append(Tampering{QByteArray("section: ") + change,
                             QByteArray("UPDATE section SET ") + change});
    }
    all.append(Tampering{"a blocking comment resolved", "UPDATE comment SET resolved = 1",
                         Effect::History});
    all.append(
        {"a comment no longer blocking", "UPDATE comment SET blocking = 0", Effect::History});
    all.append(
        Tampering{"a comment's words", "UPDATE comment SET text = 'жарайды'", Effect::History});
    all.append(Tampering{"a comment removed", "DELETE FROM comment", Effect::History});
    for (const char *change : {"parent = 'x'", "quote = 'басқа'", "edited_at = 1", "removed = 1"}) {
        all.append(Tampering{QByteArray("comment: ") + change,
                             QByteArray("UPDATE comment SET ") + change, Effect::History});
    }
    for (const char *sql : {"UPDATE version_label SET text = 'басқа'",
                            "UPDATE version_label SET made_at = 1", "DELETE FROM version_label"}) {
        all.append(Tampering{QByteArray("a version's name: ") + sql, sql, Effect::History});
    }
}

} // namespace tilshi::test
