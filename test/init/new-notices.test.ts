import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../schema/languages.ts';
import type { Finding } from '../../src/check/findings/finding.ts';
import { checkDraft } from '../../src/cli/check-notice.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { countFiles } from '../../src/files/counting.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { readOwnPackage } from '../../src/files/own-package.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { type Answers, AnswersSchema, noticeKinds } from '../../src/init/answers.ts';
import { manifestFor } from '../../src/init/package-file.ts';
import { projectUnits } from '../../src/init/project-files.ts';
import { readTemplate, readTemplateTree } from '../../src/init/read-template.ts';
import { planRelease } from '../../src/revise/plan-release.ts';
import { filesFrom } from '../support/memory-files.ts';
import { fillGaps, gapsIn } from './fill-gaps.ts';

const day = '2026-11-30';
const house = filesOnDisk(`${packageRoot}src/init`);

type Made = Record<string, string>;

/** Kinds that one body may have all of: what is written for a municipality differs in each of its notices. */
const ofCompanies = noticeKinds.filter((kind) => kind !== 'municipality');

/** The files of a new project by their paths; with every kind of notice where none is named, the municipality's as of another body. */
function madeFrom(answers: Partial<Answers>): Made {
  if (answers.notices) return madeOf({ ...answers, notices: answers.notices });
  const bodies = [ofCompanies, ['municipality' as const]];
  const notices = bodies.flatMap((kinds) =>
    Object.entries(madeOf({ ...answers, notices: kinds })).filter(([path]) =>
      path.startsWith('content/notices/'),
    ),
  );
  return { ...madeOf({ ...answers, notices: [...noticeKinds] }), ...Object.fromEntries(notices) };
}

function madeOf(answers: Partial<Answers> & Pick<Answers, 'notices'>): Made {
  const whole = AnswersSchema.parse({
    company: 'Kukka & Kumppanit Oy',
    country: 'FI',
    languages: ['en'],
    ...answers,
  });
  const beginning = {
    answers: whole,
    manifest: manifestFor('A', readOwnPackage()),
    day,
    ci: { folder: '.', branch: 'main', image: 'node:24' },
  };
  const units = projectUnits(beginning, house);
  return Object.fromEntries(units.flatMap(({ files }) => [...files]));
}

function filled(made: Made): Made {
  return Object.fromEntries(Object.entries(made).map(([path, text]) => [path, fillGaps(text)]));
}

/** What is found in all notices of a project; what cannot be read of its settings is thrown. */
function findingsIn(made: Made, now = day): Finding[] {
  const files = countFiles(filesFrom(made));
  const project = loadProject(files);
  return project.notices.flatMap(
    (notice) => checkDraft({ files, now, speak: 'en' }, notice).findings,
  );
}

const tell = ({ rule, place, message }: Finding) =>
  `${place.file}:${place.line} ${rule} ${message}`;
const isGap = ({ rule }: Finding) =>
  ['value-unfilled', 'value-unwritten', 'text-unfinished'].includes(rule);

describe.each(locales)('notices in %s', (locale) => {
  const made = madeFrom({ languages: [locale] });

  test('are loaded, and all that is found in them is gaps, each at its line', () => {
    const findings = findingsIn(made);
    expect(findings.filter((finding) => !isGap(finding)).map(tell)).toEqual([]);
    const found = new Set(findings.map(({ place }) => `${place.file}:${place.line}`));
    const gaps = gapsOf(made);
    expect(gaps.length).toBeGreaterThan(80);
    expect(gaps.filter((gap) => !found.has(gap))).toEqual([]);
    expect(found.size).toBe(new Set(gaps).size);
  });

  test.each(noticeKinds)('%s: filled, it is clean and can be released', (kind) => {
    const files = countFiles(filesFrom(filled(made)));
    const project = loadProject(files);
    expect(project.problems).toEqual([]);
    const notice = project.notices.find(({ id }) => id === kind);
    if (!notice) throw new Error(`no notice ${kind}`);
    const { findings } = checkDraft({ files, now: day, speak: 'en' }, notice);
    expect(findings.map(tell)).toEqual([]);
    const plan = planRelease(files, notice, { date: day, now: day, hasErrors: false });
    expect(plan.ok).toBe(true);
  });
});

/** The lines of the values with gaps in the notices. */
function gapsOf(made: Made): string[] {
  return Object.entries(made)
    .filter(([path]) => path.startsWith('content/notices/'))
    .flatMap(([path, text]) => gapsIn(text).map(({ line }) => `${path}:${line}`));
}

const several: Locale[][] = [
  ['fi', 'sv', 'en', 'de'],
  ['de', 'en'],
];

test.each(several)(
  'a notice in %s and more: translations inherit, and are clean too',
  (...langs) => {
    const made = madeFrom({ languages: langs.filter(Boolean) });
    const findings = findingsIn(made);
    expect(findings.filter((one) => one.severity !== 'info' && !isGap(one)).map(tell)).toEqual([]);
    const left = findingsIn(filled(made));
    // A source that had gaps is stamped when the translation follows what was filled in.
    expect(left.filter(({ rule }) => rule !== 'translation-unstamped').map(tell)).toEqual([]);
  },
);

test.each(['SE', 'DE', 'FR', 'NO', 'GB', 'US', 'JP'])('a controller in %s', (country) => {
  const made = madeFrom({ country });
  expect(
    findingsIn(made)
      .filter((one) => !isGap(one))
      .map(tell),
  ).toEqual([]);
  expect(findingsIn(filled(made)).map(tell)).toEqual([]);
});

test('what the law of a country settles is no gap, and what it does not settle is one', () => {
  const data = 'content/notices/customers/en/data.md';
  expect(madeFrom({})[data]).toContain('period: P6Y');
  expect(madeFrom({ country: 'SE' })[data]).toContain('number: 1999:1078');
  expect(madeFrom({ country: 'FR' })[data]).toContain('[fill in: name of the law on bookkeeping]');
  const rights = 'content/notices/customers/en/rights.md';
  expect(madeFrom({ country: 'FR' })[rights]).toContain('authority: FR\n');
  expect(madeFrom({ country: 'DE' })[rights]).toContain(
    '[fill in: name of the supervisory authority]',
  );
  const controller = 'content/notices/customers/en/controller.md';
  expect(madeFrom({ country: 'US' })[controller]).toContain('representative:');
  expect(madeFrom({})[controller]).not.toContain('representative:');
});

test('the rights are those that the legal bases give rise to', () => {
  const made = madeFrom({});
  const told = (kind: string, right: string) =>
    (made[`content/notices/${kind}/en/rights.md`] ?? '').match(
      new RegExp(`^  ${right}:\\n    (\\w+):`, 'mu'),
    )?.[1];
  const rows = ['customers', 'municipality', 'cctv'].map((kind) =>
    ['access', 'objection', 'portability', 'withdrawal', 'directMarketing'].map((right) =>
      told(kind, right),
    ),
  );
  expect(rows).toEqual([
    ['text', 'none', 'text', 'text', 'text'],
    ['text', 'text', 'none', undefined, undefined],
    ['text', 'text', 'none', undefined, undefined],
  ]);
  expect(made['content/notices/website/en/rights.md']).toContain('purposes: [operation, contact]');
});

test.each([
  'Kukka & Kumppanit "Oy": Ä #1',
  "O'Neill's – [sic] %TAG !x *y &z | >",
  '- yes: no',
  'Ö'.repeat(200),
  '日本株式会社',
])('a controller called %s', (company) => {
  const made = madeFrom({ company, notices: ['cctv'] });
  const project = loadProject(filesFrom(filled(made)));
  const [notice] = project.notices;
  if (!notice) throw new Error('no notice');
  const { state } = checkDraft(
    { files: countFiles(filesFrom(filled(made))), now: day, speak: 'en' },
    notice,
  );
  expect(state?.notices[0]?.facts.controller?.name).toBe(company);
  expect(state?.problems).toEqual([]);
});

test('answers that are given are no gaps', () => {
  const made = madeFrom({
    baseUrl: 'https://privacy.example/',
    email: 'privacy@x.example',
    siteTitle: 'Our notices',
    timeZone: 'Europe/Stockholm',
  });
  expect(made['content/site.yaml']).toBe(
    `title:\n  en: Our notices\nbaseUrl: https://privacy.example/\nlanguage: en\ntimeZone: Europe/Stockholm\nsample: false\nnotices:\n${noticeKinds.map((kind) => `  - ${kind}\n`).join('')}`,
  );
  expect(made['content/notices/cctv/en/controller.md']).toContain('email: [privacy@x.example]');
});

test('a public body is one in each of its notices, with its officer', () => {
  const made = madeFrom({ notices: ['municipality', 'cctv'] });
  const controller = made['content/notices/cctv/en/controller.md'];
  expect(controller).toContain('publicBody: true');
  expect(controller).toMatch(/dataProtectionOfficer:\n {2}email:/u);
  const found = new Set(findingsIn(filled(made)).map(({ rule }) => rule));
  expect([...found]).toEqual(['public-authority-legitimate-interests']);
});

describe('in its country', () => {
  const swedish = (country: string) =>
    Object.values(madeFrom({ languages: ['sv'], country })).join('\n');

  test('Swedish is that of Sweden or of Finland', () => {
    expect(swedish('SE')).toContain('Integritetspolicy – anställda');
    expect(swedish('SE')).not.toMatch(/dataskyddsbeskrivning|personbeteckning|befolkningsregist/iu);
    expect(swedish('FI')).toContain('Dataskyddsbeskrivning – anställda');
    expect(swedish('FI')).toContain('kameraövervakning');
  });

  test('accounts are kept by its own law, or there is a gap', () => {
    const german = (country: string) =>
      madeFrom({ languages: ['de'], country, notices: ['customers'] })[
        'content/notices/customers/de/data.md'
      ];
    expect(german('DE')).toContain('Handelsgesetzbuch (§ 257) und Abgabenordnung (§ 147)');
    expect(german('AT')).toContain('Bundesabgabenordnung (§ 132)');
    expect(german('FR')).toContain('[bitte ergänzen: Name des Gesetzes');
  });

  const lists = locales.flatMap((locale) =>
    house
      .list(`templates/${locale}`)
      .filter(({ name }) => /^[A-Z]{2}\.yaml$/u.test(name))
      .map(({ name }) => [locale, name] as const),
  );

  test.each(lists)('each text of %s/%s stands in a template', (locale, name) => {
    const words = Object.keys(readTemplateTree(house, `${locale}/${name}`));
    const texts = readdirSync(`${packageRoot}src/init/templates/${locale}`, { recursive: true })
      .map(String)
      .filter((path) => /\.(?:md|yaml)$/u.test(path) && path !== name)
      .map((path) => readTemplate(house, `templates/${locale}/${path}`))
      .join('\n');
    expect(words.filter((word) => !texts.includes(word))).toEqual([]);
  });
});
