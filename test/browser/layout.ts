import type { Page } from 'playwright-core';

/** Expects that the page is no wider than its window; wide tables scroll in a box of their own. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  expect(await sticksOut(page)).toEqual([]);
}

/** The elements that make the page wider than its window, innermost ones, by how far they reach. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isClipped = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !isClipped(element),
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const named = innermost.map((element) => {
      const right = Math.round(element.getBoundingClientRect().right);
      return `${element.tagName.toLowerCase()}.${element.className} reaches ${right} of ${width} px`;
    });
    return named.length > 0 ? named : [`the page is ${document.documentElement.scrollWidth} of ${width} px wide`];
  });
}
