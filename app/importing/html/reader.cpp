#include "importing/html/reader.h"

#include "importing/html/tree.h"
#include "importing/html/walker.h"

namespace tilshi::importing {

Result<ParsedDocument> readHtml(const QString &html, Cleaning cleaning,
                                const PagePictures &pictures)
{
    const auto tree = Tree::parse(html);
    if (!tree) {
        return fail(tree.error());
    }
    return Walker(tree->root(), cleaning, pictures).read();
}

} // namespace tilshi::importing
