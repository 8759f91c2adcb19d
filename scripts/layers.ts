/** A folder of `src/`, and the other ones that its files may import. */
interface Layer {
  name: string;
  mayImport: string[];
}

const order = [
  'offline',
  'schema',
  'i18n',
  'format',
  'measures',
  'data',
  'charts',
  'ui',
  'render',
  'export',
  'view',
  'figure',
  'pages',
  'app',
];

/** The layers that may import less than all those before them. */
const exceptions: Record<string, string[]> = {
  ui: [],
  schema: [],
  view: ['offline', 'schema', 'i18n', 'format', 'measures', 'data', 'charts'],
};

/** The layers in their order, that of the table in ARCHITECTURE.md. */
export const layers: readonly Layer[] = order.map((name, place) => ({
  name,
  mayImport: exceptions[name] ?? order.slice(0, place),
}));
