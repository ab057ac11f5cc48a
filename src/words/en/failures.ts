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
  'jobs-invalid': 'Unexpected number `{found}` for --jobs, expected 1 or more.',
  'shard-invalid': 'Unexpected part `{found}` for --shard, expected one such as 2/4.',
  'report-unjoinable': '`{file}` is no JSON report of `check --shard`.',
  'reports-apart':
    '`{file}` and `{other}` are not parts of one check: the day, what was left out, or the number of parts differs.',
  'part-missing': 'No report of the parts {list}, expected each of them once.',
  'part-twice': 'Unexpected second report of part {part}: `{file}`.',
  'join-json': 'Unexpected format `{found}` for --join, expected json.',
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
  'site-list-remote':
    'Unexpected address `{found}`, expected a folder or a file. Fetch the list of versions first: curl --fail --output versions.json {found}',
  'site-list-missing':
    'No file {file}, expected the list of versions of the published site. Fetch it from there, or add --first for a site that has never been published.',
  'site-list-older':
    'No file {file}: the site was built before sites listed their versions. Publish one build that was made with --first, and compare the next ones with it.',
  'site-list-not-json':
    '{file} is no list of versions, because it is not JSON. Fetch versions.json from the published site again.',
  'site-list-invalid':
    '{file} is no list of versions that this Seloste knows: unexpected value of `{path}`. Fetch versions.json from the published site again.',
  'site-missing': 'No site in {folder}. Build it first: {call} build.',
  'out-around-content': 'Unexpected --out `{out}`, expected a folder apart from content/.',
  'out-is-file': 'Unexpected --out `{out}`, which is a file; expected a folder.',
  'out-not-empty': '{out} holds other files, expected a new or empty folder for the site.',
  'out-is-broken-link':
    'Unexpected --out `{out}`, a link that leads nowhere; expected a folder, or no such name.',
  'packages-missing': 'This needs packages that are not installed. Install them: {install}',
  'site-unwritable': 'Cannot write the site to {out}: {reason}. What stood there stands.',
  'build-taken':
    'Unexpected end of the build of {out}: another build removed its files. Build again.',
  'not-utf-8': '{place} Not UTF-8 text.',
  'nested-too-deep': '{place} Nested too deep, or too many brackets in a paragraph.',
  'file-is-folder': '{file} is a folder, expected a Markdown file.',
  'file-too-large': '{file} is too large: at most 64 MB.',
  'file-missing': 'No file {file}.',
  'file-unreadable': 'Cannot read {file}.',
  'file-irregular':
    'Unexpected {file}, a device, a pipe or something that changes while it is read; expected a plain file. Save its text in one first.',
  'file-unwritable': 'Cannot write {file}.',
  'release-all-alone':
    '`--all` releases every draft that has changed, expected no notice, `--archived` or `--retold` beside it.',
  'overview-public':
    'Cannot write the overview to {file}: it would lie in a published site, and it is not for readers. Name a file outside it.',
  'step-summary-unwritable': 'Cannot write the summary of the step, {file}.',
  'commit-unreadable':
    'Cannot read {ref}: {reason}. Expected a Git commit that is present here; in a shallow clone fetch it first: {command}',
  'repository-missing':
    'Cannot read {ref}: {reason}. Expected a Git commit that is present here: run the command in a clone of the repository.',
  'git-missing': 'No program `git`, expected it to compare with an earlier state. Install Git.',
  'git-not-trusted':
    'Git does not open the repository in {folder}, which belongs to another user of this machine. Trust it: git config --global --add safe.directory {quoted}',
  'base-elsewhere':
    'Unexpected link or other repository `{path}` in {ref}, expected a folder: what it holds cannot be compared. Run the command in the repository that holds the notices.',
  'project-moved':
    'No notice in this folder in {ref}, yet there were released ones in `{folder}`, which are there no more: expected the folder to stay, or nothing could be compared. Put it back.',
  'fetch-without-ci': 'Unexpected --fetch, expected --against ci beside it.',
  'fetch-failed':
    'Cannot fetch what to compare with: {command} says {reason}. Check out the whole history instead (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0), or name another commit with --against.',
  'forge-silent':
    'No CI tells what was public, expected GITHUB_EVENT_PATH or CI_COMMIT_BEFORE_SHA for --against ci. Elsewhere name a commit: --against origin/main',
  'forge-value-invalid':
    'Unexpected value {found} of {name}, expected the full name of a commit, or the name of a branch.',
  'event-unreadable':
    'Cannot read {file}, which GITHUB_EVENT_PATH names, expected the JSON of an event of GitHub Actions. Name a commit instead: --against COMMIT',
  'public-commit-missing':
    'No commit {commit} in this clone, expected what {forge} says was public. Fetch it first: {command}',
  'public-branch-missing':
    'No branch {branch} of origin in this clone, expected it because {forge} names nothing else that was public. Fetch it first: {command}',
  'public-unnamed':
    '{forge} names neither what stood here before nor the default branch, expected one of them. Name a commit: --against COMMIT',
  'history-cut':
    'Unexpected shallow clone: its history ends before what was public can be found. Fetch the rest first: {command}',
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
  'audit-format':
    '{file} is a {kind} file, expected Markdown, plain text or a saved web page. Save its text as .txt.',
  'audit-binary':
    '{file} is not text, expected Markdown, plain text or a saved web page. Save a text in UTF-16 as UTF-8.',
  'audit-empty':
    'No sentence in {file}. Of a page that is put together in the browser, save what the browser shows, not its source.',
  'audit-mhtml': '{file} is an MHTML file. Save the page as “Webpage, HTML only” instead.',
  'audit-folder':
    '{file} is a folder, expected a file: a saved web page, plain text (.txt) or Markdown.',
  'audit-empty-text': 'No sentence in {file}: the file holds no text.',
  'audit-encoding': '{place} Not UTF-8 text. Save the file as UTF-8.',
  'audit-address':
    '{file} is no file, and nothing is fetched. Save the page as “Webpage, HTML only” and name that file, or pass its text on standard input with --stdin-filename FILE.',
  'finding-unknown': 'Unexpected `{found}` for --fail-on, expected any of {list}.',
  'duty-unknown': 'Unexpected duty `{found}` for --not-due, expected any of {list}.',
  'text-language-unknown':
    'The language of {file} was not recognised. Only texts in {list} are read; if it is in one of them, name it with --text-lang.',
  'audit-one-file': 'The audit compares one text: expected one file with --against.',
  'text-language-unspoken': 'Unexpected language of the text `{found}`, expected one of {list}.',
  'tidy-unread': '{notice}: nothing was written. First mend what cannot be read: {place}',
  'tidy-differs':
    '{notice}: nothing was written. `{path}` ({place}) would be read from the text otherwise: before `{before}`, then `{after}`. Word it so that a table or list can hold it, or leave these facts in front matter.',
  'tidy-mend':
    '{notice}: nothing was written, because in the text this would not be found any more. First mend it: {place}',
  'tidy-problem':
    '{notice}: nothing was written, because this would be wrong in the text: {place} Word the facts so that a table or list can hold them, or leave them in front matter.',
  'translated-none': 'No translation of `{notice}`: it is written in one language.',
  'translated-language': 'Unexpected --language `{found}`, expected one of {list}.',
  'translated-section': 'No section `{found}` in `{notice}`, expected one of {list}.',
  'translated-section-near':
    'No section `{found}` in `{notice}`, expected one of {list}. Did you mean `{near}`?',
  'translated-unreadable':
    '{file} cannot be read as a section. Run check, which says why; nothing was written.',
  'answer-missing': 'No {option}, expected it where nobody can be asked, such as {example}.',
  'answer-invalid': 'Unexpected {option} `{found}`, expected {expected}.',
  'init-unwritable': 'Cannot write in {folder}: {reason}. Nothing was left there.',
  'folder-unwritable': 'Cannot write to the folder {folder}.',
  'step-output-unwritable': 'Cannot write the outputs of the step, {file}.',
  'forge-unnamed':
    'No forge to comment on, expected the event of a finished workflow (workflow_run) in GITHUB_EVENT_PATH, or a job of GitLab CI.',
  'variable-missing': 'No {name}, expected it in the environment.',
  'workflow-event-invalid':
    'Unexpected value of `{path}` in {file}, expected the event workflow_run of GitHub Actions.',
  'api-refused':
    '{request}: the forge answered {status}. See that the token is valid and may do this.',
  'api-silent': '{request}: no answer from the forge ({reason}).',
  'api-unexpected': '{request}: unexpected answer of the forge at `{path}`.',
  'report-too-large': 'The report of the run is larger than {most} bytes. It is not read.',
  'report-archive-invalid':
    'The artefact of the run cannot be read, expected an archive that holds one {file}.',
  'report-invalid':
    'Unexpected value of `{path}` in the report of the run, expected a report as `check --report` of this Seloste writes it.',
  'option-unknown':
    'Unexpected option `{found}`. The options of a command are shown by --help after its name.',
  'option-unknown-near': 'Unexpected option `{found}`. Did you mean {near}?',
  'command-unknown': 'No command `{found}`. All of them are shown by --help.',
  'command-unknown-near': 'No command `{found}`. Did you mean {near}?',
  'argument-missing':
    'Nothing given for `{name}`, which the command needs. How it is called is shown by --help after its name.',
  'option-without-value': 'No value after the option `{name}`, expected one.',
  'arguments-extra': 'Unexpected arguments: at most {expected} expected, {found} given.',
  'path-missing': 'No file or folder `{found}`, and no glob that matches one.',
  'input-missing': 'No standard input, expected the text of --stdin-filename there.',
  'unsaved-outside':
    'Unexpected --stdin-filename `{found}`, expected a file of the notices in content/.',
  'own-rules-missing':
    'No folder `{folder}` in the project, expected that of its own rules, as `rules` in content/site.yaml says.',
  'own-rule-unloadable': '{file} cannot be loaded as a rule: {reason}',
  'own-rule-invalid': '{file} is no rule, see `{place}` of its default export: {reason}.',
  'own-rule-wordless':
    '{file}: the rule `{rule}` has no words in a language of the project: {list}.',
  'own-rule-twice': '{file}: a rule `{rule}` stands in {other} already.',
  'own-rule-blind': '{file}: the rule `{rule}` finds nothing in its own failing example.',
  'own-rule-eager': '{file}: the rule `{rule}` finds something in its own passing example.',
  'own-rule-failed': '{file}: the rule `{rule}` failed at its work: {reason}',
  'announce-first':
    'Revision `{revision}` of `{notice}` is the first one: no change can be told of. Tell people of a new notice with its address.',
  'announce-archived':
    'Revision `{revision}` of `{notice}` is archived, recorded as it was published: its change is not told of afterwards.',
  'announce-withdrawn':
    'Revision `{revision}` of `{notice}` is withdrawn and does not apply, expected one that stands.',
  'announce-since':
    'Unexpected --since `{found}`, expected a revision of `{notice}` before `{revision}`: {list}.',
  'announce-languages':
    'The message is written in {list}, and {format} holds one language. Name one with --lang, or a file with --output, which is then written once a language.',
  'receipt-invalid':
    '{file} is no receipt, expected JSON with `address` (http or https), `digest` (sha256- and 64 hexadecimal digits) and `day` (YYYY-MM-DD), or a list of such.',
  'receipt-input-missing': 'No standard input, expected the receipt of --receipt - there.',
} as const;
