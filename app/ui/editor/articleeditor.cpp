#include "ui/editor/articleeditor.h"

#include "ui/await.h"
#include "ui/editor/articlepage.h"
#include "ui/editor/bodyedit.h"
#include "ui/editor/find/findbinding.h"
#include "ui/editor/formatactions.h"
#include "ui/editor/formatbar.h"
#include "ui/editor/formatbinding.h"
#include "ui/editor/textfield.h"
#include "ui/editor/wholearticle.h"
#include "ui/editor/writingactions.h"

#include <QAction>
#include <QEvent>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tilshi::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 200ms;
constexpr auto longestWait = 1000ms;

} // namespace

ArticleEditor::ArticleEditor(QWidget *parent)
    : QWidget(parent)
    , m_actions(new FormatActions(this))
    , m_bar(new FormatBar(*m_actions, this))
    , m_page(new ArticlePage(this))
    , m_binding(new FormatBinding(*m_actions, *m_page->body(), this))
    , m_writing(new WritingActions(this))
    , m_find(new FindBinding(*m_writing, *m_page, *m_binding, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_page, 1);
    column->addWidget(m_find->bar());
    setFocusProxy(m_page->body());
    connectTexts();
    connect(m_page, &ArticlePage::edited, this, [this] {
        m_contentChanged = true;
        restSoon();
        Q_EMIT contentEdited();
    });
    connect(m_actions->nextFinding, &QAction::triggered, this, [this] { goToFinding(1); });
    connect(m_actions->previousFinding, &QAction::triggered, this, [this] { goToFinding(-1); });
    for (QTimer *timer : {&m_pause, &m_longestWait}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ArticleEditor::rest);
    }
    m_binding->update();
}

ArticleEditor::~ArticleEditor()
{
    // A text that loses the focus as it goes still tells of its findings: while there is who
    // listens.
    delete m_find;
    delete m_binding;
    delete m_page;
}

void ArticleEditor::connectTexts()
{
    const QList<QAction *> menu{m_actions->undo,       m_actions->redo, nullptr,
                                m_actions->cut,        m_actions->copy, m_actions->paste,
                                m_actions->pastePlain, nullptr,         m_actions->selectAll};
    for (CheckedTextEdit *text : m_page->texts()) {
        text->setMenuActions(menu);
        text->setPasteTaker([this](const QMimeData &mime) { return takeWhole(mime); });
        connect(text, &CheckedTextEdit::findingsChanged, this, [this] {
            m_findingsChanged = true;
            restSoon();
        });
        connect(text, &CheckedTextEdit::addWordRequested, this, &ArticleEditor::addWordRequested);
        connect(text, &CheckedTextEdit::ignoreRequested, this, &ArticleEditor::ignoreRequested);
    }
    m_binding->add(m_page->headline());
    m_binding->add(m_page->lead());
}

void ArticleEditor::restSoon()
{
    m_pause.start(pause);
    if (!m_longestWait.isActive()) {
        m_longestWait.start(longestWait);
    }
}

void ArticleEditor::rest()
{
    m_pause.stop();
    m_longestWait.stop();
    if (std::exchange(m_contentChanged, false)) {
        Q_EMIT contentRested();
    }
    if (std::exchange(m_findingsChanged, false)) {
        Q_EMIT findingsChanged(findings());
    }
}

void ArticleEditor::show(const newsroom::Content &content, bool editable)
{
    m_find->close();
    setAside(content.kicker, content.credit, content.note);
    m_page->setContent(content);
    setEditable(editable);
}

void ArticleEditor::setEditable(bool editable)
{
    m_page->setReadOnly(!editable);
    m_binding->update();
}

newsroom::Content ArticleEditor::content() const
{
    newsroom::Content content = m_aside;
    m_page->readInto(content);
    return content;
}

void ArticleEditor::setAside(const QString &kicker, const QString &credit, const QString &note)
{
    m_aside.kicker = kicker;
    m_aside.credit = credit;
    m_aside.note = note;
}

void ArticleEditor::setArticleLanguage(const QString &language)
{
    m_page->setDateLanguage(language);
    for (CheckedTextEdit *text : m_page->texts()) {
        text->speller().setLanguage(language);
    }
}

void ArticleEditor::setSpelling(spelling::SpellingWorker *spelling)
{
    for (CheckedTextEdit *text : m_page->texts()) {
        text->speller().setWorker(spelling);
    }
}

void ArticleEditor::recheck()
{
    for (CheckedTextEdit *text : m_page->texts()) {
        text->speller().recheck();
    }
}

void ArticleEditor::addToBar(QWidget *widget)
{
    m_bar->addAtEnd(widget);
}

text::Counts ArticleEditor::counts() const
{
    return m_page->body()->counts();
}

QList<EditorFinding> ArticleEditor::findingsOf(TextPart part) const
{
    QList<EditorFinding> result;
    const CheckedTextEdit *text = m_page->texts().at(std::size_t(part));
    const QList<PlacedFinding> found = text->findings();
    for (const PlacedFinding &placed : found) {
        const spelling::Finding &finding = placed.finding;
        result.append({part, placed.block, finding.start, finding.length, finding.kind,
                       finding.text, finding.language, finding.rule, finding.fixes});
        if (finding.kind == spelling::FindingKind::Typography) {
            const QString around = text->document()->findBlockByNumber(placed.block).text();
            result.last().before = lastWord(QStringView(around).first(finding.start));
            result.last().after =
                firstWord(QStringView(around).sliced(finding.start + finding.length));
        }
    }
    return result;
}

QList<EditorFinding> ArticleEditor::findings() const
{
    return findingsOf(TextPart::Headline) + findingsOf(TextPart::Lead) + findingsOf(TextPart::Body);
}

std::optional<std::pair<CheckedTextEdit *, PlacedFinding>> ArticleEditor::locate(int index) const
{
    for (CheckedTextEdit *text : m_page->texts()) {
        const QList<PlacedFinding> found = text->findings();
        if (index >= 0 && index < found.size()) {
            return std::pair(text, found.at(index));
        }
        index -= int(found.size());
    }
    return std::nullopt;
}

void ArticleEditor::focusHeadline()
{
    m_page->headline()->setFocus();
}

void ArticleEditor::focusBody()
{
    m_page->body()->setFocus();
}

void ArticleEditor::selectFinding(int index)
{
    if (const auto place = locate(index)) {
        place->first->select(place->second);
    }
}

void ArticleEditor::applyFix(int index, const QString &replacement)
{
    if (const auto place = locate(index)) {
        place->first->replace(place->second, replacement);
    }
}

void ArticleEditor::applyFixes(spelling::Rule rule)
{
    const QList<EditorFinding> all = findings();
    for (int index = int(all.size()) - 1; index >= 0; --index) { // from the end: places hold
        const EditorFinding &finding = all.at(index);
        if (finding.rule == rule && !finding.fixes.isEmpty()) {
            applyFix(index, finding.fixes.first());
        }
    }
}

/// How many of the findings stand before the caret; the selected one counts where it is asked for.
int ArticleEditor::findingsBefore(const QList<EditorFinding> &all, bool countSelected) const
{
    const auto texts = m_page->texts();
    const auto focused = std::find(texts.begin(), texts.end(), m_binding->focused());
    const QTextCursor cursor = m_binding->focused()->textCursor();
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const auto here = std::tuple(TextPart(focused - texts.begin()), block.blockNumber(),
                                 qsizetype(cursor.selectionStart() - block.position()));
    const bool selected = countSelected && cursor.hasSelection();
    return int(std::count_if(all.begin(), all.end(), [&](const EditorFinding &finding) {
        const auto place = std::tuple(finding.part, finding.block, finding.start);
        return place < here || (selected && place == here);
    }));
}

void ArticleEditor::goToFinding(int step)
{
    const QList<EditorFinding> all = findings();
    if (!all.isEmpty()) {
        const int next = step > 0 ? findingsBefore(all, true) : findingsBefore(all, false) - 1;
        const auto count = int(all.size());
        selectFinding((next + count) % count);
    }
}

bool ArticleEditor::takeWhole(const QMimeData &mime)
{
    if (m_page->isReadOnly() || !m_page->isEmpty()) {
        return false;
    }
    const auto reading = wholeArticle(mime);
    if (reading) {
        await(
            *reading, this, [this](const importing::ImportedArticle &article) { fill(article); },
            [this](const Error &error) { Q_EMIT importFailed(error); });
    }
    return reading.has_value();
}

void ArticleEditor::fill(const importing::ImportedArticle &article)
{
    if (!m_page->isEmpty()) {
        m_page->body()->insertBody(article.content.body); // typed into meanwhile
        return;
    }
    m_page->setContent(article.content);
    m_page->body()->setFocus();
    Q_EMIT contentEdited();
    Q_EMIT importOffered(article);
}

void ArticleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_writing->retranslate();
        m_bar->retranslate();
        m_page->retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_page->setLook();
    }
}

} // namespace tilshi::ui
