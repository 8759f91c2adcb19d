const everywhere = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * What the pages and embeds may load and do. It stands in the head of each; who may frame a page only a header can say.
 * Pages show a preview of an embed.
 */
export const contentSecurityPolicy = {
  app: [...everywhere, "frame-src 'self'"].join('; '),
  embed: everywhere.join('; '),
};
