import type { DownloadMessages } from '#i18n/nl/downloads.ts';

/** The English texts of the menu of files that a chart can be taken away as. */
export const downloads = {
  lead: 'Every file carries its title, note, source and address.',
  formats: {
    'png-wide': { name: 'PNG, 16:9', use: 'picture for a slide' },
    'png-standard': { name: 'PNG, 4:3', use: 'picture for a document or an older slide' },
    'png-square': { name: 'PNG, 1:1', use: 'picture for social media' },
    'png-tall': { name: 'PNG, as tall as needed', use: 'picture of a long chart' },
    svg: { name: 'SVG', use: 'sharp at any size, for print and websites' },
    pptx: { name: 'PowerPoint', use: 'slide with a chart that you can edit yourself' },
    xlsx: { name: 'Excel', use: 'figures, metadata and source on three sheets' },
    'csv-belgian': { name: 'CSV for Excel in Belgium', use: 'semicolons and a decimal comma' },
    csv: { name: 'CSV, international', use: 'commas and a decimal point, for statistical software' },
    json: { name: 'JSON', use: 'for programs' },
  },
  busy: (format) => `Making ${format} …`,
  done: (file) => `${file} has been downloaded.`,
  cancel: 'Cancel',
  cancelled: (format) => `${format} has been cancelled.`,
  failed: (format) =>
    `${format} could not be made. Check your connection and try again. If this keeps happening, try again later. The error message:`,
} satisfies DownloadMessages;
