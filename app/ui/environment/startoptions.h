#pragma once

#include "base/result.h"
#include "newsroom/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::ui {

/// What the command line asks for. Everything may be left out; what is named must be there.
struct StartOptions
{
    QString library; ///< folder
    QString login;
    std::optional<newsroom::ArticleId> article;
    QStringList files; ///< absolute paths of texts to import, each of which is there
    bool wantsHelp = false;
    bool wantsVersion = false;

    /// Whether it names nothing of a newsroom. Files may come into any.
    bool namesNothing() const { return library.isEmpty() && login.isEmpty() && !article; }
    bool operator==(const StartOptions &) const = default;
};

/// Reads `tilshi [--library DIR] [--as LOGIN] [--open ID] [FILE…]`; arguments begin with the
/// program's name. Invalid, with a whole sentence as subject, where they are not understood.
Result<StartOptions> readStartOptions(const QStringList &arguments);

/// What --help prints.
QString startHelp();

} // namespace tilshi::ui
