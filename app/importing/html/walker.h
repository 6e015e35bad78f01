#pragma once

#include "importing/composer.h"
#include "importing/html/css.h"
#include "importing/html/elements.h"
#include "importing/html/figures.h"
#include "importing/html/footnotes.h"
#include "importing/html/pageboilerplate.h"
#include "importing/html/reader.h"
#include "importing/html/tree.h"
#include "importing/numerals.h"
#include "importing/parseddocument.h"

#include <QSet>
#include <QUrl>

namespace tilshi::importing {

/// Where in a page its reader is: what holds for the text found there.
struct Context
{
    Look look;
    Style style;
    int listLevel = -1; ///< of the innermost list; -1 outside
    int depth = 0;      ///< elements around
    bool keepLines = false;
    QString signFont = {}; ///< empty but for fonts whose letters are pictures
};

/// Walks over a page and writes what it finds into a parsed document.
class Walker
{
public:
    /// All outlive it.
    Walker(const GumboNode &root, Cleaning cleaning, const PagePictures &pictures);

    ParsedDocument read();

private:
    void readHead();
    void walk(const GumboNode &node, const Context &place);
    void walkChildren(const Element &element, const Context &place);
    void writeText(const QString &text, const Context &place);
    bool writeStamp(const Element &element);
    void writeFlat(const GumboNode &node, const Context &place);
    void readElement(const Element &element, Context place);
    bool isLeftOut(const Element &element, const Declarations &style);
    void readByMeaning(const Element &element, Meaning meaning, const Context &place);
    void readWithin(const Element &element, Meaning meaning, const Context &place);
    /// What is not for readers: no more than counted.
    void leaveOut(const Element &element, Meaning meaning);
    void dress(const Element &element, const Declarations &style, Context &place);

    void readBlock(const Element &element, const Context &place);
    void readParagraphs(const Element &element, const Context &around, const Context &place);
    void readList(const Element &element, Context place);
    void readItem(const Element &element, Context place);
    /// The marker of the innermost list's next item; sets its number.
    QString nextMarker(const Element &item);
    void readQuote(const Element &element, Context place);
    void readCitation(const Element &element, const Context &place);
    void readLink(const Element &element, Context place);
    void readLineBreak(const Element &element, const Context &place);
    void readNote(const GumboNode &note);

    void readTable(const Element &element, const Context &place);
    void readRows(const Element &part, const Context &place);
    void readRow(const Element &row, const Context &place);
    bool isLayout(const Element &table) const;

    bool readFigure(const Element &element, const Context &place);
    void readPicture(const Element &element, const Context &place);
    void addPicture(const Element &picture, const Caption &caption);
    QByteArray bytesAt(const QString &address) const;
    void readFrame(const Element &element, const Context &place);
    void endLine(const Context &place);

    const GumboNode &m_root;
    const PagePictures &m_pictures;
    bool m_cleans;
    bool m_isChat;       ///< whether it is a messenger's export
    bool m_isTranscript; ///< whether it is one of several writers
    bool m_languages;    ///< whether the page's marks of language mean something
    QString m_language;  ///< of the whole page; Kazakh where it doesn't say
    QUrl m_address;
    StyleSheet m_sheet;
    Boilerplate m_boilerplate;
    Footnotes m_footnotes;
    QSet<const GumboNode *> m_readNotes;
    /// A numbered list that is being read.
    struct Counting
    {
        Numerals numerals = Numerals::None;
        int next = 1;
        int step = 1;
    };
    static Counting countingOf(const Element &list);

    QList<Counting> m_counting;
    QSet<QString> m_dressing;
    ParsedDocument m_parsed;
    Composer m_composer;
};

} // namespace tilshi::importing
