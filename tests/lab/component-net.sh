# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Addresses of their own: each node in a network namespace, on one bridge with this machine, with
# libvirtd on TCP and TLS and Debian's sshd. Node a has a valid certificate, that of all others
# has expired.
#
# In $dir/net: "ssh" is an ssh for command= of an address, with keys and known hosts of its own
# ("known_hosts" starts empty), "ssh-by-password" the same without keys; "pki" is a pkipath. root logs in with the key "id", whose passphrase
# is "lab-key", or with the password "lab-root"; "guest" with "lab-guest", and has no right on
# libvirt's socket; "bare", with "lab-bare", finds no program but sh.

# shellcheck source-path=SCRIPTDIR
source "$lab_home/loopfiles.sh"

component_net_up() {
    local tool
    mkdir -p -m 0711 "$dir/net"
    is_root || { leave_out net "only root may make network namespaces" && return 0; }
    for tool in ip nsenter certtool sshd ssh-keygen openssl; do
        if ! PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null; then
            leave_out net "$tool is missing; packaging/install-packages login installs it"
            return 0
        fi
    done
    net_choose || { leave_out net "no bridge can be made here" && return 0; }
    net_keys && net_certificates >"$dir/net/log" 2>&1
}

# A free bridge and its network, 10.x.y.0/24: this machine is .254, the nodes are .1, .2 …
net_choose() {
    local tries number
    for tries in {1..20}; do
        number=$((RANDOM % 4096))
        ip link add "ramet$number" type bridge 2>/dev/null || continue
        echo "ramet$number" >"$dir/net/bridge"
        echo "10.$((200 + number / 256)).$((number % 256))" >"$dir/net/prefix"
        ip addr add "$(saved net/prefix).254/24" dev "ramet$number" && ip link set "ramet$number" up
        return
    done
    return 1
}

component_net_down() {
    local bridge
    bridge=$(saved net/bridge) && [ -n "$bridge" ] || return 0
    ! ip link show "$bridge" >/dev/null 2>&1 || ip link delete "$bridge"
}

net_address() { echo "$(saved net/prefix).$(($(printf %d "'$1") - 96))"; }

net_keys() {
    local mine=$dir/net name
    ssh-keygen -q -t ed25519 -N lab-key -f "$mine/id" &&
        cp "$mine/id.pub" "$mine/authorized_keys" && : >"$mine/known_hosts" || return 1
    for name in $(node_names) other; do
        ssh-keygen -q -t ed25519 -N '' -f "$mine/host-$name" || return 1
    done
    cat >"$mine/ssh_config" <<CONF
IdentityFile $mine/id
IdentitiesOnly yes
IdentityAgent none
UserKnownHostsFile $mine/known_hosts
GlobalKnownHostsFile none
CONF
    printf '#!/bin/sh\nexec ssh -F %q "$@"\n' "$mine/ssh_config" >"$mine/ssh"
    printf '#!/bin/sh\nexec ssh -F %q -o PubkeyAuthentication=no "$@"\n' "$mine/ssh_config" >"$mine/ssh-by-password"
    chmod 0755 "$mine/ssh" "$mine/ssh-by-password"
}

# net_certificate NAME TEMPLATE-LINES…: a key and a certificate signed by the lab's CA.
net_certificate() {
    local pki=$dir/net/pki name=$1
    shift
    certtool --generate-privkey --outfile "$pki/$name-key.pem" &&
        printf '%s\n' "$@" >"$pki/$name.info" &&
        certtool --generate-certificate --load-privkey "$pki/$name-key.pem" --template "$pki/$name.info" \
            --load-ca-certificate "$pki/cacert.pem" --load-ca-privkey "$pki/ca-key.pem" \
            --outfile "$pki/$name-cert.pem"
}

net_certificates() {
    local pki=$dir/net/pki name address
    mkdir -p "$pki" && certtool --generate-privkey --outfile "$pki/ca-key.pem" &&
        printf '%s\n' 'cn = "lab"' ca cert_signing_key \
            'activation_date = "2019-01-01 00:00:00"' 'expiration_days = 9999' >"$pki/ca.info" &&
        certtool --generate-self-signed --load-privkey "$pki/ca-key.pem" --template "$pki/ca.info" \
            --outfile "$pki/cacert.pem" || return 1
    net_certificate client 'cn = "client"' tls_www_client encryption_key signing_key || return 1
    mv "$pki/client-cert.pem" "$pki/clientcert.pem" && mv "$pki/client-key.pem" "$pki/clientkey.pem"
    for name in $(node_names); do
        address=$(net_address "$name")
        local times=()
        [ "$name" = a ] || times=('activation_date = "2020-01-01 00:00:00"' 'expiration_date = "2020-02-01 00:00:00"')
        net_certificate "$name" "cn = \"$address\"" "ip_address = \"$address\"" tls_www_server \
            encryption_key signing_key "${times[@]}" || return 1
    done
}

component_net_node() {
    [ ! -e "$dir/net/skipped" ] || return 0
    local pid link
    # It ends with the lab's PID namespace, and with it the network namespace and its link.
    unshare --net sleep infinity </dev/null &
    pid=$!
    wait_until 5 net_is_apart "$pid" || return 1
    link=$(net_link_name "$1")
    ip link add "$link" type veth peer name eth0 netns "$pid" &&
        ip link set "$link" master "$(saved net/bridge)" up || return 1
    nsenter --net="/proc/$pid/ns/net" sh -c "ip link set lo up && ip link set eth0 up &&
        ip addr add $(net_address "$1")/24 dev eth0" || return 1
    net_daemon "$1"
    daemon_environment=(nsenter "--net=/proc/$pid/ns/net")
    daemon_options=(--listen)
    net_accounts "$1" && net_sshd "$1" "$pid"
}
net_link_name() { echo "r$(saved net/bridge | tr -dc 0-9)$1"; }

# net_link cut | slow | deafen | mend NODE: at this machine's end of the node's link. What goes to the
# node can be made slow or be lost; a cut is both ways.
net_link() {
    local link
    link=$(net_link_name "$2")
    case $1 in
    cut) ip link set "$link" down ;;
    slow) tc qdisc replace dev "$link" root tbf rate "${rate:-8mbit}" burst 64kb latency 200ms ;;
    deafen) tc qdisc replace dev "$link" root tbf rate 8bit burst 1b limit 1b ;;
    mend)
        tc qdisc delete dev "$link" root 2>/dev/null
        ip link set "$link" up
        ;;
    esac
}
net_is_apart() { [ "$(readlink "/proc/$1/ns/net")" != "$(readlink /proc/self/ns/net)" ]; }

net_daemon() {
    local pki=$dir/net/pki
    cat >>/etc/libvirt/libvirtd.conf <<CONF
listen_tls = 1
listen_tcp = 1
auth_tcp = "none"
auth_tls = "none"
ca_file = "$pki/cacert.pem"
cert_file = "$pki/$1-cert.pem"
key_file = "$pki/$1-key.pem"
tls_no_sanity_certificate = 1
CONF
}

# Accounts that only this node's mount namespace has.
net_accounts() {
    local mine=$dir/net/$1 name
    mkdir -p "$mine"
    sed '/^root:/d' /etc/shadow >"$mine/shadow" && cp /etc/passwd "$mine/passwd" || return 1
    for name in root guest bare; do
        echo "$name:$(openssl passwd -6 "lab-$name"):19000:0:99999:7:::" >>"$mine/shadow"
        [ "$name" = root ] || echo "$name:x:$((60001 + ${#name})):65534::/tmp:/bin/sh" >>"$mine/passwd"
    done
    chmod 0644 "$mine/passwd" && chmod 0600 "$mine/shadow" &&
        mount --bind "$mine/passwd" /etc/passwd && mount --bind "$mine/shadow" /etc/shadow
}

net_sshd() {
    local mine=$dir/net
    cat >"$mine/$1/sshd_config" <<CONF
HostKey $mine/host-$1
AuthorizedKeysFile $mine/authorized_keys
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication yes
KbdInteractiveAuthentication no
LogLevel VERBOSE
PidFile $mine/$1/sshd.pid
Match User bare
    SetEnv PATH=/run/sshd
CONF
    mount_point /run/sshd && mkdir -m 0755 "$mine/$1/bin" && ln -s /bin/sh "$mine/$1/bin/sh" &&
        mount --bind "$mine/$1/bin" /run/sshd &&
        nsenter "--net=/proc/$2/ns/net" "$(PATH=$PATH:/usr/sbin command -v sshd)" \
            -f "$mine/$1/sshd_config" -E "$mine/$1/sshd.log"
}

component_net_json() {
    skipped_json net && return
    local name separator=
    printf '{"folder":"%s","host":"%s.254","addresses":{' "$dir/net" "$(saved net/prefix)"
    for name in $(node_names); do
        printf '%s"%s":"%s"' "$separator" "$name" "$(net_address "$name")"
        separator=,
    done
    printf '}}'
}
