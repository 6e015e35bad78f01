#pragma once

#include <QCoreApplication>

namespace tilshi::cli {

/// Cli::tr() for what only the command line says; app/wording has what the window says too.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace tilshi::cli
