// A map of bounded size: it keeps what was put there last.

/** Sets an entry; when there are more than `max`, the oldest is removed. An entry that is replaced keeps its age. */
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
