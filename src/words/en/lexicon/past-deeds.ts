/** How a sentence tells what the controller did with data, and does no more. */
export const pastDeeds: readonly string[] = [
  'used to',
  'we|which|who sold|transferred|disclosed|sent',
  'we|which|who previously|formerly|earlier|once|then sold|shared|transferred|disclosed|gave|sent|passed',
  'earlier|formerly|previously|until|before we shared|gave|passed|processed|profiled',
  'was|were previously|formerly|earlier|then? sold|transferred|disclosed|shared|profiled',
];
