<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Abilities</name>
    <message>
        <source>off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>pas en pause</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>a template already</source>
        <translation>déjà un modèle</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>pas un modèle</translation>
    </message>
    <message>
        <source>with a saved state</source>
        <translation>avec un état enregistré</translation>
    </message>
    <message>
        <source>without a saved state</source>
        <translation>sans état enregistré</translation>
    </message>
    <message>
        <source>without a definition that stays</source>
        <translation>sans définition persistante</translation>
    </message>
    <message>
        <source>independent already</source>
        <translation>déjà indépendante</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>avec des instantanés</translation>
    </message>
    <message>
        <source>on a node that cannot be reached</source>
        <translation>sur un nœud injoignable</translation>
    </message>
    <message>
        <source>on a node that is still being read</source>
        <translation>sur un nœud dont la lecture est en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VMs and a sentence that is true of them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation>
            <numerusform>Au plus %n console peut être ouverte à la fois. Sélectionnez moins de VM.</numerusform>
            <numerusform>Au plus %n consoles peuvent être ouvertes à la fois. Sélectionnez moins de VM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>still being fetched</source>
        <translation>encore en cours de récupération</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>allumée</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>needed by others</source>
        <translation>nécessaire à d’autres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VMs and what they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held by a task</source>
        <translation>retenue par une tâche</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>not certainly written as a whole</source>
        <translation>écriture complète incertaine</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Ramet</source>
        <translation>À propos de Ramet</translation>
    </message>
    <message>
        <source>Ramet %1</source>
        <translation>Ramet %1</translation>
    </message>
    <message>
        <source>Clones virtual machines through libvirt: full clones, templates and linked clones.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Clone des machines virtuelles au moyen de libvirt&#xa0;: clones complets, modèles et clones liés.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>de version inconnue</translation>
    </message>
    <message>
        <source>On node “%1”: libvirt %2, QEMU %3.</source>
        <translation>Sur le nœud «&#xa0;%1&#xa0;»&#xa0;: libvirt %2, QEMU %3.</translation>
    </message>
</context>
<context>
    <name>BatchTask</name>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>Cloner %n VM</numerusform>
            <numerusform>Cloner %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone “%1”: %n clones, “%2” to “%3”</source>
        <translation>
            <numerusform>Cloner «&#xa0;%1&#xa0;»&#xa0;: %n clone, de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</numerusform>
            <numerusform>Cloner «&#xa0;%1&#xa0;»&#xa0;: %n clones, de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneSummary</name>
    <message numerus="yes">
        <source>Instant; shares the %n disks of “%1”; %2</source>
        <translation>
            <numerusform>Immédiat&#xa0;; partage %n disque de «&#xa0;%1&#xa0;»&#xa0;; %2</numerusform>
            <numerusform>Immédiat&#xa0;; partage les %n disques de «&#xa0;%1&#xa0;»&#xa0;; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies %1 from “%2” to “%3” through this computer</source>
        <translation>Copie %1 de «&#xa0;%2&#xa0;» vers «&#xa0;%3&#xa0;» en passant par cet ordinateur</translation>
    </message>
    <message>
        <source>Copies %1 from “%2” straight to “%3”</source>
        <translation>Copie %1 de «&#xa0;%2&#xa0;» directement vers «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Copies %1 to “%2”</source>
        <translation>Copie %1 vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Copies %1 to %n storages</source>
        <translation>
            <numerusform>Copie %1 vers %n stockage</numerusform>
            <numerusform>Copie %1 vers %n stockages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is copied and how long it takes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, while “%2” keeps running</source>
        <comment>what is copied and a VM</comment>
        <translation>%1, pendant que «&#xa0;%2&#xa0;» continue de fonctionner</translation>
    </message>
    <message>
        <source>%1, or at once where the file system shares blocks (XFS, btrfs)</source>
        <comment>what is copied</comment>
        <translation>%1, ou aussitôt si le système de fichiers partage les blocs (XFS, btrfs)</translation>
    </message>
    <message>
        <source>Instant; “%1” has no disks to copy</source>
        <translation>Immédiat&#xa0;; «&#xa0;%1&#xa0;» n’a aucun disque à copier</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <comment>what is copied and the space there is</comment>
        <translation>%1&#xa0;; %2 libres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disks and their way</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between disks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1” on “%2”</source>
        <translation>Immédiat&#xa0;; partage les blocs de «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1”</source>
        <translation>Immédiat&#xa0;; partage les blocs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is copied and the limit to its speed</comment>
        <translation>%1, au plus %2/s</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>Nœud cible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Target storage</source>
        <translation>Stockage cible</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a field of the wizard</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Démarrer tout de suite</translation>
    </message>
    <message>
        <source>Not possible yet: see %1</source>
        <comment>names of fields</comment>
        <translation>Pas encore possible&#xa0;: voir %1</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>SSH does not know the key of %1 yet. Connect in the window or on a terminal and compare the fingerprint, or log in once with “ssh”.</source>
        <translation>SSH ne connaît pas encore la clé de %1. Connectez-vous dans la fenêtre ou dans un terminal et comparez l’empreinte, ou connectez-vous une fois avec «&#xa0;ssh&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has another SSH host key than before: it was installed anew, or somebody else answers in its place. Ask its administrator; if the new key is right, remove the old one with “ssh-keygen -R HOST”, then reconnect.</source>
        <translation>%1 n’a plus la même clé d’hôte SSH&#xa0;: l’hôte a été réinstallé, ou une autre machine répond à sa place. Demandez à son administrateur&#xa0;; si la nouvelle clé est la bonne, supprimez l’ancienne avec «&#xa0;ssh-keygen -R HOST&#xa0;», puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 accepted no key and no password for this user. Check the user’s name, load your key with “ssh-add”, or have it accepted there with “ssh-copy-id”; then reconnect.</source>
        <translation>%1 n’a accepté ni clé ni mot de passe pour cet utilisateur. Vérifiez le nom d’utilisateur, chargez votre clé avec «&#xa0;ssh-add&#xa0;» ou faites-la accepter là-bas avec «&#xa0;ssh-copy-id&#xa0;», puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 needs an answer to log in, which was not given. Reconnect to be asked again.</source>
        <translation>%1 attend une réponse pour la connexion, qui n’a pas été donnée. Reconnectez-vous pour que la question soit posée à nouveau.</translation>
    </message>
    <message>
        <source>%1 is connected to with TLS, and a certificate or key of this computer is missing or cannot be read. The details name the file; “virt-pki-validate” checks them all.</source>
        <translation>La connexion à %1 se fait par TLS, et un certificat ou une clé de cet ordinateur est absent ou illisible. Les détails indiquent le fichier&#xa0;; «&#xa0;virt-pki-validate&#xa0;» les vérifie tous.</translation>
    </message>
    <message>
        <source>The certificate of %1 or of this computer is not accepted: it is for another name, or its authority is not known. “virt-pki-validate” checks them.</source>
        <translation>Le certificat de %1 ou celui de cet ordinateur est refusé&#xa0;: il est établi pour un autre nom, ou son autorité est inconnue. «&#xa0;virt-pki-validate&#xa0;» les vérifie.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Have it renewed there, or set the clock right of the one that is wrong; then reconnect.</source>
        <translation>Le certificat de %1 a expiré ou n’est pas encore valide. Faites-le renouveler là-bas, ou réglez l’horloge qui est fausse&#xa0;; puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 is connected to with a certificate of this computer that has expired, or is not valid yet. Renew it; “virt-pki-validate” names the files. Then reconnect.</source>
        <translation>La connexion à %1 se fait avec un certificat de cet ordinateur qui a expiré ou n’est pas encore valide. Renouvelez-le&#xa0;; «&#xa0;virt-pki-validate&#xa0;» indique les fichiers. Puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 does not answer: libvirt hangs there, or the network is silent. Check both, then try again.</source>
        <translation>%1 ne répond pas&#xa0;: libvirt y est bloqué, ou le réseau est muet. Vérifiez les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of %1 is not one that libvirt understands. Edit the node; an example is “qemu+ssh://root@host/system”.</source>
        <translation>libvirt ne comprend pas l’adresse de %1. Modifiez le nœud&#xa0;; exemple d’adresse&#xa0;: «&#xa0;qemu+ssh://root@host/system&#xa0;».</translation>
    </message>
    <message>
        <source>This user may not use libvirt on %1. Add the user to the group libvirt there with “adduser USER libvirt”, log in anew, then reconnect.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser libvirt sur %1. Ajoutez-le là-bas au groupe libvirt avec «&#xa0;adduser USER libvirt&#xa0;», ouvrez une nouvelle session, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The host of %1 is there, but nothing listens on this port. Check the port, and that sshd or libvirtd listens there.</source>
        <translation>L’hôte de %1 est présent, mais rien n’écoute sur ce port. Vérifiez le port, et que sshd ou libvirtd écoute sur celui-ci.</translation>
    </message>
    <message>
        <source>The name of the host of %1 is not known. Check the spelling and the network.</source>
        <translation>Le nom de l’hôte de %1 est inconnu. Vérifiez l’orthographe et le réseau.</translation>
    </message>
    <message>
        <source>The network has no way to %1. Check its address, and that the host is on.</source>
        <translation>Le réseau n’a aucune route vers %1. Vérifiez son adresse, et que l’hôte est allumé.</translation>
    </message>
    <message>
        <source>The host of %1 answers, but there is no libvirt. Install libvirt-daemon-system there, and check the port.</source>
        <translation>L’hôte de %1 répond, mais libvirt n’y est pas. Installez-y libvirt-daemon-system, et vérifiez le port.</translation>
    </message>
    <message>
        <source>The program that connects to %1 is missing on this computer. Install openssh-client, then reconnect.</source>
        <translation>Le programme qui établit la connexion à %1 est absent de cet ordinateur. Installez openssh-client, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>No libvirt daemon runs on %1. Install libvirt-daemon-system there, or start the service “libvirtd”.</source>
        <translation>Aucun démon libvirt ne fonctionne sur %1. Installez-y libvirt-daemon-system, ou démarrez le service «&#xa0;libvirtd&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>virt-viewer is not installed. Install the package “virt-viewer”.</source>
        <translation>virt-viewer n’est pas installé. Installez le paquet «&#xa0;virt-viewer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DependantChoices</name>
    <message>
        <source>disk image</source>
        <translation>image disque</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>clone lié</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>No known VM has the disk image “%1”. Delete it if nobody needs it.</source>
        <translation>Aucune VM connue n’utilise l’image disque «&#xa0;%1&#xa0;». Supprimez-la si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>incomplete clone</source>
        <translation>clone non terminé</translation>
    </message>
</context>
<context>
    <name>DropPolicy</name>
    <message>
        <source>Clone “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>Cloner «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>There is no VM to clone.</source>
        <translation>Il n’y a aucune VM à cloner.</translation>
    </message>
    <message>
        <source>Choose a node, a storage or the templates of a node.</source>
        <translation>Choisissez un nœud, un stockage ou les modèles d’un nœud.</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>Cloner %n VM %1</numerusform>
            <numerusform>Cloner %n VM %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs %2. Not those: %3</source>
        <comment>place and reasons follow</comment>
        <translation>
            <numerusform>Cloner %1 VM sur %n %2. Pas celle-ci&#xa0;: %3</numerusform>
            <numerusform>Cloner %1 VM sur %n %2. Pas celles-ci&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Sélectionnez d’abord une VM.</translation>
    </message>
    <message>
        <source>to storage “%1” of node “%2”</source>
        <translation>vers le stockage «&#xa0;%1&#xa0;» du nœud «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>on node “%1” as a template</source>
        <translation>sur le nœud «&#xa0;%1&#xa0;» en tant que modèle</translation>
    </message>
    <message>
        <source>on node “%1” as templates</source>
        <translation>sur le nœud «&#xa0;%1&#xa0;» en tant que modèles</translation>
    </message>
    <message>
        <source>on node “%1”</source>
        <translation>sur le nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>Déplacer «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>A move makes no templates. Drop it on the node itself.</source>
        <translation>Un déplacement ne crée pas de modèles. Déposez la VM sur le nœud lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>Déplacer %n VM %1</numerusform>
            <numerusform>Déplacer %n VM %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other node. Add one first.</source>
        <translation>Il n’y a pas d’autre nœud. Ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>to node “%1”</source>
        <translation>vers le nœud «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Libvirt could not do this with %1. Its own words are in the details.</source>
        <translation>libvirt n’a pas pu effectuer cette opération avec %1. Son message figure dans les détails.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that libvirt runs there and that its address is right, then connect again.</source>
        <translation>Impossible de joindre %1. Vérifiez que libvirt y fonctionne et que l’adresse est correcte, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Refresh the list and look again.</source>
        <translation>%1 n’existe plus. Actualisez la liste et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is in use by another operation. Wait until it has ended, then try again.</source>
        <translation>%1 est en cours d’utilisation par une autre opération. Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>The node cannot do this with %1. The details say what is missing.</source>
        <translation>Le nœud ne peut pas effectuer cette opération avec %1. Les détails indiquent ce qui manque.</translation>
    </message>
    <message>
        <source>You may not do this with %1. Log in as a user who has the right to, such as a member of the group libvirt.</source>
        <translation>Vous n’avez pas le droit d’effectuer cette opération avec %1. Connectez-vous avec un utilisateur qui en a le droit, par exemple un membre du groupe libvirt.</translation>
    </message>
    <message>
        <source>Libvirt did not accept %1. The details say which part is wrong.</source>
        <translation>libvirt n’a pas accepté %1. Les détails indiquent la partie incorrecte.</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>L’opération sur %1 a été annulée.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile, so nothing was done. Look at it again, then retry.</source>
        <translation>%1 a changé entre-temps, rien n’a donc été fait. Vérifiez à nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The task cannot be noted in %1. See to it that there is space and that you may write there, then try again.</source>
        <translation>La tâche ne peut pas être notée dans %1. Assurez-vous qu’il y a de l’espace et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The guest of %1 did not take all that was to be new in it. The details say what stayed.</source>
        <translation>L’invité de %1 n’a pas pris en compte tout ce qui devait être renouvelé. Les détails indiquent ce qui est resté.</translation>
    </message>
    <message>
        <source>The guest of %1 did not tell in time whether it took all that was to be new in it. The details say what is not known.</source>
        <translation>L’invité de %1 n’a pas indiqué à temps s’il a pris en compte tout ce qui devait être renouvelé. Les détails indiquent ce que l’on ignore.</translation>
    </message>
    <message>
        <source>What the guest of %1 was to get is kept nowhere, as it may be secret. Clean up what was made, and clone it again.</source>
        <translation>Ce que l’invité de %1 devait recevoir n’est conservé nulle part, car cela peut être secret. Nettoyez ce qui a été créé, et recommencez le clonage.</translation>
    </message>
    <message>
        <source>The disk of %1 is no file that this program can write to, so the guest was not made new. Clone it without writing to its disk.</source>
        <translation>Le disque de %1 n’est pas un fichier dans lequel ce programme peut écrire, l’invité n’a donc pas été renouvelé. Clonez sans écrire sur le disque.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, so the copying into its disks was ended. It can be done while the VM runs: try again.</source>
        <translation>%1 a démarré entre-temps, la copie vers ses disques a donc été arrêtée. Elle peut se faire pendant que la VM fonctionne&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile, and with it the copying into its disks ended. Try again.</source>
        <translation>L’arrêt de %1 entre-temps a mis fin à la copie vers ses disques. Réessayez.</translation>
    </message>
    <message>
        <source>Libvirt still counts a copy of a disk of %1 that has ended. That stays until the VM is shut down: clone it then, or after its next start.</source>
        <translation>libvirt compte encore une copie terminée d’un disque de %1. Cela dure jusqu’à l’arrêt de la VM&#xa0;: clonez-la à ce moment-là, ou après son prochain démarrage.</translation>
    </message>
    <message>
        <source>The image of disk %1 is damaged, so it cannot be copied whole; nothing of it was changed. “qemu-img check” says more.</source>
        <translation>L’image du disque %1 est endommagée et ne peut donc pas être copiée entièrement&#xa0;; rien n’y a été modifié. «&#xa0;qemu-img check&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the connection to its node may only read. Edit the node’s address: the socket to use is “libvirt-sock”.</source>
        <translation>Impossible de modifier %1&#xa0;: la connexion à son nœud est en lecture seule. Modifiez l’adresse du nœud&#xa0;: le socket à utiliser est «&#xa0;libvirt-sock&#xa0;».</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>cet objet</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed; the details name them.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être supprimé&#xa0;; les détails l’indiquent.</numerusform>
            <numerusform>%n éléments n’ont pas pu être supprimés&#xa0;; les détails les indiquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind; recover them later, or remove them by hand:</source>
        <translation>Éléments laissés en place&#xa0;; récupérez-les plus tard ou supprimez-les à la main&#xa0;:</translation>
    </message>
    <message>
        <source>There is not enough space on %1. Free some space or choose another storage.</source>
        <translation>L’espace est insuffisant sur %1. Libérez de l’espace ou choisissez un autre stockage.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Rien n’est resté.</translation>
    </message>
    <message>
        <source>Libvirt was killed and lists %1 as starting for ever. Restart the host, or stop libvirt and remove its file in /run/libvirt/qemu.</source>
        <translation>libvirt a été tué et indique indéfiniment que %1 démarre. Redémarrez l’hôte, ou arrêtez libvirt et supprimez le fichier correspondant dans /run/libvirt/qemu.</translation>
    </message>
    <message>
        <source>Whether %1 has moved is not known: the node did not answer at the last step. Nothing was removed. Resume the task once the node answers; the VM is on one node alone then.</source>
        <translation>On ne sait pas si %1 a été déplacée&#xa0;: le nœud n’a pas répondu à la dernière étape. Rien n’a été supprimé. Reprenez la tâche dès que le nœud répond&#xa0;; la VM ne se trouve alors que sur un seul nœud.</translation>
    </message>
    <message>
        <source>The guest agent of %1 does not answer or cannot freeze the file systems, so no snapshot was taken. Start qemu-guest-agent in the guest, or take the snapshot without.</source>
        <translation>L’agent invité de %1 ne répond pas ou ne peut pas figer les systèmes de fichiers, aucun instantané n’a donc été pris. Démarrez qemu-guest-agent dans l’invité, ou prenez l’instantané sans les figer.</translation>
    </message>
    <message>
        <source>Step, as the log names it: %1</source>
        <comment>of a task that failed</comment>
        <translation>Étape, telle que le journal la nomme&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ended before what was copied into its disks was safely written, so parts of them may read as zeros. Keep what it was copied from, such as the template or the snapshot’s files.</source>
        <translation>%1 s’est arrêtée avant que ce qui a été copié vers ses disques soit écrit de façon sûre&#xa0;: certaines parties peuvent se lire comme des zéros. Conservez ce qui a servi de source, comme le modèle ou les fichiers de l’instantané.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is nothing to filter by. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un critère de filtre. Critères possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état. États possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of VM. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de VM. Types possibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1&#xa0;Tio</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>moins de 0,1 s</translation>
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
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Plantée</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>Réservation du nom</translation>
    </message>
    <message>
        <source>Waiting until the VM is free</source>
        <translation>Attente que la VM soit libre</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Making the guest new</source>
        <translation>Renouvellement de l’invité</translation>
    </message>
    <message>
        <source>Writing the definition</source>
        <translation>Écriture de la définition</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Asking the guest what it took</source>
        <translation>Interrogation de l’invité sur ce qu’il a pris en compte</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Full clone</source>
        <translation>Clone complet</translation>
    </message>
    <message>
        <source>Linked clone</source>
        <translation>Clone lié</translation>
    </message>
    <message>
        <source>Started, fetching</source>
        <translation>Démarré, transfert en cours</translation>
    </message>
    <message>
        <source>fetching from %1</source>
        <comment>its disks, from a node</comment>
        <translation>transfert depuis %1</translation>
    </message>
    <message>
        <source>fetching from %1, %2 of %3</source>
        <comment>its disks, from a node; bytes</comment>
        <translation>transfert depuis %1, %2 sur %3</translation>
    </message>
    <message>
        <source>Comparing what was copied</source>
        <translation>Comparaison des données copiées</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>so many percent of a task are done</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>A mere look does not ask the node for it.</source>
        <translation>Une simple consultation n’interroge pas le nœud à ce sujet.</translation>
    </message>
    <message>
        <source>There are more than are read from here.</source>
        <translation>Il y en a plus que ce qui est lu d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être lu.</numerusform>
            <numerusform>%n autres n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk image “%2” on node “%1” could not be looked into.</source>
        <translation>L’image disque «&#xa0;%2&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’a pas pu être examinée.</translation>
    </message>
    <message>
        <source>Not every disk image on node “%1” could be looked into.</source>
        <translation>Certaines images disque sur le nœud «&#xa0;%1&#xa0;» n’ont pas pu être examinées.</translation>
    </message>
    <message>
        <source>Not every disk image of storage “%3” on node “%1” could be looked into.</source>
        <translation>Certaines images disque du stockage «&#xa0;%3&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’ont pas pu être examinées.</translation>
    </message>
    <message>
        <source>Node “%1” could not be asked.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The definition of VM “%2” on node “%1” could not be read.</source>
        <translation>La définition de la VM «&#xa0;%2&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>How VM “%2” on node “%1” runs now could not be read.</source>
        <translation>L’état d’exécution actuel de la VM «&#xa0;%2&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The snapshots of VM “%2” on node “%1” could not be read.</source>
        <translation>Les instantanés de la VM «&#xa0;%2&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>What storage “%3” on node “%1” holds could not be read.</source>
        <translation>Le contenu du stockage «&#xa0;%3&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Storage “%3” on node “%1” could not be looked at again.</source>
        <translation>Le stockage «&#xa0;%3&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>Volume “%2” of storage “%3” on node “%1” could not be looked into.</source>
        <translation>Le volume «&#xa0;%2&#xa0;» du stockage «&#xa0;%3&#xa0;» sur le nœud «&#xa0;%1&#xa0;» n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>What the images of storage “%3” on node “%1” rest on is not known.</source>
        <translation>On ignore sur quoi reposent les images du stockage «&#xa0;%3&#xa0;» sur le nœud «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Planning again what failed</source>
        <translation>Nouvelle planification de ce qui a échoué</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>so many of so many ended</comment>
        <translation>Arrêt en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused: %1; what is under way goes on</source>
        <comment>so many of so many ended</comment>
        <translation>En pause&#xa0;: %1&#xa0;; ce qui est commencé se poursuit</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <comment>so many of so many ended</comment>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copying: %1, %2 of %3</source>
        <comment>so many ended, bytes done and all bytes</comment>
        <translation>Copie&#xa0;: %1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1. Try again, keep what was made, or undo it?</source>
        <translation>%1. Réessayer, conserver ce qui a été créé ou le défaire&#xa0;?</translation>
    </message>
    <message>
        <source>%1. Keep what was made, or undo it?</source>
        <translation>%1. Conserver ce qui a été créé ou le défaire&#xa0;?</translation>
    </message>
    <message>
        <source>%1. Try again, or leave it?</source>
        <translation>%1. Réessayer ou en rester là&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>Suppression de ce qui a été créé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones are made</source>
        <translation>
            <numerusform>%1 clone sur %n créé</numerusform>
            <numerusform>%1 clones sur %n créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 sur %n terminé</numerusform>
            <numerusform>%1 sur %n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n défait</numerusform>
            <numerusform>%n défaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone</source>
        <translation>
            <numerusform>%n n’a pas pu être défait</numerusform>
            <numerusform>%n n’ont pas pu être défaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be started</source>
        <translation>
            <numerusform>%n n’a pas pu démarrer</numerusform>
            <numerusform>%n n’ont pas pu démarrer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and why it failed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of tasks and what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the details</source>
        <translation>
            <numerusform>… et %n autre, voir les détails</numerusform>
            <numerusform>… et %n autres, voir les détails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestText</name>
    <message>
        <source>“%1” is no address with its net. Write such as 10.0.0.11/24, or 10.0.0.11-10.0.0.30/24.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse avec son réseau. Écrivez par exemple 10.0.0.11/24 ou 10.0.0.11-10.0.0.30/24.</translation>
    </message>
    <message>
        <source>No VM can have “%1”: net “%2” uses it for itself. Choose another one.</source>
        <translation>Aucune VM ne peut avoir «&#xa0;%1&#xa0;»&#xa0;: le réseau «&#xa0;%2&#xa0;» utilise lui-même cette adresse. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” is outside net “%2”. Correct one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» est en dehors du réseau «&#xa0;%2&#xa0;». Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Address “%1” comes twice. Leave one out.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» apparaît deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>Address “%1” is taken: “%2” has it. Choose another one.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» est prise&#xa0;: «&#xa0;%2&#xa0;» l’utilise. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There are “%1” addresses for “%2” clones. Add the missing ones.</source>
        <translation>Il y a «&#xa0;%1&#xa0;» adresses pour «&#xa0;%2&#xa0;» clones. Ajoutez celles qui manquent.</translation>
    </message>
    <message>
        <source>There are addresses for network card “%1”, but the VM has “%2”. Leave them out.</source>
        <translation>Des adresses sont données pour la carte réseau «&#xa0;%1&#xa0;», mais la VM en a «&#xa0;%2&#xa0;». Retirez-les.</translation>
    </message>
    <message>
        <source>Addresses and a network-config file say the same thing. Use one of the two.</source>
        <translation>Les adresses et un fichier network-config disent la même chose. Utilisez l’un des deux.</translation>
    </message>
    <message>
        <source>File “%1” has %3; more than %2 no guest needs. Let it fetch the rest.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a %3&#xa0;; aucun invité n’a besoin de plus de %2. Laissez-le récupérer le reste.</translation>
    </message>
    <message>
        <source>File “%1” does not begin with a line that cloud-init knows, such as “#cloud-config” or “#!/bin/sh”. Add it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne commence pas par une ligne que cloud-init connaît, comme «&#xa0;#cloud-config&#xa0;» ou «&#xa0;#!/bin/sh&#xa0;». Ajoutez-la.</translation>
    </message>
    <message>
        <source>File “%1” is indented by a tab in line %2, which YAML does not allow. Use spaces.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est indenté par une tabulation à la ligne %2, ce que YAML n’autorise pas. Utilisez des espaces.</translation>
    </message>
    <message>
        <source>File “%1” is no YAML: in line %2 something is wrong (%3). Correct it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas du YAML&#xa0;: la ligne %2 contient une erreur (%3). Corrigez-la.</translation>
    </message>
    <message>
        <source>File “%1” holds no settings: it needs lines such as “name: value”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient aucun réglage&#xa0;: il lui faut des lignes comme «&#xa0;nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a user. Use small letters, digits, hyphens and underscores.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom d’utilisateur. Utilisez des minuscules, des chiffres, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>User “%1” comes twice. Put the settings together; without a name it is the image’s own user.</source>
        <translation>L’utilisateur «&#xa0;%1&#xa0;» apparaît deux fois. Regroupez les réglages&#xa0;; sans nom, il s’agit de l’utilisateur propre à l’image.</translation>
    </message>
    <message>
        <source>“%1” is no public SSH key. Use a line such as a .pub file has, which begins with “ssh-ed25519”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé SSH publique. Utilisez une ligne comme celle d’un fichier .pub, qui commence par «&#xa0;ssh-ed25519&#xa0;».</translation>
    </message>
    <message>
        <source>The key for user “%1” is a private one, which must stay where it is. Use the .pub file beside it.</source>
        <translation>La clé de l’utilisateur «&#xa0;%1&#xa0;» est une clé privée, qui doit rester où elle est. Utilisez le fichier .pub à côté.</translation>
    </message>
    <message>
        <source>The password of user “%1” is not hashed. Hash it first, for example with “openssl passwd -6”.</source>
        <translation>Le mot de passe de l’utilisateur «&#xa0;%1&#xa0;» n’est pas haché. Hachez-le d’abord, par exemple avec «&#xa0;openssl passwd -6&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be a host name. Use letters, digits and hyphens, 63 at most between two dots.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom d’hôte. Utilisez des lettres, des chiffres et des traits d’union, 63 au plus entre deux points.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Windows computer. Use letters, digits and hyphens, 15 at most, and not digits alone.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un ordinateur Windows. Utilisez des lettres, des chiffres et des traits d’union, 15 au plus, et pas seulement des chiffres.</translation>
    </message>
    <message>
        <source>Several clones would have the host name “%1”. Use {name} or {n} in it.</source>
        <translation>Plusieurs clones auraient le nom d’hôte «&#xa0;%1&#xa0;». Utilisez-y {name} ou {n}.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use one such as Europe/Berlin.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Utilisez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is no locale. Use one such as de_DE.UTF-8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de paramètres régionaux. Utilisez par exemple de_DE.UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no name of a package. Correct it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de paquet. Corrigez-le.</translation>
    </message>
    <message>
        <source>The command “%1” is empty or has a character that no shell takes.</source>
        <translation>La commande «&#xa0;%1&#xa0;» est vide ou contient un caractère qu’aucun interpréteur n’accepte.</translation>
    </message>
    <message>
        <source>These cannot be written to the disk: %1. Leave them out, or let cloud-init read them.</source>
        <translation>Ceci ne peut pas être écrit sur le disque&#xa0;: %1. Retirez-le, ou laissez cloud-init le lire.</translation>
    </message>
    <message>
        <source>Node “%1” has no storage of files for the guest’s settings. Add one, or ask only for a host name.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a aucun stockage de fichiers pour les réglages de l’invité. Ajoutez-en un, ou ne demandez qu’un nom d’hôte.</translation>
    </message>
    <message>
        <source>The first-boot settings in drive “%1” stay with the original: the clone does not get them.</source>
        <translation>Les réglages de premier démarrage dans le lecteur «&#xa0;%1&#xa0;» restent avec l’original&#xa0;: le clone ne les reçoit pas.</translation>
    </message>
    <message>
        <source>The guest of “%1” is Windows. It reads these settings only where it was made general before (sysprep /generalize /oobe /shutdown), or has cloudbase-init; else the clone’s name and identity inside stay those of the original.</source>
        <translation>L’invité de «&#xa0;%1&#xa0;» est Windows. Il ne lit ces réglages que s’il a d’abord été généralisé (sysprep /generalize /oobe /shutdown) ou s’il a cloudbase-init&#xa0;; sinon le nom et l’identité internes du clone restent ceux de l’original.</translation>
    </message>
    <message>
        <source>On node “%2” it is not known which addresses these have: %1. Another one’s is not noticed.</source>
        <translation>Sur le nœud «&#xa0;%2&#xa0;», on ignore quelles adresses ont celles-ci&#xa0;: %1. Une adresse déjà prise par l’une d’elles n’est pas détectée.</translation>
    </message>
    <message>
        <source>Inside, all clones are like “%1”: host name, machine ID and SSH host keys are equal, and with them perhaps the addresses.</source>
        <translation>À l’intérieur, tous les clones sont comme «&#xa0;%1&#xa0;»&#xa0;: le nom d’hôte, l’identifiant machine et les clés d’hôte SSH sont identiques, et avec eux peut-être les adresses.</translation>
    </message>
    <message>
        <source>Nothing tells whether the guest of “%1” has cloud-init, which reads these settings. Without it host name, machine ID and SSH host keys will be equal in both.</source>
        <translation>Rien n’indique si l’invité de «&#xa0;%1&#xa0;» a cloud-init, qui lit ces réglages. Sans celui-ci, le nom d’hôte, l’identifiant machine et les clés d’hôte SSH seront identiques dans les deux.</translation>
    </message>
    <message>
        <source>The original has such a drive, so its guest reads it.</source>
        <translation>L’original a un tel lecteur, son invité le lit donc.</translation>
    </message>
    <message>
        <source>The original’s serial number is one for cloud-init, so its guest has that.</source>
        <translation>Le numéro de série de l’original est destiné à cloud-init, son invité en dispose donc.</translation>
    </message>
    <message>
        <source>Most images for virtual machines have cloud-init.</source>
        <translation>La plupart des images pour machines virtuelles ont cloud-init.</translation>
    </message>
    <message>
        <source>No storage of the node takes a drive’s image; a machine ID is not made new this way.</source>
        <translation>Aucun stockage du nœud n’accepte l’image d’un lecteur&#xa0;; l’identifiant machine n’est pas renouvelé de cette manière.</translation>
    </message>
    <message>
        <source>Inside, the clone is like the original: host name, machine ID and SSH host keys are equal in both.</source>
        <translation>À l’intérieur, le clone est comme l’original&#xa0;: le nom d’hôte, l’identifiant machine et les clés d’hôte SSH sont identiques dans les deux.</translation>
    </message>
    <message>
        <source>By a drive (%1) that cloud-init reads at the next start; its image “%2” is the clone’s own.</source>
        <translation>Par un lecteur (%1) que cloud-init lit au prochain démarrage&#xa0;; son image «&#xa0;%2&#xa0;» appartient au clone seul.</translation>
    </message>
    <message>
        <source>By a drive (%1) with answers for Windows (unattend.xml) and for cloudbase-init, read at the next start; its image “%2” is the clone’s own.</source>
        <translation>Par un lecteur (%1) avec des réponses pour Windows (unattend.xml) et pour cloudbase-init, lues au prochain démarrage&#xa0;; son image «&#xa0;%2&#xa0;» appartient au clone seul.</translation>
    </message>
    <message>
        <source>By the system’s serial number, which cloud-init reads at the next start.</source>
        <translation>Par le numéro de série du système, que cloud-init lit au prochain démarrage.</translation>
    </message>
    <message>
        <source>By virt-customize, which writes to the clone’s own disk (%1) before anybody can start it.</source>
        <translation>Par virt-customize, qui écrit sur le disque propre au clone (%1) avant que quiconque puisse le démarrer.</translation>
    </message>
    <message>
        <source>By strings of the system’s firmware, which systemd 252 and later reads at each start: time zone and locale where it has none yet, and keys beside those that are there.</source>
        <translation>Par des chaînes du micrologiciel du système, que systemd 252 et ultérieur lit à chaque démarrage&#xa0;: le fuseau horaire et les paramètres régionaux s’il n’en a pas encore, et des clés en plus de celles qui existent.</translation>
    </message>
    <message>
        <source>The host name by its serial number, for cloud-init.</source>
        <translation>Le nom d’hôte par son numéro de série, pour cloud-init.</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>l’utilisateur par défaut</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation>Identifiant machine</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>Clés d’hôte SSH</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Clés de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Paquet %1</translation>
    </message>
    <message>
        <source>Command %1, run once</source>
        <translation>Commande %1, exécutée une fois</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Données utilisateur</translation>
    </message>
    <message>
        <source>Cloud-init off from now on</source>
        <translation>cloud-init désactivé désormais</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>pris en compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non pris en compte</translation>
    </message>
    <message>
        <source>not applied: it has %1</source>
        <translation>non pris en compte&#xa0;: il a %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This computer has no “%1”. Install it (guestfs-tools), or let cloud-init read the settings.</source>
        <translation>«&#xa0;%1&#xa0;» est absent de cet ordinateur. Installez-le (guestfs-tools), ou laissez cloud-init lire les réglages.</translation>
    </message>
    <message>
        <source>Disk “%1” on node “%2” is no file that you may write to on this computer. Choose a storage here, or let cloud-init read the settings.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» sur le nœud «&#xa0;%2&#xa0;» n’est pas un fichier dans lequel vous pouvez écrire sur cet ordinateur. Choisissez un stockage ici, ou laissez cloud-init lire les réglages.</translation>
    </message>
    <message>
        <source>You chose this way.</source>
        <translation>Vous en avez décidé ainsi.</translation>
    </message>
</context>
<context>
    <name>InventoryText</name>
    <message>
        <source>Incomplete</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template, %1!</source>
        <comment>started by another tool, its state</comment>
        <translation>Modèle, %1&#xa0;!</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>Connecté, lecture incomplète</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it has is still being read.</source>
        <translation>Son contenu est en cours de lecture.</translation>
    </message>
    <message>
        <source>Last known state: %1</source>
        <translation>Dernier état connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Linked clone of “%1”</source>
        <translation>Clone lié de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Full clone of “%1”</source>
        <translation>Clone complet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a VM, and that it is fetching from a node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Same host as %1</source>
        <comment>names of nodes</comment>
        <translation>Même hôte que %1</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Rien n’est resté.</translation>
    </message>
    <message>
        <source>The VM is where it was, and nothing was left on the other node.</source>
        <translation>La VM est là où elle était, et rien n’est resté sur l’autre nœud.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>It stays a VM.</source>
        <translation>Elle reste une VM.</translation>
    </message>
    <message>
        <source>It stays a template.</source>
        <translation>Elle reste un modèle.</translation>
    </message>
    <message>
        <source>The VM works as before and rests on what it rested on.</source>
        <translation>La VM fonctionne comme avant et repose sur les mêmes éléments qu’avant.</translation>
    </message>
    <message>
        <source>The VM itself is as it was.</source>
        <translation>La VM elle-même est restée telle quelle.</translation>
    </message>
    <message>
        <source>What was not changed yet stays as it was.</source>
        <translation>Ce qui n’avait pas encore été modifié reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What is left of it stays among the interrupted tasks.</source>
        <translation>Ce qu’il en reste se trouve parmi les tâches interrompues.</translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message>
        <source>at most %1</source>
        <comment>bytes to copy</comment>
        <translation>au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation>
            <numerusform>%n fichier reste</numerusform>
            <numerusform>%n fichiers restent</numerusform>
        </translation>
    </message>
    <message>
        <source>has no disks</source>
        <translation>n’a aucun disque</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>disks that go, files that stay</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>ManyText</name>
    <message numerus="yes">
        <source>Convert %n VMs to templates?</source>
        <translation>
            <numerusform>Convertir %n VM en modèle&#xa0;?</numerusform>
            <numerusform>Convertir %n VM en modèles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation>
            <numerusform>Reconvertir %n modèle en VM&#xa0;?</numerusform>
            <numerusform>Reconvertir %n modèles en VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>Rendre %n VM indépendante&#xa0;?</numerusform>
            <numerusform>Rendre %n VM indépendantes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation>
            <numerusform>Démarrer %n VM&#xa0;?</numerusform>
            <numerusform>Démarrer %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation>
            <numerusform>Éteindre %n VM&#xa0;?</numerusform>
            <numerusform>Éteindre %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation>
            <numerusform>Forcer l’arrêt de %n VM&#xa0;?</numerusform>
            <numerusform>Forcer l’arrêt de %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation>
            <numerusform>Redémarrer %n VM&#xa0;?</numerusform>
            <numerusform>Redémarrer %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation>
            <numerusform>Réinitialiser %n VM&#xa0;?</numerusform>
            <numerusform>Réinitialiser %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation>
            <numerusform>Mettre %n VM en pause&#xa0;?</numerusform>
            <numerusform>Mettre %n VM en pause&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation>
            <numerusform>Reprendre %n VM&#xa0;?</numerusform>
            <numerusform>Reprendre %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation>
            <numerusform>Enregistrer et arrêter %n VM&#xa0;?</numerusform>
            <numerusform>Enregistrer et arrêter %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation>
            <numerusform>Supprimer l’état enregistré de %n VM&#xa0;?</numerusform>
            <numerusform>Supprimer les états enregistrés de %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation>
            <numerusform>Supprimer %n VM&#xa0;?</numerusform>
            <numerusform>Supprimer %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to shut down.</source>
        <translation>
            <numerusform>Il est demandé à son invité de s’éteindre.</numerusform>
            <numerusform>Il est demandé à leurs invités de s’éteindre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, as if they were unplugged.</source>
        <translation>
            <numerusform>Son invité perd ce qu’il n’a pas encore écrit, comme si on le débranchait.</numerusform>
            <numerusform>Leurs invités perdent ce qu’ils n’ont pas encore écrit, comme si on les débranchait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to reboot.</source>
        <translation>
            <numerusform>Il est demandé à son invité de redémarrer.</numerusform>
            <numerusform>Il est demandé à leurs invités de redémarrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their memory is written to files, from which their next start goes on.</source>
        <translation>
            <numerusform>Sa mémoire est écrite dans un fichier, à partir duquel elle reprendra au prochain démarrage.</numerusform>
            <numerusform>Leur mémoire est écrite dans des fichiers, à partir desquels elles reprendront au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their next start is as after a power cut: what their guests had in memory is lost.</source>
        <translation>
            <numerusform>Son prochain démarrage se fera comme après une coupure de courant&#xa0;: ce que son invité avait en mémoire est perdu.</numerusform>
            <numerusform>Leur prochain démarrage se fera comme après une coupure de courant&#xa0;: ce que leurs invités avaient en mémoire est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation>&amp;Reconvertir</translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>Rendre &amp;indépendantes</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>É&amp;teindre</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>&amp;Forcer l’arrêt</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>&amp;Enregistrer et arrêter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>&amp;Conserver les disques</translation>
    </message>
    <message numerus="yes">
        <source>Their disks stay.</source>
        <translation>
            <numerusform>Ses disques restent.</numerusform>
            <numerusform>Leurs disques restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation>
            <numerusform>Prend %n instantané.</numerusform>
            <numerusform>Prend %n instantanés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not of those: %2</source>
        <translation>%1 Sauf pour&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation>
            <numerusform>Convertir %n VM en modèle</numerusform>
            <numerusform>Convertir %n VM en modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation>
            <numerusform>Reconvertir %n modèle en VM</numerusform>
            <numerusform>Reconvertir %n modèles en VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation>
            <numerusform>Rendre %n VM indépendante</numerusform>
            <numerusform>Rendre %n VM indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation>
            <numerusform>Démarrer %n VM</numerusform>
            <numerusform>Démarrer %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation>
            <numerusform>Éteindre %n VM</numerusform>
            <numerusform>Éteindre %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation>
            <numerusform>Forcer l’arrêt de %n VM</numerusform>
            <numerusform>Forcer l’arrêt de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation>
            <numerusform>Redémarrer %n VM</numerusform>
            <numerusform>Redémarrer %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation>
            <numerusform>Réinitialiser %n VM</numerusform>
            <numerusform>Réinitialiser %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation>
            <numerusform>Mettre %n VM en pause</numerusform>
            <numerusform>Mettre %n VM en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation>
            <numerusform>Reprendre %n VM</numerusform>
            <numerusform>Reprendre %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation>
            <numerusform>Enregistrer et arrêter %n VM</numerusform>
            <numerusform>Enregistrer et arrêter %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation>
            <numerusform>Supprimer l’état enregistré de %n VM</numerusform>
            <numerusform>Supprimer les états enregistrés de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation>
            <numerusform>Prendre un instantané de %n VM</numerusform>
            <numerusform>Prendre des instantanés de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation>
            <numerusform>Supprimer %n VM</numerusform>
            <numerusform>Supprimer %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks become read-only, and they cannot be started while they are templates.</source>
        <translation>
            <numerusform>Ses disques passent en lecture seule, et elle ne peut pas démarrer tant qu’elle est un modèle.</numerusform>
            <numerusform>Leurs disques passent en lecture seule, et elles ne peuvent pas démarrer tant qu’elles sont des modèles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</source>
        <translation>
            <numerusform>Les données sur lesquelles reposent ses disques y sont copiées. Une VM en cours d’exécution continue pendant ce temps.</numerusform>
            <numerusform>Les données sur lesquelles reposent leurs disques y sont copiées. Les VM en cours d’exécution continuent pendant ce temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, and start again.</source>
        <translation>
            <numerusform>Son invité perd ce qu’il n’a pas encore écrit, et redémarre.</numerusform>
            <numerusform>Leurs invités perdent ce qu’ils n’ont pas encore écrit, et redémarrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their own disks are deleted with them.</source>
        <translation>
            <numerusform>Les disques qui lui sont propres sont supprimés avec elle.</numerusform>
            <numerusform>Les disques qui leur sont propres sont supprimés avec elles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Disk %1 could not be copied by the method “%2”: %3</source>
        <translation>Le disque %1 n’a pas pu être copié par la méthode «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Linked: a new file that rests on the original’s disk and holds only what changes.</source>
        <translation>Lié&#xa0;: un nouveau fichier qui repose sur le disque de l’original et ne contient que les modifications.</translation>
    </message>
    <message>
        <source>Linked: a layer on Ceph that rests on a snapshot of the original’s disk and holds only what changes.</source>
        <translation>Lié&#xa0;: une couche sur Ceph qui repose sur un instantané du disque de l’original et ne contient que les modifications.</translation>
    </message>
    <message>
        <source>Shares the original’s blocks on the file system: instant, and takes no space until one of the two changes.</source>
        <translation>Partage les blocs de l’original dans le système de fichiers&#xa0;: immédiat, et n’occupe aucun espace tant que ni l’un ni l’autre ne change.</translation>
    </message>
    <message>
        <source>The storage shares the original’s blocks: instant, and takes no space until one of the two changes.</source>
        <translation>Le stockage partage les blocs de l’original&#xa0;: immédiat, et n’occupe aucun espace tant que ni l’un ni l’autre ne change.</translation>
    </message>
    <message>
        <source>Copied by libvirt: it cannot be stopped midway. A small disk takes less than a second.</source>
        <translation>Copié par libvirt&#xa0;: impossible de l’arrêter en cours de route. Un petit disque prend moins d’une seconde.</translation>
    </message>
    <message>
        <source>Copied on this computer, which sees the node’s files: the fastest way, and a cancel works at any moment.</source>
        <translation>Copié sur cet ordinateur, qui voit les fichiers du nœud&#xa0;: la méthode la plus rapide, annulable à tout moment.</translation>
    </message>
    <message>
        <source>Copied by QEMU: the progress is exact, and a cancel works at any moment.</source>
        <translation>Copié par QEMU&#xa0;: la progression est exacte, et une annulation est possible à tout moment.</translation>
    </message>
    <message>
        <source>Copied by QEMU out of the image that holds the snapshot: the whole image first, then the snapshot’s content; a cancel works at any moment.</source>
        <translation>Copié par QEMU depuis l’image qui contient l’instantané&#xa0;: d’abord l’image entière, puis le contenu de l’instantané&#xa0;; une annulation est possible à tout moment.</translation>
    </message>
    <message>
        <source>Copied by the running VM’s own QEMU, all disks as they were when the copy began; a cancel works at any moment.</source>
        <translation>Copié par le QEMU de la VM en cours d’exécution, tous les disques tels qu’ils étaient au début de la copie&#xa0;; une annulation est possible à tout moment.</translation>
    </message>
    <message>
        <source>Mirrored by the running VM’s own QEMU, all disks as they are when the copy ends; a cancel works at any moment.</source>
        <translation>Mis en miroir par le QEMU de la VM en cours d’exécution, tous les disques tels qu’ils sont à la fin de la copie&#xa0;; une annulation est possible à tout moment.</translation>
    </message>
    <message>
        <source>Copied by QEMU straight from one node to the other, by TLS or in a network that was named as trusted: no byte passes through this computer, and a cancel works at any moment.</source>
        <translation>Copié par QEMU directement d’un nœud à l’autre, par TLS ou dans un réseau déclaré de confiance&#xa0;: aucun octet ne passe par cet ordinateur, et une annulation est possible à tout moment.</translation>
    </message>
    <message>
        <source>Copied from one node to the other through this computer, holes left out; a cancel works at any moment.</source>
        <translation>Copié d’un nœud à l’autre en passant par cet ordinateur, sans les trous&#xa0;; une annulation est possible à tout moment.</translation>
    </message>
    <message>
        <source>Not encrypted, in the network that was named as trusted: %1</source>
        <translation>Non chiffré, dans le réseau déclaré de confiance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Its disks stay where they are: both nodes see them.</source>
        <translation>Ses disques restent où ils sont&#xa0;: les deux nœuds les voient.</translation>
    </message>
    <message>
        <source>%1 are copied, read again on “%2” and compared. Only if they are the same is anything deleted.</source>
        <translation>%1 sont copiés, relus sur «&#xa0;%2&#xa0;» et comparés. La suppression n’a lieu que s’ils sont identiques.</translation>
    </message>
    <message>
        <source>“%1” moves from node “%2” to node “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» passe du nœud «&#xa0;%2&#xa0;» au nœud «&#xa0;%3&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshots are lost.</source>
        <translation>
            <numerusform>%n instantané est perdu.</numerusform>
            <numerusform>Ses %n instantanés sont perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  variables UEFI</translation>
    </message>
    <message>
        <source>On “%1” only its definition is deleted.</source>
        <translation>Sur «&#xa0;%1&#xa0;», seule sa définition est supprimée.</translation>
    </message>
    <message>
        <source>On “%1” these are deleted then, with its definition:</source>
        <translation>Sur «&#xa0;%1&#xa0;», sont ensuite supprimés, avec sa définition&#xa0;:</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 reste</translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>medium in a drive</source>
        <translation>support dans un lecteur</translation>
    </message>
    <message>
        <source>image below a disk</source>
        <translation>image sous un disque</translation>
    </message>
    <message>
        <source>data file of a disk</source>
        <translation>fichier de données d’un disque</translation>
    </message>
    <message>
        <source>target of a block job</source>
        <translation>cible d’une tâche par blocs</translation>
    </message>
    <message>
        <source>layer of a transient disk</source>
        <translation>couche d’un disque transitoire</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>device tree</source>
        <translation>arborescence matérielle</translation>
    </message>
    <message>
        <source>ACPI table</source>
        <translation>table ACPI</translation>
    </message>
    <message>
        <source>firmware configuration</source>
        <translation>configuration du micrologiciel</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>micrologiciel</translation>
    </message>
    <message>
        <source>template of UEFI variables</source>
        <translation>modèle de variables UEFI</translation>
    </message>
    <message>
        <source>UEFI variables</source>
        <translation>variables UEFI</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>état du TPM</translation>
    </message>
    <message>
        <source>NVDIMM</source>
        <translation>NVDIMM</translation>
    </message>
    <message>
        <source>memory of a snapshot</source>
        <translation>mémoire d’un instantané</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>état enregistré</translation>
    </message>
    <message>
        <source>file of a port or log</source>
        <translation>fichier d’un port ou d’un journal</translation>
    </message>
    <message>
        <source>shared folder</source>
        <translation>dossier partagé</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>bail</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>file in QEMU’s arguments</source>
        <translation>fichier dans les arguments de QEMU</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>mémoire partagée</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>filtre réseau</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>interface of the host</source>
        <translation>interface de l’hôte</translation>
    </message>
    <message>
        <source>device of the host</source>
        <translation>périphérique de l’hôte</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>MAC address in QEMU’s arguments</source>
        <translation>adresse MAC dans les arguments de QEMU</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>snapshot “%1”</source>
        <translation>instantané «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the VM as it runs now</source>
        <translation>VM en cours d’exécution</translation>
    </message>
</context>
<context>
    <name>NodeFormText</name>
    <message>
        <source>“%1” is no driver of libvirt; that of QEMU and KVM is “qemu”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pilote de libvirt&#xa0;; celui de QEMU et KVM est «&#xa0;qemu&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no way to connect; there are ssh, tls, tcp and unix.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode de connexion&#xa0;; il existe ssh, tls, tcp et unix.</translation>
    </message>
    <message>
        <source>The address names no host: write %1+%2://HOST/system.</source>
        <translation>L’adresse n’indique aucun hôte&#xa0;: écrivez %1+%2://HOST/system.</translation>
    </message>
    <message>
        <source>The address ends in “/system” or “/session”, not in “%1”.</source>
        <translation>L’adresse se termine par «&#xa0;/system&#xa0;» ou «&#xa0;/session&#xa0;», et non par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Une adresse ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>An address begins with a driver, such as “qemu:///”.</source>
        <translation>Une adresse commence par un pilote, par exemple «&#xa0;qemu:///&#xa0;».</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets: [2001:db8::1].</source>
        <translation>Une adresse IPv6 s’écrit entre crochets&#xa0;: [2001:db8::1].</translation>
    </message>
    <message>
        <source>The address is not one: check the host and the port.</source>
        <translation>L’adresse n’est pas valide&#xa0;: vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>TCP is not encrypted: whoever is on the network can read along and take part. Use SSH or TLS but in a network of your own.</source>
        <translation>TCP n’est pas chiffré&#xa0;: quiconque est sur le réseau peut lire et intervenir. Utilisez SSH ou TLS, sauf dans un réseau qui vous appartient.</translation>
    </message>
    <message>
        <source>Node “%1” has the same address.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» a la même adresse.</translation>
    </message>
</context>
<context>
    <name>NodeTestText</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1: libvirt %2, %3, %4.</source>
        <translation>Connecté à %1&#xa0;: libvirt %2, %3, %4.</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>le nœud</translation>
    </message>
    <message>
        <source>The connection is read-only: VMs are shown, and nothing can be changed or cloned. Use the socket libvirt-sock.</source>
        <translation>La connexion est en lecture seule&#xa0;: les VM sont affichées, mais rien ne peut être modifié ni cloné. Utilisez le socket libvirt-sock.</translation>
    </message>
    <message>
        <source>Its libvirt is older than 9.0, with which Ramet is tested: some ways to clone may be missing.</source>
        <translation>Son libvirt est antérieur à la version 9.0, avec laquelle Ramet est testé&#xa0;: certaines façons de cloner peuvent manquer.</translation>
    </message>
    <message>
        <source>It is the same address as that of node “%1”.</source>
        <translation>C’est la même adresse que celle du nœud «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is the same host as node “%1” by its UUID, though not by its name: its VMs may be shown twice, or one of two hosts needs a UUID of its own (host_uuid in libvirtd.conf).</source>
        <translation>C’est le même hôte que le nœud «&#xa0;%1&#xa0;» d’après son UUID, mais pas d’après son nom&#xa0;: ses VM peuvent apparaître deux fois, ou l’un des deux hôtes a besoin de son propre UUID (host_uuid dans libvirtd.conf).</translation>
    </message>
    <message>
        <source>It is the same host as node “%1”, by its UUID: its VMs may be shown twice.</source>
        <translation>D’après son UUID, c’est le même hôte que le nœud «&#xa0;%1&#xa0;»&#xa0;: ses VM peuvent apparaître deux fois.</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Network “%1” does not exist on node “%2”: the clone cannot start until it does.</source>
        <translation>Le réseau «&#xa0;%1&#xa0;» n’existe pas sur le nœud «&#xa0;%2&#xa0;»&#xa0;: le clone ne pourra démarrer que lorsqu’il existera.</translation>
    </message>
    <message>
        <source>Node “%2” has no network interface “%1”: the clone cannot start until there is one.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas d’interface réseau «&#xa0;%1&#xa0;»&#xa0;: le clone ne pourra démarrer que lorsqu’il y en aura une.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network interface “%1” is not known: the clone needs it to start.</source>
        <translation>On ignore si le nœud «&#xa0;%2&#xa0;» a l’interface réseau «&#xa0;%1&#xa0;»&#xa0;: le clone en a besoin pour démarrer.</translation>
    </message>
    <message>
        <source>Node “%2” has no network filter “%1”: the clone cannot start until there is one.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas de filtre réseau «&#xa0;%1&#xa0;»&#xa0;: le clone ne pourra démarrer que lorsqu’il y en aura un.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network filter “%1” is not known: the clone needs it to start.</source>
        <translation>On ignore si le nœud «&#xa0;%2&#xa0;» a le filtre réseau «&#xa0;%1&#xa0;»&#xa0;: le clone en a besoin pour démarrer.</translation>
    </message>
    <message>
        <source>Whether node “%2” has “%1” is not known: the clone needs it to start.</source>
        <translation>On ignore si le nœud «&#xa0;%2&#xa0;» a «&#xa0;%1&#xa0;»&#xa0;: le clone en a besoin pour démarrer.</translation>
    </message>
    <message>
        <source>Node “%2” does not have the optional image “%1”.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas l’image facultative «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The clone’s drive gets what node “%2” itself has at “%1”.</source>
        <translation>Le lecteur du clone reçoit ce que le nœud «&#xa0;%2&#xa0;» a lui-même à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The clone’s drive is the device “%1” of node “%2”, if there is one.</source>
        <translation>Le lecteur du clone est le périphérique «&#xa0;%1&#xa0;» du nœud «&#xa0;%2&#xa0;», s’il existe.</translation>
    </message>
    <message>
        <source>The original runs on the emulator “%1”; the clone gets the one of node “%2”.</source>
        <translation>L’original fonctionne avec l’émulateur «&#xa0;%1&#xa0;»&#xa0;; le clone reçoit celui du nœud «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Drive “%1” of the clone is empty.</source>
        <translation>Le lecteur «&#xa0;%1&#xa0;» du clone est vide.</translation>
    </message>
    <message>
        <source>Disk “%1” is on no storage; its copy goes to “%2”.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est dans aucun stockage&#xa0;; sa copie va dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The two nodes do not share the storage of disk “%1”: it is sent to storage “%2” of the other one.</source>
        <translation>Les deux nœuds ne partagent pas le stockage du disque «&#xa0;%1&#xa0;»&#xa0;: il est envoyé vers le stockage «&#xa0;%2&#xa0;» de l’autre.</translation>
    </message>
    <message>
        <source>“%1” starts at once and fetches its disks meanwhile: node “%2” and the original must stay as they are until it has them.</source>
        <translation>«&#xa0;%1&#xa0;» démarre immédiatement et reçoit ses disques pendant ce temps&#xa0;: le nœud «&#xa0;%2&#xa0;» et l’original doivent rester tels quels jusqu’à ce que le transfert soit terminé.</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are.</source>
        <translation>Les arguments pour QEMU dans &lt;qemu:commandline&gt; sont conservés tels quels.</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are: both VMs have %1.</source>
        <translation>Les arguments pour QEMU dans &lt;qemu:commandline&gt; sont conservés tels quels&#xa0;: les deux VM ont %1.</translation>
    </message>
    <message>
        <source>Both VMs write to “%1”, which &lt;qemu:commandline&gt; names: it is damaged when both run. Give the clone a file of its own first.</source>
        <translation>Les deux VM écrivent dans «&#xa0;%1&#xa0;», indiqué par &lt;qemu:commandline&gt;&#xa0;: ce fichier sera endommagé si les deux fonctionnent. Donnez d’abord au clone un fichier à lui.</translation>
    </message>
    <message>
        <source>Drive “%1” keeps “%2”: the clone gets the first-boot settings of the original, with its name and instance ID.</source>
        <translation>Le lecteur «&#xa0;%1&#xa0;» conserve «&#xa0;%2&#xa0;»&#xa0;: le clone reçoit les réglages de premier démarrage de l’original, avec son nom et son identifiant d’instance.</translation>
    </message>
    <message>
        <source>The clone’s screen has the password of “%1”: change it if others know it.</source>
        <translation>L’écran du clone a le mot de passe de «&#xa0;%1&#xa0;»&#xa0;: changez-le si d’autres le connaissent.</translation>
    </message>
    <message>
        <source>The copy of disk “%1” keeps its serial number: do not attach both to one VM.</source>
        <translation>La copie du disque «&#xa0;%1&#xa0;» conserve son numéro de série&#xa0;: n’attachez pas les deux à une même VM.</translation>
    </message>
    <message>
        <source>The saved state of “%1” is not copied: the clone starts as after a power cut.</source>
        <translation>L’état enregistré de «&#xa0;%1&#xa0;» n’est pas copié&#xa0;: le clone démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken while the VM ran: the clone gets its disks without the memory and starts as after a power cut.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» a été pris pendant que la VM fonctionnait&#xa0;: le clone reçoit ses disques sans la mémoire et démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>The clone rests on snapshot “%1” of “%2”: keep the snapshot as long as the clone exists.</source>
        <translation>Le clone repose sur l’instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»&#xa0;: conservez l’instantané tant que le clone existe.</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold UEFI variables and TPM: the clone gets them as they are now.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» ne contient ni les variables UEFI ni le TPM&#xa0;: le clone les reçoit tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>“%1” keeps running and is held only for a moment.</source>
        <translation>«&#xa0;%1&#xa0;» continue de fonctionner et n’est suspendue qu’un instant.</translation>
    </message>
    <message>
        <source>The clone does not get disk “%1”: it may not start without it.</source>
        <translation>Le clone ne reçoit pas le disque «&#xa0;%1&#xa0;»&#xa0;: il risque de ne pas démarrer sans celui-ci.</translation>
    </message>
    <message>
        <source>The clone uses disk “%1” together with the original.</source>
        <translation>Le clone utilise le disque «&#xa0;%1&#xa0;» en commun avec l’original.</translation>
    </message>
    <message>
        <source>Disk “%1” is transient: what was written to it since the VM started is not copied.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» est transitoire&#xa0;: ce qui y a été écrit depuis le démarrage de la VM n’est pas copié.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If you cancel before that, “%1” is removed with all that its guest wrote.</source>
        <translation>Si vous annulez avant cela, «&#xa0;%1&#xa0;» est supprimée avec tout ce que son invité a écrit.</translation>
    </message>
    <message>
        <source>Disk “%1” is first copied to one image in storage “%2” of its own node, which takes space there until it has been sent.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» est d’abord copié en une seule image dans le stockage «&#xa0;%2&#xa0;» de son propre nœud, ce qui y occupe de l’espace jusqu’à son envoi.</translation>
    </message>
    <message>
        <source>The clone uses devices of the node (%1): it cannot run at the same time as the original.</source>
        <translation>Le clone utilise des périphériques du nœud (%1)&#xa0;: il ne peut pas fonctionner en même temps que l’original.</translation>
    </message>
    <message>
        <source>Disk “%1” can also be written to by %2, which must stay off while the clone is made.</source>
        <translation>D’autres VM peuvent aussi écrire sur le disque «&#xa0;%1&#xa0;» (%2)&#xa0;: elles doivent rester éteintes pendant la création du clone.</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as this could not be read: %2. If one does, the clone may be damaged.</source>
        <translation>On ignore si une autre VM écrit sur les disques de «&#xa0;%1&#xa0;», car ceci n’a pas pu être lu&#xa0;: %2. Si une autre VM le fait, le clone peut être endommagé.</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as node %2 cannot be reached. If one does, the clone may be damaged.</source>
        <translation>On ignore si une autre VM écrit sur les disques de «&#xa0;%1&#xa0;», car tous les nœuds ne sont pas joignables (%2). Si une autre VM le fait, le clone peut être endommagé.</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 CPUs: the clone’s will share them.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a que %1 processeurs&#xa0;: ceux du clone se les partageront.</translation>
    </message>
    <message>
        <source>The clone’s MAC address %1 is also that of %2: run no two of them in one network.</source>
        <translation>L’adresse MAC %1 du clone est aussi celle de %2&#xa0;: n’en exécutez pas deux sur le même réseau.</translation>
    </message>
    <message>
        <source>All %2 clones get the MAC address %1: run no two of them in one network.</source>
        <translation>Les %2 clones reçoivent tous l’adresse MAC %1&#xa0;: n’en exécutez pas deux sur le même réseau.</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Clone “%1” to “%2”</source>
        <translation>Cloner «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>Rendre «&#xa0;%1&#xa0;» indépendante</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>Convertir «&#xa0;%1&#xa0;» en modèle</translation>
    </message>
    <message>
        <source>Convert template “%1” to a VM</source>
        <translation>Convertir le modèle «&#xa0;%1&#xa0;» en VM</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Démarrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>Éteindre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Force “%1” off</source>
        <translation>Forcer l’arrêt de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>Redémarrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Mettre «&#xa0;%1&#xa0;» en pause</translation>
    </message>
    <message>
        <source>Let “%1” go on</source>
        <translation>Reprendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”</source>
        <translation>Supprimer l’état enregistré de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take snapshot “%1” of “%2”</source>
        <translation>Prendre l’instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”</source>
        <translation>Supprimer l’instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Create a sample VM on “%1”</source>
        <translation>Créer une VM d’exemple sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” a storage</source>
        <translation>Faire de «&#xa0;%1&#xa0;» un stockage</translation>
    </message>
    <message>
        <source>Look whether “%1” is on “%2” too</source>
        <translation>Vérifier si «&#xa0;%1&#xa0;» se trouve aussi sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>Terminer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clean up: %1</source>
        <translation>Nettoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is ready and started</source>
        <translation>«&#xa0;%1&#xa0;» est prête et démarrée</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«&#xa0;%1&#xa0;» est prête</translation>
    </message>
    <message>
        <source>%1: %2 at once</source>
        <comment>a clone is ready, its size</comment>
        <translation>%1&#xa0;: %2 d’un coup</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a clone is ready, its size, the time</comment>
        <translation>%1&#xa0;: %2 en %3</translation>
    </message>
    <message>
        <source>%1. It could not be started; the details say why.</source>
        <translation>%1. Elle n’a pas pu démarrer&#xa0;; les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>“%1” is independent now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant indépendante</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée</translation>
    </message>
    <message>
        <source>“%1” is a template now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un modèle</translation>
    </message>
    <message>
        <source>“%1” is a VM again</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau une VM</translation>
    </message>
    <message>
        <source>“%1” is started</source>
        <translation>«&#xa0;%1&#xa0;» est démarrée</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down</source>
        <translation>Il a été demandé à «&#xa0;%1&#xa0;» de s’éteindre</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>«&#xa0;%1&#xa0;» est éteinte</translation>
    </message>
    <message>
        <source>“%1” was asked to reboot</source>
        <translation>Il a été demandé à «&#xa0;%1&#xa0;» de redémarrer</translation>
    </message>
    <message>
        <source>“%1” was reset</source>
        <translation>«&#xa0;%1&#xa0;» a été réinitialisée</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>«&#xa0;%1&#xa0;» est en pause</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>«&#xa0;%1&#xa0;» reprend</translation>
    </message>
    <message>
        <source>“%1” is saved: its next start goes on from here</source>
        <translation>«&#xa0;%1&#xa0;» est enregistrée&#xa0;: son prochain démarrage reprendra d’ici</translation>
    </message>
    <message>
        <source>The saved state of “%1” is removed</source>
        <translation>L’état enregistré de «&#xa0;%1&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>«&#xa0;%1&#xa0;» est modifiée</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is taken</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est pris</translation>
    </message>
    <message>
        <source>“%2” is as it was in snapshot “%1”</source>
        <translation>«&#xa0;%2&#xa0;» est comme dans l’instantané «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots of “%1” are deleted</source>
        <translation>
            <numerusform>%n instantané de «&#xa0;%1&#xa0;» est supprimé</numerusform>
            <numerusform>%n instantanés de «&#xa0;%1&#xa0;» sont supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sample VM is ready</source>
        <translation>La VM d’exemple est prête</translation>
    </message>
    <message>
        <source>Storage “%1” is ready</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» est prêt</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one storage</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont un seul stockage</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages: something copies what is written to the one to the other</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont deux stockages&#xa0;: quelque chose recopie dans l’un ce qui est écrit dans l’autre</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont deux stockages</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers le nœud «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” now</source>
        <comment>a VM that was moved</comment>
        <translation>«&#xa0;%1&#xa0;» est maintenant sur le nœud «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1. Not all went well; the details say what.</source>
        <translation>%1. Tout ne s’est pas bien passé&#xa0;; les détails indiquent quoi.</translation>
    </message>
    <message>
        <source>Revert “%2” to snapshot “%1”</source>
        <translation>Ramener «&#xa0;%2&#xa0;» à l’instantané «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>The pattern stands for far more than %1 names. Make it shorter.</source>
        <translation>Le motif représente bien plus de %1 noms. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The pattern stands for %1 names; %2 is the most. Make several of it.</source>
        <translation>Le motif représente %1 noms&#xa0;; le maximum est %2. Répartissez-le en plusieurs.</translation>
    </message>
    <message>
        <source>A brace in the pattern has no partner. A backslash before it makes it part of the name.</source>
        <translation>Une accolade du motif n’a pas de pendant. Une barre oblique inverse devant elle en fait une partie du nom.</translation>
    </message>
    <message>
        <source>The pattern has braces inside braces. Write them one after the other, or a backslash before those of the name.</source>
        <translation>Le motif contient des accolades dans des accolades. Écrivez-les l’une après l’autre, ou mettez une barre oblique inverse devant celles du nom.</translation>
    </message>
    <message>
        <source>“%1” in the pattern leaves a place empty. Write numbers such as {1..9}, or texts such as {a,b}.</source>
        <translation>«&#xa0;%1&#xa0;» dans le motif laisse une place vide. Écrivez des nombres comme {1..9}, ou des textes comme {a,b}.</translation>
    </message>
    <message>
        <source>“%1” in the pattern stands for nothing. Write numbers such as {1..9}, or texts such as {a,b}; a backslash before a brace makes it part of the name.</source>
        <translation>«&#xa0;%1&#xa0;» dans le motif ne représente rien. Écrivez des nombres comme {1..9}, ou des textes comme {a,b}&#xa0;; une barre oblique inverse devant une accolade en fait une partie du nom.</translation>
    </message>
    <message>
        <source>“%1” in the pattern has a number of more than nine digits. Use smaller ones.</source>
        <translation>«&#xa0;%1&#xa0;» dans le motif contient un nombre de plus de neuf chiffres. Utilisez-en de plus petits.</translation>
    </message>
    <message>
        <source>“{n}” in the pattern needs to know how many clones are wanted.</source>
        <translation>«&#xa0;{n}&#xa0;» dans le motif nécessite d’indiquer le nombre de clones voulus.</translation>
    </message>
    <message>
        <source>Several clones need several names: write {n} where the number shall stand.</source>
        <translation>Plusieurs clones ont besoin de plusieurs noms&#xa0;: écrivez {n} là où le numéro doit se trouver.</translation>
    </message>
    <message>
        <source>%1 clones cannot be made at once: choose 1 to %2.</source>
        <translation>%1 clones ne peuvent pas être créés à la fois&#xa0;: choisissez de 1 à %2.</translation>
    </message>
    <message>
        <source>The pattern gives the name “%1” twice.</source>
        <translation>Le motif donne deux fois le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>an amount of bytes</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>Stockage %1 (%2)</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>amounts of bytes</comment>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>VMs that are dropped here are cloned on “%1” as templates.</source>
        <translation>Les VM déposées ici sont clonées sur «&#xa0;%1&#xa0;» en tant que modèles.</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Stockages</translation>
    </message>
    <message>
        <source>VMs that are dropped on a storage are cloned to it.</source>
        <translation>Les VM déposées sur un stockage y sont clonées.</translation>
    </message>
    <message>
        <source>Storage “%1” is full: the copy of disk “%2” takes %3. Free some space or choose another storage.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» est plein&#xa0;: la copie du disque «&#xa0;%2&#xa0;» nécessite %3. Libérez de l’espace ou choisissez un autre stockage.</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <translation>Disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Stockage&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <comment>how many</comment>
        <translation>Modèles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storages: %1</source>
        <comment>how many</comment>
        <translation>Stockages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>• %1 on “%2” (%3)</source>
        <comment>a volume, its storage and size</comment>
        <translation>• %1 dans «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>• %1 (UEFI variables)</source>
        <translation>• %1 (variables UEFI)</translation>
    </message>
    <message>
        <source>It has no disks.</source>
        <translation>Elle n’a aucun disque.</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>&amp;Conserver les disques</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Convert “%1” to a template?</source>
        <translation>Convertir «&#xa0;%1&#xa0;» en modèle&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>Some are files of their own and cannot be deleted here.</source>
        <translation>Certains sont des fichiers à part et ne peuvent pas être supprimés ici.</translation>
    </message>
    <message>
        <source>C&amp;lone to a template…</source>
        <translation>C&amp;loner en modèle…</translation>
    </message>
    <message>
        <source>• %1 on node “%2”: at most %3</source>
        <comment>a VM and how much is copied</comment>
        <translation>• %1 sur le nœud «&#xa0;%2&#xa0;»&#xa0;: au plus %3</translation>
    </message>
    <message>
        <source>Make “%1” independent?</source>
        <translation>Rendre «&#xa0;%1&#xa0;» indépendante&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>Rendre %n VM indépendante&#xa0;?</numerusform>
            <numerusform>Rendre %n VM indépendantes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>Rendre &amp;indépendante</translation>
    </message>
    <message>
        <source>Start “%1” and spoil what rests on its disks?</source>
        <translation>Démarrer «&#xa0;%1&#xa0;» et altérer ce qui repose sur ses disques&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Start all the same</source>
        <translation>&amp;Démarrer quand même</translation>
    </message>
    <message>
        <source>Force “%1” off?</source>
        <translation>Forcer l’arrêt de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, as if it were unplugged.</source>
        <translation>L’invité perd ce qu’il n’a pas encore écrit, comme si on le débranchait.</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>&amp;Forcer l’arrêt</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”?</source>
        <translation>Supprimer l’état enregistré de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its next start is as after a power cut: what the guest had in memory is lost.</source>
        <translation>Son prochain démarrage se fera comme après une coupure de courant&#xa0;: ce que l’invité avait en mémoire est perdu.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove node “%1” from the list?</source>
        <translation>Retirer le nœud «&#xa0;%1&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Its VMs and storages stay as they are. You can add it again.</source>
        <translation>Ses VM et ses stockages restent tels quels. Vous pourrez l’ajouter à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel tasks</source>
        <translation>
            <numerusform>A&amp;nnuler la tâche</numerusform>
            <numerusform>A&amp;nnuler les tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>Ne &amp;pas quitter</translation>
    </message>
    <message>
        <source>Remove the unfinished clone “%1”?</source>
        <translation>Supprimer le clone inachevé «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It goes on running meanwhile.</source>
        <translation>Elle continue de fonctionner pendant ce temps.</translation>
    </message>
    <message>
        <source>Running VMs go on meanwhile.</source>
        <translation>Les VM en cours d’exécution continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Quit Ramet</source>
        <translation>Quitter Ramet</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”?</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers le nœud «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs?</source>
        <translation>
            <numerusform>Déplacer %n VM&#xa0;?</numerusform>
            <numerusform>Déplacer %n VM&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Cancel this task?</source>
        <translation>Annuler cette tâche ?</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>&amp;Annuler la tâche</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <comment>a VM; its disks follow</comment>
        <translation>Supprimés avec elle&#xa0;:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <comment>disks follow</comment>
        <translation>Conservés&#xa0;:</translation>
    </message>
    <message>
        <source>Its disks become read-only, and it cannot be started while it is a template. Linked clones of it are ready in an instant. It can be turned back into a VM as long as it has no linked clones.</source>
        <translation>Ses disques passent en lecture seule, et elle ne peut pas démarrer tant qu’elle est un modèle. Ses clones liés sont prêts immédiatement. Elle peut être reconvertie en VM tant qu’elle n’a aucun clone lié.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %n instantané, et un modèle ne peut pas en avoir. Clonez-la plutôt en modèle, et «&#xa0;%1&#xa0;» le conservera.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %n instantanés, et un modèle ne peut pas en avoir. Clonez-la plutôt en modèle, et «&#xa0;%1&#xa0;» les conservera.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete snapshots and convert</source>
        <translation>&amp;Supprimer les instantanés et convertir</translation>
    </message>
    <message>
        <source>The data that its disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>Les données sur lesquelles reposent ses disques y sont copiées, au plus %1. Ils n’ont ensuite plus besoin d’aucune autre image.</translation>
    </message>
    <message>
        <source>The data that their disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>Les données sur lesquelles reposent leurs disques y sont copiées, au plus %1. Ils n’ont ensuite plus besoin d’aucune autre image.</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, and starts again.</source>
        <translation>L’invité perd ce qu’il n’a pas encore écrit, et redémarre.</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>Un autre client crée ou créait ce clone.</translation>
    </message>
    <message>
        <source>Ramet on “%1” is or was making this clone.</source>
        <translation>Ramet sur «&#xa0;%1&#xa0;» crée ou créait ce clone.</translation>
    </message>
    <message>
        <source>If that is still going on, it will fail. Remove the clone only if you know that nobody is making it any more.</source>
        <translation>Si cette création est encore en cours, elle échouera. Supprimez le clone seulement si vous savez que plus personne ne le crée.</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Compare it with what “ssh-keygen -lf FILE” shows on the host, for a .pub file in /etc/ssh.</source>
        <translation>Comparez-la avec ce que «&#xa0;ssh-keygen -lf FILE&#xa0;» affiche sur l’hôte, pour un fichier .pub de /etc/ssh.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La dernière réponse n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The SSH key of host “%2” of node “%1” is not known. Its fingerprint:</source>
        <translation>La clé SSH de l’hôte «&#xa0;%2&#xa0;» du nœud «&#xa0;%1&#xa0;» est inconnue. Son empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the key “%2” for node “%1”:</source>
        <translation>Phrase secrète de la clé «&#xa0;%2&#xa0;» pour le nœud «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Password of “%2” for node “%1”:</source>
        <translation>Mot de passe de «&#xa0;%2&#xa0;» pour le nœud «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Node “%1” asks: %2</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» demande&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QuitText</name>
    <message>
        <source>• %1: has not begun, and is dropped</source>
        <translation>• %1&#xa0;: n’a pas commencé, et est abandonnée</translation>
    </message>
    <message>
        <source>• %1: is cancelled, and what it made is removed</source>
        <translation>• %1&#xa0;: est annulée, et ce qu’elle a créé est supprimé</translation>
    </message>
    <message>
        <source>• %1: QEMU goes on copying; the next start of Ramet offers to finish it</source>
        <translation>• %1&#xa0;: QEMU continue de copier&#xa0;; le prochain démarrage de Ramet propose de la terminer</translation>
    </message>
    <message>
        <source>• %1: stops here; the next start of Ramet offers to go on with it</source>
        <translation>• %1&#xa0;: s’arrête ici&#xa0;; le prochain démarrage de Ramet propose de la poursuivre</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>%n tâche est en cours. Quitter quand même&#xa0;?</numerusform>
            <numerusform>%n tâches sont en cours. Quitter quand même&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave: Ramet quits now.</source>
        <translation>Laisser&#xa0;: Ramet quitte maintenant.</translation>
    </message>
    <message>
        <source>The clone is running already while its disks are still being fetched. It is switched off and removed, with all that its guest has written. The original stays as it is.</source>
        <translation>Le clone fonctionne déjà alors que ses disques sont encore en cours de récupération. Il est éteint et supprimé, avec tout ce que son invité a écrit. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Clones are running already while their disks are still being fetched. They are switched off and removed, with all that their guests have written. The originals stay as they are.</source>
        <translation>Des clones fonctionnent déjà alors que leurs disques sont encore en cours de récupération. Ils sont éteints et supprimés, avec tout ce que leurs invités ont écrit. Les originaux restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Wait: Ramet quits as soon as the tasks have ended.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Attendre&#xa0;: Ramet quitte dès que la tâche est terminée.</numerusform>
            <numerusform>Attendre&#xa0;: Ramet quitte dès que les tâches sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel tasks: what they made so far is removed first.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Annuler la tâche&#xa0;: ce qu’elle a créé jusqu’ici est d’abord supprimé.</numerusform>
            <numerusform>Annuler les tâches&#xa0;: ce qu’elles ont créé jusqu’ici est d’abord supprimé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>A snapshot cannot be called “%1”: the name must not begin with a dot or be only a number. Choose another name.</source>
        <translation>Un instantané ne peut pas s’appeler «&#xa0;%1&#xa0;»&#xa0;: le nom ne doit pas commencer par un point ni être seulement un nombre. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%2” has a snapshot “%1” already. Choose another name.</source>
        <translation>«&#xa0;%2&#xa0;» a déjà un instantané «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) cannot be part of a snapshot. Clone the VM instead, or detach that disk first.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» (%2) ne peut pas faire partie d’un instantané. Clonez plutôt la VM, ou détachez d’abord ce disque.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside the image of one disk and a file of its own for another, which libvirt cannot handle. Clone it, or delete it with the program that made it.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» est à l’intérieur de l’image d’un disque et un fichier à part pour un autre, ce que libvirt ne sait pas traiter. Clonez-le, ou supprimez-le avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>Les fichiers de l’instantané «&#xa0;%1&#xa0;» sont nécessaires à %3. Supprimez d’abord ces éléments, ou rendez-les indépendants.</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” hold, or lie below, what was taken later: %3. Delete that first, or clone the snapshot instead.</source>
        <translation>Les fichiers de l’instantané «&#xa0;%1&#xa0;» contiennent ce qui a été pris plus tard, ou se trouvent en dessous&#xa0;: %3. Supprimez d’abord cela, ou clonez plutôt l’instantané.</translation>
    </message>
    <message>
        <source>“%1” is off. Start it first.</source>
        <translation>«&#xa0;%1&#xa0;» est éteinte. Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” is paused. Let it go on first.</source>
        <translation>«&#xa0;%1&#xa0;» est en pause. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” is not paused, so it cannot be let go on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas en pause, elle ne peut donc pas être reprise.</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’état enregistré.</translation>
    </message>
    <message>
        <source>The title “%1” has line breaks, which libvirt does not allow. Write it in one line.</source>
        <translation>Le titre «&#xa0;%1&#xa0;» contient des sauts de ligne, ce que libvirt n’autorise pas. Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: it is one word of at most 40 letters, digits, “.”, “_” and “-”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une étiquette&#xa0;: il faut un mot d’au plus 40 lettres, chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>No volume of “%1” carries its name, so none can be renamed with it. Rename the VM alone.</source>
        <translation>Aucun volume de «&#xa0;%1&#xa0;» ne porte son nom, aucun ne peut donc être renommé avec elle. Renommez la VM seule.</translation>
    </message>
    <message>
        <source>Snapshots of “%1” name its volumes as they are called now: %3. Delete these first, or rename the VM alone.</source>
        <translation>Des instantanés de «&#xa0;%1&#xa0;» désignent ses volumes par leur nom actuel&#xa0;: %3. Supprimez-les d’abord, ou renommez la VM seule.</translation>
    </message>
    <message>
        <source>Volume “%1” on storage “%2” keeps its name: libvirt cannot rename a volume, only copy it, and Ramet can where it runs on the node itself, may write to the storage’s folder, and the volume is a file there. Rename the VM alone, or make a full clone.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» dans le stockage «&#xa0;%2&#xa0;» conserve son nom&#xa0;: libvirt ne peut pas renommer un volume, seulement le copier, et Ramet ne le peut que s’il fonctionne sur le nœud lui-même, peut écrire dans le dossier du stockage, et si le volume y est un fichier. Renommez la VM seule, ou créez un clone complet.</translation>
    </message>
    <message>
        <source>Storage “%2” has a volume “%1” already. Choose another name, or rename the VM alone.</source>
        <translation>Le stockage «&#xa0;%2&#xa0;» a déjà un volume «&#xa0;%1&#xa0;». Choisissez un autre nom, ou renommez la VM seule.</translation>
    </message>
    <message>
        <source>“%1” does not run, so it has no memory to keep. Take the snapshot of its disks.</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas, elle n’a donc pas de mémoire à conserver. Prenez l’instantané de ses disques.</translation>
    </message>
    <message>
        <source>Disk “%1” has %3 and cannot become smaller (%2 wanted): what the guest keeps behind that end would be lost. Choose at least as much as it has.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» a %3 et ne peut pas rétrécir (%2 demandés)&#xa0;: ce que l’invité conserve au-delà de cette fin serait perdu. Choisissez au moins sa taille actuelle.</translation>
    </message>
    <message>
        <source>Disk “%1” is neither copied nor linked, so it keeps its size. Copy it, or leave the size as it is.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est ni copié ni lié, il conserve donc sa taille. Copiez-le, ou laissez la taille telle quelle.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted and copied as it is, so it keeps its size. Leave the size as it is.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» est chiffré et copié tel quel, il conserve donc sa taille. Laissez la taille telle quelle.</translation>
    </message>
    <message>
        <source>A guest like this can have %3 CPUs on node “%2” at most, not %1. Choose fewer.</source>
        <translation>Un tel invité peut avoir au plus %3 processeurs sur le nœud «&#xa0;%2&#xa0;», et non %1. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>A core of “%1” has %2 threads: choose a multiple of %2 as the number of CPUs.</source>
        <translation>Un cœur de «&#xa0;%1&#xa0;» a %2 fils d’exécution&#xa0;: choisissez un multiple de %2 comme nombre de processeurs.</translation>
    </message>
    <message>
        <source>“%1” spreads its CPUs over several NUMA cells, and where others belong is not known. Change it in the clone’s definition instead.</source>
        <translation>«&#xa0;%1&#xa0;» répartit ses processeurs sur plusieurs cellules NUMA, et la répartition d’un autre nombre est inconnue. Modifiez-le plutôt dans la définition du clone.</translation>
    </message>
    <message>
        <source>“%1” spreads its memory over several NUMA cells, and where more or less belongs is not known. Change it in the clone’s definition instead.</source>
        <translation>«&#xa0;%1&#xa0;» répartit sa mémoire sur plusieurs cellules NUMA, et la répartition d’une autre quantité est inconnue. Modifiez-la plutôt dans la définition du clone.</translation>
    </message>
    <message>
        <source>A part of the memory of “%1” is plugged in as modules, so its sum cannot be set. Change the modules in the clone’s definition instead.</source>
        <translation>Une partie de la mémoire de «&#xa0;%1&#xa0;» est branchée sous forme de modules, sa somme ne peut donc pas être définie. Modifiez plutôt les modules dans la définition du clone.</translation>
    </message>
    <message>
        <source>Node “%2” has no display of the kind “%1”, only %3. Choose one of these.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas d’affichage de type «&#xa0;%1&#xa0;», seulement %3. Choisissez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>“%2” has no network card %1; the last one is %3. Choose a number from 1 to that.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas de carte réseau %1&#xa0;; la dernière est %3. Choisissez un numéro de 1 à celui-ci.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, only these: %3. Choose one of these, or make the network first.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas de réseau «&#xa0;%1&#xa0;», seulement ceux-ci&#xa0;: %3. Choisissez l’un de ceux-ci, ou créez d’abord le réseau.</translation>
    </message>
    <message>
        <source>Node “%2” has no bridge “%1”, only these interfaces: %3. Choose one of these, or make the bridge first.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas de pont «&#xa0;%1&#xa0;», seulement ces interfaces&#xa0;: %3. Choisissez l’une d’elles, ou créez d’abord le pont.</translation>
    </message>
    <message>
        <source>“%1” is no address that a network card can have. Enter one such as 52:54:00:12:34:56, whose second digit is even.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse qu’une carte réseau peut avoir. Saisissez-en une comme 52:54:00:12:34:56, dont le deuxième chiffre est pair.</translation>
    </message>
    <message>
        <source>The MAC address %1 is that of %3 already. Choose another one.</source>
        <translation>L’adresse MAC %1 est déjà celle de %3. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Only one clone can have the MAC address %1. Let each get a new one.</source>
        <translation>Un seul clone peut avoir l’adresse MAC %1. Laissez chacun en recevoir une nouvelle.</translation>
    </message>
    <message>
        <source>“%1” is no path to an element (XPath 1.0): %2. Enter one such as /domain/devices/video/model/@type.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin vers un élément (XPath 1.0)&#xa0;: %2. Saisissez par exemple /domain/devices/video/model/@type.</translation>
    </message>
    <message>
        <source>The path “%1” names %2 places in the definition. Enter one that names exactly one, such as /domain/devices/video[1]/model/@type.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» désigne %2 endroits de la définition. Saisissez-en un qui en désigne exactement un, comme /domain/devices/video[1]/model/@type.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: what is there tells the clone from its original, or says whose files are whose. Use the field or option that there is for it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être défini&#xa0;: ce qui s’y trouve distingue le clone de son original, ou indique à qui appartiennent quels fichiers. Utilisez le champ ou l’option prévus pour cela.</translation>
    </message>
    <message>
        <source>“%1” has elements of its own and no text. Enter the path of one of them, or of an attribute.</source>
        <translation>«&#xa0;%1&#xa0;» contient ses propres éléments et aucun texte. Saisissez le chemin de l’un d’eux, ou d’un attribut.</translation>
    </message>
    <message>
        <source>The value for “%1” has a line break or another control character. Leave it out.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un saut de ligne ou un autre caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>réseau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>pont «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a new MAC address</source>
        <translation>une nouvelle adresse MAC</translation>
    </message>
    <message>
        <source>the original’s MAC address</source>
        <translation>l’adresse MAC de l’original</translation>
    </message>
    <message>
        <source>the MAC address %1</source>
        <translation>l’adresse MAC %1</translation>
    </message>
    <message>
        <source>Network card %1: %2</source>
        <comment>its number and what is other</comment>
        <translation>Carte réseau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Disk “%1”: %2 instead of %3</source>
        <comment>a disk and its sizes</comment>
        <translation>Disque «&#xa0;%1&#xa0;»&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>Processeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MiB</source>
        <translation>Mémoire&#xa0;: %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>Display: %1</source>
        <translation>Affichage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path in the definition and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A new volume on storage “%1” (%2) can hold old data, which would show through in the copy. Choose another one.</source>
        <translation>Un nouveau volume dans le stockage «&#xa0;%1&#xa0;» (%2) peut contenir d’anciennes données, qui apparaîtraient dans la copie. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) has the devices it has: libvirt can make no new ones there. Choose another one.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» (%2) a des périphériques fixes&#xa0;: libvirt ne peut pas en créer de nouveaux. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Clones on storages like “%1” (%2) were never tried, so none is made there. Choose another one.</source>
        <translation>Les clones dans des stockages comme «&#xa0;%1&#xa0;» (%2) n’ont jamais été essayés, aucun n’y est donc créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has only spaces. Enter at least one other character.</source>
        <translation>Le nom ne contient que des espaces. Saisissez au moins un autre caractère.</translation>
    </message>
    <message>
        <source>The name “%1” has a slash, which libvirt does not allow. Leave it out.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient une barre oblique, ce que libvirt n’autorise pas. Retirez-la.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character. Leave it out.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” means a folder and cannot be a name. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» désigne un dossier et ne peut pas être un nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name “%1” is longer than %2 bytes. Shorten it.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» dépasse %2 octets. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Node “%2” has a VM named “%1” already. Choose another name.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a déjà une VM nommée «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Node “%1” has VMs named %3 already. Choose other names.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» a déjà des VM nommées %3. Choisissez d’autres noms.</translation>
    </message>
    <message>
        <source>The name “%1” comes twice. Give each clone one of its own.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» apparaît deux fois. Donnez à chaque clone son propre nom.</translation>
    </message>
    <message>
        <source>“%1” has files by now that its cloning did not make: %3. Delete it by itself if they may go, too.</source>
        <translation>«&#xa0;%1&#xa0;» a désormais des fichiers que son clonage n’a pas créés&#xa0;: %3. Supprimez cette VM à part si ces fichiers peuvent disparaître aussi.</translation>
    </message>
    <message>
        <source>Whether VM “%1” is still on node “%2” is not known, as these could not be read: %3. Mend the reason that each names, then try again.</source>
        <translation>On ignore si la VM «&#xa0;%1&#xa0;» est encore sur le nœud «&#xa0;%2&#xa0;», car ceci n’a pas pu être lu&#xa0;: %3. Corrigez la cause indiquée pour chacun, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” has a saved state. Start it and shut it down first.</source>
        <translation>«&#xa0;%1&#xa0;» a un état enregistré. Démarrez-la puis éteignez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” is a template already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà un modèle.</translation>
    </message>
    <message>
        <source>“%1” is not a template. Convert it to a template first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle. Convertissez-la d’abord en modèle.</translation>
    </message>
    <message>
        <source>“%1” has no definition that stays when it ends. Define it first, for example with “virsh define”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de définition qui subsiste après son arrêt. Définissez-la d’abord, par exemple avec «&#xa0;virsh define&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2). Delete them first.</source>
        <translation>«&#xa0;%1&#xa0;» a des instantanés (%2). Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Node “%1” is not known. Add it first.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» est inconnu. Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. Connect it again, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» est injoignable. Reconnectez-le, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>What node “%1” has is still being read. Try again in a moment.</source>
        <translation>Le contenu du nœud «&#xa0;%1&#xa0;» est en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Node “%1” does not see the storage “%2” of disk %3. Choose a node that shares it, or copy the disk: a full clone does.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» ne voit pas le stockage «&#xa0;%2&#xa0;» du disque %3. Choisissez un nœud qui le partage, ou copiez le disque&#xa0;: un clone complet le fait.</translation>
    </message>
    <message>
        <source>Node “%1” does not have the mounted image %3. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas l’image insérée %3. Laissez vide le lecteur %2 du clone, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Whether node “%1” has the mounted image %3 is not known. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>On ignore si le nœud «&#xa0;%1&#xa0;» a l’image insérée %3. Laissez vide le lecteur %2 du clone, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%1” does not have %3, which the VM needs to start. Put it there, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas %3, dont la VM a besoin pour démarrer. Placez-le là, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%1” does not have the secret %3, which the VM needs to start. Define it there, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas le secret %3, dont la VM a besoin pour démarrer. Définissez-le là, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>The definition comes from node “%2” and names what node “%1” would run, read or write on its own host: %3. Allow it if you trust those who may define VMs on “%2”.</source>
        <translation>La définition vient du nœud «&#xa0;%2&#xa0;» et indique ce que le nœud «&#xa0;%1&#xa0;» exécuterait, lirait ou écrirait sur son propre hôte&#xa0;: %3. Autorisez-le si vous faites confiance à ceux qui peuvent définir des VM sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Disk “%1” is no drive that can be empty. Leave it out instead.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est pas un lecteur qui peut être vide. Laissez-le plutôt de côté.</translation>
    </message>
    <message>
        <source>Node “%2” has no storage “%1”. Choose another storage.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas de stockage «&#xa0;%1&#xa0;». Choisissez un autre stockage.</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2” is not active. Start it, or choose another one.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» sur le nœud «&#xa0;%2&#xa0;» est inactif. Démarrez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) cannot hold disk images. Choose another one.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» (%2) ne peut pas contenir d’images disque. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Storage “%1” has too little space: %2 are needed, %3 are free. Free some, or choose another storage.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» manque d’espace&#xa0;: %2 nécessaires, %3 libres. Libérez-en, ou choisissez un autre stockage.</translation>
    </message>
    <message>
        <source>“%1” cannot be a storage’s name. Use at least one character, and no slash or line break.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un stockage. Utilisez au moins un caractère, sans barre oblique ni saut de ligne.</translation>
    </message>
    <message>
        <source>Node “%2” has a storage named “%1” already. Choose another name.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a déjà un stockage nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder “%1” has no whole path. Begin it with a slash.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas un chemin complet. Commencez-le par une barre oblique.</translation>
    </message>
    <message>
        <source>The folder “%1” is storage “%2” already. Start that one if it is not active.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est déjà le stockage «&#xa0;%2&#xa0;». Démarrez celui-ci s’il est inactif.</translation>
    </message>
    <message>
        <source>Storage “%2” cannot hold the format “%1”. It takes: %3.</source>
        <translation>Le stockage «&#xa0;%2&#xa0;» ne peut pas contenir le format «&#xa0;%1&#xa0;». Il accepte&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Linked clones rest on a template or an external snapshot. Convert “%1” to a template first, or make a full clone.</source>
        <translation>Les clones liés reposent sur un modèle ou un instantané externe. Convertissez d’abord «&#xa0;%1&#xa0;» en modèle, ou créez un clone complet.</translation>
    </message>
    <message>
        <source>A linked clone stays on its template’s storage. Make a full clone to choose another one.</source>
        <translation>Un clone lié reste dans le stockage de son modèle. Créez un clone complet pour en choisir un autre.</translation>
    </message>
    <message>
        <source>Nothing can be linked to disk “%1” (%2). Make a full clone.</source>
        <translation>Rien ne peut être lié au disque «&#xa0;%1&#xa0;» (%2). Créez un clone complet.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no known storage. Define a storage for its folder, or start the one it is on.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» (%2) n’est dans aucun stockage connu. Définissez un stockage pour son dossier, ou démarrez celui où il se trouve.</translation>
    </message>
    <message>
        <source>The file of disk “%1”, %2, is not there: storage %3 does not have it. Bring it back, or leave the disk out.</source>
        <translation>Le fichier du disque «&#xa0;%1&#xa0;», %2, est introuvable&#xa0;: le stockage %3 ne l’a pas. Remettez-le en place, ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>Storage “%2” of disk “%1” is not active. Start it first.</source>
        <translation>Le stockage «&#xa0;%2&#xa0;» du disque «&#xa0;%1&#xa0;» est inactif. Démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>Disk “%1” has a source that cannot be copied (%2). Leave the disk out, or remove it from the VM first.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» a une source qui ne peut pas être copiée (%2). Laissez le disque de côté, ou retirez-le d’abord de la VM.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted: it can only be copied whole, while the VM is off and has no snapshots. See to that, or leave the disk out.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» est chiffré&#xa0;: il ne peut être copié qu’en entier, quand la VM est éteinte et n’a pas d’instantanés. Faites en sorte que ce soit le cas, ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>Disk “%1” rests on “%2”, which is not there. Bring that file back, or leave the disk out.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» repose sur «&#xa0;%2&#xa0;», qui est introuvable. Remettez ce fichier en place, ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>The files that disk “%1” rests on lead back to “%2”. Repair them with “qemu-img rebase”, or leave the disk out.</source>
        <translation>Les fichiers sur lesquels repose le disque «&#xa0;%1&#xa0;» ramènent à «&#xa0;%2&#xa0;». Réparez-les avec «&#xa0;qemu-img rebase&#xa0;», ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>Image “%2” of disk “%1” rests on %3 and does not say in which format that is. Make it say so with “qemu-img rebase -u -F FORMAT -b BASE”, or leave the disk out.</source>
        <translation>L’image «&#xa0;%2&#xa0;» du disque «&#xa0;%1&#xa0;» repose sur %3 sans en indiquer le format. Faites-le indiquer avec «&#xa0;qemu-img rebase -u -F FORMAT -b BASE&#xa0;», ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>What image “%2” of disk “%1” rests on is not the same by the VM’s definition and by the image itself (%3). Make them agree with “qemu-img rebase -u”, or make a full clone.</source>
        <translation>Ce sur quoi repose l’image «&#xa0;%2&#xa0;» du disque «&#xa0;%1&#xa0;» diffère selon la définition de la VM et selon l’image elle-même (%3). Accordez-les avec «&#xa0;qemu-img rebase -u&#xa0;», ou créez un clone complet.</translation>
    </message>
    <message>
        <source>The data of disk “%1” are in the file “%2”, which is on no storage, so it may be anybody’s. Define a storage for its folder, or leave the disk out.</source>
        <translation>Les données du disque «&#xa0;%1&#xa0;» sont dans le fichier «&#xa0;%2&#xa0;», qui n’est dans aucun stockage et peut donc appartenir à n’importe qui. Définissez un stockage pour son dossier, ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>Disk “%1” is written to by %3, which runs: a copy would be torn. Shut that VM down first, or clone it itself.</source>
        <translation>%3, en cours d’exécution, écrit sur le disque «&#xa0;%1&#xa0;»&#xa0;: une copie serait incohérente. Éteignez d’abord cette VM, ou clonez-la elle-même.</translation>
    </message>
    <message>
        <source>Disk “%1” can be written to by %3 as well, which would spoil what rests on it. Take the disk away from there first, or make a clone a template.</source>
        <translation>%3 peut aussi écrire sur le disque «&#xa0;%1&#xa0;», ce qui altérerait ce qui repose dessus. Retirez d’abord le disque de là, ou faites d’un clone un modèle.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no storage. Choose a target storage for its copy.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» (%2) n’est dans aucun stockage. Choisissez un stockage cible pour sa copie.</translation>
    </message>
    <message>
        <source>Disk “%1” is neither read-only nor marked as shareable, so two VMs would destroy its data. Copy it, or leave it out.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» n’est ni en lecture seule ni marqué comme partageable, deux VM détruiraient donc ses données. Copiez-le, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>“%2” has no disk “%1”. It has: %3.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas de disque «&#xa0;%1&#xa0;». Disques présents&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Disk “%1” cannot be linked to, as “%2” is not a template. Convert it to a template first, or copy the disk.</source>
        <translation>Rien ne peut être lié au disque «&#xa0;%1&#xa0;», car «&#xa0;%2&#xa0;» n’est pas un modèle. Convertissez-la d’abord en modèle, ou copiez le disque.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted, so only its whole image can be copied, in its own format. Keep the format, or leave the disk out.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» est chiffré, seule son image entière peut donc être copiée, dans son propre format. Conservez le format, ou laissez le disque de côté.</translation>
    </message>
    <message>
        <source>“%1” runs with other disks than its definition has (%3). Shut it down first, or make the change permanent.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne avec d’autres disques que ceux de sa définition (%3). Éteignez-la d’abord, ou rendez la modification permanente.</translation>
    </message>
    <message>
        <source>The nodes share no storage, so the disk is sent as a file, which storage “%1” (%2) cannot take. Choose a folder.</source>
        <translation>Les nœuds ne partagent aucun stockage, le disque est donc envoyé sous forme de fichier, ce que le stockage «&#xa0;%1&#xa0;» (%2) ne peut pas accepter. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Disk %3 is made whole on node “%1” before it goes to the other one, and no storage there has %2 for that. Free some there, or choose the disk’s own format.</source>
        <translation>Le disque %3 est reconstitué entièrement sur le nœud «&#xa0;%1&#xa0;» avant d’être transféré à l’autre, et aucun stockage n’y a %2 pour cela. Libérez-y de l’espace, ou choisissez le format propre au disque.</translation>
    </message>
    <message>
        <source>“%1” has a TPM, whose state can only be copied while the VM is off. Shut it down first.</source>
        <translation>«&#xa0;%1&#xa0;» a un TPM, dont l’état ne peut être copié que lorsque la VM est éteinte. Éteignez-la d’abord.</translation>
    </message>
    <message>
        <source>“%2” has no snapshot “%1”. Choose another one, or the current state.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’instantané «&#xa0;%1&#xa0;». Choisissez-en un autre, ou l’état actuel.</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold disk %3. Leave that disk out, or choose another state.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» ne contient pas le disque %3. Laissez ce disque de côté, ou choisissez un autre état.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is not what it was any more: %3 was written to since it was taken. Choose another state.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» n’est plus ce qu’il était&#xa0;: %3 a été modifié depuis la prise. Choisissez un autre état.</translation>
    </message>
    <message>
        <source>Snapshot “%1” cannot be read any more: %3 is gone. Choose another state.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» n’est plus lisible&#xa0;: %3 a disparu. Choisissez un autre état.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image that “%2” writes to. Shut the VM down first, or choose another state.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» est à l’intérieur d’une image disque dans laquelle «&#xa0;%2&#xa0;» écrit. Éteignez d’abord la VM, ou choisissez un autre état.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image, so nothing can be linked to it. Make a full clone.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» est à l’intérieur d’une image disque, rien ne peut donc lui être lié. Créez un clone complet.</translation>
    </message>
    <message>
        <source>The disks of “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>Les disques de «&#xa0;%1&#xa0;» sont nécessaires à %3. Supprimez d’abord ces éléments, ou rendez-les indépendants.</translation>
    </message>
    <message>
        <source>The disks of “%1” are disks of %3, too. Take them away from one of these VMs, or delete it and keep its disks (“--keep-disks”).</source>
        <translation>Les disques de «&#xa0;%1&#xa0;» sont aussi des disques de %3. Retirez-les à l’une de ces VM, ou supprimez-la en conservant ses disques («&#xa0;--keep-disks&#xa0;»).</translation>
    </message>
    <message>
        <source>For “%1”, files that only their names tell apart are taken for one: %3. If they are several, change the times of one (“touch FILE” on its node), then try again.</source>
        <translation>Pour «&#xa0;%1&#xa0;», des fichiers que seul leur nom distingue sont pris pour un seul&#xa0;: %3. S’il y en a plusieurs, changez les dates de l’un d’eux («&#xa0;touch FICHIER&#xa0;» sur son nœud), puis réessayez.</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known, as these could not be read: %3. Mend the reason that each names, or take away what cannot be mended.</source>
        <translation>On ignore si quelque chose a besoin des disques de «&#xa0;%1&#xa0;», car ceci n’a pas pu être lu&#xa0;: %3. Corrigez la cause indiquée pour chacun, ou retirez ce qui ne peut pas être corrigé.</translation>
    </message>
    <message>
        <source>It cannot be known what rests on “%1”: storage %3 does not tell what its images rest on. Install the program rbd (ceph-common) on this computer, and see to it that it can reach the cluster.</source>
        <translation>Il est impossible de savoir ce qui repose sur «&#xa0;%1&#xa0;»&#xa0;: le stockage %3 n’indique pas sur quoi reposent ses images. Installez le programme rbd (ceph-common) sur cet ordinateur, et assurez-vous qu’il peut joindre le cluster.</translation>
    </message>
    <message>
        <source>Disk image “%1” on storage “%2” has snapshots that somebody made: %3. Remove them first, or keep the disks.</source>
        <translation>L’image disque «&#xa0;%1&#xa0;» dans le stockage «&#xa0;%2&#xa0;» a des instantanés que quelqu’un a créés&#xa0;: %3. Supprimez-les d’abord, ou conservez les disques.</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>On ignore si quelque chose a besoin des disques de «&#xa0;%1&#xa0;»&#xa0;: le nœud %3 est injoignable. Connectez-le, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Storage “%2” has no volume “%1”. Refresh the storage, then look again.</source>
        <translation>Le stockage «&#xa0;%2&#xa0;» n’a pas de volume «&#xa0;%1&#xa0;». Actualisez le stockage, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is needed by %3. Delete those first, or make them independent.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire à %3. Supprimez d’abord ces éléments, ou rendez-les indépendants.</translation>
    </message>
    <message>
        <source>Whether something needs “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>On ignore si quelque chose a besoin de «&#xa0;%1&#xa0;»&#xa0;: le nœud %3 est injoignable. Connectez-le, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which a template cannot have. Delete them, or clone it to a template instead.</source>
        <translation>«&#xa0;%1&#xa0;» a des instantanés (%2), ce qu’un modèle ne peut pas avoir. Supprimez-les, ou clonez-la plutôt en modèle.</translation>
    </message>
    <message>
        <source>“%1” has snapshots that are files of their own (%3), which are not dropped. Merge them first, or make a clone of it a template.</source>
        <translation>«&#xa0;%1&#xa0;» a des instantanés qui sont des fichiers à part (%3), et qui ne sont pas supprimés. Fusionnez-les d’abord, ou faites d’un clone de celle-ci un modèle.</translation>
    </message>
    <message>
        <source>“%1” is independent already: its disks rest on nothing.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà indépendante&#xa0;: ses disques ne reposent sur rien.</translation>
    </message>
    <message>
        <source>“%1” is a template, to which nothing is written. Turn it back into a VM first.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle, dans lequel rien n’est écrit. Reconvertissez-le d’abord en VM.</translation>
    </message>
    <message>
        <source>What disk “%1” rests on cannot be copied into it (%2). Make a full clone of the VM instead.</source>
        <translation>Ce sur quoi repose le disque «&#xa0;%1&#xa0;» ne peut pas y être copié (%2). Créez plutôt un clone complet de la VM.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is read-only or shared, so nothing is copied into it. Detach it first, or make a full clone of the VM.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» (%2) est en lecture seule ou partagé, rien n’y est donc copié. Détachez-le d’abord, ou créez un clone complet de la VM.</translation>
    </message>
    <message>
        <source>“%1” is a template and cannot be started. Clone it and start the clone.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle et ne peut pas démarrer. Clonez-le et démarrez le clone.</translation>
    </message>
    <message>
        <source>The note about “%1” names the node “%2” with the address %3, which is not among the nodes in use, so nothing is connected or done. If you trust that address, add the node (“rametctl node add”) or give it with -c, then try again.</source>
        <translation>La note au sujet de «&#xa0;%1&#xa0;» indique le nœud «&#xa0;%2&#xa0;» avec l’adresse %3, qui ne fait pas partie des nœuds utilisés&#xa0;; rien n’est donc connecté ni fait. Si vous faites confiance à cette adresse, ajoutez le nœud («&#xa0;rametctl node add&#xa0;») ou donnez-le avec -c, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” would write to disks of the template %3. Take those disks away from it, or turn the template back into a VM first.</source>
        <translation>«&#xa0;%1&#xa0;» écrirait sur des disques du modèle %3. Retirez-lui ces disques, ou reconvertissez d’abord le modèle en VM.</translation>
    </message>
    <message>
        <source>“%1” has no disk of its own, so it cannot be a template. Add a disk first.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de disque propre et ne peut donc pas être un modèle. Ajoutez d’abord un disque.</translation>
    </message>
    <message>
        <source>Disk %1 becomes %2, which must be whole before the start. Choose the format qcow2.</source>
        <translation>Le disque %1 devient %2, qui doit être complet avant le démarrage. Choisissez le format qcow2.</translation>
    </message>
    <message>
        <source>The guest’s settings are written to the whole disk of “%1”, so it cannot start before. Choose another way for them.</source>
        <translation>Les paramètres de l’invité s’écrivent sur le disque complet de «&#xa0;%1&#xa0;», qui ne peut donc pas démarrer avant. Choisissez une autre méthode pour ces paramètres.</translation>
    </message>
    <message>
        <source>Node “%2” has no “%1”, so the VM cannot start there. Do not start it, choose another node, or give it what that node has.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas «&#xa0;%1&#xa0;»&#xa0;: la VM ne peut pas y démarrer. Ne la démarrez pas, choisissez un autre nœud ou donnez-lui ce que ce nœud possède.</translation>
    </message>
    <message>
        <source>A linked clone cannot have another format. Make a full clone to choose one.</source>
        <translation>Un clone lié ne peut pas avoir un autre format. Créez un clone complet pour en choisir un.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which would not move with it. Delete them first, or say that they may be lost.</source>
        <translation>«&#xa0;%1&#xa0;» a des instantanés (%2), qui ne seraient pas déplacés avec elle. Supprimez-les d’abord, ou indiquez qu’ils peuvent être perdus.</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” already. Choose another node.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur le nœud «&#xa0;%2&#xa0;». Choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%2” has a VM with the UUID of “%1” already. Remove that one, or clone this one instead.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a déjà une VM avec l’UUID de «&#xa0;%1&#xa0;». Supprimez cette VM, ou clonez plutôt celle-ci.</translation>
    </message>
    <message>
        <source>“%1” uses what only its host has: %3. Detach it first, or clone the VM instead.</source>
        <translation>«&#xa0;%1&#xa0;» utilise ce que seul son hôte possède&#xa0;: %3. Détachez-le d’abord, ou clonez plutôt la VM.</translation>
    </message>
    <message>
        <source>The disks of “%1” are still being fetched by %3. Wait until all is there, or delete that clone.</source>
        <translation>Les disques de «&#xa0;%1&#xa0;» sont encore en cours de récupération par %3. Attendez que tout soit là, ou supprimez ce clone.</translation>
    </message>
    <message>
        <source>“%1” has checkpoints of backups (%2), which would not move with it. Delete them first, for example with “virsh checkpoint-delete”.</source>
        <translation>«&#xa0;%1&#xa0;» a des points de contrôle de sauvegardes (%2), qui ne seraient pas déplacés avec elle. Supprimez-les d’abord, par exemple avec «&#xa0;virsh checkpoint-delete&#xa0;».</translation>
    </message>
    <message>
        <source>The file systems of “%1” can be frozen only while it runs, for a snapshot of its disks without the memory.</source>
        <translation>Les systèmes de fichiers de «&#xa0;%1&#xa0;» ne peuvent être figés que pendant qu’elle fonctionne, pour un instantané de ses disques sans la mémoire.</translation>
    </message>
    <message>
        <source>Node “%2” has %3 of memory, less than the %1 that are wanted. Choose less.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a %3 de mémoire, moins que les %1 demandés. Choisissez moins.</translation>
    </message>
    <message>
        <source>The first write to the disks of “%1” would spoil for good what rests on them: %3. Convert “%1” to a template and start clones of it instead.</source>
        <translation>La première écriture sur les disques de «&#xa0;%1&#xa0;» altérerait définitivement ce qui repose dessus&#xa0;: %3. Convertissez plutôt «&#xa0;%1&#xa0;» en modèle et démarrez-en des clones.</translation>
    </message>
    <message>
        <source>“%1” is switched on. Shut it down first.</source>
        <translation>«&#xa0;%1&#xa0;» est allumée. Éteignez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” can start at once only if QEMU copies all its disks straight from node “%2”. Do not start it at once.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut démarrer tout de suite que si QEMU copie tous ses disques directement depuis le nœud «&#xa0;%2&#xa0;». Ne le démarrez pas tout de suite.</translation>
    </message>
    <message>
        <source>“%1” is switched on, so its disks change while they would be fetched. Shut it down first, or start the clone once it is complete.</source>
        <translation>«&#xa0;%1&#xa0;» est allumée&#xa0;: ses disques changeraient pendant leur transfert. Éteignez-la d’abord, ou démarrez le clone une fois qu’il est complet.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and the next one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>A task of Ramet that is at work or was interrupted holds the disks of “%1” (by %3). Wait until it has ended. If it was interrupted, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans it up.</source>
        <translation>Une tâche de Ramet en cours ou interrompue retient les disques de «&#xa0;%1&#xa0;» (par %3). Attendez qu’elle se termine. Si elle a été interrompue, «&#xa0;rametctl recover&#xa0;» ou «&#xa0;Tâches interrompues…&#xa0;» dans la fenêtre la termine ou la nettoie.</translation>
    </message>
    <message>
        <source>A VM needs a name. Enter one.</source>
        <translation>Une VM a besoin d’un nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>Enter the MAC address that the card is to have, such as 52:54:00:12:34:56.</source>
        <translation>Saisissez l’adresse MAC que la carte doit avoir, comme 52:54:00:12:34:56.</translation>
    </message>
    <message>
        <source>“%1” is incomplete. Wait until it is complete. If nobody makes it any more, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans up.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas terminée. Attendez qu’elle le soit. Si plus personne ne la crée, «&#xa0;rametctl recover&#xa0;» ou «&#xa0;Tâches interrompues…&#xa0;» dans la fenêtre la termine ou la nettoie.</translation>
    </message>
    <message>
        <source>Enter the path of an element or attribute, such as /domain/devices/video/model/@type.</source>
        <translation>Saisissez le chemin d’un élément ou d’un attribut, comme /domain/devices/video/model/@type.</translation>
    </message>
    <message>
        <source>“%1” was made independent, but it is not certain that all of it was written to %3 before the VM ended. Make it independent once more: what is missing is copied again.</source>
        <translation>«&#xa0;%1&#xa0;» a été rendue indépendante, mais il n’est pas certain que tout ait été écrit sur %3 avant la fin de la VM. Rendez-la indépendante encore une fois&#xa0;: ce qui manque sera recopié.</translation>
    </message>
</context>
<context>
    <name>SelectionFacts</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n VMs selected</source>
        <translation>
            <numerusform>%n VM sélectionnée</numerusform>
            <numerusform>%n VM sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of it in use</source>
        <comment>sizes of memory</comment>
        <translation>%1, dont %2 utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation>
            <numerusform>%n disque&#xa0;; il occupe %1 et peut atteindre %2</numerusform>
            <numerusform>%n disques&#xa0;; ils occupent %1 et peuvent atteindre %2</numerusform>
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
        <translation>%1, entièrement utilisés</translation>
    </message>
</context>
<context>
    <name>SnapshotPrompts</name>
    <message>
        <source>&amp;Delete the files that the disks are now</source>
        <translation>Supprimer les &amp;fichiers qui sont actuellement les disques</translation>
    </message>
    <message numerus="yes">
        <source>&amp;And the %n snapshots that were taken after it</source>
        <translation>
            <numerusform>&amp;Ainsi que l’instantané pris après (%n)</numerusform>
            <numerusform>&amp;Ainsi que les %n instantanés pris après</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”? The VM stays as it is.</source>
        <translation>Supprimer l’instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»&#xa0;? La VM reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Revert “%1” to snapshot “%2”?</source>
        <translation>Ramener «&#xa0;%1&#xa0;» à l’instantané «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revenir</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>%1 stays as it is; the VM goes on with %2</source>
        <translation>%1 reste tel quel&#xa0;; la VM continue avec %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>%1 stays; no VM uses it any more</source>
        <translation>%1 reste&#xa0;; plus aucune VM ne l’utilise</translation>
    </message>
    <message>
        <source>%1 is taken from the VM; its file stays</source>
        <comment>a disk</comment>
        <translation>%1 est retiré de la VM&#xa0;; son fichier reste</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 est fusionné dans %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 reste</translation>
    </message>
    <message>
        <source>Disk %1: kept inside %2</source>
        <comment>a disk and its image</comment>
        <translation>Disque %1&#xa0;: conservé à l’intérieur de %2</translation>
    </message>
    <message>
        <source>Disk %1: read-only, not part of the snapshot</source>
        <translation>Disque %1&#xa0;: en lecture seule, hors de l’instantané</translation>
    </message>
    <message>
        <source>Memory: kept inside the disk image</source>
        <translation>Mémoire&#xa0;: conservée à l’intérieur de l’image disque</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <comment>a file</comment>
        <translation>Mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>What its disks hold now is lost, unless a snapshot holds it.</source>
        <translation>Ce que ses disques contiennent maintenant est perdu, sauf si un instantané le contient.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is deleted</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» est supprimé</translation>
    </message>
</context>
<context>
    <name>SnapshotTree</name>
    <message>
        <source>%1 (current)</source>
        <comment>the snapshot last taken or gone back to</comment>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>inside the disk’s image</source>
        <translation>à l’intérieur de l’image du disque</translation>
    </message>
    <message>
        <source>as files of its own</source>
        <translation>sous forme de fichiers à part</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>aucun disque</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec la mémoire</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Sélectionnez d’abord une VM.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Sélectionnez d’abord un instantané.</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an activity and a disk</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an activity, bytes done and all bytes</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is done and the limit to its speed</comment>
        <translation>%1, au plus %2/s</translation>
    </message>
    <message>
        <source>Disk %1: %2 (%3, %4)</source>
        <translation>Disque %1&#xa0;: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Waiting for other copies on this node or storage</source>
        <translation>En attente d’autres copies sur ce nœud ou ce stockage</translation>
    </message>
    <message>
        <source>Undone; nothing was left behind</source>
        <translation>Défait&#xa0;; rien n’est resté</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Non défait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled; something was left behind, see the details</source>
        <translation>Annulé&#xa0;; quelque chose est resté, voir les détails</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>a rate and a time</comment>
        <translation>%1, %2 restantes</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>At work in another program, such as rametctl</source>
        <translation>En cours dans un autre programme, par exemple rametctl</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <comment>what is done and a time</comment>
        <translation>%1&#xa0;; %2 restantes</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <comment>a task and why</comment>
        <translation>%1&#xa0;: échec. %2</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <comment>what is done</comment>
        <translation>%1, par un autre programme</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Annulée avant d’avoir commencé</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <comment>what is left follows</comment>
        <translation>Annulée. %1</translation>
    </message>
    <message>
        <source>Cancelled or failed; nothing was left behind</source>
        <translation>Annulée ou échouée&#xa0;; rien n’est resté</translation>
    </message>
    <message>
        <source>Cancelled or failed; the VM was not deleted</source>
        <translation>Annulée ou échouée&#xa0;; la VM n’a pas été supprimée</translation>
    </message>
    <message>
        <source>Interrupted: “Interrupted tasks…” lists what can be done</source>
        <translation>Interrompue&#xa0;: «&#xa0;Tâches interrompues…&#xa0;» indique ce qui est possible</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>computer “%1”</source>
        <translation>l’ordinateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It ended just before its last line: “%1” is complete and stays. Only the note about it has to go.</source>
        <translation>Elle s’est terminée juste avant sa dernière ligne&#xa0;: «&#xa0;%1&#xa0;» est complète et reste. Seule la note à ce sujet doit disparaître.</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM may be gone while disks of it are still there. It can be finished. A clean-up brings the VM back where all its disks are there; else they are named, and stay.</source>
        <translation>Elle a commencé sur le nœud «&#xa0;%1&#xa0;» le %2 et ne s’est pas terminée. La VM a peut-être disparu alors que certains de ses disques sont encore là. La suppression peut être terminée. Un nettoyage restaure la VM si tous ses disques sont là&#xa0;; sinon ils sont indiqués et restent.</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nouveau nom de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM works, but some of the layers that the snapshot left may not be merged yet. It can be finished. A clean-up leaves the layers as they are.</source>
        <translation>Elle a commencé sur le nœud «&#xa0;%1&#xa0;» le %2 et ne s’est pas terminée. La VM fonctionne, mais certaines des couches laissées par l’instantané ne sont peut-être pas encore fusionnées. La tâche peut être terminée. Un nettoyage laisse les couches telles quelles.</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end.</source>
        <translation>Elle a commencé sur le nœud «&#xa0;%1&#xa0;» le %2 et ne s’est pas terminée.</translation>
    </message>
    <message>
        <source>It can be finished, or what it made can be removed.</source>
        <translation>Elle peut être terminée, ou ce qu’elle a créé peut être supprimé.</translation>
    </message>
    <message>
        <source>What it made can be removed.</source>
        <translation>Ce qu’elle a créé peut être supprimé.</translation>
    </message>
    <message>
        <source>the new VM “%1”</source>
        <translation>la nouvelle VM «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the copy helper “%1”</source>
        <translation>l’assistant de copie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>disk image “%1” on storage “%2”</source>
        <translation>l’image disque «&#xa0;%1&#xa0;» dans le stockage «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>file “%1” in %2</source>
        <translation>le fichier «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>le dossier %1</translation>
    </message>
    <message>
        <source>the copy of disk %1 of the running VM “%2”</source>
        <translation>la copie du disque %1 de la VM en cours d’exécution «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the copying into disk %1 of the running VM “%2”</source>
        <translation>la copie vers le disque %1 de la VM en cours d’exécution «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the merging of layers of disk %1 of the VM “%2”</source>
        <translation>la fusion de couches du disque %1 de la VM «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the copy of the running VM “%1”</source>
        <translation>la copie de la VM en cours d’exécution «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the pause of the VM “%1”</source>
        <translation>la mise en pause de la VM «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the freeze of the VM “%1”’s file systems</source>
        <translation>le gel des systèmes de fichiers de la VM «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the second name “%1” of a disk image on storage “%2”</source>
        <translation>le second nom «&#xa0;%1&#xa0;» d’une image disque dans le stockage «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the snapshot for clones of disk image “%1” on storage “%2”</source>
        <translation>l’instantané pour les clones de l’image disque «&#xa0;%1&#xa0;» dans le stockage «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Clone of “%1” to “%2”</source>
        <translation>Clonage de «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>Clone «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sample VM “%1”</source>
        <translation>VM d’exemple «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>Rendre «&#xa0;%1&#xa0;» indépendante</translation>
    </message>
    <message>
        <source>Snapshot of “%1”</source>
        <translation>Instantané de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Return of “%1” to a snapshot</source>
        <translation>Retour de «&#xa0;%1&#xa0;» à un instantané</translation>
    </message>
    <message>
        <source>Deletion of a snapshot of “%1”</source>
        <translation>Suppression d’un instantané de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Probe of storage “%1”</source>
        <translation>Test du stockage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Task on “%1”</source>
        <translation>Tâche sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>À peine commencée</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Of a newer Ramet</source>
        <translation>D’un Ramet plus récent</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>D’un autre ordinateur</translation>
    </message>
    <message>
        <source>Of another client</source>
        <translation>D’un autre client</translation>
    </message>
    <message>
        <source>It is at work, in this or another Ramet.</source>
        <translation>Elle est en cours, dans ce Ramet ou dans un autre.</translation>
    </message>
    <message>
        <source>It was interrupted before it made anything. Only the note about it has to go.</source>
        <translation>Elle a été interrompue avant d’avoir créé quoi que ce soit. Seule la note à ce sujet doit disparaître.</translation>
    </message>
    <message>
        <source>The note about it in %1 cannot be read (%2), so nothing is removed. Look for what is left by hand, then delete the file.</source>
        <translation>La note à ce sujet dans %1 est illisible (%2), rien n’est donc supprimé. Recherchez à la main ce qui est resté, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>A newer Ramet began it. Use that one to finish it or to clean up.</source>
        <translation>Un Ramet plus récent l’a commencée. Utilisez celui-ci pour la terminer ou nettoyer.</translation>
    </message>
    <message>
        <source>It was begun on %1. Run Ramet there to finish it or to clean up.</source>
        <translation>Elle a commencé sur %1. Lancez-y Ramet pour la terminer ou nettoyer.</translation>
    </message>
    <message>
        <source>Another client is or was making this clone, on %1. Clean up only if you know that nobody is making it any more: it would fail.</source>
        <translation>Un autre client crée ou créait ce clone, sur %1. Ne nettoyez que si vous savez que plus personne n’y travaille&#xa0;: la création échouerait.</translation>
    </message>
    <message>
        <source>%1, if it was made</source>
        <comment>a thing that a task meant to make</comment>
        <translation>%1, si créé</translation>
    </message>
    <message>
        <source>“%1” was complete and stays</source>
        <translation>«&#xa0;%1&#xa0;» était complète et reste</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n things that may be somebody else’s</source>
        <translation>
            <numerusform>%1&#xa0;: nettoyé, sauf %n élément qui peut appartenir à quelqu’un d’autre</numerusform>
            <numerusform>%1&#xa0;: nettoyé, sauf %n éléments qui peuvent appartenir à quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n files that nothing needs any more</source>
        <translation>
            <numerusform>%1&#xa0;: nettoyé, sauf %n fichier dont plus rien n’a besoin</numerusform>
            <numerusform>%1&#xa0;: nettoyé, sauf %n fichiers dont plus rien n’a besoin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cleaned up, nothing is left of it</source>
        <translation>%1&#xa0;: nettoyé, il n’en reste rien</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left, as it may be somebody else’s: %1</source>
        <translation>Laissé, car cela peut appartenir à quelqu’un d’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left, though nothing needs it any more: %1</source>
        <translation>Laissé, bien que plus rien n’en ait besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>the VM “%1”, which runs before its disks are whole</source>
        <translation>la VM «&#xa0;%1&#xa0;», qui fonctionne avant que ses disques soient complets</translation>
    </message>
    <message>
        <source>“%1” was to move from node “%2”. Where it is whole on the other node, what is left of it here goes; else it comes back here.</source>
        <translation>«&#xa0;%1&#xa0;» devait quitter le nœud «&#xa0;%2&#xa0;». Si elle est complète sur l’autre nœud, ce qui en reste ici est supprimé&#xa0;; sinon, elle revient ici.</translation>
    </message>
    <message>
        <source>Move of “%1” to node “%2”</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;» vers le nœud «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not deleted: it is there with all its disks</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas supprimée&#xa0;: elle est là avec tous ses disques</translation>
    </message>
    <message>
        <source>“%1” cannot come back, as disks of it are gone; the others stay</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être restaurée, car certains de ses disques ont disparu&#xa0;; les autres restent</translation>
    </message>
    <message>
        <source>Left, a disk of the VM that is deleted: %1</source>
        <translation>Resté, un disque de la VM supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. “%3” may be a template whose files can still be written to. A clean-up protects them then; else it stays a VM.</source>
        <translation>Elle a commencé sur le nœud «&#xa0;%1&#xa0;» le %2 et ne s’est pas terminée. «&#xa0;%3&#xa0;» est peut-être un modèle dont les fichiers peuvent encore être modifiés. Un nettoyage les protège alors&#xa0;; sinon elle reste une VM.</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>Convertir «&#xa0;%1&#xa0;» en modèle</translation>
    </message>
</context>
<context>
    <name>VmAbilities</name>
    <message>
        <source>“%1” is off.</source>
        <translation>«&#xa0;%1&#xa0;» est éteinte.</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Sélectionnez d’abord une VM.</translation>
    </message>
</context>
<context>
    <name>ramet::ChoiceCombo</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>for screen readers</comment>
        <translation>%1, impossible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and a note, for screen readers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ramet::CloneDraft</name>
    <message numerus="yes">
        <source>%n clones, each: %1</source>
        <translation>
            <numerusform>%n clone&#xa0;: %1</numerusform>
            <numerusform>%n clones, chacun&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of node “%1”</source>
        <translation>Le meilleur du nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Possible: its disks are copied there, as it lacks their storage.</source>
        <translation>Possible&#xa0;: ses disques y sont copiés, car leur stockage y manque.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a snapshot and when it was taken</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Comme la source (%1)</translation>
    </message>
    <message>
        <source>A template has no snapshots.</source>
        <translation>Un modèle n’a pas d’instantanés.</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’instantanés.</translation>
    </message>
    <message>
        <source>The storage has only one format for disk images.</source>
        <translation>Le stockage n’a qu’un format pour les images disque.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Le nom commence ou se termine par un espace.</translation>
    </message>
    <message>
        <source>“%1” has no disks.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun disque.</translation>
    </message>
    <message>
        <source>Clone template “%1”</source>
        <translation>Cloner le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clone VM “%1”</source>
        <translation>Cloner la VM «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the best storage, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is copied and what is other hardware</comment>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>ramet::CloneSteps</name>
    <message>
        <source>open</source>
        <comment>a step of the wizard</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the wizard</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of the wizard</comment>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>ramet::CloneToDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs to</source>
        <translation>
            <numerusform>Cloner %n VM vers</numerusform>
            <numerusform>Cloner %n VM vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes and storages</source>
        <translation>Nœuds et stockages</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs to</source>
        <translation>
            <numerusform>Déplacer %n VM vers</numerusform>
            <numerusform>Déplacer %n VM vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers</translation>
    </message>
    <message>
        <source>Clone “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>Cloner «&#xa0;%1&#xa0;» vers</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Cloner…</translation>
    </message>
</context>
<context>
    <name>ramet::CloneWizard</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Cloner</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>ramet::CommandBox</name>
    <message>
        <source>Command that helps</source>
        <translation>Commande utile</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the command, to run it on a terminal</source>
        <translation>Copier la commande, pour l’exécuter dans un terminal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ramet::Copies</name>
    <message>
        <source>Write the names of the clones, one a line.</source>
        <translation>Écrivez les noms des clones, un par ligne.</translation>
    </message>
    <message>
        <source>Choose a file with a line for each clone; it can have the columns %1.</source>
        <translation>Choisissez un fichier avec une ligne par clone&#xa0;; il peut avoir les colonnes %1.</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>Lecture de «&#xa0;%1&#xa0;» en cours.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>Adresses MAC</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesPage</name>
    <message>
        <source>Names from</source>
        <translation>Noms à partir de</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Motif des noms</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>List of the names</source>
        <translation>Liste des noms</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>N&amp;ames from</source>
        <translation>Noms à p&amp;artir de</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Clones that are planned</source>
        <translation>Clones prévus</translation>
    </message>
    <message>
        <source>File with a line for each clone</source>
        <translation>Fichier avec une ligne par clone</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Un motif</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>Un fichier CSV</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>{01..10} stands for numbers, {a,b} for these texts, {n} for the number of the copy.</source>
        <translation>{01..10} représente des nombres, {a,b} ces textes, {n} le numéro de la copie.</translation>
    </message>
</context>
<context>
    <name>ramet::Csv</name>
    <message>
        <source>Line %1 has text after the end of its quotes.</source>
        <translation>La ligne %1 contient du texte après la fin de ses guillemets.</translation>
    </message>
    <message>
        <source>The quotes that begin in line %1 do not end.</source>
        <translation>Les guillemets qui commencent à la ligne %1 ne se terminent pas.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of clones.</source>
        <translation>Le fichier dépasse 1&#xa0;Mio&#xa0;: ce n’est pas une liste de clones.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty: it needs a line with the columns.</source>
        <translation>Le fichier est vide&#xa0;: il lui faut une ligne avec les colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n fields, the header has %2.</source>
        <translation>
            <numerusform>La ligne %1 a %n champ, l’en-tête en a %2.</numerusform>
            <numerusform>La ligne %1 a %n champs, l’en-tête en a %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::CsvClones</name>
    <message>
        <source>the mode is full or linked, “%1” is neither.</source>
        <translation>le mode est «&#xa0;full&#xa0;» ou «&#xa0;linked&#xa0;»&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>whether to start is yes or no, “%1” is neither.</source>
        <translation>le démarrage s’indique par «&#xa0;yes&#xa0;» ou «&#xa0;no&#xa0;»&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>There is no column “%1”; a file may have %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; un fichier peut avoir %2.</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>The column “name” is missing; a file may have %1.</source>
        <translation>La colonne «&#xa0;name&#xa0;» manque&#xa0;; un fichier peut avoir %1.</translation>
    </message>
    <message>
        <source>The file has a header only: write a line for each clone.</source>
        <translation>Le fichier n’a qu’un en-tête&#xa0;: écrivez une ligne par clone.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong in it</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>La ligne %1 n’a pas de nom.</translation>
    </message>
</context>
<context>
    <name>ramet::DependantsDialog</name>
    <message>
        <source>Make &amp;independent</source>
        <translation>Rendre &amp;indépendant</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>&amp;Afficher dans l’arborescence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>What rests on “%1”</source>
        <translation>Ce qui repose sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Select what is to be made independent.</source>
        <translation>Sélectionnez ce qui doit être rendu indépendant.</translation>
    </message>
    <message>
        <source>Select one alone to show it in the tree.</source>
        <translation>Sélectionnez un seul élément pour l’afficher dans l’arborescence.</translation>
    </message>
</context>
<context>
    <name>ramet::DesktopPresence</name>
    <message>
        <source>Select a VM in the tree first.</source>
        <translation>Sélectionnez d’abord une VM dans l’arborescence.</translation>
    </message>
    <message>
        <source>The VM is not there any more.</source>
        <translation>La VM n’existe plus.</translation>
    </message>
</context>
<context>
    <name>ramet::DetailsPane</name>
    <message>
        <source>No node yet</source>
        <translation>Aucun nœud pour l’instant</translation>
    </message>
    <message>
        <source>A node is a libvirt daemon: this computer, or another one. Add one to see its VMs.</source>
        <translation>Un nœud est un démon libvirt&#xa0;: cet ordinateur ou un autre. Ajoutez-en un pour voir ses VM.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Waiting for the nodes to answer.</source>
        <translation>En attente de la réponse des nœuds.</translation>
    </message>
    <message>
        <source>No node can be reached</source>
        <translation>Aucun nœud n’est joignable</translation>
    </message>
    <message>
        <source>No VM yet</source>
        <translation>Aucune VM pour l’instant</translation>
    </message>
    <message>
        <source>None of the nodes that answer has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>Aucun des nœuds qui répondent n’a de VM. Créez une VM d’exemple pour essayer le clonage&#xa0;: elle est petite et démarre en une seconde. Ou ajoutez un autre nœud.</translation>
    </message>
    <message>
        <source>None of your nodes has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>Aucun de vos nœuds n’a de VM. Créez une VM d’exemple pour essayer le clonage&#xa0;: elle est petite et démarre en une seconde. Ou ajoutez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» est injoignable</translation>
    </message>
    <message>
        <source>Select a VM in the tree to see its disks and to clone it, or drag it onto another node.</source>
        <translation>Sélectionnez une VM dans l’arborescence pour voir ses disques et la cloner, ou faites-la glisser sur un autre nœud.</translation>
    </message>
    <message>
        <source>Select a node in the tree to see why, and try again there. Or add another node.</source>
        <translation>Sélectionnez un nœud dans l’arborescence pour en voir la raison, et réessayez là. Ou ajoutez un autre nœud.</translation>
    </message>
</context>
<context>
    <name>ramet::DisksDraft</name>
    <message>
        <source>Keep with its medium</source>
        <comment>a drive</comment>
        <translation>Conserver avec son support</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Share with the original</source>
        <translation>Partager avec l’original</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Keep empty</source>
        <comment>a drive</comment>
        <translation>Conserver vide</translation>
    </message>
    <message>
        <source>Only a disk that is copied has a storage of its own.</source>
        <translation>Seul un disque copié a son propre stockage.</translation>
    </message>
    <message>
        <source>As on page “%1”</source>
        <translation>Comme à la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, as the mode says</source>
        <comment>what to do with a disk</comment>
        <translation>%1, selon le mode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is chosen for all disks, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No disk of the clone has a serial number.</source>
        <translation>Aucun disque du clone n’a de numéro de série.</translation>
    </message>
</context>
<context>
    <name>ramet::DisksPage</name>
    <message>
        <source>%1, refused</source>
        <comment>a disk</comment>
        <translation>%1, refusé</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>after a number</comment>
        <translation> Gio</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>Si&amp;ze of the new disk</source>
        <translation>&amp;Taille du nouveau disque</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>Stoc&amp;kage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>New serial n&amp;umbers for the disks</source>
        <translation>Nouveaux &amp;numéros de série pour les disques</translation>
    </message>
    <message>
        <source>New serial numbers for the disks</source>
        <translation>Nouveaux numéros de série pour les disques</translation>
    </message>
    <message>
        <source>Speed li&amp;mit of copying</source>
        <translation>Limite de &amp;vitesse de la copie</translation>
    </message>
    <message>
        <source>No disk is copied.</source>
        <translation>Aucun disque n’est copié.</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Comme la source (%1)</translation>
    </message>
</context>
<context>
    <name>ramet::DropHint</name>
    <message>
        <source>What the drop will do</source>
        <translation>Ce que fera le dépôt</translation>
    </message>
</context>
<context>
    <name>ramet::FileReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ramet::FilterBar</name>
    <message>
        <source>Filter VMs</source>
        <translation>Filtrer les VM</translation>
    </message>
    <message>
        <source>Words that all have to be found: in names, titles, tags, descriptions, MACs, UUIDs, states or nodes.
Or in one of them: name: title: state: is: node: mac: uuid: tag: description:</source>
        <translation>Mots qui doivent tous être trouvés&#xa0;: dans les noms, titres, étiquettes, descriptions, adresses MAC, UUID, états ou nœuds.
Ou dans l’un d’eux&#xa0;: name: title: state: is: node: mac: uuid: tag: description:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many VMs that the filter lets through, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Filter: web state:%1 (%2)</source>
        <comment>the name of a state, and a key</comment>
        <translation>Filtre&#xa0;: web state:%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::GeneralPage</name>
    <message>
        <source>%1 (%2, %3 free of %4)</source>
        <comment>a storage: name, type, sizes</comment>
        <translation>%1 (%2, %3 libres sur %4)</translation>
    </message>
    <message>
        <source>Start &amp;after cloning</source>
        <translation>Démarrer &amp;après le clonage</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a template</source>
        <translation>En faire un mo&amp;dèle</translation>
    </message>
    <message>
        <source>Make a s&amp;torage…</source>
        <translation>Créer un s&amp;tockage…</translation>
    </message>
    <message>
        <source>Start after cloning</source>
        <translation>Démarrer après le clonage</translation>
    </message>
    <message>
        <source>Make it a template</source>
        <translation>En faire un modèle</translation>
    </message>
    <message>
        <source>Target &amp;node</source>
        <translation>&amp;Nœud cible</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>Copi&amp;es</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;ode</translation>
    </message>
    <message>
        <source>Sna&amp;pshot</source>
        <translation>&amp;Instantané</translation>
    </message>
    <message>
        <source>Target &amp;storage</source>
        <translation>Stoc&amp;kage cible</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Let libvirt on “%1” know the folder “%2”</source>
        <translation>Faire connaître à libvirt sur «&#xa0;%1&#xa0;» le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Empty drive %1</source>
        <comment>what to do with a drive of the clone</comment>
        <translation>&amp;Vider le lecteur %1</translation>
    </message>
    <message>
        <source>The clone keeps the drive, without a medium in it. The page “Disks” can have the medium copied instead.</source>
        <translation>Le clone conserve le lecteur, sans support à l’intérieur. La page «&#xa0;Disques&#xa0;» permet de faire plutôt copier le support.</translation>
    </message>
    <message>
        <source>T&amp;rust node “%1”</source>
        <translation>Fai&amp;re confiance au nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Let “%1” run, read and write what the definition names, this once</source>
        <translation>Laisser «&#xa0;%1&#xa0;» exécuter, lire et écrire ce que la définition indique, cette fois seulement</translation>
    </message>
    <message>
        <source>Start &amp;after cloning (a template cannot run)</source>
        <translation>Démarrer &amp;après le clonage (un modèle ne peut pas fonctionner)</translation>
    </message>
    <message>
        <source>Start at onc&amp;e, before its disks are there</source>
        <translation>Démarrer tout de s&amp;uite, avant que les disques soient là</translation>
    </message>
    <message>
        <source>The disks come from the other node while the clone runs.</source>
        <translation>Les disques viennent de l’autre nœud pendant que le clone fonctionne.</translation>
    </message>
    <message>
        <source>Start at once, before its disks are there</source>
        <translation>Démarrer tout de suite, avant que les disques soient là</translation>
    </message>
</context>
<context>
    <name>ramet::GuestDraft</name>
    <message>
        <source>The image’s own</source>
        <translation>Celui de l’image</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>Lecture de «&#xa0;%1&#xa0;» en cours.</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Carte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another user: %1</source>
        <translation>Un autre utilisateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ramet::GuestPage</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>the image’s own</source>
        <translation>celui de l’image</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>Nou&amp;vel utilisateur</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>User data for cloud-init</source>
        <translation>Données utilisateur pour cloud-init</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nom d’&amp;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>Do&amp;maine&#xa0;:</translation>
    </message>
    <message>
        <source>Network car&amp;d:</source>
        <translation>Carte r&amp;éseau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>&amp;Fuseau horaire&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;ocale:</source>
        <translation>Paramètres ré&amp;gionaux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User data for cloud-init:</source>
        <translation>&amp;Données utilisateur pour cloud-init&#xa0;:</translation>
    </message>
    <message>
        <source>U&amp;sers:</source>
        <translation>&amp;Utilisateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mo&amp;t de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Packages:</source>
        <translation>Pa&amp;quets&#xa0;:</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>comme saisi</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>{name} stands for the clone’s name. Empty: the original’s.</source>
        <translation>{name} représente le nom du clone. Vide&#xa0;: celui de l’original.</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>par exemple Europe/Paris</translation>
    </message>
    <message>
        <source>for example de_DE.UTF-8</source>
        <translation>par exemple fr_FR.UTF-8</translation>
    </message>
    <message>
        <source>The guest has no cloud-init: change its disk b&amp;y virt-customize</source>
        <translation>L’invité n’a pas cloud-init&#xa0;: modifier son disque avec virt-customi&amp;ze</translation>
    </message>
    <message>
        <source>IP &amp;addresses:</source>
        <translation>&amp;Adresses IP&#xa0;:</translation>
    </message>
    <message>
        <source>SSH &amp;keys, one per line:</source>
        <translation>Clés SSH, une par l&amp;igne&#xa0;:</translation>
    </message>
    <message>
        <source>Commands to run once, one per l&amp;ine:</source>
        <translation>Commandes à e&amp;xécuter une fois, une par ligne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ramet::HardwareDraft</name>
    <message>
        <source>network “%1”</source>
        <translation>réseau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>pont «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a display</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a card: number, network, address</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>The original’s</source>
        <translation>Celle de l’original</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>before a field</comment>
        <translation>Celle-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Comme la source (%1)</translation>
    </message>
    <message>
        <source>A bridge of the node</source>
        <translation>Un pont du nœud</translation>
    </message>
    <message>
        <source>The original’s (default)</source>
        <translation>Celle de l’original (par défaut)</translation>
    </message>
    <message>
        <source>A new one (default)</source>
        <translation>Une nouvelle (par défaut)</translation>
    </message>
</context>
<context>
    <name>ramet::HardwarePage</name>
    <message>
        <source> MiB</source>
        <comment>after a number</comment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>C&amp;PUs</source>
        <translation>Processe&amp;urs</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Network card</source>
        <translation>Car&amp;te réseau</translation>
    </message>
    <message>
        <source>C&amp;onnected to</source>
        <translation>C&amp;onnectée à</translation>
    </message>
    <message>
        <source>MAC addre&amp;ss</source>
        <translation>Ad&amp;resse MAC</translation>
    </message>
    <message>
        <source>Brid&amp;ge</source>
        <translation>Po&amp;nt</translation>
    </message>
    <message>
        <source>Pa&amp;th (XPath)</source>
        <translation>C&amp;hemin (XPath)</translation>
    </message>
    <message>
        <source>Path (XPath)</source>
        <translation>Chemin (XPath)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Other elements of the de&amp;finition</source>
        <translation>Autres éléments de la dé&amp;finition</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a path and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress to use</source>
        <translation>A&amp;dresse MAC à utiliser</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Comme la source (%1)</translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or press “Add” to make it empty.</source>
        <translation>Saisissez une valeur pour «&#xa0;%1&#xa0;», ou appuyez sur «&#xa0;Ajouter&#xa0;» pour le vider.</translation>
    </message>
</context>
<context>
    <name>ramet::Inhibitor</name>
    <message>
        <source>Virtual machines are being copied</source>
        <translation>Des machines virtuelles sont en cours de copie</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryPanel</name>
    <message>
        <source>Which tree is shown</source>
        <translation>Arborescence affichée</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Nodes with their VMs</source>
        <translation>Nœuds avec leurs VM</translation>
    </message>
    <message>
        <source>Templates with all that rests on them, over all nodes</source>
        <translation>Modèles avec tout ce qui repose sur eux, tous nœuds confondus</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>Connecté, lecture incomplète</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>Processeurs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n VMs</source>
        <comment>a node and how many it has</comment>
        <translation>
            <numerusform>%1, %n VM</numerusform>
            <numerusform>%1, %n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <comment>of nodes</comment>
        <translation>
            <numerusform>Groupe %1, %n nœud</numerusform>
            <numerusform>Groupe %1, %n nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::InventoryView</name>
    <message>
        <source>Nodes and VMs</source>
        <translation>Nœuds et VM</translation>
    </message>
</context>
<context>
    <name>ramet::LineageModel</name>
    <message>
        <source>%1: not looked into</source>
        <comment>a VM or an image</comment>
        <translation>%1&#xa0;: non examiné</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Own size: what its own disks hold</source>
        <translation>Taille propre&#xa0;: ce que ses propres disques occupent</translation>
    </message>
    <message>
        <source>Saved by linking: what the disks hold that it shares with others</source>
        <translation>Économisé par liaison&#xa0;: ce qu’occupent les disques qu’il partage avec d’autres</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économisé</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Node “%1”: not known</source>
        <translation>Nœud «&#xa0;%1&#xa0;»&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. What it has of these disks is not known.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» est injoignable. On ignore ce qu’il a de ces disques.</translation>
    </message>
</context>
<context>
    <name>ramet::LineageText</name>
    <message>
        <source>%1 (on node %2)</source>
        <translation>%1 (sur le nœud %2)</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>dans aucun stockage</translation>
    </message>
    <message>
        <source>base without a VM</source>
        <translation>base sans VM</translation>
    </message>
    <message>
        <source>overlay without a VM</source>
        <translation>surcouche sans VM</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>linked template</source>
        <translation>modèle lié</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>clone lié</translation>
    </message>
    <message>
        <source>uses the same disk</source>
        <translation>utilise le même disque</translation>
    </message>
    <message>
        <source>linked clone, by its mark</source>
        <translation>clone lié, d’après sa marque</translation>
    </message>
    <message>
        <source>possibly: a file of that name</source>
        <translation>peut-être&#xa0;: un fichier de ce nom</translation>
    </message>
    <message>
        <source>%1, not looked into</source>
        <translation>%1, non examiné</translation>
    </message>
    <message>
        <source>Not looked into, so that what it rests on is not known: %1</source>
        <translation>Non examiné, on ignore donc sur quoi cela repose&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; saves %2</source>
        <translation>%1&#xa0;; économise %2</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Repose sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (peut-être)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</source>
        <translation>
            <numerusform>%n VM reste sélectionnée&#xa0;: elle ne repose sur rien et rien ne repose sur elle, elle n’a donc pas de ligne ici.</numerusform>
            <numerusform>%n VM restent sélectionnées&#xa0;: elles ne reposent sur rien et rien ne repose sur elles, elles n’ont donc pas de ligne ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays selected. It rests on nothing, and nothing rests on it, so it has no row here.</source>
        <translation>«&#xa0;%1&#xa0;» reste sélectionnée. Elle ne repose sur rien et rien ne repose sur elle&#xa0;: elle n’a donc pas de ligne ici.</translation>
    </message>
    <message>
        <source>Not known for node “%1”, which cannot be reached.</source>
        <translation>Inconnu pour le nœud «&#xa0;%1&#xa0;», qui est injoignable.</translation>
    </message>
    <message>
        <source>Not known for the nodes %1, which cannot be reached.</source>
        <comment>names in quotation marks</comment>
        <translation>Inconnu pour les nœuds %1, qui sont injoignables.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>non terminé</translation>
    </message>
</context>
<context>
    <name>ramet::LineageView</name>
    <message>
        <source>Lineage: what rests on what</source>
        <translation>Filiation&#xa0;: ce qui repose sur quoi</translation>
    </message>
    <message>
        <source>Templates and what rests on them are shown here. There are none.</source>
        <translation>Les modèles et ce qui repose sur eux s’affichent ici. Il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>ramet::LoginAsker</name>
    <message>
        <source>The desktop has no keyring that takes the password, or it is locked. It is forgotten when Ramet ends.</source>
        <translation>Le bureau n’a pas de trousseau qui accepte le mot de passe, ou celui-ci est verrouillé. Le mot de passe est oublié quand Ramet se termine.</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Conserver dans le trousseau</translation>
    </message>
</context>
<context>
    <name>ramet::LoginDialog</name>
    <message>
        <source>Log in to node “%1”</source>
        <translation>Connexion au nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop’s keyring</source>
        <translation>&amp;Conserver dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>&amp;Faire confiance à cet hôte</translation>
    </message>
</context>
<context>
    <name>ramet::Main</name>
    <message>
        <source>Clones virtual machines through libvirt.</source>
        <translation>Clone des machines virtuelles au moyen de libvirt.</translation>
    </message>
    <message>
        <source>a node to show, in place of the saved ones; may be given again</source>
        <translation>un nœud à afficher, à la place de ceux qui sont enregistrés&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Il n’y a pas d’action «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>what to begin with: new-clone or add-node</source>
        <translation>par quoi commencer&#xa0;: new-clone ou add-node</translation>
    </message>
    <message>
        <source>a VM to show: ramet://NODE/VM</source>
        <translation>une VM à afficher&#xa0;: ramet://NODE/VM</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ramet quits as soon as the tasks have ended.</source>
        <translation>
            <numerusform>Ramet quitte dès que la tâche est terminée.</numerusform>
            <numerusform>Ramet quitte dès que les tâches sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the tasks and removing what they made…</source>
        <translation>
            <numerusform>Annulation de la tâche et suppression de ce qu’elle a créé…</numerusform>
            <numerusform>Annulation des tâches et suppression de ce qu’elles ont créé…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;VM</source>
        <translation>&amp;VM</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fi&amp;ltrer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Ramet</source>
        <translation>À &amp;propos de Ramet</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>This VM is not there any more.</source>
        <translation>Cette VM n’existe plus.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ramet on the &amp;web</source>
        <translation>Ramet sur le &amp;web</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>ramet::MakingStrip</name>
    <message>
        <source>Sho&amp;w task</source>
        <translation>Mo&amp;ntrer la tâche</translation>
    </message>
    <message>
        <source>Ca&amp;ncel task</source>
        <translation>Ann&amp;uler la tâche</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>Progression du clone</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>Arrêter la tâche et supprimer ce qu’elle a créé</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>Un autre client crée ou créait ce clone.</translation>
    </message>
    <message>
        <source>Interrupted tasks…</source>
        <translation>Tâches interrompues…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>Terminer ou nettoyer ce qui a été interrompu</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message>
        <source>&amp;Link clones of templates</source>
        <translation>&amp;Lier les clones de modèles</translation>
    </message>
    <message>
        <source>Make the clones te&amp;mplates</source>
        <translation>Faire des clones des &amp;modèles</translation>
    </message>
    <message>
        <source>S&amp;tart the clones when they are ready</source>
        <translation>&amp;Démarrer les clones dès qu’ils sont prêts</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>Cloner %n VM</numerusform>
            <numerusform>Cloner %n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ready in an instant and rest on their template.</source>
        <translation>Ils sont prêts immédiatement et reposent sur leur modèle.</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Clones</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>Nom du clone</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Nœud&#xa0;:</translation>
    </message>
    <message>
        <source>St&amp;orage:</source>
        <translation>&amp;Stockage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Cloner</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message>
        <source>Each on the node of its original</source>
        <translation>Chacun sur le nœud de son original</translation>
    </message>
    <message>
        <source>Each as its original</source>
        <translation>Chacun comme son original</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation>
            <numerusform>Crée %n clone&#xa0;; rien n’est copié.</numerusform>
            <numerusform>Crée %n clones&#xa0;; rien n’est copié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation>
            <numerusform>Crée %n clone et copie %1.</numerusform>
            <numerusform>Crée %n clones et copie %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation>
            <numerusform>%n est laissée de côté&#xa0;: la liste en donne la raison.</numerusform>
            <numerusform>%n sont laissées de côté&#xa0;: la liste en donne la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be cloned like this: the list says why.</source>
        <translation>Aucune ne peut être clonée ainsi&#xa0;: la liste en donne la raison.</translation>
    </message>
    <message>
        <source>Storage “%1” has %2 free.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» a %2 libres.</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDetails</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDialog</name>
    <message>
        <source>VMs that are meant</source>
        <translation>VM concernées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>VMs and why follow</comment>
        <translation>Laissées de côté&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ramet::MessageBar</name>
    <message>
        <source>Try &amp;again…</source>
        <translation>&amp;Réessayer…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Dé&amp;tails…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ramet::NoMatchNote</name>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>No VM matches the filter.</source>
        <translation>Aucune VM ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeActions</name>
    <message>
        <source>&amp;Add node…</source>
        <translation>&amp;Ajouter un nœud…</translation>
    </message>
    <message>
        <source>Show another libvirt daemon and its VMs</source>
        <translation>Afficher un autre démon libvirt et ses VM</translation>
    </message>
    <message>
        <source>&amp;Nodes…</source>
        <translation>&amp;Nœuds…</translation>
    </message>
    <message>
        <source>Edit, remove and reorder the nodes</source>
        <translation>Modifier, retirer et réordonner les nœuds</translation>
    </message>
    <message>
        <source>&amp;Edit node…</source>
        <translation>&amp;Modifier le nœud…</translation>
    </message>
    <message>
        <source>Change the node’s name or address</source>
        <translation>Changer le nom ou l’adresse du nœud</translation>
    </message>
    <message>
        <source>Create a &amp;sample VM</source>
        <translation>Créer une VM d’&amp;exemple</translation>
    </message>
    <message>
        <source>Make a small VM that boots in a second, to try things out</source>
        <translation>Créer une petite VM qui démarre en une seconde, pour faire des essais</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>Look at the storages again</source>
        <translation>Relire les stockages</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Re&amp;connecter</translation>
    </message>
    <message>
        <source>Try at once to reach the node</source>
        <translation>Essayer tout de suite de joindre le nœud</translation>
    </message>
    <message>
        <source>Re&amp;move node…</source>
        <translation>&amp;Retirer le nœud…</translation>
    </message>
    <message>
        <source>Show the node no more; its VMs stay as they are</source>
        <translation>Ne plus afficher le nœud&#xa0;; ses VM restent telles quelles</translation>
    </message>
    <message>
        <source>No node can be reached. Add or reconnect one first.</source>
        <translation>Aucun nœud n’est joignable. Ajoutez-en ou reconnectez-en un d’abord.</translation>
    </message>
    <message>
        <source>Make a small VM on “%1” that boots in a second</source>
        <translation>Créer sur «&#xa0;%1&#xa0;» une petite VM qui démarre en une seconde</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>Il y a déjà un nœud nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Tasks on “%1” have not ended: %2. Let them end, or clean up after them, then change the node.</source>
        <translation>Des tâches sur «&#xa0;%1&#xa0;» ne sont pas terminées&#xa0;: %2. Laissez-les se terminer, ou nettoyez-les, puis modifiez le nœud.</translation>
    </message>
    <message>
        <source>A sample VM needs a node: add one first.</source>
        <translation>Une VM d’exemple nécessite un nœud&#xa0;: ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Reconnect it first.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable. Reconnectez-le d’abord.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Sélectionnez d’abord un nœud.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeArguments</name>
    <message>
        <source>Option -c needs a URI, such as qemu:///system.</source>
        <translation>L’option -c nécessite une URI, comme qemu:///system.</translation>
    </message>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un nœud&#xa0;: utilisez seulement des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Node %1 has no URI. Write -c %1=URI.</source>
        <translation>Le nœud %1 n’a pas d’URI. Écrivez -c %1=URI.</translation>
    </message>
    <message>
        <source>Two nodes are named %1.</source>
        <translation>Deux nœuds se nomment %1.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDetails</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Stockages</translation>
    </message>
    <message>
        <source>Details of the node</source>
        <translation>Détails du nœud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The user’s own &amp;VMs, not those of the system</source>
        <translation>Les &amp;VM propres à l’utilisateur, pas celles du système</translation>
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
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>Modifier le nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer, your own VMs</source>
        <translation>Cet ordinateur, vos propres VM</translation>
    </message>
    <message>
        <source>Another computer, over SSH</source>
        <translation>Un autre ordinateur, par SSH</translation>
    </message>
    <message>
        <source>Another computer, over TLS with certificates</source>
        <translation>Un autre ordinateur, par TLS avec certificats</translation>
    </message>
    <message>
        <source>Another computer, over TCP (not encrypted)</source>
        <translation>Un autre ordinateur, par TCP (non chiffré)</translation>
    </message>
    <message>
        <source>A socket on this computer</source>
        <translation>Un socket sur cet ordinateur</translation>
    </message>
    <message>
        <source>An address of libvirt</source>
        <translation>Une adresse libvirt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>Soc&amp;ket&#xa0;:</translation>
    </message>
    <message>
        <source>Add&amp;ress (URI):</source>
        <translation>Ad&amp;resse (URI)&#xa0;:</translation>
    </message>
    <message>
        <source>A name has only letters, digits and the signs “.”, “_” and “-”.</source>
        <translation>Un nom ne contient que des lettres, des chiffres et les signes «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a node without a name, in questions for its password</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Data address</source>
        <translation>Adresse de données</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Where other nodes reach this one, to copy disks straight from it</source>
        <translation>Où les autres nœuds joignent celui-ci, pour en copier directement les disques</translation>
    </message>
    <message>
        <source>&amp;Data address:</source>
        <translation>Adresse de &amp;données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>Il y a déjà un nœud nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The data address is a name or an address of the host, without a port.</source>
        <translation>L’adresse de données est un nom ou une adresse de l’hôte, sans port.</translation>
    </message>
    <message>
        <source>Trust that network: copy without &amp;encryption (TLS)</source>
        <translation>&amp;Faire confiance à ce réseau&#xa0;: copier sans chiffrement (TLS)</translation>
    </message>
    <message>
        <source>For example rack1</source>
        <translation>Par exemple rack1</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Un nom ou une adresse</translation>
    </message>
    <message>
        <source>As SSH is set up, or root</source>
        <translation>Selon la configuration de SSH, ou root</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Same host as in the address</source>
        <translation>Même hôte que dans l’adresse</translation>
    </message>
    <message>
        <source>Other nodes copy disks straight from the data address. Only a network that has one of its own can be trusted.</source>
        <translation>Les autres nœuds copient les disques directement depuis l’adresse de données. Seul un réseau qui a sa propre adresse de données peut être déclaré de confiance.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>ramet::NodesDialog</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>ramet::NotesDialog</name>
    <message>
        <source>Volumes that carry the VM’s name get the new one</source>
        <translation>Les volumes qui portent le nom de la VM reçoivent le nouveau</translation>
    </message>
    <message>
        <source>web, test</source>
        <translation>web, test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Éti&amp;quettes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>D&amp;escription&#xa0;:</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too</source>
        <translation>Renommer aussi ses d&amp;isques</translation>
    </message>
    <message>
        <source>&amp;Start when its node starts</source>
        <translation>&amp;Démarrer avec son nœud</translation>
    </message>
    <message>
        <source>Name and notes of “%1”</source>
        <translation>Nom et notes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too (needs another name)</source>
        <translation>Renommer aussi ses d&amp;isques (nécessite un autre nom)</translation>
    </message>
</context>
<context>
    <name>ramet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceActions</name>
    <message>
        <source>C&amp;lone to…</source>
        <translation>C&amp;loner vers…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, for the clone</source>
        <translation>Choisir le nœud ou le stockage du clone</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Remember the VMs, to paste clones of them elsewhere</source>
        <translation>Mémoriser les VM, pour en coller des clones ailleurs</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Colle&amp;r</translation>
    </message>
    <message>
        <source>Copy a VM first.</source>
        <translation>Copiez d’abord une VM.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>Dépl&amp;acer vers…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, to which the VM goes</source>
        <translation>Choisir le nœud, ou le stockage, vers lequel la VM est déplacée</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceChoices</name>
    <message>
        <source>As a template</source>
        <translation>En tant que modèle</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>Stockage %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryActions</name>
    <message>
        <source>&amp;Interrupted tasks…</source>
        <translation>Tâches &amp;interrompues…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>Terminer ou nettoyer ce qui a été interrompu</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryDialog</name>
    <message>
        <source>Interrupted tasks</source>
        <translation>Tâches interrompues</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Goes on where the task was interrupted.</source>
        <translation>Reprend là où la tâche a été interrompue.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>Removes what the task made.</source>
        <translation>Supprime ce que la tâche a créé.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Leaves all as it is. The menu File shows this list again.</source>
        <translation>Laisse tout tel quel. Le menu Fichier affiche à nouveau cette liste.</translation>
    </message>
    <message>
        <source>There are no interrupted tasks.</source>
        <translation>Il n’y a pas de tâches interrompues.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>“%1” is free on node “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est libre sur le nœud «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>Nœud cible</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is whole.</source>
        <translation>L’instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est intact.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>«&#xa0;%1&#xa0;» est éteinte.</translation>
    </message>
    <message>
        <source>The clone stays on node “%1”.</source>
        <translation>Le clone reste sur le nœud «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Node “%1” has all that the clone needs.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» a tout ce dont le clone a besoin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk and its way</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>Aucun n’est créé.</translation>
    </message>
    <message>
        <source>No space is needed.</source>
        <translation>Aucun espace n’est nécessaire.</translation>
    </message>
    <message>
        <source>Ready at once.</source>
        <translation>Prêt immédiatement.</translation>
    </message>
    <message>
        <source>%1, at the %2 of earlier copies</source>
        <comment>a time and a speed</comment>
        <translation>%1, à la vitesse de copies précédentes (%2)</translation>
    </message>
    <message>
        <source>It has no network card.</source>
        <translation>Il n’a pas de carte réseau.</translation>
    </message>
    <message>
        <source>The clone’s own name</source>
        <translation>Le nom propre au clone</translation>
    </message>
    <message>
        <source>A UUID of its own</source>
        <translation>Un UUID propre</translation>
    </message>
    <message>
        <source>The title is the original’s</source>
        <translation>Le titre est celui de l’original</translation>
    </message>
    <message>
        <source>A new generation, by which Windows knows that it is a copy</source>
        <translation>Une nouvelle génération, à laquelle Windows reconnaît qu’il s’agit d’une copie</translation>
    </message>
    <message>
        <source>The UUID that the guest reads</source>
        <translation>L’UUID que lit l’invité</translation>
    </message>
    <message>
        <source>UEFI variables of its own</source>
        <translation>Des variables UEFI propres</translation>
    </message>
    <message>
        <source>The target node’s own firmware</source>
        <translation>Le micrologiciel propre au nœud cible</translation>
    </message>
    <message>
        <source>The target node’s own emulator</source>
        <translation>L’émulateur propre au nœud cible</translation>
    </message>
    <message>
        <source>A serial number of its own</source>
        <translation>Un numéro de série propre</translation>
    </message>
    <message>
        <source>Disks of its own, as chosen</source>
        <translation>Des disques propres, selon le choix</translation>
    </message>
    <message>
        <source>An address that no other VM of the known nodes has</source>
        <translation>Une adresse qu’aucune autre VM des nœuds connus n’a</translation>
    </message>
    <message>
        <source>The network, as chosen</source>
        <translation>Le réseau, selon le choix</translation>
    </message>
    <message>
        <source>A port of its own, or as chosen</source>
        <translation>Un port propre, ou selon le choix</translation>
    </message>
    <message>
        <source>A file or socket of its own</source>
        <translation>Un fichier ou un socket propre</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Selon le choix</translation>
    </message>
    <message>
        <source>The definition is being read.</source>
        <translation>Lecture de la définition en cours.</translation>
    </message>
    <message>
        <source>The node did not tell the definition. Look at its state in the tree, then open the wizard again.</source>
        <translation>Le nœud n’a pas communiqué la définition. Vérifiez son état dans l’arborescence, puis rouvrez l’assistant.</translation>
    </message>
    <message>
        <source>Devices of the node</source>
        <translation>Périphériques du nœud</translation>
    </message>
    <message>
        <source>The clone uses no device of the node.</source>
        <translation>Le clone n’utilise aucun périphérique du nœud.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>“%1” is running, and keeps running.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne, et continue de fonctionner.</translation>
    </message>
    <message>
        <source>Storage “%1”: %2 needed, %3 free.</source>
        <translation>Stockage «&#xa0;%1&#xa0;»&#xa0;: %2 nécessaires, %3 libres.</translation>
    </message>
    <message>
        <source>Nothing was copied to this storage yet.</source>
        <translation>Rien n’a encore été copié vers ce stockage.</translation>
    </message>
    <message numerus="yes">
        <source>No other VM on the known nodes has these %n MAC addresses: %1.</source>
        <translation>
            <numerusform>Aucune autre VM des nœuds connus n’a cette adresse MAC&#xa0;: %1.</numerusform>
            <numerusform>Aucune autre VM des nœuds connus n’a ces %n adresses MAC&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as that of the original.</source>
        <translation>Identique à celui de l’original.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a verdict</comment>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a verdict</comment>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a verdict</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a verdict</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Ramet’s note of where a clone is from</source>
        <translation>La note de Ramet sur l’origine d’un clone</translation>
    </message>
    <message>
        <source>The node gives its side a new name</source>
        <translation>Le nœud donne un nouveau nom à son côté</translation>
    </message>
    <message>
        <source>An address of its own on the node</source>
        <translation>Une adresse propre sur le nœud</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2”: %3 needed, %4 free.</source>
        <translation>Stockage «&#xa0;%1&#xa0;» sur le nœud «&#xa0;%2&#xa0;»&#xa0;: %3 nécessaires, %4 libres.</translation>
    </message>
    <message>
        <source>Not known: the clones go to different places.</source>
        <translation>Inconnu&#xa0;: les clones vont à des endroits différents.</translation>
    </message>
    <message>
        <source>%1 if one is copied after the other, at %2</source>
        <comment>a time and a speed</comment>
        <translation>%1 s’ils sont copiés l’un après l’autre, à %2</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewPage</name>
    <message>
        <source>&amp;Definition of the original and of the clone</source>
        <translation>&amp;Définition de l’original et du clone</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Definition of the original and of the clone</source>
        <translation>Définition de l’original et du clone</translation>
    </message>
    <message>
        <source>Sho&amp;w equal lines too</source>
        <translation>Afficher aussi les lignes identi&amp;ques</translation>
    </message>
</context>
<context>
    <name>ramet::SearchCombo</name>
    <message>
        <source>Type to find</source>
        <translation>Saisir pour rechercher</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Lignes qui contiennent</translation>
    </message>
</context>
<context>
    <name>ramet::SettingsDialog</name>
    <message>
        <source>Copies at once on one node</source>
        <translation>Copies simultanées sur un nœud</translation>
    </message>
    <message>
        <source>Copies at once to one storage</source>
        <translation>Copies simultanées vers un stockage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Copies at once on one &amp;node:</source>
        <translation>Copies simultanées sur un &amp;nœud&#xa0;:</translation>
    </message>
    <message>
        <source>Copies at once to one &amp;storage:</source>
        <translation>Copies simultanées vers un &amp;stockage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Clones of &amp;templates:</source>
        <translation>Clones de &amp;modèles&#xa0;:</translation>
    </message>
    <message>
        <source>Clones of templates</source>
        <translation>Clones de modèles</translation>
    </message>
    <message>
        <source>Linked where possible</source>
        <translation>Liés si possible</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>Forget the networks and storages chosen for other nodes</source>
        <translation>Oublier les réseaux et stockages choisis pour d’autres nœuds</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>the desktop’s colours</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Further clones wait for their turn. Clones that are instant never wait.</source>
        <translation>Les clones suivants attendent leur tour. Les clones immédiats n’attendent jamais.</translation>
    </message>
    <message>
        <source>Speed &amp;limit of new clones:</source>
        <translation>&amp;Limite de vitesse des nouveaux clones&#xa0;:</translation>
    </message>
    <message>
        <source>Choices for other nodes:</source>
        <translation>Choix pour d’autres nœuds&#xa0;:</translation>
    </message>
    <message>
        <source>Speed limit of new clones, MiB per second</source>
        <translation>Limite de vitesse des nouveaux clones, en Mio par seconde</translation>
    </message>
    <message>
        <source>Networks and storages that were chosen for clones to other nodes</source>
        <translation>Réseaux et stockages choisis pour des clones vers d’autres nœuds</translation>
    </message>
    <message>
        <source>None were made yet</source>
        <translation>Aucun choix pour l’instant</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>Oubliés à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>ramet::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotActions</name>
    <message>
        <source>&amp;Take…</source>
        <translation>&amp;Prendre…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>Conserver ce que la VM est maintenant, pour y revenir</translation>
    </message>
    <message>
        <source>Let the VM be what it was when the snapshot was taken</source>
        <translation>Ramener la VM à ce qu’elle était lors de la prise de l’instantané</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the snapshot; the VM stays as it is</source>
        <translation>Supprimer l’instantané&#xa0;; la VM reste telle quelle</translation>
    </message>
    <message>
        <source>&amp;Clone from here…</source>
        <translation>&amp;Cloner à partir d’ici…</translation>
    </message>
    <message>
        <source>Make a VM of what this one was when the snapshot was taken</source>
        <translation>Créer une VM à partir de ce que celle-ci était lors de la prise de l’instantané</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Revenir…</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotCommands</name>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>Prendre un instantané de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotDialog</name>
    <message>
        <source>With the &amp;memory</source>
        <translation>Avec la &amp;mémoire</translation>
    </message>
    <message>
        <source>The VM goes on from here when you come back to it. Without, it starts as after a power cut.</source>
        <translation>La VM reprend d’ici quand vous y revenez. Sans la mémoire, elle démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>The disks stay as they are, and the VM goes on with new files on top of them. Linked clones can rest on it.</source>
        <translation>Les disques restent tels quels, et la VM continue avec de nouveaux fichiers par-dessus. Des clones liés peuvent reposer dessus.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>&amp;Prendre l’instantané</translation>
    </message>
    <message>
        <source>In &amp;files of its own (external)</source>
        <translation>Dans des &amp;fichiers à part (externe)</translation>
    </message>
    <message>
        <source>F&amp;reeze the guest’s file systems</source>
        <translation>Fi&amp;ger les systèmes de fichiers de l’invité</translation>
    </message>
    <message>
        <source>The guest agent writes out what the guest has in memory, and writes nothing while the snapshot is taken.</source>
        <translation>L’agent invité écrit ce que l’invité a en mémoire, et n’écrit rien pendant la prise de l’instantané.</translation>
    </message>
    <message>
        <source>What is off has no memory to keep and nothing to freeze.</source>
        <translation>Une VM éteinte n’a ni mémoire à conserver, ni rien à figer.</translation>
    </message>
    <message>
        <source>With the memory, nothing needs to be frozen.</source>
        <translation>Avec la mémoire, rien n’a besoin d’être figé.</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>ramet::SpeedLimitDialog</name>
    <message>
        <source>Limit the speed</source>
        <translation>Limiter la vitesse</translation>
    </message>
    <message>
        <source>MiB per second</source>
        <translation>Mio par seconde</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> Mio/s</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Au plus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limiter</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
</context>
<context>
    <name>ramet::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Faire d’un dossier un stockage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Nœud&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Make it a storage</source>
        <translation>En &amp;faire un stockage</translation>
    </message>
    <message>
        <source>Libvirt will know the disks in this folder, and will start the storage with its node. No file is changed.</source>
        <translation>libvirt connaîtra les disques de ce dossier, et démarrera le stockage avec son nœud. Aucun fichier n’est modifié.</translation>
    </message>
</context>
<context>
    <name>ramet::StorageMenu</name>
    <message>
        <source>&amp;Find out whether it is also</source>
        <translation>&amp;Déterminer s’il est aussi</translation>
    </message>
    <message>
        <source>&amp;Say that it is also</source>
        <translation>&amp;Indiquer qu’il est aussi</translation>
    </message>
    <message>
        <source>No storage of another node is like it</source>
        <translation>Aucun stockage d’un autre nœud ne lui ressemble</translation>
    </message>
</context>
<context>
    <name>ramet::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagé avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
</context>
<context>
    <name>ramet::TargetText</name>
    <message>
        <source>Node “%1” does not tell how much memory it can give: whether the clone fits is not known.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’indique pas combien de mémoire il peut donner&#xa0;: on ignore si le clone y tient.</translation>
    </message>
    <message>
        <source>Node “%1” has not answered yet. Wait for it, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas encore répondu. Attendez-le, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%1” can only be read by its address: libvirt there takes no change. Give the node an address that may write, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’est accessible qu’en lecture par son adresse&#xa0;: libvirt n’y accepte aucune modification. Donnez au nœud une adresse qui permet l’écriture, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>The QEMU of node “%1” does not know the machine type “%2”. Choose another node, or give the clone a type that it has, such as %3 (/domain/os/type/@machine).</source>
        <translation>Le QEMU du nœud «&#xa0;%1&#xa0;» ne connaît pas le type de machine «&#xa0;%2&#xa0;». Choisissez un autre nœud, ou donnez au clone un type qu’il connaît, comme %3 (/domain/os/type/@machine).</translation>
    </message>
    <message>
        <source>Node “%1” has no emulator for the architecture “%2”. Install QEMU for it there, or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas d’émulateur pour l’architecture «&#xa0;%2&#xa0;». Installez-y le QEMU correspondant, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%1” has no firmware of the kind “%2” for such a machine. Install one there (on Debian: ovmf), or choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas de micrologiciel du type «&#xa0;%2&#xa0;» pour une telle machine. Installez-en un (sur Debian&#xa0;: ovmf), ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%1” cannot emulate the TPM of “%2”, so the clone cannot start. Install swtpm there, choose another node, or do not start the clone.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» ne peut pas émuler le TPM de «&#xa0;%2&#xa0;», le clone ne peut donc pas démarrer. Installez-y swtpm, choisissez un autre nœud, ou ne démarrez pas le clone.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”; it has %3. Say which of them is meant, or make the network there first.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas de réseau «&#xa0;%1&#xa0;»&#xa0;; il a %3. Indiquez lequel d’entre eux convient, ou créez-y d’abord le réseau.</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”.</source>
        <translation>Les cartes réseau sur «&#xa0;%1&#xa0;» sont connectées à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”, as was chosen for these two nodes before.</source>
        <translation>Les cartes réseau sur «&#xa0;%1&#xa0;» sont connectées à «&#xa0;%2&#xa0;», selon le choix déjà fait pour ces deux nœuds.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network “%1” is not known: libvirt there does not tell. The clone needs it to start.</source>
        <translation>On ignore si le nœud «&#xa0;%2&#xa0;» a le réseau «&#xa0;%1&#xa0;»&#xa0;: libvirt ne l’y indique pas. Le clone en a besoin pour démarrer.</translation>
    </message>
    <message>
        <source>Whether node “%2” can have a machine of the type “%1” is not known: libvirt there does not tell.</source>
        <translation>On ignore si le nœud «&#xa0;%2&#xa0;» peut avoir une machine du type «&#xa0;%1&#xa0;»&#xa0;: libvirt ne l’y indique pas.</translation>
    </message>
    <message>
        <source>Node “%2” has an older libvirt (%1): it may not take all that the definition says.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a un libvirt plus ancien (%1)&#xa0;: il risque de ne pas accepter tout ce que dit la définition.</translation>
    </message>
    <message>
        <source>Node “%2” has an older QEMU (%1): it may not have all devices of the original.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a un QEMU plus ancien (%1)&#xa0;: il risque de ne pas avoir tous les périphériques de l’original.</translation>
    </message>
    <message>
        <source>Node “%1” does not tell which libvirt and QEMU it has: whether they are older than the original’s is not known.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’indique pas quels libvirt et QEMU il a&#xa0;: on ignore s’ils sont plus anciens que ceux de l’original.</translation>
    </message>
    <message>
        <source>Node “%2” cannot emulate the TPM of “%1”: the clone cannot start there until swtpm is installed.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» ne peut pas émuler le TPM de «&#xa0;%1&#xa0;»&#xa0;: le clone ne pourra pas y démarrer tant que swtpm n’est pas installé.</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 of memory to give at the moment, less than the clone has: started now, it may be slow or be ended.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a actuellement que %1 de mémoire à donner, moins que celle du clone&#xa0;: démarré maintenant, il pourrait être lent ou être arrêté.</translation>
    </message>
    <message>
        <source>Node “%2” has %1 of memory, less than the clone: give the clone less before it starts.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» a %1 de mémoire, moins que le clone&#xa0;: donnez-en moins au clone avant qu’il démarre.</translation>
    </message>
    <message>
        <source>Node “%1” cannot run VMs of the kind “%2”: it does not have, or does not allow, what they need. Choose another node.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» ne peut pas exécuter de VM du type «&#xa0;%2&#xa0;»&#xa0;: il n’a pas, ou n’autorise pas, ce dont elles ont besoin. Choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, and no other one. Make one there first, or connect the card to a bridge of the node.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a ni réseau «&#xa0;%1&#xa0;», ni aucun autre. Créez-en d’abord un, ou connectez la carte à un pont du nœud.</translation>
    </message>
    <message>
        <source>Node “%2” does not have all of the CPU model “%1”: the clone may not start there.</source>
        <translation>Le nœud «&#xa0;%2&#xa0;» n’a pas tout ce que comporte le modèle de processeur «&#xa0;%1&#xa0;»&#xa0;: le clone risque de ne pas y démarrer.</translation>
    </message>
    <message>
        <source>The clone gets the CPU of its node, and that of node “%2” is another one (%1): programs of the guest may notice.</source>
        <translation>Le clone reçoit le processeur de son nœud, et celui du nœud «&#xa0;%2&#xa0;» est différent (%1)&#xa0;: des programmes de l’invité peuvent s’en apercevoir.</translation>
    </message>
</context>
<context>
    <name>ramet::TaskDetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>ramet::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>ramet::TaskPanel</name>
    <message>
        <source>Clones and other tasks appear here.</source>
        <translation>Les clones et les autres tâches apparaissent ici.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Plan again what failed, and make it</source>
        <translation>Planifier à nouveau ce qui a échoué, et le créer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep what was made, without the rest</source>
        <translation>Conserver ce qui a été créé, sans le reste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Delete what the tasks of this group made</source>
        <translation>Supprimer ce que les tâches de ce groupe ont créé</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>&amp;Annuler la tâche</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>Arrêter la tâche et supprimer ce qu’elle a créé</translation>
    </message>
    <message>
        <source>Li&amp;mit speed…</source>
        <translation>Li&amp;miter la vitesse…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>Détai&amp;ls…</translation>
    </message>
    <message>
        <source>Show all that is known of the task</source>
        <translation>Afficher tout ce que l’on sait de la tâche</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Effacer les &amp;terminées</translation>
    </message>
    <message>
        <source>Take ended tasks off the list</source>
        <translation>Retirer de la liste les tâches terminées</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Begin with what waits</source>
        <translation>Commencer ce qui attend</translation>
    </message>
    <message>
        <source>Begin nothing more; what is under way goes on</source>
        <translation>Ne rien commencer de plus&#xa0;; ce qui est commencé se poursuit</translation>
    </message>
    <message>
        <source>Copy at most so much per second, from now on</source>
        <translation>Copier au plus cette quantité par seconde, à partir de maintenant</translation>
    </message>
    <message>
        <source>This way of copying goes at its own speed</source>
        <translation>Cette méthode de copie a sa propre vitesse</translation>
    </message>
    <message>
        <source>Select a task that copies</source>
        <translation>Sélectionnez une tâche qui copie</translation>
    </message>
    <message>
        <source>&amp;Show VM</source>
        <translation>Affic&amp;her la VM</translation>
    </message>
    <message>
        <source>Select the VM that the task made</source>
        <translation>Sélectionner la VM que la tâche a créée</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>Rée&amp;ssayer…</translation>
    </message>
    <message>
        <source>Open what was asked for, for the clones that failed</source>
        <translation>Ouvrir ce qui était demandé, pour les clones qui ont échoué</translation>
    </message>
</context>
<context>
    <name>ramet::TextTable</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>ramet::ValueLines</name>
    <message>
        <source>%1:</source>
        <comment>a title before its value</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ramet::VmActions</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many VMs</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not those: %1</source>
        <comment>reasons follow</comment>
        <translation>Sauf&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Cloner…</translation>
    </message>
    <message>
        <source>&amp;Clone %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Cloner %1…</translation>
    </message>
    <message>
        <source>Make a full or a linked clone</source>
        <translation>Créer un clone complet ou lié</translation>
    </message>
    <message>
        <source>Make the VM a read-only template for linked clones</source>
        <translation>Faire de la VM un modèle en lecture seule pour des clones liés</translation>
    </message>
    <message>
        <source>Turn &amp;back into a VM</source>
        <translation>Reconvertir en &amp;VM</translation>
    </message>
    <message>
        <source>Make the template a VM that can be started</source>
        <translation>Faire du modèle une VM qui peut démarrer</translation>
    </message>
    <message>
        <source>Make &amp;independent…</source>
        <translation>Rendre &amp;indépendante…</translation>
    </message>
    <message>
        <source>Make %1 &amp;independent…</source>
        <comment>so many of so many</comment>
        <translation>Rendre %1 &amp;indépendantes…</translation>
    </message>
    <message>
        <source>Copy into the VM’s disks what they rest on in its template</source>
        <translation>Copier dans les disques de la VM ce sur quoi ils reposent dans son modèle</translation>
    </message>
    <message>
        <source>Take s&amp;napshot…</source>
        <translation>Prendre un i&amp;nstantané…</translation>
    </message>
    <message>
        <source>Take s&amp;napshots of %1…</source>
        <comment>so many of so many</comment>
        <translation>Prendre des i&amp;nstantanés&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>Conserver ce que la VM est maintenant, pour y revenir</translation>
    </message>
    <message>
        <source>Change the VM’s name, title, description, tags and autostart</source>
        <translation>Modifier le nom, le titre, la description, les étiquettes et le démarrage automatique de la VM</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start the VM</source>
        <translation>Démarrer la VM</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>É&amp;teindre</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>Demander à l’invité de s’éteindre</translation>
    </message>
    <message>
        <source>Switch the VM off at once, as if unplugged</source>
        <translation>Éteindre la VM immédiatement, comme si on la débranchait</translation>
    </message>
    <message>
        <source>Open c&amp;onsole</source>
        <translation>Ouvrir la c&amp;onsole</translation>
    </message>
    <message>
        <source>Open c&amp;onsoles of %1</source>
        <comment>so many of so many</comment>
        <translation>Ouvrir les c&amp;onsoles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the VM’s screen in virt-viewer</source>
        <translation>Afficher l’écran de la VM dans virt-viewer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Delete %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Supprimer %1…</translation>
    </message>
    <message>
        <source>Delete the VM and the disks that are its own</source>
        <translation>Supprimer la VM et les disques qui lui sont propres</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>Demander à l’invité de redémarrer</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>Réinitia&amp;liser…</translation>
    </message>
    <message>
        <source>Rese&amp;t %1…</source>
        <comment>so many of so many</comment>
        <translation>Réinitia&amp;liser %1…</translation>
    </message>
    <message>
        <source>Reset the VM at once, as by its button</source>
        <translation>Réinitialiser la VM immédiatement, comme avec son bouton</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Let the VM stand still</source>
        <translation>Figer la VM</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Let a paused VM go on</source>
        <translation>Reprendre une VM en pause</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>&amp;Enregistrer et arrêter</translation>
    </message>
    <message>
        <source>Write the VM’s memory to a file, from which its next start goes on</source>
        <translation>Écrire la mémoire de la VM dans un fichier, à partir duquel elle reprendra au prochain démarrage</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ate…</source>
        <translation>Supprimer l’ét&amp;at enregistré…</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ates of %1…</source>
        <comment>so many of so many</comment>
        <translation>Supprimer les ét&amp;ats enregistrés&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Remove the file with the VM’s memory; it then starts anew</source>
        <translation>Supprimer le fichier contenant la mémoire de la VM&#xa0;; elle démarrera alors à neuf</translation>
    </message>
    <message>
        <source>Names and notes are changed of one VM at a time.</source>
        <translation>Le nom et les notes se modifient pour une seule VM à la fois.</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>%1 of %2 VMs</source>
        <comment>so many of so many</comment>
        <translation>%1 sur %2 VM</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to &amp;template…</source>
        <translation>Convertir en &amp;modèle…</translation>
    </message>
    <message>
        <source>Convert %1 to &amp;templates…</source>
        <comment>so many of so many</comment>
        <translation>Convertir %1 en &amp;modèles…</translation>
    </message>
    <message>
        <source>Turn %1 &amp;back into VMs…</source>
        <comment>so many of so many</comment>
        <translation>Reconvertir %1 en &amp;VM…</translation>
    </message>
    <message>
        <source>N&amp;ame and notes…</source>
        <translation>Nom &amp;et notes…</translation>
    </message>
    <message>
        <source>&amp;Start %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Démarrer %1…</translation>
    </message>
    <message>
        <source>Sh&amp;ut down %1…</source>
        <comment>so many of so many</comment>
        <translation>É&amp;teindre %1…</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>&amp;Forcer l’arrêt…</translation>
    </message>
    <message>
        <source>&amp;Force %1 off…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Forcer l’arrêt&#xa0;: %1…</translation>
    </message>
    <message>
        <source>&amp;Reboot %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Redémarrer %1…</translation>
    </message>
    <message>
        <source>&amp;Pause %1…</source>
        <comment>so many of so many</comment>
        <translation>Mettre en &amp;pause %1…</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on…</source>
        <comment>so many of so many</comment>
        <translation>Repre&amp;ndre %1…</translation>
    </message>
    <message>
        <source>&amp;Save and end %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Enregistrer et arrêter %1…</translation>
    </message>
</context>
<context>
    <name>ramet::VmCommands</name>
    <message>
        <source>virt-viewer did not start. Start it in a terminal to see why.</source>
        <translation>virt-viewer n’a pas démarré. Démarrez-le dans un terminal pour en voir la raison.</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Ouvrir la console</translation>
    </message>
</context>
<context>
    <name>ramet::VmDetails</name>
    <message>
        <source>%1 (linked clone)</source>
        <translation>%1 (clone lié)</translation>
    </message>
    <message>
        <source>%1 (full clone)</source>
        <translation>%1 (clone complet)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Details of the VM</source>
        <translation>Détails de la VM</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>Cloné de</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire à</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Démarrage automatique</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>Cartes réseau</translation>
    </message>
    <message>
        <source>starts with its node</source>
        <translation>démarre avec son nœud</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce dont elle a besoin</translation>
    </message>
</context>
<context>
    <name>ramet::VmLink</name>
    <message>
        <source>“%1” is no link to a VM: such a link is ramet://NODE/VM.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien vers une VM&#xa0;: un tel lien est de la forme ramet://NODE/VM.</translation>
    </message>
    <message>
        <source>The link leads to node “%1”, which is not among your nodes. Add it, then open the link again.</source>
        <translation>Le lien mène au nœud «&#xa0;%1&#xa0;», qui ne fait pas partie de vos nœuds. Ajoutez-le, puis rouvrez le lien.</translation>
    </message>
    <message>
        <source>Node “%1” does not answer: whether it has the VM “%2” is not known.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» ne répond pas&#xa0;: on ignore s’il a la VM «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Node “%1” has no VM “%2”.</source>
        <translation>Le nœud «&#xa0;%1&#xa0;» n’a pas de VM «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ramet::VmTables</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>dans aucun stockage</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>le modèle habituel</translation>
    </message>
</context>
<context>
    <name>ramet::WayText</name>
    <message>
        <source>nodes “%1” and “%2” do not share its storage</source>
        <translation>les nœuds «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne partagent pas son stockage</translation>
    </message>
    <message>
        <source>the speed is limited</source>
        <translation>la vitesse est limitée</translation>
    </message>
    <message>
        <source>the disk is on no storage</source>
        <translation>le disque n’est dans aucun stockage</translation>
    </message>
    <message>
        <source>the format changes from %1 to %2</source>
        <translation>le format passe de %1 à %2</translation>
    </message>
    <message>
        <source>A linked clone would be instant.</source>
        <translation>Un clone lié serait immédiat.</translation>
    </message>
    <message>
        <source>A linked clone of a template would be instant.</source>
        <translation>Un clone lié d’un modèle serait immédiat.</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it (rametctl node edit --data-address).</source>
        <translation>QEMU ne le copie pas directement de nœud à nœud&#xa0;: aucune adresse du nœud «&#xa0;%1&#xa0;» à laquelle «&#xa0;%2&#xa0;» pourrait le joindre n’est connue (rametctl node edit --data-address).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way, and why not a faster one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Where the file system can: %2</source>
        <comment>two ways to copy</comment>
        <translation>%1 Si le système de fichiers le permet&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file system of storage “%1” cannot; XFS and btrfs can</source>
        <translation>le système de fichiers du stockage «&#xa0;%1&#xa0;» ne le permet pas&#xa0;; XFS et btrfs le permettent</translation>
    </message>
    <message>
        <source>storages “%1” and “%2” are on different file systems</source>
        <translation>les stockages «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont sur des systèmes de fichiers différents</translation>
    </message>
    <message>
        <source>Straight from node to node it was slower: %1 a second, this way %2.</source>
        <translation>Directement de nœud à nœud, c’était plus lent&#xa0;: %1 par seconde, de cette façon %2.</translation>
    </message>
    <message>
        <source>the VM is running, and only its own QEMU may read its disks</source>
        <translation>la VM est en cours d’exécution, et seul son propre QEMU peut lire ses disques</translation>
    </message>
    <message>
        <source>on Ceph only a linked clone can</source>
        <translation>sur Ceph, seul un clone lié le peut</translation>
    </message>
    <message>
        <source>the disk builds on other images, and a full clone must not depend on them</source>
        <translation>le disque repose sur d’autres images, dont un clone complet ne doit pas dépendre</translation>
    </message>
    <message>
        <source>the copy goes to another storage</source>
        <translation>la copie va vers un autre stockage</translation>
    </message>
    <message>
        <source>this computer does not see the files of the storage, and libvirt can share data of raw files only</source>
        <translation>cet ordinateur ne voit pas les fichiers du stockage, et libvirt ne peut partager que les données de fichiers raw</translation>
    </message>
    <message>
        <source>this storage is not known to offer that</source>
        <translation>on ignore si ce stockage le permet</translation>
    </message>
    <message>
        <source>Within one network this is usually faster than straight from node to node.</source>
        <translation>Au sein d’un même réseau, c’est en général plus rapide que directement de nœud à nœud.</translation>
    </message>
    <message>
        <source>The copy cannot share data with the original: %1. %2</source>
        <comment>a reason, and what would be faster</comment>
        <translation>La copie ne peut pas partager de données avec l’original&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it. Give it a data address by “Edit node…”.</source>
        <translation>QEMU ne le copie pas directement de nœud à nœud&#xa0;: aucune adresse du nœud «&#xa0;%1&#xa0;» à laquelle «&#xa0;%2&#xa0;» pourrait le joindre n’est connue. Donnez-lui une adresse de données par «&#xa0;Modifier le nœud…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Answer</name>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Annulé&#xa0;; rien n’est resté.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Asker</name>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Type “yes” if it is the right host:</source>
        <translation>Saisissez «&#xa0;oui&#xa0;» si c’est le bon hôte&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Clone</name>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>conserver tel quel</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>leave the drive empty</source>
        <translation>laisser le lecteur vide</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>DISQUE</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DONNÉES</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>VERS</translation>
    </message>
    <message>
        <source>%1 of %2 as “%3” on node %4; %5 to copy.</source>
        <translation>%1 de %2 sous le nom «&#xa0;%3&#xa0;» sur le nœud %4&#xa0;; %5 à copier.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>OCCUPÉ</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2: %3 of “%4”, made in %5.</source>
        <translation>«&#xa0;%1&#xa0;» est prêt sur le nœud %2&#xa0;: %3 de «&#xa0;%4&#xa0;», créé en %5.</translation>
    </message>
    <message>
        <source>The clone was made, but could not be started.</source>
        <translation>Le clone a été créé, mais n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones of %2 made on node %3 in %4</source>
        <translation>
            <numerusform>%1 clone sur %n de %2 créé sur le nœud %3 en %4</numerusform>
            <numerusform>%1 clones sur %n de %2 créés sur le nœud %3 en %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n défait</numerusform>
            <numerusform>%n défaits</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>RAISON</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n times on node %3; %4 to copy.</source>
        <translation>
            <numerusform>%1 de %2, %n fois sur le nœud %3&#xa0;; %4 à copier.</numerusform>
            <numerusform>%1 de %2, %n fois sur le nœud %3&#xa0;; %4 à copier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes where it seems possible: %1 (&quot;rametctl targets %2&quot; asks them all).</source>
        <translation>Nœuds où cela semble possible&#xa0;: %1 («&#xa0;rametctl targets %2&#xa0;» les interroge tous).</translation>
    </message>
    <message>
        <source>This makes the folder a storage: rametctl storage add %1 %2 %3</source>
        <translation>Cette commande fait du dossier un stockage&#xa0;: rametctl storage add %1 %2 %3</translation>
    </message>
    <message>
        <source>This leaves the drive empty: %1</source>
        <translation>Ceci laisse le lecteur vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>This copies its medium: %1</source>
        <translation>Ceci copie son support&#xa0;: %1</translation>
    </message>
    <message>
        <source>This connects the cards to another one: --map network=%1:%2</source>
        <translation>Ceci connecte les cartes à un autre&#xa0;: --map network=%1:%2</translation>
    </message>
    <message>
        <source>This allows it: --trust, or for good: rametctl node trust %1 %2</source>
        <translation>Ceci l’autorise&#xa0;: --trust, ou durablement&#xa0;: rametctl node trust %1 %2</translation>
    </message>
    <message>
        <source>, else </source>
        <comment>between ways to copy</comment>
        <translation>, sinon </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a disk, its ways and why</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Invité&#xa0;: %1</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>INVITÉ</translation>
    </message>
    <message>
        <source>TOLD BY</source>
        <translation>INDIQUÉ PAR</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>snapshot “%1” of “%2”</source>
        <comment>what is cloned</comment>
        <translation>instantané «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
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
        <source>--disk does not know “%1”: use copy, link, share, eject or skip.</source>
        <translation>--disk ne connaît pas «&#xa0;%1&#xa0;»&#xa0;: utilisez copy, link, share, eject ou skip.</translation>
    </message>
    <message>
        <source>--disk takes one of copy, link, share, eject and skip.</source>
        <translation>--disk attend l’un de copy, link, share, eject et skip.</translation>
    </message>
    <message>
        <source>--disk does not know “%1”: use storage=, format= or size=.</source>
        <translation>--disk ne connaît pas «&#xa0;%1&#xa0;»&#xa0;: utilisez storage=, format= ou size=.</translation>
    </message>
    <message>
        <source>--disk needs a value after “%1”.</source>
        <translation>--disk nécessite une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--disk has “%1” twice.</source>
        <translation>--disk contient «&#xa0;%1&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>--disk needs a disk and what to do with it, such as “vda:skip”.</source>
        <translation>--disk nécessite un disque et ce qu’il faut en faire, par exemple «&#xa0;vda:skip&#xa0;».</translation>
    </message>
    <message>
        <source>Only a disk that is copied can have a storage and a format: “%1” is not.</source>
        <translation>Seul un disque copié peut avoir un stockage et un format&#xa0;: «&#xa0;%1&#xa0;» ne l’est pas.</translation>
    </message>
    <message>
        <source>--map needs network, bridge, interface or storage with two names, such as “network=lab:default”; “%1” is none of these.</source>
        <translation>--map nécessite network, bridge, interface ou storage avec deux noms, par exemple «&#xa0;network=lab:default&#xa0;»&#xa0;; «&#xa0;%1&#xa0;» n’est rien de tel.</translation>
    </message>
    <message>
        <source>--map is given twice for %1 “%2”.</source>
        <translation>--map est donné deux fois pour %1 «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--trusted-network needs --data-address: an address in the network that is trusted.</source>
        <translation>--trusted-network nécessite --data-address&#xa0;: une adresse du réseau auquel on fait confiance.</translation>
    </message>
    <message>
        <source>--data-address takes a host’s name or address, without a port; “%1” is none.</source>
        <translation>--data-address attend le nom ou l’adresse d’un hôte, sans port&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>--bwlimit takes MiB per second, a number above 0 such as 50 or 0.5, or “none”; “%1” is neither.</source>
        <translation>--bwlimit attend des MiB par seconde, un nombre supérieur à 0 tel que 50 ou 0.5, ou «&#xa0;none&#xa0;»&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>With --from-csv the file has the names: leave out NAME and --count.</source>
        <translation>Avec --from-csv, les noms sont dans le fichier&#xa0;: omettez NAME et --count.</translation>
    </message>
    <message>
        <source>Something is missing: rametctl %1 %2.</source>
        <translation>Il manque quelque chose&#xa0;: rametctl %1 %2.</translation>
    </message>
    <message>
        <source>--count takes a number; “%1” is none.</source>
        <translation>--count attend un nombre&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>{n} in the name needs --count.</source>
        <translation>{n} dans le nom nécessite --count.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>L’option %1 nécessite une valeur.</translation>
    </message>
    <message>
        <source>Option %1 is given twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>--disk is given twice for “%1”.</source>
        <translation>--disk est donné deux fois pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>La commande %1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>A clone is either --full or --linked.</source>
        <translation>Un clone est soit --full, soit --linked.</translation>
    </message>
    <message>
        <source>A template cannot be started: leave out --start or --template.</source>
        <translation>Un modèle ne peut pas démarrer&#xa0;: omettez --start ou --template.</translation>
    </message>
    <message>
        <source>--on-failure takes keep or undo; “%1” is neither.</source>
        <translation>--on-failure attend keep ou undo&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>A task is either resumed or cleaned up.</source>
        <translation>Une tâche est soit reprise, soit nettoyée.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Delete</name>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  variables UEFI</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 reste</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2? Its disks stay.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» sur le nœud %2&#xa0;? Ses disques restent.</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2, and these disks?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» sur le nœud %2, ainsi que ces disques&#xa0;?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>Supprimer&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs? Their disks stay.</source>
        <translation>
            <numerusform>Supprimer cette VM (%n)&#xa0;? Ses disques restent.</numerusform>
            <numerusform>Supprimer ces %n VM&#xa0;? Leurs disques restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation>
            <numerusform>Supprimer cette VM (%n), ainsi que ces disques&#xa0;?</numerusform>
            <numerusform>Supprimer ces %n VM, ainsi que ces disques&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask on; nothing was deleted. --yes deletes without a question.</source>
        <translation>Il n’y a pas de terminal pour poser la question&#xa0;; rien n’a été supprimé. --yes supprime sans poser de question.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm; its first letter will do</comment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Flatten</name>
    <message>
        <source>DISK</source>
        <translation>DISQUE</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DONNÉES</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>REPOSE SUR</translation>
    </message>
    <message>
        <source>“%1” on node %2 would be made independent; at most %3 to copy.</source>
        <translation>«&#xa0;%1&#xa0;» sur le nœud %2 serait rendue indépendante&#xa0;; au plus %3 à copier.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>OCCUPÉ</translation>
    </message>
    <message>
        <source>“%1” is independent now; it took %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant indépendante&#xa0;; durée&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::GuestArguments</name>
    <message>
        <source>File “%1” cannot be read: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>File “%1” has no password in its first line.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas de mot de passe sur sa première ligne.</translation>
    </message>
    <message>
        <source>--cloud-init does not know “%1”: use user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE or disable=on.</source>
        <translation>--cloud-init ne connaît pas «&#xa0;%1&#xa0;»&#xa0;: utilisez user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE ou disable=on.</translation>
    </message>
    <message>
        <source>--cloud-init needs a file after “%1”.</source>
        <translation>--cloud-init nécessite un fichier après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--user needs a name before “:”.</source>
        <translation>--user nécessite un nom avant «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>--user does not know “%1”: use ssh-key=FILE, password-file=FILE or password-hash-file=FILE.</source>
        <translation>--user ne connaît pas «&#xa0;%1&#xa0;»&#xa0;: utilisez ssh-key=FILE, password-file=FILE ou password-hash-file=FILE.</translation>
    </message>
    <message>
        <source>--wait-guest takes seconds, a number above 0; “%1” is none.</source>
        <translation>--wait-guest attend des secondes, un nombre supérieur à 0&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>--wait-guest asks a guest that runs: add --start.</source>
        <translation>--wait-guest interroge un invité en cours d’exécution&#xa0;: ajoutez --start.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::HardwareArguments</name>
    <message>
        <source>%1 takes a number above 0; “%2” is none.</source>
        <translation>%1 attend un nombre supérieur à 0&#xa0;; «&#xa0;%2&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>--nic needs a value after “%1”.</source>
        <translation>--nic nécessite une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--nic has “%1” twice.</source>
        <translation>--nic contient «&#xa0;%1&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>--nic does not know “%1”: use network=, bridge= or mac=.</source>
        <translation>--nic ne connaît pas «&#xa0;%1&#xa0;»&#xa0;: utilisez network=, bridge= ou mac=.</translation>
    </message>
    <message>
        <source>--nic needs the number of a network card, from 1, and what to do with it, such as “1:network=lab”.</source>
        <translation>--nic nécessite le numéro d’une carte réseau, à partir de 1, et ce qu’il faut en faire, par exemple «&#xa0;1:network=lab&#xa0;».</translation>
    </message>
    <message>
        <source>--nic takes either network= or bridge=.</source>
        <translation>--nic attend soit network=, soit bridge=.</translation>
    </message>
    <message>
        <source>--nic is given twice for card %1.</source>
        <translation>--nic est donné deux fois pour la carte %1.</translation>
    </message>
    <message>
        <source>--set needs a path and its value, such as “/domain/devices/video/model/@type=virtio”.</source>
        <translation>--set nécessite un chemin et sa valeur, par exemple «&#xa0;/domain/devices/video/model/@type=virtio&#xa0;».</translation>
    </message>
    <message>
        <source>--display takes none, vnc or spice; “%1” is neither.</source>
        <translation>--display attend none, vnc ou spice&#xa0;; «&#xa0;%1&#xa0;» n’est aucun d’eux.</translation>
    </message>
    <message>
        <source>size= takes a number of GiB, or with a unit such as 512M, 40G or 2T; “%1” is none.</source>
        <translation>size= attend un nombre de Gio, ou un nombre avec une unité comme 512M, 40G ou 2T&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Help</name>
    <message>
        <source>list VMs and templates</source>
        <translation>lister les VM et les modèles</translation>
    </message>
    <message>
        <source>show a VM’s disks, NICs, snapshots and lineage</source>
        <translation>afficher les disques, cartes réseau, instantanés et la filiation d’une VM</translation>
    </message>
    <message>
        <source>show what rests on what, as a tree</source>
        <translation>afficher ce qui repose sur quoi, sous forme d’arborescence</translation>
    </message>
    <message>
        <source>list the storages of every node</source>
        <translation>lister les stockages de chaque nœud</translation>
    </message>
    <message>
        <source>make a folder of a node a storage</source>
        <translation>faire d’un dossier d’un nœud un stockage</translation>
    </message>
    <message>
        <source>say that two storages are one, where nothing tells</source>
        <translation>indiquer que deux stockages n’en font qu’un, si rien ne le montre</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>révoquer cela</translation>
    </message>
    <message>
        <source>find out by a small volume whether two storages are one</source>
        <translation>déterminer à l’aide d’un petit volume si deux stockages n’en font qu’un</translation>
    </message>
    <message>
        <source>clone a VM or template, once or many times</source>
        <translation>cloner une VM ou un modèle, une ou plusieurs fois</translation>
    </message>
    <message>
        <source>show on which nodes a clone could be, and why not</source>
        <translation>afficher sur quels nœuds un clone pourrait être, et sinon pourquoi</translation>
    </message>
    <message>
        <source>make VMs read-only templates</source>
        <translation>faire de VM des modèles en lecture seule</translation>
    </message>
    <message>
        <source>make templates VMs again</source>
        <translation>reconvertir des modèles en VM</translation>
    </message>
    <message>
        <source>make a linked clone independent</source>
        <translation>rendre indépendant un clone lié</translation>
    </message>
    <message>
        <source>delete VMs and their own disks</source>
        <translation>supprimer des VM et les disques qui leur sont propres</translation>
    </message>
    <message>
        <source>delete a volume that nothing needs</source>
        <translation>supprimer un volume dont rien n’a besoin</translation>
    </message>
    <message>
        <source>start VMs</source>
        <translation>démarrer des VM</translation>
    </message>
    <message>
        <source>ask the systems of VMs to shut down</source>
        <translation>demander aux systèmes des VM de s’éteindre</translation>
    </message>
    <message>
        <source>ask the systems of VMs to reboot</source>
        <translation>demander aux systèmes des VM de redémarrer</translation>
    </message>
    <message>
        <source>reset VMs at once, as their buttons</source>
        <translation>réinitialiser des VM immédiatement, comme avec leur bouton</translation>
    </message>
    <message>
        <source>let VMs stand still</source>
        <translation>figer des VM</translation>
    </message>
    <message>
        <source>let paused VMs go on</source>
        <translation>reprendre des VM en pause</translation>
    </message>
    <message>
        <source>save running VMs’ memory and end them, for their next start</source>
        <translation>enregistrer la mémoire de VM en cours d’exécution et les arrêter, pour leur prochain démarrage</translation>
    </message>
    <message>
        <source>give a VM that is off another name</source>
        <translation>donner un autre nom à une VM éteinte</translation>
    </message>
    <message>
        <source>change what is noted of a VM</source>
        <translation>modifier ce qui est noté au sujet d’une VM</translation>
    </message>
    <message>
        <source>show a VM’s snapshots as a tree</source>
        <translation>afficher les instantanés d’une VM sous forme d’arborescence</translation>
    </message>
    <message>
        <source>take a snapshot of a VM</source>
        <translation>prendre un instantané d’une VM</translation>
    </message>
    <message>
        <source>let a VM be what it was in a snapshot</source>
        <translation>ramener une VM à ce qu’elle était dans un instantané</translation>
    </message>
    <message>
        <source>delete a snapshot; its VM stays as it is</source>
        <translation>supprimer un instantané&#xa0;; sa VM reste telle quelle</translation>
    </message>
    <message>
        <source>make the small bootable sample VM</source>
        <translation>créer la petite VM d’exemple amorçable</translation>
    </message>
    <message>
        <source>list tasks at work and interrupted ones</source>
        <translation>lister les tâches en cours et interrompues</translation>
    </message>
    <message>
        <source>go on with interrupted tasks, or clean up</source>
        <translation>poursuivre les tâches interrompues, ou nettoyer</translation>
    </message>
    <message>
        <source>list the saved nodes</source>
        <translation>lister les nœuds enregistrés</translation>
    </message>
    <message>
        <source>save a node</source>
        <translation>enregistrer un nœud</translation>
    </message>
    <message>
        <source>forget a saved node</source>
        <translation>oublier un nœud enregistré</translation>
    </message>
    <message>
        <source>give a saved node another name</source>
        <translation>donner un autre nom à un nœud enregistré</translation>
    </message>
    <message>
        <source>give a saved node another address</source>
        <translation>donner une autre adresse à un nœud enregistré</translation>
    </message>
    <message>
        <source>put a saved node at this place of the list, from 1</source>
        <translation>placer un nœud enregistré à cette position de la liste, à partir de 1</translation>
    </message>
    <message>
        <source>try a node, and say what is there or wrong</source>
        <translation>essayer un nœud, et dire ce qui s’y trouve ou ne va pas</translation>
    </message>
    <message>
        <source>let definitions pass between two nodes as they are</source>
        <translation>laisser passer telles quelles les définitions entre deux nœuds</translation>
    </message>
    <message>
        <source>Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clones virtual machines through libvirt.

Commands:
</source>
        <translation>Utilisation&#xa0;: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clone des machines virtuelles au moyen de libvirt.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
Options, avant ou après la commande&#xa0;:
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
Une VM est désignée par NAME, NODE/NAME ou son UUID.
Code de sortie&#xa0;: 0 terminé&#xa0;; 1 échec, tout est rétabli&#xa0;; 2 mauvaise utilisation&#xa0;;
3 refusé, rien n’est touché&#xa0;; 130 annulé, tout est rétabli.
«&#xa0;rametctl COMMAND --help&#xa0;» affiche les options d’une commande.
</translation>
    </message>
    <message>
        <source>Usage: rametctl %1

%2
</source>
        <translation>Utilisation&#xa0;: rametctl %1

%2
</translation>
    </message>
    <message>
        <source>a node to use, in place of the saved ones; may be given again</source>
        <translation>un nœud à utiliser, à la place de ceux qui sont enregistrés&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>afficher un objet JSON</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>le nœud</translation>
    </message>
    <message>
        <source>only names that contain TEXT</source>
        <translation>seulement les noms qui contiennent TEXT</translation>
    </message>
    <message>
        <source>an independent copy; a VM’s default</source>
        <translation>une copie indépendante&#xa0;; par défaut pour une VM</translation>
    </message>
    <message>
        <source>an instant clone on the template’s disks; a template’s default</source>
        <translation>un clone immédiat sur les disques du modèle&#xa0;; par défaut pour un modèle</translation>
    </message>
    <message>
        <source>the storage for the new disks</source>
        <translation>le stockage des nouveaux disques</translation>
    </message>
    <message>
        <source>the format of the new disks: qcow2 or raw</source>
        <translation>le format des nouveaux disques&#xa0;: qcow2 ou raw</translation>
    </message>
    <message>
        <source>clone this snapshot, not the current state</source>
        <translation>cloner cet instantané, et non l’état actuel</translation>
    </message>
    <message>
        <source>copy, link, share, eject or skip this disk, with ,storage=S ,format=F and ,size=GIB where wanted; may be given again</source>
        <translation>copier, lier, partager, éjecter ou laisser de côté ce disque (copy, link, share, eject, skip), avec ,storage=S ,format=F et ,size=GIB si souhaité&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>network=NET or bridge=BR, and mac=new, keep or an address, for network card N, from 1; may be given again</source>
        <translation>network=NET ou bridge=BR, et mac=new, keep ou une adresse, pour la carte réseau N, à partir de 1&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>give the clone N CPUs</source>
        <translation>donner N processeurs au clone</translation>
    </message>
    <message>
        <source>give the clone so many MiB of memory</source>
        <translation>donner au clone ce nombre de Mio de mémoire</translation>
    </message>
    <message>
        <source>give the clone this display: none, vnc or spice</source>
        <translation>donner cet affichage au clone&#xa0;: none, vnc ou spice</translation>
    </message>
    <message>
        <source>set an attribute or text of the clone’s definition; may be given again</source>
        <translation>définir un attribut ou un texte de la définition du clone&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>copy at most so many MiB per second</source>
        <translation>copier au plus ce nombre de Mio par seconde</translation>
    </message>
    <message>
        <source>give the disks new serial numbers and WWNs</source>
        <translation>donner aux disques de nouveaux numéros de série et WWN</translation>
    </message>
    <message>
        <source>let the other node run and read all that the definition names</source>
        <translation>laisser l’autre nœud exécuter et lire tout ce que la définition indique</translation>
    </message>
    <message>
        <source>what the definition calls A is B on the other node; WHAT is network, bridge, interface or storage; kept for the two nodes; may be given again</source>
        <translation>ce que la définition appelle A est B sur l’autre nœud&#xa0;; WHAT est network, bridge, interface ou storage&#xa0;; retenu pour les deux nœuds&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>the name or address at which the source’s node serves disks to another node while they are copied; auto: the host that its URI names</source>
        <translation>le nom ou l’adresse où le nœud de la source met les disques à disposition d’un autre nœud pendant leur copie&#xa0;; auto&#xa0;: l’hôte indiqué par son URI</translation>
    </message>
    <message>
        <source>all who are in the network of --data-address may read what is copied: it needs no TLS</source>
        <translation>tous ceux qui sont sur le réseau de --data-address peuvent lire ce qui est copié&#xa0;: TLS n’est pas nécessaire</translation>
    </message>
    <message>
        <source>start the clone</source>
        <translation>démarrer le clone</translation>
    </message>
    <message>
        <source>make the clone a template</source>
        <translation>faire du clone un modèle</translation>
    </message>
    <message>
        <source>delete the snapshots inside its disk images first</source>
        <translation>supprimer d’abord les instantanés à l’intérieur de ses images disque</translation>
    </message>
    <message>
        <source>keep the MAC addresses</source>
        <translation>conserver les adresses MAC</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>indiquer seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>make N clones; {n} in the name is their number</source>
        <translation>créer N clones&#xa0;; {n} dans le nom est leur numéro</translation>
    </message>
    <message>
        <source>where not all clones could be made: keep those that were, or undo them</source>
        <translation>si tous les clones n’ont pas pu être créés&#xa0;: conserver ceux qui l’ont été (keep), ou les défaire (undo)</translation>
    </message>
    <message>
        <source>the guest’s host name; {name} in it is the clone’s name, {n} its number</source>
        <translation>le nom d’hôte de l’invité&#xa0;; {name} y est le nom du clone, {n} son numéro</translation>
    </message>
    <message>
        <source>the domain that follows the guest’s host name</source>
        <translation>le domaine qui suit le nom d’hôte de l’invité</translation>
    </message>
    <message>
        <source>static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with ,gateway=G and ,dns=D where wanted; given again, or after “;”, those of the next card</source>
        <translation>adresses statiques de la première carte, comme 10.0.0.11-10.0.0.30/24, avec ,gateway=G et ,dns=D si souhaité&#xa0;; répété, ou après «&#xa0;;&#xa0;», celles de la carte suivante</translation>
    </message>
    <message>
        <source>a user of the guest with ssh-key=FILE, password-file=FILE and password-hash-file=FILE, with commas between; may be given again</source>
        <translation>un utilisateur de l’invité avec ssh-key=FILE, password-file=FILE et password-hash-file=FILE, séparés par des virgules&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>the guest’s time zone, such as Europe/Berlin</source>
        <translation>le fuseau horaire de l’invité, comme Europe/Berlin</translation>
    </message>
    <message>
        <source>the guest’s locale, such as de_DE.UTF-8</source>
        <translation>les paramètres régionaux de l’invité, comme de_DE.UTF-8</translation>
    </message>
    <message>
        <source>packages that the guest installs at its first start; may be given again</source>
        <translation>paquets que l’invité installe à son premier démarrage&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a command that a shell of the guest runs once, at the end of its first start; may be given again</source>
        <translation>une commande qu’un interpréteur de l’invité exécute une fois, à la fin de son premier démarrage&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>write the guest’s settings to the clone’s disk by virt-customize, for a guest without cloud-init</source>
        <translation>écrire les réglages de l’invité sur le disque du clone avec virt-customize, pour un invité sans cloud-init</translation>
    </message>
    <message>
        <source>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas between</source>
        <translation>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, séparés par des virgules</translation>
    </message>
    <message>
        <source>with --start: ask the guest at most so long what it took</source>
        <translation>avec --start&#xa0;: demander à l’invité, au plus pendant cette durée, ce qu’il a pris en compte</translation>
    </message>
    <message>
        <source>a clone for each line of FILE, whose first line names the columns: name, and node, storage, format, hostname, address …</source>
        <translation>un clone par ligne de FILE, dont la première ligne nomme les colonnes&#xa0;: name, et node, storage, format, hostname, address …</translation>
    </message>
    <message>
        <source>remove the definition only</source>
        <translation>supprimer la définition seulement</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne pas poser de question</translation>
    </message>
    <message>
        <source>stop: switch off at once; start: also where that spoils others’ disks</source>
        <translation>stop&#xa0;: éteindre immédiatement&#xa0;; start&#xa0;: même si cela altère les disques d’autres VM</translation>
    </message>
    <message>
        <source>go on with the clones to their end</source>
        <translation>poursuivre les clones jusqu’à leur fin</translation>
    </message>
    <message>
        <source>remove what the tasks made</source>
        <translation>supprimer ce que les tâches ont créé</translation>
    </message>
    <message>
        <source>a note for people; set: &quot;-&quot;: none</source>
        <translation>une note pour les humains&#xa0;; avec set, «&#xa0;-&#xa0;»&#xa0;: aucune</translation>
    </message>
    <message>
        <source>with the VM’s memory; a running VM’s default</source>
        <translation>avec la mémoire de la VM&#xa0;; par défaut pour une VM en cours d’exécution</translation>
    </message>
    <message>
        <source>the disks alone, without a running VM’s memory</source>
        <translation>les disques seuls, sans la mémoire d’une VM en cours d’exécution</translation>
    </message>
    <message>
        <source>as files of its own, not inside the disks’ images</source>
        <translation>sous forme de fichiers à part, pas à l’intérieur des images des disques</translation>
    </message>
    <message>
        <source>with all that were taken after it</source>
        <translation>avec tous ceux qui ont été pris après</translation>
    </message>
    <message>
        <source>with its volumes that carry the VM’s name</source>
        <translation>avec ses volumes qui portent le nom de la VM</translation>
    </message>
    <message>
        <source>delete the files that hold what the disks are now, where they are left</source>
        <translation>supprimer les fichiers qui contiennent l’état actuel des disques, s’ils sont abandonnés</translation>
    </message>
    <message>
        <source>remove the saved state instead</source>
        <translation>supprimer plutôt l’état enregistré</translation>
    </message>
    <message>
        <source>a short text beside the name; &quot;-&quot;: none</source>
        <translation>un texte court à côté du nom&#xa0;; «&#xa0;-&#xa0;»&#xa0;: aucun</translation>
    </message>
    <message>
        <source>words to sort VMs by, all of them; &quot;-&quot;: none</source>
        <translation>des mots pour classer les VM, tous à la fois&#xa0;; «&#xa0;-&#xa0;»&#xa0;: aucun</translation>
    </message>
    <message>
        <source>whether the VM starts with its node</source>
        <translation>si la VM démarre avec son nœud</translation>
    </message>
    <message>
        <source>start the clone before its disks are there: they come from the other node while it runs</source>
        <translation>démarrer le clone avant que ses disques soient là&#xa0;: ils viennent de l’autre nœud pendant qu’il fonctionne</translation>
    </message>
    <message>
        <source>move a VM that is off to another node</source>
        <translation>déplacer une VM éteinte vers un autre nœud</translation>
    </message>
    <message>
        <source>the group that the node is shown in; - for none</source>
        <translation>le groupe dans lequel le nœud est affiché&#xa0;; - pour aucun</translation>
    </message>
    <message>
        <source>save the node without trying it</source>
        <translation>enregistrer le nœud sans le tester</translation>
    </message>
    <message>
        <source>the node to move to</source>
        <translation>le nœud vers lequel déplacer</translation>
    </message>
    <message>
        <source>its storage for the disks; else what both nodes see stays where it is</source>
        <translation>son stockage pour les disques&#xa0;; sinon, ce que les deux nœuds voient reste où il est</translation>
    </message>
    <message>
        <source>leave the source’s files where they are; only its definition goes</source>
        <translation>laisser les fichiers de la source où ils sont&#xa0;; seule sa définition est supprimée</translation>
    </message>
    <message>
        <source>move it though its snapshots are lost</source>
        <translation>déplacer la VM même si ses instantanés sont perdus</translation>
    </message>
    <message>
        <source>let the guest agent freeze the file systems; with --disk-only</source>
        <translation>laisser l’agent invité figer les systèmes de fichiers&#xa0;; avec --disk-only</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Lineage</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>PROPRE</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>ÉCONOMISÉ</translation>
    </message>
    <message>
        <source>Nothing rests on anything.</source>
        <translation>Rien ne repose sur quoi que ce soit.</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>On ignore ce qui repose dessus sur le nœud «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::List</name>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>template, started elsewhere</source>
        <translation>modèle, démarré ailleurs</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>clone lié</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MÉMOIRE</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>PROCESSEURS</translation>
    </message>
    <message>
        <source>There are no VMs.</source>
        <translation>Il n’y a pas de VM.</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>STOCKAGE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>LIBRE</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>PARTAGÉ AVEC</translation>
    </message>
    <message>
        <source>There are no storages.</source>
        <translation>Il n’y a pas de stockages.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>non terminé</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Main</name>
    <message>
        <source>&quot;rametctl --help&quot; shows what there is.</source>
        <translation>«&#xa0;rametctl --help&#xa0;» affiche ce qui existe.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: a node’s address can name a program to run, and others can write there. See who did, then make the file yours alone (chmod 600), or name the nodes with -c.</source>
        <translation>Les réglages dans %1 ne sont pas utilisés&#xa0;: l’adresse d’un nœud peut désigner un programme à exécuter, et d’autres peuvent y écrire. Vérifiez qui l’a fait, puis réservez-vous le fichier (chmod 600), ou indiquez les nœuds avec -c.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 sur %n terminé</numerusform>
            <numerusform>%1 sur %n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>RAISON</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Move</name>
    <message>
        <source>Say with --target-node where it goes.</source>
        <translation>Indiquez avec --target-node où elle va.</translation>
    </message>
    <message>
        <source>A move takes all disks along: --disk can only eject.</source>
        <translation>Un déplacement emporte tous les disques&#xa0;: --disk n’accepte que eject.</translation>
    </message>
    <message>
        <source>“%1” is on node %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant sur le nœud %2.</translation>
    </message>
    <message>
        <source>Move? [y/N] </source>
        <translation>Déplacer&#xa0;? [o/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Node</name>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un nœud&#xa0;: utilisez seulement des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>No node is saved; %1 is used.</source>
        <translation>Aucun nœud n’est enregistré&#xa0;; %1 est utilisé.</translation>
    </message>
    <message>
        <source>Node %1 is saved.</source>
        <translation>Le nœud %1 est enregistré.</translation>
    </message>
    <message>
        <source>Tasks on node %1 have not ended: %2. &quot;rametctl recover&quot; ends them; then it can have another name.</source>
        <translation>Des tâches sur le nœud %1 ne sont pas terminées&#xa0;: %2. «&#xa0;rametctl recover&#xa0;» les termine&#xa0;; le nœud pourra ensuite changer de nom.</translation>
    </message>
    <message>
        <source>Node %1 is now named %2.</source>
        <translation>Le nœud %1 se nomme maintenant %2.</translation>
    </message>
    <message>
        <source>Node %1 has its new address.</source>
        <translation>Le nœud %1 a sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>A place is a number from 1.</source>
        <translation>Une position est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Node %1 is forgotten.</source>
        <translation>Le nœud %1 est oublié.</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>Il n’y a pas de nœud nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Between %1 and %2 definitions now pass as they are.</source>
        <translation>Entre %1 et %2, les définitions passent désormais telles quelles.</translation>
    </message>
    <message>
        <source>Between %1 and %2 only what is harmless passes now.</source>
        <translation>Entre %1 et %2, seul ce qui est inoffensif passe désormais.</translation>
    </message>
    <message>
        <source>%1 (trusted network)</source>
        <translation>%1 (réseau de confiance)</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>Il est actuellement injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a group: it has at most 64 characters and no line break.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un groupe&#xa0;: il a au plus 64 caractères et aucun saut de ligne.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>DATA ADDRESS</source>
        <translation>ADRESSE DE DONNÉES</translation>
    </message>
    <message>
        <source>What is to change? Give the URI, --data-address or --group, or several.</source>
        <translation>Que faut-il modifier&#xa0;? Donnez l’URI, --data-address ou --group, ou plusieurs d’entre eux.</translation>
    </message>
    <message>
        <source>Node %1 has its new group.</source>
        <translation>Le nœud %1 a son nouveau groupe.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Power</name>
    <message>
        <source>“%1” is a template now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un modèle.</translation>
    </message>
    <message>
        <source>&quot;rametctl template --drop-snapshots&quot; deletes those inside its disk images; &quot;rametctl clone --template&quot; leaves it as it is.</source>
        <translation>«&#xa0;rametctl template --drop-snapshots&#xa0;» supprime ceux qui sont à l’intérieur de ses images disque&#xa0;; «&#xa0;rametctl clone --template&#xa0;» la laisse telle quelle.</translation>
    </message>
    <message>
        <source>“%1” is a VM again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau une VM.</translation>
    </message>
    <message>
        <source>“%1” is running already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>“%1” has been started.</source>
        <translation>«&#xa0;%1&#xa0;» a été démarrée.</translation>
    </message>
    <message>
        <source>&quot;rametctl start --force&quot; starts it all the same.</source>
        <translation>«&#xa0;rametctl start --force&#xa0;» la démarre quand même.</translation>
    </message>
    <message>
        <source>“%1” is off already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà éteinte.</translation>
    </message>
    <message>
        <source>“%1” has been switched off.</source>
        <translation>«&#xa0;%1&#xa0;» a été éteinte.</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down.</source>
        <translation>Il a été demandé à «&#xa0;%1&#xa0;» de s’éteindre.</translation>
    </message>
    <message>
        <source>--autostart is “on” or “off”, not “%1”.</source>
        <translation>--autostart est «&#xa0;on&#xa0;» ou «&#xa0;off&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to set: write --title, --description, --tags or --autostart.</source>
        <translation>Rien à définir&#xa0;: indiquez --title, --description, --tags ou --autostart.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 done</source>
        <comment>members of a group</comment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Recover</name>
    <message>
        <source>There is no unfinished task “%1”. &quot;rametctl tasks&quot; shows them all.</source>
        <translation>Il n’y a pas de tâche inachevée «&#xa0;%1&#xa0;». «&#xa0;rametctl tasks&#xa0;» les affiche toutes.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs tâches&#xa0;: %2. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>It cannot go on; clean up what it made with --clean.</source>
        <translation>Elle ne peut pas continuer&#xa0;; nettoyez ce qu’elle a créé avec --clean.</translation>
    </message>
    <message>
        <source>Cancelled. What is left can still be resumed or cleaned up.</source>
        <translation>Annulé. Ce qui reste peut encore être repris ou nettoyé.</translation>
    </message>
    <message>
        <source>&quot;rametctl recover --resume&quot; goes on with them; &quot;rametctl recover --clean&quot; takes back what they did.</source>
        <translation>«&#xa0;rametctl recover --resume&#xa0;» les poursuit&#xa0;; «&#xa0;rametctl recover --clean&#xa0;» annule ce qu’elles ont fait.</translation>
    </message>
    <message>
        <source>There is nothing to recover here.</source>
        <translation>Il n’y a rien à récupérer ici.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Il n’y a rien à récupérer.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Sample</name>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>Il n’y a pas de nœud nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2. &quot;rametctl start %1&quot; boots it.</source>
        <translation>«&#xa0;%1&#xa0;» est prête sur le nœud %2. «&#xa0;rametctl start %1&#xa0;» la démarre.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Session</name>
    <message>
        <source>There is no VM or template named “%1”. &quot;rametctl list&quot; shows them all.</source>
        <translation>Il n’y a pas de VM ou de modèle nommé «&#xa0;%1&#xa0;». «&#xa0;rametctl list&#xa0;» les affiche tous.</translation>
    </message>
    <message>
        <source>No VM or template named “%1” could be read.</source>
        <translation>Aucune VM ni aucun modèle nommé «&#xa0;%1&#xa0;» n’a pu être lu.</translation>
    </message>
    <message>
        <source>No VM or template named “%1” was found, but not every node could be asked: %2.</source>
        <translation>Aucune VM ni aucun modèle nommé «&#xa0;%1&#xa0;» n’a été trouvé, mais tous les nœuds n’ont pas pu être interrogés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs VM&#xa0;: %2. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no node named “%1”; the nodes are %2.</source>
        <translation>Il n’y a pas de nœud nommé «&#xa0;%1&#xa0;»&#xa0;; les nœuds sont %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Show</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>linked clone of %1 (%2)</source>
        <translation>clone lié de %1 (%2)</translation>
    </message>
    <message>
        <source>full clone of %1 (%2)</source>
        <translation>clone complet de %1 (%2)</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>floppy</source>
        <translation>disquette</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>partageable</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>transitoire</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>aucun disque</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec la mémoire</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>SNAPSHOT</source>
        <translation>INSTANTANÉ</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>PRIS</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>CLONE</source>
        <translation>CLONE</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>DISQUE</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>STOCKAGE</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>OCCUPÉ</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>CARTE RÉSEAU</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>NEEDS</source>
        <translation>NÉCESSITE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>USAGE</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>Rests on %1; holds %2, saves %3 by linking.</source>
        <translation>Repose sur %1&#xa0;; occupe %2, économise %3 par liaison.</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (peut-être)</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>These rest on its disks:</source>
        <translation>Ceci repose sur ses disques&#xa0;:</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>On ignore ce qui repose dessus sur le nœud «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Snapshot</name>
    <message>
        <source>SNAPSHOT</source>
        <translation>INSTANTANÉ</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>PRIS</translation>
    </message>
    <message>
        <source>HOLDS</source>
        <translation>CONTIENT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’instantanés.</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>Supprimer&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Revert to it? [y/N] </source>
        <translation>Y revenir&#xa0;? [o/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageAdd</name>
    <message>
        <source>Storage “%1” is ready on node %2.</source>
        <translation>Le stockage «&#xa0;%1&#xa0;» est prêt sur le nœud %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageShare</name>
    <message>
        <source>“%1” names no storage of a node. Write NODE/STORAGE.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun stockage d’un nœud. Écrivez NODE/STORAGE.</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>Il n’y a pas de nœud nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Both storages are of one node. Name one of another node.</source>
        <translation>Les deux stockages appartiennent au même nœud. Indiquez-en un d’un autre nœud.</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one storage now. &quot;rametctl storage prove&quot; finds out whether they are.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» comptent maintenant comme un seul stockage. «&#xa0;rametctl storage prove&#xa0;» détermine si c’est le cas.</translation>
    </message>
    <message>
        <source>That “%1” and “%2” are one storage is not said any more.</source>
        <translation>Il n’est plus indiqué que «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont un seul stockage.</translation>
    </message>
    <message>
        <source>That they are one was said, and is not true: rametctl storage unshare %1 %2</source>
        <translation>Il était indiqué qu’ils n’en font qu’un, et c’est faux&#xa0;: rametctl storage unshare %1 %2</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Targets</name>
    <message>
        <source>yes</source>
        <comment>a clone is possible there</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>after copying</source>
        <comment>a clone is possible there</comment>
        <translation>après copie</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a clone is possible there</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a clone is not possible there</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSSIBLE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>RAISON</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Tasks</name>
    <message>
        <source>TASK</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>There are no unfinished tasks.</source>
        <translation>Il n’y a pas de tâches inachevées.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::VolumeDelete</name>
    <message>
        <source>“%1” names no volume. Write STORAGE/VOLUME or NODE/STORAGE/VOLUME.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun volume. Écrivez STORAGE/VOLUME ou NODE/STORAGE/VOLUME.</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>Il n’y a pas de volume «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs volumes&#xa0;: %2. Indiquez lequel.</translation>
    </message>
    <message>
        <source>Delete volume “%1” on node %2 (%3, %4)?</source>
        <translation>Supprimer le volume «&#xa0;%1&#xa0;» sur le nœud %2 (%3, %4)&#xa0;?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>Supprimer&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Volume “%1” has been deleted.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
</context>
</TS>
