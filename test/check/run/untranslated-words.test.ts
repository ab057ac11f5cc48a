import { expect, test } from 'vitest';
import { rules } from '../../../src/check/rules/index.ts';
import { judgeLanguages } from '../../../src/check/run/judge-languages.ts';
import { judgeNotice } from '../../../src/check/run/run.ts';
import { readSections } from '../../../src/check/text/read-sections.ts';
import { stateOf } from '../../support/notices.ts';

const section = (yaml: string) => `---\ntitle: Section\n${yaml}\n---\nText.\n`;

/** What is found of the words of rights in all languages of a notice, in the order of its languages. */
function found(source: string, translation: string): string[] {
  const state = stateOf({ 'fi/a.md': section(source), 'sv/a.md': section(translation) }, 'fi');
  const request = { rules, day: '2026-11-01', speak: 'en', archived: false } as const;
  const sourceNotice = state.notices[0];
  const { all } = judgeLanguages(state.notices, (notice) =>
    judgeNotice(notice, { ...request, source: sourceNotice, read: readSections() }),
  );
  const said = all.filter(({ subject }) => subject.startsWith('rights.erasure'));
  return [
    ...state.problems.map(({ code, named }) => `${code} ${named}`),
    ...said.map(({ finding }) => `${finding.rule} ${finding.locale}`),
  ];
}

const granted = 'rights: {erasure: {text: Sinulla on oikeus saada tietosi poistetuiksi.}}';

test('words that a translation has of its source are judged in no other language', () => {
  expect(found(granted, '')).toEqual(['translation-missing rights']);
  expect(found(granted, 'rights: {erasure: {}}')).toEqual([
    'translation-missing rights.erasure.text',
  ]);
});

test('nor is a text beside one that is missing', () => {
  const limited = granted.replace('}}', ', limits: Emme poista tositteita.}}');
  const lacking = 'rights: {erasure: {text: Vi raderar inte uppgifter om kunder.}}';
  expect(found(limited, lacking)).toEqual(['translation-missing rights.erasure.limits']);
});

test('what is refused in the source is told there, and a translation that refuses is told too', () => {
  expect(found('rights: {erasure: {text: Emme poista asiakkaiden tietoja.}}', '')).toEqual([
    'translation-missing rights',
    'right-refused fi',
  ]);
  const refusing = 'rights: {erasure: {text: Vi raderar inte uppgifter om kunder.}}';
  expect(found(granted, refusing)).toEqual(['right-refused sv']);
});
