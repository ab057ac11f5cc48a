import { describe, expect, it } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const languages = { fi: readyLanguage('fi'), sv: readyLanguage('sv') };

function sureKindsOf(sentence: string, locale: 'fi' | 'sv'): string[] {
  const { claims } = readClaims(parseMarkdown(sentence), sentence, languages[locale]);
  return claims.filter(({ sure }) => sure).map(({ kind }) => kind);
}

describe('what narrows, takes back or tells of others is never sure', () => {
  it.each([
    'Tuskin koskaan luovutamme tietojasi ulkopuolisille.',
    'Luovutamme tietoja muutoin kuin nimettöminä vain Labra Oy:lle.',
    'Emme juuri luovuta tietoja ulkopuolisille.',
    'Tietoja ei ole tarkoitus luovuttaa ulkopuolisille.',
    'Data Oy ei saa tietojasi meiltä.',
    'Tietojesi luovutus Data Oy:lle päättyi viime vuonna.',
    'Emme siirrä tietoja EU:n ulkopuolelle toistaiseksi.',
    'Tietojasi ei missään nimessä siirretä Kiinaan.',
    'Emme siirrä muuta kuin nimesi EU:n ulkopuolelle.',
    'Ei ole niin, että siirtäisimme tietosi Yhdysvaltoihin.',
    'Harvoin tietosi käsitellään Yhdysvalloissa.',
    'Automaattista päätöksentekoa ei sovelleta muuhun kuin luottoihin.',
    'Profilointia vältetään.',
    'Profilointi ei ole osa toimintaamme muualla kuin verkossa.',
    'Emme kerää terveystietoja turhaan.',
    'Perintätoimisto Perintä Oy lähettää muistutuksen ja käsittelee tietoja omaan lukuunsa.',
    'Emme luovuta tietojasi kolmansille osapuolille, ellei Data Oy sitä vaadi.',
    'Esimerkki: luovutamme tietosi Kuriiri Oy:lle, kun tilaat kotiinkuljetuksen.',
    'Yhdysvaltoihin matkustavan tiedot siirretään lentoyhtiölle.',
    'Tutkijat Yhdysvalloissa käsittelevät anonyymejä tietoja.',
    'Lomakkeella kysytään, saako tietosi siirtää Yhdysvaltoihin.',
    'Ohjelma laskee automaattisesti vuokran, mutta päätöksen tekee asiantuntija.',
    'Uhkien profilointi kuuluu tietoturvaan.',
    'Ilmoita allergioista keittiölle suullisesti.',
    'Kahden yhtiön yhteisrekisterinpitäjyys on lain mukaan mahdollinen.',
    'Rekisterinpitäjä on nimittänyt tietosuojavastaavan, jos laki vaatii.',
    'Koiran rokotustiedot tallennetaan ilmoittautumisen yhteydessä.',
    'Postinumerosi perusteella lähetämme esitteen taloyhtiölle.',
    'Maaperän profilointi tehdään keväällä.',
    'Käsittelemme henkilötietoja Yhdysvalloissa asuvista lahjoittajista Suomessa.',
    'Pyyntöön vastataan kuukauden kuluessa, paitsi heinäkuussa.',
    'Lääkäri tekee päätöksen, tietokone laskee annoksen.',
    'Siirrämme suurimman osan tiedoistasi Yhdysvaltoihin.',
    'Laskujen tiedot ovat Suomessa, eikä niitä siirretä Intiaan kuin tarvittaessa.',
  ])('in Finnish: %s', (sentence) => {
    expect(sureKindsOf(sentence, 'fi')).toEqual([]);
  });

  it.each([
    'Vi lämnar knappast någonsin ut dina uppgifter till utomstående.',
    'Vi har slutat lämna ut uppgifter till Data AB.',
    'Vi vägrar lämna ut dina uppgifter till Data AB.',
    'Uppgifter lämnas inte ut till utomstående annat än i undantagsfall.',
    'Utlämnandet av dina uppgifter till Data AB upphörde i fjol.',
    'Föreningen har förbjudits att lämna ut uppgifter till Data AB.',
    'Vi överför tills vidare inte uppgifter utanför EU.',
    'Dina uppgifter överförs till USA på sin höjd anonymt.',
    'Att överföra uppgifter till USA vore olagligt.',
    'Behandling av uppgifter i USA är förbjuden i våra avtal.',
    'Uppgifter överförs inte utanför EU utom till Schweiz.',
    'Automatiserat beslutsfattande tillämpas inte på annat än krediter.',
    'Profilering undviks.',
    'Profilering görs inte annat än på webben.',
    'Vi samlar inte in hälsouppgifter i onödan.',
    'Utifrån ditt postnummer skickar vi broschyren till bostadsbolaget.',
    'Vår partner sparar uppgifter i tio år.',
    'Innan vi överför dina uppgifter till Indien ber vi om lov.',
    'Vi anmäler personuppgiftsincidenter till dataombudsmannen.',
    'Begäran besvaras inom en månad, utom i juli.',
    'Inkassobyrån Inkasso AB skickar påminnelsen och behandlar uppgifter för egen räkning.',
    'Vi lämnar inte ut dina uppgifter till tredje part, om inte Data AB kräver det.',
    'Exempel: vi lämnar dina uppgifter till Kurir AB när du beställer hemleverans.',
    'Uppgifter om den som reser till USA överförs till flygbolaget.',
    'Forskare i USA behandlar anonyma uppgifter.',
    'På blanketten frågas om dina uppgifter får överföras till USA.',
    'Programmet räknar automatiskt ut hyran, men beslutet fattas av en expert.',
    'Profilering av hot hör till informationssäkerheten.',
    'Meddela köket muntligt om allergier.',
    'Gemensamt personuppgiftsansvar är möjligt enligt lag.',
    'Den personuppgiftsansvarige har utsett ett dataskyddsombud om lagen kräver det.',
  ])('in Swedish: %s', (sentence) => {
    expect(sureKindsOf(sentence, 'sv')).toEqual([]);
  });
});

describe('what is said outright is sure', () => {
  it.each([
    ['Osamaksua varten tietosi siirretään Petäjä Rahoitus Oy:lle.', 'recipient'],
    ['Yhtiölle on nimitetty tietosuojavastaava.', 'officer-contact'],
    ['Tietojasi ei käytetä automaattiseen päätöksentekoon.', 'automated-decision'],
    ['Profiloimme asiakkaitamme ostohistorian perusteella.', 'profiling'],
    ['Kulunvalvontaa varten keräämme sormenjälkesi.', 'special-data'],
    ['Kunta ja hyvinvointialue toimivat yhteisrekisterinpitäjinä.', 'joint-control'],
    ['Palvelua ei ole tarkoitettu lapsille.', 'children'],
    ['Tiedot eivät siirry ETA-alueen ulkopuolelle.', 'transfer'],
    ['Siirrämme tukeen jättämäsi viestit Intiaan, jossa tiimimme työskentelee.', 'transfer'],
    ['Taitoluistelijoiden nimet annetaan kisatoimistolle.', 'recipient'],
    ['Vieraitamme ei profiloida, ja uutiskirje on kaikille sama.', 'profiling'],
    [
      'Pyyntöösi vastataan kuukauden kuluessa, mutta aikaa voidaan jatkaa kahdella kuukaudella.',
      'deadline',
    ],
    ['Huoltohistoriasi säilytetään neljä vuotta viimeisestä käynnistä.', 'retention'],
  ])('in Finnish: %s', (sentence, kind) => {
    expect(sureKindsOf(sentence, 'fi')).toEqual([kind]);
  });

  it.each([
    ['Dina uppgifter överlåts till Furu Finans AB för kreditbeslut.', 'recipient'],
    ['Något dataskyddsombud har inte utsetts.', 'officer-contact'],
    ['Vi tillämpar inte automatiserat beslutsfattande.', 'automated-decision'],
    ['Vi profilerar våra kunder utifrån köphistoriken.', 'profiling'],
    ['För passerkontrollen samlar vi in dina fingeravtryck.', 'special-data'],
    ['Kommunen och välfärdsområdet är gemensamt personuppgiftsansvariga.', 'joint-control'],
    ['Tjänsten är inte avsedd för barn.', 'children'],
    ['Uppgifterna lämnar inte EES.', 'transfer'],
    ['Vi skickar dina meddelanden till vår kundtjänst i Indien, där den bemannas.', 'transfer'],
    ['Seglarnas kontaktuppgifter lämnas till tävlingskansliet.', 'recipient'],
    ['Våra gäster profileras inte, och nyhetsbrevet är lika för alla.', 'profiling'],
    ['Din begäran besvaras inom en månad, men tiden kan förlängas med två månader.', 'deadline'],
    ['Givarnas uppgifter lagras i tio år efter den senaste gåvan.', 'retention'],
  ])('in Swedish: %s', (sentence, kind) => {
    expect(sureKindsOf(sentence, 'sv')).toEqual([kind]);
  });

  it.each([
    ['fi', '## Profilointi\n\nEi.\n', 'profiling'],
    ['sv', '## Automatiserat beslutsfattande\n\nSaknas.\n', 'automated-decision'],
  ] as const)('as a bare no below a heading in %s', (locale, text, kind) => {
    const { claims } = readClaims(parseMarkdown(text), text, languages[locale]);
    expect(claims.map((claim) => [claim.kind, claim.polarity])).toEqual([[kind, 'denied']]);
  });
});
