import type { Rule } from './rule.ts';

/**
 * The two examples of a rule, written as one section: what stands in `{++ ++}` is in the passing one alone, what stands
 * in `{-- --}` in the failing one (the marks of CriticMarkup).
 */
export function differingExamples(marked: string): Rule['examples'] {
  return { failing: { yaml: keep(marked, '--') }, passing: { yaml: keep(marked, '++') } };
}

/** 1. `{a{++, b++}}` kept `++` is `{a, b}`. 2. Kept `--` it is `{a}`. */
function keep(marked: string, kept: '++' | '--'): string {
  return marked.replace(/\{(\+\+|--)(.*?)\1\}/gsu, (_, mark: string, text: string) =>
    mark === kept ? text : '',
  );
}
