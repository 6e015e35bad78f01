#include "newsroom/content.h"

#include "base/normalized.h"
#include "text/bodyjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tilshi::newsroom {

namespace {

QString tidy(const QString &text)
{
    return normalized(text.trimmed(), QString::NormalizationForm_C);
}

QJsonObject toJson(const Dateline &dateline)
{
    return {{QStringLiteral("source"), tidy(dateline.source)},
            {QStringLiteral("date"), dateline.date.toString(Qt::ISODate)},
            {QStringLiteral("place"), tidy(dateline.place)}};
}

Dateline datelineFromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("source")).toString(),
            QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate),
            object.value(QLatin1String("place")).toString()};
}

/// Ends at the first block that has something.
bool isBlank(const text::Body &body)
{
    return std::all_of(body.blocks.begin(), body.blocks.end(), [](const text::Block &block) {
        return text::canonical(text::Body{{block}}).isEmpty();
    });
}

} // namespace

bool Content::isEmpty() const
{
    return headline.trimmed().isEmpty() && kicker.trimmed().isEmpty() && lead.trimmed().isEmpty() &&
           dateline.isEmpty() && isBlank(body) && credit.trimmed().isEmpty() &&
           note.trimmed().isEmpty();
}

QJsonObject toJson(const Content &content)
{
    QJsonObject object = frameJson(content);
    object.insert(QStringLiteral("body"), text::toJson(content.body));
    return object;
}

QJsonObject frameJson(const Content &content)
{
    return {{QStringLiteral("headline"), tidy(content.headline)},
            {QStringLiteral("kicker"), tidy(content.kicker)},
            {QStringLiteral("lead"), tidy(content.lead)},
            {QStringLiteral("dateline"), toJson(content.dateline)},
            {QStringLiteral("credit"), tidy(content.credit)},
            {QStringLiteral("note"), tidy(content.note)}};
}

Result<Content> contentFromJson(const QJsonObject &object)
{
    auto body = text::bodyFromJson(object.value(QLatin1String("body")).toObject());
    if (!body) {
        return fail(body.error());
    }
    const auto text = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    return Content{
        text("headline"), text("kicker"),
        text("lead"),     datelineFromJson(object.value(QLatin1String("dateline")).toObject()),
        *std::move(body), text("credit"),
        text("note")};
}

QByteArray canonicalForm(const Content &content)
{
    // The body's key is the first in order.
    const QByteArray frame = QJsonDocument(frameJson(content)).toJson(QJsonDocument::Compact);
    return "{\"body\":" + text::compactJson(content.body) + ',' + frame.sliced(1);
}

QString sha256Of(const QByteArray &canonicalForm)
{
    const QByteArray digest = QCryptographicHash::hash(canonicalForm, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

QString sha256(const Content &content)
{
    return sha256Of(canonicalForm(content));
}

} // namespace tilshi::newsroom
