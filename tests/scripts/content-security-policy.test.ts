import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/content-security-policy.ts';

const inline = { script: 'const a = "é";', style: 'a { color: red }' };

/** The sources that a policy allows for a kind of file. */
function sources(policy: string, directive: string): string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

describe.each(['app', 'embed'] as const)('the content security policy of the %s', (kind) => {
  const policy = contentSecurityPolicy(kind, inline);

  it('allows what is of this site, and of what stands in the document exactly that text', () => {
    for (const part of ['script', 'style'] as const) {
      const hash = createHash('sha256').update(inline[part], 'utf8').digest('base64');
      expect(sources(policy, `${part}-src`)).toEqual(["'self'", `'sha256-${hash}'`]);
    }
  });

  it('allows nothing from elsewhere, nothing evaluated and no text as markup', () => {
    expect(sources(policy, 'default-src')).toEqual(["'none'"]);
    expect(sources(policy, 'require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('loads no plug-ins, and reads relative addresses from where the document stands', () => {
    expect(sources(policy, 'object-src')).toEqual(["'none'"]);
    expect(sources(policy, 'base-uri')).toEqual(["'none'"]);
  });

  it('lets a page make one kind of trusted address, to register its service worker, and an embed none', () => {
    expect(sources(policy, 'trusted-types')).toEqual([kind === 'app' ? 'service-worker' : "'none'"]);
    expect(sources(policy, 'worker-src')).toEqual(kind === 'app' ? ["'self'"] : []);
  });

  it('lets the search of a page lead to a page of this site, and an embed send nothing', () => {
    expect(sources(policy, 'form-action')).toEqual([kind === 'app' ? "'self'" : "'none'"]);
  });

  it('lets pages frame what is of this site, and embeds nothing', () => {
    expect(sources(policy, 'frame-src')).toEqual(kind === 'app' ? ["'self'"] : []);
  });
});
