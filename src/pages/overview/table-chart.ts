/** The chart that the table at the top of the overview stands for; it is not drawn a second time below it. */
export const tableChart = 'priority-heatmap';
