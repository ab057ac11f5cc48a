import type { Locale } from '../../../schema/languages.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { English } from '../../words/words.ts';
import type { MeaningTable } from './meaning.ts';

/**
 * Which fields have a sentence, by the name of its words, the weightiest first: legal bases, purposes, transfers, periods,
 * recipients, the rest. What is not here is listed as a changed fact.
 */
const fields = {
  'purposes.*.bases.*': 'basis',
  'purposes.*': 'purpose',
  'purposes.*.name': 'purposeName',
  'purposes.*.profiling.how': 'profiling',
  'purposes.*.newUse.of.*': 'newUse',
  'purposes.*.tracking': 'tracking',
  'purposes.*.data.*': 'purposeData',
  'automatedDecisions.*': 'automatedDecision',
  'transfers.*': 'transfer',
  'transfers.*.country': 'transferCountry',
  'transfers.*.mechanisms.*': 'transferMechanism',
  'transfers.*.recipients.*': 'transferRecipient',
  'retention.*.period': 'period',
  'retention.*': 'retention',
  'recipients.*': 'recipient',
  'recipients.*.name': 'recipientName',
  'recipients.*.category': 'recipientName',
  'recipients.*.role': 'recipientRole',
  'recipients.*.country.*': 'recipientPlace',
  'purposes.*.recipients.*': 'purposeRecipient',
  'controller.name': 'controller',
  'jointControllers.*': 'jointControl',
  'dataSubjects.*': 'group',
  'dataCategories.*': 'category',
  'dataCategories.*.items.*': 'item',
  'sources.*': 'source',
} as const satisfies Readonly<Record<string, keyof English['meanings']>>;

/** The sentences of a language by field. */
export function meaningTable(locale: Locale): MeaningTable {
  const { meanings } = wordsIn(locale);
  return Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, meanings[name]]));
}
