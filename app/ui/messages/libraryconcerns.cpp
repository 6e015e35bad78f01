#include "ui/messages/libraryconcerns.h"

#include "newsroom/audit.h"
#include "session/session.h"
#include "widgets/messagebar.h"
#include "wording/concerns.h"

#include <QCoreApplication>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr qsizetype mostTold = 3;
constexpr qsizetype mostOfHash = 8;

/// 4f1c90aa….jpg for a file that is named by the hash of its content: who has to find it looks for
/// the first letters, and “tilshi-cli verify” has the whole name.
QString shortName(const QString &file)
{
    const qsizetype end = file.lastIndexOf(u'.');
    return end > 2 * mostOfHash ? QString(file.left(mostOfHash) + u'…' + file.mid(end)) : file;
}

} // namespace

QFuture<Result<QList<newsroom::Concern>>> libraryConcerns(const session::Session &session)
{
    return session.publisher().run([](newsroom::Library &library) {
        return library.audit()
            .picturesNotThere(newsroom::PictureDepth::Presence)
            .map([&](const QList<newsroom::Concern> &pictures) {
                return library.audit().concerns() + pictures;
            });
    });
}

void tellConcerns(widgets::MessageBar &bar, const QList<newsroom::Concern> &concerns)
{
    if (!concerns.isEmpty()) {
        bar.tell(widgets::MessageBar::Kind::Warning, concernText(concerns));
    }
}

QString concernText(const QList<newsroom::Concern> &concerns)
{
    QStringList lines;
    for (newsroom::Concern concern :
         concerns.first(std::min<qsizetype>(concerns.size(), mostTold))) {
        concern.subject =
            concern.subject == concern.file ? shortName(concern.file) : concern.subject;
        concern.file = shortName(concern.file);
        lines.append(wording::sentence(concern));
    }
    if (concerns.size() > mostTold) {
        lines.append(
            QCoreApplication::translate("Trouble", "and more: %1").arg(concerns.size() - mostTold));
    }
    return lines.join(u'\n');
}

} // namespace tilshi::ui
