#pragma once

#include "newsroom/people.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"

#include <QJsonObject>

namespace tilshi::newsroom {

// Details of rows in the log about the newsroom itself: what was, and what is now.

QJsonObject detailsOfAdded(const Person &person);
QJsonObject detailsOfRemoved(const Person &person);
QJsonObject detailsOfChanged(const Person &before, const Person &after);
/// By their names.
QJsonObject detailsOfChanged(const QList<Section> &before, const QList<Section> &after);
QJsonObject detailsOfChanged(const Settings &before, const Settings &after);

} // namespace tilshi::newsroom
