#pragma once

#include "publishing/pagelocation.h"
#include "publishing/sitetheme.h"
#include "publishing/story.h"
#include "text/html/markup.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace tilshi::publishing {

/// What one page puts into the frame that all have in common.
struct Framed
{
    QString language;
    QString title; ///< without the newsroom's name
    QString description;
    bool isArticle = false;
    bool isFront = false;
    bool indexed = true;                       ///< false: search engines are asked to leave it out
    QString author;                            ///< for meta author; empty for none
    QList<QPair<QString, QString>> properties; ///< article:published_time and the like
    text::Markup structured;                   ///< JSON-LD; empty for none
    Picture image;                             ///< for links shared elsewhere
    QString imageAlt;
    QString section;   ///< slug of the section to mark in the navigation
    text::Markup main; ///< what stands in main
};

/// The whole page: head, masthead, navigation, main, foot. UTF-8.
QByteArray framed(const Framed &page, const Masthead &masthead, const PageLocation &place,
                  const SiteTheme &theme);

} // namespace tilshi::publishing
