import { Document } from 'yaml';
import type { ContentLanguage } from '../../schema/languages.ts';
import { entrySchema, type Use } from '../content/shared/find-uses.ts';
import { onlyIn } from '../content/shared/localise.ts';
import { sharedKindNames } from '../content/shared/shared-entries.ts';
import { toValue } from '../content/yaml.ts';
import { byCodeUnit } from '../files/files.ts';

/**
 * `shared.yaml` of a revision: the shared entries that it takes, by kind and id, with the texts of its languages; `undefined` where it
 * takes none.
 */
export function printFrozenShared(
  uses: readonly Use[],
  { languages }: { readonly languages: readonly ContentLanguage[] },
): string | undefined {
  const kinds = sharedKindNames.flatMap((kind) => {
    const taken = uses.flatMap((use) =>
      use.kind === kind && use.entry ? [[use.use, use.entry] as const] : [],
    );
    const byId = [...new Map(taken)].sort(([one], [other]) => byCodeUnit(one, other));
    const schema = entrySchema(kind);
    const entries = byId.map(([, entry]) => toValue(onlyIn(entry, schema, languages)));
    return entries.length > 0 ? [[kind, entries] as const] : [];
  });
  if (kinds.length === 0) return undefined;
  const document = new Document(
    { schemaVersion: 1, ...Object.fromEntries(kinds) },
    // What a reader of any version of YAML would take for another type stands in quotes.
    { schema: 'yaml-1.1' },
  );
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
