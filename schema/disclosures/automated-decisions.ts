import * as z from 'zod';
import { automatedDecisionGrounds, automatedSpecialPoints } from '../gdpr/vocabularies.ts';
import { intrudes, open } from '../meaning.ts';
import { common, id, ids, laws, NoneSchema, oneOf, text, yesNo } from '../values.ts';

const DecisionSchema = z.strictObject({
  id: id(),
  purposes: ids('Purposes the decision serves.', 'purposes', open).optional(),
  logic: text('The procedure and principles that are actually applied, in plain words.').optional(),
  significance: text('How it affects the data subject.').optional(),
  consequences: text('What may follow from it.').optional(),
  safeguards: text('Human intervention, own point of view, contesting: Article 22(3).').optional(),
  review: text(
    'How an authority lets a person decide the matter anew: free of charge by the Finnish act 434/2003, section 53 f.',
  ).optional(),
  creditworthiness: yesNo(
    'Whether it assesses the creditworthiness of a consumer: Directive (EU) 2023/2225, Article 18.',
    open,
  ).optional(),
  solely: yesNo('Whether the decision is based solely on automated processing.', open).optional(),
  ground: oneOf(
    automatedDecisionGrounds,
    'decisionGround',
    'What allows it, Article 22(2).',
  ).optional(),
  law: laws('The law that allows it.').optional(),
  special: oneOf(
    automatedSpecialPoints,
    'automatedSpecial',
    'Point of Article 9(2), Article 22(4).',
    { label: 'article9', fundamental: 'added' },
  ).optional(),
  ...common,
});

/** Automated decisions with legal or similar effects: Articles 13(2)(f), 14(2)(g) and 22. */
export const AutomatedDecisionsSchema = z.union([NoneSchema, z.array(DecisionSchema)]).meta({
  description: 'Decisions that are made by automated means alone.',
  effect: intrudes,
  fundamental: 'added',
  near: ['purposes', 'rights'],
});
export type AutomatedDecisions = z.infer<typeof AutomatedDecisionsSchema>;
export type AutomatedDecision = Extract<AutomatedDecisions, readonly unknown[]>[number];
