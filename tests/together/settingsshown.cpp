#include "together/settingsshown.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

namespace tilshi::test {
namespace {

constexpr int columnsOfPerson = 3; // but for when they were last at work

} // namespace

QJsonValue shownPeople(const QWidget &window)
{
    QJsonArray people;
    const auto *table = window.findChild<QTableView *>(QStringLiteral("peopleTable"));
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnsOfPerson; ++column) {
            cells.append(table->model()->index(row, column).data().toString());
        }
        people.append(cells.join(QStringLiteral(" | ")));
    }
    for (const char *filter : {"activePeople", "inactivePeople"}) {
        if (const auto *button = window.findChild<QAbstractButton *>(QLatin1String(filter))) {
            people.append(button->text());
        }
    }
    return people;
}

QJsonValue shownSections(const QWidget &window)
{
    QJsonArray sections;
    const auto *tree = window.findChild<QTreeWidget *>(QStringLiteral("sectionList"));
    for (int row = 0; tree && row < tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = tree->topLevelItem(row);
        QStringList cells;
        for (int column = 0; column < tree->columnCount(); ++column) {
            cells.append(item->text(column));
        }
        sections.append(cells.join(QStringLiteral(" | ")));
    }
    return sections;
}

QJsonValue shownGeneral(const QWidget &window)
{
    QJsonArray fields;
    for (const char *name : {"newsroomName", "baseUrl"}) {
        if (const auto *field = window.findChild<QLineEdit *>(QLatin1String(name))) {
            fields.append(field->text());
        }
    }
    if (const auto *tick = window.findChild<QAbstractButton *>(QStringLiteral("fourEyes"))) {
        fields.append(tick->isChecked());
    }
    return fields;
}

} // namespace tilshi::test
