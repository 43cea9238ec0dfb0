<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgencyFigures</name>
    <message numerus="yes">
        <source>%1 in the %n months before</source>
        <translation>
            <numerusform>%1 in the month before</numerusform>
            <numerusform>%1 in the %n months before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>… and %n more; --json lists them all.</source>
        <translation>
            <numerusform>… and %n more; --json lists them all.</numerusform>
            <numerusform>… and %n more; --json lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message numerus="yes">
        <source>%n target(s) missed</source>
        <translation>
            <numerusform>%n target missed</numerusform>
            <numerusform>%n targets missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) met</source>
        <translation>
            <numerusform>%n target met</numerusform>
            <numerusform>%n targets met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agency(s) met all targets.</source>
        <translation>
            <numerusform>%n agency met all targets.</numerusform>
            <numerusform>%n agencies met all targets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agency(s) missed a target</source>
        <translation>
            <numerusform>%1 of %n agency missed a target</numerusform>
            <numerusform>%1 of %n agencies missed a target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n agency(s) met their targets</source>
        <translation>
            <numerusform>the agency met its targets</numerusform>
            <numerusform>all %n agencies met their targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agency(s) met their targets</source>
        <translation>
            <numerusform>%1 of %n agency met their targets</numerusform>
            <numerusform>%1 of %n agencies met their targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n judged month(s) met both.</source>
        <translation>
            <numerusform>%1 of the last judged month met both.</numerusform>
            <numerusform>%1 of the last %n judged months met both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n judged month(s) met all.</source>
        <translation>
            <numerusform>%1 of the last %n judged month met all.</numerusform>
            <numerusform>%1 of the last %n judged months met all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more agency(s) missed a target.</source>
        <translation>
            <numerusform>%n more agency missed a target.</numerusform>
            <numerusform>%n more agencies missed a target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MQL(s)</source>
        <translation>
            <numerusform>%n MQL</numerusform>
            <numerusform>%n MQLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL(s)</source>
        <translation>
            <numerusform>%n SQL</numerusform>
            <numerusform>%n SQLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>MQLs per lead in the same month: %1; over the last %n month(s): %2.</source>
        <translation>
            <numerusform>MQLs per lead in the same month: %1; over the last %n month: %2.</numerusform>
            <numerusform>MQLs per lead in the same month: %1; over the last %n months: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SQLs per MQL in the same month: %1; over the last %n month(s): %2.</source>
        <translation>
            <numerusform>SQLs per MQL in the same month: %1; over the last %n month: %2.</numerusform>
            <numerusform>SQLs per MQL in the same month: %1; over the last %n months: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1, imported on %2, and %n other file(s); see the last page</source>
        <translation>
            <numerusform>Sources: %1, imported on %2, and %n other file; see the last page</numerusform>
            <numerusform>Sources: %1, imported on %2, and %n other files; see the last page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>persistent shortfall over %n month(s)</source>
        <translation>
            <numerusform>persistent shortfall over %n month</numerusform>
            <numerusform>persistent shortfall over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the last %n judged month(s) together the shortfall is a signal.</source>
        <translation>
            <numerusform>Over the last %n judged month together the shortfall is a signal.</numerusform>
            <numerusform>Over the last %n judged months together the shortfall is a signal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing on plan needs %1 in each of the %n month(s) left.</source>
        <translation>
            <numerusform>Finishing on plan needs %1 in the one month left.</numerusform>
            <numerusform>Finishing on plan needs %1 in each of the %n months left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing on plan needs %1 in each of the %n month(s) left; the chance of that is %2.</source>
        <translation>
            <numerusform>Finishing on plan needs %1 in the one month left; the chance of that is %2.</numerusform>
            <numerusform>Finishing on plan needs %1 in each of the %n months left; the chance of that is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ImportDialog</name>
    <message numerus="yes">
        <source>%n agency(ies) in the file are not in the project</source>
        <translation>
            <numerusform>%n agency in the file is not in the project</numerusform>
            <numerusform>%n agencies in the file are not in the project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ImportWords</name>
    <message numerus="yes">
        <source>%n correction(s) stay in force.</source>
        <translation>
            <numerusform>%n correction stays in force.</numerusform>
            <numerusform>%n corrections stay in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of accepted rows were rejected.</source>
        <translation>
            <numerusform>%n cell of accepted rows was rejected.</numerusform>
            <numerusform>%n cells of accepted rows were rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::OverviewPage</name>
    <message numerus="yes">
        <source>%1, actual / target, last %n month(s)</source>
        <translation>
            <numerusform>%1, actual / target, last %n month</numerusform>
            <numerusform>%1, actual / target, last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ReportDialog</name>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>%n report written to %1.</numerusform>
            <numerusform>%n reports written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
