#include "widgets/panes.h"

#include <QResizeEvent>

namespace tilshi::widgets {
namespace {

constexpr int editorRoom = 584; // for lines of 520 pixels and what is around them
constexpr int plenty = 1400;    // from this width on every column has what it would like

int least(const QWidget *widget)
{
    return std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
}

} // namespace

Panes::Panes(QWidget *parent)
    : QSplitter(parent)
{
    setObjectName(u"panes");
}

void Panes::setPanes(QWidget *sidebar, QWidget *lists, QWidget *editor, QWidget *inspector)
{
    m_sidebar = sidebar;
    m_lists = lists;
    m_editor = editor;
    m_inspector = inspector;
    for (QWidget *pane : {sidebar, lists, editor, inspector}) {
        addWidget(pane);
    }
    setChildrenCollapsible(false);
    setStretchFactor(indexOf(editor), 1);
}

void Panes::setWide(QWidget *wide)
{
    m_wide = wide;
    m_wide->hide();
    addWidget(m_wide);
    setCollapsible(indexOf(m_wide), false);
    setStretchFactor(indexOf(m_wide), 1);
}

bool Panes::isWide() const
{
    return m_wide && !m_wide->isHidden();
}

void Panes::showWide(bool shown)
{
    if (shown == isWide()) {
        return;
    }
    if (shown) {
        for (QWidget *pane : {m_lists, m_editor, m_inspector}) {
            pane->hide();
        }
        m_sidebar->show();
        m_wide->show();
        return;
    }
    m_wide->hide();
    m_editor->show();
    arrange();
    if (!m_shared) {
        share();
    }
}

void Panes::restore(const QByteArray &state)
{
    m_shared = restoreState(state);
}

void Panes::askInspector(bool shown)
{
    (isNarrow() ? m_wantedNarrow : m_wanted) = shown;
    if (!isFocusMode() && !isWide()) {
        arrange();
    }
}

QSize Panes::minimumSizeHint() const
{
    const QSize whole = QSplitter::minimumSizeHint();
    if (!m_editor) {
        return whole;
    }
    const int beside = std::max(least(m_sidebar) + least(m_lists), least(m_inspector));
    return {beside + least(m_editor) + 2 * handleWidth(), whole.height()};
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_editor || isFocusMode() || isWide()) {
        return;
    }
    arrange();
    if (!m_shared || m_editor->width() < editorRoom) {
        share();
    }
}

/// Columns come and go, and need more or less, also in a window that stays as wide as it is.
bool Panes::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest && m_editor && !isFocusMode() && !isWide()) {
        arrange();
    }
    return done;
}

/// Focus mode hides all but the editor.
bool Panes::isFocusMode() const
{
    return m_lists->isHidden() && m_inspector->isHidden();
}

bool Panes::isNarrow() const
{
    const int needed = least(m_sidebar) + least(m_lists) + editorRoom + least(m_inspector);
    return width() < needed + 3 * handleWidth();
}

void Panes::arrange()
{
    const bool narrow = isNarrow();
    m_wantedNarrow = m_wantedNarrow && narrow;
    const bool shown = narrow ? m_wantedNarrow : m_wanted;
    m_inspector->setVisible(shown);
    m_lists->setVisible(!narrow || !shown);
    const int withSidebar = least(m_sidebar) + least(m_editor) + least(m_inspector);
    m_sidebar->setVisible(!narrow || !shown || width() >= withSidebar + 2 * handleWidth());
    Q_EMIT inspectorShown(shown);
}

/// The widths of the first time; later they are a person's, as long as the text has room.
void Panes::share()
{
    m_shared = true;
    const bool ample = width() >= plenty;
    const int lists = ample ? 290 : least(m_lists);
    const int inspector = ample ? 320 : least(m_inspector);
    const int rest = width() - lists - inspector - editorRoom - 3 * handleWidth();
    const int sidebar =
        ample ? 225 : std::clamp(rest, least(m_sidebar), std::max(195, least(m_sidebar)));
    setSizes({sidebar, lists, width() - sidebar - lists - inspector, inspector});
}

} // namespace tilshi::widgets
