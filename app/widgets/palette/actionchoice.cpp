#include "widgets/palette/actionchoice.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace tilshi::widgets {

namespace {

/// A menu's text without the mark of its letter, without the dots of what asks more and without
/// what stands at the right.
QString plain(const QString &text)
{
    return text.section(u'\t', 0, 0).remove(u'&').remove(u'…');
}

void addChoices(QList<Choice> &choices, const QMenu *menu, const QString &path)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (const QMenu *below = action->menu()) {
            addChoices(choices, below, path + QStringLiteral(" › ") + plain(below->title()));
        } else if (!action->isSeparator() && action->isVisible()) {
            choices.append(choiceOf(action));
            choices.last().detail = path;
        }
    }
}

} // namespace

Choice choiceOf(QAction *action)
{
    Choice choice{.title = plain(action->text()),
                  .keys = action->shortcut().toString(QKeySequence::NativeText),
                  .run = [action = QPointer(action)] {
                      if (action) {
                          action->trigger();
                      }
                  }};
    if (!action->isEnabled()) {
        choice.refusal =
            action->statusTip().isEmpty()
                ? QCoreApplication::translate("CommandPalette", "not possible here now")
                : action->statusTip();
    } else if (action->isChecked()) {
        choice.title += QStringLiteral(" ✓");
    }
    return choice;
}

QList<Choice> choicesOf(const QMenuBar &bar)
{
    QList<Choice> choices;
    const QList<QAction *> menus = bar.actions();
    for (const QAction *action : menus) {
        if (const QMenu *menu = action->menu()) {
            addChoices(choices, menu, plain(menu->title()));
        }
    }
    return choices;
}

} // namespace tilshi::widgets
