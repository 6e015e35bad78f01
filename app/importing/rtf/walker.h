#pragma once

#include "base/result.h"
#include "importing/composer.h"
#include "importing/parseddocument.h"
#include "importing/rtf/destinations.h"
#include "importing/rtf/letters.h"
#include "importing/rtf/lexer.h"
#include "importing/rtf/state.h"
#include "importing/rtf/table.h"
#include "importing/rtf/tables.h"

#include <optional>
#include <vector>

namespace tilshi::importing {

struct RtfPicture;

/// Walks over an RTF file once, from its first byte to its last, and makes a parsed document of it.
/// Groups with a meaning are read in walkgroups.cpp, text in walktext.cpp, paragraphs and tables in
/// walkparagraphs.cpp.
class RtfWalker
{
public:
    /// The bytes outlive it and begin with {\rtf.
    explicit RtfWalker(QByteArrayView bytes);

    /// Errors: Corrupt, TooLarge.
    Result<ParsedDocument> read();

private:
    /// A group whose text is not the body's.
    struct Captured
    {
        RtfDestination what;
        std::size_t depth;
        QString text;
    };
    struct Field
    {
        std::size_t depth;
        QString instruction = {};
        QString shown = {}; ///< by a form's field that has no text
        bool hasText = false;
    };
    /// A text of its own: the file's, a note's, a box's.
    struct Flow
    {
        RtfTable table;
        bool inNestedTable = false;
        std::optional<QString> marker;  ///< painted before the item that is being read
        QList<text::Block> behind;      ///< boxes, for the end of the paragraph
        QList<text::Block> behindTable; ///< pictures and boxes of a table's cells
        bool note = false;
    };

    void walkGroup();
    void step(const RtfToken &token);
    void beginGroup();
    void closeGroup();
    void readWord(const RtfToken &word);
    void readOther(const RtfToken &word);
    bool readOfFile(const RtfToken &word);
    void readSymbol(char symbol);
    bool isFallback(const RtfToken &token);

    void enter(RtfDestination what);
    void readTableOf(RtfDestination what);
    void capture(RtfDestination what);
    void finish(const Captured &captured);
    void enterResult();
    void closeField(const Field &field);
    void readOldList();
    void readFormField();
    QString shownBy(const RtfItem &form);
    void readNote();
    void readBox();
    void walkAside(bool note);
    void readPicture();
    void addPicture(const RtfPicture &picture);
    bool isInBody() const;
    void skipGroup();

    void writeBytes();
    void write(const QString &text);
    void writeCharacter(int number);
    void writeText();
    Look lookNow() const;
    int headingNow() const;

    void endParagraph();
    void breakLine();
    void endCell();
    void endRow();
    void endNested(bool row);
    Style styleNow();
    Style itemNow();
    void addToTable(const Style &style);
    void endLine(const Style &style);
    void writeTable();
    void add(const text::Block &block);
    bool isInTable() const;
    void endFlow();

    RtfState &state() { return m_states.back(); }
    const RtfState &state() const { return m_states.back(); }

    RtfLexer m_lexer;
    std::vector<RtfState> m_states; ///< of the groups that are open
    std::vector<Captured> m_captured;
    std::vector<Field> m_fields;
    std::optional<Error> m_error;
    bool m_fresh = false;   ///< whether a group has just begun
    bool m_starred = false; ///< whether \* was read last
    qsizetype m_passed = 0; ///< characters still to be passed over behind one in Unicode
    int m_usualFont = 0;

    QByteArray m_bytes; ///< undecoded yet, of one font
    QString m_text;     ///< not in the line yet, of one look
    Look m_look;
    bool m_formatted = true;             ///< whether a word or group may have changed the look
    std::optional<ReportKind> m_dropped; ///< why the last text was left out, if it was
    QString m_object;                    ///< the program that an embedded object is of

    ParsedDocument m_parsed;
    Composer m_composer;
    RtfLetters m_letters;
    RtfStyles m_styles;
    RtfLists m_lists;
    Flow m_flow;
};

} // namespace tilshi::importing
