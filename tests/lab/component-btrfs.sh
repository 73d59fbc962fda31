# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A storage "btrfs" on every node: a folder of its own on btrfs, which can share blocks
# shellcheck source-path=SCRIPTDIR
source "$lab_home/loopfiles.sh"

component_btrfs_up() { mount_file_system btrfs mkfs.btrfs -q; }
component_btrfs_node() { write_loop_pool btrfs "$1"; }
component_btrfs_down() { unmount_file_system btrfs; }
component_btrfs_pools() { loop_pool_json btrfs "$1"; }
component_btrfs_json() { skipped_json btrfs || printf '{"folder":"%s"}' "$dir/btrfs/mounted"; }
