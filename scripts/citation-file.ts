import { format } from 'oxfmt';
import type { Publication } from '#schema/publication.ts';
import { manifest, siteName } from './metadata.ts';

/** How to cite the site, in the Citation File Format 1.2.0: `CITATION.cff`. Authors are bodies, no persons. */
export async function citationFile({ publisher, year, title, url }: Publication): Promise<string> {
  const lines = [
    ['cff-version', '1.2.0'],
    ['message', 'If you use these figures or this software, please cite the site and the publication.'],
    ['type', 'software'],
    ['title', siteName],
    ['abstract', manifest.description],
    ['version', manifest.version],
    ['license', manifest.license],
  ].map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = `${lines.join('\n')}
authors:
  - name: ${JSON.stringify(siteName)}
references:
  - type: "report"
    title: ${JSON.stringify(title)}
    year: ${year}
    url: ${JSON.stringify(url)}
    authors:
      - name: ${JSON.stringify(publisher)}
`;
  const { code } = await format('CITATION.cff.yaml', text, { singleQuote: true, printWidth: 120 });
  return code;
}
