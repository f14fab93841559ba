// Makes the text of a slide as large as its screen allows.

/** Pixels; smaller text is no use on any screen, larger than a tenth of its height none on a wall. */
const SMALLEST = 9;
const SHARE_OF_HEIGHT = 0.1;

/**
 * Sets the size of a slide's text by measuring: half the range is left after each try.
 * @param fit the box that holds everything that must be seen
 */
export function fitText(fit: HTMLElement): void {
  let low = SMALLEST;
  let high = Math.max(SMALLEST, fit.clientHeight * SHARE_OF_HEIGHT);
  for (let tries = 0; tries < 9; tries += 1) {
    const size = (low + high) / 2;
    fit.style.fontSize = `${size}px`;
    if (overflows(fit)) high = size;
    else low = size;
  }
  fit.style.fontSize = `${low}px`;
}

/** Leaves the size to the stylesheet again. */
export function releaseText(fit: HTMLElement): void {
  fit.style.fontSize = '';
}

function overflows(fit: HTMLElement): boolean {
  return [fit, ...fit.querySelectorAll<HTMLElement>('.table-scroll')].some(
    ({scrollHeight, clientHeight, scrollWidth, clientWidth}) =>
      scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
  );
}
