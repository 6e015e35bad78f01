#pragma once

#include "importing/composer.h"
#include "importing/html/elements.h"
#include "importing/html/figures.h"
#include "importing/html/footnotes.h"
#include "importing/html/pagearticle.h"
#include "importing/html/pageboilerplate.h"
#include "importing/html/reader.h"
#include "importing/html/styles.h"
#include "importing/html/stylesheet.h"
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
    bool keepLines = false;
    QString signFont = {}; ///< empty but for fonts whose letters are pictures
};

/// Walks over a page and writes what it finds into a parsed document.
class Walker
{
public:
    /// All outlive it.
    Walker(const Node &root, Cleaning cleaning, const PagePictures &pictures);

    ParsedDocument read();
    /// The same of a whole page, without what stands beside its article.
    ParsedDocument readArticle();

private:
    void readHead();
    void readTitle(const Node &meta);
    void readDescription(const Node &script);
    ParsedDocument readBody();
    void walk(const Node &node, const Context &place);
    void walkChildren(const Node &element, const Context &place);
    void writeText(QStringView text, const Context &place);
    bool writeStamp(const Node &element);
    void readElement(const Node &element, Context place);
    bool isLeftOut(const Node &element, const Declarations &style);
    void readByMeaning(const Node &element, Meaning meaning, const Context &place);
    void readWithin(const Node &element, Meaning meaning, const Context &place);
    /// What is not for readers: no more than counted.
    void leaveOut(const Node &element, Meaning meaning);
    void dress(const Node &element, const Declarations &style, Context &place);

    void readBlock(const Node &element, const Context &place);
    void readParagraphs(const Node &element, const Context &around, const Context &place);
    void readList(const Node &element, Context place);
    void readItem(const Node &element, Context place);
    Style nextItem(const Node &item, int level);
    void readQuote(const Node &element, Context place);
    void readCitation(const Node &element, const Context &place);
    QString shownTextWithin(const Node &top);
    bool dropsHidden(const Node &node);
    void readLink(const Node &element, Context place);
    void readLineBreak(const Node &element, const Context &place);
    void readNote(const Node &note, const QString &mark);

    void readTable(const Node &element, const Context &place);
    void readRows(const Node &part, const Context &place);
    void readRow(const Node &row, const Context &place);
    bool isLayout(const Node &table) const;

    bool readFigure(const Node &element, const Context &place);
    void readPicture(const Node &element, const Context &place);
    void addPicture(const Node &picture, const Caption &caption);
    QByteArray bytesAt(const QString &address) const;
    void readFrame(const Node &element, const Context &place);
    void readFormula(const Node &element, const Context &place);
    void endLine(const Context &place);

    const Node &m_root;
    const PagePictures &m_pictures;
    bool m_cleans;
    bool m_isChat;               ///< whether it is a messenger's export
    bool m_isTranscript;         ///< whether it is one of several writers
    bool m_languages;            ///< whether the page's marks of language mean something
    qsizetype m_titleRank = 100; ///< of the announced headline, the less the better
    QString m_language;          ///< of the whole page; Kazakh where it doesn't say
    QUrl m_address;
    StyleSheet m_sheet;
    Boilerplate m_boilerplate;
    std::optional<PageArticle> m_article; ///< where the rest of a page is left out
    Footnotes m_footnotes;
    QSet<const Node *> m_readNotes;
    QSet<const Node *> m_markedNotes; ///< of them, those with a mark in a table's cell
    /// A list that is being read.
    struct Counting
    {
        /// A type of HTML or CSS; those that are not known are read as decimal.
        void take(const QString &type);

        Numerals numerals = Numerals::None;
        QString kind; ///< of numerals that are read as decimal
        int next = 1;
        int step = 1;
        bool isSaid = false;  ///< the list says with what number it begins
        bool picture = false; ///< pictures stand before its items
    };
    Counting countingOf(const Node &list) const;
    static int numberSaidBy(const Node &item, const Counting &counting);

    QList<Counting> m_counting;
    QSet<QString> m_dressing;
    ParsedDocument m_parsed;
    Composer m_composer;
};

} // namespace tilshi::importing
