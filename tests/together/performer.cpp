#include "together/performer.h"

#include "session/currentarticle.h"
#include "session/saving/autosave.h"
#include "together/moment.h"
#include "together/windowinput.h"
#include "ui/article/workspace.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QHash>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

namespace tilshi::test {

using newsroom::ArticleId;

Performer::Performer(ui::MainWindow &window)
    : m_window(window)
{
    const auto count = [this] { ++m_told; };
    auto *article = window.findChild<session::CurrentArticle *>();
    auto *workspace = window.findChild<ui::Workspace *>();
    connect(article, &session::CurrentArticle::acted, this, count);
    connect(article, &session::CurrentArticle::failed, this, count);
    connect(workspace, &ui::Workspace::failed, this, count);
    connect(workspace, &ui::Workspace::notSaved, this, count);
    connect(&workspace->autosave(), &session::Autosave::resolved, this, count);
    connect(&workspace->autosave(), &session::Autosave::saveFailed, this, count);
}

Outcome Performer::perform(const QString &what, const QJsonObject &with)
{
    static const QHash<QString, Does> everything{
        {QStringLiteral("place"), &Performer::choosePlace},
        {QStringLiteral("open"), &Performer::open},
        {QStringLiteral("tab"), &Performer::chooseTab},
        {QStringLiteral("type"), &Performer::type},
        {QStringLiteral("select"), &Performer::select},
        {QStringLiteral("save version"), &Performer::saveVersion},
        {QStringLiteral("new article"), &Performer::startNew},
        {QStringLiteral("act"), &Performer::act},
        {QStringLiteral("resolve conflict"), &Performer::resolveConflict},
        {QStringLiteral("comment"), &Performer::comment},
        {QStringLiteral("resolve comment"), &Performer::resolveComment},
        {QStringLiteral("field"), &Performer::setField},
        {QStringLiteral("choose"), &Performer::chooseIn},
        {QStringLiteral("card"), &Performer::pressCard},
        {QStringLiteral("settings"), &Performer::openSettings},
        {QStringLiteral("leave settings"), &Performer::leaveSettings},
        {QStringLiteral("add person"), &Performer::addPerson},
        {QStringLiteral("change person"), &Performer::changePerson},
        {QStringLiteral("add section"), &Performer::addSection},
        {QStringLiteral("move section"), &Performer::moveSection},
    };
    const Does does = everything.value(what);
    if (!does) {
        giveUp(u"nobody knows how to " + what);
    }
    static const QStringList ofSettings{
        QStringLiteral("settings"),    QStringLiteral("leave settings"),
        QStringLiteral("add person"),  QStringLiteral("change person"),
        QStringLiteral("add section"), QStringLiteral("move section"),
        QStringLiteral("field")};
    if (isSeen(QStringLiteral("settingsBack")) && !ofSettings.contains(what)) {
        leaveSettings({});
    }
    Outcome outcome = (this->*does)(with);
    outcome.at = outcome.at > 0 ? outcome.at : momentNow();
    return outcome;
}

template <class Widget>
Widget *Performer::see(const QString &name) const
{
    auto *widget = qobject_cast<Widget *>(seenSoon(name));
    if (!widget) {
        giveUp(name + QStringLiteral(" is something else"));
    }
    return widget;
}

Outcome Performer::choosePlace(const QJsonObject &with)
{
    auto *view = see<QListView>(QStringLiteral("navigation"));
    const QModelIndex row = rowOf(*view->model(), with[u"name"].toString());
    if (!row.isValid()) {
        return {QStringLiteral("no such place")};
    }
    clickRow(view, row);
    return {};
}

/// By its line where it is in the list.
Outcome Performer::open(const QJsonObject &with)
{
    const auto id = ArticleId::fromString(with[u"article"].toString()).value_or(ArticleId());
    auto *view = m_window.findChild<QListView *>(QStringLiteral("articles"));
    const QModelIndex row = qobject_cast<ui::ArticleListModel *>(view->model())->indexOf(id);
    if (row.isValid() && view->isVisible()) { // not while the queue is there in its place
        clickRow(view, row);
    } else {
        m_window.openArticle(id);
    }
    const auto *article = m_window.findChild<session::CurrentArticle *>();
    const bool isOpen = soon(
        [&] { return article->isOpen() && article->article().id == id && !article->isOpening(); });
    return {isOpen ? QString() : QStringLiteral("it does not come")};
}

Outcome Performer::chooseTab(const QJsonObject &with)
{
    auto *bar = see<QTabBar>(QStringLiteral("inspectorTabs"));
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(with[u"tab"].toInt()).center());
    return {};
}

/// A paragraph at the end, or at the beginning.
Outcome Performer::type(const QJsonObject &with)
{
    if (!m_window.findChild<session::CurrentArticle *>()->isOpen()) {
        return {QStringLiteral("no article is open")};
    }
    auto *body = see<QTextEdit>(QStringLiteral("body"));
    if (body->isReadOnly()) {
        return {QStringLiteral("the page takes nothing")};
    }
    const QString text = with[u"text"].toString();
    const bool isEmpty = body->toPlainText().isEmpty();
    const bool first = with[u"first"].toBool();
    body->setFocus();
    QTest::keyClick(body, first ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier);
    if (!first && !isEmpty) {
        QTest::keyClick(body, Qt::Key_Return);
    }
    typeInto(body, text);
    if (first && !isEmpty) {
        QTest::keyClick(body, Qt::Key_Return);
    }
    const bool isTaken = body->toPlainText().contains(text);
    return {isTaken ? QString() : QStringLiteral("it was typed and is not there")};
}

/// Some letters of the body, with the page scrolled so far.
Outcome Performer::select(const QJsonObject &with)
{
    auto *body = see<QTextEdit>(QStringLiteral("body"));
    body->setFocus();
    QTextCursor caret = body->textCursor();
    caret.setPosition(with[u"from"].toInt());
    caret.setPosition(with[u"to"].toInt(), QTextCursor::KeepAnchor);
    body->setTextCursor(caret);
    return {};
}

Outcome Performer::saveVersion(const QJsonObject &)
{
    m_window.findChild<QAction *>(QStringLiteral("command.save"))->trigger();
    return {};
}

Outcome Performer::startNew(const QJsonObject &with)
{
    const Outcome clicked = click(QStringLiteral("newArticle"));
    if (!clicked.whyNot.isEmpty()) {
        return clicked;
    }
    const auto *article = m_window.findChild<session::CurrentArticle *>();
    if (!soon([article] { return article->isOpen() && article->isNew(); })) {
        return {QStringLiteral("it does not come")};
    }
    typeInto(see<QTextEdit>(QStringLiteral("headline")), with[u"text"].toString());
    return {};
}

/// By the menu of actions, with an answer to what is asked.
Outcome Performer::act(const QJsonObject &with)
{
    auto *action = m_window.findChild<QAction *>(u"action-" + with[u"action"].toString());
    if (!action->isEnabled()) {
        return {u"refused: " + action->toolTip()};
    }
    const int before = m_told;
    action->trigger();
    return afterAct(before, with);
}

Outcome Performer::afterAct(int before, const QJsonObject &with)
{
    Outcome outcome{{}, momentNow()};
    const auto asks = [] { return dialogShown() != nullptr; };
    while (soon([&] { return m_told > before || asks(); }) && m_told == before) {
        outcome = answer(with);
        if (!outcome.whyNot.isEmpty()) {
            return outcome;
        }
    }
    return m_told > before ? outcome : Outcome{QStringLiteral("nothing came of it")};
}

/// Of two texts, which are both shown: mine, theirs, or mine as a new draft.
Outcome Performer::resolveConflict(const QJsonObject &with)
{
    auto *autosave = m_window.findChild<session::Autosave *>();
    if (!autosave->status().error) {
        return {QStringLiteral("there is none")};
    }
    const int before = m_told;
    autosave->resolve(session::Resolution(with[u"choice"].toInt()));
    soon([&] { return m_told > before; });
    return {};
}

Outcome Performer::click(const QString &name)
{
    auto *widget = see<QWidget>(name);
    if (!widget->isEnabled()) {
        return {name + QStringLiteral(" is refused: ") + widget->toolTip()};
    }
    const qint64 at = momentNow();
    QTest::mouseClick(widget, Qt::LeftButton);
    return {{}, at};
}

} // namespace tilshi::test
