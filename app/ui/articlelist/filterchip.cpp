#include "ui/articlelist/filterchip.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr qsizetype mostNamed = 2;

} // namespace

FilterChip::FilterChip(const QString &objectName, Takes takes, QWidget *parent)
    : QToolButton(parent)
    , m_takes(takes)
{
    setObjectName(objectName);
    setMenu(new QMenu(this));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void FilterChip::offer(const QString &name, const QString &anyName, const QList<Choice> &choices)
{
    m_name = name;
    m_anyName = anyName;
    m_choices = choices;
    m_taken.removeIf([&](const QVariant &value) {
        return std::none_of(choices.begin(), choices.end(),
                            [&](const Choice &choice) { return choice.value == value; });
    });
    showTaken();
}

void FilterChip::clear()
{
    if (!m_taken.isEmpty()) {
        m_taken.clear();
        showTaken();
        Q_EMIT changed();
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clear();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

void FilterChip::take(const QVariant &value, bool taken)
{
    if (m_takes == Takes::One) {
        m_taken.clear();
    }
    taken ? void(m_taken.append(value)) : void(m_taken.removeAll(value));
    showTaken();
    Q_EMIT changed();
}

void FilterChip::showTaken()
{
    menu()->clear();
    menu()->addAction(m_anyName, this, &FilterChip::clear);
    menu()->addSeparator();
    QStringList names;
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool isTaken = m_taken.contains(choice.value);
        QAction *action = menu()->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(isTaken);
        connect(action, &QAction::triggered, this,
                [this, value = choice.value](bool taken) { take(value, taken); });
        if (isTaken) {
            names.append(choice.name);
        }
    }
    const QString values = names.size() <= mostNamed ? names.join(QStringLiteral(", "))
                                                     : QString::number(names.size());
    setText(names.isEmpty() ? m_name : m_name + QStringLiteral(": ") + values);
    setChecked(!names.isEmpty());
}

} // namespace tilshi::ui
