#pragma once

#include "newsroom/ids.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tilshi::newsroom {

enum class Role
{
    Journalist,
    Editor,
    Chief
};

struct Person
{
    PersonId id;
    QString login; ///< lower-case letters, digits, . _ -; unique
    QString name;
    Role role = Role::Journalist;
    bool active = true;

    /// A chief editor may do all that an editor may.
    bool isEditor() const { return role != Role::Journalist; }
    bool isChief() const { return role == Role::Chief; }
    bool operator==(const Person &) const = default;
};

/// journalist, editor, chief: the words that are stored and that the command line takes.
QString keyOf(Role role);
std::optional<Role> roleOf(QStringView key);

/// A login that can be stored: 1 to 32 of a-z 0-9 . _ - and not empty.
bool isLogin(QStringView login);

} // namespace tilshi::newsroom
