import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ContentLanguage } from '../../../../schema/languages.ts';
import { NoticeManifestSchema } from '../../../../schema/notice.ts';
import type { Notice } from '../../../../src/content/notice.ts';
import { handOf } from '../../../../src/content/told/print/hand.ts';
import { printSource } from '../../../../src/content/told/print/print-source.ts';
import { unitsHere } from '../../../../src/content/told/print/units.ts';
import { type SectionFiles, stateOf } from '../../../support/notices.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = ['content/notices', 'test/fixtures/notices'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);

/** Why an entry is not told: the grammar has no name for it, no denial in it, or but one label of a list that needs two. */
const reasons = {
  nameless: (kind: string, entry: { name?: string; data?: string[] }) =>
    kind === 'retention' && entry.name === undefined && entry.data === undefined,
  prose: (_: string, entry: { none?: string }) => entry.none !== undefined,
  alone: (kind: string, entry: object) => kind === 'changes' && Object.keys(entry).length === 1,
};

test.each(folders)(
  'the facts of %s are read from their text again, or cannot be told',
  (folder) => {
    for (const notice of noticesIn(folder)) {
      const hand = handOf(notice, 'source');
      const unexplained = notice.sections.flatMap((section) => {
        const units = hand ? unitsHere(hand, { notice, section }) : [];
        const { left } = printSource(notice, section);
        return units.flatMap(({ key, kind, facts }) => {
          if (!left.includes(key)) return [];
          const entry = entryOf(facts[kind], key.slice(kind.length + 1));
          return Object.values(reasons).some((fits) => fits(kind, entry)) ? [] : [key];
        });
      });
      expect(unexplained).toEqual([]);
    }
  },
);

function noticesIn(folder: string): Notice[] {
  const manifest = NoticeManifestSchema.parse(
    parse(readFileSync(join(root, folder, 'notice.yaml'), 'utf8'), { schema: 'failsafe' }),
  );
  const { language, languages, sections } = manifest;
  const files = languages.flatMap((locale: ContentLanguage) =>
    sections.map((id: string) => {
      const path = `${locale}/${id}.md`;
      return [path, readFileSync(join(root, folder, path), 'utf8')] as const;
    }),
  );
  return stateOf(Object.fromEntries(files) satisfies SectionFiles, language, sections).notices;
}

function entryOf(value: unknown, id: string): object {
  if (Array.isArray(value)) return value[0] as object;
  return (id === '' ? value : Reflect.get(value as object, id)) as object;
}
