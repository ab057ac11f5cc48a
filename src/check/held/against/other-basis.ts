import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { latin } from '../../../../schema/latin.ts';
import { basesOf } from '../../facts/bases.ts';
import { isDenied } from '../../text/lexicon/negation.ts';
import { placeholdersIn } from '../shown-placeholders.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';
import { saysName } from './names-entry.ts';

/** What a sentence may tell of beside a legal basis. Consents to cookies and transfers, laws on keeping and giving data, and terms of rights are others. */
const beside: ReadonlySet<ClaimKind> = new Set(['basis', 'interest', 'purpose', 'data']);

/** That it is a legal basis which a sentence names, and not a wish to be asked for or a contract to be met. */
const founds = latin(
  /perustu|perustee|oikeusperust|käsittelyperust|rättslig\p{L}* grund|laglig\p{L}* grund|(?:stöder|grundar) (?:vi )?(?:sig|oss)? ?på|vilar på|legal basis|lawful basis|legal ground|based on|rests? on|rel(?:y|ies) on|rechtsgrundlage|beruh(?:t|en) auf|(?:stütz(?:t|en)|gestützt)(?: \p{L}+){0,6} auf|auf(?: \p{L}+){1,6} gestützt/iu,
);

/**
 * Another legal basis than the purpose has that a sentence names: by its name or a placeholder, or by the heading above where the sentence
 * says that it is one. A sentence with a negation, or with several bases, may tell anything and is left alone.
 */
export function otherBasis(asked: Asked): Clash | undefined {
  const { kind, polarity, certainty, values } = asked.claim;
  if (kind !== 'basis' || polarity !== 'affirmed' || certainty !== 'stated') return undefined;
  const [value, ...more] = values?.bases ?? [];
  if (value === undefined || more.length > 0) return undefined;
  if (![...asked.kinds].every((one) => beside.has(one))) return undefined;
  if (isDenied(asked.sentence.text, asked.notice.locale)) return undefined;
  const tied = tiedPurposes(asked);
  const [first] = tied;
  const bases = tied.flatMap(({ purpose }) => basesToldOf(asked, purpose));
  if (first === undefined || bases.length === 0 || bases.includes(value)) return undefined;
  const path = first.purpose.bases?.length
    ? ['purposes', first.index, 'bases']
    : ['basesWithoutPurpose'];
  return { way: 'differs', kind, isSure: false, path, value };
}

/** The legal bases of a purpose; explicit consent to special categories is a consent. */
function basesToldOf({ notice: { facts } }: Asked, purpose: Purpose): string[] {
  return basesOf(facts, purpose).flatMap(({ basis, article9 }) =>
    article9 === 'a' ? [basis, 'consent'] : [basis],
  );
}

type Placed = { readonly purpose: Purpose; readonly index: number };

/** The purposes that a sentence names, or else the one that its heading does. */
function tiedPurposes({ sentence, section, notice }: Asked): Placed[] {
  const all = [...(notice.facts.purposes ?? []).entries()].map(([index, purpose]) => ({
    purpose,
    index,
  }));
  const shown = placeholdersIn(section)(sentence);
  const named = (texts: readonly string[]) => {
    const isSaid = saysName(texts, notice.locale);
    return all.filter(({ purpose }) => purpose.name !== undefined && isSaid(purpose.name));
  };
  const byPlaceholder = all.filter(({ purpose: { id } }) =>
    shown.some((path) => path.startsWith(`purposes.${id}`)),
  );
  const own = [...byPlaceholder, ...named([sentence.text])];
  if (own.length > 0) return own;
  if (!founds.test(sentence.text)) return [];
  const above = named([sentence.context.headings.at(-1) ?? '']);
  return above.length === 1 ? above : [];
}
