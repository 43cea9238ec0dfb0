// The names of columns in lead-level files.
#include "app/importing/headersynonyms.h"

#include <iterator>

namespace mizan {

namespace {

// `Close date` is a hope while a deal is open, `Conversion date` says not into what: both are left to presets
// and to the user.
constexpr HeaderSynonyms table[] = {
    {u"record_id",
     u"record id|lead id|contact id|id|mql id|crm id|hs object id|prospect id|person id|customer id|"
     u"datensatz id|kontakt id|id de la fiche d'informations|id du contact|identifiant|"
     u"id de registro|id de contacto|identificador|معرف السجل|معرّف جهة الاتصال|المعرف|رقم السجل|"
     u"رقم العميل"},
    {u"email", u"email|email address|mail|e mail|e mail adresse|adresse e mail|courriel|adresse mail|"
               u"correo electrónico|correo|dirección de correo electrónico|البريد الإلكتروني|الايميل|الإيميل|"
               u"بريد إلكتروني|عنوان البريد الإلكتروني|work email|business email|primary email"},
    {u"created_date",
     u"created date|create date|creation date|date created|created on|created at|created|created time|"
     u"lead created|lead created on|created timestamp|submitted at|submitted on|submission date|"
     u"submitted|signup date|sign up date|registration date|registered at|date added|added on|"
     u"first contact date|first contact|first conversion date|entry date|timestamp|date time|date|"
     u"erstellungsdatum|erstelldatum|erstellt am|erstellt|anlagedatum|angelegt am|eingangsdatum|datum|"
     u"date de création|créé le|date d'inscription|fecha de creación|creado el|fecha de alta|"
     u"fecha de registro|fecha|تاريخ الإنشاء|تم الإنشاء في|تاريخ التسجيل|تاريخ الإضافة|تاريخ الإرسال|"
     u"التاريخ|تاريخ"},
    {u"lead_date",
     u"lead date|became a lead date|became lead date|became a lead|date became lead|lead since|"
     u"date entered lead|lead seit|wurde lead am|lead datum|date de lead|devenu lead le|fecha de lead|"
     u"تاريخ العميل المحتمل|تاريخ التحول إلى عميل محتمل"},
    {u"mql_date",
     u"mql date|became an mql date|became a marketing qualified lead date|"
     u"became marketing qualified lead date|date became mql|marketing qualified date|"
     u"marketing qualified lead date|date entered marketing qualified lead|mql since|mql at|mql seit|"
     u"mql datum|date mql|date de qualification marketing|fecha mql|fecha de mql|تاريخ التأهيل للتسويق|"
     u"تاريخ التأهيل التسويقي"},
    {u"sql_date",
     u"sql date|became an sql date|became a sales qualified lead date|"
     u"became sales qualified lead date|date became sql|sales qualified date|sales qualified lead date|"
     u"date entered sales qualified lead|sql since|sql at|sal date|sql seit|sql datum|date sql|"
     u"date de qualification commerciale|fecha sql|fecha de sql|تاريخ التأهيل للمبيعات"},
    {u"opportunity_date",
     u"opportunity date|became an opportunity date|became opportunity date|opportunity created date|"
     u"opportunity created|date became opportunity|date entered opportunity|deal created date|"
     u"deal created|opp date|verkaufschance seit|datum der verkaufschance|date d'opportunité|"
     u"fecha de oportunidad|تاريخ فرصة البيع|تاريخ الفرصة"},
    {u"customer_date",
     u"customer date|became a customer date|became customer date|date became customer|customer since|"
     u"date entered customer|won date|won time|won at|date won|closed won date|deal won date|"
     u"kunde seit|gewonnen am|abschluss gewonnen am|client depuis|date de gain|gagné le|cliente desde|"
     u"fecha de ganado|ganado el|تاريخ الشراء|تاريخ التحول إلى عميل|تاريخ الفوز|عميل منذ"},
    {u"stage",
     u"lifecycle stage|lifecyclestage|lead stage|stage|funnel stage|deal stage|current stage|pipeline "
     u"stage|"
     u"sales stage|lebenszyklusphase|lifecycle phase|phase|stufe|phase du cycle de vie|"
     u"étape du cycle de vie|étape|etapa del ciclo de vida|etapa|fase|مرحلة دورة الحياة|المرحلة|مرحلة"},
    {u"source",
     u"lead source|source|original source|original traffic source|traffic source|origin|channel|"
     u"utm source|acquisition channel|leadquelle|quelle|herkunft|ursprüngliche quelle|kanal|"
     u"source du lead|source d'origine|origine|canal|fuente|fuente original|origen|origen del lead|"
     u"المصدر|مصدر العميل|مصدر العميل المحتمل|القناة"},
    {u"campaign",
     u"campaign|campaign name|utm campaign|lead campaign|original campaign|kampagne|kampagnenname|"
     u"campagne|nom de la campagne|campaña|nombre de la campaña|الحملة|اسم الحملة|حملة"},
    {u"score", u"lead score|score|hubspot score|hubspotscore|lead scoring|punktzahl|lead bewertung|bewertung|"
               u"score du lead|puntuación|puntuación del lead|درجة العميل|النقاط|نقاط العميل المحتمل"},
    {u"deal_value",
     u"deal value|deal amount|opportunity value|opportunity amount|amount|expected value|contract value|"
     u"dealwert|auftragswert|betrag|geschäftswert|montant|valeur de l'affaire|valor del negocio|importe|"
     u"monto|valor|قيمة الصفقة|المبلغ|قيمة الفرصة"},
    {u"deal_currency", u"deal currency|currency|currency code|currency of value|opportunity currency|"
                       u"währung|devise|moneda|divisa|العملة|عملة الصفقة"},
    {u"agency",
     u"agency|agency name|agentur|agence|agencia|الوكالة|وكالة|اسم الوكالة|vendor|supplier|partner|"
     u"dienstleister|prestataire|proveedor|المورد|مزود الخدمة|platform|plattform|plateforme|plataforma|"
     u"المنصة"},
    {u"first_name", u"first name|given name|vorname|prénom|nombre de pila|الاسم الأول"},
    {u"last_name", u"last name|surname|family name|nachname|nom de famille|apellido|apellidos|"
                   u"اسم العائلة|الاسم الأخير"},
    {u"name", u"name|full name|contact name|vollständiger name|kontaktname|nom|nom complet|nombre|"
              u"nombre completo|الاسم|الاسم الكامل|اسم العميل|اسم جهة الاتصال"},
    {u"phone",
     u"phone|phone number|mobile|mobile phone|mobile phone number|telephone|telefon|telefonnummer|"
     u"handynummer|mobiltelefon|téléphone|numéro de téléphone|portable|teléfono|número de teléfono|móvil|"
     u"الهاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل|واتساب"},
    {u"attribute",
     u"company size|employees|number of employees|no of employees|employee count|headcount|"
     u"numberofemployees|numemployees|industry|sector|country|country region|city|state|state region|"
     u"state province|region|job title|jobtitle|title|job role|seniority|department|job function|budget|"
     u"annual revenue|annualrevenue|company revenue|lead status|hs lead status|status|rating|priority|"
     u"number of form submissions|form submissions|num conversion events|number of pageviews|page views|"
     u"pageviews|hs analytics num page views|number of sessions|number of visits|downloads|"
     u"number of downloads|unternehmensgröße|mitarbeiterzahl|anzahl der mitarbeiter|"
     u"anzahl mitarbeiter|branche|land|stadt|ort|bundesland|position|berufsbezeichnung|"
     u"jobbezeichnung|abteilung|jahresumsatz|leadstatus|anzahl der formulareinsendungen|seitenaufrufe|"
     u"taille de l'entreprise|effectif|nombre d'employés|secteur|secteur d'activité|pays|ville|région|"
     u"intitulé du poste|fonction|poste|service|chiffre d'affaires annuel|statut du lead|statut|"
     u"tamaño de la empresa|número de empleados|empleados|país|ciudad|provincia|cargo|puesto|"
     u"departamento|presupuesto|ingresos anuales|estado del lead|"
     u"حجم الشركة|عدد الموظفين|القطاع|الصناعة|المجال|الدولة|البلد|المدينة|المنطقة|المسمى الوظيفي|الوظيفة|"
     u"القسم|الميزانية|حالة العميل|حالة العميل المحتمل|الحالة"},
};

} // namespace

const std::vector<HeaderSynonyms> &leadHeaderSynonyms()
{
    static const std::vector<HeaderSynonyms> all(std::begin(table), std::end(table));
    return all;
}

QStringView leadHeaderPrefixes()
{
    return u"lead|contact|person|prospect|deal|kontakt|lead's|contact's";
}

QStringView leadHeaderSuffixes()
{
    return u"local time|utc|gmt";
}

} // namespace mizan
