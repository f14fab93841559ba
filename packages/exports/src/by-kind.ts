// Chooses what to do by the kind of a thing: one function a kind, and the compiler says which is missing.

/** A function for each kind. */
export type ByKind<Thing extends {kind: string}, Context, Result> = {
  [Kind in Thing['kind']]: (thing: Extract<Thing, {kind: Kind}>, context: Context) => Result;
};

/**
 * Calls the function for the thing's kind.
 * @param context is handed on to it
 */
export function byKind<Thing extends {kind: string}, Context, Result>(
  writers: ByKind<Thing, Context, Result>,
  thing: Thing,
  context: Context,
): Result {
  const write = writers[thing.kind as Thing['kind']] as (thing: Thing, context: Context) => Result;
  return write(thing, context);
}
