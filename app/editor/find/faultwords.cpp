#include "editor/find/faultwords.h"

#include "editor/find/textsearch.h"

#include <QCoreApplication>

namespace tilshi::editor {

namespace {

/// Parts of PCRE's own sentences (pcre2_error.c), and ours for them.
struct Words
{
    const char *part;
    const char *sentence;
};

constexpr Words known[] = {
    {"missing closing parenthesis",
     QT_TRANSLATE_NOOP("FindBar", "a bracket is opened and not closed")},
    {"unmatched closing parenthesis",
     QT_TRANSLATE_NOOP("FindBar", "a bracket is closed that was not opened")},
    {"missing terminating ]",
     QT_TRANSLATE_NOOP("FindBar", "a set of letters is begun with [ and not ended with ]")},
    {"quantifier does not follow",
     QT_TRANSLATE_NOOP("FindBar", "there is nothing to repeat before *, + or ?")},
    {"\\ at end of pattern", QT_TRANSLATE_NOOP("FindBar", "nothing follows the \\ at the end")},
    {"range out of order", QT_TRANSLATE_NOOP("FindBar", "the range runs backwards")},
    {"numbers out of order", QT_TRANSLATE_NOOP("FindBar", "the range runs backwards")},
    {"lookbehind assertion is not fixed length",
     QT_TRANSLATE_NOOP("FindBar", "what is looked behind for has no fixed length")},
    {"reference to non-existent",
     QT_TRANSLATE_NOOP("FindBar", "it refers to a group that is not there")},
    {"unrecognized character follows \\",
     QT_TRANSLATE_NOOP("FindBar", "that letter means nothing behind \\")},
};

} // namespace

QString sentence(const ExpressionFault &fault)
{
    QString reason = QCoreApplication::translate("FindBar", "it can't be understood");
    for (const Words &words : known) {
        if (fault.reason.contains(QLatin1String(words.part))) {
            reason = QCoreApplication::translate("FindBar", words.sentence);
        }
    }
    return QCoreApplication::translate("FindBar",
                                       "The expression is not right at character %1: %2.")
        .arg(fault.at + 1)
        .arg(reason);
}

} // namespace tilshi::editor
