<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Abilities</name>
    <message>
        <source>off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>a template already</source>
        <translation>已是模板</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>不是模板</translation>
    </message>
    <message>
        <source>with a saved state</source>
        <translation>有已保存的状态</translation>
    </message>
    <message>
        <source>without a saved state</source>
        <translation>没有已保存的状态</translation>
    </message>
    <message>
        <source>without a definition that stays</source>
        <translation>没有持久定义</translation>
    </message>
    <message>
        <source>independent already</source>
        <translation>已独立</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>有快照</translation>
    </message>
    <message>
        <source>on a node that cannot be reached</source>
        <translation>位于无法访问的节点上</translation>
    </message>
    <message>
        <source>on a node that is still being read</source>
        <translation>位于仍在读取的节点上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VMs and a sentence that is true of them</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation>
            <numerusform>一次最多打开 %n 个控制台。请减少选中的虚拟机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>still being fetched</source>
        <translation>仍在获取</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已开机</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>needed by others</source>
        <translation>被其他对象需要</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VMs and what they are</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>held by a task</source>
        <translation>被任务占用</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not certainly written as a whole</source>
        <translation>不确定是否已全部写入</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Ramet</source>
        <translation>关于 Ramet</translation>
    </message>
    <message>
        <source>Ramet %1</source>
        <translation>Ramet %1</translation>
    </message>
    <message>
        <source>Clones virtual machines through libvirt: full clones, templates and linked clones.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>通过 libvirt 克隆虚拟机：完整克隆、模板和链接克隆。

本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>（版本未知）</translation>
    </message>
    <message>
        <source>On node “%1”: libvirt %2, QEMU %3.</source>
        <translation>节点“%1”：libvirt %2，QEMU %3。</translation>
    </message>
</context>
<context>
    <name>BatchTask</name>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>克隆 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone “%1”: %n clones, “%2” to “%3”</source>
        <translation>
            <numerusform>克隆“%1”：%n 个克隆，“%2”至“%3”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneSummary</name>
    <message numerus="yes">
        <source>Instant; shares the %n disks of “%1”; %2</source>
        <translation>
            <numerusform>即时完成；共享“%1”的 %n 个磁盘；%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies %1 from “%2” to “%3” through this computer</source>
        <translation>经由本计算机将 %1 从“%2”复制到“%3”</translation>
    </message>
    <message>
        <source>Copies %1 from “%2” straight to “%3”</source>
        <translation>将 %1 从“%2”直接复制到“%3”</translation>
    </message>
    <message>
        <source>Copies %1 to “%2”</source>
        <translation>将 %1 复制到“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Copies %1 to %n storages</source>
        <translation>
            <numerusform>将 %1 复制到 %n 个存储</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is copied and how long it takes</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, while “%2” keeps running</source>
        <comment>what is copied and a VM</comment>
        <translation>%1，期间“%2”继续运行</translation>
    </message>
    <message>
        <source>%1, or at once where the file system shares blocks (XFS, btrfs)</source>
        <comment>what is copied</comment>
        <translation>%1，若文件系统可共享数据块（XFS、btrfs）则立即完成</translation>
    </message>
    <message>
        <source>Instant; “%1” has no disks to copy</source>
        <translation>即时完成；“%1”没有要复制的磁盘</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <comment>what is copied and the space there is</comment>
        <translation>%1；可用 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disks and their way</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between disks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1” on “%2”</source>
        <translation>即时完成；在“%2”上共享“%1”的数据块</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1”</source>
        <translation>即时完成；共享“%1”的数据块</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is copied and the limit to its speed</comment>
        <translation>%1，最多 %2/秒</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>目标节点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Target storage</source>
        <translation>目标存储</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a field of the wizard</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Not possible yet: see %1</source>
        <comment>names of fields</comment>
        <translation>尚无法进行：请查看%1</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>SSH does not know the key of %1 yet. Connect in the window or on a terminal and compare the fingerprint, or log in once with “ssh”.</source>
        <translation>SSH 尚不认识 %1 的密钥。请在窗口或终端中连接并核对指纹，或用“ssh”登录一次。</translation>
    </message>
    <message>
        <source>%1 has another SSH host key than before: it was installed anew, or somebody else answers in its place. Ask its administrator; if the new key is right, remove the old one with “ssh-keygen -R HOST”, then reconnect.</source>
        <translation>%1 的 SSH 主机密钥与之前不同：可能已重新安装，也可能是其他主机在冒充应答。请询问其管理员；如果新密钥正确，请用“ssh-keygen -R HOST”删除旧密钥，然后重新连接。</translation>
    </message>
    <message>
        <source>%1 accepted no key and no password for this user. Check the user’s name, load your key with “ssh-add”, or have it accepted there with “ssh-copy-id”; then reconnect.</source>
        <translation>%1 未接受此用户的任何密钥或密码。请检查用户名，用“ssh-add”加载密钥，或用“ssh-copy-id”在对方登记密钥；然后重新连接。</translation>
    </message>
    <message>
        <source>%1 needs an answer to log in, which was not given. Reconnect to be asked again.</source>
        <translation>登录 %1 需要回答提问，但未提供回答。重新连接后会再次提问。</translation>
    </message>
    <message>
        <source>%1 is connected to with TLS, and a certificate or key of this computer is missing or cannot be read. The details name the file; “virt-pki-validate” checks them all.</source>
        <translation>%1 通过 TLS 连接，但本计算机缺少证书或密钥，或无法读取。详细信息中列出了文件；“virt-pki-validate”可检查所有文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 or of this computer is not accepted: it is for another name, or its authority is not known. “virt-pki-validate” checks them.</source>
        <translation>%1 或本计算机的证书未被接受：证书属于其他名称，或其颁发机构未知。可用“virt-pki-validate”检查。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Have it renewed there, or set the clock right of the one that is wrong; then reconnect.</source>
        <translation>%1 的证书已过期或尚未生效。请在该处更新证书，或校准错误一方的时钟；然后重新连接。</translation>
    </message>
    <message>
        <source>%1 is connected to with a certificate of this computer that has expired, or is not valid yet. Renew it; “virt-pki-validate” names the files. Then reconnect.</source>
        <translation>连接 %1 所用的本计算机证书已过期或尚未生效。请更新证书；“virt-pki-validate”会列出文件。然后重新连接。</translation>
    </message>
    <message>
        <source>%1 does not answer: libvirt hangs there, or the network is silent. Check both, then try again.</source>
        <translation>%1 没有应答：libvirt 挂起，或网络没有响应。请检查两者，然后重试。</translation>
    </message>
    <message>
        <source>The address of %1 is not one that libvirt understands. Edit the node; an example is “qemu+ssh://root@host/system”.</source>
        <translation>libvirt 无法识别 %1 的地址。请编辑该节点；示例：“qemu+ssh://root@host/system”。</translation>
    </message>
    <message>
        <source>This user may not use libvirt on %1. Add the user to the group libvirt there with “adduser USER libvirt”, log in anew, then reconnect.</source>
        <translation>此用户无权使用 %1 上的 libvirt。请在该处用“adduser USER libvirt”将用户加入 libvirt 组，重新登录后再重新连接。</translation>
    </message>
    <message>
        <source>The host of %1 is there, but nothing listens on this port. Check the port, and that sshd or libvirtd listens there.</source>
        <translation>%1 的主机存在，但此端口上没有程序监听。请检查端口，以及 sshd 或 libvirtd 是否在监听。</translation>
    </message>
    <message>
        <source>The name of the host of %1 is not known. Check the spelling and the network.</source>
        <translation>无法识别 %1 的主机名。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>The network has no way to %1. Check its address, and that the host is on.</source>
        <translation>没有通往 %1 的网络路径。请检查其地址，以及主机是否已开机。</translation>
    </message>
    <message>
        <source>The host of %1 answers, but there is no libvirt. Install libvirt-daemon-system there, and check the port.</source>
        <translation>%1 的主机有应答，但没有 libvirt。请在该处安装 libvirt-daemon-system，并检查端口。</translation>
    </message>
    <message>
        <source>The program that connects to %1 is missing on this computer. Install openssh-client, then reconnect.</source>
        <translation>本计算机缺少用于连接 %1 的程序。请安装 openssh-client，然后重新连接。</translation>
    </message>
    <message>
        <source>No libvirt daemon runs on %1. Install libvirt-daemon-system there, or start the service “libvirtd”.</source>
        <translation>%1 上没有运行 libvirt 守护进程。请在该处安装 libvirt-daemon-system，或启动服务“libvirtd”。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>virt-viewer is not installed. Install the package “virt-viewer”.</source>
        <translation>未安装 virt-viewer。请安装软件包“virt-viewer”。</translation>
    </message>
</context>
<context>
    <name>DependantChoices</name>
    <message>
        <source>disk image</source>
        <translation>磁盘镜像</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>链接克隆</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>No known VM has the disk image “%1”. Delete it if nobody needs it.</source>
        <translation>没有已知的虚拟机使用磁盘镜像“%1”。如果没有人需要，可以将其删除。</translation>
    </message>
    <message>
        <source>incomplete clone</source>
        <translation>未完成的克隆</translation>
    </message>
</context>
<context>
    <name>DropPolicy</name>
    <message>
        <source>Clone “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>将“%1”克隆%2</translation>
    </message>
    <message>
        <source>There is no VM to clone.</source>
        <translation>没有可克隆的虚拟机。</translation>
    </message>
    <message>
        <source>Choose a node, a storage or the templates of a node.</source>
        <translation>请选择节点、存储或节点的模板。</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>将 %n 台虚拟机克隆%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs %2. Not those: %3</source>
        <comment>place and reasons follow</comment>
        <translation>
            <numerusform>将 %n 台虚拟机中的 %1 台克隆%2。不包括：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>请先选择虚拟机。</translation>
    </message>
    <message>
        <source>to storage “%1” of node “%2”</source>
        <translation>到节点“%2”的存储“%1”</translation>
    </message>
    <message>
        <source>on node “%1” as a template</source>
        <translation>到节点“%1”上作为模板</translation>
    </message>
    <message>
        <source>on node “%1” as templates</source>
        <translation>到节点“%1”上作为模板</translation>
    </message>
    <message>
        <source>on node “%1”</source>
        <translation>到节点“%1”</translation>
    </message>
    <message>
        <source>Move “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>将“%1”移动%2</translation>
    </message>
    <message>
        <source>A move makes no templates. Drop it on the node itself.</source>
        <translation>移动不会创建模板。请拖放到节点本身。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>将 %n 台虚拟机移动%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other node. Add one first.</source>
        <translation>没有其他节点。请先添加一个节点。</translation>
    </message>
    <message>
        <source>to node “%1”</source>
        <translation>到节点“%1”</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Libvirt could not do this with %1. Its own words are in the details.</source>
        <translation>libvirt 无法对 %1 执行此操作。libvirt 的原始消息见详细信息。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that libvirt runs there and that its address is right, then connect again.</source>
        <translation>无法访问 %1。请检查该处 libvirt 是否正在运行、地址是否正确，然后重新连接。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Refresh the list and look again.</source>
        <translation>%1 已不存在。请刷新列表后再查看。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is in use by another operation. Wait until it has ended, then try again.</source>
        <translation>%1 正被另一操作使用。请等待其结束后重试。</translation>
    </message>
    <message>
        <source>The node cannot do this with %1. The details say what is missing.</source>
        <translation>节点无法对 %1 执行此操作。缺少的内容见详细信息。</translation>
    </message>
    <message>
        <source>You may not do this with %1. Log in as a user who has the right to, such as a member of the group libvirt.</source>
        <translation>您无权对 %1 执行此操作。请以有权限的用户登录，例如 libvirt 组的成员。</translation>
    </message>
    <message>
        <source>Libvirt did not accept %1. The details say which part is wrong.</source>
        <translation>libvirt 未接受 %1。错误之处见详细信息。</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>对 %1 的操作已取消。</translation>
    </message>
    <message>
        <source>%1 changed meanwhile, so nothing was done. Look at it again, then retry.</source>
        <translation>%1 在此期间已更改，因此未执行任何操作。请再次查看后重试。</translation>
    </message>
    <message>
        <source>The task cannot be noted in %1. See to it that there is space and that you may write there, then try again.</source>
        <translation>无法将任务记录到 %1。请确保有空间且您有写入权限，然后重试。</translation>
    </message>
    <message>
        <source>The guest of %1 did not take all that was to be new in it. The details say what stayed.</source>
        <translation>%1 的客户机未应用全部新设置。未应用的内容见详细信息。</translation>
    </message>
    <message>
        <source>The guest of %1 did not tell in time whether it took all that was to be new in it. The details say what is not known.</source>
        <translation>%1 的客户机未及时告知是否已应用全部新设置。未知的内容见详细信息。</translation>
    </message>
    <message>
        <source>What the guest of %1 was to get is kept nowhere, as it may be secret. Clean up what was made, and clone it again.</source>
        <translation>本应提供给 %1 的客户机的内容可能是机密，因此未保存在任何地方。请清理已创建的内容，然后重新克隆。</translation>
    </message>
    <message>
        <source>The disk of %1 is no file that this program can write to, so the guest was not made new. Clone it without writing to its disk.</source>
        <translation>%1 的磁盘不是本程序可写入的文件，因此未自定义客户机。请在不写入其磁盘的情况下克隆。</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, so the copying into its disks was ended. It can be done while the VM runs: try again.</source>
        <translation>%1 在此期间已启动，因此对其磁盘的复制已终止。虚拟机运行时也可以执行：请重试。</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile, and with it the copying into its disks ended. Try again.</source>
        <translation>%1 在此期间已关机，对其磁盘的复制也随之终止。请重试。</translation>
    </message>
    <message>
        <source>Libvirt still counts a copy of a disk of %1 that has ended. That stays until the VM is shut down: clone it then, or after its next start.</source>
        <translation>%1 的某个磁盘复制已结束，但 libvirt 仍视其为进行中。此情况会持续到虚拟机关机：请在关机后或下次启动后克隆。</translation>
    </message>
    <message>
        <source>The image of disk %1 is damaged, so it cannot be copied whole; nothing of it was changed. “qemu-img check” says more.</source>
        <translation>磁盘 %1 的镜像已损坏，无法完整复制；未对其做任何更改。更多信息请运行“qemu-img check”。</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the connection to its node may only read. Edit the node’s address: the socket to use is “libvirt-sock”.</source>
        <translation>无法更改 %1：与其节点的连接只读。请编辑节点地址：应使用的套接字是“libvirt-sock”。</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>此对象</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed; the details name them.</source>
        <translation>
            <numerusform>%n 项无法移除；详见详细信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind; recover them later, or remove them by hand:</source>
        <translation>有残留；请稍后恢复，或手动移除：</translation>
    </message>
    <message>
        <source>There is not enough space on %1. Free some space or choose another storage.</source>
        <translation>%1 上没有足够的空间。请释放空间或选择其他存储。</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>没有残留。</translation>
    </message>
    <message>
        <source>Libvirt was killed and lists %1 as starting for ever. Restart the host, or stop libvirt and remove its file in /run/libvirt/qemu.</source>
        <translation>libvirt 曾被终止，并一直将 %1 列为正在启动。请重新启动主机，或停止 libvirt 并删除 /run/libvirt/qemu 中对应的文件。</translation>
    </message>
    <message>
        <source>Whether %1 has moved is not known: the node did not answer at the last step. Nothing was removed. Resume the task once the node answers; the VM is on one node alone then.</source>
        <translation>无法确定 %1 是否已移动：节点在最后一步没有响应。未删除任何内容。节点恢复响应后请继续该任务；之后虚拟机只会位于一个节点上。</translation>
    </message>
    <message>
        <source>The guest agent of %1 does not answer or cannot freeze the file systems, so no snapshot was taken. Start qemu-guest-agent in the guest, or take the snapshot without.</source>
        <translation>%1 的客户机代理没有应答或无法冻结文件系统，因此未创建快照。请在客户机中启动 qemu-guest-agent，或不冻结而直接创建快照。</translation>
    </message>
    <message>
        <source>Step, as the log names it: %1</source>
        <comment>of a task that failed</comment>
        <translation>步骤（日志中的名称）：%1</translation>
    </message>
    <message>
        <source>%1 ended before what was copied into its disks was safely written, so parts of them may read as zeros. Keep what it was copied from, such as the template or the snapshot’s files.</source>
        <translation>在复制到磁盘的内容确实写入之前，%1 就已结束，因此磁盘的某些部分可能读出为零。请保留复制的来源，例如模板或快照的文件。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is nothing to filter by. There are: %2.</source>
        <translation>无法按“%1”过滤。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no state. There are: %2.</source>
        <translation>“%1”不是状态。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no kind of VM. There are: %2.</source>
        <translation>“%1”不是虚拟机类型。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>不到 0.1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关机</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>正在保留名称</translation>
    </message>
    <message>
        <source>Waiting until the VM is free</source>
        <translation>正在等待虚拟机空闲</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Making the guest new</source>
        <translation>正在自定义客户机</translation>
    </message>
    <message>
        <source>Writing the definition</source>
        <translation>正在写入定义</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Asking the guest what it took</source>
        <translation>正在询问客户机应用了哪些设置</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Full clone</source>
        <translation>完整克隆</translation>
    </message>
    <message>
        <source>Linked clone</source>
        <translation>链接克隆</translation>
    </message>
    <message>
        <source>Started, fetching</source>
        <translation>已启动，正在获取数据</translation>
    </message>
    <message>
        <source>fetching from %1</source>
        <comment>its disks, from a node</comment>
        <translation>正在从 %1 获取</translation>
    </message>
    <message>
        <source>fetching from %1, %2 of %3</source>
        <comment>its disks, from a node; bytes</comment>
        <translation>正在从 %1 获取，%2 / %3</translation>
    </message>
    <message>
        <source>Comparing what was copied</source>
        <translation>正在比较复制的内容</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>so many percent of a task are done</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>A mere look does not ask the node for it.</source>
        <translation>仅查看时不会向节点询问此内容。</translation>
    </message>
    <message>
        <source>There are more than are read from here.</source>
        <translation>数量超出了此处读取的范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>另有 %n 项无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk image “%2” on node “%1” could not be looked into.</source>
        <translation>无法查看节点“%1”上磁盘镜像“%2”的内部。</translation>
    </message>
    <message>
        <source>Not every disk image on node “%1” could be looked into.</source>
        <translation>无法查看节点“%1”上部分磁盘镜像的内部。</translation>
    </message>
    <message>
        <source>Not every disk image of storage “%3” on node “%1” could be looked into.</source>
        <translation>无法查看节点“%1”上存储“%3”的部分磁盘镜像的内部。</translation>
    </message>
    <message>
        <source>Node “%1” could not be asked.</source>
        <translation>无法询问节点“%1”。</translation>
    </message>
    <message>
        <source>The definition of VM “%2” on node “%1” could not be read.</source>
        <translation>无法读取节点“%1”上虚拟机“%2”的定义。</translation>
    </message>
    <message>
        <source>How VM “%2” on node “%1” runs now could not be read.</source>
        <translation>无法读取节点“%1”上虚拟机“%2”当前的运行状态。</translation>
    </message>
    <message>
        <source>The snapshots of VM “%2” on node “%1” could not be read.</source>
        <translation>无法读取节点“%1”上虚拟机“%2”的快照。</translation>
    </message>
    <message>
        <source>What storage “%3” on node “%1” holds could not be read.</source>
        <translation>无法读取节点“%1”上存储“%3”的内容。</translation>
    </message>
    <message>
        <source>Storage “%3” on node “%1” could not be looked at again.</source>
        <translation>无法刷新节点“%1”上的存储“%3”。</translation>
    </message>
    <message>
        <source>Volume “%2” of storage “%3” on node “%1” could not be looked into.</source>
        <translation>无法查看节点“%1”上存储“%3”的卷“%2”的内部。</translation>
    </message>
    <message>
        <source>What the images of storage “%3” on node “%1” rest on is not known.</source>
        <translation>节点“%1”上存储“%3”的镜像基于什么未知。</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Planning again what failed</source>
        <translation>正在重新规划失败的项目</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>so many of so many ended</comment>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>Paused: %1; what is under way goes on</source>
        <comment>so many of so many ended</comment>
        <translation>已暂停：%1；进行中的项目会继续</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <comment>so many of so many ended</comment>
        <translation>正在进行：%1</translation>
    </message>
    <message>
        <source>Copying: %1, %2 of %3</source>
        <comment>so many ended, bytes done and all bytes</comment>
        <translation>正在复制：%1，%2 / %3</translation>
    </message>
    <message>
        <source>%1. Try again, keep what was made, or undo it?</source>
        <translation>%1。重试、保留已创建的内容，还是撤销？</translation>
    </message>
    <message>
        <source>%1. Keep what was made, or undo it?</source>
        <translation>%1。保留已创建的内容，还是撤销？</translation>
    </message>
    <message>
        <source>%1. Try again, or leave it?</source>
        <translation>%1。重试，还是保持现状？</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>正在移除已创建的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones are made</source>
        <translation>
            <numerusform>已创建 %1 个克隆，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>已完成 %1 个，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n 个已撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone</source>
        <translation>
            <numerusform>%n 个无法撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be started</source>
        <translation>
            <numerusform>%n 个无法启动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and why it failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of tasks and what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the details</source>
        <translation>
            <numerusform>… 及另外 %n 个，见详细信息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestText</name>
    <message>
        <source>“%1” is no address with its net. Write such as 10.0.0.11/24, or 10.0.0.11-10.0.0.30/24.</source>
        <translation>“%1”不是带网络前缀的地址。请写成 10.0.0.11/24 或 10.0.0.11-10.0.0.30/24 的形式。</translation>
    </message>
    <message>
        <source>No VM can have “%1”: net “%2” uses it for itself. Choose another one.</source>
        <translation>虚拟机不能使用“%1”：网络“%2”自身占用了该地址。请选择其他地址。</translation>
    </message>
    <message>
        <source>“%1” is outside net “%2”. Correct one of the two.</source>
        <translation>“%1”不在网络“%2”内。请更正其中之一。</translation>
    </message>
    <message>
        <source>Address “%1” comes twice. Leave one out.</source>
        <translation>地址“%1”重复。请删除一个。</translation>
    </message>
    <message>
        <source>Address “%1” is taken: “%2” has it. Choose another one.</source>
        <translation>地址“%1”已被“%2”占用。请选择其他地址。</translation>
    </message>
    <message>
        <source>There are “%1” addresses for “%2” clones. Add the missing ones.</source>
        <translation>“%2”个克隆只有“%1”个地址。请补上缺少的地址。</translation>
    </message>
    <message>
        <source>There are addresses for network card “%1”, but the VM has “%2”. Leave them out.</source>
        <translation>为网卡“%1”指定了地址，但虚拟机只有“%2”个网卡。请删除这些地址。</translation>
    </message>
    <message>
        <source>Addresses and a network-config file say the same thing. Use one of the two.</source>
        <translation>地址与 network-config 文件的作用相同。请只使用其中之一。</translation>
    </message>
    <message>
        <source>File “%1” has %3; more than %2 no guest needs. Let it fetch the rest.</source>
        <translation>文件“%1”的大小为 %3；客户机不需要超过 %2 的内容。请让客户机自行获取其余部分。</translation>
    </message>
    <message>
        <source>File “%1” does not begin with a line that cloud-init knows, such as “#cloud-config” or “#!/bin/sh”. Add it.</source>
        <translation>文件“%1”的首行不是 cloud-init 可识别的行，例如“#cloud-config”或“#!/bin/sh”。请添加。</translation>
    </message>
    <message>
        <source>File “%1” is indented by a tab in line %2, which YAML does not allow. Use spaces.</source>
        <translation>文件“%1”第 %2 行使用了制表符缩进，YAML 不允许这样做。请使用空格。</translation>
    </message>
    <message>
        <source>File “%1” is no YAML: in line %2 something is wrong (%3). Correct it.</source>
        <translation>文件“%1”不是有效的 YAML：第 %2 行有错误（%3）。请更正。</translation>
    </message>
    <message>
        <source>File “%1” holds no settings: it needs lines such as “name: value”.</source>
        <translation>文件“%1”不包含设置：需要“name: value”这样的行。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a user. Use small letters, digits, hyphens and underscores.</source>
        <translation>“%1”不能用作用户名。请使用小写字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>User “%1” comes twice. Put the settings together; without a name it is the image’s own user.</source>
        <translation>用户“%1”重复。请合并这些设置；未指定名称的是镜像自身的用户。</translation>
    </message>
    <message>
        <source>“%1” is no public SSH key. Use a line such as a .pub file has, which begins with “ssh-ed25519”.</source>
        <translation>“%1”不是 SSH 公钥。请使用 .pub 文件中的行，以“ssh-ed25519”等开头。</translation>
    </message>
    <message>
        <source>The key for user “%1” is a private one, which must stay where it is. Use the .pub file beside it.</source>
        <translation>用户“%1”的密钥是私钥，私钥必须留在原处。请使用旁边的 .pub 文件。</translation>
    </message>
    <message>
        <source>The password of user “%1” is not hashed. Hash it first, for example with “openssl passwd -6”.</source>
        <translation>用户“%1”的密码未经哈希处理。请先进行哈希处理，例如使用“openssl passwd -6”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a host name. Use letters, digits and hyphens, 63 at most between two dots.</source>
        <translation>“%1”不能用作主机名。请使用字母、数字和连字符，两点之间最多 63 个字符。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Windows computer. Use letters, digits and hyphens, 15 at most, and not digits alone.</source>
        <translation>“%1”不能用作 Windows 计算机名。请使用字母、数字和连字符，最多 15 个字符，且不能全为数字。</translation>
    </message>
    <message>
        <source>Several clones would have the host name “%1”. Use {name} or {n} in it.</source>
        <translation>多个克隆的主机名将同为“%1”。请在其中使用 {name} 或 {n}。</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use one such as Europe/Berlin.</source>
        <translation>“%1”不是时区。请使用 Asia/Shanghai 或 Europe/Berlin 这样的时区。</translation>
    </message>
    <message>
        <source>“%1” is no locale. Use one such as de_DE.UTF-8.</source>
        <translation>“%1”不是区域设置。请使用 zh_CN.UTF-8 或 de_DE.UTF-8 这样的区域设置。</translation>
    </message>
    <message>
        <source>“%1” is no name of a package. Correct it.</source>
        <translation>“%1”不是软件包名称。请更正。</translation>
    </message>
    <message>
        <source>The command “%1” is empty or has a character that no shell takes.</source>
        <translation>命令“%1”为空，或包含 shell 不接受的字符。</translation>
    </message>
    <message>
        <source>These cannot be written to the disk: %1. Leave them out, or let cloud-init read them.</source>
        <translation>以下内容无法写入磁盘：%1。请删除，或由 cloud-init 读取。</translation>
    </message>
    <message>
        <source>Node “%1” has no storage of files for the guest’s settings. Add one, or ask only for a host name.</source>
        <translation>节点“%1”没有可存放客户机设置的文件存储。请添加一个，或只指定主机名。</translation>
    </message>
    <message>
        <source>The first-boot settings in drive “%1” stay with the original: the clone does not get them.</source>
        <translation>驱动器“%1”中的首次启动设置保留在原虚拟机：克隆不会获得它们。</translation>
    </message>
    <message>
        <source>The guest of “%1” is Windows. It reads these settings only where it was made general before (sysprep /generalize /oobe /shutdown), or has cloudbase-init; else the clone’s name and identity inside stay those of the original.</source>
        <translation>“%1”的客户机是 Windows。只有事先已通用化（sysprep /generalize /oobe /shutdown）或有 cloudbase-init 时，它才会读取这些设置；否则克隆内部的名称和标识仍与原虚拟机相同。</translation>
    </message>
    <message>
        <source>On node “%2” it is not known which addresses these have: %1. Another one’s is not noticed.</source>
        <translation>在节点“%2”上，不清楚以下虚拟机使用哪些地址：%1。因此无法发现地址冲突。</translation>
    </message>
    <message>
        <source>Inside, all clones are like “%1”: host name, machine ID and SSH host keys are equal, and with them perhaps the addresses.</source>
        <translation>所有克隆的内部都与“%1”相同：主机名、机器 ID 和 SSH 主机密钥相同，地址也可能相同。</translation>
    </message>
    <message>
        <source>Nothing tells whether the guest of “%1” has cloud-init, which reads these settings. Without it host name, machine ID and SSH host keys will be equal in both.</source>
        <translation>无法确定“%1”的客户机是否有读取这些设置的 cloud-init。如果没有，两者的主机名、机器 ID 和 SSH 主机密钥将相同。</translation>
    </message>
    <message>
        <source>The original has such a drive, so its guest reads it.</source>
        <translation>原虚拟机有这样的驱动器，因此其客户机会读取它。</translation>
    </message>
    <message>
        <source>The original’s serial number is one for cloud-init, so its guest has that.</source>
        <translation>原虚拟机的序列号用于 cloud-init，因此其客户机有 cloud-init。</translation>
    </message>
    <message>
        <source>Most images for virtual machines have cloud-init.</source>
        <translation>大多数虚拟机镜像都有 cloud-init。</translation>
    </message>
    <message>
        <source>No storage of the node takes a drive’s image; a machine ID is not made new this way.</source>
        <translation>该节点没有可存放驱动器镜像的存储；此方式不会生成新的机器 ID。</translation>
    </message>
    <message>
        <source>Inside, the clone is like the original: host name, machine ID and SSH host keys are equal in both.</source>
        <translation>克隆的内部与原虚拟机相同：两者的主机名、机器 ID 和 SSH 主机密钥相同。</translation>
    </message>
    <message>
        <source>By a drive (%1) that cloud-init reads at the next start; its image “%2” is the clone’s own.</source>
        <translation>通过 cloud-init 在下次启动时读取的驱动器（%1）；其镜像“%2”为克隆专有。</translation>
    </message>
    <message>
        <source>By a drive (%1) with answers for Windows (unattend.xml) and for cloudbase-init, read at the next start; its image “%2” is the clone’s own.</source>
        <translation>通过下次启动时读取的驱动器（%1），其中包含 Windows（unattend.xml）和 cloudbase-init 的应答；其镜像“%2”为克隆专有。</translation>
    </message>
    <message>
        <source>By the system’s serial number, which cloud-init reads at the next start.</source>
        <translation>通过 cloud-init 在下次启动时读取的系统序列号。</translation>
    </message>
    <message>
        <source>By virt-customize, which writes to the clone’s own disk (%1) before anybody can start it.</source>
        <translation>通过 virt-customize，在任何人启动克隆之前写入其自身的磁盘（%1）。</translation>
    </message>
    <message>
        <source>By strings of the system’s firmware, which systemd 252 and later reads at each start: time zone and locale where it has none yet, and keys beside those that are there.</source>
        <translation>通过系统固件的字符串，systemd 252 及更高版本在每次启动时读取：时区和区域设置仅在尚未设置时生效，密钥则添加到现有密钥之外。</translation>
    </message>
    <message>
        <source>The host name by its serial number, for cloud-init.</source>
        <translation>主机名通过序列号提供给 cloud-init。</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>默认用户</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation>机器 ID</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH 主机密钥</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>软件包 %1</translation>
    </message>
    <message>
        <source>Command %1, run once</source>
        <translation>命令 %1，运行一次</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>Cloud-init off from now on</source>
        <translation>从现在起禁用 cloud-init</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>已应用：%1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>not applied: it has %1</source>
        <translation>未应用：当前为 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This computer has no “%1”. Install it (guestfs-tools), or let cloud-init read the settings.</source>
        <translation>此计算机没有“%1”。请安装（guestfs-tools），或由 cloud-init 读取设置。</translation>
    </message>
    <message>
        <source>Disk “%1” on node “%2” is no file that you may write to on this computer. Choose a storage here, or let cloud-init read the settings.</source>
        <translation>节点“%2”上的磁盘“%1”不是您在此计算机上可写入的文件。请选择此处的存储，或由 cloud-init 读取设置。</translation>
    </message>
    <message>
        <source>You chose this way.</source>
        <translation>由您选择。</translation>
    </message>
</context>
<context>
    <name>InventoryText</name>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template, %1!</source>
        <comment>started by another tool, its state</comment>
        <translation>模板，%1！</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>已连接，未全部读取</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>What it has is still being read.</source>
        <translation>仍在读取其内容。</translation>
    </message>
    <message>
        <source>Last known state: %1</source>
        <translation>最后已知状态：%1</translation>
    </message>
    <message>
        <source>Linked clone of “%1”</source>
        <translation>“%1”的链接克隆</translation>
    </message>
    <message>
        <source>Full clone of “%1”</source>
        <translation>“%1”的完整克隆</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>包含：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a VM, and that it is fetching from a node</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Same host as %1</source>
        <comment>names of nodes</comment>
        <translation>与 %1 是同一主机</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message>
        <source>Nothing was left behind.</source>
        <translation>没有残留。</translation>
    </message>
    <message>
        <source>The VM is where it was, and nothing was left on the other node.</source>
        <translation>虚拟机仍在原处，另一节点上没有残留。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>It stays a VM.</source>
        <translation>它仍是虚拟机。</translation>
    </message>
    <message>
        <source>It stays a template.</source>
        <translation>它仍是模板。</translation>
    </message>
    <message>
        <source>The VM works as before and rests on what it rested on.</source>
        <translation>虚拟机照常工作，所基于的对象也没有改变。</translation>
    </message>
    <message>
        <source>The VM itself is as it was.</source>
        <translation>虚拟机本身保持原样。</translation>
    </message>
    <message>
        <source>What was not changed yet stays as it was.</source>
        <translation>尚未更改的内容保持原样。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>What is left of it stays among the interrupted tasks.</source>
        <translation>剩余部分保留在中断的任务中。</translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message>
        <source>at most %1</source>
        <comment>bytes to copy</comment>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation>
            <numerusform>保留 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>has no disks</source>
        <translation>没有磁盘</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>disks that go, files that stay</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ManyText</name>
    <message numerus="yes">
        <source>Convert %n VMs to templates?</source>
        <translation>
            <numerusform>将 %n 台虚拟机转换为模板？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation>
            <numerusform>将 %n 个模板转换回虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>使 %n 台虚拟机独立？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation>
            <numerusform>启动 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation>
            <numerusform>关闭 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation>
            <numerusform>强制关闭 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation>
            <numerusform>重启 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation>
            <numerusform>重置 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation>
            <numerusform>暂停 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation>
            <numerusform>让 %n 台虚拟机继续运行？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation>
            <numerusform>保存并结束 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation>
            <numerusform>移除 %n 台虚拟机已保存的状态？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation>
            <numerusform>删除 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to shut down.</source>
        <translation>
            <numerusform>将请求其客户机关机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, as if they were unplugged.</source>
        <translation>
            <numerusform>其客户机会丢失尚未写入的内容，如同拔掉电源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to reboot.</source>
        <translation>
            <numerusform>将请求其客户机重启。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their memory is written to files, from which their next start goes on.</source>
        <translation>
            <numerusform>其内存会写入文件，下次启动时从中继续运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their next start is as after a power cut: what their guests had in memory is lost.</source>
        <translation>
            <numerusform>下次启动如同断电之后：客户机内存中的内容会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>转换(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation>转换回虚拟机(&amp;T)</translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>使其独立(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>关机(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>强制关机(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>继续运行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>保存并结束(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>要复制的量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>保留磁盘(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Their disks stay.</source>
        <translation>
            <numerusform>其磁盘会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation>
            <numerusform>创建 %n 个快照。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not of those: %2</source>
        <translation>%1不包括：%2</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation>
            <numerusform>将 %n 台虚拟机转换为模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation>
            <numerusform>将 %n 个模板转换回虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation>
            <numerusform>使 %n 台虚拟机独立</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation>
            <numerusform>启动 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation>
            <numerusform>关闭 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation>
            <numerusform>强制关闭 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation>
            <numerusform>重启 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation>
            <numerusform>重置 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation>
            <numerusform>暂停 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation>
            <numerusform>让 %n 台虚拟机继续运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation>
            <numerusform>保存并结束 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation>
            <numerusform>移除 %n 台虚拟机已保存的状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation>
            <numerusform>创建 %n 台虚拟机的快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation>
            <numerusform>删除 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks become read-only, and they cannot be started while they are templates.</source>
        <translation>
            <numerusform>作为模板期间，其磁盘变为只读，且无法启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</source>
        <translation>
            <numerusform>其磁盘所基于的数据会复制到磁盘中。运行中的虚拟机在此期间继续运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, and start again.</source>
        <translation>
            <numerusform>其客户机会丢失尚未写入的内容，并重新启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their own disks are deleted with them.</source>
        <translation>
            <numerusform>其专有的磁盘会一并删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Disk %1 could not be copied by the method “%2”: %3</source>
        <translation>磁盘 %1 无法通过方法“%2”复制：%3</translation>
    </message>
    <message>
        <source>Linked: a new file that rests on the original’s disk and holds only what changes.</source>
        <translation>链接：基于原磁盘的新文件，仅保存更改的内容。</translation>
    </message>
    <message>
        <source>Linked: a layer on Ceph that rests on a snapshot of the original’s disk and holds only what changes.</source>
        <translation>链接：Ceph 上的层，基于原磁盘的快照，仅保存更改的内容。</translation>
    </message>
    <message>
        <source>Shares the original’s blocks on the file system: instant, and takes no space until one of the two changes.</source>
        <translation>在文件系统上共享原磁盘的数据块：即时完成，在任一方更改之前不占用空间。</translation>
    </message>
    <message>
        <source>The storage shares the original’s blocks: instant, and takes no space until one of the two changes.</source>
        <translation>存储共享原磁盘的数据块：即时完成，在任一方更改之前不占用空间。</translation>
    </message>
    <message>
        <source>Copied by libvirt: it cannot be stopped midway. A small disk takes less than a second.</source>
        <translation>由 libvirt 复制：无法中途停止。小磁盘用时不到一秒。</translation>
    </message>
    <message>
        <source>Copied on this computer, which sees the node’s files: the fastest way, and a cancel works at any moment.</source>
        <translation>在本计算机上复制，本计算机可访问该节点的文件：这是最快的方式，可随时取消。</translation>
    </message>
    <message>
        <source>Copied by QEMU: the progress is exact, and a cancel works at any moment.</source>
        <translation>由 QEMU 复制：进度准确，可随时取消。</translation>
    </message>
    <message>
        <source>Copied by QEMU out of the image that holds the snapshot: the whole image first, then the snapshot’s content; a cancel works at any moment.</source>
        <translation>由 QEMU 从包含快照的镜像中复制：先复制整个镜像，再复制快照的内容；可随时取消。</translation>
    </message>
    <message>
        <source>Copied by the running VM’s own QEMU, all disks as they were when the copy began; a cancel works at any moment.</source>
        <translation>由运行中虚拟机自身的 QEMU 复制，所有磁盘为复制开始时的状态；可随时取消。</translation>
    </message>
    <message>
        <source>Mirrored by the running VM’s own QEMU, all disks as they are when the copy ends; a cancel works at any moment.</source>
        <translation>由运行中虚拟机自身的 QEMU 镜像同步，所有磁盘为复制结束时的状态；可随时取消。</translation>
    </message>
    <message>
        <source>Copied by QEMU straight from one node to the other, by TLS or in a network that was named as trusted: no byte passes through this computer, and a cancel works at any moment.</source>
        <translation>由 QEMU 通过 TLS 或在指定为可信的网络中从一个节点直接复制到另一个节点：数据不经过本计算机，可随时取消。</translation>
    </message>
    <message>
        <source>Copied from one node to the other through this computer, holes left out; a cancel works at any moment.</source>
        <translation>经由本计算机从一个节点复制到另一个节点，略过空洞；可随时取消。</translation>
    </message>
    <message>
        <source>Not encrypted, in the network that was named as trusted: %1</source>
        <translation>未加密，在指定为可信的网络中：%1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Its disks stay where they are: both nodes see them.</source>
        <translation>其磁盘保持原位：两个节点都能访问这些磁盘。</translation>
    </message>
    <message>
        <source>%1 are copied, read again on “%2” and compared. Only if they are the same is anything deleted.</source>
        <translation>将复制 %1，在“%2”上重新读取并比较。只有两者一致时才会删除。</translation>
    </message>
    <message>
        <source>“%1” moves from node “%2” to node “%3”.</source>
        <translation>“%1”将从节点“%2”移动到节点“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshots are lost.</source>
        <translation>
            <numerusform>其 %n 个快照将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  UEFI 变量</translation>
    </message>
    <message>
        <source>On “%1” only its definition is deleted.</source>
        <translation>在“%1”上仅删除其定义。</translation>
    </message>
    <message>
        <source>On “%1” these are deleted then, with its definition:</source>
        <translation>随后将在“%1”上连同其定义一起删除：</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 会保留</translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>medium in a drive</source>
        <translation>驱动器中的介质</translation>
    </message>
    <message>
        <source>image below a disk</source>
        <translation>磁盘下层的镜像</translation>
    </message>
    <message>
        <source>data file of a disk</source>
        <translation>磁盘的数据文件</translation>
    </message>
    <message>
        <source>target of a block job</source>
        <translation>块作业的目标</translation>
    </message>
    <message>
        <source>layer of a transient disk</source>
        <translation>临时磁盘的层</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>device tree</source>
        <translation>设备树</translation>
    </message>
    <message>
        <source>ACPI table</source>
        <translation>ACPI 表</translation>
    </message>
    <message>
        <source>firmware configuration</source>
        <translation>固件配置</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>template of UEFI variables</source>
        <translation>UEFI 变量的模板</translation>
    </message>
    <message>
        <source>UEFI variables</source>
        <translation>UEFI 变量</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>TPM 状态</translation>
    </message>
    <message>
        <source>NVDIMM</source>
        <translation>NVDIMM</translation>
    </message>
    <message>
        <source>memory of a snapshot</source>
        <translation>快照的内存</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已保存的状态</translation>
    </message>
    <message>
        <source>file of a port or log</source>
        <translation>端口或日志的文件</translation>
    </message>
    <message>
        <source>shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>file in QEMU’s arguments</source>
        <translation>QEMU 参数中的文件</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>网络过滤器</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>interface of the host</source>
        <translation>主机的接口</translation>
    </message>
    <message>
        <source>device of the host</source>
        <translation>主机的设备</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>MAC address in QEMU’s arguments</source>
        <translation>QEMU 参数中的 MAC 地址</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>专有</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>snapshot “%1”</source>
        <translation>快照“%1”</translation>
    </message>
    <message>
        <source>the VM as it runs now</source>
        <translation>当前运行的虚拟机</translation>
    </message>
</context>
<context>
    <name>NodeFormText</name>
    <message>
        <source>“%1” is no driver of libvirt; that of QEMU and KVM is “qemu”.</source>
        <translation>“%1”不是 libvirt 的驱动程序；QEMU 和 KVM 的驱动程序是“qemu”。</translation>
    </message>
    <message>
        <source>“%1” is no way to connect; there are ssh, tls, tcp and unix.</source>
        <translation>“%1”不是连接方式；可用的有 ssh、tls、tcp 和 unix。</translation>
    </message>
    <message>
        <source>The address names no host: write %1+%2://HOST/system.</source>
        <translation>地址中没有主机：请写成 %1+%2://HOST/system。</translation>
    </message>
    <message>
        <source>The address ends in “/system” or “/session”, not in “%1”.</source>
        <translation>地址应以“/system”或“/session”结尾，而不是“%1”。</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>地址中不能有空格。</translation>
    </message>
    <message>
        <source>An address begins with a driver, such as “qemu:///”.</source>
        <translation>地址以驱动程序开头，例如“qemu:///”。</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets: [2001:db8::1].</source>
        <translation>IPv6 地址应放在方括号中：[2001:db8::1]。</translation>
    </message>
    <message>
        <source>The address is not one: check the host and the port.</source>
        <translation>这不是有效地址：请检查主机和端口。</translation>
    </message>
    <message>
        <source>TCP is not encrypted: whoever is on the network can read along and take part. Use SSH or TLS but in a network of your own.</source>
        <translation>TCP 未加密：网络上的任何人都可以窃听和介入。除非在自己专用的网络中，否则请使用 SSH 或 TLS。</translation>
    </message>
    <message>
        <source>Node “%1” has the same address.</source>
        <translation>节点“%1”使用相同的地址。</translation>
    </message>
</context>
<context>
    <name>NodeTestText</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1: libvirt %2, %3, %4.</source>
        <translation>已连接到 %1：libvirt %2、%3、%4。</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The connection is read-only: VMs are shown, and nothing can be changed or cloned. Use the socket libvirt-sock.</source>
        <translation>连接只读：可以显示虚拟机，但不能更改或克隆。请使用套接字 libvirt-sock。</translation>
    </message>
    <message>
        <source>Its libvirt is older than 9.0, with which Ramet is tested: some ways to clone may be missing.</source>
        <translation>其 libvirt 版本低于 Ramet 测试所用的 9.0：某些克隆方式可能不可用。</translation>
    </message>
    <message>
        <source>It is the same address as that of node “%1”.</source>
        <translation>与节点“%1”的地址相同。</translation>
    </message>
    <message>
        <source>It is the same host as node “%1” by its UUID, though not by its name: its VMs may be shown twice, or one of two hosts needs a UUID of its own (host_uuid in libvirtd.conf).</source>
        <translation>根据 UUID 与节点“%1”是同一主机，但名称不同：其虚拟机可能会重复显示，或者两台主机之一需要单独的 UUID（libvirtd.conf 中的 host_uuid）。</translation>
    </message>
    <message>
        <source>It is the same host as node “%1”, by its UUID: its VMs may be shown twice.</source>
        <translation>根据 UUID，与节点“%1”是同一主机：其虚拟机可能会重复显示。</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Network “%1” does not exist on node “%2”: the clone cannot start until it does.</source>
        <translation>节点“%2”上不存在网络“%1”：在创建该网络之前，克隆无法启动。</translation>
    </message>
    <message>
        <source>Node “%2” has no network interface “%1”: the clone cannot start until there is one.</source>
        <translation>节点“%2”没有网络接口“%1”：在有该接口之前，克隆无法启动。</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network interface “%1” is not known: the clone needs it to start.</source>
        <translation>不确定节点“%2”是否有网络接口“%1”：克隆启动需要它。</translation>
    </message>
    <message>
        <source>Node “%2” has no network filter “%1”: the clone cannot start until there is one.</source>
        <translation>节点“%2”没有网络过滤器“%1”：在有该过滤器之前，克隆无法启动。</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network filter “%1” is not known: the clone needs it to start.</source>
        <translation>不知道节点“%2”是否有网络过滤器“%1”：克隆启动时需要它。</translation>
    </message>
    <message>
        <source>Whether node “%2” has “%1” is not known: the clone needs it to start.</source>
        <translation>不确定节点“%2”是否有“%1”：克隆启动需要它。</translation>
    </message>
    <message>
        <source>Node “%2” does not have the optional image “%1”.</source>
        <translation>节点“%2”没有可选镜像“%1”。</translation>
    </message>
    <message>
        <source>The clone’s drive gets what node “%2” itself has at “%1”.</source>
        <translation>克隆的驱动器将使用节点“%2”自身位于“%1”的内容。</translation>
    </message>
    <message>
        <source>The clone’s drive is the device “%1” of node “%2”, if there is one.</source>
        <translation>克隆的驱动器为节点“%2”的设备“%1”（如果存在）。</translation>
    </message>
    <message>
        <source>The original runs on the emulator “%1”; the clone gets the one of node “%2”.</source>
        <translation>原虚拟机使用模拟器“%1”；克隆将使用节点“%2”的模拟器。</translation>
    </message>
    <message>
        <source>Drive “%1” of the clone is empty.</source>
        <translation>克隆的驱动器“%1”为空。</translation>
    </message>
    <message>
        <source>Disk “%1” is on no storage; its copy goes to “%2”.</source>
        <translation>磁盘“%1”不在任何存储上；其副本将存放到“%2”。</translation>
    </message>
    <message>
        <source>The two nodes do not share the storage of disk “%1”: it is sent to storage “%2” of the other one.</source>
        <translation>两个节点不共享磁盘“%1”的存储：磁盘将发送到另一节点的存储“%2”。</translation>
    </message>
    <message>
        <source>“%1” starts at once and fetches its disks meanwhile: node “%2” and the original must stay as they are until it has them.</source>
        <translation>“%1”会立即启动，同时获取其磁盘：在获取完成之前，节点“%2”和原虚拟机必须保持不变。</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are.</source>
        <translation>&lt;qemu:commandline&gt; 中的 QEMU 参数保持不变。</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are: both VMs have %1.</source>
        <translation>&lt;qemu:commandline&gt; 中的 QEMU 参数保持不变：两台虚拟机都有 %1。</translation>
    </message>
    <message>
        <source>Both VMs write to “%1”, which &lt;qemu:commandline&gt; names: it is damaged when both run. Give the clone a file of its own first.</source>
        <translation>两台虚拟机都会写入 &lt;qemu:commandline&gt; 中指定的“%1”：同时运行会使其损坏。请先为克隆提供单独的文件。</translation>
    </message>
    <message>
        <source>Drive “%1” keeps “%2”: the clone gets the first-boot settings of the original, with its name and instance ID.</source>
        <translation>驱动器“%1”保留“%2”：克隆将获得原虚拟机的首次启动设置，包括其名称和实例 ID。</translation>
    </message>
    <message>
        <source>The clone’s screen has the password of “%1”: change it if others know it.</source>
        <translation>克隆的屏幕使用“%1”的密码：如果其他人知道该密码，请更改。</translation>
    </message>
    <message>
        <source>The copy of disk “%1” keeps its serial number: do not attach both to one VM.</source>
        <translation>磁盘“%1”的副本保留其序列号：请勿将两者连接到同一台虚拟机。</translation>
    </message>
    <message>
        <source>The saved state of “%1” is not copied: the clone starts as after a power cut.</source>
        <translation>“%1”已保存的状态不会复制：克隆的启动如同断电之后。</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken while the VM ran: the clone gets its disks without the memory and starts as after a power cut.</source>
        <translation>快照“%1”是在虚拟机运行时创建的：克隆只获得磁盘而没有内存，启动如同断电之后。</translation>
    </message>
    <message>
        <source>The clone rests on snapshot “%1” of “%2”: keep the snapshot as long as the clone exists.</source>
        <translation>克隆基于“%2”的快照“%1”：只要克隆存在，就请保留该快照。</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold UEFI variables and TPM: the clone gets them as they are now.</source>
        <translation>快照“%1”不包含 UEFI 变量和 TPM：克隆将获得它们的当前内容。</translation>
    </message>
    <message>
        <source>“%1” keeps running and is held only for a moment.</source>
        <translation>“%1”继续运行，仅短暂停顿。</translation>
    </message>
    <message>
        <source>The clone does not get disk “%1”: it may not start without it.</source>
        <translation>克隆不包含磁盘“%1”：没有它可能无法启动。</translation>
    </message>
    <message>
        <source>The clone uses disk “%1” together with the original.</source>
        <translation>克隆与原虚拟机共用磁盘“%1”。</translation>
    </message>
    <message>
        <source>Disk “%1” is transient: what was written to it since the VM started is not copied.</source>
        <translation>磁盘“%1”是临时磁盘（transient）：虚拟机启动后写入的内容不会复制。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>If you cancel before that, “%1” is removed with all that its guest wrote.</source>
        <translation>如果在此之前取消，会删除“%1”，包括其客户机写入的所有内容。</translation>
    </message>
    <message>
        <source>Disk “%1” is first copied to one image in storage “%2” of its own node, which takes space there until it has been sent.</source>
        <translation>磁盘“%1”先在自身节点的存储“%2”中复制为单个镜像，在发送完成前会占用那里的空间。</translation>
    </message>
    <message>
        <source>The clone uses devices of the node (%1): it cannot run at the same time as the original.</source>
        <translation>克隆使用节点的设备（%1）：无法与原虚拟机同时运行。</translation>
    </message>
    <message>
        <source>Disk “%1” can also be written to by %2, which must stay off while the clone is made.</source>
        <translation>%2也可写入磁盘“%1”，在创建克隆期间必须保持关机。</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as this could not be read: %2. If one does, the clone may be damaged.</source>
        <translation>不确定是否有其他虚拟机写入“%1”的磁盘，因为无法读取以下内容：%2。如果有，克隆可能会损坏。</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as node %2 cannot be reached. If one does, the clone may be damaged.</source>
        <translation>不确定是否有其他虚拟机写入“%1”的磁盘，因为无法访问节点%2。如果有，克隆可能会损坏。</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 CPUs: the clone’s will share them.</source>
        <translation>节点“%2”只有 %1 个 CPU：克隆的 CPU 将共享它们。</translation>
    </message>
    <message>
        <source>The clone’s MAC address %1 is also that of %2: run no two of them in one network.</source>
        <translation>克隆的 MAC 地址 %1 与 %2 的相同：请勿在同一网络中运行其中任意两台。</translation>
    </message>
    <message>
        <source>All %2 clones get the MAC address %1: run no two of them in one network.</source>
        <translation>全部 %2 个克隆都使用 MAC 地址 %1：请勿在同一网络中运行其中任意两台。</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Clone “%1” to “%2”</source>
        <translation>将“%1”克隆为“%2”</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>使“%1”独立</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>将“%1”转换为模板</translation>
    </message>
    <message>
        <source>Convert template “%1” to a VM</source>
        <translation>将模板“%1”转换为虚拟机</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>启动“%1”</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Force “%1” off</source>
        <translation>强制关闭“%1”</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>重启“%1”</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>暂停“%1”</translation>
    </message>
    <message>
        <source>Let “%1” go on</source>
        <translation>让“%1”继续运行</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”</source>
        <translation>移除“%1”已保存的状态</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Take snapshot “%1” of “%2”</source>
        <translation>创建“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”</source>
        <translation>删除“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>Create a sample VM on “%1”</source>
        <translation>在“%1”上创建示例虚拟机</translation>
    </message>
    <message>
        <source>Make “%1” a storage</source>
        <translation>将“%1”设为存储</translation>
    </message>
    <message>
        <source>Look whether “%1” is on “%2” too</source>
        <translation>检查“%1”是否也在“%2”上</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Clean up: %1</source>
        <translation>清理：%1</translation>
    </message>
    <message>
        <source>“%1” is ready and started</source>
        <translation>“%1”已就绪并启动</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1”已就绪</translation>
    </message>
    <message>
        <source>%1: %2 at once</source>
        <comment>a clone is ready, its size</comment>
        <translation>%1：%2，即时完成</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a clone is ready, its size, the time</comment>
        <translation>%1：%2，用时 %3</translation>
    </message>
    <message>
        <source>%1. It could not be started; the details say why.</source>
        <translation>%1。无法启动；原因见详细信息。</translation>
    </message>
    <message>
        <source>“%1” is independent now</source>
        <translation>“%1”现已独立</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>“%1” is a template now</source>
        <translation>“%1”现在是模板</translation>
    </message>
    <message>
        <source>“%1” is a VM again</source>
        <translation>“%1”已恢复为虚拟机</translation>
    </message>
    <message>
        <source>“%1” is started</source>
        <translation>“%1”已启动</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down</source>
        <translation>已请求“%1”关机</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>“%1”已关机</translation>
    </message>
    <message>
        <source>“%1” was asked to reboot</source>
        <translation>已请求“%1”重启</translation>
    </message>
    <message>
        <source>“%1” was reset</source>
        <translation>“%1”已重置</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1”已暂停</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>“%1”已继续运行</translation>
    </message>
    <message>
        <source>“%1” is saved: its next start goes on from here</source>
        <translation>“%1”已保存：下次启动从此处继续运行</translation>
    </message>
    <message>
        <source>The saved state of “%1” is removed</source>
        <translation>“%1”已保存的状态已移除</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>“%1”已更改</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is taken</source>
        <translation>已创建“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>“%2” is as it was in snapshot “%1”</source>
        <translation>“%2”已还原到快照“%1”的状态</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots of “%1” are deleted</source>
        <translation>
            <numerusform>已删除“%1”的 %n 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>The sample VM is ready</source>
        <translation>示例虚拟机已就绪</translation>
    </message>
    <message>
        <source>Storage “%1” is ready</source>
        <translation>存储“%1”已就绪</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one storage</source>
        <translation>“%1”和“%2”是同一个存储</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages: something copies what is written to the one to the other</source>
        <translation>“%1”和“%2”是两个存储：写入其中一个的内容会被复制到另一个</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages</source>
        <translation>“%1”和“%2”是两个存储</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”</source>
        <translation>将“%1”移动到节点“%2”</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” now</source>
        <comment>a VM that was moved</comment>
        <translation>“%1”现在位于节点“%2”上</translation>
    </message>
    <message>
        <source>%1. Not all went well; the details say what.</source>
        <translation>%1。部分操作未成功；详见详细信息。</translation>
    </message>
    <message>
        <source>Revert “%2” to snapshot “%1”</source>
        <translation>将“%2”还原到快照“%1”</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>The pattern stands for far more than %1 names. Make it shorter.</source>
        <translation>该样式代表的名称远多于 %1 个。请缩短。</translation>
    </message>
    <message>
        <source>The pattern stands for %1 names; %2 is the most. Make several of it.</source>
        <translation>该样式代表 %1 个名称；最多为 %2 个。请拆分成多个。</translation>
    </message>
    <message>
        <source>A brace in the pattern has no partner. A backslash before it makes it part of the name.</source>
        <translation>样式中的花括号不配对。在花括号前加反斜杠可使其成为名称的一部分。</translation>
    </message>
    <message>
        <source>The pattern has braces inside braces. Write them one after the other, or a backslash before those of the name.</source>
        <translation>样式中的花括号有嵌套。请依次书写，或在属于名称的花括号前加反斜杠。</translation>
    </message>
    <message>
        <source>“%1” in the pattern leaves a place empty. Write numbers such as {1..9}, or texts such as {a,b}.</source>
        <translation>样式中的“%1”有空缺。请写成 {1..9} 这样的数字，或 {a,b} 这样的文本。</translation>
    </message>
    <message>
        <source>“%1” in the pattern stands for nothing. Write numbers such as {1..9}, or texts such as {a,b}; a backslash before a brace makes it part of the name.</source>
        <translation>样式中的“%1”不代表任何内容。请写成 {1..9} 这样的数字，或 {a,b} 这样的文本；在花括号前加反斜杠可使其成为名称的一部分。</translation>
    </message>
    <message>
        <source>“%1” in the pattern has a number of more than nine digits. Use smaller ones.</source>
        <translation>样式中的“%1”含有超过九位的数字。请使用较小的数字。</translation>
    </message>
    <message>
        <source>“{n}” in the pattern needs to know how many clones are wanted.</source>
        <translation>样式中的“{n}”需要指定克隆的数量。</translation>
    </message>
    <message>
        <source>Several clones need several names: write {n} where the number shall stand.</source>
        <translation>多个克隆需要多个名称：请在编号所在位置写 {n}。</translation>
    </message>
    <message>
        <source>%1 clones cannot be made at once: choose 1 to %2.</source>
        <translation>无法一次创建 %1 个克隆：请选择 1 至 %2。</translation>
    </message>
    <message>
        <source>The pattern gives the name “%1” twice.</source>
        <translation>该样式两次产生名称“%1”。</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Not active</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>an amount of bytes</comment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>存储 %1（%2）</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>amounts of bytes</comment>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>VMs that are dropped here are cloned on “%1” as templates.</source>
        <translation>拖放到此处的虚拟机会在“%1”上克隆为模板。</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>VMs that are dropped on a storage are cloned to it.</source>
        <translation>拖放到存储上的虚拟机会克隆到该存储。</translation>
    </message>
    <message>
        <source>Storage “%1” is full: the copy of disk “%2” takes %3. Free some space or choose another storage.</source>
        <translation>存储“%1”已满：磁盘“%2”的副本需要 %3。请释放空间或选择其他存储。</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <translation>磁盘：%1</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>存储：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <comment>how many</comment>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>Storages: %1</source>
        <comment>how many</comment>
        <translation>存储：%1</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>• %1 on “%2” (%3)</source>
        <comment>a volume, its storage and size</comment>
        <translation>• “%2”上的 %1（%3）</translation>
    </message>
    <message>
        <source>• %1 (UEFI variables)</source>
        <translation>• %1（UEFI 变量）</translation>
    </message>
    <message>
        <source>It has no disks.</source>
        <translation>它没有磁盘。</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>保留磁盘(&amp;K)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Convert “%1” to a template?</source>
        <translation>将“%1”转换为模板？</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>转换(&amp;C)</translation>
    </message>
    <message>
        <source>Some are files of their own and cannot be deleted here.</source>
        <translation>其中一些是单独的文件，无法在此删除。</translation>
    </message>
    <message>
        <source>C&amp;lone to a template…</source>
        <translation>克隆为模板(&amp;L)…</translation>
    </message>
    <message>
        <source>• %1 on node “%2”: at most %3</source>
        <comment>a VM and how much is copied</comment>
        <translation>• 节点“%2”上的 %1：最多 %3</translation>
    </message>
    <message>
        <source>Make “%1” independent?</source>
        <translation>使“%1”独立？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>使 %n 台虚拟机独立？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>使其独立(&amp;I)</translation>
    </message>
    <message>
        <source>Start “%1” and spoil what rests on its disks?</source>
        <translation>启动“%1”并损坏基于其磁盘的内容？</translation>
    </message>
    <message>
        <source>&amp;Start all the same</source>
        <translation>仍然启动(&amp;S)</translation>
    </message>
    <message>
        <source>Force “%1” off?</source>
        <translation>强制关闭“%1”？</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, as if it were unplugged.</source>
        <translation>客户机会丢失尚未写入的内容，如同拔掉电源。</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>强制关机(&amp;F)</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>重置“%1”？</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”?</source>
        <translation>移除“%1”已保存的状态？</translation>
    </message>
    <message>
        <source>Its next start is as after a power cut: what the guest had in memory is lost.</source>
        <translation>下次启动如同断电之后：客户机内存中的内容会丢失。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove node “%1” from the list?</source>
        <translation>从列表中移除节点“%1”？</translation>
    </message>
    <message>
        <source>Its VMs and storages stay as they are. You can add it again.</source>
        <translation>其虚拟机和存储保持不变。您可以再次添加该节点。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel tasks</source>
        <translation>
            <numerusform>取消任务(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>不退出(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the unfinished clone “%1”?</source>
        <translation>移除未完成的克隆“%1”？</translation>
    </message>
    <message>
        <source>It goes on running meanwhile.</source>
        <translation>它在此期间继续运行。</translation>
    </message>
    <message>
        <source>Running VMs go on meanwhile.</source>
        <translation>运行中的虚拟机在此期间继续运行。</translation>
    </message>
    <message>
        <source>Quit Ramet</source>
        <translation>退出 Ramet</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”?</source>
        <translation>将“%1”移动到节点“%2”？</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs?</source>
        <translation>
            <numerusform>移动 %n 台虚拟机？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel this task?</source>
        <translation>取消此任务吗？</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让它继续(&amp;L)</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <comment>a VM; its disks follow</comment>
        <translation>将一并删除：</translation>
    </message>
    <message>
        <source>Kept:</source>
        <comment>disks follow</comment>
        <translation>将保留：</translation>
    </message>
    <message>
        <source>Its disks become read-only, and it cannot be started while it is a template. Linked clones of it are ready in an instant. It can be turned back into a VM as long as it has no linked clones.</source>
        <translation>作为模板期间，其磁盘变为只读，且无法启动。其链接克隆可即时就绪。只要没有链接克隆，就可以转换回虚拟机。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</source>
        <translation>
            <numerusform>“%1”有 %n 个快照，而模板不能有快照。请改为将其克隆为模板，这样“%1”会保留快照。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete snapshots and convert</source>
        <translation>删除快照并转换(&amp;D)</translation>
    </message>
    <message>
        <source>The data that its disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>其磁盘所基于的数据会复制到磁盘中，最多 %1。之后它们不再需要其他镜像。</translation>
    </message>
    <message>
        <source>The data that their disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>这些虚拟机的磁盘所基于的数据会复制到磁盘中，最多 %1。之后它们不再需要其他镜像。</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, and starts again.</source>
        <translation>客户机会丢失尚未写入的内容，并重新启动。</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>另一个客户端正在或曾在创建此克隆。</translation>
    </message>
    <message>
        <source>Ramet on “%1” is or was making this clone.</source>
        <translation>“%1”上的 Ramet 正在或曾在创建此克隆。</translation>
    </message>
    <message>
        <source>If that is still going on, it will fail. Remove the clone only if you know that nobody is making it any more.</source>
        <translation>如果仍在进行，操作会失败。只有在确定没有人再创建该克隆时才移除它。</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message>
        <source>&amp;Details…</source>
        <translation>详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>隐藏详细信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Compare it with what “ssh-keygen -lf FILE” shows on the host, for a .pub file in /etc/ssh.</source>
        <translation>请与主机上对 /etc/ssh 中的 .pub 文件运行“ssh-keygen -lf FILE”的结果进行比较。</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>上次的回答未被接受。</translation>
    </message>
    <message>
        <source>The SSH key of host “%2” of node “%1” is not known. Its fingerprint:</source>
        <translation>节点“%1”的主机“%2”的 SSH 密钥未知。其指纹：</translation>
    </message>
    <message>
        <source>Passphrase of the key “%2” for node “%1”:</source>
        <translation>节点“%1”的密钥“%2”的密码短语：</translation>
    </message>
    <message>
        <source>Password of “%2” for node “%1”:</source>
        <translation>节点“%1”上“%2”的密码：</translation>
    </message>
    <message>
        <source>Node “%1” asks: %2</source>
        <translation>节点“%1”询问：%2</translation>
    </message>
</context>
<context>
    <name>QuitText</name>
    <message>
        <source>• %1: has not begun, and is dropped</source>
        <translation>• %1：尚未开始，将被放弃</translation>
    </message>
    <message>
        <source>• %1: is cancelled, and what it made is removed</source>
        <translation>• %1：将被取消，并移除其创建的内容</translation>
    </message>
    <message>
        <source>• %1: QEMU goes on copying; the next start of Ramet offers to finish it</source>
        <translation>• %1：QEMU 继续复制；Ramet 下次启动时可选择将其完成</translation>
    </message>
    <message>
        <source>• %1: stops here; the next start of Ramet offers to go on with it</source>
        <translation>• %1：在此停止；Ramet 下次启动时可选择继续</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>有 %n 个任务正在进行。仍要退出？</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave: Ramet quits now.</source>
        <translation>离开：Ramet 现在退出。</translation>
    </message>
    <message>
        <source>The clone is running already while its disks are still being fetched. It is switched off and removed, with all that its guest has written. The original stays as it is.</source>
        <translation>该克隆已经在运行，但其磁盘仍在获取中。它将被关闭并删除，包括其客户机写入的所有内容。原虚拟机保持不变。</translation>
    </message>
    <message>
        <source>Clones are running already while their disks are still being fetched. They are switched off and removed, with all that their guests have written. The originals stay as they are.</source>
        <translation>有克隆已经在运行，但其磁盘仍在获取中。它们将被关闭并删除，包括其客户机写入的所有内容。原虚拟机保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Wait: Ramet quits as soon as the tasks have ended.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>等待：任务结束后 Ramet 立即退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel tasks: what they made so far is removed first.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>取消任务：先移除任务到目前为止创建的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>A snapshot cannot be called “%1”: the name must not begin with a dot or be only a number. Choose another name.</source>
        <translation>快照不能命名为“%1”：名称不能以点开头，也不能只是数字。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%2” has a snapshot “%1” already. Choose another name.</source>
        <translation>“%2”已有快照“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) cannot be part of a snapshot. Clone the VM instead, or detach that disk first.</source>
        <translation>磁盘“%1”（%2）不能包含在快照中。请改为克隆虚拟机，或先分离该磁盘。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside the image of one disk and a file of its own for another, which libvirt cannot handle. Clone it, or delete it with the program that made it.</source>
        <translation>快照“%1”对一个磁盘位于镜像内，对另一个磁盘则是单独的文件，libvirt 无法处理。请克隆它，或用创建它的程序删除。</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>%3 需要快照“%1”的文件。请先删除它们，或使其独立。</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” hold, or lie below, what was taken later: %3. Delete that first, or clone the snapshot instead.</source>
        <translation>快照“%1”的文件包含之后创建的内容，或位于其下层：%3。请先删除它们，或改为克隆该快照。</translation>
    </message>
    <message>
        <source>“%1” is off. Start it first.</source>
        <translation>“%1”已关机。请先启动。</translation>
    </message>
    <message>
        <source>“%1” is paused. Let it go on first.</source>
        <translation>“%1”已暂停。请先让其继续运行。</translation>
    </message>
    <message>
        <source>“%1” is not paused, so it cannot be let go on.</source>
        <translation>“%1”未暂停，因此无法继续运行。</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>“%1”没有已保存的状态。</translation>
    </message>
    <message>
        <source>The title “%1” has line breaks, which libvirt does not allow. Write it in one line.</source>
        <translation>标题“%1”含有换行符，libvirt 不允许。请写在一行内。</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: it is one word of at most 40 letters, digits, “.”, “_” and “-”.</source>
        <translation>“%1”不能用作标签：标签是一个单词，最多 40 个字符，由字母、数字、“.”、“_”和“-”组成。</translation>
    </message>
    <message>
        <source>No volume of “%1” carries its name, so none can be renamed with it. Rename the VM alone.</source>
        <translation>“%1”的卷都不带有其名称，因此无法随之重命名。请只重命名虚拟机。</translation>
    </message>
    <message>
        <source>Snapshots of “%1” name its volumes as they are called now: %3. Delete these first, or rename the VM alone.</source>
        <translation>“%1”的快照按当前名称引用其卷：%3。请先删除这些快照，或只重命名虚拟机。</translation>
    </message>
    <message>
        <source>Volume “%1” on storage “%2” keeps its name: libvirt cannot rename a volume, only copy it, and Ramet can where it runs on the node itself, may write to the storage’s folder, and the volume is a file there. Rename the VM alone, or make a full clone.</source>
        <translation>存储“%2”上的卷“%1”保留其名称：libvirt 不能重命名卷，只能复制；仅当 Ramet 在该节点上运行、可写入存储的文件夹，且卷是其中的文件时，Ramet 才能重命名。请只重命名虚拟机，或创建完整克隆。</translation>
    </message>
    <message>
        <source>Storage “%2” has a volume “%1” already. Choose another name, or rename the VM alone.</source>
        <translation>存储“%2”已有卷“%1”。请选择其他名称，或只重命名虚拟机。</translation>
    </message>
    <message>
        <source>“%1” does not run, so it has no memory to keep. Take the snapshot of its disks.</source>
        <translation>“%1”未运行，因此没有可保存的内存。请创建其磁盘的快照。</translation>
    </message>
    <message>
        <source>Disk “%1” has %3 and cannot become smaller (%2 wanted): what the guest keeps behind that end would be lost. Choose at least as much as it has.</source>
        <translation>磁盘“%1”的大小为 %3，不能缩小（要求 %2）：客户机存放在该末端之后的内容会丢失。请选择不小于现有大小的值。</translation>
    </message>
    <message>
        <source>Disk “%1” is neither copied nor linked, so it keeps its size. Copy it, or leave the size as it is.</source>
        <translation>磁盘“%1”既不复制也不链接，因此大小不变。请复制该磁盘，或保持大小不变。</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted and copied as it is, so it keeps its size. Leave the size as it is.</source>
        <translation>磁盘“%1”已加密并按原样复制，因此大小不变。请保持大小不变。</translation>
    </message>
    <message>
        <source>A guest like this can have %3 CPUs on node “%2” at most, not %1. Choose fewer.</source>
        <translation>在节点“%2”上，此类客户机最多可有 %3 个 CPU，不能为 %1 个。请减少数量。</translation>
    </message>
    <message>
        <source>A core of “%1” has %2 threads: choose a multiple of %2 as the number of CPUs.</source>
        <translation>“%1”的每个核心有 %2 个线程：CPU 数量请选择 %2 的倍数。</translation>
    </message>
    <message>
        <source>“%1” spreads its CPUs over several NUMA cells, and where others belong is not known. Change it in the clone’s definition instead.</source>
        <translation>“%1”的 CPU 分布在多个 NUMA 单元上，不确定其他数量应如何分配。请改为在克隆的定义中更改。</translation>
    </message>
    <message>
        <source>“%1” spreads its memory over several NUMA cells, and where more or less belongs is not known. Change it in the clone’s definition instead.</source>
        <translation>“%1”的内存分布在多个 NUMA 单元上，不确定增减的部分应如何分配。请改为在克隆的定义中更改。</translation>
    </message>
    <message>
        <source>A part of the memory of “%1” is plugged in as modules, so its sum cannot be set. Change the modules in the clone’s definition instead.</source>
        <translation>“%1”的部分内存以模块形式插入，因此无法设置总量。请改为在克隆的定义中更改模块。</translation>
    </message>
    <message>
        <source>Node “%2” has no display of the kind “%1”, only %3. Choose one of these.</source>
        <translation>节点“%2”没有“%1”类型的显示，只有 %3。请选择其中之一。</translation>
    </message>
    <message>
        <source>“%2” has no network card %1; the last one is %3. Choose a number from 1 to that.</source>
        <translation>“%2”没有网卡 %1；最后一个是 %3。请选择 1 到该编号之间的数字。</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, only these: %3. Choose one of these, or make the network first.</source>
        <translation>节点“%2”没有网络“%1”，只有：%3。请选择其中之一，或先创建该网络。</translation>
    </message>
    <message>
        <source>Node “%2” has no bridge “%1”, only these interfaces: %3. Choose one of these, or make the bridge first.</source>
        <translation>节点“%2”没有网桥“%1”，只有以下接口：%3。请选择其中之一，或先创建该网桥。</translation>
    </message>
    <message>
        <source>“%1” is no address that a network card can have. Enter one such as 52:54:00:12:34:56, whose second digit is even.</source>
        <translation>“%1”不是网卡可用的地址。请输入 52:54:00:12:34:56 这样第二位为偶数的地址。</translation>
    </message>
    <message>
        <source>The MAC address %1 is that of %3 already. Choose another one.</source>
        <translation>MAC 地址 %1 已由 %3 使用。请选择其他地址。</translation>
    </message>
    <message>
        <source>Only one clone can have the MAC address %1. Let each get a new one.</source>
        <translation>只有一个克隆可使用 MAC 地址 %1。请让每个克隆获得新地址。</translation>
    </message>
    <message>
        <source>“%1” is no path to an element (XPath 1.0): %2. Enter one such as /domain/devices/video/model/@type.</source>
        <translation>“%1”不是指向元素的路径（XPath 1.0）：%2。请输入 /domain/devices/video/model/@type 这样的路径。</translation>
    </message>
    <message>
        <source>The path “%1” names %2 places in the definition. Enter one that names exactly one, such as /domain/devices/video[1]/model/@type.</source>
        <translation>路径“%1”指向定义中的 %2 处。请输入恰好指向一处的路径，例如 /domain/devices/video[1]/model/@type。</translation>
    </message>
    <message>
        <source>“%1” cannot be set: what is there tells the clone from its original, or says whose files are whose. Use the field or option that there is for it.</source>
        <translation>无法设置“%1”：其内容用于区分克隆与原虚拟机，或说明文件归谁所有。请使用对应的字段或选项。</translation>
    </message>
    <message>
        <source>“%1” has elements of its own and no text. Enter the path of one of them, or of an attribute.</source>
        <translation>“%1”有子元素而没有文本。请输入其中某个子元素或属性的路径。</translation>
    </message>
    <message>
        <source>The value for “%1” has a line break or another control character. Leave it out.</source>
        <translation>“%1”的值含有换行符或其他控制字符。请删除。</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>网络“%1”</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>网桥“%1”</translation>
    </message>
    <message>
        <source>a new MAC address</source>
        <translation>新的 MAC 地址</translation>
    </message>
    <message>
        <source>the original’s MAC address</source>
        <translation>原虚拟机的 MAC 地址</translation>
    </message>
    <message>
        <source>the MAC address %1</source>
        <translation>MAC 地址 %1</translation>
    </message>
    <message>
        <source>Network card %1: %2</source>
        <comment>its number and what is other</comment>
        <translation>网卡 %1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Disk “%1”: %2 instead of %3</source>
        <comment>a disk and its sizes</comment>
        <translation>磁盘“%1”：%2，而非 %3</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPU：%1</translation>
    </message>
    <message>
        <source>Memory: %1 MiB</source>
        <translation>内存：%1 MiB</translation>
    </message>
    <message>
        <source>Display: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path in the definition and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A new volume on storage “%1” (%2) can hold old data, which would show through in the copy. Choose another one.</source>
        <translation>存储“%1”（%2）上的新卷可能含有旧数据，会在副本中显现。请选择其他存储。</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) has the devices it has: libvirt can make no new ones there. Choose another one.</source>
        <translation>存储“%1”（%2）的设备是固定的：libvirt 无法在其中新建。请选择其他存储。</translation>
    </message>
    <message>
        <source>Clones on storages like “%1” (%2) were never tried, so none is made there. Choose another one.</source>
        <translation>从未在“%1”（%2）这类存储上测试过克隆，因此不会在此创建。请选择其他存储。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has only spaces. Enter at least one other character.</source>
        <translation>名称只有空格。请至少输入一个其他字符。</translation>
    </message>
    <message>
        <source>The name “%1” has a slash, which libvirt does not allow. Leave it out.</source>
        <translation>名称“%1”含有斜杠，libvirt 不允许。请删除。</translation>
    </message>
    <message>
        <source>The name has a line break or another control character. Leave it out.</source>
        <translation>名称含有换行符或其他控制字符。请删除。</translation>
    </message>
    <message>
        <source>“%1” means a folder and cannot be a name. Choose another one.</source>
        <translation>“%1”表示文件夹，不能用作名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>The name “%1” is longer than %2 bytes. Shorten it.</source>
        <translation>名称“%1”超过 %2 字节。请缩短。</translation>
    </message>
    <message>
        <source>Node “%2” has a VM named “%1” already. Choose another name.</source>
        <translation>节点“%2”已有名为“%1”的虚拟机。请选择其他名称。</translation>
    </message>
    <message>
        <source>Node “%1” has VMs named %3 already. Choose other names.</source>
        <translation>节点“%1”已有名为 %3 的虚拟机。请选择其他名称。</translation>
    </message>
    <message>
        <source>The name “%1” comes twice. Give each clone one of its own.</source>
        <translation>名称“%1”重复。请为每个克隆指定不同的名称。</translation>
    </message>
    <message>
        <source>“%1” has files by now that its cloning did not make: %3. Delete it by itself if they may go, too.</source>
        <translation>“%1”现在有并非由克隆创建的文件：%3。如果这些文件也可删除，请单独删除该虚拟机。</translation>
    </message>
    <message>
        <source>Whether VM “%1” is still on node “%2” is not known, as these could not be read: %3. Mend the reason that each names, then try again.</source>
        <translation>不确定虚拟机“%1”是否仍在节点“%2”上，因为无法读取以下内容：%3。请解决各项所示的原因，然后重试。</translation>
    </message>
    <message>
        <source>“%1” has a saved state. Start it and shut it down first.</source>
        <translation>“%1”有已保存的状态。请先启动再关机。</translation>
    </message>
    <message>
        <source>“%1” is a template already.</source>
        <translation>“%1”已是模板。</translation>
    </message>
    <message>
        <source>“%1” is not a template. Convert it to a template first.</source>
        <translation>“%1”不是模板。请先将其转换为模板。</translation>
    </message>
    <message>
        <source>“%1” has no definition that stays when it ends. Define it first, for example with “virsh define”.</source>
        <translation>“%1”没有结束后仍保留的定义。请先定义它，例如使用“virsh define”。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2). Delete them first.</source>
        <translation>“%1”有快照（%2）。请先删除快照。</translation>
    </message>
    <message>
        <source>Node “%1” is not known. Add it first.</source>
        <translation>节点“%1”未知。请先添加。</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. Connect it again, or choose another node.</source>
        <translation>无法访问节点“%1”。请重新连接，或选择其他节点。</translation>
    </message>
    <message>
        <source>What node “%1” has is still being read. Try again in a moment.</source>
        <translation>仍在读取节点“%1”的内容。请稍后重试。</translation>
    </message>
    <message>
        <source>Node “%1” does not see the storage “%2” of disk %3. Choose a node that shares it, or copy the disk: a full clone does.</source>
        <translation>节点“%1”无法访问磁盘 %3 的存储“%2”。请选择共享该存储的节点，或复制该磁盘：完整克隆即可。</translation>
    </message>
    <message>
        <source>Node “%1” does not have the mounted image %3. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>节点“%1”没有已挂载的镜像 %3。请将克隆的驱动器 %2 留空，或选择其他节点。</translation>
    </message>
    <message>
        <source>Whether node “%1” has the mounted image %3 is not known. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>不确定节点“%1”是否有已挂载的镜像 %3。请将克隆的驱动器 %2 留空，或选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%1” does not have %3, which the VM needs to start. Put it there, or choose another node.</source>
        <translation>节点“%1”没有虚拟机启动所需的 %3。请将其放到该节点，或选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%1” does not have the secret %3, which the VM needs to start. Define it there, or choose another node.</source>
        <translation>节点“%1”没有虚拟机启动所需的机密 %3。请在该节点定义，或选择其他节点。</translation>
    </message>
    <message>
        <source>The definition comes from node “%2” and names what node “%1” would run, read or write on its own host: %3. Allow it if you trust those who may define VMs on “%2”.</source>
        <translation>该定义来自节点“%2”，并指定了节点“%1”会在其自身主机上运行、读取或写入的内容：%3。如果您信任可在“%2”上定义虚拟机的人，请允许。</translation>
    </message>
    <message>
        <source>Disk “%1” is no drive that can be empty. Leave it out instead.</source>
        <translation>磁盘“%1”不是可留空的驱动器。请改为排除它。</translation>
    </message>
    <message>
        <source>Node “%2” has no storage “%1”. Choose another storage.</source>
        <translation>节点“%2”没有存储“%1”。请选择其他存储。</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2” is not active. Start it, or choose another one.</source>
        <translation>节点“%2”上的存储“%1”未激活。请启动该存储，或选择其他存储。</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) cannot hold disk images. Choose another one.</source>
        <translation>存储“%1”（%2）无法存放磁盘镜像。请选择其他存储。</translation>
    </message>
    <message>
        <source>Storage “%1” has too little space: %2 are needed, %3 are free. Free some, or choose another storage.</source>
        <translation>存储“%1”空间不足：需要 %2，可用 %3。请释放空间，或选择其他存储。</translation>
    </message>
    <message>
        <source>“%1” cannot be a storage’s name. Use at least one character, and no slash or line break.</source>
        <translation>“%1”不能用作存储名称。请使用至少一个字符，且不含斜杠或换行符。</translation>
    </message>
    <message>
        <source>Node “%2” has a storage named “%1” already. Choose another name.</source>
        <translation>节点“%2”已有名为“%1”的存储。请选择其他名称。</translation>
    </message>
    <message>
        <source>The folder “%1” has no whole path. Begin it with a slash.</source>
        <translation>文件夹“%1”不是完整路径。请以斜杠开头。</translation>
    </message>
    <message>
        <source>The folder “%1” is storage “%2” already. Start that one if it is not active.</source>
        <translation>文件夹“%1”已是存储“%2”。如果该存储未激活，请启动。</translation>
    </message>
    <message>
        <source>Storage “%2” cannot hold the format “%1”. It takes: %3.</source>
        <translation>存储“%2”无法存放格式“%1”。支持的格式：%3。</translation>
    </message>
    <message>
        <source>Linked clones rest on a template or an external snapshot. Convert “%1” to a template first, or make a full clone.</source>
        <translation>链接克隆基于模板或外部快照。请先将“%1”转换为模板，或创建完整克隆。</translation>
    </message>
    <message>
        <source>A linked clone stays on its template’s storage. Make a full clone to choose another one.</source>
        <translation>链接克隆保留在其模板的存储上。要选择其他存储，请创建完整克隆。</translation>
    </message>
    <message>
        <source>Nothing can be linked to disk “%1” (%2). Make a full clone.</source>
        <translation>无法链接到磁盘“%1”（%2）。请创建完整克隆。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no known storage. Define a storage for its folder, or start the one it is on.</source>
        <translation>磁盘“%1”（%2）不在任何已知的存储上。请为其文件夹定义存储，或启动其所在的存储。</translation>
    </message>
    <message>
        <source>The file of disk “%1”, %2, is not there: storage %3 does not have it. Bring it back, or leave the disk out.</source>
        <translation>磁盘“%1”的文件 %2 不存在：存储 %3 中没有它。请恢复该文件，或排除此磁盘。</translation>
    </message>
    <message>
        <source>Storage “%2” of disk “%1” is not active. Start it first.</source>
        <translation>磁盘“%1”所在的存储“%2”未激活。请先启动该存储。</translation>
    </message>
    <message>
        <source>Disk “%1” has a source that cannot be copied (%2). Leave the disk out, or remove it from the VM first.</source>
        <translation>磁盘“%1”的源无法复制（%2）。请排除此磁盘，或先将其从虚拟机中移除。</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted: it can only be copied whole, while the VM is off and has no snapshots. See to that, or leave the disk out.</source>
        <translation>磁盘“%1”已加密：只能在虚拟机关机且没有快照时整体复制。请满足该条件，或排除此磁盘。</translation>
    </message>
    <message>
        <source>Disk “%1” rests on “%2”, which is not there. Bring that file back, or leave the disk out.</source>
        <translation>磁盘“%1”所基于的“%2”不存在。请恢复该文件，或排除此磁盘。</translation>
    </message>
    <message>
        <source>The files that disk “%1” rests on lead back to “%2”. Repair them with “qemu-img rebase”, or leave the disk out.</source>
        <translation>磁盘“%1”所基于的文件又指回“%2”。请用“qemu-img rebase”修复，或排除此磁盘。</translation>
    </message>
    <message>
        <source>Image “%2” of disk “%1” rests on %3 and does not say in which format that is. Make it say so with “qemu-img rebase -u -F FORMAT -b BASE”, or leave the disk out.</source>
        <translation>磁盘“%1”的镜像“%2”基于 %3，但未说明其格式。请用“qemu-img rebase -u -F FORMAT -b BASE”指明，或排除此磁盘。</translation>
    </message>
    <message>
        <source>What image “%2” of disk “%1” rests on is not the same by the VM’s definition and by the image itself (%3). Make them agree with “qemu-img rebase -u”, or make a full clone.</source>
        <translation>对于磁盘“%1”的镜像“%2”基于什么，虚拟机定义与镜像自身的记录不一致（%3）。请用“qemu-img rebase -u”使其一致，或创建完整克隆。</translation>
    </message>
    <message>
        <source>The data of disk “%1” are in the file “%2”, which is on no storage, so it may be anybody’s. Define a storage for its folder, or leave the disk out.</source>
        <translation>磁盘“%1”的数据位于文件“%2”中，该文件不在任何存储上，因此无法确定归谁所有。请为其文件夹定义存储，或排除此磁盘。</translation>
    </message>
    <message>
        <source>Disk “%1” is written to by %3, which runs: a copy would be torn. Shut that VM down first, or clone it itself.</source>
        <translation>正在运行的 %3 会写入磁盘“%1”：副本将不一致。请先将该虚拟机关机，或直接克隆它。</translation>
    </message>
    <message>
        <source>Disk “%1” can be written to by %3 as well, which would spoil what rests on it. Take the disk away from there first, or make a clone a template.</source>
        <translation>%3 也可写入磁盘“%1”，会损坏基于该磁盘的内容。请先从那里移除该磁盘，或将其克隆设为模板。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no storage. Choose a target storage for its copy.</source>
        <translation>磁盘“%1”（%2）不在任何存储上。请为其副本选择目标存储。</translation>
    </message>
    <message>
        <source>Disk “%1” is neither read-only nor marked as shareable, so two VMs would destroy its data. Copy it, or leave it out.</source>
        <translation>磁盘“%1”既非只读也未标记为可共享，两台虚拟机同时使用会破坏其数据。请复制或排除此磁盘。</translation>
    </message>
    <message>
        <source>“%2” has no disk “%1”. It has: %3.</source>
        <translation>“%2”没有磁盘“%1”。现有磁盘：%3。</translation>
    </message>
    <message>
        <source>Disk “%1” cannot be linked to, as “%2” is not a template. Convert it to a template first, or copy the disk.</source>
        <translation>无法链接到磁盘“%1”，因为“%2”不是模板。请先将其转换为模板，或复制该磁盘。</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted, so only its whole image can be copied, in its own format. Keep the format, or leave the disk out.</source>
        <translation>磁盘“%1”已加密，因此只能以其自身格式复制整个镜像。请保留该格式，或排除此磁盘。</translation>
    </message>
    <message>
        <source>“%1” runs with other disks than its definition has (%3). Shut it down first, or make the change permanent.</source>
        <translation>“%1”运行时使用的磁盘与其定义不同（%3）。请先将其关机，或使更改永久生效。</translation>
    </message>
    <message>
        <source>The nodes share no storage, so the disk is sent as a file, which storage “%1” (%2) cannot take. Choose a folder.</source>
        <translation>节点之间没有共享存储，因此磁盘以文件形式发送，而存储“%1”（%2）无法接收。请选择文件夹。</translation>
    </message>
    <message>
        <source>Disk %3 is made whole on node “%1” before it goes to the other one, and no storage there has %2 for that. Free some there, or choose the disk’s own format.</source>
        <translation>磁盘 %3 在发送到另一节点之前，会先在节点“%1”上生成完整副本，但那里没有存储有所需的 %2 空间。请在那里释放空间，或选择磁盘自身的格式。</translation>
    </message>
    <message>
        <source>“%1” has a TPM, whose state can only be copied while the VM is off. Shut it down first.</source>
        <translation>“%1”有 TPM，其状态只能在虚拟机关机时复制。请先将其关机。</translation>
    </message>
    <message>
        <source>“%2” has no snapshot “%1”. Choose another one, or the current state.</source>
        <translation>“%2”没有快照“%1”。请选择其他快照，或当前状态。</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold disk %3. Leave that disk out, or choose another state.</source>
        <translation>快照“%1”不包含磁盘 %3。请排除此磁盘，或选择其他状态。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is not what it was any more: %3 was written to since it was taken. Choose another state.</source>
        <translation>快照“%1”已不是原来的状态：创建后 %3 被写入过。请选择其他状态。</translation>
    </message>
    <message>
        <source>Snapshot “%1” cannot be read any more: %3 is gone. Choose another state.</source>
        <translation>快照“%1”已无法读取：%3 已不存在。请选择其他状态。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image that “%2” writes to. Shut the VM down first, or choose another state.</source>
        <translation>快照“%1”位于“%2”正在写入的磁盘镜像内。请先将虚拟机关机，或选择其他状态。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image, so nothing can be linked to it. Make a full clone.</source>
        <translation>快照“%1”位于磁盘镜像内，因此无法链接到它。请创建完整克隆。</translation>
    </message>
    <message>
        <source>The disks of “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>%3 需要“%1”的磁盘。请先删除它们，或使其独立。</translation>
    </message>
    <message>
        <source>The disks of “%1” are disks of %3, too. Take them away from one of these VMs, or delete it and keep its disks (“--keep-disks”).</source>
        <translation>“%1”的磁盘同时也是 %3 的磁盘。请将磁盘从其中一台虚拟机上移除，或删除该虚拟机并保留其磁盘（“--keep-disks”）。</translation>
    </message>
    <message>
        <source>For “%1”, files that only their names tell apart are taken for one: %3. If they are several, change the times of one (“touch FILE” on its node), then try again.</source>
        <translation>对于“%1”，以下仅名称不同的文件被视为同一个文件：%3。如果它们是多个文件，请在其节点上更改其中一个的时间（“touch FILE”），然后重试。</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known, as these could not be read: %3. Mend the reason that each names, or take away what cannot be mended.</source>
        <translation>不确定是否有其他对象需要“%1”的磁盘，因为无法读取以下内容：%3。请解决各项所示的原因，或移除无法解决的项。</translation>
    </message>
    <message>
        <source>It cannot be known what rests on “%1”: storage %3 does not tell what its images rest on. Install the program rbd (ceph-common) on this computer, and see to it that it can reach the cluster.</source>
        <translation>无法得知有什么基于“%1”：存储 %3 未提供其镜像基于什么的信息。请在本计算机上安装程序 rbd（ceph-common），并确保它能访问集群。</translation>
    </message>
    <message>
        <source>Disk image “%1” on storage “%2” has snapshots that somebody made: %3. Remove them first, or keep the disks.</source>
        <translation>存储“%2”上的磁盘镜像“%1”有他人创建的快照：%3。请先移除这些快照，或保留磁盘。</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>不确定是否有其他对象需要“%1”的磁盘：无法访问节点 %3。请连接该节点，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>Storage “%2” has no volume “%1”. Refresh the storage, then look again.</source>
        <translation>存储“%2”没有卷“%1”。请刷新存储后再查看。</translation>
    </message>
    <message>
        <source>“%1” is needed by %3. Delete those first, or make them independent.</source>
        <translation>%3 需要“%1”。请先删除它们，或使其独立。</translation>
    </message>
    <message>
        <source>Whether something needs “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>不确定是否有其他对象需要“%1”：无法访问节点 %3。请连接该节点，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which a template cannot have. Delete them, or clone it to a template instead.</source>
        <translation>“%1”有快照（%2），而模板不能有快照。请删除快照，或改为将其克隆为模板。</translation>
    </message>
    <message>
        <source>“%1” has snapshots that are files of their own (%3), which are not dropped. Merge them first, or make a clone of it a template.</source>
        <translation>“%1”有作为单独文件的快照（%3），这些快照不会被丢弃。请先合并它们，或将其克隆设为模板。</translation>
    </message>
    <message>
        <source>“%1” is independent already: its disks rest on nothing.</source>
        <translation>“%1”已独立：其磁盘不基于任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a template, to which nothing is written. Turn it back into a VM first.</source>
        <translation>“%1”是模板，不可写入。请先将其转换回虚拟机。</translation>
    </message>
    <message>
        <source>What disk “%1” rests on cannot be copied into it (%2). Make a full clone of the VM instead.</source>
        <translation>磁盘“%1”所基于的内容无法复制到其中（%2）。请改为创建虚拟机的完整克隆。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is read-only or shared, so nothing is copied into it. Detach it first, or make a full clone of the VM.</source>
        <translation>磁盘“%1”（%2）为只读或共享，因此不会向其中复制内容。请先将其分离，或创建虚拟机的完整克隆。</translation>
    </message>
    <message>
        <source>“%1” is a template and cannot be started. Clone it and start the clone.</source>
        <translation>“%1”是模板，无法启动。请克隆它并启动克隆。</translation>
    </message>
    <message>
        <source>The note about “%1” names the node “%2” with the address %3, which is not among the nodes in use, so nothing is connected or done. If you trust that address, add the node (“rametctl node add”) or give it with -c, then try again.</source>
        <translation>关于“%1”的记录指定了地址为 %3 的节点“%2”，但它不在使用中的节点之列，因此不会连接也不会执行任何操作。如果您信任该地址，请添加该节点（“rametctl node add”）或用 -c 指定，然后重试。</translation>
    </message>
    <message>
        <source>“%1” would write to disks of the template %3. Take those disks away from it, or turn the template back into a VM first.</source>
        <translation>“%1”会写入模板 %3 的磁盘。请先从“%1”移除这些磁盘，或先将模板转换回虚拟机。</translation>
    </message>
    <message>
        <source>“%1” has no disk of its own, so it cannot be a template. Add a disk first.</source>
        <translation>“%1”没有自己的磁盘，因此不能作为模板。请先添加磁盘。</translation>
    </message>
    <message>
        <source>Disk %1 becomes %2, which must be whole before the start. Choose the format qcow2.</source>
        <translation>磁盘 %1 将变为 %2，启动前必须完整。请选择 qcow2 格式。</translation>
    </message>
    <message>
        <source>The guest’s settings are written to the whole disk of “%1”, so it cannot start before. Choose another way for them.</source>
        <translation>客户机的设置要写入“%1”的完整磁盘，因此无法提前启动。请为这些设置选择其他方式。</translation>
    </message>
    <message>
        <source>Node “%2” has no “%1”, so the VM cannot start there. Do not start it, choose another node, or give it what that node has.</source>
        <translation>节点“%2”没有“%1”，因此虚拟机无法在那里启动。请不要启动它、选择其他节点，或为它指定该节点拥有的资源。</translation>
    </message>
    <message>
        <source>A linked clone cannot have another format. Make a full clone to choose one.</source>
        <translation>链接克隆不能使用其他格式。要选择格式，请创建完整克隆。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which would not move with it. Delete them first, or say that they may be lost.</source>
        <translation>“%1”有快照（%2），它们不会随之移动。请先删除快照，或指明快照可以丢失。</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” already. Choose another node.</source>
        <translation>“%1”已在节点“%2”上。请选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%2” has a VM with the UUID of “%1” already. Remove that one, or clone this one instead.</source>
        <translation>节点“%2”已有与“%1”的 UUID 相同的虚拟机。请移除那台虚拟机，或改为克隆这台虚拟机。</translation>
    </message>
    <message>
        <source>“%1” uses what only its host has: %3. Detach it first, or clone the VM instead.</source>
        <translation>“%1”使用了只有其主机才有的内容：%3。请先将其分离，或改为克隆虚拟机。</translation>
    </message>
    <message>
        <source>The disks of “%1” are still being fetched by %3. Wait until all is there, or delete that clone.</source>
        <translation>%3 仍在获取“%1”的磁盘。请等待全部完成，或删除该克隆。</translation>
    </message>
    <message>
        <source>“%1” has checkpoints of backups (%2), which would not move with it. Delete them first, for example with “virsh checkpoint-delete”.</source>
        <translation>“%1”有备份的检查点（%2），它们不会随之移动。请先将其删除，例如使用“virsh checkpoint-delete”。</translation>
    </message>
    <message>
        <source>The file systems of “%1” can be frozen only while it runs, for a snapshot of its disks without the memory.</source>
        <translation>只有在“%1”运行时，且创建不含内存的磁盘快照时，才能冻结其文件系统。</translation>
    </message>
    <message>
        <source>Node “%2” has %3 of memory, less than the %1 that are wanted. Choose less.</source>
        <translation>节点“%2”的内存为 %3，少于所要求的 %1。请减少内存。</translation>
    </message>
    <message>
        <source>The first write to the disks of “%1” would spoil for good what rests on them: %3. Convert “%1” to a template and start clones of it instead.</source>
        <translation>首次写入“%1”的磁盘就会将基于它们的内容永久损坏：%3。请将“%1”转换为模板，改为启动其克隆。</translation>
    </message>
    <message>
        <source>“%1” is switched on. Shut it down first.</source>
        <translation>“%1”已开机。请先将其关机。</translation>
    </message>
    <message>
        <source>“%1” can start at once only if QEMU copies all its disks straight from node “%2”. Do not start it at once.</source>
        <translation>只有当 QEMU 直接从节点“%2”复制“%1”的所有磁盘时，它才能立即启动。请不要让它立即启动。</translation>
    </message>
    <message>
        <source>“%1” is switched on, so its disks change while they would be fetched. Shut it down first, or start the clone once it is complete.</source>
        <translation>“%1”已开机，因此其磁盘在获取期间会发生更改。请先将其关机，或在克隆完成后再启动克隆。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several names</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and the next one</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>A task of Ramet that is at work or was interrupted holds the disks of “%1” (by %3). Wait until it has ended. If it was interrupted, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans it up.</source>
        <translation>Ramet 的一个正在运行或已中断的任务占用了“%1”的磁盘（通过 %3）。请等待其结束。如果它已中断，可用“rametctl recover”或窗口中的“中断的任务…”完成或清理它。</translation>
    </message>
    <message>
        <source>A VM needs a name. Enter one.</source>
        <translation>虚拟机需要名称。请输入。</translation>
    </message>
    <message>
        <source>Enter the MAC address that the card is to have, such as 52:54:00:12:34:56.</source>
        <translation>请输入该网卡要使用的 MAC 地址，例如 52:54:00:12:34:56。</translation>
    </message>
    <message>
        <source>“%1” is incomplete. Wait until it is complete. If nobody makes it any more, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans up.</source>
        <translation>“%1”尚未完成。请等待其完成。如果已无人在创建它，可用“rametctl recover”或窗口中的“中断的任务…”完成或清理它。</translation>
    </message>
    <message>
        <source>Enter the path of an element or attribute, such as /domain/devices/video/model/@type.</source>
        <translation>请输入元素或属性的路径，例如 /domain/devices/video/model/@type。</translation>
    </message>
    <message>
        <source>“%1” was made independent, but it is not certain that all of it was written to %3 before the VM ended. Make it independent once more: what is missing is copied again.</source>
        <translation>“%1”已被设为独立，但不确定在虚拟机结束前是否已全部写入 %3。请再次使其独立：缺失的内容会重新复制。</translation>
    </message>
</context>
<context>
    <name>SelectionFacts</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message numerus="yes">
        <source>%n VMs selected</source>
        <translation>
            <numerusform>已选择 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of it in use</source>
        <comment>sizes of memory</comment>
        <translation>%1；已使用 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation>
            <numerusform>%n 个磁盘；占用 %1，最大可增至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a node, state or tag, and how many VMs</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, all of it in use</source>
        <comment>a size of memory</comment>
        <translation>%1，已全部使用</translation>
    </message>
</context>
<context>
    <name>SnapshotPrompts</name>
    <message>
        <source>&amp;Delete the files that the disks are now</source>
        <translation>删除当前作为磁盘的文件(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;And the %n snapshots that were taken after it</source>
        <translation>
            <numerusform>以及之后创建的 %n 个快照(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”? The VM stays as it is.</source>
        <translation>删除“%2”的快照“%1”？虚拟机保持不变。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Revert “%1” to snapshot “%2”?</source>
        <translation>将“%1”还原到快照“%2”？</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>%1 stays as it is; the VM goes on with %2</source>
        <translation>%1 保持不变；虚拟机使用 %2 继续运行</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 将被删除</translation>
    </message>
    <message>
        <source>%1 stays; no VM uses it any more</source>
        <translation>%1 会保留；不再有虚拟机使用它</translation>
    </message>
    <message>
        <source>%1 is taken from the VM; its file stays</source>
        <comment>a disk</comment>
        <translation>%1 将从虚拟机移除；其文件会保留</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 将合并到 %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 会保留</translation>
    </message>
    <message>
        <source>Disk %1: kept inside %2</source>
        <comment>a disk and its image</comment>
        <translation>磁盘 %1：保存在 %2 内</translation>
    </message>
    <message>
        <source>Disk %1: read-only, not part of the snapshot</source>
        <translation>磁盘 %1：只读，不包含在快照内</translation>
    </message>
    <message>
        <source>Memory: kept inside the disk image</source>
        <translation>内存：保存在磁盘镜像内</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <comment>a file</comment>
        <translation>内存：%1</translation>
    </message>
    <message>
        <source>What its disks hold now is lost, unless a snapshot holds it.</source>
        <translation>磁盘当前的内容将会丢失，除非有快照包含这些内容。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is deleted</source>
        <translation>将删除快照“%1”</translation>
    </message>
</context>
<context>
    <name>SnapshotTree</name>
    <message>
        <source>%1 (current)</source>
        <comment>the snapshot last taken or gone back to</comment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>inside the disk’s image</source>
        <translation>在磁盘镜像内</translation>
    </message>
    <message>
        <source>as files of its own</source>
        <translation>作为单独的文件</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>没有磁盘</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>包含内存</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>请先选择虚拟机。</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>请先选择快照。</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>无法将报告写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an activity and a disk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an activity, bytes done and all bytes</comment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is done and the limit to its speed</comment>
        <translation>%1，最多 %2/秒</translation>
    </message>
    <message>
        <source>Disk %1: %2 (%3, %4)</source>
        <translation>磁盘 %1：%2（%3，%4）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Waiting for other copies on this node or storage</source>
        <translation>正在等待此节点或存储上的其他复制</translation>
    </message>
    <message>
        <source>Undone; nothing was left behind</source>
        <translation>已撤销；没有残留</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>未撤销：%1</translation>
    </message>
    <message>
        <source>Cancelled; something was left behind, see the details</source>
        <translation>已取消；有残留，见详细信息</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>a rate and a time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>节点：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>用时：%1</translation>
    </message>
    <message>
        <source>At work in another program, such as rametctl</source>
        <translation>正在另一程序（如 rametctl）中进行</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <comment>what is done and a time</comment>
        <translation>%1；剩余 %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <comment>a task and why</comment>
        <translation>%1：失败。%2</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <comment>what is done</comment>
        <translation>%1（由其他程序执行）</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <comment>what is left follows</comment>
        <translation>已取消。%1</translation>
    </message>
    <message>
        <source>Cancelled or failed; nothing was left behind</source>
        <translation>已取消或失败；没有残留</translation>
    </message>
    <message>
        <source>Cancelled or failed; the VM was not deleted</source>
        <translation>已取消或失败；虚拟机未被删除</translation>
    </message>
    <message>
        <source>Interrupted: “Interrupted tasks…” lists what can be done</source>
        <translation>已中断：“中断的任务…”列出可执行的操作</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>another computer</source>
        <translation>另一台计算机</translation>
    </message>
    <message>
        <source>computer “%1”</source>
        <translation>计算机“%1”</translation>
    </message>
    <message>
        <source>It ended just before its last line: “%1” is complete and stays. Only the note about it has to go.</source>
        <translation>它恰好在最后一行之前终止：“%1”已完整，会保留。只需移除其记录。</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM may be gone while disks of it are still there. It can be finished. A clean-up brings the VM back where all its disks are there; else they are named, and stay.</source>
        <translation>它在节点“%1”上于 %2 开始，但没有结束。虚拟机可能已不存在，而其磁盘仍在。可以将其完成。如果所有磁盘都在，清理会恢复虚拟机；否则会列出这些磁盘并保留。</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”的新名称</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM works, but some of the layers that the snapshot left may not be merged yet. It can be finished. A clean-up leaves the layers as they are.</source>
        <translation>它在节点“%1”上于 %2 开始，但没有结束。虚拟机可以工作，但快照留下的部分层可能尚未合并。可以将其完成。清理会让这些层保持不变。</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end.</source>
        <translation>它在节点“%1”上于 %2 开始，但没有结束。</translation>
    </message>
    <message>
        <source>It can be finished, or what it made can be removed.</source>
        <translation>可以将其完成，或移除其创建的内容。</translation>
    </message>
    <message>
        <source>What it made can be removed.</source>
        <translation>可以移除其创建的内容。</translation>
    </message>
    <message>
        <source>the new VM “%1”</source>
        <translation>新虚拟机“%1”</translation>
    </message>
    <message>
        <source>the copy helper “%1”</source>
        <translation>复制助手“%1”</translation>
    </message>
    <message>
        <source>disk image “%1” on storage “%2”</source>
        <translation>存储“%2”上的磁盘镜像“%1”</translation>
    </message>
    <message>
        <source>file “%1” in %2</source>
        <translation>%2 中的文件“%1”</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>the copy of disk %1 of the running VM “%2”</source>
        <translation>运行中虚拟机“%2”的磁盘 %1 的复制</translation>
    </message>
    <message>
        <source>the copying into disk %1 of the running VM “%2”</source>
        <translation>对运行中虚拟机“%2”的磁盘 %1 的写入复制</translation>
    </message>
    <message>
        <source>the merging of layers of disk %1 of the VM “%2”</source>
        <translation>虚拟机“%2”的磁盘 %1 的层合并</translation>
    </message>
    <message>
        <source>the copy of the running VM “%1”</source>
        <translation>运行中虚拟机“%1”的复制</translation>
    </message>
    <message>
        <source>the pause of the VM “%1”</source>
        <translation>虚拟机“%1”的暂停</translation>
    </message>
    <message>
        <source>the freeze of the VM “%1”’s file systems</source>
        <translation>虚拟机“%1”文件系统的冻结</translation>
    </message>
    <message>
        <source>the second name “%1” of a disk image on storage “%2”</source>
        <translation>存储“%2”上某个磁盘镜像的第二个名称“%1”</translation>
    </message>
    <message>
        <source>the snapshot for clones of disk image “%1” on storage “%2”</source>
        <translation>存储“%2”上磁盘镜像“%1”用于克隆的快照</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Clone of “%1” to “%2”</source>
        <translation>将“%1”克隆为“%2”</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>克隆“%1”</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Sample VM “%1”</source>
        <translation>示例虚拟机“%1”</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>使“%1”独立</translation>
    </message>
    <message>
        <source>Snapshot of “%1”</source>
        <translation>“%1”的快照</translation>
    </message>
    <message>
        <source>Return of “%1” to a snapshot</source>
        <translation>将“%1”还原到快照</translation>
    </message>
    <message>
        <source>Deletion of a snapshot of “%1”</source>
        <translation>删除“%1”的快照</translation>
    </message>
    <message>
        <source>Probe of storage “%1”</source>
        <translation>探测存储“%1”</translation>
    </message>
    <message>
        <source>Task on “%1”</source>
        <translation>对“%1”的任务</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>刚开始</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Of a newer Ramet</source>
        <translation>属于更新版本的 Ramet</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>属于另一台计算机</translation>
    </message>
    <message>
        <source>Of another client</source>
        <translation>属于另一个客户端</translation>
    </message>
    <message>
        <source>It is at work, in this or another Ramet.</source>
        <translation>它正在此 Ramet 或另一个 Ramet 中进行。</translation>
    </message>
    <message>
        <source>It was interrupted before it made anything. Only the note about it has to go.</source>
        <translation>它在创建任何内容之前就已中断。只需移除其记录。</translation>
    </message>
    <message>
        <source>The note about it in %1 cannot be read (%2), so nothing is removed. Look for what is left by hand, then delete the file.</source>
        <translation>%1 中的记录无法读取（%2），因此不会移除任何内容。请手动查找残留，然后删除该文件。</translation>
    </message>
    <message>
        <source>A newer Ramet began it. Use that one to finish it or to clean up.</source>
        <translation>由更新版本的 Ramet 开始。请使用该版本完成或清理。</translation>
    </message>
    <message>
        <source>It was begun on %1. Run Ramet there to finish it or to clean up.</source>
        <translation>在 %1 上开始。请在那里运行 Ramet 以完成或清理。</translation>
    </message>
    <message>
        <source>Another client is or was making this clone, on %1. Clean up only if you know that nobody is making it any more: it would fail.</source>
        <translation>%1 上的另一个客户端正在或曾在创建此克隆。若仍在创建，清理会使其失败：只有在确定已无人再创建时才清理。</translation>
    </message>
    <message>
        <source>%1, if it was made</source>
        <comment>a thing that a task meant to make</comment>
        <translation>%1（如果已创建）</translation>
    </message>
    <message>
        <source>“%1” was complete and stays</source>
        <translation>“%1”已完整，会保留</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n things that may be somebody else’s</source>
        <translation>
            <numerusform>%1：已清理，但有 %n 项可能属于他人，未予清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n files that nothing needs any more</source>
        <translation>
            <numerusform>%1：已清理，但留有 %n 个不再需要的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cleaned up, nothing is left of it</source>
        <translation>%1：已清理，没有残留</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Left, as it may be somebody else’s: %1</source>
        <translation>可能属于他人，因此保留：%1</translation>
    </message>
    <message>
        <source>Left, though nothing needs it any more: %1</source>
        <translation>已不再需要，但仍保留：%1</translation>
    </message>
    <message>
        <source>the VM “%1”, which runs before its disks are whole</source>
        <translation>虚拟机“%1”，它在磁盘完整之前运行</translation>
    </message>
    <message>
        <source>“%1” was to move from node “%2”. Where it is whole on the other node, what is left of it here goes; else it comes back here.</source>
        <translation>“%1”原本要从节点“%2”移走。如果它在另一节点上已完整，则移除其在此处的残留；否则恢复到此处。</translation>
    </message>
    <message>
        <source>Move of “%1” to node “%2”</source>
        <translation>将“%1”移动到节点“%2”</translation>
    </message>
    <message>
        <source>“%1” is not deleted: it is there with all its disks</source>
        <translation>“%1”未被删除：它及其所有磁盘都在</translation>
    </message>
    <message>
        <source>“%1” cannot come back, as disks of it are gone; the others stay</source>
        <translation>“%1”无法恢复，因为它的部分磁盘已不存在；其余磁盘会保留</translation>
    </message>
    <message>
        <source>Left, a disk of the VM that is deleted: %1</source>
        <translation>已保留（已删除的虚拟机的磁盘）：%1</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. “%3” may be a template whose files can still be written to. A clean-up protects them then; else it stays a VM.</source>
        <translation>它在节点“%1”上于 %2 开始，但没有结束。“%3”可能已是模板，但其文件仍可写入。若是如此，清理会保护这些文件；否则它仍是虚拟机。</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>将“%1”转换为模板</translation>
    </message>
</context>
<context>
    <name>VmAbilities</name>
    <message>
        <source>“%1” is off.</source>
        <translation>“%1”已关机。</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>请先选择虚拟机。</translation>
    </message>
</context>
<context>
    <name>ramet::ChoiceCombo</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>for screen readers</comment>
        <translation>%1，不可用：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and a note, for screen readers</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ramet::CloneDraft</name>
    <message numerus="yes">
        <source>%n clones, each: %1</source>
        <translation>
            <numerusform>%n 个克隆，每个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of node “%1”</source>
        <translation>节点“%1”上最合适的</translation>
    </message>
    <message>
        <source>Possible: its disks are copied there, as it lacks their storage.</source>
        <translation>可行：该节点没有其存储，因此磁盘会复制到该处。</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a snapshot and when it was taken</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>与源相同</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>与源相同（%1）</translation>
    </message>
    <message>
        <source>A template has no snapshots.</source>
        <translation>模板没有快照。</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>“%1”没有快照。</translation>
    </message>
    <message>
        <source>The storage has only one format for disk images.</source>
        <translation>该存储的磁盘镜像只有一种格式。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>名称以空格开头或结尾。</translation>
    </message>
    <message>
        <source>“%1” has no disks.</source>
        <translation>“%1”没有磁盘。</translation>
    </message>
    <message>
        <source>Clone template “%1”</source>
        <translation>克隆模板“%1”</translation>
    </message>
    <message>
        <source>Clone VM “%1”</source>
        <translation>克隆虚拟机“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the best storage, and its name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is copied and what is other hardware</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ramet::CloneSteps</name>
    <message>
        <source>open</source>
        <comment>a step of the wizard</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the wizard</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of the wizard</comment>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>ramet::CloneToDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs to</source>
        <translation>
            <numerusform>将 %n 台虚拟机克隆到</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes and storages</source>
        <translation>节点和存储</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>执行的操作</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs to</source>
        <translation>
            <numerusform>将 %n 台虚拟机移动到</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>将“%1”移动到</translation>
    </message>
    <message>
        <source>Clone “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>将“%1”克隆到</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>克隆(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ramet::CloneWizard</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>克隆(&amp;C)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ramet::CommandBox</name>
    <message>
        <source>Command that helps</source>
        <translation>有帮助的命令</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command, to run it on a terminal</source>
        <translation>复制命令，以便在终端中运行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ramet::Copies</name>
    <message>
        <source>Write the names of the clones, one a line.</source>
        <translation>请填写克隆的名称，每行一个。</translation>
    </message>
    <message>
        <source>Choose a file with a line for each clone; it can have the columns %1.</source>
        <translation>请选择每个克隆占一行的文件；可包含以下列：%1。</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>正在读取“%1”。</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesDraft</name>
    <message>
        <source>… %1</source>
        <comment>the last of many names</comment>
        <translation>… %1</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesModel</name>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesPage</name>
    <message>
        <source>Names from</source>
        <translation>名称来源</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>名称样式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>List of the names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>N&amp;ames from</source>
        <translation>名称来源(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Clones that are planned</source>
        <translation>计划创建的克隆</translation>
    </message>
    <message>
        <source>File with a line for each clone</source>
        <translation>每个克隆占一行的文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>{01..10} stands for numbers, {a,b} for these texts, {n} for the number of the copy.</source>
        <translation>{01..10} 代表数字，{a,b} 代表这些文本，{n} 代表副本的编号。</translation>
    </message>
</context>
<context>
    <name>ramet::Csv</name>
    <message>
        <source>Line %1 has text after the end of its quotes.</source>
        <translation>第 %1 行在引号结束后还有文本。</translation>
    </message>
    <message>
        <source>The quotes that begin in line %1 do not end.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of clones.</source>
        <translation>文件大于 1 MiB：它不是克隆列表。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The file is empty: it needs a line with the columns.</source>
        <translation>文件为空：需要有列名的一行。</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n fields, the header has %2.</source>
        <translation>
            <numerusform>第 %1 行有 %n 个字段，标题行有 %2 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::CsvClones</name>
    <message>
        <source>the mode is full or linked, “%1” is neither.</source>
        <translation>模式应为 full 或 linked，“%1”两者都不是。</translation>
    </message>
    <message>
        <source>whether to start is yes or no, “%1” is neither.</source>
        <translation>是否启动应为 yes 或 no，“%1”两者都不是。</translation>
    </message>
    <message>
        <source>There is no column “%1”; a file may have %2.</source>
        <translation>没有列“%1”；文件可包含 %2。</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>列“%1”重复。</translation>
    </message>
    <message>
        <source>The column “name” is missing; a file may have %1.</source>
        <translation>缺少列“name”；文件可包含 %1。</translation>
    </message>
    <message>
        <source>The file has a header only: write a line for each clone.</source>
        <translation>文件只有标题行：请为每个克隆写一行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong in it</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>第 %1 行没有名称。</translation>
    </message>
</context>
<context>
    <name>ramet::DependantsDialog</name>
    <message>
        <source>Make &amp;independent</source>
        <translation>使其独立(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>在树中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What rests on “%1”</source>
        <translation>基于“%1”的对象</translation>
    </message>
    <message>
        <source>Select what is to be made independent.</source>
        <translation>请选择要使其独立的对象。</translation>
    </message>
    <message>
        <source>Select one alone to show it in the tree.</source>
        <translation>要在树中显示，请只选择一个。</translation>
    </message>
</context>
<context>
    <name>ramet::DesktopPresence</name>
    <message>
        <source>Select a VM in the tree first.</source>
        <translation>请先在树中选择虚拟机。</translation>
    </message>
    <message>
        <source>The VM is not there any more.</source>
        <translation>该虚拟机已不存在。</translation>
    </message>
</context>
<context>
    <name>ramet::DetailsPane</name>
    <message>
        <source>No node yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>A node is a libvirt daemon: this computer, or another one. Add one to see its VMs.</source>
        <translation>节点是一个 libvirt 守护进程：位于本计算机或其他计算机。添加节点即可查看其虚拟机。</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Waiting for the nodes to answer.</source>
        <translation>正在等待节点应答。</translation>
    </message>
    <message>
        <source>No node can be reached</source>
        <translation>没有可访问的节点</translation>
    </message>
    <message>
        <source>No VM yet</source>
        <translation>尚无虚拟机</translation>
    </message>
    <message>
        <source>None of the nodes that answer has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>有应答的节点都没有虚拟机。可创建示例虚拟机来试用克隆：它很小，一秒即可启动。也可添加另一个节点。</translation>
    </message>
    <message>
        <source>None of your nodes has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>您的节点都没有虚拟机。可创建示例虚拟机来试用克隆：它很小，一秒即可启动。也可添加另一个节点。</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached</source>
        <translation>无法访问节点“%1”</translation>
    </message>
    <message>
        <source>Select a VM in the tree to see its disks and to clone it, or drag it onto another node.</source>
        <translation>在树中选择虚拟机可查看其磁盘并进行克隆，也可将其拖到另一个节点上。</translation>
    </message>
    <message>
        <source>Select a node in the tree to see why, and try again there. Or add another node.</source>
        <translation>在树中选择节点可查看原因，并在那里重试。也可添加另一个节点。</translation>
    </message>
</context>
<context>
    <name>ramet::DisksDraft</name>
    <message>
        <source>Keep with its medium</source>
        <comment>a drive</comment>
        <translation>保留并保留其介质</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Share with the original</source>
        <translation>与原虚拟机共享</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Keep empty</source>
        <comment>a drive</comment>
        <translation>保留为空</translation>
    </message>
    <message>
        <source>Only a disk that is copied has a storage of its own.</source>
        <translation>只有复制的磁盘才能单独指定存储。</translation>
    </message>
    <message>
        <source>As on page “%1”</source>
        <translation>与“%1”页面相同</translation>
    </message>
    <message>
        <source>%1, as the mode says</source>
        <comment>what to do with a disk</comment>
        <translation>%1，按模式</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is chosen for all disks, and its name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No disk of the clone has a serial number.</source>
        <translation>克隆的磁盘都没有序列号。</translation>
    </message>
</context>
<context>
    <name>ramet::DisksPage</name>
    <message>
        <source>%1, refused</source>
        <comment>a disk</comment>
        <translation>%1，被拒绝</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>after a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>操作(&amp;W)</translation>
    </message>
    <message>
        <source>Si&amp;ze of the new disk</source>
        <translation>新磁盘的大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>与源相同</translation>
    </message>
    <message>
        <source>New serial n&amp;umbers for the disks</source>
        <translation>为磁盘使用新的序列号(&amp;U)</translation>
    </message>
    <message>
        <source>New serial numbers for the disks</source>
        <translation>为磁盘使用新的序列号</translation>
    </message>
    <message>
        <source>Speed li&amp;mit of copying</source>
        <translation>复制时的速度限制(&amp;M)</translation>
    </message>
    <message>
        <source>No disk is copied.</source>
        <translation>没有要复制的磁盘。</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>与源相同（%1）</translation>
    </message>
</context>
<context>
    <name>ramet::DropHint</name>
    <message>
        <source>What the drop will do</source>
        <translation>放下后的操作</translation>
    </message>
</context>
<context>
    <name>ramet::FileReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
</context>
<context>
    <name>ramet::FilterBar</name>
    <message>
        <source>Filter VMs</source>
        <translation>过滤虚拟机</translation>
    </message>
    <message>
        <source>Words that all have to be found: in names, titles, tags, descriptions, MACs, UUIDs, states or nodes.
Or in one of them: name: title: state: is: node: mac: uuid: tag: description:</source>
        <translation>必须全部匹配的词：在名称、标题、标签、描述、MAC、UUID、状态或节点中查找。
或在其中一项中查找：name: title: state: is: node: mac: uuid: tag: description:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many VMs that the filter lets through, of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter: web state:%1 (%2)</source>
        <comment>the name of a state, and a key</comment>
        <translation>过滤：web state:%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::GeneralPage</name>
    <message>
        <source>%1 (%2, %3 free of %4)</source>
        <comment>a storage: name, type, sizes</comment>
        <translation>%1（%2，可用 %3，共 %4）</translation>
    </message>
    <message>
        <source>Start &amp;after cloning</source>
        <translation>克隆后启动(&amp;A)</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a template</source>
        <translation>设为模板(&amp;K)</translation>
    </message>
    <message>
        <source>Make a s&amp;torage…</source>
        <translation>创建存储(&amp;T)…</translation>
    </message>
    <message>
        <source>Start after cloning</source>
        <translation>克隆后启动</translation>
    </message>
    <message>
        <source>Make it a template</source>
        <translation>设为模板</translation>
    </message>
    <message>
        <source>Target &amp;node</source>
        <translation>目标节点(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>副本数(&amp;I)</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>模式(&amp;O)</translation>
    </message>
    <message>
        <source>Sna&amp;pshot</source>
        <translation>快照(&amp;P)</translation>
    </message>
    <message>
        <source>Target &amp;storage</source>
        <translation>目标存储(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Let libvirt on “%1” know the folder “%2”</source>
        <translation>让“%1”上的 libvirt 识别文件夹“%2”</translation>
    </message>
    <message>
        <source>&amp;Empty drive %1</source>
        <comment>what to do with a drive of the clone</comment>
        <translation>清空驱动器 %1(&amp;E)</translation>
    </message>
    <message>
        <source>The clone keeps the drive, without a medium in it. The page “Disks” can have the medium copied instead.</source>
        <translation>克隆保留该驱动器，但其中没有介质。也可以在“磁盘”页上选择复制介质。</translation>
    </message>
    <message>
        <source>T&amp;rust node “%1”</source>
        <translation>信任节点“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>Let “%1” run, read and write what the definition names, this once</source>
        <translation>仅此一次，允许“%1”运行、读取和写入定义中指定的内容</translation>
    </message>
    <message>
        <source>Start &amp;after cloning (a template cannot run)</source>
        <translation>克隆后启动（模板无法运行）(&amp;A)</translation>
    </message>
    <message>
        <source>Start at onc&amp;e, before its disks are there</source>
        <translation>在磁盘到位之前立即启动(&amp;E)</translation>
    </message>
    <message>
        <source>The disks come from the other node while the clone runs.</source>
        <translation>克隆运行时，磁盘数据从另一节点传来。</translation>
    </message>
    <message>
        <source>Start at once, before its disks are there</source>
        <translation>在磁盘到位之前立即启动</translation>
    </message>
</context>
<context>
    <name>ramet::GuestDraft</name>
    <message>
        <source>The image’s own</source>
        <translation>镜像自带的</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>正在读取“%1”。</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>网卡 %1：%2</translation>
    </message>
    <message>
        <source>Another user: %1</source>
        <translation>另一个用户：%1</translation>
    </message>
</context>
<context>
    <name>ramet::GuestPage</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>the image’s own</source>
        <translation>镜像自带的</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>新用户(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>名称服务器</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>User data for cloud-init</source>
        <translation>cloud-init 的用户数据</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主机名(&amp;H)：</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>域(&amp;M)：</translation>
    </message>
    <message>
        <source>Network car&amp;d:</source>
        <translation>网卡(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>时区(&amp;T)：</translation>
    </message>
    <message>
        <source>L&amp;ocale:</source>
        <translation>区域设置(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;User data for cloud-init:</source>
        <translation>cloud-init 的用户数据(&amp;U)：</translation>
    </message>
    <message>
        <source>U&amp;sers:</source>
        <translation>用户(&amp;S)：</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>用户名(&amp;E)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Packages:</source>
        <translation>软件包(&amp;P)：</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>与输入一致</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不更改</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>{name} stands for the clone’s name. Empty: the original’s.</source>
        <translation>{name} 代表克隆的名称。留空：与原虚拟机相同。</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>例如 Europe/Berlin</translation>
    </message>
    <message>
        <source>for example de_DE.UTF-8</source>
        <translation>例如 de_DE.UTF-8</translation>
    </message>
    <message>
        <source>The guest has no cloud-init: change its disk b&amp;y virt-customize</source>
        <translation>客户机没有 cloud-init：通过 virt-customize 更改其磁盘(&amp;Y)</translation>
    </message>
    <message>
        <source>IP &amp;addresses:</source>
        <translation>IP 地址(&amp;A)：</translation>
    </message>
    <message>
        <source>SSH &amp;keys, one per line:</source>
        <translation>SSH 密钥，每行一个(&amp;K)：</translation>
    </message>
    <message>
        <source>Commands to run once, one per l&amp;ine:</source>
        <translation>只运行一次的命令，每行一个(&amp;I)：</translation>
    </message>
</context>
<context>
    <name>ramet::HardwareDraft</name>
    <message>
        <source>network “%1”</source>
        <translation>网络“%1”</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>网桥“%1”</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a display</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a card: number, network, address</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>The original’s</source>
        <translation>原虚拟机的地址</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>before a field</comment>
        <translation>此地址：</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>与源相同</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>与源相同（%1）</translation>
    </message>
    <message>
        <source>A bridge of the node</source>
        <translation>节点的网桥</translation>
    </message>
    <message>
        <source>The original’s (default)</source>
        <translation>原虚拟机的地址（默认）</translation>
    </message>
    <message>
        <source>A new one (default)</source>
        <translation>新地址（默认）</translation>
    </message>
</context>
<context>
    <name>ramet::HardwarePage</name>
    <message>
        <source> MiB</source>
        <comment>after a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;PUs</source>
        <translation>CPU(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>显示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Network card</source>
        <translation>网卡(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;onnected to</source>
        <translation>连接到(&amp;O)</translation>
    </message>
    <message>
        <source>MAC addre&amp;ss</source>
        <translation>MAC 地址(&amp;S)</translation>
    </message>
    <message>
        <source>Brid&amp;ge</source>
        <translation>网桥(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;th (XPath)</source>
        <translation>路径（XPath）(&amp;T)</translation>
    </message>
    <message>
        <source>Path (XPath)</source>
        <translation>路径（XPath）</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Other elements of the de&amp;finition</source>
        <translation>定义的其他元素(&amp;F)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a path and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress to use</source>
        <translation>要使用的 MAC 地址(&amp;D)</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>与源相同（%1）</translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or press “Add” to make it empty.</source>
        <translation>请为“%1”输入值，或按“添加”将其设为空。</translation>
    </message>
</context>
<context>
    <name>ramet::Inhibitor</name>
    <message>
        <source>Virtual machines are being copied</source>
        <translation>正在复制虚拟机</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryPanel</name>
    <message>
        <source>Which tree is shown</source>
        <translation>显示哪个树</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Nodes with their VMs</source>
        <translation>节点及其虚拟机</translation>
    </message>
    <message>
        <source>Templates with all that rests on them, over all nodes</source>
        <translation>所有节点上的模板及基于它们的全部内容</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>已连接，未全部读取</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n VMs</source>
        <comment>a node and how many it has</comment>
        <translation>
            <numerusform>%1，%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <comment>of nodes</comment>
        <translation>
            <numerusform>组 %1，%n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::InventoryView</name>
    <message>
        <source>Nodes and VMs</source>
        <translation>节点和虚拟机</translation>
    </message>
</context>
<context>
    <name>ramet::LineageModel</name>
    <message>
        <source>%1: not looked into</source>
        <comment>a VM or an image</comment>
        <translation>%1：未查看内部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Own size: what its own disks hold</source>
        <translation>自身大小：其自身磁盘占用的空间</translation>
    </message>
    <message>
        <source>Saved by linking: what the disks hold that it shares with others</source>
        <translation>通过链接节省：与其他对象共享的磁盘占用的空间</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Node “%1”: not known</source>
        <translation>节点“%1”：未知</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. What it has of these disks is not known.</source>
        <translation>无法访问节点“%1”。它使用这些磁盘的情况未知。</translation>
    </message>
</context>
<context>
    <name>ramet::LineageText</name>
    <message>
        <source>%1 (on node %2)</source>
        <translation>%1（在节点 %2 上）</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>不在任何存储上</translation>
    </message>
    <message>
        <source>base without a VM</source>
        <translation>没有虚拟机的基础镜像</translation>
    </message>
    <message>
        <source>overlay without a VM</source>
        <translation>没有虚拟机的覆盖层</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>linked template</source>
        <translation>链接模板</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>链接克隆</translation>
    </message>
    <message>
        <source>uses the same disk</source>
        <translation>使用同一磁盘</translation>
    </message>
    <message>
        <source>linked clone, by its mark</source>
        <translation>链接克隆（根据其标记）</translation>
    </message>
    <message>
        <source>possibly: a file of that name</source>
        <translation>可能：同名文件</translation>
    </message>
    <message>
        <source>%1, not looked into</source>
        <translation>%1，未查看内部</translation>
    </message>
    <message>
        <source>Not looked into, so that what it rests on is not known: %1</source>
        <translation>未查看内部，因此不知道它基于什么：%1</translation>
    </message>
    <message>
        <source>%1; saves %2</source>
        <translation>%1；节省 %2</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>基于：%1</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1（可能）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</source>
        <translation>
            <numerusform>%n 个虚拟机保持选中：它们不基于其他对象，也没有对象基于它们，因此在此没有对应的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays selected. It rests on nothing, and nothing rests on it, so it has no row here.</source>
        <translation>“%1”保持选中。它不基于其他对象，也没有对象基于它，因此在此没有对应的行。</translation>
    </message>
    <message>
        <source>Not known for node “%1”, which cannot be reached.</source>
        <translation>节点“%1”无法访问，其情况未知。</translation>
    </message>
    <message>
        <source>Not known for the nodes %1, which cannot be reached.</source>
        <comment>names in quotation marks</comment>
        <translation>节点%1无法访问，其情况未知。</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>ramet::LineageView</name>
    <message>
        <source>Lineage: what rests on what</source>
        <translation>谱系：对象之间的依赖关系</translation>
    </message>
    <message>
        <source>Templates and what rests on them are shown here. There are none.</source>
        <translation>此处显示模板及基于它们的对象。目前没有。</translation>
    </message>
</context>
<context>
    <name>ramet::LoginAsker</name>
    <message>
        <source>The desktop has no keyring that takes the password, or it is locked. It is forgotten when Ramet ends.</source>
        <translation>桌面没有可保存密码的密钥环，或密钥环已锁定。Ramet 结束时会丢弃该密码。</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>保存在密钥环中</translation>
    </message>
</context>
<context>
    <name>ramet::LoginDialog</name>
    <message>
        <source>Log in to node “%1”</source>
        <translation>登录节点“%1”</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop’s keyring</source>
        <translation>保存在桌面的密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>信任此主机(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ramet::Main</name>
    <message>
        <source>Clones virtual machines through libvirt.</source>
        <translation>通过 libvirt 克隆虚拟机。</translation>
    </message>
    <message>
        <source>a node to show, in place of the saved ones; may be given again</source>
        <translation>要显示的节点，代替已保存的节点；可多次指定</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>参数“%1”多余。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>what to begin with: new-clone or add-node</source>
        <translation>首先执行的操作：new-clone 或 add-node</translation>
    </message>
    <message>
        <source>a VM to show: ramet://NODE/VM</source>
        <translation>要显示的虚拟机：ramet://NODE/VM</translation>
    </message>
</context>
<context>
    <name>ramet::MainWindow</name>
    <message>
        <source>Ramet</source>
        <translation>Ramet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many nodes, so many VMs</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ramet quits as soon as the tasks have ended.</source>
        <translation>
            <numerusform>任务结束后 Ramet 立即退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the tasks and removing what they made…</source>
        <translation>
            <numerusform>正在取消任务并移除其创建的内容…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;VM</source>
        <translation>虚拟机(&amp;V)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Ramet</source>
        <translation>关于 Ramet(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>This VM is not there any more.</source>
        <translation>此虚拟机已不存在。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Ramet on the &amp;web</source>
        <translation>Ramet 网站(&amp;W)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>ramet::MakingStrip</name>
    <message>
        <source>Sho&amp;w task</source>
        <translation>显示任务(&amp;W)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel task</source>
        <translation>取消任务(&amp;N)</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>克隆的进度</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>停止任务并移除其创建的内容</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>另一个客户端正在或曾在创建此克隆。</translation>
    </message>
    <message>
        <source>Interrupted tasks…</source>
        <translation>中断的任务…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>完成或清理被中断的任务</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message>
        <source>&amp;Link clones of templates</source>
        <translation>对模板创建链接克隆(&amp;L)</translation>
    </message>
    <message>
        <source>Make the clones te&amp;mplates</source>
        <translation>将克隆设为模板(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;tart the clones when they are ready</source>
        <translation>克隆就绪后启动(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>克隆 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ready in an instant and rest on their template.</source>
        <translation>它们即时就绪，并基于其模板。</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原虚拟机</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>克隆的名称</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>节点(&amp;N)：</translation>
    </message>
    <message>
        <source>St&amp;orage:</source>
        <translation>存储(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>克隆(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message>
        <source>Each on the node of its original</source>
        <translation>各自在原虚拟机的节点上</translation>
    </message>
    <message>
        <source>Each as its original</source>
        <translation>各自与原虚拟机相同</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation>
            <numerusform>创建 %n 个克隆；不复制任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation>
            <numerusform>创建 %n 个克隆并复制 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation>
            <numerusform>排除 %n 个：原因见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be cloned like this: the list says why.</source>
        <translation>它们都无法这样克隆：原因见列表。</translation>
    </message>
    <message>
        <source>Storage “%1” has %2 free.</source>
        <translation>存储“%1”有 %2 可用空间。</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDetails</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>选中的内容</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDialog</name>
    <message>
        <source>VMs that are meant</source>
        <translation>涉及的虚拟机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>VMs and why follow</comment>
        <translation>已排除：</translation>
    </message>
</context>
<context>
    <name>ramet::MessageBar</name>
    <message>
        <source>Try &amp;again…</source>
        <translation>重试(&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>详细信息(&amp;T)…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ramet::NoMatchNote</name>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除过滤条件(&amp;C)</translation>
    </message>
    <message>
        <source>No VM matches the filter.</source>
        <translation>没有与过滤条件匹配的虚拟机。</translation>
    </message>
</context>
<context>
    <name>ramet::NodeActions</name>
    <message>
        <source>&amp;Add node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>Show another libvirt daemon and its VMs</source>
        <translation>显示另一个 libvirt 守护进程及其虚拟机</translation>
    </message>
    <message>
        <source>&amp;Nodes…</source>
        <translation>节点(&amp;N)…</translation>
    </message>
    <message>
        <source>Edit, remove and reorder the nodes</source>
        <translation>编辑、移除节点和调整节点顺序</translation>
    </message>
    <message>
        <source>&amp;Edit node…</source>
        <translation>编辑节点(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the node’s name or address</source>
        <translation>更改节点的名称或地址</translation>
    </message>
    <message>
        <source>Create a &amp;sample VM</source>
        <translation>创建示例虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>Make a small VM that boots in a second, to try things out</source>
        <translation>创建一台一秒即可启动的小型虚拟机以供试用</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the storages again</source>
        <translation>重新读取存储</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>重新连接(&amp;C)</translation>
    </message>
    <message>
        <source>Try at once to reach the node</source>
        <translation>立即尝试连接该节点</translation>
    </message>
    <message>
        <source>Re&amp;move node…</source>
        <translation>移除节点(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the node no more; its VMs stay as they are</source>
        <translation>不再显示该节点；其虚拟机保持不变</translation>
    </message>
    <message>
        <source>No node can be reached. Add or reconnect one first.</source>
        <translation>没有可访问的节点。请先添加或重新连接一个节点。</translation>
    </message>
    <message>
        <source>Make a small VM on “%1” that boots in a second</source>
        <translation>在“%1”上创建一台一秒即可启动的小型虚拟机</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的节点。请选择其他名称。</translation>
    </message>
    <message>
        <source>Tasks on “%1” have not ended: %2. Let them end, or clean up after them, then change the node.</source>
        <translation>“%1”上的任务尚未结束：%2。请等待其结束或进行清理，然后更改节点。</translation>
    </message>
    <message>
        <source>A sample VM needs a node: add one first.</source>
        <translation>示例虚拟机需要节点：请先添加一个节点。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Reconnect it first.</source>
        <translation>无法访问“%1”。请先重新连接。</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>请先选择一个节点。</translation>
    </message>
</context>
<context>
    <name>ramet::NodeArguments</name>
    <message>
        <source>Option -c needs a URI, such as qemu:///system.</source>
        <translation>选项 -c 需要 URI，例如 qemu:///system。</translation>
    </message>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>“%1”不能用作节点名称：只能使用字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>Node %1 has no URI. Write -c %1=URI.</source>
        <translation>节点 %1 没有 URI。请写成 -c %1=URI。</translation>
    </message>
    <message>
        <source>Two nodes are named %1.</source>
        <translation>有两个节点名为 %1。</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDetails</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Details of the node</source>
        <translation>节点的详细信息</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The user’s own &amp;VMs, not those of the system</source>
        <translation>用户自己的虚拟机，而非系统的虚拟机(&amp;V)</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Address (URI)</source>
        <translation>地址（URI）</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>编辑节点“%1”</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>This computer, your own VMs</source>
        <translation>本计算机，您自己的虚拟机</translation>
    </message>
    <message>
        <source>Another computer, over SSH</source>
        <translation>另一台计算机，通过 SSH</translation>
    </message>
    <message>
        <source>Another computer, over TLS with certificates</source>
        <translation>另一台计算机，通过使用证书的 TLS</translation>
    </message>
    <message>
        <source>Another computer, over TCP (not encrypted)</source>
        <translation>另一台计算机，通过 TCP（未加密）</translation>
    </message>
    <message>
        <source>A socket on this computer</source>
        <translation>本计算机上的套接字</translation>
    </message>
    <message>
        <source>An address of libvirt</source>
        <translation>libvirt 的地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>连接(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>套接字(&amp;K)：</translation>
    </message>
    <message>
        <source>Add&amp;ress (URI):</source>
        <translation>地址（URI）(&amp;R)：</translation>
    </message>
    <message>
        <source>A name has only letters, digits and the signs “.”, “_” and “-”.</source>
        <translation>名称只能包含字母、数字和符号“.”、“_”、“-”。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a node without a name, in questions for its password</comment>
        <translation>新节点</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Data address</source>
        <translation>数据地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Where other nodes reach this one, to copy disks straight from it</source>
        <translation>其他节点直接从此节点复制磁盘时所访问的地址</translation>
    </message>
    <message>
        <source>&amp;Data address:</source>
        <translation>数据地址(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的节点。请选择其他名称。</translation>
    </message>
    <message>
        <source>The data address is a name or an address of the host, without a port.</source>
        <translation>数据地址是主机的名称或地址，不含端口。</translation>
    </message>
    <message>
        <source>Trust that network: copy without &amp;encryption (TLS)</source>
        <translation>信任该网络：复制时不加密（TLS）(&amp;E)</translation>
    </message>
    <message>
        <source>For example rack1</source>
        <translation>例如 rack1</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>As SSH is set up, or root</source>
        <translation>按 SSH 设置，或 root</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Same host as in the address</source>
        <translation>与地址中的主机相同</translation>
    </message>
    <message>
        <source>Other nodes copy disks straight from the data address. Only a network that has one of its own can be trusted.</source>
        <translation>其他节点直接从数据地址复制磁盘。只有具有专有数据地址的网络才能受信任。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ramet::NodesDialog</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>ramet::NotesDialog</name>
    <message>
        <source>Volumes that carry the VM’s name get the new one</source>
        <translation>带有虚拟机名称的卷会改用新名称</translation>
    </message>
    <message>
        <source>web, test</source>
        <translation>web, test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>标签(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too</source>
        <translation>同时重命名其磁盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start when its node starts</source>
        <translation>随其节点启动(&amp;S)</translation>
    </message>
    <message>
        <source>Name and notes of “%1”</source>
        <translation>“%1”的名称和备注</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too (needs another name)</source>
        <translation>同时重命名其磁盘（需要其他名称）(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ramet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceActions</name>
    <message>
        <source>C&amp;lone to…</source>
        <translation>克隆到(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, for the clone</source>
        <translation>选择用于克隆的节点或存储</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Remember the VMs, to paste clones of them elsewhere</source>
        <translation>记住这些虚拟机，以便在别处粘贴其克隆</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Copy a VM first.</source>
        <translation>请先复制虚拟机。</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>移动到(&amp;V)…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, to which the VM goes</source>
        <translation>选择虚拟机要移动到的节点或存储</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceChoices</name>
    <message>
        <source>As a template</source>
        <translation>作为模板</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>存储 %1（%2）</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryActions</name>
    <message>
        <source>&amp;Interrupted tasks…</source>
        <translation>中断的任务(&amp;I)…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>完成或清理被中断的任务</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryDialog</name>
    <message>
        <source>Interrupted tasks</source>
        <translation>中断的任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Goes on where the task was interrupted.</source>
        <translation>从任务中断处继续。</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>清理(&amp;C)</translation>
    </message>
    <message>
        <source>Removes what the task made.</source>
        <translation>移除任务创建的内容。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Leaves all as it is. The menu File shows this list again.</source>
        <translation>一切保持不变。可从“文件”菜单再次显示此列表。</translation>
    </message>
    <message>
        <source>There are no interrupted tasks.</source>
        <translation>没有中断的任务。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewDraft</name>
    <message>
        <source>Original</source>
        <translation>原虚拟机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>“%1” is free on node “%2”.</source>
        <translation>“%1”在节点“%2”上可用。</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>目标节点</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is whole.</source>
        <translation>“%2”的快照“%1”完好。</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>“%1”已关机。</translation>
    </message>
    <message>
        <source>The clone stays on node “%1”.</source>
        <translation>克隆保留在节点“%1”上。</translation>
    </message>
    <message>
        <source>Node “%1” has all that the clone needs.</source>
        <translation>节点“%1”具备克隆所需的全部内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk and its way</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>不创建磁盘。</translation>
    </message>
    <message>
        <source>No space is needed.</source>
        <translation>不需要空间。</translation>
    </message>
    <message>
        <source>Ready at once.</source>
        <translation>立即就绪。</translation>
    </message>
    <message>
        <source>%1, at the %2 of earlier copies</source>
        <comment>a time and a speed</comment>
        <translation>%1，按之前复制的速度 %2 计算</translation>
    </message>
    <message>
        <source>It has no network card.</source>
        <translation>它没有网卡。</translation>
    </message>
    <message>
        <source>The clone’s own name</source>
        <translation>克隆自身的名称</translation>
    </message>
    <message>
        <source>A UUID of its own</source>
        <translation>专有的 UUID</translation>
    </message>
    <message>
        <source>The title is the original’s</source>
        <translation>标题属于原虚拟机</translation>
    </message>
    <message>
        <source>A new generation, by which Windows knows that it is a copy</source>
        <translation>新的世代 ID，Windows 据此得知这是副本</translation>
    </message>
    <message>
        <source>The UUID that the guest reads</source>
        <translation>客户机读取的 UUID</translation>
    </message>
    <message>
        <source>UEFI variables of its own</source>
        <translation>专有的 UEFI 变量</translation>
    </message>
    <message>
        <source>The target node’s own firmware</source>
        <translation>目标节点自身的固件</translation>
    </message>
    <message>
        <source>The target node’s own emulator</source>
        <translation>目标节点自身的模拟器</translation>
    </message>
    <message>
        <source>A serial number of its own</source>
        <translation>专有的序列号</translation>
    </message>
    <message>
        <source>Disks of its own, as chosen</source>
        <translation>按选择使用专有的磁盘</translation>
    </message>
    <message>
        <source>An address that no other VM of the known nodes has</source>
        <translation>已知节点上其他虚拟机未使用的地址</translation>
    </message>
    <message>
        <source>The network, as chosen</source>
        <translation>所选的网络</translation>
    </message>
    <message>
        <source>A port of its own, or as chosen</source>
        <translation>专有的端口，或所选的端口</translation>
    </message>
    <message>
        <source>A file or socket of its own</source>
        <translation>专有的文件或套接字</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>按选择</translation>
    </message>
    <message>
        <source>The definition is being read.</source>
        <translation>正在读取定义。</translation>
    </message>
    <message>
        <source>The node did not tell the definition. Look at its state in the tree, then open the wizard again.</source>
        <translation>节点未提供定义。请在树中查看其状态，然后重新打开向导。</translation>
    </message>
    <message>
        <source>Devices of the node</source>
        <translation>节点的设备</translation>
    </message>
    <message>
        <source>The clone uses no device of the node.</source>
        <translation>克隆不使用节点的设备。</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>“%1” is running, and keeps running.</source>
        <translation>“%1”正在运行，并会继续运行。</translation>
    </message>
    <message>
        <source>Storage “%1”: %2 needed, %3 free.</source>
        <translation>存储“%1”：需要 %2，可用 %3。</translation>
    </message>
    <message>
        <source>Nothing was copied to this storage yet.</source>
        <translation>尚未向此存储复制过内容。</translation>
    </message>
    <message numerus="yes">
        <source>No other VM on the known nodes has these %n MAC addresses: %1.</source>
        <translation>
            <numerusform>已知节点上没有其他虚拟机使用这 %n 个 MAC 地址：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as that of the original.</source>
        <translation>与原虚拟机相同。</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a verdict</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a verdict</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a verdict</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a verdict</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Ramet’s note of where a clone is from</source>
        <translation>Ramet 对克隆来源的记录</translation>
    </message>
    <message>
        <source>The node gives its side a new name</source>
        <translation>节点为其一侧重新命名</translation>
    </message>
    <message>
        <source>An address of its own on the node</source>
        <translation>节点上专有的地址</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2”: %3 needed, %4 free.</source>
        <translation>节点“%2”上的存储“%1”：需要 %3，可用 %4。</translation>
    </message>
    <message>
        <source>Not known: the clones go to different places.</source>
        <translation>未知：这些克隆的目标位置各不相同。</translation>
    </message>
    <message>
        <source>%1 if one is copied after the other, at %2</source>
        <comment>a time and a speed</comment>
        <translation>逐个复制时%1，速度 %2</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewPage</name>
    <message>
        <source>&amp;Definition of the original and of the clone</source>
        <translation>原虚拟机和克隆的定义(&amp;D)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原虚拟机</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Definition of the original and of the clone</source>
        <translation>原虚拟机和克隆的定义</translation>
    </message>
    <message>
        <source>Sho&amp;w equal lines too</source>
        <translation>同时显示相同的行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ramet::SearchCombo</name>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>包含以下内容的行</translation>
    </message>
</context>
<context>
    <name>ramet::SettingsDialog</name>
    <message>
        <source>Copies at once on one node</source>
        <translation>单个节点上的同时复制数</translation>
    </message>
    <message>
        <source>Copies at once to one storage</source>
        <translation>到单个存储的同时复制数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copies at once on one &amp;node:</source>
        <translation>单个节点上的同时复制数(&amp;N)：</translation>
    </message>
    <message>
        <source>Copies at once to one &amp;storage:</source>
        <translation>到单个存储的同时复制数(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Clones of &amp;templates:</source>
        <translation>模板的克隆(&amp;T)：</translation>
    </message>
    <message>
        <source>Clones of templates</source>
        <translation>模板的克隆</translation>
    </message>
    <message>
        <source>Linked where possible</source>
        <translation>尽可能链接克隆</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整克隆</translation>
    </message>
    <message>
        <source>Forget the networks and storages chosen for other nodes</source>
        <translation>忘记为其他节点选择的网络和存储</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>the desktop’s colours</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Further clones wait for their turn. Clones that are instant never wait.</source>
        <translation>其余克隆会排队等候。即时完成的克隆无需等待。</translation>
    </message>
    <message>
        <source>Speed &amp;limit of new clones:</source>
        <translation>新克隆的限速(&amp;L)：</translation>
    </message>
    <message>
        <source>Choices for other nodes:</source>
        <translation>为其他节点所作的选择：</translation>
    </message>
    <message>
        <source>Speed limit of new clones, MiB per second</source>
        <translation>新克隆的限速，MiB/秒</translation>
    </message>
    <message>
        <source>Networks and storages that were chosen for clones to other nodes</source>
        <translation>为克隆到其他节点而选择的网络和存储</translation>
    </message>
    <message>
        <source>None were made yet</source>
        <translation>尚未作出选择</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>保存时忘记</translation>
    </message>
</context>
<context>
    <name>ramet::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotActions</name>
    <message>
        <source>&amp;Take…</source>
        <translation>创建(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>保存虚拟机的当前状态，以便日后还原</translation>
    </message>
    <message>
        <source>Let the VM be what it was when the snapshot was taken</source>
        <translation>使虚拟机恢复到创建快照时的状态</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the snapshot; the VM stays as it is</source>
        <translation>删除快照；虚拟机保持不变</translation>
    </message>
    <message>
        <source>&amp;Clone from here…</source>
        <translation>从此处克隆(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a VM of what this one was when the snapshot was taken</source>
        <translation>以创建快照时的状态新建虚拟机</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>还原到此快照(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotCommands</name>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>创建“%1”的快照</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotDialog</name>
    <message>
        <source>With the &amp;memory</source>
        <translation>包含内存(&amp;M)</translation>
    </message>
    <message>
        <source>The VM goes on from here when you come back to it. Without, it starts as after a power cut.</source>
        <translation>还原后虚拟机从此处继续运行。不包含内存时，其启动如同断电之后。</translation>
    </message>
    <message>
        <source>The disks stay as they are, and the VM goes on with new files on top of them. Linked clones can rest on it.</source>
        <translation>磁盘保持不变，虚拟机使用其上层的新文件继续运行。链接克隆可以基于它。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>创建快照(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;files of its own (external)</source>
        <translation>保存在单独的文件中（外部）(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;reeze the guest’s file systems</source>
        <translation>冻结客户机的文件系统(&amp;R)</translation>
    </message>
    <message>
        <source>The guest agent writes out what the guest has in memory, and writes nothing while the snapshot is taken.</source>
        <translation>客户机代理会将客户机内存中的内容写出，并在创建快照期间不写入任何内容。</translation>
    </message>
    <message>
        <source>What is off has no memory to keep and nothing to freeze.</source>
        <translation>已关机的虚拟机没有要保存的内存，也没有要冻结的内容。</translation>
    </message>
    <message>
        <source>With the memory, nothing needs to be frozen.</source>
        <translation>包含内存时，无需冻结。</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>ramet::SpeedLimitDialog</name>
    <message>
        <source>Limit the speed</source>
        <translation>限制速度</translation>
    </message>
    <message>
        <source>MiB per second</source>
        <translation>MiB/秒</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> MiB/秒</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>最多(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>限制(&amp;L)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
</context>
<context>
    <name>ramet::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a step and how it stands</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ramet::StorageDialog</name>
    <message>
        <source>Make a folder a storage</source>
        <translation>将文件夹设为存储</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>节点：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Make it a storage</source>
        <translation>设为存储(&amp;M)</translation>
    </message>
    <message>
        <source>Libvirt will know the disks in this folder, and will start the storage with its node. No file is changed.</source>
        <translation>libvirt 将识别此文件夹中的磁盘，并随其节点启动该存储。不会更改任何文件。</translation>
    </message>
</context>
<context>
    <name>ramet::StorageMenu</name>
    <message>
        <source>&amp;Find out whether it is also</source>
        <translation>检测是否也是以下存储(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Say that it is also</source>
        <translation>指明也是以下存储(&amp;S)</translation>
    </message>
    <message>
        <source>No storage of another node is like it</source>
        <translation>其他节点没有类似的存储</translation>
    </message>
</context>
<context>
    <name>ramet::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共享方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>未激活</translation>
    </message>
</context>
<context>
    <name>ramet::TargetText</name>
    <message>
        <source>Node “%1” does not tell how much memory it can give: whether the clone fits is not known.</source>
        <translation>节点“%1”未提供可分配的内存量：不确定克隆是否放得下。</translation>
    </message>
    <message>
        <source>Node “%1” has not answered yet. Wait for it, or choose another node.</source>
        <translation>节点“%1”尚未应答。请等待，或选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%1” can only be read by its address: libvirt there takes no change. Give the node an address that may write, or choose another node.</source>
        <translation>节点“%1”的地址只能读取：该处的 libvirt 不接受更改。请为节点设置可写入的地址，或选择其他节点。</translation>
    </message>
    <message>
        <source>The QEMU of node “%1” does not know the machine type “%2”. Choose another node, or give the clone a type that it has, such as %3 (/domain/os/type/@machine).</source>
        <translation>节点“%1”的 QEMU 不支持机器类型“%2”。请选择其他节点，或为克隆设置其支持的类型，例如 %3（/domain/os/type/@machine）。</translation>
    </message>
    <message>
        <source>Node “%1” has no emulator for the architecture “%2”. Install QEMU for it there, or choose another node.</source>
        <translation>节点“%1”没有架构“%2”的模拟器。请在该节点安装相应的 QEMU，或选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%1” has no firmware of the kind “%2” for such a machine. Install one there (on Debian: ovmf), or choose another node.</source>
        <translation>节点“%1”没有适用于此类机器的“%2”类型固件。请在该节点安装（Debian 上为 ovmf），或选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%1” cannot emulate the TPM of “%2”, so the clone cannot start. Install swtpm there, choose another node, or do not start the clone.</source>
        <translation>节点“%1”无法模拟“%2”的 TPM，因此克隆无法启动。请在该节点安装 swtpm、选择其他节点，或不启动克隆。</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”; it has %3. Say which of them is meant, or make the network there first.</source>
        <translation>节点“%2”没有网络“%1”；它有 %3。请指明使用其中哪一个，或先在该节点创建该网络。</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”.</source>
        <translation>“%1”上的网卡将连接到“%2”。</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”, as was chosen for these two nodes before.</source>
        <translation>按照之前为这两个节点所做的选择，“%1”上的网卡将连接到“%2”。</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network “%1” is not known: libvirt there does not tell. The clone needs it to start.</source>
        <translation>不确定节点“%2”是否有网络“%1”：该处的 libvirt 未提供此信息。克隆启动需要它。</translation>
    </message>
    <message>
        <source>Whether node “%2” can have a machine of the type “%1” is not known: libvirt there does not tell.</source>
        <translation>不确定节点“%2”是否支持“%1”类型的机器：该处的 libvirt 未提供此信息。</translation>
    </message>
    <message>
        <source>Node “%2” has an older libvirt (%1): it may not take all that the definition says.</source>
        <translation>节点“%2”的 libvirt 较旧（%1）：可能不接受定义中的全部内容。</translation>
    </message>
    <message>
        <source>Node “%2” has an older QEMU (%1): it may not have all devices of the original.</source>
        <translation>节点“%2”的 QEMU 较旧（%1）：可能没有原虚拟机的全部设备。</translation>
    </message>
    <message>
        <source>Node “%1” does not tell which libvirt and QEMU it has: whether they are older than the original’s is not known.</source>
        <translation>节点“%1”未提供其 libvirt 和 QEMU 的版本：不确定是否比原虚拟机的旧。</translation>
    </message>
    <message>
        <source>Node “%2” cannot emulate the TPM of “%1”: the clone cannot start there until swtpm is installed.</source>
        <translation>节点“%2”无法模拟“%1”的 TPM：在安装 swtpm 之前，克隆无法在该节点启动。</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 of memory to give at the moment, less than the clone has: started now, it may be slow or be ended.</source>
        <translation>节点“%2”目前可分配的内存只有 %1，少于克隆的内存：如果现在启动，克隆可能很慢，或被强制终止。</translation>
    </message>
    <message>
        <source>Node “%2” has %1 of memory, less than the clone: give the clone less before it starts.</source>
        <translation>节点“%2”的内存为 %1，少于克隆的内存：请在启动前减少克隆的内存。</translation>
    </message>
    <message>
        <source>Node “%1” cannot run VMs of the kind “%2”: it does not have, or does not allow, what they need. Choose another node.</source>
        <translation>节点“%1”无法运行“%2”类型的虚拟机：它不具备或不允许所需的功能。请选择其他节点。</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, and no other one. Make one there first, or connect the card to a bridge of the node.</source>
        <translation>节点“%2”没有网络“%1”，也没有其他网络。请先在该节点创建网络，或将网卡连接到节点的网桥。</translation>
    </message>
    <message>
        <source>Node “%2” does not have all of the CPU model “%1”: the clone may not start there.</source>
        <translation>节点“%2”不能完整支持 CPU 型号“%1”：克隆可能无法在该节点启动。</translation>
    </message>
    <message>
        <source>The clone gets the CPU of its node, and that of node “%2” is another one (%1): programs of the guest may notice.</source>
        <translation>克隆使用其节点的 CPU，而节点“%2”的 CPU 不同（%1）：客户机中的程序可能会察觉。</translation>
    </message>
</context>
<context>
    <name>ramet::TaskDetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>ramet::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>ramet::TaskPanel</name>
    <message>
        <source>Clones and other tasks appear here.</source>
        <translation>克隆和其他任务显示在此处。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Plan again what failed, and make it</source>
        <translation>重新规划并创建失败的项目</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Keep what was made, without the rest</source>
        <translation>保留已创建的内容，不创建其余部分</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Delete what the tasks of this group made</source>
        <translation>删除此组任务创建的内容</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>停止任务并移除其创建的内容</translation>
    </message>
    <message>
        <source>Li&amp;mit speed…</source>
        <translation>限制速度(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Show all that is known of the task</source>
        <translation>显示该任务的全部已知信息</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已结束的任务(&amp;L)</translation>
    </message>
    <message>
        <source>Take ended tasks off the list</source>
        <translation>从列表中去掉已结束的任务</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Begin with what waits</source>
        <translation>开始等待中的项目</translation>
    </message>
    <message>
        <source>Begin nothing more; what is under way goes on</source>
        <translation>不再开始新项目；进行中的项目会继续</translation>
    </message>
    <message>
        <source>Copy at most so much per second, from now on</source>
        <translation>从现在起限制每秒的复制量</translation>
    </message>
    <message>
        <source>This way of copying goes at its own speed</source>
        <translation>此复制方式的速度无法限制</translation>
    </message>
    <message>
        <source>Select a task that copies</source>
        <translation>请选择正在复制的任务</translation>
    </message>
    <message>
        <source>&amp;Show VM</source>
        <translation>显示虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>Select the VM that the task made</source>
        <translation>选择任务创建的虚拟机</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>重试(&amp;G)…</translation>
    </message>
    <message>
        <source>Open what was asked for, for the clones that failed</source>
        <translation>打开失败的克隆所请求的内容</translation>
    </message>
</context>
<context>
    <name>ramet::TextTable</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ramet::ValueLines</name>
    <message>
        <source>%1:</source>
        <comment>a title before its value</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>ramet::VmActions</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many VMs</comment>
        <translation>其中 %1 台（共 %2 台）</translation>
    </message>
    <message>
        <source>Not those: %1</source>
        <comment>reasons follow</comment>
        <translation>不包括：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>克隆(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clone %1…</source>
        <comment>so many of so many</comment>
        <translation>克隆%1(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a full or a linked clone</source>
        <translation>创建完整克隆或链接克隆</translation>
    </message>
    <message>
        <source>Make the VM a read-only template for linked clones</source>
        <translation>将虚拟机设为用于链接克隆的只读模板</translation>
    </message>
    <message>
        <source>Turn &amp;back into a VM</source>
        <translation>转换回虚拟机(&amp;B)</translation>
    </message>
    <message>
        <source>Make the template a VM that can be started</source>
        <translation>将模板变为可启动的虚拟机</translation>
    </message>
    <message>
        <source>Make &amp;independent…</source>
        <translation>使其独立(&amp;I)…</translation>
    </message>
    <message>
        <source>Make %1 &amp;independent…</source>
        <comment>so many of so many</comment>
        <translation>使%1独立(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy into the VM’s disks what they rest on in its template</source>
        <translation>将虚拟机磁盘在模板中所基于的内容复制到这些磁盘</translation>
    </message>
    <message>
        <source>Take s&amp;napshot…</source>
        <translation>创建快照(&amp;N)…</translation>
    </message>
    <message>
        <source>Take s&amp;napshots of %1…</source>
        <comment>so many of so many</comment>
        <translation>创建%1的快照(&amp;N)…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>保存虚拟机的当前状态，以便日后还原</translation>
    </message>
    <message>
        <source>Change the VM’s name, title, description, tags and autostart</source>
        <translation>更改虚拟机的名称、标题、描述、标签和自动启动</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start the VM</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>关机(&amp;U)</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>请求客户机关机</translation>
    </message>
    <message>
        <source>Switch the VM off at once, as if unplugged</source>
        <translation>立即关闭虚拟机，如同拔掉电源</translation>
    </message>
    <message>
        <source>Open c&amp;onsole</source>
        <translation>打开控制台(&amp;O)</translation>
    </message>
    <message>
        <source>Open c&amp;onsoles of %1</source>
        <comment>so many of so many</comment>
        <translation>打开%1的控制台(&amp;O)</translation>
    </message>
    <message>
        <source>Show the VM’s screen in virt-viewer</source>
        <translation>在 virt-viewer 中显示虚拟机的屏幕</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete %1…</source>
        <comment>so many of so many</comment>
        <translation>删除%1(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the VM and the disks that are its own</source>
        <translation>删除虚拟机及其专有的磁盘</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>请求客户机重启</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>重置(&amp;T)…</translation>
    </message>
    <message>
        <source>Rese&amp;t %1…</source>
        <comment>so many of so many</comment>
        <translation>重置%1(&amp;T)…</translation>
    </message>
    <message>
        <source>Reset the VM at once, as by its button</source>
        <translation>立即重置虚拟机，如同按下重置按钮</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Let the VM stand still</source>
        <translation>使虚拟机暂停</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>继续运行(&amp;L)</translation>
    </message>
    <message>
        <source>Let a paused VM go on</source>
        <translation>让已暂停的虚拟机继续运行</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>保存并结束(&amp;S)</translation>
    </message>
    <message>
        <source>Write the VM’s memory to a file, from which its next start goes on</source>
        <translation>将虚拟机的内存写入文件，下次启动时从中继续运行</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ate…</source>
        <translation>移除已保存的状态(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ates of %1…</source>
        <comment>so many of so many</comment>
        <translation>移除%1已保存的状态(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove the file with the VM’s memory; it then starts anew</source>
        <translation>移除虚拟机的内存文件；之后将重新启动</translation>
    </message>
    <message>
        <source>Names and notes are changed of one VM at a time.</source>
        <translation>一次只能更改一台虚拟机的名称和备注。</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>更多(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2 VMs</source>
        <comment>so many of so many</comment>
        <translation>%2 台虚拟机中的 %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to &amp;template…</source>
        <translation>转换为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Convert %1 to &amp;templates…</source>
        <comment>so many of so many</comment>
        <translation>将%1转换为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Turn %1 &amp;back into VMs…</source>
        <comment>so many of so many</comment>
        <translation>将%1转换回虚拟机(&amp;B)…</translation>
    </message>
    <message>
        <source>N&amp;ame and notes…</source>
        <translation>名称和备注(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Start %1…</source>
        <comment>so many of so many</comment>
        <translation>启动%1(&amp;S)…</translation>
    </message>
    <message>
        <source>Sh&amp;ut down %1…</source>
        <comment>so many of so many</comment>
        <translation>关闭%1(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>强制关机(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Force %1 off…</source>
        <comment>so many of so many</comment>
        <translation>强制关闭%1(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reboot %1…</source>
        <comment>so many of so many</comment>
        <translation>重启%1(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Pause %1…</source>
        <comment>so many of so many</comment>
        <translation>暂停%1(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on…</source>
        <comment>so many of so many</comment>
        <translation>让%1继续运行(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save and end %1…</source>
        <comment>so many of so many</comment>
        <translation>保存并结束%1(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ramet::VmCommands</name>
    <message>
        <source>virt-viewer did not start. Start it in a terminal to see why.</source>
        <translation>virt-viewer 未能启动。请在终端中启动以查看原因。</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>打开控制台</translation>
    </message>
</context>
<context>
    <name>ramet::VmDetails</name>
    <message>
        <source>%1 (linked clone)</source>
        <translation>%1（链接克隆）</translation>
    </message>
    <message>
        <source>%1 (full clone)</source>
        <translation>%1（完整克隆）</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Details of the VM</source>
        <translation>虚拟机的详细信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>克隆自</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>被以下对象需要</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>starts with its node</source>
        <translation>随节点启动</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>发现位置</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>所需内容</translation>
    </message>
</context>
<context>
    <name>ramet::VmLink</name>
    <message>
        <source>“%1” is no link to a VM: such a link is ramet://NODE/VM.</source>
        <translation>“%1”不是虚拟机的链接：此类链接的形式为 ramet://NODE/VM。</translation>
    </message>
    <message>
        <source>The link leads to node “%1”, which is not among your nodes. Add it, then open the link again.</source>
        <translation>该链接指向节点“%1”，但它不在您的节点之列。请添加该节点，然后重新打开链接。</translation>
    </message>
    <message>
        <source>Node “%1” does not answer: whether it has the VM “%2” is not known.</source>
        <translation>节点“%1”没有应答：不确定它是否有虚拟机“%2”。</translation>
    </message>
    <message>
        <source>Node “%1” has no VM “%2”.</source>
        <translation>节点“%1”没有虚拟机“%2”。</translation>
    </message>
</context>
<context>
    <name>ramet::VmTables</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>不在任何存储上</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认型号</translation>
    </message>
</context>
<context>
    <name>ramet::WayText</name>
    <message>
        <source>nodes “%1” and “%2” do not share its storage</source>
        <translation>节点“%1”和“%2”不共享其存储</translation>
    </message>
    <message>
        <source>the speed is limited</source>
        <translation>速度受限</translation>
    </message>
    <message>
        <source>the disk is on no storage</source>
        <translation>磁盘不在任何存储上</translation>
    </message>
    <message>
        <source>the format changes from %1 to %2</source>
        <translation>格式从 %1 变为 %2</translation>
    </message>
    <message>
        <source>A linked clone would be instant.</source>
        <translation>链接克隆可即时完成。</translation>
    </message>
    <message>
        <source>A linked clone of a template would be instant.</source>
        <translation>模板的链接克隆可即时完成。</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it (rametctl node edit --data-address).</source>
        <translation>QEMU 不会在节点之间直接复制：未知可供“%2”访问节点“%1”的地址（rametctl node edit --data-address）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way, and why not a faster one</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 Where the file system can: %2</source>
        <comment>two ways to copy</comment>
        <translation>%1如果文件系统支持：%2</translation>
    </message>
    <message>
        <source>the file system of storage “%1” cannot; XFS and btrfs can</source>
        <translation>存储“%1”的文件系统不支持；XFS 和 btrfs 支持</translation>
    </message>
    <message>
        <source>storages “%1” and “%2” are on different file systems</source>
        <translation>存储“%1”和“%2”位于不同的文件系统上</translation>
    </message>
    <message>
        <source>Straight from node to node it was slower: %1 a second, this way %2.</source>
        <translation>节点之间直接复制反而更慢：每秒 %1，而此方式为 %2。</translation>
    </message>
    <message>
        <source>the VM is running, and only its own QEMU may read its disks</source>
        <translation>虚拟机正在运行，只有其自身的 QEMU 可读取其磁盘</translation>
    </message>
    <message>
        <source>on Ceph only a linked clone can</source>
        <translation>在 Ceph 上只有链接克隆可以</translation>
    </message>
    <message>
        <source>the disk builds on other images, and a full clone must not depend on them</source>
        <translation>磁盘基于其他镜像，而完整克隆不能依赖它们</translation>
    </message>
    <message>
        <source>the copy goes to another storage</source>
        <translation>副本的目标是另一个存储</translation>
    </message>
    <message>
        <source>this computer does not see the files of the storage, and libvirt can share data of raw files only</source>
        <translation>本计算机无法访问该存储的文件，而 libvirt 只能共享 raw 文件的数据</translation>
    </message>
    <message>
        <source>this storage is not known to offer that</source>
        <translation>不清楚此存储是否支持</translation>
    </message>
    <message>
        <source>Within one network this is usually faster than straight from node to node.</source>
        <translation>在同一网络内，这通常比节点之间直接传输更快。</translation>
    </message>
    <message>
        <source>The copy cannot share data with the original: %1. %2</source>
        <comment>a reason, and what would be faster</comment>
        <translation>副本无法与原虚拟机共享数据：%1。%2</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it. Give it a data address by “Edit node…”.</source>
        <translation>QEMU 不会在节点之间直接复制：未知可供“%2”访问节点“%1”的地址。请通过“编辑节点…”为其指定数据地址。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Answer</name>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>已取消；没有残留。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Asker</name>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Type “yes” if it is the right host:</source>
        <translation>如果是正确的主机，请输入“是”或“yes”：</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Clone</name>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>leave the drive empty</source>
        <translation>驱动器留空</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 of %2 as “%3” on node %4; %5 to copy.</source>
        <translation>在节点 %4 上创建 %2 的%1“%3”；需复制 %5。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2: %3 of “%4”, made in %5.</source>
        <translation>“%1”已在节点 %2 上就绪：“%4”的%3，用时 %5。</translation>
    </message>
    <message>
        <source>The clone was made, but could not be started.</source>
        <translation>克隆已创建，但无法启动。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones of %2 made on node %3 in %4</source>
        <translation>
            <numerusform>%2 的 %n 个克隆中有 %1 个已在节点 %3 上创建，用时 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n 个已撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n times on node %3; %4 to copy.</source>
        <translation>
            <numerusform>在节点 %3 上创建 %n 个 %2 的%1；需复制 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes where it seems possible: %1 (&quot;rametctl targets %2&quot; asks them all).</source>
        <translation>看来可行的节点：%1（“rametctl targets %2”会询问所有节点）。</translation>
    </message>
    <message>
        <source>This makes the folder a storage: rametctl storage add %1 %2 %3</source>
        <translation>将该文件夹设为存储的命令：rametctl storage add %1 %2 %3</translation>
    </message>
    <message>
        <source>This leaves the drive empty: %1</source>
        <translation>将驱动器留空的选项：%1</translation>
    </message>
    <message>
        <source>This copies its medium: %1</source>
        <translation>复制其介质的选项：%1</translation>
    </message>
    <message>
        <source>This connects the cards to another one: --map network=%1:%2</source>
        <translation>将网卡连接到另一个网络的选项：--map network=%1:%2</translation>
    </message>
    <message>
        <source>This allows it: --trust, or for good: rametctl node trust %1 %2</source>
        <translation>允许此操作的方法：--trust，或永久允许：rametctl node trust %1 %2</translation>
    </message>
    <message>
        <source>, else </source>
        <comment>between ways to copy</comment>
        <translation>，否则 </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a disk, its ways and why</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>客户机：%1</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>TOLD BY</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>snapshot “%1” of “%2”</source>
        <comment>what is cloned</comment>
        <translation>“%2”的快照“%1”</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what will happen</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CloneArguments</name>
    <message>
        <source>--disk does not know “%1”: use copy, link, share, eject or skip.</source>
        <translation>--disk 不支持“%1”：请使用 copy、link、share、eject 或 skip。</translation>
    </message>
    <message>
        <source>--disk takes one of copy, link, share, eject and skip.</source>
        <translation>--disk 只能使用 copy、link、share、eject 和 skip 之一。</translation>
    </message>
    <message>
        <source>--disk does not know “%1”: use storage=, format= or size=.</source>
        <translation>--disk 不支持“%1”：请使用 storage=、format= 或 size=。</translation>
    </message>
    <message>
        <source>--disk needs a value after “%1”.</source>
        <translation>--disk 在“%1”之后需要一个值。</translation>
    </message>
    <message>
        <source>--disk has “%1” twice.</source>
        <translation>--disk 中“%1”重复。</translation>
    </message>
    <message>
        <source>--disk needs a disk and what to do with it, such as “vda:skip”.</source>
        <translation>--disk 需要磁盘及对其执行的操作，例如“vda:skip”。</translation>
    </message>
    <message>
        <source>Only a disk that is copied can have a storage and a format: “%1” is not.</source>
        <translation>只有复制的磁盘才能指定存储和格式：“%1”不复制。</translation>
    </message>
    <message>
        <source>--map needs network, bridge, interface or storage with two names, such as “network=lab:default”; “%1” is none of these.</source>
        <translation>--map 需要 network、bridge、interface 或 storage 以及两个名称，例如“network=lab:default”；“%1”不符合。</translation>
    </message>
    <message>
        <source>--map is given twice for %1 “%2”.</source>
        <translation>--map 对 %1“%2”重复指定。</translation>
    </message>
    <message>
        <source>--trusted-network needs --data-address: an address in the network that is trusted.</source>
        <translation>--trusted-network 需要 --data-address：所信任网络中的地址。</translation>
    </message>
    <message>
        <source>--data-address takes a host’s name or address, without a port; “%1” is none.</source>
        <translation>--data-address 的值为主机的名称或地址，不含端口；“%1”无效。</translation>
    </message>
    <message>
        <source>--bwlimit takes MiB per second, a number above 0 such as 50 or 0.5, or “none”; “%1” is neither.</source>
        <translation>--bwlimit 需要每秒 MiB 数，即大于 0 的数字（如 50 或 0.5），或“none”；“%1”两者都不是。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>With --from-csv the file has the names: leave out NAME and --count.</source>
        <translation>使用 --from-csv 时名称来自文件：请去掉 NAME 和 --count。</translation>
    </message>
    <message>
        <source>Something is missing: rametctl %1 %2.</source>
        <translation>缺少参数：rametctl %1 %2。</translation>
    </message>
    <message>
        <source>--count takes a number; “%1” is none.</source>
        <translation>--count 的值为数字；“%1”无效。</translation>
    </message>
    <message>
        <source>{n} in the name needs --count.</source>
        <translation>名称中的 {n} 需要 --count。</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>Option %1 is given twice.</source>
        <translation>选项 %1 重复指定。</translation>
    </message>
    <message>
        <source>--disk is given twice for “%1”.</source>
        <translation>--disk 对“%1”重复指定。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>要执行哪个命令？</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>参数“%1”多余。</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>命令 %1 没有选项 %2。</translation>
    </message>
    <message>
        <source>A clone is either --full or --linked.</source>
        <translation>克隆只能是 --full 或 --linked 之一。</translation>
    </message>
    <message>
        <source>A template cannot be started: leave out --start or --template.</source>
        <translation>模板无法启动：请去掉 --start 或 --template。</translation>
    </message>
    <message>
        <source>--on-failure takes keep or undo; “%1” is neither.</source>
        <translation>--on-failure 的值为 keep 或 undo；“%1”两者都不是。</translation>
    </message>
    <message>
        <source>A task is either resumed or cleaned up.</source>
        <translation>任务只能继续或清理，二者选一。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Delete</name>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  UEFI 变量</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 会保留</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2? Its disks stay.</source>
        <translation>删除节点 %2 上的“%1”？其磁盘会保留。</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2, and these disks?</source>
        <translation>删除节点 %2 上的“%1”及以下磁盘？</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>删除？[y/N] </translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs? Their disks stay.</source>
        <translation>
            <numerusform>删除这 %n 台虚拟机？其磁盘会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation>
            <numerusform>删除这 %n 台虚拟机及以下磁盘？</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask on; nothing was deleted. --yes deletes without a question.</source>
        <translation>没有可供询问的终端；未删除任何内容。使用 --yes 可不询问直接删除。</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm; its first letter will do</comment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Flatten</name>
    <message>
        <source>DISK</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>“%1” on node %2 would be made independent; at most %3 to copy.</source>
        <translation>将使节点 %2 上的“%1”独立；最多需复制 %3。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>“%1” is independent now; it took %2.</source>
        <translation>“%1”现已独立；用时 %2。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::GuestArguments</name>
    <message>
        <source>File “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>File “%1” has no password in its first line.</source>
        <translation>文件“%1”的第一行没有密码。</translation>
    </message>
    <message>
        <source>--cloud-init does not know “%1”: use user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE or disable=on.</source>
        <translation>--cloud-init 不支持“%1”：请使用 user-data=FILE、meta-data=FILE、network-config=FILE、root-ssh-key=FILE、clouduser-ssh-key=FILE、root-password-file=FILE 或 disable=on。</translation>
    </message>
    <message>
        <source>--cloud-init needs a file after “%1”.</source>
        <translation>--cloud-init 在“%1”之后需要一个文件。</translation>
    </message>
    <message>
        <source>--user needs a name before “:”.</source>
        <translation>--user 在“:”之前需要名称。</translation>
    </message>
    <message>
        <source>--user does not know “%1”: use ssh-key=FILE, password-file=FILE or password-hash-file=FILE.</source>
        <translation>--user 不支持“%1”：请使用 ssh-key=FILE、password-file=FILE 或 password-hash-file=FILE。</translation>
    </message>
    <message>
        <source>--wait-guest takes seconds, a number above 0; “%1” is none.</source>
        <translation>--wait-guest 的值为秒数，须大于 0；“%1”无效。</translation>
    </message>
    <message>
        <source>--wait-guest asks a guest that runs: add --start.</source>
        <translation>--wait-guest 用于询问运行中的客户机：请加上 --start。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::HardwareArguments</name>
    <message>
        <source>%1 takes a number above 0; “%2” is none.</source>
        <translation>%1 的值须为大于 0 的数字；“%2”无效。</translation>
    </message>
    <message>
        <source>--nic needs a value after “%1”.</source>
        <translation>--nic 在“%1”之后需要一个值。</translation>
    </message>
    <message>
        <source>--nic has “%1” twice.</source>
        <translation>--nic 中“%1”重复。</translation>
    </message>
    <message>
        <source>--nic does not know “%1”: use network=, bridge= or mac=.</source>
        <translation>--nic 不支持“%1”：请使用 network=、bridge= 或 mac=。</translation>
    </message>
    <message>
        <source>--nic needs the number of a network card, from 1, and what to do with it, such as “1:network=lab”.</source>
        <translation>--nic 需要网卡编号（从 1 开始）及对其执行的操作，例如“1:network=lab”。</translation>
    </message>
    <message>
        <source>--nic takes either network= or bridge=.</source>
        <translation>--nic 只能使用 network= 或 bridge= 之一。</translation>
    </message>
    <message>
        <source>--nic is given twice for card %1.</source>
        <translation>--nic 对网卡 %1 重复指定。</translation>
    </message>
    <message>
        <source>--set needs a path and its value, such as “/domain/devices/video/model/@type=virtio”.</source>
        <translation>--set 需要路径及其值，例如“/domain/devices/video/model/@type=virtio”。</translation>
    </message>
    <message>
        <source>--display takes none, vnc or spice; “%1” is neither.</source>
        <translation>--display 的值为 none、vnc 或 spice；“%1”无效。</translation>
    </message>
    <message>
        <source>size= takes a number of GiB, or with a unit such as 512M, 40G or 2T; “%1” is none.</source>
        <translation>size= 的值为 GiB 数，或带单位的数字，例如 512M、40G 或 2T；“%1”无效。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Help</name>
    <message>
        <source>list VMs and templates</source>
        <translation>列出虚拟机和模板</translation>
    </message>
    <message>
        <source>show a VM’s disks, NICs, snapshots and lineage</source>
        <translation>显示虚拟机的磁盘、网卡、快照和谱系</translation>
    </message>
    <message>
        <source>show what rests on what, as a tree</source>
        <translation>以树形显示对象之间的依赖关系</translation>
    </message>
    <message>
        <source>list the storages of every node</source>
        <translation>列出每个节点的存储</translation>
    </message>
    <message>
        <source>make a folder of a node a storage</source>
        <translation>将节点的文件夹设为存储</translation>
    </message>
    <message>
        <source>say that two storages are one, where nothing tells</source>
        <translation>在无法判断时，指明两个存储是同一个</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>取消该许可</translation>
    </message>
    <message>
        <source>find out by a small volume whether two storages are one</source>
        <translation>用一个小卷检测两个存储是否为同一个</translation>
    </message>
    <message>
        <source>clone a VM or template, once or many times</source>
        <translation>克隆虚拟机或模板，一次或多次</translation>
    </message>
    <message>
        <source>show on which nodes a clone could be, and why not</source>
        <translation>显示克隆可放在哪些节点上，以及不可行的原因</translation>
    </message>
    <message>
        <source>make VMs read-only templates</source>
        <translation>将虚拟机设为只读模板</translation>
    </message>
    <message>
        <source>make templates VMs again</source>
        <translation>将模板恢复为虚拟机</translation>
    </message>
    <message>
        <source>make a linked clone independent</source>
        <translation>使链接克隆独立</translation>
    </message>
    <message>
        <source>delete VMs and their own disks</source>
        <translation>删除虚拟机及其专有的磁盘</translation>
    </message>
    <message>
        <source>delete a volume that nothing needs</source>
        <translation>删除没有任何对象需要的卷</translation>
    </message>
    <message>
        <source>start VMs</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>ask the systems of VMs to shut down</source>
        <translation>请求虚拟机的系统关机</translation>
    </message>
    <message>
        <source>ask the systems of VMs to reboot</source>
        <translation>请求虚拟机的系统重启</translation>
    </message>
    <message>
        <source>reset VMs at once, as their buttons</source>
        <translation>立即重置虚拟机，如同按下重置按钮</translation>
    </message>
    <message>
        <source>let VMs stand still</source>
        <translation>暂停虚拟机</translation>
    </message>
    <message>
        <source>let paused VMs go on</source>
        <translation>让已暂停的虚拟机继续运行</translation>
    </message>
    <message>
        <source>save running VMs’ memory and end them, for their next start</source>
        <translation>保存运行中虚拟机的内存供下次启动使用，并结束虚拟机</translation>
    </message>
    <message>
        <source>give a VM that is off another name</source>
        <translation>重命名已关机的虚拟机</translation>
    </message>
    <message>
        <source>change what is noted of a VM</source>
        <translation>更改虚拟机的备注信息</translation>
    </message>
    <message>
        <source>show a VM’s snapshots as a tree</source>
        <translation>以树形显示虚拟机的快照</translation>
    </message>
    <message>
        <source>take a snapshot of a VM</source>
        <translation>创建虚拟机的快照</translation>
    </message>
    <message>
        <source>let a VM be what it was in a snapshot</source>
        <translation>将虚拟机还原到快照时的状态</translation>
    </message>
    <message>
        <source>delete a snapshot; its VM stays as it is</source>
        <translation>删除快照；其虚拟机保持不变</translation>
    </message>
    <message>
        <source>make the small bootable sample VM</source>
        <translation>创建可启动的小型示例虚拟机</translation>
    </message>
    <message>
        <source>list tasks at work and interrupted ones</source>
        <translation>列出进行中和中断的任务</translation>
    </message>
    <message>
        <source>go on with interrupted tasks, or clean up</source>
        <translation>继续或清理中断的任务</translation>
    </message>
    <message>
        <source>list the saved nodes</source>
        <translation>列出已保存的节点</translation>
    </message>
    <message>
        <source>save a node</source>
        <translation>保存节点</translation>
    </message>
    <message>
        <source>forget a saved node</source>
        <translation>移除已保存的节点</translation>
    </message>
    <message>
        <source>give a saved node another name</source>
        <translation>重命名已保存的节点</translation>
    </message>
    <message>
        <source>give a saved node another address</source>
        <translation>更改已保存节点的地址</translation>
    </message>
    <message>
        <source>put a saved node at this place of the list, from 1</source>
        <translation>将已保存的节点移到列表的此位置，从 1 开始</translation>
    </message>
    <message>
        <source>try a node, and say what is there or wrong</source>
        <translation>测试节点，并说明其内容或问题</translation>
    </message>
    <message>
        <source>let definitions pass between two nodes as they are</source>
        <translation>让定义在两个节点之间原样传递</translation>
    </message>
    <message>
        <source>Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clones virtual machines through libvirt.

Commands:
</source>
        <translation>用法：rametctl [-c [NAME=]URI]… [--json] COMMAND …

通过 libvirt 克隆虚拟机。

命令：
</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
选项，位于命令之前或之后：
</translation>
    </message>
    <message>
        <source>
A VM is named NAME, NODE/NAME or by its UUID.
Exit status: 0 done; 1 failed, and rolled back; 2 wrong usage; 3 refused, nothing touched;
130 cancelled, and rolled back.
&quot;rametctl COMMAND --help&quot; shows a command’s options.
</source>
        <translation>
虚拟机可用 NAME、NODE/NAME 或其 UUID 指定。
退出状态：0 完成；1 失败，已回滚；2 用法错误；3 被拒绝，未做任何更改；
130 已取消，已回滚。
“rametctl COMMAND --help”显示命令的选项。
</translation>
    </message>
    <message>
        <source>Usage: rametctl %1

%2
</source>
        <translation>用法：rametctl %1

%2
</translation>
    </message>
    <message>
        <source>a node to use, in place of the saved ones; may be given again</source>
        <translation>要使用的节点，代替已保存的节点；可多次指定</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>only names that contain TEXT</source>
        <translation>仅包含 TEXT 的名称</translation>
    </message>
    <message>
        <source>an independent copy; a VM’s default</source>
        <translation>独立的副本；虚拟机的默认方式</translation>
    </message>
    <message>
        <source>an instant clone on the template’s disks; a template’s default</source>
        <translation>基于模板磁盘的即时克隆；模板的默认方式</translation>
    </message>
    <message>
        <source>the storage for the new disks</source>
        <translation>新磁盘的存储</translation>
    </message>
    <message>
        <source>the format of the new disks: qcow2 or raw</source>
        <translation>新磁盘的格式：qcow2 或 raw</translation>
    </message>
    <message>
        <source>clone this snapshot, not the current state</source>
        <translation>克隆此快照，而不是当前状态</translation>
    </message>
    <message>
        <source>copy, link, share, eject or skip this disk, with ,storage=S ,format=F and ,size=GIB where wanted; may be given again</source>
        <translation>对此磁盘执行 copy、link、share、eject 或 skip（复制、链接、共享、弹出或排除），需要时加上 ,storage=S ,format=F 和 ,size=GIB；可多次指定</translation>
    </message>
    <message>
        <source>network=NET or bridge=BR, and mac=new, keep or an address, for network card N, from 1; may be given again</source>
        <translation>为网卡 N（从 1 开始）指定 network=NET 或 bridge=BR，以及 mac=new、keep 或地址；可多次指定</translation>
    </message>
    <message>
        <source>give the clone N CPUs</source>
        <translation>为克隆分配 N 个 CPU</translation>
    </message>
    <message>
        <source>give the clone so many MiB of memory</source>
        <translation>为克隆分配的内存 MiB 数</translation>
    </message>
    <message>
        <source>give the clone this display: none, vnc or spice</source>
        <translation>为克隆设置显示：none、vnc 或 spice</translation>
    </message>
    <message>
        <source>set an attribute or text of the clone’s definition; may be given again</source>
        <translation>设置克隆定义的属性或文本；可多次指定</translation>
    </message>
    <message>
        <source>copy at most so many MiB per second</source>
        <translation>每秒最多复制的 MiB 数</translation>
    </message>
    <message>
        <source>give the disks new serial numbers and WWNs</source>
        <translation>为磁盘分配新的序列号和 WWN</translation>
    </message>
    <message>
        <source>let the other node run and read all that the definition names</source>
        <translation>允许另一节点运行和读取定义中指定的全部内容</translation>
    </message>
    <message>
        <source>what the definition calls A is B on the other node; WHAT is network, bridge, interface or storage; kept for the two nodes; may be given again</source>
        <translation>定义中的 A 在另一节点上为 B；WHAT 为 network、bridge、interface 或 storage；会为这两个节点记住；可多次指定</translation>
    </message>
    <message>
        <source>the name or address at which the source’s node serves disks to another node while they are copied; auto: the host that its URI names</source>
        <translation>复制期间，源节点向另一节点提供磁盘的名称或地址；auto：其 URI 中指定的主机</translation>
    </message>
    <message>
        <source>all who are in the network of --data-address may read what is copied: it needs no TLS</source>
        <translation>--data-address 所在网络中的所有人都可读取复制的内容：无需 TLS</translation>
    </message>
    <message>
        <source>start the clone</source>
        <translation>启动克隆</translation>
    </message>
    <message>
        <source>make the clone a template</source>
        <translation>将克隆设为模板</translation>
    </message>
    <message>
        <source>delete the snapshots inside its disk images first</source>
        <translation>先删除其磁盘镜像内的快照</translation>
    </message>
    <message>
        <source>keep the MAC addresses</source>
        <translation>保留 MAC 地址</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>仅说明将执行的操作</translation>
    </message>
    <message>
        <source>make N clones; {n} in the name is their number</source>
        <translation>创建 N 个克隆；名称中的 {n} 为其编号</translation>
    </message>
    <message>
        <source>where not all clones could be made: keep those that were, or undo them</source>
        <translation>未能创建全部克隆时：保留已创建的（keep），或将其撤销（undo）</translation>
    </message>
    <message>
        <source>the guest’s host name; {name} in it is the clone’s name, {n} its number</source>
        <translation>客户机的主机名；其中 {name} 为克隆的名称，{n} 为其编号</translation>
    </message>
    <message>
        <source>the domain that follows the guest’s host name</source>
        <translation>跟在客户机主机名之后的域</translation>
    </message>
    <message>
        <source>static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with ,gateway=G and ,dns=D where wanted; given again, or after “;”, those of the next card</source>
        <translation>第一个网卡的静态地址，例如 10.0.0.11-10.0.0.30/24，需要时加上 ,gateway=G 和 ,dns=D；再次指定或在“;”之后为下一个网卡的地址</translation>
    </message>
    <message>
        <source>a user of the guest with ssh-key=FILE, password-file=FILE and password-hash-file=FILE, with commas between; may be given again</source>
        <translation>客户机的用户，附 ssh-key=FILE、password-file=FILE 和 password-hash-file=FILE，以逗号分隔；可多次指定</translation>
    </message>
    <message>
        <source>the guest’s time zone, such as Europe/Berlin</source>
        <translation>客户机的时区，例如 Europe/Berlin</translation>
    </message>
    <message>
        <source>the guest’s locale, such as de_DE.UTF-8</source>
        <translation>客户机的区域设置，例如 de_DE.UTF-8</translation>
    </message>
    <message>
        <source>packages that the guest installs at its first start; may be given again</source>
        <translation>客户机首次启动时安装的软件包；可多次指定</translation>
    </message>
    <message>
        <source>a command that a shell of the guest runs once, at the end of its first start; may be given again</source>
        <translation>客户机的 shell 在首次启动结束时运行一次的命令；可多次指定</translation>
    </message>
    <message>
        <source>write the guest’s settings to the clone’s disk by virt-customize, for a guest without cloud-init</source>
        <translation>通过 virt-customize 将客户机设置写入克隆的磁盘，用于没有 cloud-init 的客户机</translation>
    </message>
    <message>
        <source>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas between</source>
        <translation>user-data=FILE、meta-data=FILE、network-config=FILE、root-ssh-key=FILE、clouduser-ssh-key=FILE、root-password-file=FILE、disable=on，以逗号分隔</translation>
    </message>
    <message>
        <source>with --start: ask the guest at most so long what it took</source>
        <translation>与 --start 同用：询问客户机应用了哪些设置的最长时间</translation>
    </message>
    <message>
        <source>a clone for each line of FILE, whose first line names the columns: name, and node, storage, format, hostname, address …</source>
        <translation>为 FILE 的每一行创建一个克隆，首行为列名：name，以及 node、storage、format、hostname、address …</translation>
    </message>
    <message>
        <source>remove the definition only</source>
        <translation>仅移除定义</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>stop: switch off at once; start: also where that spoils others’ disks</source>
        <translation>stop：立即关机；start：即使会损坏其他对象的磁盘也启动</translation>
    </message>
    <message>
        <source>go on with the clones to their end</source>
        <translation>继续克隆直至完成</translation>
    </message>
    <message>
        <source>remove what the tasks made</source>
        <translation>移除任务创建的内容</translation>
    </message>
    <message>
        <source>a note for people; set: &quot;-&quot;: none</source>
        <translation>供人阅读的备注；用于 set 时：“-”表示无</translation>
    </message>
    <message>
        <source>with the VM’s memory; a running VM’s default</source>
        <translation>包含虚拟机的内存；运行中虚拟机的默认方式</translation>
    </message>
    <message>
        <source>the disks alone, without a running VM’s memory</source>
        <translation>仅磁盘，不包含运行中虚拟机的内存</translation>
    </message>
    <message>
        <source>as files of its own, not inside the disks’ images</source>
        <translation>作为单独的文件，而不是在磁盘镜像内</translation>
    </message>
    <message>
        <source>with all that were taken after it</source>
        <translation>包括之后创建的所有快照</translation>
    </message>
    <message>
        <source>with its volumes that carry the VM’s name</source>
        <translation>包括带有虚拟机名称的卷</translation>
    </message>
    <message>
        <source>delete the files that hold what the disks are now, where they are left</source>
        <translation>若保存磁盘当前内容的文件会遗留，则将其删除</translation>
    </message>
    <message>
        <source>remove the saved state instead</source>
        <translation>改为移除已保存的状态</translation>
    </message>
    <message>
        <source>a short text beside the name; &quot;-&quot;: none</source>
        <translation>名称旁的短文本；“-”表示无</translation>
    </message>
    <message>
        <source>words to sort VMs by, all of them; &quot;-&quot;: none</source>
        <translation>用于分类虚拟机的词语，须全部列出；“-”表示无</translation>
    </message>
    <message>
        <source>whether the VM starts with its node</source>
        <translation>虚拟机是否随节点启动</translation>
    </message>
    <message>
        <source>start the clone before its disks are there: they come from the other node while it runs</source>
        <translation>在磁盘到位之前启动克隆：克隆运行时，磁盘数据从另一节点传来</translation>
    </message>
    <message>
        <source>move a VM that is off to another node</source>
        <translation>将已关机的虚拟机移动到另一节点</translation>
    </message>
    <message>
        <source>the group that the node is shown in; - for none</source>
        <translation>显示该节点的组；- 表示无</translation>
    </message>
    <message>
        <source>save the node without trying it</source>
        <translation>保存节点而不进行测试</translation>
    </message>
    <message>
        <source>the node to move to</source>
        <translation>要移动到的节点</translation>
    </message>
    <message>
        <source>its storage for the disks; else what both nodes see stays where it is</source>
        <translation>该节点上用于磁盘的存储；若不指定，两个节点都能访问的内容保持原位</translation>
    </message>
    <message>
        <source>leave the source’s files where they are; only its definition goes</source>
        <translation>源的文件保持原位；仅移除其定义</translation>
    </message>
    <message>
        <source>move it though its snapshots are lost</source>
        <translation>即使快照会丢失也移动</translation>
    </message>
    <message>
        <source>let the guest agent freeze the file systems; with --disk-only</source>
        <translation>让客户机代理冻结文件系统；与 --disk-only 同用</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Lineage</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Nothing rests on anything.</source>
        <translation>没有任何依赖关系。</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>节点“%1”上有什么基于它未知。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::List</name>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>template, started elsewhere</source>
        <translation>模板，已在别处启动</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>链接克隆</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>There are no VMs.</source>
        <translation>没有虚拟机。</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共享方</translation>
    </message>
    <message>
        <source>There are no storages.</source>
        <translation>没有存储。</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Main</name>
    <message>
        <source>&quot;rametctl --help&quot; shows what there is.</source>
        <translation>“rametctl --help”显示可用的命令。</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: a node’s address can name a program to run, and others can write there. See who did, then make the file yours alone (chmod 600), or name the nodes with -c.</source>
        <translation>未使用 %1 中的设置：节点的地址可以指定要运行的程序，而其他人可以写入该文件。请查明是谁写入的，然后使该文件仅归您所有（chmod 600），或用 -c 指定节点。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>已完成 %1 个，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 个未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Move</name>
    <message>
        <source>Say with --target-node where it goes.</source>
        <translation>请用 --target-node 指定移动到何处。</translation>
    </message>
    <message>
        <source>A move takes all disks along: --disk can only eject.</source>
        <translation>移动会带走所有磁盘：--disk 只能使用 eject。</translation>
    </message>
    <message>
        <source>“%1” is on node %2 now.</source>
        <translation>“%1”现在位于节点 %2 上。</translation>
    </message>
    <message>
        <source>Move? [y/N] </source>
        <translation>移动？[y/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Node</name>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>“%1”不能用作节点名称：只能使用字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>No node is saved; %1 is used.</source>
        <translation>没有已保存的节点；将使用 %1。</translation>
    </message>
    <message>
        <source>Node %1 is saved.</source>
        <translation>节点 %1 已保存。</translation>
    </message>
    <message>
        <source>Tasks on node %1 have not ended: %2. &quot;rametctl recover&quot; ends them; then it can have another name.</source>
        <translation>节点 %1 上的任务尚未结束：%2。“rametctl recover”可结束它们；之后即可重命名。</translation>
    </message>
    <message>
        <source>Node %1 is now named %2.</source>
        <translation>节点 %1 现已更名为 %2。</translation>
    </message>
    <message>
        <source>Node %1 has its new address.</source>
        <translation>节点 %1 已使用新地址。</translation>
    </message>
    <message>
        <source>A place is a number from 1.</source>
        <translation>位置是从 1 开始的数字。</translation>
    </message>
    <message>
        <source>Node %1 is forgotten.</source>
        <translation>已移除保存的节点 %1。</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>没有名为“%1”的节点。</translation>
    </message>
    <message>
        <source>Between %1 and %2 definitions now pass as they are.</source>
        <translation>%1 与 %2 之间的定义现在会原样传递。</translation>
    </message>
    <message>
        <source>Between %1 and %2 only what is harmless passes now.</source>
        <translation>%1 与 %2 之间现在只传递无害的内容。</translation>
    </message>
    <message>
        <source>%1 (trusted network)</source>
        <translation>%1（可信网络）</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>目前无法访问该节点：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be a group: it has at most 64 characters and no line break.</source>
        <translation>“%1”不能用作组：组最多 64 个字符，且不含换行符。</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>组</translation>
    </message>
    <message>
        <source>DATA ADDRESS</source>
        <translation>数据地址</translation>
    </message>
    <message>
        <source>What is to change? Give the URI, --data-address or --group, or several.</source>
        <translation>要更改什么？请指定 URI、--data-address 或 --group，可指定多项。</translation>
    </message>
    <message>
        <source>Node %1 has its new group.</source>
        <translation>节点 %1 已使用新组。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Power</name>
    <message>
        <source>“%1” is a template now.</source>
        <translation>“%1”现在是模板。</translation>
    </message>
    <message>
        <source>&quot;rametctl template --drop-snapshots&quot; deletes those inside its disk images; &quot;rametctl clone --template&quot; leaves it as it is.</source>
        <translation>“rametctl template --drop-snapshots”会删除其磁盘镜像内的快照；“rametctl clone --template”则使其保持不变。</translation>
    </message>
    <message>
        <source>“%1” is a VM again.</source>
        <translation>“%1”已恢复为虚拟机。</translation>
    </message>
    <message>
        <source>“%1” is running already.</source>
        <translation>“%1”已在运行。</translation>
    </message>
    <message>
        <source>“%1” has been started.</source>
        <translation>“%1”已启动。</translation>
    </message>
    <message>
        <source>&quot;rametctl start --force&quot; starts it all the same.</source>
        <translation>“rametctl start --force”仍会启动它。</translation>
    </message>
    <message>
        <source>“%1” is off already.</source>
        <translation>“%1”已经关机。</translation>
    </message>
    <message>
        <source>“%1” has been switched off.</source>
        <translation>“%1”已被关闭。</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down.</source>
        <translation>已请求“%1”关机。</translation>
    </message>
    <message>
        <source>--autostart is “on” or “off”, not “%1”.</source>
        <translation>--autostart 的值为“on”或“off”，不能是“%1”。</translation>
    </message>
    <message>
        <source>Nothing to set: write --title, --description, --tags or --autostart.</source>
        <translation>没有可设置的内容：请指定 --title、--description、--tags 或 --autostart。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 done</source>
        <comment>members of a group</comment>
        <translation>已完成 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Recover</name>
    <message>
        <source>There is no unfinished task “%1”. &quot;rametctl tasks&quot; shows them all.</source>
        <translation>没有未完成的任务“%1”。“rametctl tasks”会显示所有任务。</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>“%1”可能指以下之一：%2。请写明是哪一个。</translation>
    </message>
    <message>
        <source>It cannot go on; clean up what it made with --clean.</source>
        <translation>它无法继续；请用 --clean 清理其创建的内容。</translation>
    </message>
    <message>
        <source>Cancelled. What is left can still be resumed or cleaned up.</source>
        <translation>已取消。剩余的内容仍可继续或清理。</translation>
    </message>
    <message>
        <source>&quot;rametctl recover --resume&quot; goes on with them; &quot;rametctl recover --clean&quot; takes back what they did.</source>
        <translation>“rametctl recover --resume”会继续这些任务；“rametctl recover --clean”会撤销其所做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to recover here.</source>
        <translation>此处没有可恢复的内容。</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Sample</name>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>没有名为“%1”的节点。</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2. &quot;rametctl start %1&quot; boots it.</source>
        <translation>“%1”已在节点 %2 上就绪。“rametctl start %1”可将其启动。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Session</name>
    <message>
        <source>There is no VM or template named “%1”. &quot;rametctl list&quot; shows them all.</source>
        <translation>没有名为“%1”的虚拟机或模板。“rametctl list”会显示所有虚拟机和模板。</translation>
    </message>
    <message>
        <source>No VM or template named “%1” could be read.</source>
        <translation>无法读取名为“%1”的虚拟机或模板。</translation>
    </message>
    <message>
        <source>No VM or template named “%1” was found, but not every node could be asked: %2.</source>
        <translation>未找到名为“%1”的虚拟机或模板，但并非所有节点都能询问：%2。</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>“%1”可能指以下之一：%2。请写明是哪一个。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未做任何更改。</translation>
    </message>
    <message>
        <source>There is no node named “%1”; the nodes are %2.</source>
        <translation>没有名为“%1”的节点；现有节点为 %2。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Show</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>linked clone of %1 (%2)</source>
        <translation>%1 的链接克隆（%2）</translation>
    </message>
    <message>
        <source>full clone of %1 (%2)</source>
        <translation>%1 的完整克隆（%2）</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>光驱</translation>
    </message>
    <message>
        <source>floppy</source>
        <translation>软驱</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>可共享</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>没有磁盘</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>包含内存</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>SNAPSHOT</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>CLONE</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>源</translation>
    </message>
    <message>
        <source>NEEDS</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rests on %1; holds %2, saves %3 by linking.</source>
        <translation>基于 %1；占用 %2，通过链接节省 %3。</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1（可能）</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>These rest on its disks:</source>
        <translation>以下对象基于其磁盘：</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>节点“%1”上有什么基于它未知。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Snapshot</name>
    <message>
        <source>SNAPSHOT</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>HOLDS</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>“%1”没有快照。</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>删除？[y/N] </translation>
    </message>
    <message>
        <source>Revert to it? [y/N] </source>
        <translation>还原到该快照？[y/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageAdd</name>
    <message>
        <source>Storage “%1” is ready on node %2.</source>
        <translation>存储“%1”已在节点 %2 上就绪。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageShare</name>
    <message>
        <source>“%1” names no storage of a node. Write NODE/STORAGE.</source>
        <translation>“%1”未指定节点的存储。请写成 NODE/STORAGE。</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>没有名为“%1”的节点。</translation>
    </message>
    <message>
        <source>Both storages are of one node. Name one of another node.</source>
        <translation>两个存储属于同一节点。请指定另一节点的存储。</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one storage now. &quot;rametctl storage prove&quot; finds out whether they are.</source>
        <translation>“%1”和“%2”现在视为同一个存储。“rametctl storage prove”可检测是否确实如此。</translation>
    </message>
    <message>
        <source>That “%1” and “%2” are one storage is not said any more.</source>
        <translation>已取消“%1”和“%2”是同一个存储的声明。</translation>
    </message>
    <message>
        <source>That they are one was said, and is not true: rametctl storage unshare %1 %2</source>
        <translation>曾声明它们是同一个存储，但并不属实：rametctl storage unshare %1 %2</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Targets</name>
    <message>
        <source>yes</source>
        <comment>a clone is possible there</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>after copying</source>
        <comment>a clone is possible there</comment>
        <translation>复制后可行</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a clone is possible there</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a clone is not possible there</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Tasks</name>
    <message>
        <source>TASK</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>There are no unfinished tasks.</source>
        <translation>没有未完成的任务。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::VolumeDelete</name>
    <message>
        <source>“%1” names no volume. Write STORAGE/VOLUME or NODE/STORAGE/VOLUME.</source>
        <translation>“%1”未指定卷。请写成 STORAGE/VOLUME 或 NODE/STORAGE/VOLUME。</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>没有卷“%1”。</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>“%1”可能指以下之一：%2。请写明是哪一个。</translation>
    </message>
    <message>
        <source>Delete volume “%1” on node %2 (%3, %4)?</source>
        <translation>删除节点 %2 上的卷“%1”（%3，%4）？</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>删除？[y/N] </translation>
    </message>
    <message>
        <source>Volume “%1” has been deleted.</source>
        <translation>卷“%1”已删除。</translation>
    </message>
</context>
</TS>
