import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixture = join(import.meta.dirname, '../fixtures/frozen-0.2/content/notices/association');
const section = (path: string) => readFileSync(join(fixture, path), 'utf8');

const recipients = Array.from({ length: 10 }, (_, at) => ({
  id: `processor-${at + 1}`,
  name: `Exempeltjänst ${'abcdefghij'[at]} Ab`,
  activity: { sv: `drift av register ${at + 1}`, en: `keeping register ${at + 1}` },
}));

/** The shared file of ten recipients, `renamed` being the name of the first. */
export function sharedRecipients(renamed = recipients[0]?.name): string {
  const entries = recipients.map(
    ({ id, name, activity }, at) => `  - id: ${id}
    name: ${at === 0 ? renamed : name}
    activity: {sv: ${activity.sv}, en: ${activity.en}}
    role: processor
    country: [FI]
    data: [member-data, email-address]
`,
  );
  return `recipients:\n${entries.join('')}`;
}

/**
 * Notices of clients in Swedish and English that all have the same ten recipients: taken from `content/shared`, or, where
 * nothing is shared, written out in each. The ids are `client-1-notice-1` and so on.
 */
export function manyNotices(
  { clients, each, isShared = true }: { clients: number; each: number; isShared?: boolean },
  renamed = recipients[0]?.name,
): Record<string, string> {
  const ids = Array.from({ length: clients }, (_, client) =>
    Array.from({ length: each }, (__, notice) => ({ client: client + 1, notice: notice + 1 })),
  ).flat();
  const files = ids.flatMap(({ client, notice }) =>
    Object.entries(noticeFiles(client, notice, isShared, renamed)),
  );
  return {
    'content/site.yaml':
      'title: {sv: Dataskydd, en: Privacy}\nbaseUrl: https://dataskydd.byra.example/\nlanguage: sv\ntimeZone: Europe/Helsinki\nsample: true\n',
    ...(isShared ? { 'content/shared/recipients.yaml': sharedRecipients(renamed) } : {}),
    ...Object.fromEntries(files),
  };
}

function noticeFiles(client: number, notice: number, isShared: boolean, renamed?: string) {
  const id = `client-${client}-notice-${notice}`;
  const own = (text: string) =>
    text.replaceAll('Exempel Gymnastikförening rf', `Exempelkund ${client} rf`);
  const used = recipients.map(({ id: use }) => `  - {use: ${use}}\n`).join('');
  const written = (locale: 'sv' | 'en') =>
    recipients
      .map(({ id: own, name, activity }, at) => {
        const told = `id: ${own}, name: ${at === 0 ? renamed : name}, activity: ${activity[locale]}`;
        const same = ', role: processor, country: [FI], data: [member-data, email-address]';
        return `  - {${told}${locale === 'sv' ? same : ''}}\n`;
      })
      .join('');
  const inSource = isShared ? used : written('sv');
  const inEnglish = isShared ? '' : written('en');
  return {
    [`content/notices/${id}/notice.yaml`]: `title: {sv: Beskrivning ${id}, en: Notice ${id}}
path: {sv: ${id}, en: ${id}}
language: sv
languages: [sv, en]
sections: [forening, uppgifter]
`,
    [`content/notices/${id}/figures/flow.svg`]: section('figures/flow.svg'),
    [`content/notices/${id}/sv/forening.md`]: own(section('sv/forening.md')),
    [`content/notices/${id}/en/forening.md`]: own(section('en/forening.md')),
    [`content/notices/${id}/sv/uppgifter.md`]: withRecipients(section('sv/uppgifter.md'), inSource),
    [`content/notices/${id}/en/uppgifter.md`]: withRecipients(
      section('en/uppgifter.md'),
      inEnglish,
    ),
  };
}

/** The section with other recipients before its own; those of translations follow the source. */
function withRecipients(text: string, entries: string): string {
  return text
    .replaceAll('recipients: [register-host]', 'recipients: [register-host, processor-1]')
    .replace(/^recipients:\n/mu, `recipients:\n${entries}`);
}
