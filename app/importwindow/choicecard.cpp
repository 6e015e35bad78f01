#include "importwindow/choicecard.h"

#include "editor/format/pagelook.h"
#include "widgets/elidedlabel.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>

namespace tilshi::importwindow {
namespace {

constexpr int indent = 24;
constexpr double noteSize = 0.88; ///< of the letters beside and below a title

/// Whose button a label belongs to.
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
    button->setAccessibleName(QStringList{choice.title, choice.note}.join(u' '));
    button->setAccessibleDescription(choice.below);
    m_buttons->addButton(button, number);
    connect(button, &QRadioButton::toggled, button, [button](bool on) {
        QFont font = button->font();
        font.setWeight(on ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
    });
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(button);
    line->addWidget(
        makeLabel(number, choice.note.isEmpty() ? QString() : u"· " + choice.note, false), 1);
    QLabel *below = makeLabel(number, choice.below, choice.serif);
    below->setContentsMargins(indent, 0, 0, 0);
    if (choice.serif) {
        QFont font = editor::pageFonts().body;
        font.setPointSizeF(below->font().pointSizeF() * 1.1 / noteSize);
        below->setFont(font);
        below->setForegroundRole(QPalette::WindowText);
    }
    for (QWidget *part : {row, static_cast<QWidget *>(below)}) {
        layout()->addWidget(part);
        part->show(); // with the card, not after it
    }
}

/// A text of that choice: a click on it is one on its button. A file's own text is one line.
QLabel *ChoiceCard::makeLabel(int number, const QString &text, bool isSample)
{
    auto *label = isSample ? new widgets::ElidedLabel(this) : new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(!isSample);
    label->setText(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * noteSize);
    label->setFont(font);
    label->setToolTip(isSample ? text.toHtmlEscaped() : QString());
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setProperty(buttonProperty, number);
    label->installEventFilter(this);
    return label;
}

} // namespace tilshi::importwindow
