/**
 * What facts in a text begin with, synonyms apart by `|`, the first the usual one: the first head of a table, the first label of a
 * list, and the label of a line. Each names one kind in its language.
 */
export const kinds = {
  tables: {
    recipients: 'Mottagare|Mottagarens namn|Mottagare av uppgifter',
    recipientCategories:
      'Kategori av mottagare|Kategorier av mottagare|Mottagarkategori|Mottagarkategorier|Mottagargrupp|Mottagargrupper|Grupp av mottagare|Grupper av mottagare',
    dataCategories:
      'Personuppgift|Personuppgifter|Kategori av personuppgifter|Kategorier av personuppgifter|Uppgiftskategori|Uppgiftskategorier',
    retention:
      'Vad som lagras|Vad som sparas|Vad vi lagrar|Vad vi sparar|Lagrade uppgifter|Uppgifter som lagras',
    sources: 'Källa|Källor|Uppgiftskälla|Uppgiftskällor|Källa till uppgifterna',
    sourceTypes: 'Typ av källa|Slags källa',
    transfers:
      'Land som uppgifter överförs till|Överföring till|Mottagarland|Tredjeland|Tredje land',
    organisations: 'Internationell organisation',
    cookies: 'Kaka|Kakor|Cookie|Cookies|Kakans namn',
    dataSubjects:
      'Grupp av personer|Grupper av personer|Personkategori|Kategori av registrerade|Kategorier av registrerade|Registrerade',
    ai: 'AI-system|AI-systemets namn|System med artificiell intelligens',
    rights: 'Rättighet|Rättigheter|Din rättighet|Dina rättigheter',
  },
  lists: {
    purposes: 'Rättslig grund|Rättsliga grunder|Rättslig grund för behandlingen|Laglig grund',
    automatedDecisions: 'Vem som beslutar|Vem beslutar|Vem fattar beslutet|Hur fattas beslutet',
    jointControllers:
      'Gemensamt personuppgiftsansvarig|Gemensamt personuppgiftsansvariga|Parter|Part',
    controller: 'Personuppgiftsansvarig|Den personuppgiftsansvarige',
    dataProtectionOfficer: 'Dataskyddsombud|Dataskyddsombudet',
    representative: 'Företrädare i EU|Företrädare inom EES|EU-företrädare|Företrädare',
    requests: 'Begäranden|Begäran|Så gör du en begäran',
    complaint:
      'Tillsynsmyndighet|Tillsynsmyndigheten|Dataskyddsmyndighet|Klagomål till tillsynsmyndigheten',
    changes:
      'Hur ändringar meddelas|Ändringar i beskrivningen|Så berättar vi om ändringar|Ändringar',
    specialCategories: 'Särskilda kategorier av personuppgifter|Känsliga personuppgifter',
    children: 'Tjänster för barn',
    cookieNotice: 'Kakbeskrivning|Kakpolicy|Cookiepolicy',
    providing:
      'Måste du lämna uppgifterna?|Måste uppgifterna lämnas|Måste lämnas|Är det obligatoriskt att lämna uppgifterna|Måste du lämna dem|Måste du ge uppgifterna',
  },
  lines: {
    jointControllers:
      'Gemensamt personuppgiftsansvariga|Gemensamt personuppgiftsansvarig|Gemensamt personuppgiftsansvar',
    representative: 'Företrädare i EU|Företrädare inom EES|EU-företrädare|Företrädare',
    dataProtectionOfficer: 'Dataskyddsombud|Dataskyddsombudet',
    recipients: 'Mottagare|Mottagare av uppgifter|Utlämnande av uppgifter|Utlämnande',
    transfers:
      'Överföringar utanför EES|Överföringar utanför Europeiska ekonomiska samarbetsområdet|Överföringar utanför EU och EES|Överföringar utanför EU eller EES|Överföringar utanför EU/EES|Överföringar till tredjeland|Överföringar till länder utanför EES|Överföring utanför EES',
    automatedDecisions:
      'Automatiserade beslut|Automatiserat beslutsfattande|Automatiserade individuella beslut',
    ai: 'AI-system|Artificiell intelligens|Användning av artificiell intelligens|Användning av AI',
    cookies: 'Kakor|Kaka|Cookies|Cookie|Användning av kakor',
    specialCategories: 'Särskilda kategorier av personuppgifter|Känsliga personuppgifter',
    children: 'Tjänster för barn|Barn',
    security:
      'Säkerhet|Skydd av uppgifterna|Så skyddar vi dina uppgifter|Hur uppgifterna skyddas|Säkerhetsåtgärder',
    'rights.access': 'Rätt till tillgång',
    'rights.rectification': 'Rätt till rättelse',
    'rights.erasure': 'Rätt till radering',
    'rights.restriction': 'Rätt till begränsning av behandlingen|Rätt till begränsning',
    'rights.objection': 'Rätt att göra invändningar|Rätt att invända mot behandlingen',
    'rights.portability': 'Rätt till dataportabilitet',
    'rights.withdrawal': 'Rätt att återkalla samtycke|Rätt att återkalla samtycket',
  },
} as const;
