#pragma once

#include "text/body.h"

#include <QString>
#include <QStringView>

namespace tilshi::importing {

/// How a stretch of text looks and what it leads to.
struct Look
{
    text::Marks marks = {};
    QString link;     ///< an address that keptLink() gave; empty for none
    QString language; ///< empty for the article's own

    bool operator==(const Look &) const = default;
};

/// One paragraph's text while it is being read. White space is narrowed: several spaces, tabs, line
/// ends and no-break spaces in a row become one space, a single no-break space stays; none stands
/// at either end. Characters that no text has (controls, halves of pairs, marks of byte order and
/// of objects, spaces without width) are left out.
class Line
{
public:
    void write(QStringView text, const Look &look);
    /// A space, unless the line has just begun.
    void space();

    bool isEmpty() const { return m_runs.isEmpty(); }
    /// The text so far, without its looks.
    QString text() const;
    /// Canonical runs; the line is empty afterwards.
    text::Runs take();
    /// Control characters left out since the line was made.
    qsizetype droppedControls() const { return m_droppedControls; }

private:
    void put(QStringView visible, const Look &look);
    void append(QStringView visible, const Look &look);

    text::Runs m_runs;
    Look m_spaceLook;       ///< of the white space that has not been written yet
    int m_spaces = 0;       ///< characters of it
    bool m_noBreak = false; ///< whether the first of them is a no-break space
    qsizetype m_droppedControls = 0;
};

} // namespace tilshi::importing
