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

QString shortened(const QString &detail)
{
    constexpr qsizetype longest = 160;
    return detail.size() > longest ? detail.first(longest) + u'…' : detail;
}

QColor stateInk(const QPalette &palette, bool failed)
{
    return failed ? widgets::dangerColour(palette) : widgets::mutedColour(palette);
}

} // namespace tilshi::importwindow
