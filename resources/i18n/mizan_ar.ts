<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgencyFigures</name>
    <message>
        <source>as in %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <translation>بزيادة %1 عن %2</translation>
    </message>
    <message>
        <source>%1 less than in %2</source>
        <translation>بانخفاض %1 عن %2</translation>
    </message>
    <message>
        <source>%1 of target</source>
        <translation>%1 من الهدف</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1 → %2, same month</source>
        <translation>‏%1 ‏←‏ %2، الشهر نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %n months before</source>
        <translation>
            <numerusform>%1 في الأشهر السابقة</numerusform>
            <numerusform>%1 في الشهر السابق</numerusform>
            <numerusform>%1 في الشهرين السابقين</numerusform>
            <numerusform>%1 خلال %n أشهر سابقة</numerusform>
            <numerusform>%1 خلال %n شهرًا سابقًا</numerusform>
            <numerusform>%1 خلال %n شهر سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the month divided by %2 of the same month: they need not be the same people, so this is no conversion rate.</source>
        <translation>حاصل قسمة «%1» على «%2» في الشهر نفسه: ليسوا بالضرورة الأشخاص أنفسهم، فهذه ليست نسبة تحويل.</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>تكلفة الواحد (%1)</translation>
    </message>
    <message>
        <source>%1 fee, %2 media</source>
        <translation>الأتعاب %1، والإعلانات %2</translation>
    </message>
    <message>
        <source>fee alone</source>
        <translation>الأتعاب وحدها</translation>
    </message>
    <message>
        <source>media spend alone</source>
        <translation>الإنفاق الإعلاني وحده</translation>
    </message>
</context>
<context>
    <name>AgencyNotes</name>
    <message>
        <source>No difference.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>The agency reported %1 more than was counted.</source>
        <translation>ما أبلغت به الوكالة يزيد على المحسوب بمقدار %1.</translation>
    </message>
    <message>
        <source>The agency reported %1 less than was counted.</source>
        <translation>ما أبلغت به الوكالة يقل عن المحسوب بمقدار %1.</translation>
    </message>
    <message>
        <source>Corrected from %1 to %2 by %3 on %4.</source>
        <translation>صُحّح من %1 إلى %2 بواسطة %3 في %4.</translation>
    </message>
    <message>
        <source>%1, typed by %2 on %3.</source>
        <translation>%1، كُتب بواسطة %2 في %3.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 السبب: %2</translation>
    </message>
    <message>
        <source>Reported %1, counted %2.</source>
        <translation>المُبلَّغ %1، والمحسوب %2.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>سارٍ منذ %1.</translation>
    </message>
</context>
<context>
    <name>AgencySummary</name>
    <message>
        <source>%1 %2</source>
        <comment>metric, figure</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a missed figure</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>streak, signal</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a spoken sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Change project settings</source>
        <translation>تغيير إعدادات المشروع</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>إضافة وكالة</translation>
    </message>
    <message>
        <source>Change agency</source>
        <translation>تغيير بيانات الوكالة</translation>
    </message>
    <message>
        <source>Remove agency</source>
        <translation>حذف الوكالة</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>تحديد الأهداف</translation>
    </message>
    <message>
        <source>Remove targets</source>
        <translation>حذف الأهداف</translation>
    </message>
    <message>
        <source>Type figures</source>
        <translation>كتابة الأرقام</translation>
    </message>
    <message>
        <source>Remove figures</source>
        <translation>حذف الأرقام</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>لصق الأهداف</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>لصق الأرقام</translation>
    </message>
    <message>
        <source>Fill targets</source>
        <translation>تعبئة الأهداف</translation>
    </message>
    <message>
        <source>Write definition</source>
        <translation>كتابة التعريف</translation>
    </message>
    <message>
        <source>Remove definition</source>
        <translation>حذف التعريف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>حذف الاستيراد</translation>
    </message>
    <message>
        <source>Fill figures</source>
        <translation>تعبئة الأرقام</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>الشهر جارٍ</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>لا هدف</translation>
    </message>
    <message>
        <source>Mean and limits of its own history</source>
        <translation>متوسط السجل السابق وحدوده</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agency, its month as a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>7 of 9 months met</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, month by month</source>
        <comment>a metric</comment>
        <translation>شهرًا بشهر: %1</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>heading: how many months were met</comment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Missed, within ordinary variation</source>
        <translation>لم يتحقق، ضمن التذبذب المعتاد</translation>
    </message>
    <message>
        <source>Missed, a signal</source>
        <translation>لم يتحقق، إشارة</translation>
    </message>
    <message>
        <source>%1 attainment, actual as a share of the target</source>
        <comment>a metric</comment>
        <translation>نسبة التحقق (%1): الفعلي نسبةً إلى الهدف</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>لا شيء يُقيَّم</translation>
    </message>
    <message numerus="yes">
        <source>Month %n of the contract</source>
        <translation>
            <numerusform>الشهر %n من العقد</numerusform>
            <numerusform>الشهر الأول من العقد</numerusform>
            <numerusform>الشهر الثاني من العقد</numerusform>
            <numerusform>الشهر %n من العقد</numerusform>
            <numerusform>الشهر %n من العقد</numerusform>
            <numerusform>الشهر %n من العقد</numerusform>
        </translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>المصدر غير مذكور</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number of leads, its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by source</source>
        <comment>a stage</comment>
        <translation>بحسب المصدر: %1</translation>
    </message>
    <message>
        <source>No lead entered this stage.</source>
        <translation>لم يبلغ أي عميل محتمل هذه المرحلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>لا مصادر أخرى</numerusform>
            <numerusform>مصدر آخر</numerusform>
            <numerusform>مصدران آخران</numerusform>
            <numerusform>%n مصادر أخرى</numerusform>
            <numerusform>%n مصدرًا آخر</numerusform>
            <numerusform>%n مصدر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Adds an agency to a project.</source>
        <translation>يضيف وكالة إلى مشروع.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>ملف المشروع.</translation>
    </message>
    <message>
        <source>The agency&apos;s name.</source>
        <translation>اسم الوكالة.</translation>
    </message>
    <message>
        <source>First month of the contract; always when left out.</source>
        <translation>أول شهر في العقد؛ ومن دونه يُعد العقد ساريًا منذ البداية.</translation>
    </message>
    <message>
        <source>Last month of the contract; open when left out.</source>
        <translation>آخر شهر في العقد؛ ومن دونه يبقى العقد مفتوحًا.</translation>
    </message>
    <message>
        <source>Another name that files use.</source>
        <translation>اسم آخر للوكالة يرد في الملفات.</translation>
    </message>
    <message>
        <source>Added the agency %1.</source>
        <translation>أُضيفت الوكالة «%1».</translation>
    </message>
    <message>
        <source>Sets the monthly fee of an agency from a month on.</source>
        <translation>يحدد أتعاب الوكالة الشهرية ابتداءً من شهر معيّن.</translation>
    </message>
    <message>
        <source>First month with this fee.</source>
        <translation>أول شهر تسري فيه هذه الأتعاب.</translation>
    </message>
    <message>
        <source>The fee of one month, such as 8000 or 8000.50.</source>
        <translation>أتعاب الشهر الواحد، مثل 8000 أو 8000.50.</translation>
    </message>
    <message>
        <source>ISO code; the project&apos;s currency when left out.</source>
        <translation>رمز ISO؛ ومن دونه تُستخدم عملة المشروع.</translation>
    </message>
    <message>
        <source>%1 costs %2 a month from %3 on.</source>
        <translation>أتعاب %1: %2 شهريًا ابتداءً من %3.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Lists the agencies of a project.</source>
        <translation>يعرض وكالات المشروع.</translation>
    </message>
    <message>
        <source>This project has no agencies yet; add one with “mizan-cli agency add”.</source>
        <translation>لا وكالات في هذا المشروع بعد؛ أضف وكالة بالأمر «mizan-cli agency add».</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>مدة العقد</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>الأتعاب الشهرية</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Writes a complete copy of a project to a new file.</source>
        <translation>يحفظ نسخة كاملة من المشروع في ملف جديد.</translation>
    </message>
    <message>
        <source>The copy; a file of this name must not exist.</source>
        <translation>ملف النسخة؛ ويجب ألا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>The project was copied to %1.</source>
        <translation>نُسخ المشروع إلى %1.</translation>
    </message>
    <message>
        <source>A target was missed.</source>
        <translation>لم يتحقق أحد الأهداف.</translation>
    </message>
    <message>
        <source>No judged target was missed.</source>
        <translation>ليس بين الأهداف المقيَّمة هدف لم يتحقق.</translation>
    </message>
    <message>
        <source>Says whether a judged target was missed in a month; the exit code is 10 when one was.</source>
        <translation>يبيّن إن كان أحد الأهداف المقيَّمة لم يتحقق في شهر ما؛ ورمز الخروج عندئذ 10.</translation>
    </message>
    <message>
        <source>The month, such as 2026-10.</source>
        <translation>الشهر، مثل 2026-10.</translation>
    </message>
    <message>
        <source>Print the result as JSON, for scripts.</source>
        <translation>عرض النتيجة بصيغة JSON لاستخدامها في البرامج النصية.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Makes the project file of a client.</source>
        <translation>ينشئ ملف مشروع لعميل.</translation>
    </message>
    <message>
        <source>The new file, such as client.mizan.</source>
        <translation>الملف الجديد، مثل client.mizan.</translation>
    </message>
    <message>
        <source>The company that hired the agencies.</source>
        <translation>الشركة التي تعاقدت مع الوكالات.</translation>
    </message>
    <message>
        <source>ISO code of the client&apos;s currency; EUR when left out.</source>
        <translation>رمز ISO لعملة العميل؛ ومن دونه تُستخدم EUR.</translation>
    </message>
    <message>
        <source>First month of the fiscal year, 1 to 12; 1 when left out.</source>
        <translation>أول شهر في السنة المالية، من 1 إلى 12؛ ومن دونه 1.</translation>
    </message>
    <message>
        <source>Time zone such as Europe/Berlin; that of this computer when left out.</source>
        <translation>المنطقة الزمنية، مثل Africa/Cairo؛ ومن دونها تُستخدم منطقة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Made the project of %1 in %2.</source>
        <translation>أُنشئ مشروع العميل «%1» في %2.</translation>
    </message>
    <message>
        <source>Shows which agency met or missed which target, month by month.</source>
        <translation>يعرض شهرًا بشهر ما حققته كل وكالة من أهدافها وما لم تحققه.</translation>
    </message>
    <message>
        <source>Only this agency.</source>
        <translation>هذه الوكالة فقط.</translation>
    </message>
    <message>
        <source>First month.</source>
        <translation>أول شهر.</translation>
    </message>
    <message>
        <source>Last month.</source>
        <translation>آخر شهر.</translation>
    </message>
    <message>
        <source>Judge as on this day; today when left out.</source>
        <translation>التقييم كما لو كان في هذا اليوم؛ ومن دونه اليوم الحالي.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>نسبة التحقق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>No figures and no targets in these months.</source>
        <translation>لا أرقام ولا أهداف في هذه الأشهر.</translation>
    </message>
    <message>
        <source>%1: the %2 target is %3 a month in %4.</source>
        <translation>%1: هدف «%2» هو %3 شهريًا (%4).</translation>
    </message>
    <message>
        <source>Sets an agency&apos;s monthly target of a metric.</source>
        <translation>يحدد الهدف الشهري للوكالة في أحد المقاييس.</translation>
    </message>
    <message>
        <source>What is counted, such as leads, mql or sql.</source>
        <translation>المقياس، مثل leads أو mql أو sql.</translation>
    </message>
    <message>
        <source>One month or a range, such as 2026-01..2026-12.</source>
        <translation>شهر واحد أو مدة، مثل 2026-01..2026-12.</translation>
    </message>
    <message>
        <source>The target of each month; money in whole units and decimals.</source>
        <translation>هدف كل شهر؛ والمبالغ بالوحدة الأساسية للعملة مع كسورها العشرية.</translation>
    </message>
    <message>
        <source>Looks at every page of a project file and says whether it is sound.</source>
        <translation>يفحص كل صفحة من ملف المشروع ويبيّن سلامته.</translation>
    </message>
    <message>
        <source>The project file is sound.</source>
        <translation>ملف المشروع سليم.</translation>
    </message>
    <message>
        <source>Mizan judges marketing agencies by their targets, month by month.</source>
        <translation>ميزان يقيّم وكالات التسويق وفق أهدافها شهرًا بشهر.</translation>
    </message>
    <message>
        <source>“mizan-cli help COMMAND” explains a command.</source>
        <translation>لشرح أحد الأوامر: «mizan-cli help COMMAND».</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 the input is not acceptable, 4 the disk or the database said no, 10 a target was missed (check only).</source>
        <translation>رموز الخروج: 0 تم، 2 استخدام خاطئ، 3 المُدخَل غير مقبول، 4 تعذّر ذلك على القرص أو قاعدة البيانات، 10 هدف لم يتحقق (مع check فقط).</translation>
    </message>
    <message>
        <source>Explains the commands.</source>
        <translation>يشرح الأوامر.</translation>
    </message>
    <message>
        <source>The command to explain; all when left out.</source>
        <translation>الأمر المطلوب شرحه؛ ومن دونه تُشرح كل الأوامر.</translation>
    </message>
    <message>
        <source>Its second word, such as add.</source>
        <translation>الكلمة الثانية من الأمر، مثل add.</translation>
    </message>
    <message>
        <source>The agency of all rows, for files without such a column.</source>
        <translation>الوكالة التي تخصها كل الصفوف، للملفات التي ليس فيها عمود للوكالة.</translation>
    </message>
    <message>
        <source>The form of the file; auto recognises it.</source>
        <translation>صيغة الملف؛ والقيمة auto تتعرف عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Such as UTF-8 or windows-1252; recognised when left out.</source>
        <translation>الترميز، مثل UTF-8 أو windows-1256؛ ومن دونه يُتعرف عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>The character between columns, or tab; recognised when left out.</source>
        <translation>الحرف الفاصل بين الأعمدة، أو tab؛ ومن دونه يُتعرف عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>The order of day, month and year where the file leaves it open.</source>
        <translation>ترتيب اليوم والشهر والسنة حين لا يتضح من الملف.</translation>
    </message>
    <message>
        <source>The decimal sign where the file leaves it open.</source>
        <translation>الفاصلة العشرية حين لا تتضح من الملف.</translation>
    </message>
    <message>
        <source>The months the file speaks for; one without a row is zero.</source>
        <translation>الأشهر التي يشملها الملف؛ والشهر الذي لا صف له فيه يُحسب صفرًا.</translation>
    </message>
    <message>
        <source>The day the file was exported; a month not over then is not complete.</source>
        <translation>يوم تصدير الملف؛ والشهر الذي لم ينتهِ حينها لا يُعد مكتملًا.</translation>
    </message>
    <message>
        <source>Say what would change and change nothing.</source>
        <translation>بيان ما سيتغير من دون تغيير شيء.</translation>
    </message>
    <message>
        <source>%1 is in the project already as import %2: nothing changed.</source>
        <translation>الملف %1 موجود في المشروع من قبل، ورقم استيراده %2: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 would be imported for %2; nothing is changed by a dry run.</source>
        <translation>سيُستورد %1 (%2)؛ وهذه تجربة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>%1 was imported for %2 as import %3.</source>
        <translation>استُورد %1 (%2)، ورقم الاستيراد %3.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>الصفوف المقبولة</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Lines skipped</source>
        <translation>الأسطر المتجاوَزة</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>القيم الجديدة</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>القيم المتغيّرة</translation>
    </message>
    <message>
        <source>Unchanged values</source>
        <translation>القيم غير المتغيّرة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>الصفوف المرفوضة:</translation>
    </message>
    <message>
        <source>No agency goes by these names: %1. Add them with “mizan-cli agency add” or give an agency this name with --alias.</source>
        <translation>لا توجد وكالات بهذه الأسماء: %1. أضفها بالأمر «mizan-cli agency add» أو أعطِ وكالة هذا الاسم بالخيار --alias.</translation>
    </message>
    <message>
        <source>Lists the files that were imported into a project.</source>
        <translation>يعرض الملفات المستوردة إلى المشروع.</translation>
    </message>
    <message>
        <source>Nothing was imported yet; bring in a file with “mizan-cli import”.</source>
        <translation>لم يُستورد شيء بعد؛ استورد ملفًا بالأمر «mizan-cli import».</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>الأشهر المشمولة</translation>
    </message>
    <message>
        <source>Takes an import out of a project; older figures are in force again.</source>
        <translation>يحذف استيرادًا من المشروع؛ وتعود الأرقام الأقدم إلى السريان.</translation>
    </message>
    <message>
        <source>The import&apos;s number, from “imports list”.</source>
        <translation>رقم الاستيراد كما يعرضه الأمر «imports list».</translation>
    </message>
    <message>
        <source>Removed import %1, %2.</source>
        <translation>حُذف الاستيراد رقم %1، %2.</translation>
    </message>
    <message>
        <source>Writes the monthly report as PDF.</source>
        <translation>يُعدّ التقرير الشهري بصيغة PDF.</translation>
    </message>
    <message>
        <source>Only this agency; all of them when left out.</source>
        <translation>هذه الوكالة فقط؛ ومن دونه كل الوكالات.</translation>
    </message>
    <message>
        <source>The language of the report.</source>
        <translation>لغة التقرير.</translation>
    </message>
    <message>
        <source>The size of its pages; a4 when left out.</source>
        <translation>مقاس صفحاته؛ ومن دونه a4.</translation>
    </message>
    <message>
        <source>The PDF to write; one that exists is replaced.</source>
        <translation>ملف PDF الناتج؛ ويُستبدل إن كان موجودًا.</translation>
    </message>
    <message>
        <source>Write a PDF for each agency into this folder instead.</source>
        <translation>إعداد ملف PDF لكل وكالة في هذا المجلد بدلًا من ملف واحد.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب الملف %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all.</source>
        <translation>
            <numerusform>لا صفوف مرفوضة أخرى؛ والخيار --json يعرضها كلها.</numerusform>
            <numerusform>… وصف آخر؛ والخيار --json يعرضها كلها.</numerusform>
            <numerusform>… وصفان آخران؛ والخيار --json يعرضها كلها.</numerusform>
            <numerusform>… و%n صفوف أخرى؛ والخيار --json يعرضها كلها.</numerusform>
            <numerusform>… و%n صفًا آخر؛ والخيار --json يعرضها كلها.</numerusform>
            <numerusform>… و%n صف آخر؛ والخيار --json يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It replaced import %1, which was of the same file read in another way.</source>
        <translation>حلّ محلّ الاستيراد %1 الذي كان للملف نفسه مقروءًا بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It would replace import %1, which is of the same file read in another way.</source>
        <translation>سيحلّ محلّ الاستيراد %1 الذي هو للملف نفسه مقروءًا بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The metrics that flag an agency when missed; mql,sql when left out.</source>
        <translation>المقاييس التي يُنبَّه إلى الوكالة إن لم تتحقق أهدافها؛ mql,sql إن لم تُذكر.</translation>
    </message>
    <message>
        <source>The backup of the day was not made: %1</source>
        <translation>لم تُنشأ النسخة الاحتياطية لهذا اليوم: %1</translation>
    </message>
    <message>
        <source>This month has not begun yet, so nothing is judged.</source>
        <translation>لم يبدأ هذا الشهر بعد، فلا يُقيَّم شيء.</translation>
    </message>
    <message>
        <source>This month has not ended yet, so nothing is judged.</source>
        <translation>لم ينتهِ هذا الشهر بعد، فلا يُقيَّم شيء.</translation>
    </message>
    <message>
        <source>Compares agencies of one or several projects side by side.</source>
        <translation>يقارن وكالات مشروع واحد أو عدة مشاريع جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Project files; they are only read.</source>
        <translation>ملفات المشاريع؛ وهي تُقرأ فقط.</translation>
    </message>
    <message>
        <source>Only this agency; may be given several times.</source>
        <translation>هذه الوكالة فقط؛ ويجوز تكرار هذا الخيار.</translation>
    </message>
    <message>
        <source>Only this stage; leads, mql and sql when left out.</source>
        <translation>هذه المرحلة فقط؛ ومن دونه leads وmql وsql.</translation>
    </message>
    <message>
        <source>Align months by each agency&apos;s contract.</source>
        <translation>محاذاة الأشهر بحسب بداية عقد كل وكالة.</translation>
    </message>
    <message>
        <source>The language of the file that is written.</source>
        <translation>لغة الملف الناتج.</translation>
    </message>
    <message>
        <source>Write a PDF, XLSX or CSV file, by its ending.</source>
        <translation>إعداد ملف PDF أو XLSX أو CSV، بحسب امتداد اسمه.</translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <comment>a value</comment>
        <translation>%1 (الأفضل)</translation>
    </message>
    <message numerus="yes">
        <source>Erased what named the persons of %n lead(s).</source>
        <translation>
            <numerusform>لم تُمحَ أي بيانات شخصية.</numerusform>
            <numerusform>مُحيت البيانات الشخصية لعميل محتمل واحد.</numerusform>
            <numerusform>مُحيت البيانات الشخصية لعميلين محتملين.</numerusform>
            <numerusform>مُحيت البيانات الشخصية لعدد %n عملاء محتملين.</numerusform>
            <numerusform>مُحيت البيانات الشخصية لعدد %n عميلًا محتملًا.</numerusform>
            <numerusform>مُحيت البيانات الشخصية لعدد %n عميل محتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead in the project is of such a person.</source>
        <translation>ليس في المشروع عميل محتمل يخص شخصًا كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied the text of %n rejected row(s).</source>
        <translation>
            <numerusform>لم يُفرَّغ نص أي صف مرفوض.</numerusform>
            <numerusform>فُرِّغ نص صف مرفوض واحد.</numerusform>
            <numerusform>فُرِّغ نص صفين مرفوضين.</numerusform>
            <numerusform>فُرِّغ نص %n صفوف مرفوضة.</numerusform>
            <numerusform>فُرِّغ نص %n صفًا مرفوضًا.</numerusform>
            <numerusform>فُرِّغ نص %n صف مرفوض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before may still hold them.</source>
        <translation>
            <numerusform>لا نسخ احتياطية سابقة قد تتضمن هذه البيانات.</numerusform>
            <numerusform>قد تبقى هذه البيانات في نسخة احتياطية سابقة واحدة.</numerusform>
            <numerusform>قد تبقى هذه البيانات في نسختين احتياطيتين سابقتين.</numerusform>
            <numerusform>قد تبقى هذه البيانات في %n نسخ احتياطية سابقة.</numerusform>
            <numerusform>قد تبقى هذه البيانات في %n نسخة احتياطية سابقة.</numerusform>
            <numerusform>قد تبقى هذه البيانات في %n نسخة احتياطية سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets persons for good: what names them goes, dates and counts stay.</source>
        <translation>يمحو بيانات الأشخاص نهائيًا: يُحذف ما يدل عليهم وتبقى التواريخ والأعداد.</translation>
    </message>
    <message>
        <source>The person with this e-mail address.</source>
        <translation>الشخص الذي له عنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>Everyone of whom nothing is known for so many months.</source>
        <translation>كل شخص لم يُعرف عنه شيء منذ هذا العدد من الأشهر.</translation>
    </message>
    <message>
        <source>Which column holds a field: month, agency, a metric such as mql, or mql_date and the like of a file of leads.</source>
        <translation>العمود الذي فيه أحد الحقول: month أو agency أو مقياس مثل mql، أو mql_date وما شابهه لملف عملاء محتملين.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet; else the first visible one.</source>
        <translation>ورقة العمل في ملف جداول البيانات؛ ومن دونه أول ورقة ظاهرة.</translation>
    </message>
    <message>
        <source>Which table of a file that has several, from 1.</source>
        <translation>رقم الجدول في ملف فيه عدة جداول، ابتداءً من 1.</translation>
    </message>
    <message>
        <source>A lead that has a stage&apos;s date has the stages before it too.</source>
        <translation>العميل المحتمل الذي له تاريخ مرحلة يُعد قد بلغ المراحل السابقة لها أيضًا.</translation>
    </message>
    <message>
        <source>The agency of leads by source or campaign; TEXT may end in *.</source>
        <translation>وكالة العملاء المحتملين بحسب المصدر أو الحملة؛ ويجوز أن ينتهي TEXT بالعلامة *.</translation>
    </message>
    <message>
        <source>Keep names, e-mail addresses and phone numbers of leads, which are dropped otherwise.</source>
        <translation>الاحتفاظ بأسماء العملاء المحتملين وعناوين بريدهم الإلكتروني وأرقام هواتفهم؛ ومن دونه تُحذف.</translation>
    </message>
    <message>
        <source>Brings a file of monthly figures or of leads into a project.</source>
        <translation>يستورد إلى مشروع ملف أرقام شهرية أو ملف عملاء محتملين.</translation>
    </message>
    <message>
        <source>The file: CSV, XLSX or ODS.</source>
        <translation>الملف: CSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <comment>by the date the stage was reached</comment>
        <translation>العدّ %1.</translation>
    </message>
    <message>
        <source>Reading: %1, %2 rows</source>
        <translation>القراءة: %1، الصفوف: %2</translation>
    </message>
    <message>
        <source>Storing: %1 of %2 rows</source>
        <translation>الحفظ: %1 من %2 من الصفوف</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compared</source>
        <translation>وجه المقارنة</translation>
    </message>
    <message>
        <source>Agency A</source>
        <translation>الوكالة أ</translation>
    </message>
    <message>
        <source>Value A</source>
        <translation>القيمة أ</translation>
    </message>
    <message>
        <source>Agency B</source>
        <translation>الوكالة ب</translation>
    </message>
    <message>
        <source>Value B</source>
        <translation>القيمة ب</translation>
    </message>
    <message>
        <source>p</source>
        <translation>قيمة p</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>قيمة p المصحَّحة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>★: differs from all others by a signal</source>
        <translation>★: تختلف عن القيم الأخرى كلها بفرق يُعد إشارة</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>عدة عملات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>7 of 9 months</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, 95 % interval</comment>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>%1: attainment</source>
        <comment>a metric</comment>
        <translation>نسبة التحقق (%1)</translation>
    </message>
    <message>
        <source>Sum of the actuals over sum of the targets of the judged months</source>
        <translation>مجموع الفعلي مقسومًا على مجموع الأهداف في الأشهر المقيَّمة</translation>
    </message>
    <message>
        <source>%1: missed months</source>
        <comment>a metric</comment>
        <translation>أشهر لم يتحقق فيها الهدف (%1)</translation>
    </message>
    <message>
        <source>%1: longest run of misses</source>
        <comment>a metric</comment>
        <translation>أطول سلسلة أشهر متتالية لم يتحقق فيها الهدف (%1)</translation>
    </message>
    <message>
        <source>%1: sum</source>
        <comment>a metric</comment>
        <translation>المجموع (%1)</translation>
    </message>
    <message>
        <source>Of all complete months under contract</source>
        <translation>لكل الأشهر المكتملة ضمن مدة العقد</translation>
    </message>
    <message>
        <source>%1: judged months</source>
        <comment>a metric</comment>
        <translation>الأشهر المقيَّمة (%1)</translation>
    </message>
    <message>
        <source>Months with data and a target, of those under contract</source>
        <translation>الأشهر التي لها بيانات وهدف، من الأشهر التي ضمن مدة العقد</translation>
    </message>
    <message>
        <source>%1: months under contract</source>
        <comment>a metric</comment>
        <translation>الأشهر ضمن مدة العقد (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stage to the next one</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>Same-month ratio of the sums, with its 95 % interval</source>
        <translation>نسبة المجموعين في الأشهر نفسها، مع مجال ٩٥٪؜</translation>
    </message>
    <message>
        <source>%1: lower end of the 95 % interval</source>
        <comment>a rate</comment>
        <translation>الحد الأدنى لمجال ٩٥٪؜ (%1)</translation>
    </message>
    <message>
        <source>%1: upper end of the 95 % interval</source>
        <comment>a rate</comment>
        <translation>الحد الأعلى لمجال ٩٥٪؜ (%1)</translation>
    </message>
    <message>
        <source>Agency fee and media spend, as far as they are known</source>
        <translation>أتعاب الوكالة والإنفاق الإعلاني، بحسب المعروف منهما</translation>
    </message>
    <message>
        <source>Currency of the costs</source>
        <translation>عملة التكاليف</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ (signal, p %4).</source>
        <comment>a metric, two agencies, = 0.012</comment>
        <translation>بين %2 و%3 فرق يُعد إشارة (%1، p %4).</translation>
    </message>
    <message>
        <source>%1: no signal between %2 and %3 (p %4).</source>
        <comment>a metric, two agencies, = 0.245</comment>
        <translation>لا إشارة بين %2 و%3 (%1، p %4).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an agency, its client</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>a mean count</comment>
        <translation>%1 شهريًا</translation>
    </message>
    <message>
        <source>Nothing can be tested: no two agencies have data of the same metric.</source>
        <translation>لا يمكن اختبار شيء: ليس بين الوكالات وكالتان لهما بيانات عن المقياس نفسه.</translation>
    </message>
    <message>
        <source>No signal: all differences are within what chance alone makes.</source>
        <translation>لا إشارة: كل الفروق ضمن ما تُحدثه المصادفة وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are more than chance.</source>
        <translation>
            <numerusform>لا فروق تتجاوز المصادفة.</numerusform>
            <numerusform>فرق واحد يتجاوز المصادفة.</numerusform>
            <numerusform>فرقان يتجاوزان المصادفة.</numerusform>
            <numerusform>%n فروق تتجاوز المصادفة.</numerusform>
            <numerusform>%n فرقًا تتجاوز المصادفة.</numerusform>
            <numerusform>%n فرق تتجاوز المصادفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed twice</source>
        <translation>منسوبة مرتين</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file, a line of it</comment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two places in files</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>The leads of %1 could not be read: whether two of its agencies claim the same ones is not known.</source>
        <translation>تعذرت قراءة العملاء المحتملين في %1: لا يُعرف هل تنسب وكالتان من وكالاته إلى نفسيهما العملاء أنفسهم.</translation>
    </message>
    <message>
        <source>Leads are matched within one project file only: each file keeps record ids and e-mail addresses unreadable in its own way.</source>
        <translation>تُطابَق العملاء المحتملون داخل ملف مشروع واحد فقط: فكل ملف يحفظ معرّفات السجلات وعناوين البريد الإلكتروني بصيغة غير مقروءة خاصة به.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>Stands in</source>
        <comment>a lead, in rows of files</comment>
        <translation>موضعه</translation>
    </message>
    <message numerus="yes">
        <source>%n more lead(s) are not listed.</source>
        <translation>
            <numerusform>لا عملاء آخرون غير مذكورين.</numerusform>
            <numerusform>عميل محتمل واحد آخر غير مذكور.</numerusform>
            <numerusform>عميلان محتملان آخران غير مذكورين.</numerusform>
            <numerusform>%n عملاء محتملين آخرين غير مذكورين.</numerusform>
            <numerusform>%n عميلًا محتملًا آخر غير مذكورين.</numerusform>
            <numerusform>%n عميل محتمل آخر غير مذكورين.</numerusform>
        </translation>
    </message>
    <message>
        <source>fee and media spend</source>
        <translation>الأتعاب والإنفاق الإعلاني</translation>
    </message>
    <message>
        <source>fee only</source>
        <translation>الأتعاب فقط</translation>
    </message>
    <message>
        <source>media spend only</source>
        <translation>الإنفاق الإعلاني فقط</translation>
    </message>
    <message>
        <source>Of all complete months under contract in which it is known</source>
        <translation>لكل الأشهر المكتملة من العقد التي تُعرف فيها القيمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cost, what it is made of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: made of</source>
        <comment>cost per MQL</comment>
        <translation>مكوّنات %1</translation>
    </message>
    <message>
        <source>Leads that another agency claims too</source>
        <translation>عملاء محتملون تنسبهم وكالة أخرى إلى نفسها أيضًا</translation>
    </message>
    <message>
        <source>Leads with a compared stage in the period in both agencies&apos; files</source>
        <translation>عملاء محتملون لهم مرحلة من المراحل المقارَنة خلال الفترة في ملفات الوكالتين</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <comment>agency fee</comment>
        <translation>عملة %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no command “%1”; run “mizan-cli help” for the list.</source>
        <translation>لا يوجد أمر باسم «%1»؛ شغّل «mizan-cli help» لعرض القائمة.</translation>
    </message>
    <message>
        <source>There is no option “%1”; add --help to see the options of the command.</source>
        <translation>لا يوجد خيار باسم «%1»؛ أضف --help لعرض خيارات الأمر.</translation>
    </message>
    <message>
        <source>The command needs %1; add --help to see its form.</source>
        <translation>ينقص الأمرَ %1؛ أضف --help لعرض صيغته.</translation>
    </message>
    <message>
        <source>The command needs the option %1; add --help to see its form.</source>
        <translation>ينقص الأمرَ الخيار %1؛ أضف --help لعرض صيغته.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; put names with spaces in quotes.</source>
        <translation>«%1» وسيط زائد؛ ضع الأسماء التي فيها مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“%2” is no value for %1; give %3.</source>
        <translation>«%2» ليست قيمة صالحة للخيار %1؛ المطلوب: %3.</translation>
    </message>
    <message>
        <source>There is no file “%1”; check the name and the folder.</source>
        <translation>لا يوجد ملف باسم «%1»؛ تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file inside it.</source>
        <translation>«%1» مجلد؛ اختر ملفًا بداخله.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); check that you may open it.</source>
        <translation>تعذرت قراءة «%1» (%2)؛ تأكد من أن لك الحق في فتحه.</translation>
    </message>
    <message>
        <source>“%1” is empty; export it again.</source>
        <translation>الملف «%1» فارغ؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not replaced; choose another name.</source>
        <translation>الملف «%1» موجود ولن يُستبدل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”; choose another folder or ask for the right to write there.</source>
        <translation>لا يمكن الكتابة في المجلد «%1»؛ اختر مجلدًا آخر أو اطلب صلاحية الكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written; make room and try again.</source>
        <translation>القرص ممتلئ ولذلك لم يُكتب «%1»؛ أفرغ مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2); check the disk and try again.</source>
        <translation>تعذرت كتابة «%1» (%2)؛ افحص القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is no Mizan project; choose a file that ends in .mizan, or import this one into a project.</source>
        <translation>«%1» ليس مشروع ميزان؛ اختر ملفًا ينتهي بـ ‎.mizan أو استورد هذا الملف في مشروع.</translation>
    </message>
    <message>
        <source>The project file “%1” is damaged and was left as it is; restore a backup of it.</source>
        <translation>ملف المشروع «%1» تالف وتُرك كما هو؛ استعد نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Mizan (file version %2, this program reads up to %3); update Mizan to open it.</source>
        <translation>كُتب «%1» بإصدار أحدث من ميزان (إصدار الملف %2، وهذا البرنامج يقرأ حتى %3)؛ حدّث ميزان لفتحه.</translation>
    </message>
    <message>
        <source>“%1” is open in another place (%2); close it there, then try again.</source>
        <translation>«%1» مفتوح في مكان آخر (%2)؛ أغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; save a copy to change it.</source>
        <translation>«%1» مفتوح للقراءة فقط؛ احفظ نسخة منه لتتمكن من تغييرها.</translation>
    </message>
    <message>
        <source>The project file “%1” could not be used (%2); nothing was changed, try again or restore a backup.</source>
        <translation>تعذر استخدام ملف المشروع «%1» (%2)؛ لم يتغير شيء، أعد المحاولة أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Problems found in “%1”: %2, the first being “%3”; restore a backup.</source>
        <translation>عدد المشكلات في «%1»: %2، أولاها «%3»؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no backup “%1”; choose one from the list of backups.</source>
        <translation>لا توجد نسخة احتياطية باسم «%1»؛ اختر واحدة من قائمة النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>No agency is called “%1”; the project knows: %2.</source>
        <translation>لا توجد وكالة باسم «%1»؛ الوكالات المعروفة في المشروع: %2.</translation>
    </message>
    <message>
        <source>There is an agency “%1” already, by name or alias; choose another name.</source>
        <translation>توجد وكالة باسم «%1» من قبل، اسمًا أصليًا أو بديلًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” still has figures or targets; remove those first, or end its contract instead.</source>
        <translation>ما زالت للوكالة «%1» أرقام أو أهداف؛ احذفها أولًا أو أنهِ عقدها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A name is missing; type a name for the client, agency or alias.</source>
        <translation>الاسم ناقص؛ اكتب اسمًا للعميل أو الوكالة أو الاسم البديل.</translation>
    </message>
    <message>
        <source>The name has %1 characters; shorten it to %2 or fewer.</source>
        <translation>عدد أحرف الاسم %1؛ اختصره إلى %2 أو أقل.</translation>
    </message>
    <message>
        <source>There is no metric “%1”; use one of: %2.</source>
        <translation>لا يوجد مقياس باسم «%1»؛ استخدم واحدًا من: %2.</translation>
    </message>
    <message>
        <source>“%1” is no month; write year and month as in 2026-10.</source>
        <translation>«%1» ليس شهرًا؛ اكتب السنة والشهر هكذا: ‎2026-10‎.</translation>
    </message>
    <message>
        <source>“%1” is no range of months; write it as in 2026-01..2026-12, the earlier month first.</source>
        <translation>«%1» ليست مدة من الأشهر؛ اكتبها هكذا: ‎2026-01..2026-12‎ والشهر الأسبق أولًا.</translation>
    </message>
    <message>
        <source>“%1” is no date; write year, month and day as in 2026-11-21.</source>
        <translation>«%1» ليس تاريخًا؛ اكتب السنة والشهر واليوم هكذا: ‎2026-11-21‎.</translation>
    </message>
    <message>
        <source>“%1” is no number; write digits as in 30 or 1250.50.</source>
        <translation>«%1» ليس رقمًا؛ اكتب الأرقام هكذا: 30 أو 1250.50.</translation>
    </message>
    <message>
        <source>“%1” is negative; write 0 or more.</source>
        <translation>«%1» قيمة سالبة؛ اكتب 0 أو أكثر.</translation>
    </message>
    <message>
        <source>“%1” is no whole number; counts have no fraction.</source>
        <translation>«%1» ليس عددًا صحيحًا؛ الأعداد هنا بلا كسور.</translation>
    </message>
    <message>
        <source>“%1” is no currency; use its ISO 4217 code as in EUR.</source>
        <translation>«%1» ليست عملة؛ استخدم رمزها في ISO 4217 مثل EUR.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; use an IANA name as in Europe/Berlin.</source>
        <translation>«%1» ليست منطقة زمنية؛ استخدم اسمًا من IANA مثل Africa/Cairo.</translation>
    </message>
    <message>
        <source>“%1” is no month number; a fiscal year starts with month 1 to 12.</source>
        <translation>«%1» ليس رقم شهر؛ تبدأ السنة المالية بشهر من 1 إلى 12.</translation>
    </message>
    <message>
        <source>Contract periods of “%1” overlap or end before they start; correct their months.</source>
        <translation>مدد عقد «%1» متداخلة أو تنتهي قبل أن تبدأ؛ صحّح أشهرها.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be used as logo; choose a PNG, JPEG or SVG file.</source>
        <translation>«%1» ليس صورة تصلح شعارًا؛ اختر ملف PNG أو JPEG أو SVG.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%3” in row %1, column %2 of the block is no valid value; correct it and paste again.</source>
        <translation>لم يُلصق شيء: «%3» في الصف %1 والعمود %2 من الكتلة قيمة غير صالحة؛ صحّحها ثم الصق من جديد.</translation>
    </message>
    <message>
        <source>There are no figures or targets up to %1; import or type some, or choose another month.</source>
        <translation>لا أرقام ولا أهداف حتى %1؛ استورد أرقامًا أو اكتبها، أو اختر شهرًا آخر.</translation>
    </message>
    <message>
        <source>Mizan does not speak “%1”; use en or ar.</source>
        <translation>ميزان لا يعرف اللغة «%1»؛ استخدم en أو ar.</translation>
    </message>
    <message>
        <source>“%1” is no table of text; export it as CSV.</source>
        <translation>«%1» ليس جدولًا نصيًا؛ صدّره بصيغة CSV.</translation>
    </message>
    <message>
        <source>“%1” has no line with column names; add one, such as Month,Agency,MQL,SQL.</source>
        <translation>ليس في «%1» سطر بأسماء الأعمدة؛ أضف سطرًا مثل Month,Agency,MQL,SQL.</translation>
    </message>
    <message>
        <source>“%1” has no column of months, so its rows cannot be split into months; map one of its columns to the month (%2) or export it by month.</source>
        <translation>ليس في «%1» عمود للأشهر فلا يمكن توزيع صفوفه عليها؛ اربط أحد أعمدته بالشهر (%2) أو صدّره موزعًا على الأشهر.</translation>
    </message>
    <message>
        <source>No column of “%1” is known as a metric; map one of its columns (%2).</source>
        <translation>لا يُعرف أي عمود في «%1» مقياسًا؛ اربط أحد أعمدته (%2) بمقياس.</translation>
    </message>
    <message>
        <source>“%1” does not say which agency its rows are of; choose the agency or map a column to it.</source>
        <translation>لا يذكر «%1» الوكالة التي تخصها صفوفه؛ اختر الوكالة أو اربط عمودًا بها.</translation>
    </message>
    <message>
        <source>No row of “%1” could be imported; the first reason: %2</source>
        <translation>تعذر استيراد أي صف من «%1»؛ السبب الأول: %2</translation>
    </message>
    <message>
        <source>Nothing can be mapped to “%1”; the fields are: %2.</source>
        <translation>لا يمكن الربط بالحقل «%1»؛ الحقول هي: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; its columns are: %2.</source>
        <translation>ليس في الملف عمود باسم «%1»؛ أعمدته هي: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped twice; map it to one field only.</source>
        <translation>العمود «%1» مربوط مرتين؛ اربطه بحقل واحد فقط.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; use a name such as UTF-8 or windows-1256.</source>
        <translation>الترميز «%1» غير معروف؛ استخدم اسمًا مثل UTF-8 أو windows-1256.</translation>
    </message>
    <message>
        <source>The dates of column “%1” can be read in two ways (as in %2); say which part is the day with --date-order.</source>
        <translation>تُقرأ تواريخ العمود «%1» على وجهين (مثل %2)؛ بيّن موضع اليوم بالخيار --date-order.</translation>
    </message>
    <message>
        <source>The numbers of column “%1” can be read in two ways (as in %2); say what the decimal sign is.</source>
        <translation>تُقرأ أرقام العمود «%1» على وجهين (مثل %2)؛ بيّن الفاصلة العشرية.</translation>
    </message>
    <message>
        <source>There is no import %1; list the imports to see their numbers.</source>
        <translation>لا يوجد استيراد رقمه %1؛ اعرض قائمة الاستيرادات لترى أرقامها.</translation>
    </message>
    <message>
        <source>Stopped as you asked; nothing was changed.</source>
        <translation>توقفت العملية بطلبك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is in another currency than %2, which is expected here; convert the amount or correct the currency.</source>
        <translation>عملة «%1» ليست %2 المتوقعة هنا؛ حوّل المبلغ أو صحّح العملة.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, but there is room for %3 rows and %4 columns; copy less or start further up.</source>
        <translation>لم يُلصق شيء: في الكتلة من الصفوف %1 ومن الأعمدة %2، ولا يتسع المكان إلا لعدد %3 من الصفوف و%4 من الأعمدة؛ انسخ أقل أو ابدأ من موضع أعلى.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” has too many columns (at most %3 are read); remove those that are not needed.</source>
        <translation>في السطر %2 من «%1» أعمدة أكثر مما يُقرأ (الحد الأقصى %3)؛ احذف ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>“%1” has no rows with figures; export it again for the months that you need.</source>
        <translation>ليس في «%1» صفوف بأرقام؛ صدّره من جديد للأشهر التي تحتاجها.</translation>
    </message>
    <message>
        <source>“%1” was moved, or replaced by another program, while it was open, so nothing was changed; open it again.</source>
        <translation>نُقل «%1» أو استبدله برنامج آخر وهو مفتوح، فلم يتغيّر شيء؛ افتحه من جديد.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than an amount in %2 (%3 at most); the point is the decimal sign, and thousands are written without one, as in 1250.</source>
        <translation>في «%1» خانات عشرية أكثر مما في مبالغ %2 (%3 على الأكثر)؛ النقطة هي الفاصلة العشرية، وتُكتب الآلاف من دون فواصل كما في 1250.</translation>
    </message>
    <message>
        <source>The ending of “%1” names no kind of file that can be written; use one of: %2.</source>
        <translation>امتداد «%1» لا يدل على نوع ملف يمكن كتابته؛ استخدم واحدًا من: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; write it like name@example.com.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني؛ اكتبه هكذا: name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password; save a copy without password in a spreadsheet program and import that.</source>
        <translation>«%1» محمي بكلمة مرور؛ احفظ نسخة منه بلا كلمة مرور في برنامج جداول بيانات ثم استوردها.</translation>
    </message>
    <message>
        <source>“%1” is in an old or binary form of Excel that Mizan does not read; save it as XLSX or CSV and import that.</source>
        <translation>«%1» بصيغة قديمة أو ثنائية من Excel لا يقرؤها ميزان؛ احفظه بصيغة XLSX أو CSV ثم استورده.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a spreadsheet (%2); save it anew in a spreadsheet program and import that.</source>
        <translation>«%1» تالف ولا يمكن قراءته بوصفه ملف جداول بيانات (%2)؛ احفظه من جديد في برنامج جداول بيانات ثم استورده.</translation>
    </message>
    <message>
        <source>“%1” was refused, since reading it would take more memory or time than an honest spreadsheet needs (%2); export it again where it comes from.</source>
        <translation>رُفض «%1» لأن قراءته تتطلب من الذاكرة أو الوقت أكثر مما يحتاجه ملف جداول بيانات سليم (%2)؛ صدّره من جديد من مصدره.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the sheets are: %2.</source>
        <translation>لا توجد ورقة عمل باسم «%1»؛ أوراق العمل هي: %2.</translation>
    </message>
    <message>
        <source>“%1” is text and has no sheets; leave the name of the sheet out.</source>
        <translation>«%1» ملف نصي لا أوراق عمل فيه؛ لا تذكر اسم ورقة عمل.</translation>
    </message>
    <message>
        <source>“%1” holds several tables (%2); choose one by its number, counted from 1: %3.</source>
        <translation>في «%1» عدة جداول (عددها %2)؛ اختر واحدًا منها برقمه، والعدّ من 1: %3.</translation>
    </message>
    <message>
        <source>“%1” has no table number %2; its tables have the numbers from 1 to %3.</source>
        <translation>ليس في «%1» جدول رقمه %2؛ أرقام جداوله من 1 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” has no column with the day on which a lead entered a stage; map one of its columns (%2) to the date of a stage, such as mql_date.</source>
        <translation>ليس في «%1» عمود بيوم بلوغ العميل المحتمل مرحلةً ما؛ اربط أحد أعمدته (%2) بتاريخ مرحلة، مثل mql_date.</translation>
    </message>
    <message>
        <source>There is no file format “%1”; leave it out to have the file recognised, or use one of: %2.</source>
        <translation>لا توجد صيغة ملف باسم «%1»؛ لا تذكرها ليُتعرف على الملف تلقائيًا، أو استخدم واحدة من: %2.</translation>
    </message>
    <message>
        <source>“%1” (%3) has figures for the whole period %2, which cannot be split into months. %4</source>
        <translation>في «%1» (%3) أرقام للمدة %2 كلها، ولا يمكن توزيعها على الأشهر. %4</translation>
    </message>
    <message>
        <source>The preset file “%1” was left out: line %2 is no proper JSON; correct it or remove the file.</source>
        <translation>استُبعد ملف الإعداد المسبق «%1»: السطر %2 ليس JSON صحيحًا؛ صحّحه أو احذف الملف.</translation>
    </message>
    <message>
        <source>The preset file “%1” was left out: its entry “%2” is missing, unknown or of the wrong kind; correct it or remove the file.</source>
        <translation>استُبعد ملف الإعداد المسبق «%1»: المُدخَل «%2» ناقص أو غير معروف أو من نوع خاطئ؛ صحّحه أو احذف الملف.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” has a cell of more than %3 bytes; check that its quotation marks are closed.</source>
        <translation>في السطر %2 من «%1» خلية حجمها أكثر من %3 بايت؛ تأكد من إغلاق علامات الاقتباس فيه.</translation>
    </message>
    <message>
        <source>Export it by day or by month.</source>
        <translation>صدّره موزعًا على الأيام أو الأشهر.</translation>
    </message>
    <message>
        <source>“%1” (%3) does not say which month its rows are of. %4</source>
        <translation>لا يذكر «%1» (%3) الشهر الذي تخصه صفوفه. %4</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>New leads: %1, changed: %2, unchanged: %3.</source>
        <translation>العملاء المحتملون الجدد: %1، المتغيّرون: %2، غير المتغيّرين: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have neither a record id nor an e-mail address: each counts as a lead.</source>
        <translation>
            <numerusform>لا صفوف بلا معرّف سجل ولا عنوان بريد إلكتروني.</numerusform>
            <numerusform>صف واحد بلا معرّف سجل ولا عنوان بريد إلكتروني: يُحسب عميلًا محتملًا.</numerusform>
            <numerusform>صفان بلا معرّف سجل ولا عنوان بريد إلكتروني: يُحسب كل منهما عميلًا محتملًا.</numerusform>
            <numerusform>%n صفوف بلا معرّف سجل ولا عنوان بريد إلكتروني: يُحسب كل منها عميلًا محتملًا.</numerusform>
            <numerusform>%n صفًا بلا معرّف سجل ولا عنوان بريد إلكتروني: يُحسب كل منها عميلًا محتملًا.</numerusform>
            <numerusform>%n صف بلا معرّف سجل ولا عنوان بريد إلكتروني: يُحسب كل منها عميلًا محتملًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them equal an earlier row in everything; they are counted all the same.</source>
        <translation>
            <numerusform>ليس بينها صف يطابق صفًا سابقًا في كل شيء.</numerusform>
            <numerusform>صف واحد منها يطابق صفًا سابقًا في كل شيء؛ ويُحسب مع ذلك.</numerusform>
            <numerusform>صفان منها يطابق كل منهما صفًا سابقًا في كل شيء؛ ويُحسبان مع ذلك.</numerusform>
            <numerusform>%n صفوف منها يطابق كل منها صفًا سابقًا في كل شيء؛ وتُحسب مع ذلك.</numerusform>
            <numerusform>%n صفًا منها يطابق كل منها صفًا سابقًا في كل شيء؛ وتُحسب مع ذلك.</numerusform>
            <numerusform>%n صف منها يطابق كل منها صفًا سابقًا في كل شيء؛ وتُحسب مع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ids such as %1 were damaged by a spreadsheet and are not used: export the file again without opening it there.</source>
        <translation>أتلف برنامج جداول بيانات معرّفات مثل %1 فلا تُستخدم: صدّر الملف من جديد من دون فتحه فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a stage&apos;s date without that of an earlier stage: the earlier stage takes the same day.</source>
        <translation>
            <numerusform>لا صفوف فيها تاريخ مرحلة من دون تاريخ مرحلة سابقة.</numerusform>
            <numerusform>في صف واحد تاريخ مرحلة من دون تاريخ مرحلة سابقة: تأخذ المرحلة السابقة اليوم نفسه.</numerusform>
            <numerusform>في صفين تاريخ مرحلة من دون تاريخ مرحلة سابقة: تأخذ المرحلة السابقة اليوم نفسه.</numerusform>
            <numerusform>في %n صفوف تاريخ مرحلة من دون تاريخ مرحلة سابقة: تأخذ المرحلة السابقة اليوم نفسه.</numerusform>
            <numerusform>في %n صفًا تاريخ مرحلة من دون تاريخ مرحلة سابقة: تأخذ المرحلة السابقة اليوم نفسه.</numerusform>
            <numerusform>في %n صف تاريخ مرحلة من دون تاريخ مرحلة سابقة: تأخذ المرحلة السابقة اليوم نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a stage&apos;s date without that of an earlier stage: the earlier stage is not counted.</source>
        <translation>
            <numerusform>لا صفوف فيها تاريخ مرحلة من دون تاريخ مرحلة سابقة.</numerusform>
            <numerusform>في صف واحد تاريخ مرحلة من دون تاريخ مرحلة سابقة: لا تُحسب المرحلة السابقة.</numerusform>
            <numerusform>في صفين تاريخ مرحلة من دون تاريخ مرحلة سابقة: لا تُحسب المرحلة السابقة.</numerusform>
            <numerusform>في %n صفوف تاريخ مرحلة من دون تاريخ مرحلة سابقة: لا تُحسب المرحلة السابقة.</numerusform>
            <numerusform>في %n صفًا تاريخ مرحلة من دون تاريخ مرحلة سابقة: لا تُحسب المرحلة السابقة.</numerusform>
            <numerusform>في %n صف تاريخ مرحلة من دون تاريخ مرحلة سابقة: لا تُحسب المرحلة السابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) reached a later stage before their first contact.</source>
        <translation>
            <numerusform>لم يبلغ أي عميل محتمل مرحلة لاحقة قبل أول تواصل معه.</numerusform>
            <numerusform>بلغ عميل محتمل واحد مرحلة لاحقة قبل أول تواصل معه.</numerusform>
            <numerusform>بلغ عميلان محتملان مرحلة لاحقة قبل أول تواصل معهما.</numerusform>
            <numerusform>بلغ %n عملاء محتملين مرحلة لاحقة قبل أول تواصل معهم.</numerusform>
            <numerusform>بلغ %n عميلًا محتملًا مرحلة لاحقة قبل أول تواصل معهم.</numerusform>
            <numerusform>بلغ %n عميل محتمل مرحلة لاحقة قبل أول تواصل معهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) are claimed by both %1 and %2; each counts them.</source>
        <translation>
            <numerusform>لا عملاء محتملين تنسبهم كل من %1 و%2 إلى نفسها.</numerusform>
            <numerusform>عميل محتمل واحد تنسبه كل من %1 و%2 إلى نفسها؛ ويُحسب لكل منهما.</numerusform>
            <numerusform>عميلان محتملان تنسبهما كل من %1 و%2 إلى نفسها؛ ويُحسبان لكل منهما.</numerusform>
            <numerusform>%n عملاء محتملين تنسبهم كل من %1 و%2 إلى نفسها؛ ويُحسبون لكل منهما.</numerusform>
            <numerusform>%n عميلًا محتملًا تنسبهم كل من %1 و%2 إلى نفسها؛ ويُحسبون لكل منهما.</numerusform>
            <numerusform>%n عميل محتمل تنسبهم كل من %1 و%2 إلى نفسها؛ ويُحسبون لكل منهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>One source is written in several ways: %1. They are taken as one.</source>
        <translation>مصدر واحد مكتوب بعدة صور: %1. وتُعد كلها مصدرًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>%1 against a target of %2 — %3</source>
        <comment>actual, target, outcome</comment>
        <translation>%1 مقابل هدف %2 — %3</translation>
    </message>
    <message>
        <source>%1 missed: %2</source>
        <comment>metric, actual of target</comment>
        <translation>لم يتحقق الهدف (%1): %2</translation>
    </message>
    <message>
        <source>%1 met: %2</source>
        <comment>metric, actual of target</comment>
        <translation>تحقق الهدف (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) missed</source>
        <translation>
            <numerusform>لم يفت أي هدف</numerusform>
            <numerusform>هدف واحد لم يتحقق</numerusform>
            <numerusform>هدفان لم يتحققا</numerusform>
            <numerusform>%n أهداف لم تتحقق</numerusform>
            <numerusform>%n هدفًا لم يتحقق</numerusform>
            <numerusform>%n هدف لم يتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>both targets met</source>
        <translation>تحقق الهدفان معًا</translation>
    </message>
    <message>
        <source>all targets met</source>
        <translation>تحققت الأهداف كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) met</source>
        <translation>
            <numerusform>لم يتحقق أي هدف</numerusform>
            <numerusform>تحقق هدف واحد</numerusform>
            <numerusform>تحقق هدفان</numerusform>
            <numerusform>تحققت %n أهداف</numerusform>
            <numerusform>تحقق %n هدفًا</numerusform>
            <numerusform>تحقق %n هدف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>targets met or missed — their values</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>in progress, no data yet</source>
        <translation>الشهر جارٍ، ولا بيانات بعد</translation>
    </message>
    <message>
        <source>in progress — %1 so far, data until %2</source>
        <translation>الشهر جارٍ — %1 حتى الآن، والبيانات حتى %2</translation>
    </message>
    <message>
        <source>in progress — %1 so far against a target of %2, data until %3</source>
        <translation>الشهر جارٍ — %1 حتى الآن مقابل هدف %2، والبيانات حتى %3</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>لم يُحدَّد هدف</translation>
    </message>
    <message>
        <source>%1 — no target set</source>
        <translation>%1 — لم يُحدَّد هدف</translation>
    </message>
    <message>
        <source>not under contract</source>
        <translation>خارج مدة العقد</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>لا شيء يُقيَّم</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <comment>names of metrics</comment>
        <translation>لا بيانات (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>metric: outcome</comment>
        <translation>الهدف (%1): %2.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>month</comment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>Contract: %1.</source>
        <comment>periods of months</comment>
        <translation>مدة العقد: %1.</translation>
    </message>
    <message>
        <source>Set a target for this month to have it judged.</source>
        <translation>حدّد هدفًا لهذا الشهر ليُقيَّم.</translation>
    </message>
    <message>
        <source>Choose in the project&apos;s settings which metrics are judged.</source>
        <translation>اختر في إعدادات المشروع المقاييس التي تُقيَّم.</translation>
    </message>
    <message>
        <source>Import a file that covers this month, or type its figures. A month without data does not count as zero.</source>
        <translation>استورد ملفًا يشمل هذا الشهر أو اكتب أرقامه. الشهر الذي لا بيانات له لا يُحسب صفرًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric (actual of target)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 missed %2.</source>
        <comment>agency, metrics with their values</comment>
        <translation>لم تحقق %1 المطلوب: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(s) met all targets.</source>
        <translation>
            <numerusform>لم تحقق أي وكالة أهدافها كلها.</numerusform>
            <numerusform>حققت وكالة واحدة أهدافها كلها.</numerusform>
            <numerusform>حققت وكالتان أهدافهما كلها.</numerusform>
            <numerusform>حققت %n وكالات أهدافها كلها.</numerusform>
            <numerusform>حققت %n وكالة أهدافها كلها.</numerusform>
            <numerusform>حققت %n وكالة أهدافها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Target met: %1.</source>
        <comment>names of agencies</comment>
        <translation>تحقق الهدف: %1.</translation>
    </message>
    <message>
        <source>Both targets met: %1.</source>
        <comment>names of agencies</comment>
        <translation>تحقق الهدفان: %1.</translation>
    </message>
    <message>
        <source>All targets met: %1.</source>
        <comment>names of agencies</comment>
        <translation>تحققت الأهداف كلها: %1.</translation>
    </message>
    <message>
        <source>Still in progress: %1.</source>
        <comment>names of agencies</comment>
        <translation>الشهر ما زال جاريًا لدى: %1.</translation>
    </message>
    <message>
        <source>No data from: %1.</source>
        <comment>names of agencies</comment>
        <translation>لا بيانات من: %1.</translation>
    </message>
    <message>
        <source>No target set: %1.</source>
        <comment>names of agencies</comment>
        <translation>لم يُحدَّد هدف: %1.</translation>
    </message>
    <message>
        <source>the agency missed a target</source>
        <translation>لم تحقق الوكالة أحد أهدافها</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agency(s) missed a target</source>
        <translation>
            <numerusform>لا وكالات</numerusform>
            <numerusform>%1 من وكالة واحدة لم تحقق أحد أهدافها</numerusform>
            <numerusform>%1 من وكالتين لم تحقق أحد أهدافها</numerusform>
            <numerusform>%1 من %n وكالات لم تحقق أحد أهدافها</numerusform>
            <numerusform>%1 من %n وكالة لم تحقق أحد أهدافها</numerusform>
            <numerusform>%1 من %n وكالة لم تحقق أحد أهدافها</numerusform>
        </translation>
    </message>
    <message>
        <source>the agency met its targets</source>
        <translation>حققت الوكالة أهدافها</translation>
    </message>
    <message numerus="yes">
        <source>all %n agency(s) met their targets</source>
        <translation>
            <numerusform>لا وكالات</numerusform>
            <numerusform>حققت الوكالة أهدافها</numerusform>
            <numerusform>حققت الوكالتان أهدافهما</numerusform>
            <numerusform>حققت الوكالات كلها (%n) أهدافها</numerusform>
            <numerusform>حققت الوكالات كلها (%n) أهدافها</numerusform>
            <numerusform>حققت الوكالات كلها (%n) أهدافها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agency(s) met their targets</source>
        <translation>
            <numerusform>لا وكالات</numerusform>
            <numerusform>%1 من وكالة واحدة حققت أهدافها</numerusform>
            <numerusform>%1 من وكالتين حققت أهدافها</numerusform>
            <numerusform>%1 من %n وكالات حققت أهدافها</numerusform>
            <numerusform>%1 من %n وكالة حققت أهدافها</numerusform>
            <numerusform>%1 من %n وكالة حققت أهدافها</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress — data until %1</source>
        <translation>الشهر جارٍ — البيانات حتى %1</translation>
    </message>
    <message>
        <source>in progress — data not complete yet</source>
        <translation>الشهر جارٍ — لم تكتمل البيانات بعد</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>no targets set</source>
        <translation>لم تُحدَّد أهداف</translation>
    </message>
    <message>
        <source>no agency under contract</source>
        <translation>لا وكالة ضمن مدة عقدها</translation>
    </message>
    <message>
        <source>No agencies yet</source>
        <translation>لا وكالات بعد</translation>
    </message>
    <message>
        <source>Add an agency, set its targets, then import its monthly figures.</source>
        <translation>أضف وكالة وحدّد أهدافها ثم استورد أرقامها الشهرية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n judged month(s) met both.</source>
        <translation>
            <numerusform>لا أشهر مقيَّمة بعد.</numerusform>
            <numerusform>تحقق الهدفان معًا في %1 من آخر شهر مقيَّم.</numerusform>
            <numerusform>تحقق الهدفان معًا في %1 من آخر شهرين مقيَّمين.</numerusform>
            <numerusform>تحقق الهدفان معًا في %1 من آخر %n أشهر مقيَّمة.</numerusform>
            <numerusform>تحقق الهدفان معًا في %1 من آخر %n شهرًا مقيَّمًا.</numerusform>
            <numerusform>تحقق الهدفان معًا في %1 من آخر %n شهر مقيَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n judged month(s) met all.</source>
        <translation>
            <numerusform>لا أشهر مقيَّمة بعد.</numerusform>
            <numerusform>تحققت الأهداف كلها في %1 من آخر شهر مقيَّم.</numerusform>
            <numerusform>تحققت الأهداف كلها في %1 من آخر شهرين مقيَّمين.</numerusform>
            <numerusform>تحققت الأهداف كلها في %1 من آخر %n أشهر مقيَّمة.</numerusform>
            <numerusform>تحققت الأهداف كلها في %1 من آخر %n شهرًا مقيَّمًا.</numerusform>
            <numerusform>تحققت الأهداف كلها في %1 من آخر %n شهر مقيَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more agency(s) missed a target.</source>
        <translation>
            <numerusform>لا وكالات أخرى لم تحقق هدفًا.</numerusform>
            <numerusform>وكالة أخرى لم تحقق هدفًا.</numerusform>
            <numerusform>وكالتان أخريان لم تحققا هدفًا.</numerusform>
            <numerusform>%n وكالات أخرى لم تحقق هدفًا.</numerusform>
            <numerusform>%n وكالة أخرى لم تحقق هدفًا.</numerusform>
            <numerusform>%n وكالة أخرى لم تحقق هدفًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>both agencies met their targets</source>
        <translation>حققت الوكالتان أهدافهما</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Not under contract</source>
        <translation>خارج مدة العقد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>الشهر جارٍ</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>لا هدف</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>within ordinary variation</source>
        <translation>ضمن التذبذب المعتاد</translation>
    </message>
    <message>
        <source>beyond ordinary variation</source>
        <translation>خارج التذبذب المعتاد</translation>
    </message>
    <message>
        <source>persistent shortfall</source>
        <translation>قصور مستمر</translation>
    </message>
    <message>
        <source>reported by the agency</source>
        <translation>المُبلَّغ من الوكالة</translation>
    </message>
    <message>
        <source>counted from records</source>
        <translation>المحسوب من السجلات</translation>
    </message>
    <message>
        <source>monthly figures</source>
        <translation>أرقام شهرية</translation>
    </message>
    <message>
        <source>by the date the stage was reached</source>
        <translation>بحسب تاريخ بلوغ المرحلة</translation>
    </message>
    <message>
        <source>by the month the lead was created</source>
        <translation>بحسب شهر إنشاء العميل المحتمل</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation>عميل محتمل منذ</translation>
    </message>
    <message>
        <source>MQL since</source>
        <translation>مؤهل للتسويق (MQL) منذ</translation>
    </message>
    <message>
        <source>SQL since</source>
        <translation>مؤهل للمبيعات (SQL) منذ</translation>
    </message>
    <message>
        <source>Opportunity since</source>
        <translation>فرصة بيع منذ</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل جديد منذ</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>المرحلة الحالية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>نقاط العميل المحتمل</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>قيمة الصفقة</translation>
    </message>
    <message>
        <source>Currency of the deal</source>
        <translation>عملة الصفقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Attribute to keep</source>
        <translation>سمة يُحتفظ بها</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Usage: mizan [options] [project file]

  --sample             open a copy of the sample project
  --language en|ar     language of the window
  --theme system|light|dark
                       colours of the window
  --help               this text
  --version            the version

mizan-cli does the same work without a window.
</source>
        <translation>الاستخدام: mizan [الخيارات] [ملف المشروع]

  --sample             فتح نسخة من المشروع التجريبي
  --language en|ar     لغة النافذة
  --theme system|light|dark
                       ألوان النافذة
  --help               هذا النص
  --version            رقم الإصدار

يؤدي mizan-cli العمل نفسه من دون نافذة.
</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Website visits</source>
        <translation>زيارات الموقع</translation>
    </message>
    <message>
        <source>Visits to the client&apos;s website.</source>
        <translation>زيارات موقع العميل على الويب.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 من الزيارات</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Website visitors who sent a form with their contact data.</source>
        <translation>زوار الموقع الذين أرسلوا نموذجًا فيه بيانات الاتصال بهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>لا عملاء محتملين</numerusform>
            <numerusform>عميل محتمل واحد</numerusform>
            <numerusform>عميلان محتملان</numerusform>
            <numerusform>%n عملاء محتملين</numerusform>
            <numerusform>%n عميلًا محتملًا</numerusform>
            <numerusform>%n عميل محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 من العملاء المحتملين</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Marketing qualified leads (MQL)</source>
        <translation>العملاء المحتملون المؤهلون للتسويق (MQL)</translation>
    </message>
    <message>
        <source>Leads that fit the ideal customer profile.</source>
        <translation>عملاء محتملون يطابقون صورة العميل المثالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n MQL(s)</source>
        <translation>
            <numerusform>لا عملاء مؤهلين للتسويق</numerusform>
            <numerusform>عميل واحد مؤهل للتسويق</numerusform>
            <numerusform>عميلان مؤهلان للتسويق</numerusform>
            <numerusform>%n عملاء مؤهلين للتسويق</numerusform>
            <numerusform>%n عميلًا مؤهلًا للتسويق</numerusform>
            <numerusform>%n عميل مؤهل للتسويق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MQLs</source>
        <translation>%1 من العملاء المؤهلين للتسويق</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Sales qualified leads (SQL)</source>
        <translation>العملاء المحتملون المؤهلون للمبيعات (SQL)</translation>
    </message>
    <message>
        <source>Qualified leads that have shown they are ready to buy.</source>
        <translation>عملاء محتملون مؤهلون أظهروا استعدادهم للشراء.</translation>
    </message>
    <message numerus="yes">
        <source>%n SQL(s)</source>
        <translation>
            <numerusform>لا عملاء مؤهلين للمبيعات</numerusform>
            <numerusform>عميل واحد مؤهل للمبيعات</numerusform>
            <numerusform>عميلان مؤهلان للمبيعات</numerusform>
            <numerusform>%n عملاء مؤهلين للمبيعات</numerusform>
            <numerusform>%n عميلًا مؤهلًا للمبيعات</numerusform>
            <numerusform>%n عميل مؤهل للمبيعات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 SQLs</source>
        <translation>%1 من العملاء المؤهلين للمبيعات</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>فرص البيع</translation>
    </message>
    <message>
        <source>Leads who are in a live talk with sales.</source>
        <translation>عملاء محتملون في تواصل مباشر مع المبيعات.</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>لا فرص بيع</numerusform>
            <numerusform>فرصة بيع واحدة</numerusform>
            <numerusform>فرصتا بيع</numerusform>
            <numerusform>%n فرص بيع</numerusform>
            <numerusform>%n فرصة بيع</numerusform>
            <numerusform>%n فرصة بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opportunities</source>
        <translation>%1 من فرص البيع</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء الجدد</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>العملاء الجدد</translation>
    </message>
    <message>
        <source>Leads who have bought.</source>
        <translation>عملاء محتملون أتمّوا الشراء.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>لا عملاء جدد</numerusform>
            <numerusform>عميل جديد واحد</numerusform>
            <numerusform>عميلان جديدان</numerusform>
            <numerusform>%n عملاء جدد</numerusform>
            <numerusform>%n عميلًا جديدًا</numerusform>
            <numerusform>%n عميل جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 من العملاء الجدد</translation>
    </message>
    <message>
        <source>Media spend</source>
        <translation>الإنفاق الإعلاني</translation>
    </message>
    <message>
        <source>What was spent on advertising, without the agency&apos;s fee.</source>
        <translation>ما أُنفق على الإعلانات من دون أتعاب الوكالة.</translation>
    </message>
    <message>
        <source>media spend of %1</source>
        <translation>إنفاق إعلاني قدره %1</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأتعاب</translation>
    </message>
    <message>
        <source>Agency fee</source>
        <translation>أتعاب الوكالة</translation>
    </message>
    <message>
        <source>What the agency was paid for its work.</source>
        <translation>ما دُفع للوكالة مقابل عملها.</translation>
    </message>
    <message>
        <source>fee of %1</source>
        <translation>أتعاب قدرها %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>What the customers won in the month have bought for.</source>
        <translation>قيمة ما اشتراه عملاء الشهر الجدد.</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>إيرادات قدرها %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a metric: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pipeline value</source>
        <translation>قيمة فرص البيع</translation>
    </message>
    <message>
        <source>What the month&apos;s new opportunities are worth if they are all won.</source>
        <translation>قيمة فرص البيع الجديدة في الشهر لو تُوّجت كلها بالشراء.</translation>
    </message>
    <message>
        <source>pipeline value of %1</source>
        <translation>فرص بيع قيمتها %1</translation>
    </message>
    <message>
        <source>E-mail campaigns</source>
        <translation>حملات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail campaigns sent</source>
        <translation>حملات البريد الإلكتروني المرسلة</translation>
    </message>
    <message>
        <source>Mailings to many recipients, each sent once.</source>
        <translation>رسائل جماعية إلى مستلمين كثيرين، أُرسلت كل منها مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail campaign(s)</source>
        <translation>
            <numerusform>لا حملات بريد إلكتروني</numerusform>
            <numerusform>حملة بريد إلكتروني واحدة</numerusform>
            <numerusform>حملتا بريد إلكتروني</numerusform>
            <numerusform>%n حملات بريد إلكتروني</numerusform>
            <numerusform>%n حملة بريد إلكتروني</numerusform>
            <numerusform>%n حملة بريد إلكتروني</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e-mail campaigns</source>
        <translation>%1 من حملات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail recipients</source>
        <translation>مستلمو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Recipients of e-mail campaigns</source>
        <translation>مستلمو حملات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Recipients of all campaigns; who got two counts twice.</source>
        <translation>مستلمو كل الحملات؛ ومن تلقّى حملتين يُحسب مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail recipient(s)</source>
        <translation>
            <numerusform>لا مستلمين للبريد الإلكتروني</numerusform>
            <numerusform>مستلم واحد للبريد الإلكتروني</numerusform>
            <numerusform>مستلمان للبريد الإلكتروني</numerusform>
            <numerusform>%n مستلمين للبريد الإلكتروني</numerusform>
            <numerusform>%n مستلمًا للبريد الإلكتروني</numerusform>
            <numerusform>%n مستلم للبريد الإلكتروني</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e-mail recipients</source>
        <translation>%1 من مستلمي البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mails delivered</source>
        <translation>الرسائل الإلكترونية المسلَّمة</translation>
    </message>
    <message>
        <source>E-mails of campaigns that were accepted by the recipient&apos;s server.</source>
        <translation>رسائل الحملات التي قبلها خادم المستلم.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered e-mail(s)</source>
        <translation>
            <numerusform>لا رسائل بريد مسلَّمة</numerusform>
            <numerusform>رسالة بريد مسلَّمة واحدة</numerusform>
            <numerusform>رسالتا بريد مسلَّمتان</numerusform>
            <numerusform>%n رسائل بريد مسلَّمة</numerusform>
            <numerusform>%n رسالة بريد مسلَّمة</numerusform>
            <numerusform>%n رسالة بريد مسلَّمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered e-mails</source>
        <translation>%1 من رسائل البريد المسلَّمة</translation>
    </message>
    <message>
        <source>E-mail opens</source>
        <translation>مرات فتح البريد</translation>
    </message>
    <message>
        <source>Recipients who opened</source>
        <translation>المستلمون الذين فتحوا الرسالة</translation>
    </message>
    <message>
        <source>Recipients who opened a campaign, each once a campaign.</source>
        <translation>المستلمون الذين فتحوا رسالة حملة، ويُحتسب كل منهم مرة واحدة في كل حملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail open(s)</source>
        <translation>
            <numerusform>لا مرات فتح للبريد</numerusform>
            <numerusform>مرة فتح واحدة للبريد</numerusform>
            <numerusform>مرتا فتح للبريد</numerusform>
            <numerusform>%n مرات فتح للبريد</numerusform>
            <numerusform>%n مرة فتح للبريد</numerusform>
            <numerusform>%n مرة فتح للبريد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e-mail opens</source>
        <translation>%1 من مرات فتح البريد</translation>
    </message>
    <message>
        <source>E-mail clicks</source>
        <translation>نقرات البريد</translation>
    </message>
    <message>
        <source>Recipients who clicked</source>
        <translation>المستلمون الذين نقروا</translation>
    </message>
    <message>
        <source>Recipients who clicked in a campaign, each once a campaign.</source>
        <translation>المستلمون الذين نقروا داخل رسالة حملة، ويُحتسب كل منهم مرة واحدة في كل حملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail click(s)</source>
        <translation>
            <numerusform>لا نقرات في البريد</numerusform>
            <numerusform>نقرة واحدة في البريد</numerusform>
            <numerusform>نقرتان في البريد</numerusform>
            <numerusform>%n نقرات في البريد</numerusform>
            <numerusform>%n نقرة في البريد</numerusform>
            <numerusform>%n نقرة في البريد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 e-mail clicks</source>
        <translation>%1 من نقرات البريد</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 – %2</source>
        <comment>first month – last month</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>money: sign of the currency, amount</comment>
        <translation>‏%2&#xa0;%1</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a number of percent</comment>
        <translation>%1٪؜</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>a probability below this number</comment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>actual / target</comment>
        <translation>%1 ‏/‏ %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Ordinals</name>
    <message>
        <source>1st</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>الرابع</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>الخامس</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>السادس</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>السابع</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>الثامن</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>التاسع</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>العاشر</translation>
    </message>
    <message>
        <source>11th</source>
        <translation>الحادي عشر</translation>
    </message>
    <message>
        <source>12th</source>
        <translation>الثاني عشر</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Mizan sample</source>
        <translation>مشروع ميزان التجريبي</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
</context>
<context>
    <name>ProjectTasks</name>
    <message>
        <source>Mizan projects (*.mizan);;All files (*)</source>
        <translation>مشاريع ميزان (*.mizan);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Rejects</name>
    <message>
        <source>The month is missing.</source>
        <translation>الشهر ناقص.</translation>
    </message>
    <message>
        <source>“%1” is no month.</source>
        <translation>«%1» ليس شهرًا.</translation>
    </message>
    <message>
        <source>The agency is missing.</source>
        <translation>الوكالة ناقصة.</translation>
    </message>
    <message>
        <source>No agency is called “%1”.</source>
        <translation>لا توجد وكالة باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>«%1» قيمة سالبة.</translation>
    </message>
    <message>
        <source>“%1” is no whole number, as a count has to be.</source>
        <translation>«%1» ليس عددًا صحيحًا كما يجب في العدّ.</translation>
    </message>
    <message>
        <source>Line %1 has the same agency and month already.</source>
        <translation>السطر %1 فيه الوكالة نفسها والشهر نفسه.</translation>
    </message>
    <message>
        <source>Cells in the row: %1, in the header: %2.</source>
        <translation>عدد خلايا الصف %1، وعدد خلايا سطر العناوين %2.</translation>
    </message>
    <message>
        <source>“%1” is in another currency than the project.</source>
        <translation>عملة «%1» ليست عملة المشروع.</translation>
    </message>
    <message>
        <source>The row has no figure.</source>
        <translation>ليس في الصف أي رقم.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The row is of “%1”, but the import is for another agency.</source>
        <translation>الصف يخص «%1»، أما الاستيراد فلوكالة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“%1” is a date before 1970 or after 2099.</source>
        <translation>«%1» تاريخ قبل عام ١٩٧٠ أو بعد عام ٢٠٩٩.</translation>
    </message>
    <message>
        <source>The lead has no date of any stage.</source>
        <translation>ليس للعميل المحتمل تاريخ لأي مرحلة.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money.</source>
        <translation>«%1» ليس مبلغًا ماليًا.</translation>
    </message>
    <message>
        <source>No stage is called “%1”; the lead counts as a lead only.</source>
        <translation>لا توجد مرحلة باسم «%1»؛ ولا يُحتسب السجل إلا عميلًا محتملًا.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1: do not judge by this number alone.</source>
        <comment>a metric</comment>
        <translation>%1: لا يُبنى الحكم على هذا الرقم وحده.</translation>
    </message>
    <message numerus="yes">
        <source>MQLs per lead in the same month: %1; over the last %n month(s): %2.</source>
        <translation>
            <numerusform>نسبة MQL إلى العملاء المحتملين في الشهر نفسه: %1؛ وفي الأشهر الأخيرة: %2.</numerusform>
            <numerusform>نسبة MQL إلى العملاء المحتملين في الشهر نفسه: %1؛ وفي آخر شهر: %2.</numerusform>
            <numerusform>نسبة MQL إلى العملاء المحتملين في الشهر نفسه: %1؛ وفي آخر شهرين: %2.</numerusform>
            <numerusform>نسبة MQL إلى العملاء المحتملين في الشهر نفسه: %1؛ وفي آخر %n أشهر: %2.</numerusform>
            <numerusform>نسبة MQL إلى العملاء المحتملين في الشهر نفسه: %1؛ وفي آخر %n شهرًا: %2.</numerusform>
            <numerusform>نسبة MQL إلى العملاء المحتملين في الشهر نفسه: %1؛ وفي آخر %n شهر: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SQLs per MQL in the same month: %1; over the last %n month(s): %2.</source>
        <translation>
            <numerusform>نسبة SQL إلى MQL في الشهر نفسه: %1؛ وفي الأشهر الأخيرة: %2.</numerusform>
            <numerusform>نسبة SQL إلى MQL في الشهر نفسه: %1؛ وفي آخر شهر: %2.</numerusform>
            <numerusform>نسبة SQL إلى MQL في الشهر نفسه: %1؛ وفي آخر شهرين: %2.</numerusform>
            <numerusform>نسبة SQL إلى MQL في الشهر نفسه: %1؛ وفي آخر %n أشهر: %2.</numerusform>
            <numerusform>نسبة SQL إلى MQL في الشهر نفسه: %1؛ وفي آخر %n شهرًا: %2.</numerusform>
            <numerusform>نسبة SQL إلى MQL في الشهر نفسه: %1؛ وفي آخر %n شهر: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 reported by the agency, %3 counted from records; the counted figure is judged.</source>
        <translation>%1: المُبلَّغ من الوكالة %2، والمحسوب من السجلات %3؛ ويُقيَّم الرقم المحسوب.</translation>
    </message>
    <message>
        <source>%1: %2 reported by the agency, %3 counted from records; the reported figure is judged.</source>
        <translation>%1: المُبلَّغ من الوكالة %2، والمحسوب من السجلات %3؛ ويُقيَّم الرقم المُبلَّغ.</translation>
    </message>
    <message>
        <source>Cost per visit</source>
        <translation>التكلفة لكل زيارة</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>التكلفة لكل عميل محتمل</translation>
    </message>
    <message>
        <source>Cost per MQL</source>
        <translation>التكلفة لكل MQL</translation>
    </message>
    <message>
        <source>Cost per SQL</source>
        <translation>التكلفة لكل SQL</translation>
    </message>
    <message>
        <source>Cost per opportunity</source>
        <translation>التكلفة لكل فرصة بيع</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>التكلفة لكل عميل جديد</translation>
    </message>
    <message>
        <source>%1: %2, of which agency fee %3 and media spend %4.</source>
        <comment>cost per MQL …</comment>
        <translation>%1: %2، منها أتعاب الوكالة %3 والإنفاق الإعلاني %4.</translation>
    </message>
    <message>
        <source>%1: %2 of the agency fee; media spend is not known.</source>
        <translation>%1: %2 من أتعاب الوكالة وحدها؛ والإنفاق الإعلاني غير معروف.</translation>
    </message>
    <message>
        <source>%1: %2 of media spend; the agency fee is not known.</source>
        <translation>%1: %2 من الإنفاق الإعلاني وحده؛ وأتعاب الوكالة غير معروفة.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>نسبة التحقق</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Missed months</source>
        <translation>أشهر لم يتحقق فيها الهدف</translation>
    </message>
    <message>
        <source>Months of the last 12 in which a target was missed. Chance: how probable such a month or a worse one is when the true mean is the target (Poisson).</source>
        <translation>أشهر لم يتحقق فيها هدف من آخر ١٢ شهرًا. الاحتمال: احتمال شهر كهذا أو أسوأ منه لو كان المتوسط الحقيقي مساويًا للهدف (توزيع بواسون).</translation>
    </message>
    <message>
        <source>%1 more reported</source>
        <translation>المُبلَّغ أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>%1 fewer reported</source>
        <translation>المُبلَّغ أقل بمقدار %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>المُبلَّغ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Reported and counted</source>
        <translation>المُبلَّغ والمحسوب</translation>
    </message>
    <message>
        <source>of which fee</source>
        <translation>منها الأتعاب</translation>
    </message>
    <message>
        <source>of which media spend</source>
        <translation>منها الإنفاق الإعلاني</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر ١٢ شهرًا</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 months)</source>
        <comment>actual / target of the year so far</comment>
        <translation>%1 (الأشهر: %2 من %3)</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <comment>months</comment>
        <translation>تحقق في %1 من %2</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>منذ بداية السنة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <comment>month</comment>
        <translation>التقرير الشهري، %1</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>report title – client – agency</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>%1 · agency monitoring</source>
        <comment>client</comment>
        <translation>%1 · متابعة الوكالات</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>كل الوكالات</translation>
    </message>
    <message>
        <source>Definitions and sources</source>
        <translation>التعريفات ومصادر الأرقام</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a month in progress</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a metric, a range of months</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتجاوَزة</translation>
    </message>
    <message>
        <source>%1, in force from %2</source>
        <comment>a stage, a month</comment>
        <translation>%1، التعريف الساري من %2</translation>
    </message>
    <message>
        <source>Definitions in force</source>
        <translation>التعريفات السارية</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>مصدر الأرقام</translation>
    </message>
    <message>
        <source>Figures typed by hand</source>
        <translation>أرقام مكتوبة يدويًا</translation>
    </message>
    <message>
        <source>Source: figures typed by hand</source>
        <translation>المصدر: أرقام مكتوبة يدويًا</translation>
    </message>
    <message>
        <source>Source: %1, imported on %2</source>
        <translation>المصدر: %1، استُورد في %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>المصحَّح</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>%1, %2: a later import says %3; the correction stays in force.</source>
        <comment>metric, month, number</comment>
        <translation>%1، %2: يذكر استيراد لاحق %3؛ ويبقى التصحيح ساريًا.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Counted from records</source>
        <translation>محسوب من السجلات</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>الملف وبصمة SHA-256</translation>
    </message>
    <message>
        <source>Figures of the first table are actual / target. A cross marks a missed month: on a light ground within ordinary variation, on a full ground a signal. A dash stands for no data, an empty place for no contract, three dots for a month in progress.</source>
        <translation>أرقام الجدول الأول هي الفعلي / الهدف. علامة الشطب لشهر لم يتحقق هدفه: على خلفية فاتحة ضمن التذبذب المعتاد، وعلى خلفية ممتلئة إشارة. والشرطة لعدم وجود بيانات، والخانة الفارغة لما هو خارج مدة العقد، والنقاط الثلاث لشهر جارٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1, imported on %2, and %n other file(s); see the last page</source>
        <translation>
            <numerusform>المصادر: %1، استُورد في %2؛ انظر الصفحة الأخيرة</numerusform>
            <numerusform>المصادر: %1، استُورد في %2، وملف آخر؛ انظر الصفحة الأخيرة</numerusform>
            <numerusform>المصادر: %1، استُورد في %2، وملفان آخران؛ انظر الصفحة الأخيرة</numerusform>
            <numerusform>المصادر: %1، استُورد في %2، و%n ملفات أخرى؛ انظر الصفحة الأخيرة</numerusform>
            <numerusform>المصادر: %1، استُورد في %2، و%n ملفًا آخر؛ انظر الصفحة الأخيرة</numerusform>
            <numerusform>المصادر: %1، استُورد في %2، و%n ملف آخر؛ انظر الصفحة الأخيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n project file(s), as judged on %1</source>
        <translation>
            <numerusform>لا ملفات مشاريع، بحسب التقييم في %1</numerusform>
            <numerusform>من ملف مشروع واحد، بحسب التقييم في %1</numerusform>
            <numerusform>من ملفي مشروعين، بحسب التقييم في %1</numerusform>
            <numerusform>من %n ملفات مشاريع، بحسب التقييم في %1</numerusform>
            <numerusform>من %n ملف مشروع، بحسب التقييم في %1</numerusform>
            <numerusform>من %n ملف مشروع، بحسب التقييم في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies compared</source>
        <translation>المقارنة بين الوكالات</translation>
    </message>
    <message>
        <source>%1, each agency from its first month under contract</source>
        <translation>%1، كل وكالة ابتداءً من أول شهر في عقدها</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Which differences are signals</source>
        <translation>الفروق التي تُعدّ إشارات</translation>
    </message>
    <message>
        <source>Attainment is tested by the conditional binomial test with the targets as exposure, rates by the two-proportion test. All pairs of a metric are corrected together (Holm); a signal is a corrected p below 0.05.</source>
        <translation>تُختبر نسبة التحقق باختبار ذي الحدين الشرطي مع اعتبار الأهداف مقدار التعرض، وتُختبر المعدلات باختبار الفرق بين نسبتين. وتُصحَّح كل أزواج المقياس الواحد معًا (طريقة هولم)؛ والإشارة قيمة p مصحَّحة أقل من ٠٫٠٥.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>وجه المقارنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>p</source>
        <translation>قيمة p</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>قيمة p المصحَّحة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) are signals.</source>
        <translation>
            <numerusform>لا فروق أخرى تُعدّ إشارات.</numerusform>
            <numerusform>فرق واحد آخر يُعدّ إشارة.</numerusform>
            <numerusform>فرقان آخران يُعدّان إشارتين.</numerusform>
            <numerusform>%n فروق أخرى تُعدّ إشارات.</numerusform>
            <numerusform>%n فرقًا آخر يُعدّ إشارة.</numerusform>
            <numerusform>%n فرق آخر يُعدّ إشارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) show no signal.</source>
        <translation>
            <numerusform>لا أزواج أخرى بلا إشارة.</numerusform>
            <numerusform>زوج واحد آخر بلا إشارة.</numerusform>
            <numerusform>زوجان آخران بلا إشارة.</numerusform>
            <numerusform>%n أزواج أخرى بلا إشارة.</numerusform>
            <numerusform>%n زوجًا آخر بلا إشارة.</numerusform>
            <numerusform>%n زوج آخر بلا إشارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison as XLSX or CSV lists them all.</source>
        <translation>تجدها كلها في المقارنة المصدَّرة بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>A star marks the best value of a row where it differs from all others by a signal. Judged months are those with data and a target, of the months under contract.</source>
        <translation>تدل النجمة على أفضل قيمة في الصف حين يكون فرقها عن كل القيم الأخرى إشارة. والأشهر المقيَّمة هي التي لها بيانات وهدف من أشهر العقد.</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Judged on %1; the files were only read.</source>
        <translation>تاريخ التقييم %1؛ قُرئت الملفات فقط ولم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>%1: agencies compared, %2</source>
        <comment>clients, months</comment>
        <translation>%1: المقارنة بين الوكالات، %2</translation>
    </message>
    <message>
        <source>No agency has data of it in these months.</source>
        <translation>ليس لأي وكالة بيانات عنه في هذه الأشهر.</translation>
    </message>
    <message>
        <source>Leads that two agencies claim</source>
        <translation>عملاء محتملون تنسبهم وكالتان إلى نفسيهما</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 of %2</source>
        <comment>actual of target</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a metric, actual of target</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>persistent shortfall over %n month(s)</source>
        <translation>
            <numerusform>قصور مستمر</numerusform>
            <numerusform>قصور مستمر على مدى شهر</numerusform>
            <numerusform>قصور مستمر على مدى شهرين</numerusform>
            <numerusform>قصور مستمر على مدى %n أشهر</numerusform>
            <numerusform>قصور مستمر على مدى %n شهرًا</numerusform>
            <numerusform>قصور مستمر على مدى %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>met</source>
        <comment>of a target</comment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>missed for the %1 month in a row</source>
        <translation>لم يتحقق للشهر %1 على التوالي</translation>
    </message>
    <message>
        <source>met for the %1 month in a row</source>
        <translation>تحقق للشهر %1 على التوالي</translation>
    </message>
    <message>
        <source>Data complete to %1.</source>
        <translation>البيانات كاملة حتى %1.</translation>
    </message>
    <message>
        <source>Data until %1.</source>
        <translation>البيانات حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Over the last %n judged month(s) together the shortfall is a signal.</source>
        <translation>
            <numerusform>القصور إشارة.</numerusform>
            <numerusform>القصور في آخر شهر مقيَّم إشارة.</numerusform>
            <numerusform>القصور في آخر شهرين مقيَّمين معًا إشارة.</numerusform>
            <numerusform>القصور في آخر %n أشهر مقيَّمة مجتمعةً إشارة.</numerusform>
            <numerusform>القصور في آخر %n شهرًا مقيَّمًا مجتمعةً إشارة.</numerusform>
            <numerusform>القصور في آخر %n شهر مقيَّم مجتمعةً إشارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the true mean were the target, the probability of such a month or a worse one would be %1.</source>
        <translation>لو كان المتوسط الحقيقي مساويًا للهدف لكان احتمال شهر كهذا أو أسوأ منه %1.</translation>
    </message>
    <message>
        <source>For so small a target no single month can be beyond it.</source>
        <translation>مع هدف بهذا الصغر لا يمكن لشهر واحد أن يخرج عن هذا التذبذب.</translation>
    </message>
    <message>
        <source>%1 or fewer would be beyond it.</source>
        <translation>لو كان العدد %1 أو أقل لكان خارجه.</translation>
    </message>
    <message>
        <source>%1 or more would be beyond it.</source>
        <translation>لو كان العدد %1 أو أكثر لكان خارجه.</translation>
    </message>
    <message>
        <source>%1 target met (%2).</source>
        <translation>تحقق الهدف (%1): %2.</translation>
    </message>
    <message>
        <source>%1 target missed (%2).</source>
        <translation>لم يتحقق الهدف (%1): %2.</translation>
    </message>
    <message>
        <source>%1 so far: %2.</source>
        <translation>المقياس (%1) حتى الآن: %2.</translation>
    </message>
    <message>
        <source>%1: no data yet.</source>
        <translation>لا بيانات بعد: %1.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>لا بيانات: %1.</translation>
    </message>
    <message>
        <source>%1: %2, no target set.</source>
        <translation>المقياس (%1): %2، ولم يُحدَّد هدف.</translation>
    </message>
    <message>
        <source>Year to date %1: ahead of plan.</source>
        <translation>منذ بداية السنة %1: فوق الخطة.</translation>
    </message>
    <message>
        <source>Year to date %1: behind plan.</source>
        <translation>منذ بداية السنة %1: دون الخطة.</translation>
    </message>
    <message>
        <source>Year to date %1: on plan.</source>
        <translation>منذ بداية السنة %1: وفق الخطة.</translation>
    </message>
    <message>
        <source>At this pace %1 by the end of the month (80 % interval %2 to %3).</source>
        <translation>بهذه الوتيرة %1 مع نهاية الشهر (مجال ٨٠٪؜: من %2 إلى %3).</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verdict · signal</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 month in a row</source>
        <translation>الشهر %1 على التوالي</translation>
    </message>
    <message>
        <source>The plan for the whole year is reached.</source>
        <translation>تحققت خطة السنة كلها.</translation>
    </message>
    <message>
        <source>This counts %1 of %2 months.</source>
        <comment>months with data, months gone</comment>
        <translation>عدد الأشهر المحسوبة: %1 من %2.</translation>
    </message>
    <message>
        <source>Data complete to %1</source>
        <translation>البيانات كاملة حتى %1</translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation>البيانات حتى %1</translation>
    </message>
    <message>
        <source>No data for %1</source>
        <translation>لا بيانات عن %1</translation>
    </message>
    <message>
        <source>Data missing from %1</source>
        <translation>تنقص بيانات %1</translation>
    </message>
    <message>
        <source>%1, %2: not under contract</source>
        <translation>%1، %2: خارج مدة العقد</translation>
    </message>
    <message>
        <source>%1, %2: no data</source>
        <translation>%1، %2: لا بيانات</translation>
    </message>
    <message>
        <source>%1, %2: no data, target %3</source>
        <translation>%1، %2: لا بيانات، والهدف %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, no target</source>
        <translation>%1، %2: %3، لا هدف</translation>
    </message>
    <message>
        <source>%1, %2: in progress, no data yet</source>
        <translation>%1، %2: الشهر جارٍ، ولا بيانات بعد</translation>
    </message>
    <message>
        <source>%1, %2: %3, in progress, data until %4</source>
        <translation>%1، %2: %3، الشهر جارٍ، والبيانات حتى %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, met</source>
        <translation>%1، %2: %3 من %4، تحقق الهدف</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4, missed</source>
        <translation>%1، %2: %3 من %4، لم يتحقق الهدف</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض صف واحد</numerusform>
            <numerusform>رُفض صفان</numerusform>
            <numerusform>رُفضت %n صفوف</numerusform>
            <numerusform>رُفض %n صفًا</numerusform>
            <numerusform>رُفض %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <comment>file name, date</comment>
        <translation>%1، استُورد في %2</translation>
    </message>
    <message numerus="yes">
        <source>Finishing on plan needs %1 in each of the %n month(s) left.</source>
        <translation>
            <numerusform>لم تبقَ أشهر لبلوغ الخطة (%1).</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في الشهر المتبقي.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل من الشهرين المتبقيين.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل شهر من الأشهر المتبقية وعددها %n.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل شهر من الأشهر المتبقية وعددها %n.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل شهر من الأشهر المتبقية وعددها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing on plan needs %1 in each of the %n month(s) left; the chance of that is %2.</source>
        <translation>
            <numerusform>لم تبقَ أشهر لبلوغ الخطة (%1)؛ واحتمال ذلك %2.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في الشهر المتبقي؛ واحتمال ذلك %2.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل من الشهرين المتبقيين؛ واحتمال ذلك %2.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل شهر من الأشهر المتبقية وعددها %n؛ واحتمال ذلك %2.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل شهر من الأشهر المتبقية وعددها %n؛ واحتمال ذلك %2.</numerusform>
            <numerusform>يتطلب بلوغ الخطة %1 في كل شهر من الأشهر المتبقية وعددها %n؛ واحتمال ذلك %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>a share</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a share</comment>
        <translation>أقل من %1</translation>
    </message>
</context>
<context>
    <name>mizan::AboutDialog</name>
    <message>
        <source>About Mizan</source>
        <translation>حول ميزان</translation>
    </message>
    <message>
        <source>Mizan %1</source>
        <comment>name, version</comment>
        <translation>ميزان %1</translation>
    </message>
    <message>
        <source>Judges, month by month, whether marketing agencies deliver what was agreed. Your data stays in one file per client on this computer; nothing is sent anywhere.</source>
        <translation>يقيّم شهرًا بشهر هل تفي وكالات التسويق بما اتُّفق عليه. تبقى بياناتك على هذا الحاسوب في ملف واحد لكل عميل، ولا يُرسل منها شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (GPL)، الإصدار ٣ أو ما بعده. وهو بلا أي ضمان.</translation>
    </message>
</context>
<context>
    <name>mizan::Actions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;مشروع جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المشاريع الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>ا&amp;ستيراد الأرقام…</translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation>ال&amp;تقرير الشهري…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>استعادة &amp;نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>إ&amp;عدادات المشروع…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Add an agency…</source>
        <translation>إ&amp;ضافة وكالة…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>الشهر ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>الشهر ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;About Mizan</source>
        <translation>&amp;حول ميزان</translation>
    </message>
</context>
<context>
    <name>mizan::AgenciesPanel</name>
    <message>
        <source>from %1</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between contract periods</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا أتعاب</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الوكالات</translation>
    </message>
    <message>
        <source>&amp;Add agency…</source>
        <translation>إ&amp;ضافة وكالة…</translation>
    </message>
    <message>
        <source>&amp;Remove agency…</source>
        <translation>&amp;حذف الوكالة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>مدة العقد</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>الأتعاب الشهرية</translation>
    </message>
    <message>
        <source>Other names in files</source>
        <translation>أسماء أخرى في الملفات</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Remove agency</source>
        <translation>حذف الوكالة</translation>
    </message>
    <message>
        <source>Remove %1 with its targets and typed figures? Undo brings them back.</source>
        <translation>هل تريد حذف %1 مع أهدافها وأرقامها المكتوبة؟ يعيدها الأمر «تراجع».</translation>
    </message>
    <message>
        <source>Remove the agency</source>
        <translation>حذف الوكالة</translation>
    </message>
    <message>
        <source>Ed&amp;it agency…</source>
        <translation>تع&amp;ديل الوكالة…</translation>
    </message>
</context>
<context>
    <name>mizan::AgencyDialog</name>
    <message>
        <source>Edit agency</source>
        <translation>تعديل بيانات الوكالة</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>إضافة وكالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>مدة العقد</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>الأتعاب الشهرية</translation>
    </message>
    <message>
        <source>Other names in files</source>
        <translation>أسماء أخرى في الملفات</translation>
    </message>
    <message>
        <source>One name in each line</source>
        <translation>اسم واحد في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Other names in files</source>
        <translation>أسماء أ&amp;خرى في الملفات</translation>
    </message>
    <message>
        <source>Save agency</source>
        <translation>حفظ الوكالة</translation>
    </message>
</context>
<context>
    <name>mizan::AgencyPage</name>
    <message>
        <source>Enter targets</source>
        <translation>إدخال الأهداف</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>استيراد الأرقام…</translation>
    </message>
    <message>
        <source>Type figures</source>
        <translation>كتابة الأرقام</translation>
    </message>
    <message>
        <source>Edit agency…</source>
        <translation>تعديل الوكالة…</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>منذ بداية السنة</translation>
    </message>
    <message>
        <source>Reported and counted</source>
        <translation>المُبلَّغ والمحسوب</translation>
    </message>
    <message>
        <source>Definitions in force</source>
        <translation>التعريفات السارية</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>مصدر الأرقام</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>عرض في «البيانات»</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>لا أهداف بعد</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>Without targets no month can be judged.</source>
        <translation>لا يمكن تقييم أي شهر من دون أهداف.</translation>
    </message>
    <message>
        <source>Import the agency&apos;s monthly figures, or type them in.</source>
        <translation>استورد أرقام الوكالة الشهرية أو اكتبها.</translation>
    </message>
    <message>
        <source>Show the leads: %1, %2</source>
        <comment>25 MQLs, October 2026</comment>
        <translation>عرض العملاء المحتملين: %1، %2</translation>
    </message>
</context>
<context>
    <name>mizan::AgencyRulesDialog</name>
    <message>
        <source>Agencies by source or campaign</source>
        <translation>الوكالات بحسب المصدر أو الحملة</translation>
    </message>
    <message>
        <source>A lead belongs to the agency of the first rule that fits. A * at the end of the text stands for anything that may follow.</source>
        <translation>يتبع العميل المحتمل الوكالة المذكورة في أول قاعدة تنطبق عليه. والعلامة * في آخر النص تقوم مقام أي شيء قد يليه.</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>إ&amp;ضافة قاعدة</translation>
    </message>
    <message>
        <source>&amp;Use rules</source>
        <translation>ا&amp;ستخدام القواعد</translation>
    </message>
    <message>
        <source>Column the rule looks at</source>
        <translation>العمود الذي تنظر فيه القاعدة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Text of the source or campaign</source>
        <translation>نص المصدر أو الحملة</translation>
    </message>
    <message>
        <source>such as Google Ads*</source>
        <translation>مثل ‎Google Ads*‎</translation>
    </message>
    <message>
        <source>Agency that the lead belongs to</source>
        <translation>الوكالة التي يتبعها العميل المحتمل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>حذف هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>mizan::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is made on the first change of each day. The newest ten are kept. Restoring one backs up the present state first.</source>
        <translation>تُنشأ نسخة احتياطية عند أول تغيير في كل يوم، ويُحتفظ بأحدث عشر نسخ. وقبل استعادة أي نسخة تُحفظ نسخة احتياطية من الحالة الحالية.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>ا&amp;ستعادة هذه النسخة…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Put the backup of %1 in place of the present project? The present state is backed up first. Undo cannot take this back.</source>
        <translation>هل تريد إحلال النسخة الاحتياطية المؤرخة %1 محل المشروع الحالي؟ تُحفظ أولًا نسخة احتياطية من الحالة الحالية، ولا يمكن الرجوع عن هذا بالأمر «تراجع».</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة</translation>
    </message>
</context>
<context>
    <name>mizan::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
</context>
<context>
    <name>mizan::ChartControls</name>
    <message>
        <source>12 months</source>
        <translation>١٢ شهرًا</translation>
    </message>
    <message>
        <source>Show 12 months in the charts</source>
        <translation>عرض ١٢ شهرًا في المخططات</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>٢٤ شهرًا</translation>
    </message>
    <message>
        <source>Show 24 months in the charts</source>
        <translation>عرض ٢٤ شهرًا في المخططات</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>Show all months in the charts</source>
        <translation>عرض كل الأشهر في المخططات</translation>
    </message>
    <message>
        <source>Show ordinary variation</source>
        <translation>إظهار التذبذب المعتاد</translation>
    </message>
    <message>
        <source>A band within which the agency&apos;s own history lets the months vary (a process behaviour chart, from 10 months on). It says nothing about the target.</source>
        <translation>نطاق تتذبذب الأشهر داخله بحسب السجل السابق للوكالة نفسها (مخطط سلوك العملية، ابتداءً من ١٠ أشهر). ولا يقول شيئًا عن الهدف.</translation>
    </message>
</context>
<context>
    <name>mizan::ComparePage</name>
    <message>
        <source>Compare agencies</source>
        <translation>مقارنة الوكالات</translation>
    </message>
    <message>
        <source>Add project files</source>
        <translation>إضافة ملفات مشاريع</translation>
    </message>
    <message>
        <source>“%1” is the open project; its agencies are here already.</source>
        <translation>«%1» هو المشروع المفتوح، ووكالاته هنا من قبل.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارَن</translation>
    </message>
    <message>
        <source>A&amp;dd project files…</source>
        <translation>إ&amp;ضافة ملفات مشاريع…</translation>
    </message>
    <message>
        <source>Their agencies are compared with those here; the files are only read.</source>
        <translation>تُقارَن وكالاتها بالوكالات هنا؛ والملفات تُقرأ فقط.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Mizan projects (*.mizan);;All files (*)</source>
        <translation>مشاريع ميزان (*.mizan);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The project files are being read…</source>
        <translation>تجري قراءة ملفات المشاريع…</translation>
    </message>
    <message>
        <source>No stage is chosen</source>
        <translation>لم تُختر أي مرحلة</translation>
    </message>
    <message>
        <source>Tick at least one stage to compare.</source>
        <translation>حدّد مرحلة واحدة على الأقل للمقارنة.</translation>
    </message>
    <message>
        <source>Fewer than two agencies</source>
        <translation>أقل من وكالتين</translation>
    </message>
    <message>
        <source>Tick at least two agencies, or add the project file of another client: its agencies are compared with those here, and the file is only read.</source>
        <translation>حدّد وكالتين على الأقل، أو أضف ملف مشروع عميل آخر: تُقارَن وكالاته بالوكالات هنا، ويُقرأ الملف فقط.</translation>
    </message>
</context>
<context>
    <name>mizan::ComparedAgencies</name>
    <message numerus="yes">
        <source>%Ln agencies are compared at most; the others are left out. Untick one to choose another.</source>
        <translation>
            <numerusform>لا تُقارَن أي وكالة؛ أزل تحديد واحدة لاختيار أخرى.</numerusform>
            <numerusform>تُقارَن وكالة واحدة على الأكثر، وتُترك البقية. أزل تحديد واحدة لاختيار أخرى.</numerusform>
            <numerusform>تُقارَن وكالتان على الأكثر، وتُترك البقية. أزل تحديد واحدة لاختيار أخرى.</numerusform>
            <numerusform>تُقارَن %Ln وكالات على الأكثر، وتُترك البقية. أزل تحديد واحدة لاختيار أخرى.</numerusform>
            <numerusform>تُقارَن %Ln وكالة على الأكثر، وتُترك البقية. أزل تحديد واحدة لاختيار أخرى.</numerusform>
            <numerusform>تُقارَن %Ln وكالة على الأكثر، وتُترك البقية. أزل تحديد واحدة لاختيار أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>the open project</source>
        <translation>المشروع المفتوح</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>تتعذر مقارنته</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>إزالة %1 من المقارنة</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة %1</translation>
    </message>
</context>
<context>
    <name>mizan::ComparisonExport</name>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>PDF, with charts</source>
        <translation>PDF مع المخططات</translation>
    </message>
    <message>
        <source>Excel (XLSX), the table</source>
        <translation>Excel (XLSX)، الجدول</translation>
    </message>
    <message>
        <source>CSV, the table</source>
        <translation>CSV، الجدول</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الور&amp;ق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>ملفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>agencies compared</source>
        <translation>المقارنة بين الوكالات</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» موجود من قبل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>mizan::ComparisonModel</name>
    <message>
        <source>%1: the best, it differs from all others by a signal</source>
        <comment>a value</comment>
        <translation>%1: الأفضل، وفرقها عن كل القيم الأخرى إشارة</translation>
    </message>
    <message>
        <source>%1: the agencies are sorted by this row</source>
        <translation>%1: الوكالات مرتبة بحسب هذا الصف</translation>
    </message>
    <message>
        <source>A click sorts the agencies by this row.</source>
        <translation>النقر يرتب الوكالات بحسب هذا الصف.</translation>
    </message>
</context>
<context>
    <name>mizan::ComparisonOptions</name>
    <message>
        <source>&amp;Period</source>
        <translation>ال&amp;فترة</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>السنة المالية الحالية</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر ٣ أشهر</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر ١٢ شهرًا</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>آخر ٢٤ شهرًا</translation>
    </message>
    <message>
        <source>All months with figures</source>
        <translation>كل الأشهر التي لها أرقام</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>من شهر إلى شهر</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>الشهر الأول</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>&amp;Months are aligned by</source>
        <translation>مح&amp;اذاة الأشهر بحسب</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>the month of the contract</source>
        <translation>شهر العقد</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
</context>
<context>
    <name>mizan::ComparisonOrder</name>
    <message>
        <source>Charts of %1</source>
        <translation>مخططات %1</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>الت&amp;رتيب بحسب</translation>
    </message>
    <message>
        <source>Sma&amp;llest first</source>
        <translation>الأص&amp;غر أولًا</translation>
    </message>
    <message>
        <source>the order of the projects</source>
        <translation>ترتيب المشاريع</translation>
    </message>
</context>
<context>
    <name>mizan::ComparisonResult</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>نسخ المخط&amp;ط</translation>
    </message>
    <message>
        <source>Copy matr&amp;ix</source>
        <translation>نسخ المصف&amp;وفة</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble</source>
        <translation>نسخ ال&amp;جدول</translation>
    </message>
    <message>
        <source>Puts it on the clipboard as text that spreadsheets take</source>
        <translation>يضعه في الحافظة نصًا تقبله برامج جداول البيانات</translation>
    </message>
    <message>
        <source>The agencies side by side</source>
        <translation>الوكالات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>A star marks the best value of a row where it differs from all others by a signal. Judged months are those with data and a target, of the months under contract.</source>
        <translation>تدل النجمة على أفضل قيمة في الصف حين يكون فرقها عن كل القيم الأخرى إشارة. والأشهر المقيَّمة هي التي لها بيانات وهدف من أشهر العقد.</translation>
    </message>
    <message>
        <source>Which differences are signals</source>
        <translation>الفروق التي تُعدّ إشارات</translation>
    </message>
    <message>
        <source>Attainment is tested by the conditional binomial test with the targets as exposure, rates by the two-proportion test. All pairs of a metric are corrected together (Holm); a signal is a corrected p below 0.05.</source>
        <translation>تُختبر نسبة التحقق باختبار ذي الحدين الشرطي مع اعتبار الأهداف مقدار التعرض، وتُختبر المعدلات باختبار الفرق بين نسبتين. وتُصحَّح كل أزواج المقياس الواحد معًا (طريقة هولم)؛ والإشارة قيمة p مصحَّحة أقل من ٠٫٠٥.</translation>
    </message>
    <message>
        <source>Leads that two agencies claim</source>
        <translation>عملاء محتملون تنسبهم وكالتان إلى نفسيهما</translation>
    </message>
    <message>
        <source>Side by side, %1</source>
        <comment>months</comment>
        <translation>جنبًا إلى جنب، %1</translation>
    </message>
    <message>
        <source>Side by side, %1, each agency from its first month under contract</source>
        <comment>months</comment>
        <translation>جنبًا إلى جنب، %1، كل وكالة من أول شهر في عقدها</translation>
    </message>
    <message>
        <source>The costs are in %1: they are not converted, so agencies paid in different currencies cannot be compared by cost.</source>
        <translation>التكاليف بالعملات %1: وهي لا تُحوَّل، فلا تُقارَن بالتكلفة وكالات تُدفع أتعابها بعملات مختلفة.</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>وجه المقارنة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>قيمة p المصحَّحة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>mizan::ContractEditor</name>
    <message>
        <source>Under contract always</source>
        <translation>متعاقد معها دائمًا</translation>
    </message>
    <message>
        <source>Add &amp;period</source>
        <translation>إضافة &amp;مدة</translation>
    </message>
    <message>
        <source>First month of the contract</source>
        <translation>أول شهر في العقد</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The contract ends</source>
        <translation>للعقد نهاية</translation>
    </message>
    <message>
        <source>Last month of the contract</source>
        <translation>آخر شهر في العقد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this contract period</source>
        <translation>حذف مدة العقد هذه</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>mizan::DataPage</name>
    <message>
        <source>No agency yet</source>
        <translation>لا وكالات بعد</translation>
    </message>
    <message>
        <source>Figures belong to an agency. Add the agencies first, or import a file that names them.</source>
        <translation>كل رقم يخص وكالة. أضف الوكالات أولًا، أو استورد ملفًا يذكر أسماءها.</translation>
    </message>
    <message>
        <source>&amp;Add agency…</source>
        <translation>إ&amp;ضافة وكالة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>mizan::DefinitionDialog</name>
    <message>
        <source>New version of a definition</source>
        <translation>صيغة جديدة لتعريف</translation>
    </message>
    <message>
        <source>Edit definition</source>
        <translation>تعديل التعريف</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>ال&amp;مرحلة</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>بداية السريان</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>بداية ال&amp;سريان</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>ال&amp;تعريف</translation>
    </message>
    <message>
        <source>Save definition</source>
        <translation>حفظ التعريف</translation>
    </message>
</context>
<context>
    <name>mizan::DefinitionsPanel</name>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>صيغة &amp;جديدة…</translation>
    </message>
    <message>
        <source>E&amp;dit version…</source>
        <translation>تعديل ال&amp;صيغة…</translation>
    </message>
    <message>
        <source>Re&amp;move version</source>
        <translation>حذ&amp;ف الصيغة</translation>
    </message>
    <message>
        <source>What counts as a lead, an MQL and an SQL, as agreed with the agencies. The report prints the version in force.</source>
        <translation>من يُعدّ عميلًا محتملًا، ومن يُعدّ MQL ومن يُعدّ SQL، بحسب المتفق عليه مع الوكالات. ويطبع التقرير الصيغة السارية.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>بداية السريان</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Replace version</source>
        <translation>استبدال الصيغة</translation>
    </message>
    <message>
        <source>There is a version of %1 from %2 already. Replace it?</source>
        <translation>لتعريف %1 صيغة سارية من %2 بالفعل. هل تريد استبدالها؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>mizan::ErasureDialog</name>
    <message>
        <source>Erase persons</source>
        <translation>محو بيانات الأشخاص</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Names, addresses, attributes and campaigns of the persons go from the project for good, and later imports do not bring them back. Their dates and the monthly figures stay. Earlier changes can no longer be undone. Backups and copies made before still hold the persons: restoring such a backup here erases them again, but the file itself must be deleted if they are to be gone everywhere.</source>
        <translation>تُمحى من المشروع نهائيًا أسماء الأشخاص وعناوينهم وسماتهم وحملاتهم، ولا تعيدها الاستيرادات اللاحقة. وتبقى تواريخهم والأرقام الشهرية. ولا يمكن بعد ذلك التراجع عن التغييرات السابقة. أما النسخ الاحتياطية والنسخ المحفوظة من قبل فتبقى فيها بيانات الأشخاص: استعادة نسخة احتياطية منها هنا تمحوها من جديد، لكن يجب حذف الملف نفسه كي لا تبقى في أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>م&amp;حو نهائي</translation>
    </message>
    <message>
        <source>&amp;One person, by e-mail address</source>
        <translation>&amp;شخص واحد، بحسب عنوان بريده الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address of the person</source>
        <translation>عنوان البريد الإلكتروني للشخص</translation>
    </message>
    <message>
        <source>E&amp;veryone of whom nothing is known for</source>
        <translation>&amp;كل من لا يُعرف عنه شيء منذ</translation>
    </message>
    <message>
        <source> months</source>
        <translation> من الأشهر</translation>
    </message>
    <message>
        <source>Months of which nothing is known</source>
        <translation>عدد الأشهر التي لا يُعرف عنهم شيء فيها</translation>
    </message>
    <message>
        <source>No lead in the project is of such a person. Later imports will not bring one in.</source>
        <translation>ليس في المشروع عميل محتمل يخص شخصًا كهذا، ولن تُدخله الاستيرادات اللاحقة.</translation>
    </message>
    <message numerus="yes">
        <source>What named the persons of %Ln lead(s) was erased.</source>
        <translation>
            <numerusform>لم تُمحَ هوية أي عميل محتمل.</numerusform>
            <numerusform>مُحي ما يدل على هوية عميل محتمل واحد.</numerusform>
            <numerusform>مُحي ما يدل على هوية عميلين محتملين.</numerusform>
            <numerusform>مُحي ما يدل على هوية %Ln عملاء محتملين.</numerusform>
            <numerusform>مُحي ما يدل على هوية %Ln عميلًا محتملًا.</numerusform>
            <numerusform>مُحي ما يدل على هوية %Ln عميل محتمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln rejected row(s) was emptied.</source>
        <translation>
            <numerusform>لم يُفرَّغ نص أي صف مرفوض.</numerusform>
            <numerusform>أُفرغ نص صف مرفوض واحد.</numerusform>
            <numerusform>أُفرغ نص صفين مرفوضين.</numerusform>
            <numerusform>أُفرغ نص %Ln صفوف مرفوضة.</numerusform>
            <numerusform>أُفرغ نص %Ln صفًا مرفوضًا.</numerusform>
            <numerusform>أُفرغ نص %Ln صف مرفوض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) from before may still hold them.</source>
        <translation>
            <numerusform>لا نسخ احتياطية سابقة قد تبقى فيها بياناتهم.</numerusform>
            <numerusform>قد تبقى بياناتهم في نسخة احتياطية سابقة واحدة.</numerusform>
            <numerusform>قد تبقى بياناتهم في نسختين احتياطيتين سابقتين.</numerusform>
            <numerusform>قد تبقى بياناتهم في %Ln نسخ احتياطية سابقة.</numerusform>
            <numerusform>قد تبقى بياناتهم في %Ln نسخة احتياطية سابقة.</numerusform>
            <numerusform>قد تبقى بياناتهم في %Ln نسخة احتياطية سابقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::FeesEditor</name>
    <message>
        <source>No fee</source>
        <translation>بلا أتعاب</translation>
    </message>
    <message>
        <source>Add &amp;fee</source>
        <translation>إضافة أ&amp;تعاب</translation>
    </message>
    <message>
        <source>Month from which the fee holds</source>
        <translation>الشهر الذي تسري منه الأتعاب</translation>
    </message>
    <message>
        <source>Fee a month in %1</source>
        <translation>الأتعاب الشهرية بعملة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this fee</source>
        <translation>حذف هذه الأتعاب</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Two fees hold from the same month. Choose another month or remove one of them.</source>
        <translation>سُجِّلت أتعاب مرتين ابتداءً من الشهر نفسه. اختر شهرًا آخر لإحداهما أو احذفها.</translation>
    </message>
</context>
<context>
    <name>mizan::FigureGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>agency: metric</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, reported</source>
        <translation>%1، المُبلَّغ</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1، المحسوب</translation>
    </message>
    <message>
        <source>Corrected by %1 on %2; the file says %3.</source>
        <translation>صُحّح بواسطة %1 في %2؛ والرقم في الملف %3.</translation>
    </message>
    <message>
        <source>Typed by %1 on %2.</source>
        <translation>كُتب بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>It was typed over %1; a later import disagrees with that. The correction stays in force.</source>
        <translation>كُتب فوق %1، ثم جاء استيراد لاحق برقم مختلف. يبقى التصحيح ساريًا.</translation>
    </message>
    <message>
        <source>A later import disagrees with it. What was typed stays in force.</source>
        <translation>جاء استيراد لاحق برقم مختلف. يبقى الرقم المكتوب ساريًا.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>a later import disagrees</source>
        <translation>استيراد لاحق يخالفه</translation>
    </message>
    <message>
        <source>From the fees of the agency’s contract.</source>
        <translation>من الأتعاب المتفق عليها في عقد الوكالة.</translation>
    </message>
    <message>
        <source>Data until %1.</source>
        <translation>البيانات حتى %1.</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>لم تكتمل بعد.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Fees are entered at the agency.</source>
        <translation>تُدخل الأتعاب في بيانات الوكالة.</translation>
    </message>
    <message>
        <source>No data. This is not zero.</source>
        <translation>لا بيانات. وهذا ليس صفرًا.</translation>
    </message>
    <message>
        <source>outside the contract</source>
        <translation>خارج مدة العقد</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, month: value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>metric&apos;s meaning, source</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>mizan::FiguresPanel</name>
    <message>
        <source>Figures by month</source>
        <translation>الأرقام بحسب الشهر</translation>
    </message>
    <message>
        <source>An empty cell is no data; 0 is zero. A number typed over a file’s figure is a correction: it is marked, and Delete brings the file’s figure back. A dashed cell is not complete.</source>
        <translation>الخلية الفارغة تعني أنه لا بيانات، أما ٠ فصفر. والرقم المكتوب فوق رقم من ملف تصحيح: توضع عليه علامة، ويعيد المفتاح Delete رقم الملف. والخلية المتقطعة الإطار لم تكتمل.</translation>
    </message>
    <message>
        <source>These figures come from files. Remove the import below to take them away, or type other figures over them.</source>
        <translation>هذه الأرقام من ملفات. لإزالتها احذف الاستيراد في الأسفل، أو اكتب فوقها أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>ال&amp;وكالة</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>المق&amp;ياس</translation>
    </message>
    <message>
        <source>Copies the first selected month to the later selected ones; of a single month, to the rest of the year (Ctrl+R).</source>
        <translation>ينسخ أول شهر محدد إلى الأشهر المحددة بعده، أو الشهر الواحد إلى بقية السنة (Ctrl+R).</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>كل الوكالات</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>كل المقاييس</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>تصحيح رقم</translation>
    </message>
    <message>
        <source>Why is the file’s figure corrected? You may leave this empty.</source>
        <translation>لماذا صُحّح رقم الملف؟ يمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Fi&amp;ll right</source>
        <translation>تع&amp;بئة الأشهر التالية</translation>
    </message>
    <message>
        <source>E&amp;xport figures…</source>
        <translation>تص&amp;دير الأرقام…</translation>
    </message>
    <message>
        <source>&amp;Reported by the agencies…</source>
        <translation>الم&amp;بلَّغ من الوكالات…</translation>
    </message>
    <message>
        <source>&amp;Counted from records…</source>
        <translation>الم&amp;حسوب من السجلات…</translation>
    </message>
</context>
<context>
    <name>mizan::Form</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>mizan::GoalsPage</name>
    <message>
        <source>No agency yet</source>
        <translation>لا وكالات بعد</translation>
    </message>
    <message>
        <source>Add the agencies that work for the client. Then enter the targets each of them has to reach, month by month.</source>
        <translation>أضف الوكالات التي تعمل لدى العميل، ثم أدخل الأهداف التي على كل منها بلوغها شهرًا بشهر.</translation>
    </message>
    <message>
        <source>&amp;Add agency…</source>
        <translation>إ&amp;ضافة وكالة…</translation>
    </message>
    <message>
        <source>Goals &amp; definitions</source>
        <translation>الأهداف والتعريفات</translation>
    </message>
</context>
<context>
    <name>mizan::Grid</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Fill right</source>
        <translation>&amp;تعبئة الأشهر التالية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>mizan::GridController</name>
    <message>
        <source>Nothing to remove</source>
        <translation>لا شيء يُحذف</translation>
    </message>
</context>
<context>
    <name>mizan::Header</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>استيراد الأرقام</translation>
    </message>
    <message>
        <source>Monthly report…</source>
        <translation>التقرير الشهري…</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>التقرير الشهري</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>الشهر: %1</translation>
    </message>
</context>
<context>
    <name>mizan::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>mizan::ImportDetailsDialog</name>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>تاريخ التصدير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>الأشهر المشمولة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>%1 read, %2 accepted, %3 rejected, %4 skipped, %5 unchanged</source>
        <translation>المقروء %1، المقبول %2، المرفوض %3، المتجاوَز %4، بلا تغيير %5</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
</context>
<context>
    <name>mizan::ImportDialog</name>
    <message>
        <source>Import figures</source>
        <translation>استيراد الأرقام</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>الت&amp;غييرات</translation>
    </message>
    <message>
        <source>&amp;Rejected rows</source>
        <translation>الصفوف ال&amp;مرفوضة</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>+ is new, an arrow shows what changes, plain numbers stay as they are. A corner marks a correction that stays in force.</source>
        <translation>علامة + للجديد، والسهم يبيّن ما يتغير، والأرقام المجردة تبقى كما هي. والعلامة في زاوية الخلية تدل على تصحيح يبقى ساريًا.</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>ما يغيّره الاستيراد</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>ت&amp;جاوز هذا الملف</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>%1 (file %2 of %3)</source>
        <translation>%1 (الملف %2 من %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) in the file are not in the project</source>
        <translation>
            <numerusform>كل وكالات الملف موجودة في المشروع</numerusform>
            <numerusform>في الملف وكالة واحدة ليست في المشروع</numerusform>
            <numerusform>في الملف وكالتان ليستا في المشروع</numerusform>
            <numerusform>في الملف %Ln وكالات ليست في المشروع</numerusform>
            <numerusform>في الملف %Ln وكالة ليست في المشروع</numerusform>
            <numerusform>في الملف %Ln وكالة ليست في المشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them as a&amp;gencies</source>
        <translation>إ&amp;ضافتها إلى الوكالات</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>&amp;تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Storing the rows</source>
        <translation>حفظ الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n preset file(s) cannot be used</source>
        <translation>
            <numerusform>لا ملفات إعداد مسبق معطلة</numerusform>
            <numerusform>يتعذر استخدام ملف إعداد مسبق واحد</numerusform>
            <numerusform>يتعذر استخدام ملفي إعداد مسبق</numerusform>
            <numerusform>يتعذر استخدام %Ln ملفات إعداد مسبق</numerusform>
            <numerusform>يتعذر استخدام %Ln ملف إعداد مسبق</numerusform>
            <numerusform>يتعذر استخدام %Ln ملف إعداد مسبق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ImportListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>الأشهر المشمولة</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتجاوَزة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>أرقام شهرية</translation>
    </message>
    <message>
        <source>%1: column %2</source>
        <comment>field: column of the file</comment>
        <translation>%1: العمود %2</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Monthly figures, plain form</source>
        <translation>أرقام شهرية، بالصيغة البسيطة</translation>
    </message>
    <message>
        <source>Leads, a row each</source>
        <translation>عملاء محتملون، صف لكل منهم</translation>
    </message>
</context>
<context>
    <name>mizan::ImportOptions</name>
    <message>
        <source>As the file says</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>As the file says: %1</source>
        <translation>كما في الملف: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة الجدولة (Tab)</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترمي&amp;ز</translation>
    </message>
    <message>
        <source>Columns are &amp;separated by</source>
        <translation>ال&amp;فاصل بين الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>الفاصل العشر&amp;ي</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>نقطة: ‎1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>فاصلة: ‎1,5</translation>
    </message>
    <message>
        <source>Order of da&amp;tes</source>
        <translation>ت&amp;رتيب اليوم والشهر</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>ال&amp;وكالة</translation>
    </message>
    <message>
        <source>&amp;Figures are</source>
        <translation>نوع الأر&amp;قام</translation>
    </message>
    <message>
        <source>reported by the agency</source>
        <translation>المُبلَّغ من الوكالة</translation>
    </message>
    <message>
        <source>counted from records</source>
        <translation>المحسوب من السجلات</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>تاريخ التصدير</translation>
    </message>
    <message>
        <source>The last month is complete when the file was exported after its end.</source>
        <translation>يكتمل الشهر الأخير إذا صُدِّر الملف بعد نهايته.</translation>
    </message>
    <message>
        <source>E&amp;xported on</source>
        <translation>تاريخ التص&amp;دير</translation>
    </message>
    <message>
        <source>I state the &amp;months it covers</source>
        <translation>أحدد الأ&amp;شهر التي يشملها</translation>
    </message>
    <message>
        <source>A covered month without a row is zero; any other is no data.</source>
        <translation>الشهر المشمول الذي لا صف له صفر، وما عداه لا بيانات له.</translation>
    </message>
    <message>
        <source>First month covered</source>
        <translation>أول شهر مشمول</translation>
    </message>
    <message>
        <source>Last month covered</source>
        <translation>آخر شهر مشمول</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>الأشهر المشمولة</translation>
    </message>
    <message>
        <source>As each row says</source>
        <translation>كما في كل صف</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>ورقة العم&amp;ل</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>&amp;الجدول</translation>
    </message>
    <message>
        <source>As the kind of file says</source>
        <translation>بحسب نوع الملف</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختر جدولًا</translation>
    </message>
    <message>
        <source>%L1: %2</source>
        <comment>number of a table, its headers</comment>
        <translation>%L1: %2</translation>
    </message>
    <message>
        <source>The first visible one</source>
        <translation>أول ورقة ظاهرة</translation>
    </message>
</context>
<context>
    <name>mizan::ImportPreview</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>يتغير</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, what becomes of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>changes from %1 to %2</source>
        <translation>يتغير من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1; the correction stays in force</source>
        <translation>%1؛ ويبقى التصحيح ساريًا</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, month: value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency: metric</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mizan::ImportWords</name>
    <message>
        <source>Values: %1 new, %2 changed, %3 unchanged</source>
        <translation>القيم: %1 جديدة، %2 متغيرة، %3 بلا تغيير</translation>
    </message>
    <message>
        <source>Covers %1. Rows: %2 read, %3 accepted, %4 rejected, %5 skipped.</source>
        <translation>يشمل: %1. الصفوف: %2 مقروءة، %3 مقبولة، %4 مرفوضة، %5 متجاوَزة.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) stay in force.</source>
        <translation>
            <numerusform>لا تصحيحات سارية.</numerusform>
            <numerusform>يبقى تصحيح واحد ساريًا.</numerusform>
            <numerusform>يبقى تصحيحان ساريين.</numerusform>
            <numerusform>تبقى %Ln تصحيحات سارية.</numerusform>
            <numerusform>يبقى %Ln تصحيحًا ساريًا.</numerusform>
            <numerusform>يبقى %Ln تصحيح ساريًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported already; it would change nothing.</source>
        <translation>سبق استيراد هذا الملف نفسه، ولن يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>It replaces its earlier import of %1.</source>
        <translation>يحل محل استيراده السابق بتاريخ %1.</translation>
    </message>
    <message>
        <source>&amp;Rejected rows</source>
        <translation>الصفوف ال&amp;مرفوضة</translation>
    </message>
    <message>
        <source>&amp;Rejected rows (%1)</source>
        <translation>الصفوف ال&amp;مرفوضة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of accepted rows were rejected.</source>
        <translation>
            <numerusform>لم تُرفض أي خلية من الصفوف المقبولة.</numerusform>
            <numerusform>رُفضت خلية واحدة من الصفوف المقبولة.</numerusform>
            <numerusform>رُفضت خليتان من الصفوف المقبولة.</numerusform>
            <numerusform>رُفضت %n خلايا من الصفوف المقبولة.</numerusform>
            <numerusform>رُفضت %n خلية من الصفوف المقبولة.</numerusform>
            <numerusform>رُفضت %n خلية من الصفوف المقبولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rejected rows (%1) and cells (%2)</source>
        <translation>الصفوف ال&amp;مرفوضة (%1) والخلايا (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 rows a second, %n second(s) left</source>
        <translation>
            <numerusform>%1، %2 من الصفوف في الثانية، يوشك أن يكتمل</numerusform>
            <numerusform>%1، %2 من الصفوف في الثانية، بقيت ثانية واحدة</numerusform>
            <numerusform>%1، %2 من الصفوف في الثانية، بقيت ثانيتان</numerusform>
            <numerusform>%1، %2 من الصفوف في الثانية، بقيت %Ln ثوانٍ</numerusform>
            <numerusform>%1، %2 من الصفوف في الثانية، بقيت %Ln ثانية</numerusform>
            <numerusform>%1، %2 من الصفوف في الثانية، بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are stored; finishing the file…</source>
        <translation>حُفظت كل الصفوف؛ يجري إتمام الملف…</translation>
    </message>
    <message>
        <source>%1 of %2 rows stored</source>
        <translation>حُفظ %1 من %2 من الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows stored, %3 rows a second, %n second(s) left</source>
        <translation>
            <numerusform>حُفظ %1 من %2 من الصفوف، %3 من الصفوف في الثانية، يوشك أن يكتمل</numerusform>
            <numerusform>حُفظ %1 من %2 من الصفوف، %3 من الصفوف في الثانية، بقيت ثانية واحدة</numerusform>
            <numerusform>حُفظ %1 من %2 من الصفوف، %3 من الصفوف في الثانية، بقيت ثانيتان</numerusform>
            <numerusform>حُفظ %1 من %2 من الصفوف، %3 من الصفوف في الثانية، بقيت %Ln ثوانٍ</numerusform>
            <numerusform>حُفظ %1 من %2 من الصفوف، %3 من الصفوف في الثانية، بقيت %Ln ثانية</numerusform>
            <numerusform>حُفظ %1 من %2 من الصفوف، %3 من الصفوف في الثانية، بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::ImportsPanel</name>
    <message>
        <source>Imports</source>
        <translation>الاستيرادات</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>الت&amp;فاصيل…</translation>
    </message>
    <message>
        <source>Show re&amp;jected rows…</source>
        <translation>عرض الصفوف المرفو&amp;ضة…</translation>
    </message>
    <message>
        <source>&amp;Remove import</source>
        <translation>&amp;حذف الاستيراد</translation>
    </message>
    <message>
        <source>No file was imported yet. Import a CSV file with a month in each row and a column for each metric, or type the figures above.</source>
        <translation>لم يُستورد أي ملف بعد. استورد ملف CSV فيه شهر في كل صف وعمود لكل مقياس، أو اكتب الأرقام في الجدول أعلاه.</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>حذف الاستيراد</translation>
    </message>
    <message>
        <source>Take back everything that %1 brought in? Figures of other files and what was typed stay. Undo brings it back.</source>
        <translation>هل تريد سحب كل ما أدخله %1؟ تبقى أرقام الملفات الأخرى وما كُتب يدويًا، ويعيده الأمر «تراجع».</translation>
    </message>
    <message>
        <source>Remove the import</source>
        <translation>حذف الاستيراد</translation>
    </message>
</context>
<context>
    <name>mizan::JudgedMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>نسبة التحقق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>mizan::LeadDetails</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>السطر %1 من %2</translation>
    </message>
    <message>
        <source>The newest row of this lead says nothing more.</source>
        <translation>لا يقول أحدث صف لهذا العميل المحتمل شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>mizan::LeadFilterBar</name>
    <message>
        <source>&amp;Agency</source>
        <translation>ال&amp;وكالة</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>الأ&amp;شهر</translation>
    </message>
    <message>
        <source>&amp;Stage entered</source>
        <translation>المرحلة التي بل&amp;غها</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>ال&amp;حملة</translation>
    </message>
    <message>
        <source>Part of the campaign’s name</source>
        <translation>جزء من اسم الحملة</translation>
    </message>
    <message>
        <source>part of its name</source>
        <translation>جزء من اسمها</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>كل الوكالات</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>أي مرحلة</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>entered %1</source>
        <comment>a stage</comment>
        <translation>بلغوا مرحلة %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>campaign: %1</source>
        <translation>الحملة: %1</translation>
    </message>
</context>
<context>
    <name>mizan::LeadNotes</name>
    <message>
        <source>%1 (%2 of %3). 95 % interval: %4 to %5.</source>
        <translation>%1 (%2 من %3). مجال ٩٥٪؜: من %4 إلى %5.</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>a stage</comment>
        <translation>بلغوا مرحلة %1</translation>
    </message>
    <message>
        <source>These shares may still grow: the data reaches %1.</source>
        <translation>قد تزيد هذه النسب: فالبيانات تصل إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s): %1</source>
        <comment>leads that these agencies share</comment>
        <translation>
            <numerusform>لا عملاء محتملين: %1</numerusform>
            <numerusform>عميل محتمل واحد: %1</numerusform>
            <numerusform>عميلان محتملان: %1</numerusform>
            <numerusform>%Ln عملاء محتملين: %1</numerusform>
            <numerusform>%Ln عميلًا محتملًا: %1</numerusform>
            <numerusform>%Ln عميل محتمل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them counts for both agencies.</source>
        <translation>يُحتسب كل منهم للوكالتين معًا.</translation>
    </message>
</context>
<context>
    <name>mizan::LeadOptions</name>
    <message>
        <source>A stage im&amp;plies those before it</source>
        <translation>المرحلة تستلزم ما ق&amp;بلها</translation>
    </message>
    <message>
        <source>A lead with an SQL date and no MQL date became an MQL on the same day; else it is no MQL.</source>
        <translation>العميل المحتمل الذي له تاريخ SQL وليس له تاريخ MQL صار MQL في اليوم نفسه؛ وإلا فلا يُعدّ MQL.</translation>
    </message>
    <message>
        <source>Keep &amp;names, e-mail and phone</source>
        <translation>الا&amp;حتفاظ بالأسماء والبريد الإلكتروني والهاتف</translation>
    </message>
    <message>
        <source>Left out, the project keeps a salted hash only, which is enough to find duplicates and names nobody.</source>
        <translation>إن لم يُحدَّد هذا احتفظ المشروع ببصمة مملَّحة فقط، وهي تكفي لاكتشاف السجلات المكررة ولا تدل على أحد.</translation>
    </message>
    <message>
        <source>For files without a column of agencies: which source or campaign is whose.</source>
        <translation>للملفات التي ليس فيها عمود للوكالات: أي مصدر أو حملة لأي وكالة.</translation>
    </message>
    <message>
        <source>Agencies by so&amp;urce or campaign…</source>
        <translation>الوكالات بحسب الم&amp;صدر أو الحملة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) by so&amp;urce or campaign…</source>
        <translation>
            <numerusform>لا قواعد بحسب الم&amp;صدر أو الحملة…</numerusform>
            <numerusform>قاعدة واحدة بحسب الم&amp;صدر أو الحملة…</numerusform>
            <numerusform>قاعدتان بحسب الم&amp;صدر أو الحملة…</numerusform>
            <numerusform>%Ln قواعد بحسب الم&amp;صدر أو الحملة…</numerusform>
            <numerusform>%Ln قاعدة بحسب الم&amp;صدر أو الحملة…</numerusform>
            <numerusform>%Ln قاعدة بحسب الم&amp;صدر أو الحملة…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::LeadTable</name>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Sorted b&amp;y</source>
        <translation>الترتي&amp;ب بحسب</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>تنا&amp;زلي</translation>
    </message>
</context>
<context>
    <name>mizan::LeadsModel</name>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Got as far as</source>
        <translation>آخر مرحلة بلغها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation>عميل محتمل منذ</translation>
    </message>
    <message>
        <source>MQL since</source>
        <translation>MQL منذ</translation>
    </message>
    <message>
        <source>SQL since</source>
        <translation>SQL منذ</translation>
    </message>
    <message>
        <source>Opportunity since</source>
        <translation>فرصة بيع منذ</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل جديد منذ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>قيمة الصفقة</translation>
    </message>
</context>
<context>
    <name>mizan::LeadsPage</name>
    <message>
        <source>Reading the leads…</source>
        <translation>تجري قراءة العملاء المحتملين…</translation>
    </message>
    <message>
        <source>Reading the leads</source>
        <translation>قراءة العملاء المحتملين</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>لا عملاء محتملين بعد</translation>
    </message>
    <message>
        <source>Figures alone have no leads behind them. Import an export of the CRM with a row for each lead; its stages are then counted from their dates.</source>
        <translation>الأرقام وحدها لا تبيّن مَن وراءها من العملاء المحتملين. استورد ملفًا مصدَّرًا من نظام إدارة علاقات العملاء (CRM) فيه صف لكل عميل محتمل، فتُحسب مراحله من تواريخها.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>مسح عوامل التص&amp;فية</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Leads of two agencies</source>
        <translation>عملاء محتملون لوكالتين</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>الرجوع إلى %1</translation>
    </message>
    <message>
        <source>Back to the data</source>
        <translation>الرجوع إلى البيانات</translation>
    </message>
    <message>
        <source>The leads could not be read</source>
        <translation>تعذرت قراءة العملاء المحتملين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>لا عملاء محتملين</numerusform>
            <numerusform>عميل محتمل واحد</numerusform>
            <numerusform>عميلان محتملان</numerusform>
            <numerusform>%Ln عملاء محتملين</numerusform>
            <numerusform>%Ln عميلًا محتملًا</numerusform>
            <numerusform>%Ln عميل محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead passes these filters</source>
        <translation>لا عميل محتملًا يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Leads created in %1</source>
        <translation>عملاء محتملون أُنشئوا في %1</translation>
    </message>
    <message>
        <source>What became of the leads</source>
        <translation>مآل العملاء المحتملين</translation>
    </message>
    <message>
        <source>The selected lead</source>
        <translation>العميل المحتمل المحدَّد</translation>
    </message>
</context>
<context>
    <name>mizan::LeadsPanel</name>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Sho&amp;w leads…</source>
        <translation>عرض العملاء المحتم&amp;لين…</translation>
    </message>
    <message>
        <source>Erase &amp;persons…</source>
        <translation>محو بيانات الأ&amp;شخاص…</translation>
    </message>
    <message>
        <source>No file of leads was imported yet. Import an export of the CRM with a row for each lead to see who stands behind the figures.</source>
        <translation>لم يُستورد أي ملف عملاء محتملين بعد. استورد ملفًا مصدَّرًا من نظام إدارة علاقات العملاء (CRM) فيه صف لكل عميل محتمل لترى مَن وراء الأرقام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of leads came from imported files.</source>
        <translation>
            <numerusform>لا صفوف عملاء محتملين من الملفات المستوردة.</numerusform>
            <numerusform>صف واحد لعميل محتمل من الملفات المستوردة.</numerusform>
            <numerusform>صفان لعملاء محتملين من الملفات المستوردة.</numerusform>
            <numerusform>%Ln صفوف لعملاء محتملين من الملفات المستوردة.</numerusform>
            <numerusform>%Ln صفًا لعملاء محتملين من الملفات المستوردة.</numerusform>
            <numerusform>%Ln صف لعملاء محتملين من الملفات المستوردة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::LogoChooser</name>
    <message>
        <source>Ch&amp;oose logo…</source>
        <translation>اختيار شعا&amp;ر…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>حذف الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>The client’s logo</source>
        <translation>شعار العميل</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>mizan::MainWindow</name>
    <message>
        <source>Mizan</source>
        <translation>ميزان</translation>
    </message>
    <message>
        <source>%1 (read only) – Mizan</source>
        <translation>%1 (للقراءة فقط) – ميزان</translation>
    </message>
    <message>
        <source>%1 – Mizan</source>
        <translation>%1 – ميزان</translation>
    </message>
</context>
<context>
    <name>mizan::MappingTable</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between examples</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>معنى العمود %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
</context>
<context>
    <name>mizan::MonthChartView</name>
    <message>
        <source>Each bar is a month, the line its target. The arrow keys pick a month.</source>
        <translation>كل عمود شهر، والخط هدفه. اختر شهرًا بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>mizan::MonthGridModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>metric (currency)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; refused: %2</source>
        <translation>%1؛ رُفضت القيمة: %2</translation>
    </message>
</context>
<context>
    <name>mizan::MonthMatrixModel</name>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>heading of the column with the number of months that met the target</comment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>months met of months judged</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 met the target in %2 of %3 judged months.</source>
        <translation>عدد الأشهر المقيَّمة التي حققت فيها %1 الهدف: %2 من %3.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a missed month of the table</comment>
        <translation>%1 ✕</translation>
    </message>
</context>
<context>
    <name>mizan::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>C&amp;reate project…</source>
        <translation>إ&amp;نشاء المشروع…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>مكان حفظ المشروع</translation>
    </message>
    <message>
        <source>Mizan projects (*.mizan)</source>
        <translation>مشاريع ميزان (*.mizan)</translation>
    </message>
</context>
<context>
    <name>mizan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Enter targets</source>
        <translation>إدخال الأهداف</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>استيراد الأرقام…</translation>
    </message>
    <message>
        <source>No agencies yet</source>
        <translation>لا وكالات بعد</translation>
    </message>
    <message>
        <source>Add the marketing agencies that work for this client. After that come their targets and their monthly figures.</source>
        <translation>أضف وكالات التسويق التي تعمل لدى هذا العميل، ثم أدخل أهدافها وأرقامها الشهرية.</translation>
    </message>
    <message>
        <source>Add an agency…</source>
        <translation>إضافة وكالة…</translation>
    </message>
    <message>
        <source>No targets and no figures yet</source>
        <translation>لا أهداف ولا أرقام بعد</translation>
    </message>
    <message>
        <source>Enter what the agencies are to reach each month, then import their monthly figures from a CSV file or type them in.</source>
        <translation>أدخل ما على الوكالات تحقيقه كل شهر، ثم استورد أرقامها الشهرية من ملف CSV أو اكتبها.</translation>
    </message>
    <message>
        <source>Type figures</source>
        <translation>كتابة الأرقام</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>لا أهداف بعد</translation>
    </message>
    <message>
        <source>Without targets no month can be judged.</source>
        <translation>لا يمكن تقييم أي شهر من دون أهداف.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>Import the agencies&apos; monthly figures, or type them on the Data page.</source>
        <translation>استورد أرقام الوكالات الشهرية أو اكتبها في صفحة «البيانات».</translation>
    </message>
    <message>
        <source>light: within ordinary variation · full: beyond it · pick a month to see more</source>
        <translation>لون فاتح: ضمن التذبذب المعتاد · لون كامل: خارجه · اختر شهرًا لترى المزيد</translation>
    </message>
    <message numerus="yes">
        <source>%1, actual / target, last %n month(s)</source>
        <translation>
            <numerusform>%1: الفعلي / الهدف</numerusform>
            <numerusform>%1: الفعلي / الهدف في آخر شهر</numerusform>
            <numerusform>%1: الفعلي / الهدف في آخر شهرين</numerusform>
            <numerusform>%1: الفعلي / الهدف في آخر %n أشهر</numerusform>
            <numerusform>%1: الفعلي / الهدف في آخر %n شهرًا</numerusform>
            <numerusform>%1: الفعلي / الهدف في آخر %n شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mizan::PictureCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Puts it on the clipboard as an image</source>
        <translation>يضعه في الحافظة صورةً</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
</context>
<context>
    <name>mizan::PictureView</name>
    <message>
        <source>The same can be shown as a table.</source>
        <translation>يمكن عرض الشيء نفسه جدولًا.</translation>
    </message>
</context>
<context>
    <name>mizan::ProjectNotice</name>
    <message>
        <source>This project can only be read here</source>
        <translation>هذا المشروع مفتوح هنا للقراءة فقط</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made; your changes are saved</source>
        <translation>لم تُنشأ النسخة الاحتياطية لهذا اليوم؛ أما تغييراتك فمحفوظة</translation>
    </message>
    <message>
        <source>It is open in another place. Close it there and open it here again, or save a copy.</source>
        <translation>المشروع مفتوح في مكان آخر. أغلقه هناك ثم افتحه هنا من جديد، أو احفظ نسخة منه.</translation>
    </message>
    <message>
        <source>It is open in another place (%1). Close it there and open it here again, or save a copy.</source>
        <translation>المشروع مفتوح في مكان آخر (%1). أغلقه هناك ثم افتحه هنا من جديد، أو احفظ نسخة منه.</translation>
    </message>
    <message>
        <source>Its file or folder is write-protected. Save a copy in another folder to work on it.</source>
        <translation>ملف المشروع أو مجلده محمي من الكتابة. احفظ نسخة في مجلد آخر لتعمل عليها.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and open it again.</source>
        <translation>القرص ممتلئ. أخلِ مساحة ثم افتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Save a copy to work on it.</source>
        <translation>لا يمكن تغيير شيء. احفظ نسخة لتعمل عليها.</translation>
    </message>
</context>
<context>
    <name>mizan::ProjectTasks</name>
    <message>
        <source>Import figures</source>
        <translation>استيراد الأرقام</translation>
    </message>
    <message>
        <source>%1 (copy).mizan</source>
        <comment>file name</comment>
        <translation>%1 (نسخة).mizan</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>mizan::RejectedExport</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>mizan::RejectedRowsDialog</name>
    <message>
        <source>Rejected rows of %1</source>
        <translation>الصفوف المرفوضة من %1</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>تصدير الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>&amp;تصدير بصيغة CSV…</translation>
    </message>
</context>
<context>
    <name>mizan::RejectedRowsModel</name>
    <message>
        <source>whole row</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>mizan::ReportDialog</name>
    <message>
        <source>Monthly report</source>
        <translation>التقرير الشهري</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;تصدير PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;All agencies into a folder…</source>
        <translation>كل الوكالات في م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>ال&amp;وكالة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الور&amp;ق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>كل الوكالات</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي تقرير في %1.</numerusform>
            <numerusform>كُتب تقرير واحد في %1.</numerusform>
            <numerusform>كُتب تقريران في %1.</numerusform>
            <numerusform>كُتبت %Ln تقارير في %1.</numerusform>
            <numerusform>كُتب %Ln تقريرًا في %1.</numerusform>
            <numerusform>كُتب %Ln تقرير في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All agencies into a folder</source>
        <translation>كل الوكالات في مجلد</translation>
    </message>
</context>
<context>
    <name>mizan::SettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
</context>
<context>
    <name>mizan::SettingsFields</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>ال&amp;عميل</translation>
    </message>
    <message>
        <source>The company that hired the agencies</source>
        <translation>الشركة المتعاقدة مع الوكالات</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Stands beside the figures that you type and correct.</source>
        <translation>يظهر بجانب الأرقام التي تكتبها أو تصححها.</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>العم&amp;لة</translation>
    </message>
    <message>
        <source>&amp;Fiscal year starts in</source>
        <translation>&amp;أول شهر في السنة المالية</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Judged metrics</source>
        <translation>المقاييس المُقيَّمة</translation>
    </message>
    <message>
        <source>&amp;Judge the figures</source>
        <translation>الأرقام المع&amp;تمدة في التقييم</translation>
    </message>
    <message>
        <source>counted from records, where there are any</source>
        <translation>المحسوب من السجلات حيثما وُجد</translation>
    </message>
    <message>
        <source>reported by the agency</source>
        <translation>المُبلَّغ من الوكالة</translation>
    </message>
</context>
<context>
    <name>mizan::SideBar</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الوكالات</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>agency, month, state</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Add an agency…</source>
        <translation>إضافة وكالة…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Pages of the project</source>
        <translation>صفحات المشروع</translation>
    </message>
    <message>
        <source>Goals &amp; definitions</source>
        <translation>الأهداف والتعريفات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>mizan::SourceCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
</context>
<context>
    <name>mizan::SourceView</name>
    <message>
        <source>%1: %2</source>
        <comment>a source, its leads</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mizan::StartPage</name>
    <message>
        <source>Mizan</source>
        <translation>ميزان</translation>
    </message>
    <message>
        <source>Judge, month by month, whether your marketing agencies deliver what was agreed. One file per client, on this computer only.</source>
        <translation>قيّم شهرًا بشهر هل تفي وكالات التسويق المتعاقد معها بما اتُّفق عليه. ملف واحد لكل عميل، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>استعراض المشروع التجريبي</translation>
    </message>
    <message>
        <source>A made-up client with three agencies, in a file of your own to try things on.</source>
        <translation>عميل افتراضي له ثلاث وكالات، في ملف خاص بك لتجرّب فيه ما تشاء.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>mizan::TargetGrid</name>
    <message>
        <source>no target</source>
        <translation>لا هدف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, month: value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 is outside the agency’s contract and is not judged.</source>
        <translation>شهر %1 خارج مدة عقد الوكالة ولا يُقيَّم.</translation>
    </message>
    <message>
        <source>%1; outside the contract</source>
        <translation>%1؛ خارج مدة العقد</translation>
    </message>
</context>
<context>
    <name>mizan::TargetsPanel</name>
    <message>
        <source>Targets by month</source>
        <translation>الأهداف بحسب الشهر</translation>
    </message>
    <message>
        <source>Type a target or paste a block from a spreadsheet. Fill right copies the first selected month to the later ones. Months outside the contract are grey.</source>
        <translation>اكتب هدفًا أو الصق مجموعة خلايا من جدول بيانات. وينسخ الأمر «تعبئة الأشهر التالية» أول شهر محدد إلى ما بعده. والأشهر الواقعة خارج مدة العقد رمادية.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Copies the first selected month to the later selected ones; of a single month, to the rest of the year (Ctrl+R).</source>
        <translation>ينسخ أول شهر محدد إلى الأشهر المحددة بعده، أو الشهر الواحد إلى بقية السنة (Ctrl+R).</translation>
    </message>
    <message>
        <source>%1, all agencies</source>
        <translation>%1، كل الوكالات</translation>
    </message>
    <message>
        <source>Fi&amp;ll right</source>
        <translation>تع&amp;بئة الأشهر التالية</translation>
    </message>
</context>
<context>
    <name>mizan::YearBar</name>
    <message>
        <source>Year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
</context>
</TS>
