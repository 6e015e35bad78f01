#include "ui/inspector/checklistcard.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "wording/checklist.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace tilshi::ui {
namespace {

using newsroom::Outcome;

QString iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return QStringLiteral("check");
    case Outcome::Warns:
        return QStringLiteral("triangle-alert");
    case Outcome::Refuses:
        break;
    }
    return QStringLiteral("x");
}

QColor colourOf(Outcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case Outcome::Passed:
        return widgets::successColour(palette);
    case Outcome::Warns:
        return widgets::warningColour(palette);
    case Outcome::Refuses:
        break;
    }
    return widgets::dangerColour(palette);
}

} // namespace

ChecklistCard::ChecklistCard(QWidget *parent)
    : widgets::Translated<widgets::Card>(parent)
    , m_title(new QLabel(this))
    , m_list(nullptr)
{
    setObjectName(u"checklist");
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    ChecklistCard::retranslate();
    hide();
}

void ChecklistCard::setLines(const QList<newsroom::ChecklistLine> &lines)
{
    if (lines != m_lines) {
        m_lines = lines;
        retranslate();
    }
}

void ChecklistCard::retranslate()
{
    m_title->setText(tr("Before publication"));
    delete m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    for (int row = 0; row < int(m_lines.size()); ++row) {
        addLine(row, m_lines.at(row));
    }
    layout()->addWidget(m_list);
    setVisible(!m_lines.isEmpty());
}

void ChecklistCard::changeEvent(QEvent *event)
{
    widgets::Translated<widgets::Card>::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list) {
        retranslate();
    }
}

void ChecklistCard::addLine(int row, const newsroom::ChecklistLine &line)
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    auto *icon = new QLabel(m_list);
    icon->setPixmap(widgets::tintedIcon(iconOf(line.outcome), colourOf(line.outcome, palette()))
                        .pixmap(QSize(14, 14)));
    auto *text = new QLabel(wording::sentence(line), m_list);
    text->setObjectName(u"checklistLine");
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    grid->addWidget(icon, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
}

} // namespace tilshi::ui
