#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace tilshi::language {

/// A date as people write it in the three languages: 29 қараша, 29 ноября, 29 November, with or
/// without a year before or behind it; 29.11, 29.11.26, 29.11.2026, 2026-11-29, with . / or -;
/// бүгін, кеше, ертең. Without a year it is the one nearest to today. Nothing if it is no date.
std::optional<QDate> writtenDate(QStringView text, QDate today);

} // namespace tilshi::language
