#include "storage/contentrow.h"

#include "text/bodyjson.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QLatin1String bodyKey("body");

QString hashOf(const QJsonObject &whole)
{
    return sha256Of(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> whole(const StoredContent &parts)
{
    const auto bytes = unpacked(parts.body);
    if (!bytes) {
        return fail(bytes.error());
    }
    const QJsonDocument body = QJsonDocument::fromJson(*bytes);
    if (!body.isObject()) {
        return fail(ErrorCode::Corrupt, bodyKey);
    }
    QJsonObject object = parts.frame;
    object.insert(bodyKey, body.object());
    return object;
}

} // namespace

StoredContent encoded(const Content &content)
{
    return {frameJson(content), packed(text::compactJson(content.body))};
}

Result<Content> decoded(const StoredContent &parts)
{
    return whole(parts).and_then([](const QJsonObject &object) { return contentFromJson(object); });
}

Result<QString> storedHash(const StoredContent &parts)
{
    return whole(parts).map(&hashOf);
}

Result<HashedContent> hashedContent(const StoredContent &parts)
{
    return whole(parts).and_then([](const QJsonObject &object) {
        return contentFromJson(object).map([&](const Content &content) {
            return HashedContent{content, hashOf(object)};
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
