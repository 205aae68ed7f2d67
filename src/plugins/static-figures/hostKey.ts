/** Identifies one printed figure on its page: the component's name and its properties. */
export function hostKey(name: string, props: object): string {
  return [name, ...Object.entries(props).map(([key, value]) => `${key}=${String(value)}`)].join(' ');
}
