// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"

#include <QLoggingCategory>

namespace ramet {

void setUpLogging()
{
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-dd hh:mm:ss.zzz} %{if-warning}warning "
                                      "%{endif}%{if-critical}error %{endif}%{category}: "
                                      "%{message}"));
    QLoggingCategory::setFilterRules(QStringLiteral("ramet.*.debug=false\nramet.*.info=false"));
}

} // namespace ramet
