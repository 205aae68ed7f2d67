declare module '@guide/guides' {
  import type {GuideSummary} from './guides';

  const guides: GuideSummary[];
  export default guides;
}
