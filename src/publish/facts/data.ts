import { builtInSources } from '../../../schema/gdpr/vocabularies.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import { lawLink } from './addresses.ts';
import { labels } from './contacts.ts';
import { entriesHere, entryAnchor, type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, type FactValue, row } from './fact-group.ts';

/** The groups of people the notice is about, each with its anchor. */
export function printDataSubjects(context: FactContext): FactEntry[] {
  const list = entriesHere(context, 'dataSubjects', context.notice.facts.dataSubjects ?? []);
  return list.map((group) => ({
    id: entryAnchor('dataSubjects', group.id),
    title: group.children
      ? say('facts.phrases.childGroup', context.locale, { x: group.name })
      : group.name,
    text: [],
    rows: [],
  }));
}

/** The categories of personal data with what they include and where they come from. */
export function printDataCategories(context: FactContext): FactEntry[] {
  const label = labels(context);
  const { locale } = context;
  const list = entriesHere(context, 'dataCategories', context.notice.facts.dataCategories ?? []);
  return list.map((category) => ({
    id: entryAnchor('dataCategories', category.id),
    title: category.name,
    text: [],
    rows: [
      ...row(
        label(category.partial ? 'examples' : 'items'),
        capitalise((category.items ?? []).join(', ')),
      ),
      ...row(
        label('special'),
        category.special && capitalise(labelOf('special', category.special, locale) ?? ''),
        category.criminal && capitalise(say('facts.phrases.criminal', locale)),
        category.nationalId && capitalise(say('facts.phrases.nationalId', locale)),
      ),
      ...row(label('sources'), ...(category.sources ?? []).flatMap((id) => sourceOf(context, id))),
    ],
  }));
}

/** Sources other than the data subject. */
export function printSources(context: FactContext): FactEntry[] {
  const label = labels(context);
  const { locale } = context;
  return entriesHere(context, 'sources', context.notice.facts.sources ?? []).map((source) => {
    const kind = source.kind && labelOf('sourceKind', source.kind, locale);
    const open =
      source.publiclyAccessible === undefined
        ? undefined
        : labelOf('boolean', String(source.publiclyAccessible), locale);
    const informed = source.informed && labelOf('informed', source.informed, locale);
    return {
      id: entryAnchor('sources', source.id),
      title: source.name ?? source.type ?? null,
      text: [],
      rows: [
        ...row(label('kind'), kind && capitalise(kind)),
        ...row(label('sector'), source.sector && capitalise(source.sector)),
        ...row(label('country'), source.country && printCountry(source.country, locale)),
        ...row(label('publiclyAccessible'), open && capitalise(open)),
        ...row(label('whyNotNamed'), source.whyNotNamed),
        ...row(label('law'), ...(source.law ?? []).map(lawLink)),
        ...row(label('informed'), informed && capitalise(informed)),
        ...row(
          label('exemption'),
          source.exemption?.because,
          ...(source.exemption?.law ?? []).map(lawLink),
        ),
      ],
    };
  });
}

function sourceOf(context: FactContext, id: string): FactValue[] {
  const known: readonly string[] = builtInSources;
  if (!known.includes(id)) return namesOf(context, 'sources', [id]);
  const text = labelOf('source', id, context.locale);
  return text ? [{ text: capitalise(text) }] : [];
}
