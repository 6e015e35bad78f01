// What a person does beside the text: comments, details, words, settings, answers to questions.
#include "together/moment.h"
#include "together/performer.h"
#include "together/windowinput.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace tilshi::test {
namespace {

/// In the window, to be seen or not.
template <class Widget>
Widget *named(const QWidget &window, const QString &name)
{
    return window.findChild<Widget *>(name);
}

/// The card on which those words stand.
QWidget *cardWith(const QWidget &window, const QString &name, const QString &words)
{
    for (QWidget *card : window.findChildren<QWidget *>(name)) {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->text() == words) {
                return card;
            }
        }
    }
    return nullptr;
}

} // namespace

/// Gives the dialog that is shown what it needs, and accepts it.
Outcome Performer::answer(const QJsonObject &with)
{
    QWidget *dialog = dialogShown();
    if (auto *reason = named<QPlainTextEdit>(*dialog, QStringLiteral("reason"))) {
        typeInto(reason, with[u"reason"].toString());
    }
    if (auto *time = named<QLineEdit>(*dialog, QStringLiteral("slotWords"))) {
        time->selectAll();
        typeInto(time, with[u"time"].toString());
    }
    if (auto *note = named<QPlainTextEdit>(*dialog, QStringLiteral("publicNote"))) {
        typeInto(note, with[u"reason"].toString());
    }
    auto *accept = named<QAbstractButton>(*dialog, QStringLiteral("accept"));
    if (!accept || !accept->isEnabled()) {
        QTest::keyClick(dialog, Qt::Key_Escape);
        return {QStringLiteral("the dialog takes no answer")};
    }
    const qint64 at = momentNow();
    QTest::mouseClick(accept, Qt::LeftButton);
    soon([dialog] { return dialogShown() != dialog; });
    return {{}, at};
}

Outcome Performer::comment(const QJsonObject &with)
{
    chooseTab({{QStringLiteral("tab"), 2}});
    auto *text = qobject_cast<QPlainTextEdit *>(seenSoon(QStringLiteral("newComment")));
    if (!text->isEnabled()) {
        return {QStringLiteral("nothing to comment on")};
    }
    typeInto(text, with[u"text"].toString());
    if (with[u"blocking"].toBool()) {
        named<QAbstractButton>(m_window, QStringLiteral("blocking"))->click();
    }
    return click(QStringLiteral("addComment"));
}

Outcome Performer::resolveComment(const QJsonObject &with)
{
    chooseTab({{QStringLiteral("tab"), 2}});
    const QWidget *card = cardWith(m_window, QStringLiteral("comment"), with[u"text"].toString());
    if (!card) {
        return {QStringLiteral("no such comment")};
    }
    const qint64 at = momentNow();
    named<QAbstractButton>(*card, QStringLiteral("resolve"))->click();
    return {{}, at};
}

/// A line of the details, or of a page of the settings, which is handed in by Enter.
Outcome Performer::setField(const QJsonObject &with)
{
    if (with.contains(u"tab")) {
        leaveSettings({});
        chooseTab({{QStringLiteral("tab"), with[u"tab"]}});
    }
    auto *field = qobject_cast<QLineEdit *>(seenSoon(with[u"name"].toString()));
    if (!field->isEnabled()) {
        return {QStringLiteral("the field takes nothing")};
    }
    field->setFocus();
    field->selectAll();
    typeInto(field, with[u"text"].toString());
    const qint64 at = momentNow();
    QTest::keyClick(field, Qt::Key_Return);
    return {{}, at};
}

Outcome Performer::chooseIn(const QJsonObject &with)
{
    chooseTab({{QStringLiteral("tab"), 1}});
    auto *combo = qobject_cast<QComboBox *>(seenSoon(with[u"name"].toString()));
    const int row = combo->findText(with[u"text"].toString());
    if (!combo->isEnabled() || row < 0) {
        return {QStringLiteral("there is no such choice")};
    }
    const qint64 at = momentNow();
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
    return {{}, at};
}

/// A button on the card of that finding: addWord, ignore …
Outcome Performer::pressCard(const QJsonObject &with)
{
    chooseTab({{QStringLiteral("tab"), 0}});
    const QWidget *card = nullptr;
    const QString words = with[u"words"].toString();
    if (!soon([&] {
            card = cardWith(m_window, QStringLiteral("finding"), words);
            return card != nullptr;
        })) {
        return {QStringLiteral("no such finding")};
    }
    const qint64 at = momentNow();
    named<QAbstractButton>(*card, with[u"button"].toString())->click();
    return {{}, at};
}

Outcome Performer::openSettings(const QJsonObject &with)
{
    m_window.findChild<QAction *>(QStringLiteral("command.settings"))->trigger();
    auto *pages = qobject_cast<QListWidget *>(seenSoon(QStringLiteral("settingsCategories")));
    pages->setCurrentRow(with[u"page"].toInt());
    return {};
}

Outcome Performer::leaveSettings(const QJsonObject &)
{
    return isSeen(QStringLiteral("settingsBack")) ? click(QStringLiteral("settingsBack"))
                                                  : Outcome();
}

Outcome Performer::addPerson(const QJsonObject &with)
{
    openSettings({{QStringLiteral("page"), 1}});
    typeInto(seenSoon(QStringLiteral("newName")), with[u"name"].toString());
    auto *login = qobject_cast<QLineEdit *>(seenSoon(QStringLiteral("newLogin")));
    login->selectAll();
    typeInto(login, with[u"login"].toString());
    return click(QStringLiteral("addPerson"));
}

bool Performer::choosePerson(const QString &name)
{
    auto *table = qobject_cast<QTableView *>(seenSoon(QStringLiteral("peopleTable")));
    const QModelIndex row = rowOf(*table->model(), name);
    if (row.isValid()) {
        clickRow(table, row);
    }
    return row.isValid();
}

/// A button of their details: role-editor, personActive; or their name.
Outcome Performer::changePerson(const QJsonObject &with)
{
    openSettings({{QStringLiteral("page"), 1}});
    if (!choosePerson(with[u"person"].toString())) {
        return {QStringLiteral("no such person")};
    }
    if (with.contains(u"name")) {
        return setField({{QStringLiteral("name"), QStringLiteral("personName")},
                         {QStringLiteral("text"), with[u"name"]}});
    }
    auto *button = qobject_cast<QAbstractButton *>(seenSoon(with[u"button"].toString()));
    if (!button->isEnabled()) {
        return {QStringLiteral("that can't be changed")};
    }
    const qint64 at = momentNow();
    button->click();
    return {{}, at};
}

Outcome Performer::addSection(const QJsonObject &with)
{
    openSettings({{QStringLiteral("page"), 2}});
    typeInto(seenSoon(QStringLiteral("newSection")), with[u"name"].toString());
    return click(QStringLiteral("addSection"));
}

Outcome Performer::moveSection(const QJsonObject &with)
{
    openSettings({{QStringLiteral("page"), 2}});
    auto *tree = qobject_cast<QTreeWidget *>(seenSoon(QStringLiteral("sectionList")));
    const QModelIndex row = rowOf(*tree->model(), with[u"section"].toString());
    if (!row.isValid()) {
        return {QStringLiteral("no such section")};
    }
    tree->setCurrentItem(tree->topLevelItem(row.row()));
    const qint64 at = momentNow();
    QTest::keyClick(tree, with[u"up"].toBool() ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
    return {{}, at};
}

} // namespace tilshi::test
