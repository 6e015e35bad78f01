#pragma once

#include <QList>
#include <QObject>

class QTextDocument;

namespace tilshi::editor {

/// One step of undo over several documents: what was done to them together is undone and done again
/// together, whichever of them is asked.
class JointSteps : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Does the edit, which changes each of them by at most one step.
    template <class Edit>
    void doTogether(const QList<QTextDocument *> &documents, Edit edit)
    {
        begin(documents);
        edit();
        end();
    }
    /// Before that document undoes or redoes a step by itself: does so to those that go with it.
    void undo(QTextDocument *document);
    void redo(QTextDocument *document);
    /// From here on each document goes its own way.
    void forget();

private:
    struct Step
    {
        QTextDocument *document;
        int before; ///< how many steps could be undone before it, and after it
        int after;
    };

    void begin(const QList<QTextDocument *> &documents);
    void end();

    QList<Step> m_steps;
};

} // namespace tilshi::editor
