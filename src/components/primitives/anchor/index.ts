import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Announces ids to the build's link check, so that a link to a row is checked like a link to a heading. */
export function useAnchors(...ids: string[]): void {
  const {collectAnchor} = useBrokenLinks();
  ids.forEach(collectAnchor);
}
