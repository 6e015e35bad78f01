#include "ui/editor/datelinerow.h"

#include "ui/editor/datefield.h"
#include "ui/editor/pagelook.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace tilshi::ui {

namespace {

constexpr int longestPlace = 32; ///< letters: two cities and a dash

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
    connect(m_place, &QLineEdit::textEdited, this, &DatelineRow::edited);
    connect(m_source, &QLineEdit::textEdited, this, &DatelineRow::edited);
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

} // namespace tilshi::ui
