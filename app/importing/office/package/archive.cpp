#include "importing/office/package/archive.h"

#include <algorithm>
#include <zip.h>

namespace tilshi::importing {

namespace {

constexpr zip_int64_t mostParts = 5000;
constexpr zip_uint64_t largestPart = 64ULL * 1024 * 1024;
constexpr zip_uint64_t largestWhole = 256ULL * 1024 * 1024;
/// Texts shrink to a twentieth; a part that shrank to less than this and is large is a bomb.
constexpr zip_uint64_t mostGrowth = 200;
constexpr zip_uint64_t smallEnough = 1024ULL * 1024;

bool isBomb(const zip_stat_t &part)
{
    return part.size > smallEnough &&
           part.size / std::max<zip_uint64_t>(part.comp_size, 1) > mostGrowth;
}

} // namespace

QString Archive::placeOf(const QString &name)
{
    QString place = QString(name).replace(u'\\', u'/').toLower();
    while (place.startsWith(u"./") || place.startsWith(u'/')) {
        place.remove(0, place.indexOf(u'/') + 1);
    }
    return place;
}

/// Where the parts are, and the sizes that the archive states; read() holds them to it.
Result<void> Archive::lookOver()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > mostParts) {
        return fail(ErrorCode::TooLarge, QString::number(mostParts));
    }
    zip_uint64_t whole = 0;
    for (zip_int64_t at = 0; at < count; ++at) {
        zip_stat_t part;
        if (zip_stat_index(m_zip.get(), zip_uint64_t(at), 0, &part) != 0) {
            return fail(ErrorCode::Corrupt);
        }
        m_places.insert(placeOf(QString::fromUtf8(part.name)), quint64(at));
        whole += part.size;
        if (part.size > largestPart || whole > largestWhole || isBomb(part)) {
            return fail(ErrorCode::TooLarge, QStringLiteral("256 MiB"));
        }
    }
    return {};
}

void Archive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!opened) {
        if (source) {
            zip_source_free(source);
        }
        return fail(ErrorCode::Corrupt, {}, reason);
    }
    Archive archive;
    archive.m_zip.reset(opened);
    const auto sound = archive.lookOver();
    return sound ? Result<Archive>(std::move(archive)) : fail(sound.error());
}

Result<QByteArray> Archive::read(const QString &name) const
{
    zip_stat_t part;
    const auto place = m_places.constFind(placeOf(name));
    if (place == m_places.constEnd() || zip_stat_index(m_zip.get(), *place, 0, &part) != 0) {
        return fail(ErrorCode::NotFound, name);
    }
    std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_zip.get(), part.index, 0), &zip_fclose);
    if (!file) {
        return fail(ErrorCode::Corrupt, {}, name);
    }
    QByteArray content(qsizetype(part.size), Qt::Uninitialized);
    const zip_int64_t got = zip_fread(file.get(), content.data(), part.size);
    char more = 0;
    const bool whole = got == zip_int64_t(part.size) && zip_fread(file.get(), &more, 1) == 0;
    return whole ? Result<QByteArray>(std::move(content)) : fail(ErrorCode::Corrupt, {}, name);
}

} // namespace tilshi::importing
