import type { Command } from 'commander';
import type { Run } from './common.ts';

/** Gives a command its description, its options and its work. */
type Complete = (command: Command, run: Run) => void;

/** A command as the help of all of them lists it. */
export type ListedCommand = {
  readonly summary: string;
  /** Its arguments as help writes them, each with what it means. */
  readonly takes?: Readonly<Record<string, string>>;
  /**
   * The words that are made ready for it: of all languages, `claims` those too by which prose is read, or none: it makes its `own`
   * ready, once it knows its languages.
   */
  readonly words?: 'claims' | 'own';
  /** Loaded where the command is called: one needs little of the others, and the help of all nothing. */
  readonly load: () => Promise<Complete>;
};

const event = { '[notice]': 'the notice', '[revision]': 'the revision, such as 2019-08-12' };

/** The commands in the order of the help. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  init: {
    summary: 'begin a project with notices to fill in',
    words: 'claims',
    load: async () => (await import('./init.ts')).addInit,
  },
  check: {
    summary: 'check the drafts against the duties of the GDPR',
    words: 'own',
    takes: { '[notice...]': 'notices to check, by id, path or glob (default: all)' },
    load: async () => (await import('./check.ts')).addCheck,
  },
  explain: {
    summary: 'tell what a rule asks, by which article, and why',
    words: 'claims',
    takes: { '<rule>': 'the name of a rule, as reports print it' },
    load: async () => (await import('./explain.ts')).addExplain,
  },
  rules: {
    summary: 'list the rules with their severity and articles',
    words: 'claims',
    load: async () => (await import('./rules.ts')).addRules,
  },
  diff: {
    summary: 'compare two revisions, the draft, or any two Markdown files',
    words: 'own',
    takes: {
      '[notice]': 'the notice',
      '[from]': 'a revision, such as 2019-08-12 (default: the one in force)',
      '[to]': 'a revision, or draft (default: draft)',
    },
    load: async () => (await import('./diff.ts')).addDiff,
  },
  overview: {
    summary: 'list the notices: in force since when, and how the drafts stand',
    words: 'own',
    takes: { '[notice...]': 'notices to list, by id, path or glob (default: all)' },
    load: async () => (await import('./overview.ts')).addOverview,
  },
  audit: {
    summary: 'tell what any notice says of each duty, sentence by sentence',
    words: 'own',
    takes: { '[files...]': 'saved web pages, text or Markdown files' },
    load: async () => (await import('./audit.ts')).addAudit,
  },
  render: {
    summary: 'print the HTML of one Markdown file',
    words: 'own',
    takes: { '[file]': 'a Markdown file; it may lie outside the project' },
    load: async () => (await import('./render.ts')).addRender,
  },
  release: {
    summary: 'freeze the draft as a dated revision',
    words: 'claims',
    takes: { '[notice]': 'the notice' },
    load: async () => (await import('./release.ts')).addRelease,
  },
  withdraw: {
    summary: 'tell readers that a released revision no longer stands',
    takes: event,
    load: async () => (await import('./withdraw.ts')).addWithdraw,
  },
  postpone: {
    summary: 'give an announced revision another day of effect, or none',
    takes: event,
    load: async () => (await import('./postpone.ts')).addPostpone,
  },
  erratum: {
    summary: 'tell readers what is wrong in a released revision',
    takes: event,
    load: async () => (await import('./erratum.ts')).addErratum,
  },
  told: {
    summary: 'record when and how people were told of a revision',
    takes: event,
    load: async () => (await import('./told.ts')).addTold,
  },
  announce: {
    summary: 'write the message that tells people of a change',
    words: 'claims',
    takes: { '<notice>': 'the notice', '[revision]': 'the revision (default: the last one)' },
    load: async () => (await import('./announce.ts')).addAnnounce,
  },
  verify: {
    summary: 'prove that no released revision has changed',
    load: async () => (await import('./verify.ts')).addVerify,
  },
  translated: {
    summary: 'record that a translation follows its source as it stands now',
    takes: { '<notice>': 'the notice', '<section...>': 'sections, by their ids' },
    load: async () => (await import('./translated.ts')).addTranslated,
  },
  tidy: {
    summary: 'move the facts of front matter into the text, as tables and lists',
    words: 'claims',
    takes: { '[notice...]': 'notices (default: all)' },
    load: async () => (await import('./tidy.ts')).addTidy,
  },
  upgrade: {
    summary: 'tell what this version judges otherwise, and what to do',
    words: 'claims',
    load: async () => (await import('./upgrade.ts')).addUpgrade,
  },
  comment: {
    summary: 'comment on a pull or merge request, from the report that its run left',
    load: async () => (await import('./comment.ts')).addComment,
  },
  build: {
    summary: 'build the site of the released revisions',
    words: 'claims',
    load: async () => (await import('./build.ts')).addBuild,
  },
  dev: {
    summary: 'show the drafts in a browser while they are written',
    words: 'claims',
    load: async () => (await import('./dev.ts')).addDev,
  },
  preview: {
    summary: 'serve the site that was built',
    words: 'claims',
    load: async () => (await import('./preview.ts')).addPreview,
  },
};
