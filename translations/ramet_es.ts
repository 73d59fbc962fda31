<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Abilities</name>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>no en pausa</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>a template already</source>
        <translation>ya es una plantilla</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>no es una plantilla</translation>
    </message>
    <message>
        <source>with a saved state</source>
        <translation>con estado guardado</translation>
    </message>
    <message>
        <source>without a saved state</source>
        <translation>sin estado guardado</translation>
    </message>
    <message>
        <source>without a definition that stays</source>
        <translation>sin definición persistente</translation>
    </message>
    <message>
        <source>independent already</source>
        <translation>ya independiente</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>con instantáneas</translation>
    </message>
    <message>
        <source>on a node that cannot be reached</source>
        <translation>en un nodo inaccesible</translation>
    </message>
    <message>
        <source>on a node that is still being read</source>
        <translation>en un nodo que aún se está leyendo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VMs and a sentence that is true of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation>
            <numerusform>Se puede abrir como máximo %n consola a la vez. Seleccione menos VM.</numerusform>
            <numerusform>Se pueden abrir como máximo %n consolas a la vez. Seleccione menos VM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>still being fetched</source>
        <translation>todavía se está obteniendo</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>encendida</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>needed by others</source>
        <translation>necesaria para otras</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VMs and what they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held by a task</source>
        <translation>retenida por una tarea</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>sin completar</translation>
    </message>
    <message>
        <source>not certainly written as a whole</source>
        <translation>no se sabe si se escribió por completo</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Ramet</source>
        <translation>Acerca de Ramet</translation>
    </message>
    <message>
        <source>Ramet %1</source>
        <translation>Ramet %1</translation>
    </message>
    <message>
        <source>Clones virtual machines through libvirt: full clones, templates and linked clones.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Clona máquinas virtuales mediante libvirt: clones completos, plantillas y clones enlazados.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>de versión desconocida</translation>
    </message>
    <message>
        <source>On node “%1”: libvirt %2, QEMU %3.</source>
        <translation>En el nodo «%1»: libvirt %2, QEMU %3.</translation>
    </message>
</context>
<context>
    <name>BatchTask</name>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>Clonar %n VM</numerusform>
            <numerusform>Clonar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone “%1”: %n clones, “%2” to “%3”</source>
        <translation>
            <numerusform>Clonar «%1»: %n clon, de «%2» a «%3»</numerusform>
            <numerusform>Clonar «%1»: %n clones, de «%2» a «%3»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneSummary</name>
    <message numerus="yes">
        <source>Instant; shares the %n disks of “%1”; %2</source>
        <translation>
            <numerusform>Inmediato; comparte %n disco de «%1»; %2</numerusform>
            <numerusform>Inmediato; comparte los %n discos de «%1»; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies %1 from “%2” to “%3” through this computer</source>
        <translation>Copia %1 de «%2» a «%3» a través de este equipo</translation>
    </message>
    <message>
        <source>Copies %1 from “%2” straight to “%3”</source>
        <translation>Copia %1 de «%2» directamente a «%3»</translation>
    </message>
    <message>
        <source>Copies %1 to “%2”</source>
        <translation>Copia %1 en «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Copies %1 to %n storages</source>
        <translation>
            <numerusform>Copia %1 en %n almacenamiento</numerusform>
            <numerusform>Copia %1 en %n almacenamientos</numerusform>
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
        <translation>%1, mientras «%2» sigue en ejecución</translation>
    </message>
    <message>
        <source>%1, or at once where the file system shares blocks (XFS, btrfs)</source>
        <comment>what is copied</comment>
        <translation>%1, o al instante si el sistema de archivos comparte bloques (XFS, btrfs)</translation>
    </message>
    <message>
        <source>Instant; “%1” has no disks to copy</source>
        <translation>Inmediato; «%1» no tiene discos que copiar</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <comment>what is copied and the space there is</comment>
        <translation>%1; %2 libres</translation>
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
        <source>Instant; shares the blocks of “%1” on “%2”</source>
        <translation>Inmediato; comparte los bloques de «%1» en «%2»</translation>
    </message>
    <message>
        <source>Instant; shares the blocks of “%1”</source>
        <translation>Inmediato; comparte los bloques de «%1»</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is copied and the limit to its speed</comment>
        <translation>%1, como máximo %2/s</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>Nodo de destino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Target storage</source>
        <translation>Almacenamiento de destino</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a field of the wizard</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Iniciar de inmediato</translation>
    </message>
    <message>
        <source>Not possible yet: see %1</source>
        <comment>names of fields</comment>
        <translation>Aún no es posible: véase %1</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>SSH does not know the key of %1 yet. Connect in the window or on a terminal and compare the fingerprint, or log in once with “ssh”.</source>
        <translation>SSH aún no conoce la clave de %1. Conéctese en la ventana o en un terminal y compare la huella, o inicie sesión una vez con «ssh».</translation>
    </message>
    <message>
        <source>%1 has another SSH host key than before: it was installed anew, or somebody else answers in its place. Ask its administrator; if the new key is right, remove the old one with “ssh-keygen -R HOST”, then reconnect.</source>
        <translation>%1 tiene una clave de host SSH distinta de la anterior: se ha reinstalado, o responde otro equipo en su lugar. Pregunte a su administrador; si la nueva clave es correcta, elimine la antigua con «ssh-keygen -R HOST» y vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 accepted no key and no password for this user. Check the user’s name, load your key with “ssh-add”, or have it accepted there with “ssh-copy-id”; then reconnect.</source>
        <translation>%1 no ha aceptado ninguna clave ni contraseña de este usuario. Compruebe el nombre de usuario, cargue su clave con «ssh-add» o haga que se acepte allí con «ssh-copy-id»; después vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 needs an answer to log in, which was not given. Reconnect to be asked again.</source>
        <translation>%1 necesita una respuesta para iniciar sesión, que no se ha dado. Vuelva a conectar para que se pregunte de nuevo.</translation>
    </message>
    <message>
        <source>%1 is connected to with TLS, and a certificate or key of this computer is missing or cannot be read. The details name the file; “virt-pki-validate” checks them all.</source>
        <translation>La conexión con %1 usa TLS, y falta o no se puede leer un certificado o una clave de este equipo. Los detalles indican el archivo; «virt-pki-validate» los comprueba todos.</translation>
    </message>
    <message>
        <source>The certificate of %1 or of this computer is not accepted: it is for another name, or its authority is not known. “virt-pki-validate” checks them.</source>
        <translation>No se acepta el certificado de %1 o de este equipo: es para otro nombre, o no se conoce su autoridad. «virt-pki-validate» los comprueba.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Have it renewed there, or set the clock right of the one that is wrong; then reconnect.</source>
        <translation>El certificado de %1 ha caducado o aún no es válido. Haga que lo renueven allí, o ponga en hora el reloj que esté mal; después vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 is connected to with a certificate of this computer that has expired, or is not valid yet. Renew it; “virt-pki-validate” names the files. Then reconnect.</source>
        <translation>La conexión con %1 usa un certificado de este equipo que ha caducado o aún no es válido. Renuévelo; «virt-pki-validate» indica los archivos. Después vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 does not answer: libvirt hangs there, or the network is silent. Check both, then try again.</source>
        <translation>%1 no responde: libvirt está bloqueado allí, o la red no contesta. Compruebe ambas cosas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The address of %1 is not one that libvirt understands. Edit the node; an example is “qemu+ssh://root@host/system”.</source>
        <translation>libvirt no entiende la dirección de %1. Edite el nodo; un ejemplo es «qemu+ssh://root@host/system».</translation>
    </message>
    <message>
        <source>This user may not use libvirt on %1. Add the user to the group libvirt there with “adduser USER libvirt”, log in anew, then reconnect.</source>
        <translation>Este usuario no puede usar libvirt en %1. Añádalo allí al grupo libvirt con «adduser USER libvirt», inicie sesión de nuevo y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The host of %1 is there, but nothing listens on this port. Check the port, and that sshd or libvirtd listens there.</source>
        <translation>El anfitrión de %1 está presente, pero nada escucha en este puerto. Compruebe el puerto, y que sshd o libvirtd escuche en él.</translation>
    </message>
    <message>
        <source>The name of the host of %1 is not known. Check the spelling and the network.</source>
        <translation>No se conoce el nombre del anfitrión de %1. Compruebe la ortografía y la red.</translation>
    </message>
    <message>
        <source>The network has no way to %1. Check its address, and that the host is on.</source>
        <translation>La red no tiene ninguna ruta hasta %1. Compruebe su dirección y que el anfitrión esté encendido.</translation>
    </message>
    <message>
        <source>The host of %1 answers, but there is no libvirt. Install libvirt-daemon-system there, and check the port.</source>
        <translation>El anfitrión de %1 responde, pero no tiene libvirt. Instale allí libvirt-daemon-system y compruebe el puerto.</translation>
    </message>
    <message>
        <source>The program that connects to %1 is missing on this computer. Install openssh-client, then reconnect.</source>
        <translation>Falta en este equipo el programa que conecta con %1. Instale openssh-client y vuelva a conectar.</translation>
    </message>
    <message>
        <source>No libvirt daemon runs on %1. Install libvirt-daemon-system there, or start the service “libvirtd”.</source>
        <translation>No hay ningún demonio de libvirt en ejecución en %1. Instale allí libvirt-daemon-system, o inicie el servicio «libvirtd».</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>virt-viewer is not installed. Install the package “virt-viewer”.</source>
        <translation>virt-viewer no está instalado. Instale el paquete «virt-viewer».</translation>
    </message>
</context>
<context>
    <name>DependantChoices</name>
    <message>
        <source>disk image</source>
        <translation>imagen de disco</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>clon enlazado</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>No known VM has the disk image “%1”. Delete it if nobody needs it.</source>
        <translation>Ninguna VM conocida usa la imagen de disco «%1». Elimínela si nadie la necesita.</translation>
    </message>
    <message>
        <source>incomplete clone</source>
        <translation>clon sin completar</translation>
    </message>
</context>
<context>
    <name>DropPolicy</name>
    <message>
        <source>Clone “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>Clonar «%1» %2</translation>
    </message>
    <message>
        <source>There is no VM to clone.</source>
        <translation>No hay ninguna VM que clonar.</translation>
    </message>
    <message>
        <source>Choose a node, a storage or the templates of a node.</source>
        <translation>Elija un nodo, un almacenamiento o las plantillas de un nodo.</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>Clonar %n VM %1</numerusform>
            <numerusform>Clonar %n VM %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs %2. Not those: %3</source>
        <comment>place and reasons follow</comment>
        <translation>
            <numerusform>Clonar %1 de %n VM %2. No esta: %3</numerusform>
            <numerusform>Clonar %1 de %n VM %2. No estas: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Seleccione primero una VM.</translation>
    </message>
    <message>
        <source>to storage “%1” of node “%2”</source>
        <translation>en el almacenamiento «%1» del nodo «%2»</translation>
    </message>
    <message>
        <source>on node “%1” as a template</source>
        <translation>en el nodo «%1» como plantilla</translation>
    </message>
    <message>
        <source>on node “%1” as templates</source>
        <translation>en el nodo «%1» como plantillas</translation>
    </message>
    <message>
        <source>on node “%1”</source>
        <translation>en el nodo «%1»</translation>
    </message>
    <message>
        <source>Move “%1” %2</source>
        <comment>a VM and where it goes</comment>
        <translation>Mover «%1»: quedará %2</translation>
    </message>
    <message>
        <source>A move makes no templates. Drop it on the node itself.</source>
        <translation>Al mover no se crean plantillas. Suelte la VM en el propio nodo.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>Mover %n VM: quedará %1</numerusform>
            <numerusform>Mover %n VM: quedarán %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other node. Add one first.</source>
        <translation>No hay ningún otro nodo. Añada uno primero.</translation>
    </message>
    <message>
        <source>to node “%1”</source>
        <translation>en el nodo «%1»</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Libvirt could not do this with %1. Its own words are in the details.</source>
        <translation>libvirt no ha podido hacer esto con %1. Su propio mensaje está en los detalles.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that libvirt runs there and that its address is right, then connect again.</source>
        <translation>No se puede acceder a %1. Compruebe que libvirt se ejecute allí y que la dirección sea correcta, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Refresh the list and look again.</source>
        <translation>%1 ya no existe. Actualice la lista y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is in use by another operation. Wait until it has ended, then try again.</source>
        <translation>Otra operación está usando %1. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The node cannot do this with %1. The details say what is missing.</source>
        <translation>El nodo no puede hacer esto con %1. Los detalles indican lo que falta.</translation>
    </message>
    <message>
        <source>You may not do this with %1. Log in as a user who has the right to, such as a member of the group libvirt.</source>
        <translation>No tiene permiso para hacer esto con %1. Inicie sesión con un usuario que lo tenga, por ejemplo un miembro del grupo libvirt.</translation>
    </message>
    <message>
        <source>Libvirt did not accept %1. The details say which part is wrong.</source>
        <translation>libvirt no ha aceptado %1. Los detalles indican qué parte es incorrecta.</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>Se ha cancelado la operación con %1.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile, so nothing was done. Look at it again, then retry.</source>
        <translation>%1 ha cambiado mientras tanto, por lo que no se ha hecho nada. Compruébelo de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The task cannot be noted in %1. See to it that there is space and that you may write there, then try again.</source>
        <translation>La tarea no se puede anotar en %1. Asegúrese de que haya espacio y de poder escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The guest of %1 did not take all that was to be new in it. The details say what stayed.</source>
        <translation>El invitado de %1 no ha aplicado todo lo que debía renovarse en él. Los detalles indican lo que ha quedado igual.</translation>
    </message>
    <message>
        <source>The guest of %1 did not tell in time whether it took all that was to be new in it. The details say what is not known.</source>
        <translation>El invitado de %1 no ha comunicado a tiempo si ha aplicado todo lo que debía renovarse en él. Los detalles indican lo que no se sabe.</translation>
    </message>
    <message>
        <source>What the guest of %1 was to get is kept nowhere, as it may be secret. Clean up what was made, and clone it again.</source>
        <translation>Lo que el invitado de %1 debía recibir no se guarda en ningún sitio, pues puede ser secreto. Limpie lo que se haya creado y vuelva a clonar.</translation>
    </message>
    <message>
        <source>The disk of %1 is no file that this program can write to, so the guest was not made new. Clone it without writing to its disk.</source>
        <translation>El disco de %1 no es un archivo en el que este programa pueda escribir, por lo que el invitado no se ha renovado. Clone sin escribir en su disco.</translation>
    </message>
    <message>
        <source>%1 was started meanwhile, so the copying into its disks was ended. It can be done while the VM runs: try again.</source>
        <translation>%1 se ha iniciado mientras tanto, por lo que ha terminado la copia a sus discos. Se puede hacer con la VM en ejecución: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile, and with it the copying into its disks ended. Try again.</source>
        <translation>%1 se ha apagado mientras tanto, y con ello ha terminado la copia a sus discos. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Libvirt still counts a copy of a disk of %1 that has ended. That stays until the VM is shut down: clone it then, or after its next start.</source>
        <translation>libvirt todavía cuenta una copia de un disco de %1 que ya ha terminado. Seguirá así hasta que se apague la VM: clónela entonces, o después de su próximo inicio.</translation>
    </message>
    <message>
        <source>The image of disk %1 is damaged, so it cannot be copied whole; nothing of it was changed. “qemu-img check” says more.</source>
        <translation>La imagen del disco %1 está dañada, por lo que no se puede copiar entera; no se ha cambiado nada en ella. «qemu-img check» indica más.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the connection to its node may only read. Edit the node’s address: the socket to use is “libvirt-sock”.</source>
        <translation>No se puede cambiar %1: la conexión con su nodo es de solo lectura. Edite la dirección del nodo: el socket que debe usarse es «libvirt-sock».</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>este objeto</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed; the details name them.</source>
        <translation>
            <numerusform>No se ha podido eliminar %n elemento; los detalles lo indican.</numerusform>
            <numerusform>No se han podido eliminar %n elementos; los detalles los indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind; recover them later, or remove them by hand:</source>
        <translation>Elementos que han quedado; recupérelos más tarde o elimínelos a mano:</translation>
    </message>
    <message>
        <source>There is not enough space on %1. Free some space or choose another storage.</source>
        <translation>No hay espacio suficiente en %1. Libere espacio o elija otro almacenamiento.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>No ha quedado nada.</translation>
    </message>
    <message>
        <source>Libvirt was killed and lists %1 as starting for ever. Restart the host, or stop libvirt and remove its file in /run/libvirt/qemu.</source>
        <translation>libvirt terminó de forma abrupta e indica indefinidamente que %1 se está iniciando. Reinicie el host, o detenga libvirt y elimine su archivo en /run/libvirt/qemu.</translation>
    </message>
    <message>
        <source>Whether %1 has moved is not known: the node did not answer at the last step. Nothing was removed. Resume the task once the node answers; the VM is on one node alone then.</source>
        <translation>No se sabe si %1 se ha movido: el nodo no respondió en el último paso. No se eliminó nada. Reanude la tarea en cuanto el nodo responda; entonces la VM estará en un solo nodo.</translation>
    </message>
    <message>
        <source>The guest agent of %1 does not answer or cannot freeze the file systems, so no snapshot was taken. Start qemu-guest-agent in the guest, or take the snapshot without.</source>
        <translation>El agente invitado de %1 no responde o no puede congelar los sistemas de archivos, por lo que no se ha creado ninguna instantánea. Inicie qemu-guest-agent en el invitado, o cree la instantánea sin congelarlos.</translation>
    </message>
    <message>
        <source>Step, as the log names it: %1</source>
        <comment>of a task that failed</comment>
        <translation>Paso, como lo llama el registro: %1</translation>
    </message>
    <message>
        <source>%1 ended before what was copied into its disks was safely written, so parts of them may read as zeros. Keep what it was copied from, such as the template or the snapshot’s files.</source>
        <translation>%1 terminó antes de que lo copiado a sus discos estuviera escrito con seguridad, así que partes de ellos pueden leerse como ceros. Conserve aquello de lo que se copió, como la plantilla o los archivos de la instantánea.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is nothing to filter by. There are: %2.</source>
        <translation>No se puede filtrar por «%1». Se puede usar: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state. There are: %2.</source>
        <translation>«%1» no es un estado. Existen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of VM. There are: %2.</source>
        <translation>«%1» no es un tipo de VM. Existen: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>aproximadamente %n segundo</numerusform>
            <numerusform>aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>aproximadamente %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>menos de 0,1 s</translation>
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
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Apagándose</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>Reserva del nombre</translation>
    </message>
    <message>
        <source>Waiting until the VM is free</source>
        <translation>Espera hasta que la VM esté libre</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Making the guest new</source>
        <translation>Renovación del invitado</translation>
    </message>
    <message>
        <source>Writing the definition</source>
        <translation>Escritura de la definición</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Asking the guest what it took</source>
        <translation>Consulta al invitado sobre lo que ha aplicado</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Full clone</source>
        <translation>Clon completo</translation>
    </message>
    <message>
        <source>Linked clone</source>
        <translation>Clon enlazado</translation>
    </message>
    <message>
        <source>Started, fetching</source>
        <translation>Iniciado, obteniendo datos</translation>
    </message>
    <message>
        <source>fetching from %1</source>
        <comment>its disks, from a node</comment>
        <translation>obteniendo datos de %1</translation>
    </message>
    <message>
        <source>fetching from %1, %2 of %3</source>
        <comment>its disks, from a node; bytes</comment>
        <translation>obteniendo datos de %1, %2 de %3</translation>
    </message>
    <message>
        <source>Comparing what was copied</source>
        <translation>Comparación de lo copiado</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>so many percent of a task are done</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>A mere look does not ask the node for it.</source>
        <translation>En una simple consulta no se pregunta al nodo por ello.</translation>
    </message>
    <message>
        <source>There are more than are read from here.</source>
        <translation>Hay más de los que se leen desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>No se ha podido leer %n más.</numerusform>
            <numerusform>No se han podido leer %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk image “%2” on node “%1” could not be looked into.</source>
        <translation>No se ha podido examinar la imagen de disco «%2» en el nodo «%1».</translation>
    </message>
    <message>
        <source>Not every disk image on node “%1” could be looked into.</source>
        <translation>No se han podido examinar todas las imágenes de disco en el nodo «%1».</translation>
    </message>
    <message>
        <source>Not every disk image of storage “%3” on node “%1” could be looked into.</source>
        <translation>No se han podido examinar todas las imágenes de disco del almacenamiento «%3» en el nodo «%1».</translation>
    </message>
    <message>
        <source>Node “%1” could not be asked.</source>
        <translation>No se ha podido consultar el nodo «%1».</translation>
    </message>
    <message>
        <source>The definition of VM “%2” on node “%1” could not be read.</source>
        <translation>No se ha podido leer la definición de la VM «%2» en el nodo «%1».</translation>
    </message>
    <message>
        <source>How VM “%2” on node “%1” runs now could not be read.</source>
        <translation>No se ha podido leer cómo se ejecuta ahora la VM «%2» en el nodo «%1».</translation>
    </message>
    <message>
        <source>The snapshots of VM “%2” on node “%1” could not be read.</source>
        <translation>No se han podido leer las instantáneas de la VM «%2» en el nodo «%1».</translation>
    </message>
    <message>
        <source>What storage “%3” on node “%1” holds could not be read.</source>
        <translation>No se ha podido leer el contenido del almacenamiento «%3» en el nodo «%1».</translation>
    </message>
    <message>
        <source>Storage “%3” on node “%1” could not be looked at again.</source>
        <translation>No se ha podido volver a leer el almacenamiento «%3» en el nodo «%1».</translation>
    </message>
    <message>
        <source>Volume “%2” of storage “%3” on node “%1” could not be looked into.</source>
        <translation>No se ha podido examinar el volumen «%2» del almacenamiento «%3» en el nodo «%1».</translation>
    </message>
    <message>
        <source>What the images of storage “%3” on node “%1” rest on is not known.</source>
        <translation>No se sabe en qué se apoyan las imágenes del almacenamiento «%3» en el nodo «%1».</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Planning again what failed</source>
        <translation>Se planifica de nuevo lo que ha fallado</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>so many of so many ended</comment>
        <translation>Deteniendo: %1</translation>
    </message>
    <message>
        <source>Paused: %1; what is under way goes on</source>
        <comment>so many of so many ended</comment>
        <translation>En pausa: %1; lo que está en curso continúa</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <comment>so many of so many ended</comment>
        <translation>En curso: %1</translation>
    </message>
    <message>
        <source>Copying: %1, %2 of %3</source>
        <comment>so many ended, bytes done and all bytes</comment>
        <translation>Copia: %1, %2 de %3</translation>
    </message>
    <message>
        <source>%1. Try again, keep what was made, or undo it?</source>
        <translation>%1. ¿Reintentar, conservar lo creado o deshacerlo?</translation>
    </message>
    <message>
        <source>%1. Keep what was made, or undo it?</source>
        <translation>%1. ¿Conservar lo creado o deshacerlo?</translation>
    </message>
    <message>
        <source>%1. Try again, or leave it?</source>
        <translation>%1. ¿Reintentar o dejarlo así?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Removing what was made</source>
        <translation>Eliminando lo creado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones are made</source>
        <translation>
            <numerusform>%1 de %n clon creado</numerusform>
            <numerusform>%1 de %n clones creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 de %n terminado</numerusform>
            <numerusform>%1 de %n terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n deshecho</numerusform>
            <numerusform>%n deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone</source>
        <translation>
            <numerusform>%n no se ha podido deshacer</numerusform>
            <numerusform>%n no se han podido deshacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be started</source>
        <translation>
            <numerusform>%n no se ha podido iniciar</numerusform>
            <numerusform>%n no se han podido iniciar</numerusform>
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
            <numerusform>… y %n más, véanse los detalles</numerusform>
            <numerusform>… y %n más, véanse los detalles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestText</name>
    <message>
        <source>“%1” is no address with its net. Write such as 10.0.0.11/24, or 10.0.0.11-10.0.0.30/24.</source>
        <translation>«%1» no es una dirección con su red. Escriba por ejemplo 10.0.0.11/24, o 10.0.0.11-10.0.0.30/24.</translation>
    </message>
    <message>
        <source>No VM can have “%1”: net “%2” uses it for itself. Choose another one.</source>
        <translation>Ninguna VM puede tener «%1»: la propia red «%2» usa esa dirección. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” is outside net “%2”. Correct one of the two.</source>
        <translation>«%1» está fuera de la red «%2». Corrija una de las dos.</translation>
    </message>
    <message>
        <source>Address “%1” comes twice. Leave one out.</source>
        <translation>La dirección «%1» aparece dos veces. Quite una.</translation>
    </message>
    <message>
        <source>Address “%1” is taken: “%2” has it. Choose another one.</source>
        <translation>La dirección «%1» está ocupada: la tiene «%2». Elija otra.</translation>
    </message>
    <message>
        <source>There are “%1” addresses for “%2” clones. Add the missing ones.</source>
        <translation>Hay «%1» direcciones para «%2» clones. Añada las que faltan.</translation>
    </message>
    <message>
        <source>There are addresses for network card “%1”, but the VM has “%2”. Leave them out.</source>
        <translation>Hay direcciones para la tarjeta de red «%1», pero la VM tiene «%2». Quítelas.</translation>
    </message>
    <message>
        <source>Addresses and a network-config file say the same thing. Use one of the two.</source>
        <translation>Las direcciones y un archivo network-config dicen lo mismo. Use una de las dos cosas.</translation>
    </message>
    <message>
        <source>File “%1” has %3; more than %2 no guest needs. Let it fetch the rest.</source>
        <translation>El archivo «%1» tiene %3; ningún invitado necesita más de %2. Deje que obtenga el resto por su cuenta.</translation>
    </message>
    <message>
        <source>File “%1” does not begin with a line that cloud-init knows, such as “#cloud-config” or “#!/bin/sh”. Add it.</source>
        <translation>El archivo «%1» no empieza con una línea que cloud-init conozca, como «#cloud-config» o «#!/bin/sh». Añádala.</translation>
    </message>
    <message>
        <source>File “%1” is indented by a tab in line %2, which YAML does not allow. Use spaces.</source>
        <translation>El archivo «%1» está sangrado con un tabulador en la línea %2, lo que YAML no permite. Use espacios.</translation>
    </message>
    <message>
        <source>File “%1” is no YAML: in line %2 something is wrong (%3). Correct it.</source>
        <translation>El archivo «%1» no es YAML: hay un error en la línea %2 (%3). Corríjalo.</translation>
    </message>
    <message>
        <source>File “%1” holds no settings: it needs lines such as “name: value”.</source>
        <translation>El archivo «%1» no contiene ajustes: necesita líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a user. Use small letters, digits, hyphens and underscores.</source>
        <translation>«%1» no puede ser un nombre de usuario. Use minúsculas, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>User “%1” comes twice. Put the settings together; without a name it is the image’s own user.</source>
        <translation>El usuario «%1» aparece dos veces. Reúna los ajustes; sin nombre, es el usuario propio de la imagen.</translation>
    </message>
    <message>
        <source>“%1” is no public SSH key. Use a line such as a .pub file has, which begins with “ssh-ed25519”.</source>
        <translation>«%1» no es una clave pública SSH. Use una línea como la de un archivo .pub, que empiece por «ssh-ed25519».</translation>
    </message>
    <message>
        <source>The key for user “%1” is a private one, which must stay where it is. Use the .pub file beside it.</source>
        <translation>La clave del usuario «%1» es una clave privada, que debe quedarse donde está. Use el archivo .pub que hay junto a ella.</translation>
    </message>
    <message>
        <source>The password of user “%1” is not hashed. Hash it first, for example with “openssl passwd -6”.</source>
        <translation>La contraseña del usuario «%1» no es un hash. Genérelo primero, por ejemplo con «openssl passwd -6».</translation>
    </message>
    <message>
        <source>“%1” cannot be a host name. Use letters, digits and hyphens, 63 at most between two dots.</source>
        <translation>«%1» no puede ser un nombre de host. Use letras, cifras y guiones, como máximo 63 entre dos puntos.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Windows computer. Use letters, digits and hyphens, 15 at most, and not digits alone.</source>
        <translation>«%1» no puede ser el nombre de un equipo Windows. Use letras, cifras y guiones, como máximo 15, y no solo cifras.</translation>
    </message>
    <message>
        <source>Several clones would have the host name “%1”. Use {name} or {n} in it.</source>
        <translation>Varios clones tendrían el nombre de host «%1». Use en él {name} o {n}.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use one such as Europe/Berlin.</source>
        <translation>«%1» no es una zona horaria. Use una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is no locale. Use one such as de_DE.UTF-8.</source>
        <translation>«%1» no es una configuración regional. Use una como de_DE.UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no name of a package. Correct it.</source>
        <translation>«%1» no es un nombre de paquete. Corríjalo.</translation>
    </message>
    <message>
        <source>The command “%1” is empty or has a character that no shell takes.</source>
        <translation>La orden «%1» está vacía o tiene un carácter que ningún intérprete acepta.</translation>
    </message>
    <message>
        <source>These cannot be written to the disk: %1. Leave them out, or let cloud-init read them.</source>
        <translation>Esto no se puede escribir en el disco: %1. Quítelo, o deje que cloud-init lo lea.</translation>
    </message>
    <message>
        <source>Node “%1” has no storage of files for the guest’s settings. Add one, or ask only for a host name.</source>
        <translation>El nodo «%1» no tiene ningún almacenamiento de archivos para los ajustes del invitado. Añada uno, o pida solo un nombre de host.</translation>
    </message>
    <message>
        <source>The first-boot settings in drive “%1” stay with the original: the clone does not get them.</source>
        <translation>Los ajustes de primer inicio de la unidad «%1» se quedan con el original: el clon no los recibe.</translation>
    </message>
    <message>
        <source>The guest of “%1” is Windows. It reads these settings only where it was made general before (sysprep /generalize /oobe /shutdown), or has cloudbase-init; else the clone’s name and identity inside stay those of the original.</source>
        <translation>El invitado de «%1» es Windows. Solo lee estos ajustes si antes se ha generalizado (sysprep /generalize /oobe /shutdown) o si tiene cloudbase-init; de lo contrario, el nombre y la identidad internos del clon siguen siendo los del original.</translation>
    </message>
    <message>
        <source>On node “%2” it is not known which addresses these have: %1. Another one’s is not noticed.</source>
        <translation>En el nodo «%2» no se sabe qué direcciones tienen estas: %1. Si una de ellas ya usa una dirección, no se detecta.</translation>
    </message>
    <message>
        <source>Inside, all clones are like “%1”: host name, machine ID and SSH host keys are equal, and with them perhaps the addresses.</source>
        <translation>Por dentro, todos los clones son como «%1»: el nombre de host, el identificador de máquina y las claves de host SSH son iguales, y con ellos quizá las direcciones.</translation>
    </message>
    <message>
        <source>Nothing tells whether the guest of “%1” has cloud-init, which reads these settings. Without it host name, machine ID and SSH host keys will be equal in both.</source>
        <translation>Nada indica si el invitado de «%1» tiene cloud-init, que lee estos ajustes. Sin él, el nombre de host, el identificador de máquina y las claves de host SSH serán iguales en ambos.</translation>
    </message>
    <message>
        <source>The original has such a drive, so its guest reads it.</source>
        <translation>El original tiene una unidad así, por lo que su invitado la lee.</translation>
    </message>
    <message>
        <source>The original’s serial number is one for cloud-init, so its guest has that.</source>
        <translation>El número de serie del original es para cloud-init, por lo que su invitado lo tiene.</translation>
    </message>
    <message>
        <source>Most images for virtual machines have cloud-init.</source>
        <translation>La mayoría de las imágenes para máquinas virtuales tienen cloud-init.</translation>
    </message>
    <message>
        <source>No storage of the node takes a drive’s image; a machine ID is not made new this way.</source>
        <translation>Ningún almacenamiento del nodo admite la imagen de una unidad; el identificador de máquina no se renueva de este modo.</translation>
    </message>
    <message>
        <source>Inside, the clone is like the original: host name, machine ID and SSH host keys are equal in both.</source>
        <translation>Por dentro, el clon es como el original: el nombre de host, el identificador de máquina y las claves de host SSH son iguales en ambos.</translation>
    </message>
    <message>
        <source>By a drive (%1) that cloud-init reads at the next start; its image “%2” is the clone’s own.</source>
        <translation>Mediante una unidad (%1) que cloud-init lee en el próximo inicio; su imagen «%2» es propia del clon.</translation>
    </message>
    <message>
        <source>By a drive (%1) with answers for Windows (unattend.xml) and for cloudbase-init, read at the next start; its image “%2” is the clone’s own.</source>
        <translation>Mediante una unidad (%1) con respuestas para Windows (unattend.xml) y para cloudbase-init, que se leen en el próximo inicio; su imagen «%2» es propia del clon.</translation>
    </message>
    <message>
        <source>By the system’s serial number, which cloud-init reads at the next start.</source>
        <translation>Mediante el número de serie del sistema, que cloud-init lee en el próximo inicio.</translation>
    </message>
    <message>
        <source>By virt-customize, which writes to the clone’s own disk (%1) before anybody can start it.</source>
        <translation>Mediante virt-customize, que escribe en el disco propio del clon (%1) antes de que alguien pueda iniciarlo.</translation>
    </message>
    <message>
        <source>By strings of the system’s firmware, which systemd 252 and later reads at each start: time zone and locale where it has none yet, and keys beside those that are there.</source>
        <translation>Mediante cadenas del firmware del sistema, que systemd 252 y posteriores leen en cada inicio: la zona horaria y la configuración regional si aún no las tiene, y claves además de las existentes.</translation>
    </message>
    <message>
        <source>The host name by its serial number, for cloud-init.</source>
        <translation>El nombre de host mediante su número de serie, para cloud-init.</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>el usuario predeterminado</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Machine ID</source>
        <translation>Identificador de máquina</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>Claves de host SSH</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Claves de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Command %1, run once</source>
        <translation>Orden %1, ejecutada una vez</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Datos de usuario</translation>
    </message>
    <message>
        <source>Cloud-init off from now on</source>
        <translation>cloud-init desactivado a partir de ahora</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>aplicado: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <source>not applied: it has %1</source>
        <translation>no aplicado: tiene %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>This computer has no “%1”. Install it (guestfs-tools), or let cloud-init read the settings.</source>
        <translation>En este equipo falta «%1». Instálelo (guestfs-tools), o deje que cloud-init lea los ajustes.</translation>
    </message>
    <message>
        <source>Disk “%1” on node “%2” is no file that you may write to on this computer. Choose a storage here, or let cloud-init read the settings.</source>
        <translation>El disco «%1» en el nodo «%2» no es un archivo en el que se pueda escribir desde este equipo. Elija un almacenamiento de aquí, o deje que cloud-init lea los ajustes.</translation>
    </message>
    <message>
        <source>You chose this way.</source>
        <translation>Así se ha elegido.</translation>
    </message>
</context>
<context>
    <name>InventoryText</name>
    <message>
        <source>Incomplete</source>
        <translation>Sin completar</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template, %1!</source>
        <comment>started by another tool, its state</comment>
        <translation>Plantilla, ¡%1!</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>Conectado, lectura incompleta</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Anfitrión: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>What it has is still being read.</source>
        <translation>Aún se está leyendo lo que tiene.</translation>
    </message>
    <message>
        <source>Last known state: %1</source>
        <translation>Último estado conocido: %1</translation>
    </message>
    <message>
        <source>Linked clone of “%1”</source>
        <translation>Clon enlazado de «%1»</translation>
    </message>
    <message>
        <source>Full clone of “%1”</source>
        <translation>Clon completo de «%1»</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Contiene: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a VM, and that it is fetching from a node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Same host as %1</source>
        <comment>names of nodes</comment>
        <translation>Mismo host que %1</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message>
        <source>Nothing was left behind.</source>
        <translation>No ha quedado nada.</translation>
    </message>
    <message>
        <source>The VM is where it was, and nothing was left on the other node.</source>
        <translation>La VM está donde estaba y no ha quedado nada en el otro nodo.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>It stays a VM.</source>
        <translation>Sigue siendo una VM.</translation>
    </message>
    <message>
        <source>It stays a template.</source>
        <translation>Sigue siendo una plantilla.</translation>
    </message>
    <message>
        <source>The VM works as before and rests on what it rested on.</source>
        <translation>La VM funciona como antes y se apoya en lo mismo que antes.</translation>
    </message>
    <message>
        <source>The VM itself is as it was.</source>
        <translation>La VM en sí está como estaba.</translation>
    </message>
    <message>
        <source>What was not changed yet stays as it was.</source>
        <translation>Lo que aún no se había cambiado queda como estaba.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>What is left of it stays among the interrupted tasks.</source>
        <translation>Lo que queda de ello permanece entre las tareas interrumpidas.</translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message>
        <source>at most %1</source>
        <comment>bytes to copy</comment>
        <translation>como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation>
            <numerusform>queda %n archivo</numerusform>
            <numerusform>quedan %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>has no disks</source>
        <translation>no tiene discos</translation>
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
            <numerusform>¿Convertir %n VM en plantilla?</numerusform>
            <numerusform>¿Convertir %n VM en plantillas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation>
            <numerusform>¿Volver a convertir %n plantilla en VM?</numerusform>
            <numerusform>¿Volver a convertir %n plantillas en VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>¿Hacer independiente %n VM?</numerusform>
            <numerusform>¿Hacer independientes %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation>
            <numerusform>¿Iniciar %n VM?</numerusform>
            <numerusform>¿Iniciar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation>
            <numerusform>¿Apagar %n VM?</numerusform>
            <numerusform>¿Apagar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation>
            <numerusform>¿Forzar el apagado de %n VM?</numerusform>
            <numerusform>¿Forzar el apagado de %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation>
            <numerusform>¿Reiniciar %n VM?</numerusform>
            <numerusform>¿Reiniciar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation>
            <numerusform>¿Forzar el reinicio de %n VM?</numerusform>
            <numerusform>¿Forzar el reinicio de %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation>
            <numerusform>¿Pausar %n VM?</numerusform>
            <numerusform>¿Pausar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation>
            <numerusform>¿Reanudar %n VM?</numerusform>
            <numerusform>¿Reanudar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation>
            <numerusform>¿Guardar y terminar %n VM?</numerusform>
            <numerusform>¿Guardar y terminar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation>
            <numerusform>¿Eliminar el estado guardado de %n VM?</numerusform>
            <numerusform>¿Eliminar los estados guardados de %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation>
            <numerusform>¿Eliminar %n VM?</numerusform>
            <numerusform>¿Eliminar %n VM?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to shut down.</source>
        <translation>
            <numerusform>Se pide a su invitado que se apague.</numerusform>
            <numerusform>Se pide a sus invitados que se apaguen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, as if they were unplugged.</source>
        <translation>
            <numerusform>Su invitado pierde lo que aún no ha escrito, como si se desenchufara.</numerusform>
            <numerusform>Sus invitados pierden lo que aún no han escrito, como si se desenchufaran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to reboot.</source>
        <translation>
            <numerusform>Se pide a su invitado que se reinicie.</numerusform>
            <numerusform>Se pide a sus invitados que se reinicien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their memory is written to files, from which their next start goes on.</source>
        <translation>
            <numerusform>Su memoria se escribe en un archivo, desde el que continúa en el próximo inicio.</numerusform>
            <numerusform>Su memoria se escribe en archivos, desde los que continúan en el próximo inicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their next start is as after a power cut: what their guests had in memory is lost.</source>
        <translation>
            <numerusform>Su próximo inicio es como tras un corte de corriente: lo que su invitado tenía en memoria se pierde.</numerusform>
            <numerusform>Su próximo inicio es como tras un corte de corriente: lo que sus invitados tenían en memoria se pierde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation>&amp;Volver a convertir</translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>Hacer in&amp;dependientes</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>&amp;Forzar apagado</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Forzar &amp;reinicio</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>&amp;Guardar y terminar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Por copiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>&amp;Conservar los discos</translation>
    </message>
    <message numerus="yes">
        <source>Their disks stay.</source>
        <translation>
            <numerusform>Sus discos se conservan.</numerusform>
            <numerusform>Sus discos se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation>
            <numerusform>Crea %n instantánea.</numerusform>
            <numerusform>Crea %n instantáneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not of those: %2</source>
        <translation>%1 Excepto de estas: %2</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation>
            <numerusform>Convertir %n VM en plantilla</numerusform>
            <numerusform>Convertir %n VM en plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation>
            <numerusform>Volver a convertir %n plantilla en VM</numerusform>
            <numerusform>Volver a convertir %n plantillas en VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation>
            <numerusform>Hacer independiente %n VM</numerusform>
            <numerusform>Hacer independientes %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation>
            <numerusform>Iniciar %n VM</numerusform>
            <numerusform>Iniciar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation>
            <numerusform>Apagar %n VM</numerusform>
            <numerusform>Apagar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation>
            <numerusform>Forzar el apagado de %n VM</numerusform>
            <numerusform>Forzar el apagado de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation>
            <numerusform>Reiniciar %n VM</numerusform>
            <numerusform>Reiniciar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation>
            <numerusform>Forzar el reinicio de %n VM</numerusform>
            <numerusform>Forzar el reinicio de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation>
            <numerusform>Pausar %n VM</numerusform>
            <numerusform>Pausar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation>
            <numerusform>Reanudar %n VM</numerusform>
            <numerusform>Reanudar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation>
            <numerusform>Guardar y terminar %n VM</numerusform>
            <numerusform>Guardar y terminar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation>
            <numerusform>Eliminar el estado guardado de %n VM</numerusform>
            <numerusform>Eliminar los estados guardados de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation>
            <numerusform>Crear una instantánea de %n VM</numerusform>
            <numerusform>Crear instantáneas de %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation>
            <numerusform>Eliminar %n VM</numerusform>
            <numerusform>Eliminar %n VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks become read-only, and they cannot be started while they are templates.</source>
        <translation>
            <numerusform>Sus discos pasan a ser de solo lectura, y no se puede iniciar mientras sea una plantilla.</numerusform>
            <numerusform>Sus discos pasan a ser de solo lectura, y no se pueden iniciar mientras sean plantillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</source>
        <translation>
            <numerusform>Los datos en los que se apoyan sus discos se copian en ellos. Si está en ejecución, la VM continúa mientras tanto.</numerusform>
            <numerusform>Los datos en los que se apoyan sus discos se copian en ellos. Las VM en ejecución continúan mientras tanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, and start again.</source>
        <translation>
            <numerusform>Su invitado pierde lo que aún no ha escrito, y se reinicia.</numerusform>
            <numerusform>Sus invitados pierden lo que aún no han escrito, y se reinician.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their own disks are deleted with them.</source>
        <translation>
            <numerusform>Sus propios discos se eliminan con ella.</numerusform>
            <numerusform>Sus propios discos se eliminan con ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>Disk %1 could not be copied by the method “%2”: %3</source>
        <translation>El disco %1 no se ha podido copiar con el método «%2»: %3</translation>
    </message>
    <message>
        <source>Linked: a new file that rests on the original’s disk and holds only what changes.</source>
        <translation>Enlazado: un archivo nuevo que se apoya en el disco del original y contiene solo lo que cambia.</translation>
    </message>
    <message>
        <source>Linked: a layer on Ceph that rests on a snapshot of the original’s disk and holds only what changes.</source>
        <translation>Enlazado: una capa en Ceph que se apoya en una instantánea del disco del original y contiene solo lo que cambia.</translation>
    </message>
    <message>
        <source>Shares the original’s blocks on the file system: instant, and takes no space until one of the two changes.</source>
        <translation>Comparte los bloques del original en el sistema de archivos: es inmediato y no ocupa espacio hasta que cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The storage shares the original’s blocks: instant, and takes no space until one of the two changes.</source>
        <translation>El almacenamiento comparte los bloques del original: es inmediato y no ocupa espacio hasta que cambie uno de los dos.</translation>
    </message>
    <message>
        <source>Copied by libvirt: it cannot be stopped midway. A small disk takes less than a second.</source>
        <translation>Copiado por libvirt: no se puede detener a medias. Un disco pequeño tarda menos de un segundo.</translation>
    </message>
    <message>
        <source>Copied on this computer, which sees the node’s files: the fastest way, and a cancel works at any moment.</source>
        <translation>Copiado en este equipo, que ve los archivos del nodo: es el modo más rápido, y se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Copied by QEMU: the progress is exact, and a cancel works at any moment.</source>
        <translation>Copiado por QEMU: el progreso es exacto, y se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Copied by QEMU out of the image that holds the snapshot: the whole image first, then the snapshot’s content; a cancel works at any moment.</source>
        <translation>Copiado por QEMU desde la imagen que contiene la instantánea: primero la imagen entera, después el contenido de la instantánea; se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Copied by the running VM’s own QEMU, all disks as they were when the copy began; a cancel works at any moment.</source>
        <translation>Copiado por el propio QEMU de la VM en ejecución, con todos los discos como estaban al empezar la copia; se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Mirrored by the running VM’s own QEMU, all disks as they are when the copy ends; a cancel works at any moment.</source>
        <translation>Duplicado en espejo por el propio QEMU de la VM en ejecución, con todos los discos como están al terminar la copia; se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Copied by QEMU straight from one node to the other, by TLS or in a network that was named as trusted: no byte passes through this computer, and a cancel works at any moment.</source>
        <translation>Copiado por QEMU directamente de un nodo al otro, mediante TLS o en una red indicada como de confianza: ningún byte pasa por este equipo, y se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Copied from one node to the other through this computer, holes left out; a cancel works at any moment.</source>
        <translation>Copiado de un nodo al otro a través de este equipo, sin los huecos; se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Not encrypted, in the network that was named as trusted: %1</source>
        <translation>Sin cifrar, en la red indicada como de confianza: %1</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Its disks stay where they are: both nodes see them.</source>
        <translation>Sus discos quedan donde están: ambos nodos los ven.</translation>
    </message>
    <message>
        <source>%1 are copied, read again on “%2” and compared. Only if they are the same is anything deleted.</source>
        <translation>Se copian %1, se vuelven a leer en «%2» y se comparan. Solo si coinciden se elimina algo.</translation>
    </message>
    <message>
        <source>“%1” moves from node “%2” to node “%3”.</source>
        <translation>«%1» pasa del nodo «%2» al nodo «%3».</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshots are lost.</source>
        <translation>
            <numerusform>Se pierde %n instantánea.</numerusform>
            <numerusform>Se pierden sus %n instantáneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1  UEFI variables</source>
        <translation>  %1  variables UEFI</translation>
    </message>
    <message>
        <source>On “%1” only its definition is deleted.</source>
        <translation>En «%1» solo se elimina su definición.</translation>
    </message>
    <message>
        <source>On “%1” these are deleted then, with its definition:</source>
        <translation>En «%1» se elimina después, con su definición:</translation>
    </message>
    <message>
        <source>  %1 stays</source>
        <translation>  %1 se conserva</translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>medium in a drive</source>
        <translation>medio en una unidad</translation>
    </message>
    <message>
        <source>image below a disk</source>
        <translation>imagen bajo un disco</translation>
    </message>
    <message>
        <source>data file of a disk</source>
        <translation>archivo de datos de un disco</translation>
    </message>
    <message>
        <source>target of a block job</source>
        <translation>destino de una tarea de bloques</translation>
    </message>
    <message>
        <source>layer of a transient disk</source>
        <translation>capa de un disco transitorio</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>device tree</source>
        <translation>árbol de dispositivos</translation>
    </message>
    <message>
        <source>ACPI table</source>
        <translation>tabla ACPI</translation>
    </message>
    <message>
        <source>firmware configuration</source>
        <translation>configuración del firmware</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>template of UEFI variables</source>
        <translation>plantilla de variables UEFI</translation>
    </message>
    <message>
        <source>UEFI variables</source>
        <translation>variables UEFI</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>estado del TPM</translation>
    </message>
    <message>
        <source>NVDIMM</source>
        <translation>NVDIMM</translation>
    </message>
    <message>
        <source>memory of a snapshot</source>
        <translation>memoria de una instantánea</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>estado guardado</translation>
    </message>
    <message>
        <source>file of a port or log</source>
        <translation>archivo de un puerto o registro</translation>
    </message>
    <message>
        <source>shared folder</source>
        <translation>carpeta compartida</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>concesión (lease)</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>file in QEMU’s arguments</source>
        <translation>archivo en los argumentos de QEMU</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>memoria compartida</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>network filter</source>
        <translation>filtro de red</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>interface of the host</source>
        <translation>interfaz del anfitrión</translation>
    </message>
    <message>
        <source>device of the host</source>
        <translation>dispositivo del anfitrión</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>MAC address in QEMU’s arguments</source>
        <translation>dirección MAC en los argumentos de QEMU</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>snapshot “%1”</source>
        <translation>instantánea «%1»</translation>
    </message>
    <message>
        <source>the VM as it runs now</source>
        <translation>la VM tal como se ejecuta ahora</translation>
    </message>
</context>
<context>
    <name>NodeFormText</name>
    <message>
        <source>“%1” is no driver of libvirt; that of QEMU and KVM is “qemu”.</source>
        <translation>«%1» no es un controlador de libvirt; el de QEMU y KVM es «qemu».</translation>
    </message>
    <message>
        <source>“%1” is no way to connect; there are ssh, tls, tcp and unix.</source>
        <translation>«%1» no es un modo de conexión; existen ssh, tls, tcp y unix.</translation>
    </message>
    <message>
        <source>The address names no host: write %1+%2://HOST/system.</source>
        <translation>La dirección no indica ningún anfitrión: escriba %1+%2://HOST/system.</translation>
    </message>
    <message>
        <source>The address ends in “/system” or “/session”, not in “%1”.</source>
        <translation>La dirección termina en «/system» o «/session», no en «%1».</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Una dirección no contiene espacios.</translation>
    </message>
    <message>
        <source>An address begins with a driver, such as “qemu:///”.</source>
        <translation>Una dirección empieza por un controlador, como «qemu:///».</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets: [2001:db8::1].</source>
        <translation>Una dirección IPv6 se escribe entre corchetes: [2001:db8::1].</translation>
    </message>
    <message>
        <source>The address is not one: check the host and the port.</source>
        <translation>La dirección no es válida: compruebe el anfitrión y el puerto.</translation>
    </message>
    <message>
        <source>TCP is not encrypted: whoever is on the network can read along and take part. Use SSH or TLS but in a network of your own.</source>
        <translation>TCP no está cifrado: quien esté en la red puede leer y participar. Use SSH o TLS, salvo en una red propia.</translation>
    </message>
    <message>
        <source>Node “%1” has the same address.</source>
        <translation>El nodo «%1» tiene la misma dirección.</translation>
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
        <translation>Conexión con %1: libvirt %2, %3, %4.</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>el nodo</translation>
    </message>
    <message>
        <source>The connection is read-only: VMs are shown, and nothing can be changed or cloned. Use the socket libvirt-sock.</source>
        <translation>La conexión es de solo lectura: se muestran las VM, pero no se puede cambiar ni clonar nada. Use el socket libvirt-sock.</translation>
    </message>
    <message>
        <source>Its libvirt is older than 9.0, with which Ramet is tested: some ways to clone may be missing.</source>
        <translation>Su libvirt es anterior a la 9.0, con la que se prueba Ramet: pueden faltar algunas formas de clonar.</translation>
    </message>
    <message>
        <source>It is the same address as that of node “%1”.</source>
        <translation>Es la misma dirección que la del nodo «%1».</translation>
    </message>
    <message>
        <source>It is the same host as node “%1” by its UUID, though not by its name: its VMs may be shown twice, or one of two hosts needs a UUID of its own (host_uuid in libvirtd.conf).</source>
        <translation>Según su UUID es el mismo anfitrión que el nodo «%1», aunque no según su nombre: sus VM pueden mostrarse dos veces, o uno de los dos anfitriones necesita un UUID propio (host_uuid en libvirtd.conf).</translation>
    </message>
    <message>
        <source>It is the same host as node “%1”, by its UUID: its VMs may be shown twice.</source>
        <translation>Según su UUID, es el mismo anfitrión que el nodo «%1»: sus VM pueden mostrarse dos veces.</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Network “%1” does not exist on node “%2”: the clone cannot start until it does.</source>
        <translation>La red «%1» no existe en el nodo «%2»: el clon no podrá iniciarse hasta que exista.</translation>
    </message>
    <message>
        <source>Node “%2” has no network interface “%1”: the clone cannot start until there is one.</source>
        <translation>El nodo «%2» no tiene ninguna interfaz de red «%1»: el clon no podrá iniciarse hasta que exista.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network interface “%1” is not known: the clone needs it to start.</source>
        <translation>No se sabe si el nodo «%2» tiene la interfaz de red «%1»: el clon la necesita para iniciarse.</translation>
    </message>
    <message>
        <source>Node “%2” has no network filter “%1”: the clone cannot start until there is one.</source>
        <translation>El nodo «%2» no tiene ningún filtro de red «%1»: el clon no podrá iniciarse hasta que exista.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network filter “%1” is not known: the clone needs it to start.</source>
        <translation>No se sabe si el nodo «%2» tiene el filtro de red «%1»: el clon lo necesita para iniciarse.</translation>
    </message>
    <message>
        <source>Whether node “%2” has “%1” is not known: the clone needs it to start.</source>
        <translation>No se sabe si el nodo «%2» tiene «%1»: el clon lo necesita para iniciarse.</translation>
    </message>
    <message>
        <source>Node “%2” does not have the optional image “%1”.</source>
        <translation>El nodo «%2» no tiene la imagen opcional «%1».</translation>
    </message>
    <message>
        <source>The clone’s drive gets what node “%2” itself has at “%1”.</source>
        <translation>La unidad del clon recibe lo que el propio nodo «%2» tiene en «%1».</translation>
    </message>
    <message>
        <source>The clone’s drive is the device “%1” of node “%2”, if there is one.</source>
        <translation>La unidad del clon es el dispositivo «%1» del nodo «%2», si existe.</translation>
    </message>
    <message>
        <source>The original runs on the emulator “%1”; the clone gets the one of node “%2”.</source>
        <translation>El original se ejecuta con el emulador «%1»; el clon recibe el del nodo «%2».</translation>
    </message>
    <message>
        <source>Drive “%1” of the clone is empty.</source>
        <translation>La unidad «%1» del clon está vacía.</translation>
    </message>
    <message>
        <source>Disk “%1” is on no storage; its copy goes to “%2”.</source>
        <translation>El disco «%1» no está en ningún almacenamiento; su copia va a «%2».</translation>
    </message>
    <message>
        <source>The two nodes do not share the storage of disk “%1”: it is sent to storage “%2” of the other one.</source>
        <translation>Los dos nodos no comparten el almacenamiento del disco «%1»: se envía al almacenamiento «%2» del otro.</translation>
    </message>
    <message>
        <source>“%1” starts at once and fetches its disks meanwhile: node “%2” and the original must stay as they are until it has them.</source>
        <translation>«%1» se inicia de inmediato y obtiene sus discos mientras tanto: el nodo «%2» y el original deben quedar como están hasta que los tenga.</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are.</source>
        <translation>Los argumentos para QEMU en &lt;qemu:commandline&gt; se conservan tal como están.</translation>
    </message>
    <message>
        <source>The arguments for QEMU in &lt;qemu:commandline&gt; are kept as they are: both VMs have %1.</source>
        <translation>Los argumentos para QEMU en &lt;qemu:commandline&gt; se conservan tal como están: ambas VM tienen %1.</translation>
    </message>
    <message>
        <source>Both VMs write to “%1”, which &lt;qemu:commandline&gt; names: it is damaged when both run. Give the clone a file of its own first.</source>
        <translation>Ambas VM escriben en «%1», que indica &lt;qemu:commandline&gt;: se daña si se ejecutan las dos. Dé primero al clon un archivo propio.</translation>
    </message>
    <message>
        <source>Drive “%1” keeps “%2”: the clone gets the first-boot settings of the original, with its name and instance ID.</source>
        <translation>La unidad «%1» conserva «%2»: el clon recibe los ajustes de primer inicio del original, con su nombre y su identificador de instancia.</translation>
    </message>
    <message>
        <source>The clone’s screen has the password of “%1”: change it if others know it.</source>
        <translation>La pantalla del clon tiene la contraseña de «%1»: cámbiela si otros la conocen.</translation>
    </message>
    <message>
        <source>The copy of disk “%1” keeps its serial number: do not attach both to one VM.</source>
        <translation>La copia del disco «%1» conserva su número de serie: no conecte ambos a una misma VM.</translation>
    </message>
    <message>
        <source>The saved state of “%1” is not copied: the clone starts as after a power cut.</source>
        <translation>El estado guardado de «%1» no se copia: el clon se inicia como tras un corte de corriente.</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken while the VM ran: the clone gets its disks without the memory and starts as after a power cut.</source>
        <translation>La instantánea «%1» se creó con la VM en ejecución: el clon recibe sus discos sin la memoria y se inicia como tras un corte de corriente.</translation>
    </message>
    <message>
        <source>The clone rests on snapshot “%1” of “%2”: keep the snapshot as long as the clone exists.</source>
        <translation>El clon se apoya en la instantánea «%1» de «%2»: conserve la instantánea mientras exista el clon.</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold UEFI variables and TPM: the clone gets them as they are now.</source>
        <translation>La instantánea «%1» no contiene las variables UEFI ni el TPM: el clon los recibe tal como están ahora.</translation>
    </message>
    <message>
        <source>“%1” keeps running and is held only for a moment.</source>
        <translation>«%1» sigue en ejecución y solo se detiene un momento.</translation>
    </message>
    <message>
        <source>The clone does not get disk “%1”: it may not start without it.</source>
        <translation>El clon no recibe el disco «%1»: puede que no se inicie sin él.</translation>
    </message>
    <message>
        <source>The clone uses disk “%1” together with the original.</source>
        <translation>El clon usa el disco «%1» junto con el original.</translation>
    </message>
    <message>
        <source>Disk “%1” is transient: what was written to it since the VM started is not copied.</source>
        <translation>El disco «%1» es transitorio: lo que se ha escrito en él desde el inicio de la VM no se copia.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If you cancel before that, “%1” is removed with all that its guest wrote.</source>
        <translation>Si cancela antes, «%1» se elimina con todo lo que haya escrito su invitado.</translation>
    </message>
    <message>
        <source>Disk “%1” is first copied to one image in storage “%2” of its own node, which takes space there until it has been sent.</source>
        <translation>El disco «%1» se copia primero en una sola imagen en el almacenamiento «%2» de su propio nodo, lo que ocupa espacio allí hasta que se haya enviado.</translation>
    </message>
    <message>
        <source>The clone uses devices of the node (%1): it cannot run at the same time as the original.</source>
        <translation>El clon usa dispositivos del nodo (%1): no puede ejecutarse al mismo tiempo que el original.</translation>
    </message>
    <message>
        <source>Disk “%1” can also be written to by %2, which must stay off while the clone is made.</source>
        <translation>También se puede escribir en el disco «%1» desde otras VM, que deben permanecer apagadas mientras se crea el clon: %2.</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as this could not be read: %2. If one does, the clone may be damaged.</source>
        <translation>No se sabe si otra VM escribe en los discos de «%1», pues esto no se ha podido leer: %2. Si alguna lo hace, el clon puede quedar dañado.</translation>
    </message>
    <message>
        <source>Whether another VM writes to the disks of “%1” is not known, as node %2 cannot be reached. If one does, the clone may be damaged.</source>
        <translation>No se sabe si otra VM escribe en los discos de «%1», pues no se puede acceder al nodo %2. Si alguna lo hace, el clon puede quedar dañado.</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 CPUs: the clone’s will share them.</source>
        <translation>El nodo «%2» solo tiene %1 CPU: las del clon las compartirán.</translation>
    </message>
    <message>
        <source>The clone’s MAC address %1 is also that of %2: run no two of them in one network.</source>
        <translation>La dirección MAC %1 del clon es también la de %2: no ejecute dos de ellos en la misma red.</translation>
    </message>
    <message>
        <source>All %2 clones get the MAC address %1: run no two of them in one network.</source>
        <translation>Los %2 clones reciben todos la dirección MAC %1: no ejecute dos de ellos en la misma red.</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Clone “%1” to “%2”</source>
        <translation>Clonar «%1» como «%2»</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>Hacer independiente «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>Convertir «%1» en plantilla</translation>
    </message>
    <message>
        <source>Convert template “%1” to a VM</source>
        <translation>Convertir la plantilla «%1» en VM</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Iniciar «%1»</translation>
    </message>
    <message>
        <source>Shut down “%1”</source>
        <translation>Apagar «%1»</translation>
    </message>
    <message>
        <source>Force “%1” off</source>
        <translation>Forzar el apagado de «%1»</translation>
    </message>
    <message>
        <source>Reboot “%1”</source>
        <translation>Reiniciar «%1»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Forzar el reinicio de «%1»</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Pausar «%1»</translation>
    </message>
    <message>
        <source>Let “%1” go on</source>
        <translation>Reanudar «%1»</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”</source>
        <translation>Eliminar el estado guardado de «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Take snapshot “%1” of “%2”</source>
        <translation>Crear la instantánea «%1» de «%2»</translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”</source>
        <translation>Eliminar la instantánea «%1» de «%2»</translation>
    </message>
    <message>
        <source>Create a sample VM on “%1”</source>
        <translation>Crear una VM de ejemplo en «%1»</translation>
    </message>
    <message>
        <source>Make “%1” a storage</source>
        <translation>Convertir «%1» en almacenamiento</translation>
    </message>
    <message>
        <source>Look whether “%1” is on “%2” too</source>
        <translation>Comprobar si «%1» también está en «%2»</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>Terminar: %1</translation>
    </message>
    <message>
        <source>Clean up: %1</source>
        <translation>Limpiar: %1</translation>
    </message>
    <message>
        <source>“%1” is ready and started</source>
        <translation>«%1» está lista e iniciada</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«%1» está lista</translation>
    </message>
    <message>
        <source>%1: %2 at once</source>
        <comment>a clone is ready, its size</comment>
        <translation>%1: %2 al instante</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a clone is ready, its size, the time</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1. It could not be started; the details say why.</source>
        <translation>%1. No se ha podido iniciar; los detalles indican por qué.</translation>
    </message>
    <message>
        <source>“%1” is independent now</source>
        <translation>«%1» es ahora independiente</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«%1» se ha eliminado</translation>
    </message>
    <message>
        <source>“%1” is a template now</source>
        <translation>«%1» es ahora una plantilla</translation>
    </message>
    <message>
        <source>“%1” is a VM again</source>
        <translation>«%1» vuelve a ser una VM</translation>
    </message>
    <message>
        <source>“%1” is started</source>
        <translation>«%1» se ha iniciado</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down</source>
        <translation>Se ha pedido a «%1» que se apague</translation>
    </message>
    <message>
        <source>“%1” is off</source>
        <translation>«%1» está apagada</translation>
    </message>
    <message>
        <source>“%1” was asked to reboot</source>
        <translation>Se ha pedido a «%1» que se reinicie</translation>
    </message>
    <message>
        <source>“%1” was reset</source>
        <translation>Se ha forzado el reinicio de «%1»</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>«%1» está en pausa</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>«%1» continúa</translation>
    </message>
    <message>
        <source>“%1” is saved: its next start goes on from here</source>
        <translation>«%1» se ha guardado: su próximo inicio continúa desde aquí</translation>
    </message>
    <message>
        <source>The saved state of “%1” is removed</source>
        <translation>Se ha eliminado el estado guardado de «%1»</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>«%1» se ha cambiado</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is taken</source>
        <translation>Se ha creado la instantánea «%1» de «%2»</translation>
    </message>
    <message>
        <source>“%2” is as it was in snapshot “%1”</source>
        <translation>«%2» está como en la instantánea «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots of “%1” are deleted</source>
        <translation>
            <numerusform>Se ha eliminado %n instantánea de «%1»</numerusform>
            <numerusform>Se han eliminado %n instantáneas de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>The sample VM is ready</source>
        <translation>La VM de ejemplo está lista</translation>
    </message>
    <message>
        <source>Storage “%1” is ready</source>
        <translation>El almacenamiento «%1» está listo</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one storage</source>
        <translation>«%1» y «%2» son un solo almacenamiento</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages: something copies what is written to the one to the other</source>
        <translation>«%1» y «%2» son dos almacenamientos: algo copia en uno lo que se escribe en el otro</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two storages</source>
        <translation>«%1» y «%2» son dos almacenamientos</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”</source>
        <translation>Mover «%1» al nodo «%2»</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” now</source>
        <comment>a VM that was moved</comment>
        <translation>«%1» está ahora en el nodo «%2»</translation>
    </message>
    <message>
        <source>%1. Not all went well; the details say what.</source>
        <translation>%1. No todo ha salido bien; los detalles indican qué.</translation>
    </message>
    <message>
        <source>Revert “%2” to snapshot “%1”</source>
        <translation>Devolver «%2» a la instantánea «%1»</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>The pattern stands for far more than %1 names. Make it shorter.</source>
        <translation>El patrón representa muchos más de %1 nombres. Acórtelo.</translation>
    </message>
    <message>
        <source>The pattern stands for %1 names; %2 is the most. Make several of it.</source>
        <translation>El patrón representa %1 nombres; el máximo es %2. Divídalo en varios.</translation>
    </message>
    <message>
        <source>A brace in the pattern has no partner. A backslash before it makes it part of the name.</source>
        <translation>Una llave del patrón no tiene pareja. Una barra invertida delante la hace parte del nombre.</translation>
    </message>
    <message>
        <source>The pattern has braces inside braces. Write them one after the other, or a backslash before those of the name.</source>
        <translation>El patrón tiene llaves dentro de llaves. Escríbalas una tras otra, o ponga una barra invertida delante de las del nombre.</translation>
    </message>
    <message>
        <source>“%1” in the pattern leaves a place empty. Write numbers such as {1..9}, or texts such as {a,b}.</source>
        <translation>«%1» en el patrón deja un lugar vacío. Escriba números como {1..9}, o textos como {a,b}.</translation>
    </message>
    <message>
        <source>“%1” in the pattern stands for nothing. Write numbers such as {1..9}, or texts such as {a,b}; a backslash before a brace makes it part of the name.</source>
        <translation>«%1» en el patrón no representa nada. Escriba números como {1..9}, o textos como {a,b}; una barra invertida delante de una llave la hace parte del nombre.</translation>
    </message>
    <message>
        <source>“%1” in the pattern has a number of more than nine digits. Use smaller ones.</source>
        <translation>«%1» en el patrón tiene un número de más de nueve cifras. Use números más pequeños.</translation>
    </message>
    <message>
        <source>“{n}” in the pattern needs to know how many clones are wanted.</source>
        <translation>«{n}» en el patrón requiere saber cuántos clones se desean.</translation>
    </message>
    <message>
        <source>Several clones need several names: write {n} where the number shall stand.</source>
        <translation>Varios clones necesitan varios nombres: escriba {n} donde deba ir el número.</translation>
    </message>
    <message>
        <source>%1 clones cannot be made at once: choose 1 to %2.</source>
        <translation>No se pueden crear %1 clones a la vez: elija de 1 a %2.</translation>
    </message>
    <message>
        <source>The pattern gives the name “%1” twice.</source>
        <translation>El patrón da dos veces el nombre «%1».</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Not active</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>an amount of bytes</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>Almacenamiento %1 (%2)</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <comment>amounts of bytes</comment>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>VMs that are dropped here are cloned on “%1” as templates.</source>
        <translation>Las VM que se suelten aquí se clonan en «%1» como plantillas.</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Almacenamientos</translation>
    </message>
    <message>
        <source>VMs that are dropped on a storage are cloned to it.</source>
        <translation>Las VM que se suelten en un almacenamiento se clonan en él.</translation>
    </message>
    <message>
        <source>Storage “%1” is full: the copy of disk “%2” takes %3. Free some space or choose another storage.</source>
        <translation>El almacenamiento «%1» está lleno: la copia del disco «%2» ocupa %3. Libere espacio o elija otro almacenamiento.</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <translation>Disco: %1</translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Almacenamiento: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Necesario: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <comment>how many</comment>
        <translation>Plantillas: %1</translation>
    </message>
    <message>
        <source>Storages: %1</source>
        <comment>how many</comment>
        <translation>Almacenamientos: %1</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>• %1 on “%2” (%3)</source>
        <comment>a volume, its storage and size</comment>
        <translation>• %1 en «%2» (%3)</translation>
    </message>
    <message>
        <source>• %1 (UEFI variables)</source>
        <translation>• %1 (variables UEFI)</translation>
    </message>
    <message>
        <source>It has no disks.</source>
        <translation>No tiene discos.</translation>
    </message>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>&amp;Conservar los discos</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Convert “%1” to a template?</source>
        <translation>¿Convertir «%1» en plantilla?</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>Some are files of their own and cannot be deleted here.</source>
        <translation>Algunas son archivos propios y no se pueden eliminar aquí.</translation>
    </message>
    <message>
        <source>C&amp;lone to a template…</source>
        <translation>C&amp;lonar en una plantilla…</translation>
    </message>
    <message>
        <source>• %1 on node “%2”: at most %3</source>
        <comment>a VM and how much is copied</comment>
        <translation>• %1 en el nodo «%2»: como máximo %3</translation>
    </message>
    <message>
        <source>Make “%1” independent?</source>
        <translation>¿Hacer independiente «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>¿Hacer independiente %n VM?</numerusform>
            <numerusform>¿Hacer independientes %n VM?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;independent</source>
        <translation>Hacer in&amp;dependiente</translation>
    </message>
    <message>
        <source>Start “%1” and spoil what rests on its disks?</source>
        <translation>¿Iniciar «%1» y estropear lo que se apoya en sus discos?</translation>
    </message>
    <message>
        <source>&amp;Start all the same</source>
        <translation>&amp;Iniciar de todos modos</translation>
    </message>
    <message>
        <source>Force “%1” off?</source>
        <translation>¿Forzar el apagado de «%1»?</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, as if it were unplugged.</source>
        <translation>El invitado pierde lo que aún no ha escrito, como si se desenchufara.</translation>
    </message>
    <message>
        <source>&amp;Force off</source>
        <translation>&amp;Forzar apagado</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>¿Forzar el reinicio de «%1»?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Forzar &amp;reinicio</translation>
    </message>
    <message>
        <source>Remove the saved state of “%1”?</source>
        <translation>¿Eliminar el estado guardado de «%1»?</translation>
    </message>
    <message>
        <source>Its next start is as after a power cut: what the guest had in memory is lost.</source>
        <translation>Su próximo inicio es como tras un corte de corriente: lo que el invitado tenía en memoria se pierde.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove node “%1” from the list?</source>
        <translation>¿Quitar el nodo «%1» de la lista?</translation>
    </message>
    <message>
        <source>Its VMs and storages stay as they are. You can add it again.</source>
        <translation>Sus VM y almacenamientos quedan como están. Puede volver a añadirlo.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Dejar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel tasks</source>
        <translation>
            <numerusform>&amp;Cancelar tarea</numerusform>
            <numerusform>&amp;Cancelar tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>&amp;No salir</translation>
    </message>
    <message>
        <source>Remove the unfinished clone “%1”?</source>
        <translation>¿Eliminar el clon inacabado «%1»?</translation>
    </message>
    <message>
        <source>It goes on running meanwhile.</source>
        <translation>Sigue en ejecución mientras tanto.</translation>
    </message>
    <message>
        <source>Running VMs go on meanwhile.</source>
        <translation>Las VM en ejecución continúan mientras tanto.</translation>
    </message>
    <message>
        <source>Quit Ramet</source>
        <translation>Salir de Ramet</translation>
    </message>
    <message>
        <source>Move “%1” to node “%2”?</source>
        <translation>¿Mover «%1» al nodo «%2»?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs?</source>
        <translation>
            <numerusform>¿Mover %n VM?</numerusform>
            <numerusform>¿Mover %n VM?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Cancel this task?</source>
        <translation>¿Cancelar esta tarea?</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>&amp;Cancelar tarea</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Dejar que continúe</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <comment>a VM; its disks follow</comment>
        <translation>Se eliminan con ella:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <comment>disks follow</comment>
        <translation>Se conservan:</translation>
    </message>
    <message>
        <source>Its disks become read-only, and it cannot be started while it is a template. Linked clones of it are ready in an instant. It can be turned back into a VM as long as it has no linked clones.</source>
        <translation>Sus discos pasan a ser de solo lectura, y no se puede iniciar mientras sea una plantilla. Sus clones enlazados están listos al instante. Se puede volver a convertir en VM mientras no tenga clones enlazados.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</source>
        <translation>
            <numerusform>«%1» tiene %n instantánea, y una plantilla no puede tener ninguna. Clónela en una plantilla, y «%1» la conserva.</numerusform>
            <numerusform>«%1» tiene %n instantáneas, y una plantilla no puede tener ninguna. Clónela en una plantilla, y «%1» las conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete snapshots and convert</source>
        <translation>&amp;Eliminar las instantáneas y convertir</translation>
    </message>
    <message>
        <source>The data that its disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>Los datos en los que se apoyan sus discos se copian en ellos, como máximo %1. Después no necesitan ninguna otra imagen.</translation>
    </message>
    <message>
        <source>The data that their disks rest on is copied into them, at most %1. After that they need no other image.</source>
        <translation>Los datos en los que se apoyan los discos de las VM se copian en ellos, como máximo %1. Después no necesitan ninguna otra imagen.</translation>
    </message>
    <message>
        <source>The guest loses what it has not written yet, and starts again.</source>
        <translation>El invitado pierde lo que aún no ha escrito, y se reinicia.</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>Otro cliente está o estaba creando este clon.</translation>
    </message>
    <message>
        <source>Ramet on “%1” is or was making this clone.</source>
        <translation>Ramet en «%1» está o estaba creando este clon.</translation>
    </message>
    <message>
        <source>If that is still going on, it will fail. Remove the clone only if you know that nobody is making it any more.</source>
        <translation>Si todavía está en curso, fallará. Elimine el clon solo si sabe que ya nadie lo está creando.</translation>
    </message>
</context>
<context>
    <name>PromptBox</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Ocultar &amp;detalles</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Compare it with what “ssh-keygen -lf FILE” shows on the host, for a .pub file in /etc/ssh.</source>
        <translation>Compárela con lo que «ssh-keygen -lf FILE» muestra en el anfitrión, para un archivo .pub de /etc/ssh.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>No se ha aceptado la última respuesta.</translation>
    </message>
    <message>
        <source>The SSH key of host “%2” of node “%1” is not known. Its fingerprint:</source>
        <translation>No se conoce la clave SSH del anfitrión «%2» del nodo «%1». Su huella:</translation>
    </message>
    <message>
        <source>Passphrase of the key “%2” for node “%1”:</source>
        <translation>Frase de contraseña de la clave «%2» para el nodo «%1»:</translation>
    </message>
    <message>
        <source>Password of “%2” for node “%1”:</source>
        <translation>Contraseña de «%2» para el nodo «%1»:</translation>
    </message>
    <message>
        <source>Node “%1” asks: %2</source>
        <translation>El nodo «%1» pregunta: %2</translation>
    </message>
</context>
<context>
    <name>QuitText</name>
    <message>
        <source>• %1: has not begun, and is dropped</source>
        <translation>• %1: no ha empezado, y se descarta</translation>
    </message>
    <message>
        <source>• %1: is cancelled, and what it made is removed</source>
        <translation>• %1: se cancela, y se elimina lo que ha creado</translation>
    </message>
    <message>
        <source>• %1: QEMU goes on copying; the next start of Ramet offers to finish it</source>
        <translation>• %1: QEMU sigue copiando; el próximo inicio de Ramet ofrece terminarla</translation>
    </message>
    <message>
        <source>• %1: stops here; the next start of Ramet offers to go on with it</source>
        <translation>• %1: se detiene aquí; el próximo inicio de Ramet ofrece continuarla</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>%n tarea está en curso. ¿Salir de todos modos?</numerusform>
            <numerusform>%n tareas están en curso. ¿Salir de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave: Ramet quits now.</source>
        <translation>Dejar: Ramet se cierra ahora.</translation>
    </message>
    <message>
        <source>The clone is running already while its disks are still being fetched. It is switched off and removed, with all that its guest has written. The original stays as it is.</source>
        <translation>El clon ya está en marcha mientras sus discos todavía se están obteniendo. Se apaga y se elimina, con todo lo que haya escrito su invitado. El original queda como está.</translation>
    </message>
    <message>
        <source>Clones are running already while their disks are still being fetched. They are switched off and removed, with all that their guests have written. The originals stay as they are.</source>
        <translation>Hay clones que ya están en marcha mientras sus discos todavía se están obteniendo. Se apagan y se eliminan, con todo lo que hayan escrito sus invitados. Los originales quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Wait: Ramet quits as soon as the tasks have ended.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Esperar: Ramet se cierra en cuanto haya terminado la tarea.</numerusform>
            <numerusform>Esperar: Ramet se cierra en cuanto hayan terminado las tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel tasks: what they made so far is removed first.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Cancelar tarea: primero se elimina lo que ha creado hasta ahora.</numerusform>
            <numerusform>Cancelar tareas: primero se elimina lo que han creado hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>A snapshot cannot be called “%1”: the name must not begin with a dot or be only a number. Choose another name.</source>
        <translation>Una instantánea no puede llamarse «%1»: el nombre no debe empezar por un punto ni ser solo un número. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%2” has a snapshot “%1” already. Choose another name.</source>
        <translation>«%2» ya tiene una instantánea «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) cannot be part of a snapshot. Clone the VM instead, or detach that disk first.</source>
        <translation>El disco «%1» (%2) no puede formar parte de una instantánea. Clone la VM en su lugar, o desconecte primero ese disco.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside the image of one disk and a file of its own for another, which libvirt cannot handle. Clone it, or delete it with the program that made it.</source>
        <translation>La instantánea «%1» está dentro de la imagen de un disco y es un archivo propio para otro, lo que libvirt no puede manejar. Clónela, o elimínela con el programa que la creó.</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>Los archivos de la instantánea «%1» son necesarios para %3. Elimine primero esos elementos o hágalos independientes.</translation>
    </message>
    <message>
        <source>The files of snapshot “%1” hold, or lie below, what was taken later: %3. Delete that first, or clone the snapshot instead.</source>
        <translation>Los archivos de la instantánea «%1» contienen lo que se creó después, o están debajo de ello: %3. Elimine primero eso, o clone la instantánea en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is off. Start it first.</source>
        <translation>«%1» está apagada. Iníciela primero.</translation>
    </message>
    <message>
        <source>“%1” is paused. Let it go on first.</source>
        <translation>«%1» está en pausa. Reanúdela primero.</translation>
    </message>
    <message>
        <source>“%1” is not paused, so it cannot be let go on.</source>
        <translation>«%1» no está en pausa, por lo que no se puede reanudar.</translation>
    </message>
    <message>
        <source>“%1” has no saved state.</source>
        <translation>«%1» no tiene ningún estado guardado.</translation>
    </message>
    <message>
        <source>The title “%1” has line breaks, which libvirt does not allow. Write it in one line.</source>
        <translation>El título «%1» tiene saltos de línea, lo que libvirt no permite. Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: it is one word of at most 40 letters, digits, “.”, “_” and “-”.</source>
        <translation>«%1» no puede ser una etiqueta: es una palabra de como máximo 40 letras, cifras, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>No volume of “%1” carries its name, so none can be renamed with it. Rename the VM alone.</source>
        <translation>Ningún volumen de «%1» lleva su nombre, por lo que no se puede cambiar el nombre de ninguno con ella. Cambie solo el nombre de la VM.</translation>
    </message>
    <message>
        <source>Snapshots of “%1” name its volumes as they are called now: %3. Delete these first, or rename the VM alone.</source>
        <translation>Hay instantáneas de «%1» que nombran sus volúmenes como se llaman ahora: %3. Elimínelas primero, o cambie solo el nombre de la VM.</translation>
    </message>
    <message>
        <source>Volume “%1” on storage “%2” keeps its name: libvirt cannot rename a volume, only copy it, and Ramet can where it runs on the node itself, may write to the storage’s folder, and the volume is a file there. Rename the VM alone, or make a full clone.</source>
        <translation>El volumen «%1» en el almacenamiento «%2» conserva su nombre: libvirt no puede cambiar el nombre de un volumen, solo copiarlo, y Ramet puede hacerlo solo si se ejecuta en el propio nodo, puede escribir en la carpeta del almacenamiento y el volumen es allí un archivo. Cambie solo el nombre de la VM, o cree un clon completo.</translation>
    </message>
    <message>
        <source>Storage “%2” has a volume “%1” already. Choose another name, or rename the VM alone.</source>
        <translation>El almacenamiento «%2» ya tiene un volumen «%1». Elija otro nombre, o cambie solo el nombre de la VM.</translation>
    </message>
    <message>
        <source>“%1” does not run, so it has no memory to keep. Take the snapshot of its disks.</source>
        <translation>«%1» no está en ejecución, por lo que no tiene memoria que conservar. Cree la instantánea de sus discos.</translation>
    </message>
    <message>
        <source>Disk “%1” has %3 and cannot become smaller (%2 wanted): what the guest keeps behind that end would be lost. Choose at least as much as it has.</source>
        <translation>El disco «%1» tiene %3 y no puede hacerse más pequeño (se piden %2): se perdería lo que el invitado guarda más allá de ese final. Elija al menos lo que tiene.</translation>
    </message>
    <message>
        <source>Disk “%1” is neither copied nor linked, so it keeps its size. Copy it, or leave the size as it is.</source>
        <translation>El disco «%1» no se copia ni se enlaza, por lo que conserva su tamaño. Cópielo o deje el tamaño como está.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted and copied as it is, so it keeps its size. Leave the size as it is.</source>
        <translation>El disco «%1» está cifrado y se copia tal como está, por lo que conserva su tamaño. Deje el tamaño como está.</translation>
    </message>
    <message>
        <source>A guest like this can have %3 CPUs on node “%2” at most, not %1. Choose fewer.</source>
        <translation>Un invitado como este puede tener como máximo %3 CPU en el nodo «%2», no %1. Elija menos.</translation>
    </message>
    <message>
        <source>A core of “%1” has %2 threads: choose a multiple of %2 as the number of CPUs.</source>
        <translation>Un núcleo de «%1» tiene %2 hilos: elija un múltiplo de %2 como número de CPU.</translation>
    </message>
    <message>
        <source>“%1” spreads its CPUs over several NUMA cells, and where others belong is not known. Change it in the clone’s definition instead.</source>
        <translation>«%1» reparte sus CPU entre varias celdas NUMA, y no se sabe dónde corresponden otras. Cámbielo en la definición del clon.</translation>
    </message>
    <message>
        <source>“%1” spreads its memory over several NUMA cells, and where more or less belongs is not known. Change it in the clone’s definition instead.</source>
        <translation>«%1» reparte su memoria entre varias celdas NUMA, y no se sabe dónde corresponde más o menos. Cámbielo en la definición del clon.</translation>
    </message>
    <message>
        <source>A part of the memory of “%1” is plugged in as modules, so its sum cannot be set. Change the modules in the clone’s definition instead.</source>
        <translation>Una parte de la memoria de «%1» está conectada en forma de módulos, por lo que no se puede fijar su suma. Cambie los módulos en la definición del clon.</translation>
    </message>
    <message>
        <source>Node “%2” has no display of the kind “%1”, only %3. Choose one of these.</source>
        <translation>El nodo «%2» no tiene ninguna pantalla del tipo «%1», solo %3. Elija una de estas.</translation>
    </message>
    <message>
        <source>“%2” has no network card %1; the last one is %3. Choose a number from 1 to that.</source>
        <translation>«%2» no tiene ninguna tarjeta de red %1; la última es %3. Elija un número de 1 hasta ese.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, only these: %3. Choose one of these, or make the network first.</source>
        <translation>El nodo «%2» no tiene ninguna red «%1», solo estas: %3. Elija una de estas o cree primero la red.</translation>
    </message>
    <message>
        <source>Node “%2” has no bridge “%1”, only these interfaces: %3. Choose one of these, or make the bridge first.</source>
        <translation>El nodo «%2» no tiene ningún puente «%1», solo estas interfaces: %3. Elija una de estas o cree primero el puente.</translation>
    </message>
    <message>
        <source>“%1” is no address that a network card can have. Enter one such as 52:54:00:12:34:56, whose second digit is even.</source>
        <translation>«%1» no es una dirección que pueda tener una tarjeta de red. Introduzca una como 52:54:00:12:34:56, cuya segunda cifra sea par.</translation>
    </message>
    <message>
        <source>The MAC address %1 is that of %3 already. Choose another one.</source>
        <translation>La dirección MAC %1 ya es la de %3. Elija otra.</translation>
    </message>
    <message>
        <source>Only one clone can have the MAC address %1. Let each get a new one.</source>
        <translation>Solo un clon puede tener la dirección MAC %1. Deje que cada uno reciba una nueva.</translation>
    </message>
    <message>
        <source>“%1” is no path to an element (XPath 1.0): %2. Enter one such as /domain/devices/video/model/@type.</source>
        <translation>«%1» no es una ruta a un elemento (XPath 1.0): %2. Introduzca una como /domain/devices/video/model/@type.</translation>
    </message>
    <message>
        <source>The path “%1” names %2 places in the definition. Enter one that names exactly one, such as /domain/devices/video[1]/model/@type.</source>
        <translation>La ruta «%1» designa %2 lugares de la definición. Introduzca una que designe exactamente uno, como /domain/devices/video[1]/model/@type.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: what is there tells the clone from its original, or says whose files are whose. Use the field or option that there is for it.</source>
        <translation>«%1» no se puede fijar: lo que hay allí distingue al clon de su original, o indica de quién son los archivos. Use el campo o la opción previstos para ello.</translation>
    </message>
    <message>
        <source>“%1” has elements of its own and no text. Enter the path of one of them, or of an attribute.</source>
        <translation>«%1» tiene elementos propios y ningún texto. Introduzca la ruta de uno de ellos, o de un atributo.</translation>
    </message>
    <message>
        <source>The value for “%1” has a line break or another control character. Leave it out.</source>
        <translation>El valor de «%1» tiene un salto de línea u otro carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>network “%1”</source>
        <translation>red «%1»</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>puente «%1»</translation>
    </message>
    <message>
        <source>a new MAC address</source>
        <translation>una dirección MAC nueva</translation>
    </message>
    <message>
        <source>the original’s MAC address</source>
        <translation>la dirección MAC del original</translation>
    </message>
    <message>
        <source>the MAC address %1</source>
        <translation>la dirección MAC %1</translation>
    </message>
    <message>
        <source>Network card %1: %2</source>
        <comment>its number and what is other</comment>
        <translation>Tarjeta de red %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Disk “%1”: %2 instead of %3</source>
        <comment>a disk and its sizes</comment>
        <translation>Disco «%1»: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPU: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MiB</source>
        <translation>Memoria: %1 MiB</translation>
    </message>
    <message>
        <source>Display: %1</source>
        <translation>Pantalla: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path in the definition and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new volume on storage “%1” (%2) can hold old data, which would show through in the copy. Choose another one.</source>
        <translation>Un volumen nuevo en el almacenamiento «%1» (%2) puede contener datos antiguos, que se verían en la copia. Elija otro.</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) has the devices it has: libvirt can make no new ones there. Choose another one.</source>
        <translation>El almacenamiento «%1» (%2) tiene dispositivos fijos: libvirt no puede crear otros nuevos allí. Elija otro.</translation>
    </message>
    <message>
        <source>Clones on storages like “%1” (%2) were never tried, so none is made there. Choose another one.</source>
        <translation>Los clones en almacenamientos como «%1» (%2) no se han probado nunca, por lo que no se crea ninguno allí. Elija otro.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has only spaces. Enter at least one other character.</source>
        <translation>El nombre solo tiene espacios. Introduzca al menos otro carácter.</translation>
    </message>
    <message>
        <source>The name “%1” has a slash, which libvirt does not allow. Leave it out.</source>
        <translation>El nombre «%1» tiene una barra, lo que libvirt no permite. Quítela.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character. Leave it out.</source>
        <translation>El nombre tiene un salto de línea u otro carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” means a folder and cannot be a name. Choose another one.</source>
        <translation>«%1» designa una carpeta y no puede ser un nombre. Elija otro.</translation>
    </message>
    <message>
        <source>The name “%1” is longer than %2 bytes. Shorten it.</source>
        <translation>El nombre «%1» supera los %2 bytes. Acórtelo.</translation>
    </message>
    <message>
        <source>Node “%2” has a VM named “%1” already. Choose another name.</source>
        <translation>El nodo «%2» ya tiene una VM llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Node “%1” has VMs named %3 already. Choose other names.</source>
        <translation>El nodo «%1» ya tiene VM llamadas %3. Elija otros nombres.</translation>
    </message>
    <message>
        <source>The name “%1” comes twice. Give each clone one of its own.</source>
        <translation>El nombre «%1» aparece dos veces. Dé a cada clon uno propio.</translation>
    </message>
    <message>
        <source>“%1” has files by now that its cloning did not make: %3. Delete it by itself if they may go, too.</source>
        <translation>«%1» tiene ahora archivos que no se crearon al clonarla: %3. Elimine esta VM por separado si también pueden eliminarse.</translation>
    </message>
    <message>
        <source>Whether VM “%1” is still on node “%2” is not known, as these could not be read: %3. Mend the reason that each names, then try again.</source>
        <translation>No se sabe si la VM «%1» sigue en el nodo «%2», pues esto no se ha podido leer: %3. Corrija la causa que se indica en cada caso y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” has a saved state. Start it and shut it down first.</source>
        <translation>«%1» tiene un estado guardado. Iníciela y apáguela primero.</translation>
    </message>
    <message>
        <source>“%1” is a template already.</source>
        <translation>«%1» ya es una plantilla.</translation>
    </message>
    <message>
        <source>“%1” is not a template. Convert it to a template first.</source>
        <translation>«%1» no es una plantilla. Conviértala primero en plantilla.</translation>
    </message>
    <message>
        <source>“%1” has no definition that stays when it ends. Define it first, for example with “virsh define”.</source>
        <translation>«%1» no tiene una definición que persista al terminar. Defínala primero, por ejemplo con «virsh define».</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2). Delete them first.</source>
        <translation>«%1» tiene instantáneas (%2). Elimínelas primero.</translation>
    </message>
    <message>
        <source>Node “%1” is not known. Add it first.</source>
        <translation>No se conoce el nodo «%1». Añádalo primero.</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. Connect it again, or choose another node.</source>
        <translation>No se puede acceder al nodo «%1». Vuelva a conectarlo o elija otro nodo.</translation>
    </message>
    <message>
        <source>What node “%1” has is still being read. Try again in a moment.</source>
        <translation>Aún se está leyendo lo que tiene el nodo «%1». Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Node “%1” does not see the storage “%2” of disk %3. Choose a node that shares it, or copy the disk: a full clone does.</source>
        <translation>El nodo «%1» no ve el almacenamiento «%2» del disco %3. Elija un nodo que lo comparta, o copie el disco: un clon completo lo hace.</translation>
    </message>
    <message>
        <source>Node “%1” does not have the mounted image %3. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>El nodo «%1» no tiene la imagen insertada %3. Deje vacía la unidad %2 del clon o elija otro nodo.</translation>
    </message>
    <message>
        <source>Whether node “%1” has the mounted image %3 is not known. Leave drive %2 of the clone empty, or choose another node.</source>
        <translation>No se sabe si el nodo «%1» tiene la imagen insertada %3. Deje vacía la unidad %2 del clon o elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%1” does not have %3, which the VM needs to start. Put it there, or choose another node.</source>
        <translation>El nodo «%1» no tiene %3, que la VM necesita para iniciarse. Póngalo allí o elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%1” does not have the secret %3, which the VM needs to start. Define it there, or choose another node.</source>
        <translation>El nodo «%1» no tiene el secreto %3, que la VM necesita para iniciarse. Defínalo allí o elija otro nodo.</translation>
    </message>
    <message>
        <source>The definition comes from node “%2” and names what node “%1” would run, read or write on its own host: %3. Allow it if you trust those who may define VMs on “%2”.</source>
        <translation>La definición viene del nodo «%2» e indica lo que el nodo «%1» ejecutaría, leería o escribiría en su propio anfitrión: %3. Permítalo si confía en quienes pueden definir VM en «%2».</translation>
    </message>
    <message>
        <source>Disk “%1” is no drive that can be empty. Leave it out instead.</source>
        <translation>El disco «%1» no es una unidad que pueda estar vacía. Omítalo en su lugar.</translation>
    </message>
    <message>
        <source>Node “%2” has no storage “%1”. Choose another storage.</source>
        <translation>El nodo «%2» no tiene ningún almacenamiento «%1». Elija otro almacenamiento.</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2” is not active. Start it, or choose another one.</source>
        <translation>El almacenamiento «%1» en el nodo «%2» está inactivo. Inícielo o elija otro.</translation>
    </message>
    <message>
        <source>Storage “%1” (%2) cannot hold disk images. Choose another one.</source>
        <translation>El almacenamiento «%1» (%2) no puede contener imágenes de disco. Elija otro.</translation>
    </message>
    <message>
        <source>Storage “%1” has too little space: %2 are needed, %3 are free. Free some, or choose another storage.</source>
        <translation>El almacenamiento «%1» tiene muy poco espacio: se necesitan %2, hay %3 libres. Libere espacio o elija otro almacenamiento.</translation>
    </message>
    <message>
        <source>“%1” cannot be a storage’s name. Use at least one character, and no slash or line break.</source>
        <translation>«%1» no puede ser el nombre de un almacenamiento. Use al menos un carácter, y ninguna barra ni salto de línea.</translation>
    </message>
    <message>
        <source>Node “%2” has a storage named “%1” already. Choose another name.</source>
        <translation>El nodo «%2» ya tiene un almacenamiento llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “%1” has no whole path. Begin it with a slash.</source>
        <translation>La carpeta «%1» no es una ruta completa. Empiécela con una barra.</translation>
    </message>
    <message>
        <source>The folder “%1” is storage “%2” already. Start that one if it is not active.</source>
        <translation>La carpeta «%1» ya es el almacenamiento «%2». Inícielo si está inactivo.</translation>
    </message>
    <message>
        <source>Storage “%2” cannot hold the format “%1”. It takes: %3.</source>
        <translation>El almacenamiento «%2» no puede contener el formato «%1». Admite: %3.</translation>
    </message>
    <message>
        <source>Linked clones rest on a template or an external snapshot. Convert “%1” to a template first, or make a full clone.</source>
        <translation>Los clones enlazados se apoyan en una plantilla o en una instantánea externa. Convierta primero «%1» en plantilla o cree un clon completo.</translation>
    </message>
    <message>
        <source>A linked clone stays on its template’s storage. Make a full clone to choose another one.</source>
        <translation>Un clon enlazado permanece en el almacenamiento de su plantilla. Cree un clon completo para elegir otro.</translation>
    </message>
    <message>
        <source>Nothing can be linked to disk “%1” (%2). Make a full clone.</source>
        <translation>No se puede enlazar nada al disco «%1» (%2). Cree un clon completo.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no known storage. Define a storage for its folder, or start the one it is on.</source>
        <translation>El disco «%1» (%2) no está en ningún almacenamiento conocido. Defina un almacenamiento para su carpeta o inicie aquel en el que está.</translation>
    </message>
    <message>
        <source>The file of disk “%1”, %2, is not there: storage %3 does not have it. Bring it back, or leave the disk out.</source>
        <translation>El archivo del disco «%1», %2, no existe: el almacenamiento %3 no lo tiene. Recupérelo u omita el disco.</translation>
    </message>
    <message>
        <source>Storage “%2” of disk “%1” is not active. Start it first.</source>
        <translation>El almacenamiento «%2» del disco «%1» está inactivo. Inícielo primero.</translation>
    </message>
    <message>
        <source>Disk “%1” has a source that cannot be copied (%2). Leave the disk out, or remove it from the VM first.</source>
        <translation>El disco «%1» tiene un origen que no se puede copiar (%2). Omita el disco o quítelo primero de la VM.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted: it can only be copied whole, while the VM is off and has no snapshots. See to that, or leave the disk out.</source>
        <translation>El disco «%1» está cifrado: solo se puede copiar entero, con la VM apagada y sin instantáneas. Procure que sea así u omita el disco.</translation>
    </message>
    <message>
        <source>Disk “%1” rests on “%2”, which is not there. Bring that file back, or leave the disk out.</source>
        <translation>El disco «%1» se apoya en «%2», que no existe. Recupere ese archivo u omita el disco.</translation>
    </message>
    <message>
        <source>The files that disk “%1” rests on lead back to “%2”. Repair them with “qemu-img rebase”, or leave the disk out.</source>
        <translation>Los archivos en los que se apoya el disco «%1» llevan de vuelta a «%2». Repárelos con «qemu-img rebase» u omita el disco.</translation>
    </message>
    <message>
        <source>Image “%2” of disk “%1” rests on %3 and does not say in which format that is. Make it say so with “qemu-img rebase -u -F FORMAT -b BASE”, or leave the disk out.</source>
        <translation>La imagen «%2» del disco «%1» se apoya en %3 y no indica en qué formato está. Haga que lo indique con «qemu-img rebase -u -F FORMAT -b BASE» u omita el disco.</translation>
    </message>
    <message>
        <source>What image “%2” of disk “%1” rests on is not the same by the VM’s definition and by the image itself (%3). Make them agree with “qemu-img rebase -u”, or make a full clone.</source>
        <translation>Aquello en lo que se apoya la imagen «%2» del disco «%1» no es lo mismo según la definición de la VM y según la propia imagen (%3). Haga que coincidan con «qemu-img rebase -u» o cree un clon completo.</translation>
    </message>
    <message>
        <source>The data of disk “%1” are in the file “%2”, which is on no storage, so it may be anybody’s. Define a storage for its folder, or leave the disk out.</source>
        <translation>Los datos del disco «%1» están en el archivo «%2», que no está en ningún almacenamiento y puede ser de cualquiera. Defina un almacenamiento para su carpeta u omita el disco.</translation>
    </message>
    <message>
        <source>Disk “%1” is written to by %3, which runs: a copy would be torn. Shut that VM down first, or clone it itself.</source>
        <translation>%3, en ejecución, escribe en el disco «%1»: una copia sería incoherente. Apague primero esa VM, o clónela a ella.</translation>
    </message>
    <message>
        <source>Disk “%1” can be written to by %3 as well, which would spoil what rests on it. Take the disk away from there first, or make a clone a template.</source>
        <translation>%3 también puede escribir en el disco «%1», lo que estropearía lo que se apoya en él. Quite primero el disco de allí, o convierta un clon en plantilla.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is on no storage. Choose a target storage for its copy.</source>
        <translation>El disco «%1» (%2) no está en ningún almacenamiento. Elija un almacenamiento de destino para su copia.</translation>
    </message>
    <message>
        <source>Disk “%1” is neither read-only nor marked as shareable, so two VMs would destroy its data. Copy it, or leave it out.</source>
        <translation>El disco «%1» no es de solo lectura ni está marcado como compartible, por lo que dos VM destruirían sus datos. Cópielo u omítalo.</translation>
    </message>
    <message>
        <source>“%2” has no disk “%1”. It has: %3.</source>
        <translation>«%2» no tiene ningún disco «%1». Tiene: %3.</translation>
    </message>
    <message>
        <source>Disk “%1” cannot be linked to, as “%2” is not a template. Convert it to a template first, or copy the disk.</source>
        <translation>No se puede enlazar al disco «%1», pues «%2» no es una plantilla. Conviértala primero en plantilla o copie el disco.</translation>
    </message>
    <message>
        <source>Disk “%1” is encrypted, so only its whole image can be copied, in its own format. Keep the format, or leave the disk out.</source>
        <translation>El disco «%1» está cifrado, por lo que solo se puede copiar su imagen entera, en su propio formato. Conserve el formato u omita el disco.</translation>
    </message>
    <message>
        <source>“%1” runs with other disks than its definition has (%3). Shut it down first, or make the change permanent.</source>
        <translation>«%1» se ejecuta con otros discos que los de su definición (%3). Apáguela primero o haga permanente el cambio.</translation>
    </message>
    <message>
        <source>The nodes share no storage, so the disk is sent as a file, which storage “%1” (%2) cannot take. Choose a folder.</source>
        <translation>Los nodos no comparten ningún almacenamiento, por lo que el disco se envía como archivo, que el almacenamiento «%1» (%2) no puede admitir. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Disk %3 is made whole on node “%1” before it goes to the other one, and no storage there has %2 for that. Free some there, or choose the disk’s own format.</source>
        <translation>El disco %3 se completa en el nodo «%1» antes de pasar al otro, y ningún almacenamiento de allí tiene %2 para ello. Libere espacio allí, o elija el formato propio del disco.</translation>
    </message>
    <message>
        <source>“%1” has a TPM, whose state can only be copied while the VM is off. Shut it down first.</source>
        <translation>«%1» tiene un TPM, cuyo estado solo se puede copiar con la VM apagada. Apáguela primero.</translation>
    </message>
    <message>
        <source>“%2” has no snapshot “%1”. Choose another one, or the current state.</source>
        <translation>«%2» no tiene ninguna instantánea «%1». Elija otra, o el estado actual.</translation>
    </message>
    <message>
        <source>Snapshot “%1” does not hold disk %3. Leave that disk out, or choose another state.</source>
        <translation>La instantánea «%1» no contiene el disco %3. Omita ese disco o elija otro estado.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is not what it was any more: %3 was written to since it was taken. Choose another state.</source>
        <translation>La instantánea «%1» ya no es lo que era: desde su creación se ha escrito en %3. Elija otro estado.</translation>
    </message>
    <message>
        <source>Snapshot “%1” cannot be read any more: %3 is gone. Choose another state.</source>
        <translation>La instantánea «%1» ya no se puede leer: %3 ha desaparecido. Elija otro estado.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image that “%2” writes to. Shut the VM down first, or choose another state.</source>
        <translation>La instantánea «%1» está dentro de una imagen de disco en la que escribe «%2». Apague primero la VM o elija otro estado.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is inside a disk image, so nothing can be linked to it. Make a full clone.</source>
        <translation>La instantánea «%1» está dentro de una imagen de disco, por lo que no se le puede enlazar nada. Cree un clon completo.</translation>
    </message>
    <message>
        <source>The disks of “%1” are needed by %3. Delete those first, or make them independent.</source>
        <translation>Los discos de «%1» son necesarios para %3. Elimine primero esos elementos o hágalos independientes.</translation>
    </message>
    <message>
        <source>The disks of “%1” are disks of %3, too. Take them away from one of these VMs, or delete it and keep its disks (“--keep-disks”).</source>
        <translation>Los discos de «%1» también son discos de %3. Quíteselos a una de estas VM, o elimínela y conserve sus discos («--keep-disks»).</translation>
    </message>
    <message>
        <source>For “%1”, files that only their names tell apart are taken for one: %3. If they are several, change the times of one (“touch FILE” on its node), then try again.</source>
        <translation>En cuanto a «%1», los archivos que solo se distinguen por el nombre se toman por uno solo: %3. Si son varios, cambie las fechas de uno («touch ARCHIVO» en su nodo) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known, as these could not be read: %3. Mend the reason that each names, or take away what cannot be mended.</source>
        <translation>No se sabe si algo necesita los discos de «%1», pues esto no se ha podido leer: %3. Corrija la causa que se indica en cada caso, o quite lo que no se pueda corregir.</translation>
    </message>
    <message>
        <source>It cannot be known what rests on “%1”: storage %3 does not tell what its images rest on. Install the program rbd (ceph-common) on this computer, and see to it that it can reach the cluster.</source>
        <translation>No se puede saber qué se apoya en «%1»: el almacenamiento %3 no indica en qué se apoyan sus imágenes. Instale el programa rbd (ceph-common) en este equipo y asegúrese de que pueda acceder al clúster.</translation>
    </message>
    <message>
        <source>Disk image “%1” on storage “%2” has snapshots that somebody made: %3. Remove them first, or keep the disks.</source>
        <translation>La imagen de disco «%1» en el almacenamiento «%2» tiene instantáneas que alguien ha creado: %3. Elimínelas primero o conserve los discos.</translation>
    </message>
    <message>
        <source>Whether something needs the disks of “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>No se sabe si algo necesita los discos de «%1»: no se puede acceder al nodo %3. Conéctelo o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Storage “%2” has no volume “%1”. Refresh the storage, then look again.</source>
        <translation>El almacenamiento «%2» no tiene ningún volumen «%1». Actualice el almacenamiento y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is needed by %3. Delete those first, or make them independent.</source>
        <translation>«%1» es necesario para %3. Elimine primero esos elementos o hágalos independientes.</translation>
    </message>
    <message>
        <source>Whether something needs “%1” is not known: node %3 cannot be reached. Connect it, or remove it from the list.</source>
        <translation>No se sabe si algo necesita «%1»: no se puede acceder al nodo %3. Conéctelo o quítelo de la lista.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which a template cannot have. Delete them, or clone it to a template instead.</source>
        <translation>«%1» tiene instantáneas (%2), que una plantilla no puede tener. Elimínelas, o clónela en una plantilla.</translation>
    </message>
    <message>
        <source>“%1” has snapshots that are files of their own (%3), which are not dropped. Merge them first, or make a clone of it a template.</source>
        <translation>«%1» tiene instantáneas que son archivos propios (%3), que no se descartan. Fusiónelas primero, o convierta en plantilla un clon suyo.</translation>
    </message>
    <message>
        <source>“%1” is independent already: its disks rest on nothing.</source>
        <translation>«%1» ya es independiente: sus discos no se apoyan en nada.</translation>
    </message>
    <message>
        <source>“%1” is a template, to which nothing is written. Turn it back into a VM first.</source>
        <translation>«%1» es una plantilla, en la que no se escribe nada. Vuelva a convertirla primero en VM.</translation>
    </message>
    <message>
        <source>What disk “%1” rests on cannot be copied into it (%2). Make a full clone of the VM instead.</source>
        <translation>Aquello en lo que se apoya el disco «%1» no se puede copiar en él (%2). Cree en su lugar un clon completo de la VM.</translation>
    </message>
    <message>
        <source>Disk “%1” (%2) is read-only or shared, so nothing is copied into it. Detach it first, or make a full clone of the VM.</source>
        <translation>El disco «%1» (%2) es de solo lectura o compartido, por lo que no se copia nada en él. Desconéctelo primero o cree un clon completo de la VM.</translation>
    </message>
    <message>
        <source>“%1” is a template and cannot be started. Clone it and start the clone.</source>
        <translation>«%1» es una plantilla y no se puede iniciar. Clónela e inicie el clon.</translation>
    </message>
    <message>
        <source>The note about “%1” names the node “%2” with the address %3, which is not among the nodes in use, so nothing is connected or done. If you trust that address, add the node (“rametctl node add”) or give it with -c, then try again.</source>
        <translation>La nota sobre «%1» indica el nodo «%2» con la dirección %3, que no está entre los nodos en uso, por lo que no se conecta ni se hace nada. Si confía en esa dirección, añada el nodo («rametctl node add») o indíquelo con -c, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” would write to disks of the template %3. Take those disks away from it, or turn the template back into a VM first.</source>
        <translation>«%1» escribiría en discos de la plantilla %3. Quítele esos discos, o vuelva a convertir primero la plantilla en VM.</translation>
    </message>
    <message>
        <source>“%1” has no disk of its own, so it cannot be a template. Add a disk first.</source>
        <translation>«%1» no tiene ningún disco propio, por lo que no puede ser una plantilla. Añada primero un disco.</translation>
    </message>
    <message>
        <source>Disk %1 becomes %2, which must be whole before the start. Choose the format qcow2.</source>
        <translation>El disco %1 pasa a ser %2, que debe estar completo antes del inicio. Elija el formato qcow2.</translation>
    </message>
    <message>
        <source>The guest’s settings are written to the whole disk of “%1”, so it cannot start before. Choose another way for them.</source>
        <translation>Los ajustes del invitado se escriben en el disco completo de «%1», por lo que no se puede iniciar antes. Elija otro modo para ellos.</translation>
    </message>
    <message>
        <source>Node “%2” has no “%1”, so the VM cannot start there. Do not start it, choose another node, or give it what that node has.</source>
        <translation>El nodo «%2» no tiene «%1», por lo que la VM no se puede iniciar allí. No la inicie, elija otro nodo o asígnele lo que ese nodo tiene.</translation>
    </message>
    <message>
        <source>A linked clone cannot have another format. Make a full clone to choose one.</source>
        <translation>Un clon enlazado no puede tener otro formato. Cree un clon completo para elegir uno.</translation>
    </message>
    <message>
        <source>“%1” has snapshots (%2), which would not move with it. Delete them first, or say that they may be lost.</source>
        <translation>«%1» tiene instantáneas (%2), que no se moverían con ella. Elimínelas primero, o indique que se pueden perder.</translation>
    </message>
    <message>
        <source>“%1” is on node “%2” already. Choose another node.</source>
        <translation>«%1» ya está en el nodo «%2». Elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%2” has a VM with the UUID of “%1” already. Remove that one, or clone this one instead.</source>
        <translation>El nodo «%2» ya tiene una VM con el UUID de «%1». Elimine esa VM, o clone esta en su lugar.</translation>
    </message>
    <message>
        <source>“%1” uses what only its host has: %3. Detach it first, or clone the VM instead.</source>
        <translation>«%1» usa lo que solo tiene su anfitrión: %3. Desconéctelo primero, o clone la VM en su lugar.</translation>
    </message>
    <message>
        <source>The disks of “%1” are still being fetched by %3. Wait until all is there, or delete that clone.</source>
        <translation>%3 todavía está obteniendo los discos de «%1». Espere a que esté todo o elimine ese clon.</translation>
    </message>
    <message>
        <source>“%1” has checkpoints of backups (%2), which would not move with it. Delete them first, for example with “virsh checkpoint-delete”.</source>
        <translation>«%1» tiene puntos de control de copias de seguridad (%2), que no se moverían con ella. Elimínelos primero, por ejemplo con «virsh checkpoint-delete».</translation>
    </message>
    <message>
        <source>The file systems of “%1” can be frozen only while it runs, for a snapshot of its disks without the memory.</source>
        <translation>Los sistemas de archivos de «%1» solo se pueden congelar mientras está en ejecución, para una instantánea de sus discos sin la memoria.</translation>
    </message>
    <message>
        <source>Node “%2” has %3 of memory, less than the %1 that are wanted. Choose less.</source>
        <translation>El nodo «%2» tiene %3 de memoria, menos de los %1 que se piden. Elija menos.</translation>
    </message>
    <message>
        <source>The first write to the disks of “%1” would spoil for good what rests on them: %3. Convert “%1” to a template and start clones of it instead.</source>
        <translation>La primera escritura en los discos de «%1» estropearía para siempre lo que se apoya en ellos: %3. Convierta «%1» en plantilla e inicie clones de ella.</translation>
    </message>
    <message>
        <source>“%1” is switched on. Shut it down first.</source>
        <translation>«%1» está encendida. Apáguela primero.</translation>
    </message>
    <message>
        <source>“%1” can start at once only if QEMU copies all its disks straight from node “%2”. Do not start it at once.</source>
        <translation>«%1» solo se puede iniciar de inmediato si QEMU copia todos sus discos directamente del nodo «%2». No lo inicie de inmediato.</translation>
    </message>
    <message>
        <source>“%1” is switched on, so its disks change while they would be fetched. Shut it down first, or start the clone once it is complete.</source>
        <translation>«%1» está encendida, por lo que sus discos cambiarían mientras se obtienen. Apáguela primero, o inicie el clon cuando esté completo.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several names</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and the next one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>«%1» ya no existe.</translation>
    </message>
    <message>
        <source>A task of Ramet that is at work or was interrupted holds the disks of “%1” (by %3). Wait until it has ended. If it was interrupted, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans it up.</source>
        <translation>Una tarea de Ramet que está en curso o se interrumpió retiene los discos de «%1» (mediante %3). Espere a que termine. Si se interrumpió, «rametctl recover» o «Tareas interrumpidas…» en la ventana la termina o la limpia.</translation>
    </message>
    <message>
        <source>A VM needs a name. Enter one.</source>
        <translation>Una VM necesita un nombre. Introduzca uno.</translation>
    </message>
    <message>
        <source>Enter the MAC address that the card is to have, such as 52:54:00:12:34:56.</source>
        <translation>Introduzca la dirección MAC que debe tener la tarjeta, como 52:54:00:12:34:56.</translation>
    </message>
    <message>
        <source>“%1” is incomplete. Wait until it is complete. If nobody makes it any more, “rametctl recover” or “Interrupted tasks…” in the window finishes it or cleans up.</source>
        <translation>«%1» está sin completar. Espere a que esté completa. Si ya nadie la está creando, «rametctl recover» o «Tareas interrumpidas…» en la ventana la termina o la limpia.</translation>
    </message>
    <message>
        <source>Enter the path of an element or attribute, such as /domain/devices/video/model/@type.</source>
        <translation>Introduzca la ruta de un elemento o atributo, como /domain/devices/video/model/@type.</translation>
    </message>
    <message>
        <source>“%1” was made independent, but it is not certain that all of it was written to %3 before the VM ended. Make it independent once more: what is missing is copied again.</source>
        <translation>«%1» se hizo independiente, pero no es seguro que todo se escribiera en %3 antes de que la VM terminara. Hágala independiente otra vez: lo que falte se copiará de nuevo.</translation>
    </message>
</context>
<context>
    <name>SelectionFacts</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n VMs selected</source>
        <translation>
            <numerusform>%n VM seleccionada</numerusform>
            <numerusform>%n VM seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of it in use</source>
        <comment>sizes of memory</comment>
        <translation>%1; %2 en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation>
            <numerusform>%n disco; ocupa %1 y puede crecer hasta %2</numerusform>
            <numerusform>%n discos; ocupan %1 y pueden crecer hasta %2</numerusform>
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
        <translation>%1, toda en uso</translation>
    </message>
</context>
<context>
    <name>SnapshotPrompts</name>
    <message>
        <source>&amp;Delete the files that the disks are now</source>
        <translation>&amp;Eliminar los archivos que ahora son los discos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;And the %n snapshots that were taken after it</source>
        <translation>
            <numerusform>&amp;Y la instantánea creada después (%n)</numerusform>
            <numerusform>&amp;Y las %n instantáneas creadas después</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete snapshot “%1” of “%2”? The VM stays as it is.</source>
        <translation>¿Eliminar la instantánea «%1» de «%2»? La VM queda como está.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Revert “%1” to snapshot “%2”?</source>
        <translation>¿Devolver «%1» a la instantánea «%2»?</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>%1 stays as it is; the VM goes on with %2</source>
        <translation>%1 queda como está; la VM continúa con %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>se elimina %1</translation>
    </message>
    <message>
        <source>%1 stays; no VM uses it any more</source>
        <translation>%1 se conserva; ninguna VM lo usa ya</translation>
    </message>
    <message>
        <source>%1 is taken from the VM; its file stays</source>
        <comment>a disk</comment>
        <translation>%1 se quita de la VM; su archivo se conserva</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 se fusiona en %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 se conserva</translation>
    </message>
    <message>
        <source>Disk %1: kept inside %2</source>
        <comment>a disk and its image</comment>
        <translation>Disco %1: conservado dentro de %2</translation>
    </message>
    <message>
        <source>Disk %1: read-only, not part of the snapshot</source>
        <translation>Disco %1: solo lectura, no incluido en la instantánea</translation>
    </message>
    <message>
        <source>Memory: kept inside the disk image</source>
        <translation>Memoria: conservada dentro de la imagen de disco</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <comment>a file</comment>
        <translation>Memoria: %1</translation>
    </message>
    <message>
        <source>What its disks hold now is lost, unless a snapshot holds it.</source>
        <translation>Se pierde lo que sus discos contienen ahora, salvo que lo contenga una instantánea.</translation>
    </message>
    <message>
        <source>Snapshot “%1” is deleted</source>
        <translation>Se elimina la instantánea «%1»</translation>
    </message>
</context>
<context>
    <name>SnapshotTree</name>
    <message>
        <source>%1 (current)</source>
        <comment>the snapshot last taken or gone back to</comment>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>inside the disk’s image</source>
        <translation>dentro de la imagen del disco</translation>
    </message>
    <message>
        <source>as files of its own</source>
        <translation>como archivos propios</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>sin discos</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>con memoria</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Seleccione primero una VM.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Seleccione primero una instantánea.</translation>
    </message>
</context>
<context>
    <name>TaskReport</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>No se ha podido escribir el informe en %1: %2.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an activity and a disk</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an activity, bytes done and all bytes</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1, at most %2/s</source>
        <comment>what is done and the limit to its speed</comment>
        <translation>%1, como máximo %2/s</translation>
    </message>
    <message>
        <source>Disk %1: %2 (%3, %4)</source>
        <translation>Disco %1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Waiting for other copies on this node or storage</source>
        <translation>En espera de otras copias en este nodo o almacenamiento</translation>
    </message>
    <message>
        <source>Undone; nothing was left behind</source>
        <translation>Deshecha; no ha quedado nada</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>No deshecha: %1</translation>
    </message>
    <message>
        <source>Cancelled; something was left behind, see the details</source>
        <translation>Cancelada; ha quedado algo, véanse los detalles</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>a rate and a time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nodo: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>At work in another program, such as rametctl</source>
        <translation>En curso en otro programa, como rametctl</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <comment>what is done and a time</comment>
        <translation>%1; quedan %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <comment>a task and why</comment>
        <translation>%1: ha fallado. %2</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <comment>what is done</comment>
        <translation>%1, por otro programa</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Cancelada antes de empezar</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <comment>what is left follows</comment>
        <translation>Cancelada. %1</translation>
    </message>
    <message>
        <source>Cancelled or failed; nothing was left behind</source>
        <translation>Cancelada o fallida; no ha quedado nada</translation>
    </message>
    <message>
        <source>Cancelled or failed; the VM was not deleted</source>
        <translation>Cancelada o fallida; la VM no se eliminó</translation>
    </message>
    <message>
        <source>Interrupted: “Interrupted tasks…” lists what can be done</source>
        <translation>Interrumpida: «Tareas interrumpidas…» muestra lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>computer “%1”</source>
        <translation>el equipo «%1»</translation>
    </message>
    <message>
        <source>It ended just before its last line: “%1” is complete and stays. Only the note about it has to go.</source>
        <translation>Terminó justo antes de su última línea: «%1» está completa y se conserva. Solo debe desaparecer la nota sobre ella.</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM may be gone while disks of it are still there. It can be finished. A clean-up brings the VM back where all its disks are there; else they are named, and stay.</source>
        <translation>Comenzó en el nodo «%1» el %2 y no terminó. Es posible que la VM haya desaparecido mientras quedan discos suyos. La eliminación se puede terminar. Una limpieza recupera la VM si todos sus discos están allí; de lo contrario, se indican y se conservan.</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nombre nuevo de «%1»</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. The VM works, but some of the layers that the snapshot left may not be merged yet. It can be finished. A clean-up leaves the layers as they are.</source>
        <translation>Comenzó en el nodo «%1» el %2 y no terminó. La VM funciona, pero puede que algunas de las capas que dejó la instantánea aún no estén fusionadas. La tarea se puede terminar. Una limpieza deja las capas como están.</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end.</source>
        <translation>Comenzó en el nodo «%1» el %2 y no terminó.</translation>
    </message>
    <message>
        <source>It can be finished, or what it made can be removed.</source>
        <translation>Se puede terminar, o se puede eliminar lo que creó.</translation>
    </message>
    <message>
        <source>What it made can be removed.</source>
        <translation>Se puede eliminar lo que creó.</translation>
    </message>
    <message>
        <source>the new VM “%1”</source>
        <translation>la VM nueva «%1»</translation>
    </message>
    <message>
        <source>the copy helper “%1”</source>
        <translation>el ayudante de copia «%1»</translation>
    </message>
    <message>
        <source>disk image “%1” on storage “%2”</source>
        <translation>la imagen de disco «%1» en el almacenamiento «%2»</translation>
    </message>
    <message>
        <source>file “%1” in %2</source>
        <translation>el archivo «%1» en %2</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>la carpeta %1</translation>
    </message>
    <message>
        <source>the copy of disk %1 of the running VM “%2”</source>
        <translation>la copia del disco %1 de la VM en ejecución «%2»</translation>
    </message>
    <message>
        <source>the copying into disk %1 of the running VM “%2”</source>
        <translation>la copia al disco %1 de la VM en ejecución «%2»</translation>
    </message>
    <message>
        <source>the merging of layers of disk %1 of the VM “%2”</source>
        <translation>la fusión de capas del disco %1 de la VM «%2»</translation>
    </message>
    <message>
        <source>the copy of the running VM “%1”</source>
        <translation>la copia de la VM en ejecución «%1»</translation>
    </message>
    <message>
        <source>the pause of the VM “%1”</source>
        <translation>la pausa de la VM «%1»</translation>
    </message>
    <message>
        <source>the freeze of the VM “%1”’s file systems</source>
        <translation>la congelación de los sistemas de archivos de la VM «%1»</translation>
    </message>
    <message>
        <source>the second name “%1” of a disk image on storage “%2”</source>
        <translation>el segundo nombre «%1» de una imagen de disco en el almacenamiento «%2»</translation>
    </message>
    <message>
        <source>the snapshot for clones of disk image “%1” on storage “%2”</source>
        <translation>la instantánea para clones de la imagen de disco «%1» en el almacenamiento «%2»</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Clone of “%1” to “%2”</source>
        <translation>Clonación de «%1» como «%2»</translation>
    </message>
    <message>
        <source>Clone “%1”</source>
        <translation>Clon «%1»</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Eliminación de «%1»</translation>
    </message>
    <message>
        <source>Sample VM “%1”</source>
        <translation>VM de ejemplo «%1»</translation>
    </message>
    <message>
        <source>Make “%1” independent</source>
        <translation>Hacer independiente «%1»</translation>
    </message>
    <message>
        <source>Snapshot of “%1”</source>
        <translation>Instantánea de «%1»</translation>
    </message>
    <message>
        <source>Return of “%1” to a snapshot</source>
        <translation>Vuelta de «%1» a una instantánea</translation>
    </message>
    <message>
        <source>Deletion of a snapshot of “%1”</source>
        <translation>Eliminación de una instantánea de «%1»</translation>
    </message>
    <message>
        <source>Probe of storage “%1”</source>
        <translation>Prueba del almacenamiento «%1»</translation>
    </message>
    <message>
        <source>Task on “%1”</source>
        <translation>Tarea en «%1»</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Recién comenzada</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Of a newer Ramet</source>
        <translation>De un Ramet más reciente</translation>
    </message>
    <message>
        <source>Of another computer</source>
        <translation>De otro equipo</translation>
    </message>
    <message>
        <source>Of another client</source>
        <translation>De otro cliente</translation>
    </message>
    <message>
        <source>It is at work, in this or another Ramet.</source>
        <translation>Está en curso, en este Ramet o en otro.</translation>
    </message>
    <message>
        <source>It was interrupted before it made anything. Only the note about it has to go.</source>
        <translation>Se interrumpió antes de crear nada. Solo debe desaparecer la nota sobre ella.</translation>
    </message>
    <message>
        <source>The note about it in %1 cannot be read (%2), so nothing is removed. Look for what is left by hand, then delete the file.</source>
        <translation>No se puede leer la nota sobre ella en %1 (%2), por lo que no se elimina nada. Busque a mano lo que haya quedado y elimine después el archivo.</translation>
    </message>
    <message>
        <source>A newer Ramet began it. Use that one to finish it or to clean up.</source>
        <translation>La comenzó un Ramet más reciente. Úselo para terminarla o para limpiar.</translation>
    </message>
    <message>
        <source>It was begun on %1. Run Ramet there to finish it or to clean up.</source>
        <translation>Comenzó en %1. Ejecute Ramet allí para terminarla o para limpiar.</translation>
    </message>
    <message>
        <source>Another client is or was making this clone, on %1. Clean up only if you know that nobody is making it any more: it would fail.</source>
        <translation>Otro cliente crea o creaba este clon, en %1. Limpie solo si sabe que ya nadie trabaja en él: la creación fallaría.</translation>
    </message>
    <message>
        <source>%1, if it was made</source>
        <comment>a thing that a task meant to make</comment>
        <translation>%1, si se creó</translation>
    </message>
    <message>
        <source>“%1” was complete and stays</source>
        <translation>«%1» estaba completa y se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n things that may be somebody else’s</source>
        <translation>
            <numerusform>%1: limpieza hecha, salvo %n elemento que puede ser de otra persona</numerusform>
            <numerusform>%1: limpieza hecha, salvo %n elementos que pueden ser de otra persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n files that nothing needs any more</source>
        <translation>
            <numerusform>%1: limpieza hecha, salvo %n archivo que ya no hace falta</numerusform>
            <numerusform>%1: limpieza hecha, salvo %n archivos que ya no hacen falta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cleaned up, nothing is left of it</source>
        <translation>%1: limpieza hecha, no queda nada</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Left, as it may be somebody else’s: %1</source>
        <translation>Conservado, pues puede ser de otra persona: %1</translation>
    </message>
    <message>
        <source>Left, though nothing needs it any more: %1</source>
        <translation>Conservado, aunque ya no hace falta: %1</translation>
    </message>
    <message>
        <source>the VM “%1”, which runs before its disks are whole</source>
        <translation>la VM «%1», que se ejecuta antes de que sus discos estén completos</translation>
    </message>
    <message>
        <source>“%1” was to move from node “%2”. Where it is whole on the other node, what is left of it here goes; else it comes back here.</source>
        <translation>«%1» se iba a mover desde el nodo «%2». Si está completa en el otro nodo, se elimina lo que queda de ella aquí; si no, vuelve aquí.</translation>
    </message>
    <message>
        <source>Move of “%1” to node “%2”</source>
        <translation>Traslado de «%1» al nodo «%2»</translation>
    </message>
    <message>
        <source>“%1” is not deleted: it is there with all its disks</source>
        <translation>«%1» no se ha eliminado: está ahí con todos sus discos</translation>
    </message>
    <message>
        <source>“%1” cannot come back, as disks of it are gone; the others stay</source>
        <translation>«%1» no se puede recuperar, pues faltan discos suyos; los demás se conservan</translation>
    </message>
    <message>
        <source>Left, a disk of the VM that is deleted: %1</source>
        <translation>Se conserva, un disco de la VM eliminada: %1</translation>
    </message>
    <message>
        <source>It was begun on node “%1” on %2 and did not end. “%3” may be a template whose files can still be written to. A clean-up protects them then; else it stays a VM.</source>
        <translation>Comenzó en el nodo «%1» el %2 y no terminó. Es posible que «%3» sea una plantilla en cuyos archivos todavía se puede escribir. En ese caso, una limpieza los protege; si no, sigue siendo una VM.</translation>
    </message>
    <message>
        <source>Convert “%1” to a template</source>
        <translation>Convertir «%1» en plantilla</translation>
    </message>
</context>
<context>
    <name>VmAbilities</name>
    <message>
        <source>“%1” is off.</source>
        <translation>«%1» está apagada.</translation>
    </message>
    <message>
        <source>Select a VM first.</source>
        <translation>Seleccione primero una VM.</translation>
    </message>
</context>
<context>
    <name>ramet::ChoiceCombo</name>
    <message>
        <source>%1, not possible: %2</source>
        <comment>for screen readers</comment>
        <translation>%1, no es posible: %2</translation>
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
            <numerusform>%n clon: %1</numerusform>
            <numerusform>%n clones, cada uno: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of node “%1”</source>
        <translation>El mejor del nodo «%1»</translation>
    </message>
    <message>
        <source>Possible: its disks are copied there, as it lacks their storage.</source>
        <translation>Posible: sus discos se copian allí, ya que falta su almacenamiento.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a snapshot and when it was taken</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Como el origen (%1)</translation>
    </message>
    <message>
        <source>A template has no snapshots.</source>
        <translation>Una plantilla no tiene instantáneas.</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>«%1» no tiene instantáneas.</translation>
    </message>
    <message>
        <source>The storage has only one format for disk images.</source>
        <translation>El almacenamiento solo tiene un formato para imágenes de disco.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>El nombre empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>“%1” has no disks.</source>
        <translation>«%1» no tiene discos.</translation>
    </message>
    <message>
        <source>Clone template “%1”</source>
        <translation>Clonar la plantilla «%1»</translation>
    </message>
    <message>
        <source>Clone VM “%1”</source>
        <translation>Clonar la VM «%1»</translation>
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
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the wizard</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of the wizard</comment>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>ramet::CloneToDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs to</source>
        <translation>
            <numerusform>Clonar %n VM en</numerusform>
            <numerusform>Clonar %n VM en</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes and storages</source>
        <translation>Nodos y almacenamientos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs to</source>
        <translation>
            <numerusform>Mover %n VM a</numerusform>
            <numerusform>Mover %n VM a</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>Mover «%1» a</translation>
    </message>
    <message>
        <source>Clone “%1” to</source>
        <comment>a VM; a place follows</comment>
        <translation>Clonar «%1» en</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
</context>
<context>
    <name>ramet::CloneWizard</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Clonar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
</context>
<context>
    <name>ramet::CommandBox</name>
    <message>
        <source>Command that helps</source>
        <translation>Orden útil</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the command, to run it on a terminal</source>
        <translation>Copiar la orden, para ejecutarla en un terminal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ramet::Copies</name>
    <message>
        <source>Write the names of the clones, one a line.</source>
        <translation>Escriba los nombres de los clones, uno por línea.</translation>
    </message>
    <message>
        <source>Choose a file with a line for each clone; it can have the columns %1.</source>
        <translation>Elija un archivo con una línea por clon; puede tener las columnas %1.</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>Se está leyendo «%1».</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>Direcciones MAC</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
</context>
<context>
    <name>ramet::CopiesPage</name>
    <message>
        <source>Names from</source>
        <translation>Nombres a partir de</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Patrón de los nombres</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>List of the names</source>
        <translation>Lista de los nombres</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir archi&amp;vo…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>N&amp;ames from</source>
        <translation>Nombres a par&amp;tir de</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Clones that are planned</source>
        <translation>Clones previstos</translation>
    </message>
    <message>
        <source>File with a line for each clone</source>
        <translation>Archivo con una línea por clon</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Un patrón</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>A CSV file</source>
        <translation>Un archivo CSV</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>{01..10} stands for numbers, {a,b} for these texts, {n} for the number of the copy.</source>
        <translation>{01..10} representa números, {a,b} estos textos, {n} el número de la copia.</translation>
    </message>
</context>
<context>
    <name>ramet::Csv</name>
    <message>
        <source>Line %1 has text after the end of its quotes.</source>
        <translation>La línea %1 tiene texto después del final de sus comillas.</translation>
    </message>
    <message>
        <source>The quotes that begin in line %1 do not end.</source>
        <translation>Las comillas que empiezan en la línea %1 no terminan.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of clones.</source>
        <translation>El archivo supera 1 MiB: no es una lista de clones.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty: it needs a line with the columns.</source>
        <translation>El archivo está vacío: necesita una línea con las columnas.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n fields, the header has %2.</source>
        <translation>
            <numerusform>La línea %1 tiene %n campo, la cabecera tiene %2.</numerusform>
            <numerusform>La línea %1 tiene %n campos, la cabecera tiene %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::CsvClones</name>
    <message>
        <source>the mode is full or linked, “%1” is neither.</source>
        <translation>el modo es «full» o «linked»; «%1» no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>whether to start is yes or no, “%1” is neither.</source>
        <translation>el inicio se indica con «yes» o «no»; «%1» no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>There is no column “%1”; a file may have %2.</source>
        <translation>No existe la columna «%1»; un archivo puede tener %2.</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>La columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The column “name” is missing; a file may have %1.</source>
        <translation>Falta la columna «name»; un archivo puede tener %1.</translation>
    </message>
    <message>
        <source>The file has a header only: write a line for each clone.</source>
        <translation>El archivo solo tiene una cabecera: escriba una línea por clon.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong in it</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>La línea %1 no tiene nombre.</translation>
    </message>
</context>
<context>
    <name>ramet::DependantsDialog</name>
    <message>
        <source>Make &amp;independent</source>
        <translation>Hacer in&amp;dependiente</translation>
    </message>
    <message>
        <source>&amp;Show in the tree</source>
        <translation>&amp;Mostrar en el árbol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>What rests on “%1”</source>
        <translation>Qué se apoya en «%1»</translation>
    </message>
    <message>
        <source>Select what is to be made independent.</source>
        <translation>Seleccione lo que se debe hacer independiente.</translation>
    </message>
    <message>
        <source>Select one alone to show it in the tree.</source>
        <translation>Seleccione uno solo para mostrarlo en el árbol.</translation>
    </message>
</context>
<context>
    <name>ramet::DesktopPresence</name>
    <message>
        <source>Select a VM in the tree first.</source>
        <translation>Seleccione primero una VM en el árbol.</translation>
    </message>
    <message>
        <source>The VM is not there any more.</source>
        <translation>La VM ya no existe.</translation>
    </message>
</context>
<context>
    <name>ramet::DetailsPane</name>
    <message>
        <source>No node yet</source>
        <translation>Aún no hay ningún nodo</translation>
    </message>
    <message>
        <source>A node is a libvirt daemon: this computer, or another one. Add one to see its VMs.</source>
        <translation>Un nodo es un demonio de libvirt: este equipo u otro. Añada uno para ver sus VM.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Waiting for the nodes to answer.</source>
        <translation>Esperando la respuesta de los nodos.</translation>
    </message>
    <message>
        <source>No node can be reached</source>
        <translation>No se puede acceder a ningún nodo</translation>
    </message>
    <message>
        <source>No VM yet</source>
        <translation>Aún no hay ninguna VM</translation>
    </message>
    <message>
        <source>None of the nodes that answer has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>Ninguno de los nodos que responden tiene una VM. Cree una VM de ejemplo para probar la clonación: es pequeña y arranca en un segundo. O añada otro nodo.</translation>
    </message>
    <message>
        <source>None of your nodes has a VM. Create a sample VM to try cloning: it is small and boots in a second. Or add another node.</source>
        <translation>Ninguno de sus nodos tiene una VM. Cree una VM de ejemplo para probar la clonación: es pequeña y arranca en un segundo. O añada otro nodo.</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached</source>
        <translation>No se puede acceder al nodo «%1»</translation>
    </message>
    <message>
        <source>Select a VM in the tree to see its disks and to clone it, or drag it onto another node.</source>
        <translation>Seleccione una VM en el árbol para ver sus discos y clonarla, o arrástrela a otro nodo.</translation>
    </message>
    <message>
        <source>Select a node in the tree to see why, and try again there. Or add another node.</source>
        <translation>Seleccione un nodo en el árbol para ver el motivo e inténtelo de nuevo allí. O añada otro nodo.</translation>
    </message>
</context>
<context>
    <name>ramet::DisksDraft</name>
    <message>
        <source>Keep with its medium</source>
        <comment>a drive</comment>
        <translation>Conservar con su medio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Share with the original</source>
        <translation>Compartir con el original</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep empty</source>
        <comment>a drive</comment>
        <translation>Conservar vacía</translation>
    </message>
    <message>
        <source>Only a disk that is copied has a storage of its own.</source>
        <translation>Solo un disco que se copia tiene un almacenamiento propio.</translation>
    </message>
    <message>
        <source>As on page “%1”</source>
        <translation>Como en la página «%1»</translation>
    </message>
    <message>
        <source>%1, as the mode says</source>
        <comment>what to do with a disk</comment>
        <translation>%1, según el modo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is chosen for all disks, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No disk of the clone has a serial number.</source>
        <translation>Ningún disco del clon tiene número de serie.</translation>
    </message>
</context>
<context>
    <name>ramet::DisksPage</name>
    <message>
        <source>%1, refused</source>
        <comment>a disk</comment>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>after a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Acció&amp;n</translation>
    </message>
    <message>
        <source>Si&amp;ze of the new disk</source>
        <translation>&amp;Tamaño del disco nuevo</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>Al&amp;macenamiento</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cómo se crea</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>New serial n&amp;umbers for the disks</source>
        <translation>Números de serie n&amp;uevos para los discos</translation>
    </message>
    <message>
        <source>New serial numbers for the disks</source>
        <translation>Números de serie nuevos para los discos</translation>
    </message>
    <message>
        <source>Speed li&amp;mit of copying</source>
        <translation>Límite de &amp;velocidad al copiar</translation>
    </message>
    <message>
        <source>No disk is copied.</source>
        <translation>No se copia ningún disco.</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Como el origen (%1)</translation>
    </message>
</context>
<context>
    <name>ramet::DropHint</name>
    <message>
        <source>What the drop will do</source>
        <translation>Qué hará la acción de soltar</translation>
    </message>
</context>
<context>
    <name>ramet::FileReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>No se ha podido leer «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ramet::FilterBar</name>
    <message>
        <source>Filter VMs</source>
        <translation>Filtrar VM</translation>
    </message>
    <message>
        <source>Words that all have to be found: in names, titles, tags, descriptions, MACs, UUIDs, states or nodes.
Or in one of them: name: title: state: is: node: mac: uuid: tag: description:</source>
        <translation>Palabras que se deben encontrar todas: en nombres, títulos, etiquetas, descripciones, direcciones MAC, UUID, estados o nodos.
O en uno de ellos: name: title: state: is: node: mac: uuid: tag: description:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpiar el filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many VMs that the filter lets through, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter: web state:%1 (%2)</source>
        <comment>the name of a state, and a key</comment>
        <translation>Filtro: web state:%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::GeneralPage</name>
    <message>
        <source>%1 (%2, %3 free of %4)</source>
        <comment>a storage: name, type, sizes</comment>
        <translation>%1 (%2, %3 libres de %4)</translation>
    </message>
    <message>
        <source>Start &amp;after cloning</source>
        <translation>Iniciar &amp;después de clonar</translation>
    </message>
    <message>
        <source>Ma&amp;ke it a template</source>
        <translation>Con&amp;vertirlo en plantilla</translation>
    </message>
    <message>
        <source>Make a s&amp;torage…</source>
        <translation>Crear un almac&amp;enamiento…</translation>
    </message>
    <message>
        <source>Start after cloning</source>
        <translation>Iniciar después de clonar</translation>
    </message>
    <message>
        <source>Make it a template</source>
        <translation>Convertirlo en plantilla</translation>
    </message>
    <message>
        <source>Target &amp;node</source>
        <translation>&amp;Nodo de destino</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>Co&amp;pias</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>Sna&amp;pshot</source>
        <translation>&amp;Instantánea</translation>
    </message>
    <message>
        <source>Target &amp;storage</source>
        <translation>Almacenamien&amp;to de destino</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Let libvirt on “%1” know the folder “%2”</source>
        <translation>Dar a conocer a libvirt en «%1» la carpeta «%2»</translation>
    </message>
    <message>
        <source>&amp;Empty drive %1</source>
        <comment>what to do with a drive of the clone</comment>
        <translation>Vaciar la &amp;unidad %1</translation>
    </message>
    <message>
        <source>The clone keeps the drive, without a medium in it. The page “Disks” can have the medium copied instead.</source>
        <translation>El clon conserva la unidad, sin ningún medio en ella. En la página «Discos» se puede hacer copiar el medio.</translation>
    </message>
    <message>
        <source>T&amp;rust node “%1”</source>
        <translation>Confia&amp;r en el nodo «%1»</translation>
    </message>
    <message>
        <source>Let “%1” run, read and write what the definition names, this once</source>
        <translation>Permitir que «%1» ejecute, lea y escriba lo que indica la definición, solo esta vez</translation>
    </message>
    <message>
        <source>Start &amp;after cloning (a template cannot run)</source>
        <translation>Iniciar &amp;después de clonar (una plantilla no se puede ejecutar)</translation>
    </message>
    <message>
        <source>Start at onc&amp;e, before its disks are there</source>
        <translation>Iniciar de inmediato, antes de que sus discos estén disponi&amp;bles</translation>
    </message>
    <message>
        <source>The disks come from the other node while the clone runs.</source>
        <translation>Los discos llegan del otro nodo mientras el clon se ejecuta.</translation>
    </message>
    <message>
        <source>Start at once, before its disks are there</source>
        <translation>Iniciar de inmediato, antes de que sus discos estén disponibles</translation>
    </message>
</context>
<context>
    <name>ramet::GuestDraft</name>
    <message>
        <source>The image’s own</source>
        <translation>El propio de la imagen</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>Se está leyendo «%1».</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Tarjeta %1: %2</translation>
    </message>
    <message>
        <source>Another user: %1</source>
        <translation>Otro usuario: %1</translation>
    </message>
</context>
<context>
    <name>ramet::GuestPage</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>the image’s own</source>
        <translation>el propio de la imagen</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>&amp;Nuevo usuario</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Qu&amp;itar</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>User data for cloud-init</source>
        <translation>Datos de usuario para cloud-init</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nombre de &amp;host:</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>Do&amp;minio:</translation>
    </message>
    <message>
        <source>Network car&amp;d:</source>
        <translation>Tarjeta de &amp;red:</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>Z&amp;ona horaria:</translation>
    </message>
    <message>
        <source>L&amp;ocale:</source>
        <translation>Confi&amp;guración regional:</translation>
    </message>
    <message>
        <source>&amp;User data for cloud-init:</source>
        <translation>&amp;Datos de usuario para cloud-init:</translation>
    </message>
    <message>
        <source>U&amp;sers:</source>
        <translation>&amp;Usuarios:</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Nom&amp;bre de usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Con&amp;traseña:</translation>
    </message>
    <message>
        <source>&amp;Packages:</source>
        <translation>Pa&amp;quetes:</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>tal como se ha escrito</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>{name} stands for the clone’s name. Empty: the original’s.</source>
        <translation>{name} representa el nombre del clon. Vacío: el del original.</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>por ejemplo Europe/Berlin</translation>
    </message>
    <message>
        <source>for example de_DE.UTF-8</source>
        <translation>por ejemplo de_DE.UTF-8</translation>
    </message>
    <message>
        <source>The guest has no cloud-init: change its disk b&amp;y virt-customize</source>
        <translation>El invitado no tiene cloud-init: modificar su disco con virt-customi&amp;ze</translation>
    </message>
    <message>
        <source>IP &amp;addresses:</source>
        <translation>Dir&amp;ecciones IP:</translation>
    </message>
    <message>
        <source>SSH &amp;keys, one per line:</source>
        <translation>Cla&amp;ves SSH, una por línea:</translation>
    </message>
    <message>
        <source>Commands to run once, one per l&amp;ine:</source>
        <translation>Órdenes que se e&amp;jecutan una vez, una por línea:</translation>
    </message>
</context>
<context>
    <name>ramet::HardwareDraft</name>
    <message>
        <source>network “%1”</source>
        <translation>red «%1»</translation>
    </message>
    <message>
        <source>bridge “%1”</source>
        <translation>puente «%1»</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a display</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a card: number, network, address</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Una nueva</translation>
    </message>
    <message>
        <source>The original’s</source>
        <translation>La del original</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>before a field</comment>
        <translation>Esta:</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Como el origen (%1)</translation>
    </message>
    <message>
        <source>A bridge of the node</source>
        <translation>Un puente del nodo</translation>
    </message>
    <message>
        <source>The original’s (default)</source>
        <translation>La del original (predeterminada)</translation>
    </message>
    <message>
        <source>A new one (default)</source>
        <translation>Una nueva (predeterminada)</translation>
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
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>C&amp;PUs</source>
        <translation>CP&amp;U</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>&amp;Pantalla</translation>
    </message>
    <message>
        <source>&amp;Network card</source>
        <translation>&amp;Tarjeta de red</translation>
    </message>
    <message>
        <source>C&amp;onnected to</source>
        <translation>C&amp;onectada a</translation>
    </message>
    <message>
        <source>MAC addre&amp;ss</source>
        <translation>Di&amp;rección MAC</translation>
    </message>
    <message>
        <source>Brid&amp;ge</source>
        <translation>Pue&amp;nte</translation>
    </message>
    <message>
        <source>Pa&amp;th (XPath)</source>
        <translation>Ruta (XPat&amp;h)</translation>
    </message>
    <message>
        <source>Path (XPath)</source>
        <translation>Ruta (XPath)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Other elements of the de&amp;finition</source>
        <translation>Otros elementos de la de&amp;finición</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a path and its value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress to use</source>
        <translation>Dir&amp;ección MAC que se usará</translation>
    </message>
    <message>
        <source>Same as source (%1)</source>
        <translation>Como el origen (%1)</translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or press “Add” to make it empty.</source>
        <translation>Introduzca un valor para «%1», o pulse «Añadir» para dejarlo vacío.</translation>
    </message>
</context>
<context>
    <name>ramet::Inhibitor</name>
    <message>
        <source>Virtual machines are being copied</source>
        <translation>Se están copiando máquinas virtuales</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryPanel</name>
    <message>
        <source>Which tree is shown</source>
        <translation>Qué árbol se muestra</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Nodes with their VMs</source>
        <translation>Nodos con sus VM</translation>
    </message>
    <message>
        <source>Templates with all that rests on them, over all nodes</source>
        <translation>Plantillas con todo lo que se apoya en ellas, en todos los nodos</translation>
    </message>
    <message>
        <source>Connected, not all read</source>
        <translation>Conectado, lectura incompleta</translation>
    </message>
</context>
<context>
    <name>ramet::InventoryTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
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
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <comment>of nodes</comment>
        <translation>
            <numerusform>Grupo %1, %n nodo</numerusform>
            <numerusform>Grupo %1, %n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::InventoryView</name>
    <message>
        <source>Nodes and VMs</source>
        <translation>Nodos y VM</translation>
    </message>
</context>
<context>
    <name>ramet::LineageModel</name>
    <message>
        <source>%1: not looked into</source>
        <comment>a VM or an image</comment>
        <translation>%1: sin examinar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Own size: what its own disks hold</source>
        <translation>Tamaño propio: lo que ocupan sus propios discos</translation>
    </message>
    <message>
        <source>Saved by linking: what the disks hold that it shares with others</source>
        <translation>Ahorrado al enlazar: lo que ocupan los discos que comparte con otros</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Node “%1”: not known</source>
        <translation>Nodo «%1»: no se sabe</translation>
    </message>
    <message>
        <source>Node “%1” cannot be reached. What it has of these disks is not known.</source>
        <translation>No se puede acceder al nodo «%1». No se sabe qué tiene de estos discos.</translation>
    </message>
</context>
<context>
    <name>ramet::LineageText</name>
    <message>
        <source>%1 (on node %2)</source>
        <translation>%1 (en el nodo %2)</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>en ningún almacenamiento</translation>
    </message>
    <message>
        <source>base without a VM</source>
        <translation>base sin VM</translation>
    </message>
    <message>
        <source>overlay without a VM</source>
        <translation>capa sin VM</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>linked template</source>
        <translation>plantilla enlazada</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>clon enlazado</translation>
    </message>
    <message>
        <source>uses the same disk</source>
        <translation>usa el mismo disco</translation>
    </message>
    <message>
        <source>linked clone, by its mark</source>
        <translation>clon enlazado, según su marca</translation>
    </message>
    <message>
        <source>possibly: a file of that name</source>
        <translation>posiblemente: un archivo con ese nombre</translation>
    </message>
    <message>
        <source>%1, not looked into</source>
        <translation>%1, sin examinar</translation>
    </message>
    <message>
        <source>Not looked into, so that what it rests on is not known: %1</source>
        <translation>Sin examinar, por lo que no se sabe en qué se apoya: %1</translation>
    </message>
    <message>
        <source>%1; saves %2</source>
        <translation>%1; ahorra %2</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Se apoya en: %1</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (posiblemente)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</source>
        <translation>
            <numerusform>%n VM sigue seleccionada: no se apoya en nada ni nada se apoya en ella, por lo que no tiene fila aquí.</numerusform>
            <numerusform>%n VM siguen seleccionadas: no se apoyan en nada ni nada se apoya en ellas, por lo que no tienen fila aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays selected. It rests on nothing, and nothing rests on it, so it has no row here.</source>
        <translation>«%1» sigue seleccionada. No se apoya en nada ni nada se apoya en ella, por lo que no tiene fila aquí.</translation>
    </message>
    <message>
        <source>Not known for node “%1”, which cannot be reached.</source>
        <translation>No se sabe para el nodo «%1», al que no se puede acceder.</translation>
    </message>
    <message>
        <source>Not known for the nodes %1, which cannot be reached.</source>
        <comment>names in quotation marks</comment>
        <translation>No se sabe para los nodos %1, a los que no se puede acceder.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>sin completar</translation>
    </message>
</context>
<context>
    <name>ramet::LineageView</name>
    <message>
        <source>Lineage: what rests on what</source>
        <translation>Linaje: qué se apoya en qué</translation>
    </message>
    <message>
        <source>Templates and what rests on them are shown here. There are none.</source>
        <translation>Aquí se muestran las plantillas y lo que se apoya en ellas. No hay ninguna.</translation>
    </message>
</context>
<context>
    <name>ramet::LoginAsker</name>
    <message>
        <source>The desktop has no keyring that takes the password, or it is locked. It is forgotten when Ramet ends.</source>
        <translation>El escritorio no tiene ningún depósito de claves que admita la contraseña, o está bloqueado. La contraseña se olvida cuando Ramet termina.</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar en el depósito de claves</translation>
    </message>
</context>
<context>
    <name>ramet::LoginDialog</name>
    <message>
        <source>Log in to node “%1”</source>
        <translation>Iniciar sesión en el nodo «%1»</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop’s keyring</source>
        <translation>&amp;Guardar en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>Con&amp;fiar en este anfitrión</translation>
    </message>
</context>
<context>
    <name>ramet::Main</name>
    <message>
        <source>Clones virtual machines through libvirt.</source>
        <translation>Clona máquinas virtuales mediante libvirt.</translation>
    </message>
    <message>
        <source>a node to show, in place of the saved ones; may be given again</source>
        <translation>un nodo que mostrar, en lugar de los guardados; se puede repetir</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>No existe la acción «%1».</translation>
    </message>
    <message>
        <source>what to begin with: new-clone or add-node</source>
        <translation>con qué empezar: new-clone o add-node</translation>
    </message>
    <message>
        <source>a VM to show: ramet://NODE/VM</source>
        <translation>una VM que mostrar: ramet://NODE/VM</translation>
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
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
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
            <numerusform>Ramet se cierra en cuanto haya terminado la tarea.</numerusform>
            <numerusform>Ramet se cierra en cuanto hayan terminado las tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the tasks and removing what they made…</source>
        <translation>
            <numerusform>Cancelando la tarea y eliminando lo que ha creado…</numerusform>
            <numerusform>Cancelando las tareas y eliminando lo que han creado…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;VM</source>
        <translation>&amp;VM</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Ramet</source>
        <translation>&amp;Acerca de Ramet</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>This VM is not there any more.</source>
        <translation>Esta VM ya no existe.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Ramet on the &amp;web</source>
        <translation>Ramet en la &amp;web</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>ramet::MakingStrip</name>
    <message>
        <source>Sho&amp;w task</source>
        <translation>Most&amp;rar tarea</translation>
    </message>
    <message>
        <source>Ca&amp;ncel task</source>
        <translation>Ca&amp;ncelar tarea</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>Progreso del clon</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>Detener la tarea y eliminar lo que ha creado</translation>
    </message>
    <message>
        <source>Another client is or was making this clone.</source>
        <translation>Otro cliente está o estaba creando este clon.</translation>
    </message>
    <message>
        <source>Interrupted tasks…</source>
        <translation>Tareas interrumpidas…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>Terminar o limpiar lo que se interrumpió</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message>
        <source>&amp;Link clones of templates</source>
        <translation>&amp;Enlazar los clones de plantillas</translation>
    </message>
    <message>
        <source>Make the clones te&amp;mplates</source>
        <translation>Convertir los clones en &amp;plantillas</translation>
    </message>
    <message>
        <source>S&amp;tart the clones when they are ready</source>
        <translation>&amp;Iniciar los clones cuando estén listos</translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>Clonar %n VM</numerusform>
            <numerusform>Clonar %n VM</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ready in an instant and rest on their template.</source>
        <translation>Están listos al instante y se apoyan en su plantilla.</translation>
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
        <translation>Nombre del clon</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Nodo:</translation>
    </message>
    <message>
        <source>St&amp;orage:</source>
        <translation>&amp;Almacenamiento:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Clonar</translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message>
        <source>Each on the node of its original</source>
        <translation>Cada uno en el nodo de su original</translation>
    </message>
    <message>
        <source>Each as its original</source>
        <translation>Cada uno como su original</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation>
            <numerusform>Crea %n clon; no se copia nada.</numerusform>
            <numerusform>Crea %n clones; no se copia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation>
            <numerusform>Crea %n clon y copia %1.</numerusform>
            <numerusform>Crea %n clones y copia %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation>
            <numerusform>Se omite %n: la lista indica por qué.</numerusform>
            <numerusform>Se omiten %n: la lista indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be cloned like this: the list says why.</source>
        <translation>Ninguna se puede clonar así: la lista indica por qué.</translation>
    </message>
    <message>
        <source>Storage “%1” has %2 free.</source>
        <translation>El almacenamiento «%1» tiene %2 libres.</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDetails</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>ramet::ManyDialog</name>
    <message>
        <source>VMs that are meant</source>
        <translation>VM afectadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>VMs and why follow</comment>
        <translation>Omitidas:</translation>
    </message>
</context>
<context>
    <name>ramet::MessageBar</name>
    <message>
        <source>Try &amp;again…</source>
        <translation>Rein&amp;tentar…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>De&amp;talles…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ramet::NoMatchNote</name>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Limpiar filtro</translation>
    </message>
    <message>
        <source>No VM matches the filter.</source>
        <translation>Ninguna VM coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeActions</name>
    <message>
        <source>&amp;Add node…</source>
        <translation>&amp;Añadir nodo…</translation>
    </message>
    <message>
        <source>Show another libvirt daemon and its VMs</source>
        <translation>Mostrar otro demonio de libvirt y sus VM</translation>
    </message>
    <message>
        <source>&amp;Nodes…</source>
        <translation>&amp;Nodos…</translation>
    </message>
    <message>
        <source>Edit, remove and reorder the nodes</source>
        <translation>Editar, quitar y reordenar los nodos</translation>
    </message>
    <message>
        <source>&amp;Edit node…</source>
        <translation>&amp;Editar nodo…</translation>
    </message>
    <message>
        <source>Change the node’s name or address</source>
        <translation>Cambiar el nombre o la dirección del nodo</translation>
    </message>
    <message>
        <source>Create a &amp;sample VM</source>
        <translation>Crear una VM de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Make a small VM that boots in a second, to try things out</source>
        <translation>Crear una VM pequeña que arranca en un segundo, para hacer pruebas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Look at the storages again</source>
        <translation>Volver a leer los almacenamientos</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Vol&amp;ver a conectar</translation>
    </message>
    <message>
        <source>Try at once to reach the node</source>
        <translation>Intentar acceder al nodo de inmediato</translation>
    </message>
    <message>
        <source>Re&amp;move node…</source>
        <translation>&amp;Quitar nodo…</translation>
    </message>
    <message>
        <source>Show the node no more; its VMs stay as they are</source>
        <translation>Dejar de mostrar el nodo; sus VM quedan como están</translation>
    </message>
    <message>
        <source>No node can be reached. Add or reconnect one first.</source>
        <translation>No se puede acceder a ningún nodo. Añada uno o vuelva a conectarlo primero.</translation>
    </message>
    <message>
        <source>Make a small VM on “%1” that boots in a second</source>
        <translation>Crear en «%1» una VM pequeña que arranca en un segundo</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>Ya hay un nodo llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Tasks on “%1” have not ended: %2. Let them end, or clean up after them, then change the node.</source>
        <translation>Hay tareas en «%1» que no han terminado: %2. Deje que terminen o límpielas, y cambie después el nodo.</translation>
    </message>
    <message>
        <source>A sample VM needs a node: add one first.</source>
        <translation>Una VM de ejemplo necesita un nodo: añada uno primero.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Reconnect it first.</source>
        <translation>No se puede acceder a «%1». Vuelva a conectarlo primero.</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Seleccione primero un nodo.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeArguments</name>
    <message>
        <source>Option -c needs a URI, such as qemu:///system.</source>
        <translation>La opción -c necesita un URI, como qemu:///system.</translation>
    </message>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>«%1» no puede ser el nombre de un nodo: use solo letras, cifras, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>Node %1 has no URI. Write -c %1=URI.</source>
        <translation>El nodo %1 no tiene URI. Escriba -c %1=URI.</translation>
    </message>
    <message>
        <source>Two nodes are named %1.</source>
        <translation>Hay dos nodos llamados %1.</translation>
    </message>
</context>
<context>
    <name>ramet::NodeDetails</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Almacenamientos</translation>
    </message>
    <message>
        <source>Details of the node</source>
        <translation>Detalles del nodo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>The user’s own &amp;VMs, not those of the system</source>
        <translation>Las &amp;VM propias del usuario, no las del sistema</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Address (URI)</source>
        <translation>Dirección (URI)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>Editar el nodo «%1»</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer, your own VMs</source>
        <translation>Este equipo, sus propias VM</translation>
    </message>
    <message>
        <source>Another computer, over SSH</source>
        <translation>Otro equipo, mediante SSH</translation>
    </message>
    <message>
        <source>Another computer, over TLS with certificates</source>
        <translation>Otro equipo, mediante TLS con certificados</translation>
    </message>
    <message>
        <source>Another computer, over TCP (not encrypted)</source>
        <translation>Otro equipo, mediante TCP (sin cifrar)</translation>
    </message>
    <message>
        <source>A socket on this computer</source>
        <translation>Un socket en este equipo</translation>
    </message>
    <message>
        <source>An address of libvirt</source>
        <translation>Una dirección de libvirt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Conexión:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>An&amp;fitrión:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>Soc&amp;ket:</translation>
    </message>
    <message>
        <source>Add&amp;ress (URI):</source>
        <translation>Di&amp;rección (URI):</translation>
    </message>
    <message>
        <source>A name has only letters, digits and the signs “.”, “_” and “-”.</source>
        <translation>Un nombre solo tiene letras, cifras y los signos «.», «_» y «-».</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Se ha detenido la prueba.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a node without a name, in questions for its password</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Data address</source>
        <translation>Dirección de datos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Where other nodes reach this one, to copy disks straight from it</source>
        <translation>Dónde acceden a este los demás nodos, para copiar discos directamente de él</translation>
    </message>
    <message>
        <source>&amp;Data address:</source>
        <translation>Dirección de da&amp;tos:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>Grup&amp;o:</translation>
    </message>
    <message>
        <source>There is a node named “%1” already. Choose another name.</source>
        <translation>Ya hay un nodo llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The data address is a name or an address of the host, without a port.</source>
        <translation>La dirección de datos es un nombre o una dirección del anfitrión, sin puerto.</translation>
    </message>
    <message>
        <source>Trust that network: copy without &amp;encryption (TLS)</source>
        <translation>Confiar en esa red: copiar sin c&amp;ifrado (TLS)</translation>
    </message>
    <message>
        <source>For example rack1</source>
        <translation>Por ejemplo rack1</translation>
    </message>
    <message>
        <source>A name or an address</source>
        <translation>Un nombre o una dirección</translation>
    </message>
    <message>
        <source>As SSH is set up, or root</source>
        <translation>Según la configuración de SSH, o root</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Same host as in the address</source>
        <translation>El mismo anfitrión que en la dirección</translation>
    </message>
    <message>
        <source>Other nodes copy disks straight from the data address. Only a network that has one of its own can be trusted.</source>
        <translation>Los demás nodos copian discos directamente de la dirección de datos. Solo se puede confiar en una red en la que el nodo tenga una dirección de datos propia.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>ramet::NodesDialog</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>ramet::NotesDialog</name>
    <message>
        <source>Volumes that carry the VM’s name get the new one</source>
        <translation>Los volúmenes que llevan el nombre de la VM reciben el nuevo</translation>
    </message>
    <message>
        <source>web, test</source>
        <translation>web, pruebas</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>Eti&amp;quetas:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too</source>
        <translation>Cambiar también el nombre de &amp;sus discos</translation>
    </message>
    <message>
        <source>&amp;Start when its node starts</source>
        <translation>&amp;Iniciar cuando se inicie su nodo</translation>
    </message>
    <message>
        <source>Name and notes of “%1”</source>
        <translation>Nombre y notas de «%1»</translation>
    </message>
    <message>
        <source>Rename its dis&amp;ks, too (needs another name)</source>
        <translation>Cambiar también el nombre de &amp;sus discos (requiere otro nombre)</translation>
    </message>
</context>
<context>
    <name>ramet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceActions</name>
    <message>
        <source>C&amp;lone to…</source>
        <translation>C&amp;lonar en…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, for the clone</source>
        <translation>Elegir el nodo o el almacenamiento para el clon</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Remember the VMs, to paste clones of them elsewhere</source>
        <translation>Recordar las VM, para pegar clones de ellas en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Copy a VM first.</source>
        <translation>Copie primero una VM.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>Mo&amp;ver a…</translation>
    </message>
    <message>
        <source>Choose the node, or the storage, to which the VM goes</source>
        <translation>Elegir el nodo, o el almacenamiento, al que pasa la VM</translation>
    </message>
</context>
<context>
    <name>ramet::PlaceChoices</name>
    <message>
        <source>As a template</source>
        <translation>Como plantilla</translation>
    </message>
    <message>
        <source>Storage %1 (%2)</source>
        <comment>a name and a type</comment>
        <translation>Almacenamiento %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryActions</name>
    <message>
        <source>&amp;Interrupted tasks…</source>
        <translation>Tareas &amp;interrumpidas…</translation>
    </message>
    <message>
        <source>Finish or clean up what was interrupted</source>
        <translation>Terminar o limpiar lo que se interrumpió</translation>
    </message>
</context>
<context>
    <name>ramet::RecoveryDialog</name>
    <message>
        <source>Interrupted tasks</source>
        <translation>Tareas interrumpidas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Goes on where the task was interrupted.</source>
        <translation>Continúa donde se interrumpió la tarea.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Removes what the task made.</source>
        <translation>Elimina lo que creó la tarea.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Leaves all as it is. The menu File shows this list again.</source>
        <translation>Deja todo como está. El menú Archivo vuelve a mostrar esta lista.</translation>
    </message>
    <message>
        <source>There are no interrupted tasks.</source>
        <translation>No hay tareas interrumpidas.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>“%1” is free on node “%2”.</source>
        <translation>«%1» está libre en el nodo «%2».</translation>
    </message>
    <message>
        <source>Target node</source>
        <translation>Nodo de destino</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Snapshot “%1” of “%2” is whole.</source>
        <translation>La instantánea «%1» de «%2» está íntegra.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>«%1» está apagada.</translation>
    </message>
    <message>
        <source>The clone stays on node “%1”.</source>
        <translation>El clon se queda en el nodo «%1».</translation>
    </message>
    <message>
        <source>Node “%1” has all that the clone needs.</source>
        <translation>El nodo «%1» tiene todo lo que el clon necesita.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a disk and its way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None is made.</source>
        <translation>No se crea ninguno.</translation>
    </message>
    <message>
        <source>No space is needed.</source>
        <translation>No se necesita espacio.</translation>
    </message>
    <message>
        <source>Ready at once.</source>
        <translation>Listo al instante.</translation>
    </message>
    <message>
        <source>%1, at the %2 of earlier copies</source>
        <comment>a time and a speed</comment>
        <translation>%1, a la velocidad de copias anteriores (%2)</translation>
    </message>
    <message>
        <source>It has no network card.</source>
        <translation>No tiene ninguna tarjeta de red.</translation>
    </message>
    <message>
        <source>The clone’s own name</source>
        <translation>El nombre propio del clon</translation>
    </message>
    <message>
        <source>A UUID of its own</source>
        <translation>Un UUID propio</translation>
    </message>
    <message>
        <source>The title is the original’s</source>
        <translation>El título es el del original</translation>
    </message>
    <message>
        <source>A new generation, by which Windows knows that it is a copy</source>
        <translation>Una generación nueva, por la que Windows sabe que es una copia</translation>
    </message>
    <message>
        <source>The UUID that the guest reads</source>
        <translation>El UUID que lee el invitado</translation>
    </message>
    <message>
        <source>UEFI variables of its own</source>
        <translation>Variables UEFI propias</translation>
    </message>
    <message>
        <source>The target node’s own firmware</source>
        <translation>El firmware propio del nodo de destino</translation>
    </message>
    <message>
        <source>The target node’s own emulator</source>
        <translation>El emulador propio del nodo de destino</translation>
    </message>
    <message>
        <source>A serial number of its own</source>
        <translation>Un número de serie propio</translation>
    </message>
    <message>
        <source>Disks of its own, as chosen</source>
        <translation>Discos propios, según lo elegido</translation>
    </message>
    <message>
        <source>An address that no other VM of the known nodes has</source>
        <translation>Una dirección que no tiene ninguna otra VM de los nodos conocidos</translation>
    </message>
    <message>
        <source>The network, as chosen</source>
        <translation>La red, según lo elegido</translation>
    </message>
    <message>
        <source>A port of its own, or as chosen</source>
        <translation>Un puerto propio, o según lo elegido</translation>
    </message>
    <message>
        <source>A file or socket of its own</source>
        <translation>Un archivo o socket propio</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Según lo elegido</translation>
    </message>
    <message>
        <source>The definition is being read.</source>
        <translation>Se está leyendo la definición.</translation>
    </message>
    <message>
        <source>The node did not tell the definition. Look at its state in the tree, then open the wizard again.</source>
        <translation>El nodo no ha comunicado la definición. Compruebe su estado en el árbol y vuelva a abrir el asistente.</translation>
    </message>
    <message>
        <source>Devices of the node</source>
        <translation>Dispositivos del nodo</translation>
    </message>
    <message>
        <source>The clone uses no device of the node.</source>
        <translation>El clon no usa ningún dispositivo del nodo.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>“%1” is running, and keeps running.</source>
        <translation>«%1» está en ejecución, y sigue en ejecución.</translation>
    </message>
    <message>
        <source>Storage “%1”: %2 needed, %3 free.</source>
        <translation>Almacenamiento «%1»: se necesitan %2, hay %3 libres.</translation>
    </message>
    <message>
        <source>Nothing was copied to this storage yet.</source>
        <translation>Aún no se ha copiado nada a este almacenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>No other VM on the known nodes has these %n MAC addresses: %1.</source>
        <translation>
            <numerusform>Ninguna otra VM de los nodos conocidos tiene esta dirección MAC: %1.</numerusform>
            <numerusform>Ninguna otra VM de los nodos conocidos tiene estas %n direcciones MAC: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as that of the original.</source>
        <translation>Igual que el del original.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a verdict</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a verdict</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a verdict</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a verdict</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ramet’s note of where a clone is from</source>
        <translation>La nota de Ramet sobre la procedencia de un clon</translation>
    </message>
    <message>
        <source>The node gives its side a new name</source>
        <translation>El nodo da un nombre nuevo a su lado</translation>
    </message>
    <message>
        <source>An address of its own on the node</source>
        <translation>Una dirección propia en el nodo</translation>
    </message>
    <message>
        <source>Storage “%1” on node “%2”: %3 needed, %4 free.</source>
        <translation>Almacenamiento «%1» en el nodo «%2»: se necesitan %3, hay %4 libres.</translation>
    </message>
    <message>
        <source>Not known: the clones go to different places.</source>
        <translation>No se conoce: los clones van a lugares distintos.</translation>
    </message>
    <message>
        <source>%1 if one is copied after the other, at %2</source>
        <comment>a time and a speed</comment>
        <translation>%1 si se copian uno tras otro, a %2</translation>
    </message>
</context>
<context>
    <name>ramet::ReviewPage</name>
    <message>
        <source>&amp;Definition of the original and of the clone</source>
        <translation>&amp;Definición del original y del clon</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Definition of the original and of the clone</source>
        <translation>Definición del original y del clon</translation>
    </message>
    <message>
        <source>Sho&amp;w equal lines too</source>
        <translation>Mostrar también las líneas i&amp;guales</translation>
    </message>
</context>
<context>
    <name>ramet::SearchCombo</name>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Filas que contienen</translation>
    </message>
</context>
<context>
    <name>ramet::SettingsDialog</name>
    <message>
        <source>Copies at once on one node</source>
        <translation>Copias simultáneas en un nodo</translation>
    </message>
    <message>
        <source>Copies at once to one storage</source>
        <translation>Copias simultáneas en un almacenamiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copies at once on one &amp;node:</source>
        <translation>Copias simultáneas en un &amp;nodo:</translation>
    </message>
    <message>
        <source>Copies at once to one &amp;storage:</source>
        <translation>Copias simultáneas en un &amp;almacenamiento:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>A&amp;pariencia:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Clones of &amp;templates:</source>
        <translation>Clones de &amp;plantillas:</translation>
    </message>
    <message>
        <source>Clones of templates</source>
        <translation>Clones de plantillas</translation>
    </message>
    <message>
        <source>Linked where possible</source>
        <translation>Enlazados donde sea posible</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Forget the networks and storages chosen for other nodes</source>
        <translation>Olvidar las redes y los almacenamientos elegidos para otros nodos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>the desktop’s colours</comment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Further clones wait for their turn. Clones that are instant never wait.</source>
        <translation>Los demás clones esperan su turno. Los clones inmediatos no esperan nunca.</translation>
    </message>
    <message>
        <source>Speed &amp;limit of new clones:</source>
        <translation>&amp;Límite de velocidad de los clones nuevos:</translation>
    </message>
    <message>
        <source>Choices for other nodes:</source>
        <translation>Elecciones para otros nodos:</translation>
    </message>
    <message>
        <source>Speed limit of new clones, MiB per second</source>
        <translation>Límite de velocidad de los clones nuevos, MiB por segundo</translation>
    </message>
    <message>
        <source>Networks and storages that were chosen for clones to other nodes</source>
        <translation>Redes y almacenamientos que se han elegido para clones en otros nodos</translation>
    </message>
    <message>
        <source>None were made yet</source>
        <translation>Aún no se ha hecho ninguna</translation>
    </message>
    <message>
        <source>Forgotten when you save</source>
        <translation>Se olvidan al guardar</translation>
    </message>
</context>
<context>
    <name>ramet::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotActions</name>
    <message>
        <source>&amp;Take…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>Conservar lo que la VM es ahora, para poder volver a ello</translation>
    </message>
    <message>
        <source>Let the VM be what it was when the snapshot was taken</source>
        <translation>Hacer que la VM sea lo que era cuando se creó la instantánea</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the snapshot; the VM stays as it is</source>
        <translation>Eliminar la instantánea; la VM queda como está</translation>
    </message>
    <message>
        <source>&amp;Clone from here…</source>
        <translation>Cl&amp;onar desde aquí…</translation>
    </message>
    <message>
        <source>Make a VM of what this one was when the snapshot was taken</source>
        <translation>Crear una VM a partir de lo que esta era cuando se creó la instantánea</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Volver a ella…</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotCommands</name>
    <message>
        <source>Take a snapshot of “%1”</source>
        <translation>Crear una instantánea de «%1»</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotDialog</name>
    <message>
        <source>With the &amp;memory</source>
        <translation>Con la &amp;memoria</translation>
    </message>
    <message>
        <source>The VM goes on from here when you come back to it. Without, it starts as after a power cut.</source>
        <translation>La VM continúa desde aquí cuando se vuelve a ella. Sin la memoria, se inicia como tras un corte de corriente.</translation>
    </message>
    <message>
        <source>The disks stay as they are, and the VM goes on with new files on top of them. Linked clones can rest on it.</source>
        <translation>Los discos quedan como están, y la VM continúa con archivos nuevos encima de ellos. Los clones enlazados pueden apoyarse en ella.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>&amp;Crear instantánea</translation>
    </message>
    <message>
        <source>In &amp;files of its own (external)</source>
        <translation>En &amp;archivos propios (externa)</translation>
    </message>
    <message>
        <source>F&amp;reeze the guest’s file systems</source>
        <translation>Con&amp;gelar los sistemas de archivos del invitado</translation>
    </message>
    <message>
        <source>The guest agent writes out what the guest has in memory, and writes nothing while the snapshot is taken.</source>
        <translation>El agente invitado escribe lo que el invitado tiene en memoria, y no escribe nada mientras se crea la instantánea.</translation>
    </message>
    <message>
        <source>What is off has no memory to keep and nothing to freeze.</source>
        <translation>Lo que está apagado no tiene memoria que conservar ni nada que congelar.</translation>
    </message>
    <message>
        <source>With the memory, nothing needs to be frozen.</source>
        <translation>Con la memoria no hace falta congelar nada.</translation>
    </message>
</context>
<context>
    <name>ramet::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>ramet::SpeedLimitDialog</name>
    <message>
        <source>Limit the speed</source>
        <translation>Limitar la velocidad</translation>
    </message>
    <message>
        <source>MiB per second</source>
        <translation>MiB por segundo</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Como máximo:</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limitar</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>ramet::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>Convertir una carpeta en almacenamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Nodo:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Make it a storage</source>
        <translation>C&amp;onvertir en almacenamiento</translation>
    </message>
    <message>
        <source>Libvirt will know the disks in this folder, and will start the storage with its node. No file is changed.</source>
        <translation>libvirt conocerá los discos de esta carpeta e iniciará el almacenamiento con su nodo. No se cambia ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ramet::StorageMenu</name>
    <message>
        <source>&amp;Find out whether it is also</source>
        <translation>&amp;Averiguar si también es</translation>
    </message>
    <message>
        <source>&amp;Say that it is also</source>
        <translation>&amp;Indicar que también es</translation>
    </message>
    <message>
        <source>No storage of another node is like it</source>
        <translation>Ningún almacenamiento de otro nodo se le parece</translation>
    </message>
</context>
<context>
    <name>ramet::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
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
        <translation>Compartido con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactivo</translation>
    </message>
</context>
<context>
    <name>ramet::TargetText</name>
    <message>
        <source>Node “%1” does not tell how much memory it can give: whether the clone fits is not known.</source>
        <translation>El nodo «%1» no indica cuánta memoria puede dar: no se sabe si el clon cabe.</translation>
    </message>
    <message>
        <source>Node “%1” has not answered yet. Wait for it, or choose another node.</source>
        <translation>El nodo «%1» aún no ha respondido. Espérelo o elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%1” can only be read by its address: libvirt there takes no change. Give the node an address that may write, or choose another node.</source>
        <translation>El nodo «%1» solo se puede leer con su dirección: libvirt no acepta allí ningún cambio. Dé al nodo una dirección que permita escribir o elija otro nodo.</translation>
    </message>
    <message>
        <source>The QEMU of node “%1” does not know the machine type “%2”. Choose another node, or give the clone a type that it has, such as %3 (/domain/os/type/@machine).</source>
        <translation>El QEMU del nodo «%1» no conoce el tipo de máquina «%2». Elija otro nodo, o dé al clon un tipo que tenga, como %3 (/domain/os/type/@machine).</translation>
    </message>
    <message>
        <source>Node “%1” has no emulator for the architecture “%2”. Install QEMU for it there, or choose another node.</source>
        <translation>El nodo «%1» no tiene ningún emulador para la arquitectura «%2». Instale allí QEMU para ella o elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%1” has no firmware of the kind “%2” for such a machine. Install one there (on Debian: ovmf), or choose another node.</source>
        <translation>El nodo «%1» no tiene ningún firmware del tipo «%2» para una máquina así. Instale uno allí (en Debian: ovmf) o elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%1” cannot emulate the TPM of “%2”, so the clone cannot start. Install swtpm there, choose another node, or do not start the clone.</source>
        <translation>El nodo «%1» no puede emular el TPM de «%2», por lo que el clon no puede iniciarse. Instale allí swtpm, elija otro nodo, o no inicie el clon.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”; it has %3. Say which of them is meant, or make the network there first.</source>
        <translation>El nodo «%2» no tiene ninguna red «%1»; tiene %3. Indique cuál de ellas corresponde, o cree primero la red allí.</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”.</source>
        <translation>Las tarjetas de red en «%1» se conectan a «%2».</translation>
    </message>
    <message>
        <source>Network cards on “%1” are connected to “%2”, as was chosen for these two nodes before.</source>
        <translation>Las tarjetas de red en «%1» se conectan a «%2», como ya se había elegido para estos dos nodos.</translation>
    </message>
    <message>
        <source>Whether node “%2” has the network “%1” is not known: libvirt there does not tell. The clone needs it to start.</source>
        <translation>No se sabe si el nodo «%2» tiene la red «%1»: libvirt no lo indica allí. El clon la necesita para iniciarse.</translation>
    </message>
    <message>
        <source>Whether node “%2” can have a machine of the type “%1” is not known: libvirt there does not tell.</source>
        <translation>No se sabe si el nodo «%2» puede tener una máquina del tipo «%1»: libvirt no lo indica allí.</translation>
    </message>
    <message>
        <source>Node “%2” has an older libvirt (%1): it may not take all that the definition says.</source>
        <translation>El nodo «%2» tiene un libvirt más antiguo (%1): puede que no acepte todo lo que dice la definición.</translation>
    </message>
    <message>
        <source>Node “%2” has an older QEMU (%1): it may not have all devices of the original.</source>
        <translation>El nodo «%2» tiene un QEMU más antiguo (%1): puede que no tenga todos los dispositivos del original.</translation>
    </message>
    <message>
        <source>Node “%1” does not tell which libvirt and QEMU it has: whether they are older than the original’s is not known.</source>
        <translation>El nodo «%1» no indica qué libvirt y QEMU tiene: no se sabe si son más antiguos que los del original.</translation>
    </message>
    <message>
        <source>Node “%2” cannot emulate the TPM of “%1”: the clone cannot start there until swtpm is installed.</source>
        <translation>El nodo «%2» no puede emular el TPM de «%1»: el clon no podrá iniciarse allí hasta que se instale swtpm.</translation>
    </message>
    <message>
        <source>Node “%2” has only %1 of memory to give at the moment, less than the clone has: started now, it may be slow or be ended.</source>
        <translation>El nodo «%2» solo puede dar %1 de memoria en este momento, menos de la que tiene el clon: si se inicia ahora, puede ser lento o terminarse a la fuerza.</translation>
    </message>
    <message>
        <source>Node “%2” has %1 of memory, less than the clone: give the clone less before it starts.</source>
        <translation>El nodo «%2» tiene %1 de memoria, menos que el clon: dé menos al clon antes de que se inicie.</translation>
    </message>
    <message>
        <source>Node “%1” cannot run VMs of the kind “%2”: it does not have, or does not allow, what they need. Choose another node.</source>
        <translation>El nodo «%1» no puede ejecutar VM del tipo «%2»: no tiene, o no permite, lo que necesitan. Elija otro nodo.</translation>
    </message>
    <message>
        <source>Node “%2” has no network “%1”, and no other one. Make one there first, or connect the card to a bridge of the node.</source>
        <translation>El nodo «%2» no tiene ninguna red «%1», ni ninguna otra. Cree primero una allí, o conecte la tarjeta a un puente del nodo.</translation>
    </message>
    <message>
        <source>Node “%2” does not have all of the CPU model “%1”: the clone may not start there.</source>
        <translation>El nodo «%2» no ofrece por completo el modelo de CPU «%1»: puede que el clon no se inicie allí.</translation>
    </message>
    <message>
        <source>The clone gets the CPU of its node, and that of node “%2” is another one (%1): programs of the guest may notice.</source>
        <translation>El clon recibe la CPU de su nodo, y la del nodo «%2» es otra (%1): los programas del invitado pueden notarlo.</translation>
    </message>
</context>
<context>
    <name>ramet::TaskDetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>ramet::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>ramet::TaskPanel</name>
    <message>
        <source>Clones and other tasks appear here.</source>
        <translation>Los clones y otras tareas aparecen aquí.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Plan again what failed, and make it</source>
        <translation>Planificar de nuevo lo que ha fallado, y crearlo</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Keep what was made, without the rest</source>
        <translation>Conservar lo que se ha creado, sin el resto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Delete what the tasks of this group made</source>
        <translation>Eliminar lo que han creado las tareas de este grupo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>&amp;Cancelar tarea</translation>
    </message>
    <message>
        <source>Stop the task and remove what it made</source>
        <translation>Detener la tarea y eliminar lo que ha creado</translation>
    </message>
    <message>
        <source>Li&amp;mit speed…</source>
        <translation>Li&amp;mitar velocidad…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>Show all that is known of the task</source>
        <translation>Mostrar todo lo que se sabe de la tarea</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Limpiar terminadas</translation>
    </message>
    <message>
        <source>Take ended tasks off the list</source>
        <translation>Quitar de la lista las tareas terminadas</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Begin with what waits</source>
        <translation>Empezar con lo que espera</translation>
    </message>
    <message>
        <source>Begin nothing more; what is under way goes on</source>
        <translation>No empezar nada más; lo que está en curso continúa</translation>
    </message>
    <message>
        <source>Copy at most so much per second, from now on</source>
        <translation>Copiar como máximo esta cantidad por segundo, a partir de ahora</translation>
    </message>
    <message>
        <source>This way of copying goes at its own speed</source>
        <translation>Este modo de copiar va a su propia velocidad</translation>
    </message>
    <message>
        <source>Select a task that copies</source>
        <translation>Seleccione una tarea que copie</translation>
    </message>
    <message>
        <source>&amp;Show VM</source>
        <translation>Mo&amp;strar VM</translation>
    </message>
    <message>
        <source>Select the VM that the task made</source>
        <translation>Seleccionar la VM que ha creado la tarea</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>Volver a &amp;intentar…</translation>
    </message>
    <message>
        <source>Open what was asked for, for the clones that failed</source>
        <translation>Abrir lo que se pidió, para los clones que fallaron</translation>
    </message>
</context>
<context>
    <name>ramet::TextTable</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not those: %1</source>
        <comment>reasons follow</comment>
        <translation>Excepto: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Clonar…</translation>
    </message>
    <message>
        <source>&amp;Clone %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Clonar %1…</translation>
    </message>
    <message>
        <source>Make a full or a linked clone</source>
        <translation>Crear un clon completo o enlazado</translation>
    </message>
    <message>
        <source>Make the VM a read-only template for linked clones</source>
        <translation>Convertir la VM en una plantilla de solo lectura para clones enlazados</translation>
    </message>
    <message>
        <source>Turn &amp;back into a VM</source>
        <translation>Volver a convertir en &amp;VM</translation>
    </message>
    <message>
        <source>Make the template a VM that can be started</source>
        <translation>Convertir la plantilla en una VM que se puede iniciar</translation>
    </message>
    <message>
        <source>Make &amp;independent…</source>
        <translation>Hacer in&amp;dependiente…</translation>
    </message>
    <message>
        <source>Make %1 &amp;independent…</source>
        <comment>so many of so many</comment>
        <translation>Hacer in&amp;dependientes %1…</translation>
    </message>
    <message>
        <source>Copy into the VM’s disks what they rest on in its template</source>
        <translation>Copiar en los discos de la VM aquello en lo que se apoyan en su plantilla</translation>
    </message>
    <message>
        <source>Take s&amp;napshot…</source>
        <translation>Crear i&amp;nstantánea…</translation>
    </message>
    <message>
        <source>Take s&amp;napshots of %1…</source>
        <comment>so many of so many</comment>
        <translation>Crear i&amp;nstantáneas de %1…</translation>
    </message>
    <message>
        <source>Keep what the VM is now, to go back to it</source>
        <translation>Conservar lo que la VM es ahora, para poder volver a ello</translation>
    </message>
    <message>
        <source>Change the VM’s name, title, description, tags and autostart</source>
        <translation>Cambiar el nombre, el título, la descripción, las etiquetas y el inicio automático de la VM</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start the VM</source>
        <translation>Iniciar la VM</translation>
    </message>
    <message>
        <source>Sh&amp;ut down</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>Pedir al invitado que se apague</translation>
    </message>
    <message>
        <source>Switch the VM off at once, as if unplugged</source>
        <translation>Apagar la VM de inmediato, como si se desenchufara</translation>
    </message>
    <message>
        <source>Open c&amp;onsole</source>
        <translation>Abrir c&amp;onsola</translation>
    </message>
    <message>
        <source>Open c&amp;onsoles of %1</source>
        <comment>so many of so many</comment>
        <translation>Abrir las c&amp;onsolas de %1</translation>
    </message>
    <message>
        <source>Show the VM’s screen in virt-viewer</source>
        <translation>Mostrar la pantalla de la VM en virt-viewer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Delete %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Eliminar %1…</translation>
    </message>
    <message>
        <source>Delete the VM and the disks that are its own</source>
        <translation>Eliminar la VM y los discos que le son propios</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>Pedir al invitado que se reinicie</translation>
    </message>
    <message>
        <source>Rese&amp;t…</source>
        <translation>Forzar rei&amp;nicio…</translation>
    </message>
    <message>
        <source>Rese&amp;t %1…</source>
        <comment>so many of so many</comment>
        <translation>Forzar el rei&amp;nicio de %1…</translation>
    </message>
    <message>
        <source>Reset the VM at once, as by its button</source>
        <translation>Reiniciar la VM de inmediato, como con su botón</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Let the VM stand still</source>
        <translation>Dejar la VM parada</translation>
    </message>
    <message>
        <source>&amp;Let go on</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>Let a paused VM go on</source>
        <translation>Reanudar una VM en pausa</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>&amp;Guardar y terminar</translation>
    </message>
    <message>
        <source>Write the VM’s memory to a file, from which its next start goes on</source>
        <translation>Escribir la memoria de la VM en un archivo, desde el que continúa en el próximo inicio</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ate…</source>
        <translation>Eliminar est&amp;ado guardado…</translation>
    </message>
    <message>
        <source>Remove saved st&amp;ates of %1…</source>
        <comment>so many of so many</comment>
        <translation>Eliminar los est&amp;ados guardados de %1…</translation>
    </message>
    <message>
        <source>Remove the file with the VM’s memory; it then starts anew</source>
        <translation>Eliminar el archivo con la memoria de la VM; después se inicia de cero</translation>
    </message>
    <message>
        <source>Names and notes are changed of one VM at a time.</source>
        <translation>El nombre y las notas se cambian en una sola VM a la vez.</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>%1 of %2 VMs</source>
        <comment>so many of so many</comment>
        <translation>%1 de %2 VM</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to &amp;template…</source>
        <translation>Convertir en plan&amp;tilla…</translation>
    </message>
    <message>
        <source>Convert %1 to &amp;templates…</source>
        <comment>so many of so many</comment>
        <translation>Convertir %1 en plan&amp;tillas…</translation>
    </message>
    <message>
        <source>Turn %1 &amp;back into VMs…</source>
        <comment>so many of so many</comment>
        <translation>Volver a convertir %1 en &amp;VM…</translation>
    </message>
    <message>
        <source>N&amp;ame and notes…</source>
        <translation>No&amp;mbre y notas…</translation>
    </message>
    <message>
        <source>&amp;Start %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Iniciar %1…</translation>
    </message>
    <message>
        <source>Sh&amp;ut down %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Apagar %1…</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>&amp;Forzar apagado…</translation>
    </message>
    <message>
        <source>&amp;Force %1 off…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Forzar el apagado de %1…</translation>
    </message>
    <message>
        <source>&amp;Reboot %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Reiniciar %1…</translation>
    </message>
    <message>
        <source>&amp;Pause %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Pausar %1…</translation>
    </message>
    <message>
        <source>&amp;Let %1 go on…</source>
        <comment>so many of so many</comment>
        <translation>Reanu&amp;dar %1…</translation>
    </message>
    <message>
        <source>&amp;Save and end %1…</source>
        <comment>so many of so many</comment>
        <translation>&amp;Guardar y terminar %1…</translation>
    </message>
</context>
<context>
    <name>ramet::VmCommands</name>
    <message>
        <source>virt-viewer did not start. Start it in a terminal to see why.</source>
        <translation>virt-viewer no se ha iniciado. Inícielo en un terminal para ver por qué.</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Abrir consola</translation>
    </message>
</context>
<context>
    <name>ramet::VmDetails</name>
    <message>
        <source>%1 (linked clone)</source>
        <translation>%1 (clon enlazado)</translation>
    </message>
    <message>
        <source>%1 (full clone)</source>
        <translation>%1 (clon completo)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details of the VM</source>
        <translation>Detalles de la VM</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>Clonada de</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesaria para</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Inicio automático</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se ha podido leer</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>Tarjetas de red</translation>
    </message>
    <message>
        <source>starts with its node</source>
        <translation>se inicia con su nodo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
</context>
<context>
    <name>ramet::VmLink</name>
    <message>
        <source>“%1” is no link to a VM: such a link is ramet://NODE/VM.</source>
        <translation>«%1» no es un enlace a una VM: un enlace así es ramet://NODE/VM.</translation>
    </message>
    <message>
        <source>The link leads to node “%1”, which is not among your nodes. Add it, then open the link again.</source>
        <translation>El enlace lleva al nodo «%1», que no está entre sus nodos. Añádalo y vuelva a abrir el enlace.</translation>
    </message>
    <message>
        <source>Node “%1” does not answer: whether it has the VM “%2” is not known.</source>
        <translation>El nodo «%1» no responde: no se sabe si tiene la VM «%2».</translation>
    </message>
    <message>
        <source>Node “%1” has no VM “%2”.</source>
        <translation>El nodo «%1» no tiene ninguna VM «%2».</translation>
    </message>
</context>
<context>
    <name>ramet::VmTables</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>on no storage</source>
        <translation>en ningún almacenamiento</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
</context>
<context>
    <name>ramet::WayText</name>
    <message>
        <source>nodes “%1” and “%2” do not share its storage</source>
        <translation>los nodos «%1» y «%2» no comparten su almacenamiento</translation>
    </message>
    <message>
        <source>the speed is limited</source>
        <translation>la velocidad está limitada</translation>
    </message>
    <message>
        <source>the disk is on no storage</source>
        <translation>el disco no está en ningún almacenamiento</translation>
    </message>
    <message>
        <source>the format changes from %1 to %2</source>
        <translation>el formato cambia de %1 a %2</translation>
    </message>
    <message>
        <source>A linked clone would be instant.</source>
        <translation>Un clon enlazado sería inmediato.</translation>
    </message>
    <message>
        <source>A linked clone of a template would be instant.</source>
        <translation>Un clon enlazado de una plantilla sería inmediato.</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it (rametctl node edit --data-address).</source>
        <translation>QEMU no lo copia directamente de nodo a nodo: no se conoce ninguna dirección del nodo «%1» en la que «%2» pueda acceder a él (rametctl node edit --data-address).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a way, and why not a faster one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Where the file system can: %2</source>
        <comment>two ways to copy</comment>
        <translation>%1 Si el sistema de archivos lo permite: %2</translation>
    </message>
    <message>
        <source>the file system of storage “%1” cannot; XFS and btrfs can</source>
        <translation>el sistema de archivos del almacenamiento «%1» no lo permite; XFS y btrfs sí</translation>
    </message>
    <message>
        <source>storages “%1” and “%2” are on different file systems</source>
        <translation>los almacenamientos «%1» y «%2» están en sistemas de archivos distintos</translation>
    </message>
    <message>
        <source>Straight from node to node it was slower: %1 a second, this way %2.</source>
        <translation>Directamente de nodo a nodo era más lento: %1 por segundo, de este modo %2.</translation>
    </message>
    <message>
        <source>the VM is running, and only its own QEMU may read its disks</source>
        <translation>la VM está en ejecución, y solo su propio QEMU puede leer sus discos</translation>
    </message>
    <message>
        <source>on Ceph only a linked clone can</source>
        <translation>en Ceph solo puede hacerlo un clon enlazado</translation>
    </message>
    <message>
        <source>the disk builds on other images, and a full clone must not depend on them</source>
        <translation>el disco se basa en otras imágenes, de las que un clon completo no debe depender</translation>
    </message>
    <message>
        <source>the copy goes to another storage</source>
        <translation>la copia va a otro almacenamiento</translation>
    </message>
    <message>
        <source>this computer does not see the files of the storage, and libvirt can share data of raw files only</source>
        <translation>este equipo no ve los archivos del almacenamiento, y libvirt solo puede compartir datos de archivos raw</translation>
    </message>
    <message>
        <source>this storage is not known to offer that</source>
        <translation>no se sabe de este almacenamiento que lo permita</translation>
    </message>
    <message>
        <source>Within one network this is usually faster than straight from node to node.</source>
        <translation>Dentro de una misma red, esto suele ser más rápido que directamente de nodo a nodo.</translation>
    </message>
    <message>
        <source>The copy cannot share data with the original: %1. %2</source>
        <comment>a reason, and what would be faster</comment>
        <translation>La copia no puede compartir datos con el original: %1. %2</translation>
    </message>
    <message>
        <source>QEMU does not copy it straight from node to node: no address of node “%1” is known at which “%2” would reach it. Give it a data address by “Edit node…”.</source>
        <translation>QEMU no lo copia directamente de nodo a nodo: no se conoce ninguna dirección del nodo «%1» en la que «%2» pueda acceder a él. Indique su dirección de datos con «Editar nodo…».</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Answer</name>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Cancelado; no ha quedado nada.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Asker</name>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Type “yes” if it is the right host:</source>
        <translation>Escriba «sí» si es el anfitrión correcto:</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Clone</name>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlazar</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>conservar como está</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>leave the drive empty</source>
        <translation>dejar vacía la unidad</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>DISCO</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>MÉTODO</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 of %2 as “%3” on node %4; %5 to copy.</source>
        <translation>%1 de %2 como «%3» en el nodo %4; por copiar: %5.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>OCUPADO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2: %3 of “%4”, made in %5.</source>
        <translation>«%1» está listo en el nodo %2: %3 de «%4», creado en %5.</translation>
    </message>
    <message>
        <source>The clone was made, but could not be started.</source>
        <translation>El clon se ha creado, pero no se ha podido iniciar.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clones of %2 made on node %3 in %4</source>
        <translation>
            <numerusform>%1 de %n clon de %2 creado en el nodo %3 en %4</numerusform>
            <numerusform>%1 de %n clones de %2 creados en el nodo %3 en %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n deshecho</numerusform>
            <numerusform>%n deshechos</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n times on node %3; %4 to copy.</source>
        <translation>
            <numerusform>%1 de %2, %n vez en el nodo %3; por copiar: %4.</numerusform>
            <numerusform>%1 de %2, %n veces en el nodo %3; por copiar: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes where it seems possible: %1 (&quot;rametctl targets %2&quot; asks them all).</source>
        <translation>Nodos en los que parece posible: %1 («rametctl targets %2» los consulta todos).</translation>
    </message>
    <message>
        <source>This makes the folder a storage: rametctl storage add %1 %2 %3</source>
        <translation>Esto convierte la carpeta en almacenamiento: rametctl storage add %1 %2 %3</translation>
    </message>
    <message>
        <source>This leaves the drive empty: %1</source>
        <translation>Esto deja vacía la unidad: %1</translation>
    </message>
    <message>
        <source>This copies its medium: %1</source>
        <translation>Esto copia su medio: %1</translation>
    </message>
    <message>
        <source>This connects the cards to another one: --map network=%1:%2</source>
        <translation>Esto conecta las tarjetas a otra: --map network=%1:%2</translation>
    </message>
    <message>
        <source>This allows it: --trust, or for good: rametctl node trust %1 %2</source>
        <translation>Esto lo permite: --trust, o de forma permanente: rametctl node trust %1 %2</translation>
    </message>
    <message>
        <source>, else </source>
        <comment>between ways to copy</comment>
        <translation>, si no </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a disk, its ways and why</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Invitado: %1</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>INVITADO</translation>
    </message>
    <message>
        <source>TOLD BY</source>
        <translation>INDICADO POR</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>snapshot “%1” of “%2”</source>
        <comment>what is cloned</comment>
        <translation>instantánea «%1» de «%2»</translation>
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
        <translation>--disk no conoce «%1»: use copy, link, share, eject o skip.</translation>
    </message>
    <message>
        <source>--disk takes one of copy, link, share, eject and skip.</source>
        <translation>--disk admite uno de copy, link, share, eject y skip.</translation>
    </message>
    <message>
        <source>--disk does not know “%1”: use storage=, format= or size=.</source>
        <translation>--disk no conoce «%1»: use storage=, format= o size=.</translation>
    </message>
    <message>
        <source>--disk needs a value after “%1”.</source>
        <translation>--disk necesita un valor después de «%1».</translation>
    </message>
    <message>
        <source>--disk has “%1” twice.</source>
        <translation>--disk tiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>--disk needs a disk and what to do with it, such as “vda:skip”.</source>
        <translation>--disk necesita un disco y qué hacer con él, como «vda:skip».</translation>
    </message>
    <message>
        <source>Only a disk that is copied can have a storage and a format: “%1” is not.</source>
        <translation>Solo un disco que se copia puede tener almacenamiento y formato: «%1» no se copia.</translation>
    </message>
    <message>
        <source>--map needs network, bridge, interface or storage with two names, such as “network=lab:default”; “%1” is none of these.</source>
        <translation>--map necesita network, bridge, interface o storage con dos nombres, como «network=lab:default»; «%1» no es nada de eso.</translation>
    </message>
    <message>
        <source>--map is given twice for %1 “%2”.</source>
        <translation>--map se ha indicado dos veces para %1 «%2».</translation>
    </message>
    <message>
        <source>--trusted-network needs --data-address: an address in the network that is trusted.</source>
        <translation>--trusted-network necesita --data-address: una dirección de la red en la que se confía.</translation>
    </message>
    <message>
        <source>--data-address takes a host’s name or address, without a port; “%1” is none.</source>
        <translation>--data-address admite el nombre o la dirección de un anfitrión, sin puerto; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--bwlimit takes MiB per second, a number above 0 such as 50 or 0.5, or “none”; “%1” is neither.</source>
        <translation>--bwlimit espera MiB por segundo, un número mayor que 0 como 50 o 0.5, o «none»; «%1» no es ninguna de las dos cosas.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>With --from-csv the file has the names: leave out NAME and --count.</source>
        <translation>Con --from-csv los nombres están en el archivo: omita NAME y --count.</translation>
    </message>
    <message>
        <source>Something is missing: rametctl %1 %2.</source>
        <translation>Falta algo: rametctl %1 %2.</translation>
    </message>
    <message>
        <source>--count takes a number; “%1” is none.</source>
        <translation>--count admite un número; «%1» no lo es.</translation>
    </message>
    <message>
        <source>{n} in the name needs --count.</source>
        <translation>{n} en el nombre necesita --count.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>Option %1 is given twice.</source>
        <translation>La opción %1 se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>--disk is given twice for “%1”.</source>
        <translation>--disk se ha indicado dos veces para «%1».</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué orden?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>La orden %1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>A clone is either --full or --linked.</source>
        <translation>Un clon es o bien --full o bien --linked.</translation>
    </message>
    <message>
        <source>A template cannot be started: leave out --start or --template.</source>
        <translation>Una plantilla no se puede iniciar: omita --start o --template.</translation>
    </message>
    <message>
        <source>--on-failure takes keep or undo; “%1” is neither.</source>
        <translation>--on-failure admite keep o undo; «%1» no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>A task is either resumed or cleaned up.</source>
        <translation>Una tarea se reanuda o se limpia.</translation>
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
        <translation>  %1 se conserva</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2? Its disks stay.</source>
        <translation>¿Eliminar «%1» en el nodo %2? Sus discos se conservan.</translation>
    </message>
    <message>
        <source>Delete “%1” on node %2, and these disks?</source>
        <translation>¿Eliminar «%1» en el nodo %2, y estos discos?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>¿Eliminar? [s/N] </translation>
    </message>
    <message>
        <source>“%1” has been deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs? Their disks stay.</source>
        <translation>
            <numerusform>¿Eliminar esta VM (%n)? Sus discos se conservan.</numerusform>
            <numerusform>¿Eliminar estas %n VM? Sus discos se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation>
            <numerusform>¿Eliminar esta VM (%n), y estos discos?</numerusform>
            <numerusform>¿Eliminar estas %n VM, y estos discos?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask on; nothing was deleted. --yes deletes without a question.</source>
        <translation>No hay ningún terminal en el que preguntar; no se ha eliminado nada. --yes elimina sin preguntar.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm; its first letter will do</comment>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Flatten</name>
    <message>
        <source>DISK</source>
        <translation>DISCO</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>SE APOYA EN</translation>
    </message>
    <message>
        <source>“%1” on node %2 would be made independent; at most %3 to copy.</source>
        <translation>«%1» en el nodo %2 se haría independiente; por copiar, como máximo: %3.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>OCUPADO</translation>
    </message>
    <message>
        <source>“%1” is independent now; it took %2.</source>
        <translation>«%1» es ahora independiente; ha tardado %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::GuestArguments</name>
    <message>
        <source>File “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>File “%1” has no password in its first line.</source>
        <translation>El archivo «%1» no tiene ninguna contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>--cloud-init does not know “%1”: use user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE or disable=on.</source>
        <translation>--cloud-init no conoce «%1»: use user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE o disable=on.</translation>
    </message>
    <message>
        <source>--cloud-init needs a file after “%1”.</source>
        <translation>--cloud-init necesita un archivo después de «%1».</translation>
    </message>
    <message>
        <source>--user needs a name before “:”.</source>
        <translation>--user necesita un nombre antes de «:».</translation>
    </message>
    <message>
        <source>--user does not know “%1”: use ssh-key=FILE, password-file=FILE or password-hash-file=FILE.</source>
        <translation>--user no conoce «%1»: use ssh-key=FILE, password-file=FILE o password-hash-file=FILE.</translation>
    </message>
    <message>
        <source>--wait-guest takes seconds, a number above 0; “%1” is none.</source>
        <translation>--wait-guest admite segundos, un número mayor que 0; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--wait-guest asks a guest that runs: add --start.</source>
        <translation>--wait-guest consulta a un invitado en ejecución: añada --start.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::HardwareArguments</name>
    <message>
        <source>%1 takes a number above 0; “%2” is none.</source>
        <translation>%1 admite un número mayor que 0; «%2» no lo es.</translation>
    </message>
    <message>
        <source>--nic needs a value after “%1”.</source>
        <translation>--nic necesita un valor después de «%1».</translation>
    </message>
    <message>
        <source>--nic has “%1” twice.</source>
        <translation>--nic tiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>--nic does not know “%1”: use network=, bridge= or mac=.</source>
        <translation>--nic no conoce «%1»: use network=, bridge= o mac=.</translation>
    </message>
    <message>
        <source>--nic needs the number of a network card, from 1, and what to do with it, such as “1:network=lab”.</source>
        <translation>--nic necesita el número de una tarjeta de red, desde 1, y qué hacer con ella, como «1:network=lab».</translation>
    </message>
    <message>
        <source>--nic takes either network= or bridge=.</source>
        <translation>--nic admite o bien network= o bien bridge=.</translation>
    </message>
    <message>
        <source>--nic is given twice for card %1.</source>
        <translation>--nic se ha indicado dos veces para la tarjeta %1.</translation>
    </message>
    <message>
        <source>--set needs a path and its value, such as “/domain/devices/video/model/@type=virtio”.</source>
        <translation>--set necesita una ruta y su valor, como «/domain/devices/video/model/@type=virtio».</translation>
    </message>
    <message>
        <source>--display takes none, vnc or spice; “%1” is neither.</source>
        <translation>--display admite none, vnc o spice; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>size= takes a number of GiB, or with a unit such as 512M, 40G or 2T; “%1” is none.</source>
        <translation>size= admite un número de GiB, o con una unidad como 512M, 40G o 2T; «%1» no lo es.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Help</name>
    <message>
        <source>list VMs and templates</source>
        <translation>enumerar las VM y plantillas</translation>
    </message>
    <message>
        <source>show a VM’s disks, NICs, snapshots and lineage</source>
        <translation>mostrar los discos, tarjetas de red, instantáneas y linaje de una VM</translation>
    </message>
    <message>
        <source>show what rests on what, as a tree</source>
        <translation>mostrar qué se apoya en qué, como árbol</translation>
    </message>
    <message>
        <source>list the storages of every node</source>
        <translation>enumerar los almacenamientos de cada nodo</translation>
    </message>
    <message>
        <source>make a folder of a node a storage</source>
        <translation>convertir una carpeta de un nodo en almacenamiento</translation>
    </message>
    <message>
        <source>say that two storages are one, where nothing tells</source>
        <translation>indicar que dos almacenamientos son uno, si nada lo muestra</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>revocar lo anterior</translation>
    </message>
    <message>
        <source>find out by a small volume whether two storages are one</source>
        <translation>averiguar con un pequeño volumen si dos almacenamientos son uno</translation>
    </message>
    <message>
        <source>clone a VM or template, once or many times</source>
        <translation>clonar una VM o plantilla, una o muchas veces</translation>
    </message>
    <message>
        <source>show on which nodes a clone could be, and why not</source>
        <translation>mostrar en qué nodos podría estar un clon, y por qué no en los demás</translation>
    </message>
    <message>
        <source>make VMs read-only templates</source>
        <translation>convertir VM en plantillas de solo lectura</translation>
    </message>
    <message>
        <source>make templates VMs again</source>
        <translation>volver a convertir plantillas en VM</translation>
    </message>
    <message>
        <source>make a linked clone independent</source>
        <translation>hacer independiente un clon enlazado</translation>
    </message>
    <message>
        <source>delete VMs and their own disks</source>
        <translation>eliminar VM y sus propios discos</translation>
    </message>
    <message>
        <source>delete a volume that nothing needs</source>
        <translation>eliminar un volumen que nada necesita</translation>
    </message>
    <message>
        <source>start VMs</source>
        <translation>iniciar VM</translation>
    </message>
    <message>
        <source>ask the systems of VMs to shut down</source>
        <translation>pedir a los sistemas de las VM que se apaguen</translation>
    </message>
    <message>
        <source>ask the systems of VMs to reboot</source>
        <translation>pedir a los sistemas de las VM que se reinicien</translation>
    </message>
    <message>
        <source>reset VMs at once, as their buttons</source>
        <translation>reiniciar VM de inmediato, como con sus botones</translation>
    </message>
    <message>
        <source>let VMs stand still</source>
        <translation>dejar paradas VM</translation>
    </message>
    <message>
        <source>let paused VMs go on</source>
        <translation>reanudar VM en pausa</translation>
    </message>
    <message>
        <source>save running VMs’ memory and end them, for their next start</source>
        <translation>guardar la memoria de VM en ejecución y terminarlas, para su próximo inicio</translation>
    </message>
    <message>
        <source>give a VM that is off another name</source>
        <translation>dar otro nombre a una VM apagada</translation>
    </message>
    <message>
        <source>change what is noted of a VM</source>
        <translation>cambiar lo que está anotado de una VM</translation>
    </message>
    <message>
        <source>show a VM’s snapshots as a tree</source>
        <translation>mostrar las instantáneas de una VM como árbol</translation>
    </message>
    <message>
        <source>take a snapshot of a VM</source>
        <translation>crear una instantánea de una VM</translation>
    </message>
    <message>
        <source>let a VM be what it was in a snapshot</source>
        <translation>hacer que una VM sea lo que era en una instantánea</translation>
    </message>
    <message>
        <source>delete a snapshot; its VM stays as it is</source>
        <translation>eliminar una instantánea; su VM queda como está</translation>
    </message>
    <message>
        <source>make the small bootable sample VM</source>
        <translation>crear la pequeña VM de ejemplo arrancable</translation>
    </message>
    <message>
        <source>list tasks at work and interrupted ones</source>
        <translation>enumerar las tareas en curso y las interrumpidas</translation>
    </message>
    <message>
        <source>go on with interrupted tasks, or clean up</source>
        <translation>continuar tareas interrumpidas, o limpiar</translation>
    </message>
    <message>
        <source>list the saved nodes</source>
        <translation>enumerar los nodos guardados</translation>
    </message>
    <message>
        <source>save a node</source>
        <translation>guardar un nodo</translation>
    </message>
    <message>
        <source>forget a saved node</source>
        <translation>olvidar un nodo guardado</translation>
    </message>
    <message>
        <source>give a saved node another name</source>
        <translation>dar otro nombre a un nodo guardado</translation>
    </message>
    <message>
        <source>give a saved node another address</source>
        <translation>dar otra dirección a un nodo guardado</translation>
    </message>
    <message>
        <source>put a saved node at this place of the list, from 1</source>
        <translation>poner un nodo guardado en este lugar de la lista, desde 1</translation>
    </message>
    <message>
        <source>try a node, and say what is there or wrong</source>
        <translation>probar un nodo, e indicar qué hay en él o qué falla</translation>
    </message>
    <message>
        <source>let definitions pass between two nodes as they are</source>
        <translation>dejar que las definiciones pasen entre dos nodos tal como están</translation>
    </message>
    <message>
        <source>Usage: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clones virtual machines through libvirt.

Commands:
</source>
        <translation>Uso: rametctl [-c [NAME=]URI]… [--json] COMMAND …

Clona máquinas virtuales mediante libvirt.

Órdenes:
</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
Opciones, antes o después de la orden:
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
Una VM se designa con NAME, NODE/NAME o con su UUID.
Código de salida: 0 hecho; 1 error, y todo revertido; 2 uso incorrecto; 3 rechazado, sin tocar nada;
130 cancelado, y todo revertido.
«rametctl COMMAND --help» muestra las opciones de una orden.
</translation>
    </message>
    <message>
        <source>Usage: rametctl %1

%2
</source>
        <translation>Uso: rametctl %1

%2
</translation>
    </message>
    <message>
        <source>a node to use, in place of the saved ones; may be given again</source>
        <translation>un nodo que usar, en lugar de los guardados; se puede repetir</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>imprimir un objeto JSON</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>el nodo</translation>
    </message>
    <message>
        <source>only names that contain TEXT</source>
        <translation>solo los nombres que contienen TEXT</translation>
    </message>
    <message>
        <source>an independent copy; a VM’s default</source>
        <translation>una copia independiente; lo predeterminado para una VM</translation>
    </message>
    <message>
        <source>an instant clone on the template’s disks; a template’s default</source>
        <translation>un clon inmediato sobre los discos de la plantilla; lo predeterminado para una plantilla</translation>
    </message>
    <message>
        <source>the storage for the new disks</source>
        <translation>el almacenamiento para los discos nuevos</translation>
    </message>
    <message>
        <source>the format of the new disks: qcow2 or raw</source>
        <translation>el formato de los discos nuevos: qcow2 o raw</translation>
    </message>
    <message>
        <source>clone this snapshot, not the current state</source>
        <translation>clonar esta instantánea, no el estado actual</translation>
    </message>
    <message>
        <source>copy, link, share, eject or skip this disk, with ,storage=S ,format=F and ,size=GIB where wanted; may be given again</source>
        <translation>copiar, enlazar, compartir, expulsar u omitir este disco (copy, link, share, eject, skip), con ,storage=S ,format=F y ,size=GIB si se desea; se puede repetir</translation>
    </message>
    <message>
        <source>network=NET or bridge=BR, and mac=new, keep or an address, for network card N, from 1; may be given again</source>
        <translation>network=NET o bridge=BR, y mac=new, keep o una dirección, para la tarjeta de red N, desde 1; se puede repetir</translation>
    </message>
    <message>
        <source>give the clone N CPUs</source>
        <translation>dar N CPU al clon</translation>
    </message>
    <message>
        <source>give the clone so many MiB of memory</source>
        <translation>dar al clon este número de MiB de memoria</translation>
    </message>
    <message>
        <source>give the clone this display: none, vnc or spice</source>
        <translation>dar al clon esta pantalla: none, vnc o spice</translation>
    </message>
    <message>
        <source>set an attribute or text of the clone’s definition; may be given again</source>
        <translation>fijar un atributo o texto de la definición del clon; se puede repetir</translation>
    </message>
    <message>
        <source>copy at most so many MiB per second</source>
        <translation>copiar como máximo este número de MiB por segundo</translation>
    </message>
    <message>
        <source>give the disks new serial numbers and WWNs</source>
        <translation>dar a los discos números de serie y WWN nuevos</translation>
    </message>
    <message>
        <source>let the other node run and read all that the definition names</source>
        <translation>permitir que el otro nodo ejecute y lea todo lo que indica la definición</translation>
    </message>
    <message>
        <source>what the definition calls A is B on the other node; WHAT is network, bridge, interface or storage; kept for the two nodes; may be given again</source>
        <translation>lo que la definición llama A es B en el otro nodo; WHAT es network, bridge, interface o storage; se recuerda para los dos nodos; se puede repetir</translation>
    </message>
    <message>
        <source>the name or address at which the source’s node serves disks to another node while they are copied; auto: the host that its URI names</source>
        <translation>el nombre o la dirección en que el nodo del origen sirve los discos a otro nodo mientras se copian; auto: el anfitrión que indica su URI</translation>
    </message>
    <message>
        <source>all who are in the network of --data-address may read what is copied: it needs no TLS</source>
        <translation>todos los que estén en la red de --data-address pueden leer lo que se copia: no hace falta TLS</translation>
    </message>
    <message>
        <source>start the clone</source>
        <translation>iniciar el clon</translation>
    </message>
    <message>
        <source>make the clone a template</source>
        <translation>convertir el clon en plantilla</translation>
    </message>
    <message>
        <source>delete the snapshots inside its disk images first</source>
        <translation>eliminar primero las instantáneas dentro de sus imágenes de disco</translation>
    </message>
    <message>
        <source>keep the MAC addresses</source>
        <translation>conservar las direcciones MAC</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>indicar solo lo que se haría</translation>
    </message>
    <message>
        <source>make N clones; {n} in the name is their number</source>
        <translation>crear N clones; {n} en el nombre es su número</translation>
    </message>
    <message>
        <source>where not all clones could be made: keep those that were, or undo them</source>
        <translation>si no se han podido crear todos los clones: conservar los creados (keep) o deshacerlos (undo)</translation>
    </message>
    <message>
        <source>the guest’s host name; {name} in it is the clone’s name, {n} its number</source>
        <translation>el nombre de host del invitado; {name} en él es el nombre del clon, {n} su número</translation>
    </message>
    <message>
        <source>the domain that follows the guest’s host name</source>
        <translation>el dominio que sigue al nombre de host del invitado</translation>
    </message>
    <message>
        <source>static addresses of the first card, such as 10.0.0.11-10.0.0.30/24, with ,gateway=G and ,dns=D where wanted; given again, or after “;”, those of the next card</source>
        <translation>direcciones estáticas de la primera tarjeta, como 10.0.0.11-10.0.0.30/24, con ,gateway=G y ,dns=D si se desea; repetido, o después de «;», las de la tarjeta siguiente</translation>
    </message>
    <message>
        <source>a user of the guest with ssh-key=FILE, password-file=FILE and password-hash-file=FILE, with commas between; may be given again</source>
        <translation>un usuario del invitado con ssh-key=FILE, password-file=FILE y password-hash-file=FILE, separados por comas; se puede repetir</translation>
    </message>
    <message>
        <source>the guest’s time zone, such as Europe/Berlin</source>
        <translation>la zona horaria del invitado, como Europe/Berlin</translation>
    </message>
    <message>
        <source>the guest’s locale, such as de_DE.UTF-8</source>
        <translation>la configuración regional del invitado, como de_DE.UTF-8</translation>
    </message>
    <message>
        <source>packages that the guest installs at its first start; may be given again</source>
        <translation>paquetes que el invitado instala en su primer inicio; se puede repetir</translation>
    </message>
    <message>
        <source>a command that a shell of the guest runs once, at the end of its first start; may be given again</source>
        <translation>una orden que un intérprete del invitado ejecuta una vez, al final de su primer inicio; se puede repetir</translation>
    </message>
    <message>
        <source>write the guest’s settings to the clone’s disk by virt-customize, for a guest without cloud-init</source>
        <translation>escribir los ajustes del invitado en el disco del clon con virt-customize, para un invitado sin cloud-init</translation>
    </message>
    <message>
        <source>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, with commas between</source>
        <translation>user-data=FILE, meta-data=FILE, network-config=FILE, root-ssh-key=FILE, clouduser-ssh-key=FILE, root-password-file=FILE, disable=on, separados por comas</translation>
    </message>
    <message>
        <source>with --start: ask the guest at most so long what it took</source>
        <translation>con --start: preguntar al invitado, como máximo durante este tiempo, qué ha aplicado</translation>
    </message>
    <message>
        <source>a clone for each line of FILE, whose first line names the columns: name, and node, storage, format, hostname, address …</source>
        <translation>un clon por cada línea de FILE, cuya primera línea nombra las columnas: name, y node, storage, format, hostname, address …</translation>
    </message>
    <message>
        <source>remove the definition only</source>
        <translation>eliminar solo la definición</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>stop: switch off at once; start: also where that spoils others’ disks</source>
        <translation>stop: apagar de inmediato; start: también si eso estropea los discos de otras</translation>
    </message>
    <message>
        <source>go on with the clones to their end</source>
        <translation>continuar los clones hasta el final</translation>
    </message>
    <message>
        <source>remove what the tasks made</source>
        <translation>eliminar lo que crearon las tareas</translation>
    </message>
    <message>
        <source>a note for people; set: &quot;-&quot;: none</source>
        <translation>una nota para personas; con set, «-»: ninguna</translation>
    </message>
    <message>
        <source>with the VM’s memory; a running VM’s default</source>
        <translation>con la memoria de la VM; lo predeterminado para una VM en ejecución</translation>
    </message>
    <message>
        <source>the disks alone, without a running VM’s memory</source>
        <translation>solo los discos, sin la memoria de una VM en ejecución</translation>
    </message>
    <message>
        <source>as files of its own, not inside the disks’ images</source>
        <translation>como archivos propios, no dentro de las imágenes de los discos</translation>
    </message>
    <message>
        <source>with all that were taken after it</source>
        <translation>con todas las que se crearon después de ella</translation>
    </message>
    <message>
        <source>with its volumes that carry the VM’s name</source>
        <translation>con sus volúmenes que llevan el nombre de la VM</translation>
    </message>
    <message>
        <source>delete the files that hold what the disks are now, where they are left</source>
        <translation>eliminar los archivos que contienen lo que los discos son ahora, si quedan abandonados</translation>
    </message>
    <message>
        <source>remove the saved state instead</source>
        <translation>eliminar en su lugar el estado guardado</translation>
    </message>
    <message>
        <source>a short text beside the name; &quot;-&quot;: none</source>
        <translation>un texto corto junto al nombre; «-»: ninguno</translation>
    </message>
    <message>
        <source>words to sort VMs by, all of them; &quot;-&quot;: none</source>
        <translation>palabras por las que ordenar las VM, todas a la vez; «-»: ninguna</translation>
    </message>
    <message>
        <source>whether the VM starts with its node</source>
        <translation>si la VM se inicia con su nodo</translation>
    </message>
    <message>
        <source>start the clone before its disks are there: they come from the other node while it runs</source>
        <translation>iniciar el clon antes de que sus discos estén disponibles: llegan del otro nodo mientras se ejecuta</translation>
    </message>
    <message>
        <source>move a VM that is off to another node</source>
        <translation>mover una VM apagada a otro nodo</translation>
    </message>
    <message>
        <source>the group that the node is shown in; - for none</source>
        <translation>el grupo en el que se muestra el nodo; - para ninguno</translation>
    </message>
    <message>
        <source>save the node without trying it</source>
        <translation>guardar el nodo sin probarlo</translation>
    </message>
    <message>
        <source>the node to move to</source>
        <translation>el nodo al que mover</translation>
    </message>
    <message>
        <source>its storage for the disks; else what both nodes see stays where it is</source>
        <translation>su almacenamiento para los discos; si no, lo que ambos nodos ven queda donde está</translation>
    </message>
    <message>
        <source>leave the source’s files where they are; only its definition goes</source>
        <translation>dejar los archivos del origen donde están; solo se elimina su definición</translation>
    </message>
    <message>
        <source>move it though its snapshots are lost</source>
        <translation>mover la VM aunque se pierdan sus instantáneas</translation>
    </message>
    <message>
        <source>let the guest agent freeze the file systems; with --disk-only</source>
        <translation>dejar que el agente invitado congele los sistemas de archivos; con --disk-only</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Lineage</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODO</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>OWN</source>
        <translation>PROPIO</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>AHORRADO</translation>
    </message>
    <message>
        <source>Nothing rests on anything.</source>
        <translation>Nada se apoya en nada.</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>No se sabe qué se apoya en ello en el nodo «%1».</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::List</name>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>template, started elsewhere</source>
        <translation>plantilla, iniciada en otro lugar</translation>
    </message>
    <message>
        <source>linked clone</source>
        <translation>clon enlazado</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMORIA</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>There are no VMs.</source>
        <translation>No hay ninguna VM.</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>ALMACENAMIENTO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
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
        <translation>COMPARTIDO CON</translation>
    </message>
    <message>
        <source>There are no storages.</source>
        <translation>No hay ningún almacenamiento.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>sin completar</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Main</name>
    <message>
        <source>&quot;rametctl --help&quot; shows what there is.</source>
        <translation>«rametctl --help» muestra lo que hay.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: a node’s address can name a program to run, and others can write there. See who did, then make the file yours alone (chmod 600), or name the nodes with -c.</source>
        <translation>Los ajustes de %1 no se usan: la dirección de un nodo puede indicar un programa que ejecutar, y otros pueden escribir allí. Vea quién lo ha hecho y haga que el archivo sea solo suyo (chmod 600), o indique los nodos con -c.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 de %n hecho</numerusform>
            <numerusform>%1 de %n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODO</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Move</name>
    <message>
        <source>Say with --target-node where it goes.</source>
        <translation>Indique con --target-node adónde va.</translation>
    </message>
    <message>
        <source>A move takes all disks along: --disk can only eject.</source>
        <translation>Al mover se llevan todos los discos: --disk solo admite eject.</translation>
    </message>
    <message>
        <source>“%1” is on node %2 now.</source>
        <translation>«%1» está ahora en el nodo %2.</translation>
    </message>
    <message>
        <source>Move? [y/N] </source>
        <translation>¿Mover? [s/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Node</name>
    <message>
        <source>“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.</source>
        <translation>«%1» no puede ser el nombre de un nodo: use solo letras, cifras, «.», «_» y «-».</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>No node is saved; %1 is used.</source>
        <translation>No hay ningún nodo guardado; se usa %1.</translation>
    </message>
    <message>
        <source>Node %1 is saved.</source>
        <translation>El nodo %1 se ha guardado.</translation>
    </message>
    <message>
        <source>Tasks on node %1 have not ended: %2. &quot;rametctl recover&quot; ends them; then it can have another name.</source>
        <translation>Hay tareas en el nodo %1 que no han terminado: %2. «rametctl recover» las termina; después puede tener otro nombre.</translation>
    </message>
    <message>
        <source>Node %1 is now named %2.</source>
        <translation>El nodo %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Node %1 has its new address.</source>
        <translation>El nodo %1 tiene su dirección nueva.</translation>
    </message>
    <message>
        <source>A place is a number from 1.</source>
        <translation>Un lugar es un número desde 1.</translation>
    </message>
    <message>
        <source>Node %1 is forgotten.</source>
        <translation>El nodo %1 se ha olvidado.</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>No hay ningún nodo llamado «%1».</translation>
    </message>
    <message>
        <source>Between %1 and %2 definitions now pass as they are.</source>
        <translation>Entre %1 y %2 las definiciones pasan ahora tal como están.</translation>
    </message>
    <message>
        <source>Between %1 and %2 only what is harmless passes now.</source>
        <translation>Entre %1 y %2 ahora solo pasa lo que es inofensivo.</translation>
    </message>
    <message>
        <source>%1 (trusted network)</source>
        <translation>%1 (red de confianza)</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>Ahora no se puede acceder a él: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a group: it has at most 64 characters and no line break.</source>
        <translation>«%1» no puede ser un grupo: tiene como máximo 64 caracteres y ningún salto de línea.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPO</translation>
    </message>
    <message>
        <source>DATA ADDRESS</source>
        <translation>DIRECCIÓN DE DATOS</translation>
    </message>
    <message>
        <source>What is to change? Give the URI, --data-address or --group, or several.</source>
        <translation>¿Qué se debe cambiar? Indique el URI, --data-address o --group, o varios de ellos.</translation>
    </message>
    <message>
        <source>Node %1 has its new group.</source>
        <translation>El nodo %1 tiene su grupo nuevo.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Power</name>
    <message>
        <source>“%1” is a template now.</source>
        <translation>«%1» es ahora una plantilla.</translation>
    </message>
    <message>
        <source>&quot;rametctl template --drop-snapshots&quot; deletes those inside its disk images; &quot;rametctl clone --template&quot; leaves it as it is.</source>
        <translation>«rametctl template --drop-snapshots» elimina las que están dentro de sus imágenes de disco; «rametctl clone --template» la deja como está.</translation>
    </message>
    <message>
        <source>“%1” is a VM again.</source>
        <translation>«%1» vuelve a ser una VM.</translation>
    </message>
    <message>
        <source>“%1” is running already.</source>
        <translation>«%1» ya está en ejecución.</translation>
    </message>
    <message>
        <source>“%1” has been started.</source>
        <translation>«%1» se ha iniciado.</translation>
    </message>
    <message>
        <source>&quot;rametctl start --force&quot; starts it all the same.</source>
        <translation>«rametctl start --force» la inicia de todos modos.</translation>
    </message>
    <message>
        <source>“%1” is off already.</source>
        <translation>«%1» ya está apagada.</translation>
    </message>
    <message>
        <source>“%1” has been switched off.</source>
        <translation>«%1» se ha apagado.</translation>
    </message>
    <message>
        <source>“%1” was asked to shut down.</source>
        <translation>Se ha pedido a «%1» que se apague.</translation>
    </message>
    <message>
        <source>--autostart is “on” or “off”, not “%1”.</source>
        <translation>--autostart es «on» u «off», no «%1».</translation>
    </message>
    <message>
        <source>Nothing to set: write --title, --description, --tags or --autostart.</source>
        <translation>Nada que fijar: escriba --title, --description, --tags o --autostart.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 done</source>
        <comment>members of a group</comment>
        <translation>%1 de %2 terminados</translation>
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
        <translation>No hay ninguna tarea inacabada «%1». «rametctl tasks» las muestra todas.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>«%1» puede ser una de varias: %2. Escriba cuál es.</translation>
    </message>
    <message>
        <source>It cannot go on; clean up what it made with --clean.</source>
        <translation>No puede continuar; limpie lo que ha creado con --clean.</translation>
    </message>
    <message>
        <source>Cancelled. What is left can still be resumed or cleaned up.</source>
        <translation>Cancelado. Lo que queda aún se puede reanudar o limpiar.</translation>
    </message>
    <message>
        <source>&quot;rametctl recover --resume&quot; goes on with them; &quot;rametctl recover --clean&quot; takes back what they did.</source>
        <translation>«rametctl recover --resume» las continúa; «rametctl recover --clean» deshace lo que han hecho.</translation>
    </message>
    <message>
        <source>There is nothing to recover here.</source>
        <translation>Aquí no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>No hay nada que recuperar.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Sample</name>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>No hay ningún nodo llamado «%1».</translation>
    </message>
    <message>
        <source>“%1” is ready on node %2. &quot;rametctl start %1&quot; boots it.</source>
        <translation>«%1» está lista en el nodo %2. «rametctl start %1» la arranca.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Session</name>
    <message>
        <source>There is no VM or template named “%1”. &quot;rametctl list&quot; shows them all.</source>
        <translation>No hay ninguna VM ni plantilla llamada «%1». «rametctl list» las muestra todas.</translation>
    </message>
    <message>
        <source>No VM or template named “%1” could be read.</source>
        <translation>No se ha podido leer ninguna VM ni plantilla llamada «%1».</translation>
    </message>
    <message>
        <source>No VM or template named “%1” was found, but not every node could be asked: %2.</source>
        <translation>No se ha encontrado ninguna VM ni plantilla llamada «%1», pero no se ha podido consultar todos los nodos: %2.</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>«%1» puede ser una de varias: %2. Escriba cuál es.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no node named “%1”; the nodes are %2.</source>
        <translation>No hay ningún nodo llamado «%1»; los nodos son %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Show</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>linked clone of %1 (%2)</source>
        <translation>clon enlazado de %1 (%2)</translation>
    </message>
    <message>
        <source>full clone of %1 (%2)</source>
        <translation>clon completo de %1 (%2)</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>floppy</source>
        <translation>disquete</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>compartible</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>transitorio</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>no disks</source>
        <translation>sin discos</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>con memoria</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>SNAPSHOT</source>
        <translation>INSTANTÁNEA</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>CREADA</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>CLONE</source>
        <translation>CLON</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>DISCO</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>STORAGE</source>
        <translation>ALMACENAMIENTO</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>OCUPADO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>TARJETA DE RED</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>NEEDS</source>
        <translation>NECESITA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>USO</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>DÓNDE</translation>
    </message>
    <message>
        <source>Rests on %1; holds %2, saves %3 by linking.</source>
        <translation>Se apoya en %1; ocupa %2, ahorra %3 al enlazar.</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (posiblemente)</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>These rest on its disks:</source>
        <translation>Se apoyan en sus discos:</translation>
    </message>
    <message>
        <source>What rests on it on node “%1” is not known.</source>
        <translation>No se sabe qué se apoya en ella en el nodo «%1».</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Snapshot</name>
    <message>
        <source>SNAPSHOT</source>
        <translation>INSTANTÁNEA</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>CREADA</translation>
    </message>
    <message>
        <source>HOLDS</source>
        <translation>CONTIENE</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>“%1” has no snapshots.</source>
        <translation>«%1» no tiene instantáneas.</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>¿Eliminar? [s/N] </translation>
    </message>
    <message>
        <source>Revert to it? [y/N] </source>
        <translation>¿Volver a ella? [s/N] </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageAdd</name>
    <message>
        <source>Storage “%1” is ready on node %2.</source>
        <translation>El almacenamiento «%1» está listo en el nodo %2.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::StorageShare</name>
    <message>
        <source>“%1” names no storage of a node. Write NODE/STORAGE.</source>
        <translation>«%1» no indica ningún almacenamiento de un nodo. Escriba NODE/STORAGE.</translation>
    </message>
    <message>
        <source>There is no node named “%1”.</source>
        <translation>No hay ningún nodo llamado «%1».</translation>
    </message>
    <message>
        <source>Both storages are of one node. Name one of another node.</source>
        <translation>Ambos almacenamientos son de un mismo nodo. Indique uno de otro nodo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one storage now. &quot;rametctl storage prove&quot; finds out whether they are.</source>
        <translation>«%1» y «%2» cuentan ahora como un solo almacenamiento. «rametctl storage prove» averigua si lo son.</translation>
    </message>
    <message>
        <source>That “%1” and “%2” are one storage is not said any more.</source>
        <translation>Ya no está indicado que «%1» y «%2» son un solo almacenamiento.</translation>
    </message>
    <message>
        <source>That they are one was said, and is not true: rametctl storage unshare %1 %2</source>
        <translation>Se había indicado que son uno, y no es cierto: rametctl storage unshare %1 %2</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Targets</name>
    <message>
        <source>yes</source>
        <comment>a clone is possible there</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>after copying</source>
        <comment>a clone is possible there</comment>
        <translation>tras copiar</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a clone is possible there</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a clone is not possible there</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODO</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSIBLE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Tasks</name>
    <message>
        <source>TASK</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODO</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>There are no unfinished tasks.</source>
        <translation>No hay tareas inacabadas.</translation>
    </message>
</context>
<context>
    <name>ramet::ctl::VolumeDelete</name>
    <message>
        <source>“%1” names no volume. Write STORAGE/VOLUME or NODE/STORAGE/VOLUME.</source>
        <translation>«%1» no indica ningún volumen. Escriba STORAGE/VOLUME o NODE/STORAGE/VOLUME.</translation>
    </message>
    <message>
        <source>There is no volume “%1”.</source>
        <translation>No existe el volumen «%1».</translation>
    </message>
    <message>
        <source>“%1” can be one of several: %2. Write which one is meant.</source>
        <translation>«%1» puede ser uno de varios: %2. Escriba cuál es.</translation>
    </message>
    <message>
        <source>Delete volume “%1” on node %2 (%3, %4)?</source>
        <translation>¿Eliminar el volumen «%1» en el nodo %2 (%3, %4)?</translation>
    </message>
    <message>
        <source>Delete? [y/N] </source>
        <translation>¿Eliminar? [s/N] </translation>
    </message>
    <message>
        <source>Volume “%1” has been deleted.</source>
        <translation>El volumen «%1» se ha eliminado.</translation>
    </message>
</context>
</TS>
