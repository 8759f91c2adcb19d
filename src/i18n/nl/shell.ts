/** The Dutch texts of what stands around the pages: masthead, footer, filters, loading and errors. */
export const shell = {
  site: {
    name: 'Vaardigheden in beeld',
    /** What follows the title of a page in the title of the window. */
    pageTitle: (title: string) => `${title} – Vaardigheden in beeld`,
    language: 'Nederlands',
    skip: 'Naar de inhoud',
    navigation: 'Hoofdnavigatie',
    languages: 'Taal',
    overview: 'Overzicht',
    practices: 'Praktijken',
    compare: 'Vergelijken',
    charts: 'Grafieken',
    figures: 'Cijfers',
    present: 'Presentatie',
    data: 'Gegevens',
    about: 'Over',
    theme: 'Thema',
    themes: { auto: 'Automatisch', light: 'Licht', dark: 'Donker' },
    footer: 'Over deze site',
    figuresFrom: (publication: string) => `Cijfers: ${publication}.`,
    licence: 'Code en eigen teksten: MIT-licentie. Geen cookies, geen trackers.',
  },
  filter: {
    title: 'Filteren',
    priority: 'Prioriteit',
    sector: 'Sector',
    group: 'Doelgroep',
    start: 'Startjaar',
    search: 'Zoeken',
    searchPractices: 'Zoek in praktijken',
    searchCharts: 'Zoek in grafieken',
    searchHint: 'bv. duaal leren, VDAB, bouw',
    showAll: 'Toon alles',
    remove: 'Verwijder filter',
    clear: 'Wis filters',
    practices: (count: number, figure: string) => (count === 1 ? `${figure} praktijk` : `${figure} praktijken`),
    charts: (count: number, figure: string) => (count === 1 ? `${figure} grafiek` : `${figure} grafieken`),
    ofAll: (some: string, all: string) => `${some} van ${all}`,
    noPractices: 'Geen enkele praktijk past bij deze keuze',
    noCharts: 'Geen enkele grafiek past bij deze keuze',
    whyOne: 'Niets voldoet aan:',
    whySeveral: 'Niets voldoet tegelijk aan:',
    or: 'of',
    withoutIt: (count: string) => `zonder dit filter: ${count}`,
    compare: 'Vergelijk',
    compareMarked: (count: string) => `Vergelijk (${count})`,
    compareThese: (count: string) => `Vergelijk deze ${count}`,
    compareFirst: (count: string) => `Vergelijk de eerste ${count}`,
    markForComparison: (practice: string) => `Vergelijk ${practice}`,
    show: (count: string) => `Toon ${count}`,
    /** Where nothing is left to show but the reason. */
    showNone: 'Toon waarom er niets overblijft',
    showMore: (rest: string) => `Toon meer, nog ${rest}`,
  },
  /** How sure the figures of a practice are. */
  certainty: {
    figures: (count: number, figure: string) => (count === 1 ? `${figure} cijfer` : `${figure} cijfers`),
    derived: (count: string) => `${count} berekend`,
    lost: (count: string) => `${count} verloren bij tekstextractie`,
    missing: (count: string) => `${count} zonder getal`,
    unsure: (count: string) => `${count} niet zeker gelezen`,
    /** Where none of these has to be said. */
    certain: (figures: string) => `${figures}, met zekerheid gelezen`,
  },
  notice: {
    dropped: (parts: string) => `Dit deel van het adres kennen we niet; het is weggelaten: ${parts}.`,
    droppedMore: (count: string) => `en nog ${count}`,
    /** After something that the reader made, where the device has no room or refuses. */
    notKept: 'Dit toestel kon dat niet bewaren: als u de pagina sluit, is het weg.',
    dismiss: 'Sluiten',
  },
  loading: {
    page: 'Pagina laden',
    slow: 'Het laden duurt langer dan gewoonlijk. Even geduld.',
  },
  error: {
    load: 'Deze pagina kon niet worden geladen',
    shape: 'De gegevens van deze pagina kloppen niet',
    unknown: 'Er ging iets mis op deze pagina',
    retry: 'Probeer opnieuw',
    reload: 'Laad de pagina opnieuw',
    /** Below a page that can be read and not yet used. */
    start: 'Een deel van de site kwam niet aan. U kunt alles lezen; knoppen en filters werken nog niet.',
  },
};

export type ShellMessages = typeof shell;
