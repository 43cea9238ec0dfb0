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
    <name>Charts</name>
    <message numerus="yes">
        <source>Month %n of the contract</source>
        <translation>
            <numerusform>Month %n of the contract</numerusform>
            <numerusform>Month %n of the contract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
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
    <message numerus="yes">
        <source>Erased what named the persons of %n lead(s).</source>
        <translation>
            <numerusform>Erased what named the person of %n lead.</numerusform>
            <numerusform>Erased what named the persons of %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied the text of %n rejected row(s).</source>
        <translation>
            <numerusform>Emptied the text of %n rejected row.</numerusform>
            <numerusform>Emptied the text of %n rejected rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before may still hold them.</source>
        <translation>
            <numerusform>%n backup from before may still hold them.</numerusform>
            <numerusform>%n backups from before may still hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n difference(s) are more than chance.</source>
        <translation>
            <numerusform>%n difference is more than chance.</numerusform>
            <numerusform>%n differences are more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lead(s) are not listed.</source>
        <translation>
            <numerusform>%n more lead is not listed.</numerusform>
            <numerusform>%n more leads are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n row(s) have neither a record id nor an e-mail address: each counts as a lead.</source>
        <translation>
            <numerusform>%n row has neither a record id nor an e-mail address: it counts as a lead.</numerusform>
            <numerusform>%n rows have neither a record id nor an e-mail address: each counts as a lead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them equal an earlier row in everything; they are counted all the same.</source>
        <translation>
            <numerusform>%n of them equals an earlier row in everything; it is counted all the same.</numerusform>
            <numerusform>%n of them equal an earlier row in everything; they are counted all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a stage&apos;s date without that of an earlier stage: the earlier stage takes the same day.</source>
        <translation>
            <numerusform>%n row has a stage&apos;s date without that of an earlier stage: the earlier stage takes the same day.</numerusform>
            <numerusform>%n rows have a stage&apos;s date without that of an earlier stage: the earlier stage takes the same day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a stage&apos;s date without that of an earlier stage: the earlier stage is not counted.</source>
        <translation>
            <numerusform>%n row has a stage&apos;s date without that of an earlier stage: the earlier stage is not counted.</numerusform>
            <numerusform>%n rows have a stage&apos;s date without that of an earlier stage: the earlier stage is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) reached a later stage before their first contact.</source>
        <translation>
            <numerusform>%n lead reached a later stage before its first contact.</numerusform>
            <numerusform>%n leads reached a later stage before their first contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are claimed by both %1 and %2; each counts them.</source>
        <translation>
            <numerusform>%n lead is claimed by both %1 and %2; each counts it.</numerusform>
            <numerusform>%n leads are claimed by both %1 and %2; each counts them.</numerusform>
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
    <message numerus="yes">
        <source>%n e-mail campaign(s)</source>
        <translation>
            <numerusform>%n e-mail campaign</numerusform>
            <numerusform>%n e-mail campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail recipient(s)</source>
        <translation>
            <numerusform>%n e-mail recipient</numerusform>
            <numerusform>%n e-mail recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered e-mail(s)</source>
        <translation>
            <numerusform>%n delivered e-mail</numerusform>
            <numerusform>%n delivered e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail open(s)</source>
        <translation>
            <numerusform>%n e-mail open</numerusform>
            <numerusform>%n e-mail opens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail click(s)</source>
        <translation>
            <numerusform>%n e-mail click</numerusform>
            <numerusform>%n e-mail clicks</numerusform>
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
    <message numerus="yes">
        <source>From %n project file(s), as judged on %1</source>
        <translation>
            <numerusform>From %n project file, as judged on %1</numerusform>
            <numerusform>From %n project files, as judged on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) are signals.</source>
        <translation>
            <numerusform>%n more difference is a signal.</numerusform>
            <numerusform>%n more differences are signals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) show no signal.</source>
        <translation>
            <numerusform>%n more pair shows no signal.</numerusform>
            <numerusform>%n more pairs show no signal.</numerusform>
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
    <name>mizan::ComparedAgencies</name>
    <message numerus="yes">
        <source>%Ln agencies are compared at most; the others are left out. Untick one to choose another.</source>
        <translation>
            <numerusform>%Ln agency is compared at most; the others are left out. Untick one to choose another.</numerusform>
            <numerusform>%Ln agencies are compared at most; the others are left out. Untick one to choose another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ErasureDialog</name>
    <message numerus="yes">
        <source>What named the persons of %Ln lead(s) was erased.</source>
        <translation>
            <numerusform>What named the person of %Ln lead was erased.</numerusform>
            <numerusform>What named the persons of %Ln leads was erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln rejected row(s) was emptied.</source>
        <translation>
            <numerusform>The text of %Ln rejected row was emptied.</numerusform>
            <numerusform>The text of %Ln rejected rows was emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) from before may still hold them.</source>
        <translation>
            <numerusform>%Ln backup from before may still hold them.</numerusform>
            <numerusform>%Ln backups from before may still hold them.</numerusform>
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
    <message numerus="yes">
        <source>%n preset file(s) cannot be used</source>
        <translation>
            <numerusform>%n preset file cannot be used</numerusform>
            <numerusform>%n preset files cannot be used</numerusform>
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
    <message numerus="yes">
        <source>%1, %2 rows a second, %n second(s) left</source>
        <translation>
            <numerusform>%1, %2 rows a second, %n second left</numerusform>
            <numerusform>%1, %2 rows a second, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows stored, %3 rows a second, %n second(s) left</source>
        <translation>
            <numerusform>%1 of %2 rows stored, %3 rows a second, %n second left</numerusform>
            <numerusform>%1 of %2 rows stored, %3 rows a second, %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::LeadNotes</name>
    <message numerus="yes">
        <source>%Ln lead(s): %1</source>
        <comment>leads that these agencies share</comment>
        <translation>
            <numerusform>%Ln lead: %1</numerusform>
            <numerusform>%Ln leads: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::LeadOptions</name>
    <message numerus="yes">
        <source>%Ln rule(s) by so&amp;urce or campaign…</source>
        <translation>
            <numerusform>%Ln rule by source or campai&amp;gn…</numerusform>
            <numerusform>%Ln rules by source or campai&amp;gn…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::LeadsPage</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::LeadsPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) of leads came from imported files.</source>
        <translation>
            <numerusform>%Ln row of leads came from imported files.</numerusform>
            <numerusform>%Ln rows of leads came from imported files.</numerusform>
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
