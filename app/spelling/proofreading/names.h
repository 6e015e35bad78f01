#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::spelling {

/// Names of ministries, institutions and feasts that begin with that word, given in small letters:
/// each as it is written, word by word.
const QList<QStringList> &namesBeginningWith(const QString &form);

/// облысы, ауданы: what stands behind a place's name, in small letters and without endings.
const QStringList &kindsOfPlaces();

/// университеті, институты: what an institution's name ends with, in small letters.
const QStringList &kindsOfInstitutions();

/// медицина, ұлттық: what stands within an institution's name, in small letters.
bool isFieldOfWork(const QString &form);

/// In small letters.
const QStringList &daysOfWeek();

} // namespace tilshi::spelling
