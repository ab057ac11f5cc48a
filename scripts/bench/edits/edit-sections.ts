import { fileOf, type NoticeText, readable, type SectionText } from './notice-text.ts';
import type { MakeEdit } from './single-edit.ts';

/** A section goes to another place, whole. */
export const moveSection: MakeEdit = (notice, random) => {
  const { sections } = notice;
  const from = random.below(sections.length);
  const to = random.below(sections.length);
  const section = sections[from];
  if (!section || isRepeated(section, notice)) return undefined;
  const over = to > from ? sections.slice(from + 1, to + 1) : sections.slice(to, from);
  if (sizeOf(over) <= 1.2 * sizeOf([section]) + 40) return undefined;
  const moved = sections.toSpliced(from, 1).toSpliced(to, 0, section);
  const text = `${section.title} ${section.blocks.map(readable).join(' ')}`;
  return {
    before: notice,
    after: { ...notice, sections: moved },
    changes: [{ kind: 'moved', scope: 'section', before: text, after: text }],
    ops: [section.title, ...section.blocks].map(() => 'moved' as const),
  };
};

/** Whether a block of the section stands elsewhere too: then nobody can tell which of them moved. */
function isRepeated({ blocks }: SectionText, notice: NoticeText): boolean {
  const whole = fileOf(notice);
  return blocks.some((block) => whole.indexOf(block) !== whole.lastIndexOf(block));
}

function sizeOf(sections: readonly SectionText[]): number {
  return sections.reduce((sum, section) => sum + fileOf(one(section)).length, 0);
}

function one(section: SectionText): NoticeText {
  return { id: '', locale: 'en', sections: [section] };
}

const numberings: readonly ((number: number, title: string) => string)[] = [
  (number, title) => `${number}. ${title}`,
  (number, title) => `${number} ${title}`,
  (number, title) => `${number}.1 ${title}`,
  (number, title) => `§ ${number} ${title}`,
];

/** The titles of all sections are numbered, and from one of them on the number is another. */
export const renumber: MakeEdit = (notice, random) => {
  const numbering = random.pick(numberings);
  if (!numbering) return undefined;
  const first = random.below(notice.sections.length);
  const step = 1 + random.below(2);
  const titled = (shift: (place: number) => number): NoticeText => ({
    ...notice,
    sections: notice.sections.map((section, place) => ({
      ...section,
      title: numbering(place + 1 + shift(place), section.title),
    })),
  });
  const changed = notice.sections.map((_, place) => place).slice(first);
  const suffix = numbering(1, '').includes('1.1') ? '.1' : '';
  return {
    before: titled(() => 0),
    after: titled((place) => (place >= first ? step : 0)),
    changes: changed.map((place) => ({
      kind: 'replaced',
      scope: 'words',
      before: `${place + 1}${suffix}`,
      after: `${place + 1 + step}${suffix}`,
    })),
    ops: changed.map(() => 'changed' as const),
  };
};
