import type { ChartModel } from '#charts/model.ts';
import { categoriesOf, isUpright, officeCharts, type OfficeChart } from './chart-data.ts';
import { chartRoom, namesWidth, type ChartRoom } from './chart-room.ts';
import { paginate } from './paging.ts';
import type { Area, ChartShape } from './shape.ts';

const gap = { x: 28, y: 14 };

/** A chart with the room that it takes. */
interface Fitted {
  chart: OfficeChart;
  room: ChartRoom;
  least: number;
  most: number;
}

/**
 * The charts of a model by slide, in rows and columns. A panel with more bars than a slide can name
 * continues on the next slide.
 * @param area what a slide has for them
 */
export function chartPages(model: ChartModel, area: Area): ChartShape[][] {
  const charts = officeCharts(model);
  const [first] = charts;
  // Bars stand below each other as long as they can; columns beside each other, so that their heights compare.
  const counts = first && isUpright(first) ? [3, 2, 1] : [1, 2, 3];
  const layouts = counts
    .filter((count) => count <= charts.length)
    .map((count) => inColumns(charts, area, count))
    .filter(({ isWideEnough, count }) => isWideEnough || count === 1);
  // Another number of columns pays when all charts then fit on one slide.
  const best = layouts.find(({ pages }) => pages.length === 1) ?? layouts[0];
  return (best?.pages ?? []).map((rows) => {
    const own = rows.flat().map(({ chart }) => chart);
    // A slide with less than a row of charts gives them its whole width.
    const { pages, width } =
      own.length < (best?.count ?? 1) ? inColumns(own, area, own.length) : { ...best, pages: [rows] };
    return placed(pages[0] ?? [], area, width ?? area.width, model);
  });
}

function inColumns(charts: OfficeChart[], area: Area, count: number) {
  const width = (area.width - (count - 1) * gap.x) / count;
  const names = namesWidth(charts, width);
  const fitted = charts.flatMap((chart) => pieces(chart, width, names, area.height));
  const rows = Array.from({ length: Math.ceil(fitted.length / count) }, (_, row) =>
    fitted.slice(row * count, (row + 1) * count),
  );
  const pages = paginate(rows, (row) => Math.max(...row.map(({ least }) => least)), area.height, gap.y);
  return { count, width, pages, isWideEnough: fitted.every(({ room }) => room.isWideEnough) };
}

/** A chart as it is, or in parts that a slide holds. */
function pieces(chart: OfficeChart, width: number, names: number, height: number): Fitted[] {
  const room = chartRoom(chart, width, names);
  const around = room.top + room.bottom + room.legend.height;
  const fits = isUpright(chart) ? chart.categories.length : Math.max(1, Math.floor((height - around) / room.least));
  const count = Math.ceil(chart.categories.length / fits);
  const each = Math.ceil(chart.categories.length / count);
  return Array.from({ length: count }, (_, piece) => {
    const own = categoriesOf(chart, piece * each, (piece + 1) * each);
    const rows = isUpright(chart) ? 1 : own.categories.length;
    return { chart: own, room, least: around + rows * room.least, most: around + rows * room.most };
  });
}

/** The charts of one slide, with what is left of its height shared out among their rows. */
function placed(rows: Fitted[][], area: Area, width: number, model: ChartModel): ChartShape[] {
  const sizes = rows.map((row) => ({
    least: Math.max(...row.map(({ least }) => least)),
    most: Math.max(...row.map(({ most }) => most)),
  }));
  const least = sizes.reduce((sum, size) => sum + size.least, 0);
  const most = sizes.reduce((sum, size) => sum + size.most, 0);
  const left = area.height - (rows.length - 1) * gap.y - least;
  const share = most > least ? Math.max(0, Math.min(1, left / (most - least))) : 0;
  const heights = sizes.map((size) => size.least + share * (size.most - size.least));
  const isOnly = model.panels.length === 1 && rows.flat().length === 1;
  return rows.flatMap((row, place) => {
    const y = area.y + heights.slice(0, place).reduce((sum, height) => sum + height + gap.y, 0);
    return row.map(({ chart, room, most: own }, column): ChartShape => {
      const height = Math.min(heights[place] ?? 0, own);
      return {
        type: 'chart',
        name: chart.title ?? model.title,
        area: { x: area.x + column * (width + gap.x), y, width, height },
        chart,
        room,
        description: isOnly ? model.alternative : `${chart.title ?? model.title}: ${inWords(chart)}`,
      };
    });
  });
}

function inWords({ series }: OfficeChart): string {
  return series
    .flatMap(({ points }) => points.flatMap((point) => point ?? []))
    .map(({ category, series: name, cell }) => `${[category.label, name?.label].filter(Boolean).join(', ')}: ${cell}`)
    .join('; ');
}
