import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { automatedDecisionFinal } from '../../../../src/check/rules/automated-decisions/automated-decision-final.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

function found(safeguards: string, locale: Locale, ground = 'contract'): string[] {
  const yaml = `automatedDecisions: [{id: a, ground: ${ground}, safeguards: "${safeguards}"}]`;
  return findingsOf(automatedDecisionFinal, noticeOf(yaml, undefined, locale));
}

test.each<[Locale, string]>([
  ['fi', 'Järjestelmän tekemä päätös on lopullinen, eikä siihen voi hakea muutosta.'],
  ['fi', 'Päätökseen ei voi hakea muutosta.'],
  ['fi', 'Päätöstä et voi riitauttaa.'],
  ['fi', 'Kukaan ihminen ei tarkista päätöstä.'],
  ['sv', 'Beslutet är slutgiltigt.'],
  ['sv', 'Beslutet kan inte överklagas.'],
  ['sv', 'Ingen människa granskar beslutet.'],
  ['en', 'The decision is final.'],
  ['en', 'The decision made by the system cannot be appealed.'],
  ['en', 'No person reviews the decision.'],
  ['en', 'You cannot contest it.'],
  ['de', 'Die Entscheidung ist endgültig.'],
  ['de', 'Die Entscheidung kann nicht angefochten werden.'],
  ['de', 'Ein Widerspruch ist nicht möglich.'],
  ['de', 'Kein Mensch prüft die Entscheidung.'],
])('a decision is told to be final in %s: %s', (locale, text) => {
  expect(found(text, locale)).toHaveLength(1);
});

test.each<[Locale, string]>([
  ['fi', 'Voit pyytää, että ihminen katsoo asian uudelleen.'],
  ['fi', 'Lopullisen päätöksen tekee työntekijä.'],
  ['fi', 'Päätös ei ole lopullinen.'],
  ['fi', 'Päätökseen ei voi hakea muutosta valittamalla, vaan siihen vaaditaan oikaisua.'],
  [
    'fi',
    'Automaattisessa päätöksessä ei ole mukana ihmistä. Voit vaatia, että työntekijä ratkaisee asian.',
  ],
  ['sv', 'Du kan begära omprövning av beslutet.'],
  ['sv', 'Beslutet är inte slutgiltigt.'],
  ['sv', 'Beslutet fattas utan människa, men en handläggare prövar det på begäran.'],
  ['en', 'You can ask a person to look at it and contest it.'],
  ['en', 'The final decision is made by a person.'],
  ['en', 'The decision is not final.'],
  ['en', 'The decision is final, but you can ask a person to review it.'],
  ['en', 'It cannot be appealed to a court; an employee examines it on request.'],
  ['de', 'Sie können verlangen, dass ein Mensch die Entscheidung prüft.'],
  ['de', 'Die Entscheidung ist nicht endgültig.'],
  ['de', 'Die Entscheidung trifft das System, auf Antrag überprüft sie eine Mitarbeiterin.'],
])('a decision is not told to be final in %s: %s', (locale, text) => {
  expect(found(text, locale)).toEqual([]);
});

test('it is an error where Article 22(3) asks for a person, and else a warning', () => {
  const severities = (ground: string) => {
    const yaml = `automatedDecisions: [{id: a, ground: ${ground}, safeguards: The decision is final.}]`;
    const context = { day: '2026-11-30', read: () => undefined };
    return [...automatedDecisionFinal.check(noticeOf(yaml), context)].map(
      ({ severity = automatedDecisionFinal.severity }) => severity,
    );
  };
  expect(['contract', 'explicit-consent', 'law'].map(severities)).toEqual([
    ['error'],
    ['error'],
    ['warning'],
  ]);
});
