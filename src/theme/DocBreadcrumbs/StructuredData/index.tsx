// Replaced by nothing: the plugin "discovery" prints the way to each page, beginning at the home page, with its other structured data.
export default function NoStructuredData(): null {
  return null;
}
