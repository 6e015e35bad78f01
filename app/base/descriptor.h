#pragma once

#include <QByteArray>

#include <unistd.h>
#include <utility>

namespace tilshi {

/// An open file or folder of the system's, closed with its owner.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// Writes all of it; 0, or the errno of what went wrong.
int writeAll(int descriptor, const QByteArray &content);

} // namespace tilshi
