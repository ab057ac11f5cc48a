import type { Locale } from '../../../../schema/languages.ts';

/** Facts that declare all absent. */
export const absent: Readonly<Record<Locale, string>> = {
  fi: `transfers: {none: Emme siirrä tietojasi ETA-alueen ulkopuolelle.}
recipients: {none: Emme luovuta tietojasi kenellekään.}
jointControllers: {none: Vastaamme käsittelystä yksin.}
dataProtectionOfficer: {none: Meillä ei ole tietosuojavastaavaa.}
automatedDecisions: {none: Ihminen tekee kaikki päätökset.}
children: {none: Emme tarjoa palveluja lapsille.}`,
  sv: `transfers: {none: Vi överför inga uppgifter utanför EES.}
recipients: {none: Vi lämnar inte ut dina uppgifter till någon.}
jointControllers: {none: Vi ansvarar ensamma för behandlingen.}
dataProtectionOfficer: {none: Vi har inget dataskyddsombud.}
automatedDecisions: {none: En människa fattar alla beslut.}
children: {none: Vi erbjuder inga tjänster till barn.}`,
  en: `transfers: {none: We transfer no data outside the EEA.}
recipients: {none: We disclose your data to nobody.}
jointControllers: {none: We alone are responsible for the processing.}
dataProtectionOfficer: {none: We have no data protection officer.}
automatedDecisions: {none: A person makes all decisions.}
children: {none: We offer no services to children.}`,
  de: `transfers: {none: Wir übermitteln keine Daten in Länder außerhalb des EWR.}
recipients: {none: Wir geben Ihre Daten an niemanden weiter.}
jointControllers: {none: Wir sind allein für die Verarbeitung verantwortlich.}
dataProtectionOfficer: {none: Wir haben keinen Datenschutzbeauftragten.}
automatedDecisions: {none: Ein Mensch trifft alle Entscheidungen.}
children: {none: Wir bieten Kindern keine Dienste an.}`,
};

/** Facts that tell all of it, the same in each language but for a few names. */
export const told: Readonly<Record<Locale, string>> = {
  fi: `transfers: [{id: us, country: US}]
recipients: [{id: dealer, name: Kataja Oy, role: controller}]
jointControllers: [{id: fair, parties: [{name: Messut Haapa Oy}]}]
dataProtectionOfficer: {title: Tietosuojavastaava, email: vastaava@kauppa.example}
automatedDecisions: [{id: credit, logic: Vertaamme maksutietojasi.}]
purposes: [{id: ads, name: Mainonta, profiling: {how: Vertaamme ostojasi.}}]
dataCategories: [{id: health, name: Terveystiedot, special: health}, {id: customers, name: Asiakastiedot}]
children: {offeredDirectly: true}
retention: [{id: customers, data: [customers], period: P5Y, from: viimeisestä ostosta}, {id: health, data: [health], period: P1Y, from: hoidosta}]
requests: {answerWithin: P1M}`,
  sv: `transfers: [{id: us, country: US}]
recipients: [{id: dealer, name: Kataja Ab, role: controller}]
jointControllers: [{id: fair, parties: [{name: Mässan Asp Ab}]}]
dataProtectionOfficer: {title: Dataskyddsombud, email: ombud@butik.example}
automatedDecisions: [{id: credit, logic: Vi jämför dina betalningar.}]
purposes: [{id: ads, name: Reklam, profiling: {how: Vi jämför dina köp.}}]
dataCategories: [{id: health, name: Hälsouppgifter, special: health}, {id: customers, name: Kunduppgifter}]
children: {offeredDirectly: true}
retention: [{id: customers, data: [customers], period: P5Y, from: det senaste köpet}, {id: health, data: [health], period: P1Y, from: vården}]
requests: {answerWithin: P1M}`,
  en: `transfers: [{id: us, country: US}]
recipients: [{id: dealer, name: Juniper Ltd, role: controller}]
jointControllers: [{id: fair, parties: [{name: Bark Fairs Ltd}]}]
dataProtectionOfficer: {title: Data protection officer, email: officer@shop.example}
automatedDecisions: [{id: credit, logic: We compare your payments.}]
purposes: [{id: ads, name: Advertising, profiling: {how: We compare your purchases.}}]
dataCategories: [{id: health, name: Health data, special: health}, {id: customers, name: Customer data}]
children: {offeredDirectly: true}
retention: [{id: customers, data: [customers], period: P5Y, from: the last purchase}, {id: health, data: [health], period: P1Y, from: the treatment}]
requests: {answerWithin: P1M}`,
  de: `transfers: [{id: us, country: US}]
recipients: [{id: dealer, name: Wacholder GmbH, role: controller}]
jointControllers: [{id: fair, parties: [{name: Messe Espe GmbH}]}]
dataProtectionOfficer: {title: Datenschutzbeauftragter, email: beauftragter@laden.example}
automatedDecisions: [{id: credit, logic: Wir vergleichen Ihre Zahlungen.}]
purposes: [{id: ads, name: Werbung, profiling: {how: Wir vergleichen Ihre Käufe.}}]
dataCategories: [{id: health, name: Gesundheitsdaten, special: health}, {id: customers, name: Kundendaten}]
children: {offeredDirectly: true}
retention: [{id: customers, data: [customers], period: P5Y, from: dem letzten Kauf}, {id: health, data: [health], period: P1Y, from: der Behandlung}]
requests: {answerWithin: P1M}`,
};
