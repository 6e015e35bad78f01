#include "editor/actions/findbinding.h"

#include "editor/actions/formatbinding.h"
#include "editor/actions/writingactions.h"
#include "editor/page/articlepage.h"
#include "editor/page/checkedtextedit.h"

#include <QAction>
#include <QKeyEvent>

namespace tilshi::editor {

namespace {

constexpr int longestSelection = 200; ///< more than that was not selected to be looked for

/// What is selected, if it is a piece of one paragraph.
QString selectedPiece(const QTextCursor &cursor)
{
    const QString text = cursor.selectedText();
    const bool piece = text.size() <= longestSelection &&
                       !text.contains(QChar::ParagraphSeparator) &&
                       !text.contains(QChar::ObjectReplacementCharacter);
    return piece ? text : QString();
}

} // namespace

FindBinding::FindBinding(WritingActions &actions, ArticlePage &page, FormatBinding &binding,
                         QWidget *parent)
    : QObject(parent)
    , m_page(page)
    , m_binding(binding)
    , m_finder(new Finder(page.texts(), binding.jointSteps(), this))
    , m_bar(new FindBar(*m_finder, parent))
{
    connect(actions.find, &QAction::triggered, this, [this] { open(false); });
    connect(actions.replace, &QAction::triggered, this, [this] { open(true); });
    connect(actions.findNext, &QAction::triggered, this, [this] { goOn(&Finder::next); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { goOn(&Finder::previous); });
    connect(m_bar, &FindBar::closed, this, &FindBinding::leave);
    connect(m_finder, &Finder::shown, &m_page, &ArticlePage::reveal);
    connect(m_finder, &Finder::replaced, &m_binding, &FormatBinding::workOn);
    // Where the next key undoes it, and Esc leaves the search.
    connect(m_bar, &FindBar::replacedAll, this,
            [this] { m_finder->active()->setFocus(Qt::OtherFocusReason); });
    for (CheckedTextEdit *text : page.texts()) {
        text->installEventFilter(this);
    }
}

void FindBinding::open(bool replace)
{
    m_finder->startFrom(m_bar->isAncestorOf(m_bar->window()->focusWidget()) ? m_finder->active()
                                                                            : m_binding.focused());
    m_bar->open(selectedPiece(m_finder->active()->textCursor()), replace && !m_page.isReadOnly());
}

void FindBinding::goOn(void (Finder::*step)())
{
    if (m_bar->isHidden() && !m_finder->query().anyWord) {
        open(false);
        return;
    }
    if (m_binding.focused()->hasFocus()) {
        m_finder->startFrom(m_binding.focused());
    }
    (m_finder->*step)();
}

void FindBinding::markWords(const QString &words)
{
    if (m_bar->isHidden()) {
        m_finder->mark({.text = words, .anyWord = true});
    }
}

void FindBinding::close()
{
    m_bar->hide();
    m_finder->setQuery({});
}

bool FindBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_bar->isHidden() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// The caret stays at the hit.
void FindBinding::leave()
{
    CheckedTextEdit *text = m_finder->active();
    close();
    text->setFocus(Qt::OtherFocusReason);
}

} // namespace tilshi::editor
