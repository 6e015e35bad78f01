#include "editor/page/datelinerow.h"

#include "editor/format/pagelook.h"
#include "editor/page/datefield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace tilshi::editor {

namespace {

constexpr int longestPlace = 32;      ///< letters: two cities and a dash
constexpr qsizetype mostLetters = 80; ///< more in a place or a source is a text

bool hasLines(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character == u'\n' || character == u'\r' || character == QChar::LineSeparator ||
               character == QChar::ParagraphSeparator;
    });
}

QString withPlainLines(QString text)
{
    for (const QChar character :
         {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)}) {
        text.replace(character, u'\n');
    }
    return text;
}

} // namespace

DatelineRow::DatelineRow(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_wrongDate(new QLabel(this))
    , m_source(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(addField(m_place, "place"), 1);
    row->addWidget(new QLabel(QStringLiteral("·"), this));
    row->addWidget(addField(m_date, "date"), 1);
    m_wrongDate->setObjectName(u"wrongDate");
    m_wrongDate->setWordWrap(true);
    row->addWidget(m_wrongDate, 2);
    row->addWidget(new QLabel(QStringLiteral("·"), this));
    row->addWidget(addField(m_source, "source"), 1);
    row->addStretch();
    for (QLineEdit *field : {m_place, m_source}) {
        connect(field, &QLineEdit::textEdited, this,
                [this, field](const QString &text) { take(field, text); });
        // Told after the text of the edit that ended it.
        connect(field, &QLineEdit::selectionChanged, this,
                [this, field] { m_selected[field] = field->selectionStart(); });
    }
    connect(m_date, &DateField::dateEdited, this, [this] {
        setLook();
        Q_EMIT edited();
    });
    retranslate();
    setLook();
}

QLineEdit *DatelineRow::addField(QLineEdit *field, const char *name)
{
    field->setObjectName(QLatin1String(name));
    field->setFrame(false);
    field->setTextMargins(-2, 0, -2, 0); // QLineEdit keeps two pixels of its own
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this, field] { fit(field); });
    return field;
}

QList<QLineEdit *> DatelineRow::fields() const
{
    return {m_place, m_date, m_source};
}

/// Pasted at once, that alone goes into the text; typed letter by letter, all since the keys came.
void DatelineRow::take(QLineEdit *field, const QString &text)
{
    const QString before = std::exchange(m_before[field], text);
    const bool isText =
        hasLines(text) || (text.size() > mostLetters && text.size() > before.size());
    if (!isText || before.size() > mostLetters) {
        Q_EMIT edited();
        return;
    }
    const QString put = inserted(field, before);
    const bool atOnce = put.size() > 2; // a letter may be two units
    const QString kept = atOnce ? before : m_come.value(field);
    const QString typed = text.startsWith(kept) ? text.mid(kept.size()) : text;
    field->setText(kept);
    remember();
    Q_EMIT edited();
    Q_EMIT textMeant(atOnce ? withPlainLines(put).trimmed() : typed);
}

/// What the last edit has put before the caret.
QString DatelineRow::inserted(const QLineEdit *field, const QString &before) const
{
    const QString text = field->text();
    const qsizetype behind = text.size() - field->cursorPosition();
    const int selected = m_selected.value(field, -1);
    const qsizetype begin = selected >= 0 ? selected : before.size() - behind;
    return text.mid(begin, field->cursorPosition() - begin);
}

void DatelineRow::remember()
{
    for (QLineEdit *field : {m_place, m_source}) {
        m_before[field] = field->text();
        m_come[field] = field->text();
    }
}

void DatelineRow::fit(QLineEdit *field)
{
    const QFontMetrics metrics(field->font());
    const QString shown = field->text().isEmpty() ? field->placeholderText() : field->text();
    constexpr int caret = 3;
    constexpr int least = 24;
    const int wanted = std::max(metrics.horizontalAdvance(shown), least) + caret;
    field->setMaximumWidth(wanted);
    // No place and no date is cut; what is longer than a place leaves room for the others.
    const int longest = metrics.averageCharWidth() * longestPlace;
    field->setMinimumWidth(field == m_source ? least : std::min(wanted, longest));
}

void DatelineRow::setDateline(const newsroom::Dateline &dateline)
{
    m_place->setText(dateline.place);
    m_date->setDate(dateline.date);
    m_source->setText(dateline.source);
    remember();
    m_source->setCursorPosition(0); // where there is no room for all of it, its beginning is seen
    setLook();
}

newsroom::Dateline DatelineRow::dateline() const
{
    return {m_source->text(), m_date->date(), m_place->text()};
}

QString DatelineRow::wrongDate() const
{
    return m_date->isWrong() ? m_date->text() : QString();
}

void DatelineRow::setWrongDate(const QString &typed)
{
    if (!typed.isEmpty()) {
        m_date->setText(typed);
        setLook();
    }
}

void DatelineRow::setDateLanguage(const QString &language)
{
    m_date->setDateLanguage(language);
}

void DatelineRow::setToday(std::function<QDate()> today)
{
    m_date->setToday(std::move(today));
}

void DatelineRow::setReadOnly(bool readOnly)
{
    const QList<QLineEdit *> all = fields();
    for (QLineEdit *field : all) {
        field->setReadOnly(readOnly);
    }
}

void DatelineRow::setLook()
{
    const QFont font = pageFonts().dateline;
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    const PageColours colours = pageColours(around);
    QPalette mine = around;
    mine.setColor(QPalette::Base, Qt::transparent);
    mine.setColor(QPalette::Text, colours.accent);
    mine.setColor(QPalette::WindowText, colours.accent);
    const QList<QWidget *> parts = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        part->setFont(font);
        part->setPalette(mine);
    }
    if (m_date->isWrong()) {
        mine.setColor(QPalette::Text, colours.misspelling);
        mine.setColor(QPalette::WindowText, colours.misspelling);
        m_date->setPalette(mine);
        m_wrongDate->setPalette(mine);
    }
    QFont plain = font;
    plain.setCapitalization(QFont::MixedCase);
    m_wrongDate->setFont(plain);
    m_wrongDate->setText(
        m_date->isWrong()
            ? tr("This is no date and is not kept. Write 29 November, 29.11 or 29.11.2026.")
            : QString());
    m_wrongDate->setVisible(m_date->isWrong());
    m_date->setToolTip(m_wrongDate->text());
    const QList<QLineEdit *> all = fields();
    std::for_each(all.begin(), all.end(), [this](QLineEdit *field) { fit(field); });
}

void DatelineRow::retranslate()
{
    m_place->setPlaceholderText(tr("Place"));
    m_date->setPlaceholderText(tr("Date"));
    m_source->setPlaceholderText(tr("Source"));
    m_place->setAccessibleName(tr("Place"));
    m_date->setAccessibleName(tr("Date"));
    m_source->setAccessibleName(tr("Source"));
    const QList<QLineEdit *> all = fields();
    std::for_each(all.begin(), all.end(), [this](QLineEdit *field) { fit(field); });
}

void DatelineRow::focusFirst()
{
    m_place->setFocus();
}

void DatelineRow::focusLast()
{
    m_source->setFocus();
}

bool DatelineRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        remember();
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT leftForward();
            return true;
        case Qt::Key_Up:
            Q_EMIT leftBackward();
            return true;
        case Qt::Key_Down:
            if (!(static_cast<QKeyEvent *>(event)->modifiers() & Qt::AltModifier)) {
                Q_EMIT leftForward();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tilshi::editor
