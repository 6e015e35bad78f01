#include "editor/findings/blockspeller.h"

#include "base/await.h"
#include "editor/format/blockformat.h"
#include "editor/format/blocknotes.h"
#include "language/alphabet.h"
#include "spelling/spellingworker.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tilshi::editor {

using spelling::Finding;
using namespace std::chrono_literals;

namespace {

constexpr int mostUnderway = 2;      ///< questions: the worker has one to go on with, always
constexpr int mostCharacters = 3000; ///< in a question: a screenful, some milliseconds of work
constexpr int mostOnScreen = 100;    ///< paragraphs
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

SpellNotes *existingNotes(const QTextBlock &block)
{
    return find(block) ? BlockNotes::of(block)->spell.get() : nullptr;
}

bool needsAsking(const QTextBlock &block)
{
    const SpellNotes *notes = find(block);
    return !notes || (!notes->checked && notes->stamp == 0);
}

/// A change within one paragraph; at and the counts in its UTF-16 units.
struct Change
{
    qsizetype at;
    qsizetype removed;
    qsizetype added;
};

bool isWordCharacter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && language::isWordCharacter(text[at].unicode());
}

/// True where the change is in the finding or has made what stands beside it part of it: a letter
/// typed behind a word makes another word of it. text: as it is now.
bool touches(const Change &change, qsizetype start, qsizetype length, QStringView text)
{
    const qsizetype end = start + length;
    if (start > change.at + change.removed || end < change.at) {
        return false;
    }
    const auto isWithinWord = [text](qsizetype at) {
        return isWordCharacter(text, at - 1) && isWordCharacter(text, at);
    };
    if (start == change.at + change.removed) {
        return isWithinWord(change.at + change.added);
    }
    return end != change.at || isWithinWord(end);
}

qsizetype moved(const Change &change, qsizetype start)
{
    return start >= change.at + change.removed ? start + change.added - change.removed : start;
}

/// What is behind the change moves along, what the change touches is dropped. True if some was.
bool shift(QList<Finding> &findings, const Change &change, QStringView text)
{
    const auto dropped = findings.removeIf([&change, text](const Finding &finding) {
        const auto &partner = finding.partner;
        return touches(change, finding.start, finding.length, text) ||
               (partner && touches(change, partner->start, partner->length, text));
    });
    for (Finding &finding : findings) {
        finding.start = moved(change, finding.start);
        if (finding.partner) {
            finding.partner->start = moved(change, finding.partner->start);
        }
    }
    return dropped > 0;
}

spelling::FindingId newId()
{
    static quint64 last = 0; // of all texts of the program, all of them in one thread
    return {++last};
}

/// The answer's findings, those that were known with their ids. Both are in the order of the text.
QList<Finding> identified(QList<Finding> answer, const QList<Finding> &before)
{
    auto old = before.begin();
    for (Finding &finding : answer) {
        while (old != before.end() && old->start < finding.start) {
            ++old;
        }
        if (old != before.end()) {
            finding.id = old->id;
        }
        if (old == before.end() || finding != *old) {
            finding.id = newId();
        }
    }
    return answer;
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
    connect(&m_askTimer, &QTimer::timeout, this, &BlockSpeller::askMore);
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
        if (SpellNotes *notes = existingNotes(block)) {
            notes->checked = false;
            notes->stamp = 0;
            if (!m_worker) {
                notes->findings.clear();
            }
        }
    }
    m_settled = 0;
    m_askTimer.start();
    m_tellTimer.start();
}

QList<Finding> BlockSpeller::findings(const QTextBlock &block)
{
    const SpellNotes *notes = find(block);
    return notes ? notes->findings : QList<Finding>();
}

void BlockSpeller::noteChange(int position, int removed, int added)
{
    const QTextBlock first = m_document->findBlock(position);
    const QTextBlock behind = m_document->findBlock(position + added).next();
    const bool within = first.next() == behind;
    bool dropped = false;
    for (QTextBlock block = first; block.isValid() && block != behind; block = block.next()) {
        SpellNotes *notes = existingNotes(block);
        if (!notes) {
            continue;
        }
        notes->checked = false;
        notes->stamp = 0;
        if (within) {
            dropped |=
                shift(notes->findings, {position - first.position(), removed, added}, first.text());
        } else {
            dropped |= !notes->findings.isEmpty();
            notes->findings.clear();
        }
    }
    m_settled = std::min(m_settled, first.blockNumber());
    if (dropped && !m_tellTimer.isActive()) {
        m_tellTimer.start();
    }
    if (!m_askTimer.isActive()) {
        m_askTimer.start();
    }
}

/// What is on the screen, then the rest from the beginning on.
std::vector<QTextBlock> BlockSpeller::nextUnchecked()
{
    std::vector<QTextBlock> blocks;
    int characters = 0;
    const auto take = [&](const QTextBlock &block) {
        if (needsAsking(block)) {
            blocks.push_back(block);
            characters += block.length();
        }
        return characters < mostCharacters;
    };
    QTextBlock block = m_firstVisible ? m_firstVisible() : QTextBlock();
    for (int i = 0; i < mostOnScreen && block.isValid() && take(block); ++i) {
        block = block.next();
    }
    if (blocks.empty()) {
        block = m_document->findBlockByNumber(m_settled);
        for (; block.isValid() && take(block); ++m_settled) {
            block = block.next();
        }
    }
    return blocks;
}

void BlockSpeller::askMore()
{
    while (m_worker && m_underway < mostUnderway) {
        const std::vector<QTextBlock> blocks = nextUnchecked();
        if (blocks.empty()) {
            return;
        }
        ask(blocks);
    }
}

BlockSpeller::Asked BlockSpeller::stamp(const QTextBlock &block)
{
    spellNotes(block).stamp = ++m_lastStamp;
    return {BlockNotes::of(block)->spell, m_lastStamp};
}

void BlockSpeller::ask(const std::vector<QTextBlock> &blocks)
{
    QList<spelling::Paragraph> paragraphs;
    std::vector<Asked> asked;
    for (const QTextBlock &block : blocks) {
        paragraphs.append({block.text(), languageRuns(block)});
        asked.push_back(stamp(block));
    }
    ++m_underway;
    await(m_worker->check(paragraphs, m_language), this,
          [this, asked](const QList<QList<Finding>> &findings) {
              --m_underway;
              for (std::size_t i = 0; i < asked.size(); ++i) {
                  answered(asked[i], findings.at(qsizetype(i)));
              }
              if (!m_askTimer.isActive()) {
                  askMore();
              }
          });
}

void BlockSpeller::answered(const Asked &asked, const QList<Finding> &findings)
{
    const std::shared_ptr<SpellNotes> notes = asked.notes.lock();
    if (!notes || notes->stamp != asked.stamp) {
        return; // the text has changed since
    }
    notes->stamp = 0;
    notes->checked = true;
    const QList<Finding> before =
        std::exchange(notes->findings, identified(findings, notes->findings));
    if (before != notes->findings && !m_tellTimer.isActive()) {
        m_tellTimer.start();
    }
}

} // namespace tilshi::editor
