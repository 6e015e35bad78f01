#pragma once

#include <QJsonValue>

class QWidget;

namespace tilshi::test {

/// What the newsroom's settings show in that window, while they are open.
QJsonValue shownPeople(const QWidget &window);
QJsonValue shownSections(const QWidget &window);
QJsonValue shownGeneral(const QWidget &window);

} // namespace tilshi::test
