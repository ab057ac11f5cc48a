/** Why a command cannot do its work, and the next action. */
export const failures = {
  'folder-missing': 'No folder {folder}.',
  'folder-unlistable':
    'Cannot read what is in the folder {folder}. See that it may be read and that it lies in the project.',
  'no-notice':
    'No notice found in {root}: expected {expected}. Name the folder that holds content/ with --root.',
  'no-notice-but-above': 'No notice found in {root}: expected {expected}. Try --root {above}',
  'notice-unknown': 'No notice `{found}`, expected one of {list}.',
  'notice-missing': 'No notice, expected the one that the command is for.',
  'language-unknown': 'Unexpected language `{found}`, expected {list}.',
  'format-unknown': 'Unexpected format `{found}`, expected one of {list}.',
  'second-format': 'Unexpected second format for the screen, expected --output FILE after it.',
  'level-unknown': 'Unexpected level `{found}`, expected one of {list}.',
  'limit-invalid': 'Unexpected number `{found}` for --max-warnings, expected 0 or more.',
  'day-invalid': 'Unexpected {option} `{found}`, expected a day such as 2019-08-12.',
  'port-invalid': 'Unexpected port `{found}`, expected a number from 1 to 65535.',
  'kind-unknown': 'Unexpected kind `{found}`, expected one of {list}.',
  'text-stray': 'Unexpected text `{found}`, expected a language and words such as {example}.',
  'path-unknown': 'Unexpected path `{found}`, expected one of {list}.',
  'path-of-none': 'Unexpected path `{found}`, expected none: no fact changed.',
  'character-unseen':
    'Unexpected character {character} in the text of {option}, at {place} of it: readers do not see it, and the record never changes. Write the text again without it.',
  'rule-unknown': 'No rule `{found}`. The nearest names are {near}. All of them: {call} rules.',
  'notice-and-files': 'Expected a notice or two files, not both.',
  'one-file': 'One file only, expected both --before FILE and --after FILE.',
  'nothing-to-compare': 'No notice and no files, expected NOTICE or --before FILE --after FILE.',
  'none-in-force': 'No revision of `{notice}` is in force on {day}, expected one to compare with.',
  'revision-unknown': 'No revision `{found}` of `{notice}`, expected one of {list}.',
  'state-unreadable': 'Cannot read `{name}` of `{notice}`:\n{problems}',
  'language-unwritten': '`{name}` is not written in {locale}, expected one of {list} for --lang.',
  'docx-on-terminal': 'A Word file cannot be shown on a terminal, expected --output FILE.',
  'site-missing': 'No site in {folder}. Build it first: {call} build.',
  'out-around-content': 'Unexpected --out `{out}`, expected a folder apart from content/.',
  'out-is-file': 'Unexpected --out `{out}`, which is a file; expected a folder.',
  'out-not-empty': '{out} holds other files, expected a new or empty folder for the site.',
  'out-is-broken-link':
    'Unexpected --out `{out}`, a link that leads nowhere; expected a folder, or no such name.',
  'site-unwritable': 'Cannot write the site to {out}: {reason}. What stood there stands.',
  'build-taken':
    'Unexpected end of the build of {out}: another build removed its files. Build again.',
  'not-utf-8': '{place} Not UTF-8 text.',
  'nested-too-deep': '{place} Nested too deep, or too many brackets in a paragraph.',
  'file-is-folder': '{file} is a folder, expected a Markdown file.',
  'file-too-large': '{file} is too large: at most 64 MB.',
  'file-missing': 'No file {file}.',
  'file-unreadable': 'Cannot read {file}.',
  'file-unwritable': 'Cannot write {file}.',
  'step-summary-unwritable': 'Cannot write the summary of the step, {file}.',
  'commit-unreadable':
    'Cannot read {ref}: {reason}. Expected a Git commit that is present here; in a shallow clone fetch it first: git fetch --depth=1 origin COMMIT.',
  'baseline-unnamed': 'Unexpected --write-baseline, expected --baseline FILE beside it.',
  'baseline-missing':
    'Cannot read the baseline {file}. To make one of the present findings, add --write-baseline.',
  'baseline-invalid':
    '{file} is no baseline of findings, see {place}. Restore it from Git, or delete it and run check with --write-baseline.',
  'baseline-not-json':
    '{file} is no baseline of findings, because it is not JSON: {reason}. Restore it from Git, or delete it and run check with --write-baseline.',
  unexpected: 'Unexpected failure: {reason}',
  'notice-unknown-near': 'No notice `{found}`, expected one of {list}. Did you mean `{near}`?',
  'revision-unknown-near':
    'No revision `{found}` of `{notice}`, expected one of {list}. Did you mean `{near}`?',
  'revision-missing': 'No revision, expected one of `{notice}`: {list}.',
  'nothing-released':
    'No revision of `{notice}` has been released. Release one first, with release.',
  'channel-missing': 'No channel, expected --channel with {list}.',
  'channel-unknown': 'Unexpected channel `{found}`, expected one of {list}.',
  'effective-unnamed': 'No new day, expected --effective with a day, or none where no day is set.',
  'text-twice': 'The text in `{language}` is given twice. Give it once.',
} as const;
