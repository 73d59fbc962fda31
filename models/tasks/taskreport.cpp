// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskreport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>

namespace ramet {
namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(TaskReport)
};

QString head()
{
    return QStringLiteral("%1 %2, Qt %3, %4, %5\n")
        .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
             QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QDateTime::currentDateTime().toString(Qt::ISODate));
}

} // namespace

QString reportFileName(const QString &title)
{
    static const QRegularExpression others(QStringLiteral("[^\\w.-]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = title;
    name.replace(others, QStringLiteral("-"));
    while (name.startsWith(u'-') || name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(80) + QStringLiteral(".txt");
}

QString saveReportTo(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray content = (head() + u'\n' + text + u'\n').toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Report::tr("The report could not be written to %1: %2.").arg(path, file.errorString());
}

} // namespace ramet
