/**
 * Takes away from drawings what a content security policy drops (style attributes) and what only Recharts needs: its
 * wrapper, its classes, its empty titles, and decimals that nobody sees.
 * @param element what holds the drawings; it is changed
 * @param chart id of the chart, for the error
 * @throws Error when a wrapper of Recharts holds no drawing
 */
export function cleanDrawing(element: Element, chart: string): void {
  for (const wrapper of element.querySelectorAll('.recharts-wrapper')) {
    const drawing = wrapper.querySelector('svg');
    if (!drawing) throw new Error(`chart ${chart}: expected a drawing, received ${wrapper.innerHTML.slice(0, 80)}`);
    drawing.setAttribute('data-drawing', '');
    drawing.setAttribute('aria-hidden', 'true');
    wrapper.replaceWith(drawing);
  }
  for (const styled of element.querySelectorAll('[style]')) styled.removeAttribute('style');
  for (const empty of element.querySelectorAll('title:empty, desc:empty')) empty.remove();
  for (const part of element.querySelectorAll('svg, svg *')) {
    if (part.getAttribute('class')?.startsWith('recharts-')) part.removeAttribute('class');
    for (const { name, value } of Array.from(part.attributes)) {
      if (/\.\d{3}/.test(value)) part.setAttribute(name, value.replace(/(\.\d{2})\d+/g, '$1'));
    }
  }
}
