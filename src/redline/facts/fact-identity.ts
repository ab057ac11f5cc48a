/**
 * By what an entry of a list without ids is known, by the list's field name. Entries with an `id` are known by it, texts
 * and numbers by themselves.
 */
export const IDENTITY_KEYS = {
  bases: ['basis', 'article9'],
  providing: ['required'],
  parties: ['name'],
  mechanisms: ['kind', 'decision', 'derogation'],
  law: ['name', 'number', 'section'],
  list: ['name'],
  channels: ['how'],
  basesWithoutPurpose: ['basis'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Fields that tell a reader nothing: they tie a fact to its sentence or stay in the repository. */
export const SILENT_FIELDS: ReadonlySet<string> = new Set(['seen', 'note', 'id']);

/** What an entry of a list, or a list's field, does to the data subject when it is added; removed, the contrary. */
export const EFFECTS = [
  {
    path: /^(?:purposes|recipients|transfers|dataCategories|sources|automatedDecisions|jointControllers)\.[^.]+$/u,
    added: 'less-protective',
  },
  { path: /^transfers\.[^.]+\.recipients\.[^.]+$/u, added: 'less-protective' },
  { path: /^dataCategories\.[^.]+\.(?:items|sources)\.[^.]+$/u, added: 'less-protective' },
  { path: /^purposes\.[^.]+\.(?:data|recipients)\.[^.]+$/u, added: 'less-protective' },
  { path: /^dataCategories\.[^.]+\.(?:special|criminal|nationalId)$/u, added: 'less-protective' },
  { path: /^purposes\.[^.]+\.(?:profiling|tracking|newUse)$/u, added: 'less-protective' },
  { path: /^rights\.[^.]+$/u, added: 'more-protective' },
  { path: /^(?:security\.measures|requests\.\w+)\.[^.]+$/u, added: 'more-protective' },
] as const;
