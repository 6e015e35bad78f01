#pragma once

#include "newsroom/ports.h"

namespace tilshi::storage {

/// A recovery journal in a folder of this computer's user: one JSON file an article, written
/// safely.
class FileRecovery : public newsroom::Recovery
{
public:
    /// The folder is made at the first write.
    explicit FileRecovery(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<void> write(const newsroom::RecoveryEntry &entry) override;
    Result<void> discard(newsroom::ArticleId id) override;
    Result<QList<newsroom::RecoveryEntry>> entries() override;

private:
    QString pathOf(newsroom::ArticleId id) const;

    QString m_folder;
};

} // namespace tilshi::storage
