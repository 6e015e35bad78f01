#include "ui/editor/blockspeller.h"

#include "spelling/spellingworker.h"
#include "ui/await.h"
#include "ui/editor/blockformat.h"
#include "ui/editor/blocknotes.h"

#include <chrono>

namespace tilshi::ui {

using namespace std::chrono_literals;

namespace {

constexpr int mostUnderway = 12;
constexpr auto askDelay = 20ms;
constexpr auto tellDelay = 80ms;

SpellNotes &spellNotes(const QTextBlock &block)
{
    BlockNotes *notes = BlockNotes::of(block);
    if (!notes->spell) {
        notes->spell = std::make_shared<SpellNotes>();
    }
    return *notes->spell;
}

const SpellNotes *find(const QTextBlock &block)
{
    const BlockNotes *notes = BlockNotes::find(block);
    return notes ? notes->spell.get() : nullptr;
}

bool needsAsking(const QTextBlock &block)
{
    const SpellNotes *notes = find(block);
    return !notes || (!notes->checked && notes->stamp == 0);
}

/// What is behind the change moves along, what the change touches is dropped. True if some was.
bool shift(QList<spelling::Finding> &findings, qsizetype at, qsizetype removed, qsizetype added)
{
    const auto dropped = findings.removeIf([at, removed](const spelling::Finding &finding) {
        return finding.start < at + removed && finding.start + finding.length > at;
    });
    for (spelling::Finding &finding : findings) {
        if (finding.start >= at + removed) {
            finding.start += added - removed;
        }
    }
    return dropped > 0;
}

QList<spelling::LanguageRun> languageRuns(const QTextBlock &block)
{
    QList<spelling::LanguageRun> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString language = runOf(fragment.charFormat()).language;
        if (!language.isEmpty()) {
            runs.append({fragment.position() - block.position(), fragment.length(), language});
        }
    }
    return runs;
}

} // namespace

BlockSpeller::BlockSpeller(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askDelay);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(tellDelay);
    connect(&m_askTimer, &QTimer::timeout, this, qOverload<>(&BlockSpeller::ask));
    connect(&m_tellTimer, &QTimer::timeout, this, &BlockSpeller::findingsChanged);
    connect(document, &QTextDocument::contentsChange, this, &BlockSpeller::noteChange);
}

void BlockSpeller::setWorker(spelling::SpellingWorker *worker)
{
    m_worker = worker;
    recheck();
}

void BlockSpeller::setLanguage(const QString &language)
{
    if (m_language != language) {
        m_language = language;
        recheck();
    }
}

void BlockSpeller::setFirstVisible(std::function<QTextBlock()> firstVisible)
{
    m_firstVisible = std::move(firstVisible);
}

void BlockSpeller::recheck()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (find(block)) {
            SpellNotes &notes = spellNotes(block);
            notes.checked = false;
            notes.stamp = 0;
            if (!m_worker) {
                notes.findings.clear();
            }
        }
    }
    m_askTimer.start();
    m_tellTimer.start();
}

QList<spelling::Finding> BlockSpeller::findings(const QTextBlock &block)
{
    const SpellNotes *notes = find(block);
    return notes ? notes->findings : QList<spelling::Finding>();
}

void BlockSpeller::noteChange(int position, int removed, int added)
{
    const QTextBlock first = m_document->findBlock(position);
    const QTextBlock behind = m_document->findBlock(position + added).next();
    const bool within = first.next() == behind;
    bool dropped = false;
    for (QTextBlock block = first; block.isValid() && block != behind; block = block.next()) {
        SpellNotes &notes = spellNotes(block);
        notes.checked = false;
        notes.stamp = 0;
        if (within) {
            dropped |= shift(notes.findings, position - first.position(), removed, added);
        } else {
            dropped |= !notes.findings.isEmpty();
            notes.findings.clear();
        }
    }
    if (dropped && !m_tellTimer.isActive()) {
        m_tellTimer.start();
    }
    if (!m_askTimer.isActive()) {
        m_askTimer.start();
    }
}

QTextBlock BlockSpeller::nextUnchecked(const QTextBlock &from) const
{
    QTextBlock block = from;
    while (block.isValid() && !needsAsking(block)) {
        block = block.next();
    }
    return block;
}

void BlockSpeller::ask()
{
    if (!m_worker) {
        return;
    }
    QTextBlock block = nextUnchecked(m_firstVisible ? m_firstVisible() : m_document->begin());
    while (m_underway < mostUnderway) {
        if (!block.isValid()) {
            block = nextUnchecked(m_document->begin());
        }
        if (!block.isValid()) {
            return;
        }
        ask(block);
        block = nextUnchecked(block.next());
    }
}

void BlockSpeller::ask(const QTextBlock &block)
{
    SpellNotes &notes = spellNotes(block);
    notes.stamp = ++m_lastStamp;
    ++m_underway;
    const std::weak_ptr<SpellNotes> weak = BlockNotes::of(block)->spell;
    await(m_worker->check(block.text(), languageRuns(block), m_language), this,
          [this, weak, stamp = notes.stamp](const QList<spelling::Finding> &findings) {
              --m_underway;
              if (const auto alive = weak.lock()) {
                  answered(alive, stamp, findings);
              }
              if (!m_askTimer.isActive()) {
                  ask();
              }
          });
}

void BlockSpeller::answered(const std::shared_ptr<SpellNotes> &notes, quint64 stamp,
                            const QList<spelling::Finding> &findings)
{
    if (notes->stamp != stamp) {
        return; // the text has changed since
    }
    notes->stamp = 0;
    notes->checked = true;
    if (!(notes->findings == findings)) {
        notes->findings = findings;
        if (!m_tellTimer.isActive()) {
            m_tellTimer.start();
        }
    }
}

} // namespace tilshi::ui
