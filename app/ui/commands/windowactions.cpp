#include "ui/commands/windowactions.h"

#include "editor/actions/formatactions.h"
#include "editor/actions/writingactions.h"
#include "ui/badges/statecolour.h"
#include "ui/commands/commands.h"
#include "widgets/keys/namedactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace tilshi::ui {
namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

QList<help::ShownAction> windowActions(const widgets::GivenKeys &given)
{
    QMenuBar bar;
    QMenu articleMenu;
    QWidget editor; // not the bar: they would stand in it beside its menus
    editor::FormatActions format(&editor);
    editor::WritingActions writing(&editor);
    const Commands commands(&bar, &articleMenu, format, writing, &bar);
    const widgets::Shortcuts shortcuts(widgets::namedActions(bar.actions()), given);
    QList<help::ShownAction> all;
    for (QAction *top : bar.actions()) {
        for (const QAction *action : widgets::namedActions({top})) {
            all.append({action->objectName(), plain(action->text()), plain(top->text()),
                        action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    return all;
}

help::ShownProgram shownProgram(std::function<widgets::GivenKeys()> given)
{
    return {[given = std::move(given)] {
                return windowActions(given ? given() : widgets::GivenKeys());
            },
            stateColour};
}

} // namespace tilshi::ui
