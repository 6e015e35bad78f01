#include "importing/html/reader.h"

#include "importing/html/tree.h"
#include "importing/html/walker.h"

#include <utility>

namespace tilshi::importing {

ParsedDocument readHtml(QString html, Cleaning cleaning, const PagePictures &pictures)
{
    const Tree tree = Tree::parse(std::move(html));
    return Walker(tree.root(), cleaning, pictures).read();
}

ParsedDocument readPage(QString html, bool isWhole, const PagePictures &pictures)
{
    const Tree tree = Tree::parse(std::move(html));
    ParsedDocument page;
    if (!isWhole) {
        page = Walker(tree.root(), Cleaning::Newsroom, pictures).readArticle();
    }
    if (page.blocks.isEmpty()) {
        ParsedDocument whole = Walker(tree.root(), Cleaning::AsItWas, pictures).read();
        page = isWhole || !whole.blocks.isEmpty() ? std::move(whole) : std::move(page);
    }
    page.isPage = true;
    return page;
}

} // namespace tilshi::importing
