import { findBrowser, installBrowser } from './browser.ts';

// The tests run in a real browser: one that is there, else one that is installed now.
if (!findBrowser()) installBrowser();
const browser = findBrowser();
if (browser) {
  console.log(`Browser for the tests: ${browser}`);
} else {
  console.error('The tests need Chromium, and none was found or could be installed.');
  console.error('Install it (Debian: apt-get install chromium) or set CHROMIUM to its path, and run npm test again.');
  process.exitCode = 1;
}
