#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

/// How Catch shows Qt's values in a failed check. Every file of a program includes it or none.
namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QJsonValue>
{
    static std::string convert(const QJsonValue &value)
    {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
    }
};

template <>
struct StringMaker<QJsonValueRef>
{
    static std::string convert(const QJsonValueRef &value)
    {
        return StringMaker<QJsonValue>::convert(QJsonValue(value));
    }
};

} // namespace Catch
