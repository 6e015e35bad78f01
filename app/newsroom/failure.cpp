#include "newsroom/failure.h"

#include "newsroom/keys.h"

#include <QStringList>

namespace tilshi::newsroom {

namespace {

constexpr std::array codes{
    Key<ErrorCode>{ErrorCode::NotFound, "not-found"},
    Key<ErrorCode>{ErrorCode::Invalid, "invalid"},
    Key<ErrorCode>{ErrorCode::Refused, "refused"},
    Key<ErrorCode>{ErrorCode::Conflict, "conflict"},
    Key<ErrorCode>{ErrorCode::Exists, "exists"},
    Key<ErrorCode>{ErrorCode::Busy, "busy"},
    Key<ErrorCode>{ErrorCode::ReadOnly, "read-only"},
    Key<ErrorCode>{ErrorCode::DiskFull, "disk-full"},
    Key<ErrorCode>{ErrorCode::Corrupt, "corrupt"},
    Key<ErrorCode>{ErrorCode::Newer, "newer"},
    Key<ErrorCode>{ErrorCode::NotALibrary, "not-a-library"},
    Key<ErrorCode>{ErrorCode::Missing, "missing"},
    Key<ErrorCode>{ErrorCode::Empty, "empty"},
    Key<ErrorCode>{ErrorCode::Binary, "binary"},
    Key<ErrorCode>{ErrorCode::TooLarge, "too-large"},
    Key<ErrorCode>{ErrorCode::Unsupported, "unsupported"},
    Key<ErrorCode>{ErrorCode::Unverified, "unverified"},
    Key<ErrorCode>{ErrorCode::Io, "io"},
};

} // namespace

QString failureText(const Error &error)
{
    return QStringList{wordOf(codes, error.code), error.subject, error.detail}.join(u'\n');
}

Error failureFrom(const QString &text)
{
    const std::optional<ErrorCode> code = valueOf(codes, text.section(u'\n', 0, 0));
    if (!code) {
        return {ErrorCode::Io, {}, text};
    }
    return {*code, text.section(u'\n', 1, 1), text.section(u'\n', 2)};
}

} // namespace tilshi::newsroom
