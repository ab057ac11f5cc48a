import { expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { tidyNotice } from '../../src/tidy/tidy-notice.ts';
import { filesFrom } from '../support/memory-files.ts';

const folder = 'content/notices/shop';
const who = `recipients:
  - {id: host, name: Host Ltd, activity: maintains servers, role: processor}
`;
const why = `purposes:
  - {id: orders, name: Orders, recipients: [host], bases: [{basis: contract}]}
`;
const project: Readonly<Record<string, string>> = {
  'content/site.yaml':
    'title: {en: P, fi: T}\nbaseUrl: https://p.example/\nlanguage: en\ntimeZone: Europe/Helsinki\nsample: true\n',
  [`${folder}/notice.yaml`]:
    'title: {en: A, fi: B}\npath: {en: a, fi: b}\nlanguage: en\nlanguages: [en, fi]\nsections: [who, why]\n',
  [`${folder}/en/who.md`]: `---\ntitle: Who\n${who}---\nText.\n`,
  [`${folder}/en/why.md`]: `---\ntitle: Why\n${why}---\nText.\n`,
  [`${folder}/fi/who.md`]:
    '---\ntitle: Kuka\nrecipients:\n  - {id: host, name: Host Ltd, activity: ylläpitää palvelimia}\n---\nTeksti.\n',
  [`${folder}/fi/why.md`]:
    '---\ntitle: Miksi\npurposes:\n  - {id: orders, name: Tilaukset}\n---\nTeksti.\n',
};

function tidied(contents: Readonly<Record<string, string>>): [path: string, text: string][] {
  const files = filesFrom(contents);
  const [notice] = loadProject(files).notices;
  const result = notice && tidyNotice(files, notice);
  if (!result || !('texts' in result)) throw new Error(JSON.stringify(result));
  return [...result.texts];
}

const all = tidied(project);

test.each([...all.keys()])('stopped behind file %i, the next run does the rest', (last) => {
  const half = { ...project, ...Object.fromEntries(all.slice(0, last + 1)) };
  expect({ ...half, ...Object.fromEntries(tidied(half)) }).toEqual({
    ...project,
    ...Object.fromEntries(all),
  });
});
