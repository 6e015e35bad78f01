#include "newsroom/workflowtable.h"

#include "newsroom/workflowline.h"
#include "newsroom/workflowtext.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

} // namespace

Result<QList<ActionRow>> readWorkflow(const QString &text)
{
    const QList<QStringList> lines = cellsOf(text);
    if (lines.value(0) != workflowColumns()) {
        return fail(ErrorCode::Invalid, QStringLiteral("columns"));
    }
    if (lines.size() - 1 != allActions().size()) {
        return fail(ErrorCode::Invalid, QStringLiteral("rows"));
    }
    QList<ActionRow> rows;
    for (const Action action : allActions()) {
        const QStringList &cells = lines.at(rows.size() + 1);
        if (cells.size() != workflowColumns().size() || cells.first() != keyOf(action)) {
            return fail(ErrorCode::Invalid, cells.first());
        }
        const auto row = readLine(action, cells);
        if (!row) {
            return fail(row.error());
        }
        rows.append(*row);
    }
    return rows;
}

const ActionRow &rowOf(Action action)
{
    static const Result<QList<ActionRow>> rows = readWorkflow(workflowText());
    if (!rows) {
        qFatal("resources/workflow.tsv: %s", qUtf8Printable(rows.error().subject));
    }
    return rows->at(static_cast<qsizetype>(action));
}

const QList<Action> &allActions()
{
    static const QList<Action> actions = [] {
        QList<Action> all;
        for (std::size_t i = 0; i < actionKeys.size(); ++i) {
            all.append(static_cast<Action>(i));
        }
        return all;
    }();
    return actions;
}

QString keyOf(Action action)
{
    return QString::fromLatin1(actionKeys.at(static_cast<std::size_t>(action)));
}

std::optional<Action> actionOf(QStringView key)
{
    for (const Action action : allActions()) {
        if (key == QLatin1String(actionKeys.at(static_cast<std::size_t>(action)))) {
            return action;
        }
    }
    return std::nullopt;
}

} // namespace tilshi::newsroom
