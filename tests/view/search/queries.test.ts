import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locale.ts';
import type { SearchKind } from '#schema/search.ts';
import { best, realSearch } from './real-search.ts';

/** What a reader types, and what has to be among the first three of each kind. */
type Query = [typed: string, why: string, found: Found];

interface Found {
  practice?: string;
  chart?: string;
  question?: RegExp;
  figure?: RegExp;
  topic?: RegExp;
  text?: RegExp;
}

const queries: Record<Locale, Query[]> = {
  nl: [
    ['intake', 'a word of the address', { practice: 'project-3030', chart: 'project-3030-intake' }],
    ['instroom', 'a synonym', { practice: 'project-3030', chart: 'project-3030-intake' }],
    ['screening', 'a step of the intake', { practice: 'project-3030', chart: 'project-3030-intake' }],
    ['tewerkstelling', 'a synonym', { practice: 'sab', chart: 'sab-placement', figure: /aan het werk/ }],
    ['jobs', 'a synonym of the other language', { practice: 'sab', chart: 'sab-placement' }],
    ['banen', 'a plural with another vowel', { chart: 'sab-placement' }],
    ['financieren', 'a verb', { practice: 'ibo-kappers', figure: /subsidie/ }],
    ['financering', 'a mistyped word', { practice: 'ibo-kappers', figure: /subsidie/ }],
    ['kapper', 'a singular', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['kapers', 'a letter that is left out', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['kappersopleiding', 'a compound of two words that stand apart', { practice: 'ibo-kappers', text: /opleiding/ }],
    ['kapperscontract', 'a compound that no text has', { practice: 'ibo-kappers', chart: 'ibo-contract-types' }],
    ['contracten kappers', 'two words in any order', { chart: 'ibo-contract-types', figure: /214 IBO/ }],
    ['hairdresser', 'a word of the other language', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['hybride wagens', 'a phrase', { practice: 'hev-certificering', chart: 'hev-certifications-by-level' }],
    ['elektrische auto', 'a phrase', { practice: 'hev-certificering', chart: 'hev-certifications-by-level' }],
    [
      'uitvallers',
      'a synonym in another form',
      { practice: 'ibo-kappers', chart: 'ibo-outcomes', figure: /Stopgezet/ },
    ],
    ['drop-out', 'a word with a hyphen', { chart: 'ibo-outcomes', text: /stopgezet/ }],
    ['stageplaats', 'a synonym', { practice: 'co-lab', chart: 'co-lab-internships' }],
    ['plaatsing', 'a synonym', { practice: 'sab', chart: 'sab-placement' }],
    ['doorstroom basf', 'a word and a practice', { practice: 'basf-duaal-leren', chart: 'basf-cohorts' }],
    ['dual learning', 'a phrase of the other language', { practice: 'basf-duaal-leren', chart: 'basf-cohorts' }],
    ['chemiesector', 'a compound', { practice: 'basf-duaal-leren', chart: 'basf-sector-cohorts' }],
    ['brood', 'a synonym', { practice: 'bakkersatelier', chart: 'bakkersatelier-investment' }],
    ['lonen', 'a plural with one vowel', { practice: 'project-3030', chart: 'project-3030-budget' }],
    ['verpleegkundigen', 'a synonym', { practice: 'we-care', chart: 'we-care-baseline' }],
    ['loting', 'a term of the glossary', { practice: 'project-3030', text: /^ingeloot:|loting/ }],
    ['8.885', 'a number', { practice: 'sab', chart: 'sab-placement', figure: /8\.885/ }],
    ['214 contract', 'a number and a word', { chart: 'ibo-contract-types', figure: /214 IBO/ }],
    ['laaggeschoolden', 'a word that the glossary avoids', { practice: 'leren-on-the-job', text: /kortgeschoold/i }],
    ['inschrijvigen', 'a mistyped word', { practice: 'project-3030', chart: 'project-3030-intake' }],
    ['wecare', 'a name without its hyphen', { practice: 'we-care', chart: 'we-care-pilots' }],
    [
      'kosten BASF',
      'a word and a name',
      { practice: 'basf-duaal-leren', chart: 'basf-cost', figure: /Geraamde kosten/ },
    ],
    ['voorwaarden kappers', 'a part of a page', { text: /./ }],
    ['kost per deelnemer', 'a synonym of what the source counts', { figure: /Geraamde kosten per leerling/ }],
    ['kosten per persoon', 'the word of the unit', { figure: /Geraamde kosten per leerling/ }],
    ['wie betaalt', 'a question', { question: /Betaalden werkgevers/, figure: /loonkosten betaalt/ }],
    ['jobs na opleiding', 'words of which one says nothing', { practice: 'project-3030' }],
    ['kappers contract', 'a sector and a word', { chart: 'ibo-contract-types', figure: /214 IBO/ }],
    ['slaagkans', 'a synonym', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['slaagpercentage', 'a compound that no text has', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['uitvalpercentage', 'a compound that no text has', { chart: 'ibo-outcomes', figure: /Stopgezet/ }],
    ['hoeveel deelnemers', 'a question in two words', { chart: 'leren-on-the-job-reach' }],
    ['doelgroep werkzoekenden', 'a target group', { topic: /Werkzoekenden/ }],
    ['bouw', 'a sector', { topic: /Bouw/, practice: 'sab' }],
    ['zorgsector', 'a compound with the word sector', { practice: 'we-care', chart: 'we-care-baseline' }],
    ['sab ontbreekt', 'what is not in the figures', { practice: 'sab', text: /ontbreekt of onzeker/ }],
    ['sab niet zeker', 'a phrase for doubt', { practice: 'sab', text: /ontbreekt of onzeker/ }],
    ['sector bouw', 'the name of a sector', { practice: 'sab', chart: 'sab-placement' }],
  ],
  en: [
    ['employment', 'a synonym', { practice: 'sab', chart: 'sab-placement', figure: /at work/ }],
    ['jobs', 'a plural', { practice: 'sab', chart: 'sab-placement' }],
    ['tewerkstelling', 'a word of the other language', { practice: 'sab', chart: 'sab-placement' }],
    ['care sector', 'the name of a sector', { practice: 'we-care', chart: 'we-care-baseline' }],
    ['financing', 'a priority', { practice: 'ibo-kappers', figure: /subsidy/ }],
    ['funding', 'a synonym', { practice: 'ibo-kappers', figure: /subsidy/ }],
    ['financng', 'a letter that is left out', { practice: 'ibo-kappers', figure: /subsidy/ }],
    [
      'hairdresser contracts',
      'two words',
      { practice: 'ibo-kappers', chart: 'ibo-contract-types', figure: /68 IBOs|214/ },
    ],
    ['hairdresing', 'a mistyped word', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['kappers', 'a word of the other language', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['hybrid cars', 'a phrase', { practice: 'hev-certificering', chart: 'hev-certifications-by-level' }],
    ['electric vehicle', 'a phrase', { practice: 'hev-certificering', chart: 'hev-certifications-by-level' }],
    ['HEV', 'a short word', { practice: 'hev-certificering', chart: 'hev-certifications-by-level' }],
    ['dropout', 'a synonym', { practice: 'ibo-kappers', chart: 'ibo-outcomes', figure: /Stopped/ }],
    ['apprentices', 'a synonym', { practice: 'basf-duaal-leren', chart: 'basf-cohorts' }],
    ['internships', 'a plural', { practice: 'co-lab', chart: 'co-lab-internships' }],
    ['placement', 'a word of a name', { practice: 'sab', chart: 'sab-placement' }],
    ['plaatsing', 'a word of the other language', { practice: 'sab', chart: 'sab-placement' }],
    ['intake', 'a word of the address', { practice: 'project-3030', chart: 'project-3030-intake' }],
    ['screening', 'a step of the intake', { practice: 'project-3030', chart: 'project-3030-intake' }],
    ['chemistry', 'a synonym', { practice: 'basf-duaal-leren', chart: 'basf-sector-cohorts' }],
    ['wages', 'a plural', { practice: 'project-3030', chart: 'project-3030-budget' }],
    ['nurses', 'a synonym', { practice: 'we-care', chart: 'we-care-baseline' }],
    ['lottery', 'a word that the glossary avoids', { practice: 'project-3030', text: /draw/ }],
    ['8885', 'a number in another notation', { practice: 'sab', figure: /8,885/ }],
    ['1,279,925', 'a number', { chart: 'project-3030-budget', figure: /1,279,925/ }],
    ['certifcates', 'a mistyped word', { practice: 'hev-certificering', chart: 'hev-certifications-by-level' }],
    ['costs of BASF', 'words that say nothing between', { practice: 'basf-duaal-leren', chart: 'basf-cost' }],
    ['cost per participant', 'a synonym of what the source counts', { figure: /Estimated costs per pupil/ }],
    ['cost per head', 'a synonym', { figure: /Estimated costs per pupil/ }],
    ['who pays', 'a question', { question: /employers pay/ }],
    ['jobs after training', 'words of which one says nothing', { practice: 'project-3030' }],
    ['success rate', 'a phrase', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
    ['dropout rate', 'a phrase', { chart: 'ibo-outcomes', figure: /Stopped/ }],
    ['number of participants', 'words that say nothing', { chart: 'leren-on-the-job-reach' }],
    ['construction', 'a sector', { topic: /Construction/, practice: 'sab' }],
    ['SAB missing', 'what is not in the figures', { practice: 'sab', text: /missing or uncertain/ }],
    ['uncertain construction', 'doubt, and a sector', { practice: 'sab', text: /missing or uncertain/ }],
    ['disadvantaged groups', 'a target group', { topic: /Disadvantaged groups/ }],
    ['unskilled', 'a word that the glossary avoids', { practice: 'leren-on-the-job', text: /low-skilled/i }],
    ['baseline measurement', 'a term of the glossary', { practice: 'we-care', chart: 'we-care-baseline' }],
    ['companies', 'a plural in -ies', { practice: 'watch-for-talent', chart: 'groene-sectoren-recognition' }],
    ['bouw', 'a word of the other language', { practice: 'sab', chart: 'sab-placement' }],
    ['teacher', 'a synonym', { text: /./ }],
    ['hairdr', 'the beginning of a word', { practice: 'ibo-kappers', chart: 'ibo-outcomes' }],
  ],
};

describe.each(['nl', 'en'] as const)('search in %s', (locale) => {
  const search = realSearch(locale);

  it.each(queries[locale])('finds by “%s”: %s', (typed, _, found) => {
    const top = (kind: SearchKind) => best(search, typed, kind).slice(0, 3);
    const isThere = {
      practice: !found.practice || top('practice').includes(found.practice),
      question: !found.question || found.question.test(top('question').join('\n')),
      topic: !found.topic || found.topic.test(top('topic').join('\n')),
      chart: !found.chart || top('chart').includes(found.chart),
      figure: !found.figure || found.figure.test(top('figure').join('\n')),
      text: !found.text || found.text.test(top('text').join('\n')),
    };
    expect(Object.entries(isThere).filter(([, is]) => !is)).toEqual([]);
    expect(search(typed).isWhole).toBe(true);
  });
});
