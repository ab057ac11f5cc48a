import { rightsByBasis } from '../../schema/gdpr/rights-by-basis.ts';
import { isThirdCountry } from '../../schema/gdpr/third-countries.ts';
import { type LegalBasis, legalBases, type Right, rights } from '../../schema/gdpr/vocabularies.ts';
import type { Files } from '../files/files.ts';
import type { Answers, NoticeKind } from './answers.ts';
import { readTemplateTree } from './read-template.ts';
import { type Branch, branchAt, isBranch, isListTree, type Tree } from './tree.ts';

/** Facts that a notice has only if its kind lists some of them. */
const listed = ['purposes', 'dataCategories', 'recipients', 'retention'];

/** The kind of notice that only a public body has. */
const publicKind: NoticeKind = 'municipality';

/** What is true of a public body in each of its notices: that it is one, and the officer of Article 37(1)(a). */
function publicBodyIn(templates: Files): Branch {
  const { controller = {}, dataProtectionOfficer = {} } = readTemplateTree(
    templates,
    `kinds/${publicKind}.yaml`,
  );
  return { controller, dataProtectionOfficer };
}

/**
 * The facts of a kind of notice without any text: its own, those that every notice shares, and the rights that its
 * legal bases give rise to. An entry that is shared is taken by its id.
 */
export function factsOfKind(
  kind: NoticeKind,
  { country, notices }: Answers,
  day: string,
  templates: Files,
): Branch {
  const shared = readTemplateTree(templates, 'shared.yaml');
  const own = readTemplateTree(templates, `kinds/${kind}.yaml`);
  const lists = Object.entries(own).map(([key, value]) => [
    key,
    isListTree(value) && key !== 'sections' ? entriesOf(value, branchAt(shared, key)) : value,
  ]);
  const common = Object.entries(shared).filter(([key]) => !listed.includes(key));
  const body = notices.includes(publicKind) ? publicBodyIn(templates) : {};
  const facts: Branch = { ...Object.fromEntries(common), ...Object.fromEntries(lists), ...body };
  const none = [
    ...(isThirdCountry(country, day) ? [] : ['representative']),
    ...(hasSpecialData(facts['dataCategories'] ?? []) ? ['specialCategories'] : []),
  ];
  const all = Object.fromEntries(Object.entries(facts).filter(([key]) => !none.includes(key)));
  return { ...all, rights: rightsOf(facts['purposes'] ?? []) };
}

/** Whether some of the data are marked, so that nothing says that there are none. */
function hasSpecialData(categories: Tree): boolean {
  return isListTree(categories) && categories.some((one) => isBranch(one) && 'special' in one);
}

function entriesOf(list: readonly Tree[], shared: Branch): Branch[] {
  return list.map((entry) => {
    const own = isBranch(entry) ? entry : {};
    const id = String(isBranch(entry) ? entry['id'] : entry);
    return { id, ...branchAt(shared, id), ...own };
  });
}

/** Rights that a notice says are not there, where no purpose gives rise to them: Article 13(2)(b) lists them. */
const toldInAnyCase: readonly Right[] = ['objection', 'portability'];

/** The rights that every basis gives rise to, and the others with the purposes that do; empty where none does. */
function rightsOf(purposes: Tree): Branch {
  const entries = (isListTree(purposes) ? purposes : []).filter(isBranch);
  const found = rights.flatMap((right) => {
    const reach = legalBases.map((basis) => rightsByBasis[basis][right]);
    if (!reach.includes('no')) return [[right, {}]];
    const giving = entries.filter((one) =>
      basesOf(one).some((basis) => rightsByBasis[basis][right] !== 'no'),
    );
    if (giving.length > 0) return [[right, { purposes: giving.map(({ id = '' }) => id) }]];
    return toldInAnyCase.includes(right) ? [[right, {}]] : [];
  });
  const isMarketing = entries.some(({ marketing }) => marketing !== undefined);
  const marketing = isMarketing ? { directMarketing: {} } : {};
  return { ...Object.fromEntries(found), ...marketing };
}

function basesOf({ bases = [] }: Branch): LegalBasis[] {
  return (isListTree(bases) ? bases : []).filter(isBranch).map(({ basis }) => basis as LegalBasis);
}
