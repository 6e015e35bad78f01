#include "ui/window/helpcommand.h"

#include "base/await.h"
#include "ui/navigation/navigationview.h"

namespace tilshi::ui {
namespace {

Place waitingPlace(const newsroom::Person &person)
{
    return {person.isEditor() ? Place::Kind::UnderReview : Place::Kind::MyReturned, {}};
}

} // namespace

HelpCommand::HelpCommand(help::Help *help, session::Session &session, NavigationView &navigation,
                         QWidget *window)
    : QObject(window)
    , m_help(help)
    , m_session(session)
    , m_navigation(navigation)
    , m_window(window)
{
    if (m_help) {
        m_help->setAsked(
            {[this](const auto &then) { askReader(then); }, [this] { showWaiting(); }});
    }
}

HelpCommand::~HelpCommand()
{
    if (m_help) {
        m_help->setAsked({});
    }
}

void HelpCommand::open()
{
    if (m_help) {
        m_help->openFor(m_window->focusWidget() ? m_window->focusWidget() : m_window);
    }
}

void HelpCommand::askReader(const std::function<void(const help::HelpReader &)> &then)
{
    const newsroom::Person person = m_session.person();
    await(
        m_session.desk().run(
            [id = person.id](newsroom::Library &library) { return library.articles().counts(id); }),
        this,
        [person, then](const newsroom::QueueCounts &counts) {
            then({person.role, countOf(waitingPlace(person), counts)});
        },
        [](const Error &) {}); // the card tells nothing then
}

void HelpCommand::showWaiting()
{
    m_navigation.choose(waitingPlace(m_session.person()));
    m_window->activateWindow();
    m_window->raise();
}

} // namespace tilshi::ui
