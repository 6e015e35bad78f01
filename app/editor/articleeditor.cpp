#include "editor/articleeditor.h"

#include "base/await.h"
#include "editor/actions/findbinding.h"
#include "editor/actions/formatactions.h"
#include "editor/actions/formatbar.h"
#include "editor/actions/formatbinding.h"
#include "editor/actions/tableactions.h"
#include "editor/actions/writingactions.h"
#include "editor/actions/writingbinding.h"
#include "editor/find/jointsteps.h"
#include "editor/images/imageinserter.h"
#include "editor/page/articlepage.h"
#include "editor/page/bodyedit.h"
#include "editor/page/textfield.h"
#include "editor/passages/articlepassages.h"
#include "editor/paste/pastechip.h"
#include "editor/paste/pastedpictures.h"
#include "editor/paste/paster.h"
#include "editor/paste/wholearticle.h"
#include "editor/typing/typinghelp.h"
#include "widgets/actionstate.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace tilshi::editor {

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
    , m_passages(new ArticlePassages(*m_page, this))
    , m_binding(new FormatBinding(*m_actions, *m_page->body(), this))
    , m_images(new ImageInserter(*m_page->body(), this))
    , m_writing(new WritingActions(this))
    , m_find(new FindBinding(*m_writing, *m_page, *m_binding, this))
    , m_paster(new Paster(*m_page->body(), *m_images, this))
    , m_findings(*m_page)
    , m_typingHelp(new TypingHelp(this))
    , m_writingBinding(new WritingBinding(*m_writing, *m_actions, *m_page->body(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_page, 1);
    column->addWidget(m_paster->chip());
    column->addWidget(m_find->bar());
    setFocusProxy(m_page->body());
    connect(m_paster, &Paster::failed, this, &ArticleEditor::importFailed);
    connectTexts();
    connect(m_page, &ArticlePage::edited, this, [this] {
        m_contentChanged = true;
        restSoon();
        Q_EMIT contentEdited();
    });
    connect(m_actions->imageTexts, &QAction::triggered, m_images, &ImageInserter::askTexts);
    connect(m_actions->nextFinding, &QAction::triggered, this,
            [this] { m_findings.go(m_binding->focused(), 1); });
    connect(m_actions->previousFinding, &QAction::triggered, this,
            [this] { m_findings.go(m_binding->focused(), -1); });
    const std::pair<QAction *, int> zooms[] = {
        {m_actions->zoomIn, 1}, {m_actions->zoomOut, -1}, {m_actions->zoomBack, 0}};
    for (const auto &[action, steps] : zooms) {
        connect(action, &QAction::triggered, m_page,
                [this, steps = steps] { m_page->zoom(steps); });
    }
    for (QTimer *timer : {&m_pause, &m_longestWait}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ArticleEditor::rest);
    }
    m_binding->update();
}

ArticleEditor::~ArticleEditor()
{
    delete m_images;
    // A text that loses the focus as it goes still tells of its findings: while there is who
    // listens.
    delete m_writingBinding;
    delete m_find;
    delete m_binding;
    delete m_page;
}

void ArticleEditor::connectTexts()
{
    for (CheckedTextEdit *text : m_page->texts()) {
        const bool isBody = text == m_page->body();
        text->setMenuActions(isBody ? m_actions->bodyMenu() : m_actions->textMenu());
        text->setPasteTaker([this, isBody](const QMimeData &mime) {
            return m_images->take(mime) || takeWhole(mime) || (isBody && m_paster->take(mime));
        });
        connect(text, &CheckedTextEdit::findingsChanged, this, [this] {
            m_findingsChanged = true;
            restSoon();
        });
        connect(text, &QTextEdit::cursorPositionChanged, this,
                [this, text] { Q_EMIT caretMoved(ArticleFindings::atCaret(text)); });
        connect(text, &CheckedTextEdit::fixChosen, this, &ArticleEditor::applyFix);
        connect(text, &CheckedTextEdit::addWordRequested, this, &ArticleEditor::addWordRequested);
        connect(text, &CheckedTextEdit::ignoreRequested, this, &ArticleEditor::ignoreRequested);
    }
    connect(m_page->body(), &BodyEdit::filled, this, &ArticleEditor::contentRested);
    m_typingHelp->add(m_page->headline());
    m_typingHelp->add(m_page->lead());
    m_typingHelp->add(m_page->body());
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
        Q_EMIT caretMoved(ArticleFindings::atCaret(m_binding->focused()));
    }
}

void ArticleEditor::show(const newsroom::Content &content, bool editable, const QString &key)
{
    const newsroom::Content before = this->content();
    m_find->close();
    setAside(content.kicker, content.credit, content.note);
    m_images->forgetUnderway();
    ++m_text;
    m_paster->forgetUnderway();
    const bool same = !key.isEmpty() && key == m_key && this->content() == content;
    if (!same) {
        if (!m_key.isEmpty() && m_key != key && m_page->body()->isFilled()) {
            m_kept.keep(m_key, before, m_page->leave());
        }
        showOther(content, key);
    }
    setEditable(editable);
}

void ArticleEditor::showOther(const newsroom::Content &content, const QString &key)
{
    const bool again = !key.isEmpty() && key == std::exchange(m_key, key);
    if (again && m_page->body()->isFilled()) {
        m_page->replaceContent(content);
    } else if (auto kept = m_kept.take(key, content)) {
        m_page->comeBack(std::move(*kept), content.dateline);
    } else {
        m_page->setContent(content);
    }
    m_binding->jointSteps().forget();
    m_find->watchDocuments();
}

void ArticleEditor::setEditable(bool editable)
{
    m_page->setReadOnly(!editable);
    updateActions();
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

void ArticleEditor::setTypingAids(TypingAids aids)
{
    m_typingHelp->setAids(aids);
}

void ArticleEditor::recheck()
{
    for (CheckedTextEdit *text : m_page->texts()) {
        text->speller().recheck();
    }
}

QList<QAction *> ArticleEditor::allActions() const
{
    const TableActions &table = *m_actions->table;
    return m_actions->findChildren<QAction *>() + m_writing->findChildren<QAction *>() +
           table.withinTable() + QList{table.insert, table.menu()->menuAction()};
}

void ArticleEditor::refuseActions(const QString &reason)
{
    m_binding->setHeld(!reason.isEmpty());
    m_writingBinding->setHeld(!reason.isEmpty());
    const QList<QAction *> actions = allActions();
    for (QAction *action : actions) {
        widgets::refuse(action, reason);
    }
    updateActions();
}

void ArticleEditor::updateActions()
{
    m_binding->update();
    m_writingBinding->update();
}

void ArticleEditor::addToBar(QWidget *widget)
{
    m_bar->addAtEnd(widget);
}

void ArticleEditor::setFocusMode(bool on, Bright bright)
{
    m_bar->setVisible(!on);
    m_page->setFocusMode(on, bright);
}

void ArticleEditor::setToday(std::function<QDate()> today)
{
    m_page->setToday(today);
    m_writingBinding->setToday(std::move(today));
}

std::optional<text::Counts> ArticleEditor::counts() const
{
    const BodyEdit &body = *m_page->body();
    return body.isFilled() ? std::optional(body.counts()) : std::nullopt;
}

QList<PlacedFinding> ArticleEditor::findings() const
{
    return m_findings.all();
}

void ArticleEditor::markWords(const QString &words)
{
    m_find->markWords(words);
}

void ArticleEditor::zoom(int steps)
{
    m_page->zoom(steps);
}

int ArticleEditor::zoomSteps() const
{
    return m_page->zoomSteps();
}

void ArticleEditor::focusHeadline()
{
    m_page->headline()->setFocus();
}

void ArticleEditor::focusBody()
{
    m_page->body()->setFocus();
}

void ArticleEditor::selectFinding(spelling::FindingId finding)
{
    if (!m_findings.select(finding)) {
        Q_EMIT fixMissed(1);
    }
}

void ArticleEditor::applyFix(spelling::FindingId finding, const QString &replacement)
{
    applyFixes({{finding, replacement}});
}

void ArticleEditor::applyFixes(const spelling::Fixes &fixes)
{
    if (m_page->isReadOnly()) {
        return;
    }
    const int fixed = m_findings.fix(fixes, m_binding->jointSteps());
    rest();
    if (fixed < fixes.size()) {
        Q_EMIT fixMissed(int(fixes.size()) - fixed);
    }
}

bool ArticleEditor::takeWhole(const QMimeData &mime)
{
    if (m_page->isReadOnly() || !m_page->isEmpty()) {
        return false;
    }
    const QStringList files = filesIn(mime);
    if (files.size() > 1) {
        Q_EMIT filesOffered(files);
        return true;
    }
    const auto reading = wholeArticle(mime);
    if (reading) {
        await(
            *reading, this,
            [this, files, text = m_text](const importing::ImportedArticle &article) {
                if (!files.isEmpty() && importing::needsLook(article.report)) {
                    Q_EMIT filesOffered(files);
                    return;
                }
                keepPictures(m_images->mediaStore(), article.pictures, this,
                             [this, article, text](const auto &stored) {
                                 importing::ImportedArticle named = article;
                                 importing::nameImages(named.content.body, stored, named.report);
                                 if (text == m_text && !m_page->isReadOnly()) {
                                     fill(named);
                                 }
                             });
            },
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
    m_page->body()->setFocus();
    QList<QTextDocument *> documents;
    for (const CheckedTextEdit *text : m_page->texts()) {
        documents.append(text->document());
    }
    m_binding->jointSteps().doTogether(documents, [&] { m_page->typeContent(article.content); });
    rest();
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
    }
}

} // namespace tilshi::editor
