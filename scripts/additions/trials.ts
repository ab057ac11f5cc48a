import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a trial is told of the copy it works in. */
export type Copy = {
  read(file: string): string;
  write(file: string, text: string): void;
  /** Copies a folder. */
  copy(from: string, to: string): void;
};

/** Something that is added by hand: the files it takes, and a command whose report shows that it works. */
export type Trial = {
  readonly name: string;
  add(copy: Copy): void;
  readonly prove: readonly string[];
  readonly shows: string;
};

const words = join(import.meta.dirname, '../../src/words');
const spoken = readdirSync(words, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function ruleFile(variable: string, name: string): string {
  return `import type { Rule } from '${'../'.repeat(name.startsWith('estonian') ? 3 : 2)}findings/rule.ts';

export const ${variable}: Rule = {
  name: '${name}',
  severity: 'info',
  articles: ['13(1)(a)'],
  since: '2018-05-25',
  examples: { failing: { yaml: 'controller: {name: Shop}' }, passing: { yaml: 'purposes: []' } },
  *check({ facts }) {
    if (facts.controller) yield { path: ['controller'] };
  },
};
`;
}

const row = `    'phone-missing': {
      severity: 'info',
      articles: ['13(1)(a)'],
      anyOf: ['phone'],
      example: \`controller: {name: Shop{++, phone: [010 123]++}}\`,
    },`;

/** The same words in every language: whoever adds a rule writes each. */
function addWords(copy: Copy, family: string, name: string): void {
  for (const locale of spoken) {
    const file = `src/words/${locale}/rules/${family}.ts`;
    const sentence = `${name} in ${locale}.`;
    const entry = ['summary', 'why', 'message', 'hint'].map((part) => `${part}: '${sentence}'`);
    const text = copy.read(file);
    copy.write(file, text.replace(' = {\n', ` = {\n  '${name}': { ${entry.join(', ')} },\n`));
  }
}

const faxes = `import * as z from 'zod';
import { intrudes, prolongs } from '../meaning.ts';
import { common, duration, id, ids, list, text } from '../values.ts';

/** Fax machines that data come in by. */
export const FaxesSchema = list(
  z.strictObject({
    id: id(),
    name: text('What the machine is called.', { print: 'title' }),
    paper: duration('How long paper lies in it.', prolongs).optional(),
    data: ids('What comes in.', 'dataCategories', intrudes).optional(),
    ...common,
  }),
  { description: 'Fax machines that data come in by.', effect: intrudes },
);
`;

const faxNotice = `title: {en: Shop}
path: {en: shop}
language: en
languages: [en]
sections: [faxes]
`;

const faxSection = `---
title: Faxes
faxes: [{id: office, name: Office, paper: P1M, data: [orders]}]
---
We have a fax machine.
`;

export const trials: readonly Trial[] = [
  {
    name: 'a rule',
    add(copy) {
      copy.write('src/check/rules/controller/fax-alone.ts', ruleFile('faxAlone', 'fax-alone'));
      addWords(copy, 'controller', 'fax-alone');
    },
    prove: ['explain', 'fax-alone', '--lang', 'sv'],
    shows: 'fax-alone in sv.',
  },
  {
    name: 'a duty of presence',
    add(copy) {
      const file = 'src/check/rules/controller/presence.ts';
      edit(copy, file, 'presenceRules(theController, {', `presenceRules(theController, {\n${row}`);
      addWords(copy, 'controller', 'phone-missing');
    },
    prove: ['explain', 'phone-missing', '--lang', 'sv'],
    shows: 'phone-missing in sv.',
  },
  {
    name: 'a kind of disclosure',
    add(copy) {
      copy.write('schema/disclosures/faxes.ts', faxes);
      const index = 'schema/disclosures/index.ts';
      edit(
        copy,
        index,
        'import { ProvidingSchema }',
        "import { FaxesSchema } from './faxes.ts';\nimport { ProvidingSchema }",
      );
      edit(
        copy,
        index,
        '  cookies: CookiesSchema,',
        '  faxes: FaxesSchema,\n  cookies: CookiesSchema,',
      );
      for (const locale of spoken) {
        const file = `src/words/${locale}/facts.ts`;
        edit(copy, file, '  kinds: {', `  kinds: {\n    faxes: 'Faxes',`);
        edit(
          copy,
          file,
          '  entries: {',
          `  entries: {\n    faxes: { added: 'New fax', removed: 'Old fax' },`,
        );
        edit(copy, file, '  labels: {', `  labels: {\n    paper: 'Paper is kept',`);
      }
      // A notice that tells of one; it stands where Git does not look.
      const notice = 'dist/faxes/content/notices/shop';
      copy.write('dist/faxes/content/site.yaml', copy.read('content/site.yaml'));
      copy.write(`${notice}/notice.yaml`, faxNotice);
      copy.write(`${notice}/en/faxes.md`, faxSection);
    },
    prove: ['check', '--root', 'dist/faxes', '--fail-on', 'never', '--lang', 'en'],
    shows: 'reference-unknown',
  },
  {
    name: 'a country',
    add(copy) {
      const table = copy.read('schema/gdpr/national.ts');
      const [, row = ''] = /\n {2}SE: (\{.*?\n {2}\}),\n/su.exec(table) ?? [];
      copy.write('schema/gdpr/national.ts', table.replace('\n  SE: {', `\n  EE: ${row},\n  SE: {`));
      const file = 'src/check/rules/national/EE/estonian-age.ts';
      copy.write(file, ruleFile('estonianAge', 'estonian-age'));
      addWords(copy, 'finland', 'estonian-age');
    },
    prove: ['explain', 'estonian-age', '--lang', 'fi'],
    shows: 'estonian-age in fi.',
  },
  {
    name: 'a language',
    add(copy) {
      copy.copy('src/words/en', 'src/words/et');
      const index = copy.read('src/words/et/index.ts');
      copy.write('src/words/et/index.ts', index.replace('const english', 'const estonian'));
      const reports = copy.read('src/words/et/reports.ts');
      copy.write('src/words/et/reports.ts', reports.replace("'error'", "'viga'"));
      edit(copy, 'schema/languages.ts', "'de'] as const", "'de', 'et'] as const");
      const loads = "  et: async () => (await import('./et/index.ts')).estonian,\n";
      edit(copy, 'src/words/every.ts', '  de: async', `${loads}  de: async`);
    },
    prove: ['explain', 'controller-missing', '--lang', 'et'],
    shows: 'controller-missing (viga)',
  },
];

/** Throws where the text to be replaced is not there: a trial that changes nothing shows nothing. */
function edit(copy: Copy, file: string, before: string, after: string): void {
  const text = copy.read(file);
  if (!text.includes(before)) throw new Error(`No \`${before}\` in ${file}.`);
  copy.write(file, text.replace(before, after));
}
