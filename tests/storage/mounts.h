#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace tilshi::test {

/// A small file system in memory, unmounted at the end.
class SmallDisk
{
public:
    /// Nothing where this process may not mount; the reason is printed.
    static std::optional<SmallDisk> mounted(const char *size);
    /// The same where the test says nothing without one: it fails.
    static SmallDisk required(const char *size);
    SmallDisk(SmallDisk &&other) noexcept;
    SmallDisk &operator=(SmallDisk &&) = delete;
    ~SmallDisk();

    QString path() const { return m_path; }
    /// Takes all the room that is left, and gives it back.
    void fill() const;
    void free() const;
    /// Lets nobody write, root neither; and lets them again. Stops the test where that fails.
    void makeReadOnly(bool readOnly) const;

private:
    explicit SmallDisk(const QString &path)
        : m_path(path)
    {
    }

    QString m_path;
};

/// A folder mounted upon itself so that nobody can write there, root neither. The test fails where
/// that can't be done; the folder can be written again afterwards.
class ReadOnlyFolder
{
public:
    /// Nothing in the folder may be open for writing.
    explicit ReadOnlyFolder(const QString &path);
    ~ReadOnlyFolder();
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QString m_path;
};

} // namespace tilshi::test
