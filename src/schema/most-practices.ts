/** At most this many practices are compared one by one. A file of its own: embeds need no parser for it. */
export const mostPractices = 4;
