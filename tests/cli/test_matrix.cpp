#include "cli/console.h"
#include "cli/verb.h"
#include "support/newsroom.h"
#include "support/printing.h"
#include "support/table.h"

#include <QMap>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

/// A newsroom in which each role has an owner and another, and articles of theirs in every state.
class Matrix
{
public:
    Matrix()
    {
        for (const Role role : {Role::Journalist, Role::Editor, Role::Chief}) {
            for (const char *login : {"-owner", ""}) {
                const QString column = keyOf(role) + QLatin1String(login);
                const Person person{PersonId::create(), column, column, role, true};
                REQUIRE(m_newsroom.library().people().save(person));
                m_people.insert(column, person);
            }
        }
        m_console.clock.set(m_newsroom.clock().now());
        m_file = m_console.file(u"new.txt"_s, u"Кітапхана жаңарды\n\nЖаңа мәтін.\n"_s);
    }

    /// What the verb of that action answers to that column's person about an article in that state.
    Answer answer(const QString &state, const QString &action, const QString &column, bool changes)
    {
        const ArticleId id = changes ? freshArticle(state, ownerFor(column))
                                     : sharedArticle(state, ownerFor(column));
        QStringList line{u"--library"_s, m_newsroom.folder(), u"--json"_s, verbFor(action),
                         id.toString()};
        return m_console.as(column, line + optionsFor(action));
    }

private:
    static QString verbFor(const QString &action)
    {
        return action == u"reschedule" ? u"schedule"_s : action;
    }

    /// What the verb takes, each with something that the rules accept.
    QStringList optionsFor(const QString &action) const
    {
        const QMap<cli::Option, QString> values{
            {cli::Option::Reason, u"Сынақ үшін"_s},
            {cli::Option::At, u"2026-03-05 10:00"_s},
            {cli::Option::Kind, u"correction"_s},
            {cli::Option::Note, u"Сан түзетілді"_s},
            {cli::Option::From, m_file},
        };
        QStringList options;
        for (const cli::Verb &verb : cli::allVerbs()) {
            for (const cli::Option option : verb.options) {
                if (verbFor(action) == QLatin1String(verb.name)) {
                    options << QLatin1String(cli::formOf(option).name) << values.value(option);
                }
            }
        }
        return options;
    }

    /// The articles of others are a journalist's.
    QString ownerFor(const QString &column) const
    {
        return column.endsWith(u"-owner") ? column : u"journalist-owner"_s;
    }

    ArticleId sharedArticle(const QString &state, const QString &owner)
    {
        const QString key = state + u'/' + owner;
        if (!m_shared.contains(key)) {
            m_shared.insert(key, freshArticle(state, owner));
        }
        return m_shared.value(key);
    }

    ArticleId freshArticle(const QString &state, const QString &owner)
    {
        const Person person = m_people.value(owner);
        const ArticleId id = m_newsroom.newArticle(person);
        for (const QString &step : wayTo(state)) {
            step == u"publish" ? publish(id) : take(step, id, person);
        }
        return id;
    }

    static QStringList wayTo(const QString &state)
    {
        static const QMap<QString, QString> ways{
            {u"draft"_s, {}},
            {u"draft-trashed"_s, u"trash"_s},
            {u"submitted"_s, u"submit"_s},
            {u"returned"_s, u"submit return"_s},
            {u"approved"_s, u"submit approve"_s},
            {u"scheduled"_s, u"submit approve schedule"_s},
            {u"published"_s, u"submit approve publish"_s},
            {u"draft-live"_s, u"submit approve publish revise"_s},
            {u"withdrawn"_s, u"submit approve publish withdraw"_s},
        };
        REQUIRE(ways.contains(state));
        return ways.value(state).split(u' ', Qt::SkipEmptyParts);
    }

    void take(const QString &step, ArticleId id, const Person &owner)
    {
        const Action action = *actionOf(step);
        const bool own =
            action == Action::Submit || action == Action::Trash || action == Action::Revise;
        Act act = m_newsroom.actOf(action, id, own ? owner : m_newsroom.chief);
        act.publicNote = u"Сан түзетілді"_s;
        act.kind = RevisionKind::Correction;
        act.at = WallTime{{2026, 3, 4}, {9, 0}, "Asia/Almaty"};
        REQUIRE(m_newsroom.desk().act(act));
    }

    void publish(ArticleId id)
    {
        Desk &desk = m_newsroom.desk();
        const auto job = desk.beginPublishing(id, m_newsroom.chief.id, u"test"_s);
        REQUIRE(job);
        REQUIRE(desk.finishPublishing(*job, m_newsroom.chief.id, u"test"_s));
    }

    test::TestNewsroom m_newsroom;
    Console m_console;
    QMap<QString, Person> m_people;
    QMap<QString, ArticleId> m_shared;
    QString m_file;
};

/// The command line has one verb for schedule and reschedule, as the table has one row.
bool hasVerb(const QString &state, const QString &action)
{
    return action == u"reschedule" ? state == u"scheduled"
                                   : action != u"schedule" || state != u"scheduled";
}

} // namespace

TEST_CASE("Every state, action and role ends on the command line as the table says")
{
    const auto rows = test::tableRows(u"newsroom/workflow_table.tsv"_s);
    const QStringList columns = rows.first();
    Matrix matrix;
    int cells = 0;
    for (const QStringList &row : rows.mid(1)) {
        for (qsizetype column = 2; column < row.size() && hasVerb(row.at(0), row.at(1)); ++column) {
            const QString expected = row.at(column);
            const bool allowed = stateOf(expected).has_value();
            const Answer answer = matrix.answer(row.at(0), row.at(1), columns.at(column), allowed);
            const QString cell =
                QStringList{row.at(0), row.at(1), columns.at(column), answer.err.join(u' ')}.join(
                    u" · ");
            INFO(cell.toStdString());
            CHECK(answer.code == (allowed ? 0 : 1));
            CHECK((allowed ? answer.object()[u"state"].toString() : answer.refusal()) == expected);
            CHECK(answer.err.size() == (allowed ? 0 : 1));
            ++cells;
        }
    }
    // Schedule and reschedule are one verb.
    CHECK(cells == 9 * (allActions().size() - 1) * 6);
}
