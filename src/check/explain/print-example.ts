import type { PastRevision } from '../findings/past-revision.ts';
import type { Example } from '../findings/rule.ts';

/** The folder that the notices of examples are in. */
export const exampleFolder = 'content/notices/shop';

/** The file of the section that an example is, such as `en/privacy.md`. */
export function fileOf({ locale = 'en' }: Pick<Example, 'locale'>): string {
  return `${locale}/privacy.md`;
}

/** The files of an example in the folder of its notice, path to text, its own section first. */
export function exampleFiles(example: Example): ReadonlyMap<string, string> {
  const { locale = 'en', second, source } = example;
  return new Map([
    [fileOf(example), printSection(example)],
    ...(second ? [[`${locale}/more.md`, printSection(second)] as const] : []),
    ...(source ? [[fileOf(source), printSection(source)] as const] : []),
  ]);
}

/** What the records of the released revisions say, path to text, oldest first, then the ledger where people were told. */
export function exampleRecords({ history = [] }: Example): ReadonlyMap<string, string> {
  const told = history.flatMap(printTold).join('');
  return new Map([
    ...history.map(
      (revision) => [`revisions/${revision.id}/revision.yaml`, printRecord(revision)] as const,
    ),
    ...(told === '' ? [] : [['revisions/ledger.yaml', told] as const]),
  ]);
}

/** What the ledger says of the telling, less what chains its entries. */
function printTold({ id, told }: PastRevision): string[] {
  return told.map(
    ({ date, channels }) =>
      `- {type: told, revision: ${id}, date: ${date}, channels: [${channels.join(', ')}]}\n`,
  );
}

function printSection({ yaml, body }: Pick<Example, 'yaml' | 'body'>): string {
  const text = `---\ntitle: Privacy\n${yaml}\n---\n`;
  return body === undefined ? text : `${text}${body}\n`;
}

function printRecord(revision: PastRevision): string {
  const { published, effective, kind, standing, summary } = revision;
  const lines = [
    `published: ${published}`,
    ...(effective ? [`effective: ${effective}`] : []),
    `kind: ${kind}`,
    `standing: ${standing}`,
    ...Object.entries(summary).map(([locale, text]) => `summary: {${locale}: ${text}}`),
  ];
  return `${lines.join('\n')}\n`;
}
