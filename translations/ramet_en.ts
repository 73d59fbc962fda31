<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Abilities</name>
    <message numerus="yes">
        <source>At most %n consoles are opened at once. Select fewer VMs.</source>
        <translation>
            <numerusform>At most %n console is opened at once. Select fewer VMs.</numerusform>
            <numerusform>At most %n consoles are opened at once. Select fewer VMs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of VMs</comment>
        <translation>
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
        <translation>
            <numerusform>Clone %n VM</numerusform>
            <numerusform>Clone %n VMs</numerusform>
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
        <source>Clone %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>Clone %n VM %1</numerusform>
            <numerusform>Clone %n VMs %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %1 of %n VMs %2. Not those: %3</source>
        <comment>place and reasons follow</comment>
        <translation>
            <numerusform>Clone %1 of %n VM %2. Not those: %3</numerusform>
            <numerusform>Clone %1 of %n VMs %2. Not those: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs %1</source>
        <comment>where they go follows</comment>
        <translation>
            <numerusform>Move %n VM %1</numerusform>
            <numerusform>Move %n VMs %1</numerusform>
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
        <translation>
            <numerusform>… and %n more, see the details</numerusform>
            <numerusform>… and %n more, see the details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyAct</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>disks</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay</source>
        <translation>
            <numerusform>%n file stays</numerusform>
            <numerusform>%n files stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyText</name>
    <message numerus="yes">
        <source>Convert %n VMs to templates?</source>
        <translation>
            <numerusform>Convert %n VM to a template?</numerusform>
            <numerusform>Convert %n VMs to templates?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs?</source>
        <translation>
            <numerusform>Turn %n template back into a VM?</numerusform>
            <numerusform>Turn %n templates back into VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>Make %n VM independent?</numerusform>
            <numerusform>Make %n VMs independent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs?</source>
        <translation>
            <numerusform>Start %n VM?</numerusform>
            <numerusform>Start %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs?</source>
        <translation>
            <numerusform>Shut down %n VM?</numerusform>
            <numerusform>Shut down %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off?</source>
        <translation>
            <numerusform>Force %n VM off?</numerusform>
            <numerusform>Force %n VMs off?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs?</source>
        <translation>
            <numerusform>Reboot %n VM?</numerusform>
            <numerusform>Reboot %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs?</source>
        <translation>
            <numerusform>Reset %n VM?</numerusform>
            <numerusform>Reset %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs?</source>
        <translation>
            <numerusform>Pause %n VM?</numerusform>
            <numerusform>Pause %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on?</source>
        <translation>
            <numerusform>Let %n VM go on?</numerusform>
            <numerusform>Let %n VMs go on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs?</source>
        <translation>
            <numerusform>Save and end %n VM?</numerusform>
            <numerusform>Save and end %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs?</source>
        <translation>
            <numerusform>Remove the saved state of %n VM?</numerusform>
            <numerusform>Remove the saved states of %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs?</source>
        <translation>
            <numerusform>Delete %n VM?</numerusform>
            <numerusform>Delete %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %n snapshots.</source>
        <translation>
            <numerusform>Takes %n snapshot.</numerusform>
            <numerusform>Takes %n snapshots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n VMs to templates</source>
        <translation>
            <numerusform>Convert %n VM to a template</numerusform>
            <numerusform>Convert %n VMs to templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n templates back into VMs</source>
        <translation>
            <numerusform>Turn %n template back into a VM</numerusform>
            <numerusform>Turn %n templates back into VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n VMs independent</source>
        <translation>
            <numerusform>Make %n VM independent</numerusform>
            <numerusform>Make %n VMs independent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n VMs</source>
        <translation>
            <numerusform>Start %n VM</numerusform>
            <numerusform>Start %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n VMs</source>
        <translation>
            <numerusform>Shut down %n VM</numerusform>
            <numerusform>Shut down %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Force %n VMs off</source>
        <translation>
            <numerusform>Force %n VM off</numerusform>
            <numerusform>Force %n VMs off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n VMs</source>
        <translation>
            <numerusform>Reboot %n VM</numerusform>
            <numerusform>Reboot %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n VMs</source>
        <translation>
            <numerusform>Reset %n VM</numerusform>
            <numerusform>Reset %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n VMs</source>
        <translation>
            <numerusform>Pause %n VM</numerusform>
            <numerusform>Pause %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n VMs go on</source>
        <translation>
            <numerusform>Let %n VM go on</numerusform>
            <numerusform>Let %n VMs go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and end %n VMs</source>
        <translation>
            <numerusform>Save and end %n VM</numerusform>
            <numerusform>Save and end %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the saved states of %n VMs</source>
        <translation>
            <numerusform>Remove the saved state of %n VM</numerusform>
            <numerusform>Remove the saved states of %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take snapshots of %n VMs</source>
        <translation>
            <numerusform>Take a snapshot of %n VM</numerusform>
            <numerusform>Take snapshots of %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n VMs</source>
        <translation>
            <numerusform>Delete %n VM</numerusform>
            <numerusform>Delete %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks become read-only, and they cannot be started while they are templates.</source>
        <translation>
            <numerusform>Its disks become read-only, and it cannot be started while it is a template.</numerusform>
            <numerusform>Their disks become read-only, and they cannot be started while they are templates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</source>
        <translation>
            <numerusform>The data that its disks rest on is copied into them. If it runs, it goes on meanwhile.</numerusform>
            <numerusform>The data that their disks rest on is copied into them. Running VMs go on meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to shut down.</source>
        <translation>
            <numerusform>Its guest is asked to shut down.</numerusform>
            <numerusform>Their guests are asked to shut down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, as if they were unplugged.</source>
        <translation>
            <numerusform>Its guest loses what it has not written yet, as if it were unplugged.</numerusform>
            <numerusform>Their guests lose what they have not written yet, as if they were unplugged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests are asked to reboot.</source>
        <translation>
            <numerusform>Its guest is asked to reboot.</numerusform>
            <numerusform>Their guests are asked to reboot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their guests lose what they have not written yet, and start again.</source>
        <translation>
            <numerusform>Its guest loses what it has not written yet, and starts again.</numerusform>
            <numerusform>Their guests lose what they have not written yet, and start again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their memory is written to files, from which their next start goes on.</source>
        <translation>
            <numerusform>Its memory is written to a file, from which its next start goes on.</numerusform>
            <numerusform>Their memory is written to files, from which their next start goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their next start is as after a power cut: what their guests had in memory is lost.</source>
        <translation>
            <numerusform>Its next start is as after a power cut: what its guest had in memory is lost.</numerusform>
            <numerusform>Their next start is as after a power cut: what their guests had in memory is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their own disks are deleted with them.</source>
        <translation>
            <numerusform>Its own disks are deleted with it.</numerusform>
            <numerusform>Their own disks are deleted with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their disks stay.</source>
        <translation>
            <numerusform>Its disks stay.</numerusform>
            <numerusform>Their disks stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message numerus="yes">
        <source>Its %n snapshots are lost.</source>
        <translation>
            <numerusform>Its %n snapshot is lost.</numerusform>
            <numerusform>Its %n snapshots are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeTestText</name>
    <message numerus="yes">
        <source>%n VMs</source>
        <translation>
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
        <source>Make %n VMs independent?</source>
        <translation>
            <numerusform>Make one VM independent?</numerusform>
            <numerusform>Make %n VMs independent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs?</source>
        <translation>
            <numerusform>Move %n VM?</numerusform>
            <numerusform>Move %n VMs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</source>
        <translation>
            <numerusform>“%1” has a snapshot, and a template can have none. Clone it to a template instead, and “%1” keeps it.</numerusform>
            <numerusform>“%1” has %n snapshots, and a template can have none. Clone it to a template instead, and “%1” keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel tasks</source>
        <translation>
            <numerusform>&amp;Cancel task</numerusform>
            <numerusform>&amp;Cancel tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are at work. Quit all the same?</source>
        <translation>
            <numerusform>%n task is at work. Quit all the same?</numerusform>
            <numerusform>%n tasks are at work. Quit all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait: Ramet quits as soon as the tasks have ended.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Wait: Ramet quits as soon as the task has ended.</numerusform>
            <numerusform>Wait: Ramet quits as soon as the tasks have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel tasks: what they made so far is removed first.</source>
        <comment>the number is of tasks</comment>
        <translation>
            <numerusform>Cancel task: what it made so far is removed first.</numerusform>
            <numerusform>Cancel tasks: what they made so far is removed first.</numerusform>
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
        <translation>
            <numerusform>%n VM selected</numerusform>
            <numerusform>%n VMs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks; they take %1 and can grow to %2</source>
        <translation>
            <numerusform>%n disk; it takes %1 and can grow to %2</numerusform>
            <numerusform>%n disks; they take %1 and can grow to %2</numerusform>
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
        <source>%1: cleaned up, but for %n things that may be somebody else’s</source>
        <translation>
            <numerusform>%1: cleaned up, but for one thing that may be somebody else’s</numerusform>
            <numerusform>%1: cleaned up, but for %n things that may be somebody else’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cleaned up, but for %n files that nothing needs any more</source>
        <translation>
            <numerusform>%1: cleaned up, but for %n file that nothing needs any more</numerusform>
            <numerusform>%1: cleaned up, but for %n files that nothing needs any more</numerusform>
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
    <name>ramet::CloneToDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs to</source>
        <translation>
            <numerusform>Clone %n VM to</numerusform>
            <numerusform>Clone %n VMs to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n VMs to</source>
        <translation>
            <numerusform>Move %n VM to</numerusform>
            <numerusform>Move %n VMs to</numerusform>
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
    <name>ramet::InventoryTreeModel</name>
    <message numerus="yes">
        <source>%1, %n VMs</source>
        <comment>a node and how many it has</comment>
        <translation>
            <numerusform>%1, %n VM</numerusform>
            <numerusform>%1, %n VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n nodes</source>
        <comment>of nodes</comment>
        <translation>
            <numerusform>Group %1, %n node</numerusform>
            <numerusform>Group %1, %n nodes</numerusform>
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
    <message numerus="yes">
        <source>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</source>
        <translation>
            <numerusform>%n VM stays selected that rests on nothing, and nothing rests on it: it has no row here.</numerusform>
            <numerusform>%n VMs stay selected that rest on nothing, and nothing rests on them: they have no row here.</numerusform>
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
    <message numerus="yes">
        <source>Ramet quits as soon as the tasks have ended.</source>
        <translation>
            <numerusform>Ramet quits as soon as the task has ended.</numerusform>
            <numerusform>Ramet quits as soon as the tasks have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the tasks and removing what they made…</source>
        <translation>
            <numerusform>Cancelling the task and removing what it made…</numerusform>
            <numerusform>Cancelling the tasks and removing what they made…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDialog</name>
    <message numerus="yes">
        <source>Clone %n VMs</source>
        <translation>
            <numerusform>Clone %n VM</numerusform>
            <numerusform>Clone %n VMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ManyClonesDraft</name>
    <message numerus="yes">
        <source>Makes %n clones; nothing is copied.</source>
        <translation>
            <numerusform>Makes %n clone; nothing is copied.</numerusform>
            <numerusform>Makes %n clones; nothing is copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes %n clones and copies %1.</source>
        <translation>
            <numerusform>Makes %n clone and copies %1.</numerusform>
            <numerusform>Makes %n clones and copies %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: the list says why.</source>
        <translation>
            <numerusform>%n is left out: the list says why.</numerusform>
            <numerusform>%n are left out: the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ReviewDraft</name>
    <message numerus="yes">
        <source>No other VM on the known nodes has these %n MAC addresses: %1.</source>
        <translation>
            <numerusform>No other VM on the known nodes has this MAC address: %1.</numerusform>
            <numerusform>No other VM on the known nodes has these %n MAC addresses: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::VmActions</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
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
        <translation>
            <numerusform>Delete this VM? Its disks stay.</numerusform>
            <numerusform>Delete these %n VMs? Their disks stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n VMs, and these disks?</source>
        <translation>
            <numerusform>Delete this VM, and these disks?</numerusform>
            <numerusform>Delete these %n VMs, and these disks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramet::ctl::Many</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
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
</context>
</TS>
