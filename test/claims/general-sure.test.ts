import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** What the law says in general, what others have or do, and what is yet to come. */
const general: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'The Accounting Act prescribes that vouchers are kept for six years.',
    'Companies that together decide why data are processed are joint controllers.',
    'Where two companies jointly determine the purposes, they are joint controllers.',
    'Where two or more companies jointly determine the purposes and means of some processing, they are joint controllers of it.',
    'Any organisation that transfers data to Brazil needs standard contractual clauses.',
    "You can reach our payroll provider's data protection officer at dpo@payroll.example.",
    'As soon as we employ twenty people, we will appoint a data protection officer.',
    'We shall designate a data protection officer and name that person here.',
    'The price is agreed with you, and no other decision is made automatically.',
    'It is not a recipient of your data.',
  ],
  fi: [
    'Kirjanpitolaki määrää tositteet säilytettäviksi kuusi vuotta.',
    'Yhteisrekisterinpitäjiä ovat tahot, jotka määrittävät yhdessä käsittelyn tarkoitukset.',
    'Yritykset, jotka yhdessä päättävät tarkoituksista, ovat yhteisrekisterinpitäjiä.',
    'Kun kaksi yhtiötä määrittää yhdessä käsittelyn tarkoitukset ja keinot, ne ovat yhteisrekisterinpitäjiä.',
    'Yritys, joka siirtää tietoja Brasiliaan, tarvitsee vakiolausekkeet.',
    'Taloushallinnon toimittajan tietosuojavastaavan tavoitat osoitteesta tsv@talous.example.',
    'Heti kun meillä on kaksikymmentä työntekijää, nimitämme tietosuojavastaavan.',
    'Kun laki muuttuu, nimeämme tietosuojavastaavan.',
    'Hinnasta sovitaan kanssasi, eikä muita päätöksiä tehdä automaattisesti.',
    'Se ei ole tietojesi vastaanottaja.',
  ],
  sv: [
    'Bokföringslagen föreskriver att kvitton sparas i sex år.',
    'Bolag som tillsammans bestämmer ändamålen är gemensamt personuppgiftsansvariga.',
    'Gemensamt personuppgiftsansvariga är parter som gemensamt fastställer medlen.',
    'När två eller flera bolag tillsammans bestämmer ändamålen och medlen för en behandling är de gemensamt personuppgiftsansvariga.',
    'Ett företag som överför uppgifter till Brasilien behöver standardavtalsklausuler.',
    'Löneleverantörens dataskyddsombud når du på dso@lon.example.',
    'Så snart vi har tjugo anställda utser vi ett dataskyddsombud.',
    'När fusionen är klar kommer vi att utse ett dataskyddsombud.',
    'Priset avtalas med dig, och inga andra beslut fattas automatiskt.',
    'Den är inte mottagare av dina uppgifter.',
  ],
  de: [
    'Das Handelsgesetzbuch schreibt vor, dass Belege zehn Jahre aufbewahrt werden.',
    'Unternehmen, die gemeinsam die Zwecke festlegen, sind gemeinsam Verantwortliche.',
    'Gemeinsam Verantwortliche sind die, die Zwecke und Mittel zusammen festlegen.',
    'Legen zwei oder mehr Unternehmen gemeinsam die Zwecke und die Mittel einer Verarbeitung fest, so sind sie gemeinsam Verantwortliche.',
    'Ein Unternehmen, das Daten nach Brasilien übermittelt, braucht Standardvertragsklauseln.',
    'Den Datenschutzbeauftragten des Lohnanbieters erreichen Sie unter dsb@lohn.example.',
    'Sobald wir zwanzig Beschäftigte haben, werden wir einen Datenschutzbeauftragten benennen.',
    'Nach der Fusion werden wir einen Datenschutzbeauftragten bestellen und hier nennen.',
    'Der Preis wird mit Ihnen vereinbart, und keine andere Entscheidung wird automatisiert getroffen.',
    'Sie ist kein Empfänger Ihrer Daten.',
  ],
};

describe.each(locales)('%s', (locale) => {
  const language = readyLanguage(locale);
  it.each(general[locale])('is never sure: %s', (sentence) => {
    const { claims } = readClaims(parseMarkdown(sentence), sentence, language);
    expect(claims.filter(({ sure }) => sure).map(({ kind }) => kind)).toEqual([]);
  });
});
