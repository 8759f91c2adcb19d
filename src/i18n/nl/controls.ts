/** The controls of a chart, and what is said of what was chosen. */
export const controls = {
  title: 'Aanpassen',
  sort: 'Volgorde',
  sorts: { source: 'standaard', value: 'op waarde', name: 'op naam', start: 'op startdatum' },
  show: 'Tonen als',
  shows: { count: 'aantal', share: 'aandeel' },
  focus: (what: string) => `Uitlichten: ${what.toLowerCase()}`,
  only: 'Enkel zeker gelezen cijfers',
  intervals: '95%-intervallen',
  reset: 'Herstel de grafiek',
  /** How a chart of a presentation is shown, after its title. */
  inDeck: {
    focus: (count: string) => `${count} uitgelicht`,
    only: 'enkel zeker gelezen cijfers',
    noIntervals: 'zonder intervallen',
  },
  /** Parts of the subtitle of a chart whose numbers say something else than declared. */
  shownAs: { count: 'getoond als aantal', share: 'getoond als aandeel, in procent' },
  leftOut: (count: number, written: string) =>
    count === 1 ? 'zonder één onzeker cijfer' : `zonder ${written} onzekere cijfers`,
  /** Of a chart that would have too many rows of marks to be read. */
  firstOf: (shown: number, all: string) =>
    `de eerste ${shown} van ${all} rijen; alle staan in het CSV-bestand van de dataset`,
  /** What a screen reader says after a choice. */
  said: {
    sort: (order: string) => `Geordend: ${order}.`,
    show: (shown: string) => `Getoond als ${shown}.`,
    focus: (names: string) => (names === '' ? 'Niets uitgelicht.' : `Uitgelicht: ${names}.`),
    only: (isOn: boolean, points: string) =>
      isOn ? `Enkel zeker gelezen cijfers: ${points} getoond.` : `Alle cijfers: ${points} getoond.`,
    intervals: (isOn: boolean) => `${isOn ? 'Met' : 'Zonder'} intervallen.`,
    reset: 'De grafiek staat weer in haar oorspronkelijke vorm.',
  },
};

/** What every language says of the controls of a chart. */
export type ControlMessages = typeof controls;
