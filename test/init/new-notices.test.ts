import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../schema/languages.ts';
import type { Finding } from '../../src/check/findings/finding.ts';
import { checkDraft } from '../../src/cli/check-notice.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { countFiles } from '../../src/files/counting.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import type { Files } from '../../src/files/files.ts';
import { readOwnPackage } from '../../src/files/own-package.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { type Answers, AnswersSchema, noticeKinds } from '../../src/init/answers.ts';
import { inCountry, partsOfList } from '../../src/init/in-country.ts';
import { manifestFor } from '../../src/init/package-file.ts';
import { projectUnits } from '../../src/init/project-files.ts';
import { readPage, readTemplate, readTemplateTree } from '../../src/init/read-template.ts';
import { sectionNames } from '../../src/init/sections.ts';
import { branchAt, type Tree } from '../../src/init/tree.ts';
import { planRelease } from '../../src/revise/plan-release.ts';
import { filesFrom } from '../support/memory-files.ts';
import { fillGaps, gapsIn } from './fill-gaps.ts';

const day = '2026-11-30';
const house = filesOnDisk(`${packageRoot}src/init`);

type Made = Record<string, string>;

/** Kinds that one body may have all of: what is written for a municipality differs in each of its notices. */
const ofCompanies = noticeKinds.filter((kind) => kind !== 'municipality');

/** What was made of the same answers before. */
const before = new Map<string, Made>();

/** The files of a new project by their paths; with every kind of notice where none is named, the municipality's as of another body. */
function madeFrom(answers: Partial<Answers>): Made {
  const key = JSON.stringify(answers);
  const made = before.get(key) ?? madeAnew(answers);
  before.set(key, made);
  return made;
}

function madeAnew(answers: Partial<Answers>): Made {
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
    // A name that is still to be written is told of where it stands, not where others refer to it.
    const named = (one: (typeof gaps)[number]) =>
      gaps.some(({ at, notice, gap }) => notice === one.notice && gap === one.gap && found.has(at));
    const unfound = gaps.filter(({ at }) => !found.has(at));
    expect(unfound.filter((one) => !named(one))).toEqual([]);
    const all = new Set(gaps.map(({ at }) => at));
    expect([...found].filter((at) => !all.has(at))).toEqual([]);
  });

  test('tell all their facts in the text', () => {
    const sections = Object.entries(made).filter(([path]) => /notices\/.*\.md$/u.test(path));
    const heads = sections.map(([, text]) => text.split('---\n')[1] ?? '');
    expect(heads.filter((head) => !/^title: .*\n$/u.test(head))).toEqual([]);
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

/** The gaps of the notices, and where each stands. */
function gapsOf(made: Made): { notice: string; at: string; gap: string }[] {
  return Object.entries(made)
    .filter(([path]) => path.startsWith('content/notices/'))
    .flatMap(([path, text]) =>
      gapsIn(text).map(({ line, gap }) => {
        return { notice: path.split('/')[2] ?? '', at: `${path}:${line}`, gap };
      }),
    );
}

const several: [country: string, languages: Locale[]][] = [
  ['FI', ['fi', 'sv', 'en', 'de']],
  ['DE', ['de', 'en']],
  ['SE', ['sv', 'en']],
];

describe.each(several)('notices of %s in %j', (country, languages) => {
  test.each(noticeKinds)('%s: translations follow, and are clean too', (kind) => {
    const made = madeFrom({ country, languages, notices: [kind] });
    const findings = findingsIn(made);
    expect(findings.filter((one) => one.severity !== 'info' && !isGap(one)).map(tell)).toEqual([]);
    const left = findingsIn(filled(made));
    // A source that had gaps is stamped when the translation follows what was filled in.
    expect(left.filter(({ rule }) => rule !== 'translation-unstamped').map(tell)).toEqual([]);
  });
});

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
  const english = (country?: 'SE' | 'FR' | 'DE' | 'US') =>
    madeFrom({ ...(country && { country }), notices: ['customers'] });
  const data = 'content/notices/customers/en/data.md';
  expect(english()[data]).toContain('| 6 years |');
  expect(english('SE')[data]).toContain('(1999:1078)');
  expect(english('FR')[data]).toContain('[fill in: name of the law on bookkeeping]');
  const rights = 'content/notices/customers/en/rights.md';
  expect(english('FR')[rights]).toContain('**Supervisory authority:** French Data Protection');
  expect(english('DE')[rights]).toContain('[fill in: name of the supervisory authority]');
  const controller = 'content/notices/customers/en/controller.md';
  expect(english('US')[controller]).toContain('**Representative in the EU:**');
  expect(english()[controller]).not.toContain('Representative');
});

test('what binds every employer of a country is named, with its number, and so is who collects taxes', () => {
  const of = (country: string) =>
    madeFrom({ country, languages: ['sv', 'en'], notices: ['employees'] });
  const swedish = of('SE');
  const purposes = swedish['content/notices/employees/sv/purposes.md'];
  expect(purposes).toContain('Sjuklönelagen (1991:1047)');
  expect(purposes).toContain('sjunde dagen efter sjukanmälningsdagen');
  const translated = swedish['content/notices/employees/en/purposes.md'];
  expect(translated).toContain('seventh day after the day on which you reported sick');
  expect(translated).toContain('Swedish Sick Pay Act (1991:1047)');
  expect(swedish['content/notices/employees/sv/recipients.md']).toContain('| Skatteverket |');
  const controller = 'content/notices/employees/sv/controller.md';
  expect(swedish[controller]).toContain('- **Organisationsnummer:** [fyll i');
  expect(swedish[controller]).toContain('organisationsnummer]');
  expect(of('FI')[controller]).toContain('FO-nummer]');
  expect(of('FR')[controller]).not.toMatch(/organisationsnummer|FO-nummer/u);
  expect(of('FR')['content/notices/employees/sv/purposes.md']).toContain('[fyll i: lagarna om');
});

test.each([
  ['SE', '556036-0793', '556036-0794', 'company-number-wrong-sweden'],
  ['DE', 'HRB 12345', 'HBR 12345', 'company-number-wrong-germany'],
])('notices of %s are judged by the law of their country', (country, right, wrong, rule) => {
  const made = filled(madeFrom({ country, notices: ['customers'] }));
  expect(findingsIn(made).map(tell)).toEqual([]);
  const typed = Object.entries(made).map(([path, text]) => [path, text.replaceAll(right, wrong)]);
  const findings = findingsIn(Object.fromEntries(typed) as Made);
  expect(new Set(findings.map((one) => one.rule))).toEqual(new Set([rule]));
});

test('accounts are kept as long as the country asks, and who has no number is asked for none', () => {
  const of = (country: string, kind: 'association' | 'municipality') =>
    madeFrom({ country, languages: ['de'], notices: [kind] });
  const german = of('DE', 'association');
  expect(german['content/notices/association/de/data.md']).toContain(
    '| 8 Jahre ab dem Ende des Kalenderjahrs, in dem der Beleg',
  );
  expect(of('SE', 'association')['content/notices/association/de/data.md']).toContain(
    '| 7 Jahre ab dem Ende des Kalenderjahrs',
  );
  const controller = 'content/notices/association/de/controller.md';
  expect(german[controller]).toContain('- **Registernummer:** [bitte ergänzen');
  expect(german[controller]).toContain('Registergericht und Registernummer des Verantwortlichen');
  const city = 'content/notices/municipality/de/controller.md';
  expect(of('DE', 'municipality')[city]).not.toContain('Registernummer');
  expect(of('SE', 'municipality')[city]).toContain('Organisationsnummer des Verantwortlichen');
});

test('the rights are those that the legal bases give rise to', () => {
  const made = madeFrom({});
  const told = (kind: string, right: string) => {
    const text = made[`content/notices/${kind}/en/rights.md`] ?? '';
    if (new RegExp(`^\\*\\*${right}:\\*\\* No\\.`, 'imu').test(text)) return 'none';
    return new RegExp(`^\\| ${right} +\\|`, 'imu').test(text) ? 'text' : undefined;
  };
  const names = [
    'right of access',
    'right to object',
    'right to data portability',
    'right to withdraw consent',
    'right to object to direct marketing',
  ];
  const rows = ['customers', 'municipality', 'cctv'].map((kind) =>
    names.map((right) => told(kind, right)),
  );
  expect(rows).toEqual([
    ['text', 'none', 'text', 'text', 'text'],
    ['text', 'text', 'none', undefined, undefined],
    ['text', 'text', 'none', undefined, undefined],
  ]);
  expect(made['content/notices/website/en/rights.md']).toContain(
    '| Operation and security of the website, Answering messages |',
  );
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
  expect(made['content/notices/cctv/en/controller.md']).toContain(
    '- **E-mail:** privacy@x.example\n',
  );
});

test('a public body is one in each of its notices, with its officer', () => {
  const made = madeFrom({ notices: ['municipality', 'cctv'] });
  const controller = made['content/notices/cctv/en/controller.md'];
  expect(controller).toContain('- **Public authority:** yes\n');
  expect(controller).toMatch(/^[-*] \*\*Data protection officer:\*\*\n[-*] \*\*E-mail:\*\* \[/mu);
  const found = new Set(findingsIn(filled(made)).map(({ rule }) => rule));
  expect([...found]).toEqual(['public-authority-legitimate-interests']);
});

describe('in its country', () => {
  const swedish = (country: string) =>
    Object.values(madeFrom({ languages: ['sv'], country })).join('\n');

  test('Swedish is that of Sweden or of Finland', () => {
    expect(swedish('SE')).toContain('Integritetspolicy – anställda');
    expect(swedish('SE')).not.toMatch(
      /dataskyddsbeskrivning|personbeteckning(?! eller personnummer)|befolkningsregist/iu,
    );
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
    const list = readTemplateTree(house, `${locale}/${name}`);
    expect(Object.keys(list).filter((part) => !isPart(part))).toEqual([]);
    const words = partsOfList.flatMap((part) => Object.keys(branchAt(list, part)));
    const texts = readdirSync(`${packageRoot}src/init/templates/${locale}`, { recursive: true })
      .map(String)
      .filter((path) => /\.(?:md|yaml)$/u.test(path) && path !== name)
      .map((path) => readTemplate(house, `templates/${locale}/${path}`))
      .join('\n');
    expect(words.filter((word) => !texts.includes(word))).toEqual([]);
  });

  const countries = [...new Set(lists.map(([, name]) => name.slice(0, 2)))];

  test.each(countries)('what is otherwise in %s is so in each language', (country) => {
    const [first, ...others] = locales.map((locale) => otherwiseIn(locale, country));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(locales)('what every employer is bound by is named in %s', (locale) => {
    const laws = readTemplateTree(house, `${locale}/laws.yaml`);
    const numbers = readTemplateTree(house, 'laws.yaml');
    for (const topic of ['pay', 'absence']) {
      expect(Object.keys(branchAt(laws, topic))).toEqual(['FI', 'SE', 'DE']);
      for (const [country, numbered] of Object.entries(branchAt(numbers, topic)))
        expect(branchAt(laws, topic)[country]).toHaveLength(Object.keys(numbered).length);
    }
    const countries = ['FI', 'SE', 'AT', 'NO', 'DK', 'EE'];
    expect(Object.keys(branchAt(laws, 'taxAuthority'))).toEqual(countries);
  });
});

const isPart = (name: string) => [...partsOfList, 'labels'].includes(name);

/** The texts of the templates of a language that the law of a country makes otherwise, by their places. */
function otherwiseIn(locale: Locale, country: string): string[] {
  const before = textsOf(house, locale);
  const after = textsOf(inCountry(house, locale, country, ['law']), locale);
  return [...before.keys()].filter((place) => before.get(place) !== after.get(place));
}

function textsOf(templates: Files, locale: Locale): Map<string, string> {
  const pages = [...noticeKinds, ...sectionNames.map((name) => `sections/${name}`)];
  const found = pages.map((name) => [name, readPage(templates, `${locale}/${name}.md`)] as const);
  return new Map([
    ...['entries', 'gaps'].flatMap((name) =>
      leavesOf(readTemplateTree(templates, `${locale}/${name}.yaml`), name),
    ),
    ...found.flatMap(([name, { facts, body }]) => leavesOf({ ...facts, body }, name)),
  ]);
}

function leavesOf(tree: Tree, place: string): [string, string][] {
  if (typeof tree === 'string') return [[place, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, `${place}.${key}`));
}
