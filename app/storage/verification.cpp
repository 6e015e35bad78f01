#include "storage/verification.h"

#include "storage/chaincheck.h"
#include "storage/checks.h"
#include "storage/contentrow.h"
#include "storage/picturecheck.h"
#include "storage/schemacheck.h"
#include "storage/transaction.h"

#include <QSet>

namespace tilshi::storage {

using namespace newsroom;

namespace {

Result<void> checkVersions(Database &database, Verification &report)
{
    Statement select(database, u"SELECT article, number, sha256, " + frameColumn +
                                   u", packing, body FROM version ORDER BY article, number");
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const QString article = row.text();
        const QString number = row.text();
        const QString sha256 = row.text();
        const auto hash = storedHash(readContent(row));
        if (!hash || !row.isSound() || *hash != sha256) {
            report.problems.append(u"article " + article + u" version " + number + u": changed");
        }
        ++report.versions;
    }
    return more.map([](bool) {});
}

/// Versions are numbered 1, 2, 3 … and what an article points to is there.
Result<void> checkNumbers(Database &database, Verification &report)
{
    Statement select(database,
                     QStringLiteral("SELECT a.id, a.head, a.live, count(v.number), max(v.number)"
                                    " FROM article a LEFT JOIN version v ON v.article = a.id"
                                    " GROUP BY a.num"));
    auto more = select.first();
    for (; more && *more; more = select.next()) {
        Row row = select.row();
        const QString id = row.text();
        const int head = row.count();
        const int live = row.count();
        const int count = row.count();
        if (const int last = row.count(); count != last || head > last || live > last || head < 1) {
            report.problems.append(u"article " + id + u": versions are missing");
        }
        ++report.articles;
    }
    return more.map([](bool) {});
}

QString described(const Concern &picture)
{
    const QString what = picture.kind == ConcernKind::MissingPicture ? QStringLiteral("missing")
                                                                     : QStringLiteral("damaged");
    const QString where = picture.article.isNull()
                              ? QStringLiteral("the newsroom's logo or share image")
                              : u"article " + picture.article.toString() + u" “" +
                                    picture.headline + u"”, picture “" + picture.subject + u"”";
    return u"media " + picture.file + u": " + what + u": " + where;
}

/// Files of media/ that no text uses are looked at too.
Result<void> checkMedia(Database &database, MediaFolder &media, Verification &report)
{
    const auto used = picturesNotThere(database, media, PictureDepth::Content);
    if (!used) {
        return fail(used.error());
    }
    QSet<QString> told;
    for (const Concern &picture : *used) {
        told.insert(picture.file);
        report.problems.append(described(picture));
    }
    return media.names().map([&](const QStringList &names) {
        for (const QString &name : names) {
            if (!told.contains(name) && !media.read(name)) {
                report.problems.append(u"media " + name + u": damaged");
            }
        }
    });
}

} // namespace

Result<Verification> verified(Database &database, MediaFolder &media)
{
    const auto transaction = Transaction::reading(database);
    if (!transaction) {
        return fail(transaction.error());
    }
    Verification report;
    const auto pages = pageProblems(database, Depth::Full);
    if (!pages) {
        return fail(pages.error());
    }
    report.problems = *pages;
    const auto done = checkSchema(database, report)
                          .and_then([&] { return checkVersions(database, report); })
                          .and_then([&] { return checkNumbers(database, report); })
                          .and_then([&] { return checkChain(database, report); })
                          .and_then([&] { return checkMedia(database, media, report); });
    if (!done && done.error().code != ErrorCode::Corrupt) {
        return fail(done.error());
    }
    if (!done) {
        report.problems.append(done.error().detail);
    }
    return report;
}

} // namespace tilshi::storage
