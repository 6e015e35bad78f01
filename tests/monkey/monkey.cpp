#include "monkey/monkey.h"

#include "editor/articleeditor.h"
#include "monkey/controls.h"
#include "monkey/input.h"
#include "session/saving/autosave.h"
#include "storage/filerecovery.h"

#include <QAbstractPrintDialog>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QWindow>

#include <cstdio>

namespace tilshi::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEscapes = 6;
constexpr int mostWaits = 1500; // of 20 ms

session::Autosave *autosaveOf(const ui::MainWindow *window)
{
    return window ? window->findChild<session::Autosave *>() : nullptr;
}

/// What was typed and is in neither library nor recovery file, or still on its way there; for
/// whoever looks for the reason. Empty if all is kept.
QString unkept(const ui::MainWindow *window, const Sandbox &sandbox)
{
    const session::Autosave *autosave = autosaveOf(window);
    if (!autosave || autosave->isAllSaved()) {
        return {};
    }
    const session::SaveStatus status = autosave->status();
    QStringList reasons;
    if (status.state == session::SaveState::Typing || status.state == session::SaveState::Saving ||
        status.state == session::SaveState::InMemory) {
        reasons.append(u"the shown one is in state %1, error %2"_s.arg(
            QString::number(int(status.state)), status.error ? status.error->detail : QString()));
    }
    const auto kept = storage::FileRecovery(sandbox.recovery()).entries();
    for (const newsroom::Content &text : autosave->unsavedTexts()) {
        const auto holds = [&text](const newsroom::RecoveryEntry &entry) {
            return newsroom::sha256(entry.content) == newsroom::sha256(text);
        };
        if (!kept || std::none_of(kept->begin(), kept->end(), holds)) {
            reasons.append(u"in memory alone: "_s + text.headline.left(80));
        }
    }
    return reasons.join(u"; ");
}

/// The windows that are shown, and why none of them can be acted on.
QString shownWindows()
{
    QStringList all;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible()) {
            all.append(u"%1 \"%2\" enabled %3, modal %4, active %5, controls %6"_s.arg(
                Reached::nameOf(window), window->windowTitle(),
                QString::number(int(window->isEnabled())), QString::number(int(window->isModal())),
                QString::number(int(window->isActiveWindow())),
                QString::number(controlsIn(window).size())));
        }
    }
    return all.isEmpty() ? u"no window"_s : all.join(u"; ");
}

} // namespace

Monkey::Monkey(Sandbox &sandbox, Dice &dice, int steps)
    : m_sandbox(sandbox)
    , m_dice(dice)
    , m_left(steps)
{
    if (throwDice(2) == 0) {
        m_colleague.emplace(sandbox.library(), sandbox.clock);
    }
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Monkey::step);
}

QString Monkey::run()
{
    say(m_sandbox.description() + (m_colleague ? u" with a colleague" : u" alone"));
    m_sandbox.start();
    m_next.start(100);
    m_loop.exec();
    m_next.stop();
    m_sandbox.crash();
    m_colleague.reset();
    if (m_failure.isEmpty()) {
        const QStringList lost = m_shown.lost(m_sandbox);
        m_failure = lost.isEmpty() ? QString() : u"text lost: " + lost.join(u'\n');
    }
    return m_failure;
}

void Monkey::step()
{
    m_next.start(throwDice(8) == 0 ? throwDice(150) : throwDice(12));
    m_sandbox.holdPaths();
    if (m_dragging) { // within the drag's own loop
        return press(Qt::Key_Escape);
    }
    m_shown.look(m_sandbox.window());
    if (leave()) {
        return;
    }
    if (m_left <= 0) {
        return finish();
    }
    QWidget *scope = inputScope(m_dice);
    if (!scope || controlsIn(scope).isEmpty()) {
        return wait();
    }
    m_waits = 0;
    if (scope->isModal() && m_modal != scope) {
        startLeaving(scope);
        return;
    }
    --m_left;
    ++m_number;
    act(scope);
    m_shown.look(m_sandbox.window());
}

/// The program is on its way in, or ended: then it is started again.
void Monkey::wait()
{
    m_next.start(20);
    if (QWidget *popup = QApplication::activePopupWidget()) {
        pressIn(popup->windowHandle(), Qt::Key_Escape); // one in which nothing is to be seen
    }
    if (++m_waits > mostWaits) {
        stop(u"nothing to act on for a long time: "_s + shownWindows());
    } else if (m_waits > 50 && !inputScope(m_dice)) {
        say(QStringLiteral("start"));
        m_waits = 0;
        m_sandbox.start();
    }
}

void Monkey::act(QWidget *scope)
{
    if (m_colleague && throwDice(12) == 0) {
        say(QStringLiteral("the colleague acts"));
        m_colleague->act(quint32(m_dice()));
    }
    if (throwDice(60) == 0) {
        say(QStringLiteral("an hour goes by"));
        m_sandbox.clock.set(m_sandbox.clock.now().addSecs(3600));
    }
    for (const QWidget *control : controlsIn(scope)) {
        m_reached.see(namedOne(control));
    }
    if (scope->windowType() == Qt::Popup) {
        return actOnPopup(scope);
    }
    if (!scope->isActiveWindow()) {
        scope->activateWindow();
    }
    actInWindow(scope);
}

/// A dialog is there for some steps; then Esc has to close it.
void Monkey::startLeaving(QWidget *modal)
{
    m_modal = modal;
    m_escapes = 0;
    m_patience = qobject_cast<QAbstractPrintDialog *>(modal) ? 0 : 3 + throwDice(40);
}

bool Monkey::leave()
{
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal || modal != m_modal || (m_patience-- > 0 && m_left > 0)) {
        return false;
    }
    if (!modal->isActiveWindow()) {
        if (++m_inactive > mostWaits) {
            stop(u"a dialog does not become active: "_s + shownWindows());
        }
        modal->activateWindow();
        return true;
    }
    m_inactive = 0;
    if (++m_escapes > mostEscapes) {
        stop(u"Esc does not leave " + Reached::nameOf(modal) + u' ' + modal->windowTitle());
        return true;
    }
    say(u"leave " + Reached::nameOf(modal));
    QWidget *popup = QApplication::activePopupWidget();
    pressIn((popup ? popup : modal)->windowHandle(), Qt::Key_Escape);
    return true;
}

/// Everything typed is in the library or in a recovery file within some seconds.
void Monkey::finish()
{
    if (QWidget *modal = QApplication::activeModalWidget(); modal && m_modal != modal) {
        startLeaving(modal);
    } else if (QWidget *popup = QApplication::activePopupWidget()) {
        pressIn(popup->windowHandle(), Qt::Key_Escape);
    } else if (++m_waits <= 60 ||
               (m_waits <= mostWaits && !unkept(m_sandbox.window(), m_sandbox).isEmpty())) {
        m_next.start(20);
    } else if (const QString left = unkept(m_sandbox.window(), m_sandbox); left.isEmpty()) {
        stop();
    } else {
        stop(u"what was typed is not kept after a long time: "_s + left);
    }
}

void Monkey::stop(const QString &failure)
{
    m_failure = failure;
    m_loop.quit();
    m_next.stop();
}

void Monkey::actOnPopup(QWidget *popup)
{
    switch (throwDice(8)) {
    case 0:
        return press(Qt::Key_Escape);
    case 1:
        return pressKeys();
    default:
        const QList<QWidget *> controls = controlsIn(popup);
        if (controls.isEmpty()) {
            return press(Qt::Key_Escape);
        }
        QWidget *control = oneOf(m_dice, controls);
        click(control, placeOn(control, m_dice));
    }
}

void Monkey::actInWindow(QWidget *window)
{
    const int number = throwDice(100);
    if (number < 55) {
        if (QWidget *control = lessKnown(controlsIn(window))) {
            actOn(control);
        }
    } else if (number < 68) {
        typeSome();
    } else if (number < 80) {
        pressKeys();
    } else if (number < 92) {
        pressShortcut(window);
    } else if (number < 95) {
        paste();
    } else if (number < 97) {
        resize(window);
    } else if (number < 98 && !window->isModal()) {
        say(u"close " + Reached::nameOf(window));
        window->close();
    }
}

QWidget *Monkey::lessKnown(const QList<QWidget *> &controls)
{
    QWidget *least = nullptr;
    for (int tries = 0; tries < 5 && !controls.isEmpty(); ++tries) {
        QWidget *one = oneOf(m_dice, controls);
        if (!least || m_reached.times(namedOne(one)) < m_reached.times(namedOne(least))) {
            least = one;
        }
    }
    return least;
}

void Monkey::say(const QString &what)
{
    std::printf("%d %s\n", m_number, qPrintable(what));
    std::fflush(stdout);
    m_shown.look(m_sandbox.window());
}

} // namespace tilshi::test
