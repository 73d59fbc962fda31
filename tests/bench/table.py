# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what clone-bench measured: medians, and ratios to the peers of the same run."""
import pathlib
import statistics
import sys

work = pathlib.Path(sys.argv[1])


def seconds(name):
    return [float(line) for line in (work / name).read_text().split()]


medians = {}
for file in work.glob("*.seconds"):
    state, form, way = file.name.removesuffix(".seconds").split(".")
    medians[state, form, way] = statistics.median(seconds(file.name))

print(f"{'state':10}{'disk':7}{'way':20}{'median':>10}{'to virt-clone':>15}{'to qemu-img':>13}{'guest held':>13}")
for (state, form, way), median in sorted(medians.items()):
    # What only we can do is compared with copies of the same disk while it is off.
    peers = state if state == "xfs" else "default"
    ratios = [
        f"{median / medians[peers, form, peer]:.2f}" if (peers, form, peer) in medians else "-"
        for peer in ("virt-clone", "qemu-img-convert")
    ]
    held = work / f"{state}.{form}.{way}.held"
    pause = f"{statistics.median(seconds(held.name)) * 1000:.0f} ms" if held.exists() else ""
    print(f"{state:10}{form:7}{way:20}{median:8.2f} s{ratios[0]:>15}{ratios[1]:>13}{pause:>13}")

linked = seconds("linked")
print(f"linked clone: median {statistics.median(linked):.3f} s, slowest {max(linked):.3f} s, "
      f"{len(linked)} in a row {sum(linked):.2f} s")
