import { describe, expect, it } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { outcomeAxes } from '#data/outcome-axes.ts';
import { costAnswer, outcomeAnswer } from '#pages/compare/answers.ts';
import { comparisonRows } from '#pages/compare/comparison-table.ts';
import { catalogue, comparedSubjects, contents } from './compared.ts';

const subjects = (...ids: string[]) => comparedSubjects(ids, 'nl');

describe('the answer to which practice did better', () => {
  it('is, for Project 3030 and the hairdressers, that the figures do not show it, and why', () => {
    const { headline, pairs } = outcomeAnswer(subjects('project-3030', 'ibo-kappers'), null, 'nl');
    expect(headline).toMatch(/^Deze uitkomsten zijn niet te vergelijken/);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ verdict: 'side-by-side-only' });
    expect(pairs[0]?.about).toContain('Project 3030: geslaagd');
    expect(pairs[0]?.reasons.join(' ')).toContain('behoud van loon');
    expect(pairs[0]?.about).toContain('174 van 236 (74%)');
    expect(pairs[0]?.reasons.join(' ')).toMatch(
      /282 gestarte IBO’s liepen er nog 46.* 174 tot 220 van alle gestarte \(ongeveer 62% tot 78%\) succesvol/,
    );
    expect(pairs[0]?.reasons).toContain('De bron zegt niet wanneer een IBO als succesvol beëindigd telt.');
    expect(pairs[0]?.reasons).toContain(
      'Wat bij de ene en de andere telt, verschilt: succes dat de bron niet omschrijft tegenover een attest van VDAB.',
    );
  });

  it('says what each counts where they count nothing alike', () => {
    const { pairs } = outcomeAnswer(subjects('sab', 'basf-duaal-leren'), null, 'nl');
    expect(pairs[0]?.verdict).toBe('not-comparable');
    expect(pairs[0]?.reasons.join(' ')).toMatch(/aan het werk.*doorgestroomd naar BASF/);
  });

  it('never says that one of the published practices did better', () => {
    for (const other of contents.practices) {
      const { headline } = outcomeAnswer(subjects('project-3030', other.id), null, 'nl');
      expect(headline).not.toMatch(/laten zich vergelijken/);
    }
  });

  it('tells every pair of four practices, and of more counts the pairs that it does not spell out', () => {
    const four = ['project-3030', 'sab', 'basf-duaal-leren', 'ibo-kappers'];
    expect(outcomeAnswer(subjects(...four), null, 'nl').pairs).toHaveLength(6);
    const more = outcomeAnswer(subjects(...four, 'groene-sectoren', 'co-lab'), null, 'nl');
    expect(more.pairs).toHaveLength(1);
    expect(more.notes.join(' ')).toMatch(/9 paren.*CO-LAB/);
  });

  it('gives each practice a number of its own, whatever may be compared: an outcome, or what stands for it', () => {
    for (const practice of contents.practices) {
      const { numbers } = outcomeAnswer(subjects(practice.id, practice.id === 'sab' ? 'co-lab' : 'sab'), null, 'nl');
      const own = numbers.find(({ subject }) => subject.id === practice.id);
      expect(own?.subject.keyFigure, practice.id).toBeTruthy();
      const shown = own?.kinds.flatMap(({ rates }) => rates).length ?? 0;
      expect(shown > 0, practice.id).toBe(practice.outcomes > 0);
      expect(shown + (own?.rest ?? 0)).toBe(practice.outcomes);
    }
  });

  it('shows results before starting points, and of two practices the outcomes that come closest', () => {
    const of = (...ids: string[]) =>
      outcomeAnswer(subjects(...ids), null, 'nl').numbers.map(({ kinds }) => kinds[0]?.rates[0]?.label.nl);
    expect(of('project-3030', 'ibo-kappers')).toEqual(['geslaagd, van wie begon', 'succesvol, van de beëindigde']);
    expect(of('we-care', 'project-3030')).toEqual([undefined, 'geslaagd, van wie begon']);
  });

  it('says of every kind that one practice shows why another has none, so that no two measures read as one', () => {
    const { numbers } = outcomeAnswer(subjects('basf-duaal-leren', 'ibo-kappers'), null, 'nl');
    const told = numbers.map(({ kinds }) =>
      kinds.map(({ kind, rates, absence }) => [kind, rates.length, absence?.text]),
    );
    expect(told).toEqual([
      [
        ['completion', 0, messages.nl.comparePage.absent.completion],
        ['placement', 2, undefined],
      ],
      [
        ['completion', 1, undefined],
        ['placement', 0, expect.stringContaining('geen bruikbaar jobcijfer')],
      ],
    ]);
  });

  it('is about one kind where that is asked about', () => {
    const { headline, numbers } = outcomeAnswer(subjects('basf-duaal-leren', 'ibo-kappers'), 'placement', 'nl');
    expect(headline).toContain(
      'Over ‘Plaatsing’ geeft alleen Duaal Leren BASF een uitkomst; wat een andere praktijk bereikte',
    );
    expect(numbers.map(({ kinds }) => kinds.map(({ kind }) => kind))).toEqual([['placement'], ['placement']]);
  });

  it('shows no figures of others where contracts after an IBO are asked about', () => {
    const asked = catalogue.questions.find(({ id }) => id === 'contracts')?.practices ?? [];
    const { headline, numbers } = outcomeAnswer(subjects(...asked), 'placement', 'nl');
    expect(headline).toBe(messages.nl.comparePage.noneOf(messages.nl.outcome.kind.placement));
    expect(numbers.flatMap(({ kinds }) => kinds.flatMap(({ rates }) => rates))).toEqual([]);
  });

  it('does not say of SAB that no figure tells who stayed: the source leaves it open', () => {
    const [sab] = subjects('sab');
    expect(sab?.absences.find(({ kind }) => kind === 'retention')?.text).toMatch(
      /aan het werk bleef, zegt de bron niet/,
    );
  });

  it('does not say of BASF that the source gives no progression: it calls what stands under placement moving on', () => {
    const { numbers } = outcomeAnswer(subjects('project-3030', 'basf-duaal-leren'), 'progression', 'nl');
    expect(numbers[1]?.kinds[0]?.absence?.text).toMatch(/^doorstroom naar BASF .* staat hier bij ‘Plaatsing’$/);
  });

  it('says which outcomes may be compared: exactly those that may share an axis', () => {
    const { may } = outcomeAnswer(subjects('project-3030', 'ibo-kappers'), null, 'nl');
    expect(may).toContain(
      'Tussen twee praktijken is niets te vergelijken, binnen één praktijk wel, met de kanttekeningen erbij: ‘Project 3030: ingeloot’ (6 percentages);',
    );
    expect(may).not.toContain('IBO');
    expect(outcomeAnswer(subjects('sab', 'ibo-kappers'), null, 'nl').may).toBe(messages.nl.comparePage.mayNothing);
    expect(outcomeAnswer(subjects('co-lab', 'bakkersatelier'), null, 'nl').may).toBeNull();
    for (const { id } of contents.practices) {
      const own = subjects(id);
      const shared = outcomeAxes(own.flatMap(({ rates }) => rates)).filter((axis) => axis.length > 1);
      for (const axis of shared)
        expect(outcomeAnswer(own, null, 'nl').may, id).toContain(`(${axis.length} percentages`);
    }
  });

  it('does not count a baseline as an outcome', () => {
    const { headline, numbers } = outcomeAnswer(subjects('we-care', 'sab'), null, 'nl');
    expect(headline).toMatch(/^Alleen .*SAB/);
    expect(numbers[0]).toMatchObject({ kinds: [], rest: 0 });
    expect(contents.practices.find(({ id }) => id === 'we-care')?.outcomes).toBe(0);
  });

  it('names those without outcomes', () => {
    expect(outcomeAnswer(subjects('co-lab', 'bakkersatelier'), null, 'nl').headline).toMatch(
      /^Geen van deze praktijken/,
    );
    expect(outcomeAnswer(subjects('co-lab', 'sab'), null, 'nl').headline).toMatch(/^Alleen /);
  });
});

describe('the answer to what employers paid', () => {
  it('names the one amount that is money of an employer, and whose the others are', () => {
    const [headline, ...rest] = costAnswer(subjects('project-3030', 'sab', 'basf-duaal-leren'), 'nl');
    expect(headline).toMatch(
      /^Een bedrag voor de kosten van een werkgever staat op deze ID-kaarten alleen bij: Duaal Leren BASF, ca\.\s€\s108\.422 \(/,
    );
    const told = rest.join(' ');
    expect(told).toMatch(
      /Wat werkgevers betaalden bij [^.]*SAB[^.]*, staat niet.*de sector of een fonds ervan en de overheid/,
    );
    const [words] = catalogue.practices.find(({ id }) => id === 'project-3030')?.employers ?? [];
    expect(told).toContain(`Project 3030: ${words?.nl}`);
  });

  it('does not call one amount the only costs of an employer where another card states costs without an amount', () => {
    const compared = subjects('basf-duaal-leren', 'leren-on-the-job');
    const [headline, ...rest] = costAnswer(compared, 'nl');
    expect(headline).toMatch(/^Een bedrag .* alleen bij: Duaal Leren BASF/);
    expect(rest.join(' ')).toMatch(/Iedereen Leert!: Als kosten noemt de bron .*, zonder bedrag\./);
    expect(costAnswer(subjects('basf-duaal-leren', 'leren-on-the-job'), 'en')[0]).toMatch(/state an amount only for: /);
  });

  it('rests on the payer of each amount, as its practice states it', () => {
    for (const practice of catalogue.practices) {
      const [subject] = subjects(practice.id);
      expect(subject?.costs.map(({ label, payer }) => [label, payer])).toEqual(
        practice.costs.map(({ nature, payer }) => [nature.nl, payer ?? null]),
      );
    }
  });

  it('is that the publication does not say, where no amount is', () => {
    expect(costAnswer(subjects('we-care', 'sab'), 'nl')[0]).toBe(
      'Wat werkgevers betaalden, staat niet in de publicatie.',
    );
    expect(costAnswer(subjects('co-lab', 'ibo-kappers'), 'nl').join(' ')).toContain('geen bedrag gepubliceerd');
  });

  it('says in words what employers pay or are spared, where the publication gives no amount', () => {
    const [headline, ...rest] = costAnswer(subjects('project-3030', 'ibo-kappers'), 'nl');
    expect(headline).toBe(messages.nl.comparePage.employerInWords);
    expect(rest.join(' ')).toMatch(/IBO[^:]*: Tijdens een IBO betaalt de werkgever loon noch sociale bijdragen/);
  });

  it('is asked of the practice that is most explicit about it', () => {
    expect(catalogue.questions.find(({ id }) => id === 'costs')?.practices).toContain('ibo-kappers');
  });
});

describe('the table of everything', () => {
  const compared = subjects('project-3030', 'basf-duaal-leren');
  const rows = comparisonRows(compared, contents, 'nl');

  it('has a row for each rate, with its counts and its interval where there are counts', () => {
    const rates = rows.filter(({ part }) => part === 'outcomes');
    expect(rates).toHaveLength(compared.flatMap((subject) => subject.rates).length);
    expect(rates.find(({ cells }) => cells.counts === '7 van 9')?.cells.interval).toBe('45% – 94%');
  });

  it('says how a number was added up, and nothing of one that is published', () => {
    const notes = comparisonRows(subjects('bakkersatelier', 'project-3030'), contents, 'nl')
      .filter(({ part }) => part === 'reach')
      .map(({ cells }) => cells.note);
    expect(notes.map((note) => note.startsWith('berekend: 72 + 457 + 180.'))).toEqual([false, true]);
  });

  it('has each card, each priority, each amount', () => {
    const amounts = compared.flatMap(({ reach, costs, employers }) => [...reach, ...costs, ...employers]);
    expect(rows.filter(({ part }) => part !== 'outcomes')).toHaveLength(
      compared.length * (6 + 3 + contents.priorities.length) + amounts.length,
    );
    expect(rows.filter(({ cells }) => cells.value === '')).toEqual([]);
  });
});
