import type { SharingMessages } from '#i18n/nl/sharing.ts';

/** The English texts of embedding and sharing a chart. */
export const sharing = {
  copied: 'Copied.',
  notCopied: 'Your browser does not allow copying. The text is selected: please copy it yourself.',
  embed: {
    lead: 'Put this chart into your own page. Corrections made on this site appear in it by themselves, and title, source and table come with it.',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'Follows the reader’s device', light: 'Light', dark: 'Dark' },
    measuring: 'Measuring the height, then it is copied.',
    tab: 'Seen first',
    width: 'Width of the preview',
    widths: { '320': 'Phone (320 pixels)', '640': 'Column (640 pixels)' },
    parts: 'Show',
    part: {
      title: 'Title',
      subtitle: 'Subtitle',
      tabs: 'Choice of view',
      note: 'Note',
      actions: 'Links to chart and data',
    },
    source: 'The source line belongs to the figures and always stays.',
    preview: 'Preview',
    script: 'Code with script',
    scriptUse: 'For most sites: the height adapts, on every screen and in every view.',
    plain: 'Code without script',
    plainUse: (width, height) =>
      `For sites that refuse scripts: a fixed height of ${height} pixels, measured at a width of ${width} pixels. What does not fit scrolls inside the frame.`,
    copy: 'Copy the code',
  },
  share: {
    address: 'Address of this view',
    addressUse: 'It leads to exactly this view, and stays the same.',
    copy: 'Copy the address',
    sentence: 'A sentence to quote',
    copySentence: 'Copy the sentence',
    copyWithSource: 'Copy the sentence with its source',
    citation: 'Citation (APA)',
    copyCitation: 'Copy the citation',
    device: 'Share from this device',
    mail: 'Send by e-mail',
  },
} satisfies SharingMessages;
