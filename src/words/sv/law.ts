/** What the law asks, in the words of the checker: each duty, when it binds, what an adequacy decision covers, and tools for transfers that no longer work. */
export const law = {
  duties: {
    controller: 'Den personuppgiftsansvariges identitet och kontaktuppgifter',
    representative: 'Den personuppgiftsansvariges företrädare i unionen',
    'representative-details': 'Företrädarens identitet och kontaktuppgifter',
    'data-protection-officer': 'Dataskyddsombudets kontaktuppgifter',
    purposes: 'Ändamålen med behandlingen',
    'legal-bases': 'Den rättsliga grunden för behandlingen',
    'legitimate-interests':
      'Den personuppgiftsansvariges eller en tredje parts berättigade intressen',
    'interest-holder': 'Vems det berättigade intresset är',
    'data-categories': 'Kategorierna av personuppgifter',
    recipients: 'Mottagarna eller kategorierna av mottagare',
    transfers:
      'Överföringar till tredjeland eller internationella organisationer och huruvida det finns ett beslut om adekvat skyddsnivå',
    'transfer-safeguards':
      'Skyddsåtgärderna för överföringen och hur en kopia av dem kan fås eller var de finns tillgängliga',
    retention: 'Lagringstiden eller de kriterier som bestämmer den',
    access: 'Rätten till tillgång',
    rectification: 'Rätten till rättelse',
    erasure: 'Rätten till radering',
    restriction: 'Rätten till begränsning av behandlingen',
    objection: 'Rätten att invända mot behandlingen, åtskild från annan information',
    'direct-marketing':
      'Rätten att säga nej till direktmarknadsföring, åtskild från annan information',
    'research-objection': 'Rätten att invända mot behandling för forskning eller statistik',
    portability: 'Rätten till dataportabilitet',
    withdrawal:
      'Rätten att när som helst återkalla samtycket, och att återkallelsen inte påverkar tidigare behandling',
    complaint: 'Rätten att lämna in klagomål till en tillsynsmyndighet',
    providing:
      'Om uppgifterna måste lämnas, vad skyldigheten grundar sig på och vad som följer om de inte lämnas',
    sources: 'Varifrån uppgifterna kommer',
    'source-accessibility': 'Om källan är allmänt tillgänglig, när den kan vara det',
    'automated-decisions': 'Automatiserat beslutsfattande, dess logik, betydelse och följder',
    'new-purpose': 'Ett nytt ändamål innan behandlingen börjar',
    'informed-in-time': 'När den registrerade informeras om uppgifter från annat håll',
    'informing-exempted': 'Varför den registrerade inte informeras särskilt',
    'information-left-out': 'Varför och med stöd av vilket undantag något utelämnas',
    'special-categories': 'Villkoret som tillåter behandling av särskilda kategorier av uppgifter',
    'criminal-data':
      'Lagen som tillåter behandling av uppgifter om fällande domar och överträdelser',
    'national-number': 'På vilken grund personbeteckningar eller personnummer behandlas',
    'law-named': 'Lagen som den rättsliga förpliktelsen eller uppgiften grundar sig på',
    'free-consent': 'Samtycket är frivilligt',
    'child-consent':
      'Åldersgränsen för barnets samtycke och vårdnadshavarens samtycke eller godkännande',
    'automated-decision-ground': 'Vad som tillåter det automatiserade beslutet',
    'automated-decision-safeguards':
      'Rätten till mänskligt ingripande, att uttrycka sin åsikt och att bestrida beslutet',
    'automated-decision-special-categories':
      'Villkoret som tillåter ett automatiserat beslut med särskilda kategorier av uppgifter',
    'joint-controllers':
      'De gemensamt personuppgiftsansvariga och det väsentliga innehållet i deras arrangemang',
    'joint-contact-point': 'Vem av de gemensamt ansvariga man kan vända sig till',
    'officer-of-public-body': 'Dataskyddsombud för en myndighet eller ett offentligt organ',
    'transfer-derogation': 'Vilket undantag överföringen grundar sig på',
    'transfer-risks': 'Riskerna med överföringen när samtycke begärs',
    'transfer-interest': 'Det tvingande berättigade intresse som överföringen grundar sig på',
    transparency: 'Informationen är koncis, klar, begriplig och lätt tillgänglig',
    'specific-purposes': 'Ändamålen är särskilda och uppgifterna nödvändiga för dem',
    accountability: 'Den personuppgiftsansvarige kan visa vad som har sagts vid varje tid',
    'using-rights': 'Hur rättigheterna används',
    'answer-in-time': 'Inom vilken tid en begäran besvaras',
    refusal: 'Skälen för ett avslag och rättsmedlen',
    'free-of-charge': 'Begäranden är kostnadsfria',
    'confirming-identity': 'När identiteten behöver bekräftas',
    icons: 'Symbolernas maskinläsbarhet',
    'recipients-notified': 'Mottagarna underrättas om rättelser och raderingar',
    'judicial-remedy': 'Rätten till ett rättsmedel i domstol',
  },
  conditions: {
    always: 'alltid',
    'controller-outside-eea':
      'när den personuppgiftsansvarige inte är etablerad i Europeiska ekonomiska samarbetsområdet',
    'representative-designated': 'när en företrädare har utsetts',
    'joint-control': 'när behandlingen bestäms tillsammans med andra',
    'officer-designated': 'när ett dataskyddsombud har utnämnts',
    'public-body': 'när den personuppgiftsansvarige är en myndighet eller ett offentligt organ',
    'legitimate-interests': 'när grunden är berättigat intresse',
    'basis-in-law': 'när grunden är en rättslig förpliktelse eller en uppgift av allmänt intresse',
    consent: 'när grunden är samtycke',
    'child-consent': 'när en tjänst erbjuds direkt till ett barn och grunden är samtycke',
    'special-data': 'när särskilda kategorier av personuppgifter behandlas',
    'criminal-data': 'när uppgifter om fällande domar eller överträdelser behandlas',
    'national-number': 'när personbeteckningar eller personnummer behandlas',
    'data-disclosed': 'när uppgifter lämnas ut till mottagare',
    'data-transferred':
      'när uppgifter överförs till ett tredjeland eller en internationell organisation',
    'transfer-on-safeguards':
      'när överföringen grundar sig på lämpliga skyddsåtgärder eller ett tvingande berättigat intresse',
    'transfer-on-derogation':
      'när överföringen grundar sig på ett undantag för särskilda situationer',
    'transfer-on-consent': 'när överföringen grundar sig på uttryckligt samtycke',
    'transfer-on-compelling-interest':
      'när överföringen grundar sig på ett tvingande berättigat intresse',
    'data-from-data-subject': 'när uppgifter samlas in från den registrerade själv',
    'data-from-elsewhere': 'när uppgifter fås från någon annan än den registrerade',
    'objection-possible': 'när grunden är berättigat intresse eller en uppgift av allmänt intresse',
    'portability-possible':
      'när grunden är samtycke eller avtal och behandlingen sker automatiserat',
    'direct-marketing': 'när uppgifter används för direktmarknadsföring',
    research: 'när uppgifter används för forskning eller statistik',
    'automated-decision': 'när betydande beslut om den registrerade fattas enbart automatiserat',
    'automated-decision-special-data':
      'när ett automatiserat beslut bygger på särskilda kategorier av uppgifter',
    'new-purpose': 'när uppgifter som har samlats in tidigare börjar användas för ett nytt ändamål',
    'information-left-out': 'när beskrivningen utelämnar något',
    icons: 'när information ges med symboler',
  },
  adequacyScopes: {
    '2002/2/EC': 'kommersiella organisationer som omfattas av Kanadas lag PIPEDA',
    '(EU) 2019/419': 'aktörer som omfattas av Japans lag om skydd av personuppgifter (APPI)',
    '(EU) 2022/254':
      'aktörer som omfattas av Sydkoreas lag PIPA, med undantag för kreditupplysningar',
    '(EU) 2016/1250': 'företag som har anslutit sig till Privacy Shield mellan EU och USA',
    '(EU) 2023/1795':
      'företag som är certifierade enligt ramen för dataskydd mellan EU och USA (Data Privacy Framework)',
  },
  obsoleteTools: {
    'safe-harbor': 'Safe Harbor',
    'privacy-shield': 'Privacy Shield',
    'scc-controllers': 'standardavtalsklausulerna 2001/497/EG, 2004/915/EG',
    'scc-processors': 'standardavtalsklausulerna 2010/87/EU',
  },
  packs: { FI: 'Finsk lag', DE: 'Tysk lag', SE: 'Svensk lag' },
} as const;
