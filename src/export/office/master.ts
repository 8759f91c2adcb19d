import { xml, type XmlNode } from '#export/xml.ts';
import { messages } from '#i18n/messages.ts';
import { languageTag, type Locale } from '#i18n/locale.ts';
import { officeRelation, officeType, relationNamespace, type Part } from './package.ts';
import { bodyProperties, objectProperties, placeholders, transform } from './shape-xml.ts';
import { slideSize, type Area, type Placeholder, type Slide } from './shape.ts';
import { runProperties, smallestText, type TextStyle } from './text.ts';
import { drawingNamespace, solidFill } from './theme.ts';

/** Attributes of the root of a slide, a layout or a master. */
export const slideRoot = {
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
  'xmlns:a': drawingNamespace,
  'xmlns:r': relationNamespace,
};

const margin = 44;
const width = slideSize.width - 2 * margin;

/** Where the texts of a slide begin, in points. Their height is as much as they need. */
export const slideFrame = {
  left: margin,
  width,
  top: 24,
  /** Lower edge of what a slide says; below it stands only its number. */
  bottom: slideSize.height - 26,
};

/** The texts that every slide has. */
export const slideTexts = {
  title: { size: 28, isBold: true, colour: 'ink' },
  subtitle: { size: 16, colour: 'ink-soft' },
  source: { size: smallestText, colour: 'ink-soft' },
} satisfies Record<Placeholder, TextStyle>;

/** The texts of the first slide of a deck. */
export const coverTexts = {
  title: { size: 44, isBold: true, colour: 'ink' },
  subtitle: { size: 22, colour: 'ink-soft' },
  source: { size: 16, colour: 'ink-soft' },
} satisfies Record<Placeholder, TextStyle>;

/** Places of the texts by layout; on a slide with a chart each has the height that it needs. */
export const textPlaces: Record<Slide['layout'], Record<Placeholder, Area>> = {
  cover: {
    title: { x: margin, y: 170, width, height: 110 },
    subtitle: { x: margin, y: 290, width, height: 64 },
    source: { x: margin, y: 390, width, height: 84 },
  },
  chart: {
    title: { x: margin, y: slideFrame.top, width, height: 68 },
    subtitle: { x: margin, y: slideFrame.top + 74, width, height: 40 },
    source: { x: margin, y: slideFrame.bottom - 46, width, height: 46 },
  },
};

const numberPlace: Area = { x: slideSize.width - margin - 60, y: slideSize.height - 23, width: 60, height: 16 };

/** The parts of the layouts by the key of a slide's `layout`. */
export const layoutNames: Record<Slide['layout'], string> = {
  cover: 'ppt/slideLayouts/slideLayout1.xml',
  chart: 'ppt/slideLayouts/slideLayout2.xml',
};

const masterName = 'ppt/slideMasters/slideMaster1.xml';

/** The master of the slides, and a layout for the first slide and one for charts. @param theme name of its part */
export function masterParts(theme: string, locale: Locale): Part[] {
  const text = messages[locale];
  const language = languageTag[locale];
  const prompts = {
    title: text.file.metadata.title,
    subtitle: text.file.metadata.subtitle,
    source: text.figure.source,
  };
  const number = slideNumber(5, '‹#›', language);
  const layout = (key: Slide['layout'], name: string): Part => {
    const styles = key === 'cover' ? coverTexts : slideTexts;
    const shapes = (['title', 'subtitle', 'source'] as const).map((own, index) => {
      const list = xml('a:lstStyle', {}, [listLevel(styles[own], language)]);
      return placeholderNode(placeholders[own], index + 2, prompts[own], textPlaces[key][own], list, language);
    });
    return {
      name: layoutNames[key],
      contentType: `${officeType}.presentationml.slideLayout+xml`,
      content: xml('p:sldLayout', { ...slideRoot, preserve: 1 }, [
        xml('p:cSld', { name }, [shapeTree([...shapes, number])]),
        xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
      ]),
      relations: [{ type: officeRelation('slideMaster'), target: masterName }],
    };
  };
  return [
    {
      name: masterName,
      contentType: `${officeType}.presentationml.slideMaster+xml`,
      content: master(language, prompts, number),
      relations: [
        ...Object.values(layoutNames).map((target) => ({ type: officeRelation('slideLayout'), target })),
        { type: officeRelation('theme'), target: theme },
      ],
    },
    layout('cover', text.file.metadata.title),
    layout('chart', text.figure.view.chart),
  ];
}

/** Id of the master, and of the layouts after it: they share one range. */
export const firstMasterId = 2_147_483_648;

function master(language: string, prompts: Record<Placeholder, string>, number: XmlNode): XmlNode {
  const { title, subtitle } = textPlaces.chart;
  const band = { x: 0, y: 0, width: slideSize.width, height: 6 };
  const shapes = [
    xml('p:sp', {}, [
      xml('p:nvSpPr', {}, [objectProperties(2, 'band', null), xml('p:cNvSpPr'), xml('p:nvPr', { userDrawn: 1 })]),
      xml('p:spPr', {}, [
        transform('a:xfrm', band),
        xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')]),
        solidFill('series-1'),
        xml('a:ln', {}, [xml('a:noFill')]),
      ]),
      emptyText(language),
    ]),
    placeholderNode({ type: 'title' }, 3, prompts.title, title, xml('a:lstStyle'), language),
    placeholderNode({ type: 'body', idx: 1 }, 4, prompts.subtitle, subtitle, xml('a:lstStyle'), language),
    number,
  ];
  const background = xml('p:bg', {}, [xml('p:bgPr', {}, [solidFill('surface'), xml('a:effectLst')])]);
  return xml('p:sldMaster', slideRoot, [
    xml('p:cSld', {}, [background, shapeTree(shapes)]),
    colourMap,
    xml(
      'p:sldLayoutIdLst',
      {},
      Object.values(layoutNames).map((_, index) =>
        xml('p:sldLayoutId', { id: firstMasterId + 1 + index, 'r:id': `rId${index + 1}` }),
      ),
    ),
    xml('p:txStyles', {}, [
      xml('p:titleStyle', {}, [listLevel(slideTexts.title, language)]),
      xml('p:bodyStyle', {}, [listLevel(slideTexts.subtitle, language)]),
      xml('p:otherStyle', {}, [listLevel({ size: 14, colour: 'ink' }, language)]),
    ]),
  ]);
}

/** Which colours of the theme are text and ground. */
export const colourMap = xml('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries(
    ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [name, name]),
  ),
});

/** The objects of a slide, a layout or a master. */
export function shapeTree(shapes: XmlNode[]): XmlNode {
  const group = xml('p:nvGrpSpPr', {}, [xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')]);
  return xml('p:spTree', {}, [group, xml('p:grpSpPr'), ...shapes]);
}

/** The number of a slide at its lower right; the program keeps it up to date. */
export function slideNumber(id: number, number: string, language: string): XmlNode {
  const style = { size: smallestText, colour: 'ink-soft' };
  const field = xml('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
    runProperties('a:rPr', style, language),
    xml('a:t', {}, [number]),
  ]);
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name: 'number' }),
      xml('p:cNvSpPr'),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'sldNum', sz: 'quarter', idx: 12 })]),
    ]),
    xml('p:spPr', {}, [transform('a:xfrm', numberPlace), xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])]),
    xml('p:txBody', {}, [
      bodyProperties('t'),
      xml('a:lstStyle'),
      xml('a:p', {}, [xml('a:pPr', { algn: 'r' }), field, xml('a:endParaRPr', { lang: language })]),
    ]),
  ]);
}

/** A text body with nothing in it. */
function emptyText(language: string): XmlNode {
  const end = xml('a:endParaRPr', { lang: language });
  return xml('p:txBody', {}, [bodyProperties('t'), xml('a:lstStyle'), xml('a:p', {}, [end])]);
}

function placeholderNode(
  attributes: XmlNode['attributes'],
  id: number,
  prompt: string,
  area: Area,
  list: XmlNode,
  language: string,
): XmlNode {
  const run = xml('a:r', {}, [xml('a:rPr', { lang: language }), xml('a:t', {}, [prompt])]);
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name: prompt }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', attributes)]),
    ]),
    xml('p:spPr', {}, [transform('a:xfrm', area), xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])]),
    xml('p:txBody', {}, [bodyProperties('t'), list, xml('a:p', {}, [run])]),
  ]);
}

/** The first level of a list: no bullet, no indent. */
function listLevel(style: TextStyle, language: string): XmlNode {
  return xml('a:lvl1pPr', { marL: 0, indent: 0, algn: 'l' }, [
    xml('a:buNone'),
    runProperties('a:defRPr', style, language),
  ]);
}
