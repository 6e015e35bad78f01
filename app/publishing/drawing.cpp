#include "publishing/drawing.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace tilshi::publishing {

namespace {

constexpr QStringView svgSpace = u"http://www.w3.org/2000/svg";

const QSet<QString> &elements()
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "svg g defs title desc path rect circle ellipse line polyline polygon text tspan "
            "linearGradient radialGradient stop clipPath mask");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

const QSet<QString> &attributes()
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "id viewBox width height preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy d "
            "points dx dy transform gradientTransform gradientUnits spreadMethod offset "
            "clipPathUnits maskUnits fill fill-opacity fill-rule clip-rule clip-path mask stroke "
            "stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit "
            "stroke-dasharray stroke-dashoffset stop-color stop-opacity opacity color display "
            "visibility font-family font-size font-weight font-style text-anchor letter-spacing");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

/// No reference but to a part of the drawing itself, and nothing that CSS would read as more.
bool isHarmless(const QString &value)
{
    static const QRegularExpression own(QStringLiteral("^url\\(#[A-Za-z0-9_.-]+\\)$"));
    const bool refers = value.contains(u'(') && value.contains(u"url", Qt::CaseInsensitive);
    return !value.contains(u'\\') && !value.contains(u"/*") && (!refers || value.contains(own));
}

/// Name and value pairs of the element: its attributes, and then those that its style gives.
QList<QPair<QString, QString>> described(const QXmlStreamReader &xml)
{
    QList<QPair<QString, QString>> all;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (!attribute.namespaceUri().isEmpty()) {
            continue;
        }
        if (attribute.name() != u"style") {
            all.append({attribute.name().toString(), attribute.value().toString()});
            continue;
        }
        for (const QString &declaration : attribute.value().toString().split(u';')) {
            all.append({declaration.section(u':', 0, 0).trimmed(),
                        declaration.section(u':', 1).trimmed()});
        }
    }
    return all;
}

void writeElement(QXmlStreamWriter &out, const QXmlStreamReader &xml)
{
    out.writeStartElement(xml.name().toString());
    if (xml.name() == u"svg") {
        out.writeAttribute(QStringLiteral("xmlns"), svgSpace.toString());
    }
    QSet<QString> written;
    const auto pairs = described(xml);
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) {
        if (attributes().contains(pair->first) && !written.contains(pair->first) &&
            isHarmless(pair->second)) {
            written.insert(pair->first);
            out.writeAttribute(pair->first, pair->second);
        }
    }
}

/// Width and height in the drawing's own units; empty if it does not say.
QSize sizeOf(const QXmlStreamAttributes &attributes)
{
    const auto number = [&attributes](const char *name) {
        QString value = attributes.value(QLatin1String(name)).toString();
        return value.remove(QStringLiteral("px")).toDouble();
    };
    double width = number("width");
    double height = number("height");
    static const QRegularExpression gap(QStringLiteral("[\\s,]+"));
    const QStringList box =
        attributes.value(QLatin1String("viewBox")).toString().split(gap, Qt::SkipEmptyParts);
    if (box.size() == 4 && (width <= 0 || height <= 0)) {
        width = box[2].toDouble();
        height = box[3].toDouble();
    }
    constexpr double largest = 10000;
    return width > 0 && height > 0 && width < largest && height < largest
               ? QSize(qRound(width), qRound(height))
               : QSize();
}

/// Copies one known element and what is in it. False if the drawing can't be had without what is
/// left out.
bool copyElement(QXmlStreamReader &xml, QXmlStreamWriter &out, int depth = 0)
{
    constexpr int deepest = 64;
    if (depth > deepest) {
        return false;
    }
    writeElement(out, xml);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters()) {
            out.writeCharacters(xml.text().toString());
        } else if (xml.isStartElement() && xml.namespaceUri() == svgSpace &&
                   xml.name() == u"style") {
            return false;
        } else if (xml.isStartElement() && xml.namespaceUri() == svgSpace &&
                   elements().contains(xml.name().toString())) {
            if (!copyElement(xml, out, depth + 1)) {
                return false;
            }
        } else if (xml.isStartElement()) {
            xml.skipCurrentElement();
        }
    }
    out.writeEndElement();
    return true;
}

} // namespace

Result<Drawing> cleanDrawing(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD) {
            return fail(ErrorCode::Unsupported, {}, QStringLiteral("SVG with a document type"));
        }
    }
    if (xml.namespaceUri() != svgSpace || xml.name() != u"svg") {
        return fail(ErrorCode::Unsupported, {}, QStringLiteral("no SVG"));
    }
    Drawing drawing;
    drawing.size = sizeOf(xml.attributes());
    QXmlStreamWriter out(&drawing.svg);
    const bool whole = copyElement(xml, out) && !xml.hasError();
    if (!whole || drawing.size.isEmpty()) {
        return fail(ErrorCode::Unsupported, {}, QStringLiteral("SVG that cannot be cleaned"));
    }
    return drawing;
}

} // namespace tilshi::publishing
