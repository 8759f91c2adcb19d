import type { Fault } from './fault.ts';
import { all, attribute, first, parts, relationsOf, type Element, type OfficePackage } from './package.ts';

const slideLike = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
const namespaces = 'xmlns:p="p" xmlns:a="a" xmlns:c="c" xmlns:r="r"';

/** A slide with so much in it. */
const slide = (content: string) => ({ 'ppt/slides/slide1.xml': `<p:sld ${namespaces}>${content}</p:sld>` });
const presentation = (content: string) => ({
  'ppt/presentation.xml': `<p:presentation ${namespaces}>${content}</p:presentation>`,
});

/** The elements of a name on slides, layouts, masters and notes. */
function onSlides(file: OfficePackage, name: string): Element[] {
  return parts(file, slideLike).flatMap((root) => all(root, name));
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function named(element: Element): string {
  return JSON.stringify([element.name, element.attributes, element.text.slice(0, 80)]);
}

/** The order of what stands in `ppt/presentation.xml`, as far as we write it. */
const presentationOrder = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'];

/** The presets of ECMA-376, 20.1.10.56, of which one can be on a slide of ours. */
const presets = ['rect', 'homePlate'];

/** What makes PowerPoint refuse a presentation or offer to repair it. */
export const presentationFaults: Fault[] = [
  {
    name: 'properties of a paragraph after its first run',
    find: (file) =>
      [...onSlides(file, 'a:pPr'), ...parts(file, /charts\/[^/]+\.xml$/).flatMap((root) => all(root, 'a:pPr'))]
        .filter((own) => own.parent?.children[0] !== own)
        .map((own) => named(own.parent ?? own)),
    example: slide('<a:p><a:pPr/><a:r/><a:pPr/><a:r/></a:p>'),
  },
  {
    name: 'list of the presentation out of its order',
    find: (file) =>
      parts(file, /^ppt\/presentation\.xml$/).flatMap((root) => {
        const names = [...root.children].map(({ name }) => name);
        const places = names.map((name) => presentationOrder.indexOf(name));
        return places.every((place, index) => place !== -1 && place > (places[index - 1] ?? -1)) ? [] : [names.join()];
      }),
    example: presentation('<p:sldMasterIdLst/><p:sldIdLst/><p:notesMasterIdLst/>'),
  },
  {
    name: 'notes master with placeholders for head, date, foot or number',
    find: (file) =>
      parts(file, /^ppt\/notesMasters\//)
        .flatMap((root) => all(root, 'p:ph').map((own) => attribute(own, 'type')))
        .filter((type) => !['sldImg', 'body'].includes(type)),
    example: { 'ppt/notesMasters/notesMaster1.xml': `<p:notesMaster ${namespaces}><p:ph type="hdr"/></p:notesMaster>` },
  },
  {
    name: 'master that is declared and absent, or shares its theme',
    find: (file) => {
      const masters = Object.keys(file.bytes).filter((name) => /^ppt\/(slide|notes)Masters\/[^/]+\.xml$/.test(name));
      const themes = masters.map((name) => relationsOf(file, name).find(({ type }) => type === 'theme')?.target ?? '');
      const ids = parts(file, /^ppt\/presentation\.xml$/).flatMap((root) => [
        ...all(root, 'p:sldMasterId'),
        ...all(root, 'p:notesMasterId'),
      ]);
      return [...repeated(themes), ...(ids.length === masters.length ? [] : [`${ids.length} for ${masters.length}`])];
    },
    example: presentation('<p:sldMasterIdLst><p:sldMasterId/></p:sldMasterIdLst>'),
  },
  {
    name: 'shape without a text body',
    find: (file) =>
      onSlides(file, 'p:sp')
        .filter((shape) => attribute(first(shape, 'p:ph'), 'type') !== 'sldImg' && !first(shape, 'a:p'))
        .map(named),
    example: slide('<p:sp><p:nvSpPr/><p:spPr/></p:sp>'),
  },
  {
    name: 'line with nothing in it',
    find: (file) =>
      [...file.xml.values()]
        .flatMap((root) => all(root, 'a:ln'))
        .filter(({ children, attributes }) => children.length + Object.keys(attributes).length === 0)
        .map((own) => named(own.parent ?? own)),
    example: slide('<p:spPr><a:ln/></p:spPr>'),
  },
  {
    name: 'size below zero',
    find: (file) =>
      onSlides(file, 'a:ext')
        .filter((own) => Number(attribute(own, 'cx')) < 0 || Number(attribute(own, 'cy')) < 0)
        .map(named),
    example: slide('<a:xfrm><a:ext cx="-1" cy="5"/></a:xfrm>'),
  },
  {
    name: 'anchor of a text that is not t, ctr or b',
    find: (file) =>
      [...onSlides(file, 'a:bodyPr'), ...onSlides(file, 'a:tcPr')].flatMap((own) => {
        const anchor = attribute(own, 'anchor');
        return anchor === '' || ['t', 'ctr', 'b'].includes(anchor) ? [] : [anchor];
      }),
    example: slide('<a:tcPr anchor="mid"/>'),
  },
  {
    name: 'preset shape that Office does not know',
    find: (file) =>
      onSlides(file, 'a:prstGeom')
        .map((own) => attribute(own, 'prst'))
        .filter((preset) => !presets.includes(preset)),
    example: slide('<a:prstGeom prst="oval"/>'),
  },
  {
    name: 'two objects with one id on a slide',
    find: (file) =>
      parts(file, slideLike).flatMap((root) => repeated(all(root, 'p:cNvPr').map((own) => attribute(own, 'id')))),
    example: slide('<p:cNvPr id="2"/><p:cNvPr id="2"/>'),
  },
  {
    name: 'id of a slide below 256 or twice',
    find: (file) => {
      const ids = parts(file, /^ppt\/presentation\.xml$/).flatMap((root) =>
        all(root, 'p:sldId').map((own) => attribute(own, 'id')),
      );
      return [...ids.filter((id) => !(Number(id) >= 256 && Number(id) < 2 ** 31)), ...repeated(ids)];
    },
    example: presentation('<p:sldIdLst><p:sldId id="1"/></p:sldIdLst>'),
  },
  {
    name: 'id of a master or a layout below 2147483648 or twice',
    find: (file) => {
      const ids = [...file.xml.values()]
        .flatMap((root) => [...all(root, 'p:sldMasterId'), ...all(root, 'p:sldLayoutId')])
        .map((own) => attribute(own, 'id'));
      return [...ids.filter((id) => !(Number(id) >= 2 ** 31)), ...repeated(ids)];
    },
    example: presentation('<p:sldMasterIdLst><p:sldMasterId id="256"/></p:sldMasterIdLst>'),
  },
  {
    name: 'slide without layout or notes, or notes without slide',
    find: (file) =>
      Object.keys(file.bytes).flatMap((name) => {
        const wanted = /^ppt\/slides\/[^/]+\.xml$/.test(name)
          ? ['slideLayout', 'notesSlide']
          : /^ppt\/notesSlides\/[^/]+\.xml$/.test(name)
            ? ['notesMaster', 'slide']
            : [];
        const types = relationsOf(file, name).map(({ type }) => type);
        return wanted
          .filter((type) => types.filter((own) => own === type).length !== 1)
          .map((type) => `${name}: ${type}`);
      }),
    example: slide(''),
  },
  {
    name: 'table whose rows have other cells than it has columns, or cells without a paragraph',
    find: (file) =>
      onSlides(file, 'a:tbl').flatMap((table) => {
        const columns = all(table, 'a:gridCol').length;
        const odd = all(table, 'a:tr').filter((row) => all(row, 'a:tc').length !== columns);
        return [...odd, ...all(table, 'a:tc').filter((cell) => !first(cell, 'a:p'))].map(named);
      }),
    example: slide('<a:tbl><a:tblGrid><a:gridCol/></a:tblGrid><a:tr/></a:tbl>'),
  },
  {
    name: 'point of a chart outside its count, or twice',
    find: (file) =>
      parts(file, /^ppt\/charts\/[^/]+\.xml$/).flatMap((root) =>
        [...all(root, 'c:strCache'), ...all(root, 'c:numCache')].flatMap((cache) => {
          const places = all(cache, 'c:pt').map((own) => attribute(own, 'idx'));
          const count = Number(attribute(first(cache, 'c:ptCount'), 'val'));
          return [...places.filter((place) => Number(place) >= count), ...repeated(places)];
        }),
      ),
    example: {
      'ppt/charts/chart1.xml': `<c:chartSpace ${namespaces}><c:numCache><c:ptCount val="1"/><c:pt idx="1"/></c:numCache></c:chartSpace>`,
    },
  },
  {
    name: 'chart without the workbook that it names',
    find: (file) =>
      [...file.xml]
        .filter(([name]) => /^ppt\/charts\/[^/]+\.xml$/.test(name))
        .filter(([name, root]) => {
          const id = attribute(first(root, 'c:externalData'), 'r:id');
          const relation = relationsOf(file, name).find((own) => own.id === id);
          return relation?.type !== 'package' || !(relation.target in file.bytes);
        })
        .map(([name]) => name),
    example: { 'ppt/charts/chart1.xml': `<c:chartSpace ${namespaces}><c:externalData r:id="rId1"/></c:chartSpace>` },
  },
  {
    name: 'axis of a chart that no axis crosses',
    find: (file) =>
      parts(file, /^ppt\/charts\/[^/]+\.xml$/).flatMap((root) => {
        const axes = [...all(root, 'c:catAx'), ...all(root, 'c:valAx')].map((axis) =>
          attribute(first(axis, 'c:axId'), 'val'),
        );
        const wanted = [...all(root, 'c:crossAx'), ...all(root, 'c:axId')].map((own) => attribute(own, 'val'));
        return [...wanted.filter((id) => !axes.includes(id)), ...repeated(axes)];
      }),
    example: {
      'ppt/charts/chart1.xml': `<c:chartSpace ${namespaces}><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx></c:chartSpace>`,
    },
  },
];
