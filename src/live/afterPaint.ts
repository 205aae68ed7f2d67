/** Does something after the next paint: a frame's callback comes before its paint, and a timer set in it comes after. */
export const afterPaint = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));
