import { type NationalLaw, national } from '../../schema/gdpr/national.ts';
import type { ContentLanguage } from '../../schema/languages.ts';
import type { Files } from '../files/files.ts';
import type { Values } from './fill-tree.ts';
import { readTemplateTree } from './read-template.ts';
import { type Branch, branchAt, isListTree, type Tree } from './tree.ts';

/**
 * What a country settles for each of its organisations, in the words of a language: how long accounts are kept and by
 * which law, what every employer is bound by, who collects taxes, and whether its companies, or public bodies, have a number.
 * What is not known of a country is a gap; a number that it does not give is left out.
 */
export function lawOfCountry(
  country: string,
  locale: ContentLanguage,
  templates: Files,
  gaps: Branch,
  isPublic: boolean,
): Values {
  const names = readTemplateTree(templates, `${locale}/laws.yaml`);
  const numbers = readTemplateTree(templates, 'laws.yaml');
  const known: Readonly<Record<string, NationalLaw | undefined>> = national;
  const law = known[country];
  const isNumbered = law !== undefined && !(isPublic && law.companyNumber.ofCompaniesAlone);
  const lawsOn = (topic: 'pay' | 'absence') =>
    lawsOf(
      topic,
      branchAt(names, topic)[country] ?? [gaps[`${topic}Laws`] ?? ''],
      branchAt(numbers, topic)[country],
    );
  return {
    accountingLaw: branchAt(names, 'accounting')[country] ?? gaps['accountingLaw'],
    accountingNumber: law?.accounts.number,
    accountingPeriod: law?.accounts.vouchers ?? gaps['period'],
    taxAuthority: branchAt(names, 'taxAuthority')[country] ?? gaps['taxAuthority'],
    businessId: isNumbered ? gaps['businessId'] : undefined,
    ...lawsOn('pay'),
    ...lawsOn('absence'),
  };
}

/** The laws on a topic as texts and as facts: lists of the same length, so that each name finds its number. */
function lawsOf(topic: string, names: Tree, numbers: Tree | undefined): Values {
  const named = isListTree(names) ? names : [];
  const numbered = isListTree(numbers) ? numbers : [];
  return {
    [`${topic}Laws`]: named.map((name) => ({ name })),
    [`${topic}Numbers`]: named.map((_, index) => {
      const number = numbered[index];
      return number === undefined ? {} : { number };
    }),
  };
}
