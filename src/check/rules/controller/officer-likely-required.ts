import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { isNone } from '../../../../schema/values.ts';
import { dataOfPurpose } from '../../data-of-purpose.ts';
import { givesReason } from '../../lexicon/reasons.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/** Points of Article 9(2) on which employers and associations process data of their own people. */
const besideCoreActivity: readonly string[] = ['b', 'd', 'f'];

export const officerLikelyRequired: Rule = {
  name: 'officer-likely-required',
  severity: 'warning',
  articles: ['37(1)(b)', '37(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jos tietosuojavastaava näyttää tarpeelliselta, seloste kertoo, miksi sitä ei ole.',
    sv: 'Om ett dataskyddsombud verkar behövas anges varför det inte finns något.',
    en: 'Where a data protection officer seems to be needed, the notice says why there is none.',
  },
  why: {
    fi: 'Tietosuojavastaava on nimitettävä, kun ydintehtävät ovat laajamittaista arkaluonteisten tietojen käsittelyä tai ihmisten laajamittaista seurantaa. Selosteesta ei näe laajuutta, joten perustelu riittää.',
    sv: 'Ett dataskyddsombud ska utses när kärnverksamheten är behandling av känsliga uppgifter eller övervakning av människor i stor omfattning. Beskrivningen visar inte omfattningen, så en motivering räcker.',
    en: 'An officer is needed where core activities are processing of special categories or monitoring of people on a large scale. A notice does not show the scale, so a reason is enough.',
  },
  words: {
    fi: ({ law, purpose, kind }) => ({
      message: `Tietosuojavastaavaa ei ole, mutta käyttötarkoitus ${purpose} voi edellyttää sitä, koska ${kind === 'monitoring' ? 'siinä seurataan ja profiloidaan ihmisiä' : 'siinä käsitellään arkaluonteisia tietoja tai rikostietoja'} (${law}).`,
      hint: 'Nimitä tietosuojavastaava (dataProtectionOfficer: {email: tietosuojavastaava@esimerkki.example}), tai kerro syy: none: "Emme ole nimittäneet tietosuojavastaavaa, koska käsittelymme ei ole laajamittaista."',
    }),
    sv: ({ law, purpose, kind }) => ({
      message: `Det finns inget dataskyddsombud, men ändamålet ${purpose} kan kräva ett, eftersom ${kind === 'monitoring' ? 'människor följs och profileras' : 'känsliga uppgifter eller uppgifter om brott behandlas'} (${law}).`,
      hint: 'Utse ett dataskyddsombud (dataProtectionOfficer: {email: dataskyddsombud@exempel.example}), eller ange skälet: none: "Vi har inte utsett något dataskyddsombud, eftersom vår behandling inte sker i stor omfattning."',
    }),
    en: ({ law, purpose, kind }) => ({
      message: `There is no data protection officer, but the purpose ${purpose} may need one, since ${kind === 'monitoring' ? 'people are tracked and profiled' : 'special categories of data or data on offences are used'} (${law}).`,
      hint: 'Designate an officer (dataProtectionOfficer: {email: officer@shop.example}), or give the reason: none: "We have no data protection officer, because our processing is not on a large scale."',
    }),
  },
  examples: {
    failing: {
      yaml: `dataProtectionOfficer: {none: We have no data protection officer.}
purposes: [{id: care, name: Care, data: [health], bases: [{basis: contract, article9: h}]}]
dataCategories: [{id: health, name: Health, special: health}]`,
    },
    passing: {
      yaml: `dataProtectionOfficer: {none: "We have no data protection officer, because our processing is not on a large scale."}
purposes: [{id: care, name: Care, data: [health], bases: [{basis: contract, article9: h}]}]
dataCategories: [{id: health, name: Health, special: health}]`,
    },
  },
  *check({ facts }) {
    const { dataProtectionOfficer: officer, controller, purposes = [] } = facts;
    if (!officer || !isNone(officer) || controller?.publicBody) return;
    if (officer.note || givesReason(officer.none)) return;
    for (const [index, purpose] of purposes.entries()) {
      const kind = suspicionOf(facts, purpose);
      if (!kind) continue;
      yield {
        path: ['dataProtectionOfficer', 'none'],
        data: { purpose: nameEntry(purpose.id, purpose.name), kind },
        related: [{ path: ['purposes', index], why: 'needs' }],
      };
      return;
    }
  },
};

function suspicionOf(facts: Facts, purpose: Purpose): 'monitoring' | 'special' | undefined {
  if (purpose.tracking && purpose.profiling) return 'monitoring';
  const sensitive = dataOfPurpose(facts, purpose).some(
    ({ special, criminal }) => special || criminal,
  );
  const own = (purpose.bases ?? []).some(({ article9 = '' }) =>
    besideCoreActivity.includes(article9),
  );
  return sensitive && !own ? 'special' : undefined;
}
