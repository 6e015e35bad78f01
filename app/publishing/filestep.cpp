#include "publishing/filestep.h"

namespace tilshi::publishing {

namespace {

QString asideFor(const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    return path.left(name) + u".tilshi-old-" + path.mid(name);
}

/// A second name for the old content, so that the first is never without a file; on file systems
/// without hard links the first name itself moves.
Result<void> setAside(const SiteFolder &folder, const QString &path, const QString &old)
{
    return folder.remove(old).and_then(
        [&] { return folder.link(path, old) ? Result<void>() : folder.rename(path, old); });
}

} // namespace

FileStep FileStep::replacing(const QString &path, const QByteArray &bytes)
{
    return FileStep(path, bytes, false);
}

FileStep FileStep::removing(const QString &path)
{
    return FileStep(path, {}, true);
}

FileStep::FileStep(const QString &path, const QByteArray &bytes, bool removes)
    : m_path(path)
    , m_bytes(bytes)
    , m_fresh(temporaryFor(path))
    , m_old(asideFor(path))
    , m_removes(removes)
{
}

Result<void> FileStep::prepare(const SiteFolder &folder)
{
    const auto size = folder.sizeOf(m_path);
    if (!size) {
        return fail(size.error());
    }
    m_hadOld = size->has_value();
    if (m_removes) {
        return {};
    }
    return folder.remove(m_fresh).and_then([&] { return folder.write(m_fresh, m_bytes); });
}

Result<void> FileStep::show(const SiteFolder &folder)
{
    if (m_hadOld) {
        if (auto aside = setAside(folder, m_path, m_old); !aside) {
            m_hadOld = false; // nothing of it has to be taken back
            return aside;
        }
    }
    m_shown = true;
    auto named = m_removes ? folder.remove(m_path) : giveName(folder);
    m_shown = named || m_hadOld; // what was in the way of a new file is not ours to take back
    return named;
}

Result<void> FileStep::giveName(const SiteFolder &folder) const
{
    return m_hadOld ? folder.rename(m_fresh, m_path) : folder.renameNew(m_fresh, m_path);
}

Result<void> FileStep::verify(const SiteFolder &folder) const
{
    const auto size = folder.sizeOf(m_path);
    const bool isGone = size && !*size;
    const bool isRight = m_removes ? isGone : folder.holds(m_path, m_bytes).value_or(false);
    return isRight ? Result<void>() : fail(ErrorCode::Unverified, folder.full(m_path));
}

void FileStep::takeBack(const SiteFolder &folder)
{
    (void)folder.remove(m_fresh);
    if (m_shown && m_hadOld) {
        (void)folder.rename(m_old, m_path);
    } else if (m_shown && !m_removes) {
        (void)folder.remove(m_path);
    }
    // If both names are the old file's, renaming one upon the other leaves both.
    (void)folder.remove(m_old);
    folder.removeEmptyFolders(m_path);
    m_shown = false;
}

void FileStep::dropOld(const SiteFolder &folder) const
{
    (void)folder.remove(m_old);
}

Result<void> FileStep::tidy(const SiteFolder &folder, const QString &path, bool removes)
{
    const auto old = folder.sizeOf(asideFor(path));
    const auto size = folder.sizeOf(path);
    if (!old || !size) {
        return fail(old ? size.error() : old.error());
    }
    if (*old && !*size && !removes) {
        if (auto back = folder.rename(asideFor(path), path); !back) {
            return back;
        }
    }
    return folder.remove(asideFor(path))
        .and_then([&] { return folder.remove(temporaryFor(path)); })
        .map([&] { folder.removeEmptyFolders(path); });
}

} // namespace tilshi::publishing
