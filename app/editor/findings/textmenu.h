#pragma once

#include "spelling/finding.h"

#include <QMenu>

#include <functional>

namespace tilshi::spelling {
class SpellingWorker;
}

namespace tilshi::editor {

/// What a right click in a text offers: what to do about the finding there, and below that what can
/// be done at the place. Gone when it is closed.
class TextMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TextMenu(QWidget *text);

    /// The finding's fixes or, when the worker has them, suggestions for its word; and ways to have
    /// it accepted.
    void addFinding(const spelling::Finding &finding, spelling::SpellingWorker &worker);
    /// null for a line between. Menus in which nothing can be chosen now are left out.
    void addPlaceActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void replacementChosen(const QString &text);
    void addWordRequested(const QString &word, bool personal);
    void ignoreRequested(spelling::FindingKind kind, const QString &text, bool everywhere);

private:
    void addAcceptance(const spelling::Finding &finding);
    void addChoice(const QString &text, const char *name, std::function<void()> chosen);
};

} // namespace tilshi::editor
