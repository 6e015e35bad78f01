// Random pages: elements within elements, and what a browser does not show.

#include "importing/trees/tree.h"

namespace tilshi::test {

namespace {

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return "<" + name + ">" + content + "</" + name.split(' ').constFirst() + ">";
}

class HtmlTree
{
public:
    explicit HtmlTree(std::vector<unsigned char> choices)
        : m_tree(std::move(choices))
    {
    }

    GeneratedDocument write()
    {
        QByteArray body = element("h1", plain());
        while (!m_tree.isOver()) {
            body += block(4);
        }
        return {"<!DOCTYPE html><html><head><style>.k{display:none}.k.on{display:inline}</style>"
                "</head><body>" +
                    body + "</body></html>",
                m_tree.meant()};
    }

private:
    QByteArray plain() { return m_tree.word() + " "; }
    QByteArray unseen() { return m_tree.unseenWord() + " "; }

    QByteArray runs(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(4); left > 0; --left) {
            all += depth > 0 ? inlineOf(m_tree.below(27), depth - 1) : plain();
        }
        return all;
    }

    QByteArray inlineOf(int kind, int depth)
    {
        static const QByteArray names[] = {
            "b",
            "i",
            "u",
            "span",
            "a href='#a'",
            "a href='https://a.kz/'",
            "sub",
            "sup",
            "small",
            "font",
            "mark",
            "abbr",
            "ins",
            "label",
            "time",
            "code",
            "span class='k on'",
            "q",
            "bdo",
        };
        if (kind > 0 && kind <= 19) {
            return element(names[kind - 1], runs(depth));
        }
        switch (kind) {
        case 20:
            return element("span style='display:none'", unseen());
        case 21:
            return element("span hidden", unseen());
        case 22:
            return element("span class=k", unseen());
        case 23:
            return element("script", unseen());
        case 24:
            return "<!-- " + unseen() + "-->";
        case 25:
            return "<br>";
        case 26:
            return element("template", unseen());
        default:
            return plain();
        }
    }

    QByteArray blocks(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            all += block(depth);
        }
        return all;
    }

    QByteArray block(int depth)
    {
        switch (depth > 0 ? m_tree.below(16) : 0) {
        case 1:
            return element("h2", runs(depth - 1));
        case 2:
            return element("ul", items(depth - 1));
        case 3:
            return element("ol start=4", items(depth - 1));
        case 4:
            return element("table", rows(depth - 1));
        case 5:
            return element("div", blocks(depth - 1));
        case 6:
            return element("section", blocks(depth - 1));
        case 7:
            return element("blockquote", blocks(depth - 1));
        case 8:
            return element("div", runs(depth - 1)); // without a paragraph in it
        case 9:
            return element("pre", plain());
        case 10:
            return element("div style='display: none'", element("p", unseen()));
        case 11:
            return element("div hidden", element("p", unseen()));
        case 12:
            return definitions(depth - 1);
        case 13:
            return element("figure", "<img src='a.jpg'>" + element("figcaption", plain()));
        case 14:
            return element("style", "." + m_tree.unseenWord() + "{}");
        default:
            return element("p", runs(depth));
        }
    }

    QByteArray items(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            QByteArray item = runs(depth);
            if (depth > 0 && m_tree.below(3) == 1) {
                item += element("ul", items(depth - 1));
            }
            all += element("li", item);
        }
        return all;
    }

    QByteArray rows(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            if (m_tree.below(5) == 1) {
                all += element("tr style='display:none'", element("td", unseen()));
                continue;
            }
            QByteArray cells = element("td", blocks(depth));
            cells += element("td", plain());
            all += element("tr", cells);
        }
        return all;
    }

    QByteArray definitions(int depth)
    {
        QByteArray all = element("dt", runs(depth));
        all += element("dd", runs(depth));
        return element("dl", all);
    }

    Tree m_tree;
};

} // namespace

GeneratedDocument htmlTree(std::vector<unsigned char> choices)
{
    return HtmlTree(std::move(choices)).write();
}

} // namespace tilshi::test
