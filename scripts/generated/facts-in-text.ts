import { absentClaims, claimAbsences } from '../../schema/claim-absences.ts';
import { locales, type Spoken } from '../../schema/languages.ts';
import { ownName } from '../../src/locale/language-names.ts';
import { every } from '../../src/words/every.ts';
import { everyClaims } from '../../src/words/every-claims.ts';
import type { ToldWords } from '../../src/words/told-words.ts';

/** `docs/facts-in-text.md`: the words with which facts stand in a text, in each language. */
export function writeFactsInText(): string {
  const languages = locales.flatMap((locale) => {
    const { told } = every[locale];
    return told ? [writeLanguage(locale, told)] : [];
  });
  return `${introduction}\n${languages.join('\n')}`;
}

const introduction = `# Facts in text

The words with which facts stand in the text of a section, where \`notice.yaml\` says \`facts: text/1\`. This page is written by
\`npm run generate\` from \`src/words/\`. The first word of each line is the usual one; the others mean the same.

- A **table** tells of an entry in each row. Its first head is a word of the list *Tables*, at least one other a label of that kind.
  An empty cell or \`–\` tells nothing.
- A **list** begins with a label of the list *Lists*, in bold with a colon: \`- **Legal basis:** consent\`. A purpose, a decision and
  joint controllers have a heading of their own; \`{#id}\` behind it is their id.
- A **line** of its own says that there is none: \`**Recipients:** None. We keep everything ourselves.\`
- So does a **sentence** of a paragraph, such as those of the list *Sentences*: it may hold no words but theirs
  ([where it counts](writing.md#a-line-that-there-is-none)).
- A **value** of a closed list (a role, a legal basis, yes and no) is one of its words; \`a\`, \`an\` and \`the\` do not count. Points of an article
  are known by their letters too.
- A **law** is its name, its number in parentheses and its section, \`Accounting Act (1336/1997), chapter 2 section 10\`, its name and year,
  \`Taxes Consolidation Act 1997, section 886\`, or cited as lawyers do:
  \`§ 257 HGB\`, \`7 kap. 2 § bokföringslagen\`, \`kirjanpitolaki 2 luku 10 §\`, \`section 5 of the Data Protection Act\`, \`Art. 6 Abs. 1 lit. c DSGVO\`.

Names refer to what the notice tells of by the same name. A period is \`[during and] [at most] N unit [from ..]\`. Several values stand
apart by commas, or by semicolons where one of them holds a comma. What begins like facts and cannot be read is a finding.
`;

function writeLanguage(locale: Spoken, { kinds, labels, values }: ToldWords): string {
  const group = (title: string, words: Readonly<Record<string, string>>) =>
    `### ${title}\n\n| Kind | Words |\n| --- | --- |\n${rowsOf(words)}\n`;
  const fields = Object.entries(labels).map(
    ([kind, words]) =>
      `### Labels of ${kind}\n\n| Field | Words |\n| --- | --- |\n${rowsOf(words)}\n`,
  );
  return [
    `## ${ownName(locale)}\n`,
    group('Tables', kinds.tables),
    group('Lists', kinds.lists),
    group('Lines', kinds.lines),
    ...sentencesOf(locale),
    ...fields,
    ...valuesOf(locale, values),
  ].join('\n');
}

/** Sentences that tell that there is none, of a language whose prose is read. */
function sentencesOf(locale: Spoken): string[] {
  const absences = everyClaims[locale]?.absences;
  if (!absences) return [];
  const rows = absentClaims.map(
    (kind) => `| \`${claimAbsences[kind].absent}\` | ${absences[kind].examples.join(' · ')} |\n`,
  );
  return [`### Sentences\n\n| Kind | Sentences |\n| --- | --- |\n${rows.join('')}`];
}

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The closed lists: what pages print of each value, and its other words. */
function valuesOf(locale: Spoken, synonyms: Lists): string[] {
  const { values, facts } = every[locale].words;
  // How a period is bound is a part of the period.
  const { periodBound: _, ...lists } = values;
  const printed: Lists = { ...lists, flags: facts.phrases, dataFlags: facts.phrases };
  return [...new Set([...Object.keys(lists), ...Object.keys(synonyms)])].map((list) => {
    const [own, others] = [printed[list] ?? {}, synonyms[list] ?? {}];
    const codes = new Set([
      ...Object.keys(Object.hasOwn(lists, list) ? own : others),
      ...Object.keys(others),
    ]);
    const words = [...codes].map((code) => {
      return [code, [own[code], others[code]].filter(Boolean).join('|')] as const;
    });
    return `### Values of ${list}\n\n| Value | Words |\n| --- | --- |\n${rowsOf(Object.fromEntries(words))}\n`;
  });
}

function rowsOf(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([name, all]) => `| \`${name}\` | ${all.split('|').join(' · ')} |`)
    .join('\n');
}
