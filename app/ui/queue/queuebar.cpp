#include "ui/queue/queuebar.h"

#include "language/numbers.h"
#include "ui/navigation/place.h"
#include "widgets/flowlayout.h"
#include "widgets/languages.h"
#include "widgets/look/theme.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace tilshi::ui {
namespace {

QString number(int count)
{
    return language::numberText(count, widgets::interfaceLanguage());
}

} // namespace

QueueBar::QueueBar(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_title(new QLabel(this))
    , m_all(makeFilter(QStringLiteral("queueAll"), QueueFilter::All))
    , m_unread(makeFilter(QStringLiteral("queueUnread"), QueueFilter::Unread))
    , m_assigned(makeFilter(QStringLiteral("queueAssigned"), QueueFilter::Assigned))
    , m_section(new QToolButton(this))
    , m_sections(new QMenu(m_section))
{
    setObjectName(u"queueBar");
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_section->setObjectName(u"queueSection");
    m_section->setMenu(m_sections);
    m_section->setPopupMode(QToolButton::InstantPopup);
    m_section->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_section->setAutoRaise(true);
    constexpr int gap = 6;
    auto *layout = new widgets::FlowLayout(this, gap); // two lines in a narrow window
    layout->setContentsMargins(18, 4, 10, 5);
    m_title->setContentsMargins(0, 4, 8, 4);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_all, m_unread, m_assigned, m_section}) {
        layout->addWidget(part);
    }
    showFilter(QueueFilter::All);
    QueueBar::retranslate();
}

QToolButton *QueueBar::makeFilter(const QString &name, QueueFilter filter)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(button, &QToolButton::clicked, this, [this, filter] { Q_EMIT filterChosen(filter); });
    return button;
}

void QueueBar::showCounts(int all, int unread, int assigned, bool offersAssigned)
{
    m_countAll = all;
    m_countUnread = unread;
    m_countAssigned = assigned;
    m_assigned->setVisible(offersAssigned);
    retranslate();
}

void QueueBar::showSections(const QList<newsroom::Section> &sections,
                            std::optional<newsroom::SectionId> chosen)
{
    m_known = sections;
    m_chosen = chosen;
    retranslate();
}

void QueueBar::showFilter(QueueFilter filter)
{
    m_all->setChecked(filter == QueueFilter::All);
    m_unread->setChecked(filter == QueueFilter::Unread);
    m_assigned->setChecked(filter == QueueFilter::Assigned);
}

void QueueBar::retranslate()
{
    m_title->setText(nameOf(Place::Kind::MyQueue));
    m_all->setText(tr("All: %1").arg(number(m_countAll)));
    m_unread->setText(tr("Unread: %1").arg(number(m_countUnread)));
    m_assigned->setText(tr("Taken by me: %1").arg(number(m_countAssigned)));
    m_sections->clear();
    const auto offer = [this](const QString &name, std::optional<newsroom::SectionId> id) {
        QAction *action =
            m_sections->addAction(name, this, [this, id] { Q_EMIT sectionChosen(id); });
        action->setCheckable(true);
        action->setChecked(id == m_chosen);
    };
    offer(tr("All sections"), {});
    QString chosen = tr("all");
    for (const newsroom::Section &section : std::as_const(m_known)) {
        if (!section.hidden) {
            offer(section.name, section.id);
        }
        chosen = section.id == m_chosen ? section.name : chosen;
    }
    m_section->setText(tr("Section: %1").arg(chosen));
}

void QueueBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), widgets::borderColour(palette()));
}

} // namespace tilshi::ui
