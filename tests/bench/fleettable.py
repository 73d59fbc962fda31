# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what fleet-bench measured: medians, and ratios to virsh in the same run."""
import collections
import pathlib
import statistics
import sys

titles = {
    "one": "one node of the test driver",
    "hundred": "100 nodes of the test driver, 100 VMs each",
    "real": "one real node",
    "ten": "ten real nodes, 20 VMs each",
    "nine": "the same, one of them stopped",
}
for scene, title in titles.items():
    file = pathlib.Path(sys.argv[1]) / f"{scene}.lines"
    if not file.exists():
        continue
    numbers, stalls = collections.defaultdict(list), collections.defaultdict(list)
    for line in file.read_text().splitlines():
        what, number, stall = line.split("\t")
        numbers[what].append(int(number))
        stalls[what].append(int(stall))
    peer = statistics.median(numbers["virsh list, in turn"])
    print(f"{title:44}{'median':>10}{'stall':>10}{'to virsh':>10}")
    for what, values in numbers.items():
        median = statistics.median(values)
        stall = statistics.median(stalls[what])
        ratio = f"{median / max(peer, 1):.2f}" if what in ("first rows", "complete") else ""
        print(f"  {what:42}{median:10.0f}{stall:10.0f}{ratio:>10}")
