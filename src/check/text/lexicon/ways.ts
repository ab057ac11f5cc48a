import { latin } from '../../../../schema/latin.ts';

const way = latin(
  /@|https?:|link(?:i|k)|sähköpost|osoittee|asetuks|painik|lomak|ilmoittama|ottamalla yhteyttä|ota\p{L}* yhteyttä|kirjoittama|kirjoita|soittama|puhelim|länk|e-post|inställning|knapp|blankett|formulär|genom att|kontakta|skriv|ring|\blink|e-?mail|settings?|button|\bform\b|unsubscribe|by (?:writ|call|click|contact|send|tell)|contact us|write to|page|formular|schaltfläche|einstellung|abmelde|abbestell|schreiben sie|schreib |anruf|telefon|per (?:post|brief|mail)|kontaktier|wenden sie sich|wende dich|mitteilung an uns|nachricht an uns/iu,
);

/** Whether a sentence tells by what means something is done: a link, an address, a form. */
export function tellsWay(sentence: string): boolean {
  return way.test(sentence);
}
