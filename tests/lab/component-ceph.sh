# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A Ceph of one monitor, one manager and one OSD, all in $dir/ceph, and two storages of
# type rbd on every node: "ceph" speaks as a user with a key (cephx), "cephopen" to a
# RADOS pool of its own without one. One cluster takes both ways.
#
# The daemons belong to node a's keeper, so they end with the lab, however it ends.

component_ceph_up() {
    local tool
    mkdir -p -m 0711 "$dir/ceph"
    for tool in ceph ceph-mon ceph-mgr ceph-osd rbd monmaptool ceph-authtool; do
        if ! command -v "$tool" >/dev/null; then
            ceph_leave_out "$tool is missing; packaging/install-packages components installs it"
            return 0
        fi
    done
    mkdir "$dir"/ceph/{mon,mgr,osd} && new_uuid >"$dir/ceph/secret-uuid" &&
        new_uuid >"$dir/ceph/fsid" && ceph_free_port >"$dir/ceph/port" || return 1
    ceph_write_settings
    ceph_write_keys
}

ceph_leave_out() {
    say "Without ceph: $1"
    echo "$1" >"$dir/ceph/skipped"
}

# Below the ports that the system gives out by itself.
ceph_free_port() {
    local port tries
    for tries in {1..50}; do
        port=$((16000 + RANDOM % 14000))
        grep -qi ":$(printf '%04X' "$port") " /proc/net/tcp /proc/net/tcp6 2>/dev/null || break
    done
    echo "$port"
}

ceph_write_settings() {
    local mine=$dir/ceph
    cat >"$mine/ceph.conf" <<CONF
[global]
fsid = $(saved ceph/fsid)
mon host = v2:127.0.0.1:$(saved ceph/port)
public addr = 127.0.0.1
auth cluster required = cephx
auth service required = cephx, none
auth client required = cephx, none
auth allow insecure global id reclaim = false
admin socket =
run dir = $mine
keyring = $mine/keyring
log file = $mine/\$name.log
mon cluster log file = $mine/cluster.log
log to stderr = false
crash dir = $mine
osd pool default size = 1
osd pool default min size = 1
osd crush chooseleaf type = 0
osd crush update on start = false
mon allow pool size one = true
mon data avail crit = 1
mon data avail warn = 2
mon warn on pool no redundancy = false
rbd default features = 61
[mon]
mon data = $mine/mon
[mgr]
mgr data = $mine/mgr
mgr initial modules =
mgr disabled modules = dashboard prometheus restful telemetry
[osd]
osd data = $mine/osd
osd objectstore = bluestore
bluestore block size = 10737418240
bluestore block wal create = false
bluestore block db create = false
osd memory target = 939524096
osd pg log trim min = 1
CONF
}

ceph_write_keys() {
    local mine=$dir/ceph name
    ceph-authtool --gen-print-key >"$mine/key" || return 1
    {
        for name in mon. client.admin mgr.lab osd.0; do
            printf '[%s]\n\tkey = %s\n' "$name" "$(ceph-authtool --gen-print-key)"
            case $name in
            client.admin) printf '\tcaps %s = "allow *"\n' mds mgr mon osd ;;
            mgr.lab) printf '\tcaps mon = "allow profile mgr"\n\tcaps osd = "allow *"\n' ;;
            osd.0) printf '\tcaps mon = "allow profile osd"\n\tcaps mgr = "allow profile osd"\n\tcaps osd = "allow *"\n' ;;
            *) printf '\tcaps mon = "allow *"\n' ;;
            esac
        done
        printf '[client.ramet]\n\tkey = %s\n\tcaps mon = "profile rbd"\n\tcaps osd = "profile rbd"\n' "$(saved ceph/key)"
    } >"$mine/keyring"
}

in_ceph() { "$1" -c "$dir/ceph/ceph.conf" "${@:2}" >>"$dir/ceph/log" 2>&1; }

ceph_start() {
    local mine=$dir/ceph osd
    osd=$(new_uuid)
    monmaptool --create --fsid "$(saved ceph/fsid)" \
        --addv lab "[v2:127.0.0.1:$(saved ceph/port)]" "$mine/monmap" >>"$mine/log" 2>&1 &&
        in_ceph ceph-mon --mkfs -i lab --monmap "$mine/monmap" --keyring "$mine/keyring" &&
        in_ceph ceph-mon -i lab &&
        in_ceph ceph-mgr -i lab &&
        in_ceph ceph-osd --mkfs -i 0 --osd-uuid "$osd" --monmap "$mine/monmap" &&
        ceph_make_pools "$osd" &&
        in_ceph ceph-osd -i 0 &&
        in_ceph rbd pool init rbd &&
        in_ceph rbd pool init open
}

# One process for all: each starts Python.
ceph_make_pools() {
    in_ceph ceph <<COMMANDS
osd new $1 0
osd crush add osd.0 1.0 host=lab root=default
osd pool create rbd 8
osd pool create open 8
COMMANDS
}

# write_rbd_pool NODE POOL RADOS-POOL AUTH: active from the start, as write_pool does it.
write_rbd_pool() {
    local storage known
    storage=$(node_etc "$1")/storage known=$storage
    is_root && known=/etc/libvirt/storage
    cat >"$storage/$2.xml" <<XML
<pool type='rbd'>
  <name>$2</name>
  <uuid>$(new_uuid)</uuid>
  <source><host name='127.0.0.1' port='$(saved ceph/port)'/><name>$3</name>$4</source>
</pool>
XML
    ln -s "$known/$2.xml" "$storage/autostart/$2.xml"
}

ceph_write_secret() {
    local secrets uuid
    secrets=$(node_etc "$1")/secrets uuid=$(saved ceph/secret-uuid)
    mkdir -p -m 0700 "$secrets"
    saved ceph/key >"$secrets/$uuid.base64"
    cat >"$secrets/$uuid.xml" <<XML
<secret ephemeral='no' private='no'>
  <uuid>$uuid</uuid>
  <usage type='ceph'><name>client.ramet secret</name></usage>
</secret>
XML
}

component_ceph_node() {
    ! ceph_skipped || return 0
    # A cluster of the machine's own is not to be spoken to.
    ! is_root || [ ! -d /etc/ceph ] || mount -t tmpfs -o mode=755 tmpfs /etc/ceph || return 1
    if [ "$1" = a ]; then
        ceph_start && echo ready >"$dir/ceph/state" || { echo failed >"$dir/ceph/state" && return 1; }
    fi
    wait_until 90 test -s "$dir/ceph/state" && [ "$(saved ceph/state)" = ready ] || return 1
    ceph_write_secret "$1"
    write_rbd_pool "$1" ceph rbd "<auth type='ceph' username='ramet'><secret uuid='$(saved ceph/secret-uuid)'/></auth>"
    write_rbd_pool "$1" cephopen open ''
}

ceph_skipped() { [ -e "$dir/ceph/skipped" ]; }
component_ceph_pools() { ceph_skipped || printf ',"ceph":"rbd:rbd","cephopen":"rbd:open"'; }
component_ceph_json() {
    if ceph_skipped; then printf '{"skipped":"%s"}' "$(tr -d '"\\\n' <"$dir/ceph/skipped")"
    else printf '{"conf":"%s","monitor":"127.0.0.1:%s"}' "$dir/ceph/ceph.conf" "$(saved ceph/port)"; fi
}
