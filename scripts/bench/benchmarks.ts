import { measureCheck } from './check.ts';
import { measureAllGrowth } from './growth.ts';
import { measureKept } from './kept.ts';
import { measureMutations } from './mutations.ts';
import { measurePackedHistory } from './packed-history.ts';
import { measureRedline } from './redline.ts';
import { measureRules } from './rules.ts';
import { measureSearch } from './search.ts';
import { measureSite } from './site.ts';
import { measureStart } from './start.ts';
import { measureVerify } from './verify.ts';
import { measureWording } from './wording.ts';

/** A measurement that a person runs by name; it prints what it measured and on what. */
export interface Benchmark {
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly about: string;
  readonly run: () => Promise<void>;
}

/** Every benchmark that `npm run bench` knows. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'rules',
    about: 'How many spoilt notices the rules catch, and with how many findings.',
    run: measureRules,
  },
  {
    name: 'check',
    about: 'How long check takes on a thousand notices, beside markdownlint-cli2.',
    run: measureCheck,
  },
  {
    name: 'kept',
    about:
      'How long check takes on 3,000 notices with kept findings, by threads, and in joined parts.',
    run: measureKept,
  },
  {
    name: 'start',
    about:
      'What starting costs, packed and not, beside Node alone and markdownlint-cli2; an audit beside render.',
    run: measureStart,
  },
  {
    name: 'site',
    about: 'How long a site of many revisions takes to build, beside its peers, and its pages.',
    run: measureSite,
  },
  {
    name: 'search',
    about: 'How often the search of our own site answers judged questions, and at what rank.',
    run: measureSearch,
  },
  {
    name: 'wording',
    about: 'How precise the wording rules are on labelled sentences, and how many they find.',
    run: measureWording,
  },
  {
    name: 'redline',
    about: 'How fast and how true the redline is, beside other packages that compare HTML.',
    run: measureRedline,
  },
  {
    name: 'mutations',
    about: 'How often the redline reports a single edit as what it is.',
    run: measureMutations,
  },
  {
    name: 'history',
    about: 'How large the packed history of 500 revisions is, and how fast a browser compares two.',
    run: measurePackedHistory,
  },
  {
    name: 'growth',
    about: 'How the time of check, render and diff grows with what a text repeats.',
    run: measureAllGrowth,
  },
  {
    name: 'verify',
    about: 'How long verify takes on 500 revisions, beside an earlier commit.',
    run: measureVerify,
  },
];
