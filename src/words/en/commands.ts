/** What commands say of their work. */
export const commands = {
  verified: {
    revisions: { one: '{n} revision verified', other: '{n} revisions verified' },
    problems: { one: '{n} problem', other: '{n} problems' },
    line: '{revisions}, {problems}.',
  },
  built: {
    line: 'Built into {out}: {notices}, {pages}.',
    notices: { one: '{n} notice', other: '{n} notices' },
    pages: { one: '{n} page', other: '{n} pages' },
    look: 'Look at it with {command}, or put the folder on a web server.',
  },
  'nothing-released':
    'No notice has been released yet: the site shows none. Release one first: {command}',
  unpublishable: 'Cannot be published: {what}.',
  baseline: {
    unwritten: '{file} is not written: first mend the files that cannot be read.',
    written: '{file}: {known} known findings, {added} added, {removed} removed.',
  },
  release: {
    from: ', in force from {day:day}',
    dry: 'Would release {notice} {revision} ({kind}{from}). Nothing was written.',
    done: 'Released {notice} {revision} ({kind}{from}): {folder}. Commit the folder and ledger.yaml.',
    proposed: 'Proposed kind of change: {kind}.',
    'without-summary':
      'Note: readers are not told what changed ({languages}), and this revision stays as it is. Next time, try --dry-run first, and tell them: --summary {first}="…".',
    'without-summary-dry':
      'Note: readers are not told what changed ({languages}). Tell them: --summary {first}="…".',
    'less-protective': 'These changes seem to protect the data subject less:',
    'less-protective-dry': 'If you agree, tell readers: {flags}',
    'less-protective-told': 'Readers are not told; only a release can confirm it: {flags}',
    'promise-broken':
      'Note: the notice promises to tell of such a change {promise} ahead, so that it takes effect on {earliest:day} at the earliest. This one comes sooner.',
    'promise-lacking':
      'Note: a major change should be told of well in advance. `check --revisions` expects {promise}: --effective {earliest} or later.',
  },
  kinds: {
    none: 'Nothing changed',
    first: 'First version',
    date: 'Day of update',
    undecided: 'To be judged',
  },
  translated: {
    done: '{file}: follows {source} as it stands now.',
    known: '{file}: said so already.',
  },
  tidied: {
    moved: '{file}: {list} now stand in the text.',
    'would-move': '{file}: {list} would move into the text.',
    padded: '{file}: tidied, nothing moved.',
    'would-pad': '{file}: would be tidied, nothing would move.',
    stay: '{file}: of {list}, something stays in front matter, as no table, list or line of the text can tell it.',
    known: '{notice}: tidy already.',
    look: 'No sentence of the text was changed. See for yourself: {command}',
  },
  'language-gone': 'The notice is no longer written in the language `{locale}`.',
  'no-word-list':
    'There is no word list for the language of this text: every change of its words is left to a person.',
  'release-all': {
    never: '{notice} was never released: release it by its name.',
    notices: { one: '{n} notice', other: '{n} notices' },
    unchanged: { one: '{n} is as it was released', other: '{n} are as they were released' },
    done: 'Released: {notices}; {unchanged}.',
    refused: { one: '{n} is refused', other: '{n} are refused' },
    planned: 'To be released: {notices}; {unchanged}. Nothing was written.',
    stopped: 'To be released: {notices}; {unchanged}; {refused}. Nothing was written.',
  },
  'release-finished':
    'Revision `{revision}` of `{notice}` is released: the release that was interrupted had come to its entry in the ledger.',
  'release-undone':
    'The release of `{notice}` `{revision}` that was interrupted before its entry in the ledger was undone.',
  'release-moves': 'From {day:day} on the address `{from}` leads on to `{to}`.',
  'site-first': 'There is no {file}: nothing to compare with, as --first says.',
  'site-moved': 'The published site is at `{listed}`, this one would be at `{found}`.',
  'site-notice-gone': '{notice}: the notice is on the published site and would be gone.',
  'site-language-gone':
    '{notice} {language}: the language is on the published site and would be gone.',
  'site-revision-gone':
    '{notice} {language} {revision}: the revision is on the published site and would be gone.',
  'site-revision-inserted':
    '{notice} {language} {revision}: the published site does not have the revision, though it has a later one.',
  'site-value-differs':
    '{notice} {language} {revision}: `{key}` would be `{found}`, the published site has `{listed}`.',
  'site-differs':
    'The site was not built, because what is public would not stay as it is. Restore what was released from Git. An effective day changes with `postpone`, an address with a release.',
  'event-would': 'Would write down for {notice}: {event}. Nothing was written.',
  'event-done': 'Written down for {notice}: {event}. Commit {file}.',
  'event-withdrawn': 'revision {revision} is withdrawn on {day:day}',
  'event-postponed': 'revision {revision} is moved to take effect on {day:day}',
  'event-postponed-none': 'revision {revision} is postponed, and no new day is set',
  'event-erratum': 'an erratum of {day:day} is added to revision {revision}',
  'event-told': 'people were told of revision {revision} on {day:day}',
  'readers-see': 'Readers see from {day:day}:',
  'stretch-open': 'From {from:day}, revision {revision} is in force.',
  'stretch-closed': 'From {from:day} to {to:day}, revision {revision} is in force.',
  'stretch-none': 'From {from:day}, no revision is in force.',
  'release-warnings': {
    one: 'One warning was left in the draft: the command check shows it.',
    other: '{n} warnings were left in the draft: the command check shows them.',
  },
  'released-late':
    'Note: the day of publication, {date:day}, has passed. The revision is in force from {day:day} at the earliest, the day it is written down.',
  'base-before': 'Compared with {commit}, which stood here before the push ({forge}).',
  'base-request':
    'Compared with {commit}, where the change left the branch that it goes to ({forge}).',
  'base-unrelated':
    'Compared with {commit}, the branch that the change goes to: they have no commit in common ({forge}).',
  'base-branch':
    'Compared with {commit}, where this left the branch {branch}: {forge} names nothing that stood here before.',
  'base-oldest':
    'Compared with {commit}, the oldest commit with released revisions, and in these alone: {forge} names nothing that stood here before, and the branch {branch} holds this commit already.',
  'base-only':
    'Nothing to compare with but {commit} itself: {forge} names nothing that stood here before, and no earlier commit has released revisions.',
  'base-unborn': 'Nothing to compare with: nothing has been committed yet.',
  'base-fetched': 'Fetching what to compare with: {command}',
  'revision-not-as-released':
    'The released revision `{revision}` is not as it was released (compared with `{ref}`): {what}',
  'history-not-as-released':
    'The released revisions of `{notice}` are not as they were released (compared with `{ref}`): {what}',
  'not-as-released-hint': 'What has changed is shown by git diff {ref} -- {folder}',
  'comment-created': '{request}: commented.',
  'comment-updated': '{request}: comment updated.',
  'comment-same': '{request}: the comment stands as it is.',
  'comment-later': '{request}: not commented, for a later run has done so.',
  'comment-without-report': '{request}: not commented, for its run left no report.',
  'comment-other-event': 'Not commented: the run was not for a pull request.',
  'comment-none-open': 'Not commented: no open request ends with {commit}.',
  'comment-several': 'Not commented: {commit} is the end of several open requests: {list}.',
  'path-outside': '`{path}` belongs to no notice and is left out.',
  'paths-outside': '{n} paths belong to no notice and are left out, `{path}` the first of them.',
  'announced-files': 'Written: {list}.',
  'announced-later': 'Note: {later} was released after {revision}.',
} as const;
