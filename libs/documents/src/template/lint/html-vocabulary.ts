/** Elements that say what a text is. Everything that loads, runs, posts or draws by itself is left out. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'section article header footer main aside div p span h1 h2 h3 h4 h5 h6 table caption colgroup col thead tbody tfoot ' +
    'tr th td ul ol li dl dt dd br hr wbr strong em b i u s small sub sup mark time figure figcaption blockquote pre ' +
    'code abbr address ruby rt rp del ins q cite dfn'
  ).split(' '),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'col', 'wbr']);
/** Elements whose content is no HTML: what stands in them is not looked at again once they are refused. */
const RAW: ReadonlySet<string> = new Set('script style textarea title iframe xmp noembed noframes noscript'.split(' '));
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id lang dir title role colspan rowspan scope headers span start reversed value type datetime abbr'.split(' '),
);
const ATTRIBUTE_FAMILIES = /^(?:aria|data)-[a-z][a-z0-9-]*$/;

export const isElement = (name: string): boolean => ELEMENTS.has(name);
export const isVoid = (name: string): boolean => VOID.has(name);
export const isRaw = (name: string): boolean => RAW.has(name);
export const isAttribute = (name: string): boolean => ATTRIBUTES.has(name) || ATTRIBUTE_FAMILIES.test(name);
/** An address that would run a script, however it is spaced. */
export const isScriptAddress = (value: string): boolean => {
  // eslint-disable-next-line no-control-regex -- browsers pass over control characters in an address
  return /(?:java|vb)script:|data:text\/html/i.test(value.replace(/[\s\u0000-\u001f]+/g, ''));
};
