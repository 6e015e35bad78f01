#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::test {

/// Hostile or awkward HTML.
struct Payload
{
    QString id;
    QString html;
};

/// Our own small set, which is always here.
QList<Payload> ownPayloads();

/// The collections of others' tests, from the folder that TILSHI_SHARED names or that lies beside
/// the sources; none where there is none, since they are not ours to carry along.
QList<Payload> sharedPayloads();

/// What of a page's markup a page of ours could never have: elements, attributes and addresses that
/// the writer of bodies does not write. Empty is good.
QStringList hostileParts(const QString &html);

/// The visible text of each by html5lib, without white space; nothing where python3 or html5lib is
/// missing.
std::optional<QHash<QString, QString>> visibleByHtml5lib(const QList<Payload> &payloads);

/// Without white space and invisible characters, in NFC: what two readers must agree on.
QString letters(const QString &text);

} // namespace tilshi::test
