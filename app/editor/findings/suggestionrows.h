#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QMenu;

namespace tilshi::spelling {
class SpellingWorker;
struct Finding;
} // namespace tilshi::spelling

namespace tilshi::editor {

/// A row for each of a finding's own fixes. chosen() gets the one taken.
void addFixRows(QMenu *menu, const spelling::Finding &finding,
                const std::function<void(const QString &)> &chosen);

/// Puts rows for a word's suggestions at the end of the menu: first one that says they are being
/// looked for, in its place the suggestions as soon as they are there. chosen() gets the one taken.
void addSuggestionRows(QMenu *menu, spelling::SpellingWorker &worker, const QString &word,
                       const QString &language, std::function<void(const QString &)> chosen);

} // namespace tilshi::editor
