#include "importwindow/importreport.h"

#include "importing/report.h"
#include "importwindow/importtexts.h"
#include "widgets/card.h"
#include "widgets/languages.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "wording/importreport.h"
#include "wording/when.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tilshi::importwindow {

using importing::ReportGroup;

/// One line of a card.
struct ImportReport::Line
{
    QString title;
    QString count; ///< empty where there is one, or nobody counted
    QString below; ///< what it was; empty for nothing more to say
};

namespace {

/// The same thing with how often it was, or with what it was.
QString countOf(const importing::ReportItem &item, const importing::ImportedArticle &article)
{
    if (importing::isCounted(item.kind)) {
        return item.detail;
    }
    qsizetype times = 0;
    for (const importing::LeftOut &one : article.leftOut) {
        times += one.kind == item.kind ? one.times : 0;
    }
    return times > 0 ? QString::number(times) : QString();
}

/// Pictures of the text that nobody described.
qsizetype picturesWithoutWords(const text::Body &body)
{
    return std::count_if(body.blocks.begin(), body.blocks.end(), [](const text::Block &block) {
        const auto *image = std::get_if<text::Image>(&block);
        return image && image->alt.trimmed().isEmpty();
    });
}

QLabel *labelOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportReport::ImportReport(const session::Session &session, QWidget *parent)
    : widgets::Translated<QScrollArea>(parent)
    , m_session(session)
    , m_page(new QWidget(this))
    , m_layout(new QVBoxLayout(m_page))
{
    setObjectName(u"importReport");
    setWidget(m_page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(6);
    ImportReport::retranslate();
}

void ImportReport::showFile(const session::ImportFile *file, qsizetype article)
{
    m_article = article;
    m_file = file && file->isReady() ? std::optional(*file) : std::nullopt;
    fill();
}

void ImportReport::retranslate()
{
    setAccessibleName(tr("Report"));
    fill();
}

void ImportReport::fill()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // at once: it is gone for who looks
            widget->deleteLater();
        }
        delete item;
    }
    m_spoken.clear();
    if (m_file) {
        addCard(tr("Left out"), QStringLiteral("x"), linesOf(ReportGroup::LeftOut));
        addCard(tr("Put right"), QStringLiteral("check"), linesOf(ReportGroup::PutRight));
        addCard(tr("Look at this"), QStringLiteral("triangle-alert"), linesOf(ReportGroup::LookAt));
        if (const auto same = m_file->same.constFind(m_article); same != m_file->same.cend()) {
            addSame(*same);
        }
        if (m_spoken.isEmpty()) {
            m_layout->addWidget(labelOf(tr("Everything came along as it was."), m_page));
        }
    }
    m_layout->addStretch(1);
    setAccessibleDescription(m_spoken.join(QStringLiteral(". ")));
}

QList<ImportReport::Line> ImportReport::linesOf(ReportGroup group) const
{
    const importing::ImportedArticle &article = m_file->articleAt(m_article);
    QList<Line> lines;
    for (const importing::ReportItem &item : article.report) {
        if (importing::groupOf(item.kind) == group) {
            const QString count = countOf(item, article);
            const bool counted = importing::isCounted(item.kind) || item.detail == count;
            lines.append({wording::heading(item.kind), count, counted ? QString() : item.detail});
        }
    }
    const qsizetype mute = picturesWithoutWords(article.content.body);
    if (group == ReportGroup::LookAt && mute > 0) {
        lines.append({tr("Pictures without a description"), QString::number(mute),
                      tr("Write it after the import.")});
    }
    return lines;
}

void ImportReport::addCard(const QString &title, const QString &icon, const QList<Line> &lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_layout->addWidget(labelOf(title, m_page));
    auto *card = new widgets::Card(m_page);
    card->setAccessibleName(title);
    auto *grid = new QGridLayout(card);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const Line &line : lines) {
        const int row = grid->rowCount();
        auto *sign = new QLabel(card);
        sign->setPixmap(widgets::tintedIcon(icon, QPalette::PlaceholderText).pixmap(16, 16));
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(labelOf(line.title, card), row, 1);
        grid->addWidget(labelOf(line.count, card), row, 2, Qt::AlignTop);
        if (!line.below.isEmpty()) {
            addDetail(line.below, card, grid);
        }
        const QString said =
            QStringList{line.title, line.count, shortened(line.below)}.join(u' ').simplified();
        m_spoken.append(title + QStringLiteral(": ") + said);
    }
    m_layout->addWidget(card);
    m_layout->addSpacing(10);
}

/// A long one is shown by its beginning, with a button for the whole.
void ImportReport::addDetail(const QString &detail, QWidget *card, QGridLayout *grid)
{
    const QString beginning = shortened(detail);
    QLabel *below = labelOf(beginning, card);
    below->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(below, grid->rowCount(), 1, 1, 2);
    if (beginning == detail) {
        return;
    }
    auto *whole = new QToolButton(card);
    whole->setObjectName(u"showWhole");
    whole->setText(tr("Show all"));
    whole->setAutoRaise(true);
    whole->setFocusPolicy(Qt::StrongFocus);
    grid->addWidget(whole, grid->rowCount(), 1, 1, 2, Qt::AlignLeft);
    connect(whole, &QToolButton::clicked, this, [below, whole, beginning, detail] {
        const bool shortens = below->text() == detail;
        below->setText(shortens ? beginning : detail);
        whole->setText(shortens ? tr("Show all") : tr("Show less"));
    });
}

/// It may be what somebody else imported a minute ago.
void ImportReport::addSame(const newsroom::ArticleSummary &same)
{
    auto *card = new widgets::Card(m_page);
    card->setObjectName(u"sameHeadline");
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(6);
    layout->addWidget(labelOf(tr("There is an article of this headline already."), card));
    QLabel *below = labelOf(sameText(same), card);
    below->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(below);
    auto *open = new QPushButton(tr("Open it instead"), card);
    open->setObjectName(u"openSame");
    open->setAutoDefault(false);
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, id = same.id] { Q_EMIT openAsked(id); });
    m_layout->addWidget(card);
    m_spoken.append(tr("There is an article of this headline already.") + u' ' + sameText(same));
}

QString ImportReport::sameText(const newsroom::ArticleSummary &same) const
{
    const QString when = wording::when(same.modifiedAt, m_session.settings().zone,
                                       m_session.clock().now(), widgets::interfaceLanguage());
    return QStringList{same.headline, same.ownerName, when}.join(QStringLiteral(" · "));
}

} // namespace tilshi::importwindow
