/** What the rules of src/check/rules/transfers/ say. */
export const transfers = {
  'adequacy-not-in-force': {
    summary: 'Det beslut om adekvat skyddsnivå som en överföring grundar sig på är i kraft.',
    why: 'Bara ett gällande beslut av kommissionen gör ett lands skydd adekvat. Tabellen över beslut har ett datum, så ett nyare beslut är möjligt: därför är detta en varning.',
    message:
      'Överföringen {transfer} grundar sig på kommissionens beslut om adekvat skyddsnivå, men tabellen, som kontrollerades {checked}, har inget beslut som gäller den {day} ({law}).',
    hint: 'Se i kommissionens förteckning om beslutet gäller. Om det inte gör det, ange en annan grund: mechanisms: [{kind: scc, copy: dataskydd@exempel.example}].',
  },
  'adequacy-without-scope': {
    summary: 'Om beslutet gäller bara en del av mottagarna anger beskrivningen att dessa omfattas.',
    why: 'Vissa beslut gäller bara mottagare som har anslutit sig till en ordning eller omfattas av en viss lag. Då räcker inte landets namn för att veta att uppgifterna är skyddade.',
    message: {
      settled:
        'Beslutet {decision} gäller bara en del av mottagarna, men för överföringen {transfer} anges inte att mottagaren omfattas ({law}; tabellen över beslut kontrollerades {checked}).',
      contested:
        'Beslutet {decision} gäller bara en del av mottagarna, men för överföringen {transfer} anges inte att mottagaren omfattas ({law}; tabellen över beslut kontrollerades {checked}). Då pågick ett överklagande ({appeal}) av den dom som lät beslutet stå fast ({upheldBy}, {upheldOn}).',
    },
    hint: 'Kontrollera saken och lägg till: scope: "{scope}".',
  },
  'recipient-country-without-transfer': {
    summary: 'För varje mottagare utanför EES finns en överföring.',
    why: 'En mottagare som behandlar uppgifter i ett tredjeland får dem genom en överföring, vad beskrivningen än säger i övrigt. Antingen är ett av påståendena fel eller så saknas halva sanningen.',
    message:
      'Mottagaren {recipient} behandlar uppgifter utanför EES ({countries}), men ingen överföring dit anges ({law}).',
    hint: {
      silent:
        'Lägg till överföringen: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]}].',
      denied:
        'Ersätt none med överföringen: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]}].',
    },
  },
  'transfer-consent-without-risks': {
    summary: 'För en överföring som grundar sig på samtycke anges riskerna.',
    why: 'Ett samtycke till en överföring gäller bara om det har lämnats efter information om de möjliga riskerna. Det skiljer det från alla andra samtycken.',
    message:
      'Överföringen {transfer} grundar sig på uttryckligt samtycke, men beskrivningen anger inte vilka risker den kan medföra när det varken finns ett beslut om adekvat skyddsnivå eller skyddsåtgärder ({law}).',
    hint: 'Lägg till: risks: "Landet har ingen dataskyddsmyndighet, och dina rättigheter förverkligas inte nödvändigtvis där."',
  },
  'transfer-derogation-unnamed': {
    summary: 'För en överföring som grundar sig på ett undantag anges vilket undantag det är.',
    why: 'Undantagen gäller enskilda situationer, vart och ett med sina egna villkor. Om undantaget inte anges kan ingen bedöma om villkoren är uppfyllda.',
    message:
      'Överföringen {transfer} grundar sig på ett undantag i särskilda situationer, men beskrivningen anger inte vilket ({law}).',
    hint: 'Lägg till ledet i artikel 49.1, till exempel: derogation: b (fullgörande av avtal).',
  },
  'transfer-mechanism-obsolete': {
    summary:
      'En överföring grundar sig inte på en ordning som har upphävts eller ogiltigförklarats.',
    why: 'En överföring som vilar på en ordning som inte längre gäller saknar skydd och är olaglig. Privacy Shield ogiltigförklarades 16.7.2020 (C-311/18), och 2010 års standardklausuler upphörde 27.12.2022.',
    message:
      'Överföringen {transfer} grundar sig på "{tool}", som inte har gällt sedan den {from}: {by} ({law}).',
    hint: 'Ersätt grunden med en som gäller, till exempel: mechanisms: [{kind: scc, decision: (EU) 2021/914, copy: dataskydd@exempel.example}].',
  },
  'transfer-without-copy': {
    summary: 'För skyddsåtgärderna anges hur man får en kopia eller var de finns tillgängliga.',
    why: 'Skyddsåtgärder är åtaganden mellan två företag, och den registrerade kan åberopa många av dem. Då måste det gå att läsa vad som har utlovats.',
    message:
      'För överföringen {transfer} saknas uppgift om hur man får en kopia av {safeguard} ({law}).',
    hint: 'Lägg till: copy: dataskydd@exempel.example – en adress eller en länk räcker.',
    safeguards: {
      scc: 'standardavtalsklausulerna',
      bcr: 'de bindande företagsbestämmelserna',
      code: 'uppförandekoden',
      certification: 'certifieringen',
      'public-instrument': 'det bindande instrumentet mellan myndigheterna',
      'approved-clauses': 'de godkända avtalsklausulerna',
      'compelling-interest': 'skyddsåtgärderna',
    },
  },
  'transfer-without-country': {
    summary: 'För varje överföring anges landet eller den internationella organisationen.',
    why: 'Skyddsnivån beror på landet. Myndigheterna förväntar sig att varje tredjeland anges vid namn (WP260, bilagan).',
    message:
      'För överföringen `{id}` anges inte till vilket land eller vilken internationell organisation uppgifterna överförs ({law}).',
    hint: 'Lägg till landet (country: US) eller organisationen (organisation: Organisationens namn). Om länderna är flera, lägg till en överföring för varje.',
  },
  'transfer-without-interest': {
    summary:
      'För en överföring som grundar sig på tvingande berättigade intressen anges intresset.',
    why: 'Den sista utvägen i artikel 49 står öppen bara när inget annat finns, och förordningen kräver uttryckligen att den registrerade underrättas om intressena.',
    message:
      'Överföringen {transfer} grundar sig på ett tvingande berättigat intresse, men beskrivningen anger inte vilket (artikel 49.1 andra stycket).',
    hint: 'Lägg till intresset, till exempel: interest: Att avvärja ett pågående dataintrång.',
  },
  'transfer-without-mechanism': {
    summary: 'För varje överföring anges kommissionens beslut eller skyddsåtgärderna.',
    why: 'Uppgifter får lämna området bara med stöd av ett beslut om adekvat skyddsnivå, lämpliga skyddsåtgärder eller ett undantag. Vilket det är avgör vad en person kan kräva utomlands.',
    message:
      'För överföringen {transfer} anges varken om kommissionen har beslutat att skyddsnivån är adekvat eller med vilka skyddsåtgärder uppgifterna överförs ({law}).',
    hint: 'Lägg till en grund, till exempel: mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]. Andra alternativ: adequacy, bcr, code, certification, public-instrument, approved-clauses, derogation.',
  },
  'transfers-undeclared': {
    summary: 'Beskrivningen anger om uppgifter överförs till länder utanför EES.',
    why: 'Utanför Europeiska ekonomiska samarbetsområdet skyddar förordningen inte uppgifterna av sig själv. En person måste få veta om de lämnar området och med vilket skydd, och också att de inte gör det.',
    message:
      'Det framgår inte av beskrivningen om personuppgifter överförs till länder utanför EES eller till internationella organisationer, och det vet bara den personuppgiftsansvarige. Om de överförs ska det anges ({law}).',
    hint: 'Lägg till antingen: transfers: {none: "Vi överför inte dina uppgifter till länder utanför EES."} eller överföringarna: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]}].',
  },
  'transfer-copy-refused': {
    summary: 'Skyddsåtgärderna för en överföring går att få.',
    why: 'Utanför EES är det klausulerna som skyddar människor. De kan bedöma skyddet bara om de kan läsa det; hemligheter får maskeras.',
    message:
      'Det ska framgå hur man får en kopia av skyddsåtgärderna, men texten säger att ingen finns att få: "{text}" ({law}).',
    hint: 'Säg var skyddsåtgärderna kan läsas eller hur man får en kopia: copy: Be om en kopia på dataskydd@butik.example.',
  },
} as const;
