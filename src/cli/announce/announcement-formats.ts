/** The forms of a message, that which is printed where none is asked for first. */
export const announcementFormats = ['text', 'html', 'eml', 'json'] as const;
export type AnnouncementFormat = (typeof announcementFormats)[number];
