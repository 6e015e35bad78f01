#pragma once

#include "importing/samplenewsroom.h"

#include <QJsonObject>

namespace tilshi::importing {

/// Reads one file of articles/. Errors: those of the body's stored form; Invalid with the key of
/// the value that can't be read as subject.
Result<SampleArticle> sampleArticle(const QJsonObject &object, const QDateTime &now,
                                    const QByteArray &zone);

/// An array of texts; none where the key is missing.
QStringList textsAt(const QJsonObject &object, const char *key);

} // namespace tilshi::importing
