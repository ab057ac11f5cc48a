import { latin } from '../../../../schema/latin.ts';

export const disclosureDenials = latin(
  /(?<!\p{L})(?:we (?:do not|don't|don’t|never|will not|will never) (?:disclose|share|give|pass)(?: on)? (?:\p{L}+ ){0,3}(?:data|information|records) to any(?:one|body)(?!\p{L})|(?:\p{L}+ )?(?:data|information|records) (?:is|are) (?:disclosed|given|passed on) to (?:nobody|no one)(?!\p{L})|we (?:do not|don't|don’t|never|will not|will never) (?:disclose|share|give|pass)(?: on)? (?:any of )?(?:your |the |any )?(?:personal |customer )?(?:data|information)(?!\p{L})|(?:personal |your )?(?:data|information) (?:is|are) (?:not|never) (?:disclosed|shared|passed on|given))/iu,
);

export const disclosureQualifiers = latin(
  /(?<!\p{L})(?:without|except|unless|other than|otherwise|only|outside|beyond|regularly|routinely|generally|purposes?|marketing|advertising|money|payment|before|until|these|those|for|if|but|than)(?!\p{L})/iu,
);
