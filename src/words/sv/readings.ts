/** What would change how a rule reads the law: by the kind of what it rests on, and of some readings by themselves. */
export const readings = {
  kinds: {
    law: 'Ny lydelse av artikeln eller lagen, eller en dom som tolkar den på annat sätt.',
    'case-law': 'En senare dom, eller ny lydelse av den bestämmelse som domen tolkar.',
    guidance:
      'Nya riktlinjer från Europeiska dataskyddsstyrelsen, ett beslut av en tillsynsmyndighet eller en dom som kräver mer eller mindre.',
    record: 'Ingenting i lagen: en beskrivning måste alltid stämma med sig själv.',
    usefulness: 'En lag, dom eller riktlinje som kräver det. Till dess är det ett råd.',
  },
  own: {
    'accessible-register':
      'En dom eller riktlinje om huruvida ett register som bara är öppet för vissa är allmänt tillgängligt.',
    'adequacy-moves':
      'Ett beslut av kommissionen eller en dom efter tabellens dag. Se först i kommissionens förteckning.',
    'age-told':
      'En lag eller riktlinje om vad beskrivningen ska ange om barns samtycke: artikel 8 gäller samtycket, och ingen punkt i artiklarna 13 och 14 kräver det.',
    'authority-by-country':
      'En stat som går med i Europeiska ekonomiska samarbetsområdet eller lämnar det.',
    'authority-of-land':
      'En annan uppgiftsfördelning mellan förbundsstaten och delstaterna. För vissa personuppgiftsansvariga, som inom telekommunikation och post, är den federala dataskyddsombudsmannen redan tillsynsmyndighet.',
    'consequences-if-free':
      'En dom eller riktlinje som kräver att följderna anges också där ingen måste lämna uppgifterna.',
    'disputed-inferences':
      'En dom om huruvida uppgifter som den personuppgiftsansvarige härleder har erhållits från annat håll: det är omtvistat.',
    'essential-storage':
      'En dom eller riktlinje om vad som är absolut nödvändigt för en tjänst: i fråga om statistik är det omtvistat.',
    'framework-appeal':
      'EU-domstolens dom om överklagandet C-703/25 P, eller ett beslut av kommissionen som ändrar, upphäver eller tillfälligt upphäver (EU) 2023/1795.',
    inquiry:
      'En dom om vad som är ett särskilt uppdrag för en myndighet (artikel 4.9): en regelbunden rapport som en lag kräver räknas inte dit.',
    'interest-holder':
      'En dom eller riktlinje som kräver besked om vems intresset är också när det är den personuppgiftsansvariges eget, som inom en koncern.',
    'lead-time':
      'En lag eller riktlinje som anger en tid: ingen sådan är känd, och 30 dagar är vårt eget mått när beskrivningen inte lovar någon tid.',
    'longer-accounts':
      'En ändring av paragrafen, eller en annan lag som kräver längre tid, som för fastigheter.',
    month: 'En dom om hur många dagar en månad är: både 30 och 31 dagar godtas.',
    'observed-portable':
      'En dom om att uppgifter som har observerats om människor inte har tillhandahållits av dem: enligt riktlinjerna (WP242) räknas de dit.',
    'one-balance':
      'En dom eller riktlinje som kräver att intresseavvägningen anges för varje intresse: här räcker det att den anges för ett.',
    'own-customers':
      'En dom om huruvida rätten att invända enligt artikel 21.2 gäller vid sidan av rätten att säga nej i direktiv 2002/58/EG efter C-654/23, eller en nationell lag med fler villkor.',
    'processors-guessed':
      'Fakta: att det finns ett personuppgiftsbiträde är en gissning utifrån spårning och elektronisk marknadsföring. Den som gör allt själv kan sänka regeln och ange skälet.',
    'representative-needless':
      'Fakta som ingen beskrivning visar: ett verksamhetsställe i unionen, eller att artikel 3.2 inte gäller för den personuppgiftsansvarige.',
    'right-by-law':
      'En nationell lag som begränsar rättigheten enligt artikel 23 eller 89.2 och som inte nämns i beskrivningen.',
    silence:
      'En dom om att beskrivningen får tiga där det inte finns något att ange: artiklarna kräver det i förekommande fall. En rad som säger att det inte finns något räcker.',
    'special-declared':
      'En lag eller riktlinje som kräver att beskrivningen säger att inga sådana uppgifter behandlas.',
    'withdrawal-words':
      'En dom om vilka ord som säger att tidigare behandling förblir laglig: att återkallelsen bara gäller framåt godtas.',
  },
} as const;
