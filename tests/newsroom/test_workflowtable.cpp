#include "newsroom/workflowline.h"
#include "newsroom/workflowtext.h"
#include "support/table.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

/// The table as cells, to plant faults in.
struct Cells
{
    Cells()
    {
        for (const QString &line : workflowText().split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#')) {
                rows.append(line.split(u'\t'));
            }
        }
    }

    QString text() const
    {
        QString text = QStringLiteral("# a comment\n");
        for (const QStringList &row : rows) {
            text += row.join(u'\t') + u'\n';
        }
        return text;
    }

    QString &cell(Action action, const char *column)
    {
        const qsizetype at = workflowColumns().indexOf(QLatin1String(column));
        return rows[1 + static_cast<qsizetype>(action)][at];
    }

    QList<QStringList> rows;
};

/// What the table is refused for; empty if it is not.
std::string faultOf(const Cells &cells)
{
    const auto rows = readWorkflow(cells.text());
    return rows ? std::string() : rows.error().subject.toStdString();
}

/// What the table is refused for with that in the cell.
std::string planted(Action action, const char *column, const QString &cell)
{
    Cells cells;
    cells.cell(action, column) = cell;
    return faultOf(cells);
}

/// The states that the actions lead to from those, as far as the table goes.
QSet<State> reached(QSet<State> states)
{
    for (qsizetype before = 0; before < states.size();) {
        before = states.size();
        for (const Action action : allActions()) {
            const ActionRow &row = rowOf(action);
            for (const State from : row.from) {
                if (states.contains(from)) {
                    states << row.to.in(from).forOwner << row.to.in(from).forOthers;
                }
            }
        }
    }
    return states;
}

QSet<QString> statesInWhich(const QList<QStringList> &rows, Action action)
{
    QSet<QString> states;
    for (const QStringList &row : rows.mid(1)) {
        const bool isOther = row.at(1) != keyOf(action) || row.at(0).endsWith(u"-trashed");
        if (!isOther && !row.mid(2).contains(u"wrong-state")) {
            states.insert(row.at(0).section(u'-', 0, 0));
        }
    }
    return states;
}

} // namespace

TEST_CASE("the table of the workflow is whole")
{
    CHECK(faultOf(Cells()).empty());
}

TEST_CASE("a word that no cell knows is named with its action and its column")
{
    const QStringList free{QStringLiteral("action"),  QStringLiteral("icon"),
                           QStringLiteral("button"),  QStringLiteral("log"),
                           QStringLiteral("arrow"),   QStringLiteral("question"),
                           QStringLiteral("summary"), QStringLiteral("details")};
    for (const Action action : allActions()) {
        for (const QString &column : workflowColumns()) {
            if (free.contains(column)) {
                continue;
            }
            const std::string fault = planted(action, qPrintable(column), QStringLiteral("maybe"));
            CHECK(fault ==
                  QStringLiteral("%1, %2: maybe").arg(keyOf(action), column).toStdString());
        }
    }
}

TEST_CASE("a cell that is needed is not left out")
{
    for (const Action action : allActions()) {
        for (const char *column :
             {"from", "who", "to", "relies", "verb", "button", "log", "arrow"}) {
            INFO(keyOf(action).toStdString() << ' ' << column);
            CHECK_FALSE(planted(action, column, QStringLiteral("-")).empty());
        }
    }
}

TEST_CASE("rows and columns that are missing, doubled or in another order are named")
{
    Cells fewer;
    fewer.rows.removeLast();
    CHECK(faultOf(fewer) == "rows");
    Cells twice;
    twice.rows[2] = twice.rows[1];
    CHECK(faultOf(twice) == "submit");
    Cells swapped;
    swapped.rows[0].swapItemsAt(2, 3);
    CHECK(faultOf(swapped) == "columns");
    Cells shorter;
    shorter.rows[4].removeLast();
    CHECK(faultOf(shorter) == "return");
}

TEST_CASE("what contradicts itself is refused")
{
    CHECK(planted(Action::Submit, "clears", QStringLiteral("approved:reviewer")) ==
          "submit, clears: approved:reviewer");
    CHECK(planted(Action::Submit, "to", QStringLiteral("draft:submitted")) ==
          "submit, to: returned");
    CHECK(planted(Action::Submit, "to", QStringLiteral("draft/submitted/returned")) ==
          "submit, to: draft/submitted/returned");
    CHECK(planted(Action::Submit, "to", QStringLiteral("draft,submitted")) ==
          "submit, to: draft,submitted");
    CHECK(planted(Action::Return, "needs", QStringLiteral("-")) == "return, needs: no-reason");
    CHECK(planted(Action::Recall, "needs", QStringLiteral("no-reason")) ==
          "recall, needs: no-reason");
    CHECK(planted(Action::Return, "question", QStringLiteral("-")) == "return, question: ");
    CHECK(planted(Action::Recall, "question", QStringLiteral("Why?")) == "recall, question: Why?");
    CHECK(planted(Action::Recall, "next", QStringLiteral("0")) == "recall, next: 0");
    CHECK(planted(Action::Recall, "marks", QStringLiteral("last-chief")) ==
          "recall, marks: last-chief");
}

TEST_CASE("every state is reached from a draft, and a draft from every state")
{
    const QSet<State> all(allStates().begin(), allStates().end());
    CHECK(reached({State::Draft}) == all);
    for (const State state : allStates()) {
        INFO(keyOf(state).toStdString());
        CHECK(reached({state}).contains(State::Draft));
    }
}

TEST_CASE("the table has the states in which the enumeration refuses no action as wrong")
{
    const auto cells = test::tableRows(QStringLiteral("newsroom/workflow_table.tsv"));
    REQUIRE(cells.size() > 1);
    for (const Action action : allActions()) {
        INFO(keyOf(action).toStdString());
        QSet<QString> states;
        for (const State state : rowOf(action).from) {
            states.insert(keyOf(state));
        }
        CHECK(statesInWhich(cells, action) == states);
    }
}

TEST_CASE(
    "one action at most is the likely next step of that rank, and what stands beside is there")
{
    for (const State state : allStates()) {
        QSet<int> ranks;
        for (const Action action : allActions()) {
            const ActionRow &row = rowOf(action);
            const int rank = row.rank.in(state);
            const bool isOfTrash = row.marks.contains(Refusal::NotInTrash);
            INFO(keyOf(state).toStdString() << ' ' << keyOf(action).toStdString());
            CHECK((rank == 0 || row.from.contains(state)));
            CHECK((rank == 0 || isOfTrash || !ranks.contains(rank)));
            if (!isOfTrash) {
                ranks.insert(rank);
            }
            if (row.beside && rowOf(*row.beside).from.contains(state)) {
                CHECK(row.from.contains(state));
            }
        }
    }
}
