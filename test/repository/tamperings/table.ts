import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { LedgerEvent } from '../../../src/revise/ledger.ts';
import { runGit } from '../../support/git.ts';
import { append, chain, eventsIn, forge } from './forge.ts';
import { edit, first, ledger, notice, put, revisions, second, third } from './history.ts';

/** What is done to a public history, and the file that must be named for it. */
export type Tampering = [what: string, tamper: (root: string) => void, named: string];

const replaced = (path: string, from: string | RegExp, to: string) => (root: string) =>
  edit(root, path, (text) => text.replace(from, to));

/** Does something and makes every digest and the chain fit again. */
const forged = (tamper: (root: string) => void) => (root: string) => {
  tamper(root);
  forge(root);
};

const remove = (path: string) => (root: string) =>
  rmSync(join(root, path), { recursive: true, force: true });

const move = (from: string, to: string) => (root: string) =>
  renameSync(join(root, from), join(root, to));

const rechained = (change: (events: LedgerEvent[]) => LedgerEvent[]) => (root: string) =>
  chain(root, change(eventsIn(root)));

const inLedger = (change: (text: string) => string) => (root: string) => edit(root, ledger, change);

const withdrawal = (date: string): LedgerEvent => ({
  type: 'withdrawn',
  revision: '2026-06-10',
  date,
  recorded: date,
  reason: { en: 'A mistake.' },
});

const rights = `${second}/en/rights.md`;
const record = `${second}/revision.yaml`;
const children = `${third}/en/children.md`;

const bytes: Tampering[] = [
  ['a letter', replaced(rights, 'get a copy', 'buy a copy'), rights],
  ['a space at the end', (root) => edit(root, rights, (text) => `${text} `), rights],
  ['line ends', (root) => edit(root, rights, (text) => text.replaceAll('\n', '\r\n')), rights],
  ['a byte order mark', (root) => edit(root, rights, (text) => `\uFEFF${text}`), rights],
  ['a no-break space', replaced(rights, 'get a', 'get\u00A0a'), rights],
  ['nothing left in a file', (root) => put(root, rights, ''), rights],
  ['a fact', replaced(`${second}/en/retention.md`, 'P2Y', 'P9Y'), `${second}/en/retention.md`],
  ['a comment in front matter', replaced(rights, 'rights:', 'rights: # ours'), rights],
  [
    'a figure',
    replaced(`${first}/figures/flow.svg`, 'to us', 'to all'),
    `${first}/figures/flow.svg`,
  ],
  [
    'the figure of another revision',
    (root) =>
      cpSync(join(root, third, 'figures'), join(root, first, 'figures'), { recursive: true }),
    `${first}/figures/flow.svg`,
  ],
  ['the kind in a record', replaced(record, 'kind: editorial', 'kind: material'), record],
  ['the summary in a record', replaced(record, 'One sentence', 'Two sentences'), record],
  ['the title in a record', replaced(record, 'Privacy notice', 'Terms'), record],
  ['the day of effect in a record', replaced(record, /$/u, 'effective: 2026-09-01\n'), record],
  ['the standing in a record', replaced(record, 'standing: gated', 'standing: archived'), record],
  ['a digest in a record', replaced(record, /(en\/rights.md: sha256-)./u, '$1x'), record],
  ['quotes in a record', replaced(record, 'kind: editorial', "kind: 'editorial'"), record],
];

const fitting: Tampering[] = [
  ['a letter', forged(replaced(rights, 'get a copy', 'buy a copy')), rights],
  [
    'a fact',
    forged(replaced(`${second}/en/retention.md`, 'P2Y', 'P9Y')),
    `${second}/en/retention.md`,
  ],
  [
    'a figure',
    forged(replaced(`${first}/figures/flow.svg`, 'to us', 'to all')),
    `${first}/figures/flow.svg`,
  ],
  ['the title', forged(replaced(record, 'Privacy notice', 'Terms')), record],
  ['the summary', forged(replaced(record, 'One sentence', 'Two sentences')), record],
  [
    'the day of effect',
    forged(replaced(record, 'effective: 2026-06-10', 'effective: 2026-09-01')),
    record,
  ],
  ['the standing', forged(replaced(record, 'standing: gated', 'standing: archived')), record],
  ['the last revision', forged(replaced(children, 'parents', 'teachers')), children],
  [
    'the first revision',
    forged(replaced(`${first}/en/giving.md`, 'title', 'note: x\ntitle')),
    `${first}/en/giving.md`,
  ],
  [
    'all revisions',
    forged((root) => {
      for (const one of [first, second, third])
        edit(root, `${one}/en/rights.md`, (text) => `${text}More.\n`);
    }),
    `${first}/en/rights.md`,
  ],
  [
    'a revision and the draft alike',
    forged((root) => {
      for (const one of [third, notice])
        edit(root, `${one}/en/children.md`, (text) => `${text}More.\n`);
    }),
    children,
  ],
  [
    'a section that was added',
    forged((root) => {
      put(root, `${second}/en/extra.md`, '---\ntitle: Extra\n---\nMore.\n');
      edit(root, record, (text) => text.replace(', children]', ', children, extra]'));
    }),
    record,
  ],
  [
    'a section that was taken away',
    forged((root) => {
      rmSync(join(root, second, 'en/children.md'));
      edit(root, record, (text) => text.replace(', children]', ']'));
    }),
    `${second}/en/children.md`,
  ],
  [
    'a language that was added',
    forged((root) => {
      cpSync(join(root, second, 'en'), join(root, second, 'fi'), { recursive: true });
      edit(root, record, (text) => text.replace('languages: [en]', 'languages: [en, fi]'));
    }),
    record,
  ],
  [
    'the day of a revision',
    (root) => {
      move(second, `${revisions}/2026-06-12`)(root);
      edit(root, `${revisions}/2026-06-12/revision.yaml`, (text) =>
        text.replace('2026-06-10', '2026-06-12'),
      );
      inLedger((text) => text.replaceAll('2026-06-10', '2026-06-12'))(root);
      forge(root);
    },
    second,
  ],
];

const files: Tampering[] = [
  ['a section gone', remove(rights), rights],
  [
    'a section more',
    (root) => put(root, `${second}/en/more.md`, 'More.\n'),
    `${second}/en/more.md`,
  ],
  [
    'a language more',
    (root) => put(root, `${second}/fi/rights.md`, 'Lisää.\n'),
    `${second}/fi/rights.md`,
  ],
  [
    'a draft beside',
    (root) => put(root, `${second}/en/rights.draft.md`, 'x\n'),
    `${second}/en/rights.draft.md`,
  ],
  ['a hidden file', (root) => put(root, `${second}/.rights.md`, 'x\n'), `${second}/.rights.md`],
  [
    'a file further down',
    (root) => put(root, `${second}/en/old/rights.md`, 'x\n'),
    `${second}/en/old`,
  ],
  [
    'a figure more',
    (root) => put(root, `${second}/figures/new.svg`, '<svg/>\n'),
    `${second}/figures/new.svg`,
  ],
  ['a figure gone', remove(`${first}/figures/flow.svg`), `${first}/figures/flow.svg`],
  ['a section under another name', move(rights, `${second}/en/right.md`), rights],
  [
    'a link to the draft',
    (root) => {
      rmSync(join(root, children));
      symlinkSync('../../../en/children.md', join(root, children));
    },
    children,
  ],
  [
    'a link to another revision',
    (root) => {
      rmSync(join(root, second), { recursive: true });
      symlinkSync('2026-11-10', join(root, second));
    },
    second,
  ],
  [
    'a folder in the place of a section',
    (root) => {
      rmSync(join(root, rights));
      put(root, `${rights}/rights.md`, 'x\n');
    },
    rights,
  ],
  [
    'another repository in the place of a revision',
    (root) => {
      rmSync(join(root, second), { recursive: true });
      runGit(root, 'rm', '-rqf', '--cached', second);
      const entry = `160000,${runGit(root, 'rev-parse', 'HEAD')},${second}`;
      runGit(root, 'update-index', '--add', '--cacheinfo', entry);
      mkdirSync(join(root, second));
    },
    second,
  ],
];

const folders: Tampering[] = [
  [
    'the last revision gone with its entries',
    (root) => {
      rmSync(join(root, third), { recursive: true });
      rechained((events) => events.slice(0, 3))(root);
    },
    third,
  ],
  [
    'a revision in the middle gone with its entries',
    (root) => {
      rmSync(join(root, second), { recursive: true });
      rechained((events) => events.filter(({ revision }) => revision !== '2026-06-10'))(root);
    },
    second,
  ],
  [
    'the first revision gone with its entry',
    (root) => {
      rmSync(join(root, first), { recursive: true });
      rechained((events) => events.slice(1))(root);
    },
    first,
  ],
  ['all revisions gone', remove(revisions), second],
  ['the folder of revisions elsewhere', move(revisions, `${notice}/archive`), second],
  [
    'the folder of revisions behind a link',
    (root) => {
      move(revisions, `${notice}/archive`)(root);
      symlinkSync('archive', join(root, revisions));
    },
    revisions,
  ],
  ['a revision under another day', move(second, `${revisions}/2026-06-11`), second],
  [
    'two revisions in the place of each other',
    (root) => {
      move(first, 'aside')(root);
      move(second, first)(root);
      move('aside', second)(root);
    },
    first,
  ],
  [
    'a revision between, with its entry in its place',
    (root) => {
      insertRevision(root);
      rechained(([one, two, ...rest]) =>
        [one, released, two, ...rest].flatMap((event) => event ?? []),
      )(root);
      forge(root);
    },
    ledger,
  ],
  [
    'a revision between, with its entry at the end',
    (root) => {
      insertRevision(root);
      append(root, released);
      forge(root);
    },
    ledger,
  ],
  [
    'a revision between, without an entry',
    (root) => insertRevision(root),
    `${revisions}/2026-03-01`,
  ],
  [
    'the notice gone, and another in its place',
    (root) => {
      cpSync(join(root, notice), join(root, 'content/notices/library'), { recursive: true });
      rmSync(join(root, 'content/notices/library/revisions'), { recursive: true });
      rmSync(join(root, notice), { recursive: true });
    },
    revisions,
  ],
  ['the notice under another name', move(notice, 'content/notices/library'), revisions],
];

const released: LedgerEvent = {
  type: 'released',
  revision: '2026-03-01',
  date: '2026-03-01',
  recorded: '2026-11-12',
  digest: `sha256-${'0'.repeat(64)}`,
};

function insertRevision(root: string): void {
  const folder = `${revisions}/2026-03-01`;
  cpSync(join(root, first), join(root, folder), { recursive: true });
  edit(root, `${folder}/revision.yaml`, (text) => text.replace('2026-01-10', '2026-03-01'));
}

const entries: Tampering[] = [
  ['an empty ledger', (root) => put(root, ledger, ''), ledger],
  ['a ledger without its last event', rechained((events) => events.slice(0, -1)), ledger],
  ['no ledger', remove(ledger), ledger],
  [
    'a folder in the place of the ledger',
    (root) => {
      rmSync(join(root, ledger));
      put(root, `${ledger}/ledger.yaml`, '[]\n');
    },
    ledger,
  ],
  [
    'a link in the place of the ledger',
    (root) => {
      move(ledger, `${notice}/ledger.yaml`)(root);
      symlinkSync('../ledger.yaml', join(root, ledger));
    },
    ledger,
  ],
  ['a ledger that is no YAML', inLedger((text) => `${text}- {`), ledger],
  [
    'events in another order',
    rechained(([a, b, c, ...rest]) => [a, c, b, ...rest].flatMap((e) => e ?? [])),
    ledger,
  ],
  [
    'an erratum in other words',
    forged(inLedger((text) => text.replace('A misprint.', 'Nothing.'))),
    ledger,
  ],
  [
    'an event of another day',
    forged(inLedger((text) => text.replaceAll('2026-07-01', '2026-07-02'))),
    ledger,
  ],
  [
    'a release of another day',
    forged(inLedger((text) => text.replace('date: 2026-06-10', 'date: 2026-06-09'))),
    ledger,
  ],
  [
    'an event of another kind',
    forged(inLedger((text) => text.replace('channels: [email]', 'channels: [letter]'))),
    ledger,
  ],
  ['an event taken out', rechained((events) => events.toSpliced(2, 1)), ledger],
  [
    'an event put in',
    rechained((events) => events.toSpliced(2, 0, withdrawal('2026-06-20'))),
    ledger,
  ],
  [
    'another link of the chain',
    inLedger((text) => text.replace(/(previous: sha256-)../u, '$1xx')),
    ledger,
  ],
  ['another number', inLedger((text) => text.replace('seq: 3', 'seq: 7')), ledger],
  ['another writing of the same', inLedger((text) => text.replaceAll('\n', '\r\n')), ledger],
  ['a comment in the ledger', inLedger((text) => `# Approved\n${text}`), ledger],
  ['a withdrawal of a day long past', (root) => append(root, withdrawal('2026-06-20')), ledger],
  [
    'a postponement of a day long past',
    (root) => {
      const postponed = {
        type: 'postponed',
        revision: '2026-06-10',
        effective: '2026-12-01',
      } as const;
      append(root, { ...postponed, date: '2026-06-10', recorded: '2026-06-10' });
    },
    ledger,
  ],
  [
    'a ledger that nothing says it is released in',
    (root) => {
      for (const name of readdirSync(join(root, revisions)))
        rmSync(join(root, revisions, name), { recursive: true });
      put(root, ledger, '[]\n');
    },
    ledger,
  ],
  [
    'the ledger of an earlier time, with what it released',
    (root) => {
      put(root, ledger, runGit(root, 'show', `HEAD~1:${ledger}`).concat('\n'));
      for (const one of [second, third]) rmSync(join(root, one), { recursive: true });
    },
    ledger,
  ],
  [
    'an entry twice',
    (root) =>
      edit(
        root,
        ledger,
        (text) => `${text}${readFileSync(join(root, ledger), 'utf8').split('\n')[3]}\n`,
      ),
    ledger,
  ],
];

/** What people who can push to a repository may do to what was public, by what is touched. */
export const tamperings: Readonly<Record<string, Tampering[]>> = {
  'bytes alone': bytes,
  'with every digest and the chain made to fit': fitting,
  'files and folders of a revision': files,
  'revisions and notices': folders,
  'the ledger': entries,
};
