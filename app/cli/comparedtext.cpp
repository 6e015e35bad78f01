#include "cli/comparedtext.h"

#include "cli/phrases.h"
#include "text/plaintext.h"
#include "wording/changes.h"

#include <QJsonObject>

#include <algorithm>

namespace tilshi::cli {

namespace {

using newsroom::FieldComparison;
using text::ChangeKind;
using text::Comparison;
using text::Part;
using text::Parts;
using text::Row;
using text::UnitRange;
using text::Whereabouts;

QString keyOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Same:
        return QStringLiteral("same");
    case ChangeKind::Insert:
        return QStringLiteral("insert");
    case ChangeKind::Delete:
        return QStringLiteral("delete");
    case ChangeKind::Replace:
        return QStringLiteral("replace");
    case ChangeKind::Move:
        return QStringLiteral("move");
    case ChangeKind::Format:
        return QStringLiteral("format");
    }
    Q_UNREACHABLE();
}

/// The words of units, one paragraph a line.
QString wordsOf(const text::Units &units, const UnitRange &range)
{
    QStringList lines;
    for (const text::Unit &unit : units.mid(range.first, range.count)) {
        lines.append(text::textOf(unit));
    }
    return lines.join(u'\n');
}

/// Whether the row's words are told one by one, and not as a whole.
bool hasWordChanges(const Row &row)
{
    return row.whereabouts != Whereabouts::WentAway && !row.before.isEmpty() &&
           !row.after.isEmpty() && row.kind != ChangeKind::Same;
}

/// Calls visit with the words of each cell and field of a row that is on both sides.
template <class Visit>
void forEachParts(const Row &row, Visit visit)
{
    visit(row.parts, QString());
    for (const text::FieldPair &field : row.fields) {
        visit(field.parts, wording::name(field.field));
    }
    for (qsizetype at = 0; row.table && at < row.table->cells.size(); ++at) {
        for (const text::CellPair &cell : row.table->cells[at]) {
            visit(cell.parts, QString());
        }
    }
}

/// A part's words on a side; the end of a paragraph is a line's end.
QString textOf(const Part &part, const Parts &parts, bool isAfter)
{
    if (part.beginsParagraph()) {
        const bool begins = (isAfter ? part.frameAfter : part.frameBefore).has_value();
        return begins && &part != &parts.constFirst() ? QStringLiteral("\n") : QString();
    }
    return text::plainText(isAfter ? part.after : part.before);
}

/// Parts that are one change and stand together, or a single one.
struct Stretch
{
    ChangeKind kind = ChangeKind::Same;
    int change = text::noChange;
    QString before;
    QString after;

    bool isSame() const { return kind == ChangeKind::Same || kind == ChangeKind::Format; }
};

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.isSpace() && sign != u'\n'; });
}

QList<Stretch> stretchesOf(const Parts &parts)
{
    QList<Stretch> all;
    for (const Part &part : parts) {
        Stretch one{part.kind, part.change, textOf(part, parts, false), textOf(part, parts, true)};
        const bool goesOn = !all.isEmpty() && !one.isSame() && !all.constLast().isSame() &&
                            all.constLast().change == one.change;
        if (!goesOn) {
            all.append(one);
            continue;
        }
        Stretch &last = all.last();
        last.before += one.before;
        last.after += one.after;
        last.kind = isBlank(last.before)  ? ChangeKind::Insert
                    : isBlank(last.after) ? ChangeKind::Delete
                                          : ChangeKind::Replace;
    }
    return all;
}

/// Whether nothing changed in a row but what its paragraph stands in.
bool isOnlyNewFrame(const Row &row)
{
    return row.kind == ChangeKind::Format && !row.parts.isEmpty() &&
           row.parts.constFirst().kind == ChangeKind::Format &&
           std::all_of(row.parts.begin() + 1, row.parts.end(),
                       [](const Part &part) { return part.kind == ChangeKind::Same; });
}

struct MarkKey
{
    text::Mark mark;
    const char *key;
};

constexpr MarkKey markKeys[] = {
    {text::Mark::Bold, "bold"},
    {text::Mark::Italic, "italic"},
    {text::Mark::Underline, "underline"},
    {text::Mark::Strike, "strike"},
    {text::Mark::Superscript, "superscript"},
    {text::Mark::Subscript, "subscript"},
    {text::Mark::KeepScript, "keep-script"},
};

/// Words for programs: bold, no-bold … link, language, paragraph.
QJsonArray formatKeys(const text::Change &change)
{
    QJsonArray keys;
    for (const MarkKey &one : markKeys) {
        if (change.marksAdded & one.mark) {
            keys.append(QLatin1String(one.key));
        }
        if (change.marksRemoved & one.mark) {
            keys.append(QString(QStringLiteral("no-") + QLatin1String(one.key)));
        }
    }
    if (change.linkChanged) {
        keys.append(QStringLiteral("link"));
    }
    if (change.languageChanged) {
        keys.append(QStringLiteral("language"));
    }
    if (change.frameBefore) {
        keys.append(QStringLiteral("paragraph"));
    }
    return keys;
}

/// Writes a field's comparison as rows of JSON.
class JsonWriter
{
public:
    JsonWriter(const FieldComparison &field, QJsonArray &rows)
        : m_field(newsroom::keyOf(field.field))
        , m_comparison(field.comparison)
        , m_rows(rows)
    {
        for (const Row &row : m_comparison.rows) {
            addRow(row);
        }
    }

private:
    void add(ChangeKind kind, const Row &row, const QString &before, const QString &after,
             QJsonObject more = {})
    {
        const UnitRange &block = row.after.isEmpty() ? row.before : row.after;
        more.insert(QStringLiteral("kind"), keyOf(kind));
        more.insert(QStringLiteral("field"), m_field);
        more.insert(QStringLiteral("block"), block.first + 1);
        more.insert(QStringLiteral("before"), before);
        more.insert(QStringLiteral("after"), after);
        m_rows.append(more);
    }

    void addRow(const Row &row)
    {
        if (row.whereabouts == Whereabouts::WentAway) {
            return;
        }
        const QString before = wordsOf(m_comparison.before, row.before);
        const QString after = wordsOf(m_comparison.after, row.after);
        if (row.whereabouts == Whereabouts::CameHere) {
            add(ChangeKind::Move, row, before, after,
                {{QStringLiteral("from"), row.before.first + 1}});
        } else if (!hasWordChanges(row) || (row.change != text::noChange)) {
            add(row.kind, row, before, after);
        }
        if (isOnlyNewFrame(row)) {
            const text::Change &change = m_comparison.changes[row.parts.constFirst().change];
            add(row.kind, row, before, after, {{QStringLiteral("format"), formatKeys(change)}});
        } else if (hasWordChanges(row)) {
            addWords(row);
        }
    }

    void addWords(const Row &row)
    {
        if (row.table && row.table->headedChange != text::noChange) {
            add(ChangeKind::Format, row, {}, {},
                {{QStringLiteral("format"), QJsonArray{QStringLiteral("head")}}});
        }
        const bool moved = row.whereabouts == Whereabouts::CameHere;
        forEachParts(row, [&](const Parts &parts, const QString &) {
            for (const Stretch &one : stretchesOf(parts)) {
                const bool told = moved && one.kind == ChangeKind::Same;
                if (one.kind == ChangeKind::Format) {
                    const text::Change &change = m_comparison.changes[one.change];
                    add(one.kind, row, one.before, one.after,
                        {{QStringLiteral("format"), formatKeys(change)}});
                } else if (!told && !(one.before.isEmpty() && one.after.isEmpty())) {
                    add(one.kind, row, one.before, one.after);
                }
            }
        });
    }

    QString m_field;
    const Comparison &m_comparison;
    QJsonArray &m_rows;
};

/// Marks what went and came in a text, as patches of words do.
class TextWriter
{
public:
    TextWriter(const FieldComparison &field, bool coloured)
        : m_field(field.field)
        , m_comparison(field.comparison)
        , m_coloured(coloured)
    {
    }

    QString write()
    {
        for (const Row &row : m_comparison.rows) {
            if (row.kind != ChangeKind::Same) {
                addRow(row);
            }
        }
        return m_text;
    }

private:
    QString coloured(const QString &text, const char *colour) const
    {
        return m_coloured ? QLatin1String(colour) + text + QLatin1String("\033[0m") : text;
    }
    QString gone(const QString &text) const
    {
        return text.isEmpty() ? QString() : coloured(u"[-" + text + u"-]", "\033[31m");
    }
    QString come(const QString &text) const
    {
        return text.isEmpty() ? QString() : coloured(u"{+" + text + u"+}", "\033[32m");
    }

    void addLine(const QString &line)
    {
        m_text +=
            QLatin1String("    ") + QString(line).replace(u'\n', QLatin1String("\n    ")) + u'\n';
    }

    void addHead(const Row &row)
    {
        QString head = wording::name(m_field);
        if (m_field == newsroom::ContentField::Body) {
            head = row.after.isEmpty()
                       ? Cli::tr("Paragraph %1 of the earlier text").arg(row.before.first + 1)
                       : Cli::tr("Paragraph %1").arg(row.after.first + 1);
        }
        if (row.whereabouts == Whereabouts::CameHere) {
            head = Cli::tr("%1, moved from %2").arg(head).arg(row.before.first + 1);
        }
        m_text += coloured(head, "\033[1m") + u'\n';
    }

    void addRow(const Row &row)
    {
        if (row.whereabouts == Whereabouts::WentAway) {
            return;
        }
        addHead(row);
        if (!hasWordChanges(row)) {
            addLine(gone(wordsOf(m_comparison.before, row.before)) +
                    come(wordsOf(m_comparison.after, row.after)));
            return;
        }
        QStringList formats;
        forEachParts(
            row, [&](const Parts &parts, const QString &name) { addParts(parts, name, formats); });
        if (row.table && row.table->headedChange != text::noChange) {
            formats.append(row.table->headedAfter ? Cli::tr("The first row is the head now.")
                                                  : Cli::tr("The first row is no head now."));
        }
        formats.removeDuplicates();
        for (const QString &format : std::as_const(formats)) {
            addLine(u"* " + format);
        }
    }

    /// @param name of a picture's or card's text; others are told whole, this where it changed
    void addParts(const Parts &parts, const QString &name, QStringList &formats)
    {
        QString line;
        bool changed = false;
        for (const Stretch &one : stretchesOf(parts)) {
            if (one.kind == ChangeKind::Format) {
                formats.append(formatOf(m_comparison.changes[one.change]));
            }
            changed = changed || !one.isSame();
            line += one.isSame() ? one.after : marked(one);
        }
        if (!line.isEmpty() && (name.isEmpty() || changed)) {
            addLine(name.isEmpty() ? line : name + u": " + line);
        }
    }

    /// A blank that became the end of a paragraph, or the other way, is not told.
    QString marked(const Stretch &one) const
    {
        const auto shown = [](QString text) { return text.replace(u'\n', u'¶'); };
        if (isBlank(one.before) && one.after.contains(u'\n')) {
            return come(shown(one.after)) + u'\n';
        }
        if (isBlank(one.after) && one.before.contains(u'\n')) {
            return gone(shown(one.before)) + one.after;
        }
        return gone(shown(one.before)) + come(shown(one.after));
    }

    static QString formatOf(const text::Change &change)
    {
        const QString words = wording::formatWords(change).join(QLatin1String(", "));
        const QString where = QString(change.after).replace(u'\n', QLatin1String(" / "));
        return where.isEmpty() ? words : words + u": " + where;
    }

    newsroom::ContentField m_field;
    const Comparison &m_comparison;
    bool m_coloured;
    QString m_text;
};

} // namespace

QJsonArray toJson(const newsroom::ContentComparison &comparison)
{
    QJsonArray rows;
    for (const FieldComparison &field : comparison.fields) {
        JsonWriter(field, rows);
    }
    return rows;
}

QString describe(const newsroom::ContentComparison &comparison, bool coloured)
{
    QString text;
    for (const FieldComparison &field : comparison.fields) {
        text += TextWriter(field, coloured).write();
    }
    return text;
}

} // namespace tilshi::cli
