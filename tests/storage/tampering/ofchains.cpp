#include "storage/tampering/newsroom.h"
#include "storage/tampering/tampering.h"

namespace tilshi::test {

void addChains(QList<Tampering> &all)
{
    for (const char *column :
         {"article", "login", "action", "from_state", "to_state", "sha256", "reason", "details"}) {
        all.append(Tampering{QByteArray("log: ") + column,
                             QByteArray("UPDATE log SET ") + column + " = 'x' WHERE seq = 3",
                             Effect::History});
    }
    all.append(
        Tampering{"log: the last row gone with every note of it",
                  "DELETE FROM log WHERE seq = (SELECT max(seq) FROM log);"
                  "UPDATE library SET log_length = (SELECT max(seq) FROM log), log_head ="
                  " (SELECT hash FROM log ORDER BY seq DESC LIMIT 1);"
                  "UPDATE article SET log_length = log_length - 1, log_head = ifnull((SELECT hash"
                  " FROM log WHERE article = article.id ORDER BY seq DESC LIMIT 1), '')"
                  " WHERE headline = 'Trashed'",
                  Effect::History});
    all.append(Tampering{"log: emptied", "DELETE FROM log", Effect::History});
    all.append(Tampering{"ledger: emptied", "DELETE FROM ledger", Effect::History});
    all.append(Tampering{"ledger: emptied, and its note too",
                         "DELETE FROM ledger; UPDATE library SET ledger_length = 0, ledger_head ="
                         " '0000000000000000000000000000000000000000000000000000000000000000'",
                         Effect::History});
    all.append(Tampering{"ledger: its end cut off",
                         "DELETE FROM ledger WHERE seq > 20; UPDATE library SET"
                         " ledger_length = 20, ledger_head = (SELECT hash FROM"
                         " ledger WHERE seq = 20)",
                         Effect::History});
    all.append(Tampering{"ledger: an entry out of its middle", "DELETE FROM ledger WHERE seq = 5",
                         Effect::History});
    for (const char *column : {"kind", "subject", "content", "previous", "hash"}) {
        all.append(Tampering{QByteArray("ledger: ") + column,
                             QByteArray("UPDATE ledger SET ") + column + " = '{}' WHERE seq = 4",
                             Effect::History});
    }
    for (const char *guard :
         {"log_is_never_changed BEFORE UPDATE ON log", "log_is_never_cut BEFORE DELETE ON log",
          "version_is_never_changed BEFORE UPDATE ON version",
          "ledger_is_never_cut BEFORE DELETE ON ledger"}) {
        all.append(Tampering{QByteArray("a guard weakened: ") + guard,
                             QByteArray("CREATE TRIGGER ") + guard + " BEGIN SELECT 1; END",
                             Effect::History});
    }
    all.append(Tampering{"a foreign trigger",
                         "CREATE TRIGGER sly AFTER UPDATE ON working_copy BEGIN"
                         " UPDATE article SET live = 1; END"});
    all.append(Tampering{"an index gone", "DROP INDEX article_slug"});
    all.append(
        Tampering{"a view put in", "CREATE VIEW persons AS SELECT * FROM person", Effect::History});
    all.append(
        {"a schema step forgotten", "DELETE FROM schema_step WHERE number = 1", Effect::History});
}
} // namespace tilshi::test
