const MEGABYTE = 1024 * 1024;

/** How large an office's file may be, packed and unpacked, and what is made of it. What goes beyond is refused. */
export const OFFICE_LIMITS = {
  /** Bytes of the file; the limit itself is still taken. */
  packed: 10 * MEGABYTE,
  /** Bytes of everything in it together: a bomb is noticed before it has gone off. */
  unpacked: 24 * MEGABYTE,
  entries: 300,
  /** Bytes of the name of an entry. */
  name: 200,
  /** Elements of all parts that are read together, and how deep they may stand inside each other. */
  elements: 60_000,
  depth: 120,
  /** Characters of the filled parts together. */
  filled: 24 * MEGABYTE,
} as const;
export const inMegabytes = (bytes: number): number => bytes / MEGABYTE;
