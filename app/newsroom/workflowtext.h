#pragma once

#include <QString>

namespace tilshi::newsroom {

/// resources/workflow.tsv as it was when the program was built.
QString workflowText();

} // namespace tilshi::newsroom
