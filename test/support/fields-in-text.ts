import type * as z from 'zod';
import { disclosures } from '../../schema/disclosures/index.ts';
import { alternativesOf } from '../../schema/fields.ts';
import { rights } from '../../schema/gdpr/vocabularies.ts';
import { elementOf, fieldOf, fieldsOf } from '../../schema/walk.ts';
import { homes } from '../../src/content/told/fields.ts';
import { told } from '../../src/words/en/told/index.ts';
import type { Labelled } from '../../src/words/told-words.ts';

/** What a text tells of a field that has no label of its own: by its head, heading, prose, or the label of others. */
const withoutLabel: Readonly<Partial<Record<string, readonly string[]>>> = {
  controller: ['name'],
  jointControllers: ['id', 'parties', 'parties.name'],
  representative: ['name'],
  dataProtectionOfficer: ['name'],
  dataSubjects: ['id', 'name'],
  purposes: ['id', 'name', 'description', 'bases', 'bases.basis', 'bases.precontractual'],
  providing: ['required'],
  dataCategories: ['id', 'name'],
  sources: ['id', 'name', 'type'],
  recipients: ['id', 'name', 'category'],
  transfers: ['id', 'country', 'organisation'],
  retention: ['id', 'name'],
  automatedDecisions: ['id', 'solely'],
  ai: ['id', 'name'],
  complaint: ['authority.name'],
  cookieNotice: ['url'],
  cookies: ['name'],
  children: ['offeredDirectly'],
  specialCategories: ['kinds'],
  changes: ['tell'],
  rights: ['channels', 'channels.purposes', 'channels.how', 'channels.url'],
};

/** Labels that tell of other fields than their name says. */
const labelOfSeveral: Readonly<Partial<Record<string, readonly string[]>>> = {
  'dataCategories.examples': ['items', 'partial'],
  'dataCategories.special': ['special', 'criminal', 'nationalId'],
  'retention.time': ['period', 'bound', 'during', 'criterion', 'from', 'longerIf'],
  'purposes.marketing': ['marketing.channels', 'marketing.customerException'],
  'purposes.techniques': ['tracking'],
  'purposes.nature': ['research', 'manual'],
};

/** Every field that a text can tell of, by its path as `everyField` writes it. */
export function fieldsInText(): Set<string> {
  const paths = (Object.keys(homes) as Labelled[]).flatMap((labelled) => {
    const ways = Object.keys(told.labels[labelled]);
    const named = ways.flatMap((way) => labelOfSeveral[`${labelled}.${way}`] ?? [way]);
    const all = [...named, ...(withoutLabel[labelled] ?? [])];
    return all.flatMap((way) => pathsOf([...homes[labelled], ...way.split('.')]));
  });
  const absences = Object.keys(told.kinds.lines).map((line) =>
    line === 'security' ? 'security.measures' : `${line}.none`,
  );
  const nested = pathsOf(['purposes', 'providing', 'required']);
  const ofPurposes = paths
    .filter((path) => path.startsWith('providing.*.'))
    .map((path) => `purposes.*.${path}`);
  const marketing = [
    'rights.directMarketing.text',
    'rights.directMarketing.how',
    'rights.directMarketing',
  ];
  const all = [...paths, ...absences, ...nested, ...ofPurposes, ...marketing];
  const ofRights = all
    .filter((path) => path.startsWith('rights.access'))
    .flatMap((path) => rights.map((right) => path.replace('access', right)));
  return new Set([...all, ...ofRights].flatMap(withParents));
}

/** The path of a way, and of all below it where it is told on one line: an address, an act of law. */
function pathsOf(steps: readonly string[]): string[] {
  let found: z.ZodType | undefined;
  const path: string[] = [];
  for (const step of steps) {
    found = found ? stepInto(found, step) : disclosures[step as keyof typeof disclosures];
    path.push(step);
    if (found && alternativesOf(found).some((option) => holder(option))) path.push('*');
  }
  const own = path.at(-1) === '*' ? path.slice(0, -1) : path;
  const fields = found
    ? alternativesOf(found).flatMap((option) =>
        Object.keys(fieldsOf(holder(option) ?? option) ?? {}),
      )
    : [];
  const isWhole = ['law', 'address', 'article10'].includes(steps.at(-1) ?? '');
  return [own.join('.'), ...(isWhole ? fields.map((field) => [...path, field].join('.')) : [])];
}

function stepInto(schema: z.ZodType, step: string): z.ZodType | undefined {
  const holders = alternativesOf(schema).map((option) => holder(option) ?? option);
  return holders.map((one) => fieldOf(one, step)).find((one) => one !== undefined);
}

/** What a list holds, where that is a map of fields. */
function holder(option: z.ZodType): z.ZodType | undefined {
  const element = elementOf(option);
  return element && alternativesOf(element).find((one) => fieldsOf(one));
}

function withParents(path: string): string[] {
  const steps = path.split('.');
  return steps
    .map((_, index) => steps.slice(0, index + 1).join('.'))
    .filter((one) => !one.endsWith('.*'));
}
