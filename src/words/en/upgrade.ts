/** What the command upgrade says. */
export const upgrade = {
  engine: 'This is Seloste {engine}. The last release of each notice:',
  last: '{notice}: {revision}, by version {by}',
  unreleased: '  none has been released.',
  nothing: 'All of them were released by this version: nothing is judged otherwise.',
  rules: {
    one: '{n} thing is asked now that the oldest of these versions did not ask:',
    other: '{n} things are asked now that the oldest of these versions did not ask:',
  },
  found: {
    one: '{n} finding in the draft that was not there before.',
    other: '{n} findings in the draft that were not there before.',
  },
  formats:
    'What is written otherwise since version {version}. Nothing that was released needs to change, or may:',
  changes: {
    digest:
      'New revisions get digest version 3, which takes in HTML, the ids of headings and the facts read from the text. Older ones stay with version 1 or 2 and are verified by it.',
    recorded: 'Each new entry of a ledger tells the day it was recorded.',
    record:
      'A new record tells its address, whether it is a sample, the version that released it and the ids of its headings.',
    settings:
      'content/site.yaml may set severities and name a folder of rules of your own; schemaVersion may stand in each file.',
    shared:
      'A revision that takes shared entries (content/shared/) holds them in shared.yaml, and gets digest version 4.',
  },
  todo: 'What to do:',
  steps: {
    verify: 'shows that all that was released is as it was',
    check: 'shows what to complete in the drafts before the next release',
    revisions: 'judges released revisions too; rules that are newer than a release are infos there',
    build: 'builds the site; look at it before you publish it',
  },
} as const;
