#include "editor/typing/typingaids.h"

#include <QSettings>
#include <QStringList>

namespace tilshi::editor {
namespace {

QString offKey()
{
    return QStringLiteral("typing/off");
}

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

} // namespace

const QList<TypingAid> &allTypingAids()
{
    static const QList<TypingAid> all{TypingAid::Quotes,        TypingAid::Dashes,
                                      TypingAid::Ellipsis,      TypingAid::NoBreakSpaces,
                                      TypingAid::NumberEndings, TypingAid::Shortcuts};
    return all;
}

TypingAids chosenTypingAids()
{
    const QStringList off = QSettings().value(offKey()).toStringList();
    TypingAids aids;
    for (const TypingAid aid : allTypingAids()) {
        aids.setFlag(aid, !off.contains(keyOf(aid)));
    }
    return aids;
}

void chooseTypingAids(TypingAids aids)
{
    QStringList off;
    for (const TypingAid aid : allTypingAids()) {
        if (!aids.testFlag(aid)) {
            off.append(keyOf(aid));
        }
    }
    QSettings().setValue(offKey(), off);
}

} // namespace tilshi::editor
