#include "editor/typing/typingaids.h"

namespace tilshi::editor {

QString keyOf(TypingAid aid)
{
    switch (aid) {
    case TypingAid::Quotes:
        return QStringLiteral("quotes");
    case TypingAid::Dashes:
        return QStringLiteral("dashes");
    case TypingAid::Ellipsis:
        return QStringLiteral("ellipsis");
    case TypingAid::NoBreakSpaces:
        return QStringLiteral("no-break-spaces");
    case TypingAid::NumberEndings:
        return QStringLiteral("number-endings");
    case TypingAid::Shortcuts:
        break;
    }
    return QStringLiteral("shortcuts");
}

const QList<TypingAid> &allTypingAids()
{
    static const QList<TypingAid> all{TypingAid::Quotes,        TypingAid::Dashes,
                                      TypingAid::Ellipsis,      TypingAid::NoBreakSpaces,
                                      TypingAid::NumberEndings, TypingAid::Shortcuts};
    return all;
}

TypingAids everyTypingAid()
{
    TypingAids aids;
    for (const TypingAid aid : allTypingAids()) {
        aids.setFlag(aid);
    }
    return aids;
}

} // namespace tilshi::editor
