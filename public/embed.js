// Gives the embeds of this site in a page the height of their content. Include it once, or as often as you like:
//   <script async src="https://…/embed.js"></script>
// A frame may be there already or come later. All that this script ever changes is the height of a frame of this site,
// to a number of pixels from 50 to 10,000 that the frame itself asked for.
(() => {
  const { currentScript } = document;
  if (!currentScript?.src) return;
  const base = new URL('.', currentScript.src);
  const mark = `vaardigheden-in-beeld ${base.href}`;
  if (window[mark] === true) return;
  window[mark] = true;

  const message = { source: 'vaardigheden-in-beeld', v: 1 };
  const isEmbed = ({ src }) => src.startsWith(base.href) && /^[a-z]+\/embed\//.test(src.slice(base.href.length));
  const embeds = () => [...document.querySelectorAll('iframe')].filter(isEmbed);

  /** What of a frame's height is taken by its edges, where its style counts them in. */
  function edges(frame) {
    const style = getComputedStyle(frame);
    if (style.boxSizing !== 'border-box') return 0;
    const sizes = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
    return sizes.reduce((sum, size) => sum + (parseFloat(size) || 0), 0);
  }

  addEventListener('message', (event) => {
    const frame = embeds().find(({ contentWindow }) => contentWindow === event.source);
    // A sandboxed frame has no origin.
    if (!frame || (event.origin !== base.origin && event.origin !== 'null')) return;
    const { source, v, type, height } = Object(event.data);
    if (source !== message.source || v !== message.v || type !== 'height' || typeof height !== 'number') return;
    if (height >= 50 && height <= 10000) frame.style.height = `${Math.ceil(height + edges(frame))}px`;
  });

  // Frames that were faster than this script have told their height already.
  for (const { contentWindow } of embeds()) contentWindow?.postMessage({ ...message, type: 'ask' }, '*');
})();
