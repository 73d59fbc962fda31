// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/answerfile.h"

#include "storage/base/xmltext.h"
#include "storage/guest/guestnames.h"

#include <QTimeZone>
#include <algorithm>

namespace ramet {

namespace {

constexpr qsizetype mostWindowsName = 15; ///< a NetBIOS name

class AnswerFile {
public:
    AnswerFile(const GuestSettings &settings, const GuestPlan &plan)
        : m_settings(settings)
        , m_plan(plan)
    {
        pugi::xml_node declaration = m_document.append_child(pugi::node_declaration);
        setAttribute(declaration, "version", "1.0");
        setAttribute(declaration, "encoding", "utf-8");
        m_root = m_document.append_child("unattend");
        setAttribute(m_root, "xmlns", "urn:schemas-microsoft-com:unattend");
        setAttribute(m_root, "xmlns:wcm", "http://schemas.microsoft.com/WMIConfig/2002/State");
    }

    QByteArray make()
    {
        addSpecialize();
        addWelcome();
        return xmlToString(m_document).toUtf8();
    }

private:
    pugi::xml_node addPass(const char *name)
    {
        pugi::xml_node pass = m_root.append_child("settings");
        setAttribute(pass, "pass", QLatin1String(name));
        return pass;
    }

    pugi::xml_node addComponent(pugi::xml_node pass, const char *name) const
    {
        pugi::xml_node component = pass.append_child("component");
        setAttribute(component, "name", QLatin1String(name));
        setAttribute(component, "processorArchitecture", m_plan.answersFor);
        setAttribute(component, "publicKeyToken", "31bf3856ad364e35");
        setAttribute(component, "language", "neutral");
        setAttribute(component, "versionScope", "nonSxS");
        return component;
    }

    static void add(pugi::xml_node parent, const char *name, const QString &text)
    {
        parent.append_child(name).text().set(text.toUtf8().constData());
    }

    void addSpecialize()
    {
        const pugi::xml_node pass = addPass("specialize");
        pugi::xml_node shell = addComponent(pass, "Microsoft-Windows-Shell-Setup");
        if (!m_plan.hostName.isEmpty())
            add(shell, "ComputerName", m_plan.hostName.section(u'.', 0, 0));
        if (!m_settings.timeZone.isEmpty())
            add(shell, "TimeZone", windowsZone(m_settings.timeZone));
        if (m_settings.commands.isEmpty())
            return;
        pugi::xml_node run =
            addComponent(pass, "Microsoft-Windows-Deployment").append_child("RunSynchronous");
        for (qsizetype i = 0; i < m_settings.commands.size(); ++i) {
            pugi::xml_node command = run.append_child("RunSynchronousCommand");
            setAttribute(command, "wcm:action", "add"); // an entry of a list
            add(command, "Order", QString::number(i + 1));
            add(command, "Path", "cmd /c " + m_settings.commands[i]);
        }
    }

    /// What a person would be asked at the first start.
    void addWelcome()
    {
        const pugi::xml_node pass = addPass("oobeSystem");
        if (!m_settings.locale.isEmpty()) {
            pugi::xml_node core = addComponent(pass, "Microsoft-Windows-International-Core");
            const QString locale =
                m_settings.locale.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'_', u'-');
            for (const char *name : {"InputLocale", "SystemLocale", "UserLocale"})
                add(core, name, locale);
        }
        const pugi::xml_node shell = addComponent(pass, "Microsoft-Windows-Shell-Setup");
        pugi::xml_node oobe = pugi::xml_node(shell).append_child("OOBE");
        add(oobe, "HideEULAPage", "true");
        const auto isAdministrator = [](const GuestUser &user) {
            return !user.answerPassword.isEmpty() &&
                   (user.name.isEmpty() || user.name == u"root" ||
                    user.name.compare(u"administrator", Qt::CaseInsensitive) == 0);
        };
        const auto user = std::ranges::find_if(m_settings.users, isAdministrator);
        if (user == m_settings.users.end())
            return;
        pugi::xml_node password = pugi::xml_node(shell)
                                      .append_child("UserAccounts")
                                      .append_child("AdministratorPassword");
        add(password, "Value", user->answerPassword);
        add(password, "PlainText", "false");
    }

    const GuestSettings &m_settings;
    const GuestPlan &m_plan;
    pugi::xml_document m_document;
    pugi::xml_node m_root;
};

} // namespace

QByteArray answerFile(const GuestSettings &settings, const GuestPlan &plan)
{
    return AnswerFile(settings, plan).make();
}

bool isWindowsName(const QString &text)
{
    const bool hasOther =
        std::ranges::any_of(text, [](QChar character) { return !character.isDigit(); });
    return isHostLabel(text) && text.size() <= mostWindowsName && hasOther;
}

QString windowsZone(const QString &timeZone)
{
    return QString::fromLatin1(QTimeZone::ianaIdToWindowsId(timeZone.toLatin1()));
}

} // namespace ramet
