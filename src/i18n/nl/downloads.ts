/** The Dutch texts of the menu of files that a chart can be taken away as. */
export const downloads = {
  lead: 'Elk bestand draagt titel, noot, bron en adres bij zich.',
  /** Each kind of file by its id, with what it is for. */
  formats: {
    'png-wide': { name: 'PNG, 16:9', use: 'beeld voor een dia' },
    'png-standard': { name: 'PNG, 4:3', use: 'beeld voor een document of een oudere dia' },
    'png-square': { name: 'PNG, 1:1', use: 'beeld voor sociale media' },
    'png-tall': { name: 'PNG, zo hoog als nodig', use: 'beeld voor een lange grafiek' },
    svg: { name: 'SVG', use: 'scherp op elke grootte, voor drukwerk en websites' },
    pptx: { name: 'PowerPoint', use: 'dia met een grafiek die u zelf kunt bewerken' },
    xlsx: { name: 'Excel', use: 'cijfers, metadata en bron op drie bladen' },
    'csv-belgian': { name: 'CSV voor Excel', use: 'puntkomma’s en decimale komma' },
    csv: { name: 'CSV, internationaal', use: 'komma’s en decimale punt, voor statistische software' },
    json: { name: 'JSON', use: 'voor programma’s' },
  },
  busy: (format: string) => `${format} wordt gemaakt …`,
  done: (file: string) => `${file} is gedownload.`,
  cancel: 'Annuleer',
  cancelled: (format: string) => `${format} is geannuleerd.`,
  failed: (format: string) =>
    `${format} kon niet worden gemaakt. Kijk of u verbinding hebt en probeer opnieuw. Blijft dit zo, probeer het dan later opnieuw. De foutmelding:`,
};

export type DownloadMessages = typeof downloads;
