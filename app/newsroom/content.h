#pragma once

#include "base/result.h"
#include "text/body.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace tilshi::newsroom {

/// "Munarmedia.kz, 08.09.2025, Астана": whence, when and where a report was sent.
struct Dateline
{
    QString source;
    QDate date; ///< invalid for none
    QString place;

    bool isEmpty() const { return source.isEmpty() && !date.isValid() && place.isEmpty(); }
    bool operator==(const Dateline &) const = default;
};

/// What a reader reads, and the note that only editors see. A version freezes it.
struct Content
{
    QString headline;
    QString kicker; ///< the line above the headline
    QString lead;   ///< the standfirst
    Dateline dateline;
    text::Body body;
    QString credit; ///< sources, photographers
    QString note;   ///< to the editors; never published

    bool isEmpty() const;
    bool operator==(const Content &) const = default;
};

/// The content as stored JSON, headline and lead trimmed and in NFC, body canonical.
QJsonObject toJson(const Content &content);
/// The same without the body.
QJsonObject frameJson(const Content &content);
Result<Content> contentFromJson(const QJsonObject &object);

/// The canonical bytes of a content: compact JSON, keys in order. What is hashed.
QByteArray canonicalForm(const Content &content);

/// SHA-256 of such bytes, 64 lower-case hex digits.
QString sha256Of(const QByteArray &canonicalForm);

/// SHA-256 of canonicalForm, 64 lower-case hex digits.
QString sha256(const Content &content);

} // namespace tilshi::newsroom
