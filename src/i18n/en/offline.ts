import type { OfflineMessages } from '#i18n/nl/offline.ts';

/** The English texts on the site itself: its network, its versions, and what is kept on the device. */
export const offline = {
  siteNews: {
    offline: 'You are not connected to the internet. What you have looked at here goes on working.',
    'new-version': 'There is a new version of this site.',
    renewed: 'This site has been renewed in the meantime: part of the version that you have open is gone.',
    reloaded: 'This site has been renewed in the meantime, so the page was loaded again; your choices are still there.',
    open: 'Open the new version',
  },
  keepOffline: {
    title: 'Without internet',
    lead: 'Pages that you look at are saved on this device and then work without internet, in both languages. You can also save everything beforehand, for a room without Wi-Fi for instance.',
    start: 'Save everything on this device',
    begins: 'Saving has begun.',
    goesOn: (kept, of) => `${kept} of ${of} files saved`,
    isWhole: 'Everything is saved. The whole site now works without internet.',
    failed: 'Not everything could be saved: there is no connection, or no room on this device. Please try again.',
  },
} satisfies OfflineMessages;
