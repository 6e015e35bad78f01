#pragma once

#include <QStringView>

namespace tilshi::importing {

/// Whether a character stands for nothing that a reader sees and that a writer meant: spaces
/// without width, marks of byte order and of objects, halves of pairs, marks of direction among
/// letters that all run one way, joiners between letters that don't join.
bool isInvisible(QStringView text, qsizetype at);

} // namespace tilshi::importing
