#include "help/pages/helpfilling.h"

#include "help/pages/helptables.h"
#include "newsroom/article.h"
#include "newsroom/keys.h"
#include "wording/workflow.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tilshi::help {

using namespace Qt::StringLiterals;
namespace {

/// What the page asks for, kind and name apart.
struct Placeholder
{
    QString kind;
    QString name;
};

std::optional<ShownAction> actionOf(const QString &name, const QList<ShownAction> &actions)
{
    const auto found =
        std::find_if(actions.begin(), actions.end(),
                     [&name](const ShownAction &action) { return action.name == name; });
    return found == actions.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> ofAction(const Placeholder &asked, const QList<ShownAction> &actions)
{
    const std::optional<ShownAction> action = actionOf(asked.name, actions);
    if (!action) {
        return std::nullopt;
    }
    if (asked.kind == u"key" && !action->keys.isEmpty()) {
        return keycap(action->keys);
    }
    const QString text = u"<b>" + action->text.toHtmlEscaped() + u"</b>";
    return asked.kind == u"path" ? QString(u"<b>" + action->menu.toHtmlEscaped() + u" → " +
                                           action->text.toHtmlEscaped() + u"</b>")
                                 : text;
}

template <class Value>
std::optional<QString> nameOf(const std::optional<Value> &value)
{
    return value ? std::optional(QString(u"<b>" + wording::name(*value).toHtmlEscaped() + u"</b>"))
                 : std::nullopt;
}

/// A word that a part of the window shows; nothing where the catalogue does not know it.
std::optional<QString> wordOf(const QString &name)
{
    const QString part = name.section(u':', 0, 0);
    const QString source = name.section(u':', 1);
    for (const QString &room : {u"tilshi::ui::"_s, u"tilshi::editor::"_s, u"tilshi::help::"_s,
                                u"tilshi::importwindow::"_s, u"tilshi::widgets::"_s, QString()}) {
        const QString context = room + part;
        const QString word =
            QCoreApplication::translate(context.toUtf8().constData(), source.toUtf8().constData());
        if (word != source) {
            return u"<b>" + QString(word).remove(u'…').toHtmlEscaped() + u"</b>";
        }
    }
    return u"<b>" + QString(source).remove(u'…').toHtmlEscaped() + u"</b>";
}

std::optional<QString> whole(const QString &kind, const ShownProgram &program,
                             const QPalette &palette)
{
    if (kind == u"chart") {
        return chartPart(program, palette);
    }
    if (kind == u"steps") {
        return stepsPart();
    }
    if (kind == u"permissions") {
        return permissionsPart(palette);
    }
    return kind == u"keys" ? std::optional(keysPart(program.actions())) : std::nullopt;
}

std::optional<QString> filled(const Placeholder &asked, const QList<ShownAction> &actions,
                              const ShownProgram &program, const QPalette &palette)
{
    if (asked.kind == u"action" || asked.kind == u"path" || asked.kind == u"key") {
        return ofAction(asked, actions);
    }
    if (asked.kind == u"press") {
        const QString keys = QKeySequence(asked.name).toString(QKeySequence::NativeText);
        return keycap(keys.isEmpty() ? asked.name : keys); // as menus write them
    }
    if (asked.kind == u"state") {
        return nameOf(newsroom::stateOf(asked.name));
    }
    if (asked.kind == u"role") {
        return nameOf(newsroom::roleOf(asked.name));
    }
    if (asked.kind == u"step") {
        return nameOf(newsroom::actionOf(asked.name));
    }
    return asked.kind == u"word" ? wordOf(asked.name) : whole(asked.kind, program, palette);
}

} // namespace

FilledHelp filledHelp(const QString &html, const ShownProgram &program, const QPalette &palette)
{
    static const QRegularExpression asked(QStringLiteral(R"(\{([a-z]+)(?::([^}]*))?\})"));
    const QList<ShownAction> actions = program.actions();
    FilledHelp result;
    qsizetype done = 0;
    for (auto match = asked.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        const auto part = filled({one.captured(1), one.captured(2)}, actions, program, palette);
        if (!part) {
            result.unknown.append(one.captured());
        }
        result.html += QStringView(html).sliced(done, one.capturedStart() - done);
        result.html += part.value_or(one.captured());
        done = one.capturedEnd();
    }
    result.html += QStringView(html).sliced(done);
    return result;
}

} // namespace tilshi::help
