#include "widgets/placeholderroom.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>

namespace tilshi::widgets {
namespace {

constexpr int edges = 30; // frame and padding, at both sides

/// Of the characters at the field's ends: one that acts, and the cross that clears.
int charactersWidth(const QLineEdit &field)
{
    const int character =
        field.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &field) + 10;
    const qsizetype actions = field.actions().size(); // the cross is one of them
    return character * int(actions);
}

} // namespace

PlaceholderRoom::PlaceholderRoom(QLineEdit *field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

bool PlaceholderRoom::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::FontChange:
    case QEvent::LanguageChange: // whoever sets the words has done so
        fit();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PlaceholderRoom::fit()
{
    const int words = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText());
    m_field->setMinimumWidth(words + charactersWidth(*m_field) + edges);
}

} // namespace tilshi::widgets
