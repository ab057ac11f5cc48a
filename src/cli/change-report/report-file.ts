/** The file of a change report that programs read. */
export const reportFile = 'report.json';
