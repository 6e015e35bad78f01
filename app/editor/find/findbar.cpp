#include "editor/find/findbar.h"

#include "editor/find/faultwords.h"
#include "editor/page/checkedtextedit.h"
#include "widgets/look/icons.h"
#include "widgets/placeholderroom.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace tilshi::editor {

FindBar::FindBar(Finder &finder, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_finder(finder)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_previous(makeButton("findPrevious", "chevron-up"))
    , m_next(makeButton("findNext", "chevron-down"))
    , m_case(makeToggle("findCase", QStringLiteral("Аа"), false))
    , m_words(makeToggle("findWords", QStringLiteral("|аб|"), false))
    , m_expression(makeToggle("findExpression", QStringLiteral(".*"), false))
    , m_alike(makeToggle("findAlike", QStringLiteral("ә=а"), true))
    , m_close(makeButton("findClose", "x"))
    , m_replace(new QPushButton(this))
    , m_replaceAll(new QPushButton(this))
{
    build();
    connectParts();
    FindBar::retranslate();
    showState();
    hide();
}

void FindBar::build()
{
    setObjectName(u"findBar");
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setObjectName(u"findText");
    m_replacement->setObjectName(u"replaceText");
    m_state->setObjectName(u"findState");
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_replace->setObjectName(u"replaceOne");
    m_replaceAll->setObjectName(u"replaceAll");
    for (QLineEdit *field : {m_text, m_replacement}) {
        new widgets::PlaceholderRoom(field);
    }
    auto *ways = new QHBoxLayout;
    ways->setSpacing(2);
    for (QToolButton *button :
         {m_previous, m_next, m_case, m_words, m_alike, m_expression, m_close}) {
        ways->addWidget(button);
    }
    auto *replacing = new QHBoxLayout;
    replacing->setSpacing(6);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_replaceAll);
    replacing->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 6, 16, 6);
    grid->setSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_text, 0, 0);
    grid->addLayout(ways, 0, 1);
    grid->addWidget(m_replacement, 1, 0);
    grid->addLayout(replacing, 1, 1);
    grid->addWidget(m_state, 2, 0, 1, 2);
    setTabOrder(m_text, m_replacement);
}

QToolButton *FindBar::makeToggle(const char *name, const QString &character, bool checked)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(character);
    button->setCheckable(true);
    button->setChecked(checked);
    button->setAutoRaise(true);
    return button;
}

QToolButton *FindBar::makeButton(const char *name, const char *icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(widgets::tintedIcon(QLatin1String(icon)));
    button->setAutoRaise(true);
    return button;
}

void FindBar::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton *toggle : {m_case, m_words, m_expression, m_alike}) {
        connect(toggle, &QToolButton::toggled, this, &FindBar::search);
    }
    connect(m_expression, &QToolButton::toggled, m_alike, &QWidget::setDisabled);
    connect(m_next, &QToolButton::clicked, &m_finder, &Finder::next);
    connect(m_previous, &QToolButton::clicked, &m_finder, &Finder::previous);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { m_finder.replace(m_replacement->text()); });
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_finder, &Finder::changed, this, &FindBar::showState);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this article"));
    m_text->setAccessibleName(tr("Find in this article"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    const std::pair<QToolButton *, QString> names[] = {
        {m_previous, tr("Find previous")},
        {m_next, tr("Find next")},
        {m_case, tr("Match case")},
        {m_words, tr("Whole words")},
        {m_expression, tr("Regular expression")},
        {m_alike, tr("Take ә for а, қ for к and so on")},
        {m_close, tr("Close")},
    };
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    showState();
}

void FindBar::open(const QString &text, bool replace)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll}) {
        part->setVisible(replace);
    }
    show();
    if (!text.isEmpty()) {
        m_text->setText(text);
    }
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::search()
{
    m_replaced.reset();
    m_finder.setQuery({m_text->text(), m_case->isChecked(), m_words->isChecked(),
                       m_alike->isChecked(), m_expression->isChecked()});
}

QString FindBar::stateText() const
{
    if (m_finder.fault()) {
        return sentence(*m_finder.fault());
    }
    if (m_replaced) {
        return tr("Replaced: %1").arg(*m_replaced);
    }
    if (m_finder.query().text.isEmpty()) {
        return {};
    }
    if (m_finder.count() == 0) {
        return m_finder.isComplete() ? tr("Nothing found") : tr("Searching…");
    }
    const QString of = QStringLiteral("%1 / %2").arg(m_finder.current()).arg(m_finder.count());
    return m_finder.isComplete() ? of : QString(of + u'…');
}

void FindBar::showState()
{
    const QString state = stateText();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const bool found = m_finder.count() > 0;
    m_next->setEnabled(found);
    m_previous->setEnabled(found);
    m_replace->setEnabled(m_finder.canReplace());
    m_replaceAll->setEnabled(m_finder.canReplace());
}

void FindBar::replaceAll()
{
    m_replaced = m_finder.replaceAll(m_replacement->text());
    showState();
    Q_EMIT replacedAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (enter && m_replacement->hasFocus()) {
        m_finder.replace(m_replacement->text());
    } else if (enter && event->modifiers() & Qt::ShiftModifier) {
        m_finder.previous();
    } else if (enter) {
        m_finder.next();
    } else {
        widgets::Translated<QWidget>::keyPressEvent(event);
    }
}

} // namespace tilshi::editor
