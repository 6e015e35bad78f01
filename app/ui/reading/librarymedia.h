#pragma once

#include "editor/document/mediastore.h"
#include "session/session.h"

namespace tilshi::ui {

/// The pictures of a library: read and kept on its thread, decoded in the pool.
class LibraryMedia : public editor::MediaStore
{
public:
    /// Outlives it.
    explicit LibraryMedia(const session::Session &session);

    QFuture<Result<editor::KeptPicture>> keep(const QByteArray &bytes,
                                              const QString &name) override;
    QFuture<Result<QImage>> preview(const QString &media, const QSize &box) override;

private:
    const session::Session &m_session;
};

} // namespace tilshi::ui
