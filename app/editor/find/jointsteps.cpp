#include "editor/find/jointsteps.h"

#include <QTextDocument>

#include <algorithm>

namespace tilshi::editor {

void JointSteps::begin(const QList<QTextDocument *> &documents)
{
    forget();
    for (QTextDocument *document : documents) {
        m_steps.append({document, document->availableUndoSteps(), 0});
    }
}

void JointSteps::end()
{
    for (Step &step : m_steps) {
        step.after = step.document->availableUndoSteps();
    }
    m_steps.removeIf([](const Step &step) { return step.after == step.before; });
    for (const Step &step : std::as_const(m_steps)) {
        connect(step.document, &QTextDocument::undoCommandAdded, this, &JointSteps::forget);
    }
}

void JointSteps::forget()
{
    for (const Step &step : std::as_const(m_steps)) {
        disconnect(step.document, nullptr, this, nullptr);
    }
    m_steps.clear();
}

void JointSteps::undo(QTextDocument *document)
{
    const QList<Step> steps = m_steps;
    const bool joint = std::any_of(steps.begin(), steps.end(), [document](const Step &step) {
        return step.document == document && document->availableUndoSteps() == step.after;
    });
    for (const Step &step : steps) {
        if (joint && step.document != document &&
            step.document->availableUndoSteps() == step.after) {
            step.document->undo();
        }
    }
}

void JointSteps::redo(QTextDocument *document)
{
    const QList<Step> steps = m_steps;
    const bool joint = std::any_of(steps.begin(), steps.end(), [document](const Step &step) {
        return step.document == document && document->availableUndoSteps() == step.before;
    });
    for (const Step &step : steps) {
        if (joint && step.document != document &&
            step.document->availableUndoSteps() == step.before) {
            step.document->redo();
        }
    }
}

} // namespace tilshi::editor
