#include "together/shown.h"

#include "session/currentarticle.h"
#include "session/saving/autosave.h"
#include "together/settingsshown.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace tilshi::test {
namespace {

using Part = QJsonValue (*)(const QWidget &window);

template <class Widget>
Widget *named(const QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

QString withoutTime(QString text)
{
    static const QRegularExpression moment(QStringLiteral("just now|\\d+ min ago|in \\d+ min"));
    return text.replace(moment, QStringLiteral("(when)"));
}

/// What is hidden says nothing.
QString wordsOf(const QWidget *widget)
{
    if (!widget || widget->isHidden()) {
        return {};
    }
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return label ? label->text() : button ? button->text() : QString();
}

QString offered(const QString &words, const QWidget *widget)
{
    return widget->isEnabled() ? words : words + QStringLiteral(" (refused)");
}

QJsonArray rowsOf(const QAbstractItemModel &model, const QList<int> &roles)
{
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList parts;
        for (const int role : roles) {
            parts.append(withoutTime(model.index(row, 0).data(role).toString()));
        }
        rows.append(parts.join(QStringLiteral(" | ")));
    }
    return rows;
}

QJsonValue title(const QWidget &window)
{
    return window.windowTitle();
}

QJsonValue queues(const QWidget &window)
{
    return rowsOf(*named<QListView>(window, "navigation")->model(),
                  {Qt::DisplayRole, ui::NavigationModel::CountRole});
}

QJsonValue place(const QWidget &window)
{
    return named<QListView>(window, "navigation")->currentIndex().data().toString();
}

QJsonValue list(const QWidget &window)
{
    using Model = ui::ArticleListModel;
    return rowsOf(*named<QListView>(window, "articles")->model(),
                  {Qt::DisplayRole, Model::NoteRole, Model::StateRole, Model::ErrorRole});
}

QJsonValue marked(const QWidget &window)
{
    return named<QListView>(window, "articles")->currentIndex().data().toString();
}

QJsonValue bar(const QWidget &window)
{
    QJsonArray words;
    for (const char *name : {"stateBadge", "version", "whyNot", "otherAnswer", "primary"}) {
        const auto *widget = named<QWidget>(window, name);
        words.append(offered(wordsOf(widget), widget));
    }
    return words;
}

QJsonValue actions(const QWidget &window)
{
    QJsonArray words;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->objectName().startsWith(u"action-") && action->isEnabled()) {
            words.append(action->text());
        }
    }
    return words;
}

QJsonValue page(const QWidget &window)
{
    const auto *article = window.findChild<session::CurrentArticle *>();
    QJsonObject texts;
    for (const char *name : {"headline", "lead", "body"}) {
        const auto *text = named<QTextEdit>(window, name);
        texts.insert(QLatin1String(name), article->isOpen() ? text->toPlainText() : QString());
        texts.insert(QLatin1String(name) + QStringLiteral(" is read only"),
                     article->isOpen() && text->isReadOnly());
    }
    return texts;
}

QJsonValue notice(const QWidget &window)
{
    const auto *notice = named<QWidget>(window, "editNotice");
    return notice->isHidden() ? QString() : wordsOf(named<QLabel>(window, "editNoticeText"));
}

QJsonValue comments(const QWidget &window)
{
    QJsonArray cards;
    for (const QWidget *card : window.findChildren<QWidget *>(QStringLiteral("comment"))) {
        QStringList words;
        for (const QWidget *part : card->findChildren<QWidget *>()) {
            words.append(withoutTime(wordsOf(part)));
        }
        words.removeAll(QString());
        words.removeAll(QStringLiteral("⋯")); // what its writer alone may do with it
        cards.append(words.join(QStringLiteral(" | ")));
    }
    return cards;
}

QString valueOf(const QWidget *field)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(field)) {
        QStringList choices;
        for (int i = 0; i < combo->count(); ++i) {
            choices.append(combo->itemText(i));
        }
        return combo->currentText() + QStringLiteral(" of ") + choices.join(QStringLiteral(", "));
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        return line->text();
    }
    const auto *plain = qobject_cast<const QPlainTextEdit *>(field);
    return plain ? plain->toPlainText() : QString();
}

QJsonValue details(const QWidget &window)
{
    QJsonObject fields;
    if (!window.findChild<session::CurrentArticle *>()->isOpen()) {
        return fields;
    }
    for (const char *name : {"section", "authors", "tags", "language", "urgent", "slug", "kicker",
                             "credit", "note", "owner"}) {
        const auto *field = named<QWidget>(window, name);
        const auto *tick = qobject_cast<const QAbstractButton *>(field);
        const QString value = tick ? QString::number(tick->isChecked()) : valueOf(field);
        fields.insert(QLatin1String(name), offered(value, field));
    }
    return fields;
}

/// Read only while it is looked at.
QJsonValue history(const QWidget &window)
{
    const auto *list = named<QListView>(window, "history");
    return list->isVisible() ? rowsOf(*list->model(), {Qt::DisplayRole})
                             : QJsonArray{QStringLiteral("not looked at")};
}

QJsonValue tabs(const QWidget &window)
{
    const auto *bar = named<QTabBar>(window, "inspectorTabs");
    QJsonArray words;
    for (int i = 0; i < bar->count(); ++i) {
        words.append(bar->accessibleTabName(i)); // with its number
    }
    return words;
}

QJsonValue findings(const QWidget &window)
{
    QJsonArray words;
    for (const QLabel *word : window.findChildren<QLabel *>(QStringLiteral("findingWord"))) {
        words.append(word->text());
    }
    return words;
}

QJsonValue status(const QWidget &window)
{
    QJsonArray words;
    for (const char *name : {"words", "characters", "spelling", "nextDue", "zone", "who"}) {
        words.append(withoutTime(named<QLabel>(window, name)->text()));
    }
    return words;
}

QJsonValue overdue(const QWidget &window)
{
    QJsonArray words;
    const auto *bar = named<QWidget>(window, "overdueBar");
    for (const QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
        words.append(offered(button->text(), button));
    }
    return bar->isHidden() ? QJsonArray() : words;
}

QJsonValue held(const QWidget &window)
{
    QJsonObject held;
    for (const char *name : {"headline", "body"}) {
        const QTextCursor caret = named<QTextEdit>(window, name)->textCursor();
        held.insert(QLatin1String(name), QJsonArray{caret.anchor(), caret.position()});
    }
    for (const char *name : {"body", "articles", "navigation", "history"}) {
        const auto *area = named<QAbstractScrollArea>(window, name);
        held.insert(QLatin1String(name) + QStringLiteral(" scrolled"),
                    area->verticalScrollBar()->value());
    }
    const QWidget *keys = window.focusWidget();
    held.insert(QStringLiteral("focus"), keys ? keys->objectName() : QString());
    held.insert(QStringLiteral("place"), place(window));
    held.insert(QStringLiteral("tab"), named<QTabBar>(window, "inspectorTabs")->currentIndex());
    return held;
}

QJsonValue where(const QWidget &window)
{
    const auto *article = window.findChild<session::CurrentArticle *>();
    return QJsonObject{
        {QStringLiteral("article"),
         article->isOpen() ? article->article().id.toString() : QString()},
        {QStringLiteral("place"), place(window)},
        {QStringLiteral("tab"), named<QTabBar>(window, "inspectorTabs")->currentIndex()}};
}

QJsonValue saving(const QWidget &window)
{
    const auto *autosave = window.findChild<session::Autosave *>();
    const bool isRefused = autosave->status().error.has_value();
    return QJsonObject{{QStringLiteral("all"), autosave->isAllSaved()},
                       {QStringLiteral("refused"), isRefused},
                       {QStringLiteral("rests"), isRefused || autosave->isAllSaved()}};
}

QJsonValue message(const QWidget &window)
{
    QJsonArray words;
    for (const QLabel *label : window.findChildren<QLabel *>(QStringLiteral("message"))) {
        words.append(label->isVisible() ? label->text() : QString());
    }
    return words;
}

QJsonValue texts(const QWidget &window)
{
    QJsonArray texts{page(window)};
    for (const newsroom::Content &text : window.findChild<session::Autosave *>()->unsavedTexts()) {
        texts.append(QString::fromUtf8(newsroom::canonicalForm(text)));
    }
    return texts;
}

const QHash<QString, Part> &everyPart()
{
    static const QHash<QString, Part> parts{{QStringLiteral("title"), title},
                                            {QStringLiteral("queues"), queues},
                                            {QStringLiteral("place"), place},
                                            {QStringLiteral("list"), list},
                                            {QStringLiteral("marked"), marked},
                                            {QStringLiteral("bar"), bar},
                                            {QStringLiteral("actions"), actions},
                                            {QStringLiteral("page"), page},
                                            {QStringLiteral("notice"), notice},
                                            {QStringLiteral("comments"), comments},
                                            {QStringLiteral("details"), details},
                                            {QStringLiteral("history"), history},
                                            {QStringLiteral("tabs"), tabs},
                                            {QStringLiteral("findings"), findings},
                                            {QStringLiteral("status"), status},
                                            {QStringLiteral("overdue"), overdue},
                                            {QStringLiteral("people"), shownPeople},
                                            {QStringLiteral("sections"), shownSections},
                                            {QStringLiteral("general"), shownGeneral},
                                            {QStringLiteral("held"), held},
                                            {QStringLiteral("where"), where},
                                            {QStringLiteral("message"), message},
                                            {QStringLiteral("saving"), saving},
                                            {QStringLiteral("texts"), texts}};
    return parts;
}

} // namespace

QStringList Shown::parts()
{
    QStringList all = everyPart().keys();
    for (const char *other : {"held", "saving", "texts", "where", "message"}) {
        all.removeOne(QLatin1String(other));
    }
    all.sort();
    return all;
}

QJsonValue Shown::part(const QString &name) const
{
    return everyPart().value(name)(m_window);
}

QJsonObject Shown::screen() const
{
    QJsonObject screen;
    for (const QString &name : parts()) {
        screen.insert(name, part(name));
    }
    return screen;
}

} // namespace tilshi::test
