#include "storage/contentrow.h"

#include "text/bodyjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <utility>

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QLatin1String bodyKey("body");

/// Of the canonical JSON that the two parts are: the body's key is the first in order.
QString hashOf(const QJsonObject &frame, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("{\"body\":");
    hash.addData(body);
    hash.addData(",");
    hash.addData(QJsonDocument(frame).toJson(QJsonDocument::Compact).sliced(1));
    return QString::fromLatin1(hash.result().toHex());
}

Result<Content> contentOf(const QJsonObject &frame, const QByteArray &bytes)
{
    const QJsonDocument body = QJsonDocument::fromJson(bytes);
    if (!body.isObject()) {
        return fail(ErrorCode::Corrupt, bodyKey);
    }
    QJsonObject object = frame;
    object.insert(bodyKey, body.object());
    return contentFromJson(object);
}

} // namespace

StoredContent encoded(const Content &content)
{
    return {frameJson(content), packed(text::compactJson(content.body))};
}

Result<Content> decoded(const StoredContent &parts)
{
    return unpacked(parts.body).and_then([&parts](const QByteArray &bytes) {
        return contentOf(parts.frame, bytes);
    });
}

Result<QString> storedHash(const StoredContent &parts)
{
    return unpacked(parts.body).map([&parts](const QByteArray &bytes) {
        return hashOf(parts.frame, bytes);
    });
}

Result<HashedContent> hashedContent(const StoredContent &parts)
{
    return unpacked(parts.body).and_then([&parts](const QByteArray &bytes) {
        return contentOf(parts.frame, bytes).map([&](Content content) {
            return HashedContent{std::move(content), hashOf(parts.frame, bytes)};
        });
    });
}

Result<Content> contentOf(const QJsonObject &frame)
{
    static const QJsonValue noBody = toJson(Content()).value(bodyKey);
    QJsonObject object = frame;
    object.insert(bodyKey, noBody);
    return contentFromJson(object);
}

void bindContent(Statement &statement, const StoredContent &parts)
{
    statement.bind(parts.frame).bind(parts.body.packing).bind(parts.body.bytes);
}

StoredContent readContent(Row &row)
{
    const QJsonObject frame = row.object();
    const QString packing = row.text();
    return {frame, {packing, row.bytes()}};
}

} // namespace tilshi::storage
