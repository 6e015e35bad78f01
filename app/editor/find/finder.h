#pragma once

#include "editor/find/documenthits.h"

#include <QObject>

#include <array>
#include <optional>

namespace tilshi::editor {

class CheckedTextEdit;
class JointSteps;

/// Finds and replaces in the texts of a page as if they were one, from the first to the last and
/// round again. The hits are painted where they are to be seen, the one at the caret stronger.
class Finder : public QObject
{
    Q_OBJECT

public:
    using Texts = std::array<CheckedTextEdit *, 3>;

    /// All of them outlive it.
    Finder(const Texts &texts, JointSteps &steps, QObject *parent = nullptr);

    /// The texts show other documents now.
    void watchDocuments();
    /// Where the search begins: the caret of that text.
    void startFrom(CheckedTextEdit *text);
    /// The text that the last hit is in, or that the search began in.
    CheckedTextEdit *active() const { return m_texts.at(m_active); }
    /// Looks for it and goes to the first hit behind the start; an empty text ends the search.
    void setQuery(const SearchQuery &query);
    /// The same without going anywhere: the hits are only painted.
    void mark(const SearchQuery &query);
    const SearchQuery &query() const { return m_query; }
    /// Why the expression can't be looked for; nothing if it can.
    const std::optional<ExpressionFault> &fault() const { return m_fault; }

    int count() const;
    /// The number of the hit that is selected, from 1; 0 for none.
    int current() const;
    bool isComplete() const;

    void next();
    void previous();
    bool canReplace() const;
    /// Puts the text in the place of the selected hit and goes to the next one; only goes to it if
    /// none is selected.
    void replace(const QString &text);
    /// Replaces every hit, as one step of undo. How many there were.
    int replaceAll(const QString &text);

Q_SIGNALS:
    void changed();
    /// A hit in that text was replaced.
    void replaced(CheckedTextEdit *text);
    /// A hit in that text was gone to.
    void shown(CheckedTextEdit *text);

private:
    /// A hit of one of the texts.
    struct TextHit
    {
        std::size_t text;
        TextRange hit;
    };

    void begin(const SearchQuery &query);
    void tell();
    void showHits();
    std::optional<TextHit> selected() const;
    std::optional<TextHit> nextFrom(std::size_t text, int position) const;
    std::optional<TextHit> previousTo(std::size_t text, int position) const;
    void goTo(const std::optional<TextHit> &place);
    void complete();
    QList<Replacement> replacements(std::size_t text, const QString &with) const;
    QString replacement(std::size_t text, const TextRange &hit, const QString &with) const;

    Texts m_texts;
    JointSteps &m_steps;
    std::array<DocumentHits *, 3> m_hits{};
    SearchQuery m_query;
    std::optional<TextSearch> m_search;
    std::optional<ExpressionFault> m_fault;
    std::size_t m_active = 2;
    int m_start = 0;       ///< position in the active text from which the next hit is wanted
    bool m_wanted = false; ///< the first hit is still to be gone to
};

} // namespace tilshi::editor
