#include "widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tilshi::widgets {
namespace {

const QString name = QStringLiteral("announcement");

class Notification : public QAccessibleWidget
{
public:
    explicit Notification(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {
    }
};

QAccessibleInterface *notificationOf(const QString &, QObject *object)
{
    return object && object->isWidgetType() && object->objectName() == name
               ? new Notification(static_cast<QWidget *>(object))
               : nullptr;
}

/// A widget of no size that a screen reader finds in the window.
QWidget *announcementOf(QWidget *window)
{
    QAccessible::installFactory(notificationOf); // once only, says Qt
    auto *found = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new QWidget(window);
        found->setObjectName(name);
        found->setAttribute(Qt::WA_TransparentForMouseEvents);
        found->setFixedSize(0, 0);
    }
    return found;
}

} // namespace

void announce(QWidget *where, const QString &sentence)
{
    QWidget *announcement = announcementOf(where->window());
    announcement->setAccessibleName(sentence);
    announcement->hide();
    announcement->show();
}

} // namespace tilshi::widgets
