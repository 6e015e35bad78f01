#include "ui/importing/choicecard.h"

#include "editor/format/pagelook.h"
#include "widgets/elidedlabel.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>

namespace tilshi::ui {
namespace {

constexpr int indent = 24;

/// The label below the button belongs to it: a click on it is one on the button.
const char *const buttonProperty = "choiceNumber";

} // namespace

ChoiceCard::ChoiceCard(const QString &name, QWidget *parent)
    : widgets::Card(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ChoiceCard::chose);
}

void ChoiceCard::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    for (QAbstractButton *button : m_buttons->buttons()) {
        m_buttons->removeButton(button); // its number is another's now
    }
    const QList<QWidget *> before = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : before) {
        widget->setParent(nullptr);
        widget->deleteLater();
    }
    for (qsizetype number = 0; number < choices.size(); ++number) {
        addChoice(int(number), choices.at(number));
    }
}

void ChoiceCard::setChosen(int number)
{
    if (QAbstractButton *button = m_buttons->button(number)) {
        button->setChecked(true);
    }
}

int ChoiceCard::chosen() const
{
    return m_buttons->checkedId();
}

bool ChoiceCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        if (QAbstractButton *button =
                m_buttons->button(watched->property(buttonProperty).toInt())) {
            button->setFocus(Qt::MouseFocusReason);
            button->click();
        }
    }
    return widgets::Card::eventFilter(watched, event);
}

void ChoiceCard::addChoice(int number, const Choice &choice)
{
    auto *button = new QRadioButton(choice.title, this);
    button->setObjectName(objectName() + QString::number(number));
    button->setAccessibleDescription(choice.below);
    m_buttons->addButton(button, number);
    auto *below = new widgets::ElidedLabel(this);
    below->setText(choice.below);
    below->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    below->setContentsMargins(indent, 0, 0, 0);
    below->setProperty(buttonProperty, number);
    below->installEventFilter(this);
    if (choice.serif) {
        QFont font = editor::pageFonts().body;
        font.setPointSizeF(below->font().pointSizeF() * 1.1);
        below->setFont(font);
    } else {
        below->setForegroundRole(QPalette::PlaceholderText);
    }
    layout()->addWidget(button);
    layout()->addWidget(below);
}

} // namespace tilshi::ui
