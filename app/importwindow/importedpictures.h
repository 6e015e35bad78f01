#pragma once

#include "editor/document/mediastore.h"
#include "importing/pictures.h"

#include <QHash>

namespace tilshi::importwindow {

/// The pictures that came with a file, by their placeholders: to be looked at before any of them is
/// in the library. Keeps none.
class ImportedPictures : public editor::MediaStore
{
public:
    void setPictures(const QList<importing::ImportedPicture> &pictures);

    QFuture<Result<editor::KeptPicture>> keep(const QByteArray &bytes,
                                              const QString &name) override;
    QFuture<Result<QImage>> preview(const QString &media, const QSize &box) override;

private:
    QHash<QString, QByteArray> m_bytes;
};

} // namespace tilshi::importwindow
