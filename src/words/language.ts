import type { AddressForms } from './address-forms.ts';
import type { english } from './en/index.ts';
import type { Names } from './names.ts';
import type { ReadingWords } from './reading-words.ts';
import type { ToldWords } from './told-words.ts';
import type { WordList } from './word-list.ts';
import type { Words } from './words.ts';

/** Word lists that only some languages have. */
type Some = 'legacyRegisterWords' | 'authorityForOfficer' | 'officerForAuthority';

/** Word lists by which a sentence is judged where no fact of its kind stands; without them it is judged beside such facts. */
type Wider =
  | 'apartHeadings'
  | 'dataWords'
  | 'changeWords'
  | 'noticeWords'
  | 'processingWords'
  | 'retentionFloors'
  | 'retentionWithoutEnd';

type English = (typeof english)['lexicon'];

/** The word lists by which wording is judged: all that English has. */
export type Lexicon = Omit<English, Wider> &
  Partial<Pick<English, Wider>> & { readonly [List in Some]?: WordList } & {
    readonly addressForms?: AddressForms;
  };

/** What the folder of a language holds. Only the lexicon may be missing: rules that need it do not run then. */
export type Language = {
  readonly words: Words;
  readonly names: Names;
  readonly reading: ReadingWords;
  /** How facts are written in a text: without it they stand in front matter only. */
  readonly told?: ToldWords;
  readonly lexicon?: Lexicon;
};
