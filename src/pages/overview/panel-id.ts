/** The id of the figure in the panel: it is made of what the reader has chosen, and is no chart of the gallery. */
export const panelId = 'overview-panel';
