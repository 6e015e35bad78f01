// Random ODT: what LibreOffice can put into and around a text, and what it hides.

#include "importing/packed.h"
#include "importing/trees/tree.h"

namespace tilshi::test {

namespace {

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return "<" + name + ">" + content + "</" + name.split(' ').constFirst() + ">";
}

class OdtTree
{
public:
    explicit OdtTree(std::vector<unsigned char> choices)
        : m_tree(std::move(choices))
    {
    }

    GeneratedDocument write()
    {
        QByteArray body = element("text:h text:outline-level=\"1\"", plain());
        while (!m_tree.isOver()) {
            body += block(3);
        }
        const QByteArray changes = element("text:tracked-changes", m_deleted);
        const QByteArray sheet = styles(); // names words too
        return {odtOf(automaticStyles() + changes + body,
                      QList<Part>{{QStringLiteral("styles.xml"), sheet}} + m_parts),
                m_tree.meant()};
    }

private:
    QByteArray plain() { return m_tree.word() + " "; }
    QByteArray unseen() { return m_tree.unseenWord() + " "; }
    QByteArray plainParagraph() { return element("text:p", plain()); }

    QByteArray runs(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(4); left > 0; --left) {
            all += depth > 0 ? inlineOf(m_tree.below(26), depth - 1) : plain();
        }
        return all;
    }

    QByteArray inlineOf(int kind, int depth)
    {
        switch (kind) {
        case 1:
            return element("text:span text:style-name=\"Bold\"", runs(depth));
        case 2:
            return element("text:a xlink:href=\"#a\"", runs(depth));
        case 3:
            return "<text:bookmark-start text:name=\"a\"/>" + runs(depth) +
                   "<text:bookmark-end text:name=\"a\"/>";
        case 4:
            return element("text:meta", runs(depth));
        case 5:
            return plain() + "<text:tab/><text:s text:c=\"3\"/>";
        case 6:
            return element("text:conditional-text text:condition=\"a\"", plain());
        case 7:
            return element("text:span text:style-name=\"ShownAgain\"", plain());
        default:
            return kind < 16 ? hiddenOf(kind) : objectOf(kind, depth);
        }
    }

    QByteArray hiddenOf(int kind)
    {
        switch (kind) {
        case 8:
            return element("text:span text:style-name=\"Hidden\"", unseen());
        case 9:
            return element("text:hidden-text text:is-hidden=\"true\"", unseen());
        case 10:
            return element("text:placeholder text:placeholder-type=\"text\"", unseen());
        case 11:
            return element("office:annotation", element("text:p", unseen()));
        case 12:
            m_deleted += element("text:changed-region",
                                 element("text:deletion", element("text:p", unseen())));
            return "<text:change text:change-id=\"c\"/>";
        case 13:
            return element("text:script", unseen());
        case 14:
            return element("draw:g",
                           element("svg:title", unseen()) + element("svg:desc", unseen()));
        case 15:
            return element("draw:frame", element("svg:desc", unseen()));
        default:
            return plain();
        }
    }

    QByteArray objectOf(int kind, int depth)
    {
        const auto box = [&] { return blocks(depth); };
        switch (kind) {
        case 16:
            return element("draw:frame", element("draw:text-box", m_tree.aside(box)));
        case 17:
            return element("draw:custom-shape", m_tree.aside(box));
        case 18:
            return element("draw:line", m_tree.aside([this] { return plainParagraph(); }));
        case 19:
            return element("draw:g", element("draw:path", m_tree.aside(box)));
        case 20:
            return element("text:note", element("text:note-citation", unseen()) +
                                            element("text:note-body", m_tree.aside(box)));
        case 21:
            return ruby();
        case 22:
            return "<draw:frame><draw:object xlink:href=\"./" +
                   object("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mfrac><mi>" +
                          plain() + "</mi><mn>2</mn></mfrac><annotation>" + unseen() +
                          "</annotation></math>") +
                   "\"/></draw:frame>";
        case 23:
            return "<draw:frame><draw:object xlink:href=\"./" +
                   object("<office:document-content xmlns:office=\"urn:oasis:names:tc:"
                          "opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:"
                          "opendocument:xmlns:text:1.0\"><office:body>" +
                          m_tree.named([this] { return plainParagraph(); }) +
                          "</office:body></office:document-content>") +
                   "\"/></draw:frame>";
        default:
            return plain();
        }
    }

    QByteArray ruby()
    {
        const QByteArray base = element("text:ruby-base", plain());
        return element("text:ruby", base + element("text:ruby-text", plain()));
    }

    /// The name of a part with that content.
    QByteArray object(const QByteArray &content)
    {
        const QByteArray name = "Object " + QByteArray::number(m_parts.size());
        m_parts.append({QString::fromLatin1(name) + u"/content.xml", content});
        return name;
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
        switch (depth > 0 ? m_tree.below(13) : 0) {
        case 1:
            return element("text:h text:outline-level=\"2\"", runs(depth - 1));
        case 2:
            return element("text:list", items(depth - 1));
        case 3:
            return table(depth - 1);
        case 4:
            return element("text:section text:name=\"a\"", blocks(depth - 1));
        case 5:
            return element("text:section text:display=\"none\"",
                           m_tree.unseen([this] { return plainParagraph(); }));
        case 6:
            return element("text:p text:style-name=\"Hidden\"", unseen());
        case 7:
            return element("text:p", "<text:hidden-paragraph text:is-hidden=\"true\"/>" + unseen());
        case 8:
            return element("text:table-of-content", element("text:index-body", m_tree.named([this] {
                               return plainParagraph();
                           })));
        case 9:
            return element("draw:frame", element("draw:text-box",
                                                 m_tree.aside([&] { return blocks(depth - 1); })));
        case 10:
            return element("office:forms", element("form", unseen()));
        default:
            return element("text:p", runs(depth));
        }
    }

    QByteArray items(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            QByteArray item = element("text:p", runs(depth));
            if (depth > 0 && m_tree.below(3) == 1) {
                item += element("text:list", items(depth - 1));
            }
            all += element("text:list-item", item);
        }
        return all;
    }

    QByteArray table(int depth)
    {
        QByteArray rows;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            if (m_tree.below(5) == 1) {
                rows += element("table:table-row table:visibility=\"collapse\"",
                                element("table:table-cell",
                                        m_tree.unseen([this] { return plainParagraph(); })));
                continue;
            }
            QByteArray cells = element("table:table-cell", blocks(depth));
            cells += element("table:table-cell", plainParagraph());
            rows += element("table:table-row", cells);
        }
        return element("table:table", rows);
    }

    static QByteArray automaticStyles()
    {
        const auto style = [](const QByteArray &name, const QByteArray &properties) -> QByteArray {
            return "<style:style style:name=\"" + name + "\"><style:text-properties " + properties +
                   "/></style:style>";
        };
        return style("Bold", "fo:font-weight=\"bold\"") + style("Hidden", "text:display=\"none\"") +
               style("ShownAgain", "text:display=\"true\"");
    }

    QByteArray styles()
    {
        const auto header = [this](const QByteArray &name) {
            return m_tree.below(2)
                       ? element(name, m_tree.named([this] { return plainParagraph(); }))
                       : QByteArray();
        };
        QByteArray page = header("style:header");
        page += header("style:footer");
        return "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:"
               "office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
               "<office:master-styles><style:master-page style:name=\"Standard\">" +
               page + "</style:master-page></office:master-styles></office:document-styles>";
    }

    Tree m_tree;
    QByteArray m_deleted;
    QList<Part> m_parts;
};

} // namespace

GeneratedDocument odtTree(std::vector<unsigned char> choices)
{
    return OdtTree(std::move(choices)).write();
}

} // namespace tilshi::test
