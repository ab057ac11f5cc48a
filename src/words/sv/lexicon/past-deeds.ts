/** How a sentence tells what the controller did with data, and does no more. */
export const pastDeeds: readonly string[] = [
  'sålde|överförde|lämnade|delade|behandlade|profilerade|såldes|överfördes|lämnades|delades|behandlades|profilerades',
];
