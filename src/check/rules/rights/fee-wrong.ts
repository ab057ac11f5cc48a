import { rightKinds } from '../../../../schema/claims.ts';
import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import type { ReadText } from '../../../claims/read-claims.ts';
import type { Notice } from '../../../content/notice.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import type { Remark } from '../../findings/finding.ts';
import type { CheckContext, Rule } from '../../findings/rule.ts';
import { toldClashes } from '../../held/against/told-clash.ts';
import { placeOfClaim } from '../../held/said-claim.ts';
import { isUnlawfulFee } from '../../text/lexicon/fees.ts';
import { lookUp } from '../../text/lexicon/lexicon.ts';
import { requestFees, tellsOfDeed } from '../../text/lexicon/request-fees.ts';

export const feeWrong: Rule = {
  name: 'fee-wrong',
  severity: 'error',
  articles: ['12(5)', '15(3)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example], fee: Free of charge once a year.}',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example], fee: Requests are free of charge.}',
    },
  },
  *check(notice, context) {
    const fee = notice.facts.requests?.fee;
    if (fee && isUnlawfulFee(fee)) yield { path: ['requests', 'fee'], data: { fee } };
    yield* feesOfRights(notice);
    yield* feesInText(notice, context);
  },
};

/** What a text of a right asks for using it. */
function* feesOfRights({ facts, locale, revision }: Notice): Generator<Remark> {
  for (const right of [...rights, 'directMarketing'] as const) {
    const stated = facts.rights?.[right];
    if (!stated || isNone(stated)) continue;
    for (const field of ['text', 'limits', 'how'] as const) {
      const text: string = (field in stated && stated[field as 'text']) || '';
      const fee = splitSentences(text, locale).find(
        (one) => lookUp(requestFees, one, locale) !== undefined,
      );
      if (fee === undefined) continue;
      // What was released passed when nobody asked.
      const severity = revision === null ? 'error' : 'warning';
      yield { path: ['rights', right, field], data: { fee }, form: 'right', severity };
    }
  }
}

/** Sentences of a draft that tell of a right and its price, and of which no fact says otherwise already. */
function* feesInText(notice: Notice, context: CheckContext): Generator<Remark> {
  const { sections, locale, revision } = notice;
  if (revision !== null) return;
  const clash = toldClashes(notice, context);
  for (const section of sections) {
    const read = context.read(section, locale);
    for (const [index, sentence] of (read?.sentences ?? []).entries()) {
      const { text: fee, line } = sentence;
      const isFact = section.told.lines.some(({ from, to }) => from <= line && line <= to);
      if (isFact || lookUp(requestFees, fee, locale) === undefined) continue;
      if (!tellsOfDeed(fee, locale) && !tellsOfRight(read, index)) continue;
      if (clash(sentence, section)) continue;
      yield {
        path: ['text', section.id, 'fee', index],
        at: placeOfClaim(section, sentence),
        data: { fee },
        form: 'right',
        severity: 'warning',
      };
    }
  }
}

function tellsOfRight(read: ReadText | undefined, index: number): boolean {
  return (read?.claims ?? []).some(
    ({ sentence, kind, certainty }) =>
      sentence === index && certainty !== 'quoted' && rightKinds.some((right) => right === kind),
  );
}
