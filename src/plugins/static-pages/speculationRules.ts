/**
 * Tells browsers that understand it which pages to fetch when the reader shows that they will go there: by themselves once the pointer
 * has rested on a link, and at once where `src/live/prefetch.ts` has marked it, which does the same for all other browsers. Not fetched:
 * places on the same page, and files, whose names have a dot. The text is the same on every page, so that one hash allows it.
 */
export function speculationRules(baseUrl: string): object {
  const where = {and: [{href_matches: `${baseUrl}*`}, {not: {href_matches: `${baseUrl}*.*`}}, {not: {selector_matches: '[href^="#"], [download]'}}]};
  return {
    prefetch: [
      {where, eagerness: 'moderate'},
      {where: {selector_matches: '[data-ahead]'}, eagerness: 'immediate'},
    ],
  };
}
