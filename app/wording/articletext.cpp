#include "wording/articletext.h"

#include "language/dates.h"
#include "newsroom/articleslug.h"
#include "text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace tilshi::wording {

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString datelineWith(const newsroom::Dateline &dateline, const QString &date,
                     const QString &between)
{
    return joined({dateline.place, date, dateline.source}, between);
}

QString noteText(const QString &note)
{
    return note.isEmpty()
               ? QString()
               : QCoreApplication::translate("tilshi::ui::DetailsPanel", "Note to the editors") +
                     u": " + note;
}

} // namespace

QString asText(const newsroom::Content &content)
{
    return joined({content.headline, content.lead, text::shownText(content.body)},
                  QStringLiteral("\n\n"));
}

QString wholeText(const newsroom::Content &content)
{
    const newsroom::Dateline &dateline = content.dateline;
    return joined(
        {content.kicker, content.headline, content.lead,
         datelineWith(dateline, language::numericDate(dateline.date), QStringLiteral(", ")),
         text::shownText(content.body), content.credit, noteText(content.note)},
        QStringLiteral("\n\n"));
}

QString datelineText(const newsroom::Dateline &dateline, const QString &language,
                     const QString &between)
{
    return datelineWith(dateline, language::longDate(dateline.date, language), between);
}

QString proposedFileName(const newsroom::Content &content, const QString &ending)
{
    return newsroom::slugFrom(content.headline) + u'.' + ending;
}

} // namespace tilshi::wording
