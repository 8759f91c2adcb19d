/** Reads or writes storage; null when the device has none, refuses it, is full, or holds what cannot be read. */
export function attempt<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch {
    return null;
  }
}
