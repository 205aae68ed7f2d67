declare module '@guide/source-lines' {
  import type {SourceLines} from './sourceLines';

  const lines: SourceLines;
  export default lines;
}

declare module '@guide/guides' {
  import type {GuideSummary} from './guides';

  const guides: GuideSummary[];
  export default guides;
}
