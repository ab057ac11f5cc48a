import { fill, inFrontMatter, type Pattern, type Piece } from '../pattern.ts';

function entries(name: string, kind: string, piece: Piece): Pattern {
  return inFrontMatter(name, piece, `${kind}:\n`, '');
}

/** What can be repeated in facts that are written well. */
export const factPatterns: readonly Pattern[] = [
  entries(
    'purposes',
    'purposes',
    (index) =>
      `  - id: p${index}\n    name: Purpose ${index}\n    data: [d${index}]\n    recipients: [r${index}]\n    retention: [k${index}]\n    bases:\n      - basis: contract\n`,
  ),
  {
    name: 'purposes, data, recipients and retention',
    write(size) {
      const each = (kind: string, piece: Piece) => `${kind}:\n${fill(size / 4, piece)}`;
      const count = Math.max(1, Math.floor(size / 400));
      const yaml = [
        each('purposes', (at) => {
          const one = at % count;
          return `  - id: p${at}\n    name: Purpose ${at}\n    description: We do ${at} for you.\n    data: [d${one}]\n    recipients: [r${one}]\n    retention: [k${one}]\n    bases:\n      - basis: consent\n`;
        }),
        each(
          'dataCategories',
          (at) => `  - id: d${at}\n    name: Data ${at}\n    items: [a${at}]\n`,
        ),
        each(
          'recipients',
          (at) =>
            `  - id: r${at}\n    name: Recipient ${at} Oy\n    role: controller\n    country: US\n`,
        ),
        each(
          'retention',
          (at) =>
            `  - id: k${at}\n    period: P${at + 1}Y\n    from: the end of order ${at}\n    data: [d${at % count}]\n`,
        ),
      ];
      return {
        text: `---\ntitle: Text\n${yaml.join('')}---\nWords of ${'Recipient 1 Oy and P5Y. '.repeat(size / 400)}\n`,
      };
    },
  },
  entries(
    'data categories',
    'dataCategories',
    (at) =>
      `  - id: d${at}\n    name: Data ${at}\n    items: [a${at}, b${at}]\n    sources: [data-subject]\n`,
  ),
  {
    name: 'items of one category',
    write: (size) => ({
      text: `---\ntitle: Text\ndataCategories:\n  - id: d\n    name: Data\n    items:\n${fill(size, (at) => `      - a${at}\n`)}---\nWords.\n`,
    }),
  },
  entries(
    'sources',
    'sources',
    (at) => `  - id: s${at}\n    name: Register ${at}\n    kind: public-register\n`,
  ),
  entries(
    'recipients',
    'recipients',
    (at) => `  - id: r${at}\n    name: Recipient ${at} Oy\n    role: controller\n    country: US\n`,
  ),
  entries(
    'recipients of one name',
    'recipients',
    (at) => `  - id: r${at}\n    name: Recipient Oy\n    role: controller\n`,
  ),
  entries(
    'transfers',
    'transfers',
    (at) => `  - id: t${at}\n    country: US\n    recipients: [r${at}]\n`,
  ),
  entries(
    'retention periods',
    'retention',
    (at) => `  - id: k${at}\n    period: P${at + 1}Y\n    from: the end of order ${at}\n`,
  ),
  entries(
    'automated decisions',
    'automatedDecisions',
    (at) => `  - id: a${at}\n    name: Decision ${at}\n`,
  ),
  entries('data subjects', 'dataSubjects', (at) => `  - id: c${at}\n    name: Customers ${at}\n`),
  entries(
    'quotes of the text',
    'recipients',
    (at) =>
      `  - id: r${at}\n    name: Recipient ${at} Oy\n    role: controller\n    seen: Words of ${at}\n`,
  ),
  {
    name: 'quotes of a long text',
    write(size) {
      const yaml = fill(
        size / 2,
        (at) =>
          `  - id: r${at}\n    name: Recipient ${at} Oy\n    role: controller\n    seen: Words of ${at}.\n`,
      );
      return {
        text: `---\ntitle: Text\nrecipients:\n${yaml}---\n${fill(size / 2, (at) => `Words of ${at}.\n\n`)}`,
      };
    },
  },
  {
    name: 'a long quote',
    write(size) {
      const words = fill(size / 2, (at) => `word${at} `).trim();
      return {
        text: `---\ntitle: Text\nrecipients:\n  - id: r\n    name: Recipient Oy\n    role: controller\n    seen: ${words}\n---\n${words}\n`,
      };
    },
  },
  {
    name: 'e-mail addresses of requests',
    write: (size) => ({
      text: `---\ntitle: Text\nrequests:\n  email:\n${fill(size, (at) => `    - a${at}@shop.example\n`)}---\nWords.\n`,
    }),
  },
  {
    name: 'a long fact of sentences',
    write: (size) => ({
      text: `---\ntitle: Text\nchanges:\n  text: ${fill(size, 'We may change this and so on. ')}\n---\nWords.\n`,
    }),
  },
  {
    name: 'facts and placeholders',
    write(size) {
      const yaml = fill(
        size / 2,
        (at) => `  - id: k${at}\n    period: P${at + 1}Y\n    from: order ${at}\n`,
      );
      const body = fill(size / 2, (at) => `We keep it {{retention.k${at}.period}}.\n\n`);
      return { text: `---\ntitle: Text\nretention:\n${yaml}---\n${body}` };
    },
  },
];
