#include "editor/comparison/comparisondocument.h"

#include "editor/comparison/comparisonink.h"
#include "editor/format/pagelook.h"
#include "widgets/look/icons.h"

#include <QTextTable>

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr int gutterIcon = 16;
constexpr qreal lineHeight = 120; // per cent of the font's own
constexpr qreal halfWidth = 47;   // per cent, of two texts
constexpr qreal betweenWidth = 6;
constexpr qreal movedBar = 3;
constexpr qsizetype around = 1;         // paragraphs that stay open next to a change
const QString thinSpace(QChar(0x2009)); // between what went and what came in its place
const QString takeBackPrefix = QStringLiteral("take-back:");
const QString unfoldLink = QStringLiteral("unfold:");
const QUrl takeBackIcon(QStringLiteral("icon:take-back"));

QFont fontOf(ComparedKind kind, double scale)
{
    const PageFonts fonts = pageFonts(scale);
    switch (kind) {
    case ComparedKind::Headline: {
        QFont font = fonts.headline;
        font.setPointSizeF(font.pointSizeF() * 0.82);
        return font;
    }
    case ComparedKind::Lead:
        return fonts.lead;
    case ComparedKind::Heading: {
        QFont font = fonts.body;
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 1.15);
        return font;
    }
    case ComparedKind::Aside: {
        QFont font = fonts.dateline;
        font.setCapitalization(QFont::MixedCase);
        font.setWeight(QFont::Normal);
        return font;
    }
    case ComparedKind::Paragraph:
    case ComparedKind::Quote:
        break;
    }
    return fonts.body;
}

QTextCharFormat plainFormat(ComparedKind kind, double scale, const ComparisonInk &ink)
{
    QTextCharFormat format;
    format.setFont(fontOf(kind, scale));
    const bool isMuted = kind == ComparedKind::Lead || kind == ComparedKind::Aside;
    format.setForeground(isMuted ? ink.muted : ink.text);
    if (kind == ComparedKind::Quote) {
        format.setFontItalic(true);
    }
    return format;
}

void addMarks(QTextCharFormat &format, text::Marks marks)
{
    if (marks.testFlag(text::Mark::Bold)) {
        format.setFontWeight(QFont::Bold);
    }
    if (marks.testFlag(text::Mark::Italic)) {
        format.setFontItalic(true);
    }
    if (marks.testFlag(text::Mark::Underline)) {
        format.setFontUnderline(true);
    }
    if (marks.testFlag(text::Mark::Strike)) {
        format.setFontStrikeOut(true);
    }
    if (marks.testFlag(text::Mark::Superscript)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    }
    if (marks.testFlag(text::Mark::Subscript)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    }
}

void addEmphasis(QTextCharFormat &format, Emphasis emphasis, const ComparisonInk &ink)
{
    switch (emphasis) {
    case Emphasis::None:
        return;
    case Emphasis::Removed:
        format.setForeground(ink.removed);
        format.setBackground(ink.removedGround);
        format.setFontStrikeOut(true);
        return;
    case Emphasis::Added:
        format.setForeground(ink.added);
        format.setBackground(ink.addedGround);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(ink.added);
        return;
    case Emphasis::Reformatted:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(ink.reformatted);
        return;
    }
    Q_UNREACHABLE();
}

QTextBlockFormat blockFormat(int indent = 0)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setLeftMargin(indent);
    return format;
}

bool isNearChange(const QList<ComparedRow> &rows, qsizetype at)
{
    const auto changes = [](const ComparedRow &row) { return row.change != RowChange::None; };
    const qsizetype from = std::max<qsizetype>(0, at - around);
    const qsizetype to = std::min(rows.size(), at + around + 1);
    return std::any_of(rows.begin() + from, rows.begin() + to, changes);
}

/// How many rows from there on are folded away; a single one is not.
qsizetype foldedFrom(const QList<ComparedRow> &rows, qsizetype at)
{
    qsizetype to = at;
    while (to < rows.size() && !isNearChange(rows, to)) {
        ++to;
    }
    return to - at > 1 ? to - at : 0;
}

} // namespace

ComparisonDocument::ComparisonDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

void ComparisonDocument::fill(const QList<ComparedRow> &rows, const ComparisonLook &look,
                              const QPalette &palette)
{
    clear();
    m_rows.clear();
    m_changes.clear();
    m_row = 0;
    m_look = look;
    const ComparisonInk ink = comparisonInk(palette);
    addResource(
        ImageResource, takeBackIcon,
        widgets::tintedIcon(QStringLiteral("undo-2"), ink.muted).pixmap(gutterIcon, gutterIcon));
    if (rows.isEmpty()) {
        return;
    }
    makeTable(int(rows.size()));
    const bool folds = look.folds && look.layout == ComparisonLayout::SideBySide;
    for (qsizetype at = 0; at < rows.size();) {
        const qsizetype folded = folds ? foldedFrom(rows, at) : 0;
        if (folded > 0) {
            writeFold(folded, ink);
        } else {
            writeRow(rows.at(at), ink);
        }
        at += std::max<qsizetype>(folded, 1);
        ++m_row;
    }
    m_table->removeRows(m_row, m_table->rows() - m_row);
}

void ComparisonDocument::makeTable(int rows)
{
    const bool isInline = m_look.layout == ComparisonLayout::Inline;
    const QTextLength gutter(QTextLength::FixedLength, m_look.takesBack ? gutterWidth : 0);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(7);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const QTextLength rest(QTextLength::VariableLength, 0);
    const QTextLength half(QTextLength::PercentageLength, halfWidth);
    const QTextLength between(QTextLength::PercentageLength, betweenWidth);
    format.setColumnWidthConstraints(isInline ? QList{rest, gutter} : QList{half, between, half});
    QTextCursor cursor(this);
    m_table = cursor.insertTable(rows, isInline ? 2 : 3, format);
}

QTextCursor ComparisonDocument::changeAt(int number) const
{
    const auto row = m_rows.constFind(number);
    return row == m_rows.constEnd() ? QTextCursor()
                                    : m_table->cellAt(*row, 0).firstCursorPosition();
}

void ComparisonDocument::setGround(int number, const QColor &colour)
{
    for (int row = 0; row < m_changes.size(); ++row) {
        const int columns = m_changes.at(row).contains(number) ? m_table->columns() : 0;
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = m_table->cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            if (format.leftBorder() > 0) {
                continue; // what was moved has a ground that says so
            }
            if (colour.isValid()) {
                format.setBackground(colour);
            } else {
                format.clearBackground();
            }
            cell.setFormat(format);
        }
    }
}

int ComparisonDocument::changeOf(int position) const
{
    const QTextTableCell cell = m_table ? m_table->cellAt(position) : QTextTableCell();
    return cell.isValid() ? m_changes.value(cell.row()).value(0, -1) : -1;
}

QList<int> ComparisonDocument::takenBack(const QString &link)
{
    QList<int> changes;
    if (link.startsWith(takeBackPrefix)) {
        for (const QString &number : link.mid(takeBackPrefix.size()).split(u',')) {
            changes.append(number.toInt());
        }
    }
    return changes;
}

bool ComparisonDocument::unfolds(const QString &link)
{
    return link == unfoldLink;
}

void ComparisonDocument::writeRow(const ComparedRow &row, const ComparisonInk &ink)
{
    m_changes.append(row.numbers);
    for (const int number : row.numbers) {
        if (!m_rows.contains(number)) {
            m_rows.insert(number, m_row);
        }
    }
    if (m_look.layout == ComparisonLayout::Inline) {
        writeSide(0, row.together, row, ink);
    } else {
        writeSide(0, row.before, row, ink);
        writeSide(2, row.after, row, ink);
    }
    writeGutter(row);
}

void ComparisonDocument::writeSide(int column, const QList<ComparedParagraph> &paragraphs,
                                   const ComparedRow &row, const ComparisonInk &ink)
{
    if (paragraphs.isEmpty()) {
        return;
    }
    const QTextTableCell cell = m_table->cellAt(m_row, column);
    const bool isMoved = row.change == RowChange::MovedAway || row.change == RowChange::MovedHere;
    if (isMoved) {
        markMoved(cell, ink);
    }
    QTextCursor cursor = cell.firstCursorPosition();
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        if (at > 0) {
            cursor.insertBlock();
        }
        writeParagraph(cursor, paragraphs.at(at), ink);
    }
    writeNote(cell, noteOf(row, column == 0), isMoved ? ink.moved : ink.reformatted);
}

void ComparisonDocument::markMoved(QTextTableCell cell, const ComparisonInk &ink)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBackground(ink.movedGround);
    format.setLeftBorder(movedBar);
    format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setLeftBorderBrush(ink.moved);
    cell.setFormat(format);
}

void ComparisonDocument::writeParagraph(QTextCursor &cursor, const ComparedParagraph &paragraph,
                                        const ComparisonInk &ink)
{
    cursor.setBlockFormat(blockFormat(paragraph.kind == ComparedKind::Quote ? hangingRoom : 0));
    const QTextCharFormat plain = plainFormat(paragraph.kind, m_look.scale, ink);
    if (!paragraph.label.isEmpty()) {
        QTextCharFormat label = plain;
        label.setForeground(ink.muted);
        cursor.insertText(paragraph.label + QChar(QChar::Nbsp), label);
    }
    Emphasis before = Emphasis::None;
    for (const ComparedStretch &stretch : paragraph.text) {
        if (before == Emphasis::Removed && stretch.emphasis == Emphasis::Added) {
            cursor.insertText(thinSpace, plain);
        }
        before = stretch.emphasis;
        QTextCharFormat format = plain;
        addMarks(format, stretch.marks);
        addEmphasis(format, stretch.emphasis, ink);
        cursor.insertText(stretch.text, format);
    }
}

QString ComparisonDocument::noteOf(const ComparedRow &row, bool isBefore) const
{
    const bool isElsewhere = m_look.layout == ComparisonLayout::SideBySide &&
                             row.change == RowChange::Changed && isBefore;
    return isElsewhere ? QString() : row.note;
}

void ComparisonDocument::writeNote(const QTextTableCell &cell, const QString &note,
                                   const QColor &colour)
{
    if (note.isEmpty()) {
        return;
    }
    QTextCharFormat format;
    format.setFont(fontOf(ComparedKind::Aside, m_look.scale));
    format.setForeground(colour);
    QTextCursor cursor = cell.lastCursorPosition();
    cursor.insertBlock(blockFormat());
    cursor.insertText(note, format);
}

void ComparisonDocument::writeGutter(const ComparedRow &row)
{
    if (row.numbers.isEmpty() || !m_look.takesBack) {
        return;
    }
    QStringList numbers;
    for (const int number : row.numbers) {
        numbers.append(QString::number(number));
    }
    QTextCursor cursor = m_table->cellAt(m_row, 1).firstCursorPosition();
    QTextBlockFormat centred;
    centred.setAlignment(Qt::AlignHCenter);
    cursor.setBlockFormat(centred);
    QTextImageFormat icon;
    icon.setName(takeBackIcon.toString());
    icon.setWidth(gutterIcon);
    icon.setHeight(gutterIcon);
    icon.setAnchor(true);
    icon.setAnchorHref(takeBackPrefix + numbers.join(u','));
    icon.setToolTip(tr("Take a change back"));
    cursor.insertImage(icon);
}

void ComparisonDocument::writeFold(qsizetype count, const ComparisonInk &ink)
{
    m_changes.append(QList<int>());
    QTextCharFormat format;
    format.setFont(fontOf(ComparedKind::Aside, m_look.scale));
    format.setForeground(ink.muted);
    format.setAnchor(true);
    format.setAnchorHref(unfoldLink);
    QTextCursor cursor = m_table->cellAt(m_row, 0).firstCursorPosition();
    cursor.insertText(QStringLiteral("› ") + tr("Paragraphs without a change: %1").arg(count),
                      format);
}

} // namespace tilshi::editor
