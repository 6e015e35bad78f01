#include "importwindow/importtexts.h"

#include "widgets/look/theme.h"
#include "wording/importreport.h"

namespace tilshi::importwindow {

QList<editor::PreviewGap> gapsOf(const importing::ImportedArticle &article)
{
    constexpr qsizetype longest = 70;
    QList<editor::PreviewGap> gaps;
    for (const importing::LeftOut &one : article.leftOut) {
        QString what = one.times > 1 || one.what.isEmpty() ? QString::number(one.times) : one.what;
        what = what.size() > longest ? what.first(longest) + u'…' : what;
        gaps.append({wording::heading(one.kind) + QStringLiteral(": ") + what, one.before});
    }
    return gaps;
}

QColor stateInk(const QPalette &palette, bool failed)
{
    return failed ? widgets::dangerColour(palette) : widgets::mutedColour(palette);
}

} // namespace tilshi::importwindow
