#pragma once

#include <QByteArray>
#include <QString>

namespace tilshi::session {

/// A picture that pages can show, chosen to be put among the library's media, and its file name's
/// ending; none without bytes.
struct NewPicture
{
    QByteArray bytes;
    QString ending;
};

} // namespace tilshi::session
