#include "importing/rtf/state.h"

#include <QHash>

#include <algorithm>

namespace tilshi::importing {

namespace {

using text::Mark;

using Apply = void (*)(const RtfToken &word, RtfState &state);
using Table = QHash<QByteArrayView, Apply>;

template <Mark mark>
void toggle(const RtfToken &word, RtfState &state)
{
    state.characters.marks.setFlag(mark, word.isOn());
}

template <Mark mark, Mark other>
void raise(const RtfToken &word, RtfState &state)
{
    state.characters.marks.setFlag(other, false);
    state.characters.marks.setFlag(mark, word.isOn());
}

void beOnTheLine(const RtfToken &, RtfState &state)
{
    state.characters.marks &= ~(text::Marks(Mark::Superscript) | Mark::Subscript);
}

const Table &characterWords()
{
    static const Table words{
        {"b", toggle<Mark::Bold>},
        {"i", toggle<Mark::Italic>},
        {"strike", toggle<Mark::Strike>},
        {"striked", toggle<Mark::Strike>},
        {"super", raise<Mark::Superscript, Mark::Subscript>},
        {"sub", raise<Mark::Subscript, Mark::Superscript>},
        {"up", raise<Mark::Superscript, Mark::Subscript>},
        {"dn", raise<Mark::Subscript, Mark::Superscript>},
        {"nosupersub", beOnTheLine},
        {"v", [](const RtfToken &word, RtfState &state) { state.characters.hidden = word.isOn(); }},
        {"deleted",
         [](const RtfToken &word, RtfState &state) { state.characters.deleted = word.isOn(); }},
        {"f", [](const RtfToken &word,
                 RtfState &state) { state.characters.font = word.number.value_or(0); }},
        {"uc",
         [](const RtfToken &word, RtfState &state) {
             state.fallback = std::clamp(word.number.value_or(1), 0, 100);
         }},
    };
    return words;
}

const Table &paragraphWords()
{
    static const Table words{
        {"pard", [](const RtfToken &, RtfState &state) { state.paragraph = {}; }},
        {"s", [](const RtfToken &word,
                 RtfState &state) { state.paragraph.style = word.number.value_or(0); }},
        {"outlinelevel",
         [](const RtfToken &word, RtfState &state) {
             state.paragraph.outline = std::clamp(word.number.value_or(0), -1, 9);
         }},
        {"ls", [](const RtfToken &word,
                  RtfState &state) { state.paragraph.list = word.number.value_or(0); }},
        {"ilvl",
         [](const RtfToken &word, RtfState &state) {
             state.paragraph.level = std::clamp(word.number.value_or(0), 0, 8);
         }},
        {"intbl", [](const RtfToken &, RtfState &state) { state.paragraph.table = true; }},
        {"itap",
         [](const RtfToken &word, RtfState &state) {
             state.paragraph.tables = std::clamp(word.number.value_or(0), 0, 100);
             state.paragraph.table = state.paragraph.tables > 0;
         }},
        {"brdrb", [](const RtfToken &, RtfState &state) { state.paragraph.ruled = true; }},
        {"brdrt", [](const RtfToken &, RtfState &state) { state.paragraph.ruled = true; }},
        {"dropcapli", [](const RtfToken &, RtfState &state) { state.paragraph.dropped = true; }},
    };
    return words;
}

/// \ul, \uld, \uldb, \ulth … and \ulnone; \ulc names a colour.
bool isUnderline(QByteArrayView word)
{
    return word.startsWith("ul") && word != "ulc";
}

} // namespace

bool applyRtf(const RtfToken &word, int usualFont, RtfState &state)
{
    if (word.is("plain")) {
        state.characters = {};
        state.characters.font = usualFont;
        return true;
    }
    if (isUnderline(word.text)) {
        state.characters.marks.setFlag(Mark::Underline, word.isOn() && word.text != "ulnone");
        return true;
    }
    for (const Table *table : {&characterWords(), &paragraphWords()}) {
        const auto found = table->constFind(word.text);
        if (found != table->constEnd()) {
            (*found)(word, state);
            return true;
        }
    }
    return false;
}

} // namespace tilshi::importing
