#include "storage/sectiontable.h"

#include "language/slug.h"
#include "newsroom/normalform.h"
#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

Section readSection(Row &row)
{
    Section section;
    section.id = row.id<SectionId>();
    section.name = row.text();
    section.slug = row.text();
    section.position = row.count();
    section.hidden = row.truth();
    return section;
}

} // namespace

Result<QList<Section>> SectionTable::all()
{
    Statement select(m_database,
                     QStringLiteral("SELECT id, name, slug, position, hidden FROM section"
                                    " ORDER BY position, id"));
    return select.all(&readSection);
}

Result<void> SectionTable::save(const Section &given)
{
    const Section section = normalForm(given);
    const QString &name = section.name;
    const QString &slug = section.slug;
    if (name.isEmpty()) {
        return fail(ErrorCode::Invalid, given.slug);
    }
    // index would be taken for the page of all sections.
    if (!language::isSlug(slug) || slug == u"index") {
        return fail(ErrorCode::Invalid, slug.isEmpty() ? name : slug);
    }
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement upsert(m_database,
                         QStringLiteral("INSERT INTO section (id, name, slug, position, hidden)"
                                        " VALUES (?,?,?,?,?) ON CONFLICT (id) DO UPDATE"
                                        " SET name = excluded.name, slug = excluded.slug,"
                                        " position = excluded.position, hidden = excluded.hidden"));
        upsert.bind(section.id).bind(name).bind(slug);
        upsert.bind(section.position).bind(section.hidden);
        const auto saved =
            Ledger(m_database).noting(QStringLiteral("section"), {section.id.toString()}, [&] {
                return upsert.run().map([](qint64) {});
            });
        if (!saved && saved.error().code == ErrorCode::Exists) {
            return fail(ErrorCode::Exists, name, saved.error().detail);
        }
        return saved;
    });
}

} // namespace tilshi::storage
