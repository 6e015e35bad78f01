#include "wording/people.h"

#include "wording/translated.h"

namespace tilshi::wording {

using newsroom::Person;

QString loginProblem(const QString &login, const QStringList &taken)
{
    if (taken.contains(login)) {
        return translated(QT_TRANSLATE_NOOP("Wording", "This login is taken."));
    }
    return newsroom::isLogin(login)
               ? QString()
               : translated(QT_TRANSLATE_NOOP("Wording", "A login is made of small Latin letters, "
                                                         "digits, dots and hyphens."));
}

QString personProblem(const Person &person, const QList<Person> &people)
{
    QStringList logins;
    QStringList initials;
    for (const Person &other : people) {
        if (other.id != person.id) {
            logins.append(other.login);
            initials.append(newsroom::initialsOf(other, people));
        }
    }
    if (QString problem = loginProblem(person.login, logins); !problem.isEmpty()) {
        return problem;
    }
    if (!newsroom::areInitials(person.initials)) {
        return translated(QT_TRANSLATE_NOOP("Wording", "Initials are one or two letters."));
    }
    return initials.contains(person.initials)
               ? translated(QT_TRANSLATE_NOOP("Wording", "Somebody else has these initials."))
               : QString();
}

} // namespace tilshi::wording
