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

} // namespace tilshi::test
