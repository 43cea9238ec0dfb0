#include "app/importing/headersynonyms.h"

namespace mizan {

// Whole names only: `Cost per lead`, `lead score` and `cost_per_click` are other things than leads and spend.
const std::vector<HeaderSynonyms> &headerSynonyms()
{
    static const std::vector<HeaderSynonyms> table = {
        {u"month",
         u"month|monat|mois|mes|الشهر|شهر|reporting month|report month|calendar month|month year|"
         u"year month|date month|berichtsmonat|period|zeitraum|période|periodo|الفترة|date|datum|fecha|"
         u"التاريخ|تاريخ|day|tag|jour|día|اليوم|reporting starts|month starting|month start|start date"},
        {u"agency",
         u"agency|agency name|agentur|agence|agencia|الوكالة|وكالة|اسم الوكالة|vendor|supplier|partner|"
         u"dienstleister|lieferant|prestataire|proveedor|المورد|مزود الخدمة|platform|plattform|"
         u"plateforme|plataforma|المنصة"},
        {u"visits",
         u"visits|website visits|site visits|web visits|sessions|website sessions|besuche|"
         u"websitebesuche|sitzungen|visites|sesiones|visitas|الزيارات|زيارات|زيارات الموقع|الجلسات"},
        {u"leads", u"leads|lead|lead count|anzahl leads|prospects|clients potentiels|clientes potenciales|"
                   u"العملاء المحتملون|العملاء المحتملين|عملاء محتملون|عملاء محتملين|عميل محتمل|الليدز"},
        {u"mql", u"mql|mqls|marketing qualified leads|marketing qualified lead|marketing qualified|"
                 u"marketing qualifizierte leads|leads qualifiés marketing|leads calificados de marketing|"
                 u"leads cualificados de marketing|عملاء محتملون مؤهلون للتسويق|"
                 u"العملاء المحتملون المؤهلون للتسويق|العملاء المؤهلون للتسويق|العملاء المؤهلين للتسويق|"
                 u"عميل محتمل مؤهل للتسويق"},
        {u"sql", u"sql|sqls|sales qualified leads|sales qualified lead|sales qualified|"
                 u"vertriebsqualifizierte leads|leads qualifiés ventes|leads qualifiés commerciaux|"
                 u"leads calificados de ventas|leads cualificados de ventas|عملاء محتملون مؤهلون للمبيعات|"
                 u"العملاء المحتملون المؤهلون للمبيعات|العملاء المؤهلون للمبيعات|العملاء المؤهلين للمبيعات|"
                 u"عميل محتمل مؤهل للمبيعات"},
        {u"opportunities", u"opportunities|opportunity|opps|sales opportunities|verkaufschancen|opportunités|"
                           u"oportunidades|فرص البيع|الفرص|فرص|فرصة بيع"},
        {u"customers",
         u"customers|customer|new customers|won customers|closed won|deals won|won deals|kunden|"
         u"neukunden|clients|nouveaux clients|clientes|nuevos clientes|العملاء الجدد|عملاء جدد|"
         u"العملاء|عميل جديد|الصفقات الرابحة"},
        {u"spend",
         u"spend|spent|amount spent|ad spend|media spend|advertising spend|marketing spend|budget spent|"
         u"cost|costs|media cost|ad cost|kosten|ausgaben|werbeausgaben|werbekosten|mediakosten|dépenses|"
         u"dépense|coût|coûts|gasto|gastos|inversión|importe gastado|coste|costo|الإنفاق|الانفاق|"
         u"المصروف|المبلغ المنفق|التكلفة|تكلفة|النفقات|الإنفاق الإعلاني"},
        {u"fee",
         u"fee|fees|agency fee|agency fees|retainer|monthly fee|monthly retainer|honorar|agenturhonorar|"
         u"honoraires|honorarios|الأتعاب|أتعاب|أتعاب الوكالة|رسوم الوكالة"},
        {u"pipeline_value", u"pipeline value|pipeline|pipelinewert|valeur du pipeline|valor del pipeline|"
                            u"قيمة الفرص|قيمة خط المبيعات"},
        {u"revenue", u"revenue|sales revenue|won revenue|closed revenue|turnover|umsatz|chiffre d'affaires|"
                     u"ingresos|الإيرادات|إيرادات|الايرادات"},
        {u"email_campaigns", u"email campaigns|e mail campaigns|emails sent campaigns|mailings|"
                             u"e mail kampagnen|campagnes e mail|campañas de email|حملات البريد الإلكتروني"},
        {u"email_recipients", u"email recipients|e mail recipients|total recipients|recipients|"
                              u"empfänger|destinataires|destinatarios|المستلمون|المستلمين"},
        {u"email_deliveries", u"email deliveries|successful deliveries|emails delivered|e mails delivered|"
                              u"zugestellte e mails|e mails délivrés|correos entregados|الرسائل المسلمة"},
        {u"email_opens", u"email opens|unique opens|e mail opens|öffnungen|ouvertures|aperturas|مرات الفتح"},
        {u"email_clicks", u"email clicks|unique clicks|e mail clicks|e mail klicks|clics e mail|"
                          u"clics de email|نقرات البريد الإلكتروني"},
    };
    return table;
}

QStringView headerPrefixes()
{
    return u"total|number of|no of|count of|sum of|monthly|new|all|actual|reported|net|anzahl|anzahl "
           u"der|gesamt|"
           u"neue|summe|nombre de|nouveaux|total de|número de|nuevos|عدد|إجمالي|مجموع|اجمالي عدد";
}

QStringView headerSuffixes()
{
    return u"generated|total|count|actual|reported|delivered|acquired|in|gesamt|anzahl|générés|generados|"
           u"الفعلي|"
           u"الإجمالي|الجدد";
}

} // namespace mizan
