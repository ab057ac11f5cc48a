import type { Rule } from '../../rule.ts';

export const dataProtectionOfficerUndeclared: Rule = {
  name: 'data-protection-officer-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(b)', '14(1)(b)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo tietosuojavastaavan yhteystiedot tai sen, ettei tietosuojavastaavaa ole.',
    sv: 'Beskrivningen anger dataskyddsombudets kontaktuppgifter eller att det inte finns något dataskyddsombud.',
    en: 'The notice gives the contact details of the data protection officer, or says that there is none.',
  },
  why: {
    fi: 'Rekisteröity voi ottaa tietosuojavastaavaan yhteyttä kaikissa tietojensa käsittelyä koskevissa asioissa. Jos seloste vaikenee, lukija ei tiedä, puuttuuko tietosuojavastaava vai onko hänet unohdettu mainita.',
    sv: 'Den registrerade får kontakta dataskyddsombudet i alla frågor om sina uppgifter. Om beskrivningen tiger vet läsaren inte om ombud saknas eller bara har glömts bort.',
    en: 'The officer is the person whom data subjects may contact about anything that concerns their data. Silence does not tell a reader whether there is none or whether the notice forgot.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteesta ei ilmene, onko rekisterinpitäjällä tietosuojavastaava (${law}).`,
      hint: 'Lisää joko: dataProtectionOfficer: {email: tietosuojavastaava@esimerkki.example} tai: dataProtectionOfficer: {none: "Emme ole nimittäneet tietosuojavastaavaa."}.',
    }),
    sv: ({ law }) => ({
      message: `Det framgår inte av beskrivningen om den personuppgiftsansvarige har ett dataskyddsombud (${law}).`,
      hint: 'Lägg till antingen: dataProtectionOfficer: {email: dataskyddsombud@exempel.example} eller: dataProtectionOfficer: {none: "Vi har inte utnämnt något dataskyddsombud."}.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say whether the controller has a data protection officer (${law}).`,
      hint: 'Add either: dataProtectionOfficer: {email: dpo@shop.example} or: dataProtectionOfficer: {none: "We have not designated a data protection officer."}.',
    }),
  },
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
dataProtectionOfficer: {email: dpo@shop.example}`,
    },
  },
  *check({ facts }) {
    if (!facts.dataProtectionOfficer) yield { path: ['dataProtectionOfficer'] };
  },
};
