import type { Section } from '../../../content/notice.ts';
import type { Place } from '../../../content/place.ts';
import type { FactPath } from '../../../content/problem.ts';
import { isDescribed, isLeftOfGap, isToConfirm, isUnfilled } from '../../../content/unfilled.ts';
import { nodeAt } from '../../../content/yaml.ts';
import { scalarsIn } from '../../facts/scalars.ts';
import type { Rule } from '../../findings/rule.ts';

/** Kinds of those who have a name and an address of their own. */
const parties: ReadonlySet<FactPath[number] | undefined> = new Set([
  'controller',
  'representative',
  'jointControllers',
  'dataProtectionOfficer',
  'recipients',
  'complaint',
]);
const identities: ReadonlySet<string> = new Set(['name', 'street', 'postcode', 'city', 'poBox']);

export const valueUnfilled: Rule = {
  name: 'value-unfilled',
  severity: 'error',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: FI, text: TODO}' },
    passing: {
      yaml: 'complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}',
    },
  },
  *check({ tree, sections }, { source }) {
    for (const { value, path, place } of scalarsIn(tree)) {
      const field = String(path.findLast((step) => typeof step === 'string'));
      if (field === 'note' || field === 'seen' || !isToCome(value, field, path)) continue;
      // In a text every gap is told of, be it a fact or not.
      if (isUnfilled(value) && isInText(place, sections)) continue;
      // The same gap is told of where it comes from.
      const theirs = source && nodeAt(source.tree, path);
      if (theirs?.kind === 'text' && theirs.value === value) continue;
      const form = isToConfirm(value) ? 'confirm' : 'other';
      yield { path, at: place, data: { field, value: value.trim() }, form };
    }
  },
};

function isToCome(value: string, field: string, [kind]: FactPath): boolean {
  if (isUnfilled(value)) return true;
  if (kind !== 'dataCategories' && isLeftOfGap(value)) return true;
  return parties.has(kind) && identities.has(field) && isDescribed(value);
}

function isInText({ file, line }: Place, sections: readonly Section[]): boolean {
  return sections.some((section) => section.file === file && line >= section.bodyLine);
}
