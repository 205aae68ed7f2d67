declare module '@guide/data-files' {
  import type {ListedFigure} from './list';

  const figures: ListedFigure[];
  export default figures;
}
