#include "newsroom/people.h"

#include "newsroom/keys.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

constexpr std::array<Key<Role>, 3> roleKeys{{
    {Role::Journalist, "journalist"},
    {Role::Editor, "editor"},
    {Role::Chief, "chief"},
}};

bool isLoginSign(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') || sign == u'.' ||
           sign == u'_' || sign == u'-';
}

} // namespace

QString keyOf(Role role)
{
    return wordOf(roleKeys, role);
}

std::optional<Role> roleOf(QStringView key)
{
    return valueOf(roleKeys, key);
}

bool isLogin(QStringView login)
{
    constexpr qsizetype longest = 32;
    return !login.isEmpty() && login.size() <= longest &&
           std::all_of(login.begin(), login.end(), isLoginSign);
}

} // namespace tilshi::newsroom
