import { interfaceWords } from '../../src/locale/interface.ts';
import { readerWords } from '../../src/locale/reader.ts';
import type { Word } from '../../src/locale/say.ts';

/** The words that the worker puts into lists of changes and marked texts; a test keeps the list whole. */
export const workerWords: readonly Word[] = [
  'change',
  'changesOfBlock',
  'deleted',
  'deletionEnds',
  'deletionStarts',
  'emptyText',
  'inserted',
  'isHere',
  'linkChanged',
  'lookChanged',
  'merged',
  'moved',
  'movedEdited',
  'nextChange',
  'oldText',
  'placeHeading',
  'placeItem',
  'placeList',
  'placeParagraph',
  'placeSection',
  'placeTable',
  'previousChange',
  'rewritten',
  'sectionAdded',
  'sectionRemoved',
  'split',
  'toTheList',
  'unchangedSection',
  'wasHere',
];

const modules: Readonly<Record<string, readonly [name: string, words: object]>> = {
  '/src/locale/interface.ts': ['interfaceWords', interfaceWords],
  '/src/locale/reader.ts': ['readerWords', readerWords],
};

/** Leaves all other words out of the worker: they would be a third of it. */
export function onlyWorkerWords() {
  return {
    name: 'seloste-worker-words',
    load(id: string): string | undefined {
      const found = Object.entries(modules).find(([file]) => id.endsWith(file));
      if (!found) return undefined;
      const [name, words] = found[1];
      const said = Object.entries(words).filter(([word]) =>
        workerWords.some((own) => own === word),
      );
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(said))};`;
    },
  };
}
