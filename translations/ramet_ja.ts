<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Abilities</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>一時停止中ではない</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>a template already</source>
        <translation>すでにテンプレート</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>テンプレートではない</translation>
    </message>
    <message>
        <source>with a saved state</source>
        <translation>保存された状態あり</translation>
    </message>
    <message>
        <source>without a saved state</source>
        <translation>保存された状態なし</translation>
    </message>
    <message>
        <source>without a definition that stays</source>
        <translation>永続的な定義なし</translation>
    </message>
    <message>
        <source>independent already</source>
        <translation>独立済み</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>スナップショットあり</translation>
    </message>
    <message>
        <source>on a node that cannot be reached</source>
        <translation>到達できないノード上にある</translation>
    </message>
    <message>
        <source>on a node that is still being read</source>
        <translation>読み取り中のノード上にある</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VMs and a sentence that is true of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation>
            <numerusform>一度に開けるコンソールは %n 個までです。選択する VM を減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>still being fetched</source>
        <translation>データを取得中</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>電源が入っている</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>needed by others</source>
        <translation>他から必要とされている</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VMs and what they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held by a task</source>
        <translation>タスクが保持中</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not certainly written as a whole</source>
        <translation>すべて書き込まれたか不明</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Ramet</source>
        <translation>Ramet について</translation>
    </message>
    <message>
        <source>Ramet %1</source>
        <translation>Ramet %1</translation>
    </message>
    <message>
        <source>Clones virtual machines through libvirt: full clones, templates and linked clones.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>libvirt を使って仮想マシンをクローンします。フルクローン、テンプレート、リンククローンに対応しています。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>(バージョン不明)</translation>
    </message>
    <message>
        <source>On node “%1”: libvirt %2, QEMU %3.</source>
        <translation>ノード「%1」: libvirt %2、QEMU %3。</translation>
    </message>
</context>
<context>
    <name>BatchTask</name>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>%n 台の VM をクローン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone “%1”: %n clones, “%2” to “%3”</source>
        <translation>
            <numerusform>「%1」をクローン: クローン %n 個、「%2」～「%3」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneSummary</name>
    <message numerus="yes">
        <source>Instant; shares the %n disks of “%1”; %2</source>
        <translation>
            <numerusform>即時。「%1」の %n 個のディスクを共有。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies %1 from “%2” to “%3” through this computer</source>
        <translation>%1 を「%2」からこのコンピューター経由で「%3」にコピー</translation>
    </message>
    <message>
        <source>Copies %1 from “%2” straight to “%3”</source>
        <translation>%1 を「%2」から「%3」に直接コピー</translation>
    </message>
    <message>
        <source>Copies %1 to “%2”</source>
        <translation>%1 を「%2」にコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copies %1 to %n storages</source>
        <translation>
            <numerusform>%1 を %n 個のストレージにコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is copied and how long it takes</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, while “%2” keeps running</source>
        <comment>what is copied and a VM</comment>
        <translation>%1、その間「%2」は動作を継続</translation>
    </message>
    <message>
        <source>%1, or at once where the file system shares blocks (XFS, btrfs)</source>
        <comment>what is copied</comment>
        <translation>%1、ファイルシステムがブロックを共有できる場合 (XFS、btrfs) は即時</translation>
    </message>
    <message>
        <source>Instant; “%1” has no disks to copy</source>
        <translation>即時。「%1」にはコピーするディスクがありません</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <comment>what is copied and the space there is</comment>
        <translation>%1、空き %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disks and their way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between disks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1” on “%2”</source>
        <translation>即時。「%2」で「%1」のブロックを共有</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1”</source>
        <translation>即時。「%1」のブロックを共有</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is copied and the limit to its speed</comment>
        <translation>%1、最大 %2/秒</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>ターゲットノード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Target storage</source>
        <translation>ターゲットストレージ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a field of the wizard</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>データを待たずに起動</translation>
    </message>
    <message>
        <source>Not possible yet: see %1</source>
        <comment>names of fields</comment>
        <translation>まだ実行できません: %1を確認してください。</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>SSH does not know the key of %1 yet. Connect in the window or on a terminal and compare the fingerprint, or log in once with “ssh”.</source>
        <translation>%1の SSH ホスト鍵はまだ登録されていません。ウィンドウまたは端末から接続してフィンガープリントを確認するか、一度「ssh」でログインしてください。</translation>
    </message>
    <message>
        <source>%1 has another SSH host key than before: it was installed anew, or somebody else answers in its place. Ask its administrator; if the new key is right, remove the old one with “ssh-keygen -R HOST”, then reconnect.</source>
        <translation>%1の SSH ホスト鍵が以前と異なります。再インストールされたか、別のホストが代わりに応答しています。管理者に確認し、新しい鍵が正しい場合は「ssh-keygen -R HOST」で古い鍵を削除してから再接続してください。</translation>
    </message>
    <message>
        <source>%1 accepted no key and no password for this user. Check the user’s name, load your key with “ssh-add”, or have it accepted there with “ssh-copy-id”; then reconnect.</source>
        <translation>%1はこのユーザーの鍵もパスワードも受け付けませんでした。ユーザー名を確認し、「ssh-add」で鍵を読み込むか、「ssh-copy-id」で鍵を登録してから、再接続してください。</translation>
    </message>
    <message>
        <source>%1 needs an answer to log in, which was not given. Reconnect to be asked again.</source>
        <translation>%1へのログインに必要な回答が入力されませんでした。再接続すると、もう一度質問されます。</translation>
    </message>
    <message>
        <source>%1 is connected to with TLS, and a certificate or key of this computer is missing or cannot be read. The details name the file; “virt-pki-validate” checks them all.</source>
        <translation>%1には TLS で接続しますが、このコンピューターの証明書または鍵がないか、読み取れません。ファイル名は詳細に示されています。「virt-pki-validate」ですべて確認できます。</translation>
    </message>
    <message>
        <source>The certificate of %1 or of this computer is not accepted: it is for another name, or its authority is not known. “virt-pki-validate” checks them.</source>
        <translation>%1またはこのコンピューターの証明書が受け付けられません。別の名前用の証明書であるか、認証局が不明です。「virt-pki-validate」で確認できます。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Have it renewed there, or set the clock right of the one that is wrong; then reconnect.</source>
        <translation>%1の証明書は期限切れか、まだ有効になっていません。証明書を更新するか、ずれている方の時計を合わせてから、再接続してください。</translation>
    </message>
    <message>
        <source>%1 is connected to with a certificate of this computer that has expired, or is not valid yet. Renew it; “virt-pki-validate” names the files. Then reconnect.</source>
        <translation>%1への接続に使うこのコンピューターの証明書は期限切れか、まだ有効になっていません。更新してください。ファイル名は「virt-pki-validate」で確認できます。その後、再接続してください。</translation>
    </message>
    <message>
        <source>%1 does not answer: libvirt hangs there, or the network is silent. Check both, then try again.</source>
        <translation>%1が応答しません。libvirt がハングしているか、ネットワークに応答がありません。両方を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The address of %1 is not one that libvirt understands. Edit the node; an example is “qemu+ssh://root@host/system”.</source>
        <translation>%1のアドレスは libvirt が解釈できるものではありません。ノードを編集してください。例:「qemu+ssh://root@host/system」。</translation>
    </message>
    <message>
        <source>This user may not use libvirt on %1. Add the user to the group libvirt there with “adduser USER libvirt”, log in anew, then reconnect.</source>
        <translation>このユーザーには%1の libvirt を使用する権限がありません。そのホストで「adduser USER libvirt」を実行してユーザーをグループ libvirt に追加し、ログインし直してから再接続してください。</translation>
    </message>
    <message>
        <source>The host of %1 is there, but nothing listens on this port. Check the port, and that sshd or libvirtd listens there.</source>
        <translation>%1のホストは存在しますが、このポートでは何も待ち受けていません。ポートと、sshd または libvirtd が待ち受けているかを確認してください。</translation>
    </message>
    <message>
        <source>The name of the host of %1 is not known. Check the spelling and the network.</source>
        <translation>%1のホスト名が見つかりません。綴りとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The network has no way to %1. Check its address, and that the host is on.</source>
        <translation>%1へのネットワーク経路がありません。アドレスと、ホストの電源が入っているかを確認してください。</translation>
    </message>
    <message>
        <source>The host of %1 answers, but there is no libvirt. Install libvirt-daemon-system there, and check the port.</source>
        <translation>%1のホストは応答しますが、libvirt がありません。そのホストに libvirt-daemon-system をインストールし、ポートを確認してください。</translation>
    </message>
    <message>
        <source>The program that connects to %1 is missing on this computer. Install openssh-client, then reconnect.</source>
        <translation>%1への接続に使うプログラムがこのコンピューターにありません。openssh-client をインストールしてから再接続してください。</translation>
    </message>
    <message>
        <source>No libvirt daemon runs on %1. Install libvirt-daemon-system there, or start the service “libvirtd”.</source>
        <translation>%1で libvirt デーモンが動作していません。libvirt-daemon-system をインストールするか、サービス「libvirtd」を起動してください。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>virt-viewer is not installed. Install the package “virt-viewer”.</source>
        <translation>virt-viewer がインストールされていません。パッケージ「virt-viewer」をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>DependantChoices</name>
    <message>
        <source>disk image</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>リンククローン</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>No known VM has the disk image “%1”. Delete it if nobody needs it.</source>
        <translation>ディスクイメージ「%1」を持つ既知の VM はありません。誰も必要としていなければ削除してください。</translation>
    </message>
    <message>
        <source>incomplete clone</source>
        <translation>未完成のクローン</translation>
    </message>
</context>
<context>
    <name>DropPolicy</name>
    <message>
        <source>Clone “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>「%1」を%2クローン</translation>
    </message>
    <message>
        <source>There is no VM to clone.</source>
        <translation>クローンする VM がありません。</translation>
    </message>
    <message>
        <source>Choose a node, a storage or the templates of a node.</source>
        <translation>ノード、ストレージ、またはノードのテンプレートを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>%n 台の VM を%1クローン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs %2. Not those: %3</source>
        <comment>place and reasons follow</comment>
        <translation>
            <numerusform>%n 台の VM のうち %1 台を%2クローン。対象外: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>先に VM を選択してください。</translation>
    </message>
    <message>
        <source>to storage “%1” of node “%2”</source>
        <translation>ノード「%2」のストレージ「%1」に</translation>
    </message>
    <message>
        <source>on node “%1” as a template</source>
        <translation>ノード「%1」にテンプレートとして</translation>
    </message>
    <message>
        <source>on node “%1” as templates</source>
        <translation>ノード「%1」にテンプレートとして</translation>
    </message>
    <message>
        <source>on node “%1”</source>
        <translation>ノード「%1」に</translation>
    </message>
    <message>
        <source>Move “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>「%1」を%2移動</translation>
    </message>
    <message>
        <source>A move makes no templates. Drop it on the node itself.</source>
        <translation>移動ではテンプレートは作成されません。ノード自体にドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>%n 台の VM を%1移動</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other node. Add one first.</source>
        <translation>他のノードがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>to node “%1”</source>
        <translation>ノード「%1」へ</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Libvirt could not do this with %1. Its own words are in the details.</source>
        <translation>libvirt は%1に対してこの操作を実行できませんでした。libvirt のメッセージは詳細にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that libvirt runs there and that its address is right, then connect again.</source>
        <translation>%1に到達できません。libvirt が動作していること、アドレスが正しいことを確認してから、再接続してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Refresh the list and look again.</source>
        <translation>%1はもう存在しません。一覧を更新して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1はすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is in use by another operation. Wait until it has ended, then try again.</source>
        <translation>%1は別の操作で使用中です。完了するまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The node cannot do this with %1. The details say what is missing.</source>
        <translation>ノードは%1に対してこの操作を実行できません。不足しているものは詳細にあります。</translation>
    </message>
    <message>
        <source>You may not do this with %1. Log in as a user who has the right to, such as a member of the group libvirt.</source>
        <translation>%1に対してこの操作を行う権限がありません。グループ libvirt のメンバーなど、権限のあるユーザーでログインしてください。</translation>
    </message>
    <message>
        <source>Libvirt did not accept %1. The details say which part is wrong.</source>
        <translation>libvirt は%1を受け付けませんでした。誤っている箇所は詳細にあります。</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>%1に対する処理はキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 changed meanwhile, so nothing was done. Look at it again, then retry.</source>
        <translation>%1がその間に変更されたため、何も行われませんでした。もう一度確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The task cannot be noted in %1. See to it that there is space and that you may write there, then try again.</source>
        <translation>タスクを%1に記録できません。空き容量と書き込み権限があることを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The guest of %1 did not take all that was to be new in it. The details say what stayed.</source>
        <translation>%1のゲストは、新しくするはずの設定の一部を適用しませんでした。適用されなかったものは詳細にあります。</translation>
    </message>
    <message>
        <source>The guest of %1 did not tell in time whether it took all that was to be new in it. The details say what is not known.</source>
        <translation>%1のゲストは、新しくするはずの設定をすべて適用したかどうかを時間内に応答しませんでした。不明なものは詳細にあります。</translation>
    </message>
    <message>
        <source>What the guest of %1 was to get is kept nowhere, as it may be secret. Clean up what was made, and clone it again.</source>
        <translation>%1のゲストに渡すはずだった内容は、機密の可能性があるためどこにも保存されていません。作成されたものをクリーンアップして、もう一度クローンしてください。</translation>
    </message>
    <message>
        <source>The disk of %1 is no file that this program can write to, so the guest was not made new. Clone it without writing to its disk.</source>
        <translation>%1のディスクはこのプログラムが書き込めるファイルではないため、ゲストはカスタマイズされませんでした。ディスクに書き込まずにクローンしてください。</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, so the copying into its disks was ended. It can be done while the VM runs: try again.</source>
        <translation>%1がその間に起動されたため、ディスクへのコピーは中断されました。VM の実行中でも行えます。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile, and with it the copying into its disks ended. Try again.</source>
        <translation>%1がその間にシャットダウンされたため、ディスクへのコピーも中断されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Libvirt still counts a copy of a disk of %1 that has ended. That stays until the VM is shut down: clone it then, or after its next start.</source>
        <translation>%1のディスクのコピーは終了していますが、libvirt ではまだ実行中として扱われています。VM がシャットダウンされるまでこの状態が続きます。シャットダウンしてから、または次回の起動後にクローンしてください。</translation>
    </message>
    <message>
        <source>The image of disk %1 is damaged, so it cannot be copied whole; nothing of it was changed. “qemu-img check” says more.</source>
        <translation>ディスク%1のイメージは破損しているため、完全にはコピーできません。イメージは変更されていません。「qemu-img check」で詳しく確認できます。</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the connection to its node may only read. Edit the node’s address: the socket to use is “libvirt-sock”.</source>
        <translation>%1は変更できません。ノードへの接続が読み取り専用です。ノードのアドレスを編集し、ソケット「libvirt-sock」を使用してください。</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>このオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed; the details name them.</source>
        <translation>
            <numerusform>%n 件を削除できませんでした。名前は詳細にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind; recover them later, or remove them by hand:</source>
        <translation>残されたものがあります。後で復旧するか、手動で削除してください:</translation>
    </message>
    <message>
        <source>There is not enough space on %1. Free some space or choose another storage.</source>
        <translation>%1の空き容量が足りません。空き容量を増やすか、別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>残されたものはありません。</translation>
    </message>
    <message>
        <source>Libvirt was killed and lists %1 as starting for ever. Restart the host, or stop libvirt and remove its file in /run/libvirt/qemu.</source>
        <translation>libvirt が強制終了され、%1をいつまでも起動中として扱っています。ホストを再起動するか、libvirt を停止して /run/libvirt/qemu にあるそのファイルを削除してください。</translation>
    </message>
    <message>
        <source>Whether %1 has moved is not known: the node did not answer at the last step. Nothing was removed. Resume the task once the node answers; the VM is on one node alone then.</source>
        <translation>%1が移動されたかどうかは不明です。最後のステップでノードが応答しませんでした。何も削除されていません。ノードが応答したらタスクを再開してください。その後 VM は 1 つのノードだけに存在します。</translation>
    </message>
    <message>
        <source>The guest agent of %1 does not answer or cannot freeze the file systems, so no snapshot was taken. Start qemu-guest-agent in the guest, or take the snapshot without.</source>
        <translation>%1のゲストエージェントが応答しないか、ファイルシステムを凍結できないため、スナップショットは作成されませんでした。ゲストで qemu-guest-agent を起動するか、凍結せずにスナップショットを作成してください。</translation>
    </message>
    <message>
        <source>Step, as the log names it: %1</source>
        <comment>of a task that failed</comment>
        <translation>ステップ (ログでの名前): %1</translation>
    </message>
    <message>
        <source>%1 ended before what was copied into its disks was safely written, so parts of them may read as zeros. Keep what it was copied from, such as the template or the snapshot’s files.</source>
        <translation>ディスクへコピーした内容が確実に書き込まれる前に%1が終了したため、一部がゼロとして読まれることがあります。テンプレートやスナップショットのファイルなど、コピー元を残しておいてください。</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is nothing to filter by. There are: %2.</source>
        <translation>「%1」ではフィルターできません。使用できるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” is no state. There are: %2.</source>
        <translation>「%1」という状態はありません。使用できるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” is no kind of VM. There are: %2.</source>
        <translation>「%1」という種類の VM はありません。使用できるもの: %2。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
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
        <translation>数秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>0.1 秒未満</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>シャットダウン中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>サスペンド中</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>名前を予約中</translation>
    </message>
    <message>
        <source>Waiting until the VM is free</source>
        <translation>VM が空くのを待機中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Making the guest new</source>
        <translation>ゲストをカスタマイズ中</translation>
    </message>
    <message>
        <source>Writing the definition</source>
        <translation>定義を書き込み中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Asking the guest what it took</source>
        <translation>ゲストに適用結果を問い合わせ中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>クリーンアップ中</translation>
    </message>
    <message>
        <source>Full clone</source>
        <translation>フルクローン</translation>
    </message>
    <message>
        <source>Linked clone</source>
        <translation>リンククローン</translation>
    </message>
    <message>
        <source>Started, fetching</source>
        <translation>起動済み、データを取得中</translation>
    </message>
    <message>
        <source>fetching from %1</source>
        <comment>its disks, from a node</comment>
        <translation>「%1」から取得中</translation>
    </message>
    <message>
        <source>fetching from %1, %2 of %3</source>
        <comment>its disks, from a node; bytes</comment>
        <translation>「%1」から取得中 (%2 / %3)</translation>
    </message>
    <message>
        <source>Comparing what was copied</source>
        <translation>コピーしたデータを比較中</translation>
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
        <translation>表示するだけの場合、ノードには問い合わせません。</translation>
    </message>
    <message>
        <source>There are more than are read from here.</source>
        <translation>ここから読み取れる数を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>他に %n 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk image “%2” on node “%1” could not be looked into.</source>
        <translation>ノード「%1」のディスクイメージ「%2」の中身を確認できませんでした。</translation>
    </message>
    <message>
        <source>Not every disk image on node “%1” could be looked into.</source>
        <translation>ノード「%1」の一部のディスクイメージの中身を確認できませんでした。</translation>
    </message>
    <message>
        <source>Not every disk image of storage “%3” on node “%1” could be looked into.</source>
        <translation>ノード「%1」のストレージ「%3」の一部のディスクイメージの中身を確認できませんでした。</translation>
    </message>
    <message>
        <source>Node “%1” could not be asked.</source>
        <translation>ノード「%1」に問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The definition of VM “%2” on node “%1” could not be read.</source>
        <translation>ノード「%1」の VM「%2」の定義を読み取れませんでした。</translation>
    </message>
    <message>
        <source>How VM “%2” on node “%1” runs now could not be read.</source>
        <translation>ノード「%1」の VM「%2」の現在の実行状態を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The snapshots of VM “%2” on node “%1” could not be read.</source>
        <translation>ノード「%1」の VM「%2」のスナップショットを読み取れませんでした。</translation>
    </message>
    <message>
        <source>What storage “%3” on node “%1” holds could not be read.</source>
        <translation>ノード「%1」のストレージ「%3」の内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Storage “%3” on node “%1” could not be looked at again.</source>
        <translation>ノード「%1」のストレージ「%3」を更新できませんでした。</translation>
    </message>
    <message>
        <source>Volume “%2” of storage “%3” on node “%1” could not be looked into.</source>
        <translation>ノード「%1」のストレージ「%3」のボリューム「%2」の中身を確認できませんでした。</translation>
    </message>
    <message>
        <source>What the images of storage “%3” on node “%1” rest on is not known.</source>
        <translation>ノード「%1」のストレージ「%3」のイメージが何を基にしているかは不明です。</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Planning again what failed</source>
        <translation>失敗したものを再計画中</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>so many of so many ended</comment>
        <translation>キャンセル中: %1</translation>
    </message>
    <message>
        <source>Paused: %1; what is under way goes on</source>
        <comment>so many of so many ended</comment>
        <translation>一時停止中: %1、進行中のものは続行</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <comment>so many of so many ended</comment>
        <translation>処理中: %1</translation>
    </message>
    <message>
        <source>Copying: %1, %2 of %3</source>
        <comment>so many ended, bytes done and all bytes</comment>
        <translation>コピー中: %1、%2 / %3</translation>
    </message>
    <message>
        <source>%1. Try again, keep what was made, or undo it?</source>
        <translation>%1。失敗分を再試行しますか、作成済みを残しますか、それとも作成を取り消しますか?</translation>
    </message>
    <message>
        <source>%1. Keep what was made, or undo it?</source>
        <translation>%1。作成済みを残しますか、それとも作成を取り消しますか?</translation>
    </message>
    <message>
        <source>%1. Try again, or leave it?</source>
        <translation>%1。失敗分を再試行しますか、それともこのままにしますか?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>作成済みのものを削除中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones are made</source>
        <translation>
            <numerusform>%n 個中 %1 個のクローンを作成済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%n 件中 %1 件が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 件をキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n 件の作成を取り消し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone</source>
        <translation>
            <numerusform>%n 件の作成を取り消せませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be started</source>
        <translation>
            <numerusform>%n 件を起動できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of tasks and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the details</source>
        <translation>
            <numerusform>… 他 %n 件、詳細を参照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestText</name>
    <message>
        <source>“%1” is no address with its net. Write such as 10.0.0.11/24, or 10.0.0.11-10.0.0.30/24.</source>
        <translation>「%1」はネットワーク付きのアドレスではありません。10.0.0.11/24 または 10.0.0.11-10.0.0.30/24 のように入力してください。</translation>
    </message>
    <message>
        <source>No VM can have “%1”: net “%2” uses it for itself. Choose another one.</source>
        <translation>「%1」を VM に割り当てることはできません。ネットワーク「%2」自身が使用しています。別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is outside net “%2”. Correct one of the two.</source>
        <translation>「%1」はネットワーク「%2」の範囲外です。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>Address “%1” comes twice. Leave one out.</source>
        <translation>アドレス「%1」が重複しています。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>Address “%1” is taken: “%2” has it. Choose another one.</source>
        <translation>アドレス「%1」は「%2」が使用しています。別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>There are “%1” addresses for “%2” clones. Add the missing ones.</source>
        <translation>クローン %2 個に対してアドレスが %1 個しかありません。不足分を追加してください。</translation>
    </message>
    <message>
        <source>There are addresses for network card “%1”, but the VM has “%2”. Leave them out.</source>
        <translation>ネットワークカード %1 のアドレスが指定されていますが、VM のネットワークカードは %2 個です。そのアドレスを取り除いてください。</translation>
    </message>
    <message>
        <source>Addresses and a network-config file say the same thing. Use one of the two.</source>
        <translation>アドレスと network-config ファイルの指定が重複しています。どちらか一方を使用してください。</translation>
    </message>
    <message>
        <source>File “%1” has %3; more than %2 no guest needs. Let it fetch the rest.</source>
        <translation>ファイル「%1」は %3 あります。%2 を超えるものが必要なゲストはありません。残りはゲストに取得させてください。</translation>
    </message>
    <message>
        <source>File “%1” does not begin with a line that cloud-init knows, such as “#cloud-config” or “#!/bin/sh”. Add it.</source>
        <translation>ファイル「%1」の先頭行が、「#cloud-config」や「#!/bin/sh」など cloud-init が認識する行ではありません。先頭に追加してください。</translation>
    </message>
    <message>
        <source>File “%1” is indented by a tab in line %2, which YAML does not allow. Use spaces.</source>
        <translation>ファイル「%1」の %2 行目がタブで字下げされています。YAML では使用できません。スペースを使用してください。</translation>
    </message>
    <message>
        <source>File “%1” is no YAML: in line %2 something is wrong (%3). Correct it.</source>
        <translation>ファイル「%1」は正しい YAML ではありません。%2 行目に誤りがあります (%3)。修正してください。</translation>
    </message>
    <message>
        <source>File “%1” holds no settings: it needs lines such as “name: value”.</source>
        <translation>ファイル「%1」に設定がありません。「name: value」のような行が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a user. Use small letters, digits, hyphens and underscores.</source>
        <translation>「%1」はユーザー名に使用できません。小文字、数字、ハイフン、アンダースコアを使用してください。</translation>
    </message>
    <message>
        <source>User “%1” comes twice. Put the settings together; without a name it is the image’s own user.</source>
        <translation>ユーザー「%1」が重複しています。設定をまとめてください。名前のないものはイメージ自身のユーザーです。</translation>
    </message>
    <message>
        <source>“%1” is no public SSH key. Use a line such as a .pub file has, which begins with “ssh-ed25519”.</source>
        <translation>「%1」は SSH 公開鍵ではありません。「ssh-ed25519」などで始まる、.pub ファイルの行を使用してください。</translation>
    </message>
    <message>
        <source>The key for user “%1” is a private one, which must stay where it is. Use the .pub file beside it.</source>
        <translation>ユーザー「%1」の鍵は秘密鍵です。秘密鍵は元の場所から動かしてはいけません。同じ場所にある .pub ファイルを使用してください。</translation>
    </message>
    <message>
        <source>The password of user “%1” is not hashed. Hash it first, for example with “openssl passwd -6”.</source>
        <translation>ユーザー「%1」のパスワードがハッシュ化されていません。先に「openssl passwd -6」などでハッシュ化してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a host name. Use letters, digits and hyphens, 63 at most between two dots.</source>
        <translation>「%1」はホスト名に使用できません。文字、数字、ハイフンを使用し、ドットの間は 63 文字以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Windows computer. Use letters, digits and hyphens, 15 at most, and not digits alone.</source>
        <translation>「%1」は Windows のコンピューター名に使用できません。文字、数字、ハイフンを 15 文字以内で使用し、数字だけにはしないでください。</translation>
    </message>
    <message>
        <source>Several clones would have the host name “%1”. Use {name} or {n} in it.</source>
        <translation>複数のクローンのホスト名が「%1」になります。{name} または {n} を含めてください。</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use one such as Europe/Berlin.</source>
        <translation>「%1」はタイムゾーンではありません。Asia/Tokyo や Europe/Berlin のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no locale. Use one such as de_DE.UTF-8.</source>
        <translation>「%1」はロケールではありません。ja_JP.UTF-8 や de_DE.UTF-8 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a package. Correct it.</source>
        <translation>「%1」はパッケージ名ではありません。修正してください。</translation>
    </message>
    <message>
        <source>The command “%1” is empty or has a character that no shell takes.</source>
        <translation>コマンド「%1」は空か、シェルで使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>These cannot be written to the disk: %1. Leave them out, or let cloud-init read them.</source>
        <translation>次のものはディスクに書き込めません: %1。取り除くか、cloud-init に読み取らせてください。</translation>
    </message>
    <message>
        <source>Node “%1” has no storage of files for the guest’s settings. Add one, or ask only for a host name.</source>
        <translation>ノード「%1」に、ゲストの設定を置くファイルストレージがありません。追加するか、ホスト名だけを指定してください。</translation>
    </message>
    <message>
        <source>The first-boot settings in drive “%1” stay with the original: the clone does not get them.</source>
        <translation>ドライブ「%1」の初回起動設定は元の VM に残り、クローンには引き継がれません。</translation>
    </message>
    <message>
        <source>The guest of “%1” is Windows. It reads these settings only where it was made general before (sysprep /generalize /oobe /shutdown), or has cloudbase-init; else the clone’s name and identity inside stay those of the original.</source>
        <translation>「%1」のゲストは Windows です。この設定が読み取られるのは、事前に一般化されているか (sysprep /generalize /oobe /shutdown)、cloudbase-init がある場合だけです。それ以外の場合、クローン内部の名前と識別情報は元の VM と同じままです。</translation>
    </message>
    <message>
        <source>On node “%2” it is not known which addresses these have: %1. Another one’s is not noticed.</source>
        <translation>ノード「%2」で次の VM が使用しているアドレスは不明です: %1。重複していても検出されません。</translation>
    </message>
    <message>
        <source>Inside, all clones are like “%1”: host name, machine ID and SSH host keys are equal, and with them perhaps the addresses.</source>
        <translation>内部ではすべてのクローンが「%1」と同じです。ホスト名、マシン ID、SSH ホスト鍵が同じで、アドレスも同じになる可能性があります。</translation>
    </message>
    <message>
        <source>Nothing tells whether the guest of “%1” has cloud-init, which reads these settings. Without it host name, machine ID and SSH host keys will be equal in both.</source>
        <translation>「%1」のゲストに、この設定を読み取る cloud-init があるかは不明です。ない場合、ホスト名、マシン ID、SSH ホスト鍵は両方で同じになります。</translation>
    </message>
    <message>
        <source>The original has such a drive, so its guest reads it.</source>
        <translation>元の VM にこのようなドライブがあるため、ゲストはそれを読み取ります。</translation>
    </message>
    <message>
        <source>The original’s serial number is one for cloud-init, so its guest has that.</source>
        <translation>元の VM のシリアル番号が cloud-init 用のため、ゲストには cloud-init があります。</translation>
    </message>
    <message>
        <source>Most images for virtual machines have cloud-init.</source>
        <translation>仮想マシン用のイメージの多くには cloud-init があります。</translation>
    </message>
    <message>
        <source>No storage of the node takes a drive’s image; a machine ID is not made new this way.</source>
        <translation>ノードのどのストレージもドライブのイメージを格納できません。この方法ではマシン ID は新しくなりません。</translation>
    </message>
    <message>
        <source>Inside, the clone is like the original: host name, machine ID and SSH host keys are equal in both.</source>
        <translation>内部ではクローンは元の VM と同じです。ホスト名、マシン ID、SSH ホスト鍵が両方で同じになります。</translation>
    </message>
    <message>
        <source>By a drive (%1) that cloud-init reads at the next start; its image “%2” is the clone’s own.</source>
        <translation>次回の起動時に cloud-init が読み取るドライブ (%1) を使用します。イメージ「%2」はクローン専用です。</translation>
    </message>
    <message>
        <source>By a drive (%1) with answers for Windows (unattend.xml) and for cloudbase-init, read at the next start; its image “%2” is the clone’s own.</source>
        <translation>次回の起動時に読み取られる、Windows (unattend.xml) と cloudbase-init 用の応答が入ったドライブ (%1) を使用します。イメージ「%2」はクローン専用です。</translation>
    </message>
    <message>
        <source>By the system’s serial number, which cloud-init reads at the next start.</source>
        <translation>次回の起動時に cloud-init が読み取る、システムのシリアル番号を使用します。</translation>
    </message>
    <message>
        <source>By virt-customize, which writes to the clone’s own disk (%1) before anybody can start it.</source>
        <translation>誰かが起動できるようになる前に、virt-customize でクローン自身のディスク (%1) に書き込みます。</translation>
    </message>
    <message>
        <source>By strings of the system’s firmware, which systemd 252 and later reads at each start: time zone and locale where it has none yet, and keys beside those that are there.</source>
        <translation>systemd 252 以降が起動のたびに読み取る、システムファームウェアの文字列を使用します。タイムゾーンとロケールは未設定の場合のみ設定され、鍵は既存のものに追加されます。</translation>
    </message>
    <message>
        <source>The host name by its serial number, for cloud-init.</source>
        <translation>ホスト名はシリアル番号で cloud-init に渡します。</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>既定のユーザー</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation>マシン ID</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH ホスト鍵</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 の鍵</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>パッケージ %1</translation>
    </message>
    <message>
        <source>Command %1, run once</source>
        <translation>コマンド %1 (1 回だけ実行)</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>ユーザーデータ</translation>
    </message>
    <message>
        <source>Cloud-init off from now on</source>
        <translation>今後 cloud-init を無効化</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>適用済み: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>not applied: it has %1</source>
        <translation>未適用: 現在は %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This computer has no “%1”. Install it (guestfs-tools), or let cloud-init read the settings.</source>
        <translation>このコンピューターに「%1」がありません。インストールするか (guestfs-tools)、cloud-init に設定を読み取らせてください。</translation>
    </message>
    <message>
        <source>Disk “%1” on node “%2” is no file that you may write to on this computer. Choose a storage here, or let cloud-init read the settings.</source>
        <translation>ノード「%2」のディスク「%1」は、このコンピューターから書き込めるファイルではありません。このコンピューターのストレージを選択するか、cloud-init に設定を読み取らせてください。</translation>
    </message>
    <message>
        <source>You chose this way.</source>
        <translation>ユーザーがこの方法を選択しました。</translation>
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
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template, %1!</source>
        <comment>started by another tool, its state</comment>
        <translation>テンプレート、%1!</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>接続済み (一部読み取れず)</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>ホスト: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>What it has is still being read.</source>
        <translation>内容を読み取り中です。</translation>
    </message>
    <message>
        <source>Last known state: %1</source>
        <translation>最後に確認された状態: %1</translation>
    </message>
    <message>
        <source>Linked clone of “%1”</source>
        <translation>「%1」のリンククローン</translation>
    </message>
    <message>
        <source>Full clone of “%1”</source>
        <translation>「%1」のフルクローン</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a VM, and that it is fetching from a node</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Same host as %1</source>
        <comment>names of nodes</comment>
        <translation>%1 と同じホスト</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message>
        <source>Nothing was left behind.</source>
        <translation>残されたものはありません。</translation>
    </message>
    <message>
        <source>The VM is where it was, and nothing was left on the other node.</source>
        <translation>VM は元の場所にあり、もう一方のノードに残されたものはありません。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されていません。</translation>
    </message>
    <message>
        <source>It stays a VM.</source>
        <translation>VM のままです。</translation>
    </message>
    <message>
        <source>It stays a template.</source>
        <translation>テンプレートのままです。</translation>
    </message>
    <message>
        <source>The VM works as before and rests on what it rested on.</source>
        <translation>VM は以前と同じように動作し、依存先も変わりません。</translation>
    </message>
    <message>
        <source>The VM itself is as it was.</source>
        <translation>VM 自体は元のままです。</translation>
    </message>
    <message>
        <source>What was not changed yet stays as it was.</source>
        <translation>まだ変更されていなかったものは元のままです。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>What is left of it stays among the interrupted tasks.</source>
        <translation>残ったものは中断されたタスクに表示されます。</translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message>
        <source>at most %1</source>
        <comment>bytes to copy</comment>
        <translation>最大 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation>
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation>
            <numerusform>%n 個のファイルを残す</numerusform>
        </translation>
    </message>
    <message>
        <source>has no disks</source>
        <translation>ディスクなし</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>disks that go, files that stay</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ManyText</name>
    <message numerus="yes">
        <source>Convert %n VMs to templates?</source>
        <translation>
            <numerusform>%n 台の VM をテンプレートに変換しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation>
            <numerusform>%n 個のテンプレートを VM に戻しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>%n 台の VM を独立させますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM を起動しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM をシャットダウンしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation>
            <numerusform>%n 台の VM を強制的に電源オフにしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM を再起動しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM をリセットしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM を一時停止しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation>
            <numerusform>%n 台の VM を再開しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM の状態を保存して終了しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM の保存された状態を削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM を削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to shut down.</source>
        <translation>
            <numerusform>ゲストにシャットダウンを要求します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, as if they were unplugged.</source>
        <translation>
            <numerusform>電源プラグを抜いた場合と同じように、ゲストがまだ書き込んでいないデータは失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to reboot.</source>
        <translation>
            <numerusform>ゲストに再起動を要求します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their memory is written to files, from which their next start goes on.</source>
        <translation>
            <numerusform>メモリーがファイルに書き込まれ、次回の起動時にそこから再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their next start is as after a power cut: what their guests had in memory is lost.</source>
        <translation>
            <numerusform>次回の起動は停電後と同じになり、ゲストのメモリーの内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>変換(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation>VM に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>独立させる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>シャットダウン(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>強制電源オフ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>再開(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>保存して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>コピー量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>ディスクを残す(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Their disks stay.</source>
        <translation>
            <numerusform>ディスクは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation>
            <numerusform>%n 個のスナップショットを作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not of those: %2</source>
        <translation>%1対象外: %2</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation>
            <numerusform>%n 台の VM をテンプレートに変換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation>
            <numerusform>%n 個のテンプレートを VM に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation>
            <numerusform>%n 台の VM を独立させる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation>
            <numerusform>%n 台の VM を起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation>
            <numerusform>%n 台の VM をシャットダウン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation>
            <numerusform>%n 台の VM を強制電源オフ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation>
            <numerusform>%n 台の VM を再起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation>
            <numerusform>%n 台の VM をリセット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation>
            <numerusform>%n 台の VM を一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation>
            <numerusform>%n 台の VM を再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation>
            <numerusform>%n 台の VM の状態を保存して終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation>
            <numerusform>%n 台の VM の保存された状態を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation>
            <numerusform>%n 台の VM のスナップショットを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation>
            <numerusform>%n 台の VM を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks become read-only, and they cannot be started while they are templates.</source>
        <translation>
            <numerusform>テンプレートである間は、ディスクが読み取り専用になり、起動できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</source>
        <translation>
            <numerusform>基になっているイメージのデータが、各 VM のディスクにコピーされます。その間も実行中の VM は動作を継続します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, and start again.</source>
        <translation>
            <numerusform>ゲストがまだ書き込んでいないデータは失われ、ゲストが再起動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their own disks are deleted with them.</source>
        <translation>
            <numerusform>専用のディスクも一緒に削除されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Disk %1 could not be copied by the method “%2”: %3</source>
        <translation>ディスク %1 を方式「%2」でコピーできませんでした: %3</translation>
    </message>
    <message>
        <source>Linked: a new file that rests on the original’s disk and holds only what changes.</source>
        <translation>リンク: 元のディスクを基にし、変更分だけを保持する新しいファイルです。</translation>
    </message>
    <message>
        <source>Linked: a layer on Ceph that rests on a snapshot of the original’s disk and holds only what changes.</source>
        <translation>リンク: 元のディスクのスナップショットを基にし、変更分だけを保持する Ceph 上のレイヤーです。</translation>
    </message>
    <message>
        <source>Shares the original’s blocks on the file system: instant, and takes no space until one of the two changes.</source>
        <translation>ファイルシステム上で元のブロックを共有します。即時に完了し、どちらかが変更されるまで容量を使いません。</translation>
    </message>
    <message>
        <source>The storage shares the original’s blocks: instant, and takes no space until one of the two changes.</source>
        <translation>ストレージが元のブロックを共有します。即時に完了し、どちらかが変更されるまで容量を使いません。</translation>
    </message>
    <message>
        <source>Copied by libvirt: it cannot be stopped midway. A small disk takes less than a second.</source>
        <translation>libvirt がコピーします。途中で中止することはできません。小さいディスクは 1 秒未満で完了します。</translation>
    </message>
    <message>
        <source>Copied on this computer, which sees the node’s files: the fastest way, and a cancel works at any moment.</source>
        <translation>ノードのファイルにアクセスできるこのコンピューターでコピーします。最も速い方法で、いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Copied by QEMU: the progress is exact, and a cancel works at any moment.</source>
        <translation>QEMU がコピーします。進捗は正確で、いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Copied by QEMU out of the image that holds the snapshot: the whole image first, then the snapshot’s content; a cancel works at any moment.</source>
        <translation>スナップショットを含むイメージから QEMU がコピーします。最初にイメージ全体、次にスナップショットの内容をコピーします。いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Copied by the running VM’s own QEMU, all disks as they were when the copy began; a cancel works at any moment.</source>
        <translation>実行中の VM の QEMU がコピーします。すべてのディスクはコピー開始時点の内容になります。いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Mirrored by the running VM’s own QEMU, all disks as they are when the copy ends; a cancel works at any moment.</source>
        <translation>実行中の VM の QEMU がミラーリングします。すべてのディスクはコピー終了時点の内容になります。いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Copied by QEMU straight from one node to the other, by TLS or in a network that was named as trusted: no byte passes through this computer, and a cancel works at any moment.</source>
        <translation>TLS または信頼済みとして指定されたネットワークを使って、QEMU がノード間で直接コピーします。データはこのコンピューターを通らず、いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Copied from one node to the other through this computer, holes left out; a cancel works at any moment.</source>
        <translation>ホールを除いて、このコンピューター経由でノード間でコピーします。いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Not encrypted, in the network that was named as trusted: %1</source>
        <translation>信頼済みと指定されたネットワーク内で、暗号化されていません: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Its disks stay where they are: both nodes see them.</source>
        <translation>ディスクは現在の場所に残ります。両方のノードからアクセスできます。</translation>
    </message>
    <message>
        <source>%1 are copied, read again on “%2” and compared. Only if they are the same is anything deleted.</source>
        <translation>%1 がコピーされ、「%2」で再度読み取って比較されます。一致した場合にのみ削除が行われます。</translation>
    </message>
    <message>
        <source>“%1” moves from node “%2” to node “%3”.</source>
        <translation>「%1」はノード「%2」からノード「%3」に移動されます。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshots are lost.</source>
        <translation>
            <numerusform>%n 個のスナップショットが失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  UEFI 変数</translation>
    </message>
    <message>
        <source>On “%1” only its definition is deleted.</source>
        <translation>「%1」では定義だけが削除されます。</translation>
    </message>
    <message>
        <source>On “%1” these are deleted then, with its definition:</source>
        <translation>その後、「%1」で定義とともに削除されるもの:</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 は残ります</translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>medium in a drive</source>
        <translation>ドライブ内のメディア</translation>
    </message>
    <message>
        <source>image below a disk</source>
        <translation>ディスクの下にあるイメージ</translation>
    </message>
    <message>
        <source>data file of a disk</source>
        <translation>ディスクのデータファイル</translation>
    </message>
    <message>
        <source>target of a block job</source>
        <translation>ブロックジョブのターゲット</translation>
    </message>
    <message>
        <source>layer of a transient disk</source>
        <translation>一時ディスクのレイヤー</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>device tree</source>
        <translation>デバイスツリー</translation>
    </message>
    <message>
        <source>ACPI table</source>
        <translation>ACPI テーブル</translation>
    </message>
    <message>
        <source>firmware configuration</source>
        <translation>ファームウェア設定</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>template of UEFI variables</source>
        <translation>UEFI 変数のテンプレート</translation>
    </message>
    <message>
        <source>UEFI variables</source>
        <translation>UEFI 変数</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>TPM の状態</translation>
    </message>
    <message>
        <source>NVDIMM</source>
        <translation>NVDIMM</translation>
    </message>
    <message>
        <source>memory of a snapshot</source>
        <translation>スナップショットのメモリー</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>保存された状態</translation>
    </message>
    <message>
        <source>file of a port or log</source>
        <translation>ポートまたはログのファイル</translation>
    </message>
    <message>
        <source>shared folder</source>
        <translation>共有フォルダー</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>file in QEMU’s arguments</source>
        <translation>QEMU 引数内のファイル</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共有メモリー</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>ネットワークフィルター</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>interface of the host</source>
        <translation>ホストのインターフェース</translation>
    </message>
    <message>
        <source>device of the host</source>
        <translation>ホストのデバイス</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>MAC address in QEMU’s arguments</source>
        <translation>QEMU 引数内の MAC アドレス</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>専用</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>snapshot “%1”</source>
        <translation>スナップショット「%1」</translation>
    </message>
    <message>
        <source>the VM as it runs now</source>
        <translation>VM の現在の実行状態</translation>
    </message>
</context>
<context>
    <name>NodeFormText</name>
    <message>
        <source>“%1” is no driver of libvirt; that of QEMU and KVM is “qemu”.</source>
        <translation>「%1」は libvirt のドライバーではありません。QEMU と KVM のドライバーは「qemu」です。</translation>
    </message>
    <message>
        <source>“%1” is no way to connect; there are ssh, tls, tcp and unix.</source>
        <translation>「%1」は接続方法ではありません。ssh、tls、tcp、unix を使用できます。</translation>
    </message>
    <message>
        <source>The address names no host: write %1+%2://HOST/system.</source>
        <translation>アドレスにホストがありません。%1+%2://HOST/system のように入力してください。</translation>
    </message>
    <message>
        <source>The address ends in “/system” or “/session”, not in “%1”.</source>
        <translation>アドレスの末尾は「%1」ではなく「/system」または「/session」です。</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>アドレスにスペースは使用できません。</translation>
    </message>
    <message>
        <source>An address begins with a driver, such as “qemu:///”.</source>
        <translation>アドレスは「qemu:///」のようにドライバーで始まります。</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets: [2001:db8::1].</source>
        <translation>IPv6 アドレスは角括弧で囲みます。例: [2001:db8::1]。</translation>
    </message>
    <message>
        <source>The address is not one: check the host and the port.</source>
        <translation>アドレスが正しくありません。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>TCP is not encrypted: whoever is on the network can read along and take part. Use SSH or TLS but in a network of your own.</source>
        <translation>TCP は暗号化されません。ネットワーク上の誰もが通信を盗み見たり、介入したりできます。自分専用のネットワーク以外では SSH または TLS を使用してください。</translation>
    </message>
    <message>
        <source>Node “%1” has the same address.</source>
        <translation>ノード「%1」のアドレスが同じです。</translation>
    </message>
</context>
<context>
    <name>NodeTestText</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n 台の VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1: libvirt %2, %3, %4.</source>
        <translation>接続しました (%1): libvirt %2、%3、%4。</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>The connection is read-only: VMs are shown, and nothing can be changed or cloned. Use the socket libvirt-sock.</source>
        <translation>接続は読み取り専用です。VM は表示されますが、変更やクローンはできません。ソケット libvirt-sock を使用してください。</translation>
    </message>
    <message>
        <source>Its libvirt is older than 9.0, with which Ramet is tested: some ways to clone may be missing.</source>
        <translation>libvirt が Ramet のテスト対象である 9.0 より古いため、一部のクローン方法を使用できない可能性があります。</translation>
    </message>
    <message>
        <source>It is the same address as that of node “%1”.</source>
        <translation>ノード「%1」と同じアドレスです。</translation>
    </message>
    <message>
        <source>It is the same host as node “%1” by its UUID, though not by its name: its VMs may be shown twice, or one of two hosts needs a UUID of its own (host_uuid in libvirtd.conf).</source>
        <translation>UUID によるとノード「%1」と同じホストですが、名前は異なります。VM が二重に表示されるか、2 台のホストの一方に固有の UUID (libvirtd.conf の host_uuid) が必要な可能性があります。</translation>
    </message>
    <message>
        <source>It is the same host as node “%1”, by its UUID: its VMs may be shown twice.</source>
        <translation>UUID によると、ノード「%1」と同じホストです。VM が二重に表示される可能性があります。</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Network “%1” does not exist on node “%2”: the clone cannot start until it does.</source>
        <translation>ネットワーク「%1」がノード「%2」に存在しません。作成されるまで、クローンは起動できません。</translation>
    </message>
    <message>
        <source>Node “%2” has no network interface “%1”: the clone cannot start until there is one.</source>
        <translation>ノード「%2」にネットワークインターフェース「%1」がありません。用意されるまで、クローンは起動できません。</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network interface “%1” is not known: the clone needs it to start.</source>
        <translation>ノード「%2」にネットワークインターフェース「%1」があるか不明です。クローンの起動に必要です。</translation>
    </message>
    <message>
        <source>Node “%2” has no network filter “%1”: the clone cannot start until there is one.</source>
        <translation>ノード「%2」にネットワークフィルター「%1」がありません。用意されるまで、クローンは起動できません。</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network filter “%1” is not known: the clone needs it to start.</source>
        <translation>ノード「%2」にネットワークフィルター「%1」があるかどうかは不明です。クローンの起動に必要です。</translation>
    </message>
    <message>
        <source>Whether node “%2” has “%1” is not known: the clone needs it to start.</source>
        <translation>ノード「%2」に「%1」があるか不明です。クローンの起動に必要です。</translation>
    </message>
    <message>
        <source>Node “%2” does not have the optional image “%1”.</source>
        <translation>ノード「%2」には任意のイメージ「%1」がありません。</translation>
    </message>
    <message>
        <source>The clone’s drive gets what node “%2” itself has at “%1”.</source>
        <translation>クローンのドライブには、ノード「%2」自身の「%1」にあるものが使われます。</translation>
    </message>
    <message>
        <source>The clone’s drive is the device “%1” of node “%2”, if there is one.</source>
        <translation>クローンのドライブは、ノード「%2」のデバイス「%1」になります (存在する場合)。</translation>
    </message>
    <message>
        <source>The original runs on the emulator “%1”; the clone gets the one of node “%2”.</source>
        <translation>元の VM はエミュレーター「%1」で動作しますが、クローンはノード「%2」のものを使用します。</translation>
    </message>
    <message>
        <source>Drive “%1” of the clone is empty.</source>
        <translation>クローンのドライブ「%1」は空になります。</translation>
    </message>
    <message>
        <source>Disk “%1” is on no storage; its copy goes to “%2”.</source>
        <translation>ディスク「%1」はどのストレージにもありません。コピーは「%2」に作成されます。</translation>
    </message>
    <message>
        <source>The two nodes do not share the storage of disk “%1”: it is sent to storage “%2” of the other one.</source>
        <translation>2 台のノードはディスク「%1」のストレージを共有していません。ディスクは相手側のストレージ「%2」に送信されます。</translation>
    </message>
    <message>
        <source>“%1” starts at once and fetches its disks meanwhile: node “%2” and the original must stay as they are until it has them.</source>
        <translation>「%1」はデータを待たずに起動し、動作中にディスクを取得します。取得が終わるまで、ノード「%2」と元の VM はそのままにしておく必要があります。</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are.</source>
        <translation>&lt;qemu:commandline&gt; の QEMU 引数はそのまま引き継がれます。</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are: both VMs have %1.</source>
        <translation>&lt;qemu:commandline&gt; の QEMU 引数はそのまま引き継がれます。両方の VM が %1 を持ちます。</translation>
    </message>
    <message>
        <source>Both VMs write to “%1”, which &lt;qemu:commandline&gt; names: it is damaged when both run. Give the clone a file of its own first.</source>
        <translation>両方の VM が、&lt;qemu:commandline&gt; に指定された「%1」に書き込みます。両方を実行すると破損します。先にクローン専用のファイルを用意してください。</translation>
    </message>
    <message>
        <source>Drive “%1” keeps “%2”: the clone gets the first-boot settings of the original, with its name and instance ID.</source>
        <translation>ドライブ「%1」は「%2」のままです。クローンには、名前とインスタンス ID を含めて元の VM の初回起動設定が引き継がれます。</translation>
    </message>
    <message>
        <source>The clone’s screen has the password of “%1”: change it if others know it.</source>
        <translation>クローンの画面には「%1」のパスワードが引き継がれます。他の人が知っている場合は変更してください。</translation>
    </message>
    <message>
        <source>The copy of disk “%1” keeps its serial number: do not attach both to one VM.</source>
        <translation>ディスク「%1」のコピーはシリアル番号を引き継ぎます。両方を 1 台の VM に接続しないでください。</translation>
    </message>
    <message>
        <source>The saved state of “%1” is not copied: the clone starts as after a power cut.</source>
        <translation>「%1」の保存された状態はコピーされません。クローンは停電後と同じように起動します。</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken while the VM ran: the clone gets its disks without the memory and starts as after a power cut.</source>
        <translation>スナップショット「%1」は VM の実行中に作成されました。クローンにはメモリーを除いたディスクだけが引き継がれ、停電後と同じように起動します。</translation>
    </message>
    <message>
        <source>The clone rests on snapshot “%1” of “%2”: keep the snapshot as long as the clone exists.</source>
        <translation>クローンは「%2」のスナップショット「%1」を基にしています。クローンが存在する間は、スナップショットを残してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold UEFI variables and TPM: the clone gets them as they are now.</source>
        <translation>スナップショット「%1」には UEFI 変数と TPM が含まれません。クローンには現在のものが引き継がれます。</translation>
    </message>
    <message>
        <source>“%1” keeps running and is held only for a moment.</source>
        <translation>「%1」は動作を継続し、一瞬だけ停止します。</translation>
    </message>
    <message>
        <source>The clone does not get disk “%1”: it may not start without it.</source>
        <translation>クローンにはディスク「%1」が含まれません。これがないと起動しない可能性があります。</translation>
    </message>
    <message>
        <source>The clone uses disk “%1” together with the original.</source>
        <translation>クローンはディスク「%1」を元の VM と共用します。</translation>
    </message>
    <message>
        <source>Disk “%1” is transient: what was written to it since the VM started is not copied.</source>
        <translation>ディスク「%1」は一時的 (transient) です。VM の起動後に書き込まれた内容はコピーされません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>If you cancel before that, “%1” is removed with all that its guest wrote.</source>
        <translation>その前にキャンセルすると、「%1」はゲストが書き込んだ内容ごと削除されます。</translation>
    </message>
    <message>
        <source>Disk “%1” is first copied to one image in storage “%2” of its own node, which takes space there until it has been sent.</source>
        <translation>ディスク「%1」は、まず自身のノードのストレージ「%2」に 1 つのイメージとしてコピーされます。送信が終わるまで、そこに空き容量が必要です。</translation>
    </message>
    <message>
        <source>The clone uses devices of the node (%1): it cannot run at the same time as the original.</source>
        <translation>クローンはノードのデバイス (%1) を使用します。元の VM と同時には実行できません。</translation>
    </message>
    <message>
        <source>Disk “%1” can also be written to by %2, which must stay off while the clone is made.</source>
        <translation>ディスク「%1」には%2も書き込めます。クローンの作成中は%2をオフのままにしてください。</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as this could not be read: %2. If one does, the clone may be damaged.</source>
        <translation>別の VM が「%1」のディスクに書き込んでいるかどうかは不明です。次のものを読み取れませんでした: %2。書き込む VM がある場合、クローンが破損する可能性があります。</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as node %2 cannot be reached. If one does, the clone may be damaged.</source>
        <translation>ノード%2に到達できないため、別の VM が「%1」のディスクに書き込んでいるかどうかは不明です。書き込む VM がある場合、クローンが破損する可能性があります。</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 CPUs: the clone’s will share them.</source>
        <translation>ノード「%2」には CPU が %1 個しかありません。クローンの CPU はこれらを共用します。</translation>
    </message>
    <message>
        <source>The clone’s MAC address %1 is also that of %2: run no two of them in one network.</source>
        <translation>クローンの MAC アドレス %1 は %2 のものと同じです。これらのうち 2 台以上を同じネットワークで実行しないでください。</translation>
    </message>
    <message>
        <source>All %2 clones get the MAC address %1: run no two of them in one network.</source>
        <translation>%2 個のクローンすべてが MAC アドレス %1 になります。これらのうち 2 台以上を同じネットワークで実行しないでください。</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Clone “%1” to “%2”</source>
        <translation>「%1」を「%2」としてクローン</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>「%1」を独立させる</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>「%1」をテンプレートに変換</translation>
    </message>
    <message>
        <source>Convert template “%1” to a VM</source>
        <translation>テンプレート「%1」を VM に変換</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>「%1」を起動</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>「%1」をシャットダウン</translation>
    </message>
    <message>
        <source>Force “%1” off</source>
        <translation>「%1」を強制電源オフ</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>「%1」を再起動</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>「%1」を一時停止</translation>
    </message>
    <message>
        <source>Let “%1” go on</source>
        <translation>「%1」を再開</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」の状態を保存</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”</source>
        <translation>「%1」の保存された状態を削除</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Take snapshot “%1” of “%2”</source>
        <translation>「%2」のスナップショット「%1」を作成</translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”</source>
        <translation>「%2」のスナップショット「%1」を削除</translation>
    </message>
    <message>
        <source>Create a sample VM on “%1”</source>
        <translation>「%1」にサンプル VM を作成</translation>
    </message>
    <message>
        <source>Make “%1” a storage</source>
        <translation>「%1」をストレージにする</translation>
    </message>
    <message>
        <source>Look whether “%1” is on “%2” too</source>
        <translation>「%1」が「%2」にもあるか調べる</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>完了させる: %1</translation>
    </message>
    <message>
        <source>Clean up: %1</source>
        <translation>クリーンアップ: %1</translation>
    </message>
    <message>
        <source>“%1” is ready and started</source>
        <translation>「%1」の準備ができ、起動しました</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>「%1」の準備ができました</translation>
    </message>
    <message>
        <source>%1: %2 at once</source>
        <comment>a clone is ready, its size</comment>
        <translation>%1: %2、即時</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a clone is ready, its size, the time</comment>
        <translation>%1: %2、所要時間 %3</translation>
    </message>
    <message>
        <source>%1. It could not be started; the details say why.</source>
        <translation>%1。起動できませんでした。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>“%1” is independent now</source>
        <translation>「%1」は独立しました</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>“%1” is a template now</source>
        <translation>「%1」はテンプレートになりました</translation>
    </message>
    <message>
        <source>“%1” is a VM again</source>
        <translation>「%1」は VM に戻りました</translation>
    </message>
    <message>
        <source>“%1” is started</source>
        <translation>「%1」を起動しました</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down</source>
        <translation>「%1」にシャットダウンを要求しました</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>「%1」はオフになりました</translation>
    </message>
    <message>
        <source>“%1” was asked to reboot</source>
        <translation>「%1」に再起動を要求しました</translation>
    </message>
    <message>
        <source>“%1” was reset</source>
        <translation>「%1」をリセットしました</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>「%1」を一時停止しました</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>「%1」を再開しました</translation>
    </message>
    <message>
        <source>“%1” is saved: its next start goes on from here</source>
        <translation>「%1」の状態を保存しました。次回の起動時にここから再開します</translation>
    </message>
    <message>
        <source>The saved state of “%1” is removed</source>
        <translation>「%1」の保存された状態を削除しました</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>「%1」を変更しました</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is taken</source>
        <translation>「%2」のスナップショット「%1」を作成しました</translation>
    </message>
    <message>
        <source>“%2” is as it was in snapshot “%1”</source>
        <translation>「%2」をスナップショット「%1」の状態に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots of “%1” are deleted</source>
        <translation>
            <numerusform>「%1」のスナップショット %n 個を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>The sample VM is ready</source>
        <translation>サンプル VM の準備ができました</translation>
    </message>
    <message>
        <source>Storage “%1” is ready</source>
        <translation>ストレージ「%1」の準備ができました</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one storage</source>
        <translation>「%1」と「%2」は同じストレージです</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages: something copies what is written to the one to the other</source>
        <translation>「%1」と「%2」は別のストレージです。一方に書き込まれたものが他方にコピーされています</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages</source>
        <translation>「%1」と「%2」は別のストレージです</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”</source>
        <translation>「%1」をノード「%2」に移動</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” now</source>
        <comment>a VM that was moved</comment>
        <translation>「%1」をノード「%2」に移動しました</translation>
    </message>
    <message>
        <source>%1. Not all went well; the details say what.</source>
        <translation>%1。一部に失敗しました。内容は詳細にあります。</translation>
    </message>
    <message>
        <source>Revert “%2” to snapshot “%1”</source>
        <translation>「%2」をスナップショット「%1」に戻す</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>The pattern stands for far more than %1 names. Make it shorter.</source>
        <translation>パターンが表す名前が %1 個を大きく超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The pattern stands for %1 names; %2 is the most. Make several of it.</source>
        <translation>パターンは %1 個の名前を表しますが、上限は %2 個です。複数に分けてください。</translation>
    </message>
    <message>
        <source>A brace in the pattern has no partner. A backslash before it makes it part of the name.</source>
        <translation>パターンの波括弧が対になっていません。名前の一部にするには、前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>The pattern has braces inside braces. Write them one after the other, or a backslash before those of the name.</source>
        <translation>パターンの波括弧が入れ子になっています。順に並べて書くか、名前の一部である波括弧の前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>“%1” in the pattern leaves a place empty. Write numbers such as {1..9}, or texts such as {a,b}.</source>
        <translation>パターンの「%1」に空の箇所があります。{1..9} のような数字、または {a,b} のような文字列を入力してください。</translation>
    </message>
    <message>
        <source>“%1” in the pattern stands for nothing. Write numbers such as {1..9}, or texts such as {a,b}; a backslash before a brace makes it part of the name.</source>
        <translation>パターンの「%1」は何も表していません。{1..9} のような数字、または {a,b} のような文字列を入力してください。波括弧を名前の一部にするには、前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>“%1” in the pattern has a number of more than nine digits. Use smaller ones.</source>
        <translation>パターンの「%1」に 9 桁を超える数字があります。小さい数字を使用してください。</translation>
    </message>
    <message>
        <source>“{n}” in the pattern needs to know how many clones are wanted.</source>
        <translation>パターンで「{n}」を使うには、クローンの数を指定する必要があります。</translation>
    </message>
    <message>
        <source>Several clones need several names: write {n} where the number shall stand.</source>
        <translation>複数のクローンには異なる名前が必要です。番号を入れる位置に {n} を書いてください。</translation>
    </message>
    <message>
        <source>%1 clones cannot be made at once: choose 1 to %2.</source>
        <translation>%1 個のクローンを一度に作成することはできません。1 ～ %2 を選択してください。</translation>
    </message>
    <message>
        <source>The pattern gives the name “%1” twice.</source>
        <translation>パターンから名前「%1」が重複して生成されます。</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Not active</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>an amount of bytes</comment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>ストレージ %1 (%2)</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>amounts of bytes</comment>
        <translation>空き %1 / %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>VMs that are dropped here are cloned on “%1” as templates.</source>
        <translation>ここにドロップした VM は、「%1」にテンプレートとしてクローンされます。</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>VMs that are dropped on a storage are cloned to it.</source>
        <translation>ストレージにドロップした VM は、そこにクローンされます。</translation>
    </message>
    <message>
        <source>Storage “%1” is full: the copy of disk “%2” takes %3. Free some space or choose another storage.</source>
        <translation>ストレージ「%1」に空きがありません。ディスク「%2」のコピーには %3 必要です。空き容量を増やすか、別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <translation>ディスク: %1</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>ストレージ: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要な容量: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <comment>how many</comment>
        <translation>テンプレート: %1</translation>
    </message>
    <message>
        <source>Storages: %1</source>
        <comment>how many</comment>
        <translation>ストレージ: %1</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>• %1 on “%2” (%3)</source>
        <comment>a volume, its storage and size</comment>
        <translation>• 「%2」の %1 (%3)</translation>
    </message>
    <message>
        <source>• %1 (UEFI variables)</source>
        <translation>• %1 (UEFI 変数)</translation>
    </message>
    <message>
        <source>It has no disks.</source>
        <translation>ディスクはありません。</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>ディスクを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Convert “%1” to a template?</source>
        <translation>「%1」をテンプレートに変換しますか?</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>変換(&amp;C)</translation>
    </message>
    <message>
        <source>Some are files of their own and cannot be deleted here.</source>
        <translation>一部は独立したファイルであるため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>C&amp;lone to a template…</source>
        <translation>クローンしてテンプレートを作成(&amp;L)…</translation>
    </message>
    <message>
        <source>• %1 on node “%2”: at most %3</source>
        <comment>a VM and how much is copied</comment>
        <translation>• ノード「%2」の %1: 最大 %3</translation>
    </message>
    <message>
        <source>Make “%1” independent?</source>
        <translation>「%1」を独立させますか?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>%n 台の VM を独立させますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>独立させる(&amp;I)</translation>
    </message>
    <message>
        <source>Start “%1” and spoil what rests on its disks?</source>
        <translation>「%1」を起動すると、そのディスクを基にしている VM が破損します。起動しますか?</translation>
    </message>
    <message>
        <source>&amp;Start all the same</source>
        <translation>それでも起動(&amp;S)</translation>
    </message>
    <message>
        <source>Force “%1” off?</source>
        <translation>「%1」を強制的に電源オフにしますか?</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, as if it were unplugged.</source>
        <translation>電源プラグを抜いた場合と同じように、ゲストがまだ書き込んでいないデータは失われます。</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>強制電源オフ(&amp;F)</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>「%1」をリセットしますか?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”?</source>
        <translation>「%1」の保存された状態を削除しますか?</translation>
    </message>
    <message>
        <source>Its next start is as after a power cut: what the guest had in memory is lost.</source>
        <translation>次回の起動は停電後と同じになり、ゲストのメモリーの内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove node “%1” from the list?</source>
        <translation>ノード「%1」を一覧から削除しますか?</translation>
    </message>
    <message>
        <source>Its VMs and storages stay as they are. You can add it again.</source>
        <translation>VM とストレージはそのまま残ります。後でもう一度追加できます。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>完了を待って終了(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>今すぐ終了(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel tasks</source>
        <translation>
            <numerusform>タスクをキャンセルして終了(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>終了しない(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the unfinished clone “%1”?</source>
        <translation>未完了のクローン「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>It goes on running meanwhile.</source>
        <translation>その間も VM は動作を継続します。</translation>
    </message>
    <message>
        <source>Running VMs go on meanwhile.</source>
        <translation>その間も実行中の VM は動作を継続します。</translation>
    </message>
    <message>
        <source>Quit Ramet</source>
        <translation>Ramet の終了</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”?</source>
        <translation>「%1」をノード「%2」に移動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs?</source>
        <translation>
            <numerusform>%n 台の VM を移動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel this task?</source>
        <translation>このタスクをキャンセルしますか?</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>タスクをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>タスクを続ける(&amp;L)</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <comment>a VM; its disks follow</comment>
        <translation>一緒に削除されるもの:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <comment>disks follow</comment>
        <translation>残るもの:</translation>
    </message>
    <message>
        <source>Its disks become read-only, and it cannot be started while it is a template. Linked clones of it are ready in an instant. It can be turned back into a VM as long as it has no linked clones.</source>
        <translation>テンプレートである間は、ディスクが読み取り専用になり、起動できません。リンククローンは即座に作成できます。リンククローンがない間は、VM に戻すことができます。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</source>
        <translation>
            <numerusform>「%1」にはスナップショットが %n 個ありますが、テンプレートはスナップショットを持てません。代わりにクローンしてテンプレートを作成すれば、「%1」のスナップショットは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete snapshots and convert</source>
        <translation>スナップショットを削除して変換(&amp;D)</translation>
    </message>
    <message>
        <source>The data that its disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>基になっているイメージのデータが、この VM のディスクにコピーされます (最大 %1)。コピー後は、他のイメージは不要になります。</translation>
    </message>
    <message>
        <source>The data that their disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>基になっているイメージのデータが、各 VM のディスクにコピーされます (最大 %1)。コピー後は、他のイメージは不要になります。</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, and starts again.</source>
        <translation>ゲストがまだ書き込んでいないデータは失われ、ゲストが再起動します。</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>別のクライアントがこのクローンを作成しているか、作成していました。</translation>
    </message>
    <message>
        <source>Ramet on “%1” is or was making this clone.</source>
        <translation>「%1」の Ramet がこのクローンを作成しているか、作成していました。</translation>
    </message>
    <message>
        <source>If that is still going on, it will fail. Remove the clone only if you know that nobody is making it any more.</source>
        <translation>まだ作成中の場合、その作成は失敗します。作成している人がもういないことが確実な場合にのみ、クローンを削除してください。</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>詳細を隠す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Compare it with what “ssh-keygen -lf FILE” shows on the host, for a .pub file in /etc/ssh.</source>
        <translation>ホスト上で /etc/ssh の .pub ファイルに対して「ssh-keygen -lf FILE」を実行し、その結果と比較してください。</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>前回の回答は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The SSH key of host “%2” of node “%1” is not known. Its fingerprint:</source>
        <translation>ノード「%1」のホスト「%2」の SSH 鍵が登録されていません。フィンガープリント:</translation>
    </message>
    <message>
        <source>Passphrase of the key “%2” for node “%1”:</source>
        <translation>ノード「%1」用の鍵「%2」のパスフレーズ:</translation>
    </message>
    <message>
        <source>Password of “%2” for node “%1”:</source>
        <translation>ノード「%1」の「%2」のパスワード:</translation>
    </message>
    <message>
        <source>Node “%1” asks: %2</source>
        <translation>ノード「%1」からの質問: %2</translation>
    </message>
</context>
<context>
    <name>QuitText</name>
    <message>
        <source>• %1: has not begun, and is dropped</source>
        <translation>• %1: 開始されていないため、取り消されます</translation>
    </message>
    <message>
        <source>• %1: is cancelled, and what it made is removed</source>
        <translation>• %1: キャンセルされ、作成されたものは削除されます</translation>
    </message>
    <message>
        <source>• %1: QEMU goes on copying; the next start of Ramet offers to finish it</source>
        <translation>• %1: QEMU がコピーを続行します。次回の Ramet の起動時に完了させることができます</translation>
    </message>
    <message>
        <source>• %1: stops here; the next start of Ramet offers to go on with it</source>
        <translation>• %1: ここで停止します。次回の Ramet の起動時に続行できます</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>%n 件のタスクが処理中です。それでも Ramet を終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave: Ramet quits now.</source>
        <translation>今すぐ終了: 完了を待たずに Ramet を終了します。</translation>
    </message>
    <message>
        <source>The clone is running already while its disks are still being fetched. It is switched off and removed, with all that its guest has written. The original stays as it is.</source>
        <translation>ディスクをまだ取得中のクローンがすでに動作しています。キャンセルすると、そのクローンは電源を切られ、ゲストが書き込んだ内容ごと削除されます。元の VM はそのままです。</translation>
    </message>
    <message>
        <source>Clones are running already while their disks are still being fetched. They are switched off and removed, with all that their guests have written. The originals stay as they are.</source>
        <translation>ディスクをまだ取得中の複数のクローンがすでに動作しています。キャンセルすると、それらのクローンは電源を切られ、ゲストが書き込んだ内容ごと削除されます。元の VM はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Wait: Ramet quits as soon as the tasks have ended.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>完了を待って終了: タスクが完了しだい、Ramet を終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel tasks: what they made so far is removed first.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>タスクをキャンセルして終了: これまでに作成されたものを削除してから、Ramet を終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>A snapshot cannot be called “%1”: the name must not begin with a dot or be only a number. Choose another name.</source>
        <translation>スナップショットの名前を「%1」にすることはできません。ドットで始まる名前や数字だけの名前は使用できません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“%2” has a snapshot “%1” already. Choose another name.</source>
        <translation>「%2」にはスナップショット「%1」がすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) cannot be part of a snapshot. Clone the VM instead, or detach that disk first.</source>
        <translation>ディスク「%1」(%2) はスナップショットに含められません。代わりに VM をクローンするか、先にディスクを取り外してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside the image of one disk and a file of its own for another, which libvirt cannot handle. Clone it, or delete it with the program that made it.</source>
        <translation>スナップショット「%1」は、あるディスクではイメージの中にあり、別のディスクでは独立したファイルになっています。libvirt では扱えません。クローンするか、作成したプログラムで削除してください。</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>スナップショット「%1」のファイルは%3に必要です。先にそれらを削除するか、独立させてください。</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” hold, or lie below, what was taken later: %3. Delete that first, or clone the snapshot instead.</source>
        <translation>スナップショット「%1」のファイルは、後で作成されたものを含むか、その下にあります: %3。先にそれらを削除するか、代わりにスナップショットをクローンしてください。</translation>
    </message>
    <message>
        <source>“%1” is off. Start it first.</source>
        <translation>「%1」はオフです。先に起動してください。</translation>
    </message>
    <message>
        <source>“%1” is paused. Let it go on first.</source>
        <translation>「%1」は一時停止中です。先に再開してください。</translation>
    </message>
    <message>
        <source>“%1” is not paused, so it cannot be let go on.</source>
        <translation>「%1」は一時停止中ではないため、再開できません。</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>「%1」に保存された状態はありません。</translation>
    </message>
    <message>
        <source>The title “%1” has line breaks, which libvirt does not allow. Write it in one line.</source>
        <translation>タイトル「%1」に改行があります。libvirt では使用できません。1 行で入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: it is one word of at most 40 letters, digits, “.”, “_” and “-”.</source>
        <translation>「%1」はタグに使用できません。タグは文字、数字、「.」、「_」、「-」からなる 40 文字以内の 1 語です。</translation>
    </message>
    <message>
        <source>No volume of “%1” carries its name, so none can be renamed with it. Rename the VM alone.</source>
        <translation>「%1」のボリュームには、その名前を持つものがないため、一緒に名前を変更できません。VM の名前だけを変更してください。</translation>
    </message>
    <message>
        <source>Snapshots of “%1” name its volumes as they are called now: %3. Delete these first, or rename the VM alone.</source>
        <translation>「%1」のスナップショットが、現在の名前でボリュームを参照しています: %3。先にこれらを削除するか、VM の名前だけを変更してください。</translation>
    </message>
    <message>
        <source>Volume “%1” on storage “%2” keeps its name: libvirt cannot rename a volume, only copy it, and Ramet can where it runs on the node itself, may write to the storage’s folder, and the volume is a file there. Rename the VM alone, or make a full clone.</source>
        <translation>ストレージ「%2」のボリューム「%1」の名前は変わりません。libvirt ではボリュームの名前を変更できず、コピーしかできません。Ramet で変更できるのは、Ramet がノード自身で動作し、ストレージのフォルダーに書き込み可能で、ボリュームがそこにあるファイルの場合です。VM の名前だけを変更するか、フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>Storage “%2” has a volume “%1” already. Choose another name, or rename the VM alone.</source>
        <translation>ストレージ「%2」にはボリューム「%1」がすでにあります。別の名前を選択するか、VM の名前だけを変更してください。</translation>
    </message>
    <message>
        <source>“%1” does not run, so it has no memory to keep. Take the snapshot of its disks.</source>
        <translation>「%1」は実行中ではないため、保存するメモリーがありません。ディスクのスナップショットを作成してください。</translation>
    </message>
    <message>
        <source>Disk “%1” has %3 and cannot become smaller (%2 wanted): what the guest keeps behind that end would be lost. Choose at least as much as it has.</source>
        <translation>ディスク「%1」は %3 あり、小さくすることはできません (指定: %2)。その先にゲストが保持しているデータが失われます。現在のサイズ以上を選択してください。</translation>
    </message>
    <message>
        <source>Disk “%1” is neither copied nor linked, so it keeps its size. Copy it, or leave the size as it is.</source>
        <translation>ディスク「%1」はコピーもリンクもされないため、サイズは変わりません。コピーするか、サイズをそのままにしてください。</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted and copied as it is, so it keeps its size. Leave the size as it is.</source>
        <translation>ディスク「%1」は暗号化されており、そのままコピーされるため、サイズは変わりません。サイズをそのままにしてください。</translation>
    </message>
    <message>
        <source>A guest like this can have %3 CPUs on node “%2” at most, not %1. Choose fewer.</source>
        <translation>ノード「%2」では、このようなゲストの CPU は最大%3個で、%1 個にはできません。CPU の数を減らしてください。</translation>
    </message>
    <message>
        <source>A core of “%1” has %2 threads: choose a multiple of %2 as the number of CPUs.</source>
        <translation>「%1」のコアには %2 個のスレッドがあります。CPU の数には %2 の倍数を選択してください。</translation>
    </message>
    <message>
        <source>“%1” spreads its CPUs over several NUMA cells, and where others belong is not known. Change it in the clone’s definition instead.</source>
        <translation>「%1」の CPU は複数の NUMA セルに分散しており、異なる数の配分方法が不明です。代わりにクローンの定義で変更してください。</translation>
    </message>
    <message>
        <source>“%1” spreads its memory over several NUMA cells, and where more or less belongs is not known. Change it in the clone’s definition instead.</source>
        <translation>「%1」のメモリーは複数の NUMA セルに分散しており、増減分の配分方法が不明です。代わりにクローンの定義で変更してください。</translation>
    </message>
    <message>
        <source>A part of the memory of “%1” is plugged in as modules, so its sum cannot be set. Change the modules in the clone’s definition instead.</source>
        <translation>「%1」のメモリーの一部はモジュールとして装着されているため、合計を設定できません。代わりにクローンの定義でモジュールを変更してください。</translation>
    </message>
    <message>
        <source>Node “%2” has no display of the kind “%1”, only %3. Choose one of these.</source>
        <translation>ノード「%2」に種類「%1」のディスプレイはなく、%3だけがあります。いずれかを選択してください。</translation>
    </message>
    <message>
        <source>“%2” has no network card %1; the last one is %3. Choose a number from 1 to that.</source>
        <translation>「%2」にネットワークカード %1 はありません。最後のカードは%3です。1 からその番号までを選択してください。</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, only these: %3. Choose one of these, or make the network first.</source>
        <translation>ノード「%2」にネットワーク「%1」はなく、次のものだけがあります: %3。いずれかを選択するか、先にネットワークを作成してください。</translation>
    </message>
    <message>
        <source>Node “%2” has no bridge “%1”, only these interfaces: %3. Choose one of these, or make the bridge first.</source>
        <translation>ノード「%2」にブリッジ「%1」はなく、次のインターフェースだけがあります: %3。いずれかを選択するか、先にブリッジを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is no address that a network card can have. Enter one such as 52:54:00:12:34:56, whose second digit is even.</source>
        <translation>「%1」はネットワークカードに設定できるアドレスではありません。52:54:00:12:34:56 のように、2 桁目が偶数のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The MAC address %1 is that of %3 already. Choose another one.</source>
        <translation>MAC アドレス %1 は%3がすでに使用しています。別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>Only one clone can have the MAC address %1. Let each get a new one.</source>
        <translation>MAC アドレス %1 を使用できるクローンは 1 つだけです。それぞれに新しいアドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>“%1” is no path to an element (XPath 1.0): %2. Enter one such as /domain/devices/video/model/@type.</source>
        <translation>「%1」は要素へのパス (XPath 1.0) ではありません: %2。/domain/devices/video/model/@type のように入力してください。</translation>
    </message>
    <message>
        <source>The path “%1” names %2 places in the definition. Enter one that names exactly one, such as /domain/devices/video[1]/model/@type.</source>
        <translation>パス「%1」は定義内の %2 か所に一致します。/domain/devices/video[1]/model/@type のように、1 か所だけに一致するパスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be set: what is there tells the clone from its original, or says whose files are whose. Use the field or option that there is for it.</source>
        <translation>「%1」は設定できません。その内容は、クローンを元の VM と区別するもの、またはファイルの所有者を示すものです。専用のフィールドまたはオプションを使用してください。</translation>
    </message>
    <message>
        <source>“%1” has elements of its own and no text. Enter the path of one of them, or of an attribute.</source>
        <translation>「%1」には子要素があり、テキストがありません。子要素または属性のパスを入力してください。</translation>
    </message>
    <message>
        <source>The value for “%1” has a line break or another control character. Leave it out.</source>
        <translation>「%1」の値に改行またはその他の制御文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>ネットワーク「%1」</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>ブリッジ「%1」</translation>
    </message>
    <message>
        <source>a new MAC address</source>
        <translation>新しい MAC アドレス</translation>
    </message>
    <message>
        <source>the original’s MAC address</source>
        <translation>元の VM の MAC アドレス</translation>
    </message>
    <message>
        <source>the MAC address %1</source>
        <translation>MAC アドレス %1</translation>
    </message>
    <message>
        <source>Network card %1: %2</source>
        <comment>its number and what is other</comment>
        <translation>ネットワークカード %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Disk “%1”: %2 instead of %3</source>
        <comment>a disk and its sizes</comment>
        <translation>ディスク「%1」: %3 を %2 に変更</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPU: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MiB</source>
        <translation>メモリー: %1 MiB</translation>
    </message>
    <message>
        <source>Display: %1</source>
        <translation>ディスプレイ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path in the definition and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new volume on storage “%1” (%2) can hold old data, which would show through in the copy. Choose another one.</source>
        <translation>ストレージ「%1」(%2) の新しいボリュームには古いデータが残っている場合があり、コピーに現れるおそれがあります。別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) has the devices it has: libvirt can make no new ones there. Choose another one.</source>
        <translation>ストレージ「%1」(%2) のデバイスは固定されており、libvirt で新しく作成することはできません。別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Clones on storages like “%1” (%2) were never tried, so none is made there. Choose another one.</source>
        <translation>「%1」(%2) のようなストレージへのクローンは検証されていないため、作成できません。別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has only spaces. Enter at least one other character.</source>
        <translation>名前がスペースだけです。他の文字を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>The name “%1” has a slash, which libvirt does not allow. Leave it out.</source>
        <translation>名前「%1」にスラッシュがあります。libvirt では使用できません。取り除いてください。</translation>
    </message>
    <message>
        <source>The name has a line break or another control character. Leave it out.</source>
        <translation>名前に改行またはその他の制御文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” means a folder and cannot be a name. Choose another one.</source>
        <translation>「%1」はフォルダーを表すため、名前に使用できません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The name “%1” is longer than %2 bytes. Shorten it.</source>
        <translation>名前「%1」が %2 バイトを超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Node “%2” has a VM named “%1” already. Choose another name.</source>
        <translation>ノード「%2」には「%1」という名前の VM がすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Node “%1” has VMs named %3 already. Choose other names.</source>
        <translation>ノード「%1」には次の名前の VM がすでにあります: %3。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The name “%1” comes twice. Give each clone one of its own.</source>
        <translation>名前「%1」が重複しています。クローンごとに異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” has files by now that its cloning did not make: %3. Delete it by itself if they may go, too.</source>
        <translation>「%1」には、クローン時に作成されていないファイルがあります: %3。これらも削除してよい場合は、この VM を個別に削除してください。</translation>
    </message>
    <message>
        <source>Whether VM “%1” is still on node “%2” is not known, as these could not be read: %3. Mend the reason that each names, then try again.</source>
        <translation>次のものを読み取れなかったため、VM「%1」がまだノード「%2」にあるかは不明です: %3。それぞれに示された原因を解消してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” has a saved state. Start it and shut it down first.</source>
        <translation>「%1」には保存された状態があります。先に起動してからシャットダウンしてください。</translation>
    </message>
    <message>
        <source>“%1” is a template already.</source>
        <translation>「%1」はすでにテンプレートです。</translation>
    </message>
    <message>
        <source>“%1” is not a template. Convert it to a template first.</source>
        <translation>「%1」はテンプレートではありません。先にテンプレートに変換してください。</translation>
    </message>
    <message>
        <source>“%1” has no definition that stays when it ends. Define it first, for example with “virsh define”.</source>
        <translation>「%1」にはシャットダウン後も残る定義がありません。先に「virsh define」などで定義してください。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2). Delete them first.</source>
        <translation>「%1」にはスナップショットがあります (%2)。先に削除してください。</translation>
    </message>
    <message>
        <source>Node “%1” is not known. Add it first.</source>
        <translation>ノード「%1」は登録されていません。先に追加してください。</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. Connect it again, or choose another node.</source>
        <translation>ノード「%1」に到達できません。再接続するか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>What node “%1” has is still being read. Try again in a moment.</source>
        <translation>ノード「%1」の内容を読み取り中です。しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Node “%1” does not see the storage “%2” of disk %3. Choose a node that shares it, or copy the disk: a full clone does.</source>
        <translation>ノード「%1」からディスク%3のストレージ「%2」にアクセスできません。ストレージを共有するノードを選択するか、フルクローンでディスクをコピーしてください。</translation>
    </message>
    <message>
        <source>Node “%1” does not have the mounted image %3. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>ノード「%1」に、マウントされたイメージ%3がありません。クローンのドライブ %2 を空にするか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Whether node “%1” has the mounted image %3 is not known. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>ノード「%1」に、マウントされたイメージ%3があるかは不明です。クローンのドライブ %2 を空にするか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%1” does not have %3, which the VM needs to start. Put it there, or choose another node.</source>
        <translation>ノード「%1」に、VM の起動に必要な%3がありません。そのノードに用意するか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%1” does not have the secret %3, which the VM needs to start. Define it there, or choose another node.</source>
        <translation>ノード「%1」に、VM の起動に必要なシークレット%3がありません。そのノードで定義するか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>The definition comes from node “%2” and names what node “%1” would run, read or write on its own host: %3. Allow it if you trust those who may define VMs on “%2”.</source>
        <translation>定義はノード「%2」からのもので、ノード「%1」が自身のホスト上で実行、読み取り、書き込みを行うものを指定しています: %3。「%2」で VM を定義できる人を信頼する場合は、許可してください。</translation>
    </message>
    <message>
        <source>Disk “%1” is no drive that can be empty. Leave it out instead.</source>
        <translation>ディスク「%1」は空にできるドライブではありません。代わりに除外してください。</translation>
    </message>
    <message>
        <source>Node “%2” has no storage “%1”. Choose another storage.</source>
        <translation>ノード「%2」にストレージ「%1」がありません。別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2” is not active. Start it, or choose another one.</source>
        <translation>ノード「%2」のストレージ「%1」はアクティブではありません。開始するか、別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) cannot hold disk images. Choose another one.</source>
        <translation>ストレージ「%1」(%2) にはディスクイメージを格納できません。別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Storage “%1” has too little space: %2 are needed, %3 are free. Free some, or choose another storage.</source>
        <translation>ストレージ「%1」の空き容量が足りません。%2 必要ですが、空きは %3 です。空き容量を増やすか、別のストレージを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a storage’s name. Use at least one character, and no slash or line break.</source>
        <translation>「%1」はストレージ名に使用できません。1 文字以上で、スラッシュと改行を含まない名前にしてください。</translation>
    </message>
    <message>
        <source>Node “%2” has a storage named “%1” already. Choose another name.</source>
        <translation>ノード「%2」には「%1」という名前のストレージがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The folder “%1” has no whole path. Begin it with a slash.</source>
        <translation>フォルダー「%1」は完全なパスではありません。スラッシュで始めてください。</translation>
    </message>
    <message>
        <source>The folder “%1” is storage “%2” already. Start that one if it is not active.</source>
        <translation>フォルダー「%1」はすでにストレージ「%2」です。アクティブでない場合は開始してください。</translation>
    </message>
    <message>
        <source>Storage “%2” cannot hold the format “%1”. It takes: %3.</source>
        <translation>ストレージ「%2」には形式「%1」を格納できません。使用できる形式: %3。</translation>
    </message>
    <message>
        <source>Linked clones rest on a template or an external snapshot. Convert “%1” to a template first, or make a full clone.</source>
        <translation>リンククローンの基にできるのは、テンプレートまたは外部スナップショットです。先に「%1」をテンプレートに変換するか、フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>A linked clone stays on its template’s storage. Make a full clone to choose another one.</source>
        <translation>リンククローンはテンプレートと同じストレージに置かれます。別のストレージを選択するには、フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>Nothing can be linked to disk “%1” (%2). Make a full clone.</source>
        <translation>ディスク「%1」(%2) にはリンクできません。フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no known storage. Define a storage for its folder, or start the one it is on.</source>
        <translation>ディスク「%1」(%2) は既知のどのストレージにもありません。そのフォルダーのストレージを定義するか、ディスクのあるストレージを開始してください。</translation>
    </message>
    <message>
        <source>The file of disk “%1”, %2, is not there: storage %3 does not have it. Bring it back, or leave the disk out.</source>
        <translation>ディスク「%1」のファイル %2 がありません。ストレージ%3にも存在しません。ファイルを元に戻すか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>Storage “%2” of disk “%1” is not active. Start it first.</source>
        <translation>ディスク「%1」のストレージ「%2」はアクティブではありません。先に開始してください。</translation>
    </message>
    <message>
        <source>Disk “%1” has a source that cannot be copied (%2). Leave the disk out, or remove it from the VM first.</source>
        <translation>ディスク「%1」のソースはコピーできません (%2)。ディスクを除外するか、先に VM から取り外してください。</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted: it can only be copied whole, while the VM is off and has no snapshots. See to that, or leave the disk out.</source>
        <translation>ディスク「%1」は暗号化されています。VM がオフでスナップショットがない場合にのみ、全体をコピーできます。その状態にするか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>Disk “%1” rests on “%2”, which is not there. Bring that file back, or leave the disk out.</source>
        <translation>ディスク「%1」の基になっている「%2」がありません。ファイルを元に戻すか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>The files that disk “%1” rests on lead back to “%2”. Repair them with “qemu-img rebase”, or leave the disk out.</source>
        <translation>ディスク「%1」の基になっているファイルが「%2」に循環しています。「qemu-img rebase」で修復するか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>Image “%2” of disk “%1” rests on %3 and does not say in which format that is. Make it say so with “qemu-img rebase -u -F FORMAT -b BASE”, or leave the disk out.</source>
        <translation>ディスク「%1」のイメージ「%2」は%3を基にしていますが、その形式が記録されていません。「qemu-img rebase -u -F FORMAT -b BASE」で記録するか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>What image “%2” of disk “%1” rests on is not the same by the VM’s definition and by the image itself (%3). Make them agree with “qemu-img rebase -u”, or make a full clone.</source>
        <translation>ディスク「%1」のイメージ「%2」が何を基にしているかが、VM の定義とイメージ自身とで異なります (%3)。「qemu-img rebase -u」で一致させるか、フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>The data of disk “%1” are in the file “%2”, which is on no storage, so it may be anybody’s. Define a storage for its folder, or leave the disk out.</source>
        <translation>ディスク「%1」のデータはファイル「%2」にありますが、どのストレージにもないため、誰のものか判別できません。そのフォルダーのストレージを定義するか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>Disk “%1” is written to by %3, which runs: a copy would be torn. Shut that VM down first, or clone it itself.</source>
        <translation>実行中の%3がディスク「%1」に書き込んでいるため、コピーの整合性が失われます。先にその VM をシャットダウンするか、その VM 自体をクローンしてください。</translation>
    </message>
    <message>
        <source>Disk “%1” can be written to by %3 as well, which would spoil what rests on it. Take the disk away from there first, or make a clone a template.</source>
        <translation>ディスク「%1」には%3も書き込めるため、ディスクを基にしているものが破損するおそれがあります。先に%3からディスクを取り外すか、クローンをテンプレートにしてください。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no storage. Choose a target storage for its copy.</source>
        <translation>ディスク「%1」(%2) はどのストレージにもありません。コピー先のストレージを選択してください。</translation>
    </message>
    <message>
        <source>Disk “%1” is neither read-only nor marked as shareable, so two VMs would destroy its data. Copy it, or leave it out.</source>
        <translation>ディスク「%1」は読み取り専用でも共有可能でもないため、2 台の VM で使うとデータが破損します。コピーするか、除外してください。</translation>
    </message>
    <message>
        <source>“%2” has no disk “%1”. It has: %3.</source>
        <translation>「%2」にディスク「%1」はありません。この VM のディスク: %3。</translation>
    </message>
    <message>
        <source>Disk “%1” cannot be linked to, as “%2” is not a template. Convert it to a template first, or copy the disk.</source>
        <translation>「%2」がテンプレートではないため、ディスク「%1」にはリンクできません。先にテンプレートに変換するか、ディスクをコピーしてください。</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted, so only its whole image can be copied, in its own format. Keep the format, or leave the disk out.</source>
        <translation>ディスク「%1」は暗号化されているため、イメージ全体を同じ形式でコピーすることしかできません。形式を変えないか、ディスクを除外してください。</translation>
    </message>
    <message>
        <source>“%1” runs with other disks than its definition has (%3). Shut it down first, or make the change permanent.</source>
        <translation>「%1」は定義と異なるディスクで実行されています (%3)。先にシャットダウンするか、変更を永続化してください。</translation>
    </message>
    <message>
        <source>The nodes share no storage, so the disk is sent as a file, which storage “%1” (%2) cannot take. Choose a folder.</source>
        <translation>ノード間で共有するストレージがないため、ディスクはファイルとして送信されますが、ストレージ「%1」(%2) はファイルを受け取れません。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Disk %3 is made whole on node “%1” before it goes to the other one, and no storage there has %2 for that. Free some there, or choose the disk’s own format.</source>
        <translation>ディスク%3は、相手側に送信する前にノード「%1」で完全な形で作成されますが、必要な %2 の空きがあるストレージがありません。空き容量を増やすか、ディスク自身の形式を選択してください。</translation>
    </message>
    <message>
        <source>“%1” has a TPM, whose state can only be copied while the VM is off. Shut it down first.</source>
        <translation>「%1」の TPM の状態は、VM がオフの場合にのみコピーできます。先にシャットダウンしてください。</translation>
    </message>
    <message>
        <source>“%2” has no snapshot “%1”. Choose another one, or the current state.</source>
        <translation>「%2」にスナップショット「%1」はありません。別のスナップショットまたは現在の状態を選択してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold disk %3. Leave that disk out, or choose another state.</source>
        <translation>スナップショット「%1」にはディスク%3が含まれていません。ディスクを除外するか、別の状態を選択してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is not what it was any more: %3 was written to since it was taken. Choose another state.</source>
        <translation>スナップショット「%1」は作成時の状態を保っていません。作成後に%3に書き込みがありました。別の状態を選択してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” cannot be read any more: %3 is gone. Choose another state.</source>
        <translation>スナップショット「%1」はもう読み取れません。%3がなくなっています。別の状態を選択してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image that “%2” writes to. Shut the VM down first, or choose another state.</source>
        <translation>スナップショット「%1」は、「%2」が書き込んでいるディスクイメージの中にあります。先に VM をシャットダウンするか、別の状態を選択してください。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image, so nothing can be linked to it. Make a full clone.</source>
        <translation>スナップショット「%1」はディスクイメージの中にあるため、リンクできません。フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>The disks of “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>「%1」のディスクは%3に必要です。先にそれらを削除するか、独立させてください。</translation>
    </message>
    <message>
        <source>The disks of “%1” are disks of %3, too. Take them away from one of these VMs, or delete it and keep its disks (“--keep-disks”).</source>
        <translation>「%1」のディスクは%3のディスクでもあります。いずれかのVMからディスクを取り外すか、ディスクを残して（「--keep-disks」）そのVMを削除してください。</translation>
    </message>
    <message>
        <source>For “%1”, files that only their names tell apart are taken for one: %3. If they are several, change the times of one (“touch FILE” on its node), then try again.</source>
        <translation>「%1」について、名前以外に違いのない次のファイルは同じファイルとみなされています: %3。別々のファイルであれば、そのノードで一方の時刻を変更して（「touch FILE」）から、もう一度試してください。</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known, as these could not be read: %3. Mend the reason that each names, or take away what cannot be mended.</source>
        <translation>次のものを読み取れなかったため、「%1」のディスクが必要とされているかは不明です: %3。それぞれに示された原因を解消するか、解消できないものを取り除いてください。</translation>
    </message>
    <message>
        <source>It cannot be known what rests on “%1”: storage %3 does not tell what its images rest on. Install the program rbd (ceph-common) on this computer, and see to it that it can reach the cluster.</source>
        <translation>「%1」を基にしているものがあるか判別できません。ストレージ%3から、イメージが何を基にしているかの情報を得られません。このコンピューターにプログラム rbd (ceph-common) をインストールし、クラスターに到達できることを確認してください。</translation>
    </message>
    <message>
        <source>Disk image “%1” on storage “%2” has snapshots that somebody made: %3. Remove them first, or keep the disks.</source>
        <translation>ストレージ「%2」のディスクイメージ「%1」に、誰かが作成したスナップショットがあります: %3。先に削除するか、ディスクを残してください。</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>「%1」のディスクが必要とされているかは不明です。ノード%3に到達できません。ノードを接続するか、ノード一覧から削除してください。</translation>
    </message>
    <message>
        <source>Storage “%2” has no volume “%1”. Refresh the storage, then look again.</source>
        <translation>ストレージ「%2」にボリューム「%1」はありません。ストレージを更新して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>“%1” is needed by %3. Delete those first, or make them independent.</source>
        <translation>「%1」は%3に必要です。先にそれらを削除するか、独立させてください。</translation>
    </message>
    <message>
        <source>Whether something needs “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>「%1」が必要とされているかは不明です。ノード%3に到達できません。ノードを接続するか、ノード一覧から削除してください。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which a template cannot have. Delete them, or clone it to a template instead.</source>
        <translation>「%1」にはスナップショットがあります (%2) が、テンプレートはスナップショットを持てません。スナップショットを削除するか、代わりにクローンしてテンプレートを作成してください。</translation>
    </message>
    <message>
        <source>“%1” has snapshots that are files of their own (%3), which are not dropped. Merge them first, or make a clone of it a template.</source>
        <translation>「%1」には独立したファイルのスナップショットがあり (%3)、これらは削除されません。先に統合するか、クローンをテンプレートにしてください。</translation>
    </message>
    <message>
        <source>“%1” is independent already: its disks rest on nothing.</source>
        <translation>「%1」はすでに独立しています。ディスクは何も基にしていません。</translation>
    </message>
    <message>
        <source>“%1” is a template, to which nothing is written. Turn it back into a VM first.</source>
        <translation>「%1」はテンプレートのため、書き込めません。先に VM に戻してください。</translation>
    </message>
    <message>
        <source>What disk “%1” rests on cannot be copied into it (%2). Make a full clone of the VM instead.</source>
        <translation>ディスク「%1」には、基になっているイメージのデータをコピーできません (%2)。代わりに VM のフルクローンを作成してください。</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is read-only or shared, so nothing is copied into it. Detach it first, or make a full clone of the VM.</source>
        <translation>ディスク「%1」(%2) は読み取り専用または共有のため、コピー先にできません。先に取り外すか、VM のフルクローンを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is a template and cannot be started. Clone it and start the clone.</source>
        <translation>「%1」はテンプレートのため起動できません。クローンし、そのクローンを起動してください。</translation>
    </message>
    <message>
        <source>The note about “%1” names the node “%2” with the address %3, which is not among the nodes in use, so nothing is connected or done. If you trust that address, add the node (“rametctl node add”) or give it with -c, then try again.</source>
        <translation>「%1」に関する記録には、アドレスが%3のノード「%2」が記載されていますが、使用中のノードにはありません。そのため、接続も処理も行われません。このアドレスを信頼する場合は、ノードを追加するか (「rametctl node add」)、-c で指定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” would write to disks of the template %3. Take those disks away from it, or turn the template back into a VM first.</source>
        <translation>「%1」はテンプレート%3のディスクに書き込むことになります。先にそのディスクを「%1」から取り外すか、テンプレートを VM に戻してください。</translation>
    </message>
    <message>
        <source>“%1” has no disk of its own, so it cannot be a template. Add a disk first.</source>
        <translation>「%1」には専用のディスクがないため、テンプレートにできません。先にディスクを追加してください。</translation>
    </message>
    <message>
        <source>Disk %1 becomes %2, which must be whole before the start. Choose the format qcow2.</source>
        <translation>ディスク %1 は %2 になるため、起動前に完全な形になっている必要があります。形式に qcow2 を選択してください。</translation>
    </message>
    <message>
        <source>The guest’s settings are written to the whole disk of “%1”, so it cannot start before. Choose another way for them.</source>
        <translation>ゲストの設定は「%1」の完全なディスクに書き込まれるため、その前に起動することはできません。別の設定方法を選択してください。</translation>
    </message>
    <message>
        <source>Node “%2” has no “%1”, so the VM cannot start there. Do not start it, choose another node, or give it what that node has.</source>
        <translation>ノード「%2」には「%1」がないため、VM はそこで起動できません。起動しないか、別のノードを選択するか、そのノードにあるものを割り当ててください。</translation>
    </message>
    <message>
        <source>A linked clone cannot have another format. Make a full clone to choose one.</source>
        <translation>リンククローンの形式は変更できません。形式を選択するには、フルクローンを作成してください。</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which would not move with it. Delete them first, or say that they may be lost.</source>
        <translation>「%1」にはスナップショットがあります (%2) が、一緒に移動されません。先に削除するか、失われてもよいことを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” already. Choose another node.</source>
        <translation>「%1」はすでにノード「%2」にあります。別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%2” has a VM with the UUID of “%1” already. Remove that one, or clone this one instead.</source>
        <translation>ノード「%2」には「%1」と同じ UUID の VM がすでにあります。その VM を削除するか、代わりにこの VM をクローンしてください。</translation>
    </message>
    <message>
        <source>“%1” uses what only its host has: %3. Detach it first, or clone the VM instead.</source>
        <translation>「%1」は、そのホストにしかないものを使用しています: %3。先に取り外すか、代わりに VM をクローンしてください。</translation>
    </message>
    <message>
        <source>The disks of “%1” are still being fetched by %3. Wait until all is there, or delete that clone.</source>
        <translation>「%1」のディスクは%3がまだ取得中です。すべて完了するまで待つか、そのクローンを削除してください。</translation>
    </message>
    <message>
        <source>“%1” has checkpoints of backups (%2), which would not move with it. Delete them first, for example with “virsh checkpoint-delete”.</source>
        <translation>「%1」にはバックアップのチェックポイント (%2) があり、一緒に移動されません。先に「virsh checkpoint-delete」などで削除してください。</translation>
    </message>
    <message>
        <source>The file systems of “%1” can be frozen only while it runs, for a snapshot of its disks without the memory.</source>
        <translation>「%1」のファイルシステムを凍結できるのは、実行中に、メモリーを含まないディスクのスナップショットを作成する場合だけです。</translation>
    </message>
    <message>
        <source>Node “%2” has %3 of memory, less than the %1 that are wanted. Choose less.</source>
        <translation>ノード「%2」のメモリーは %3 で、指定された %1 より少なくなっています。メモリーを減らしてください。</translation>
    </message>
    <message>
        <source>The first write to the disks of “%1” would spoil for good what rests on them: %3. Convert “%1” to a template and start clones of it instead.</source>
        <translation>%3は「%1」のディスクを基にしています。一度でも書き込むと修復できなくなります。「%1」をテンプレートに変換し、代わりにそのクローンを起動してください。</translation>
    </message>
    <message>
        <source>“%1” is switched on. Shut it down first.</source>
        <translation>「%1」の電源が入っています。先にシャットダウンしてください。</translation>
    </message>
    <message>
        <source>“%1” can start at once only if QEMU copies all its disks straight from node “%2”. Do not start it at once.</source>
        <translation>「%1」がデータを待たずに起動できるのは、QEMU がすべてのディスクをノード「%2」から直接コピーする場合だけです。データを待たずに起動しないでください。</translation>
    </message>
    <message>
        <source>“%1” is switched on, so its disks change while they would be fetched. Shut it down first, or start the clone once it is complete.</source>
        <translation>「%1」の電源が入っているため、取得中にディスクが変更されます。先にシャットダウンするか、クローンが完成してから起動してください。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several names</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and the next one</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>「%1」はもう存在しません。</translation>
    </message>
    <message>
        <source>A task of Ramet that is at work or was interrupted holds the disks of “%1” (by %3). Wait until it has ended. If it was interrupted, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans it up.</source>
        <translation>実行中または中断された Ramet のタスクが「%1」のディスクを保持しています (%3)。終了するまで待ってください。中断されている場合は、「rametctl recover」またはウィンドウの「中断されたタスク…」で完了またはクリーンアップできます。</translation>
    </message>
    <message>
        <source>A VM needs a name. Enter one.</source>
        <translation>VM には名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Enter the MAC address that the card is to have, such as 52:54:00:12:34:56.</source>
        <translation>カードに設定する MAC アドレスを 52:54:00:12:34:56 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is incomplete. Wait until it is complete. If nobody makes it any more, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans up.</source>
        <translation>「%1」は未完成です。完成するまで待ってください。もう誰も作成していない場合は、「rametctl recover」またはウィンドウの「中断されたタスク…」で完了またはクリーンアップできます。</translation>
    </message>
    <message>
        <source>Enter the path of an element or attribute, such as /domain/devices/video/model/@type.</source>
        <translation>要素または属性のパスを /domain/devices/video/model/@type のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” was made independent, but it is not certain that all of it was written to %3 before the VM ended. Make it independent once more: what is missing is copied again.</source>
        <translation>「%1」を独立させましたが、VM の終了前に %3 へすべて書き込まれたとは限りません。もう一度独立させてください。足りない部分が再びコピーされます。</translation>
    </message>
</context>
<context>
    <name>SelectionFacts</name>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message numerus="yes">
        <source>%n VMs selected</source>
        <translation>
            <numerusform>%n 台の VM を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of it in use</source>
        <comment>sizes of memory</comment>
        <translation>%1、使用中 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation>
            <numerusform>%n 個のディスク、使用量 %1、最大 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a node, state or tag, and how many VMs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, all of it in use</source>
        <comment>a size of memory</comment>
        <translation>%1、すべて使用中</translation>
    </message>
</context>
<context>
    <name>SnapshotPrompts</name>
    <message>
        <source>&amp;Delete the files that the disks are now</source>
        <translation>現在ディスクとして使われているファイルを削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;And the %n snapshots that were taken after it</source>
        <translation>
            <numerusform>その後に作成された %n 個のスナップショットも削除(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”? The VM stays as it is.</source>
        <translation>「%2」のスナップショット「%1」を削除しますか? VM はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Revert “%1” to snapshot “%2”?</source>
        <translation>「%1」をスナップショット「%2」に戻しますか?</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>戻す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>%1 stays as it is; the VM goes on with %2</source>
        <translation>%1 はそのまま残り、VM は以後 %2 を使用します</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 は削除されます</translation>
    </message>
    <message>
        <source>%1 stays; no VM uses it any more</source>
        <translation>%1 は残りますが、どの VM も使用しなくなります</translation>
    </message>
    <message>
        <source>%1 is taken from the VM; its file stays</source>
        <comment>a disk</comment>
        <translation>%1 は VM から取り外されますが、ファイルは残ります</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 は %2 に統合されます</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 は残ります</translation>
    </message>
    <message>
        <source>Disk %1: kept inside %2</source>
        <comment>a disk and its image</comment>
        <translation>ディスク %1: %2 内に保存</translation>
    </message>
    <message>
        <source>Disk %1: read-only, not part of the snapshot</source>
        <translation>ディスク %1: 読み取り専用、スナップショットの対象外</translation>
    </message>
    <message>
        <source>Memory: kept inside the disk image</source>
        <translation>メモリー: ディスクイメージ内に保存</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <comment>a file</comment>
        <translation>メモリー: %1</translation>
    </message>
    <message>
        <source>What its disks hold now is lost, unless a snapshot holds it.</source>
        <translation>スナップショットに含まれない、現在のディスクの内容は失われます。</translation>
    </message>
    <message>
        <source>Snapshot “%1” is deleted</source>
        <translation>スナップショット「%1」は削除されます</translation>
    </message>
</context>
<context>
    <name>SnapshotTree</name>
    <message>
        <source>%1 (current)</source>
        <comment>the snapshot last taken or gone back to</comment>
        <translation>%1 (現在)</translation>
    </message>
    <message>
        <source>inside the disk’s image</source>
        <translation>ディスクイメージ内</translation>
    </message>
    <message>
        <source>as files of its own</source>
        <translation>独立したファイル</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>ディスクなし</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>メモリーあり</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>先に VM を選択してください。</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>先にスナップショットを選択してください。</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>レポートを %1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Stopping</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an activity and a disk</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an activity, bytes done and all bytes</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is done and the limit to its speed</comment>
        <translation>%1、最大 %2/秒</translation>
    </message>
    <message>
        <source>Disk %1: %2 (%3, %4)</source>
        <translation>ディスク %1: %2 (%3、%4)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>コピー元: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>作成を取り消し済み</translation>
    </message>
    <message>
        <source>Waiting for other copies on this node or storage</source>
        <translation>このノードまたはストレージでの他のコピーを待機中</translation>
    </message>
    <message>
        <source>Undone; nothing was left behind</source>
        <translation>作成を取り消しました。残されたものはありません</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>作成を取り消せませんでした: %1</translation>
    </message>
    <message>
        <source>Cancelled; something was left behind, see the details</source>
        <translation>キャンセルされました。残されたものがあります。詳細を参照してください</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>a rate and a time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>ノード: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>At work in another program, such as rametctl</source>
        <translation>rametctl などの別のプログラムで処理中</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <comment>what is done and a time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度: %1</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <comment>a task and why</comment>
        <translation>%1: 失敗しました。%2</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <comment>what is done</comment>
        <translation>%1 (別のプログラムによる)</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>開始前にキャンセルされました</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <comment>what is left follows</comment>
        <translation>キャンセルされました。%1</translation>
    </message>
    <message>
        <source>Cancelled or failed; nothing was left behind</source>
        <translation>キャンセルまたは失敗。残されたものはありません</translation>
    </message>
    <message>
        <source>Cancelled or failed; the VM was not deleted</source>
        <translation>キャンセルまたは失敗。VM は削除されていません</translation>
    </message>
    <message>
        <source>Interrupted: “Interrupted tasks…” lists what can be done</source>
        <translation>中断されました: 可能な操作は「中断されたタスク…」に表示されます</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>computer “%1”</source>
        <translation>コンピューター「%1」</translation>
    </message>
    <message>
        <source>It ended just before its last line: “%1” is complete and stays. Only the note about it has to go.</source>
        <translation>最後の行を記録する直前に中断されました。「%1」は完成しており、そのまま残ります。記録だけを削除する必要があります。</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM may be gone while disks of it are still there. It can be finished. A clean-up brings the VM back where all its disks are there; else they are named, and stay.</source>
        <translation>ノード「%1」で %2 に開始されましたが、完了していません。VM がなくなっていても、ディスクが残っている可能性があります。削除を完了させることができます。すべてのディスクが残っている場合は、クリーンアップすると VM が元に戻ります。それ以外の場合は、ディスク名が表示され、ディスクは残ります。</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM works, but some of the layers that the snapshot left may not be merged yet. It can be finished. A clean-up leaves the layers as they are.</source>
        <translation>ノード「%1」で %2 に開始されましたが、完了していません。VM は動作しますが、スナップショットが残したレイヤーの一部がまだ統合されていない可能性があります。削除を完了させることができます。クリーンアップしても、レイヤーはそのまま残ります。</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end.</source>
        <translation>ノード「%1」で %2 に開始されましたが、完了していません。</translation>
    </message>
    <message>
        <source>It can be finished, or what it made can be removed.</source>
        <translation>完了させるか、作成されたものを削除することができます。</translation>
    </message>
    <message>
        <source>What it made can be removed.</source>
        <translation>作成されたものを削除できます。</translation>
    </message>
    <message>
        <source>the new VM “%1”</source>
        <translation>新しい VM「%1」</translation>
    </message>
    <message>
        <source>the copy helper “%1”</source>
        <translation>コピー用ヘルパー「%1」</translation>
    </message>
    <message>
        <source>disk image “%1” on storage “%2”</source>
        <translation>ストレージ「%2」のディスクイメージ「%1」</translation>
    </message>
    <message>
        <source>file “%1” in %2</source>
        <translation>%2 のファイル「%1」</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>the copy of disk %1 of the running VM “%2”</source>
        <translation>実行中の VM「%2」のディスク %1 のコピー</translation>
    </message>
    <message>
        <source>the copying into disk %1 of the running VM “%2”</source>
        <translation>実行中の VM「%2」のディスク %1 へのコピー</translation>
    </message>
    <message>
        <source>the merging of layers of disk %1 of the VM “%2”</source>
        <translation>VM「%2」のディスク %1 のレイヤーの統合</translation>
    </message>
    <message>
        <source>the copy of the running VM “%1”</source>
        <translation>実行中の VM「%1」のコピー</translation>
    </message>
    <message>
        <source>the pause of the VM “%1”</source>
        <translation>VM「%1」の一時停止</translation>
    </message>
    <message>
        <source>the freeze of the VM “%1”’s file systems</source>
        <translation>VM「%1」のファイルシステムの凍結</translation>
    </message>
    <message>
        <source>the second name “%1” of a disk image on storage “%2”</source>
        <translation>ストレージ「%2」のディスクイメージの 2 つ目の名前「%1」</translation>
    </message>
    <message>
        <source>the snapshot for clones of disk image “%1” on storage “%2”</source>
        <translation>ストレージ「%2」のディスクイメージ「%1」のクローン用スナップショット</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>Clone of “%1” to “%2”</source>
        <translation>「%1」を「%2」としてクローン</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>クローン「%1」</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message>
        <source>Sample VM “%1”</source>
        <translation>サンプル VM「%1」</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>「%1」を独立させる</translation>
    </message>
    <message>
        <source>Snapshot of “%1”</source>
        <translation>「%1」のスナップショット</translation>
    </message>
    <message>
        <source>Return of “%1” to a snapshot</source>
        <translation>「%1」をスナップショットに戻す処理</translation>
    </message>
    <message>
        <source>Deletion of a snapshot of “%1”</source>
        <translation>「%1」のスナップショットの削除</translation>
    </message>
    <message>
        <source>Probe of storage “%1”</source>
        <translation>ストレージ「%1」の調査</translation>
    </message>
    <message>
        <source>Task on “%1”</source>
        <translation>「%1」に対するタスク</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>開始直後</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>Of a newer Ramet</source>
        <translation>新しい Ramet のもの</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>別のコンピューターのもの</translation>
    </message>
    <message>
        <source>Of another client</source>
        <translation>別のクライアントのもの</translation>
    </message>
    <message>
        <source>It is at work, in this or another Ramet.</source>
        <translation>この Ramet または別の Ramet で処理中です。</translation>
    </message>
    <message>
        <source>It was interrupted before it made anything. Only the note about it has to go.</source>
        <translation>何も作成しないうちに中断されました。記録だけを削除する必要があります。</translation>
    </message>
    <message>
        <source>The note about it in %1 cannot be read (%2), so nothing is removed. Look for what is left by hand, then delete the file.</source>
        <translation>%1の記録を読み取れないため (%2)、何も削除されません。残っているものを手動で探してから、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>A newer Ramet began it. Use that one to finish it or to clean up.</source>
        <translation>新しいバージョンの Ramet で開始されました。完了またはクリーンアップには、そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>It was begun on %1. Run Ramet there to finish it or to clean up.</source>
        <translation>%1で開始されました。完了またはクリーンアップするには、そこで Ramet を実行してください。</translation>
    </message>
    <message>
        <source>Another client is or was making this clone, on %1. Clean up only if you know that nobody is making it any more: it would fail.</source>
        <translation>%1の別のクライアントがこのクローンを作成しているか、作成していました。作成中であれば、クリーンアップするとその作成は失敗します。もう誰も作成していないことが確実な場合にのみ、クリーンアップしてください。</translation>
    </message>
    <message>
        <source>%1, if it was made</source>
        <comment>a thing that a task meant to make</comment>
        <translation>%1 (作成されていた場合)</translation>
    </message>
    <message>
        <source>“%1” was complete and stays</source>
        <translation>「%1」は完成していたため、そのまま残ります</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n things that may be somebody else’s</source>
        <translation>
            <numerusform>%1: 他の人のものである可能性がある %n 件を除き、クリーンアップしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n files that nothing needs any more</source>
        <translation>
            <numerusform>%1: 不要になったファイル %n 個を残して、クリーンアップしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cleaned up, nothing is left of it</source>
        <translation>%1: クリーンアップしました。残されたものはありません</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Left, as it may be somebody else’s: %1</source>
        <translation>他の人のものである可能性があるため、残しました: %1</translation>
    </message>
    <message>
        <source>Left, though nothing needs it any more: %1</source>
        <translation>不要になりましたが、残しました: %1</translation>
    </message>
    <message>
        <source>the VM “%1”, which runs before its disks are whole</source>
        <translation>ディスクがそろう前に実行される VM「%1」</translation>
    </message>
    <message>
        <source>“%1” was to move from node “%2”. Where it is whole on the other node, what is left of it here goes; else it comes back here.</source>
        <translation>「%1」はノード「%2」から移動される予定でした。移動先のノードで完全な形になっている場合は、こちらに残っているものが削除されます。それ以外の場合は、こちらに戻ります。</translation>
    </message>
    <message>
        <source>Move of “%1” to node “%2”</source>
        <translation>「%1」のノード「%2」への移動</translation>
    </message>
    <message>
        <source>“%1” is not deleted: it is there with all its disks</source>
        <translation>「%1」は削除されていません。すべてのディスクとともに残っています</translation>
    </message>
    <message>
        <source>“%1” cannot come back, as disks of it are gone; the others stay</source>
        <translation>「%1」は一部のディスクがなくなったため元に戻せません。ほかのディスクは残ります</translation>
    </message>
    <message>
        <source>Left, a disk of the VM that is deleted: %1</source>
        <translation>残されたもの (削除された VM のディスク): %1</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. “%3” may be a template whose files can still be written to. A clean-up protects them then; else it stays a VM.</source>
        <translation>ノード「%1」で %2 に開始されましたが、完了していません。「%3」はファイルにまだ書き込めるテンプレートになっている可能性があります。その場合はクリーンアップするとファイルが保護されます。それ以外の場合は VM のまま残ります。</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>「%1」をテンプレートに変換</translation>
    </message>
</context>
<context>
    <name>VmAbilities</name>
    <message>
        <source>“%1” is off.</source>
        <translation>「%1」はオフです。</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>先に VM を選択してください。</translation>
    </message>
</context>
<context>
    <name>ramet::ChoiceCombo</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>for screen readers</comment>
        <translation>%1、選択不可: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and a note, for screen readers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ramet::CloneDraft</name>
    <message numerus="yes">
        <source>%n clones, each: %1</source>
        <translation>
            <numerusform>%n 個のクローン、それぞれ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of node “%1”</source>
        <translation>ノード「%1」で最適なもの</translation>
    </message>
    <message>
        <source>Possible: its disks are copied there, as it lacks their storage.</source>
        <translation>可能: ストレージがないため、ディスクはそこにコピーされます。</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a snapshot and when it was taken</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>元の VM と同じ</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>元の VM と同じ (%1)</translation>
    </message>
    <message>
        <source>A template has no snapshots.</source>
        <translation>テンプレートにスナップショットはありません。</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>「%1」にスナップショットはありません。</translation>
    </message>
    <message>
        <source>The storage has only one format for disk images.</source>
        <translation>このストレージで使用できるディスクイメージの形式は 1 つだけです。</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>名前の先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>“%1” has no disks.</source>
        <translation>「%1」にディスクはありません。</translation>
    </message>
    <message>
        <source>Clone template “%1”</source>
        <translation>テンプレート「%1」をクローン</translation>
    </message>
    <message>
        <source>Clone VM “%1”</source>
        <translation>VM「%1」をクローン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the best storage, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is copied and what is other hardware</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ramet::CloneSteps</name>
    <message>
        <source>open</source>
        <comment>a step of the wizard</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the wizard</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of the wizard</comment>
        <translation>不可</translation>
    </message>
</context>
<context>
    <name>ramet::CloneToDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs to</source>
        <translation>
            <numerusform>%n 台の VM のクローン先</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes and storages</source>
        <translation>ノードとストレージ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実行内容</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs to</source>
        <translation>
            <numerusform>%n 台の VM の移動先</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>「%1」の移動先</translation>
    </message>
    <message>
        <source>Clone “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>「%1」のクローン先</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>クローン(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ramet::CloneWizard</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複数作成</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>クローン(&amp;C)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ramet::CommandBox</name>
    <message>
        <source>Command that helps</source>
        <translation>役に立つコマンド</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command, to run it on a terminal</source>
        <translation>端末で実行するために、コマンドをコピーします</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ramet::Copies</name>
    <message>
        <source>Write the names of the clones, one a line.</source>
        <translation>クローンの名前を 1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>Choose a file with a line for each clone; it can have the columns %1.</source>
        <translation>クローン 1 つにつき 1 行のファイルを選択してください。使用できる列: %1。</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>「%1」を読み取り中です。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesPage</name>
    <message>
        <source>Names from</source>
        <translation>名前の指定方法</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>名前のパターン</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>作成数</translation>
    </message>
    <message>
        <source>List of the names</source>
        <translation>名前の一覧</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>1 行に 1 つの名前</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>N&amp;ames from</source>
        <translation>名前の指定方法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Clones that are planned</source>
        <translation>作成予定のクローン</translation>
    </message>
    <message>
        <source>File with a line for each clone</source>
        <translation>クローン 1 つにつき 1 行のファイル</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>{01..10} stands for numbers, {a,b} for these texts, {n} for the number of the copy.</source>
        <translation>{01..10} は数字、{a,b} は文字列、{n} はクローンの番号を表します。</translation>
    </message>
</context>
<context>
    <name>ramet::Csv</name>
    <message>
        <source>Line %1 has text after the end of its quotes.</source>
        <translation>%1 行目で、閉じ引用符の後に文字列があります。</translation>
    </message>
    <message>
        <source>The quotes that begin in line %1 do not end.</source>
        <translation>%1 行目で始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of clones.</source>
        <translation>ファイルが 1 MiB を超えています。クローンの一覧ではありません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルが UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>The file is empty: it needs a line with the columns.</source>
        <translation>ファイルが空です。列名の行が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n fields, the header has %2.</source>
        <translation>
            <numerusform>%1 行目のフィールドは %n 個ですが、ヘッダーは %2 個です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::CsvClones</name>
    <message>
        <source>the mode is full or linked, “%1” is neither.</source>
        <translation>モードは full または linked です。「%1」はどちらでもありません。</translation>
    </message>
    <message>
        <source>whether to start is yes or no, “%1” is neither.</source>
        <translation>起動するかどうかは yes または no です。「%1」はどちらでもありません。</translation>
    </message>
    <message>
        <source>There is no column “%1”; a file may have %2.</source>
        <translation>列「%1」はありません。使用できる列: %2。</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>列「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The column “name” is missing; a file may have %1.</source>
        <translation>列「name」がありません。使用できる列: %1。</translation>
    </message>
    <message>
        <source>The file has a header only: write a line for each clone.</source>
        <translation>ファイルにヘッダーしかありません。クローンごとに 1 行を書いてください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong in it</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>%1 行目に名前がありません。</translation>
    </message>
</context>
<context>
    <name>ramet::DependantsDialog</name>
    <message>
        <source>Make &amp;independent</source>
        <translation>独立させる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>ツリーに表示(&amp;S)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>What rests on “%1”</source>
        <translation>「%1」を基にしているもの</translation>
    </message>
    <message>
        <source>Select what is to be made independent.</source>
        <translation>独立させるものを選択してください。</translation>
    </message>
    <message>
        <source>Select one alone to show it in the tree.</source>
        <translation>ツリーに表示するには、1 つだけ選択してください。</translation>
    </message>
</context>
<context>
    <name>ramet::DesktopPresence</name>
    <message>
        <source>Select a VM in the tree first.</source>
        <translation>先にツリーで VM を選択してください。</translation>
    </message>
    <message>
        <source>The VM is not there any more.</source>
        <translation>VM はもう存在しません。</translation>
    </message>
</context>
<context>
    <name>ramet::DetailsPane</name>
    <message>
        <source>No node yet</source>
        <translation>ノードはまだありません</translation>
    </message>
    <message>
        <source>A node is a libvirt daemon: this computer, or another one. Add one to see its VMs.</source>
        <translation>ノードとは、このコンピューターまたは別のコンピューターの libvirt デーモンです。追加すると、その VM が表示されます。</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Waiting for the nodes to answer.</source>
        <translation>ノードの応答を待っています。</translation>
    </message>
    <message>
        <source>No node can be reached</source>
        <translation>到達可能なノードがありません</translation>
    </message>
    <message>
        <source>No VM yet</source>
        <translation>VM はまだありません</translation>
    </message>
    <message>
        <source>None of the nodes that answer has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>応答のあるノードに VM がありません。クローンを試すには、サンプル VM を作成してください。小さく、1 秒で起動します。または、別のノードを追加してください。</translation>
    </message>
    <message>
        <source>None of your nodes has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>どのノードにも VM がありません。クローンを試すには、サンプル VM を作成してください。小さく、1 秒で起動します。または、別のノードを追加してください。</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached</source>
        <translation>ノード「%1」に到達できません</translation>
    </message>
    <message>
        <source>Select a VM in the tree to see its disks and to clone it, or drag it onto another node.</source>
        <translation>ツリーで VM を選択すると、ディスクを確認してクローンできます。別のノードにドラッグすることもできます。</translation>
    </message>
    <message>
        <source>Select a node in the tree to see why, and try again there. Or add another node.</source>
        <translation>ツリーでノードを選択して理由を確認し、そこでもう一度試してください。または、別のノードを追加してください。</translation>
    </message>
</context>
<context>
    <name>ramet::DisksDraft</name>
    <message>
        <source>Keep with its medium</source>
        <comment>a drive</comment>
        <translation>メディアを入れたままにする</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Share with the original</source>
        <translation>元の VM と共有</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Keep empty</source>
        <comment>a drive</comment>
        <translation>空のままにする</translation>
    </message>
    <message>
        <source>Only a disk that is copied has a storage of its own.</source>
        <translation>専用のストレージを指定できるのは、コピーするディスクだけです。</translation>
    </message>
    <message>
        <source>As on page “%1”</source>
        <translation>ページ「%1」と同じ</translation>
    </message>
    <message>
        <source>%1, as the mode says</source>
        <comment>what to do with a disk</comment>
        <translation>%1 (モードに従う)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is chosen for all disks, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No disk of the clone has a serial number.</source>
        <translation>クローンのディスクには、シリアル番号がありません。</translation>
    </message>
</context>
<context>
    <name>ramet::DisksPage</name>
    <message>
        <source>%1, refused</source>
        <comment>a disk</comment>
        <translation>%1、不可</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>新しいディスクのサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>ストレージ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>元のディスクと同じ</translation>
    </message>
    <message>
        <source>New serial n&amp;umbers for the disks</source>
        <translation>ディスクに新しいシリアル番号を付ける(&amp;U)</translation>
    </message>
    <message>
        <source>New serial numbers for the disks</source>
        <translation>ディスクに新しいシリアル番号を付ける</translation>
    </message>
    <message>
        <source>Speed li&amp;mit of copying</source>
        <translation>コピーの速度制限(&amp;M)</translation>
    </message>
    <message>
        <source>No disk is copied.</source>
        <translation>コピーされるディスクはありません。</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>元のディスクと同じ (%1)</translation>
    </message>
</context>
<context>
    <name>ramet::DropHint</name>
    <message>
        <source>What the drop will do</source>
        <translation>ドロップしたときの動作</translation>
    </message>
</context>
<context>
    <name>ramet::FileReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み取れませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ramet::FilterBar</name>
    <message>
        <source>Filter VMs</source>
        <translation>VM の絞り込み</translation>
    </message>
    <message>
        <source>Words that all have to be found: in names, titles, tags, descriptions, MACs, UUIDs, states or nodes.
Or in one of them: name: title: state: is: node: mac: uuid: tag: description:</source>
        <translation>名前、タイトル、タグ、説明、MAC、UUID、状態、ノードから検索する語。すべて一致する必要があります。
特定の項目だけを検索するには: name: title: state: is: node: mac: uuid: tag: description:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリアします</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many VMs that the filter lets through, of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter: web state:%1 (%2)</source>
        <comment>the name of a state, and a key</comment>
        <translation>フィルター: web state:%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::GeneralPage</name>
    <message>
        <source>%1 (%2, %3 free of %4)</source>
        <comment>a storage: name, type, sizes</comment>
        <translation>%1 (%2、空き %3 / %4)</translation>
    </message>
    <message>
        <source>Start &amp;after cloning</source>
        <translation>クローン後に起動(&amp;A)</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a template</source>
        <translation>テンプレートにする(&amp;K)</translation>
    </message>
    <message>
        <source>Make a s&amp;torage…</source>
        <translation>ストレージを作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Start after cloning</source>
        <translation>クローン後に起動</translation>
    </message>
    <message>
        <source>Make it a template</source>
        <translation>テンプレートにする</translation>
    </message>
    <message>
        <source>Target &amp;node</source>
        <translation>ターゲットノード(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>作成数(&amp;I)</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>モード(&amp;O)</translation>
    </message>
    <message>
        <source>Sna&amp;pshot</source>
        <translation>スナップショット(&amp;P)</translation>
    </message>
    <message>
        <source>Target &amp;storage</source>
        <translation>ターゲットストレージ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Let libvirt on “%1” know the folder “%2”</source>
        <translation>フォルダー「%2」を「%1」の libvirt に登録する</translation>
    </message>
    <message>
        <source>&amp;Empty drive %1</source>
        <comment>what to do with a drive of the clone</comment>
        <translation>ドライブ %1 を空にする(&amp;D)</translation>
    </message>
    <message>
        <source>The clone keeps the drive, without a medium in it. The page “Disks” can have the medium copied instead.</source>
        <translation>クローンのドライブは残し、メディアは入れません。代わりに、「ディスク」ページでメディアをコピーできます。</translation>
    </message>
    <message>
        <source>T&amp;rust node “%1”</source>
        <translation>ノード「%1」を信頼(&amp;R)</translation>
    </message>
    <message>
        <source>Let “%1” run, read and write what the definition names, this once</source>
        <translation>今回に限り、定義で指定されたものの実行、読み取り、書き込みを「%1」に許可します</translation>
    </message>
    <message>
        <source>Start &amp;after cloning (a template cannot run)</source>
        <translation>クローン後に起動 (テンプレートは実行できません)(&amp;A)</translation>
    </message>
    <message>
        <source>Start at onc&amp;e, before its disks are there</source>
        <translation>データを待たずに起動 (ディスクがそろう前)(&amp;E)</translation>
    </message>
    <message>
        <source>The disks come from the other node while the clone runs.</source>
        <translation>クローンの実行中に、ディスクは別のノードからコピーされます。</translation>
    </message>
    <message>
        <source>Start at once, before its disks are there</source>
        <translation>データを待たずに起動 (ディスクがそろう前)</translation>
    </message>
</context>
<context>
    <name>ramet::GuestDraft</name>
    <message>
        <source>The image’s own</source>
        <translation>イメージの設定</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>「%1」を読み取り中です。</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>カード %1: %2</translation>
    </message>
    <message>
        <source>Another user: %1</source>
        <translation>別のユーザー: %1</translation>
    </message>
</context>
<context>
    <name>ramet::GuestPage</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>the image’s own</source>
        <translation>イメージの設定</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>新しいユーザー(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>User data for cloud-init</source>
        <translation>cloud-init のユーザーデータ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>ホスト名(&amp;H):</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>ドメイン(&amp;M):</translation>
    </message>
    <message>
        <source>Network car&amp;d:</source>
        <translation>ネットワークカード(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>タイムゾーン(&amp;T):</translation>
    </message>
    <message>
        <source>L&amp;ocale:</source>
        <translation>ロケール(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;User data for cloud-init:</source>
        <translation>cloud-init のユーザーデータ(&amp;U):</translation>
    </message>
    <message>
        <source>U&amp;sers:</source>
        <translation>ユーザー(&amp;S):</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>ユーザー名(&amp;E):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Packages:</source>
        <translation>パッケージ(&amp;P):</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>入力のとおり</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>{name} stands for the clone’s name. Empty: the original’s.</source>
        <translation>{name} はクローンの名前を表します。空欄の場合は元の VM と同じです。</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>例: Asia/Tokyo</translation>
    </message>
    <message>
        <source>for example de_DE.UTF-8</source>
        <translation>例: ja_JP.UTF-8</translation>
    </message>
    <message>
        <source>The guest has no cloud-init: change its disk b&amp;y virt-customize</source>
        <translation>ゲストに cloud-init なし: virt-customize でディスクを変更(&amp;Y)</translation>
    </message>
    <message>
        <source>IP &amp;addresses:</source>
        <translation>IP アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>SSH &amp;keys, one per line:</source>
        <translation>SSH 鍵 (1 行に 1 つ)(&amp;K):</translation>
    </message>
    <message>
        <source>Commands to run once, one per l&amp;ine:</source>
        <translation>1 回だけ実行するコマンド (1 行に 1 つ)(&amp;I):</translation>
    </message>
</context>
<context>
    <name>ramet::HardwareDraft</name>
    <message>
        <source>network “%1”</source>
        <translation>ネットワーク「%1」</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>ブリッジ「%1」</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a display</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a card: number, network, address</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>The original’s</source>
        <translation>元の VM のアドレス</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>before a field</comment>
        <translation>次のアドレス:</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>元の VM と同じ</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>元の VM と同じ (%1)</translation>
    </message>
    <message>
        <source>A bridge of the node</source>
        <translation>ノードのブリッジ</translation>
    </message>
    <message>
        <source>The original’s (default)</source>
        <translation>元の VM のアドレス (既定)</translation>
    </message>
    <message>
        <source>A new one (default)</source>
        <translation>新しいアドレス (既定)</translation>
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
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;PUs</source>
        <translation>CPU(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>メモリー(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>ディスプレイ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Network card</source>
        <translation>ネットワークカード(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;onnected to</source>
        <translation>接続先(&amp;O)</translation>
    </message>
    <message>
        <source>MAC addre&amp;ss</source>
        <translation>MAC アドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Brid&amp;ge</source>
        <translation>ブリッジ(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;th (XPath)</source>
        <translation>パス (XPath)(&amp;T)</translation>
    </message>
    <message>
        <source>Path (XPath)</source>
        <translation>パス (XPath)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Other elements of the de&amp;finition</source>
        <translation>定義のその他の要素(&amp;F)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a path and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress to use</source>
        <translation>使用する MAC アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>元の VM と同じ (%1)</translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or press “Add” to make it empty.</source>
        <translation>「%1」の値を入力するか、空にするには「追加」を押してください。</translation>
    </message>
</context>
<context>
    <name>ramet::Inhibitor</name>
    <message>
        <source>Virtual machines are being copied</source>
        <translation>仮想マシンをコピーしています</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryPanel</name>
    <message>
        <source>Which tree is shown</source>
        <translation>表示するツリー</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Nodes with their VMs</source>
        <translation>ノードとその VM</translation>
    </message>
    <message>
        <source>Templates with all that rests on them, over all nodes</source>
        <translation>すべてのノードのテンプレートと、それを基にしているもの</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>接続済み (一部読み取れず)</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n VMs</source>
        <comment>a node and how many it has</comment>
        <translation>
            <numerusform>%1、%n 台の VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <comment>of nodes</comment>
        <translation>
            <numerusform>グループ %1、%n 台のノード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::InventoryView</name>
    <message>
        <source>Nodes and VMs</source>
        <translation>ノードと VM</translation>
    </message>
</context>
<context>
    <name>ramet::LineageModel</name>
    <message>
        <source>%1: not looked into</source>
        <comment>a VM or an image</comment>
        <translation>%1: 中身は未確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Own size: what its own disks hold</source>
        <translation>専用サイズ: 専用のディスクの使用量</translation>
    </message>
    <message>
        <source>Saved by linking: what the disks hold that it shares with others</source>
        <translation>リンクによる節約: 他と共有しているディスクの使用量</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>実使用量</translation>
    </message>
    <message>
        <source>Node “%1”: not known</source>
        <translation>ノード「%1」: 不明</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. What it has of these disks is not known.</source>
        <translation>ノード「%1」に到達できません。これらのディスクをどのように使用しているかは不明です。</translation>
    </message>
</context>
<context>
    <name>ramet::LineageText</name>
    <message>
        <source>%1 (on node %2)</source>
        <translation>%1 (ノード「%2」)</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>ストレージ外</translation>
    </message>
    <message>
        <source>base without a VM</source>
        <translation>VM のないベース</translation>
    </message>
    <message>
        <source>overlay without a VM</source>
        <translation>VM のないオーバーレイ</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>linked template</source>
        <translation>リンクテンプレート</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>リンククローン</translation>
    </message>
    <message>
        <source>uses the same disk</source>
        <translation>同じディスクを使用</translation>
    </message>
    <message>
        <source>linked clone, by its mark</source>
        <translation>リンククローン (マークによる)</translation>
    </message>
    <message>
        <source>possibly: a file of that name</source>
        <translation>可能性あり: 同じ名前のファイル</translation>
    </message>
    <message>
        <source>%1, not looked into</source>
        <translation>%1、中身は未確認</translation>
    </message>
    <message>
        <source>Not looked into, so that what it rests on is not known: %1</source>
        <translation>中身が未確認のため、何を基にしているかは不明: %1</translation>
    </message>
    <message>
        <source>%1; saves %2</source>
        <translation>%1、節約 %2</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>基にしているもの: %1</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (可能性あり)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</source>
        <translation>
            <numerusform>%n 台の VM が選択されたままです。依存関係がないため、ここには行がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays selected. It rests on nothing, and nothing rests on it, so it has no row here.</source>
        <translation>「%1」は選択されたままです。依存関係がないため、ここには行がありません。</translation>
    </message>
    <message>
        <source>Not known for node “%1”, which cannot be reached.</source>
        <translation>到達できないノード「%1」については不明です。</translation>
    </message>
    <message>
        <source>Not known for the nodes %1, which cannot be reached.</source>
        <comment>names in quotation marks</comment>
        <translation>到達できないノード%1については不明です。</translation>
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
        <translation>系統: 何が何を基にしているか</translation>
    </message>
    <message>
        <source>Templates and what rests on them are shown here. There are none.</source>
        <translation>テンプレートと、それを基にしているものがここに表示されます。現在はありません。</translation>
    </message>
</context>
<context>
    <name>ramet::LoginAsker</name>
    <message>
        <source>The desktop has no keyring that takes the password, or it is locked. It is forgotten when Ramet ends.</source>
        <translation>デスクトップにパスワードを保存できるキーリングがないか、ロックされています。パスワードは Ramet の終了時に破棄されます。</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
</context>
<context>
    <name>ramet::LoginDialog</name>
    <message>
        <source>Log in to node “%1”</source>
        <translation>ノード「%1」にログイン</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop’s keyring</source>
        <translation>デスクトップのキーリングに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>このホストを信頼(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ramet::Main</name>
    <message>
        <source>Clones virtual machines through libvirt.</source>
        <translation>libvirt を使って仮想マシンをクローンします。</translation>
    </message>
    <message>
        <source>a node to show, in place of the saved ones; may be given again</source>
        <translation>保存されたノードの代わりに表示するノード。複数回指定可</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>操作「%1」はありません。</translation>
    </message>
    <message>
        <source>what to begin with: new-clone or add-node</source>
        <translation>最初に行う操作: new-clone または add-node</translation>
    </message>
    <message>
        <source>a VM to show: ramet://NODE/VM</source>
        <translation>表示する VM: ramet://NODE/VM</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 台のノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>VM %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ramet quits as soon as the tasks have ended.</source>
        <translation>
            <numerusform>タスクが完了しだい、Ramet を終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the tasks and removing what they made…</source>
        <translation>
            <numerusform>タスクをキャンセルし、作成されたものを削除しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;VM</source>
        <translation>VM(&amp;V)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Ramet</source>
        <translation>Ramet について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>This VM is not there any more.</source>
        <translation>この VM はもう存在しません。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Ramet on the &amp;web</source>
        <translation>Web 上の Ramet(&amp;W)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>ramet::MakingStrip</name>
    <message>
        <source>Sho&amp;w task</source>
        <translation>タスクを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel task</source>
        <translation>タスクをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>クローンの進捗</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>タスクを中止し、作成されたものを削除します</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>別のクライアントがこのクローンを作成しているか、作成していました。</translation>
    </message>
    <message>
        <source>Interrupted tasks…</source>
        <translation>中断されたタスク…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>中断されたものを完了またはクリーンアップします</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message>
        <source>&amp;Link clones of templates</source>
        <translation>テンプレートのクローンをリンクする(&amp;L)</translation>
    </message>
    <message>
        <source>Make the clones te&amp;mplates</source>
        <translation>クローンをテンプレートにする(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;tart the clones when they are ready</source>
        <translation>準備ができたらクローンを起動(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>%n 台の VM をクローン</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ready in an instant and rest on their template.</source>
        <translation>即座に使用でき、テンプレートを基にします。</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の VM</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>クローンの名前</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>ノード(&amp;N):</translation>
    </message>
    <message>
        <source>St&amp;orage:</source>
        <translation>ストレージ(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>クローン(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message>
        <source>Each on the node of its original</source>
        <translation>それぞれ元の VM と同じノード</translation>
    </message>
    <message>
        <source>Each as its original</source>
        <translation>それぞれ元の VM と同じ</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation>
            <numerusform>%n 個のクローンを作成します。コピーは行いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation>
            <numerusform>%n 個のクローンを作成し、%1 をコピーします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation>
            <numerusform>%n 台を除外します。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be cloned like this: the list says why.</source>
        <translation>この方法でクローンできるものはありません。理由は一覧にあります。</translation>
    </message>
    <message>
        <source>Storage “%1” has %2 free.</source>
        <translation>ストレージ「%1」の空き容量は %2 です。</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDetails</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>選択中のもの</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDialog</name>
    <message>
        <source>VMs that are meant</source>
        <translation>対象の VM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>VMs and why follow</comment>
        <translation>除外:</translation>
    </message>
</context>
<context>
    <name>ramet::MessageBar</name>
    <message>
        <source>Try &amp;again…</source>
        <translation>失敗分を再試行(&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>詳細(&amp;T)…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
</context>
<context>
    <name>ramet::NoMatchNote</name>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>No VM matches the filter.</source>
        <translation>フィルターに一致する VM がありません。</translation>
    </message>
</context>
<context>
    <name>ramet::NodeActions</name>
    <message>
        <source>&amp;Add node…</source>
        <translation>ノードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Show another libvirt daemon and its VMs</source>
        <translation>別の libvirt デーモンとその VM を表示します</translation>
    </message>
    <message>
        <source>&amp;Nodes…</source>
        <translation>ノード(&amp;N)…</translation>
    </message>
    <message>
        <source>Edit, remove and reorder the nodes</source>
        <translation>ノードの編集、一覧からの削除、並べ替えを行います</translation>
    </message>
    <message>
        <source>&amp;Edit node…</source>
        <translation>ノードを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the node’s name or address</source>
        <translation>ノードの名前またはアドレスを変更します</translation>
    </message>
    <message>
        <source>Create a &amp;sample VM</source>
        <translation>サンプル VM を作成(&amp;S)</translation>
    </message>
    <message>
        <source>Make a small VM that boots in a second, to try things out</source>
        <translation>お試し用に、1 秒で起動する小さな VM を作成します</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the storages again</source>
        <translation>ストレージを読み取り直します</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>再接続(&amp;C)</translation>
    </message>
    <message>
        <source>Try at once to reach the node</source>
        <translation>ノードへの接続をすぐに試みます</translation>
    </message>
    <message>
        <source>Re&amp;move node…</source>
        <translation>ノードを一覧から削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the node no more; its VMs stay as they are</source>
        <translation>ノードを一覧に表示しないようにします。VM はそのまま残ります</translation>
    </message>
    <message>
        <source>No node can be reached. Add or reconnect one first.</source>
        <translation>到達可能なノードがありません。先に追加または再接続してください。</translation>
    </message>
    <message>
        <source>Make a small VM on “%1” that boots in a second</source>
        <translation>「%1」に、1 秒で起動する小さな VM を作成します</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>「%1」という名前のノードがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Tasks on “%1” have not ended: %2. Let them end, or clean up after them, then change the node.</source>
        <translation>「%1」のタスクが終了していません: %2。完了させるかクリーンアップしてから、ノードを変更してください。</translation>
    </message>
    <message>
        <source>A sample VM needs a node: add one first.</source>
        <translation>サンプル VM にはノードが必要です。先に追加してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Reconnect it first.</source>
        <translation>「%1」に到達できません。先に再接続してください。</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>先にノードを選択してください。</translation>
    </message>
</context>
<context>
    <name>ramet::NodeArguments</name>
    <message>
        <source>Option -c needs a URI, such as qemu:///system.</source>
        <translation>オプション -c には qemu:///system のような URI が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>「%1」はノード名に使用できません。文字、数字、「.」、「_」、「-」だけを使用してください。</translation>
    </message>
    <message>
        <source>Node %1 has no URI. Write -c %1=URI.</source>
        <translation>ノード「%1」に URI がありません。-c %1=URI のように指定してください。</translation>
    </message>
    <message>
        <source>Two nodes are named %1.</source>
        <translation>「%1」という名前のノードが 2 つあります。</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDetails</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Details of the node</source>
        <translation>ノードの詳細</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The user’s own &amp;VMs, not those of the system</source>
        <translation>システムではなく、ユーザー自身の VM(&amp;V)</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Address (URI)</source>
        <translation>アドレス (URI)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>ノードの追加</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>ノード「%1」の編集</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This computer, your own VMs</source>
        <translation>このコンピューター、自分の VM</translation>
    </message>
    <message>
        <source>Another computer, over SSH</source>
        <translation>別のコンピューター、SSH 経由</translation>
    </message>
    <message>
        <source>Another computer, over TLS with certificates</source>
        <translation>別のコンピューター、証明書を使った TLS 経由</translation>
    </message>
    <message>
        <source>Another computer, over TCP (not encrypted)</source>
        <translation>別のコンピューター、TCP 経由 (暗号化なし)</translation>
    </message>
    <message>
        <source>A socket on this computer</source>
        <translation>このコンピューターのソケット</translation>
    </message>
    <message>
        <source>An address of libvirt</source>
        <translation>libvirt のアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>接続(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>ソケット(&amp;K):</translation>
    </message>
    <message>
        <source>Add&amp;ress (URI):</source>
        <translation>アドレス (URI)(&amp;R):</translation>
    </message>
    <message>
        <source>A name has only letters, digits and the signs “.”, “_” and “-”.</source>
        <translation>名前に使用できるのは、文字、数字、記号「.」、「_」、「-」だけです。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストは中止されました。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a node without a name, in questions for its password</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Data address</source>
        <translation>データ用アドレス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Where other nodes reach this one, to copy disks straight from it</source>
        <translation>他のノードがディスクを直接コピーするときに、このノードに到達するアドレス</translation>
    </message>
    <message>
        <source>&amp;Data address:</source>
        <translation>データ用アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>グループ(&amp;G):</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>「%1」という名前のノードがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The data address is a name or an address of the host, without a port.</source>
        <translation>データ用アドレスには、ホストの名前またはアドレスをポートなしで指定します。</translation>
    </message>
    <message>
        <source>Trust that network: copy without &amp;encryption (TLS)</source>
        <translation>そのネットワークを信頼し、暗号化 (TLS) なしでコピーする(&amp;E)</translation>
    </message>
    <message>
        <source>For example rack1</source>
        <translation>例: rack1</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>As SSH is set up, or root</source>
        <translation>SSH の設定に従う、または root</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Same host as in the address</source>
        <translation>アドレスと同じホスト</translation>
    </message>
    <message>
        <source>Other nodes copy disks straight from the data address. Only a network that has one of its own can be trusted.</source>
        <translation>他のノードは、データ用アドレスからディスクを直接コピーします。信頼できるのは、専用のデータ用アドレスがあるネットワークだけです。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ramet::NodesDialog</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>一覧から削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>ramet::NotesDialog</name>
    <message>
        <source>Volumes that carry the VM’s name get the new one</source>
        <translation>VM の名前が付いたボリュームを新しい名前にします</translation>
    </message>
    <message>
        <source>web, test</source>
        <translation>web, test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>タグ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too</source>
        <translation>ディスクの名前も変更(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start when its node starts</source>
        <translation>ノードと一緒に起動(&amp;S)</translation>
    </message>
    <message>
        <source>Name and notes of “%1”</source>
        <translation>「%1」の名前と説明</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too (needs another name)</source>
        <translation>ディスクの名前も変更 (VM の名前の変更が必要)(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ramet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceActions</name>
    <message>
        <source>C&amp;lone to…</source>
        <translation>クローン先を選択(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, for the clone</source>
        <translation>クローン先のノードまたはストレージを選択します</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Remember the VMs, to paste clones of them elsewhere</source>
        <translation>VM を記憶し、別の場所にクローンを貼り付けられるようにします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Copy a VM first.</source>
        <translation>先に VM をコピーしてください。</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>移動先を選択(&amp;V)…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, to which the VM goes</source>
        <translation>VM の移動先のノードまたはストレージを選択します</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceChoices</name>
    <message>
        <source>As a template</source>
        <translation>テンプレートとして</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>ストレージ %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryActions</name>
    <message>
        <source>&amp;Interrupted tasks…</source>
        <translation>中断されたタスク(&amp;I)…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>中断されたものを完了またはクリーンアップします</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryDialog</name>
    <message>
        <source>Interrupted tasks</source>
        <translation>中断されたタスク</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了させる(&amp;F)</translation>
    </message>
    <message>
        <source>Goes on where the task was interrupted.</source>
        <translation>タスクが中断された箇所から続行します。</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>クリーンアップ(&amp;U)</translation>
    </message>
    <message>
        <source>Removes what the task made.</source>
        <translation>タスクで作成されたものを削除します。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Leaves all as it is. The menu File shows this list again.</source>
        <translation>すべてそのままにします。この一覧は、ファイルメニューからもう一度表示できます。</translation>
    </message>
    <message>
        <source>There are no interrupted tasks.</source>
        <translation>中断されたタスクはありません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewDraft</name>
    <message>
        <source>Original</source>
        <translation>元の VM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>“%1” is free on node “%2”.</source>
        <translation>名前「%1」はノード「%2」で使用できます。</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>ターゲットノード</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is whole.</source>
        <translation>「%2」のスナップショット「%1」に欠けているものはありません。</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>「%1」はオフです。</translation>
    </message>
    <message>
        <source>The clone stays on node “%1”.</source>
        <translation>クローンは同じノード「%1」に作成されます。</translation>
    </message>
    <message>
        <source>Node “%1” has all that the clone needs.</source>
        <translation>ノード「%1」にはクローンに必要なものがすべてあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk and its way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>作成されません。</translation>
    </message>
    <message>
        <source>No space is needed.</source>
        <translation>容量は必要ありません。</translation>
    </message>
    <message>
        <source>Ready at once.</source>
        <translation>即座に完了します。</translation>
    </message>
    <message>
        <source>%1, at the %2 of earlier copies</source>
        <comment>a time and a speed</comment>
        <translation>%1、過去のコピー速度 %2 の場合</translation>
    </message>
    <message>
        <source>It has no network card.</source>
        <translation>ネットワークカードはありません。</translation>
    </message>
    <message>
        <source>The clone’s own name</source>
        <translation>クローン自身の名前</translation>
    </message>
    <message>
        <source>A UUID of its own</source>
        <translation>固有の UUID</translation>
    </message>
    <message>
        <source>The title is the original’s</source>
        <translation>元の VM のタイトル</translation>
    </message>
    <message>
        <source>A new generation, by which Windows knows that it is a copy</source>
        <translation>コピーであることを Windows が認識するための新しい世代 ID</translation>
    </message>
    <message>
        <source>The UUID that the guest reads</source>
        <translation>ゲストが読み取る UUID</translation>
    </message>
    <message>
        <source>UEFI variables of its own</source>
        <translation>専用の UEFI 変数</translation>
    </message>
    <message>
        <source>The target node’s own firmware</source>
        <translation>ターゲットノード自身のファームウェア</translation>
    </message>
    <message>
        <source>The target node’s own emulator</source>
        <translation>ターゲットノード自身のエミュレーター</translation>
    </message>
    <message>
        <source>A serial number of its own</source>
        <translation>固有のシリアル番号</translation>
    </message>
    <message>
        <source>Disks of its own, as chosen</source>
        <translation>選択に応じた専用のディスク</translation>
    </message>
    <message>
        <source>An address that no other VM of the known nodes has</source>
        <translation>既知のノードの他の VM と重複しないアドレス</translation>
    </message>
    <message>
        <source>The network, as chosen</source>
        <translation>選択したネットワーク</translation>
    </message>
    <message>
        <source>A port of its own, or as chosen</source>
        <translation>専用のポート、または選択したもの</translation>
    </message>
    <message>
        <source>A file or socket of its own</source>
        <translation>専用のファイルまたはソケット</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>The definition is being read.</source>
        <translation>定義を読み取り中です。</translation>
    </message>
    <message>
        <source>The node did not tell the definition. Look at its state in the tree, then open the wizard again.</source>
        <translation>ノードから定義を取得できませんでした。ツリーで状態を確認してから、もう一度ウィザードを開いてください。</translation>
    </message>
    <message>
        <source>Devices of the node</source>
        <translation>ノードのデバイス</translation>
    </message>
    <message>
        <source>The clone uses no device of the node.</source>
        <translation>クローンはノードのデバイスを使用しません。</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>“%1” is running, and keeps running.</source>
        <translation>「%1」は実行中で、動作を継続します。</translation>
    </message>
    <message>
        <source>Storage “%1”: %2 needed, %3 free.</source>
        <translation>ストレージ「%1」: 必要 %2、空き %3。</translation>
    </message>
    <message>
        <source>Nothing was copied to this storage yet.</source>
        <translation>このストレージにはまだ何もコピーされていません。</translation>
    </message>
    <message numerus="yes">
        <source>No other VM on the known nodes has these %n MAC addresses: %1.</source>
        <translation>
            <numerusform>次の MAC アドレス (%n 個) は、既知のノードの他の VM では使用されていません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as that of the original.</source>
        <translation>元の VM と同じです。</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a verdict</comment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a verdict</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a verdict</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a verdict</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Ramet’s note of where a clone is from</source>
        <translation>クローン元に関する Ramet の記録</translation>
    </message>
    <message>
        <source>The node gives its side a new name</source>
        <translation>ノードが新たに付けるノード側の名前</translation>
    </message>
    <message>
        <source>An address of its own on the node</source>
        <translation>ノード上の専用アドレス</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2”: %3 needed, %4 free.</source>
        <translation>ノード「%2」のストレージ「%1」: 必要 %3、空き %4。</translation>
    </message>
    <message>
        <source>Not known: the clones go to different places.</source>
        <translation>不明: クローンの作成先がそれぞれ異なります。</translation>
    </message>
    <message>
        <source>%1 if one is copied after the other, at %2</source>
        <comment>a time and a speed</comment>
        <translation>1 つずつ順にコピーする場合、%2 で%1</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewPage</name>
    <message>
        <source>&amp;Definition of the original and of the clone</source>
        <translation>元の VM とクローンの定義(&amp;D)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の VM</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Definition of the original and of the clone</source>
        <translation>元の VM とクローンの定義</translation>
    </message>
    <message>
        <source>Sho&amp;w equal lines too</source>
        <translation>同じ行も表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ramet::SearchCombo</name>
    <message>
        <source>Type to find</source>
        <translation>入力して検索</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>次を含む行</translation>
    </message>
</context>
<context>
    <name>ramet::SettingsDialog</name>
    <message>
        <source>Copies at once on one node</source>
        <translation>1 台のノードでの同時コピー数</translation>
    </message>
    <message>
        <source>Copies at once to one storage</source>
        <translation>1 個のストレージへの同時コピー数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copies at once on one &amp;node:</source>
        <translation>1 台のノードでの同時コピー数(&amp;N):</translation>
    </message>
    <message>
        <source>Copies at once to one &amp;storage:</source>
        <translation>1 個のストレージへの同時コピー数(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Clones of &amp;templates:</source>
        <translation>テンプレートのクローン(&amp;T):</translation>
    </message>
    <message>
        <source>Clones of templates</source>
        <translation>テンプレートのクローン</translation>
    </message>
    <message>
        <source>Linked where possible</source>
        <translation>可能な場合はリンククローン</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フルクローン</translation>
    </message>
    <message>
        <source>Forget the networks and storages chosen for other nodes</source>
        <translation>他のノード用に選択したネットワークとストレージの記録を消去</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>the desktop’s colours</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Further clones wait for their turn. Clones that are instant never wait.</source>
        <translation>それ以上のクローンは順番を待ちます。即時に完了するクローンは待ちません。</translation>
    </message>
    <message>
        <source>Speed &amp;limit of new clones:</source>
        <translation>新しいクローンの速度制限(&amp;L):</translation>
    </message>
    <message>
        <source>Choices for other nodes:</source>
        <translation>他のノード用の選択:</translation>
    </message>
    <message>
        <source>Speed limit of new clones, MiB per second</source>
        <translation>新しいクローンの速度制限 (MiB/秒)</translation>
    </message>
    <message>
        <source>Networks and storages that were chosen for clones to other nodes</source>
        <translation>他のノードへのクローン用に選択したネットワークとストレージ</translation>
    </message>
    <message>
        <source>None were made yet</source>
        <translation>選択はまだありません</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>設定を保存すると消去されます</translation>
    </message>
</context>
<context>
    <name>ramet::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
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
        <translation>作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>後で戻れるように、VM の現在の状態を保存します</translation>
    </message>
    <message>
        <source>Let the VM be what it was when the snapshot was taken</source>
        <translation>VM をスナップショット作成時の状態に戻します</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the snapshot; the VM stays as it is</source>
        <translation>スナップショットを削除します。VM はそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Clone from here…</source>
        <translation>ここからクローン(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a VM of what this one was when the snapshot was taken</source>
        <translation>スナップショット作成時の状態から VM を作成します</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>スナップショットに戻す(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotCommands</name>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>「%1」のスナップショットを作成</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotDialog</name>
    <message>
        <source>With the &amp;memory</source>
        <translation>メモリーを含める(&amp;M)</translation>
    </message>
    <message>
        <source>The VM goes on from here when you come back to it. Without, it starts as after a power cut.</source>
        <translation>戻したときに、VM はここから再開します。含めない場合、停電後と同じように起動します。</translation>
    </message>
    <message>
        <source>The disks stay as they are, and the VM goes on with new files on top of them. Linked clones can rest on it.</source>
        <translation>ディスクはそのまま残り、VM は以後、その上に重ねた新しいファイルに書き込みます。リンククローンの基にできます。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>スナップショットを作成(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;files of its own (external)</source>
        <translation>独立したファイルにする (外部)(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;reeze the guest’s file systems</source>
        <translation>ゲストのファイルシステムを凍結する(&amp;R)</translation>
    </message>
    <message>
        <source>The guest agent writes out what the guest has in memory, and writes nothing while the snapshot is taken.</source>
        <translation>ゲストエージェントがゲストのメモリーにあるデータを書き出し、スナップショットの作成中は書き込みを止めます。</translation>
    </message>
    <message>
        <source>What is off has no memory to keep and nothing to freeze.</source>
        <translation>オフの VM には、保存するメモリーも凍結するものもありません。</translation>
    </message>
    <message>
        <source>With the memory, nothing needs to be frozen.</source>
        <translation>メモリーを含める場合、凍結は必要ありません。</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>ramet::SpeedLimitDialog</name>
    <message>
        <source>Limit the speed</source>
        <translation>速度の制限</translation>
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
        <translation>最大(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>ramet::StepList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a step and how it stands</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ramet::StorageDialog</name>
    <message>
        <source>Make a folder a storage</source>
        <translation>フォルダーをストレージにする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>ノード:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Make it a storage</source>
        <translation>ストレージにする(&amp;M)</translation>
    </message>
    <message>
        <source>Libvirt will know the disks in this folder, and will start the storage with its node. No file is changed.</source>
        <translation>libvirt がこのフォルダーのディスクを認識し、ノードと一緒にストレージを開始するようになります。ファイルは変更されません。</translation>
    </message>
</context>
<context>
    <name>ramet::StorageMenu</name>
    <message>
        <source>&amp;Find out whether it is also</source>
        <translation>次と同じストレージか調べる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Say that it is also</source>
        <translation>次と同じストレージだと指定する(&amp;S)</translation>
    </message>
    <message>
        <source>No storage of another node is like it</source>
        <translation>他のノードに同様のストレージはありません</translation>
    </message>
</context>
<context>
    <name>ramet::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>非アクティブ</translation>
    </message>
</context>
<context>
    <name>ramet::TargetText</name>
    <message>
        <source>Node “%1” does not tell how much memory it can give: whether the clone fits is not known.</source>
        <translation>ノード「%1」から割り当て可能なメモリー量を取得できません。クローンが収まるかは不明です。</translation>
    </message>
    <message>
        <source>Node “%1” has not answered yet. Wait for it, or choose another node.</source>
        <translation>ノード「%1」からまだ応答がありません。待つか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%1” can only be read by its address: libvirt there takes no change. Give the node an address that may write, or choose another node.</source>
        <translation>ノード「%1」のアドレスは読み取り専用で、libvirt が変更を受け付けません。書き込み可能なアドレスをノードに設定するか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>The QEMU of node “%1” does not know the machine type “%2”. Choose another node, or give the clone a type that it has, such as %3 (/domain/os/type/@machine).</source>
        <translation>ノード「%1」の QEMU はマシンタイプ「%2」に対応していません。別のノードを選択するか、%3など対応しているタイプをクローンに設定してください (/domain/os/type/@machine)。</translation>
    </message>
    <message>
        <source>Node “%1” has no emulator for the architecture “%2”. Install QEMU for it there, or choose another node.</source>
        <translation>ノード「%1」にアーキテクチャ「%2」のエミュレーターがありません。対応する QEMU をインストールするか、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%1” has no firmware of the kind “%2” for such a machine. Install one there (on Debian: ovmf), or choose another node.</source>
        <translation>ノード「%1」に、このようなマシン用の種類「%2」のファームウェアがありません。インストールするか (Debian では ovmf)、別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%1” cannot emulate the TPM of “%2”, so the clone cannot start. Install swtpm there, choose another node, or do not start the clone.</source>
        <translation>ノード「%1」では「%2」の TPM をエミュレートできないため、クローンを起動できません。swtpm をインストールするか、別のノードを選択するか、クローンを起動しないでください。</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”; it has %3. Say which of them is meant, or make the network there first.</source>
        <translation>ノード「%2」にネットワーク「%1」はなく、%3があります。どれを使用するか指定するか、先にネットワークを作成してください。</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”.</source>
        <translation>「%1」のネットワークカードは「%2」に接続されます。</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”, as was chosen for these two nodes before.</source>
        <translation>「%1」のネットワークカードは、この 2 台のノードに対する以前の選択のとおり、「%2」に接続されます。</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network “%1” is not known: libvirt there does not tell. The clone needs it to start.</source>
        <translation>ノード「%2」にネットワーク「%1」があるかは不明です。libvirt から情報を得られません。クローンの起動に必要です。</translation>
    </message>
    <message>
        <source>Whether node “%2” can have a machine of the type “%1” is not known: libvirt there does not tell.</source>
        <translation>ノード「%2」がタイプ「%1」のマシンに対応しているかは不明です。libvirt から情報を得られません。</translation>
    </message>
    <message>
        <source>Node “%2” has an older libvirt (%1): it may not take all that the definition says.</source>
        <translation>ノード「%2」の libvirt は古いため (%1)、定義の一部を受け付けない可能性があります。</translation>
    </message>
    <message>
        <source>Node “%2” has an older QEMU (%1): it may not have all devices of the original.</source>
        <translation>ノード「%2」の QEMU は古いため (%1)、元の VM のデバイスの一部がない可能性があります。</translation>
    </message>
    <message>
        <source>Node “%1” does not tell which libvirt and QEMU it has: whether they are older than the original’s is not known.</source>
        <translation>ノード「%1」から libvirt と QEMU のバージョンを取得できません。元のものより古いかは不明です。</translation>
    </message>
    <message>
        <source>Node “%2” cannot emulate the TPM of “%1”: the clone cannot start there until swtpm is installed.</source>
        <translation>ノード「%2」では「%1」の TPM をエミュレートできません。swtpm がインストールされるまで、クローンは起動できません。</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 of memory to give at the moment, less than the clone has: started now, it may be slow or be ended.</source>
        <translation>ノード「%2」が現在割り当て可能なメモリーは %1 だけで、クローンのメモリーより少なくなっています。今起動すると、動作が遅くなるか、強制終了される可能性があります。</translation>
    </message>
    <message>
        <source>Node “%2” has %1 of memory, less than the clone: give the clone less before it starts.</source>
        <translation>ノード「%2」のメモリーは %1 で、クローンのメモリーより少なくなっています。起動する前に、クローンのメモリーを減らしてください。</translation>
    </message>
    <message>
        <source>Node “%1” cannot run VMs of the kind “%2”: it does not have, or does not allow, what they need. Choose another node.</source>
        <translation>ノード「%1」では種類「%2」の VM を実行できません。必要なものがノードにないか、許可されていません。別のノードを選択してください。</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, and no other one. Make one there first, or connect the card to a bridge of the node.</source>
        <translation>ノード「%2」にネットワーク「%1」はなく、他のネットワークもありません。先に作成するか、カードをノードのブリッジに接続してください。</translation>
    </message>
    <message>
        <source>Node “%2” does not have all of the CPU model “%1”: the clone may not start there.</source>
        <translation>ノード「%2」は CPU モデル「%1」に完全には対応していません。クローンが起動しない可能性があります。</translation>
    </message>
    <message>
        <source>The clone gets the CPU of its node, and that of node “%2” is another one (%1): programs of the guest may notice.</source>
        <translation>クローンはノードの CPU を使用しますが、ノード「%2」の CPU は異なります (%1)。ゲストのプログラムに影響する可能性があります。</translation>
    </message>
</context>
<context>
    <name>ramet::TaskDetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>ramet::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>ramet::TaskPanel</name>
    <message>
        <source>Clones and other tasks appear here.</source>
        <translation>クローンとその他のタスクがここに表示されます。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>失敗分を再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Plan again what failed, and make it</source>
        <translation>失敗したものを再計画して作成します</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>作成済みを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep what was made, without the rest</source>
        <translation>作成されたものを残し、残りは作成しません</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>作成を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Delete what the tasks of this group made</source>
        <translation>このグループのタスクで作成されたものを削除します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>タスクをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>タスクを中止し、作成されたものを削除します</translation>
    </message>
    <message>
        <source>Li&amp;mit speed…</source>
        <translation>速度を制限(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>Show all that is known of the task</source>
        <translation>タスクの全情報を表示します</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>終了したタスクを消去(&amp;L)</translation>
    </message>
    <message>
        <source>Take ended tasks off the list</source>
        <translation>終了したタスクを一覧から消します</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>Begin with what waits</source>
        <translation>待機中のものを開始します</translation>
    </message>
    <message>
        <source>Begin nothing more; what is under way goes on</source>
        <translation>新しいものを開始しません。進行中のものは続行されます</translation>
    </message>
    <message>
        <source>Copy at most so much per second, from now on</source>
        <translation>今後のコピー速度の上限を設定します</translation>
    </message>
    <message>
        <source>This way of copying goes at its own speed</source>
        <translation>このコピー方法の速度は変更できません</translation>
    </message>
    <message>
        <source>Select a task that copies</source>
        <translation>コピー中のタスクを選択してください</translation>
    </message>
    <message>
        <source>&amp;Show VM</source>
        <translation>VM を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Select the VM that the task made</source>
        <translation>タスクで作成された VM を選択します</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>失敗分を再試行(&amp;G)…</translation>
    </message>
    <message>
        <source>Open what was asked for, for the clones that failed</source>
        <translation>失敗したクローンについて、要求した内容を開きます</translation>
    </message>
</context>
<context>
    <name>ramet::TextTable</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ramet::ValueLines</name>
    <message>
        <source>%1:</source>
        <comment>a title before its value</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ramet::VmActions</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many VMs</comment>
        <translation>%2 台中 %1 台</translation>
    </message>
    <message>
        <source>Not those: %1</source>
        <comment>reasons follow</comment>
        <translation>対象外: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>クローン(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clone %1…</source>
        <comment>so many of so many</comment>
        <translation>%1をクローン(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a full or a linked clone</source>
        <translation>フルクローンまたはリンククローンを作成します</translation>
    </message>
    <message>
        <source>Make the VM a read-only template for linked clones</source>
        <translation>VM を、リンククローン用の読み取り専用テンプレートにします</translation>
    </message>
    <message>
        <source>Turn &amp;back into a VM</source>
        <translation>VM に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Make the template a VM that can be started</source>
        <translation>テンプレートを、起動可能な VM に戻します</translation>
    </message>
    <message>
        <source>Make &amp;independent…</source>
        <translation>独立させる(&amp;I)…</translation>
    </message>
    <message>
        <source>Make %1 &amp;independent…</source>
        <comment>so many of so many</comment>
        <translation>%1を独立させる(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy into the VM’s disks what they rest on in its template</source>
        <translation>基になっているテンプレートのデータを、VM のディスクにコピーします</translation>
    </message>
    <message>
        <source>Take s&amp;napshot…</source>
        <translation>スナップショットを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Take s&amp;napshots of %1…</source>
        <comment>so many of so many</comment>
        <translation>%1のスナップショットを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>後で戻れるように、VM の現在の状態を保存します</translation>
    </message>
    <message>
        <source>Change the VM’s name, title, description, tags and autostart</source>
        <translation>VM の名前、タイトル、説明、タグ、自動起動を変更します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start the VM</source>
        <translation>VM を起動します</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>シャットダウン(&amp;U)</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>ゲストにシャットダウンを要求します</translation>
    </message>
    <message>
        <source>Switch the VM off at once, as if unplugged</source>
        <translation>電源プラグを抜いた場合と同じように、VM をすぐにオフにします</translation>
    </message>
    <message>
        <source>Open c&amp;onsole</source>
        <translation>コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open c&amp;onsoles of %1</source>
        <comment>so many of so many</comment>
        <translation>%1のコンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the VM’s screen in virt-viewer</source>
        <translation>VM の画面を virt-viewer で表示します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete %1…</source>
        <comment>so many of so many</comment>
        <translation>%1を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the VM and the disks that are its own</source>
        <translation>VM とその専用のディスクを削除します</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>ゲストに再起動を要求します</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>リセット(&amp;T)…</translation>
    </message>
    <message>
        <source>Rese&amp;t %1…</source>
        <comment>so many of so many</comment>
        <translation>%1をリセット(&amp;T)…</translation>
    </message>
    <message>
        <source>Reset the VM at once, as by its button</source>
        <translation>リセットボタンのように、VM をすぐにリセットします</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let the VM stand still</source>
        <translation>VM を一時停止します</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>再開(&amp;L)</translation>
    </message>
    <message>
        <source>Let a paused VM go on</source>
        <translation>一時停止中の VM を再開します</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>保存して終了(&amp;S)</translation>
    </message>
    <message>
        <source>Write the VM’s memory to a file, from which its next start goes on</source>
        <translation>VM のメモリーをファイルに書き込み、次回の起動時にそこから再開します</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ate…</source>
        <translation>保存された状態を削除(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ates of %1…</source>
        <comment>so many of so many</comment>
        <translation>%1の保存された状態を削除(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove the file with the VM’s memory; it then starts anew</source>
        <translation>VM のメモリーのファイルを削除します。次は最初から起動します</translation>
    </message>
    <message>
        <source>Names and notes are changed of one VM at a time.</source>
        <translation>名前と説明は、一度に 1 台の VM についてのみ変更できます。</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>その他(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2 VMs</source>
        <comment>so many of so many</comment>
        <translation>VM %2 台中 %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>テンプレート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to &amp;template…</source>
        <translation>テンプレートに変換(&amp;T)…</translation>
    </message>
    <message>
        <source>Convert %1 to &amp;templates…</source>
        <comment>so many of so many</comment>
        <translation>%1をテンプレートに変換(&amp;T)…</translation>
    </message>
    <message>
        <source>Turn %1 &amp;back into VMs…</source>
        <comment>so many of so many</comment>
        <translation>%1を VM に戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>N&amp;ame and notes…</source>
        <translation>名前と説明(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Start %1…</source>
        <comment>so many of so many</comment>
        <translation>%1を起動(&amp;S)…</translation>
    </message>
    <message>
        <source>Sh&amp;ut down %1…</source>
        <comment>so many of so many</comment>
        <translation>%1をシャットダウン(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>強制電源オフ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Force %1 off…</source>
        <comment>so many of so many</comment>
        <translation>%1を強制電源オフ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reboot %1…</source>
        <comment>so many of so many</comment>
        <translation>%1を再起動(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Pause %1…</source>
        <comment>so many of so many</comment>
        <translation>%1を一時停止(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on…</source>
        <comment>so many of so many</comment>
        <translation>%1を再開(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save and end %1…</source>
        <comment>so many of so many</comment>
        <translation>%1を保存して終了(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ramet::VmCommands</name>
    <message>
        <source>virt-viewer did not start. Start it in a terminal to see why.</source>
        <translation>virt-viewer が起動しませんでした。理由を確認するには、端末から起動してください。</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>コンソールを開く</translation>
    </message>
</context>
<context>
    <name>ramet::VmDetails</name>
    <message>
        <source>%1 (linked clone)</source>
        <translation>%1 (リンククローン)</translation>
    </message>
    <message>
        <source>%1 (full clone)</source>
        <translation>%1 (フルクローン)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Details of the VM</source>
        <translation>VM の詳細</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>クローン元</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基にしているもの</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>これを必要とするもの</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自動起動</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>ネットワークカード</translation>
    </message>
    <message>
        <source>starts with its node</source>
        <translation>ノードと一緒に起動</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>実使用量</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>検出場所</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なもの</translation>
    </message>
</context>
<context>
    <name>ramet::VmLink</name>
    <message>
        <source>“%1” is no link to a VM: such a link is ramet://NODE/VM.</source>
        <translation>「%1」は VM へのリンクではありません。VM へのリンクは ramet://NODE/VM の形式です。</translation>
    </message>
    <message>
        <source>The link leads to node “%1”, which is not among your nodes. Add it, then open the link again.</source>
        <translation>リンク先のノード「%1」は、登録されているノードにありません。ノードを追加してから、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>Node “%1” does not answer: whether it has the VM “%2” is not known.</source>
        <translation>ノード「%1」が応答しません。VM「%2」があるかは不明です。</translation>
    </message>
    <message>
        <source>Node “%1” has no VM “%2”.</source>
        <translation>ノード「%1」に VM「%2」はありません。</translation>
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
        <translation>ストレージ外</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>標準のモデル</translation>
    </message>
</context>
<context>
    <name>ramet::WayText</name>
    <message>
        <source>nodes “%1” and “%2” do not share its storage</source>
        <translation>ノード「%1」と「%2」がストレージを共有していません</translation>
    </message>
    <message>
        <source>the speed is limited</source>
        <translation>速度が制限されています</translation>
    </message>
    <message>
        <source>the disk is on no storage</source>
        <translation>ディスクがどのストレージにもありません</translation>
    </message>
    <message>
        <source>the format changes from %1 to %2</source>
        <translation>形式が %1 から %2 に変わります</translation>
    </message>
    <message>
        <source>A linked clone would be instant.</source>
        <translation>リンククローンなら即座に完了します。</translation>
    </message>
    <message>
        <source>A linked clone of a template would be instant.</source>
        <translation>テンプレートのリンククローンなら即座に完了します。</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it (rametctl node edit --data-address).</source>
        <translation>QEMU によるノード間の直接コピーは行われません。「%2」から到達できるノード「%1」のアドレスが不明です (rametctl node edit --data-address)。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way, and why not a faster one</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 Where the file system can: %2</source>
        <comment>two ways to copy</comment>
        <translation>%1ファイルシステムが対応している場合: %2</translation>
    </message>
    <message>
        <source>the file system of storage “%1” cannot; XFS and btrfs can</source>
        <translation>ストレージ「%1」のファイルシステムは対応していません (XFS と btrfs は対応)</translation>
    </message>
    <message>
        <source>storages “%1” and “%2” are on different file systems</source>
        <translation>ストレージ「%1」と「%2」のファイルシステムが異なります</translation>
    </message>
    <message>
        <source>Straight from node to node it was slower: %1 a second, this way %2.</source>
        <translation>ノード間の直接コピーのほうが低速でした (直接コピーは 1 秒あたり %1、この方法は %2)。</translation>
    </message>
    <message>
        <source>the VM is running, and only its own QEMU may read its disks</source>
        <translation>VM が実行中で、そのディスクを読み取れるのは VM 自身の QEMU だけです</translation>
    </message>
    <message>
        <source>on Ceph only a linked clone can</source>
        <translation>Ceph でデータを共有できるのはリンククローンだけです</translation>
    </message>
    <message>
        <source>the disk builds on other images, and a full clone must not depend on them</source>
        <translation>ディスクが別のイメージを基にしていますが、フルクローンは別のイメージに依存できません</translation>
    </message>
    <message>
        <source>the copy goes to another storage</source>
        <translation>コピーは別のストレージに置かれます</translation>
    </message>
    <message>
        <source>this computer does not see the files of the storage, and libvirt can share data of raw files only</source>
        <translation>このコンピューターからストレージのファイルにアクセスできず、libvirt がデータを共有できるのは raw ファイルだけです</translation>
    </message>
    <message>
        <source>this storage is not known to offer that</source>
        <translation>このストレージが対応しているかは不明です</translation>
    </message>
    <message>
        <source>Within one network this is usually faster than straight from node to node.</source>
        <translation>同じネットワーク内では、通常、ノード間で直接転送するより高速です。</translation>
    </message>
    <message>
        <source>The copy cannot share data with the original: %1. %2</source>
        <comment>a reason, and what would be faster</comment>
        <translation>コピーは元の VM とデータを共有できません: %1。%2</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it. Give it a data address by “Edit node…”.</source>
        <translation>QEMU によるノード間の直接コピーは行われません。「%2」から到達できるノード「%1」のアドレスが不明です。「ノードを編集…」でデータ用アドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Answer</name>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>キャンセルされました。残されたものはありません。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Asker</name>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Type “yes” if it is the right host:</source>
        <translation>正しいホストの場合は「はい」または「yes」と入力してください:</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Clone</name>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>leave the drive empty</source>
        <translation>ドライブを空にする</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>%1 of %2 as “%3” on node %4; %5 to copy.</source>
        <translation>%2の%1をノード「%4」に「%3」として作成。コピー量 %5。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2: %3 of “%4”, made in %5.</source>
        <translation>ノード「%2」で「%1」の準備ができました (「%4」の%3、所要時間 %5)。</translation>
    </message>
    <message>
        <source>The clone was made, but could not be started.</source>
        <translation>クローンは作成されましたが、起動できませんでした。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>作成を取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones of %2 made on node %3 in %4</source>
        <translation>
            <numerusform>%2のクローン %n 個中 %1 個を作成しました (ノード: %3、所要時間 %4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 件をキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n 件の作成を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n times on node %3; %4 to copy.</source>
        <translation>
            <numerusform>%2の%1をノード「%3」に %n 個作成。コピー量 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes where it seems possible: %1 (&quot;rametctl targets %2&quot; asks them all).</source>
        <translation>可能と思われるノード: %1 (「rametctl targets %2」ですべてのノードに問い合わせます)。</translation>
    </message>
    <message>
        <source>This makes the folder a storage: rametctl storage add %1 %2 %3</source>
        <translation>フォルダーをストレージにするには: rametctl storage add %1 %2 %3</translation>
    </message>
    <message>
        <source>This leaves the drive empty: %1</source>
        <translation>ドライブを空にするには: %1</translation>
    </message>
    <message>
        <source>This copies its medium: %1</source>
        <translation>メディアをコピーするには: %1</translation>
    </message>
    <message>
        <source>This connects the cards to another one: --map network=%1:%2</source>
        <translation>カードを別のネットワークに接続するには: --map network=%1:%2</translation>
    </message>
    <message>
        <source>This allows it: --trust, or for good: rametctl node trust %1 %2</source>
        <translation>許可するには: --trust、恒久的に許可するには: rametctl node trust %1 %2</translation>
    </message>
    <message>
        <source>, else </source>
        <comment>between ways to copy</comment>
        <translation>、または </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a disk, its ways and why</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>ゲスト: %1</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>TOLD BY</source>
        <translation>情報元</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>snapshot “%1” of “%2”</source>
        <comment>what is cloned</comment>
        <translation>「%2」のスナップショット「%1」</translation>
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
        <translation>--disk で「%1」は使用できません。copy、link、share、eject、skip のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>--disk takes one of copy, link, share, eject and skip.</source>
        <translation>--disk に指定できるのは、copy、link、share、eject、skip のうち 1 つです。</translation>
    </message>
    <message>
        <source>--disk does not know “%1”: use storage=, format= or size=.</source>
        <translation>--disk で「%1」は使用できません。storage=、format=、size= のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>--disk needs a value after “%1”.</source>
        <translation>--disk の「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>--disk has “%1” twice.</source>
        <translation>--disk で「%1」が重複しています。</translation>
    </message>
    <message>
        <source>--disk needs a disk and what to do with it, such as “vda:skip”.</source>
        <translation>--disk には「vda:skip」のように、ディスクとその操作が必要です。</translation>
    </message>
    <message>
        <source>Only a disk that is copied can have a storage and a format: “%1” is not.</source>
        <translation>ストレージと形式を指定できるのは、コピーするディスクだけです。「%1」はコピーされません。</translation>
    </message>
    <message>
        <source>--map needs network, bridge, interface or storage with two names, such as “network=lab:default”; “%1” is none of these.</source>
        <translation>--map には「network=lab:default」のように、network、bridge、interface、storage のいずれかと 2 つの名前が必要です。「%1」はどれにも該当しません。</translation>
    </message>
    <message>
        <source>--map is given twice for %1 “%2”.</source>
        <translation>--map が %1「%2」に対して重複して指定されています。</translation>
    </message>
    <message>
        <source>--trusted-network needs --data-address: an address in the network that is trusted.</source>
        <translation>--trusted-network には --data-address が必要です。信頼するネットワークのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--data-address takes a host’s name or address, without a port; “%1” is none.</source>
        <translation>--data-address にはホストの名前またはアドレスをポートなしで指定します。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>--bwlimit takes MiB per second, a number above 0 such as 50 or 0.5, or “none”; “%1” is neither.</source>
        <translation>--bwlimit には 1 秒あたりの MiB を 50 や 0.5 のような 0 より大きい数、または「none」で指定します。「%1」はどちらでもありません。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>With --from-csv the file has the names: leave out NAME and --count.</source>
        <translation>--from-csv ではファイルの名前が使用されます。NAME と --count を外してください。</translation>
    </message>
    <message>
        <source>Something is missing: rametctl %1 %2.</source>
        <translation>引数が足りません: rametctl %1 %2。</translation>
    </message>
    <message>
        <source>--count takes a number; “%1” is none.</source>
        <translation>--count には数値を指定します。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>{n} in the name needs --count.</source>
        <translation>名前に {n} を使うには --count が必要です。</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>オプション %1 には値が必要です。</translation>
    </message>
    <message>
        <source>Option %1 is given twice.</source>
        <translation>オプション %1 が重複しています。</translation>
    </message>
    <message>
        <source>--disk is given twice for “%1”.</source>
        <translation>--disk が「%1」に対して重複して指定されています。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>どのコマンドですか?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>コマンド %1 にオプション %2 はありません。</translation>
    </message>
    <message>
        <source>A clone is either --full or --linked.</source>
        <translation>クローンに指定できるのは --full または --linked のどちらか一方です。</translation>
    </message>
    <message>
        <source>A template cannot be started: leave out --start or --template.</source>
        <translation>テンプレートは起動できません。--start または --template を外してください。</translation>
    </message>
    <message>
        <source>--on-failure takes keep or undo; “%1” is neither.</source>
        <translation>--on-failure には keep または undo を指定します。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>A task is either resumed or cleaned up.</source>
        <translation>タスクに対して行えるのは、再開またはクリーンアップのどちらか一方です。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Delete</name>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  UEFI 変数</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 は残ります</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2? Its disks stay.</source>
        <translation>ノード「%2」の「%1」を削除しますか? ディスクは残ります。</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2, and these disks?</source>
        <translation>ノード「%2」の「%1」と次のディスクを削除しますか?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>削除しますか? [y/N] </translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs? Their disks stay.</source>
        <translation>
            <numerusform>これら %n 台の VM を削除しますか? ディスクは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation>
            <numerusform>これら %n 台の VM と次のディスクを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask on; nothing was deleted. --yes deletes without a question.</source>
        <translation>確認を表示する端末がないため、何も削除されませんでした。--yes を指定すると、確認なしで削除します。</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm; its first letter will do</comment>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Flatten</name>
    <message>
        <source>DISK</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>基にしているもの</translation>
    </message>
    <message>
        <source>“%1” on node %2 would be made independent; at most %3 to copy.</source>
        <translation>ノード「%2」の「%1」を独立させます。コピー量は最大 %3 です。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>“%1” is independent now; it took %2.</source>
        <translation>「%1」は独立しました。所要時間は %2 でした。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::GuestArguments</name>
    <message>
        <source>File “%1” cannot be read: %2.</source>
        <translation>ファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>File “%1” has no password in its first line.</source>
        <translation>ファイル「%1」の 1 行目にパスワードがありません。</translation>
    </message>
    <message>
        <source>--cloud-init does not know “%1”: use user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE or disable=on.</source>
        <translation>--cloud-init で「%1」は使用できません。user-data=FILE、meta-data=FILE、network-config=FILE、root-ssh-key=FILE、clouduser-ssh-key=FILE、root-password-file=FILE、disable=on のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>--cloud-init needs a file after “%1”.</source>
        <translation>--cloud-init の「%1」の後にファイルが必要です。</translation>
    </message>
    <message>
        <source>--user needs a name before “:”.</source>
        <translation>--user の「:」の前に名前が必要です。</translation>
    </message>
    <message>
        <source>--user does not know “%1”: use ssh-key=FILE, password-file=FILE or password-hash-file=FILE.</source>
        <translation>--user で「%1」は使用できません。ssh-key=FILE、password-file=FILE、password-hash-file=FILE のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>--wait-guest takes seconds, a number above 0; “%1” is none.</source>
        <translation>--wait-guest には 0 より大きい秒数を指定します。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>--wait-guest asks a guest that runs: add --start.</source>
        <translation>--wait-guest は実行中のゲストに問い合わせます。--start を追加してください。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::HardwareArguments</name>
    <message>
        <source>%1 takes a number above 0; “%2” is none.</source>
        <translation>%1 には 0 より大きい数値を指定します。「%2」は使用できません。</translation>
    </message>
    <message>
        <source>--nic needs a value after “%1”.</source>
        <translation>--nic の「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>--nic has “%1” twice.</source>
        <translation>--nic で「%1」が重複しています。</translation>
    </message>
    <message>
        <source>--nic does not know “%1”: use network=, bridge= or mac=.</source>
        <translation>--nic で「%1」は使用できません。network=、bridge=、mac= のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>--nic needs the number of a network card, from 1, and what to do with it, such as “1:network=lab”.</source>
        <translation>--nic には「1:network=lab」のように、1 から始まるネットワークカードの番号とその操作が必要です。</translation>
    </message>
    <message>
        <source>--nic takes either network= or bridge=.</source>
        <translation>--nic に指定できるのは network= または bridge= のどちらか一方です。</translation>
    </message>
    <message>
        <source>--nic is given twice for card %1.</source>
        <translation>--nic がカード %1 に対して重複して指定されています。</translation>
    </message>
    <message>
        <source>--set needs a path and its value, such as “/domain/devices/video/model/@type=virtio”.</source>
        <translation>--set には「/domain/devices/video/model/@type=virtio」のように、パスと値が必要です。</translation>
    </message>
    <message>
        <source>--display takes none, vnc or spice; “%1” is neither.</source>
        <translation>--display には none、vnc、spice のいずれかを指定します。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>size= takes a number of GiB, or with a unit such as 512M, 40G or 2T; “%1” is none.</source>
        <translation>size= には GiB 単位の数値、または 512M、40G、2T のような単位付きの数値を指定します。「%1」は使用できません。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Help</name>
    <message>
        <source>list VMs and templates</source>
        <translation>VM とテンプレートを一覧表示</translation>
    </message>
    <message>
        <source>show a VM’s disks, NICs, snapshots and lineage</source>
        <translation>VM のディスク、ネットワークカード、スナップショット、系統を表示</translation>
    </message>
    <message>
        <source>show what rests on what, as a tree</source>
        <translation>何が何を基にしているかをツリーで表示</translation>
    </message>
    <message>
        <source>list the storages of every node</source>
        <translation>すべてのノードのストレージを一覧表示</translation>
    </message>
    <message>
        <source>make a folder of a node a storage</source>
        <translation>ノードのフォルダーをストレージにする</translation>
    </message>
    <message>
        <source>say that two storages are one, where nothing tells</source>
        <translation>判別できない場合に、2 つのストレージが同じだと指定</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>上の指定を取り消す</translation>
    </message>
    <message>
        <source>find out by a small volume whether two storages are one</source>
        <translation>小さなボリュームを使って、2 つのストレージが同じか調べる</translation>
    </message>
    <message>
        <source>clone a VM or template, once or many times</source>
        <translation>VM またはテンプレートを 1 回以上クローン</translation>
    </message>
    <message>
        <source>show on which nodes a clone could be, and why not</source>
        <translation>クローンを配置できるノードと、できない理由を表示</translation>
    </message>
    <message>
        <source>make VMs read-only templates</source>
        <translation>VM を読み取り専用のテンプレートにする</translation>
    </message>
    <message>
        <source>make templates VMs again</source>
        <translation>テンプレートを VM に戻す</translation>
    </message>
    <message>
        <source>make a linked clone independent</source>
        <translation>リンククローンを独立させる</translation>
    </message>
    <message>
        <source>delete VMs and their own disks</source>
        <translation>VM とその専用のディスクを削除</translation>
    </message>
    <message>
        <source>delete a volume that nothing needs</source>
        <translation>どこからも必要とされていないボリュームを削除</translation>
    </message>
    <message>
        <source>start VMs</source>
        <translation>VM を起動</translation>
    </message>
    <message>
        <source>ask the systems of VMs to shut down</source>
        <translation>VM のシステムにシャットダウンを要求</translation>
    </message>
    <message>
        <source>ask the systems of VMs to reboot</source>
        <translation>VM のシステムに再起動を要求</translation>
    </message>
    <message>
        <source>reset VMs at once, as their buttons</source>
        <translation>リセットボタンのように、VM をすぐにリセット</translation>
    </message>
    <message>
        <source>let VMs stand still</source>
        <translation>VM を一時停止</translation>
    </message>
    <message>
        <source>let paused VMs go on</source>
        <translation>一時停止中の VM を再開</translation>
    </message>
    <message>
        <source>save running VMs’ memory and end them, for their next start</source>
        <translation>次回の起動のために、実行中の VM のメモリーを保存して終了</translation>
    </message>
    <message>
        <source>give a VM that is off another name</source>
        <translation>オフの VM の名前を変更</translation>
    </message>
    <message>
        <source>change what is noted of a VM</source>
        <translation>VM の説明などの情報を変更</translation>
    </message>
    <message>
        <source>show a VM’s snapshots as a tree</source>
        <translation>VM のスナップショットをツリーで表示</translation>
    </message>
    <message>
        <source>take a snapshot of a VM</source>
        <translation>VM のスナップショットを作成</translation>
    </message>
    <message>
        <source>let a VM be what it was in a snapshot</source>
        <translation>VM をスナップショットの状態に戻す</translation>
    </message>
    <message>
        <source>delete a snapshot; its VM stays as it is</source>
        <translation>スナップショットを削除。VM はそのまま残る</translation>
    </message>
    <message>
        <source>make the small bootable sample VM</source>
        <translation>起動可能な小さいサンプル VM を作成</translation>
    </message>
    <message>
        <source>list tasks at work and interrupted ones</source>
        <translation>処理中および中断されたタスクを一覧表示</translation>
    </message>
    <message>
        <source>go on with interrupted tasks, or clean up</source>
        <translation>中断されたタスクを続行またはクリーンアップ</translation>
    </message>
    <message>
        <source>list the saved nodes</source>
        <translation>保存されたノードを一覧表示</translation>
    </message>
    <message>
        <source>save a node</source>
        <translation>ノードを保存</translation>
    </message>
    <message>
        <source>forget a saved node</source>
        <translation>保存されたノードを一覧から削除</translation>
    </message>
    <message>
        <source>give a saved node another name</source>
        <translation>保存されたノードの名前を変更</translation>
    </message>
    <message>
        <source>give a saved node another address</source>
        <translation>保存されたノードのアドレスを変更</translation>
    </message>
    <message>
        <source>put a saved node at this place of the list, from 1</source>
        <translation>保存されたノードを一覧のこの位置 (1 から) に移動</translation>
    </message>
    <message>
        <source>try a node, and say what is there or wrong</source>
        <translation>ノードをテストし、内容または問題を表示</translation>
    </message>
    <message>
        <source>let definitions pass between two nodes as they are</source>
        <translation>2 台のノード間で定義をそのまま受け渡す</translation>
    </message>
    <message>
        <source>Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clones virtual machines through libvirt.

Commands:
</source>
        <translation>使い方: rametctl [-c [NAME=]URI]… [--json] COMMAND …

libvirt を使って仮想マシンをクローンします。

コマンド:
</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
オプション (コマンドの前または後):
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
VM は NAME、NODE/NAME、または UUID で指定します。
終了ステータス: 0 完了、1 失敗 (ロールバック済み)、2 使い方の誤り、3 拒否 (変更なし)、
130 キャンセル (ロールバック済み)。
「rametctl COMMAND --help」でコマンドのオプションを表示します。
</translation>
    </message>
    <message>
        <source>Usage: rametctl %1

%2
</source>
        <translation>使い方: rametctl %1

%2
</translation>
    </message>
    <message>
        <source>a node to use, in place of the saved ones; may be given again</source>
        <translation>保存されたノードの代わりに使用するノード。複数回指定可</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>JSON オブジェクトを 1 つ出力</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>only names that contain TEXT</source>
        <translation>TEXT を含む名前のみ</translation>
    </message>
    <message>
        <source>an independent copy; a VM’s default</source>
        <translation>独立したコピー。VM の既定値</translation>
    </message>
    <message>
        <source>an instant clone on the template’s disks; a template’s default</source>
        <translation>テンプレートのディスクを基にした即時のクローン。テンプレートの既定値</translation>
    </message>
    <message>
        <source>the storage for the new disks</source>
        <translation>新しいディスクのストレージ</translation>
    </message>
    <message>
        <source>the format of the new disks: qcow2 or raw</source>
        <translation>新しいディスクの形式: qcow2 または raw</translation>
    </message>
    <message>
        <source>clone this snapshot, not the current state</source>
        <translation>現在の状態ではなく、このスナップショットをクローン</translation>
    </message>
    <message>
        <source>copy, link, share, eject or skip this disk, with ,storage=S ,format=F and ,size=GIB where wanted; may be given again</source>
        <translation>このディスクのコピー、リンク、共有、取り出し、除外 (copy、link、share、eject、skip)。必要に応じて ,storage=S ,format=F ,size=GIB を付加。複数回指定可</translation>
    </message>
    <message>
        <source>network=NET or bridge=BR, and mac=new, keep or an address, for network card N, from 1; may be given again</source>
        <translation>ネットワークカード N (1 から) に対する network=NET または bridge=BR、および mac=new、keep、またはアドレス。複数回指定可</translation>
    </message>
    <message>
        <source>give the clone N CPUs</source>
        <translation>クローンに N 個の CPU を割り当てる</translation>
    </message>
    <message>
        <source>give the clone so many MiB of memory</source>
        <translation>クローンに割り当てるメモリー (MiB)</translation>
    </message>
    <message>
        <source>give the clone this display: none, vnc or spice</source>
        <translation>クローンのディスプレイ: none、vnc、spice</translation>
    </message>
    <message>
        <source>set an attribute or text of the clone’s definition; may be given again</source>
        <translation>クローンの定義の属性またはテキストを設定。複数回指定可</translation>
    </message>
    <message>
        <source>copy at most so many MiB per second</source>
        <translation>コピー速度の上限 (MiB/秒)</translation>
    </message>
    <message>
        <source>give the disks new serial numbers and WWNs</source>
        <translation>ディスクに新しいシリアル番号と WWN を割り当てる</translation>
    </message>
    <message>
        <source>let the other node run and read all that the definition names</source>
        <translation>定義で指定されたものすべての実行と読み取りを、相手のノードに許可</translation>
    </message>
    <message>
        <source>what the definition calls A is B on the other node; WHAT is network, bridge, interface or storage; kept for the two nodes; may be given again</source>
        <translation>定義内の A は、相手のノードでは B。WHAT は network、bridge、interface、storage のいずれか。2 台のノードに対して記憶される。複数回指定可</translation>
    </message>
    <message>
        <source>the name or address at which the source’s node serves disks to another node while they are copied; auto: the host that its URI names</source>
        <translation>コピー中に、元の VM のノードが別のノードにディスクを提供する名前またはアドレス。auto: URI に指定されたホスト</translation>
    </message>
    <message>
        <source>all who are in the network of --data-address may read what is copied: it needs no TLS</source>
        <translation>--data-address のネットワークにいる誰もがコピー内容を読み取ってよい場合。TLS は不要になる</translation>
    </message>
    <message>
        <source>start the clone</source>
        <translation>クローンを起動</translation>
    </message>
    <message>
        <source>make the clone a template</source>
        <translation>クローンをテンプレートにする</translation>
    </message>
    <message>
        <source>delete the snapshots inside its disk images first</source>
        <translation>先にディスクイメージ内のスナップショットを削除</translation>
    </message>
    <message>
        <source>keep the MAC addresses</source>
        <translation>MAC アドレスを引き継ぐ</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>実行せず、実行内容だけを表示</translation>
    </message>
    <message>
        <source>make N clones; {n} in the name is their number</source>
        <translation>N 個のクローンを作成。名前の {n} はその番号</translation>
    </message>
    <message>
        <source>where not all clones could be made: keep those that were, or undo them</source>
        <translation>一部のクローンを作成できなかった場合: 作成済みのものを残す (keep) か、作成を取り消す (undo)</translation>
    </message>
    <message>
        <source>the guest’s host name; {name} in it is the clone’s name, {n} its number</source>
        <translation>ゲストのホスト名。{name} はクローンの名前、{n} はその番号</translation>
    </message>
    <message>
        <source>the domain that follows the guest’s host name</source>
        <translation>ゲストのホスト名に続くドメイン</translation>
    </message>
    <message>
        <source>static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with ,gateway=G and ,dns=D where wanted; given again, or after “;”, those of the next card</source>
        <translation>最初のカードの静的アドレス (例: 10.0.0.11-10.0.0.30/24)。必要に応じて ,gateway=G ,dns=D を付加。再度指定するか「;」の後に書くと、次のカードのアドレス</translation>
    </message>
    <message>
        <source>a user of the guest with ssh-key=FILE, password-file=FILE and password-hash-file=FILE, with commas between; may be given again</source>
        <translation>ゲストのユーザー。ssh-key=FILE、password-file=FILE、password-hash-file=FILE をコンマ区切りで付加。複数回指定可</translation>
    </message>
    <message>
        <source>the guest’s time zone, such as Europe/Berlin</source>
        <translation>ゲストのタイムゾーン (例: Asia/Tokyo)</translation>
    </message>
    <message>
        <source>the guest’s locale, such as de_DE.UTF-8</source>
        <translation>ゲストのロケール (例: ja_JP.UTF-8)</translation>
    </message>
    <message>
        <source>packages that the guest installs at its first start; may be given again</source>
        <translation>ゲストが初回起動時にインストールするパッケージ。複数回指定可</translation>
    </message>
    <message>
        <source>a command that a shell of the guest runs once, at the end of its first start; may be given again</source>
        <translation>ゲストのシェルが初回起動の最後に 1 回だけ実行するコマンド。複数回指定可</translation>
    </message>
    <message>
        <source>write the guest’s settings to the clone’s disk by virt-customize, for a guest without cloud-init</source>
        <translation>cloud-init のないゲスト向けに、ゲストの設定を virt-customize でクローンのディスクに書き込む</translation>
    </message>
    <message>
        <source>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas between</source>
        <translation>user-data=FILE、meta-data=FILE、network-config=FILE、root-ssh-key=FILE、clouduser-ssh-key=FILE、root-password-file=FILE、disable=on をコンマ区切りで指定</translation>
    </message>
    <message>
        <source>with --start: ask the guest at most so long what it took</source>
        <translation>--start と併用: ゲストに適用結果を問い合わせる最大時間</translation>
    </message>
    <message>
        <source>a clone for each line of FILE, whose first line names the columns: name, and node, storage, format, hostname, address …</source>
        <translation>FILE の 1 行ごとにクローンを作成。1 行目は列名で、name のほか node、storage、format、hostname、address …</translation>
    </message>
    <message>
        <source>remove the definition only</source>
        <translation>定義だけを削除</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>stop: switch off at once; start: also where that spoils others’ disks</source>
        <translation>stop: すぐに電源オフ。start: 他のディスクを破損させる場合でも起動</translation>
    </message>
    <message>
        <source>go on with the clones to their end</source>
        <translation>クローンを最後まで続行</translation>
    </message>
    <message>
        <source>remove what the tasks made</source>
        <translation>タスクで作成されたものを削除</translation>
    </message>
    <message>
        <source>a note for people; set: &quot;-&quot;: none</source>
        <translation>利用者向けの説明。set の場合は「-」で消去</translation>
    </message>
    <message>
        <source>with the VM’s memory; a running VM’s default</source>
        <translation>VM のメモリーを含める。実行中の VM の既定値</translation>
    </message>
    <message>
        <source>the disks alone, without a running VM’s memory</source>
        <translation>実行中の VM のメモリーを含めず、ディスクのみ</translation>
    </message>
    <message>
        <source>as files of its own, not inside the disks’ images</source>
        <translation>ディスクイメージの中ではなく、独立したファイルにする</translation>
    </message>
    <message>
        <source>with all that were taken after it</source>
        <translation>その後に作成されたものもすべて削除</translation>
    </message>
    <message>
        <source>with its volumes that carry the VM’s name</source>
        <translation>VM の名前が付いたボリュームの名前も変更</translation>
    </message>
    <message>
        <source>delete the files that hold what the disks are now, where they are left</source>
        <translation>戻した後に残る、現在のディスク内容のファイルを削除</translation>
    </message>
    <message>
        <source>remove the saved state instead</source>
        <translation>代わりに保存された状態を削除</translation>
    </message>
    <message>
        <source>a short text beside the name; &quot;-&quot;: none</source>
        <translation>名前の横に表示する短い文。「-」で消去</translation>
    </message>
    <message>
        <source>words to sort VMs by, all of them; &quot;-&quot;: none</source>
        <translation>VM を分類する語。すべて指定。「-」で消去</translation>
    </message>
    <message>
        <source>whether the VM starts with its node</source>
        <translation>ノードと一緒に VM を起動するかどうか</translation>
    </message>
    <message>
        <source>start the clone before its disks are there: they come from the other node while it runs</source>
        <translation>ディスクがそろう前にクローンを起動。クローンの実行中に、ディスクは別のノードからコピーされる</translation>
    </message>
    <message>
        <source>move a VM that is off to another node</source>
        <translation>オフの VM を別のノードに移動</translation>
    </message>
    <message>
        <source>the group that the node is shown in; - for none</source>
        <translation>ノードを表示するグループ。「-」を指定するとなし</translation>
    </message>
    <message>
        <source>save the node without trying it</source>
        <translation>接続を試さずにノードを保存</translation>
    </message>
    <message>
        <source>the node to move to</source>
        <translation>移動先のノード</translation>
    </message>
    <message>
        <source>its storage for the disks; else what both nodes see stays where it is</source>
        <translation>移動先のディスク用ストレージ。省略時、両方のノードからアクセスできるものは現在の場所に残る</translation>
    </message>
    <message>
        <source>leave the source’s files where they are; only its definition goes</source>
        <translation>移動元のファイルを現在の場所に残し、定義だけを削除</translation>
    </message>
    <message>
        <source>move it though its snapshots are lost</source>
        <translation>スナップショットが失われる場合でも移動</translation>
    </message>
    <message>
        <source>let the guest agent freeze the file systems; with --disk-only</source>
        <translation>ゲストエージェントでファイルシステムを凍結。--disk-only と併用</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Lineage</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>専用</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Nothing rests on anything.</source>
        <translation>何かを基にしているものはありません。</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>ノード「%1」でこれを基にしているものは不明です。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::List</name>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>template, started elsewhere</source>
        <translation>テンプレート、他で起動</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>リンククローン</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>There are no VMs.</source>
        <translation>VM はありません。</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>There are no storages.</source>
        <translation>ストレージはありません。</translation>
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
        <translation>「rametctl --help」で使い方を表示します。</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: a node’s address can name a program to run, and others can write there. See who did, then make the file yours alone (chmod 600), or name the nodes with -c.</source>
        <translation>%1 の設定は使用されません。ノードのアドレスには実行するプログラムを指定できますが、このファイルには他の人も書き込めます。誰が書き込んだかを確認してから、自分だけが書き込めるようにする (chmod 600) か、-c でノードを指定してください。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%n 件中 %1 件が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 件は変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 件をキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Move</name>
    <message>
        <source>Say with --target-node where it goes.</source>
        <translation>移動先を --target-node で指定してください。</translation>
    </message>
    <message>
        <source>A move takes all disks along: --disk can only eject.</source>
        <translation>移動ではすべてのディスクが一緒に移動されます。--disk に指定できるのは eject だけです。</translation>
    </message>
    <message>
        <source>“%1” is on node %2 now.</source>
        <translation>「%1」をノード「%2」に移動しました。</translation>
    </message>
    <message>
        <source>Move? [y/N] </source>
        <translation>移動しますか? [y/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Node</name>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>「%1」はノード名に使用できません。文字、数字、「.」、「_」、「-」だけを使用してください。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>No node is saved; %1 is used.</source>
        <translation>保存されたノードはありません。%1 を使用します。</translation>
    </message>
    <message>
        <source>Node %1 is saved.</source>
        <translation>ノード「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Tasks on node %1 have not ended: %2. &quot;rametctl recover&quot; ends them; then it can have another name.</source>
        <translation>ノード「%1」のタスクが終了していません: %2。「rametctl recover」で完了またはクリーンアップすると、名前を変更できます。</translation>
    </message>
    <message>
        <source>Node %1 is now named %2.</source>
        <translation>ノード「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>Node %1 has its new address.</source>
        <translation>ノード「%1」のアドレスを変更しました。</translation>
    </message>
    <message>
        <source>A place is a number from 1.</source>
        <translation>位置には 1 以上の数値を指定します。</translation>
    </message>
    <message>
        <source>Node %1 is forgotten.</source>
        <translation>保存されたノード「%1」を一覧から削除しました。</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>「%1」という名前のノードはありません。</translation>
    </message>
    <message>
        <source>Between %1 and %2 definitions now pass as they are.</source>
        <translation>「%1」と「%2」の間で、定義がそのまま受け渡されるようになりました。</translation>
    </message>
    <message>
        <source>Between %1 and %2 only what is harmless passes now.</source>
        <translation>「%1」と「%2」の間で、無害なものだけが受け渡されるようになりました。</translation>
    </message>
    <message>
        <source>%1 (trusted network)</source>
        <translation>%1 (信頼済みネットワーク)</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>現在到達できません: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a group: it has at most 64 characters and no line break.</source>
        <translation>「%1」はグループに使用できません。64 文字以内で、改行を含まないようにしてください。</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>DATA ADDRESS</source>
        <translation>データ用アドレス</translation>
    </message>
    <message>
        <source>What is to change? Give the URI, --data-address or --group, or several.</source>
        <translation>何を変更しますか? URI、--data-address、--group のうち 1 つ以上を指定してください。</translation>
    </message>
    <message>
        <source>Node %1 has its new group.</source>
        <translation>ノード「%1」のグループを変更しました。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Power</name>
    <message>
        <source>“%1” is a template now.</source>
        <translation>「%1」はテンプレートになりました。</translation>
    </message>
    <message>
        <source>&quot;rametctl template --drop-snapshots&quot; deletes those inside its disk images; &quot;rametctl clone --template&quot; leaves it as it is.</source>
        <translation>「rametctl template --drop-snapshots」でディスクイメージ内のスナップショットを削除できます。「rametctl clone --template」を使えば、VM はそのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” is a VM again.</source>
        <translation>「%1」は VM に戻りました。</translation>
    </message>
    <message>
        <source>“%1” is running already.</source>
        <translation>「%1」はすでに実行中です。</translation>
    </message>
    <message>
        <source>“%1” has been started.</source>
        <translation>「%1」を起動しました。</translation>
    </message>
    <message>
        <source>&quot;rametctl start --force&quot; starts it all the same.</source>
        <translation>「rametctl start --force」を使うと、それでも起動します。</translation>
    </message>
    <message>
        <source>“%1” is off already.</source>
        <translation>「%1」はすでにオフです。</translation>
    </message>
    <message>
        <source>“%1” has been switched off.</source>
        <translation>「%1」の電源をオフにしました。</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down.</source>
        <translation>「%1」にシャットダウンを要求しました。</translation>
    </message>
    <message>
        <source>--autostart is “on” or “off”, not “%1”.</source>
        <translation>--autostart には「on」または「off」を指定します。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>Nothing to set: write --title, --description, --tags or --autostart.</source>
        <translation>設定するものがありません。--title、--description、--tags、--autostart のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 done</source>
        <comment>members of a group</comment>
        <translation>%2 件中 %1 件が完了</translation>
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
        <translation>未完了のタスク「%1」はありません。「rametctl tasks」ですべて表示できます。</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>「%1」の候補が複数あります: %2。どれかを指定してください。</translation>
    </message>
    <message>
        <source>It cannot go on; clean up what it made with --clean.</source>
        <translation>続行できません。作成されたものを --clean でクリーンアップしてください。</translation>
    </message>
    <message>
        <source>Cancelled. What is left can still be resumed or cleaned up.</source>
        <translation>キャンセルされました。残っているものは、後で再開またはクリーンアップできます。</translation>
    </message>
    <message>
        <source>&quot;rametctl recover --resume&quot; goes on with them; &quot;rametctl recover --clean&quot; takes back what they did.</source>
        <translation>「rametctl recover --resume」で続行します。「rametctl recover --clean」で行われたことを元に戻します。</translation>
    </message>
    <message>
        <source>There is nothing to recover here.</source>
        <translation>ここに復旧するものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>復旧するものはありません。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Sample</name>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>「%1」という名前のノードはありません。</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2. &quot;rametctl start %1&quot; boots it.</source>
        <translation>ノード「%2」で「%1」の準備ができました。「rametctl start %1」で起動します。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Session</name>
    <message>
        <source>There is no VM or template named “%1”. &quot;rametctl list&quot; shows them all.</source>
        <translation>「%1」という名前の VM またはテンプレートはありません。「rametctl list」ですべて表示できます。</translation>
    </message>
    <message>
        <source>No VM or template named “%1” could be read.</source>
        <translation>「%1」という名前の VM またはテンプレートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No VM or template named “%1” was found, but not every node could be asked: %2.</source>
        <translation>「%1」という名前の VM またはテンプレートは見つかりませんでした。ただし、問い合わせできなかったノードがあります: %2。</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>「%1」の候補が複数あります: %2。どれかを指定してください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no node named “%1”; the nodes are %2.</source>
        <translation>「%1」という名前のノードはありません。使用できるノード: %2。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Show</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>linked clone of %1 (%2)</source>
        <translation>%1 のリンククローン (%2)</translation>
    </message>
    <message>
        <source>full clone of %1 (%2)</source>
        <translation>%1 のフルクローン (%2)</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>floppy</source>
        <translation>フロッピー</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>共有可能</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>一時的</translation>
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
        <translation>混在</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>ディスクなし</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>メモリーあり</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>SNAPSHOT</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>CLONE</source>
        <translation>クローン</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 のもの</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>ネットワークカード</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>NEEDS</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Rests on %1; holds %2, saves %3 by linking.</source>
        <translation>%1 を基にしています。使用量 %2、リンクによる節約 %3。</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (可能性あり)</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1、%2 経由</translation>
    </message>
    <message>
        <source>These rest on its disks:</source>
        <translation>このディスクを基にしているもの:</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>ノード「%1」でこれを基にしているものは不明です。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Snapshot</name>
    <message>
        <source>SNAPSHOT</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>HOLDS</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>「%1」にスナップショットはありません。</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>削除しますか? [y/N] </translation>
    </message>
    <message>
        <source>Revert to it? [y/N] </source>
        <translation>スナップショットに戻しますか? [y/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageAdd</name>
    <message>
        <source>Storage “%1” is ready on node %2.</source>
        <translation>ノード「%2」でストレージ「%1」の準備ができました。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageShare</name>
    <message>
        <source>“%1” names no storage of a node. Write NODE/STORAGE.</source>
        <translation>「%1」はノードのストレージではありません。NODE/STORAGE のように指定してください。</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>「%1」という名前のノードはありません。</translation>
    </message>
    <message>
        <source>Both storages are of one node. Name one of another node.</source>
        <translation>両方のストレージが同じノードのものです。別のノードのストレージを指定してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one storage now. &quot;rametctl storage prove&quot; finds out whether they are.</source>
        <translation>「%1」と「%2」は同じストレージとして扱われるようになりました。「rametctl storage prove」で実際に同じか調べられます。</translation>
    </message>
    <message>
        <source>That “%1” and “%2” are one storage is not said any more.</source>
        <translation>「%1」と「%2」が同じストレージだという指定を取り消しました。</translation>
    </message>
    <message>
        <source>That they are one was said, and is not true: rametctl storage unshare %1 %2</source>
        <translation>同じだと指定されていますが、正しくありません: rametctl storage unshare %1 %2</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Targets</name>
    <message>
        <source>yes</source>
        <comment>a clone is possible there</comment>
        <translation>可</translation>
    </message>
    <message>
        <source>after copying</source>
        <comment>a clone is possible there</comment>
        <translation>コピー後に可</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a clone is possible there</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a clone is not possible there</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>可否</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Tasks</name>
    <message>
        <source>TASK</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>There are no unfinished tasks.</source>
        <translation>未完了のタスクはありません。</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::VolumeDelete</name>
    <message>
        <source>“%1” names no volume. Write STORAGE/VOLUME or NODE/STORAGE/VOLUME.</source>
        <translation>「%1」はボリュームではありません。STORAGE/VOLUME または NODE/STORAGE/VOLUME のように指定してください。</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>ボリューム「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>「%1」の候補が複数あります: %2。どれかを指定してください。</translation>
    </message>
    <message>
        <source>Delete volume “%1” on node %2 (%3, %4)?</source>
        <translation>ノード「%2」のボリューム「%1」を削除しますか (%3、%4)?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>削除しますか? [y/N] </translation>
    </message>
    <message>
        <source>Volume “%1” has been deleted.</source>
        <translation>ボリューム「%1」を削除しました。</translation>
    </message>
</context>
</TS>
