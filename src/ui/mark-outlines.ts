/** Five outlines in a box of 16 by 16, of about the same weight: circle, square, diamond, triangle, cross. */
export const markOutlines = [
  'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  'M2.2 2.2h11.6v11.6H2.2z',
  'M8 .4 15.6 8 8 15.6.4 8z',
  'M8 1.2 15.4 14.2H.6z',
  'M5.4 1.5h5.2v3.9h3.9v5.2h-3.9v3.9H5.4v-3.9H1.5V5.4h3.9z',
];
