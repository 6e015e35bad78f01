#pragma once

#include "base/clock.h"
#include "newsroom/desk.h"

#include <QStringList>

#include <functional>

namespace tilshi::publishing {

/// An article that is to be exported; its content need not be stored.
struct ToExport
{
    newsroom::Library &library;
    const Clock &clock;
    newsroom::OpenArticle open;
};

/// A form in which an article leaves the newsroom as a file.
struct ExportFormat
{
    QString key;         ///< stable, for the names of commands: html
    QStringList endings; ///< of the names of its files, without a dot, the usual one first
    const char *command; ///< in English, of the context Wording: Export as HTML…
    const char *files;   ///< likewise, what such files are: Web pages
    /// The file's content; on the library's thread.
    std::function<Result<QByteArray>(const ToExport &)> make;
};

/// The formats that need no window, the usual one first: what menus, palette and command line
/// offer. The window adds those that need fonts and paper.
QList<ExportFormat> exportFormats();

} // namespace tilshi::publishing
