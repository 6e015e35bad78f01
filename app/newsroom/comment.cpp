#include "newsroom/comment.h"

#include "newsroom/people.h"

#include <QRegularExpression>

namespace tilshi::newsroom {

QStringList mentionedIn(QStringView text)
{
    // Behind a letter or a dot it is an address of mail; a dot or hyphen ends the sentence.
    static const QRegularExpression mention(
        QStringLiteral("(?<![\\w.@-])@([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?![@\\w])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList logins;
    for (auto found = mention.globalMatch(text.toString()); found.hasNext();) {
        const QString login = found.next().captured(1);
        if (isLogin(login) && !logins.contains(login)) {
            logins.append(login);
        }
    }
    return logins;
}

} // namespace tilshi::newsroom
