#include "base/descriptor.h"

#include <cerrno>

namespace tilshi {

int writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t wrote = ::write(descriptor, content.constData() + done,
                                      static_cast<size_t>(content.size() - done));
        if (wrote < 0 && errno == EINTR) {
            continue;
        }
        if (wrote <= 0) {
            return wrote < 0 ? errno : ENOSPC;
        }
        done += wrote;
    }
    return 0;
}

} // namespace tilshi
