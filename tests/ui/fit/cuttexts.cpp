#include "ui/fit/cuttexts.h"

#include "ui/fit/drawntexts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace tilshi::test {
namespace {

constexpr qreal slack = 1.5; // pixels: of letters that lean over

/// Where a text goes on below what is seen, one scrolls.
const QAbstractScrollArea *scrolled(const QWidget *viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    return area && area->viewport() == viewport ? area : nullptr;
}

/// Its lines are broken where they end, and typed by people.
bool isWriting(const QWidget *widget)
{
    const QAbstractScrollArea *area = scrolled(widget);
    if (qobject_cast<const QTextEdit *>(area) || qobject_cast<const QPlainTextEdit *>(area)) {
        return true;
    }
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const QWidget *around = line ? line->parentWidget() : nullptr;
    return line && !line->text().isEmpty() && !qobject_cast<const QAbstractSpinBox *>(around);
}

/// The whole texts that the widget has to show.
QStringList wholeTexts(const QWidget *widget)
{
    QStringList texts;
    for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
        const QVariant value = widget->metaObject()->property(i).read(widget);
        if (value.typeId() == QMetaType::QString) {
            texts << value.toString();
        }
    }
    for (const QAction *action : widget->actions()) {
        texts << action->text();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts << tabs->tabText(i);
        }
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(scrolled(widget));
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->index(row, column).data().toString();
        }
    }
    return texts;
}

bool isShortened(const QString &drawn, const QStringList &whole, const QStringList &written)
{
    if (!drawn.endsWith(u'…')) {
        return false;
    }
    const auto endsSo = [&drawn](const QString &text) { return text.endsWith(drawn); };
    const QString begun = drawn.chopped(1).trimmed();
    const auto holds = [&begun](const QString &text) { return text.contains(begun); };
    return std::none_of(whole.begin(), whole.end(), endsSo) &&
           std::none_of(written.begin(), written.end(), holds);
}

/// What the ancestors leave of the widget, in its own coordinates. Below and above, what scrolls
/// has no end.
QRectF leftOf(const QWidget *widget)
{
    QRectF left = widget->rect();
    bool scrolls = scrolled(widget) != nullptr;
    for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget *around = at->parentWidget();
        scrolls = scrolls || scrolled(around);
        QRectF room(QRectF(around->rect()).translated(-widget->mapTo(around, QPoint())));
        if (scrolls) {
            room.setTop(std::min(room.top(), left.top()));
            room.setBottom(std::max(room.bottom(), left.bottom()));
        }
        left &= room;
    }
    return left;
}

bool isCut(const DrawnText &text, const QRectF &seen, bool scrolls)
{
    const QRectF room = (text.clip & seen).adjusted(-slack, -slack, slack, slack);
    const bool aside = text.place.left() < room.left() || text.place.right() > room.right();
    const bool above = text.place.top() < room.top() || text.place.bottom() > room.bottom();
    return aside || (above && !scrolls);
}

QString nameOf(const QWidget *widget)
{
    const QWidget *named = widget;
    while (named->objectName().isEmpty() || named->objectName().startsWith(u"qt_")) {
        if (!named->parentWidget()) {
            break;
        }
        named = named->parentWidget();
    }
    return QLatin1String(widget->metaObject()->className()) + u' ' + named->objectName();
}

void addCut(QStringList &cut, QWidget *widget, const QStringList &written)
{
    if (isWriting(widget)) {
        return;
    }
    const QRectF seen = leftOf(widget);
    const QStringList whole = wholeTexts(widget);
    const bool scrolls = scrolled(widget) != nullptr;
    for (const DrawnText &text : drawnTexts(widget)) {
        const bool blank = text.text.trimmed().isEmpty();
        if (!blank && (isCut(text, seen, scrolls) || isShortened(text.text, whole, written))) {
            const auto spans = [](qreal from, qreal to) {
                return QStringLiteral("%1–%2").arg(qRound(from)).arg(qRound(to));
            };
            cut << QStringLiteral("%1: «%2» at %3 of %4, %5 of %6")
                       .arg(nameOf(widget), text.text, spans(text.place.left(), text.place.right()),
                            spans(seen.left(), seen.right()),
                            spans(text.place.top(), text.place.bottom()),
                            spans(seen.top(), seen.bottom()));
        }
    }
}

} // namespace

QStringList cutTexts(QWidget *window, const QStringList &written)
{
    QStringList cut;
    const QList<QWidget *> all = window->findChildren<QWidget *>() + QList<QWidget *>{window};
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == window->window()) {
            addCut(cut, widget, written);
        }
    }
    return cut;
}

} // namespace tilshi::test
