declare module '@guide/source-lines' {
  const lines: import('./sourceLines').SourceLines;
  export default lines;
}

declare module '@guide/guides' {
  const guides: import('./guides').GuideSummary[];
  export default guides;
}

declare module '@guide/gone-anchors' {
  const gone: import('./goneAnchors').GoneAnchors;
  export default gone;
}
