#pragma once

#include <QString>
#include <QStringList>

namespace tilshi::spelling {
enum class FindingKind;
enum class Rule;
} // namespace tilshi::spelling

namespace tilshi::wording {

/// Misspelled word, Mixed letters …
QString name(spelling::FindingKind kind);

/// What the rule looks for, as a choice: Quotes, Dashes …
QString name(spelling::Rule rule);

/// Why something was found, in a few words, with the letters in question where the rule has to do
/// with letters: “к” written for “қ”, Latin letters: a, o; with the rule of spelling where there is
/// one. fixes: the finding's; may be empty.
QString reason(spelling::Rule rule, const QString &text, const QStringList &fixes);

/// A text as it can be shown by itself: spaces that would not be seen as ␣, those that hold two
/// words together as the tie ‿. Inter has both; a sign that it lacks would load two more fonts at
/// the first finding.
QString shown(const QString &text);

} // namespace tilshi::wording
