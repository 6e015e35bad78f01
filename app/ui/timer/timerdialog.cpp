#include "ui/timer/timerdialog.h"

#include "widgets/problemlabel.h"
#include "widgets/windowroom.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace tilshi::ui {
namespace {

constexpr int textWidth = 460;

} // namespace

TimerDialog::TimerDialog(session::PublishingTimer &timer, const QString &library, QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_timer(timer)
    , m_library(library)
    , m_about(new QLabel(this))
    , m_state(new QLabel(this))
    , m_problem(new widgets::ProblemLabel(QStringLiteral("problem"), this))
{
    build();
    TimerDialog::retranslate();
    ask();
}

QString TimerDialog::sentence(const session::TimerProblem &problem)
{
    using Kind = session::TimerProblem::Kind;
    switch (problem.kind) {
    case Kind::NoProgram:
        return tr("The program that publishes is not there: %1").arg(problem.detail);
    case Kind::NoSystemd:
        return tr("This system has no systemd, which would start the timer.");
    case Kind::NoAnswer:
        return tr("systemd does not answer in this session: %1").arg(problem.detail);
    case Kind::Refused:
        return tr("systemd did not do it: %1").arg(problem.detail);
    case Kind::NotWritten:
        break;
    }
    return wording::sentence(problem.error);
}

void TimerDialog::retranslate()
{
    setWindowTitle(tr("Publish while the window is closed"));
    m_about->setText(tr("A timer looks every minute whether a scheduled article is due and "
                        "publishes it, with no window of Tilshi open. The computer has to be on, "
                        "and you logged in."));
    m_close->setText(tr("Close"));
    showState();
}

void TimerDialog::build()
{
    new widgets::WindowRoom(this);
    setObjectName(u"timerDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setObjectName(u"timerState");
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_state->setFont(bold);
    auto *buttons = new QDialogButtonBox(this);
    m_change = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_change->setObjectName(u"changeTimer");
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"cancel");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    for (QLabel *label : std::initializer_list<QLabel *>{m_about, m_state, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_change, &QPushButton::clicked, this, &TimerDialog::change);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void TimerDialog::ask()
{
    m_status.reset();
    showState();
    m_timer.ask(m_library, [self = QPointer(this)](const session::PublishingTimer::Status &status) {
        if (self) {
            self->m_status = status;
            self->showState();
        }
    });
}

void TimerDialog::change()
{
    const auto then = [self = QPointer(this)](const std::optional<session::TimerProblem> &problem) {
        if (self) {
            self->m_problem->tell(problem ? sentence(*problem) : QString());
            self->ask();
        }
    };
    const bool isSetUp = m_status && m_status->state == session::PublishingTimer::State::SetUp;
    m_status.reset();
    showState();
    isSetUp ? m_timer.takeDown(m_library, then) : m_timer.setUp(m_library, then);
}

void TimerDialog::showState()
{
    using State = session::PublishingTimer::State;
    m_change->setEnabled(m_status && m_status->state != State::NotPossible);
    const bool isSetUp = m_status && m_status->state == State::SetUp;
    m_change->setText(isSetUp ? tr("Turn off") : tr("Set up"));
    if (!m_status) {
        m_state->setText(tr("One moment…"));
    } else if (m_status->state == State::NotPossible) {
        m_state->setText(tr("Not possible here.") + u' ' + sentence(m_status->problem.value()));
    } else {
        m_state->setText(isSetUp ? tr("The timer is set up for this newsroom.")
                                 : tr("The timer is not set up."));
    }
}

} // namespace tilshi::ui
