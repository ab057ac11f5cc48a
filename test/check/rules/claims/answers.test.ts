import { expect, test } from 'vitest';
import { everyRule } from '../../../../src/check/run/packs.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { loadDraft } from '../../../../src/content/load-draft.ts';
import { loadProject } from '../../../../src/content/load-project.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import { smallProject } from '../../../support/temp-project.ts';

const file = 'content/notices/shop/notice.yaml';
const yaml = `transfers: {none: We do not transfer your data outside the EEA.}
retention: [{id: orders, name: Orders, period: P3Y}]
`;

/** What the rules about claims find in a notice with short answers: the rule, the severity, and the line. */
function found(answers: string): string[] {
  const files = filesFrom({
    ...smallProject(''),
    [file]: `title: {en: T}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [data]\nanswers:\n${answers}`,
    'content/notices/shop/en/data.md': `---\ntitle: Data\n${yaml}---\nText.\n`,
  });
  const [folder] = loadProject(files).notices;
  const notice = folder && loadDraft(files, folder)?.notices[0];
  if (!notice) throw new Error('no notice');
  const rules = everyRule.filter(({ name }) => /^text-/u.test(name));
  return checkNotice(notice, { rules, day: '2026-11-30', speak: 'en', archived: false }).map(
    ({ rule, severity, place }) => `${rule} ${severity} ${place.file}:${place.line}`,
  );
}

test('a short answer is held against the facts, where it stands', () => {
  expect(found('  toWhom:\n    en: Your data is transferred to Canada.\n')).toEqual([
    `text-against-fact error ${file}:8`,
  ]);
  expect(found('  howLong:\n    en: We keep your orders for five years.\n')).toEqual([
    `text-value-differs error ${file}:8`,
  ]);
});

test('one that the facts bear out is not', () => {
  expect(found('  howLong:\n    en: We keep your orders for three years.\n')).toEqual([]);
});
