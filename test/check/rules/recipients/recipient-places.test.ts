import { recipientGeneric } from '../../../../src/check/rules/recipients/recipient-generic.ts';
import { testOwnWords } from '../own-words.ts';

const inCategory = (category: string) =>
  `recipients: [{id: a, category: ${category}, country: [EEA]}]`;

testOwnWords(recipientGeneric, inCategory, {
  en: {
    error: [
      'Selected partners in the EU',
      'Group companies',
      'Service providers (EU)',
      'Our trusted partners within the EEA',
      'third parties located in Finland',
      'Companies of our group',
      'Companies of our group established in Austria',
      'Trusted partners (Denmark)',
      'Service providers in the Netherlands',
    ],
    clean: [
      'Delivery companies in Finland',
      'Payment service providers in the EU',
      'Group companies that run our shops',
      'Partners in logistics',
      'Parcel carriers (Denmark)',
      'Partners in Crime Ltd',
      'Auditors',
      'Banks in the EU',
      'Suppliers of spare parts',
      'Hosting companies in Ireland',
    ],
  },
  fi: {
    error: [
      'Valitut kumppanit EU:ssa',
      'Konserniyhtiöt',
      'Palveluntarjoajat (EU)',
      'EU-alueella toimivat yhteistyökumppanit',
      'kolmannet osapuolet Suomessa',
      'Konsernimme yhtiöt',
      'Yhteistyökumppanit (Tanska)',
      'Tanskassa toimivat alihankkijat',
      'Palveluntarjoajat Alankomaissa',
    ],
    clean: [
      'Kuljetusyritykset Suomessa',
      'Maksupalvelun tarjoajat',
      'Konsernin tilitoimisto',
      'Logistiikkakumppanit',
      'Tilintarkastajat',
      'Pankit EU:ssa',
      'Varaosien toimittajat',
      'Palvelinkeskukset Irlannissa',
    ],
  },
  sv: {
    error: [
      'Utvalda partner inom EU',
      'Utvalda samarbetspartner (Danmark)',
      'Underleverantörer i Norge',
      'Systerbolag med säte i Österrike',
      'Koncernbolag',
      'Tjänsteleverantörer (EU)',
      'Våra samarbetspartner i Europa',
      'tredje parter i Finland',
      'Bolag i vår koncern',
    ],
    clean: [
      'Fraktbolag i Finland',
      'Betaltjänster inom EU',
      'Koncernens redovisningsbyrå',
      'Partner inom logistik',
      'Revisorer',
      'Banker inom EU',
      'Leverantörer av reservdelar',
      'Webbhotell på Irland',
    ],
  },
  de: {
    error: [
      'Gesellschaften unserer Unternehmensgruppe mit Sitz in Österreich',
      'Dienstleister (Polen)',
      'Ausgewählte Partner in Dänemark',
      'Ausgewählte Partner in der EU',
      'Konzernunternehmen',
      'Dienstleister (EU)',
      'Unsere Geschäftspartner im EWR',
      'Dritte in Deutschland',
      'Unternehmen unserer Gruppe',
    ],
    clean: [
      'Paketdienste in Deutschland',
      'Zahlungsdienstleister in der EU',
      'Steuerberater des Konzerns',
      'Partner in der Logistik',
      'Wirtschaftsprüfer',
      'Banken in der EU',
      'Lieferanten von Ersatzteilen',
      'Rechenzentren in Irland',
    ],
  },
});
