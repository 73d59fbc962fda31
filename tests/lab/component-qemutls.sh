# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Certificates for what QEMU itself serves and reads, beside the component "net": nodes a and b
# have those that name their addresses, c has none, that of d names another host.

# shellcheck source-path=SCRIPTDIR
source "$lab_home/component-net.sh"

component_qemutls_up() {
    local name
    mkdir -p -m 0711 "$dir/qemutls"
    [ -e "$dir/net/pki/cacert.pem" ] || { leave_out qemutls "it needs the component net" && return 0; }
    for name in $(qemutls_nodes); do
        qemutls_certificates "$name" "$(qemutls_address "$name")" || return 1
    done >"$dir/qemutls/log" 2>&1
}

qemutls_nodes() { node_names | grep -x '[abd]'; }
qemutls_address() { if [ "$1" = d ]; then echo 192.0.2.1; else net_address "$1"; fi; }

qemutls_certificates() {
    local mine=$dir/qemutls/$1 pki=$dir/net/pki side
    # Without the last QEMU 7.2 makes parameters of its own each time that it begins to serve.
    mkdir -p "$mine" && cp "$pki/cacert.pem" "$mine/ca-cert.pem" &&
        certtool --get-dh-params --outfile "$mine/dh-params.pem" || return 1
    for side in server client; do
        certtool --generate-privkey --key-type=ecdsa --outfile "$mine/$side-key.pem" &&
            printf '%s\n' "cn = \"$2\"" "ip_address = \"$2\"" "tls_www_$side" signing_key \
                >"$mine/$side.info" &&
            certtool --generate-certificate --load-privkey "$mine/$side-key.pem" \
                --template "$mine/$side.info" --load-ca-certificate "$pki/cacert.pem" \
                --load-ca-privkey "$pki/ca-key.pem" --outfile "$mine/$side-cert.pem" || return 1
    done
}

component_qemutls_node() {
    [ -d "$dir/qemutls/$1" ] || return 0
    echo "default_tls_x509_cert_dir = \"$dir/qemutls/$1\"" >>/etc/libvirt/qemu.conf
}

component_qemutls_json() { skipped_json qemutls || printf '{"folder":"%s"}' "$dir/qemutls"; }
