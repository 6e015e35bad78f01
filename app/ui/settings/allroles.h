#pragma once

#include "newsroom/people.h"

namespace tilshi::ui {

/// As they are offered: whoever may do least first.
constexpr newsroom::Role allRoles[] = {newsroom::Role::Journalist, newsroom::Role::Editor,
                                       newsroom::Role::Chief};

} // namespace tilshi::ui
