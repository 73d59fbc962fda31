// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctllab.h"

#include "tests/support/nodecontents.h"

#include <QDir>
#include <QJsonDocument>

namespace ramet::test {

QString rametctl()
{
    return QStringLiteral(RAMET_PROGRAM_RAMETCTL);
}

bool CtlLab::up(int nodes, const QStringList &components)
{
    m_home = std::make_unique<QTemporaryDir>();
    m_lab = Lab::up(nodes, components);
    return m_lab && m_home->isValid() && qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
}

QStringList CtlLab::onBoth(const QStringList &arguments) const
{
    QStringList all;
    for (const QJsonValue &node : m_lab->description().value("nodes").toArray()) {
        const QString name = node.toObject().value("name").toString();
        all << "-c" << name + u'=' + m_lab->uri(name);
    }
    return all + arguments;
}

CtlRan CtlLab::ctl(const QStringList &arguments) const
{
    return bare(onBoth(arguments));
}

CtlRan runCtl(const QStringList &arguments)
{
    CtlRan ran{run(rametctl(), arguments), {}};
    ran.json = QJsonDocument::fromJson(ran.out).object();
    return ran;
}

CtlRan CtlLab::bare(const QStringList &arguments) const
{
    return runCtl(arguments);
}

bool CtlLab::makeSample(const QString &name, const QString &storage) const
{
    const CtlRan ran = ctl({"sample", name, "--storage", storage, "--node", "a"});
    if (!ran.ok())
        qWarning("%s", ran.all().constData());
    return ran.ok();
}

bool CtlLab::makeTemplate(const QString &name) const
{
    return makeSample(name, QStringLiteral("shared")) && ctl({"template", name}).ok();
}

QStringList CtlLab::everything() const
{
    QStringList all;
    for (const char *node : {"a", "b"}) {
        const QString name = QLatin1String(node);
        for (const QString &domain : domainNames(m_lab->uri(name)))
            all << name + " domain " + domain;
        for (const char *storage : {"default", "shared"}) {
            const QDir folder(m_lab->storageFolder(name, QLatin1String(storage)));
            for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden))
                all << name + " file " + folder.filePath(file);
        }
    }
    all.sort();
    return all;
}

QJsonObject CtlLab::show(const QString &vm) const
{
    return ctl({"show", vm, "--json"}).json.value(QLatin1String("vm")).toObject();
}

} // namespace ramet::test
