/** Provinces, cities and counties as there are in China, about. */
const [PROVINCES, CITIES, COUNTIES] = [31, 333, 2_850];
/** Directly below the root, each province and each city. */
const BUREAUS = 60;

/** Paths of so many organs, governments among them; a county has from half to one and a half times the mean. */
export function tree(count: number, random: () => number): readonly (readonly string[])[] {
  const named = (above: readonly (readonly string[])[], name: string, number: number) =>
    Array.from({ length: number }, (_, each) => [...above[each % above.length]!, `${name}${each}`]);
  const root = [['root']];
  const provinces = named(root, 'p', PROVINCES);
  const cities = named(provinces, 'c', CITIES);
  const counties = named(cities, 'k', COUNTIES);
  const few = [
    ...named(root, 'r', BUREAUS),
    ...named(provinces, 'pb', PROVINCES * BUREAUS),
    ...named(cities, 'cb', CITIES * BUREAUS),
  ];
  const known = [...provinces, ...cities, ...counties, ...few];
  const places = counties.flatMap((county) =>
    Array.from({ length: 5 + Math.floor(random() * 11) }, () => county),
  );
  return [...known, ...named(places, 'kb', count - known.length)];
}
