#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// The four rows of signs on a keyboard's keys, without Shift: of the Kazakh layout (RST KazSSR
/// 903-90, as "basic" of kz in xkeyboard-config) and of the Latin one, key by key.
constexpr QStringView kazakhKeys[] = {u"\"әіңғ,.үұқөһ", u"йцукенгшщзхъ", u"фывапролджэ",
                                      u"ячсмитьбю"};
constexpr QStringView latinKeys[] = {u"1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'",
                                     u"zxcvbnm,."};

/// What the same keys give on the Kazakh layout where the Latin one was on (nf,e: табу), and the
/// other way round. Characters that are on neither stay.
QString asOnKazakhKeys(QStringView typed);
QString asOnLatinKeys(QStringView typed);

} // namespace tilshi::language
