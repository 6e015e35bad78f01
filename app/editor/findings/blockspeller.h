#pragma once

#include "spelling/finding.h"

#include <QList>
#include <QObject>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace tilshi::spelling {
class SpellingWorker;
}

namespace tilshi::editor {

/// What the speller said about one state of a paragraph.
struct SpellNotes
{
    quint64 stamp = 0;    ///< of the question that is on its way about the present text; 0 for none
    bool checked = false; ///< findings are those of the present text
    QList<spelling::Finding> findings; ///< in the order of the text, each with an id
};

/// Has a document's paragraphs checked as they change, those on the screen first, some at a time.
/// Each question carries a stamp; an answer to a text that has changed since is dropped. Findings
/// stay with the paragraph and move with the text typed before them until the new answer is there;
/// those that the answer has again keep their ids.
class BlockSpeller : public QObject
{
    Q_OBJECT

public:
    /// The document outlives it.
    explicit BlockSpeller(QTextDocument *document, QObject *parent = nullptr);

    /// Null: nothing is checked, and what was found is forgotten.
    void setWorker(spelling::SpellingWorker *worker);
    void setLanguage(const QString &language);
    /// Where to begin: gives the first paragraph on the screen.
    void setFirstVisible(std::function<QTextBlock()> firstVisible);
    /// Forgets all and asks again.
    void recheck();

    spelling::SpellingWorker *worker() const { return m_worker; }
    const QString &language() const { return m_language; }
    /// Of one paragraph, in its UTF-16 positions.
    static QList<spelling::Finding> findings(const QTextBlock &block);

Q_SIGNALS:
    /// At most some ten times a second.
    void findingsChanged();

private:
    /// One paragraph that was asked about, if it is still there when the answer comes.
    struct Asked
    {
        std::weak_ptr<SpellNotes> notes;
        quint64 stamp = 0;
    };

    void noteChange(int position, int removed, int added);
    void askMore();
    std::vector<QTextBlock> nextUnchecked();
    void ask(const std::vector<QTextBlock> &blocks);
    Asked stamp(const QTextBlock &block);
    void answered(const Asked &asked, const QList<spelling::Finding> &findings);

    QTextDocument *m_document;
    spelling::SpellingWorker *m_worker = nullptr;
    QString m_language = QStringLiteral("kk");
    std::function<QTextBlock()> m_firstVisible;
    quint64 m_lastStamp = 0;
    int m_settled = 0; ///< so many paragraphs at the beginning were asked about
    int m_underway = 0;
    QTimer m_askTimer;
    QTimer m_tellTimer;
};

} // namespace tilshi::editor
