import { expect, test } from 'vitest';
import { readSections } from '../../../src/check/text/read-sections.ts';
import { noticeOf } from '../../support/notices.ts';

const body = 'We disclose your data to Carrier Oy.\n\nWe keep it for two years.';
const notice = noticeOf('purposes: []', body);
const [section] = notice.sections;

test('a section is read with the lines of its file, and once', () => {
  const read = readSections();
  const text = section && read(section, 'en');
  expect(text?.claims.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
    '5 recipient',
    '7 retention',
  ]);
  expect(section && read(section, 'en')).toBe(text);
});

test('sections are read below their titles', () => {
  const titled = section && { ...section, title: 'Do you sell my data?' };
  const text = titled && readSections()(titled, 'en');
  expect(text?.sentences[0]?.context.headings).toEqual(['Do you sell my data?']);
});
