#include "help/help.h"

#include "help/helpplace.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tilshi::help {

Help::Help(const ShownProgram &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::openFor(const QWidget *widget)
{
    open(helpPageFor(widget));
}

void Help::open(const QString &page)
{
    window().open(page);
    window().show();
    window().raise();
    window().activateWindow();
    askReader();
}

void Help::setAsked(const Asked &asked)
{
    m_asked = asked;
    if (m_window) {
        askReader();
    }
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            openFor(static_cast<QWidget *>(watched));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

HelpWindow &Help::window()
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>(m_program);
        connect(m_window.get(), &HelpWindow::waitingAsked, this, [this] {
            if (m_asked.showWaiting) {
                m_asked.showWaiting();
            }
        });
    }
    return *m_window;
}

void Help::askReader()
{
    if (!m_asked.reader) {
        m_window->setReader(std::nullopt);
        return;
    }
    m_asked.reader([this](const HelpReader &reader) {
        if (m_window && m_asked.reader) {
            m_window->setReader(reader);
        }
    });
}

} // namespace tilshi::help
