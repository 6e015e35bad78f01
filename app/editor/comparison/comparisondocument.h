#pragma once

#include "editor/comparison/comparedrow.h"

#include <QHash>
#include <QTextCursor>
#include <QTextDocument>

class QPalette;
class QTextTable;
class QTextTableCell;

namespace tilshi::editor {

struct ComparisonInk;

enum class ComparisonLayout
{
    Inline,    ///< one text, with what went struck in it
    SideBySide ///< the text before at the left, the text after at the right
};

/// How a comparison is drawn.
struct ComparisonLook
{
    ComparisonLayout layout = ComparisonLayout::Inline;
    bool folds = true;     ///< side by side, what is far from every change is one
                           ///< line that opens
    bool takesBack = true; ///< beside each change is what takes it back
    double scale = 1;      ///< 1 for letters as large as at first

    bool operator==(const ComparisonLook &) const = default;
};

/// Two texts of an article with their changes marked, laid out as a table whose
/// rows are their paragraphs, so that what belongs together begins at one
/// height.
class ComparisonDocument : public QTextDocument
{
    Q_OBJECT

public:
    static constexpr int gutterWidth = 40; ///< of the column that takes changes back, in pixels

    explicit ComparisonDocument(QObject *parent = nullptr);

    void fill(const QList<ComparedRow> &rows, const ComparisonLook &look, const QPalette &palette);

    /// The beginning of the first row of that change (0 …); a null cursor where
    /// there is none.
    QTextCursor changeAt(int number) const;
    /// Puts that ground behind the rows of a change, or with an invalid colour
    /// its own again.
    void setGround(int number, const QColor &colour);
    /// The first change in whose row that position is; -1 for none.
    int changeOf(int position) const;

    /// What a press on it asks for: one of these changes to be taken back …
    static QList<int> takenBack(const QString &link);
    /// … or that nothing is folded any more.
    static bool unfolds(const QString &link);

private:
    void makeTable(int rows);
    void writeRow(const ComparedRow &row, const ComparisonInk &ink);
    void writeFold(qsizetype count, const ComparisonInk &ink);
    void writeSide(int column, const QList<ComparedParagraph> &paragraphs, const ComparedRow &row,
                   const ComparisonInk &ink);
    void markMoved(QTextTableCell cell, const ComparisonInk &ink);
    void writeParagraph(QTextCursor &cursor, const ComparedParagraph &paragraph,
                        const ComparisonInk &ink);
    void writeNote(const QTextTableCell &cell, const QString &note, const QColor &colour);
    void writeGutter(const ComparedRow &row);
    QString noteOf(const ComparedRow &row, bool isBefore) const;

    QTextTable *m_table = nullptr;
    ComparisonLook m_look;
    int m_row = 0;               ///< that is written next
    QHash<int, int> m_rows;      ///< of a change: its first row
    QList<QList<int>> m_changes; ///< of a row: its changes
};

} // namespace tilshi::editor
