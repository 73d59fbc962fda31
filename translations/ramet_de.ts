<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Abilities</name>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nicht angehalten</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>a template already</source>
        <translation>bereits eine Vorlage</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>keine Vorlage</translation>
    </message>
    <message>
        <source>with a saved state</source>
        <translation>mit gespeichertem Zustand</translation>
    </message>
    <message>
        <source>without a saved state</source>
        <translation>ohne gespeicherten Zustand</translation>
    </message>
    <message>
        <source>without a definition that stays</source>
        <translation>ohne dauerhafte Definition</translation>
    </message>
    <message>
        <source>independent already</source>
        <translation>schon unabhängig</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>mit Snapshots</translation>
    </message>
    <message>
        <source>on a node that cannot be reached</source>
        <translation>auf einem Knoten, der nicht erreichbar ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VMs and a sentence that is true of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation>
            <numerusform>Höchstens %n Konsole wird auf einmal geöffnet. Wählen Sie weniger VMs aus.</numerusform>
            <numerusform>Höchstens %n Konsolen werden auf einmal geöffnet. Wählen Sie weniger VMs aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>on a node that is still being read</source>
        <translation>auf einem Knoten, der noch gelesen wird</translation>
    </message>
    <message>
        <source>still being fetched</source>
        <translation>wird noch geholt</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>needed by others</source>
        <translation>von anderen benötigt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VMs and what they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held by a task</source>
        <translation>von einem Vorgang festgehalten</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not certainly written as a whole</source>
        <translation>nicht sicher vollständig geschrieben</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Ramet</source>
        <translation>Über Ramet</translation>
    </message>
    <message>
        <source>Ramet %1</source>
        <translation>Ramet %1</translation>
    </message>
    <message>
        <source>Clones virtual machines through libvirt: full clones, templates and linked clones.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Klont virtuelle Maschinen über Libvirt: vollständige Klone, Vorlagen und verknüpfte Klone.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>unbekannter Version</translation>
    </message>
    <message>
        <source>On node “%1”: libvirt %2, QEMU %3.</source>
        <translation>Auf Knoten „%1“: Libvirt %2, QEMU %3.</translation>
    </message>
</context>
<context>
    <name>BatchTask</name>
    <message numerus="yes">
        <source>Clone “%1”: %n clones, “%2” to “%3”</source>
        <translation>
            <numerusform>„%1“ klonen: %n Klon, „%2“ bis „%3“</numerusform>
            <numerusform>„%1“ klonen: %n Klone, „%2“ bis „%3“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>%n VM klonen</numerusform>
            <numerusform>%n VMs klonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneSummary</name>
    <message numerus="yes">
        <source>Instant; shares the %n disks of “%1”; %2</source>
        <translation>
            <numerusform>Sofort; nutzt die Festplatte von „%1“ mit; %2</numerusform>
            <numerusform>Sofort; nutzt die %n Festplatten von „%1“ mit; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies %1 to “%2”</source>
        <translation>Kopiert %1 auf „%2“</translation>
    </message>
    <message numerus="yes">
        <source>Copies %1 to %n storages</source>
        <translation>
            <numerusform>Kopiert %1 auf %n Speicher</numerusform>
            <numerusform>Kopiert %1 auf %n Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is copied and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Instant; “%1” has no disks to copy</source>
        <translation>Sofort; „%1“ hat keine Festplatten, die zu kopieren wären</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <comment>what is copied and the space there is</comment>
        <translation>%1; %2 frei</translation>
    </message>
    <message>
        <source>%1, while “%2” keeps running</source>
        <comment>what is copied and a VM</comment>
        <translation>%1, während „%2“ weiterläuft</translation>
    </message>
    <message>
        <source>%1, or at once where the file system shares blocks (XFS, btrfs)</source>
        <comment>what is copied</comment>
        <translation>%1, oder sofort, wo das Dateisystem Blöcke teilt (XFS, btrfs)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disks and their way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between disks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Copies %1 from “%2” to “%3” through this computer</source>
        <translation>Kopiert %1 von „%2“ über diesen Rechner nach „%3“</translation>
    </message>
    <message>
        <source>Copies %1 from “%2” straight to “%3”</source>
        <translation>Kopiert %1 von „%2“ direkt nach „%3“</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1” on “%2”</source>
        <translation>Sofort; teilt die Blöcke von „%1“ auf „%2“</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1”</source>
        <translation>Sofort; teilt die Blöcke von „%1“</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is copied and the limit to its speed</comment>
        <translation>%1, höchstens %2/s</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>Zielknoten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Target storage</source>
        <translation>Zielspeicher</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a field of the wizard</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Sofort starten</translation>
    </message>
    <message>
        <source>Not possible yet: see %1</source>
        <comment>names of fields</comment>
        <translation>Noch nicht möglich: siehe %1</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>SSH does not know the key of %1 yet. Connect in the window or on a terminal and compare the fingerprint, or log in once with “ssh”.</source>
        <translation>%1: SSH kennt den Schlüssel noch nicht. Stellen Sie die Verbindung im Fenster oder in einem Terminal her und vergleichen Sie den Fingerabdruck oder melden Sie sich einmal mit „ssh“ an.</translation>
    </message>
    <message>
        <source>%1 has another SSH host key than before: it was installed anew, or somebody else answers in its place. Ask its administrator; if the new key is right, remove the old one with “ssh-keygen -R HOST”, then reconnect.</source>
        <translation>%1 hat einen anderen SSH-Hostschlüssel als zuvor: Der Rechner wurde neu installiert, oder ein anderer antwortet an seiner Stelle. Fragen Sie den Administrator; ist der neue Schlüssel richtig, entfernen Sie den alten mit „ssh-keygen -R RECHNER“ und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 accepted no key and no password for this user. Check the user’s name, load your key with “ssh-add”, or have it accepted there with “ssh-copy-id”; then reconnect.</source>
        <translation>%1 hat für diesen Benutzer weder einen Schlüssel noch ein Kennwort angenommen. Prüfen Sie den Benutzernamen, laden Sie Ihren Schlüssel mit „ssh-add“ oder hinterlegen Sie ihn dort mit „ssh-copy-id“; verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 needs an answer to log in, which was not given. Reconnect to be asked again.</source>
        <translation>%1 braucht zum Anmelden eine Antwort, die nicht gegeben wurde. Verbinden Sie erneut, um noch einmal gefragt zu werden.</translation>
    </message>
    <message>
        <source>%1 is connected to with TLS, and a certificate or key of this computer is missing or cannot be read. The details name the file; “virt-pki-validate” checks them all.</source>
        <translation>%1 wird über TLS verbunden, und ein Zertifikat oder Schlüssel dieses Rechners fehlt oder kann nicht gelesen werden. Die Einzelheiten nennen die Datei; „virt-pki-validate“ prüft alle.</translation>
    </message>
    <message>
        <source>%1 does not answer: libvirt hangs there, or the network is silent. Check both, then try again.</source>
        <translation>%1 antwortet nicht: Libvirt hängt dort, oder das Netz bleibt stumm. Prüfen Sie beides und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The address of %1 is not one that libvirt understands. Edit the node; an example is “qemu+ssh://root@host/system”.</source>
        <translation>%1: Die Adresse ist keine, die Libvirt versteht. Bearbeiten Sie den Knoten; ein Beispiel ist „qemu+ssh://root@host/system“.</translation>
    </message>
    <message>
        <source>This user may not use libvirt on %1. Add the user to the group libvirt there with “adduser USER libvirt”, log in anew, then reconnect.</source>
        <translation>%1: Dieser Benutzer darf Libvirt dort nicht benutzen. Nehmen Sie ihn dort mit „adduser BENUTZER libvirt“ in die Gruppe libvirt auf, melden Sie sich neu an und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The host of %1 is there, but nothing listens on this port. Check the port, and that sshd or libvirtd listens there.</source>
        <translation>%1: Der Rechner ist da, aber an diesem Port nimmt nichts Verbindungen an. Prüfen Sie den Port und ob sshd oder libvirtd dort lauscht.</translation>
    </message>
    <message>
        <source>The name of the host of %1 is not known. Check the spelling and the network.</source>
        <translation>%1: Der Name des Rechners ist nicht bekannt. Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>The network has no way to %1. Check its address, and that the host is on.</source>
        <translation>%1: Das Netz hat keinen Weg dorthin. Prüfen Sie die Adresse und ob der Rechner eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The host of %1 answers, but there is no libvirt. Install libvirt-daemon-system there, and check the port.</source>
        <translation>%1: Der Rechner antwortet, aber es gibt dort kein Libvirt. Installieren Sie dort libvirt-daemon-system und prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The program that connects to %1 is missing on this computer. Install openssh-client, then reconnect.</source>
        <translation>%1: Das Programm, das die Verbindung herstellt, fehlt auf diesem Rechner. Installieren Sie openssh-client und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 or of this computer is not accepted: it is for another name, or its authority is not known. “virt-pki-validate” checks them.</source>
        <translation>Das Zertifikat von %1 oder das dieses Rechners wird nicht angenommen: Es ist für einen anderen Namen, oder seine Zertifizierungsstelle ist nicht bekannt. „virt-pki-validate“ prüft sie.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Have it renewed there, or set the clock right of the one that is wrong; then reconnect.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig. Lassen Sie es dort erneuern oder stellen Sie die Uhr, die falsch geht; verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is connected to with a certificate of this computer that has expired, or is not valid yet. Renew it; “virt-pki-validate” names the files. Then reconnect.</source>
        <translation>%1 wird mit einem Zertifikat dieses Rechners verbunden, das abgelaufen oder noch nicht gültig ist. Erneuern Sie es; „virt-pki-validate“ nennt die Dateien. Verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>No libvirt daemon runs on %1. Install libvirt-daemon-system there, or start the service “libvirtd”.</source>
        <translation>%1: Dort läuft kein Libvirt-Dienst. Installieren Sie dort libvirt-daemon-system oder starten Sie den Dienst „libvirtd“.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>virt-viewer is not installed. Install the package “virt-viewer”.</source>
        <translation>virt-viewer ist nicht installiert. Installieren Sie das Paket „virt-viewer“.</translation>
    </message>
</context>
<context>
    <name>DependantChoices</name>
    <message>
        <source>disk image</source>
        <translation>Festplattenabbild</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>verknüpfter Klon</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>No known VM has the disk image “%1”. Delete it if nobody needs it.</source>
        <translation>Keine bekannte VM hat das Festplattenabbild „%1“. Löschen Sie es, wenn niemand es benötigt.</translation>
    </message>
    <message>
        <source>incomplete clone</source>
        <translation>unvollständiger Klon</translation>
    </message>
</context>
<context>
    <name>DropPolicy</name>
    <message>
        <source>Clone “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>„%1“ %2 klonen</translation>
    </message>
    <message>
        <source>There is no VM to clone.</source>
        <translation>Es ist keine VM da, die geklont werden könnte.</translation>
    </message>
    <message>
        <source>Choose a node, a storage or the templates of a node.</source>
        <translation>Wählen Sie einen Knoten, einen Speicher oder die Vorlagen eines Knotens.</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>%n VM %1 klonen</numerusform>
            <numerusform>%n VMs %1 klonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs %2. Not those: %3</source>
        <comment>place and reasons follow</comment>
        <translation>
            <numerusform>%1 von %n VM %2 klonen. Diese nicht – %3</numerusform>
            <numerusform>%1 von %n VMs %2 klonen. Diese nicht – %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Wählen Sie zuerst eine VM aus.</translation>
    </message>
    <message>
        <source>to storage “%1” of node “%2”</source>
        <translation>auf den Speicher „%1“ des Knotens „%2“</translation>
    </message>
    <message>
        <source>on node “%1” as a template</source>
        <translation>auf dem Knoten „%1“ als Vorlage</translation>
    </message>
    <message>
        <source>on node “%1” as templates</source>
        <translation>auf dem Knoten „%1“ als Vorlagen</translation>
    </message>
    <message>
        <source>on node “%1”</source>
        <translation>auf dem Knoten „%1“</translation>
    </message>
    <message>
        <source>Move “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>„%1“ verschieben: %2</translation>
    </message>
    <message>
        <source>A move makes no templates. Drop it on the node itself.</source>
        <translation>Beim Verschieben entstehen keine Vorlagen. Legen Sie die VM auf dem Knoten selbst ab.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>%n VM verschieben: %1</numerusform>
            <numerusform>%n VMs verschieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other node. Add one first.</source>
        <translation>Es gibt keinen anderen Knoten. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>to node “%1”</source>
        <translation>auf den Knoten „%1“</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Libvirt could not do this with %1. Its own words are in the details.</source>
        <translation>%1: Libvirt konnte dies nicht ausführen. Die Einzelheiten enthalten die Meldung von Libvirt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that libvirt runs there and that its address is right, then connect again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob Libvirt dort läuft und die Adresse stimmt, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Refresh the list and look again.</source>
        <translation>%1 ist nicht mehr vorhanden. Aktualisieren Sie die Liste und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is in use by another operation. Wait until it has ended, then try again.</source>
        <translation>%1 wird von einem anderen Vorgang benutzt. Warten Sie, bis er beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The node cannot do this with %1. The details say what is missing.</source>
        <translation>%1: Der Knoten kann dies nicht ausführen. Die Einzelheiten sagen, was fehlt.</translation>
    </message>
    <message>
        <source>You may not do this with %1. Log in as a user who has the right to, such as a member of the group libvirt.</source>
        <translation>%1: Dazu fehlt Ihnen die Berechtigung. Melden Sie sich als berechtigter Benutzer an, zum Beispiel als Mitglied der Gruppe libvirt.</translation>
    </message>
    <message>
        <source>Libvirt did not accept %1. The details say which part is wrong.</source>
        <translation>%1 wurde von Libvirt nicht angenommen. Die Einzelheiten sagen, welcher Teil falsch ist.</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>%1: Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile, so nothing was done. Look at it again, then retry.</source>
        <translation>%1 hat sich inzwischen geändert, daher wurde nichts getan. Sehen Sie noch einmal nach und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>das Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed; the details name them.</source>
        <translation>
            <numerusform>Etwas konnte nicht entfernt werden; die Einzelheiten nennen es.</numerusform>
            <numerusform>%n Dinge konnten nicht entfernt werden; die Einzelheiten nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind; recover them later, or remove them by hand:</source>
        <translation>Zurückgeblieben; später wiederherstellen oder von Hand entfernen:</translation>
    </message>
    <message>
        <source>The task cannot be noted in %1. See to it that there is space and that you may write there, then try again.</source>
        <translation>Der Vorgang kann in %1 nicht vermerkt werden. Sorgen Sie dafür, dass dort Platz ist und Sie dort schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, so the copying into its disks was ended. It can be done while the VM runs: try again.</source>
        <translation>%1 wurde inzwischen gestartet, daher wurde das Kopieren in die Festplatten beendet. Es geht auch, während die VM läuft: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile, and with it the copying into its disks ended. Try again.</source>
        <translation>%1 wurde inzwischen heruntergefahren, und damit endete das Kopieren in die Festplatten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Libvirt still counts a copy of a disk of %1 that has ended. That stays until the VM is shut down: clone it then, or after its next start.</source>
        <translation>Libvirt zählt bei %1 eine Kopie einer Festplatte noch mit, die zu Ende ist. Das bleibt so, bis die VM ausgeschaltet ist: Klonen Sie sie dann oder nach ihrem nächsten Start.</translation>
    </message>
    <message>
        <source>The image of disk %1 is damaged, so it cannot be copied whole; nothing of it was changed. “qemu-img check” says more.</source>
        <translation>Das Abbild der Festplatte %1 ist beschädigt und kann nicht vollständig kopiert werden; an ihm wurde nichts geändert. „qemu-img check“ sagt mehr.</translation>
    </message>
    <message>
        <source>The guest of %1 did not take all that was to be new in it. The details say what stayed.</source>
        <translation>%1: Der Gast hat nicht alles übernommen, was in ihm neu sein sollte. Die Einzelheiten sagen, was beim Alten geblieben ist.</translation>
    </message>
    <message>
        <source>The guest of %1 did not tell in time whether it took all that was to be new in it. The details say what is not known.</source>
        <translation>%1: Der Gast hat nicht rechtzeitig mitgeteilt, ob er alles übernommen hat, was in ihm neu sein sollte. Die Einzelheiten sagen, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>What the guest of %1 was to get is kept nowhere, as it may be secret. Clean up what was made, and clone it again.</source>
        <translation>%1: Was der Gast bekommen sollte, wird nirgends aufbewahrt, da es geheim sein kann. Räumen Sie das Angelegte auf und klonen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk of %1 is no file that this program can write to, so the guest was not made new. Clone it without writing to its disk.</source>
        <translation>%1: Die Festplatte ist keine Datei, in die dieses Programm schreiben kann, daher wurde der Gast nicht angepasst. Klonen Sie, ohne auf die Festplatte zu schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the connection to its node may only read. Edit the node’s address: the socket to use is “libvirt-sock”.</source>
        <translation>%1 kann nicht geändert werden: Die Verbindung zu seinem Knoten erlaubt nur Lesen. Bearbeiten Sie die Adresse des Knotens: Der richtige Socket ist „libvirt-sock“.</translation>
    </message>
    <message>
        <source>There is not enough space on %1. Free some space or choose another storage.</source>
        <translation>%1: Der freie Platz reicht nicht. Geben Sie Platz frei oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>Libvirt was killed and lists %1 as starting for ever. Restart the host, or stop libvirt and remove its file in /run/libvirt/qemu.</source>
        <translation>Libvirt wurde gewaltsam beendet und führt %1 dauerhaft als startend. Starten Sie den Rechner neu oder halten Sie Libvirt an und entfernen Sie die Datei dazu in /run/libvirt/qemu.</translation>
    </message>
    <message>
        <source>Whether %1 has moved is not known: the node did not answer at the last step. Nothing was removed. Resume the task once the node answers; the VM is on one node alone then.</source>
        <translation>Ob %1 verschoben ist, ist nicht bekannt: Der Knoten hat beim letzten Schritt nicht geantwortet. Nichts wurde entfernt. Setzen Sie den Vorgang fort, sobald der Knoten antwortet; die VM ist dann auf nur einem Knoten.</translation>
    </message>
    <message>
        <source>The guest agent of %1 does not answer or cannot freeze the file systems, so no snapshot was taken. Start qemu-guest-agent in the guest, or take the snapshot without.</source>
        <translation>Der Gast-Agent von %1 antwortet nicht oder kann die Dateisysteme nicht einfrieren, daher entstand kein Snapshot. Starten Sie qemu-guest-agent im Gast oder legen Sie den Snapshot ohne Einfrieren an.</translation>
    </message>
    <message>
        <source>Step, as the log names it: %1</source>
        <comment>of a task that failed</comment>
        <translation>Schritt, wie er im Protokoll heißt: %1</translation>
    </message>
    <message>
        <source>%1 ended before what was copied into its disks was safely written, so parts of them may read as zeros. Keep what it was copied from, such as the template or the snapshot’s files.</source>
        <translation>%1 endete, bevor sicher geschrieben war, was in die Festplatten kopiert wurde; Teile davon liest man daher vielleicht als Nullen. Behalten Sie, woraus kopiert wurde, etwa die Vorlage oder die Dateien des Snapshots.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is nothing to filter by. There are: %2.</source>
        <translation>Nach „%1“ kann nicht gefiltert werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state. There are: %2.</source>
        <translation>„%1“ ist kein Status. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of VM. There are: %2.</source>
        <translation>„%1“ ist keine Art von VM. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
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
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Fährt herunter</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Im Ruhezustand</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>Name wird reserviert</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Writing the definition</source>
        <translation>Definition wird geschrieben</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Full clone</source>
        <translation>Vollständiger Klon</translation>
    </message>
    <message>
        <source>Linked clone</source>
        <translation>Verknüpfter Klon</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>weniger als 0,1 s</translation>
    </message>
    <message>
        <source>Waiting until the VM is free</source>
        <translation>Wartet, bis die VM frei ist</translation>
    </message>
    <message>
        <source>Asking the guest what it took</source>
        <translation>Gast wird gefragt, was er übernommen hat</translation>
    </message>
    <message>
        <source>Making the guest new</source>
        <translation>Gast wird angepasst</translation>
    </message>
    <message>
        <source>Started, fetching</source>
        <translation>Gestartet, Daten werden geholt</translation>
    </message>
    <message>
        <source>fetching from %1</source>
        <comment>its disks, from a node</comment>
        <translation>holt Daten von %1</translation>
    </message>
    <message>
        <source>fetching from %1, %2 of %3</source>
        <comment>its disks, from a node; bytes</comment>
        <translation>holt Daten von %1, %2 von %3</translation>
    </message>
    <message>
        <source>Comparing what was copied</source>
        <translation>Kopiertes wird verglichen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>so many percent of a task are done</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n weiteres konnte nicht gelesen werden.</numerusform>
            <numerusform>%n weitere konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mere look does not ask the node for it.</source>
        <translation>Beim bloßen Ansehen wird der Knoten nicht danach gefragt.</translation>
    </message>
    <message>
        <source>There are more than are read from here.</source>
        <translation>Es sind mehr, als von hier aus gelesen werden.</translation>
    </message>
    <message>
        <source>Disk image “%2” on node “%1” could not be looked into.</source>
        <translation>Das Festplattenabbild „%2“ auf Knoten „%1“ konnte nicht untersucht werden.</translation>
    </message>
    <message>
        <source>Not every disk image on node “%1” could be looked into.</source>
        <translation>Manche Festplattenabbilder auf Knoten „%1“ konnten nicht untersucht werden.</translation>
    </message>
    <message>
        <source>Not every disk image of storage “%3” on node “%1” could be looked into.</source>
        <translation>Manche Festplattenabbilder des Speichers „%3“ auf Knoten „%1“ konnten nicht untersucht werden.</translation>
    </message>
    <message>
        <source>Node “%1” could not be asked.</source>
        <translation>Knoten „%1“ konnte nicht befragt werden.</translation>
    </message>
    <message>
        <source>The definition of VM “%2” on node “%1” could not be read.</source>
        <translation>Die Definition der VM „%2“ auf Knoten „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>How VM “%2” on node “%1” runs now could not be read.</source>
        <translation>Die laufende Konfiguration der VM „%2“ auf Knoten „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The snapshots of VM “%2” on node “%1” could not be read.</source>
        <translation>Die Snapshots der VM „%2“ auf Knoten „%1“ konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What storage “%3” on node “%1” holds could not be read.</source>
        <translation>Der Inhalt des Speichers „%3“ auf Knoten „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Storage “%3” on node “%1” could not be looked at again.</source>
        <translation>Der Speicher „%3“ auf Knoten „%1“ konnte nicht neu eingelesen werden.</translation>
    </message>
    <message>
        <source>Volume “%2” of storage “%3” on node “%1” could not be looked into.</source>
        <translation>Das Volume „%2“ des Speichers „%3“ auf Knoten „%1“ konnte nicht untersucht werden.</translation>
    </message>
    <message>
        <source>What the images of storage “%3” on node “%1” rest on is not known.</source>
        <translation>Worauf die Abbilder des Speichers „%3“ auf Knoten „%1“ beruhen, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Planning again what failed</source>
        <translation>Fehlgeschlagenes wird neu geplant</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>so many of so many ended</comment>
        <translation>Wird beendet: %1</translation>
    </message>
    <message>
        <source>Paused: %1; what is under way goes on</source>
        <comment>so many of so many ended</comment>
        <translation>Pausiert: %1; Begonnenes läuft weiter</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <comment>so many of so many ended</comment>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Copying: %1, %2 of %3</source>
        <comment>so many ended, bytes done and all bytes</comment>
        <translation>Kopieren: %1, %2 von %3</translation>
    </message>
    <message>
        <source>%1. Try again, keep what was made, or undo it?</source>
        <translation>%1. Erneut versuchen, das Erledigte behalten oder rückgängig machen?</translation>
    </message>
    <message>
        <source>%1. Keep what was made, or undo it?</source>
        <translation>%1. Das Erledigte behalten oder rückgängig machen?</translation>
    </message>
    <message>
        <source>%1. Try again, or leave it?</source>
        <translation>%1. Erneut versuchen oder es dabei belassen?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>Das Angelegte wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones are made</source>
        <translation>
            <numerusform>%1 von %n Klon angelegt</numerusform>
            <numerusform>%1 von %n Klonen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 von %n fertig</numerusform>
            <numerusform>%1 von %n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n rückgängig gemacht</numerusform>
            <numerusform>%n rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone</source>
        <translation>
            <numerusform>%n konnte nicht rückgängig gemacht werden</numerusform>
            <numerusform>%n konnten nicht rückgängig gemacht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be started</source>
        <translation>
            <numerusform>%n konnte nicht gestartet werden</numerusform>
            <numerusform>%n konnten nicht gestartet werden</numerusform>
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
            <numerusform>… und %n weitere, siehe Einzelheiten</numerusform>
            <numerusform>… und %n weitere, siehe Einzelheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestText</name>
    <message>
        <source>“%1” is no address with its net. Write such as 10.0.0.11/24, or 10.0.0.11-10.0.0.30/24.</source>
        <translation>„%1“ ist keine Adresse mit Netzangabe. Schreiben Sie zum Beispiel 10.0.0.11/24 oder 10.0.0.11-10.0.0.30/24.</translation>
    </message>
    <message>
        <source>No VM can have “%1”: net “%2” uses it for itself. Choose another one.</source>
        <translation>Keine VM kann die Adresse „%1“ haben: Das Netz „%2“ benutzt sie selbst. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” is outside net “%2”. Correct one of the two.</source>
        <translation>„%1“ liegt außerhalb des Netzes „%2“. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Address “%1” comes twice. Leave one out.</source>
        <translation>Die Adresse „%1“ kommt zweimal vor. Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>There are “%1” addresses for “%2” clones. Add the missing ones.</source>
        <translation>Für %2 Klone gibt es nur %1 Adressen. Fügen Sie die fehlenden hinzu.</translation>
    </message>
    <message>
        <source>There are addresses for network card “%1”, but the VM has “%2”. Leave them out.</source>
        <translation>Für Netzwerkkarte %1 sind Adressen angegeben, aber die VM hat nur %2. Lassen Sie diese Adressen weg.</translation>
    </message>
    <message>
        <source>Addresses and a network-config file say the same thing. Use one of the two.</source>
        <translation>Adressen und eine network-config-Datei sagen dasselbe. Verwenden Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>File “%1” has %3; more than %2 no guest needs. Let it fetch the rest.</source>
        <translation>Datei „%1“ hat %3; mehr als %2 braucht kein Gast. Lassen Sie ihn den Rest selbst holen.</translation>
    </message>
    <message>
        <source>File “%1” does not begin with a line that cloud-init knows, such as “#cloud-config” or “#!/bin/sh”. Add it.</source>
        <translation>Datei „%1“ beginnt nicht mit einer Zeile, die cloud-init kennt, wie „#cloud-config“ oder „#!/bin/sh“. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>File “%1” is indented by a tab in line %2, which YAML does not allow. Use spaces.</source>
        <translation>Datei „%1“ ist in Zeile %2 mit einem Tabulator eingerückt, was YAML nicht erlaubt. Verwenden Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>File “%1” is no YAML: in line %2 something is wrong (%3). Correct it.</source>
        <translation>Datei „%1“ ist kein YAML: In Zeile %2 stimmt etwas nicht (%3). Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>File “%1” holds no settings: it needs lines such as “name: value”.</source>
        <translation>Datei „%1“ enthält keine Einstellungen: Sie braucht Zeilen wie „name: wert“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a user. Use small letters, digits, hyphens and underscores.</source>
        <translation>„%1“ kann kein Benutzername sein. Verwenden Sie Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” is no public SSH key. Use a line such as a .pub file has, which begins with “ssh-ed25519”.</source>
        <translation>„%1“ ist kein öffentlicher SSH-Schlüssel. Verwenden Sie eine Zeile wie in einer .pub-Datei, etwa eine, die mit „ssh-ed25519“ beginnt.</translation>
    </message>
    <message>
        <source>The key for user “%1” is a private one, which must stay where it is. Use the .pub file beside it.</source>
        <translation>Der Schlüssel für Benutzer „%1“ ist ein privater und muss bleiben, wo er ist. Verwenden Sie die .pub-Datei daneben.</translation>
    </message>
    <message>
        <source>The password of user “%1” is not hashed. Hash it first, for example with “openssl passwd -6”.</source>
        <translation>Das Kennwort von Benutzer „%1“ ist nicht gehasht. Hashen Sie es zuerst, zum Beispiel mit „openssl passwd -6“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a host name. Use letters, digits and hyphens, 63 at most between two dots.</source>
        <translation>„%1“ kann kein Hostname sein. Verwenden Sie Buchstaben, Ziffern und Bindestriche, höchstens 63 zwischen zwei Punkten.</translation>
    </message>
    <message>
        <source>Several clones would have the host name “%1”. Use {name} or {n} in it.</source>
        <translation>Mehrere Klone hätten den Hostnamen „%1“. Verwenden Sie darin {name} oder {n}.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use one such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Verwenden Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is no locale. Use one such as de_DE.UTF-8.</source>
        <translation>„%1“ ist kein Gebietsschema. Verwenden Sie eines wie de_DE.UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no name of a package. Correct it.</source>
        <translation>„%1“ ist kein Paketname. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The command “%1” is empty or has a character that no shell takes.</source>
        <translation>Der Befehl „%1“ ist leer oder enthält ein Zeichen, das keine Shell annimmt.</translation>
    </message>
    <message>
        <source>Node “%1” has no storage of files for the guest’s settings. Add one, or ask only for a host name.</source>
        <translation>Knoten „%1“ hat keinen Speicher für Dateien, der die Einstellungen des Gastes aufnehmen könnte. Legen Sie einen an oder verlangen Sie nur einen Hostnamen.</translation>
    </message>
    <message>
        <source>The first-boot settings in drive “%1” stay with the original: the clone does not get them.</source>
        <translation>Die Einstellungen für den ersten Start in Laufwerk „%1“ bleiben beim Original: Der Klon bekommt sie nicht.</translation>
    </message>
    <message>
        <source>Inside, all clones are like “%1”: host name, machine ID and SSH host keys are equal, and with them perhaps the addresses.</source>
        <translation>Im Inneren sind alle Klone wie „%1“: Hostname, Maschinen-ID und SSH-Hostschlüssel sind gleich, und mit ihnen vielleicht die Adressen.</translation>
    </message>
    <message>
        <source>Nothing tells whether the guest of “%1” has cloud-init, which reads these settings. Without it host name, machine ID and SSH host keys will be equal in both.</source>
        <translation>Ob der Gast von „%1“ cloud-init hat, das diese Einstellungen liest, ist nicht zu erkennen. Ohne cloud-init werden Hostname, Maschinen-ID und SSH-Hostschlüssel in beiden gleich sein.</translation>
    </message>
    <message>
        <source>The original has such a drive, so its guest reads it.</source>
        <translation>Das Original hat ein solches Laufwerk, also liest sein Gast es.</translation>
    </message>
    <message>
        <source>The original’s serial number is one for cloud-init, so its guest has that.</source>
        <translation>Die Seriennummer des Originals ist eine für cloud-init, also hat sein Gast cloud-init.</translation>
    </message>
    <message>
        <source>Most images for virtual machines have cloud-init.</source>
        <translation>Die meisten Abbilder für virtuelle Maschinen haben cloud-init.</translation>
    </message>
    <message>
        <source>No storage of the node takes a drive’s image; a machine ID is not made new this way.</source>
        <translation>Kein Speicher des Knotens nimmt das Abbild eines Laufwerks auf; eine neue Maschinen-ID entsteht auf diesem Weg nicht.</translation>
    </message>
    <message>
        <source>Inside, the clone is like the original: host name, machine ID and SSH host keys are equal in both.</source>
        <translation>Im Inneren ist der Klon wie das Original: Hostname, Maschinen-ID und SSH-Hostschlüssel sind in beiden gleich.</translation>
    </message>
    <message>
        <source>By a drive (%1) that cloud-init reads at the next start; its image “%2” is the clone’s own.</source>
        <translation>Über ein Laufwerk (%1), das cloud-init beim nächsten Start liest; sein Abbild „%2“ gehört dem Klon allein.</translation>
    </message>
    <message>
        <source>By the system’s serial number, which cloud-init reads at the next start.</source>
        <translation>Über die Seriennummer des Systems, die cloud-init beim nächsten Start liest.</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>den Standardbenutzer</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation>Maschinen-ID</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH-Hostschlüssel</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Kennwort für %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Cloud-init off from now on</source>
        <translation>Cloud-init ab jetzt aus</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>übernommen: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>not applied: it has %1</source>
        <translation>nicht übernommen: Der Gast hat %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Address “%1” is taken: “%2” has it. Choose another one.</source>
        <translation>Die Adresse „%1“ ist vergeben: „%2“ hat sie. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>User “%1” comes twice. Put the settings together; without a name it is the image’s own user.</source>
        <translation>Der Benutzer „%1“ kommt zweimal vor. Fassen Sie die Einstellungen zusammen; ohne Namen ist es der Standardbenutzer des Abbilds.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Windows computer. Use letters, digits and hyphens, 15 at most, and not digits alone.</source>
        <translation>„%1“ kann kein Name eines Windows-Rechners sein. Verwenden Sie Buchstaben, Ziffern und Bindestriche, höchstens 15, und nicht nur Ziffern.</translation>
    </message>
    <message>
        <source>These cannot be written to the disk: %1. Leave them out, or let cloud-init read them.</source>
        <translation>Dies kann nicht auf die Festplatte geschrieben werden: %1. Lassen Sie es weg oder lassen Sie cloud-init es lesen.</translation>
    </message>
    <message>
        <source>The guest of “%1” is Windows. It reads these settings only where it was made general before (sysprep /generalize /oobe /shutdown), or has cloudbase-init; else the clone’s name and identity inside stay those of the original.</source>
        <translation>Der Gast von „%1“ ist Windows. Er liest diese Einstellungen nur, wenn er zuvor verallgemeinert wurde (sysprep /generalize /oobe /shutdown) oder cloudbase-init hat; sonst bleiben Name und Identität im Inneren des Klons die des Originals.</translation>
    </message>
    <message>
        <source>On node “%2” it is not known which addresses these have: %1. Another one’s is not noticed.</source>
        <translation>Auf Knoten „%2“ ist nicht bekannt, welche Adressen diese VMs haben: %1. Hat eine davon schon eine der Adressen, wird das nicht bemerkt.</translation>
    </message>
    <message>
        <source>By a drive (%1) with answers for Windows (unattend.xml) and for cloudbase-init, read at the next start; its image “%2” is the clone’s own.</source>
        <translation>Über ein Laufwerk (%1) mit Antworten für Windows (unattend.xml) und für cloudbase-init, das beim nächsten Start gelesen wird; sein Abbild „%2“ gehört dem Klon allein.</translation>
    </message>
    <message>
        <source>By virt-customize, which writes to the clone’s own disk (%1) before anybody can start it.</source>
        <translation>Über virt-customize, das auf die eigene Festplatte des Klons (%1) schreibt, bevor ihn jemand starten kann.</translation>
    </message>
    <message>
        <source>By strings of the system’s firmware, which systemd 252 and later reads at each start: time zone and locale where it has none yet, and keys beside those that are there.</source>
        <translation>Über Zeichenketten der Firmware des Systems, die systemd ab 252 bei jedem Start liest: Zeitzone und Gebietsschema, wo es noch keine hat, und Schlüssel zusätzlich zu den vorhandenen.</translation>
    </message>
    <message>
        <source>The host name by its serial number, for cloud-init.</source>
        <translation>Der Hostname über die Seriennummer des Systems, für cloud-init.</translation>
    </message>
    <message>
        <source>Command %1, run once</source>
        <translation>Befehl %1, einmal ausgeführt</translation>
    </message>
    <message>
        <source>This computer has no “%1”. Install it (guestfs-tools), or let cloud-init read the settings.</source>
        <translation>Auf diesem Rechner fehlt „%1“. Installieren Sie es (guestfs-tools) oder lassen Sie cloud-init die Einstellungen lesen.</translation>
    </message>
    <message>
        <source>Disk “%1” on node “%2” is no file that you may write to on this computer. Choose a storage here, or let cloud-init read the settings.</source>
        <translation>Festplatte „%1“ auf Knoten „%2“ ist keine Datei, in die Sie auf diesem Rechner schreiben dürfen. Wählen Sie einen Speicher auf diesem Rechner oder lassen Sie cloud-init die Einstellungen lesen.</translation>
    </message>
    <message>
        <source>You chose this way.</source>
        <translation>Sie haben es so gewählt.</translation>
    </message>
</context>
<context>
    <name>InventoryText</name>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Rechner: %1</translation>
    </message>
    <message>
        <source>Linked clone of “%1”</source>
        <translation>Verknüpfter Klon von „%1“</translation>
    </message>
    <message>
        <source>Full clone of “%1”</source>
        <translation>Vollständiger Klon von „%1“</translation>
    </message>
    <message>
        <source>Last known state: %1</source>
        <translation>Letzter bekannter Status: %1</translation>
    </message>
    <message>
        <source>Template, %1!</source>
        <comment>started by another tool, its state</comment>
        <translation>Vorlage, %1!</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>Verbunden, nicht alles gelesen</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Enthält: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>What it has is still being read.</source>
        <translation>Was sie hat, wird noch gelesen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a VM, and that it is fetching from a node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Same host as %1</source>
        <comment>names of nodes</comment>
        <translation>Derselbe Rechner wie %1</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>The VM is where it was, and nothing was left on the other node.</source>
        <translation>Die VM ist, wo sie war, und auf dem anderen Knoten ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>It stays a VM.</source>
        <translation>Sie bleibt eine VM.</translation>
    </message>
    <message>
        <source>It stays a template.</source>
        <translation>Sie bleibt eine Vorlage.</translation>
    </message>
    <message>
        <source>The VM works as before and rests on what it rested on.</source>
        <translation>Die VM funktioniert wie zuvor und beruht auf demselben wie zuvor.</translation>
    </message>
    <message>
        <source>The VM itself is as it was.</source>
        <translation>Die VM selbst ist, wie sie war.</translation>
    </message>
    <message>
        <source>What was not changed yet stays as it was.</source>
        <translation>Was noch nicht geändert war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is left of it stays among the interrupted tasks.</source>
        <translation>Was davon übrig ist, bleibt bei den unterbrochenen Vorgängen.</translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message>
        <source>at most %1</source>
        <comment>bytes to copy</comment>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation>
            <numerusform>%n Datei bleibt</numerusform>
            <numerusform>%n Dateien bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>has no disks</source>
        <translation>hat keine Festplatten</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>disks that go, files that stay</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ManyText</name>
    <message numerus="yes">
        <source>Convert %n VMs to templates?</source>
        <translation>
            <numerusform>%n VM in eine Vorlage umwandeln?</numerusform>
            <numerusform>%n VMs in Vorlagen umwandeln?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation>
            <numerusform>%n Vorlage zurück in eine VM umwandeln?</numerusform>
            <numerusform>%n Vorlagen zurück in VMs umwandeln?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>%n VM unabhängig machen?</numerusform>
            <numerusform>%n VMs unabhängig machen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation>
            <numerusform>%n VM starten?</numerusform>
            <numerusform>%n VMs starten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation>
            <numerusform>%n VM herunterfahren?</numerusform>
            <numerusform>%n VMs herunterfahren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation>
            <numerusform>Ausschalten von %n VM erzwingen?</numerusform>
            <numerusform>Ausschalten von %n VMs erzwingen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation>
            <numerusform>%n VM neu starten?</numerusform>
            <numerusform>%n VMs neu starten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation>
            <numerusform>%n VM zurücksetzen?</numerusform>
            <numerusform>%n VMs zurücksetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation>
            <numerusform>%n VM anhalten?</numerusform>
            <numerusform>%n VMs anhalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation>
            <numerusform>%n VM fortsetzen?</numerusform>
            <numerusform>%n VMs fortsetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation>
            <numerusform>Zustand von %n VM speichern und sie beenden?</numerusform>
            <numerusform>Zustand von %n VMs speichern und sie beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation>
            <numerusform>Gespeicherten Zustand von %n VM entfernen?</numerusform>
            <numerusform>Gespeicherte Zustände von %n VMs entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation>
            <numerusform>%n VM löschen?</numerusform>
            <numerusform>%n VMs löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to shut down.</source>
        <translation>
            <numerusform>Der Gast wird zum Herunterfahren aufgefordert.</numerusform>
            <numerusform>Die Gäste werden zum Herunterfahren aufgefordert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, as if they were unplugged.</source>
        <translation>
            <numerusform>Der Gast verliert, was er noch nicht geschrieben hat, so als würde der Stecker gezogen.</numerusform>
            <numerusform>Die Gäste verlieren, was sie noch nicht geschrieben haben, so als würde der Stecker gezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to reboot.</source>
        <translation>
            <numerusform>Der Gast wird zum Neustart aufgefordert.</numerusform>
            <numerusform>Die Gäste werden zum Neustart aufgefordert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their memory is written to files, from which their next start goes on.</source>
        <translation>
            <numerusform>Der Arbeitsspeicher wird in eine Datei geschrieben, mit der die VM beim nächsten Start weiterläuft.</numerusform>
            <numerusform>Der Arbeitsspeicher wird in Dateien geschrieben, mit denen die VMs beim nächsten Start weiterlaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their next start is as after a power cut: what their guests had in memory is lost.</source>
        <translation>
            <numerusform>Der nächste Start ist wie nach einem Stromausfall: Was der Gast im Arbeitsspeicher hatte, ist verloren.</numerusform>
            <numerusform>Der nächste Start ist wie nach einem Stromausfall: Was die Gäste im Arbeitsspeicher hatten, ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation>&amp;Zurückwandeln</translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>&amp;Unabhängig machen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>Herunter&amp;fahren</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>Ausschalten &amp;erzwingen</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>N&amp;eu starten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>Spei&amp;chern und beenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zu kopieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>Festplatten &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>Their disks stay.</source>
        <translation>
            <numerusform>Die Festplatten bleiben erhalten.</numerusform>
            <numerusform>Die Festplatten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation>
            <numerusform>Erstellt %n Snapshot.</numerusform>
            <numerusform>Erstellt %n Snapshots.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not of those: %2</source>
        <translation>%1 Von diesen nicht – %2</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation>
            <numerusform>%n VM in eine Vorlage umwandeln</numerusform>
            <numerusform>%n VMs in Vorlagen umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation>
            <numerusform>%n Vorlage zurück in eine VM umwandeln</numerusform>
            <numerusform>%n Vorlagen zurück in VMs umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation>
            <numerusform>%n VM unabhängig machen</numerusform>
            <numerusform>%n VMs unabhängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation>
            <numerusform>%n VM starten</numerusform>
            <numerusform>%n VMs starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation>
            <numerusform>%n VM herunterfahren</numerusform>
            <numerusform>%n VMs herunterfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation>
            <numerusform>Ausschalten von %n VM erzwingen</numerusform>
            <numerusform>Ausschalten von %n VMs erzwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation>
            <numerusform>%n VM neu starten</numerusform>
            <numerusform>%n VMs neu starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation>
            <numerusform>%n VM zurücksetzen</numerusform>
            <numerusform>%n VMs zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation>
            <numerusform>%n VM anhalten</numerusform>
            <numerusform>%n VMs anhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation>
            <numerusform>%n VM fortsetzen</numerusform>
            <numerusform>%n VMs fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation>
            <numerusform>Zustand von %n VM speichern und sie beenden</numerusform>
            <numerusform>Zustand von %n VMs speichern und sie beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation>
            <numerusform>Gespeicherten Zustand von %n VM entfernen</numerusform>
            <numerusform>Gespeicherte Zustände von %n VMs entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation>
            <numerusform>Snapshot von %n VM erstellen</numerusform>
            <numerusform>Snapshots von %n VMs erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation>
            <numerusform>%n VM löschen</numerusform>
            <numerusform>%n VMs löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks become read-only, and they cannot be started while they are templates.</source>
        <translation>
            <numerusform>Die Festplatten werden schreibgeschützt, und die VM kann nicht gestartet werden, solange sie eine Vorlage ist.</numerusform>
            <numerusform>Die Festplatten werden schreibgeschützt, und die VMs können nicht gestartet werden, solange sie Vorlagen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</source>
        <translation>
            <numerusform>Die Daten, auf denen die Festplatten beruhen, werden hineinkopiert. Eine laufende VM läuft dabei weiter.</numerusform>
            <numerusform>Die Daten, auf denen die Festplatten beruhen, werden hineinkopiert. Laufende VMs laufen dabei weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, and start again.</source>
        <translation>
            <numerusform>Der Gast verliert, was er noch nicht geschrieben hat, und startet neu.</numerusform>
            <numerusform>Die Gäste verlieren, was sie noch nicht geschrieben haben, und starten neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their own disks are deleted with them.</source>
        <translation>
            <numerusform>Mit ihr werden ihre eigenen Festplatten gelöscht.</numerusform>
            <numerusform>Mit ihnen werden ihre eigenen Festplatten gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Disk %1 could not be copied by the method “%2”: %3</source>
        <translation>Die Festplatte %1 konnte mit dem Verfahren „%2“ nicht kopiert werden: %3</translation>
    </message>
    <message>
        <source>Linked: a new file that rests on the original’s disk and holds only what changes.</source>
        <translation>Verknüpft: eine neue Datei, die auf der Festplatte des Originals beruht und nur Änderungen enthält.</translation>
    </message>
    <message>
        <source>Linked: a layer on Ceph that rests on a snapshot of the original’s disk and holds only what changes.</source>
        <translation>Verknüpft: eine Schicht auf Ceph, die auf einem Snapshot der Festplatte des Originals beruht und nur Änderungen enthält.</translation>
    </message>
    <message>
        <source>Shares the original’s blocks on the file system: instant, and takes no space until one of the two changes.</source>
        <translation>Teilt die Blöcke des Originals im Dateisystem: sofort fertig und ohne Platzbedarf, bis sich eines von beiden ändert.</translation>
    </message>
    <message>
        <source>The storage shares the original’s blocks: instant, and takes no space until one of the two changes.</source>
        <translation>Der Speicher teilt die Blöcke des Originals: sofort fertig und ohne Platzbedarf, bis sich eines von beiden ändert.</translation>
    </message>
    <message>
        <source>Copied by libvirt: it cannot be stopped midway. A small disk takes less than a second.</source>
        <translation>Von Libvirt kopiert: Ein Abbruch mittendrin ist nicht möglich. Eine kleine Festplatte braucht weniger als eine Sekunde.</translation>
    </message>
    <message>
        <source>Copied on this computer, which sees the node’s files: the fastest way, and a cancel works at any moment.</source>
        <translation>Auf diesem Rechner kopiert, der die Dateien des Knotens sieht: der schnellste Weg; ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Copied by QEMU: the progress is exact, and a cancel works at any moment.</source>
        <translation>Von QEMU kopiert: Der Fortschritt ist genau, und ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Copied by QEMU out of the image that holds the snapshot: the whole image first, then the snapshot’s content; a cancel works at any moment.</source>
        <translation>Von QEMU aus dem Abbild kopiert, das den Snapshot enthält: erst das ganze Abbild, dann der Inhalt des Snapshots; ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Copied by the running VM’s own QEMU, all disks as they were when the copy began; a cancel works at any moment.</source>
        <translation>Vom QEMU der laufenden VM selbst kopiert, alle Festplatten, wie sie zu Beginn der Kopie waren; ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Mirrored by the running VM’s own QEMU, all disks as they are when the copy ends; a cancel works at any moment.</source>
        <translation>Vom QEMU der laufenden VM selbst gespiegelt, alle Festplatten, wie sie am Ende der Kopie sind; ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Copied by QEMU straight from one node to the other, by TLS or in a network that was named as trusted: no byte passes through this computer, and a cancel works at any moment.</source>
        <translation>Von QEMU direkt von einem Knoten zum anderen kopiert, über TLS oder in einem Netz, das als vertrauenswürdig angegeben wurde: Kein Byte läuft über diesen Rechner, und ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Copied from one node to the other through this computer, holes left out; a cancel works at any moment.</source>
        <translation>Über diesen Rechner von einem Knoten zum anderen kopiert, ohne leere Bereiche; ein Abbruch ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Not encrypted, in the network that was named as trusted: %1</source>
        <translation>Nicht verschlüsselt, in einem Netz, das als vertrauenswürdig angegeben wurde: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Its disks stay where they are: both nodes see them.</source>
        <translation>Die Festplatten bleiben, wo sie sind: Beide Knoten sehen sie.</translation>
    </message>
    <message>
        <source>%1 are copied, read again on “%2” and compared. Only if they are the same is anything deleted.</source>
        <translation>%1 werden kopiert, auf „%2“ erneut gelesen und verglichen. Nur wenn beides gleich ist, wird etwas gelöscht.</translation>
    </message>
    <message>
        <source>“%1” moves from node “%2” to node “%3”.</source>
        <translation>„%1“ wird von Knoten „%2“ auf Knoten „%3“ verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshots are lost.</source>
        <translation>
            <numerusform>%n Snapshot geht verloren.</numerusform>
            <numerusform>%n Snapshots gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  UEFI-Variablen</translation>
    </message>
    <message>
        <source>On “%1” only its definition is deleted.</source>
        <translation>Auf „%1“ wird nur ihre Definition gelöscht.</translation>
    </message>
    <message>
        <source>On “%1” these are deleted then, with its definition:</source>
        <translation>Auf „%1“ werden danach mit ihrer Definition gelöscht:</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 bleibt</translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message>
        <source>disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>medium in a drive</source>
        <translation>Medium in einem Laufwerk</translation>
    </message>
    <message>
        <source>image below a disk</source>
        <translation>Abbild unter einer Festplatte</translation>
    </message>
    <message>
        <source>data file of a disk</source>
        <translation>Datendatei einer Festplatte</translation>
    </message>
    <message>
        <source>target of a block job</source>
        <translation>Ziel eines Block-Jobs</translation>
    </message>
    <message>
        <source>layer of a transient disk</source>
        <translation>Schicht einer flüchtigen Festplatte</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>device tree</source>
        <translation>Device-Tree</translation>
    </message>
    <message>
        <source>ACPI table</source>
        <translation>ACPI-Tabelle</translation>
    </message>
    <message>
        <source>firmware configuration</source>
        <translation>Firmware-Einstellung</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>template of UEFI variables</source>
        <translation>Vorlage für UEFI-Variablen</translation>
    </message>
    <message>
        <source>UEFI variables</source>
        <translation>UEFI-Variablen</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>TPM-Zustand</translation>
    </message>
    <message>
        <source>NVDIMM</source>
        <translation>NVDIMM</translation>
    </message>
    <message>
        <source>memory of a snapshot</source>
        <translation>Arbeitsspeicher eines Snapshots</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>gespeicherter Zustand</translation>
    </message>
    <message>
        <source>file of a port or log</source>
        <translation>Datei eines Anschlusses oder Protokolls</translation>
    </message>
    <message>
        <source>shared folder</source>
        <translation>gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Sperre (Lease)</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>file in QEMU’s arguments</source>
        <translation>Datei in den Argumenten von QEMU</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>gemeinsamer Arbeitsspeicher</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>Netzwerkfilter</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>interface of the host</source>
        <translation>Schnittstelle des Rechners</translation>
    </message>
    <message>
        <source>device of the host</source>
        <translation>Gerät des Rechners</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>MAC address in QEMU’s arguments</source>
        <translation>MAC-Adresse in den Argumenten von QEMU</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesend</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schreibend</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>snapshot “%1”</source>
        <translation>Snapshot „%1“</translation>
    </message>
    <message>
        <source>the VM as it runs now</source>
        <translation>laufende VM</translation>
    </message>
</context>
<context>
    <name>NodeFormText</name>
    <message>
        <source>“%1” is no driver of libvirt; that of QEMU and KVM is “qemu”.</source>
        <translation>„%1“ ist kein Treiber von Libvirt; der von QEMU und KVM heißt „qemu“.</translation>
    </message>
    <message>
        <source>“%1” is no way to connect; there are ssh, tls, tcp and unix.</source>
        <translation>„%1“ ist kein Verbindungsweg; es gibt ssh, tls, tcp und unix.</translation>
    </message>
    <message>
        <source>The address names no host: write %1+%2://HOST/system.</source>
        <translation>Die Adresse nennt keinen Rechner: Schreiben Sie %1+%2://RECHNER/system.</translation>
    </message>
    <message>
        <source>The address ends in “/system” or “/session”, not in “%1”.</source>
        <translation>Die Adresse endet auf „/system“ oder „/session“, nicht auf „%1“.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An address begins with a driver, such as “qemu:///”.</source>
        <translation>Eine Adresse beginnt mit einem Treiber, zum Beispiel „qemu:///“.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets: [2001:db8::1].</source>
        <translation>Eine IPv6-Adresse steht in eckigen Klammern: [2001:db8::1].</translation>
    </message>
    <message>
        <source>The address is not one: check the host and the port.</source>
        <translation>Das ist keine gültige Adresse: Prüfen Sie Rechner und Port.</translation>
    </message>
    <message>
        <source>TCP is not encrypted: whoever is on the network can read along and take part. Use SSH or TLS but in a network of your own.</source>
        <translation>TCP ist nicht verschlüsselt: Wer im Netz ist, kann mitlesen und sich einmischen. Verwenden Sie SSH oder TLS, außer in einem Netz, das nur Ihnen gehört.</translation>
    </message>
    <message>
        <source>Node “%1” has the same address.</source>
        <translation>Knoten „%1“ hat dieselbe Adresse.</translation>
    </message>
</context>
<context>
    <name>NodeTestText</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1: libvirt %2, %3, %4.</source>
        <translation>Verbunden (%1): Libvirt %2, %3, %4.</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>der Knoten</translation>
    </message>
    <message>
        <source>It is the same address as that of node “%1”.</source>
        <translation>Es ist dieselbe Adresse wie die von Knoten „%1“.</translation>
    </message>
    <message>
        <source>It is the same host as node “%1”, by its UUID: its VMs may be shown twice.</source>
        <translation>Es ist laut UUID derselbe Rechner wie Knoten „%1“: Seine VMs werden vielleicht doppelt gezeigt.</translation>
    </message>
    <message>
        <source>The connection is read-only: VMs are shown, and nothing can be changed or cloned. Use the socket libvirt-sock.</source>
        <translation>Die Verbindung erlaubt nur Lesen: VMs werden gezeigt, aber nichts kann geändert oder geklont werden. Verwenden Sie den Socket libvirt-sock.</translation>
    </message>
    <message>
        <source>Its libvirt is older than 9.0, with which Ramet is tested: some ways to clone may be missing.</source>
        <translation>Dieses Libvirt ist älter als Version 9.0, mit der Ramet getestet ist: Manche Arten zu klonen fehlen vielleicht.</translation>
    </message>
    <message>
        <source>It is the same host as node “%1” by its UUID, though not by its name: its VMs may be shown twice, or one of two hosts needs a UUID of its own (host_uuid in libvirtd.conf).</source>
        <translation>Der UUID nach ist es derselbe Rechner wie Knoten „%1“, dem Namen nach nicht: Seine VMs werden vielleicht doppelt gezeigt, oder einer der beiden Rechner braucht eine eigene UUID (host_uuid in libvirtd.conf).</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Network “%1” does not exist on node “%2”: the clone cannot start until it does.</source>
        <translation>Das Netzwerk „%1“ gibt es auf Knoten „%2“ nicht: Der Klon kann erst starten, wenn es angelegt ist.</translation>
    </message>
    <message>
        <source>Node “%2” has no network interface “%1”: the clone cannot start until there is one.</source>
        <translation>Knoten „%2“ hat keine Netzwerkschnittstelle „%1“: Der Klon kann erst starten, wenn es sie gibt.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network interface “%1” is not known: the clone needs it to start.</source>
        <translation>Ob Knoten „%2“ die Netzwerkschnittstelle „%1“ hat, ist nicht bekannt: Der Klon braucht sie zum Start.</translation>
    </message>
    <message>
        <source>Node “%2” has no network filter “%1”: the clone cannot start until there is one.</source>
        <translation>Knoten „%2“ hat keinen Netzwerkfilter „%1“: Der Klon kann erst starten, wenn es ihn gibt.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network filter “%1” is not known: the clone needs it to start.</source>
        <translation>Ob Knoten „%2“ den Netzwerkfilter „%1“ hat, ist nicht bekannt: Der Klon braucht ihn zum Starten.</translation>
    </message>
    <message>
        <source>Whether node “%2” has “%1” is not known: the clone needs it to start.</source>
        <translation>Ob Knoten „%2“ „%1“ hat, ist nicht bekannt: Der Klon braucht es zum Start.</translation>
    </message>
    <message>
        <source>Node “%2” does not have the optional image “%1”.</source>
        <translation>Knoten „%2“ hat das optionale Abbild „%1“ nicht.</translation>
    </message>
    <message>
        <source>The clone’s drive gets what node “%2” itself has at “%1”.</source>
        <translation>Das Laufwerk des Klons bekommt, was Knoten „%2“ selbst unter „%1“ hat.</translation>
    </message>
    <message>
        <source>The clone’s drive is the device “%1” of node “%2”, if there is one.</source>
        <translation>Das Laufwerk des Klons ist das Gerät „%1“ von Knoten „%2“, falls es das dort gibt.</translation>
    </message>
    <message>
        <source>The original runs on the emulator “%1”; the clone gets the one of node “%2”.</source>
        <translation>Das Original läuft mit dem Emulator „%1“; der Klon bekommt den von Knoten „%2“.</translation>
    </message>
    <message>
        <source>Drive “%1” of the clone is empty.</source>
        <translation>Laufwerk „%1“ des Klons ist leer.</translation>
    </message>
    <message>
        <source>Disk “%1” is on no storage; its copy goes to “%2”.</source>
        <translation>Festplatte „%1“ liegt auf keinem Speicher; ihre Kopie kommt auf „%2“.</translation>
    </message>
    <message>
        <source>The two nodes do not share the storage of disk “%1”: it is sent to storage “%2” of the other one.</source>
        <translation>Die beiden Knoten haben den Speicher der Festplatte „%1“ nicht gemeinsam: Sie wird auf den Speicher „%2“ des anderen übertragen.</translation>
    </message>
    <message>
        <source>“%1” starts at once and fetches its disks meanwhile: node “%2” and the original must stay as they are until it has them.</source>
        <translation>„%1“ startet sofort und holt währenddessen seine Festplatten: Der Knoten „%2“ und das Original müssen bleiben, wie sie sind, bis alle da sind.</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are.</source>
        <translation>Die Argumente für QEMU in &lt;qemu:commandline&gt; bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are: both VMs have %1.</source>
        <translation>Die Argumente für QEMU in &lt;qemu:commandline&gt; bleiben, wie sie sind: Beide VMs haben %1.</translation>
    </message>
    <message>
        <source>Both VMs write to “%1”, which &lt;qemu:commandline&gt; names: it is damaged when both run. Give the clone a file of its own first.</source>
        <translation>Beide VMs schreiben in „%1“, das &lt;qemu:commandline&gt; nennt: Laufen beide, wird es beschädigt. Geben Sie dem Klon zuerst eine eigene Datei.</translation>
    </message>
    <message>
        <source>Drive “%1” keeps “%2”: the clone gets the first-boot settings of the original, with its name and instance ID.</source>
        <translation>Laufwerk „%1“ behält „%2“: Der Klon erhält die Einstellungen für den ersten Start vom Original, mit dessen Namen und Instanz-ID.</translation>
    </message>
    <message>
        <source>The clone’s screen has the password of “%1”: change it if others know it.</source>
        <translation>Der Bildschirm des Klons hat das Kennwort von „%1“: Ändern Sie es, wenn andere es kennen.</translation>
    </message>
    <message>
        <source>The copy of disk “%1” keeps its serial number: do not attach both to one VM.</source>
        <translation>Die Kopie der Festplatte „%1“ behält ihre Seriennummer: Hängen Sie nicht beide an eine VM.</translation>
    </message>
    <message>
        <source>The saved state of “%1” is not copied: the clone starts as after a power cut.</source>
        <translation>Der gespeicherte Zustand von „%1“ wird nicht kopiert: Der Klon startet wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken while the VM ran: the clone gets its disks without the memory and starts as after a power cut.</source>
        <translation>Snapshot „%1“ entstand bei laufender VM: Der Klon bekommt die Festplatten ohne den Arbeitsspeicher und startet wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>The clone rests on snapshot “%1” of “%2”: keep the snapshot as long as the clone exists.</source>
        <translation>Der Klon beruht auf Snapshot „%1“ von „%2“: Behalten Sie den Snapshot, solange es den Klon gibt.</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold UEFI variables and TPM: the clone gets them as they are now.</source>
        <translation>Snapshot „%1“ enthält weder UEFI-Variablen noch TPM: Der Klon bekommt sie, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>“%1” keeps running and is held only for a moment.</source>
        <translation>„%1“ läuft weiter und wird nur einen Augenblick angehalten.</translation>
    </message>
    <message>
        <source>The clone does not get disk “%1”: it may not start without it.</source>
        <translation>Der Klon bekommt die Festplatte „%1“ nicht: Vielleicht startet er ohne sie nicht.</translation>
    </message>
    <message>
        <source>The clone uses disk “%1” together with the original.</source>
        <translation>Der Klon nutzt die Festplatte „%1“ gemeinsam mit dem Original.</translation>
    </message>
    <message>
        <source>Disk “%1” is transient: what was written to it since the VM started is not copied.</source>
        <translation>Festplatte „%1“ ist flüchtig: Was seit dem Start der VM darauf geschrieben wurde, wird nicht kopiert.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If you cancel before that, “%1” is removed with all that its guest wrote.</source>
        <translation>Wenn Sie vorher abbrechen, wird „%1“ mit allem entfernt, was der Gast geschrieben hat.</translation>
    </message>
    <message>
        <source>Disk “%1” is first copied to one image in storage “%2” of its own node, which takes space there until it has been sent.</source>
        <translation>Die Festplatte „%1“ wird zuerst in ein einziges Abbild auf dem Speicher „%2“ ihres eigenen Knotens kopiert; das braucht dort Platz, bis es übertragen ist.</translation>
    </message>
    <message>
        <source>The clone uses devices of the node (%1): it cannot run at the same time as the original.</source>
        <translation>Der Klon benutzt Geräte des Knotens (%1): Er kann nicht gleichzeitig mit dem Original laufen.</translation>
    </message>
    <message>
        <source>Disk “%1” can also be written to by %2, which must stay off while the clone is made.</source>
        <translation>Auf die Festplatte „%1“ können auch andere VMs schreiben (%2): Sie müssen ausgeschaltet bleiben, während der Klon entsteht.</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as this could not be read: %2. If one does, the clone may be damaged.</source>
        <translation>Ob eine andere VM auf die Festplatten von „%1“ schreibt, ist nicht bekannt, denn das konnte nicht gelesen werden: %2. Falls eine es tut, kann der Klon beschädigt sein.</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as node %2 cannot be reached. If one does, the clone may be damaged.</source>
        <translation>Ob eine andere VM auf die Festplatten von „%1“ schreibt, ist nicht bekannt, denn nicht jeder Knoten ist erreichbar (%2). Falls eine es tut, kann der Klon beschädigt sein.</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 CPUs: the clone’s will share them.</source>
        <translation>Knoten „%2“ hat nur %1 CPUs: Die CPUs des Klons teilen sie sich.</translation>
    </message>
    <message>
        <source>The clone’s MAC address %1 is also that of %2: run no two of them in one network.</source>
        <translation>Die MAC-Adresse %1 des Klons ist auch die von %2: Betreiben Sie keine zwei davon in einem Netz.</translation>
    </message>
    <message>
        <source>All %2 clones get the MAC address %1: run no two of them in one network.</source>
        <translation>Alle %2 Klone bekommen die MAC-Adresse %1: Betreiben Sie keine zwei davon in einem Netz.</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Clone “%1” to “%2”</source>
        <translation>„%1“ als „%2“ klonen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>„%1“ in eine Vorlage umwandeln</translation>
    </message>
    <message>
        <source>“%1” is a template now</source>
        <translation>„%1“ ist jetzt eine Vorlage</translation>
    </message>
    <message>
        <source>Convert template “%1” to a VM</source>
        <translation>Vorlage „%1“ in eine VM umwandeln</translation>
    </message>
    <message>
        <source>“%1” is a VM again</source>
        <translation>„%1“ ist wieder eine VM</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>“%1” is started</source>
        <translation>„%1“ ist gestartet</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>„%1“ herunterfahren</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down</source>
        <translation>„%1“ wurde zum Herunterfahren aufgefordert</translation>
    </message>
    <message>
        <source>Force “%1” off</source>
        <translation>Ausschalten von „%1“ erzwingen</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>„%1“ ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Create a sample VM on “%1”</source>
        <translation>Beispiel-VM auf „%1“ anlegen</translation>
    </message>
    <message>
        <source>The sample VM is ready</source>
        <translation>Die Beispiel-VM ist bereit</translation>
    </message>
    <message>
        <source>%1. It could not be started; the details say why.</source>
        <translation>%1. Sie konnte nicht gestartet werden; die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>“%1” is ready and started</source>
        <translation>„%1“ ist fertig und gestartet</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1“ ist fertig</translation>
    </message>
    <message>
        <source>%1: %2 at once</source>
        <comment>a clone is ready, its size</comment>
        <translation>%1: %2, sofort</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a clone is ready, its size, the time</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>Make “%1” a storage</source>
        <translation>„%1“ zum Speicher machen</translation>
    </message>
    <message>
        <source>Storage “%1” is ready</source>
        <translation>Speicher „%1“ ist fertig</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>„%1“ unabhängig machen</translation>
    </message>
    <message>
        <source>“%1” is independent now</source>
        <translation>„%1“ ist jetzt unabhängig</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>Fertigstellen: %1</translation>
    </message>
    <message>
        <source>Clean up: %1</source>
        <translation>Aufräumen: %1</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>„%1“ neu starten</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
    <message>
        <source>Let “%1” go on</source>
        <translation>„%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Zustand von „%1“ speichern</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”</source>
        <translation>Gespeicherten Zustand von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Take snapshot “%1” of “%2”</source>
        <translation>Snapshot „%1“ von „%2“ erstellen</translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”</source>
        <translation>Snapshot „%1“ von „%2“ löschen</translation>
    </message>
    <message>
        <source>“%1” was asked to reboot</source>
        <translation>„%1“ wurde zum Neustart aufgefordert</translation>
    </message>
    <message>
        <source>“%1” was reset</source>
        <translation>„%1“ wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>„%1“ ist angehalten</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>„%1“ läuft weiter</translation>
    </message>
    <message>
        <source>“%1” is saved: its next start goes on from here</source>
        <translation>Der Zustand von „%1“ ist gespeichert: Der nächste Start macht hier weiter</translation>
    </message>
    <message>
        <source>The saved state of “%1” is removed</source>
        <translation>Der gespeicherte Zustand von „%1“ ist entfernt</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>„%1“ ist geändert</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is taken</source>
        <translation>Snapshot „%1“ von „%2“ ist erstellt</translation>
    </message>
    <message>
        <source>“%2” is as it was in snapshot “%1”</source>
        <translation>„%2“ ist auf den Snapshot „%1“ zurückgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots of “%1” are deleted</source>
        <translation>
            <numerusform>%n Snapshot von „%1“ ist gelöscht</numerusform>
            <numerusform>%n Snapshots von „%1“ sind gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertiggestellt: %1</translation>
    </message>
    <message>
        <source>Look whether “%1” is on “%2” too</source>
        <translation>Prüfen, ob der Speicher „%1“ auch auf Knoten „%2“ ist</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one storage</source>
        <translation>„%1“ und „%2“ sind derselbe Speicher</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages: something copies what is written to the one to the other</source>
        <translation>„%1“ und „%2“ sind zwei verschiedene Speicher: Was auf den einen geschrieben wird, wird auf den anderen kopiert</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages</source>
        <translation>„%1“ und „%2“ sind zwei verschiedene Speicher</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”</source>
        <translation>„%1“ auf Knoten „%2“ verschieben</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” now</source>
        <comment>a VM that was moved</comment>
        <translation>„%1“ ist jetzt auf Knoten „%2“</translation>
    </message>
    <message>
        <source>%1. Not all went well; the details say what.</source>
        <translation>%1. Nicht alles ist gelungen; die Einzelheiten sagen, was nicht.</translation>
    </message>
    <message>
        <source>Revert “%2” to snapshot “%1”</source>
        <translation>„%2“ auf den Snapshot „%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>The pattern stands for far more than %1 names. Make it shorter.</source>
        <translation>Das Muster steht für weit mehr als %1 Namen. Machen Sie es kürzer.</translation>
    </message>
    <message>
        <source>The pattern stands for %1 names; %2 is the most. Make several of it.</source>
        <translation>Das Muster steht für %1 Namen; höchstens %2 sind möglich. Teilen Sie es in mehrere Muster auf.</translation>
    </message>
    <message>
        <source>A brace in the pattern has no partner. A backslash before it makes it part of the name.</source>
        <translation>Eine geschweifte Klammer im Muster hat kein Gegenstück. Ein Backslash davor macht sie zu einem Teil des Namens.</translation>
    </message>
    <message>
        <source>The pattern has braces inside braces. Write them one after the other, or a backslash before those of the name.</source>
        <translation>Das Muster hat Klammern in Klammern. Schreiben Sie sie nacheinander oder einen Backslash vor die des Namens.</translation>
    </message>
    <message>
        <source>“%1” in the pattern leaves a place empty. Write numbers such as {1..9}, or texts such as {a,b}.</source>
        <translation>„%1“ im Muster lässt eine Stelle leer. Schreiben Sie Zahlen wie {1..9} oder Texte wie {a,b}.</translation>
    </message>
    <message>
        <source>“%1” in the pattern stands for nothing. Write numbers such as {1..9}, or texts such as {a,b}; a backslash before a brace makes it part of the name.</source>
        <translation>„%1“ im Muster steht für nichts. Schreiben Sie Zahlen wie {1..9} oder Texte wie {a,b}; ein Backslash vor einer Klammer macht sie zu einem Teil des Namens.</translation>
    </message>
    <message>
        <source>“%1” in the pattern has a number of more than nine digits. Use smaller ones.</source>
        <translation>„%1“ im Muster hat eine Zahl mit mehr als neun Ziffern. Nehmen Sie kleinere.</translation>
    </message>
    <message>
        <source>“{n}” in the pattern needs to know how many clones are wanted.</source>
        <translation>„{n}“ im Muster setzt voraus, dass die Anzahl der Klone angegeben ist.</translation>
    </message>
    <message>
        <source>Several clones need several names: write {n} where the number shall stand.</source>
        <translation>Mehrere Klone brauchen mehrere Namen: Schreiben Sie {n}, wo die Nummer stehen soll.</translation>
    </message>
    <message>
        <source>%1 clones cannot be made at once: choose 1 to %2.</source>
        <translation>%1 Klone können nicht auf einmal angelegt werden: Wählen Sie 1 bis %2.</translation>
    </message>
    <message>
        <source>The pattern gives the name “%1” twice.</source>
        <translation>Das Muster ergibt den Namen „%1“ zweimal.</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>an amount of bytes</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>Speicher %1 (%2)</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>amounts of bytes</comment>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>VMs that are dropped here are cloned on “%1” as templates.</source>
        <translation>VMs, die hier abgelegt werden, werden auf „%1“ als Vorlagen geklont.</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>VMs that are dropped on a storage are cloned to it.</source>
        <translation>VMs, die auf einem Speicher abgelegt werden, werden dorthin geklont.</translation>
    </message>
    <message>
        <source>Storage “%1” is full: the copy of disk “%2” takes %3. Free some space or choose another storage.</source>
        <translation>Der Speicher „%1“ ist voll: Die Kopie der Festplatte „%2“ braucht %3. Geben Sie Platz frei oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <translation>Festplatte: %1</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Benötigt: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <comment>how many</comment>
        <translation>Vorlagen: %1</translation>
    </message>
    <message>
        <source>Storages: %1</source>
        <comment>how many</comment>
        <translation>Speicher: %1</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>• %1 on “%2” (%3)</source>
        <comment>a volume, its storage and size</comment>
        <translation>• %1 auf „%2“ (%3)</translation>
    </message>
    <message>
        <source>It has no disks.</source>
        <translation>Die VM hat keine Festplatten.</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>Festplatten &amp;behalten</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Convert “%1” to a template?</source>
        <translation>„%1“ in eine Vorlage umwandeln?</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Umwandeln</translation>
    </message>
    <message>
        <source>Force “%1” off?</source>
        <translation>Ausschalten von „%1“ erzwingen?</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, as if it were unplugged.</source>
        <translation>Der Gast verliert, was er noch nicht geschrieben hat, so als würde der Stecker gezogen.</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>Ausschalten &amp;erzwingen</translation>
    </message>
    <message>
        <source>Remove node “%1” from the list?</source>
        <translation>Knoten „%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Its VMs and storages stay as they are. You can add it again.</source>
        <translation>Seine VMs und Speicher bleiben, wie sie sind. Sie können ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Weiter&amp;laufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel tasks</source>
        <translation>
            <numerusform>Vorgang &amp;abbrechen</numerusform>
            <numerusform>Vorgänge &amp;abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>Remove the unfinished clone “%1”?</source>
        <translation>Den unfertigen Klon „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Some are files of their own and cannot be deleted here.</source>
        <translation>Manche sind eigene Dateien und können hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>C&amp;lone to a template…</source>
        <translation>Als Vorlage &amp;klonen …</translation>
    </message>
    <message>
        <source>• %1 on node “%2”: at most %3</source>
        <comment>a VM and how much is copied</comment>
        <translation>• %1 auf Knoten „%2“: höchstens %3</translation>
    </message>
    <message>
        <source>Make “%1” independent?</source>
        <translation>„%1“ unabhängig machen?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>Eine VM unabhängig machen?</numerusform>
            <numerusform>%n VMs unabhängig machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>&amp;Unabhängig machen</translation>
    </message>
    <message>
        <source>• %1 (UEFI variables)</source>
        <translation>• %1 (UEFI-Variablen)</translation>
    </message>
    <message>
        <source>Start “%1” and spoil what rests on its disks?</source>
        <translation>„%1“ starten und beschädigen, was auf ihren Festplatten beruht?</translation>
    </message>
    <message>
        <source>&amp;Start all the same</source>
        <translation>Trotzdem &amp;starten</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>„%1“ zurücksetzen?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”?</source>
        <translation>Gespeicherten Zustand von „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its next start is as after a power cut: what the guest had in memory is lost.</source>
        <translation>Der nächste Start ist wie nach einem Stromausfall: Was der Gast im Arbeitsspeicher hatte, ist verloren.</translation>
    </message>
    <message>
        <source>It goes on running meanwhile.</source>
        <translation>Sie läuft dabei weiter.</translation>
    </message>
    <message>
        <source>Running VMs go on meanwhile.</source>
        <translation>Laufende VMs laufen dabei weiter.</translation>
    </message>
    <message>
        <source>Quit Ramet</source>
        <translation>Ramet beenden</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”?</source>
        <translation>„%1“ auf Knoten „%2“ verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs?</source>
        <translation>
            <numerusform>Eine VM verschieben?</numerusform>
            <numerusform>%n VMs verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Cancel this task?</source>
        <translation>Diesen Vorgang abbrechen?</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>Vorgang abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <comment>a VM; its disks follow</comment>
        <translation>Mit der VM werden gelöscht:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <comment>disks follow</comment>
        <translation>Erhalten bleiben:</translation>
    </message>
    <message>
        <source>Its disks become read-only, and it cannot be started while it is a template. Linked clones of it are ready in an instant. It can be turned back into a VM as long as it has no linked clones.</source>
        <translation>Die Festplatten werden schreibgeschützt, und die VM kann nicht gestartet werden, solange sie eine Vorlage ist. Verknüpfte Klone von ihr stehen sofort bereit. Sie kann in eine VM zurückgewandelt werden, solange sie keine verknüpften Klone hat.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</source>
        <translation>
            <numerusform>„%1“ hat einen Snapshot, und eine Vorlage kann keinen haben. Klonen Sie die VM stattdessen als Vorlage, dann behält „%1“ ihren Snapshot.</numerusform>
            <numerusform>„%1“ hat %n Snapshots, und eine Vorlage kann keine haben. Klonen Sie die VM stattdessen als Vorlage, dann behält „%1“ ihre Snapshots.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete snapshots and convert</source>
        <translation>Snapshots &amp;löschen und umwandeln</translation>
    </message>
    <message>
        <source>The data that its disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>Die Daten, auf denen ihre Festplatten beruhen, werden hineinkopiert: höchstens %1. Danach benötigen die Festplatten kein anderes Abbild mehr.</translation>
    </message>
    <message>
        <source>The data that their disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>Die Daten, auf denen die Festplatten beruhen, werden hineinkopiert: höchstens %1. Danach benötigen die Festplatten kein anderes Abbild mehr.</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, and starts again.</source>
        <translation>Der Gast verliert, was er noch nicht geschrieben hat, und startet neu.</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>Diesen Klon legt oder legte ein anderes Programm an.</translation>
    </message>
    <message>
        <source>Ramet on “%1” is or was making this clone.</source>
        <translation>Diesen Klon legt oder legte Ramet auf „%1“ an.</translation>
    </message>
    <message>
        <source>If that is still going on, it will fail. Remove the clone only if you know that nobody is making it any more.</source>
        <translation>Falls daran noch gearbeitet wird, schlägt der Vorgang dort fehl. Entfernen Sie den Klon nur, wenn Sie wissen, dass niemand mehr an ihm arbeitet.</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Einzelheiten …</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Einzelheiten ausblenden</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Compare it with what “ssh-keygen -lf FILE” shows on the host, for a .pub file in /etc/ssh.</source>
        <translation>Vergleichen Sie ihn mit dem, was „ssh-keygen -lf DATEI“ auf dem Rechner für eine .pub-Datei in /etc/ssh zeigt.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>Die letzte Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The SSH key of host “%2” of node “%1” is not known. Its fingerprint:</source>
        <translation>Der SSH-Schlüssel des Rechners „%2“ von Knoten „%1“ ist nicht bekannt. Sein Fingerabdruck:</translation>
    </message>
    <message>
        <source>Passphrase of the key “%2” for node “%1”:</source>
        <translation>Passphrase des Schlüssels „%2“ für Knoten „%1“:</translation>
    </message>
    <message>
        <source>Password of “%2” for node “%1”:</source>
        <translation>Kennwort von „%2“ für Knoten „%1“:</translation>
    </message>
    <message>
        <source>Node “%1” asks: %2</source>
        <translation>Knoten „%1“ fragt: %2</translation>
    </message>
</context>
<context>
    <name>QuitText</name>
    <message>
        <source>• %1: has not begun, and is dropped</source>
        <translation>• %1: hat noch nicht begonnen und entfällt</translation>
    </message>
    <message>
        <source>• %1: is cancelled, and what it made is removed</source>
        <translation>• %1: wird abgebrochen, und das Angelegte wird entfernt</translation>
    </message>
    <message>
        <source>• %1: QEMU goes on copying; the next start of Ramet offers to finish it</source>
        <translation>• %1: QEMU kopiert weiter; der nächste Start von Ramet bietet an, ihn fertigzustellen</translation>
    </message>
    <message>
        <source>• %1: stops here; the next start of Ramet offers to go on with it</source>
        <translation>• %1: hält hier an; der nächste Start von Ramet bietet an, ihn fortzusetzen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>Ein Vorgang läuft noch. Trotzdem beenden?</numerusform>
            <numerusform>%n Vorgänge laufen noch. Trotzdem beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave: Ramet quits now.</source>
        <translation>Weiterlaufen lassen: Ramet wird jetzt beendet.</translation>
    </message>
    <message>
        <source>The clone is running already while its disks are still being fetched. It is switched off and removed, with all that its guest has written. The original stays as it is.</source>
        <translation>Der Klon läuft schon, während seine Festplatten noch geholt werden. Er wird ausgeschaltet und mit allem entfernt, was sein Gast geschrieben hat. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Clones are running already while their disks are still being fetched. They are switched off and removed, with all that their guests have written. The originals stay as they are.</source>
        <translation>Klone laufen schon, während ihre Festplatten noch geholt werden. Sie werden ausgeschaltet und mit allem entfernt, was ihre Gäste geschrieben haben. Die Originale bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Wait: Ramet quits as soon as the tasks have ended.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Warten: Ramet wird beendet, sobald der Vorgang zu Ende ist.</numerusform>
            <numerusform>Warten: Ramet wird beendet, sobald die Vorgänge zu Ende sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel tasks: what they made so far is removed first.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Vorgang abbrechen: Was er bisher angelegt hat, wird zuerst entfernt.</numerusform>
            <numerusform>Vorgänge abbrechen: Was sie bisher angelegt haben, wird zuerst entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has only spaces. Enter at least one other character.</source>
        <translation>Der Name besteht nur aus Leerzeichen. Geben Sie mindestens ein anderes Zeichen ein.</translation>
    </message>
    <message>
        <source>The name “%1” has a slash, which libvirt does not allow. Leave it out.</source>
        <translation>Der Name „%1“ enthält einen Schrägstrich, den Libvirt nicht erlaubt. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character. Leave it out.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“%1” means a folder and cannot be a name. Choose another one.</source>
        <translation>„%1“ bezeichnet einen Ordner und kann kein Name sein. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name “%1” is longer than %2 bytes. Shorten it.</source>
        <translation>Der Name „%1“ ist länger als %2 Byte. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Node “%2” has a VM named “%1” already. Choose another name.</source>
        <translation>Auf Knoten „%2“ gibt es bereits eine VM namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” has a saved state. Start it and shut it down first.</source>
        <translation>„%1“ hat einen gespeicherten Zustand. Starten Sie sie und fahren Sie sie herunter.</translation>
    </message>
    <message>
        <source>“%1” is a template already.</source>
        <translation>„%1“ ist bereits eine Vorlage.</translation>
    </message>
    <message>
        <source>“%1” is not a template. Convert it to a template first.</source>
        <translation>„%1“ ist keine Vorlage. Wandeln Sie sie zuerst in eine Vorlage um.</translation>
    </message>
    <message>
        <source>“%1” has no definition that stays when it ends. Define it first, for example with “virsh define”.</source>
        <translation>„%1“ hat keine dauerhafte Definition. Legen Sie zuerst eine an, zum Beispiel mit „virsh define“.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2). Delete them first.</source>
        <translation>„%1“ hat Snapshots (%2). Löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Node “%1” is not known. Add it first.</source>
        <translation>Der Knoten „%1“ ist nicht bekannt. Fügen Sie ihn zuerst hinzu.</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. Connect it again, or choose another node.</source>
        <translation>Der Knoten „%1“ ist nicht erreichbar. Verbinden Sie ihn erneut oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%2” has no storage “%1”. Choose another storage.</source>
        <translation>Der Knoten „%2“ hat keinen Speicher „%1“. Wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2” is not active. Start it, or choose another one.</source>
        <translation>Der Speicher „%1“ auf Knoten „%2“ ist nicht aktiv. Starten Sie ihn oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A new volume on storage “%1” (%2) can hold old data, which would show through in the copy. Choose another one.</source>
        <translation>Ein neues Volume auf dem Speicher „%1“ (%2) kann alte Daten enthalten, die in der Kopie durchscheinen würden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) has the devices it has: libvirt can make no new ones there. Choose another one.</source>
        <translation>Der Speicher „%1“ (%2) hat feste Geräte: Libvirt kann dort keine neuen anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Clones on storages like “%1” (%2) were never tried, so none is made there. Choose another one.</source>
        <translation>Klone auf Speichern wie „%1“ (%2) wurden nie erprobt, deshalb wird dort keiner angelegt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It cannot be known what rests on “%1”: storage %3 does not tell what its images rest on. Install the program rbd (ceph-common) on this computer, and see to it that it can reach the cluster.</source>
        <translation>Es lässt sich nicht feststellen, was auf „%1“ beruht: Der Speicher %3 sagt nicht, worauf seine Abbilder beruhen. Installieren Sie das Programm rbd (ceph-common) auf diesem Rechner und sorgen Sie dafür, dass es den Cluster erreicht.</translation>
    </message>
    <message>
        <source>Disk image “%1” on storage “%2” has snapshots that somebody made: %3. Remove them first, or keep the disks.</source>
        <translation>Das Festplattenabbild „%1“ auf dem Speicher „%2“ hat Snapshots, die jemand angelegt hat: %3. Entfernen Sie sie zuerst oder behalten Sie die Festplatten.</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) cannot hold disk images. Choose another one.</source>
        <translation>Der Speicher „%1“ (%2) kann keine Festplattenabbilder aufnehmen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Storage “%1” has too little space: %2 are needed, %3 are free. Free some, or choose another storage.</source>
        <translation>Auf dem Speicher „%1“ ist zu wenig Platz: %2 werden benötigt, %3 sind frei. Geben Sie Platz frei oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>Storage “%2” cannot hold the format “%1”. It takes: %3.</source>
        <translation>Der Speicher „%2“ kann das Format „%1“ nicht aufnehmen. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>A linked clone stays on its template’s storage. Make a full clone to choose another one.</source>
        <translation>Ein verknüpfter Klon bleibt auf dem Speicher seiner Vorlage. Erstellen Sie einen vollständigen Klon, um einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>Nothing can be linked to disk “%1” (%2). Make a full clone.</source>
        <translation>Die Festplatte „%1“ (%2) lässt sich nicht verknüpfen. Erstellen Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no known storage. Define a storage for its folder, or start the one it is on.</source>
        <translation>Die Festplatte „%1“ (%2) liegt auf keinem bekannten Speicher. Legen Sie einen Speicher für ihren Ordner an oder starten Sie den, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Storage “%2” of disk “%1” is not active. Start it first.</source>
        <translation>Der Speicher „%2“ der Festplatte „%1“ ist nicht aktiv. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>Ob die Festplatten von „%1“ benötigt werden, ist nicht bekannt: Der Knoten %3 ist nicht erreichbar. Verbinden Sie ihn oder entfernen Sie ihn aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is a template and cannot be started. Clone it and start the clone.</source>
        <translation>„%1“ ist eine Vorlage und kann nicht gestartet werden. Klonen Sie sie und starten Sie den Klon.</translation>
    </message>
    <message>
        <source>“%1” has no disk of its own, so it cannot be a template. Add a disk first.</source>
        <translation>„%1“ hat keine eigene Festplatte und kann daher keine Vorlage sein. Fügen Sie zuerst eine Festplatte hinzu.</translation>
    </message>
    <message>
        <source>“%1” cannot be a storage’s name. Use at least one character, and no slash or line break.</source>
        <translation>„%1“ kann kein Name eines Speichers sein. Nehmen Sie mindestens ein Zeichen und weder Schrägstrich noch Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Node “%2” has a storage named “%1” already. Choose another name.</source>
        <translation>Auf Knoten „%2“ gibt es schon einen Speicher namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “%1” has no whole path. Begin it with a slash.</source>
        <translation>Der Ordner „%1“ ist kein vollständiger Pfad. Beginnen Sie ihn mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The folder “%1” is storage “%2” already. Start that one if it is not active.</source>
        <translation>Der Ordner „%1“ ist schon der Speicher „%2“. Starten Sie diesen, wenn er nicht aktiv ist.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted: it can only be copied whole, while the VM is off and has no snapshots. See to that, or leave the disk out.</source>
        <translation>Festplatte „%1“ ist verschlüsselt: Sie kann nur vollständig kopiert werden, und nur, während die VM ausgeschaltet ist und keine Snapshots hat. Sorgen Sie dafür oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>Disk “%1” rests on “%2”, which is not there. Bring that file back, or leave the disk out.</source>
        <translation>Festplatte „%1“ beruht auf „%2“; diese Datei fehlt. Holen Sie sie zurück oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>The files that disk “%1” rests on lead back to “%2”. Repair them with “qemu-img rebase”, or leave the disk out.</source>
        <translation>Die Dateien, auf denen Festplatte „%1“ beruht, führen zu „%2“ zurück. Reparieren Sie sie mit „qemu-img rebase“ oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no storage. Choose a target storage for its copy.</source>
        <translation>Festplatte „%1“ (%2) liegt auf keinem Speicher. Wählen Sie für ihre Kopie einen Zielspeicher.</translation>
    </message>
    <message>
        <source>Disk “%1” is neither read-only nor marked as shareable, so two VMs would destroy its data. Copy it, or leave it out.</source>
        <translation>Festplatte „%1“ ist weder schreibgeschützt noch zum Teilen freigegeben; zwei VMs würden ihre Daten zerstören. Kopieren Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“%2” has no disk “%1”. It has: %3.</source>
        <translation>„%2“ hat keine Festplatte „%1“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>Disk “%1” cannot be linked to, as “%2” is not a template. Convert it to a template first, or copy the disk.</source>
        <translation>Mit Festplatte „%1“ kann nicht verknüpft werden, denn „%2“ ist keine Vorlage. Wandeln Sie die VM zuerst in eine Vorlage um oder kopieren Sie die Festplatte.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted, so only its whole image can be copied, in its own format. Keep the format, or leave the disk out.</source>
        <translation>Festplatte „%1“ ist verschlüsselt; nur ihr ganzes Abbild im eigenen Format kann kopiert werden. Behalten Sie das Format bei oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>“%1” runs with other disks than its definition has (%3). Shut it down first, or make the change permanent.</source>
        <translation>„%1“ läuft mit anderen Festplatten, als in der Definition stehen (%3). Fahren Sie die VM zuerst herunter oder machen Sie die Änderung dauerhaft.</translation>
    </message>
    <message>
        <source>“%1” has a TPM, whose state can only be copied while the VM is off. Shut it down first.</source>
        <translation>„%1“ hat ein TPM, dessen Zustand nur bei ausgeschalteter VM kopiert werden kann. Fahren Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>“%2” has no snapshot “%1”. Choose another one, or the current state.</source>
        <translation>„%2“ hat keinen Snapshot „%1“. Wählen Sie einen anderen oder den aktuellen Zustand.</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold disk %3. Leave that disk out, or choose another state.</source>
        <translation>Snapshot „%1“ enthält die Festplatte %3 nicht. Lassen Sie diese weg oder wählen Sie einen anderen Zustand.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is not what it was any more: %3 was written to since it was taken. Choose another state.</source>
        <translation>Snapshot „%1“ ist nicht mehr, was er war: In %3 wurde seither geschrieben. Wählen Sie einen anderen Zustand.</translation>
    </message>
    <message>
        <source>Snapshot “%1” cannot be read any more: %3 is gone. Choose another state.</source>
        <translation>Snapshot „%1“ kann nicht mehr gelesen werden: %3 fehlt. Wählen Sie einen anderen Zustand.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image that “%2” writes to. Shut the VM down first, or choose another state.</source>
        <translation>Snapshot „%1“ liegt in einem Festplattenabbild, in das „%2“ schreibt. Fahren Sie die VM zuerst herunter oder wählen Sie einen anderen Zustand.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image, so nothing can be linked to it. Make a full clone.</source>
        <translation>Snapshot „%1“ liegt in einem Festplattenabbild; mit ihm kann nichts verknüpft werden. Erstellen Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>Linked clones rest on a template or an external snapshot. Convert “%1” to a template first, or make a full clone.</source>
        <translation>Verknüpfte Klone beruhen auf einer Vorlage oder einem externen Snapshot. Wandeln Sie „%1“ zuerst in eine Vorlage um oder erstellen Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>The disks of “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>Die Festplatten von „%1“ werden von %3 benötigt. Löschen Sie diese zuerst oder machen Sie sie unabhängig.</translation>
    </message>
    <message>
        <source>The disks of “%1” are disks of %3, too. Take them away from one of these VMs, or delete it and keep its disks (“--keep-disks”).</source>
        <translation>Die Festplatten von „%1“ sind auch Festplatten von %3. Nehmen Sie sie einer dieser VMs weg, oder löschen Sie sie und behalten Sie ihre Festplatten („--keep-disks“).</translation>
    </message>
    <message>
        <source>For “%1”, files that only their names tell apart are taken for one: %3. If they are several, change the times of one (“touch FILE” on its node), then try again.</source>
        <translation>Bei „%1“ gelten Dateien, die sich nur im Namen unterscheiden, als eine: %3. Sind es mehrere, ändern Sie die Zeiten von einer („touch DATEI“ auf ihrem Knoten) und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Storage “%2” has no volume “%1”. Refresh the storage, then look again.</source>
        <translation>Der Speicher „%2“ hat kein Volume „%1“. Aktualisieren Sie den Speicher und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>“%1” is needed by %3. Delete those first, or make them independent.</source>
        <translation>„%1“ wird von %3 benötigt. Löschen Sie diese zuerst oder machen Sie sie unabhängig.</translation>
    </message>
    <message>
        <source>Whether something needs “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>Ob etwas „%1“ benötigt, ist nicht bekannt: Knoten %3 ist nicht erreichbar. Verbinden Sie ihn oder entfernen Sie ihn aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which a template cannot have. Delete them, or clone it to a template instead.</source>
        <translation>„%1“ hat Snapshots (%2), die eine Vorlage nicht haben kann. Löschen Sie sie oder klonen Sie sie stattdessen zu einer Vorlage.</translation>
    </message>
    <message>
        <source>“%1” has snapshots that are files of their own (%3), which are not dropped. Merge them first, or make a clone of it a template.</source>
        <translation>„%1“ hat Snapshots, die eigene Dateien sind (%3); diese werden nicht gelöscht. Führen Sie sie zuerst zusammen oder machen Sie einen Klon zur Vorlage.</translation>
    </message>
    <message>
        <source>“%1” is independent already: its disks rest on nothing.</source>
        <translation>„%1“ ist schon unabhängig: Die Festplatten beruhen auf nichts.</translation>
    </message>
    <message>
        <source>“%1” is a template, to which nothing is written. Turn it back into a VM first.</source>
        <translation>„%1“ ist eine Vorlage, in die nichts geschrieben wird. Wandeln Sie sie zuerst in eine VM zurück.</translation>
    </message>
    <message>
        <source>What disk “%1” rests on cannot be copied into it (%2). Make a full clone of the VM instead.</source>
        <translation>Die Daten, auf denen die Festplatte „%1“ beruht, können nicht in sie kopiert werden (%2). Erstellen Sie stattdessen einen vollständigen Klon der VM.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is read-only or shared, so nothing is copied into it. Detach it first, or make a full clone of the VM.</source>
        <translation>Die Festplatte „%1“ (%2) ist schreibgeschützt oder wird gemeinsam genutzt, daher wird nichts in sie kopiert. Entfernen Sie sie zuerst aus der VM oder erstellen Sie einen vollständigen Klon der VM.</translation>
    </message>
    <message>
        <source>The file of disk “%1”, %2, is not there: storage %3 does not have it. Bring it back, or leave the disk out.</source>
        <translation>Die Datei der Festplatte „%1“, %2, ist nicht da: Speicher %3 hat sie nicht. Bringen Sie sie zurück oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>Disk “%1” has a source that cannot be copied (%2). Leave the disk out, or remove it from the VM first.</source>
        <translation>Die Festplatte „%1“ hat eine Quelle, die nicht kopiert werden kann (%2). Lassen Sie die Festplatte weg oder entfernen Sie sie zuerst aus der VM.</translation>
    </message>
    <message>
        <source>The note about “%1” names the node “%2” with the address %3, which is not among the nodes in use, so nothing is connected or done. If you trust that address, add the node (“rametctl node add”) or give it with -c, then try again.</source>
        <translation>Die Notiz zu „%1“ nennt den Knoten „%2“ mit der Adresse %3, die nicht zu den verwendeten Knoten gehört; daher wird nichts verbunden und nichts getan. Wenn Sie dieser Adresse vertrauen, fügen Sie den Knoten hinzu („rametctl node add“) oder geben Sie ihn mit -c an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Image “%2” of disk “%1” rests on %3 and does not say in which format that is. Make it say so with “qemu-img rebase -u -F FORMAT -b BASE”, or leave the disk out.</source>
        <translation>Das Abbild „%2“ der Festplatte „%1“ beruht auf %3 und sagt nicht, welches Format das hat. Tragen Sie es mit „qemu-img rebase -u -F FORMAT -b BASIS“ ein oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>What image “%2” of disk “%1” rests on is not the same by the VM’s definition and by the image itself (%3). Make them agree with “qemu-img rebase -u”, or make a full clone.</source>
        <translation>Worauf das Abbild „%2“ der Festplatte „%1“ beruht, sagen die Definition der VM und das Abbild selbst verschieden (%3). Bringen Sie beides mit „qemu-img rebase -u“ in Übereinstimmung oder erstellen Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>The data of disk “%1” are in the file “%2”, which is on no storage, so it may be anybody’s. Define a storage for its folder, or leave the disk out.</source>
        <translation>Die Daten der Festplatte „%1“ stehen in der Datei „%2“, die auf keinem Speicher liegt und so jedem gehören kann. Legen Sie für ihren Ordner einen Speicher an oder lassen Sie die Festplatte weg.</translation>
    </message>
    <message>
        <source>Disk “%1” is written to by %3, which runs: a copy would be torn. Shut that VM down first, or clone it itself.</source>
        <translation>Auf die Festplatte „%1“ wird gerade von %3 geschrieben: Eine Kopie wäre inkonsistent. Fahren Sie diese VM zuerst herunter oder klonen Sie stattdessen sie.</translation>
    </message>
    <message>
        <source>Disk “%1” can be written to by %3 as well, which would spoil what rests on it. Take the disk away from there first, or make a clone a template.</source>
        <translation>Auf die Festplatte „%1“ kann auch %3 schreiben; das würde beschädigen, was auf ihr beruht. Entfernen Sie die Festplatte dort zuerst oder machen Sie einen Klon zur Vorlage.</translation>
    </message>
    <message>
        <source>“%1” would write to disks of the template %3. Take those disks away from it, or turn the template back into a VM first.</source>
        <translation>„%1“ würde auf Festplatten der Vorlage %3 schreiben. Entfernen Sie diese Festplatten aus der VM oder wandeln Sie die Vorlage zuerst in eine VM zurück.</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known, as these could not be read: %3. Mend the reason that each names, or take away what cannot be mended.</source>
        <translation>Ob etwas die Festplatten von „%1“ benötigt, ist nicht bekannt, denn dies konnte nicht gelesen werden: %3. Beheben Sie den jeweils genannten Grund oder entfernen Sie, was sich nicht beheben lässt.</translation>
    </message>
    <message>
        <source>Node “%1” does not have the mounted image %3. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>Knoten „%1“ hat das eingelegte Abbild %3 nicht. Lassen Sie Laufwerk %2 des Klons leer oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Whether node “%1” has the mounted image %3 is not known. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>Ob Knoten „%1“ das eingelegte Abbild %3 hat, ist nicht bekannt. Lassen Sie Laufwerk %2 des Klons leer oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%1” does not have %3, which the VM needs to start. Put it there, or choose another node.</source>
        <translation>Knoten „%1“ hat %3 nicht, was die VM zum Start braucht. Legen Sie es dort ab oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%1” does not have the secret %3, which the VM needs to start. Define it there, or choose another node.</source>
        <translation>Knoten „%1“ hat das Secret %3 nicht, das die VM zum Start braucht. Definieren Sie es dort oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>The definition comes from node “%2” and names what node “%1” would run, read or write on its own host: %3. Allow it if you trust those who may define VMs on “%2”.</source>
        <translation>Die Definition kommt von Knoten „%2“ und nennt, was Knoten „%1“ auf seinem eigenen Rechner ausführen, lesen oder schreiben würde: %3. Erlauben Sie es, wenn Sie denen trauen, die auf „%2“ VMs definieren dürfen.</translation>
    </message>
    <message>
        <source>Disk “%1” is no drive that can be empty. Leave it out instead.</source>
        <translation>Festplatte „%1“ ist kein Laufwerk, das leer sein kann. Lassen Sie sie stattdessen weg.</translation>
    </message>
    <message>
        <source>Whether VM “%1” is still on node “%2” is not known, as these could not be read: %3. Mend the reason that each names, then try again.</source>
        <translation>Ob die VM „%1“ noch auf dem Knoten „%2“ ist, ist nicht bekannt, da dies nicht gelesen werden konnte: %3. Beheben Sie den jeweils genannten Grund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Node “%1” has VMs named %3 already. Choose other names.</source>
        <translation>Auf Knoten „%1“ gibt es schon VMs namens %3. Wählen Sie andere Namen.</translation>
    </message>
    <message>
        <source>The name “%1” comes twice. Give each clone one of its own.</source>
        <translation>Der Name „%1“ kommt zweimal vor. Geben Sie jedem Klon einen eigenen.</translation>
    </message>
    <message>
        <source>Disk “%1” has %3 and cannot become smaller (%2 wanted): what the guest keeps behind that end would be lost. Choose at least as much as it has.</source>
        <translation>Festplatte „%1“ hat %3 und kann nicht kleiner werden (gewünscht: %2): Was der Gast hinter diesem Ende aufbewahrt, ginge verloren. Wählen Sie mindestens so viel, wie sie hat.</translation>
    </message>
    <message>
        <source>Disk “%1” is neither copied nor linked, so it keeps its size. Copy it, or leave the size as it is.</source>
        <translation>Festplatte „%1“ wird weder kopiert noch verknüpft und behält daher ihre Größe. Kopieren Sie sie oder lassen Sie die Größe, wie sie ist.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted and copied as it is, so it keeps its size. Leave the size as it is.</source>
        <translation>Festplatte „%1“ ist verschlüsselt und wird unverändert kopiert; sie behält daher ihre Größe. Lassen Sie die Größe, wie sie ist.</translation>
    </message>
    <message>
        <source>A guest like this can have %3 CPUs on node “%2” at most, not %1. Choose fewer.</source>
        <translation>Ein Gast wie dieser kann auf Knoten „%2“ höchstens %3 CPUs haben, nicht %1. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>A core of “%1” has %2 threads: choose a multiple of %2 as the number of CPUs.</source>
        <translation>Ein Kern von „%1“ hat %2 Threads: Wählen Sie als Anzahl der CPUs ein Vielfaches von %2.</translation>
    </message>
    <message>
        <source>“%1” spreads its CPUs over several NUMA cells, and where others belong is not known. Change it in the clone’s definition instead.</source>
        <translation>„%1“ verteilt die CPUs auf mehrere NUMA-Zellen, und wie eine andere Anzahl zu verteilen wäre, ist nicht bekannt. Ändern Sie sie stattdessen in der Definition des Klons.</translation>
    </message>
    <message>
        <source>“%1” spreads its memory over several NUMA cells, and where more or less belongs is not known. Change it in the clone’s definition instead.</source>
        <translation>„%1“ verteilt den Arbeitsspeicher auf mehrere NUMA-Zellen, und wie mehr oder weniger davon zu verteilen wäre, ist nicht bekannt. Ändern Sie ihn stattdessen in der Definition des Klons.</translation>
    </message>
    <message>
        <source>A part of the memory of “%1” is plugged in as modules, so its sum cannot be set. Change the modules in the clone’s definition instead.</source>
        <translation>Ein Teil des Arbeitsspeichers von „%1“ ist als Module eingesteckt, daher lässt sich die Summe nicht festlegen. Ändern Sie stattdessen die Module in der Definition des Klons.</translation>
    </message>
    <message>
        <source>Node “%2” has no display of the kind “%1”, only %3. Choose one of these.</source>
        <translation>Knoten „%2“ hat keine Anzeige der Art „%1“, nur %3. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>“%2” has no network card %1; the last one is %3. Choose a number from 1 to that.</source>
        <translation>„%2“ hat keine Netzwerkkarte %1; die letzte ist %3. Wählen Sie eine Nummer von 1 bis zu dieser.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, only these: %3. Choose one of these, or make the network first.</source>
        <translation>Knoten „%2“ hat kein Netzwerk „%1“, nur diese: %3. Wählen Sie eines davon oder legen Sie das Netzwerk zuerst an.</translation>
    </message>
    <message>
        <source>Node “%2” has no bridge “%1”, only these interfaces: %3. Choose one of these, or make the bridge first.</source>
        <translation>Knoten „%2“ hat keine Bridge „%1“, nur diese Schnittstellen: %3. Wählen Sie eine davon oder legen Sie die Bridge zuerst an.</translation>
    </message>
    <message>
        <source>“%1” is no address that a network card can have. Enter one such as 52:54:00:12:34:56, whose second digit is even.</source>
        <translation>„%1“ ist keine Adresse, die eine Netzwerkkarte haben kann. Geben Sie eine wie 52:54:00:12:34:56 ein, deren zweite Ziffer gerade ist.</translation>
    </message>
    <message>
        <source>The MAC address %1 is that of %3 already. Choose another one.</source>
        <translation>Die MAC-Adresse %1 ist schon die von %3. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Only one clone can have the MAC address %1. Let each get a new one.</source>
        <translation>Nur ein Klon kann die MAC-Adresse %1 haben. Lassen Sie jeden eine neue bekommen.</translation>
    </message>
    <message>
        <source>“%1” is no path to an element (XPath 1.0): %2. Enter one such as /domain/devices/video/model/@type.</source>
        <translation>„%1“ ist kein Pfad zu einem Element (XPath 1.0): %2. Geben Sie einen ein wie /domain/devices/video/model/@type.</translation>
    </message>
    <message>
        <source>The path “%1” names %2 places in the definition. Enter one that names exactly one, such as /domain/devices/video[1]/model/@type.</source>
        <translation>Der Pfad „%1“ bezeichnet %2 Stellen in der Definition. Geben Sie einen ein, der genau eine bezeichnet, wie /domain/devices/video[1]/model/@type.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: what is there tells the clone from its original, or says whose files are whose. Use the field or option that there is for it.</source>
        <translation>„%1“ kann nicht gesetzt werden: Was dort steht, unterscheidet den Klon von seinem Original oder sagt, wem welche Dateien gehören. Nehmen Sie das Feld oder die Option, die es dafür gibt.</translation>
    </message>
    <message>
        <source>“%1” has elements of its own and no text. Enter the path of one of them, or of an attribute.</source>
        <translation>„%1“ hat eigene Elemente und keinen Text. Geben Sie den Pfad eines von ihnen oder den eines Attributs ein.</translation>
    </message>
    <message>
        <source>The value for “%1” has a line break or another control character. Leave it out.</source>
        <translation>Der Wert für „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>Bridge „%1“</translation>
    </message>
    <message>
        <source>a new MAC address</source>
        <translation>eine neue MAC-Adresse</translation>
    </message>
    <message>
        <source>the original’s MAC address</source>
        <translation>die MAC-Adresse des Originals</translation>
    </message>
    <message>
        <source>the MAC address %1</source>
        <translation>die MAC-Adresse %1</translation>
    </message>
    <message>
        <source>Network card %1: %2</source>
        <comment>its number and what is other</comment>
        <translation>Netzwerkkarte %1: %2</translation>
    </message>
    <message>
        <source>Disk “%1”: %2 instead of %3</source>
        <comment>a disk and its sizes</comment>
        <translation>Festplatte „%1“: %2 statt %3</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPUs: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MiB</source>
        <translation>Arbeitsspeicher: %1 MiB</translation>
    </message>
    <message>
        <source>Display: %1</source>
        <translation>Anzeige: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path in the definition and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has files by now that its cloning did not make: %3. Delete it by itself if they may go, too.</source>
        <translation>„%1“ hat inzwischen Dateien, die nicht beim Klonen entstanden sind: %3. Löschen Sie die VM einzeln, wenn auch diese gelöscht werden dürfen.</translation>
    </message>
    <message>
        <source>A snapshot cannot be called “%1”: the name must not begin with a dot or be only a number. Choose another name.</source>
        <translation>Ein Snapshot kann nicht „%1“ heißen: Der Name darf nicht mit einem Punkt beginnen und nicht nur eine Zahl sein. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%2” has a snapshot “%1” already. Choose another name.</source>
        <translation>„%2“ hat schon einen Snapshot „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) cannot be part of a snapshot. Clone the VM instead, or detach that disk first.</source>
        <translation>Festplatte „%1“ (%2) kann nicht Teil eines Snapshots sein. Klonen Sie stattdessen die VM oder entfernen Sie die Festplatte zuerst aus ihr.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside the image of one disk and a file of its own for another, which libvirt cannot handle. Clone it, or delete it with the program that made it.</source>
        <translation>Snapshot „%1“ liegt bei einer Festplatte in deren Abbild und ist bei einer anderen eine eigene Datei; damit kann Libvirt nicht umgehen. Klonen Sie ihn oder löschen Sie ihn mit dem Programm, das ihn angelegt hat.</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>Die Dateien von Snapshot „%1“ werden von %3 benötigt. Löschen Sie das zuerst oder machen Sie es unabhängig.</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” hold, or lie below, what was taken later: %3. Delete that first, or clone the snapshot instead.</source>
        <translation>Die Dateien von Snapshot „%1“ enthalten, was später entstand, oder liegen darunter: %3. Löschen Sie das zuerst oder klonen Sie stattdessen den Snapshot.</translation>
    </message>
    <message>
        <source>“%1” is off. Start it first.</source>
        <translation>„%1“ ist ausgeschaltet. Starten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” is paused. Let it go on first.</source>
        <translation>„%1“ ist angehalten. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>“%1” is not paused, so it cannot be let go on.</source>
        <translation>„%1“ ist nicht angehalten und kann daher nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>„%1“ hat keinen gespeicherten Zustand.</translation>
    </message>
    <message>
        <source>The title “%1” has line breaks, which libvirt does not allow. Write it in one line.</source>
        <translation>Der Titel „%1“ enthält Zeilenumbrüche, die Libvirt nicht erlaubt. Schreiben Sie ihn in eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: it is one word of at most 40 letters, digits, “.”, “_” and “-”.</source>
        <translation>„%1“ kann kein Tag sein: Ein Tag ist ein Wort aus höchstens 40 Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>“%1” does not run, so it has no memory to keep. Take the snapshot of its disks.</source>
        <translation>„%1“ läuft nicht und hat daher keinen Arbeitsspeicher, der sich aufbewahren ließe. Legen Sie den Snapshot nur von den Festplatten an.</translation>
    </message>
    <message>
        <source>No volume of “%1” carries its name, so none can be renamed with it. Rename the VM alone.</source>
        <translation>Kein Volume von „%1“ trägt ihren Namen, daher kann keines mit ihr umbenannt werden. Benennen Sie nur die VM um.</translation>
    </message>
    <message>
        <source>Snapshots of “%1” name its volumes as they are called now: %3. Delete these first, or rename the VM alone.</source>
        <translation>Snapshots von „%1“ nennen ihre Volumes mit den jetzigen Namen: %3. Löschen Sie diese Snapshots zuerst oder benennen Sie nur die VM um.</translation>
    </message>
    <message>
        <source>Volume “%1” on storage “%2” keeps its name: libvirt cannot rename a volume, only copy it, and Ramet can where it runs on the node itself, may write to the storage’s folder, and the volume is a file there. Rename the VM alone, or make a full clone.</source>
        <translation>Volume „%1“ auf Speicher „%2“ behält seinen Namen: Libvirt kann ein Volume nicht umbenennen, nur kopieren, und Ramet kann es nur, wo es auf dem Knoten selbst läuft, in den Ordner des Speichers schreiben darf und das Volume dort eine Datei ist. Benennen Sie nur die VM um oder erstellen Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>Storage “%2” has a volume “%1” already. Choose another name, or rename the VM alone.</source>
        <translation>Der Speicher „%2“ hat bereits ein Volume „%1“. Wählen Sie einen anderen Namen oder benennen Sie nur die VM um.</translation>
    </message>
    <message>
        <source>Node “%1” does not see the storage “%2” of disk %3. Choose a node that shares it, or copy the disk: a full clone does.</source>
        <translation>Der Knoten „%1“ sieht den Speicher „%2“ der Festplatte %3 nicht. Wählen Sie einen Knoten, der ihn auch hat, oder kopieren Sie die Festplatte: Ein vollständiger Klon tut das.</translation>
    </message>
    <message>
        <source>The nodes share no storage, so the disk is sent as a file, which storage “%1” (%2) cannot take. Choose a folder.</source>
        <translation>Die Knoten haben keinen Speicher gemeinsam, die Festplatte wird also als Datei übertragen, und die kann der Speicher „%1“ (%2) nicht aufnehmen. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Disk %3 is made whole on node “%1” before it goes to the other one, and no storage there has %2 for that. Free some there, or choose the disk’s own format.</source>
        <translation>Die Festplatte %3 wird auf dem Knoten „%1“ vollständig erstellt, bevor sie auf den anderen übertragen wird, und dort hat kein Speicher %2 dafür. Geben Sie dort Platz frei oder wählen Sie das eigene Format der Festplatte.</translation>
    </message>
    <message>
        <source>What node “%1” has is still being read. Try again in a moment.</source>
        <translation>Was der Knoten „%1“ hat, wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Disk %1 becomes %2, which must be whole before the start. Choose the format qcow2.</source>
        <translation>Festplatte %1 wird zu %2 und muss dann vor dem Start vollständig sein. Wählen Sie das Format qcow2.</translation>
    </message>
    <message>
        <source>The guest’s settings are written to the whole disk of “%1”, so it cannot start before. Choose another way for them.</source>
        <translation>Die Einstellungen des Gastes werden auf die vollständige Festplatte von „%1“ geschrieben, daher ist ein früherer Start nicht möglich. Wählen Sie dafür einen anderen Weg.</translation>
    </message>
    <message>
        <source>Node “%2” has no “%1”, so the VM cannot start there. Do not start it, choose another node, or give it what that node has.</source>
        <translation>Knoten „%2“ hat kein „%1“, daher kann die VM dort nicht starten. Starten Sie sie nicht, wählen Sie einen anderen Knoten, oder geben Sie ihr, was dieser Knoten hat.</translation>
    </message>
    <message>
        <source>A linked clone cannot have another format. Make a full clone to choose one.</source>
        <translation>Ein verknüpfter Klon kann kein anderes Format haben. Erstellen Sie einen vollständigen Klon, um eines zu wählen.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which would not move with it. Delete them first, or say that they may be lost.</source>
        <translation>„%1“ hat Snapshots (%2), die nicht mitverschoben würden. Löschen Sie sie zuerst oder geben Sie an, dass sie verloren gehen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” already. Choose another node.</source>
        <translation>„%1“ ist bereits auf Knoten „%2“. Wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%2” has a VM with the UUID of “%1” already. Remove that one, or clone this one instead.</source>
        <translation>Auf Knoten „%2“ gibt es bereits eine VM mit der UUID von „%1“. Entfernen Sie jene oder klonen Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>“%1” uses what only its host has: %3. Detach it first, or clone the VM instead.</source>
        <translation>„%1“ benutzt, was nur der eigene Rechner hat: %3. Entfernen Sie es zuerst aus der VM oder klonen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The disks of “%1” are still being fetched by %3. Wait until all is there, or delete that clone.</source>
        <translation>Die Festplatten von „%1“ werden noch von %3 geholt. Warten Sie, bis alles da ist, oder löschen Sie diesen Klon.</translation>
    </message>
    <message>
        <source>“%1” has checkpoints of backups (%2), which would not move with it. Delete them first, for example with “virsh checkpoint-delete”.</source>
        <translation>„%1“ hat Prüfpunkte von Sicherungen (%2), die nicht mitverschoben würden. Löschen Sie sie zuerst, zum Beispiel mit „virsh checkpoint-delete“.</translation>
    </message>
    <message>
        <source>The file systems of “%1” can be frozen only while it runs, for a snapshot of its disks without the memory.</source>
        <translation>Die Dateisysteme von „%1“ lassen sich nur einfrieren, während sie läuft, und nur für einen Snapshot der Festplatten ohne den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Node “%2” has %3 of memory, less than the %1 that are wanted. Choose less.</source>
        <translation>Knoten „%2“ hat %3 Arbeitsspeicher, weniger als die gewünschten %1. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The first write to the disks of “%1” would spoil for good what rests on them: %3. Convert “%1” to a template and start clones of it instead.</source>
        <translation>Schon der erste Schreibzugriff auf die Festplatten von „%1“ macht dauerhaft unbrauchbar, was auf ihnen beruht: %3. Wandeln Sie „%1“ in eine Vorlage um und starten Sie stattdessen Klone davon.</translation>
    </message>
    <message>
        <source>“%1” is switched on. Shut it down first.</source>
        <translation>„%1“ ist eingeschaltet. Fahren Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>“%1” can start at once only if QEMU copies all its disks straight from node “%2”. Do not start it at once.</source>
        <translation>„%1“ kann nur dann sofort starten, wenn QEMU alle Festplatten direkt von Knoten „%2“ kopiert. Starten Sie ihn nicht sofort.</translation>
    </message>
    <message>
        <source>“%1” is switched on, so its disks change while they would be fetched. Shut it down first, or start the clone once it is complete.</source>
        <translation>„%1“ ist eingeschaltet, daher ändern sich die Festplatten, während sie geholt werden. Fahren Sie die VM zuerst herunter oder starten Sie den Klon, sobald er vollständig ist.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and the next one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A task of Ramet that is at work or was interrupted holds the disks of “%1” (by %3). Wait until it has ended. If it was interrupted, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans it up.</source>
        <translation>Ein Vorgang von Ramet, der läuft oder unterbrochen wurde, hält die Festplatten von „%1“ fest (durch %3). Warten Sie, bis er zu Ende ist. Wurde er unterbrochen, beendet ihn „rametctl recover“ oder „Unterbrochene Vorgänge …“ im Fenster oder räumt ihn auf.</translation>
    </message>
    <message>
        <source>A VM needs a name. Enter one.</source>
        <translation>Eine VM braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Enter the MAC address that the card is to have, such as 52:54:00:12:34:56.</source>
        <translation>Geben Sie die MAC-Adresse ein, die die Karte haben soll, etwa 52:54:00:12:34:56.</translation>
    </message>
    <message>
        <source>“%1” is incomplete. Wait until it is complete. If nobody makes it any more, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans up.</source>
        <translation>„%1“ ist unvollständig. Warten Sie, bis die VM vollständig ist. Legt niemand sie mehr an, stellt „rametctl recover“ oder „Unterbrochene Vorgänge …“ im Fenster sie fertig oder räumt auf.</translation>
    </message>
    <message>
        <source>Enter the path of an element or attribute, such as /domain/devices/video/model/@type.</source>
        <translation>Geben Sie den Pfad eines Elements oder Attributs ein, etwa /domain/devices/video/model/@type.</translation>
    </message>
    <message>
        <source>“%1” was made independent, but it is not certain that all of it was written to %3 before the VM ended. Make it independent once more: what is missing is copied again.</source>
        <translation>„%1“ wurde unabhängig gemacht, aber es ist nicht sicher, dass alles auf %3 geschrieben war, bevor die VM endete. Machen Sie sie noch einmal unabhängig: Was fehlt, wird erneut kopiert.</translation>
    </message>
</context>
<context>
    <name>SelectionFacts</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>%n VMs selected</source>
        <translation>
            <numerusform>%n VM ausgewählt</numerusform>
            <numerusform>%n VMs ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of it in use</source>
        <comment>sizes of memory</comment>
        <translation>%1; davon %2 in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation>
            <numerusform>%n Festplatte; sie belegt %1 und kann auf %2 wachsen</numerusform>
            <numerusform>%n Festplatten; sie belegen %1 und können auf %2 wachsen</numerusform>
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
        <translation>%1, vollständig in Gebrauch</translation>
    </message>
</context>
<context>
    <name>SnapshotPrompts</name>
    <message>
        <source>&amp;Delete the files that the disks are now</source>
        <translation>Die jetzigen &amp;Dateien der Festplatten löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;And the %n snapshots that were taken after it</source>
        <translation>
            <numerusform>&amp;Und den %n Snapshot, der danach entstand</numerusform>
            <numerusform>&amp;Und die %n Snapshots, die danach entstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”? The VM stays as it is.</source>
        <translation>Snapshot „%1“ von „%2“ löschen? Die VM bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Revert “%1” to snapshot “%2”?</source>
        <translation>„%1“ auf den Snapshot „%2“ zurücksetzen?</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>%1 stays as it is; the VM goes on with %2</source>
        <translation>%1 bleibt, wie es ist; die VM läuft mit %2 weiter</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>%1 stays; no VM uses it any more</source>
        <translation>%1 bleibt; keine VM benutzt es mehr</translation>
    </message>
    <message>
        <source>%1 is taken from the VM; its file stays</source>
        <comment>a disk</comment>
        <translation>%1 wird aus der VM entfernt; die Datei bleibt</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 wird mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>Disk %1: kept inside %2</source>
        <comment>a disk and its image</comment>
        <translation>Festplatte %1: in %2 gespeichert</translation>
    </message>
    <message>
        <source>Disk %1: read-only, not part of the snapshot</source>
        <translation>Festplatte %1: schreibgeschützt, nicht Teil des Snapshots</translation>
    </message>
    <message>
        <source>Memory: kept inside the disk image</source>
        <translation>Arbeitsspeicher: im Festplattenabbild gespeichert</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <comment>a file</comment>
        <translation>Arbeitsspeicher: %1</translation>
    </message>
    <message>
        <source>What its disks hold now is lost, unless a snapshot holds it.</source>
        <translation>Was die Festplatten jetzt enthalten, geht verloren, sofern es nicht in einem Snapshot steht.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is deleted</source>
        <translation>Snapshot „%1“ wird gelöscht</translation>
    </message>
</context>
<context>
    <name>SnapshotTree</name>
    <message>
        <source>inside the disk’s image</source>
        <translation>im Abbild der Festplatte</translation>
    </message>
    <message>
        <source>as files of its own</source>
        <translation>als eigene Dateien</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>keine Festplatten</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Wählen Sie zuerst eine VM aus.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Wählen Sie zuerst einen Snapshot aus.</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <comment>the snapshot last taken or gone back to</comment>
        <translation>%1 (aktuell)</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Der Bericht konnte nicht in %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an activity and a disk</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an activity, bytes done and all bytes</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Disk %1: %2 (%3, %4)</source>
        <translation>Festplatte %1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting for other copies on this node or storage</source>
        <translation>Wartet auf andere Kopien auf diesem Knoten oder Speicher</translation>
    </message>
    <message>
        <source>Cancelled; something was left behind, see the details</source>
        <translation>Abgebrochen; es ist etwas zurückgeblieben, siehe Einzelheiten</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>a rate and a time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Knoten: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is done and the limit to its speed</comment>
        <translation>%1, höchstens %2/s</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone; nothing was left behind</source>
        <translation>Rückgängig gemacht; nichts ist zurückgeblieben</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nicht rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>At work in another program, such as rametctl</source>
        <translation>Läuft in einem anderen Programm, etwa rametctl</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <comment>what is done and a time</comment>
        <translation>%1; noch %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <comment>a task and why</comment>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <comment>what is done</comment>
        <translation>%1, durch ein anderes Programm</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Vor dem Beginn abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <comment>what is left follows</comment>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>Cancelled or failed; nothing was left behind</source>
        <translation>Abgebrochen oder fehlgeschlagen; nichts ist zurückgeblieben</translation>
    </message>
    <message>
        <source>Cancelled or failed; the VM was not deleted</source>
        <translation>Abgebrochen oder fehlgeschlagen; die VM wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Interrupted: “Interrupted tasks…” lists what can be done</source>
        <translation>Unterbrochen: „Unterbrochene Vorgänge …“ zeigt, was möglich ist</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>another computer</source>
        <translation>ein anderer Rechner</translation>
    </message>
    <message>
        <source>computer “%1”</source>
        <translation>Rechner „%1“</translation>
    </message>
    <message>
        <source>It ended just before its last line: “%1” is complete and stays. Only the note about it has to go.</source>
        <translation>Er endete kurz vor seinem letzten Eintrag: „%1“ ist vollständig und bleibt. Nur die Notiz darüber muss noch entfernt werden.</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end.</source>
        <translation>Er begann auf Knoten „%1“ am %2 und kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>It can be finished, or what it made can be removed.</source>
        <translation>Er kann zu Ende geführt oder das Angelegte entfernt werden.</translation>
    </message>
    <message>
        <source>What it made can be removed.</source>
        <translation>Das Angelegte kann entfernt werden.</translation>
    </message>
    <message>
        <source>the new VM “%1”</source>
        <translation>die neue VM „%1“</translation>
    </message>
    <message>
        <source>the copy helper “%1”</source>
        <translation>der Kopierhelfer „%1“</translation>
    </message>
    <message>
        <source>disk image “%1” on storage “%2”</source>
        <translation>Festplattenabbild „%1“ auf Speicher „%2“</translation>
    </message>
    <message>
        <source>file “%1” in %2</source>
        <translation>Datei „%1“ in %2</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>the copy of disk %1 of the running VM “%2”</source>
        <translation>die Kopie der Festplatte %1 der laufenden VM „%2“</translation>
    </message>
    <message>
        <source>the copy of the running VM “%1”</source>
        <translation>die Kopie der laufenden VM „%1“</translation>
    </message>
    <message>
        <source>the pause of the VM “%1”</source>
        <translation>das Anhalten der VM „%1“</translation>
    </message>
    <message>
        <source>the freeze of the VM “%1”’s file systems</source>
        <translation>das Einfrieren der Dateisysteme der VM „%1“</translation>
    </message>
    <message>
        <source>the snapshot for clones of disk image “%1” on storage “%2”</source>
        <translation>der Snapshot für Klone des Festplattenabbilds „%1“ auf Speicher „%2“</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>Clone of “%1” to “%2”</source>
        <translation>Klon „%2“ von „%1“</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>Klon „%1“</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Löschen von „%1“</translation>
    </message>
    <message>
        <source>Sample VM “%1”</source>
        <translation>Beispiel-VM „%1“</translation>
    </message>
    <message>
        <source>Task on “%1”</source>
        <translation>Vorgang an „%1“</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Gerade begonnen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Of a newer Ramet</source>
        <translation>Von einem neueren Ramet</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>Von einem anderen Rechner</translation>
    </message>
    <message>
        <source>Of another client</source>
        <translation>Von einem anderen Programm</translation>
    </message>
    <message>
        <source>It is at work, in this or another Ramet.</source>
        <translation>Er läuft noch, in diesem oder einem anderen Ramet.</translation>
    </message>
    <message>
        <source>It was interrupted before it made anything. Only the note about it has to go.</source>
        <translation>Er wurde unterbrochen, bevor er etwas anlegte. Nur die Notiz darüber muss noch entfernt werden.</translation>
    </message>
    <message>
        <source>The note about it in %1 cannot be read (%2), so nothing is removed. Look for what is left by hand, then delete the file.</source>
        <translation>Die Notiz darüber in %1 ist nicht lesbar (%2), darum wird nichts entfernt. Suchen Sie selbst nach Resten und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>A newer Ramet began it. Use that one to finish it or to clean up.</source>
        <translation>Ein neueres Ramet hat ihn begonnen. Nehmen Sie jenes, um ihn zu Ende zu führen oder aufzuräumen.</translation>
    </message>
    <message>
        <source>It was begun on %1. Run Ramet there to finish it or to clean up.</source>
        <translation>Er wurde auf %1 begonnen. Starten Sie Ramet dort, um ihn zu Ende zu führen oder aufzuräumen.</translation>
    </message>
    <message>
        <source>Another client is or was making this clone, on %1. Clean up only if you know that nobody is making it any more: it would fail.</source>
        <translation>Diesen Klon legt oder legte ein anderes Programm an, auf %1. Räumen Sie nur auf, wenn Sie wissen, dass niemand mehr an ihm arbeitet: Der Vorgang dort würde fehlschlagen.</translation>
    </message>
    <message>
        <source>%1, if it was made</source>
        <comment>a thing that a task meant to make</comment>
        <translation>%1, falls angelegt</translation>
    </message>
    <message>
        <source>“%1” was complete and stays</source>
        <translation>„%1“ war vollständig und bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n things that may be somebody else’s</source>
        <translation>
            <numerusform>%1: aufgeräumt bis auf eines, das jemand anderem gehören kann</numerusform>
            <numerusform>%1: aufgeräumt bis auf %n Dinge, die jemand anderem gehören können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n files that nothing needs any more</source>
        <translation>
            <numerusform>%1: aufgeräumt bis auf %n Datei, die nicht mehr gebraucht wird</numerusform>
            <numerusform>%1: aufgeräumt bis auf %n Dateien, die nicht mehr gebraucht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cleaned up, nothing is left of it</source>
        <translation>%1: aufgeräumt, nichts ist davon übrig</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Left, as it may be somebody else’s: %1</source>
        <translation>Belassen, da es jemand anderem gehören kann: %1</translation>
    </message>
    <message>
        <source>Left, though nothing needs it any more: %1</source>
        <translation>Belassen, obwohl es nicht mehr gebraucht wird: %1</translation>
    </message>
    <message>
        <source>the copying into disk %1 of the running VM “%2”</source>
        <translation>das Kopieren in die Festplatte %1 der laufenden VM „%2“</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>„%1“ unabhängig machen</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM may be gone while disks of it are still there. It can be finished. A clean-up brings the VM back where all its disks are there; else they are named, and stay.</source>
        <translation>Das Löschen wurde auf Knoten „%1“ am %2 begonnen und nicht beendet. Die VM ist vielleicht schon weg, während manche ihrer Festplatten noch da sind. Das Löschen kann zu Ende geführt werden. Ein Aufräumen bringt die VM zurück, wenn alle ihre Festplatten da sind; sonst werden diese genannt und bleiben.</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM works, but some of the layers that the snapshot left may not be merged yet. It can be finished. A clean-up leaves the layers as they are.</source>
        <translation>Er begann auf Knoten „%1“ am %2 und kam nicht zu Ende. Die VM funktioniert, aber manche der Schichten, die der Snapshot hinterließ, sind vielleicht noch nicht zusammengeführt. Er kann zu Ende geführt werden. Ein Aufräumen lässt die Schichten, wie sie sind.</translation>
    </message>
    <message>
        <source>the merging of layers of disk %1 of the VM “%2”</source>
        <translation>das Zusammenführen von Schichten der Festplatte %1 der VM „%2“</translation>
    </message>
    <message>
        <source>Snapshot of “%1”</source>
        <translation>Snapshot von „%1“</translation>
    </message>
    <message>
        <source>Return of “%1” to a snapshot</source>
        <translation>Zurücksetzen von „%1“ auf einen Snapshot</translation>
    </message>
    <message>
        <source>Deletion of a snapshot of “%1”</source>
        <translation>Löschen eines Snapshots von „%1“</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name von „%1“</translation>
    </message>
    <message>
        <source>the second name “%1” of a disk image on storage “%2”</source>
        <translation>der zweite Name „%1“ eines Festplattenabbilds auf Speicher „%2“</translation>
    </message>
    <message>
        <source>Probe of storage “%1”</source>
        <translation>Prüfung des Speichers „%1“</translation>
    </message>
    <message>
        <source>the VM “%1”, which runs before its disks are whole</source>
        <translation>die VM „%1“, die läuft, bevor ihre Festplatten vollständig sind</translation>
    </message>
    <message>
        <source>“%1” was to move from node “%2”. Where it is whole on the other node, what is left of it here goes; else it comes back here.</source>
        <translation>„%1“ sollte von Knoten „%2“ weg verschoben werden. Ist sie auf dem anderen Knoten vollständig, so wird entfernt, was hier von ihr übrig ist; sonst kommt sie hierher zurück.</translation>
    </message>
    <message>
        <source>Move of “%1” to node “%2”</source>
        <translation>Verschieben von „%1“ auf Knoten „%2“</translation>
    </message>
    <message>
        <source>“%1” is not deleted: it is there with all its disks</source>
        <translation>„%1“ ist nicht gelöscht: sie ist mit allen ihren Festplatten da</translation>
    </message>
    <message>
        <source>“%1” cannot come back, as disks of it are gone; the others stay</source>
        <translation>„%1“ kann nicht zurückkommen, da Festplatten von ihr weg sind; die anderen bleiben</translation>
    </message>
    <message>
        <source>Left, a disk of the VM that is deleted: %1</source>
        <translation>Geblieben, eine Festplatte der gelöschten VM: %1</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. “%3” may be a template whose files can still be written to. A clean-up protects them then; else it stays a VM.</source>
        <translation>Er begann auf Knoten „%1“ am %2 und kam nicht zu Ende. „%3“ ist vielleicht eine Vorlage, in deren Dateien noch geschrieben werden kann. Dann schützt ein Aufräumen sie; sonst bleibt es eine VM.</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>„%1“ in eine Vorlage umwandeln</translation>
    </message>
</context>
<context>
    <name>VmAbilities</name>
    <message>
        <source>Select a VM first.</source>
        <translation>Wählen Sie zuerst eine VM aus.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>„%1“ ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ramet::ChoiceCombo</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>for screen readers</comment>
        <translation>%1, nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and a note, for screen readers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ramet::CloneDraft</name>
    <message>
        <source>A template has no snapshots.</source>
        <translation>Eine Vorlage hat keine Snapshots.</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>„%1“ hat keine Snapshots.</translation>
    </message>
    <message>
        <source>The storage has only one format for disk images.</source>
        <translation>Der Speicher hat nur ein Format für Festplattenabbilder.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Aktueller Zustand</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Wie das Original (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a snapshot and when it was taken</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n clones, each: %1</source>
        <translation>
            <numerusform>%n Klon, jeweils: %1</numerusform>
            <numerusform>%n Klone, jeweils: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible: its disks are copied there, as it lacks their storage.</source>
        <translation>Möglich: Die Festplatten werden dorthin kopiert, weil ihr Speicher dort fehlt.</translation>
    </message>
    <message>
        <source>The best of node “%1”</source>
        <translation>Der beste des Knotens „%1“</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” has no disks.</source>
        <translation>„%1“ hat keine Festplatten.</translation>
    </message>
    <message>
        <source>Clone template “%1”</source>
        <translation>Vorlage „%1“ klonen</translation>
    </message>
    <message>
        <source>Clone VM “%1”</source>
        <translation>VM „%1“ klonen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the best storage, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is copied and what is other hardware</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ramet::CloneSteps</name>
    <message>
        <source>open</source>
        <comment>a step of the wizard</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the wizard</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of the wizard</comment>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>ramet::CloneToDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs to</source>
        <translation>
            <numerusform>%n VM klonen</numerusform>
            <numerusform>%n VMs klonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes and storages</source>
        <translation>Knoten und Speicher</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs to</source>
        <translation>
            <numerusform>%n VM verschieben</numerusform>
            <numerusform>%n VMs verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Clone “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>„%1“ klonen</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen …</translation>
    </message>
</context>
<context>
    <name>ramet::CloneWizard</name>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Klonen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ramet::CommandBox</name>
    <message>
        <source>Command that helps</source>
        <translation>Befehl, der hilft</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy the command, to run it on a terminal</source>
        <translation>Den Befehl kopieren, um ihn in einem Terminal auszuführen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ramet::Copies</name>
    <message>
        <source>Write the names of the clones, one a line.</source>
        <translation>Schreiben Sie die Namen der Klone auf, einen je Zeile.</translation>
    </message>
    <message>
        <source>Choose a file with a line for each clone; it can have the columns %1.</source>
        <translation>Wählen Sie eine Datei mit einer Zeile für jeden Klon; sie kann die Spalten %1 haben.</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>„%1“ wird gelesen.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesPage</name>
    <message>
        <source>Names from</source>
        <translation>Namen aus</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>List of the names</source>
        <translation>Liste der Namen</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>N&amp;ames from</source>
        <translation>Namen au&amp;s</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Clones that are planned</source>
        <translation>Geplante Klone</translation>
    </message>
    <message>
        <source>File with a line for each clone</source>
        <translation>Datei mit einer Zeile für jeden Klon</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>z.&#xa0;B. %1</translation>
    </message>
    <message>
        <source>{01..10} stands for numbers, {a,b} for these texts, {n} for the number of the copy.</source>
        <translation>{01..10} steht für Zahlen, {a,b} für diese Texte, {n} für die Nummer der Kopie.</translation>
    </message>
</context>
<context>
    <name>ramet::Csv</name>
    <message>
        <source>Line %1 has text after the end of its quotes.</source>
        <translation>Zeile %1 hat Text nach dem schließenden Anführungszeichen.</translation>
    </message>
    <message>
        <source>The quotes that begin in line %1 do not end.</source>
        <translation>Die Anführungszeichen, die in Zeile %1 beginnen, enden nicht.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of clones.</source>
        <translation>Die Datei ist größer als 1 MiB: Sie ist keine Liste von Klonen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file is empty: it needs a line with the columns.</source>
        <translation>Die Datei ist leer: Sie braucht eine Zeile mit den Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n fields, the header has %2.</source>
        <translation>
            <numerusform>Zeile %1 hat %n Feld, die Kopfzeile hat %2.</numerusform>
            <numerusform>Zeile %1 hat %n Felder, die Kopfzeile hat %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::CsvClones</name>
    <message>
        <source>the mode is full or linked, “%1” is neither.</source>
        <translation>Der Modus ist „full“ oder „linked“, „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>whether to start is yes or no, “%1” is neither.</source>
        <translation>Ob gestartet wird, sagt „yes“ oder „no“; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>There is no column “%1”; a file may have %2.</source>
        <translation>Es gibt keine Spalte „%1“; eine Datei kann %2 haben.</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The column “name” is missing; a file may have %1.</source>
        <translation>Die Spalte „name“ fehlt; eine Datei kann %1 haben.</translation>
    </message>
    <message>
        <source>The file has a header only: write a line for each clone.</source>
        <translation>Die Datei hat nur eine Kopfzeile: Schreiben Sie eine Zeile für jeden Klon.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong in it</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>Zeile %1 hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>ramet::DependantsDialog</name>
    <message>
        <source>Make &amp;independent</source>
        <translation>&amp;Unabhängig machen</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>Im Baum &amp;zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What rests on “%1”</source>
        <translation>Was auf „%1“ beruht</translation>
    </message>
    <message>
        <source>Select what is to be made independent.</source>
        <translation>Wählen Sie aus, was unabhängig gemacht werden soll.</translation>
    </message>
    <message>
        <source>Select one alone to show it in the tree.</source>
        <translation>Wählen Sie nur einen Eintrag aus, um ihn im Baum zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ramet::DesktopPresence</name>
    <message>
        <source>Select a VM in the tree first.</source>
        <translation>Wählen Sie zuerst eine VM im Baum aus.</translation>
    </message>
    <message>
        <source>The VM is not there any more.</source>
        <translation>Die VM ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>ramet::DetailsPane</name>
    <message>
        <source>No node yet</source>
        <translation>Noch kein Knoten</translation>
    </message>
    <message>
        <source>A node is a libvirt daemon: this computer, or another one. Add one to see its VMs.</source>
        <translation>Ein Knoten ist ein Libvirt-Dienst: dieser Rechner oder ein anderer. Fügen Sie einen hinzu, um seine VMs zu sehen.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Waiting for the nodes to answer.</source>
        <translation>Die Knoten haben noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No VM yet</source>
        <translation>Noch keine VM</translation>
    </message>
    <message>
        <source>None of the nodes that answer has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>Keiner der Knoten, die antworten, hat eine VM. Legen Sie eine Beispiel-VM an, um das Klonen auszuprobieren: Sie ist klein und startet in einer Sekunde. Oder fügen Sie einen weiteren Knoten hinzu.</translation>
    </message>
    <message>
        <source>None of your nodes has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>Keiner Ihrer Knoten hat eine VM. Legen Sie eine Beispiel-VM an, um das Klonen auszuprobieren: Sie ist klein und startet in einer Sekunde. Oder fügen Sie einen weiteren Knoten hinzu.</translation>
    </message>
    <message>
        <source>No node can be reached</source>
        <translation>Kein Knoten ist erreichbar</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached</source>
        <translation>Knoten „%1“ ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Select a VM in the tree to see its disks and to clone it, or drag it onto another node.</source>
        <translation>Wählen Sie im Baum eine VM aus, um ihre Festplatten zu sehen und sie zu klonen, oder ziehen Sie sie auf einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Select a node in the tree to see why, and try again there. Or add another node.</source>
        <translation>Wählen Sie im Baum einen Knoten aus, um den Grund zu sehen, und versuchen Sie es dort erneut. Oder fügen Sie einen weiteren Knoten hinzu.</translation>
    </message>
</context>
<context>
    <name>ramet::DisksDraft</name>
    <message>
        <source>Keep with its medium</source>
        <comment>a drive</comment>
        <translation>Mit Medium behalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Share with the original</source>
        <translation>Mit dem Original teilen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep empty</source>
        <comment>a drive</comment>
        <translation>Leer behalten</translation>
    </message>
    <message>
        <source>Only a disk that is copied has a storage of its own.</source>
        <translation>Nur eine Festplatte, die kopiert wird, hat einen eigenen Speicher.</translation>
    </message>
    <message>
        <source>As on page “%1”</source>
        <translation>Wie auf Seite „%1“</translation>
    </message>
    <message>
        <source>%1, as the mode says</source>
        <comment>what to do with a disk</comment>
        <translation>%1, wie der Modus es vorgibt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is chosen for all disks, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No disk of the clone has a serial number.</source>
        <translation>Keine Festplatte des Klons hat eine Seriennummer.</translation>
    </message>
</context>
<context>
    <name>ramet::DisksPage</name>
    <message>
        <source>%1, refused</source>
        <comment>a disk</comment>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>after a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Akt&amp;ion</translation>
    </message>
    <message>
        <source>Si&amp;ze of the new disk</source>
        <translation>&amp;Größe der neuen Festplatte</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>New serial n&amp;umbers for the disks</source>
        <translation>Neue Serien&amp;nummern für die Festplatten</translation>
    </message>
    <message>
        <source>New serial numbers for the disks</source>
        <translation>Neue Seriennummern für die Festplatten</translation>
    </message>
    <message>
        <source>Speed li&amp;mit of copying</source>
        <translation>Te&amp;mpolimit beim Kopieren</translation>
    </message>
    <message>
        <source>No disk is copied.</source>
        <translation>Keine Festplatte wird kopiert.</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Wie das Original (%1)</translation>
    </message>
</context>
<context>
    <name>ramet::DropHint</name>
    <message>
        <source>What the drop will do</source>
        <translation>Was das Ablegen bewirkt</translation>
    </message>
</context>
<context>
    <name>ramet::FileReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>ramet::FilterBar</name>
    <message>
        <source>Filter VMs</source>
        <translation>VMs filtern</translation>
    </message>
    <message>
        <source>Words that all have to be found: in names, titles, tags, descriptions, MACs, UUIDs, states or nodes.
Or in one of them: name: title: state: is: node: mac: uuid: tag: description:</source>
        <translation>Wörter, die alle vorkommen müssen: in Namen, Titeln, Tags, Beschreibungen, MACs, UUIDs, Status oder Knoten.
Oder in einem davon: name: title: state: is: node: mac: uuid: tag: description:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many VMs that the filter lets through, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter: web state:%1 (%2)</source>
        <comment>the name of a state, and a key</comment>
        <translation>Filter: web state:%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::GeneralPage</name>
    <message>
        <source>%1 (%2, %3 free of %4)</source>
        <comment>a storage: name, type, sizes</comment>
        <translation>%1 (%2, %3 von %4 frei)</translation>
    </message>
    <message>
        <source>Start &amp;after cloning</source>
        <translation>Nach dem Klonen &amp;starten</translation>
    </message>
    <message>
        <source>Start after cloning</source>
        <translation>Nach dem Klonen starten</translation>
    </message>
    <message>
        <source>Target &amp;node</source>
        <translation>&amp;Zielknoten</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odus</translation>
    </message>
    <message>
        <source>Sna&amp;pshot</source>
        <translation>Sna&amp;pshot</translation>
    </message>
    <message>
        <source>Target &amp;storage</source>
        <translation>Z&amp;ielspeicher</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Make a s&amp;torage…</source>
        <translation>Speicher an&amp;legen …</translation>
    </message>
    <message>
        <source>Let libvirt on “%1” know the folder “%2”</source>
        <translation>Libvirt auf „%1“ den Ordner „%2“ bekannt machen</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a template</source>
        <translation>Zur &amp;Vorlage machen</translation>
    </message>
    <message>
        <source>Make it a template</source>
        <translation>Zur Vorlage machen</translation>
    </message>
    <message>
        <source>&amp;Empty drive %1</source>
        <comment>what to do with a drive of the clone</comment>
        <translation>Laufwerk %1 leere&amp;n</translation>
    </message>
    <message>
        <source>The clone keeps the drive, without a medium in it. The page “Disks” can have the medium copied instead.</source>
        <translation>Der Klon behält das Laufwerk, ohne Medium darin. Auf der Seite „Festplatten“ lässt sich das Medium stattdessen kopieren.</translation>
    </message>
    <message>
        <source>T&amp;rust node “%1”</source>
        <translation>Knoten „%1“ vert&amp;rauen</translation>
    </message>
    <message>
        <source>Let “%1” run, read and write what the definition names, this once</source>
        <translation>Nur dieses eine Mal: „%1“ darf ausführen, lesen und schreiben, was die Definition nennt</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>Kopi&amp;en</translation>
    </message>
    <message>
        <source>Start &amp;after cloning (a template cannot run)</source>
        <translation>Nach dem Klonen &amp;starten (eine Vorlage kann nicht laufen)</translation>
    </message>
    <message>
        <source>Start at onc&amp;e, before its disks are there</source>
        <translation>Sofor&amp;t starten, bevor die Festplatten da sind</translation>
    </message>
    <message>
        <source>The disks come from the other node while the clone runs.</source>
        <translation>Die Festplatten kommen vom anderen Knoten, während der Klon läuft.</translation>
    </message>
    <message>
        <source>Start at once, before its disks are there</source>
        <translation>Sofort starten, bevor die Festplatten da sind</translation>
    </message>
</context>
<context>
    <name>ramet::GuestDraft</name>
    <message>
        <source>The image’s own</source>
        <translation>Der des Abbilds</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>„%1“ wird gelesen.</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Karte %1: %2</translation>
    </message>
    <message>
        <source>Another user: %1</source>
        <translation>Ein anderer Benutzer: %1</translation>
    </message>
</context>
<context>
    <name>ramet::GuestPage</name>
    <message>
        <source>the image’s own</source>
        <translation>der des Abbilds</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Du&amp;rchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Hostname:</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>User data for cloud-init</source>
        <translation>Benutzerdaten für cloud-init</translation>
    </message>
    <message>
        <source>&amp;User data for cloud-init:</source>
        <translation>&amp;Benutzerdaten für cloud-init:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Kennwor&amp;t:</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>&amp;Neuer Benutzer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>&amp;Domain:</translation>
    </message>
    <message>
        <source>Network car&amp;d:</source>
        <translation>Net&amp;zwerkkarte:</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>Zeitz&amp;one:</translation>
    </message>
    <message>
        <source>L&amp;ocale:</source>
        <translation>Gebietss&amp;chema:</translation>
    </message>
    <message>
        <source>U&amp;sers:</source>
        <translation>B&amp;enutzer:</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Benutzerna&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Packages:</source>
        <translation>&amp;Pakete:</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>z.&#xa0;B. %1</translation>
    </message>
    <message>
        <source>{name} stands for the clone’s name. Empty: the original’s.</source>
        <translation>{name} steht für den Namen des Klons. Leer: wie das Original.</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>z.&#xa0;B. Europe/Berlin</translation>
    </message>
    <message>
        <source>for example de_DE.UTF-8</source>
        <translation>z.&#xa0;B. de_DE.UTF-8</translation>
    </message>
    <message>
        <source>The guest has no cloud-init: change its disk b&amp;y virt-customize</source>
        <translation>Kein cloud-init im Gast: die Festplatte mit &amp;virt-customize ändern</translation>
    </message>
    <message>
        <source>IP &amp;addresses:</source>
        <translation>&amp;IP-Adressen:</translation>
    </message>
    <message>
        <source>SSH &amp;keys, one per line:</source>
        <translation>&amp;SSH-Schlüssel, einer je Zeile:</translation>
    </message>
    <message>
        <source>Commands to run once, one per l&amp;ine:</source>
        <translation>Einmal auszuführende Befeh&amp;le, einer je Zeile:</translation>
    </message>
</context>
<context>
    <name>ramet::HardwareDraft</name>
    <message>
        <source>network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>Bridge „%1“</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a display</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a card: number, network, address</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Eine neue</translation>
    </message>
    <message>
        <source>The original’s</source>
        <translation>Die des Originals</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>before a field</comment>
        <translation>Diese:</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Wie das Original (%1)</translation>
    </message>
    <message>
        <source>A bridge of the node</source>
        <translation>Eine Bridge des Knotens</translation>
    </message>
    <message>
        <source>The original’s (default)</source>
        <translation>Die des Originals (Vorgabe)</translation>
    </message>
    <message>
        <source>A new one (default)</source>
        <translation>Eine neue (Vorgabe)</translation>
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
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>C&amp;PUs</source>
        <translation>C&amp;PUs</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>Arbeits&amp;speicher</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>An&amp;zeige</translation>
    </message>
    <message>
        <source>&amp;Network card</source>
        <translation>&amp;Netzwerkkarte</translation>
    </message>
    <message>
        <source>C&amp;onnected to</source>
        <translation>&amp;Verbunden mit</translation>
    </message>
    <message>
        <source>MAC addre&amp;ss</source>
        <translation>&amp;MAC-Adresse</translation>
    </message>
    <message>
        <source>Brid&amp;ge</source>
        <translation>Brid&amp;ge</translation>
    </message>
    <message>
        <source>Pa&amp;th (XPath)</source>
        <translation>P&amp;fad (XPath)</translation>
    </message>
    <message>
        <source>Path (XPath)</source>
        <translation>Pfad (XPath)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Wer&amp;t</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Other elements of the de&amp;finition</source>
        <translation>Andere E&amp;lemente der Definition</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a path and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>z.&#xa0;B. %1</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress to use</source>
        <translation>Gewünschte MAC-A&amp;dresse</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Wie das Original (%1)</translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or press “Add” to make it empty.</source>
        <translation>Geben Sie einen Wert für „%1“ ein, oder leeren Sie es mit „Hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>ramet::Inhibitor</name>
    <message>
        <source>Virtual machines are being copied</source>
        <translation>Virtuelle Maschinen werden kopiert</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryPanel</name>
    <message>
        <source>Which tree is shown</source>
        <translation>Welcher Baum gezeigt wird</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Abstammung</translation>
    </message>
    <message>
        <source>Nodes with their VMs</source>
        <translation>Knoten mit ihren VMs</translation>
    </message>
    <message>
        <source>Templates with all that rests on them, over all nodes</source>
        <translation>Vorlagen mit allem, was auf ihnen beruht, über alle Knoten</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>Verbunden, nicht alles gelesen</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n VMs</source>
        <comment>a node and how many it has</comment>
        <translation>
            <numerusform>%1, %n VM</numerusform>
            <numerusform>%1, %n VMs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <comment>of nodes</comment>
        <translation>
            <numerusform>Gruppe %1, %n Knoten</numerusform>
            <numerusform>Gruppe %1, %n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::InventoryView</name>
    <message>
        <source>Nodes and VMs</source>
        <translation>Knoten und VMs</translation>
    </message>
</context>
<context>
    <name>ramet::LineageModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Own size: what its own disks hold</source>
        <translation>Eigene Größe: was die eigenen Festplatten belegen</translation>
    </message>
    <message>
        <source>Saved by linking: what the disks hold that it shares with others</source>
        <translation>Durch Verknüpfen gespart: was die Festplatten belegen, die sie mit anderen teilt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>%1: not looked into</source>
        <comment>a VM or an image</comment>
        <translation>%1: nicht untersucht</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Node “%1”: not known</source>
        <translation>Knoten „%1“: nicht bekannt</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. What it has of these disks is not known.</source>
        <translation>Knoten „%1“ ist nicht erreichbar. Was er von diesen Festplatten nutzt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ramet::LineageText</name>
    <message>
        <source>%1 (on node %2)</source>
        <translation>%1 (auf Knoten „%2“)</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>auf keinem Speicher</translation>
    </message>
    <message>
        <source>base without a VM</source>
        <translation>Basis ohne VM</translation>
    </message>
    <message>
        <source>overlay without a VM</source>
        <translation>Overlay ohne VM</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>linked template</source>
        <translation>verknüpfte Vorlage</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>verknüpfter Klon</translation>
    </message>
    <message>
        <source>uses the same disk</source>
        <translation>nutzt dieselbe Festplatte</translation>
    </message>
    <message>
        <source>linked clone, by its mark</source>
        <translation>verknüpfter Klon, laut Markierung</translation>
    </message>
    <message>
        <source>possibly: a file of that name</source>
        <translation>vielleicht: eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>%1; saves %2</source>
        <translation>%1; spart %2</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (vielleicht)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not looked into</source>
        <translation>%1, nicht untersucht</translation>
    </message>
    <message>
        <source>Not looked into, so that what it rests on is not known: %1</source>
        <translation>Nicht untersucht, daher ist nicht bekannt, worauf es beruht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</source>
        <translation>
            <numerusform>%n VM bleibt ausgewählt, die auf nichts beruht und auf der nichts beruht: Sie hat hier keine Zeile.</numerusform>
            <numerusform>%n VMs bleiben ausgewählt, die auf nichts beruhen und auf denen nichts beruht: Sie haben hier keine Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays selected. It rests on nothing, and nothing rests on it, so it has no row here.</source>
        <translation>„%1“ bleibt ausgewählt. Die VM beruht auf nichts, und nichts beruht auf ihr; daher hat sie hier keine Zeile.</translation>
    </message>
    <message>
        <source>Not known for node “%1”, which cannot be reached.</source>
        <translation>Nicht bekannt für Knoten „%1“, der nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Not known for the nodes %1, which cannot be reached.</source>
        <comment>names in quotation marks</comment>
        <translation>Nicht bekannt für die Knoten %1, die nicht erreichbar sind.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>ramet::LineageView</name>
    <message>
        <source>Lineage: what rests on what</source>
        <translation>Abstammung: was worauf beruht</translation>
    </message>
    <message>
        <source>Templates and what rests on them are shown here. There are none.</source>
        <translation>Hier stehen Vorlagen und was auf ihnen beruht. Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>ramet::LoginAsker</name>
    <message>
        <source>The desktop has no keyring that takes the password, or it is locked. It is forgotten when Ramet ends.</source>
        <translation>Der Desktop hat keinen Schlüsselbund, der das Kennwort aufnimmt, oder er ist gesperrt. Das Kennwort wird vergessen, wenn Ramet beendet wird.</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
</context>
<context>
    <name>ramet::LoginDialog</name>
    <message>
        <source>Log in to node “%1”</source>
        <translation>Am Knoten „%1“ anmelden</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop’s keyring</source>
        <translation>Im &amp;Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>Diesem Rechner &amp;vertrauen</translation>
    </message>
</context>
<context>
    <name>ramet::Main</name>
    <message>
        <source>Clones virtual machines through libvirt.</source>
        <translation>Klont virtuelle Maschinen über Libvirt.</translation>
    </message>
    <message>
        <source>a node to show, in place of the saved ones; may be given again</source>
        <translation>ein Knoten, der anstelle der gespeicherten gezeigt wird; mehrfach möglich</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Die Aktion „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>what to begin with: new-clone or add-node</source>
        <translation>womit begonnen wird: new-clone oder add-node</translation>
    </message>
    <message>
        <source>a VM to show: ramet://NODE/VM</source>
        <translation>eine VM, die gezeigt wird: ramet://NODE/VM</translation>
    </message>
</context>
<context>
    <name>ramet::MainWindow</name>
    <message>
        <source>Ramet</source>
        <translation>Ramet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;VM</source>
        <translation>&amp;VM</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Ramet</source>
        <translation>&amp;Über Ramet</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many nodes, so many VMs</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the tasks and removing what they made…</source>
        <translation>
            <numerusform>Der Vorgang wird abgebrochen, und was er angelegt hat, wird entfernt …</numerusform>
            <numerusform>Die Vorgänge werden abgebrochen, und was sie angelegt haben, wird entfernt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message numerus="yes">
        <source>Ramet quits as soon as the tasks have ended.</source>
        <translation>
            <numerusform>Ramet wird beendet, sobald der Vorgang zu Ende ist.</numerusform>
            <numerusform>Ramet wird beendet, sobald die Vorgänge zu Ende sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This VM is not there any more.</source>
        <translation>Diese VM ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Ramet on the &amp;web</source>
        <translation>Ramet im &amp;Web</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>ramet::MakingStrip</name>
    <message>
        <source>Sho&amp;w task</source>
        <translation>Vorgang zei&amp;gen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel task</source>
        <translation>V&amp;organg abbrechen</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>Fortschritt des Klons</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>Den Vorgang beenden und entfernen, was er angelegt hat</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>Diesen Klon legt oder legte ein anderes Programm an.</translation>
    </message>
    <message>
        <source>Interrupted tasks…</source>
        <translation>Unterbrochene Vorgänge …</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>Unterbrochenes fertigstellen oder aufräumen</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message>
        <source>&amp;Link clones of templates</source>
        <translation>Klone von Vorlagen &amp;verknüpfen</translation>
    </message>
    <message>
        <source>S&amp;tart the clones when they are ready</source>
        <translation>Klone &amp;starten, sobald sie fertig sind</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>%n VM klonen</numerusform>
            <numerusform>%n VMs klonen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ready in an instant and rest on their template.</source>
        <translation>Sie stehen sofort bereit und beruhen auf ihrer Vorlage.</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Klone</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>Name des Klons</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>K&amp;noten:</translation>
    </message>
    <message>
        <source>St&amp;orage:</source>
        <translation>S&amp;peicher:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Klonen</translation>
    </message>
    <message>
        <source>Make the clones te&amp;mplates</source>
        <translation>Die Klone zu Vorla&amp;gen machen</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message>
        <source>Each on the node of its original</source>
        <translation>Jeder auf dem Knoten seines Originals</translation>
    </message>
    <message>
        <source>Each as its original</source>
        <translation>Jeder wie sein Original</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation>
            <numerusform>Erstellt %n Klon; nichts wird kopiert.</numerusform>
            <numerusform>Erstellt %n Klone; nichts wird kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation>
            <numerusform>Erstellt %n Klon und kopiert %1.</numerusform>
            <numerusform>Erstellt %n Klone und kopiert %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation>
            <numerusform>%n wird weggelassen: Die Liste sagt, warum.</numerusform>
            <numerusform>%n werden weggelassen: Die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be cloned like this: the list says why.</source>
        <translation>Keine davon kann so geklont werden: Die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Storage “%1” has %2 free.</source>
        <translation>Auf Speicher „%1“ sind %2 frei.</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDetails</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDialog</name>
    <message>
        <source>VMs that are meant</source>
        <translation>Betroffene VMs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>VMs and why follow</comment>
        <translation>Ausgelassen:</translation>
    </message>
</context>
<context>
    <name>ramet::MessageBar</name>
    <message>
        <source>Try &amp;again…</source>
        <translation>Erneut ver&amp;suchen …</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Einzelhei&amp;ten …</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ramet::NoMatchNote</name>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>No VM matches the filter.</source>
        <translation>Keine VM passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeActions</name>
    <message>
        <source>&amp;Add node…</source>
        <translation>&amp;Knoten hinzufügen …</translation>
    </message>
    <message>
        <source>Show another libvirt daemon and its VMs</source>
        <translation>Einen weiteren Libvirt-Dienst und seine VMs zeigen</translation>
    </message>
    <message>
        <source>Create a &amp;sample VM</source>
        <translation>Beispiel-VM an&amp;legen</translation>
    </message>
    <message>
        <source>Make a small VM that boots in a second, to try things out</source>
        <translation>Eine kleine VM zum Ausprobieren anlegen, die in einer Sekunde startet</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Look at the storages again</source>
        <translation>Die Speicher neu einlesen</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Er&amp;neut verbinden</translation>
    </message>
    <message>
        <source>Try at once to reach the node</source>
        <translation>Sofort versuchen, den Knoten zu erreichen</translation>
    </message>
    <message>
        <source>Re&amp;move node…</source>
        <translation>Knoten &amp;entfernen …</translation>
    </message>
    <message>
        <source>Show the node no more; its VMs stay as they are</source>
        <translation>Den Knoten nicht mehr zeigen; seine VMs bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>No node can be reached. Add or reconnect one first.</source>
        <translation>Kein Knoten ist erreichbar. Fügen Sie zuerst einen hinzu oder verbinden Sie einen erneut.</translation>
    </message>
    <message>
        <source>Make a small VM on “%1” that boots in a second</source>
        <translation>Auf „%1“ eine kleine VM anlegen, die in einer Sekunde startet</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>Es gibt bereits einen Knoten namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Nodes…</source>
        <translation>Kn&amp;oten …</translation>
    </message>
    <message>
        <source>Edit, remove and reorder the nodes</source>
        <translation>Die Knoten bearbeiten, entfernen und umordnen</translation>
    </message>
    <message>
        <source>&amp;Edit node…</source>
        <translation>Knoten &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Change the node’s name or address</source>
        <translation>Namen oder Adresse des Knotens ändern</translation>
    </message>
    <message>
        <source>Tasks on “%1” have not ended: %2. Let them end, or clean up after them, then change the node.</source>
        <translation>Vorgänge auf „%1“ sind noch nicht zu Ende: %2. Lassen Sie sie zu Ende laufen oder räumen Sie nach ihnen auf, und ändern Sie dann den Knoten.</translation>
    </message>
    <message>
        <source>A sample VM needs a node: add one first.</source>
        <translation>Eine Beispiel-VM benötigt einen Knoten: Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Reconnect it first.</source>
        <translation>„%1“ ist nicht erreichbar. Verbinden Sie den Knoten zuerst erneut.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Wählen Sie zuerst einen Knoten aus.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeArguments</name>
    <message>
        <source>Option -c needs a URI, such as qemu:///system.</source>
        <translation>Die Option -c braucht eine URI, zum Beispiel qemu:///system.</translation>
    </message>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>„%1“ kann kein Knotenname sein: Verwenden Sie nur Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Node %1 has no URI. Write -c %1=URI.</source>
        <translation>Der Knoten „%1“ hat keine URI. Schreiben Sie -c %1=URI.</translation>
    </message>
    <message>
        <source>Two nodes are named %1.</source>
        <translation>Zwei Knoten heißen „%1“.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDetails</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Details of the node</source>
        <translation>Einzelheiten des Knotens</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>The user’s own &amp;VMs, not those of the system</source>
        <translation>Ei&amp;gene VMs des Benutzers, nicht die des Systems</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Address (URI)</source>
        <translation>Adresse (URI)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>Knoten „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This computer, your own VMs</source>
        <translation>Dieser Rechner, Ihre eigenen VMs</translation>
    </message>
    <message>
        <source>Another computer, over SSH</source>
        <translation>Ein anderer Rechner, über SSH</translation>
    </message>
    <message>
        <source>Another computer, over TLS with certificates</source>
        <translation>Ein anderer Rechner, über TLS mit Zertifikaten</translation>
    </message>
    <message>
        <source>Another computer, over TCP (not encrypted)</source>
        <translation>Ein anderer Rechner, über TCP (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>A socket on this computer</source>
        <translation>Ein Socket auf diesem Rechner</translation>
    </message>
    <message>
        <source>An address of libvirt</source>
        <translation>Eine Libvirt-Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Verbindung:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Rechner:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>Soc&amp;ket:</translation>
    </message>
    <message>
        <source>Add&amp;ress (URI):</source>
        <translation>A&amp;dresse (URI):</translation>
    </message>
    <message>
        <source>A name has only letters, digits and the signs “.”, “_” and “-”.</source>
        <translation>Ein Name besteht nur aus Buchstaben, Ziffern und den Zeichen „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde gestoppt.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a node without a name, in questions for its password</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Data address</source>
        <translation>Datenadresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Where other nodes reach this one, to copy disks straight from it</source>
        <translation>Wo andere Knoten diesen erreichen, um Festplatten direkt von ihm zu kopieren</translation>
    </message>
    <message>
        <source>&amp;Data address:</source>
        <translation>Daten&amp;adresse:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>Gr&amp;uppe:</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>Es gibt bereits einen Knoten namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The data address is a name or an address of the host, without a port.</source>
        <translation>Die Datenadresse ist ein Name oder eine Adresse des Rechners, ohne Port.</translation>
    </message>
    <message>
        <source>Trust that network: copy without &amp;encryption (TLS)</source>
        <translation>D&amp;iesem Netz vertrauen: ohne Verschlüsselung (TLS) kopieren</translation>
    </message>
    <message>
        <source>For example rack1</source>
        <translation>Zum Beispiel rack1</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Ein Name oder eine Adresse</translation>
    </message>
    <message>
        <source>As SSH is set up, or root</source>
        <translation>Wie für SSH eingerichtet, sonst root</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Same host as in the address</source>
        <translation>Derselbe Rechner wie in der Adresse</translation>
    </message>
    <message>
        <source>Other nodes copy disks straight from the data address. Only a network that has one of its own can be trusted.</source>
        <translation>Andere Knoten kopieren Festplatten direkt von der Datenadresse. Vertraut werden kann nur einem Netz mit eigener Datenadresse.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ramet::NodesDialog</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>ramet::NotesDialog</name>
    <message>
        <source>web, test</source>
        <translation>web, test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Ta&amp;gs:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Volumes that carry the VM’s name get the new one</source>
        <translation>Volumes, die den Namen der VM tragen, erhalten den neuen</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too</source>
        <translation>Auch ihre &amp;Festplatten umbenennen</translation>
    </message>
    <message>
        <source>&amp;Start when its node starts</source>
        <translation>Mit dem Knoten &amp;starten</translation>
    </message>
    <message>
        <source>Name and notes of “%1”</source>
        <translation>Name und Notizen von „%1“</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too (needs another name)</source>
        <translation>Auch ihre &amp;Festplatten umbenennen (erfordert einen anderen Namen)</translation>
    </message>
</context>
<context>
    <name>ramet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceActions</name>
    <message>
        <source>C&amp;lone to…</source>
        <translation>Klonen na&amp;ch …</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, for the clone</source>
        <translation>Den Knoten oder den Speicher für den Klon wählen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Remember the VMs, to paste clones of them elsewhere</source>
        <translation>Die VMs merken, um Klone davon anderswo einzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Copy a VM first.</source>
        <translation>Kopieren Sie zuerst eine VM.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>Verschie&amp;ben nach …</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, to which the VM goes</source>
        <translation>Den Knoten oder den Speicher wählen, auf den die VM kommt</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceChoices</name>
    <message>
        <source>As a template</source>
        <translation>Als Vorlage</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>Speicher %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryActions</name>
    <message>
        <source>&amp;Interrupted tasks…</source>
        <translation>&amp;Unterbrochene Vorgänge …</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>Unterbrochenes fertigstellen oder aufräumen</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryDialog</name>
    <message>
        <source>Interrupted tasks</source>
        <translation>Unterbrochene Vorgänge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Goes on where the task was interrupted.</source>
        <translation>Setzt den Vorgang dort fort, wo er unterbrochen wurde.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Removes what the task made.</source>
        <translation>Entfernt, was der Vorgang angelegt hat.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Leaves all as it is. The menu File shows this list again.</source>
        <translation>Lässt alles, wie es ist. Das Menü „Datei“ zeigt diese Liste wieder.</translation>
    </message>
    <message>
        <source>There are no interrupted tasks.</source>
        <translation>Es gibt keine unterbrochenen Vorgänge.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewDraft</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” is free on node “%2”.</source>
        <translation>„%1“ ist auf Knoten „%2“ frei.</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>Zielknoten</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is whole.</source>
        <translation>Snapshot „%1“ von „%2“ ist unversehrt.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>„%1“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The clone stays on node “%1”.</source>
        <translation>Der Klon bleibt auf Knoten „%1“.</translation>
    </message>
    <message>
        <source>Node “%1” has all that the clone needs.</source>
        <translation>Knoten „%1“ hat alles, was der Klon braucht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk and its way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>Es wird keine angelegt.</translation>
    </message>
    <message>
        <source>No space is needed.</source>
        <translation>Es wird kein Platz benötigt.</translation>
    </message>
    <message>
        <source>Ready at once.</source>
        <translation>Sofort fertig.</translation>
    </message>
    <message>
        <source>%1, at the %2 of earlier copies</source>
        <comment>a time and a speed</comment>
        <translation>%1, beim Tempo früherer Kopien (%2)</translation>
    </message>
    <message>
        <source>It has no network card.</source>
        <translation>Er hat keine Netzwerkkarte.</translation>
    </message>
    <message>
        <source>The clone’s own name</source>
        <translation>Der eigene Name des Klons</translation>
    </message>
    <message>
        <source>A UUID of its own</source>
        <translation>Eine eigene UUID</translation>
    </message>
    <message>
        <source>The title is the original’s</source>
        <translation>Der Titel bleibt beim Original</translation>
    </message>
    <message>
        <source>A new generation, by which Windows knows that it is a copy</source>
        <translation>Eine neue Generations-ID, an der Windows erkennt, dass es eine Kopie ist</translation>
    </message>
    <message>
        <source>The UUID that the guest reads</source>
        <translation>Die UUID, die der Gast liest</translation>
    </message>
    <message>
        <source>UEFI variables of its own</source>
        <translation>Eigene UEFI-Variablen</translation>
    </message>
    <message>
        <source>The target node’s own firmware</source>
        <translation>Die eigene Firmware des Zielknotens</translation>
    </message>
    <message>
        <source>The target node’s own emulator</source>
        <translation>Der eigene Emulator des Zielknotens</translation>
    </message>
    <message>
        <source>A serial number of its own</source>
        <translation>Eine eigene Seriennummer</translation>
    </message>
    <message>
        <source>Disks of its own, as chosen</source>
        <translation>Eigene Festplatten, wie gewählt</translation>
    </message>
    <message>
        <source>An address that no other VM of the known nodes has</source>
        <translation>Eine Adresse, die keine andere VM der bekannten Knoten hat</translation>
    </message>
    <message>
        <source>The network, as chosen</source>
        <translation>Das Netzwerk, wie gewählt</translation>
    </message>
    <message>
        <source>A port of its own, or as chosen</source>
        <translation>Ein eigener Port, oder wie gewählt</translation>
    </message>
    <message>
        <source>A file or socket of its own</source>
        <translation>Eine eigene Datei oder ein eigener Socket</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>The definition is being read.</source>
        <translation>Die Definition wird gelesen.</translation>
    </message>
    <message>
        <source>The node did not tell the definition. Look at its state in the tree, then open the wizard again.</source>
        <translation>Der Knoten hat die Definition nicht mitgeteilt. Sehen Sie im Baum nach seinem Status und öffnen Sie den Assistenten dann erneut.</translation>
    </message>
    <message>
        <source>Devices of the node</source>
        <translation>Geräte des Knotens</translation>
    </message>
    <message>
        <source>The clone uses no device of the node.</source>
        <translation>Der Klon benutzt kein Gerät des Knotens.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>“%1” is running, and keeps running.</source>
        <translation>„%1“ läuft und läuft weiter.</translation>
    </message>
    <message>
        <source>Storage “%1”: %2 needed, %3 free.</source>
        <translation>Speicher „%1“: %2 benötigt, %3 frei.</translation>
    </message>
    <message>
        <source>Nothing was copied to this storage yet.</source>
        <translation>Auf diesen Speicher wurde noch nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>No other VM on the known nodes has these %n MAC addresses: %1.</source>
        <translation>
            <numerusform>Keine andere VM auf den bekannten Knoten hat diese MAC-Adresse: %1.</numerusform>
            <numerusform>Keine andere VM auf den bekannten Knoten hat diese %n MAC-Adressen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as that of the original.</source>
        <translation>Wie beim Original.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a verdict</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a verdict</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a verdict</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a verdict</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ramet’s note of where a clone is from</source>
        <translation>Ramets Notiz, woher ein Klon stammt</translation>
    </message>
    <message>
        <source>The node gives its side a new name</source>
        <translation>Der Knoten vergibt einen neuen Namen für seine Schnittstelle</translation>
    </message>
    <message>
        <source>An address of its own on the node</source>
        <translation>Eine eigene Adresse auf dem Knoten</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2”: %3 needed, %4 free.</source>
        <translation>Speicher „%1“ auf Knoten „%2“: %3 benötigt, %4 frei.</translation>
    </message>
    <message>
        <source>Not known: the clones go to different places.</source>
        <translation>Nicht bekannt: Die Klone gehen an verschiedene Orte.</translation>
    </message>
    <message>
        <source>%1 if one is copied after the other, at %2</source>
        <comment>a time and a speed</comment>
        <translation>%1, wenn einer nach dem anderen kopiert wird, bei %2</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewPage</name>
    <message>
        <source>&amp;Definition of the original and of the clone</source>
        <translation>&amp;Definition des Originals und des Klons</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Definition of the original and of the clone</source>
        <translation>Definition des Originals und des Klons</translation>
    </message>
    <message>
        <source>Sho&amp;w equal lines too</source>
        <translation>Auch Unveränder&amp;tes zeigen</translation>
    </message>
</context>
<context>
    <name>ramet::SearchCombo</name>
    <message>
        <source>Type to find</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Zeilen, die dies enthalten</translation>
    </message>
</context>
<context>
    <name>ramet::SettingsDialog</name>
    <message>
        <source>Copies at once on one node</source>
        <translation>Gleichzeitige Kopien auf einem Knoten</translation>
    </message>
    <message>
        <source>Copies at once to one storage</source>
        <translation>Gleichzeitige Kopien auf einen Speicher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copies at once on one &amp;node:</source>
        <translation>Gleichzeitige Kopien auf einem &amp;Knoten:</translation>
    </message>
    <message>
        <source>Copies at once to one &amp;storage:</source>
        <translation>Gleichzeitige Kopien auf einen &amp;Speicher:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Clones of &amp;templates:</source>
        <translation>Klone von Vorla&amp;gen:</translation>
    </message>
    <message>
        <source>Clones of templates</source>
        <translation>Klone von Vorlagen</translation>
    </message>
    <message>
        <source>Linked where possible</source>
        <translation>Verknüpft, wo möglich</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Forget the networks and storages chosen for other nodes</source>
        <translation>Für andere Knoten gewählte Netzwerke und Speicher vergessen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>the desktop’s colours</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Further clones wait for their turn. Clones that are instant never wait.</source>
        <translation>Weitere Klone warten, bis sie an der Reihe sind. Klone, die sofort fertig sind, warten nie.</translation>
    </message>
    <message>
        <source>Speed &amp;limit of new clones:</source>
        <translation>&amp;Tempolimit für neue Klone:</translation>
    </message>
    <message>
        <source>Choices for other nodes:</source>
        <translation>Auswahl für andere Knoten:</translation>
    </message>
    <message>
        <source>Speed limit of new clones, MiB per second</source>
        <translation>Tempolimit für neue Klone, MiB pro Sekunde</translation>
    </message>
    <message>
        <source>Networks and storages that were chosen for clones to other nodes</source>
        <translation>Netzwerke und Speicher, die für Klone auf andere Knoten gewählt wurden</translation>
    </message>
    <message>
        <source>None were made yet</source>
        <translation>Noch keine getroffen</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>Wird beim Speichern vergessen</translation>
    </message>
</context>
<context>
    <name>ramet::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotActions</name>
    <message>
        <source>&amp;Take…</source>
        <translation>&amp;Erstellen …</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>Den jetzigen Stand der VM festhalten, um sie später darauf zurücksetzen zu können</translation>
    </message>
    <message>
        <source>Let the VM be what it was when the snapshot was taken</source>
        <translation>Die VM auf den Stand zurücksetzen, den sie beim Erstellen des Snapshots hatte</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the snapshot; the VM stays as it is</source>
        <translation>Den Snapshot löschen; die VM bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>&amp;Clone from here…</source>
        <translation>Von hier &amp;klonen …</translation>
    </message>
    <message>
        <source>Make a VM of what this one was when the snapshot was taken</source>
        <translation>Eine VM so anlegen, wie diese beim Erstellen des Snapshots war</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Zurücksetzen …</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotCommands</name>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>Snapshot von „%1“ erstellen</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotDialog</name>
    <message>
        <source>With the &amp;memory</source>
        <translation>Mit dem Arbeits&amp;speicher</translation>
    </message>
    <message>
        <source>The VM goes on from here when you come back to it. Without, it starts as after a power cut.</source>
        <translation>Die VM läuft von hier an weiter, wenn sie auf den Snapshot zurückgesetzt wird. Ohne den Arbeitsspeicher startet sie wie nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>The disks stay as they are, and the VM goes on with new files on top of them. Linked clones can rest on it.</source>
        <translation>Die Festplatten bleiben, wie sie sind, und die VM läuft mit neuen Dateien darüber weiter. Verknüpfte Klone können darauf beruhen.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>Snapshot &amp;erstellen</translation>
    </message>
    <message>
        <source>In &amp;files of its own (external)</source>
        <translation>In eigenen &amp;Dateien (extern)</translation>
    </message>
    <message>
        <source>F&amp;reeze the guest’s file systems</source>
        <translation>Die Dateisysteme des &amp;Gastes einfrieren</translation>
    </message>
    <message>
        <source>The guest agent writes out what the guest has in memory, and writes nothing while the snapshot is taken.</source>
        <translation>Der Gast-Agent schreibt auf die Festplatten, was der Gast noch im Arbeitsspeicher hat, und schreibt nichts, während der Snapshot entsteht.</translation>
    </message>
    <message>
        <source>What is off has no memory to keep and nothing to freeze.</source>
        <translation>Eine ausgeschaltete VM hat keinen Arbeitsspeicher zu sichern und nichts einzufrieren.</translation>
    </message>
    <message>
        <source>With the memory, nothing needs to be frozen.</source>
        <translation>Mit dem Arbeitsspeicher muss nichts eingefroren werden.</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>ramet::SpeedLimitDialog</name>
    <message>
        <source>Limit the speed</source>
        <translation>Tempo begrenzen</translation>
    </message>
    <message>
        <source>MiB per second</source>
        <translation>MiB pro Sekunde</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>ramet::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a step and how it stands</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ramet::StorageDialog</name>
    <message>
        <source>Make a folder a storage</source>
        <translation>Einen Ordner zum Speicher machen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Knoten:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Make it a storage</source>
        <translation>&amp;Zum Speicher machen</translation>
    </message>
    <message>
        <source>Libvirt will know the disks in this folder, and will start the storage with its node. No file is changed.</source>
        <translation>Libvirt kennt dann die Festplatten in diesem Ordner und startet den Speicher mit seinem Knoten. Keine Datei wird geändert.</translation>
    </message>
</context>
<context>
    <name>ramet::StorageMenu</name>
    <message>
        <source>&amp;Find out whether it is also</source>
        <translation>&amp;Prüfen, ob identisch mit</translation>
    </message>
    <message>
        <source>&amp;Say that it is also</source>
        <translation>Als &amp;identisch angeben mit</translation>
    </message>
    <message>
        <source>No storage of another node is like it</source>
        <translation>Kein Speicher eines anderen Knotens gleicht ihm</translation>
    </message>
</context>
<context>
    <name>ramet::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
</context>
<context>
    <name>ramet::TargetText</name>
    <message>
        <source>Node “%1” does not tell how much memory it can give: whether the clone fits is not known.</source>
        <translation>Der Knoten „%1“ sagt nicht, wie viel Arbeitsspeicher er vergeben kann: Ob der Klon hineinpasst, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Node “%1” has not answered yet. Wait for it, or choose another node.</source>
        <translation>Der Knoten „%1“ hat noch nicht geantwortet. Warten Sie auf ihn oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Node “%1” can only be read by its address: libvirt there takes no change. Give the node an address that may write, or choose another node.</source>
        <translation>Der Knoten „%1“ kann unter seiner Adresse nur gelesen werden: Libvirt nimmt dort keine Änderung an. Geben Sie dem Knoten eine Adresse, unter der auch geschrieben werden darf, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The QEMU of node “%1” does not know the machine type “%2”. Choose another node, or give the clone a type that it has, such as %3 (/domain/os/type/@machine).</source>
        <translation>QEMU auf dem Knoten „%1“ kennt den Maschinentyp „%2“ nicht. Wählen Sie einen anderen Knoten oder geben Sie dem Klon einen Typ, den er hat, wie %3 (/domain/os/type/@machine).</translation>
    </message>
    <message>
        <source>Node “%1” has no emulator for the architecture “%2”. Install QEMU for it there, or choose another node.</source>
        <translation>Der Knoten „%1“ hat keinen Emulator für die Architektur „%2“. Installieren Sie dort QEMU dafür oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%1” has no firmware of the kind “%2” for such a machine. Install one there (on Debian: ovmf), or choose another node.</source>
        <translation>Der Knoten „%1“ hat keine Firmware der Art „%2“ für so eine Maschine. Installieren Sie dort eine (auf Debian: ovmf) oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%1” cannot emulate the TPM of “%2”, so the clone cannot start. Install swtpm there, choose another node, or do not start the clone.</source>
        <translation>Der Knoten „%1“ kann das TPM von „%2“ nicht emulieren, der Klon kann also nicht starten. Installieren Sie dort swtpm, wählen Sie einen anderen Knoten oder starten Sie den Klon nicht.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”; it has %3. Say which of them is meant, or make the network there first.</source>
        <translation>Der Knoten „%2“ hat kein Netzwerk „%1“; er hat %3. Geben Sie an, welches davon gemeint ist, oder legen Sie das Netzwerk dort zuerst an.</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”.</source>
        <translation>Netzwerkkarten an „%1“ werden mit „%2“ verbunden.</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”, as was chosen for these two nodes before.</source>
        <translation>Netzwerkkarten an „%1“ werden mit „%2“ verbunden, wie es für diese zwei Knoten schon gewählt war.</translation>
    </message>
    <message>
        <source>Whether node “%2” can have a machine of the type “%1” is not known: libvirt there does not tell.</source>
        <translation>Ob der Knoten „%2“ eine Maschine des Typs „%1“ haben kann, ist nicht bekannt: Libvirt gibt dort keine Auskunft.</translation>
    </message>
    <message>
        <source>Node “%2” has an older libvirt (%1): it may not take all that the definition says.</source>
        <translation>Der Knoten „%2“ hat ein älteres Libvirt (%1): Es nimmt vielleicht nicht alles an, was die Definition sagt.</translation>
    </message>
    <message>
        <source>Node “%2” has an older QEMU (%1): it may not have all devices of the original.</source>
        <translation>Der Knoten „%2“ hat ein älteres QEMU (%1): Es hat vielleicht nicht alle Geräte des Originals.</translation>
    </message>
    <message>
        <source>Node “%1” does not tell which libvirt and QEMU it has: whether they are older than the original’s is not known.</source>
        <translation>Der Knoten „%1“ sagt nicht, welches Libvirt und QEMU er hat: Ob sie älter sind als die des Originals, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Node “%2” cannot emulate the TPM of “%1”: the clone cannot start there until swtpm is installed.</source>
        <translation>Der Knoten „%2“ kann das TPM von „%1“ nicht emulieren: Der Klon kann dort nicht starten, bis swtpm installiert ist.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network “%1” is not known: libvirt there does not tell. The clone needs it to start.</source>
        <translation>Ob der Knoten „%2“ das Netzwerk „%1“ hat, ist nicht bekannt: Libvirt gibt dort keine Auskunft. Der Klon braucht es, um zu starten.</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 of memory to give at the moment, less than the clone has: started now, it may be slow or be ended.</source>
        <translation>Der Knoten „%2“ hat im Augenblick nur %1 Arbeitsspeicher zu vergeben, weniger als der Klon hat: Jetzt gestartet, ist er vielleicht langsam oder wird beendet.</translation>
    </message>
    <message>
        <source>Node “%2” has %1 of memory, less than the clone: give the clone less before it starts.</source>
        <translation>Knoten „%2“ hat %1 Arbeitsspeicher, weniger als der Klon: Geben Sie dem Klon weniger, bevor er startet.</translation>
    </message>
    <message>
        <source>Node “%1” cannot run VMs of the kind “%2”: it does not have, or does not allow, what they need. Choose another node.</source>
        <translation>Der Knoten „%1“ kann VMs der Art „%2“ nicht ausführen: Er hat nicht, was sie brauchen, oder erlaubt es nicht. Wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, and no other one. Make one there first, or connect the card to a bridge of the node.</source>
        <translation>Der Knoten „%2“ hat kein Netzwerk „%1“ und auch kein anderes. Legen Sie dort zuerst eines an oder verbinden Sie die Karte mit einer Bridge des Knotens.</translation>
    </message>
    <message>
        <source>Node “%2” does not have all of the CPU model “%1”: the clone may not start there.</source>
        <translation>Knoten „%2“ bietet das CPU-Modell „%1“ nicht vollständig: Der Klon startet dort vielleicht nicht.</translation>
    </message>
    <message>
        <source>The clone gets the CPU of its node, and that of node “%2” is another one (%1): programs of the guest may notice.</source>
        <translation>Der Klon bekommt die CPU seines Knotens, und die von Knoten „%2“ ist eine andere (%1): Programme des Gastes merken es vielleicht.</translation>
    </message>
</context>
<context>
    <name>ramet::TaskDetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>ramet::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restdauer</translation>
    </message>
</context>
<context>
    <name>ramet::TaskPanel</name>
    <message>
        <source>Clones and other tasks appear here.</source>
        <translation>Klone und andere Vorgänge erscheinen hier.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>Vorgang abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>Den Vorgang beenden und entfernen, was er angelegt hat</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Einzelheiten …</translation>
    </message>
    <message>
        <source>Show all that is known of the task</source>
        <translation>Alles zeigen, was über den Vorgang bekannt ist</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Beendete entfernen</translation>
    </message>
    <message>
        <source>Take ended tasks off the list</source>
        <translation>Beendete Vorgänge aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Li&amp;mit speed…</source>
        <translation>&amp;Tempo begrenzen …</translation>
    </message>
    <message>
        <source>Copy at most so much per second, from now on</source>
        <translation>Ab jetzt höchstens so viel je Sekunde kopieren</translation>
    </message>
    <message>
        <source>This way of copying goes at its own speed</source>
        <translation>Diese Art zu kopieren geht in ihrem eigenen Tempo</translation>
    </message>
    <message>
        <source>Select a task that copies</source>
        <translation>Wählen Sie einen Vorgang, der kopiert</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>Plan again what failed, and make it</source>
        <translation>Fehlgeschlagenes neu planen und anlegen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Beha&amp;lten</translation>
    </message>
    <message>
        <source>Keep what was made, without the rest</source>
        <translation>Das Erledigte behalten, ohne den Rest</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Delete what the tasks of this group made</source>
        <translation>Löschen, was die Vorgänge dieser Gruppe angelegt haben</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Begin with what waits</source>
        <translation>Beginnen, was noch wartet</translation>
    </message>
    <message>
        <source>Begin nothing more; what is under way goes on</source>
        <translation>Nichts Neues beginnen; Begonnenes läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Show VM</source>
        <translation>VM &amp;zeigen</translation>
    </message>
    <message>
        <source>Select the VM that the task made</source>
        <translation>Die VM auswählen, die der Vorgang angelegt hat</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>Er&amp;neut versuchen …</translation>
    </message>
    <message>
        <source>Open what was asked for, for the clones that failed</source>
        <translation>Öffnet, was verlangt war, für die Klone, die fehlgeschlagen sind</translation>
    </message>
</context>
<context>
    <name>ramet::TextTable</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not those: %1</source>
        <comment>reasons follow</comment>
        <translation>Diese nicht – %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen …</translation>
    </message>
    <message>
        <source>Make a full or a linked clone</source>
        <translation>Einen vollständigen oder verknüpften Klon erstellen</translation>
    </message>
    <message>
        <source>Make the VM a read-only template for linked clones</source>
        <translation>Die VM zu einer schreibgeschützten Vorlage für verknüpfte Klone machen</translation>
    </message>
    <message>
        <source>Turn &amp;back into a VM</source>
        <translation>&amp;Zurück in eine VM umwandeln</translation>
    </message>
    <message>
        <source>Make the template a VM that can be started</source>
        <translation>Die Vorlage zu einer VM machen, die gestartet werden kann</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the VM</source>
        <translation>Die VM starten</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>Herunter&amp;fahren</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>Den Gast zum Herunterfahren auffordern</translation>
    </message>
    <message>
        <source>Switch the VM off at once, as if unplugged</source>
        <translation>Die VM sofort ausschalten, als würde der Stecker gezogen</translation>
    </message>
    <message>
        <source>Open c&amp;onsole</source>
        <translation>K&amp;onsole öffnen</translation>
    </message>
    <message>
        <source>Show the VM’s screen in virt-viewer</source>
        <translation>Den Bildschirm der VM in virt-viewer zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the VM and the disks that are its own</source>
        <translation>Die VM und ihre eigenen Festplatten löschen</translation>
    </message>
    <message>
        <source>Make &amp;independent…</source>
        <translation>&amp;Unabhängig machen …</translation>
    </message>
    <message>
        <source>Copy into the VM’s disks what they rest on in its template</source>
        <translation>Die Daten der Vorlage, auf denen die Festplatten der VM beruhen, in diese hineinkopieren</translation>
    </message>
    <message>
        <source>Take s&amp;napshot…</source>
        <translation>S&amp;napshot erstellen …</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>Den jetzigen Stand der VM festhalten, um sie später darauf zurücksetzen zu können</translation>
    </message>
    <message>
        <source>Change the VM’s name, title, description, tags and autostart</source>
        <translation>Name, Titel, Beschreibung, Tags und Autostart der VM ändern</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>N&amp;eu starten</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>Den Gast zum Neustart auffordern</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>Zurückse&amp;tzen …</translation>
    </message>
    <message>
        <source>Reset the VM at once, as by its button</source>
        <translation>Die VM sofort zurücksetzen, wie mit ihrer Reset-Taste</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Let the VM stand still</source>
        <translation>Die VM anhalten, bis sie fortgesetzt wird</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Let a paused VM go on</source>
        <translation>Eine angehaltene VM fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>Spei&amp;chern und beenden</translation>
    </message>
    <message>
        <source>Write the VM’s memory to a file, from which its next start goes on</source>
        <translation>Den Arbeitsspeicher der VM in eine Datei schreiben, mit der sie beim nächsten Start weiterläuft</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ate…</source>
        <translation>&amp;Gespeicherten Zustand entfernen …</translation>
    </message>
    <message>
        <source>Remove the file with the VM’s memory; it then starts anew</source>
        <translation>Die Datei mit dem Arbeitsspeicher der VM entfernen; sie startet dann von Neuem</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Weiteres</translation>
    </message>
    <message>
        <source>&amp;Clone %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 &amp;klonen …</translation>
    </message>
    <message>
        <source>Make %1 &amp;independent…</source>
        <comment>so many of so many</comment>
        <translation>%1 &amp;unabhängig machen …</translation>
    </message>
    <message>
        <source>Take s&amp;napshots of %1…</source>
        <comment>so many of so many</comment>
        <translation>%1: S&amp;napshots erstellen …</translation>
    </message>
    <message>
        <source>Open c&amp;onsoles of %1</source>
        <comment>so many of so many</comment>
        <translation>%1: K&amp;onsolen öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 &amp;löschen …</translation>
    </message>
    <message>
        <source>Rese&amp;t %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 zurückse&amp;tzen …</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ates of %1…</source>
        <comment>so many of so many</comment>
        <translation>%1: &amp;gespeicherten Zustand entfernen …</translation>
    </message>
    <message>
        <source>Names and notes are changed of one VM at a time.</source>
        <translation>Name und Notizen lassen sich nur bei einer VM auf einmal ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 VMs</source>
        <comment>so many of so many</comment>
        <translation>%1 von %2 VMs</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n Vorlage</numerusform>
            <numerusform>%n Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to &amp;template…</source>
        <translation>In &amp;Vorlage umwandeln …</translation>
    </message>
    <message>
        <source>Convert %1 to &amp;templates…</source>
        <comment>so many of so many</comment>
        <translation>%1 in &amp;Vorlagen umwandeln …</translation>
    </message>
    <message>
        <source>Turn %1 &amp;back into VMs…</source>
        <comment>so many of so many</comment>
        <translation>%1 &amp;zurück in VMs umwandeln …</translation>
    </message>
    <message>
        <source>N&amp;ame and notes…</source>
        <translation>Na&amp;me und Notizen …</translation>
    </message>
    <message>
        <source>&amp;Start %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 &amp;starten …</translation>
    </message>
    <message>
        <source>Sh&amp;ut down %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 herunter&amp;fahren …</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>Ausschalten &amp;erzwingen …</translation>
    </message>
    <message>
        <source>&amp;Force %1 off…</source>
        <comment>so many of so many</comment>
        <translation>%1: Ausschalten &amp;erzwingen …</translation>
    </message>
    <message>
        <source>&amp;Reboot %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 n&amp;eu starten …</translation>
    </message>
    <message>
        <source>&amp;Pause %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 &amp;anhalten …</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on…</source>
        <comment>so many of so many</comment>
        <translation>%1 fo&amp;rtsetzen …</translation>
    </message>
    <message>
        <source>&amp;Save and end %1…</source>
        <comment>so many of so many</comment>
        <translation>%1 spei&amp;chern und beenden …</translation>
    </message>
</context>
<context>
    <name>ramet::VmCommands</name>
    <message>
        <source>virt-viewer did not start. Start it in a terminal to see why.</source>
        <translation>virt-viewer ist nicht gestartet. Starten Sie es in einem Terminal, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
</context>
<context>
    <name>ramet::VmDetails</name>
    <message>
        <source>%1 (linked clone)</source>
        <translation>%1 (verknüpfter Klon)</translation>
    </message>
    <message>
        <source>%1 (full clone)</source>
        <translation>%1 (vollständiger Klon)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Details of the VM</source>
        <translation>Einzelheiten der VM</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>Klon von</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Benötigt von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>Netzwerkkarten</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>starts with its node</source>
        <translation>startet mit dem Knoten</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was sie benötigt</translation>
    </message>
</context>
<context>
    <name>ramet::VmLink</name>
    <message>
        <source>“%1” is no link to a VM: such a link is ramet://NODE/VM.</source>
        <translation>„%1“ ist kein Link zu einer VM: Ein solcher Link lautet ramet://NODE/VM.</translation>
    </message>
    <message>
        <source>The link leads to node “%1”, which is not among your nodes. Add it, then open the link again.</source>
        <translation>Der Link führt zum Knoten „%1“, der nicht zu Ihren Knoten gehört. Fügen Sie ihn hinzu und öffnen Sie den Link dann erneut.</translation>
    </message>
    <message>
        <source>Node “%1” does not answer: whether it has the VM “%2” is not known.</source>
        <translation>Der Knoten „%1“ antwortet nicht: Ob er die VM „%2“ hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Node “%1” has no VM “%2”.</source>
        <translation>Der Knoten „%1“ hat keine VM „%2“.</translation>
    </message>
</context>
<context>
    <name>ramet::VmTables</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>auf keinem Speicher</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>ramet::WayText</name>
    <message>
        <source>the speed is limited</source>
        <translation>Das Tempo ist begrenzt</translation>
    </message>
    <message>
        <source>the disk is on no storage</source>
        <translation>Die Festplatte liegt auf keinem Speicher</translation>
    </message>
    <message>
        <source>the format changes from %1 to %2</source>
        <translation>Das Format wechselt von %1 zu %2</translation>
    </message>
    <message>
        <source>A linked clone would be instant.</source>
        <translation>Ein verknüpfter Klon wäre sofort fertig.</translation>
    </message>
    <message>
        <source>A linked clone of a template would be instant.</source>
        <translation>Ein verknüpfter Klon einer Vorlage wäre sofort fertig.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way, and why not a faster one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nodes “%1” and “%2” do not share its storage</source>
        <translation>Die Knoten „%1“ und „%2“ haben den Speicher nicht gemeinsam</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it (rametctl node edit --data-address).</source>
        <translation>QEMU kopiert nicht direkt von Knoten zu Knoten: Es ist keine Adresse des Knotens „%1“ bekannt, unter der „%2“ ihn erreichen würde (rametctl node edit --data-address).</translation>
    </message>
    <message>
        <source>%1 Where the file system can: %2</source>
        <comment>two ways to copy</comment>
        <translation>%1 Wo das Dateisystem es kann: %2</translation>
    </message>
    <message>
        <source>the file system of storage “%1” cannot; XFS and btrfs can</source>
        <translation>Das Dateisystem des Speichers „%1“ kann es nicht; XFS und btrfs können es</translation>
    </message>
    <message>
        <source>storages “%1” and “%2” are on different file systems</source>
        <translation>Die Speicher „%1“ und „%2“ liegen auf verschiedenen Dateisystemen</translation>
    </message>
    <message>
        <source>Straight from node to node it was slower: %1 a second, this way %2.</source>
        <translation>Direkt von Knoten zu Knoten war es langsamer: %1 je Sekunde, auf diesem Weg %2.</translation>
    </message>
    <message>
        <source>the VM is running, and only its own QEMU may read its disks</source>
        <translation>Die VM läuft, und nur ihr eigenes QEMU darf ihre Festplatten lesen</translation>
    </message>
    <message>
        <source>on Ceph only a linked clone can</source>
        <translation>Auf Ceph kann das nur ein verknüpfter Klon</translation>
    </message>
    <message>
        <source>the disk builds on other images, and a full clone must not depend on them</source>
        <translation>Die Festplatte baut auf anderen Abbildern auf, und ein vollständiger Klon darf nicht von ihnen abhängen</translation>
    </message>
    <message>
        <source>the copy goes to another storage</source>
        <translation>Die Kopie kommt auf einen anderen Speicher</translation>
    </message>
    <message>
        <source>this computer does not see the files of the storage, and libvirt can share data of raw files only</source>
        <translation>Dieser Rechner sieht die Dateien des Speichers nicht, und Libvirt kann nur bei raw-Dateien Daten teilen</translation>
    </message>
    <message>
        <source>this storage is not known to offer that</source>
        <translation>Ob dieser Speicher das kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Within one network this is usually faster than straight from node to node.</source>
        <translation>Innerhalb eines Netzwerks ist das in der Regel schneller als direkt von Knoten zu Knoten.</translation>
    </message>
    <message>
        <source>The copy cannot share data with the original: %1. %2</source>
        <comment>a reason, and what would be faster</comment>
        <translation>Die Kopie kann keine Daten mit dem Original teilen: %1. %2</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it. Give it a data address by “Edit node…”.</source>
        <translation>QEMU kopiert nicht direkt von Knoten zu Knoten: Es ist keine Adresse des Knotens „%1“ bekannt, unter der „%2“ ihn erreichen würde. Geben Sie ihm über „Knoten bearbeiten …“ eine Datenadresse.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Answer</name>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Abgebrochen; nichts ist zurückgeblieben.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Asker</name>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Type “yes” if it is the right host:</source>
        <translation>Geben Sie „ja“ ein, wenn es der richtige Rechner ist:</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Clone</name>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>FESTPLATTE</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>VERFAHREN</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>NACH</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>BELEGT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2: %3 of “%4”, made in %5.</source>
        <translation>„%1“ ist auf Knoten „%2“ bereit: %3 von „%4“, erstellt in %5.</translation>
    </message>
    <message>
        <source>The clone was made, but could not be started.</source>
        <translation>Der Klon wurde erstellt, konnte aber nicht gestartet werden.</translation>
    </message>
    <message>
        <source>This makes the folder a storage: rametctl storage add %1 %2 %3</source>
        <translation>So wird der Ordner zum Speicher: rametctl storage add %1 %2 %3</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>, else </source>
        <comment>between ways to copy</comment>
        <translation>, sonst </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a disk, its ways and why</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>snapshot “%1” of “%2”</source>
        <comment>what is cloned</comment>
        <translation>Snapshot „%1“ von „%2“</translation>
    </message>
    <message>
        <source>%1 of %2 as “%3” on node %4; %5 to copy.</source>
        <translation>%1 von %2 als „%3“ auf Knoten „%4“; %5 zu kopieren.</translation>
    </message>
    <message>
        <source>This leaves the drive empty: %1</source>
        <translation>Dies lässt das Laufwerk leer: %1</translation>
    </message>
    <message>
        <source>This copies its medium: %1</source>
        <translation>Dies kopiert sein Medium: %1</translation>
    </message>
    <message>
        <source>This allows it: --trust, or for good: rametctl node trust %1 %2</source>
        <translation>Dies erlaubt es: --trust, oder auf Dauer: rametctl node trust %1 %2</translation>
    </message>
    <message>
        <source>leave the drive empty</source>
        <translation>Laufwerk leer lassen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones of %2 made on node %3 in %4</source>
        <translation>
            <numerusform>%1 von %n Klon von %2 auf Knoten %3 angelegt in %4</numerusform>
            <numerusform>%1 von %n Klonen von %2 auf Knoten %3 angelegt in %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n rückgängig gemacht</numerusform>
            <numerusform>%n rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n times on node %3; %4 to copy.</source>
        <translation>
            <numerusform>%1 von %2, %n-mal auf Knoten „%3“; %4 zu kopieren.</numerusform>
            <numerusform>%1 von %2, %n-mal auf Knoten „%3“; %4 zu kopieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Gast: %1</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>GAST</translation>
    </message>
    <message>
        <source>TOLD BY</source>
        <translation>AUSKUNFT VON</translation>
    </message>
    <message>
        <source>Nodes where it seems possible: %1 (&quot;rametctl targets %2&quot; asks them all).</source>
        <translation>Knoten, auf denen es möglich scheint: %1 („rametctl targets %2“ fragt sie alle).</translation>
    </message>
    <message>
        <source>This connects the cards to another one: --map network=%1:%2</source>
        <translation>So werden die Karten mit einem anderen verbunden: --map network=%1:%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what will happen</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CloneArguments</name>
    <message>
        <source>--disk needs a value after “%1”.</source>
        <translation>--disk braucht einen Wert nach „%1“.</translation>
    </message>
    <message>
        <source>--disk has “%1” twice.</source>
        <translation>--disk hat „%1“ doppelt.</translation>
    </message>
    <message>
        <source>--disk needs a disk and what to do with it, such as “vda:skip”.</source>
        <translation>--disk braucht eine Festplatte und was mit ihr geschehen soll, wie „vda:skip“.</translation>
    </message>
    <message>
        <source>Only a disk that is copied can have a storage and a format: “%1” is not.</source>
        <translation>Nur eine Festplatte, die kopiert wird, kann Speicher und Format haben: „%1“ wird es nicht.</translation>
    </message>
    <message>
        <source>--disk does not know “%1”: use copy, link, share, eject or skip.</source>
        <translation>--disk kennt „%1“ nicht: Verwenden Sie copy, link, share, eject oder skip.</translation>
    </message>
    <message>
        <source>--disk takes one of copy, link, share, eject and skip.</source>
        <translation>--disk erwartet eines von copy, link, share, eject und skip.</translation>
    </message>
    <message>
        <source>--disk does not know “%1”: use storage=, format= or size=.</source>
        <translation>--disk kennt „%1“ nicht: Nehmen Sie storage=, format= oder size=.</translation>
    </message>
    <message>
        <source>--map needs network, bridge, interface or storage with two names, such as “network=lab:default”; “%1” is none of these.</source>
        <translation>--map braucht network, bridge, interface oder storage mit zwei Namen, wie „network=lab:default“; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>--map is given twice for %1 “%2”.</source>
        <translation>--map ist für %1 „%2“ zweimal angegeben.</translation>
    </message>
    <message>
        <source>--trusted-network needs --data-address: an address in the network that is trusted.</source>
        <translation>--trusted-network braucht --data-address: eine Adresse in dem Netz, dem vertraut wird.</translation>
    </message>
    <message>
        <source>--data-address takes a host’s name or address, without a port; “%1” is none.</source>
        <translation>--data-address erwartet den Namen oder die Adresse eines Rechners, ohne Port; „%1“ ist keines davon.</translation>
    </message>
    <message>
        <source>--bwlimit takes MiB per second, a number above 0 such as 50 or 0.5, or “none”; “%1” is neither.</source>
        <translation>--bwlimit erwartet MiB pro Sekunde, eine Zahl über 0 wie 50 oder 0.5, oder „none“; „%1“ ist keines von beiden.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Option %1 is given twice.</source>
        <translation>Die Option %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Something is missing: rametctl %1 %2.</source>
        <translation>Es fehlt etwas: rametctl %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>Der Befehl %1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>A clone is either --full or --linked.</source>
        <translation>Ein Klon ist entweder --full oder --linked.</translation>
    </message>
    <message>
        <source>--disk is given twice for “%1”.</source>
        <translation>--disk ist für „%1“ doppelt angegeben.</translation>
    </message>
    <message>
        <source>A task is either resumed or cleaned up.</source>
        <translation>Ein Vorgang wird entweder fortgesetzt oder aufgeräumt.</translation>
    </message>
    <message>
        <source>A template cannot be started: leave out --start or --template.</source>
        <translation>Eine Vorlage kann nicht gestartet werden: Lassen Sie --start oder --template weg.</translation>
    </message>
    <message>
        <source>--count takes a number; “%1” is none.</source>
        <translation>--count erwartet eine Zahl; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>{n} in the name needs --count.</source>
        <translation>{n} im Namen braucht --count.</translation>
    </message>
    <message>
        <source>--on-failure takes keep or undo; “%1” is neither.</source>
        <translation>--on-failure kennt keep und undo; „%1“ ist keines davon.</translation>
    </message>
    <message>
        <source>With --from-csv the file has the names: leave out NAME and --count.</source>
        <translation>Mit --from-csv stehen die Namen in der Datei: Lassen Sie NAME und --count weg.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Delete</name>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 bleibt</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2? Its disks stay.</source>
        <translation>„%1“ auf Knoten „%2“ löschen? Die Festplatten bleiben.</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2, and these disks?</source>
        <translation>„%1“ auf Knoten „%2“ und diese Festplatten löschen?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>Löschen? [j/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm; its first letter will do</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on; nothing was deleted. --yes deletes without a question.</source>
        <translation>Es gibt kein Terminal für eine Rückfrage; es wurde nichts gelöscht. Mit --yes wird ohne Rückfrage gelöscht.</translation>
    </message>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  UEFI-Variablen</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs? Their disks stay.</source>
        <translation>
            <numerusform>Diese %n VM löschen? Die Festplatten bleiben.</numerusform>
            <numerusform>Diese %n VMs löschen? Die Festplatten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation>
            <numerusform>Diese %n VM und diese Festplatten löschen?</numerusform>
            <numerusform>Diese %n VMs und diese Festplatten löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Flatten</name>
    <message>
        <source>DISK</source>
        <translation>FESTPLATTE</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>BERUHT AUF</translation>
    </message>
    <message>
        <source>“%1” on node %2 would be made independent; at most %3 to copy.</source>
        <translation>„%1“ auf Knoten „%2“ würde unabhängig gemacht; höchstens %3 zu kopieren.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>BELEGT</translation>
    </message>
    <message>
        <source>“%1” is independent now; it took %2.</source>
        <translation>„%1“ ist jetzt unabhängig; es dauerte %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::GuestArguments</name>
    <message>
        <source>File “%1” cannot be read: %2.</source>
        <translation>Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>File “%1” has no password in its first line.</source>
        <translation>Datei „%1“ hat in der ersten Zeile kein Kennwort.</translation>
    </message>
    <message>
        <source>--cloud-init does not know “%1”: use user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE or disable=on.</source>
        <translation>--cloud-init kennt „%1“ nicht: Nehmen Sie user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE oder disable=on.</translation>
    </message>
    <message>
        <source>--cloud-init needs a file after “%1”.</source>
        <translation>--cloud-init braucht eine Datei nach „%1“.</translation>
    </message>
    <message>
        <source>--wait-guest takes seconds, a number above 0; “%1” is none.</source>
        <translation>--wait-guest erwartet Sekunden, eine Zahl über 0; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>--wait-guest asks a guest that runs: add --start.</source>
        <translation>--wait-guest fragt einen Gast, der läuft: Geben Sie auch --start an.</translation>
    </message>
    <message>
        <source>--user needs a name before “:”.</source>
        <translation>--user braucht einen Namen vor „:“.</translation>
    </message>
    <message>
        <source>--user does not know “%1”: use ssh-key=FILE, password-file=FILE or password-hash-file=FILE.</source>
        <translation>--user kennt „%1“ nicht: Nehmen Sie ssh-key=FILE, password-file=FILE oder password-hash-file=FILE.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::HardwareArguments</name>
    <message>
        <source>%1 takes a number above 0; “%2” is none.</source>
        <translation>%1 erwartet eine Zahl über 0; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>--nic needs a value after “%1”.</source>
        <translation>--nic braucht einen Wert nach „%1“.</translation>
    </message>
    <message>
        <source>--nic has “%1” twice.</source>
        <translation>--nic hat „%1“ doppelt.</translation>
    </message>
    <message>
        <source>--nic does not know “%1”: use network=, bridge= or mac=.</source>
        <translation>--nic kennt „%1“ nicht: Nehmen Sie network=, bridge= oder mac=.</translation>
    </message>
    <message>
        <source>--nic needs the number of a network card, from 1, and what to do with it, such as “1:network=lab”.</source>
        <translation>--nic braucht die Nummer einer Netzwerkkarte, ab 1, und was mit ihr geschehen soll, wie „1:network=lab“.</translation>
    </message>
    <message>
        <source>--nic takes either network= or bridge=.</source>
        <translation>--nic erwartet entweder network= oder bridge=.</translation>
    </message>
    <message>
        <source>--nic is given twice for card %1.</source>
        <translation>--nic ist für Karte %1 doppelt angegeben.</translation>
    </message>
    <message>
        <source>--set needs a path and its value, such as “/domain/devices/video/model/@type=virtio”.</source>
        <translation>--set braucht einen Pfad und seinen Wert, wie „/domain/devices/video/model/@type=virtio“.</translation>
    </message>
    <message>
        <source>--display takes none, vnc or spice; “%1” is neither.</source>
        <translation>--display kennt none, vnc und spice; „%1“ ist keines davon.</translation>
    </message>
    <message>
        <source>size= takes a number of GiB, or with a unit such as 512M, 40G or 2T; “%1” is none.</source>
        <translation>size= erwartet eine Zahl in GiB oder eine mit Einheit wie 512M, 40G oder 2T; „%1“ ist keine.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Help</name>
    <message>
        <source>a node to use, in place of the saved ones; may be given again</source>
        <translation>ein Knoten anstelle der gespeicherten; mehrfach möglich</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>der Knoten</translation>
    </message>
    <message>
        <source>only names that contain TEXT</source>
        <translation>nur Namen, die TEXT enthalten</translation>
    </message>
    <message>
        <source>an independent copy; a VM’s default</source>
        <translation>eine unabhängige Kopie; Vorgabe bei einer VM</translation>
    </message>
    <message>
        <source>an instant clone on the template’s disks; a template’s default</source>
        <translation>ein sofortiger Klon auf den Festplatten der Vorlage; Vorgabe bei einer Vorlage</translation>
    </message>
    <message>
        <source>the storage for the new disks</source>
        <translation>der Speicher für die neuen Festplatten</translation>
    </message>
    <message>
        <source>the format of the new disks: qcow2 or raw</source>
        <translation>das Format der neuen Festplatten: qcow2 oder raw</translation>
    </message>
    <message>
        <source>start the clone</source>
        <translation>den Klon starten</translation>
    </message>
    <message>
        <source>keep the MAC addresses</source>
        <translation>die MAC-Adressen behalten</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>remove the definition only</source>
        <translation>nur die Definition entfernen</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht nachfragen</translation>
    </message>
    <message>
        <source>list VMs and templates</source>
        <translation>VMs und Vorlagen auflisten</translation>
    </message>
    <message>
        <source>list the storages of every node</source>
        <translation>die Speicher aller Knoten auflisten</translation>
    </message>
    <message>
        <source>make the small bootable sample VM</source>
        <translation>die kleine startfähige Beispiel-VM anlegen</translation>
    </message>
    <message>
        <source>list the saved nodes</source>
        <translation>die gespeicherten Knoten auflisten</translation>
    </message>
    <message>
        <source>save a node</source>
        <translation>einen Knoten speichern</translation>
    </message>
    <message>
        <source>forget a saved node</source>
        <translation>einen gespeicherten Knoten aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clones virtual machines through libvirt.

Commands:
</source>
        <translation>Aufruf: rametctl [-c [NAME=]URI]… [--json] BEFEHL …

Klont virtuelle Maschinen über Libvirt.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
Optionen, vor oder nach dem Befehl:
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
Eine VM wird als NAME, KNOTEN/NAME oder mit ihrer UUID benannt.
Rückgabewert: 0 fertig; 1 fehlgeschlagen und zurückgenommen; 2 falscher Aufruf; 3 abgelehnt,
nichts verändert; 130 abgebrochen und zurückgenommen.
„rametctl BEFEHL --help“ zeigt die Optionen eines Befehls.
</translation>
    </message>
    <message>
        <source>Usage: rametctl %1

%2
</source>
        <translation>Aufruf: rametctl %1

%2
</translation>
    </message>
    <message>
        <source>clone this snapshot, not the current state</source>
        <translation>diesen Snapshot klonen, nicht den aktuellen Zustand</translation>
    </message>
    <message>
        <source>copy at most so many MiB per second</source>
        <translation>höchstens so viele MiB pro Sekunde kopieren</translation>
    </message>
    <message>
        <source>give the disks new serial numbers and WWNs</source>
        <translation>den Festplatten neue Seriennummern und WWNs geben</translation>
    </message>
    <message>
        <source>go on with the clones to their end</source>
        <translation>die Klone zu Ende führen</translation>
    </message>
    <message>
        <source>remove what the tasks made</source>
        <translation>entfernen, was die Vorgänge angelegt haben</translation>
    </message>
    <message>
        <source>show a VM’s disks, NICs, snapshots and lineage</source>
        <translation>Festplatten, Netzwerkkarten, Snapshots und Abstammung einer VM zeigen</translation>
    </message>
    <message>
        <source>make a folder of a node a storage</source>
        <translation>einen Ordner eines Knotens zum Speicher machen</translation>
    </message>
    <message>
        <source>list tasks at work and interrupted ones</source>
        <translation>laufende und unterbrochene Vorgänge auflisten</translation>
    </message>
    <message>
        <source>go on with interrupted tasks, or clean up</source>
        <translation>unterbrochene Vorgänge fortsetzen oder aufräumen</translation>
    </message>
    <message>
        <source>make a linked clone independent</source>
        <translation>einen verknüpften Klon unabhängig machen</translation>
    </message>
    <message>
        <source>make the clone a template</source>
        <translation>den Klon zur Vorlage machen</translation>
    </message>
    <message>
        <source>delete the snapshots inside its disk images first</source>
        <translation>zuerst die Snapshots in ihren Festplattenabbildern löschen</translation>
    </message>
    <message>
        <source>delete a volume that nothing needs</source>
        <translation>ein Volume löschen, das nichts benötigt</translation>
    </message>
    <message>
        <source>show what rests on what, as a tree</source>
        <translation>als Baum zeigen, was worauf beruht</translation>
    </message>
    <message>
        <source>stop: switch off at once; start: also where that spoils others’ disks</source>
        <translation>stop: sofort ausschalten; start: auch wenn das Festplatten anderer beschädigt</translation>
    </message>
    <message>
        <source>let the other node run and read all that the definition names</source>
        <translation>den anderen Knoten alles ausführen und lesen lassen, was die Definition nennt</translation>
    </message>
    <message>
        <source>let definitions pass between two nodes as they are</source>
        <translation>Definitionen zwischen zwei Knoten unverändert weitergeben</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>das zurücknehmen</translation>
    </message>
    <message>
        <source>make N clones; {n} in the name is their number</source>
        <translation>N Klone anlegen; {n} im Namen ist ihre Nummer</translation>
    </message>
    <message>
        <source>where not all clones could be made: keep those that were, or undo them</source>
        <translation>wenn nicht alle Klone angelegt werden konnten: die fertigen behalten (keep) oder rückgängig machen (undo)</translation>
    </message>
    <message>
        <source>clone a VM or template, once or many times</source>
        <translation>eine VM oder Vorlage klonen, einmal oder vielfach</translation>
    </message>
    <message>
        <source>copy, link, share, eject or skip this disk, with ,storage=S ,format=F and ,size=GIB where wanted; may be given again</source>
        <translation>diese Festplatte kopieren, verknüpfen, teilen, auswerfen oder weglassen (copy, link, share, eject, skip), auf Wunsch mit ,storage=S ,format=F und ,size=GIB; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>network=NET or bridge=BR, and mac=new, keep or an address, for network card N, from 1; may be given again</source>
        <translation>network=NET oder bridge=BR, und mac=new, keep oder eine Adresse, für Netzwerkkarte N, ab 1; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>give the clone N CPUs</source>
        <translation>dem Klon N CPUs geben</translation>
    </message>
    <message>
        <source>give the clone so many MiB of memory</source>
        <translation>dem Klon so viele MiB Arbeitsspeicher geben</translation>
    </message>
    <message>
        <source>give the clone this display: none, vnc or spice</source>
        <translation>dem Klon diese Anzeige geben: none, vnc oder spice</translation>
    </message>
    <message>
        <source>set an attribute or text of the clone’s definition; may be given again</source>
        <translation>ein Attribut oder einen Text in der Definition des Klons setzen; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>the guest’s host name; {name} in it is the clone’s name, {n} its number</source>
        <translation>der Hostname des Gastes; {name} darin ist der Name des Klons, {n} seine Nummer</translation>
    </message>
    <message>
        <source>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas between</source>
        <translation>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>with --start: ask the guest at most so long what it took</source>
        <translation>mit --start: den Gast höchstens so lange fragen, was er übernommen hat</translation>
    </message>
    <message>
        <source>a clone for each line of FILE, whose first line names the columns: name, and node, storage, format, hostname, address …</source>
        <translation>ein Klon für jede Zeile von FILE, deren erste Zeile die Spalten nennt: name, dazu node, storage, format, hostname, address …</translation>
    </message>
    <message>
        <source>a note for people; set: &quot;-&quot;: none</source>
        <translation>eine Notiz für Menschen; bei set: „-“: keine</translation>
    </message>
    <message>
        <source>with the VM’s memory; a running VM’s default</source>
        <translation>mit dem Arbeitsspeicher der VM; Vorgabe bei einer laufenden VM</translation>
    </message>
    <message>
        <source>the disks alone, without a running VM’s memory</source>
        <translation>nur die Festplatten, ohne den Arbeitsspeicher einer laufenden VM</translation>
    </message>
    <message>
        <source>as files of its own, not inside the disks’ images</source>
        <translation>als eigene Dateien, nicht in den Abbildern der Festplatten</translation>
    </message>
    <message>
        <source>with all that were taken after it</source>
        <translation>mit allen, die danach erstellt wurden</translation>
    </message>
    <message>
        <source>delete the files that hold what the disks are now, where they are left</source>
        <translation>die Dateien mit dem jetzigen Inhalt der Festplatten löschen, wo sie übrig bleiben</translation>
    </message>
    <message>
        <source>remove the saved state instead</source>
        <translation>stattdessen den gespeicherten Zustand entfernen</translation>
    </message>
    <message>
        <source>a short text beside the name; &quot;-&quot;: none</source>
        <translation>ein kurzer Text neben dem Namen; „-“: keiner</translation>
    </message>
    <message>
        <source>words to sort VMs by, all of them; &quot;-&quot;: none</source>
        <translation>Wörter, nach denen sich VMs ordnen lassen, immer alle angeben; „-“: keine</translation>
    </message>
    <message>
        <source>whether the VM starts with its node</source>
        <translation>ob die VM mit dem Knoten startet</translation>
    </message>
    <message>
        <source>give a VM that is off another name</source>
        <translation>einer ausgeschalteten VM einen anderen Namen geben</translation>
    </message>
    <message>
        <source>change what is noted of a VM</source>
        <translation>ändern, was zu einer VM notiert ist</translation>
    </message>
    <message>
        <source>show a VM’s snapshots as a tree</source>
        <translation>die Snapshots einer VM als Baum zeigen</translation>
    </message>
    <message>
        <source>take a snapshot of a VM</source>
        <translation>einen Snapshot einer VM erstellen</translation>
    </message>
    <message>
        <source>let a VM be what it was in a snapshot</source>
        <translation>eine VM auf einen Snapshot zurücksetzen</translation>
    </message>
    <message>
        <source>delete a snapshot; its VM stays as it is</source>
        <translation>einen Snapshot löschen; seine VM bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>make VMs read-only templates</source>
        <translation>VMs zu schreibgeschützten Vorlagen machen</translation>
    </message>
    <message>
        <source>make templates VMs again</source>
        <translation>Vorlagen wieder zu VMs machen</translation>
    </message>
    <message>
        <source>delete VMs and their own disks</source>
        <translation>VMs und ihre eigenen Festplatten löschen</translation>
    </message>
    <message>
        <source>start VMs</source>
        <translation>VMs starten</translation>
    </message>
    <message>
        <source>ask the systems of VMs to shut down</source>
        <translation>die Systeme von VMs zum Herunterfahren auffordern</translation>
    </message>
    <message>
        <source>ask the systems of VMs to reboot</source>
        <translation>die Systeme von VMs zum Neustart auffordern</translation>
    </message>
    <message>
        <source>reset VMs at once, as their buttons</source>
        <translation>VMs sofort zurücksetzen, wie mit ihrer Reset-Taste</translation>
    </message>
    <message>
        <source>let VMs stand still</source>
        <translation>VMs anhalten</translation>
    </message>
    <message>
        <source>let paused VMs go on</source>
        <translation>angehaltene VMs fortsetzen</translation>
    </message>
    <message>
        <source>save running VMs’ memory and end them, for their next start</source>
        <translation>den Arbeitsspeicher laufender VMs für den nächsten Start speichern und sie beenden</translation>
    </message>
    <message>
        <source>give a saved node another name</source>
        <translation>einem gespeicherten Knoten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>give a saved node another address</source>
        <translation>einem gespeicherten Knoten eine andere Adresse geben</translation>
    </message>
    <message>
        <source>put a saved node at this place of the list, from 1</source>
        <translation>einen gespeicherten Knoten an diese Stelle der Liste setzen, ab 1</translation>
    </message>
    <message>
        <source>try a node, and say what is there or wrong</source>
        <translation>einen Knoten testen und sagen, was dort ist oder nicht stimmt</translation>
    </message>
    <message>
        <source>the domain that follows the guest’s host name</source>
        <translation>die Domain, die auf den Hostnamen des Gastes folgt</translation>
    </message>
    <message>
        <source>static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with ,gateway=G and ,dns=D where wanted; given again, or after “;”, those of the next card</source>
        <translation>feste Adressen der ersten Karte, wie 10.0.0.11-10.0.0.30/24, auf Wunsch mit ,gateway=G und ,dns=D; noch einmal angegeben oder nach „;“ die der nächsten Karte</translation>
    </message>
    <message>
        <source>a user of the guest with ssh-key=FILE, password-file=FILE and password-hash-file=FILE, with commas between; may be given again</source>
        <translation>ein Benutzer des Gastes mit ssh-key=FILE, password-file=FILE und password-hash-file=FILE, mit Kommas dazwischen; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>the guest’s time zone, such as Europe/Berlin</source>
        <translation>die Zeitzone des Gastes, wie Europe/Berlin</translation>
    </message>
    <message>
        <source>the guest’s locale, such as de_DE.UTF-8</source>
        <translation>das Gebietsschema des Gastes, wie de_DE.UTF-8</translation>
    </message>
    <message>
        <source>packages that the guest installs at its first start; may be given again</source>
        <translation>Pakete, die der Gast bei seinem ersten Start installiert; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>a command that a shell of the guest runs once, at the end of its first start; may be given again</source>
        <translation>ein Befehl, den eine Shell des Gastes einmal ausführt, am Ende seines ersten Starts; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>write the guest’s settings to the clone’s disk by virt-customize, for a guest without cloud-init</source>
        <translation>die Einstellungen des Gastes mit virt-customize auf die Festplatte des Klons schreiben, für einen Gast ohne cloud-init</translation>
    </message>
    <message>
        <source>with its volumes that carry the VM’s name</source>
        <translation>mit ihren Volumes, die den Namen der VM tragen</translation>
    </message>
    <message>
        <source>say that two storages are one, where nothing tells</source>
        <translation>angeben, dass zwei Speicher derselbe sind, wo das nicht zu erkennen ist</translation>
    </message>
    <message>
        <source>find out by a small volume whether two storages are one</source>
        <translation>mit einem kleinen Volume herausfinden, ob zwei Speicher derselbe sind</translation>
    </message>
    <message>
        <source>show on which nodes a clone could be, and why not</source>
        <translation>zeigen, auf welchen Knoten ein Klon sein könnte und warum nicht</translation>
    </message>
    <message>
        <source>what the definition calls A is B on the other node; WHAT is network, bridge, interface or storage; kept for the two nodes; may be given again</source>
        <translation>was die Definition A nennt, heißt auf dem anderen Knoten B; WHAT ist network, bridge, interface oder storage; bleibt für die zwei Knoten gemerkt; mehrfach möglich</translation>
    </message>
    <message>
        <source>the name or address at which the source’s node serves disks to another node while they are copied; auto: the host that its URI names</source>
        <translation>der Name oder die Adresse, unter der der Knoten des Originals Festplatten einem anderen Knoten bereitstellt, während sie kopiert werden; auto: der Rechner, den seine URI nennt</translation>
    </message>
    <message>
        <source>all who are in the network of --data-address may read what is copied: it needs no TLS</source>
        <translation>alle, die im Netz von --data-address sind, dürfen lesen, was kopiert wird: Es braucht kein TLS</translation>
    </message>
    <message>
        <source>start the clone before its disks are there: they come from the other node while it runs</source>
        <translation>den Klon starten, bevor seine Festplatten da sind: Sie kommen vom anderen Knoten, während er läuft</translation>
    </message>
    <message>
        <source>move a VM that is off to another node</source>
        <translation>eine ausgeschaltete VM auf einen anderen Knoten verschieben</translation>
    </message>
    <message>
        <source>the group that the node is shown in; - for none</source>
        <translation>die Gruppe, in der der Knoten gezeigt wird; - für keine</translation>
    </message>
    <message>
        <source>save the node without trying it</source>
        <translation>den Knoten speichern, ohne ihn zu testen</translation>
    </message>
    <message>
        <source>the node to move to</source>
        <translation>der Knoten, auf den verschoben wird</translation>
    </message>
    <message>
        <source>its storage for the disks; else what both nodes see stays where it is</source>
        <translation>dessen Speicher für die Festplatten; sonst bleibt, wo es ist, was beide Knoten sehen</translation>
    </message>
    <message>
        <source>leave the source’s files where they are; only its definition goes</source>
        <translation>die Dateien des Originals lassen, wo sie sind; nur seine Definition wird gelöscht</translation>
    </message>
    <message>
        <source>move it though its snapshots are lost</source>
        <translation>verschieben, auch wenn ihre Snapshots verloren gehen</translation>
    </message>
    <message>
        <source>let the guest agent freeze the file systems; with --disk-only</source>
        <translation>den Gast-Agenten die Dateisysteme einfrieren lassen; mit --disk-only</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Lineage</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>EIGEN</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>GESPART</translation>
    </message>
    <message>
        <source>Nothing rests on anything.</source>
        <translation>Nichts beruht auf etwas anderem.</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>Was auf Knoten „%1“ darauf beruht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::List</name>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>verknüpfter Klon</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>ARBEITSSPEICHER</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPUS</translation>
    </message>
    <message>
        <source>There are no VMs.</source>
        <translation>Es gibt keine VMs.</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>SPEICHER</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>FREI</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>GESAMT</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>GEMEINSAM MIT</translation>
    </message>
    <message>
        <source>There are no storages.</source>
        <translation>Es gibt keine Speicher.</translation>
    </message>
    <message>
        <source>template, started elsewhere</source>
        <translation>Vorlage, anderswo gestartet</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Main</name>
    <message>
        <source>&quot;rametctl --help&quot; shows what there is.</source>
        <translation>„rametctl --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: a node’s address can name a program to run, and others can write there. See who did, then make the file yours alone (chmod 600), or name the nodes with -c.</source>
        <translation>Die Einstellungen in %1 werden nicht verwendet: Die Adresse eines Knotens kann ein Programm nennen, das ausgeführt wird, und andere können dort schreiben. Prüfen Sie, wer das getan hat, und machen Sie die Datei zu Ihrer eigenen (chmod 600) oder nennen Sie die Knoten mit -c.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 von %n erledigt</numerusform>
            <numerusform>%1 von %n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Move</name>
    <message>
        <source>Say with --target-node where it goes.</source>
        <translation>Geben Sie mit --target-node an, wohin die VM kommt.</translation>
    </message>
    <message>
        <source>A move takes all disks along: --disk can only eject.</source>
        <translation>Beim Verschieben kommen alle Festplatten mit: Bei --disk ist nur eject möglich.</translation>
    </message>
    <message>
        <source>“%1” is on node %2 now.</source>
        <translation>„%1“ ist jetzt auf Knoten „%2“.</translation>
    </message>
    <message>
        <source>Move? [y/N] </source>
        <translation>Verschieben? [j/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Node</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>No node is saved; %1 is used.</source>
        <translation>Kein Knoten ist gespeichert; %1 wird benutzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>„%1“ kann kein Knotenname sein: Verwenden Sie nur Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Node %1 is saved.</source>
        <translation>Der Knoten „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Node %1 is forgotten.</source>
        <translation>Der Knoten „%1“ ist aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>Es gibt keinen Knoten namens „%1“.</translation>
    </message>
    <message>
        <source>Between %1 and %2 definitions now pass as they are.</source>
        <translation>Zwischen „%1“ und „%2“ werden Definitionen nun unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>Between %1 and %2 only what is harmless passes now.</source>
        <translation>Zwischen „%1“ und „%2“ wird nun nur noch Harmloses weitergegeben.</translation>
    </message>
    <message>
        <source>Tasks on node %1 have not ended: %2. &quot;rametctl recover&quot; ends them; then it can have another name.</source>
        <translation>Vorgänge auf Knoten „%1“ sind noch nicht zu Ende: %2. „rametctl recover“ beendet sie; dann kann er einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>Node %1 is now named %2.</source>
        <translation>Der Knoten „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Node %1 has its new address.</source>
        <translation>Der Knoten „%1“ hat seine neue Adresse.</translation>
    </message>
    <message>
        <source>A place is a number from 1.</source>
        <translation>Eine Stelle ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>%1 (trusted network)</source>
        <translation>%1 (vertrautes Netz)</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>Er ist jetzt nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a group: it has at most 64 characters and no line break.</source>
        <translation>„%1“ kann keine Gruppe sein: Sie hat höchstens 64 Zeichen und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>DATA ADDRESS</source>
        <translation>DATENADRESSE</translation>
    </message>
    <message>
        <source>What is to change? Give the URI, --data-address or --group, or several.</source>
        <translation>Was soll geändert werden? Geben Sie die URI, --data-address oder --group an, oder mehreres davon.</translation>
    </message>
    <message>
        <source>Node %1 has its new group.</source>
        <translation>Der Knoten „%1“ hat seine neue Gruppe.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Power</name>
    <message>
        <source>“%1” is a template now.</source>
        <translation>„%1“ ist jetzt eine Vorlage.</translation>
    </message>
    <message>
        <source>“%1” is a VM again.</source>
        <translation>„%1“ ist wieder eine VM.</translation>
    </message>
    <message>
        <source>“%1” is running already.</source>
        <translation>„%1“ läuft bereits.</translation>
    </message>
    <message>
        <source>“%1” has been started.</source>
        <translation>„%1“ wurde gestartet.</translation>
    </message>
    <message>
        <source>“%1” is off already.</source>
        <translation>„%1“ ist bereits ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” has been switched off.</source>
        <translation>„%1“ wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down.</source>
        <translation>„%1“ wurde zum Herunterfahren aufgefordert.</translation>
    </message>
    <message>
        <source>&quot;rametctl template --drop-snapshots&quot; deletes those inside its disk images; &quot;rametctl clone --template&quot; leaves it as it is.</source>
        <translation>„rametctl template --drop-snapshots“ löscht die in ihren Festplattenabbildern; „rametctl clone --template“ lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>&quot;rametctl start --force&quot; starts it all the same.</source>
        <translation>„rametctl start --force“ startet sie trotzdem.</translation>
    </message>
    <message>
        <source>--autostart is “on” or “off”, not “%1”.</source>
        <translation>--autostart ist „on“ oder „off“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing to set: write --title, --description, --tags or --autostart.</source>
        <translation>Es gibt nichts zu setzen: Geben Sie --title, --description, --tags oder --autostart an.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::ProgressLine</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>members of a group</comment>
        <translation>%1 von %2 fertig</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Recover</name>
    <message>
        <source>There is no unfinished task “%1”. &quot;rametctl tasks&quot; shows them all.</source>
        <translation>Es gibt keinen unfertigen Vorgang „%1“. „rametctl tasks“ zeigt alle.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>„%1“ kann einer von mehreren sein: %2. Schreiben Sie, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>It cannot go on; clean up what it made with --clean.</source>
        <translation>Er kann nicht fortgesetzt werden; entfernen Sie das Angelegte mit --clean.</translation>
    </message>
    <message>
        <source>&quot;rametctl recover --resume&quot; goes on with them; &quot;rametctl recover --clean&quot; takes back what they did.</source>
        <translation>„rametctl recover --resume“ führt sie fort; „rametctl recover --clean“ macht rückgängig, was sie getan haben.</translation>
    </message>
    <message>
        <source>There is nothing to recover here.</source>
        <translation>Hier gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Cancelled. What is left can still be resumed or cleaned up.</source>
        <translation>Abgebrochen. Was übrig ist, kann noch fortgesetzt oder aufgeräumt werden.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Sample</name>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>Es gibt keinen Knoten namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2. &quot;rametctl start %1&quot; boots it.</source>
        <translation>„%1“ ist auf Knoten „%2“ bereit. „rametctl start %1“ startet sie.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Session</name>
    <message>
        <source>There is no VM or template named “%1”. &quot;rametctl list&quot; shows them all.</source>
        <translation>Es gibt keine VM oder Vorlage namens „%1“. „rametctl list“ zeigt alle.</translation>
    </message>
    <message>
        <source>No VM or template named “%1” was found, but not every node could be asked: %2.</source>
        <translation>Es wurde keine VM oder Vorlage namens „%1“ gefunden, doch nicht jeder Knoten konnte gefragt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>„%1“ kann eine von mehreren sein: %2. Schreiben Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no node named “%1”; the nodes are %2.</source>
        <translation>Es gibt keinen Knoten namens „%1“; die Knoten sind %2.</translation>
    </message>
    <message>
        <source>No VM or template named “%1” could be read.</source>
        <translation>Eine VM oder Vorlage namens „%1“ konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Show</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>linked clone of %1 (%2)</source>
        <translation>verknüpfter Klon von %1 (%2)</translation>
    </message>
    <message>
        <source>full clone of %1 (%2)</source>
        <translation>vollständiger Klon von %1 (%2)</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>FESTPLATTE</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>SPEICHER</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>BELEGT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NETZWERKKARTE</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>These rest on its disks:</source>
        <translation>Auf ihren Festplatten beruhen:</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>floppy</source>
        <translation>Diskette</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>teilbar</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>flüchtig</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>keine Festplatten</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>SNAPSHOT</source>
        <translation>SNAPSHOT</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>CLONE</source>
        <translation>KLON</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Rests on %1; holds %2, saves %3 by linking.</source>
        <translation>Beruht auf %1; belegt %2, spart %3 durch Verknüpfen.</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (vielleicht)</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>Was auf Knoten „%1“ darauf beruht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>NEEDS</source>
        <translation>BRAUCHT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>ZUGRIFF</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>STAND</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Snapshot</name>
    <message>
        <source>SNAPSHOT</source>
        <translation>SNAPSHOT</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>HOLDS</source>
        <translation>ENTHÄLT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>„%1“ hat keine Snapshots.</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>Löschen? [j/N] </translation>
    </message>
    <message>
        <source>Revert to it? [y/N] </source>
        <translation>Auf ihn zurücksetzen? [j/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageAdd</name>
    <message>
        <source>Storage “%1” is ready on node %2.</source>
        <translation>Speicher „%1“ ist auf Knoten „%2“ bereit.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageShare</name>
    <message>
        <source>“%1” names no storage of a node. Write NODE/STORAGE.</source>
        <translation>„%1“ nennt keinen Speicher eines Knotens. Schreiben Sie KNOTEN/SPEICHER.</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>Es gibt keinen Knoten namens „%1“.</translation>
    </message>
    <message>
        <source>Both storages are of one node. Name one of another node.</source>
        <translation>Beide Speicher sind auf einem Knoten. Nennen Sie einen eines anderen Knotens.</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one storage now. &quot;rametctl storage prove&quot; finds out whether they are.</source>
        <translation>„%1“ und „%2“ zählen jetzt als derselbe Speicher. „rametctl storage prove“ findet heraus, ob das stimmt.</translation>
    </message>
    <message>
        <source>That “%1” and “%2” are one storage is not said any more.</source>
        <translation>Die Angabe, dass „%1“ und „%2“ derselbe Speicher sind, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>That they are one was said, and is not true: rametctl storage unshare %1 %2</source>
        <translation>Die Angabe, dass sie derselbe sind, stimmt nicht. So wird sie zurückgenommen: rametctl storage unshare %1 %2</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Targets</name>
    <message>
        <source>yes</source>
        <comment>a clone is possible there</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>after copying</source>
        <comment>a clone is possible there</comment>
        <translation>nach dem Kopieren</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a clone is possible there</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a clone is not possible there</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MÖGLICH</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Tasks</name>
    <message>
        <source>TASK</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>There are no unfinished tasks.</source>
        <translation>Es gibt keine unfertigen Vorgänge.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::VolumeDelete</name>
    <message>
        <source>“%1” names no volume. Write STORAGE/VOLUME or NODE/STORAGE/VOLUME.</source>
        <translation>„%1“ nennt kein Volume. Schreiben Sie SPEICHER/VOLUME oder KNOTEN/SPEICHER/VOLUME.</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>Es gibt kein Volume „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>„%1“ kann eines von mehreren sein: %2. Schreiben Sie, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Delete volume “%1” on node %2 (%3, %4)?</source>
        <translation>Volume „%1“ auf Knoten „%2“ löschen (%3, %4)?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>Löschen? [j/N] </translation>
    </message>
    <message>
        <source>Volume “%1” has been deleted.</source>
        <translation>Volume „%1“ wurde gelöscht.</translation>
    </message>
</context>
</TS>
