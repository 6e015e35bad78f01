#include "editor/script/scriptpage.h"

#include "editor/document/atomshapes.h"
#include "editor/document/bodydocument.h"
#include "editor/document/picturecache.h"
#include "editor/format/pagelook.h"
#include "editor/layout/scrollanchor.h"
#include "text/html/htmlwriter.h"
#include "text/plaintext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextBlock>

namespace tilshi::editor {

namespace {

using language::Script;

constexpr int margin = 24;

/// The headline as a heading, the dateline, the lead in bold, and the body.
text::Body pageOf(const newsroom::Content &content, const QString &dateline)
{
    text::Body page;
    if (!content.headline.isEmpty()) {
        const text::Block headline = text::Heading{2, text::plainRuns(content.headline)};
        page.blocks.append(headline);
    }
    if (!dateline.isEmpty()) {
        page.blocks.append(text::Block(text::Paragraph{text::plainRuns(dateline)}));
    }
    if (!content.lead.isEmpty()) {
        const text::Block lead = text::Paragraph{{{content.lead, text::Mark::Bold, {}, {}}}};
        page.blocks.append(lead);
    }
    page.blocks += content.body.blocks;
    return page;
}

/// The page's serif, and a face with the letters of the Arabic script.
QFont readingFont()
{
    QFont font = pageFonts().body;
    font.setFamilies({font.family(), QStringLiteral("Noto Naskh Arabic")});
    return font;
}

bool runsRightToLeft(std::optional<Script> script)
{
    return script && isRightToLeft(*script);
}

QString htmlOf(const text::Body &body, std::optional<Script> script)
{
    if (!script) {
        return text::bodyHtml(body);
    }
    const bool rightToLeft = isRightToLeft(*script);
    const QString tag = rightToLeft ? QStringLiteral("kk-Arab") : QStringLiteral("kk-Latn");
    const QString direction = rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<div lang=\"%1\" dir=\"%2\">\n").arg(tag, direction) +
           text::bodyHtml(body) + u"</div>\n";
}

} // namespace

ScriptPage::ScriptPage(QWidget *parent)
    : QTextEdit(parent)
    , m_document(new BodyDocument(this))
    , m_pictures(new PictureCache(this))
    , m_view(new ScrollAnchor(this, &m_document->layout(), this))
{
    setDocument(m_document);
    registerAtoms(m_document, *m_pictures, this);
    connect(m_pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
    setViewportMargins(margin - hangingRoom, margin - hangingRoom, margin, 0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLook();
}

void ScriptPage::setMediaStore(MediaStore *store)
{
    m_pictures->setStore(store);
}

void ScriptPage::show(const newsroom::Content &content, const QString &dateline,
                      std::optional<Script> script)
{
    m_script = script;
    m_hasHeadline = !content.headline.isEmpty();
    QTextOption option = m_document->defaultTextOption();
    option.setTextDirection(runsRightToLeft(script) ? Qt::RightToLeft : Qt::LeftToRight);
    m_document->setDefaultTextOption(option);
    m_document->fill(pageOf(content, dateline));
    setLook();
    moveCursor(QTextCursor::Start);
}

void ScriptPage::copyAll()
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(m_document->body()).release());
}

QMimeData *ScriptPage::createMimeDataFromSelection() const
{
    return mimeOf(BodyDocument::shownBody(textCursor())).release();
}

void ScriptPage::paintEvent(QPaintEvent *event)
{
    m_view->settle();
    QTextEdit::paintEvent(event);
}

void ScriptPage::scrollContentsBy(int dx, int dy)
{
    if (!m_view->isCorrecting()) {
        QTextEdit::scrollContentsBy(dx, dy);
        m_view->scrolled();
    }
}

void ScriptPage::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setLook();
    }
}

void ScriptPage::setLook()
{
    m_document->setDefaultFont(readingFont());
    if (m_hasHeadline) {
        QTextCursor headline(m_document->firstBlock());
        headline.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat large;
        large.setFontPointSize(pageFonts().headline.pointSizeF());
        headline.mergeCharFormat(large);
    }
}

std::unique_ptr<QMimeData> ScriptPage::mimeOf(const text::Body &body) const
{
    auto mime = std::make_unique<QMimeData>();
    const QString text = text::shownText(body);
    mime->setText(runsRightToLeft(m_script) ? language::markedRightToLeft(text) : text);
    mime->setHtml(htmlOf(body, m_script));
    return mime;
}

} // namespace tilshi::editor
