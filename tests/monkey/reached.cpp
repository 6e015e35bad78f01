#include "monkey/reached.h"

#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace tilshi::test {

namespace {

QString ownName(const QWidget *widget)
{
    const QString name = widget->objectName();
    const bool isQts = name.startsWith(u"qt_") || name.isEmpty();
    return isQts ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

/// The nearest thing around it that is a part of the program's own.
QString placeOf(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QByteArray name = around->metaObject()->className();
        if (around->isWindow() || name.startsWith("tilshi::")) {
            return QString::fromLatin1(name.mid(name.lastIndexOf(':') + 1));
        }
    }
    return QStringLiteral("-");
}

} // namespace

QString Reached::nameOf(const QWidget *widget)
{
    return placeOf(widget) + u'.' + ownName(widget).section(u':', -1);
}

QString Reached::report() const
{
    QStringList names(m_seen.begin(), m_seen.end());
    std::sort(names.begin(), names.end());
    QString lines;
    for (const QString &name : std::as_const(names)) {
        lines += u"reached " + name + u'\t' + QString::number(m_acted.value(name)) + u'\n';
    }
    return lines;
}

} // namespace tilshi::test
