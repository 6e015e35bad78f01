#include "storage/picturecheck.h"

#include "storage/contentrow.h"

#include <QHash>
#include <QSet>

namespace tilshi::storage {

using namespace newsroom;

namespace {

/// Looks each picture up once, however often it is used.
class PictureFiles
{
public:
    PictureFiles(MediaFolder &media, PictureDepth depth)
        : m_media(media)
        , m_depth(depth)
    {
    }

    /// What is wrong with the file of that name, if anything is.
    std::optional<ConcernKind> concern(const QString &name)
    {
        const auto known = m_known.constFind(name);
        return known != m_known.constEnd() ? *known : *m_known.insert(name, look(name));
    }

private:
    std::optional<ConcernKind> look(const QString &name)
    {
        if (!m_media.isThere(name)) {
            return ConcernKind::MissingPicture;
        }
        if (m_depth == PictureDepth::Presence || m_media.read(name)) {
            return std::nullopt;
        }
        return ConcernKind::ChangedPicture;
    }

    MediaFolder &m_media;
    PictureDepth m_depth;
    QHash<QString, std::optional<ConcernKind>> m_known;
};

QString calledSo(const text::Image &image)
{
    return !image.alt.trimmed().isEmpty()       ? image.alt.trimmed()
           : !image.caption.trimmed().isEmpty() ? image.caption.trimmed()
                                                : image.media;
}

/// A text as it is stored, and whose it is.
struct Text
{
    ArticleId article;
    QString headline;
    StoredContent content;
};

Text readText(Row &row)
{
    Text text;
    text.article = row.id<ArticleId>();
    text.headline = row.text();
    text.content = readContent(row);
    return text;
}

/// Most texts have no picture, and need not be read for that.
bool mayHavePicture(const StoredContent &content)
{
    const auto body = unpacked(content.body);
    return body && body->contains("\"img\"");
}

class Search
{
public:
    Search(Database &database, MediaFolder &media, PictureDepth depth)
        : m_database(database)
        , m_files(media, depth)
    {
    }

    Result<QList<Concern>> result()
    {
        return ofSettings()
            .and_then([&] { return ofTexts(versions()); })
            .and_then([&] { return ofTexts(workingCopies()); })
            .map([&] { return m_found; });
    }

private:
    static QString versions()
    {
        return QStringLiteral("SELECT a.id, a.headline, ") + frameColumn +
               QStringLiteral(
                   ", v.packing, v.body FROM article a JOIN version v ON v.article = a.id"
                   " AND v.number IN (a.head, a.live, a.approved_version)"
                   " ORDER BY a.num, v.number DESC");
    }

    static QString workingCopies()
    {
        return QStringLiteral("SELECT a.id, a.headline, ") + frameColumn +
               QStringLiteral(", w.packing, w.body FROM article a"
                              " JOIN working_copy w ON w.article = a.id ORDER BY a.num");
    }

    Result<void> ofSettings()
    {
        Statement select(m_database, QStringLiteral("SELECT value FROM setting"
                                                    " WHERE key IN ('logo', 'shareImage')"));
        const auto names = select.all([](Row &row) { return row.text(); });
        if (!names) {
            return fail(names.error());
        }
        for (const QString &name : *names) {
            if (const auto kind = m_files.concern(name)) {
                m_found.append({*kind, name, name});
            }
        }
        return {};
    }

    Result<void> ofTexts(const QString &sql)
    {
        Statement select(m_database, sql);
        auto more = select.first();
        for (; more && *more; more = select.next()) {
            Row row = select.row();
            take(readText(row));
        }
        return more.map([](bool) {});
    }

    void take(const Text &text)
    {
        const auto content = mayHavePicture(text.content)
                                 ? decoded(text.content)
                                 : Result<Content>(Content()); // damaged ones are told elsewhere
        if (!content) {
            return;
        }
        for (const text::Block &block : content->body.blocks) {
            const auto *image = std::get_if<text::Image>(&block);
            const auto kind = image ? m_files.concern(image->media) : std::nullopt;
            if (kind && !m_told.contains({text.article, image->media})) {
                m_told.insert({text.article, image->media});
                m_found.append(
                    {*kind, calledSo(*image), image->media, text.article, text.headline});
            }
        }
    }

    Database &m_database;
    PictureFiles m_files;
    QSet<std::pair<ArticleId, QString>> m_told;
    QList<Concern> m_found;
};

} // namespace

Result<QList<Concern>> picturesNotThere(Database &database, MediaFolder &media, PictureDepth depth)
{
    return Search(database, media, depth).result();
}

} // namespace tilshi::storage
