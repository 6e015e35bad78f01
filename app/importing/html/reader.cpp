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

ParsedDocument readPage(QString html, const PagePictures &pictures)
{
    const Tree tree = Tree::parse(std::move(html));
    ParsedDocument article = Walker(tree.root(), Cleaning::Newsroom, pictures).read();
    if (!article.blocks.isEmpty()) {
        return article;
    }
    ParsedDocument whole = Walker(tree.root(), Cleaning::AsItWas, pictures).read();
    return whole.blocks.isEmpty() ? article : whole;
}

} // namespace tilshi::importing
