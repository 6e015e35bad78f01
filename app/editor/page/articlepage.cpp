#include "editor/page/articlepage.h"

#include "editor/format/pagelook.h"
#include "editor/page/bodyedit.h"
#include "editor/page/datelinerow.h"
#include "editor/page/pagescroller.h"
#include "editor/page/textfield.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tilshi::editor {
namespace {

/// A caret and its selection in a text that is about to be another.
struct KeptCaret
{
    QString text;
    int anchor = 0;
    int position = 0;

    void putInto(QTextEdit &edit) const
    {
        const QString now = edit.toPlainText();
        QTextCursor caret = edit.textCursor();
        caret.setPosition(placeIn(now, anchor));
        caret.setPosition(placeIn(now, position), QTextCursor::KeepAnchor);
        edit.setTextCursor(caret);
    }

    /// The place between the same texts; where those have changed, the beginning of what has.
    int placeIn(const QString &now, int before) const
    {
        const auto shorter = std::min(text.size(), now.size());
        const auto begin =
            std::mismatch(text.begin(), text.begin() + shorter, now.begin()).first - text.begin();
        const auto end =
            std::mismatch(text.rbegin(), text.rbegin() + (shorter - begin), now.rbegin()).first -
            text.rbegin();
        if (before <= begin) {
            return before;
        }
        return before >= text.size() - end ? int(now.size() - (text.size() - before)) : int(begin);
    }
};

} // namespace

ArticlePage::ArticlePage(QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget)
    , m_headline(new TextField(m_header))
    , m_lead(new TextField(m_header))
    , m_dateline(new DatelineRow(m_header))
    , m_body(new BodyEdit)
    , m_scroller(new PageScroller(m_header, m_body, this))
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_lead->setObjectName(QStringLiteral("lead"));
    m_dateline->setObjectName(QStringLiteral("dateline"));
    m_body->setObjectName(QStringLiteral("body"));
    auto *rows = new QVBoxLayout(m_header);
    rows->setContentsMargins(0, 24, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_headline);
    rows->addWidget(m_lead);
    rows->addWidget(m_dateline);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroller);
    connectFields();
    addFocusDims();
    setLook();
    retranslate();
}

void ArticlePage::connectFields()
{
    for (TextField *field : {m_headline, m_lead}) {
        connect(field, &CheckedTextEdit::contentsChanged, this, &ArticlePage::tellEdited);
        field->installEventFilter(this);
    }
    connect(m_body, &CheckedTextEdit::contentsChanged, this, &ArticlePage::tellEdited);
    connect(m_dateline, &DatelineRow::edited, this, &ArticlePage::tellEdited);
    m_dateline->installEventFilter(this);
    for (CheckedTextEdit *text : texts()) {
        connect(text, &QTextEdit::selectionChanged, this, [this, text] { keepOneSelection(text); });
    }

    const auto focusLead = [this] { m_lead->setFocus(); };
    const auto focusBody = [this] { m_body->setFocus(); };
    connect(m_headline, &TextField::entered, this, focusLead);
    connect(m_headline, &TextField::leftForward, this, focusLead);
    connect(m_lead, &TextField::entered, this, focusBody);
    connect(m_lead, &TextField::leftForward, m_dateline, &DatelineRow::focusFirst);
    connect(m_lead, &TextField::leftBackward, this, [this] { m_headline->setFocus(); });
    connect(m_dateline, &DatelineRow::leftForward, this, focusBody);
    connect(m_dateline, &DatelineRow::leftBackward, this, focusLead);
    connect(m_dateline, &DatelineRow::textMeant, this, &ArticlePage::beginBody);
    connect(m_scroller, &PageScroller::zoomAsked, this, &ArticlePage::zoom);
    connect(m_body, &BodyEdit::leftBackward, m_dateline, &DatelineRow::focusFirst);
}

/// As the body's first paragraphs, with the caret behind them.
void ArticlePage::beginBody(const QString &text)
{
    text::Body begin;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto letter = std::find_if_not(line.begin(), line.end(),
                                             [](QChar character) { return character.isSpace(); });
        begin.blocks.append(text::Paragraph{text::plainRuns(line.mid(letter - line.begin()))});
    }
    m_body->run([this](QTextCursor &cursor) {
        cursor.movePosition(QTextCursor::Start);
        if (!m_body->document()->isEmpty()) {
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::Start);
        }
    });
    m_body->insertBody(begin);
    m_body->setFocus();
}

/// What is selected is in one text: a search or F7 goes from one to the next.
void ArticlePage::keepOneSelection(const CheckedTextEdit *selected)
{
    if (!selected->textCursor().hasSelection()) {
        return;
    }
    for (CheckedTextEdit *text : texts()) {
        QTextCursor cursor = text->textCursor();
        if (text != selected && cursor.hasSelection()) {
            cursor.clearSelection();
            text->setTextCursor(cursor);
        }
    }
}

void ArticlePage::addFocusDims()
{
    for (TextField *field : {m_headline, m_lead}) {
        field->addLayer([this, field](QPainter &painter, const QList<QTextBlock> &blocks,
                                      const QPointF &origin) {
            // All of it unless one is in it: it is one paragraph.
            const QTextCursor caret =
                field->hasFocus() ? field->textCursor() : m_body->textCursor();
            paintFocusDim(painter, blocks, origin, caret, m_bright,
                          palette().color(QPalette::Base));
        });
    }
    m_body->addLayer(
        [this](QPainter &painter, const QList<QTextBlock> &blocks, const QPointF &origin) {
            paintFocusDim(painter, blocks, origin, m_body->textCursor(), m_bright,
                          palette().color(QPalette::Base));
        });
    connect(m_body, &QTextEdit::cursorPositionChanged, this, &ArticlePage::updateFocusDims);
}

void ArticlePage::updateFocusDims()
{
    if (m_bright != Bright::All) {
        for (CheckedTextEdit *text : texts()) {
            text->viewport()->update();
        }
    }
}

void ArticlePage::setFocusMode(bool on, Bright bright)
{
    m_bright = on ? bright : Bright::All;
    m_dateline->setVisible(!on);
    m_scroller->setTypewriter(on);
    for (CheckedTextEdit *text : texts()) {
        text->viewport()->update();
    }
}

void ArticlePage::tellEdited()
{
    if (!m_filling && !m_body->isFilling()) {
        Q_EMIT edited();
    }
}

void ArticlePage::setContent(const newsroom::Content &content)
{
    m_filling = true;
    m_headline->setText(content.headline);
    m_lead->setText(content.lead);
    m_dateline->setDateline(content.dateline);
    m_body->setBody(content.body);
    m_filling = false;
    m_scroller->scrollToTop();
}

void ArticlePage::typeContent(const newsroom::Content &content)
{
    QTextCursor(m_headline->document()).insertText(content.headline);
    QTextCursor(m_lead->document()).insertText(content.lead);
    m_dateline->setDateline(content.dateline);
    m_body->insertBody(content.body);
    m_scroller->scrollToTop();
}

void ArticlePage::replaceContent(const newsroom::Content &content)
{
    const int scrolled = m_scroller->verticalScrollBar()->value();
    std::vector<KeptCaret> carets;
    for (CheckedTextEdit *text : texts()) {
        const QTextCursor cursor = text->textCursor();
        carets.push_back({text->toPlainText(), cursor.anchor(), cursor.position()});
    }
    setContent(content);
    m_body->finishFilling(); // or there is no place to come back to
    m_filling = true;
    for (std::size_t at = 0; at < carets.size(); ++at) {
        carets.at(at).putInto(*texts().at(at));
    }
    m_filling = false;
    m_scroller->scrollTo(scrolled);
}

KeptPage ArticlePage::leave()
{
    return exchange({TextField::newDocument(), TextField::newDocument(), BodyEdit::newDocument()});
}

KeptPage ArticlePage::exchange(std::array<std::unique_ptr<QTextDocument>, 3> documents)
{
    KeptPage before;
    before.scrolled = m_scroller->verticalScrollBar()->value();
    before.typedDate = m_dateline->wrongDate();
    m_filling = true;
    for (std::size_t at = 0; at < documents.size(); ++at) {
        CheckedTextEdit *text = texts().at(at);
        before.selections.at(at) = {text->textCursor().anchor(), text->textCursor().position()};
        before.documents.at(at) = text->exchangeDocument(std::move(documents.at(at)));
    }
    setLook();
    m_filling = false;
    return before;
}

void ArticlePage::comeBack(KeptPage page, const newsroom::Dateline &dateline)
{
    exchange(std::move(page.documents));
    m_filling = true;
    for (std::size_t at = 0; at < page.selections.size(); ++at) {
        QTextCursor cursor = texts().at(at)->textCursor();
        cursor.setPosition(page.selections.at(at).first);
        cursor.setPosition(page.selections.at(at).second, QTextCursor::KeepAnchor);
        texts().at(at)->setTextCursor(cursor);
    }
    m_dateline->setDateline(dateline);
    m_dateline->setWrongDate(page.typedDate);
    m_filling = false;
    m_scroller->scrollTo(page.scrolled);
}

void ArticlePage::readInto(newsroom::Content &content) const
{
    content.headline = m_headline->text();
    content.lead = m_lead->text();
    content.dateline = m_dateline->dateline();
    content.body = m_body->body();
}

void ArticlePage::setReadOnly(bool readOnly)
{
    for (CheckedTextEdit *text : texts()) {
        text->setReadOnly(readOnly);
        text->setTextInteractionFlags(readOnly
                                          ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                          : Qt::TextEditorInteraction);
    }
    m_dateline->setReadOnly(readOnly);
    invite();
}

/// Only where one can.
void ArticlePage::invite()
{
    m_body->setPlaceholderText(isReadOnly() ? QString()
                                            : tr("Write here, or paste a whole article"));
}

bool ArticlePage::isReadOnly() const
{
    return m_body->isReadOnly();
}

void ArticlePage::setDateLanguage(const QString &language)
{
    m_dateline->setDateLanguage(language);
}

void ArticlePage::setToday(std::function<QDate()> today)
{
    m_dateline->setToday(std::move(today));
}

bool ArticlePage::isEmpty() const
{
    newsroom::Content content;
    readInto(content);
    return content.isEmpty();
}

std::array<CheckedTextEdit *, 3> ArticlePage::texts() const
{
    return {m_headline, m_lead, m_body};
}

void ArticlePage::zoom(int steps)
{
    constexpr int smallest = -4;
    constexpr int largest = 8;
    m_zoom = steps == 0 ? 0 : std::clamp(m_zoom + steps, smallest, largest);
    setLook();
}

void ArticlePage::setLook()
{
    constexpr double step = 1.1;
    const PageFonts fonts = pageFonts(std::pow(step, m_zoom));
    const PageColours colours = pageColours(palette());
    m_headline->setFieldFont(fonts.headline);
    m_lead->setFieldFont(fonts.lead);
    m_body->setBodyFont(fonts.body);
    QPalette muted = palette();
    muted.setColor(QPalette::Text, colours.muted);
    m_lead->setPalette(muted);
    m_dateline->setLook();
    m_scroller->setColumnWidth(measure(fonts.body));
}

void ArticlePage::retranslate()
{
    m_headline->setPlaceholderText(tr("Headline"));
    m_headline->setAccessibleName(tr("Headline"));
    m_lead->setPlaceholderText(tr("Lead"));
    m_lead->setAccessibleName(tr("Lead"));
    invite();
    m_body->setAccessibleName(tr("Body text"));
    m_dateline->retranslate();
}

void ArticlePage::reveal(CheckedTextEdit *text)
{
    if (text != m_body) {
        m_scroller->reveal(text);
    }
}

void ArticlePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        // Not before all of the page's parts have the new palette: each is told by itself.
        QMetaObject::invokeMethod(this, &ArticlePage::setLook, Qt::QueuedConnection);
    }
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_scroller->reveal(static_cast<QWidget *>(watched));
        updateFocusDims();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tilshi::editor
