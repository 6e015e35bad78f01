#pragma once

#include "importing/parseddocument.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tilshi::importing {

/// The picture that came along with a page, by the address that the page has for it; empty where
/// none did.
using PagePictures = std::function<QByteArray(const QString &address)>;

/// Reads HTML from a clipboard or a file: of web pages, of Word, LibreOffice and Google Docs. What
/// a body knows comes over; everything else is dropped and counted. Nothing passes through as
/// markup. html is given away: a large page is not held twice.
ParsedDocument readHtml(QString html, Cleaning cleaning, const PagePictures &pictures = {});

/// Reads a saved page: its article, or all that it shows, also where nothing else would be left.
ParsedDocument readPage(QString html, bool isWhole, const PagePictures &pictures = {});

} // namespace tilshi::importing
