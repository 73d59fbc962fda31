# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A node with VMs to clone, and the taking of times, for clone-bench. Wants $root, $work,
# $binaries, $size and $data.

lab=$root/tests/lab/lab
by_way=$binaries/tests/bench/clone-by-way

begin_lab() {
    # The sources twice, and what their copies do not share.
    export RAMET_LAB_DISK_GIB=$((data * 6 / 1024 + 4))
    "$lab" up --dir "$work/lab" --nodes 1 --owner $$ --with xfs --with net >"$work/lab.json"
    uri=$(lab_value "lab['nodes'][0]['uri']")
    far_uri=$(uri_by_ssh)
    export XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
}
end_lab() { "$lab" down --dir "$work/lab" >/dev/null 2>&1 || true; }
lab_value() { python3 -c "import json,sys; lab=json.load(open(sys.argv[1])); print($1)" "$work/lab.json"; }
# The same node by ssh, as if it were far away; empty where the lab cannot have that. Nobody is
# asked for a passphrase.
uri_by_ssh() {
    local net address
    net=$(lab_value "lab['net'].get('folder', '')") && [ -n "$net" ] || return 0
    address=$(lab_value "lab['net']['addresses']['a']")
    ssh-keygen -q -p -P lab-key -N '' -f "$net/id" >/dev/null
    echo "$address $(cat "$net/host-a.pub")" >"$net/known_hosts"
    echo "qemu+ssh://root@$address/system?command=$net/ssh"
}
# folder STORAGE: empty where the lab is without it.
folder() { lab_value "lab['nodes'][0]['pools'].get('$1', '')"; }
ask() { virsh -q -c "$uri" "$@" >/dev/null; }

# define NAME FORMAT PATH
define() {
    cat >"$work/$1.xml" <<XML
<domain type='qemu'><name>$1</name><memory unit='MiB'>64</memory>
<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>
<disk type='file' device='disk'><driver name='qemu' type='$2'/><source file='$3'/>
<target dev='vda' bus='virtio'/></disk></devices></domain>
XML
    ask define "$work/$1.xml"
}

# In eight pieces with holes between, as a used disk has them.
make_raw() {
    local piece
    truncate -s "${size}G" "$1"
    for piece in {0..7}; do
        dd if=/dev/urandom of="$1" bs=1M count=$((data / 8)) \
            seek=$((piece * size * 1024 / 8)) conv=notrunc status=none
    done
}

# make_sources STORAGE: VMs STORAGE-raw and STORAGE-qcow2.
make_sources() {
    local at first
    at=$(folder "$1") first=$(folder default)/default-raw.raw
    if [ -s "$first" ]; then cp --sparse=always "$first" "$at/$1-raw.raw"
    else make_raw "$at/$1-raw.raw"; fi
    qemu-img convert -O qcow2 "$at/$1-raw.raw" "$at/$1-qcow2.qcow2"
    ask pool-refresh "$1"
    define "$1-raw" raw "$at/$1-raw.raw"
    define "$1-qcow2" qcow2 "$at/$1-qcow2.qcow2"
}

# timed COMMAND…: prints the seconds of one whole process.
timed() {
    local begin=${EPOCHREALTIME/./}
    "$@" >"$work/out" 2>&1 || { echo "clone-bench: $* failed:" >&2 && cat "$work/out" >&2 && return 1; }
    awk -v us=$((${EPOCHREALTIME/./} - begin)) 'BEGIN { printf "%.3f\n", us / 1000000 }'
}

# forget: the clone "copy" and its disks.
forget() {
    local storage
    ask undefine copy 2>/dev/null || true
    for storage in default xfs; do
        [ -n "$(folder "$storage")" ] || continue
        find "$(folder "$storage")" -name 'copy*' -delete
        ask pool-refresh "$storage"
    done
    sync
}
