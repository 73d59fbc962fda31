<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Abilities</name>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation type="unfinished">
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchTask</name>
    <message numerus="yes">
        <source>Clone “%1”: %n clones, “%2” to “%3”</source>
        <translation>
            <numerusform>Clone “%1”: %n clone, “%2” to “%3”</numerusform>
            <numerusform>Clone “%1”: %n clones, “%2” to “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneSummary</name>
    <message numerus="yes">
        <source>Instant; shares the %n disks of “%1”; %2</source>
        <translation>
            <numerusform>Instant; shares the disk of “%1”; %2</numerusform>
            <numerusform>Instant; shares the %n disks of “%1”; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %1 to %n storages</source>
        <translation>
            <numerusform>Copies %1 to %n storage</numerusform>
            <numerusform>Copies %1 to %n storages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropPolicy</name>
    <message numerus="yes">
        <source>Clone %n VMs on node “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs on node “%2”. Not those: %3</source>
        <comment>reasons follow</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n things could not be removed; the details name them.</source>
        <translation>
            <numerusform>One thing could not be removed; the details name it.</numerusform>
            <numerusform>%n things could not be removed; the details name them.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>%1 of %n clones are made</source>
        <translation>
            <numerusform>%1 of %n clone is made</numerusform>
            <numerusform>%1 of %n clones are made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n undone</numerusform>
            <numerusform>%n undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone</source>
        <translation>
            <numerusform>%n could not be undone</numerusform>
            <numerusform>%n could not be undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be started</source>
        <translation>
            <numerusform>%n could not be started</numerusform>
            <numerusform>%n could not be started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyText</name>
    <message numerus="yes">
        <source>Convert %n VMs to templates?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation type="unfinished">
            <numerusform>Make one VM independent?</numerusform>
            <numerusform>Make %n VMs independent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeTestText</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation type="unfinished">
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message numerus="yes">
        <source>%n snapshots of “%1” are deleted</source>
        <translation>
            <numerusform>%n snapshot of “%1” is deleted</numerusform>
            <numerusform>%n snapshots of “%1” are deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message numerus="yes">
        <source>%n of the tasks can be left so; the others are cancelled.</source>
        <translation>
            <numerusform>One of the tasks can be left so; the others are cancelled.</numerusform>
            <numerusform>%n of the tasks can be left so; the others are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>One task is at work. Quit all the same?</numerusform>
            <numerusform>%n tasks are at work. Quit all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n snapshots, and a template can have none. If a clone of it becomes the template, it keeps them.</source>
        <translation>
            <numerusform>It has a snapshot, and a template can have none. If a clone of it becomes the template, it keeps it.</numerusform>
            <numerusform>It has %n snapshots, and a template can have none. If a clone of it becomes the template, it keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>Make one VM independent?</numerusform>
            <numerusform>Make %n VMs independent?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionFacts</name>
    <message numerus="yes">
        <source>%n VMs selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotPrompts</name>
    <message numerus="yes">
        <source>&amp;And the %n snapshots that were taken after it</source>
        <translation>
            <numerusform>&amp;And the snapshot that was taken after it</numerusform>
            <numerusform>&amp;And the %n snapshots that were taken after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n things that may be somebody else&apos;s</source>
        <translation>
            <numerusform>%1: cleaned up, but for one thing that may be somebody else&apos;s</numerusform>
            <numerusform>%1: cleaned up, but for %n things that may be somebody else&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::CloneDraft</name>
    <message numerus="yes">
        <source>%n clones, each: %1</source>
        <translation>
            <numerusform>%n clone: %1</numerusform>
            <numerusform>%n clones, each: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::Csv</name>
    <message numerus="yes">
        <source>Line %1 has %n fields, the header has %2.</source>
        <translation>
            <numerusform>Line %1 has %n field, the header has %2.</numerusform>
            <numerusform>Line %1 has %n fields, the header has %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::LineageText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::MainWindow</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ManyCommands</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation type="unfinished">
            <numerusform>%n VM</numerusform>
            <numerusform>%n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Clone</name>
    <message numerus="yes">
        <source>%1 of %n clones of %2 made on node %3 in %4</source>
        <translation>
            <numerusform>%1 of %n clone of %2 made on node %3 in %4</numerusform>
            <numerusform>%1 of %n clones of %2 made on node %3 in %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n undone</numerusform>
            <numerusform>%n undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n times on node %3; %4 to copy.</source>
        <translation>
            <numerusform>%1 of %2, once on node %3; %4 to copy.</numerusform>
            <numerusform>%1 of %2, %n times on node %3; %4 to copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Delete</name>
    <message numerus="yes">
        <source>Delete these %n VMs? Their disks stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation type="unfinished">
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation type="unfinished">
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
</TS>
