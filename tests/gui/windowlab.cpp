// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowlab.h"

#include "models/samplevm.h"
#include "models/tasks/tasktext.h"
#include "storage/look/look.h"
#include "storage/sample/sampleoperation.h"
#include "tests/gui/sampleguest.h"

#include <QDir>
#include <QTemporaryFile>

namespace ramet::test {

constexpr quint64 largeBytes = 1536ULL << 20;

WindowLab::~WindowLab()
{
    m_gui.reset();
    m_program.reset();
}

bool WindowLab::makeSamples(Copying copying)
{
    Nodes nodes({{"a", m_lab->uri("a")}});
    const Result<QByteArray> image = sampleImage();
    for (const auto &[name, storage] : {std::pair{"sample", "shared"}, {"large", "default"}}) {
        const Result<VmRef> made =
            image ? runSample(nodes, {"a", storage, name, *image}) : std::unexpected(image.error());
        if (!made) {
            qWarning("%s: %s", name, qPrintable(made.error().detail));
            return false;
        }
    }
    if (copying == Copying::Fast)
        return true;
    const Inventory inventory = ramet::look(nodes, Scope::everything());
    const VirtualMachine *large = inventory.findNode("a")->findVmByName("large");
    return large && enlargeDisk(*large, largeBytes) &&
           ramet::look(nodes, Scope::storages("a", Scope::Refresh::All)).nodes.front().reachable;
}

bool WindowLab::up(Copying large)
{
    m_lab = Lab::up(2);
    if (!m_lab || !makeSamples(large))
        return false;
    const std::vector<NodeAddress> addresses{{"a", m_lab->uri("a")}, {"b", m_lab->uri("b")}};
    m_program = std::make_unique<Program>(addresses, m_prompter);
    m_gui = std::make_unique<GuiDriver>(m_program->window());
    return true;
}

bool WindowLab::defineHalf(const QString &name) const
{
    return defineWith(name, "<metadata><ramet:ramet xmlns:ramet='urn:ramet:domain:1'>"
                            "<ramet:building client='x' task='t' since='2020-01-01T00:00:00Z'/>"
                            "</ramet:ramet></metadata>");
}

bool WindowLab::defineWith(const QString &name, const QString &more) const
{
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    xml.write(QStringLiteral("<domain type='qemu'><name>%1</name><memory unit='MiB'>16</memory>"
                             "<os><type>hvm</type></os>%2</domain>")
                  .arg(name.toHtmlEscaped(), more)
                  .toUtf8());
    xml.close();
    return m_lab->virsh("a", {"define", xml.fileName()}).ok();
}

bool WindowLab::undefine(const QString &name) const
{
    return m_lab->virsh("a", {"undefine", name}).ok();
}

bool WindowLab::endsAs(TaskState state)
{
    const auto hasEnded = [this] {
        return m_program->lastTask() && m_program->lastTask()->isEnded();
    };
    if (!m_gui->waitFor(QStringLiteral("the task to end"), hasEnded, 60'000)) {
        qWarning("%s", qPrintable(m_gui->why()));
        return false;
    }
    if (m_program->lastTask()->state != state)
        qWarning("%s", qPrintable(taskDetails(*m_program->lastTask())));
    return m_program->lastTask()->state == state;
}

QStringList WindowLab::everything() const
{
    QStringList all;
    for (const char *node : {"a", "b"}) {
        const QString domains = m_lab->virsh(node, {"list", "--all", "--name"}).out;
        all += domains.split(u'\n', Qt::SkipEmptyParts);
        for (const char *storage : {"default", "shared"})
            all += QDir(m_lab->storageFolder(node, storage)).entryList(QDir::Files | QDir::Hidden);
    }
    all.sort();
    return all;
}

} // namespace ramet::test
