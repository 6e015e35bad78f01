#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace tilshi::widgets {

/// What is typed to find something, made ready once for all the texts that may be meant.
class Likeness
{
public:
    explicit Likeness(QStringView query);

    /// How well a text answers to it: 0 for the best, more for worse, nothing if it does not.
    /// Capitals, Kazakh letters and order of words do not matter. A word of the query is the
    /// beginning of one of the text's, stands within one, is spelt by letters of the text in their
    /// order, or is one slip of the finger away from a beginning. So are words that were begun on
    /// the other of the two layouts (nf,e for табу) or in Latin letters (tabu). What is much longer
    /// than the text is not alike.
    std::optional<int> to(QStringView text) const;

    /// Whether the text was typed from its first letter to its last, in whichever of these ways.
    bool isAll(QStringView text) const;

private:
    std::optional<int> rankIn(QStringView key) const;
    bool isOtherwiseTyped(QStringView key) const;

    QString m_typed;
    QStringList m_words; ///< each once
    QStringList m_onOtherKeys;
    QString m_inLatin;
};

/// The same for one text alone.
std::optional<int> likeness(QStringView query, QStringView text);

} // namespace tilshi::widgets
