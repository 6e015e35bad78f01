#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tilshi::test {

/// A text of our own in a newsroom's shape: counter, dateline with a no-break space, 8 paragraphs.
QByteArray lookalike();

/// A newsroom's own article, from the folder that TILSHI_SHARED names or that lies beside the
/// sources; nothing where there is none, since the text is not ours to carry along.
std::optional<QByteArray> realArticle();

/// The paragraphs of a text as it stands, between empty lines.
QStringList paragraphsOf(const QByteArray &utf8);

} // namespace tilshi::test
