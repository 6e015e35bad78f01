#pragma once

#include <QString>

namespace tilshi {

/// Marks a folder as one that a program of this computer is at work in, for as long as the mark
/// lives: also where the program is killed, nothing is left behind. Writes nothing.
class Presence
{
public:
    explicit Presence(const QString &folder);
    ~Presence();
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;

    /// Whether another mark is on the folder. False too where the folder takes no marks.
    bool hasOthers() const;

private:
    int m_folder; ///< its descriptor; -1 if it can't be opened
};

} // namespace tilshi
