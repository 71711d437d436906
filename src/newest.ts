// A map of bounded size: it keeps what was put there last.

/** Puts an entry there; beyond `max` the oldest goes. One that is there already keeps its age. */
export function setNewest<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  value: Value,
  max: number,
): void {
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > max) map.delete(oldest as Key)
}
