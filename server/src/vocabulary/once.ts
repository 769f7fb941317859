/** A value that is made when it is first asked for: a run that does not need it does not pay for it. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
