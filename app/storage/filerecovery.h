#pragma once

#include "newsroom/sharedrecovery.h"
#include "storage/writerlock.h"

namespace tilshi::storage {

/// A recovery journal in a folder of this computer's user, which several programs may share: one
/// JSON file for each article and program, written safely. Nobody writes over another's.
class FileRecovery : public newsroom::SharedRecovery
{
public:
    /// The folder is made at the first write.
    explicit FileRecovery(const QString &folder);

    Result<void> write(const newsroom::RecoveryEntry &entry) override;
    Result<void> discard(newsroom::ArticleId id) override;
    Result<QList<newsroom::RecoveryEntry>> entries() override;
    Result<QList<newsroom::RecoveryEntry>> leftBehind() override;
    Result<void> discardLeft(const newsroom::RecoveryEntry &entry) override;

private:
    struct Found
    {
        QString path;
        newsroom::RecoveryEntry entry;
    };
    enum class Whose
    {
        Everybodys,
        OfNoOtherProgram
    };

    QString pathOf(newsroom::ArticleId id) const;
    QString lockOf(const QString &writer) const;
    QList<Found> find(Whose whose) const;
    Result<void> remove(const QString &path) const;

    QString m_folder;
    QString m_writer; ///< this program's name in the folder
    WriterLock m_lock;
};

} // namespace tilshi::storage
