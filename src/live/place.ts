/** The element that the part of an address after `#` names, if there is one; what is no address names nothing. */
export function placeNamed(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
