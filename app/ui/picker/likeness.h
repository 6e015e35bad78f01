#pragma once

#include <QStringView>

#include <optional>

namespace tilshi::ui {

/// How well a text answers to what is typed to find it: 0 for the best, more for worse, nothing if
/// it does not. Capitals, Kazakh letters and order of words do not matter. A word of the query is
/// the beginning of one of the text's, stands within one, is spelt by letters of the text in their
/// order, or is one slip of the finger away from a beginning. So are words that were begun on the
/// other of the two layouts (nf,e for табу) or in Latin letters (tabu).
std::optional<int> likeness(QStringView query, QStringView text);

} // namespace tilshi::ui
