/** Stands in for the anchors that are gone, which the build finds in the tombstones. */
export default {
  'figure-with-gone-rows': [
    {id: 'figure-with-gone-rows-old', successor: 'figure-with-gone-rows-new', removed: '2026-11-25', reason: 'Merged with another row.'},
    {id: 'figure-with-gone-rows-older', successor: null, removed: '2026-11-24', reason: 'No longer offered.'},
  ],
};
