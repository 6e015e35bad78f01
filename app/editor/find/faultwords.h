#pragma once

#include <QString>

namespace tilshi::ui {

struct ExpressionFault;

/// What is wrong with a regular expression and where, in the interface's language.
QString sentence(const ExpressionFault &fault);

} // namespace tilshi::ui
