#pragma once

#include <QString>

namespace tilshi::editor {

struct ExpressionFault;

/// What is wrong with a regular expression and where, in the interface's language.
QString sentence(const ExpressionFault &fault);

} // namespace tilshi::editor
