#include "ui/libraryconcerns.h"

#include "newsroom/audit.h"
#include "ui/messagebar.h"
#include "ui/session.h"
#include "wording/concerns.h"

#include <QCoreApplication>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr qsizetype mostTold = 3;

} // namespace

QFuture<Result<QList<newsroom::Concern>>> libraryConcerns(const Session &session)
{
    return session.press().run([](newsroom::Library &library) {
        return newsroom::auditOf(library)
            .picturesNotThere(newsroom::PictureDepth::Presence)
            .map([&](const QList<newsroom::Concern> &pictures) {
                return newsroom::auditOf(library).concerns() + pictures;
            });
    });
}

void tellConcerns(MessageBar &bar, const QList<newsroom::Concern> &concerns)
{
    if (!concerns.isEmpty()) {
        bar.tell(MessageBar::Kind::Warning, concernText(concerns));
    }
}

QString concernText(const QList<newsroom::Concern> &concerns)
{
    QStringList lines;
    for (const newsroom::Concern &concern :
         concerns.first(std::min<qsizetype>(concerns.size(), mostTold))) {
        lines.append(wording::sentence(concern));
    }
    if (concerns.size() > mostTold) {
        lines.append(
            QCoreApplication::translate("Trouble", "and more: %1").arg(concerns.size() - mostTold));
    }
    return lines.join(u'\n');
}

} // namespace tilshi::ui
