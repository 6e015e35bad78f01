#pragma once

#include "newsroom/people.h"

namespace tilshi::wording {

/// Why nobody can have that login beside those that are taken; empty if somebody can.
QString loginProblem(const QString &login, const QStringList &taken = {});
/// Why that person, one of those or a new one, can't have the login and initials; empty if it can.
QString personProblem(const newsroom::Person &person, const QList<newsroom::Person> &people);

} // namespace tilshi::wording
