/** The Dutch texts on the site itself: its network, its versions, and what is kept on the device. */
export const offline = {
  siteNews: {
    offline: 'U bent niet verbonden met het internet. Wat u hier al bekeek, werkt gewoon verder.',
    'new-version': 'Er is een nieuwe versie van deze site.',
    renewed: 'Deze site is intussen vernieuwd: een deel van de versie die u open hebt, bestaat niet meer.',
    reloaded: 'Deze site is intussen vernieuwd. De pagina is daarom opnieuw geladen; uw keuzes zijn gebleven.',
    open: 'Open de nieuwe versie',
  },
  keepOffline: {
    title: 'Zonder internet',
    lead: 'Pagina’s die u bekijkt, blijven op dit toestel bewaard en werken daarna zonder internet, in beide talen. U kunt ook alles vooraf bewaren, bijvoorbeeld voor een zaal zonder wifi.',
    start: 'Bewaar alles op dit toestel',
    begins: 'Het bewaren begint.',
    goesOn: (kept: string, of: string) => `${kept} van ${of} bestanden bewaard`,
    isWhole: 'Alles is bewaard. De hele site werkt nu zonder internet.',
    failed: 'Niet alles kon worden bewaard: er is geen verbinding, of geen plaats op dit toestel. Probeer opnieuw.',
  },
};

export type OfflineMessages = typeof offline;
