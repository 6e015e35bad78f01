#include "storage/sectiontable.h"

#include "language/slug.h"
#include "newsroom/normalform.h"
#include "newsroom/workflow.h"
#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QString kind = QStringLiteral("section"); // of the ledger

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
    return inTransaction(m_database, [&] { return write(given); });
}

Result<void> SectionTable::write(const Section &given)
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
    Statement upsert(m_database,
                     QStringLiteral("INSERT INTO section (id, name, slug, position, hidden)"
                                    " VALUES (?,?,?,?,?) ON CONFLICT (id) DO UPDATE"
                                    " SET name = excluded.name, slug = excluded.slug,"
                                    " position = excluded.position, hidden = excluded.hidden"));
    upsert.bind(section.id).bind(name).bind(slug);
    upsert.bind(section.position).bind(section.hidden);
    auto saved = Ledger(m_database).noting(kind, {section.id.toString()}, [&] {
        return upsert.run().map([](qint64) {});
    });
    if (!saved && saved.error().code == ErrorCode::Exists) {
        return fail(ErrorCode::Exists, name, saved.error().detail);
    }
    return saved;
}

Result<void> SectionTable::remove(SectionId id)
{
    // A page on the site may stand in another section than the article under revision does.
    Statement remove(m_database,
                     QStringLiteral("DELETE FROM section WHERE id = ? AND NOT EXISTS"
                                    " (SELECT 1 FROM article WHERE section = ? OR (live IS NOT"
                                    " NULL AND instr(live_details, ?) > 0))"));
    remove.bind(id).bind(id).bind(id);
    return Ledger(m_database).noting(kind, {id.toString()}, [&]() -> Result<void> {
        const auto removed = remove.run();
        if (!removed) {
            return fail(removed.error());
        }
        return *removed > 0 ? Result<void>() : fail(asError(Refusal::SectionUsed));
    });
}

} // namespace tilshi::storage
