/** Stands in for what the build reads of the guides' pages. */
export default ['aiops-introduction', 'aiops-observability-stack', 'aidlc-framework', 'aiops-predictive-operations'].map((id) => ({
  id,
  path: `/docs/aiops-aidlc/${id}`,
  label: id,
  description: id,
  minutes: 12,
  sections: ['first', 'second'],
  announced: false,
}));
