/** What the pages of the app may load and do; an embed may do less. */
const directives = {
  app: [
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
  ],
};

/** The policy as it stands in a page's head and in the server's header; only the header can say who may frame a page. */
export function contentSecurityPolicy(kind: 'app' | 'embed'): string {
  const common = directives.app;
  return [...common, ...(kind === 'embed' ? ["frame-src 'none'", "worker-src 'none'"] : [])].join('; ');
}
