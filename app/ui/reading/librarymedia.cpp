#include "ui/reading/librarymedia.h"

#include "base/background.h"
#include "editor/document/uprightpicture.h"
#include "publishing/picturekind.h"
#include "session/inoffice.h"

#include <QThreadPool>

namespace tilshi::ui {

LibraryMedia::LibraryMedia(const session::Session &session)
    : m_session(session)
{
}

QFuture<Result<editor::KeptPicture>> LibraryMedia::keep(const QByteArray &bytes,
                                                        const QString &name)
{
    const auto work = [bytes, name](newsroom::Office &office, newsroom::PersonId by) {
        return publishing::kindOfPicture(bytes, name).and_then([&](const auto &kind) {
            return office.addPicture(bytes, kind.ending, by).map([&](const QString &media) {
                return editor::KeptPicture{media, kind.size};
            });
        });
    };
    return session::inOffice(m_session, work);
}

QFuture<Result<QImage>> LibraryMedia::preview(const QString &media, const QSize &box)
{
    return m_session.desk()
        .run([media](newsroom::Library &library) { return library.media().read(media); })
        .then(&backgroundThreads(), [media, box](const Result<QByteArray> &bytes) {
            return bytes ? editor::uprightPicture(*bytes, media, box) : fail(bytes.error());
        });
}

} // namespace tilshi::ui
