import type { ContentLanguage } from '../../../schema/languages.ts';
import { mergeDisclosures } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import { noAbsences, type SentenceAbsences } from './absences-told.ts';
import { withoutGapsAgain } from './gaps-in-told.ts';
import { readToldFacts } from './read-told-facts.ts';
import type { ToldFacts } from './told-facts.ts';
import { type Lines, toldEntries } from './told-in-section.ts';

type Sections = { readonly sections: SectionSource[]; readonly problems: Problem[] };

/** Sections with the facts of their text beside those of their front matter; what is told in both must be equal. */
export function addToldFacts(
  { sections, problems }: Sections,
  locale: ContentLanguage,
  source: ToldFacts | undefined,
  inSentences: SentenceAbsences = noAbsences,
): Sections & { readonly told: ToldFacts; readonly untold: ReadonlySet<string> } {
  const told = readToldFacts(sections, locale, source, inSentences);
  const found: Problem[] = [...problems, ...told.problems];
  const whole = sections.map((section) => {
    const part = told.parts.get(section.id);
    const lines = linesRead(section, told);
    if (!part || (part.entries.size === 0 && lines.length === 0)) return section;
    const merged = mergeDisclosures([section.disclosures, part], section.disclosures);
    found.push(...merged.problems);
    return {
      ...section,
      disclosures: merged.root,
      told: { ...toldEntries(part, lines), claims: inSentences.memo },
    };
  });
  return {
    sections: whole,
    problems: withoutGapsAgain(found, told.entries),
    told,
    untold: told.broken,
  };
}

/** The lines of what was read of a section. */
function linesRead({ tree, bodyLine }: SectionSource, { read }: ToldFacts): Lines[] {
  return tree.children.flatMap((node) =>
    node.position && read.has(node)
      ? [
          {
            from: node.position.start.line + bodyLine - 1,
            to: node.position.end.line + bodyLine - 1,
          },
        ]
      : [],
  );
}
