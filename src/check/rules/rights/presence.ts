import type { Rights } from '../../../../schema/disclosures/rights.ts';
import { authorityToName } from '../../facts/authority-to-name.ts';
import { rightsIn } from '../../facts/rights.ts';
import { type Subjects, theNotice } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

/** What is told of rights, where anything is. */
const theRights: Subjects<Rights> = (notice) => {
  const fact = rightsIn(notice);
  return fact ? [{ fact, path: ['rights'] }] : [];
};

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'rights-missing': {
      severity: 'error',
      articles: ['13(2)(b)', '14(2)(c)'],
      anyOf: ['rights'],
      told: (_, notice) => rightsIn(notice) !== undefined,
      example: `complaint: {authority: FI}{++
rights:
  access: {text: You may ask for a copy of the data about you.}++}`,
    },
    'complaint-missing': {
      severity: 'error',
      articles: ['13(2)(d)', '14(2)(e)'],
      anyOf: ['complaint'],
      told: ({ complaint }) => Boolean(complaint?.authority || complaint?.text),
      data: (_, notice, day) => authorityToName(notice, day),
      example: `rights:
  access: {text: You may ask for a copy of the data about you.}{++
complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}++}`,
    },
  }),
  ...presenceRules(theRights, {
    'right-access-missing': {
      severity: 'error',
      articles: ['13(2)(b)', '14(2)(c)', '15'],
      anyOf: ['access'],
      example: `rights:
  {--withdrawal: {text: You may withdraw your consent at any time.}--}{++access: {text: "You may ask for a copy of the data about you."}++}`,
    },
    'right-rectification-missing': {
      severity: 'error',
      articles: ['13(2)(b)', '14(2)(c)', '16'],
      anyOf: ['rectification'],
      example: `rights:
  {--withdrawal: {text: You may withdraw your consent at any time.}--}{++rectification: {text: "You may ask us to correct inaccurate or incomplete data about you."}++}`,
    },
    'right-erasure-missing': {
      severity: 'error',
      articles: ['13(2)(b)', '14(2)(c)', '17'],
      anyOf: ['erasure'],
      example: `rights:
  {--withdrawal: {text: You may withdraw your consent at any time.}--}{++erasure: {text: "You may ask us to erase your data when they are no longer needed."}++}`,
    },
    'right-restriction-missing': {
      severity: 'error',
      articles: ['13(2)(b)', '14(2)(c)', '18'],
      anyOf: ['restriction'],
      example: `rights:
  {--withdrawal: {text: You may withdraw your consent at any time.}--}{++restriction: {text: "You may ask us to restrict the processing of your data, for example while we check that they are accurate."}++}`,
    },
  }),
};
