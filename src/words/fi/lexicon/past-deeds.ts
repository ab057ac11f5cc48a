/** How a sentence tells what the controller did with data, and does no more. */
export const pastDeeds: readonly string[] = [
  'myimme|siirsimme|luovutimme|annoimme|käsittelimme|profiloimme|myytiin|siirrettiin|luovutettiin|annettiin|profiloitiin',
];
