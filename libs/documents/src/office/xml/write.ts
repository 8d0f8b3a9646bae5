const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const entity = (character: string): string => ENTITIES[character] ?? character;

export const xmlText = (text: string): string => text.replace(/[&<>\r]/g, entity);

/** With the space before it. */
export const attributeXml = (name: string, value: string): string =>
  ` ${name}="${value.replace(/[&<>"\t\n\r]/g, entity)}"`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
