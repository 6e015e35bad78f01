#include "editor/find/finder.h"

#include "editor/document/textreplace.h"
#include "editor/find/jointsteps.h"
#include "editor/page/checkedtextedit.h"

#include <QTextBlock>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tilshi::editor {

Finder::Finder(const Texts &texts, JointSteps &steps, QObject *parent)
    : QObject(parent)
    , m_texts(texts)
    , m_steps(steps)
{
    for (CheckedTextEdit *text : texts) {
        connect(text, &QTextEdit::selectionChanged, this, [this] {
            if (m_search) {
                showHits();
            }
        });
    }
    watchDocuments();
}

void Finder::watchDocuments()
{
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        delete m_hits.at(i);
        m_hits.at(i) = new DocumentHits(m_texts.at(i)->document(), this);
        connect(m_hits.at(i), &DocumentHits::changed, this, &Finder::tell);
    }
}

void Finder::startFrom(CheckedTextEdit *text)
{
    const auto found = std::find(m_texts.begin(), m_texts.end(), text);
    Q_ASSERT(found != m_texts.end());
    m_active = std::size_t(found - m_texts.begin());
    m_start = text->textCursor().selectionStart();
}

void Finder::setQuery(const SearchQuery &query)
{
    begin(query);
    m_wanted = m_search.has_value();
    tell();
}

void Finder::mark(const SearchQuery &query)
{
    begin(query);
    tell();
}

void Finder::begin(const SearchQuery &query)
{
    m_query = query;
    m_fault.reset();
    m_search.reset();
    if (!query.text.isEmpty()) {
        if (auto search = TextSearch::of(query)) {
            m_search = *search;
        } else {
            m_fault = search.error();
        }
    }
    m_wanted = false; // until none of the texts has hits of another search
    for (DocumentHits *hits : m_hits) {
        hits->setSearch(m_search);
    }
}

void Finder::tell()
{
    if (m_wanted) {
        const auto first = m_hits.at(m_active)->firstFrom(m_start);
        if (isComplete() || first != m_hits.at(m_active)->hits().end()) {
            m_wanted = false;
            goTo(nextFrom(m_active, m_start));
        }
    }
    showHits();
}

void Finder::showHits()
{
    const std::optional<TextHit> place = selected();
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const DocumentHits &hits = *m_hits.at(i);
        const bool here = place && place->text == i;
        m_texts.at(i)->setHits(hits.hits(),
                               here ? int(hits.firstFrom(place->hit.position) - hits.hits().begin())
                                    : -1);
    }
    Q_EMIT changed();
}

int Finder::count() const
{
    return std::accumulate(m_hits.begin(), m_hits.end(), 0, [](int sum, const DocumentHits *hits) {
        return sum + int(hits->hits().size());
    });
}

bool Finder::isComplete() const
{
    return std::all_of(m_hits.begin(), m_hits.end(),
                       [](const DocumentHits *hits) { return hits->isComplete(); });
}

std::optional<Finder::TextHit> Finder::selected() const
{
    const QTextCursor cursor = active()->textCursor();
    const auto hit = m_hits.at(m_active)->firstFrom(cursor.selectionStart());
    const TextRange wanted{cursor.selectionStart(),
                           cursor.selectionEnd() - cursor.selectionStart()};
    if (hit == m_hits.at(m_active)->hits().end() || *hit != wanted) {
        return std::nullopt;
    }
    return TextHit{m_active, *hit};
}

int Finder::current() const
{
    const std::optional<TextHit> place = selected();
    if (!place) {
        return 0;
    }
    int before = 0;
    for (std::size_t i = 0; i < m_active; ++i) {
        before += int(m_hits.at(i)->hits().size());
    }
    const DocumentHits &hits = *m_hits.at(m_active);
    return before + int(hits.firstFrom(place->hit.position) - hits.hits().begin()) + 1;
}

std::optional<Finder::TextHit> Finder::nextFrom(std::size_t text, int position) const
{
    for (std::size_t i = 0; i <= m_hits.size(); ++i) {
        const std::size_t at = (text + i) % m_hits.size();
        const auto hit = m_hits.at(at)->firstFrom(i == 0 ? position : 0);
        if (hit != m_hits.at(at)->hits().end()) {
            return TextHit{at, *hit};
        }
    }
    return std::nullopt;
}

std::optional<Finder::TextHit> Finder::previousTo(std::size_t text, int position) const
{
    for (std::size_t i = 0; i <= m_hits.size(); ++i) {
        const std::size_t at = (text + m_hits.size() - i % m_hits.size()) % m_hits.size();
        const auto hit =
            m_hits.at(at)->firstFrom(i == 0 ? position : std::numeric_limits<int>::max());
        if (hit != m_hits.at(at)->hits().begin()) {
            return TextHit{at, *std::prev(hit)};
        }
    }
    return std::nullopt;
}

void Finder::goTo(const std::optional<TextHit> &place)
{
    if (!place) {
        return;
    }
    m_active = place->text;
    QTextCursor cursor = active()->textCursor();
    cursor.setPosition(place->hit.position);
    cursor.setPosition(place->hit.position + place->hit.length, QTextCursor::KeepAnchor);
    active()->setTextCursor(cursor);
    active()->ensureCursorVisible();
    m_start = place->hit.position;
    showHits();
    Q_EMIT shown(active());
}

void Finder::complete()
{
    for (DocumentHits *hits : m_hits) {
        hits->complete();
    }
}

void Finder::next()
{
    m_wanted = false;
    goTo(nextFrom(m_active, active()->textCursor().selectionEnd()));
}

void Finder::previous()
{
    m_wanted = false;
    goTo(previousTo(m_active, active()->textCursor().selectionStart()));
}

bool Finder::canReplace() const
{
    return m_search && count() > 0 && !active()->isReadOnly();
}

QString Finder::replacement(std::size_t text, const TextRange &hit, const QString &with) const
{
    const QTextBlock block = m_texts.at(text)->document()->findBlock(hit.position);
    return m_search->replacement(block.text(), {hit.position - block.position(), hit.length}, with);
}

void Finder::replace(const QString &text)
{
    const std::optional<TextHit> place = selected();
    if (canReplace() && place) {
        QTextCursor cursor(active()->document());
        const QString with = replacement(place->text, place->hit, text);
        replaceText(cursor, place->hit.position, place->hit.length, with);
        active()->setTextCursor(cursor);
        complete();
        Q_EMIT replaced(active());
    }
    next();
}

int Finder::replaceAll(const QString &text)
{
    if (!canReplace()) {
        return 0;
    }
    complete();
    const int number = count();
    QList<QTextDocument *> documents;
    for (const CheckedTextEdit *edit : m_texts) {
        documents.append(edit->document());
    }
    m_steps.doTogether(documents, [this, &text] {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            m_texts.at(i)->replaceAll(replacements(i, text));
        }
    });
    return number;
}

QList<Replacement> Finder::replacements(std::size_t text, const QString &with) const
{
    QList<Replacement> list;
    QTextBlock block;
    QString paragraph;
    for (const TextRange &hit : m_hits.at(text)->hits()) {
        if (!block.isValid() || !block.contains(hit.position)) {
            block = m_texts.at(text)->document()->findBlock(hit.position);
            paragraph = block.text();
        }
        const Match match{hit.position - block.position(), hit.length};
        list.append({hit, m_search->replacement(paragraph, match, with)});
    }
    return list;
}

} // namespace tilshi::editor
