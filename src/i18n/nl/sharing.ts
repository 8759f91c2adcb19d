/** The Dutch texts of embedding and sharing a chart. */
export const sharing = {
  copied: 'Gekopieerd.',
  /** Said when the browser refuses; the text is selected by then. */
  notCopied: 'Uw browser laat kopiëren niet toe. De tekst is geselecteerd: kopieer hem zelf.',
  embed: {
    lead: 'Zet deze grafiek in uw eigen pagina. Correcties op deze site komen er vanzelf in, en titel, bron en tabel gaan mee.',
    language: 'Taal',
    theme: 'Thema',
    themes: { auto: 'Volgt het toestel van de lezer', light: 'Licht', dark: 'Donker' },
    /** Said to who copies the code while its height is not known yet. */
    measuring: 'De hoogte wordt gemeten, dan volgt de kopie.',
    tab: 'Eerst te zien',
    width: 'Breedte van het voorbeeld',
    widths: { '320': 'Telefoon (320 pixels)', '640': 'Kolom (640 pixels)' },
    parts: 'Tonen',
    part: {
      title: 'Titel',
      subtitle: 'Ondertitel',
      tabs: 'Keuze van weergave',
      note: 'Noot',
      actions: 'Links naar grafiek en gegevens',
    },
    source: 'De bronregel hoort bij de cijfers en blijft altijd staan.',
    preview: 'Voorbeeld',
    script: 'Code met script',
    scriptUse: 'Voor de meeste sites: de hoogte past zich aan, op elk scherm en in elke weergave.',
    plain: 'Code zonder script',
    plainUse: (width: string, height: string) =>
      `Voor sites die scripts weren: een vaste hoogte van ${height} pixels, gemeten bij ${width} pixels breed. Wat niet past, schuift binnen het kader.`,
    copy: 'Kopieer de code',
  },
  share: {
    address: 'Adres van deze weergave',
    addressUse: 'Het leidt naar precies deze weergave, en blijft hetzelfde.',
    copy: 'Kopieer het adres',
    sentence: 'Zin om over te nemen',
    copySentence: 'Kopieer de zin',
    /** On the page of a chart, below the sentence alone. */
    copyWithSource: 'Kopieer de zin met bron',
    citation: 'Bronvermelding (APA)',
    copyCitation: 'Kopieer de bronvermelding',
    device: 'Deel via dit toestel',
    mail: 'Stuur per e-mail',
  },
};

export type SharingMessages = typeof sharing;
