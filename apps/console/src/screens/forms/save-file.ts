/** Long enough for the browser to have taken the file over. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/**
 * The name that an answer gives its file.
 * @param disposition the header `content-disposition`
 * @param otherwise where it gives none that can be read
 * @example fileNameIn("attachment; filename=\"a.pdf\"; filename*=UTF-8''%EC%84%9C%EC%8B%9D.pdf", 'b.pdf') // '서식.pdf'
 */
export function fileNameIn(disposition: string | null, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  try {
    return encoded === undefined ? (plain ?? otherwise) : decodeURIComponent(encoded);
  } catch {
    return plain ?? otherwise;
  }
}
