#include "importing/rtf/destinations.h"

#include <QByteArray>
#include <QHash>

namespace tilshi::importing {

namespace {

using Destination = RtfDestination;

using Names = QHash<QByteArrayView, Destination>;

const Names &names()
{
    static const Names all{
        {"fonttbl", Destination::Fonts},       {"stylesheet", Destination::Styles},
        {"listtable", Destination::Lists},     {"listoverridetable", Destination::Overrides},
        {"pict", Destination::Picture},        {"footnote", Destination::Note},
        {"annotation", Destination::Comment},  {"shptxt", Destination::Box},
        {"dptxbxtext", Destination::Box},      {"header", Destination::PageHeader},
        {"headerl", Destination::PageHeader},  {"headerr", Destination::PageHeader},
        {"headerf", Destination::PageHeader},  {"footer", Destination::PageHeader},
        {"footerl", Destination::PageHeader},  {"footerr", Destination::PageHeader},
        {"footerf", Destination::PageHeader},  {"field", Destination::Field},
        {"fldinst", Destination::Instruction}, {"formfield", Destination::FormField},
        {"fldrslt", Destination::Result},      {"listtext", Destination::Marker},
        {"pntext", Destination::Marker},       {"pn", Destination::OldList},
        {"upr", Destination::Doubled},         {"objclass", Destination::Object},
        {"sv", Destination::Property},
    };
    return all;
}

/// Groups whose text is part of what is around them though \* stands before them.
constexpr QByteArrayView through[] = {"shppict",    "shpinst",        "ud", "moMath",
                                      "moMathPara", "nesttableprops", "do", "shpgrp"};

/// Groups without \* that hold no text for readers.
constexpr QByteArrayView skipped[] = {
    "colortbl", "info",      "filetbl",    "revtbl",       "tc",        "tcn",          "xe",
    "rxe",      "txe",       "nonshppict", "shprslt",      "sn",        "nonesttables", "private",
    "template", "bkmkstart", "bkmkend",    "falt",         "panose",    "objname",      "objalias",
    "objsect",  "objdata",   "datafield",  "mmathPict",    "ftnsep",    "ftnsepc",      "ftncn",
    "aftnsep",  "aftnsepc",  "aftncn",     "atnid",        "atnauthor", "atntime",      "atnicn",
    "atnref",   "atrfstart", "atrfend",    "generator",    "xmlnstbl",  "listname",     "nextfile",
    "rsidtbl",  "pgptbl",    "themedata",  "latentstyles", "userprops", "pnseclvl",
};

template <std::size_t N>
bool isAmong(QByteArrayView word, const QByteArrayView (&list)[N])
{
    for (const QByteArrayView &one : list) {
        if (one == word) {
            return true;
        }
    }
    return false;
}

} // namespace

RtfDestination rtfDestination(QByteArrayView word, bool starred)
{
    const auto found = names().constFind(word);
    if (found != names().constEnd()) {
        return *found;
    }
    if (isAmong(word, through)) {
        return Destination::Through;
    }
    const bool property = word.size() > 3 && word.startsWith('m') && word.endsWith("Pr");
    if (starred || property || isAmong(word, skipped)) { // mrPr, msSubPr: how a formula is set
        return Destination::Skipped;
    }
    return Destination::None;
}

} // namespace tilshi::importing
