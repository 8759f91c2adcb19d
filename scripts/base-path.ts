/** The path below which the site is built and served: `BASE_PATH` with slashes at both ends, `/` when it is not set. */
export function basePath(): string {
  const parts = (process.env['BASE_PATH'] ?? '').split('/').filter(Boolean);
  return parts.length > 0 ? `/${parts.join('/')}/` : '/';
}
