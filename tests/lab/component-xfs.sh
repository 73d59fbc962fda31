# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A storage "xfs" on every node: a folder of its own on XFS, which can share blocks
# shellcheck source-path=SCRIPTDIR
source "$lab_home/loopfiles.sh"

component_xfs_up() { mount_file_system xfs mkfs.xfs -q -m reflink=1; }
component_xfs_node() { write_loop_pool xfs "$1"; }
component_xfs_down() { unmount_file_system xfs; }
component_xfs_pools() { loop_pool_json xfs "$1"; }
component_xfs_json() { skipped_json xfs || printf '{"folder":"%s"}' "$dir/xfs/mounted"; }
