#pragma once

#include <QStringList>

namespace tilshi::test {

/// What the libraries that are opened while it lives ask SQLite for, and how often a text is
/// unpacked, on whatever thread. The statements of triggers are left out, and what is asked
/// again and again: whether others have written, and whether something waits to be indexed. One at
/// a time.
class SqlTrace
{
public:
    SqlTrace();
    ~SqlTrace();
    SqlTrace(const SqlTrace &) = delete;
    SqlTrace &operator=(const SqlTrace &) = delete;

    /// Forgets what was before.
    void begin();
    QStringList statements() const;
    int unpackings() const;
};

} // namespace tilshi::test
