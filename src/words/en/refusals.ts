/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable': 'The draft cannot be read whole. Fix what `check` reports first.',
  'figures-unfit':
    'A figure holds what no figure may. Fix what `check` reports first; this holds for archived revisions too.',
  'words-dropped':
    'The texts hold words that no reader would be shown. Write them as text, or delete them; this holds for archived revisions too.',
  'draft-has-errors':
    'The draft has errors. Fix what `check` reports, or record a text that was published before with `--archived`.',
  'history-damaged':
    'The released revisions are not as they were. Fix what `verify` reports first.',
  unchanged: 'The draft has the same text and the same facts as revision `{revision}`.',
  'date-invalid': 'Unexpected day `{date}`, expected one such as `2019-08-12`.',
  'date-before-last':
    '{date:day} is before the last revision, `{last}`. Give the same or a later `--date`.',
  'effective-before-published':
    'The revision cannot take effect on {effective:day}, before it is published on {published:day}.',
  'effective-missing':
    'Revision `{last}` takes effect only on {effective:day}, and its changes are in this text too. Say when this one does: `--effective {effective}`.',
  'kind-missing':
    'No kind of change, expected `--kind` with `cosmetic`, `editorial`, `description`, `material` or `fundamental`.',
  'kind-first': 'Unexpected kind `{kind}`, expected `first` for the first revision.',
  'kind-not-first': 'Kind `first` is for the first revision only. Give the kind of this change.',
  'reason-missing':
    'Kind `{kind}` is lower than the proposed `{proposed}`. Give the reason: `--reason`.',
  'kind-undecided':
    'Nothing shows whether the words above change what the notice says. Judge it, and give `--kind` (`editorial`, `description`, `material` or `fundamental`) and the reason: `--reason`.',
  'kind-unreasoned':
    "The kind `{kind}` is a person's word here. Give the reason for the record: `--reason`.",
  'description-untrue':
    'A basis, purpose, recipient, transfer or period has changed, so the processing is not unchanged. Give the kind `material` or `fundamental`.',
  'kind-below-label':
    'Kind `{kind}` tells readers of no change of content, while `--less-protective` tells them that they are protected less. Give the kind `material` or `fundamental`.',
  'promise-broken':
    'The notice promises to tell of such a change {period} ahead: published on {date:day}, it can take effect on {earliest:day} at the earliest, not on {effective:day}. Give `--effective {earliest}` or later. Where it has to come sooner (by law, for security, to correct an error), name its day: `--effective {effective}`. `--reason TEXT` says why, for the record.',
  'retold-not-archived': 'Only an archived revision can be retold. Add `--archived`.',
  'record-invalid': 'Unexpected value of `{path}` in the record of the revision.',
  'would-not-hold':
    'The release would not hold: `verify` or `build` would stop at {file}. Nothing was written. Write that text or value more simply, and report this as a fault of Seloste.',
  'revision-exists':
    'The folder `{folder}` is there already and is not overwritten. If an earlier release was interrupted, delete the folder and release again.',
  'ledger-changed':
    'The file `{file}` changed meanwhile, and nothing was written. Run the command again.',
  'recorded-missing': 'The entry does not tell the day it is written down. Give `--now`.',
  'recorded-backwards':
    'The last entry of the ledger was written down on {last:day}, so none can be written on {recorded:day}. Check `--now` and the date of this machine.',
  'released-backwards':
    '{date:day} is before the last release, {last:day}. Give the same or a later `--date`.',
  'event-backdated':
    'The past cannot be changed: this cannot take effect on {date:day}, because it is written down on {recorded:day}. Give `--date {recorded}` or later.',
  'event-before-published':
    '{date:day} is before the revision is published on {published:day}. Give `--date {published}` or later.',
  'event-ahead':
    '{date:day} has not come yet: today is {recorded:day}. Write it down when it has happened.',
  'withdrawn-twice':
    'The revision was withdrawn on {day:day} already. It cannot be withdrawn again.',
  'postponed-withdrawn':
    'The revision was withdrawn on {day:day}, so it cannot be postponed. Release a new one.',
  'postponed-in-force':
    'The revision came into force on {day:day}, so it can no longer be postponed. Withdraw it with `withdraw`, or release a new one.',
  'postponed-superseded':
    'A later revision has replaced this one already, so it cannot be postponed. Postpone the later one, or withdraw it first.',
  'postponed-to-same-day':
    'The revision takes effect on {day:day} already. Give another `--effective`.',
  'postponed-to-none-again': 'The revision has no day already. Give one: `--effective`.',
  'postponed-into-past':
    'The revision cannot take effect on {effective:day}: the earliest day is {day:day}. Give `--effective {day}` or later.',
  'date-far':
    '{date:day} is more than a month from today, {now:day}. If that is the day you mean, add `--far`.',
  'effective-far':
    '{effective:day} is more than a year from today, {now:day}. If that is the day you mean, add `--far`.',
  'archived-ahead':
    'A text cannot be archived as published on {date:day}, because today is {now:day}. Give the day it was published.',
  'effective-unset':
    'Revision `{last}` waits without a day, and its changes are in this text too. Say when this one takes effect: `--effective`.',
  'texts-missing':
    'No text: {languages}. Readers of the revision need it in each of its languages, for example `{option} {example}`.',
  'event-invalid': 'Unexpected value of `{path}` in the entry.',
} as const;
