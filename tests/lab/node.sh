# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# One node: its settings, its namespaces, its libvirtd.

new_uuid() { cat /proc/sys/kernel/random/uuid; }

# The folder that is libvirt's own configuration folder on that node.
node_etc() { if is_root; then echo "$dir/$1/etc"; else echo "$dir/$1/etc/libvirt"; fi; }

# write_pool NODE POOL UUID FOLDER: a dir pool that is active from the start.
write_pool() {
    local storage
    storage=$(node_etc "$1")/storage
    mkdir -p "$storage/autostart" "$4"
    chmod 0755 "$4"
    cat >"$storage/$2.xml" <<XML
<pool type='dir'>
  <name>$2</name>
  <uuid>$3</uuid>
  <source/>
  <target><path>$4</path></target>
</pool>
XML
    # libvirt compares the link's target with the path it knows the file by.
    local known=$storage
    is_root && known=/etc/libvirt/storage
    ln -s "$known/$2.xml" "$storage/autostart/$2.xml"
}

# Writes all of a node's files; run once, before anything starts.
write_node() {
    local etc
    etc=$(node_etc "$1")
    mkdir -p "$dir/$1"/{run,lib,cache,data,home} "$etc"
    chmod 0711 "$dir/$1"
    cat >"$etc/libvirtd.conf" <<CONF
host_uuid = "$(new_uuid)"
auth_unix_ro = "none"
auth_unix_rw = "none"
unix_sock_ro_perms = "0700"
unix_sock_rw_perms = "0700"
log_outputs = "3:file:$dir/$1/libvirtd.log"
CONF
    # Two daemons that look for a free port at one moment find the same one.
    local display
    display=$((6000 + $(cksum <<<"$dir/$1" | cut -d' ' -f1) % 500 * 50))
    cat >"$etc/qemu.conf" <<CONF
security_driver = "none"
remote_display_port_min = $display
remote_display_port_max = $((display + 49))
stdio_handler = "file"
remember_owner = 0
CONF
    # At each start libvirt asks for some 400 properties of the CPU, and QEMU reads what it is asked
    # byte by byte: half a second of a processor.
    [ -z "${RAMET_LAB_QUICK:-}" ] ||
        echo 'capability_filters = ["cpu-unavailable-features"]' >>"$etc/qemu.conf"
    is_root && cat >>"$etc/qemu.conf" <<CONF
user = "root"
group = "root"
dynamic_ownership = 0
namespaces = []
cgroup_controllers = []
CONF
    write_pool "$1" default "$(new_uuid)" "$dir/$1/disks"
    write_pool "$1" shared "$(saved shared-uuid)" "$dir/shared"
    share_capabilities "$1"
    mkfifo "$dir/$1/control"
}

# libvirt asks every QEMU program for seconds what it can do, and keeps the
# answers. All nodes share them; with RAMET_LAB_CACHE later labs do, too.
share_capabilities() {
    local answers=$dir/capabilities cache=$dir/$1/cache
    is_root || cache=$cache/libvirt
    [ -z "${RAMET_LAB_CACHE:-}" ] || answers=$(realpath -m -- "$RAMET_LAB_CACHE")/$EUID
    mkdir -p "$answers" "$cache/qemu" && ln -s "$answers" "$cache/qemu/capabilities"
}

# mount_point FOLDER: makes FOLDER exist, in this mount namespace only. Where it
# is missing its parent becomes a tmpfs that shows all that was there before.
mount_point() {
    [ -d "$1" ] && return
    local parent=${1%/*} old=$dir/under entry name
    mkdir -p "$old"
    mount --rbind "$parent" "$old" && mount -t tmpfs -o mode=755 tmpfs "$parent" || return 1
    for entry in "$old"/* "$old"/.[!.]*; do
        name=$parent/${entry##*/}
        if [ -L "$entry" ]; then cp -P "$entry" "$name"
        elif [ -d "$entry" ]; then mkdir -p "$name" && mount --rbind "$entry" "$name"
        elif [ -e "$entry" ]; then : >"$name" && mount --bind "$entry" "$name"; fi
    done
    umount --recursive --lazy "$old"
    mkdir "$1"
}

# The part of the namespace that all nodes share: places to mount on, and
# neither cgroups nor the system bus, through which libvirt would tell the host's
# services about the lab's VMs.
prepare_namespace() {
    local path
    for path in /run/libvirt /etc/libvirt /var/lib/libvirt /var/cache/libvirt; do
        mount_point "$path" || return 1
    done
    add_account passwd 'libvirt-qemu:x:64055:64055::/nonexistent:/usr/sbin/nologin' || return 1
    add_account group 'libvirt-qemu:x:64055:' || return 1
    umount --recursive --lazy /sys/fs/cgroup 2>/dev/null
    for path in /run/dbus /run/systemd; do
        [ ! -d "$path" ] || mount -t tmpfs -o mode=755 tmpfs "$path" || return 1
    done
}

# libvirt looks up the account of its packages even when it is not to be used.
add_account() {
    getent "$1" "${2%%:*}" >/dev/null && return
    { cat "/etc/$1" && echo "$2"; } >"$dir/$1" && chmod 0644 "$dir/$1" && mount --bind "$dir/$1" "/etc/$1"
}

enter_node() {
    is_root || return 0
    hostname "lab-$1" &&
        mount --bind "$dir/$1/run" /run/libvirt &&
        mount --bind "$dir/$1/etc" /etc/libvirt &&
        mount --bind "$dir/$1/lib" /var/lib/libvirt &&
        mount --bind "$dir/$1/cache" /var/cache/libvirt
}

daemon_runs() {
    local pid
    pid=$(saved "$1/libvirtd.pid") && [ -n "$pid" ] && identify "$pid"
}

node_answers() { virsh -q -c "$(node_uri "$1")" uri >/dev/null 2>&1; }

# What a component gives a node's libvirtd: options and variables for env, or a program that runs
# it; and options of its own.
daemon_environment=()
daemon_options=()
start_daemon() {
    daemon_runs "$1" && return
    env "${daemon_environment[@]}" libvirtd --daemon "${daemon_options[@]}" \
        --pid-file "$dir/$1/libvirtd.pid" </dev/null || return 1
    wait_until 30 daemon_settled "$1" && daemon_runs "$1"
}
daemon_settled() { node_answers "$1" || ! daemon_runs "$1"; }

stop_daemon() {
    daemon_runs "$1" || return 0
    kill "-$2" "$(saved "$1/libvirtd.pid")" && wait_until 20 daemon_gone "$1" && rm -f "$dir/$1/libvirtd.pid"
}
daemon_gone() { ! daemon_runs "$1"; }

# Runs as the node's keeper, inside its namespaces: starts the daemon, then
# serves "stop SIGNAL" and "start" lines until it is killed.
keep_node() {
    local verb argument answer
    load_components && enter_node "$1" && components_call node "$1" && start_daemon "$1" || exit 1
    exec 7<>"$dir/$1/control"
    echo up >"$dir/$1/state"
    while read -r -u 7 verb argument; do
        answer=failed
        case $verb in
        start) start_daemon "$1" && answer=done ;;
        stop) stop_daemon "$1" "$argument" && answer=done ;;
        signal) kill "-$argument" "$(saved "$1/libvirtd.pid")" && answer=done ;;
        esac
        echo "$answer" >"$dir/$1/answer.new" && mv "$dir/$1/answer.new" "$dir/$1/answer"
    done
}
