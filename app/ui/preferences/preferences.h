#pragma once

#include "editor/marks/focusdim.h"
#include "editor/typing/typingaids.h"
#include "language/transliteration.h"
#include "newsroom/ids.h"
#include "spelling/rules.h"
#include "ui/focus/goal.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/look/theme.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <tuple>
#include <utility>

namespace tilshi::ui {

/// How the window was when it was closed.
struct WindowLayout
{
    QByteArray geometry;
    QByteArray panes;
    int zoom = 0; ///< of the text, in steps

    bool operator==(const WindowLayout &) const = default;
};

/// What was written into the field of a new comment and not added yet.
struct CommentDraft
{
    QString text;
    bool blocking = false;

    bool operator==(const CommentDraft &) const = default;
};

/// A person at work in a library: the library's id, and her login.
using AtWork = std::pair<QString, QString>;

/// Where one person writes a comment on one article.
struct CommentPlace
{
    QString library; ///< its id
    newsroom::PersonId writer;
    newsroom::ArticleId article;

    bool operator<(const CommentPlace &other) const
    {
        return std::tie(library, writer, article) <
               std::tie(other.library, other.writer, other.article);
    }
    bool operator==(const CommentPlace &) const = default;
};

/// What one user of this computer has chosen, and what the next start comes back to. Nothing of a
/// newsroom: that is in its library.
struct Preferences
{
    QString language; ///< of the interface, kk, ru or en; empty: none was chosen
    widgets::Theme theme = widgets::Theme::System;
    bool caretBlinks = false;
    bool notices = true; ///< on the desktop, of what others send
    widgets::GivenKeys keys;

    editor::TypingAids typingAids = editor::everyTypingAid();
    editor::Bright bright = editor::Bright::Paragraph;
    language::Transliteration script; ///< of the reading view
    spelling::Rules rules = spelling::usualRules();
    Goal goal;

    WindowLayout layout;
    QString lastLibrary; ///< folder
    QString lastLogin;
    QMap<AtWork, newsroom::ArticleId> lastArticles;
    QMap<CommentPlace, CommentDraft> commentDrafts; ///< without the empty ones

    bool operator==(const Preferences &) const = default;
};

} // namespace tilshi::ui
