// The part of Walker that reads pictures, figures and frames.

#include "importing/html/embeds.h"
#include "importing/html/walker.h"

namespace tilshi::importing {

namespace {

/// Of the page, film or sound that is shown, which an element within may name.
QString addressOfFrame(const Node &frame)
{
    QString address;
    forEachWithin(frame, [&address](const Node &node) {
        for (const char *name : {"src", "data-src", "data"}) {
            address = address.isEmpty() ? node.attribute(name) : address;
        }
        return address.isEmpty();
    });
    return address;
}

} // namespace

bool Walker::readFigure(const Node &element, const Context &place)
{
    const Figure figure = figureOf(element, [this](const Node &node) { return dropsHidden(node); });
    if (figure.pictures.isEmpty()) {
        return false;
    }
    endLine(place);
    const Node *last = figure.pictures.constLast();
    for (const Node *picture : figure.pictures) {
        addPicture(*picture, picture == last ? figure.caption : Caption());
    }
    return true;
}

void Walker::readPicture(const Node &element, const Context &place)
{
    const QString emoji = emojiOf(element);
    if (!emoji.isEmpty()) {
        writeText(emoji, place);
    } else if (!isBeacon(element)) {
        if (place.style.role != Role::Item) {
            endLine(place);
        }
        addPicture(element, {});
    }
}

/// Of a picture that stands in the page or came along with it.
QByteArray Walker::bytesAt(const QString &address) const
{
    QByteArray within = pictureOf(address);
    if (!within.isEmpty() || !m_pictures) {
        return within;
    }
    const QByteArray beside = m_pictures(address);
    return beside.isEmpty() && m_address.isValid()
               ? m_pictures(m_address.resolved(QUrl(address)).toString(QUrl::FullyEncoded))
               : beside;
}

/// A picture that did not come along leaves what was written below it.
void Walker::addPicture(const Node &picture, const Caption &caption)
{
    const QString address = addressOf(picture);
    const QString alt = picture.attribute("alt").simplified();
    const QByteArray bytes = bytesAt(address);
    const QString media =
        bytes.isEmpty() ? QString()
                        : kept(m_parsed.pictures, {{}, bytes, alt, caption.text, caption.credit});
    if (!media.isEmpty()) {
        m_composer.add(text::Image{media, alt, caption.text, caption.credit, 0, 0});
        return;
    }
    m_parsed.tally.name(ReportKind::PicturesLeftOut, address.startsWith(u"data:") ? alt : address);
    if (!caption.whole.isEmpty()) {
        m_composer.line().write(caption.whole, {});
        m_composer.endLine({});
    }
}

void Walker::readFrame(const Node &element, const Context &place)
{
    const QString address = addressOfFrame(element);
    const auto card = embedOf(address, element.attribute("title"));
    if (card) {
        endLine(place);
        m_composer.add(*card);
        return;
    }
    const QString within = element.attribute("srcdoc");
    const bool isPage = address.isEmpty() && !within.isEmpty();
    m_parsed.tally.name(ReportKind::EmbedsLeftOut,
                        isPage ? wordsWithin(Tree::parse(within).root()) : address.left(200));
}

} // namespace tilshi::importing
