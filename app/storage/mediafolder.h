#pragma once

#include "newsroom/ports.h"

namespace tilshi::storage {

/// Files named by the SHA-256 of their content, so that one is never changed and never twice there.
class MediaFolder : public newsroom::Media
{
public:
    explicit MediaFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// ending: jpg, png … without the dot; Invalid if it is not 1 to 8 of a-z and 0-9, and for no
    /// bytes. Makes the folder if it is not there.
    Result<QString> add(const QByteArray &bytes, const QString &ending) override;
    Result<QByteArray> read(const QString &name) override;

    /// Names of all files there, sorted.
    QStringList names() const;

private:
    QString m_folder;
};

} // namespace tilshi::storage
