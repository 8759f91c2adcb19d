import type { Fault } from './fault.ts';
import { all, attribute, first, parts, textOf } from './package.ts';

/** The order of the children of a font, ECMA-376 18.8.22, as Excel writes and wants it. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];

const styles = (content: string) => ({ 'xl/styles.xml': `<styleSheet>${content}</styleSheet>` });
const sheet = (content: string) => ({ 'xl/worksheets/sheet1.xml': `<worksheet>${content}</worksheet>` });
const sheets = /^xl\/worksheets\/[^/]+\.xml$/;

/** Column and row of a cell's name, to be compared. */
function placeOf(cell: string): number {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
  return Number(row) * 20_000 + column;
}

/** What makes Excel refuse a workbook or offer to repair it. */
export const workbookFaults: Fault[] = [
  {
    name: 'font whose properties are out of order',
    find: (file) =>
      parts(file, /^xl\/styles\.xml$/).flatMap((root) =>
        all(root, 'font').flatMap((font) => {
          const names = [...font.children].map(({ name }) => name);
          const places = names.map((name) => fontOrder.indexOf(name));
          return places.every((place, index) => place !== -1 && place > (places[index - 1] ?? -1))
            ? []
            : [names.join()];
        }),
      ),
    example: styles('<fonts><font><sz/><color/><b/></font></fonts>'),
  },
  {
    name: 'list of styles whose count is wrong',
    find: (file) =>
      parts(file, /^xl\/styles\.xml$/).flatMap((root) =>
        [...root.children]
          .filter((list) => list.children.length !== Number(attribute(list, 'count')))
          .map(({ name }) => name),
      ),
    example: styles('<fonts count="2"><font/></fonts>'),
  },
  {
    name: 'cell whose format is absent',
    find: (file) => {
      const formats = parts(file, /^xl\/styles\.xml$/).map((root) => first(root, 'cellXfs')?.children.length ?? 0);
      const cells = parts(file, sheets).flatMap((root) => all(root, 'c'));
      return cells
        .map((cell) => attribute(cell, 's'))
        .filter((format) => format !== '' && !(Number(format) < (formats[0] ?? 0)));
    },
    example: {
      ...styles('<cellXfs count="1"><xf/></cellXfs>'),
      ...sheet('<sheetData><row><c s="1"/></row></sheetData>'),
    },
  },
  {
    name: 'sheet whose name Excel refuses, or that is there twice',
    find: (file) => {
      const names = parts(file, /^xl\/workbook\.xml$/).flatMap((root) =>
        all(root, 'sheet').map((own) => attribute(own, 'name')),
      );
      const folded = names.map((name) => name.toLowerCase());
      return names.filter(
        (name, index) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) || folded.indexOf(name.toLowerCase()) !== index,
      );
    },
    example: { 'xl/workbook.xml': '<workbook><sheets><sheet name="a/b"/></sheets></workbook>' },
  },
  {
    name: 'cell out of its order, or there twice',
    find: (file) =>
      parts(file, sheets).flatMap((root) => {
        const names = all(root, 'c').map((cell) => attribute(cell, 'r'));
        return names.filter((name, index) => index > 0 && placeOf(name) <= placeOf(names[index - 1] ?? ''));
      }),
    example: sheet('<sheetData><row><c r="B1"/><c r="A1"/></row></sheetData>'),
  },
  {
    name: 'text that is longer than a cell holds',
    find: (file) =>
      parts(file, sheets).flatMap((root) =>
        all(root, 't')
          .map(textOf)
          .filter((text) => text.length > 32_767)
          .map((text) => text.slice(0, 40)),
      ),
    example: sheet(`<sheetData><row><c r="A1"><is><t>${'a'.repeat(32_768)}</t></is></c></row></sheetData>`),
  },
  {
    name: 'number that is none',
    find: (file) =>
      parts(file, sheets).flatMap((root) =>
        all(root, 'v')
          .map(textOf)
          .filter((text) => text === '' || !Number.isFinite(Number(text))),
      ),
    example: sheet('<sheetData><row><c r="A1"><v>NaN</v></c></row></sheetData>'),
  },
  {
    name: 'formula',
    find: (file) => parts(file, sheets).flatMap((root) => all(root, 'f').map(textOf)),
    example: sheet('<sheetData><row><c r="A1"><f>1+1</f></c></row></sheetData>'),
  },
];
