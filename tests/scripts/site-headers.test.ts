import { describe, expect, it } from 'vitest';
import { headersOf } from '../../scripts/site-headers.ts';

const samples = {
  'a page': 'nl/index.html',
  'the page for unknown addresses': '404.html',
  'an embed': 'en/embed/sab-placement/index.html',
  'a script': 'assets/app.js',
  'a data file': 'data/figures.csv',
  'a description for sites that embed': 'oembed/nl/sab-placement.json',
  'the script for pages that embed': 'embed.js',
};

describe.each(Object.entries(samples))('%s', (_, path) => {
  it('is taken for what it is, tells other sites no more than where its reader was, and asks for no device', () => {
    expect(headersOf(path)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    });
  });
});

it.each(['nl/index.html', '404.html'])(
  '%s stands in no frame, and shares nothing with a page that opened it',
  (path) => {
    const headers = headersOf(path);
    expect(headers).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
  },
);

it('an embed stands in frames of every site, those too that isolate themselves', () => {
  const headers = headersOf('nl/embed/sab-placement/index.html');
  expect(headers).toMatchObject({
    'Content-Security-Policy': 'frame-ancestors *',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  });
  expect(headers).not.toHaveProperty('X-Frame-Options');
});

it.each(['assets/app.js', 'data/figures.csv', 'oembed/nl/sab-placement.json', 'embed.js'])(
  '%s is read by every site, and by frames without an origin',
  (path) => {
    expect(headersOf(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  },
);
