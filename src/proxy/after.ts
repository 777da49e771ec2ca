/**
 * Hands on a value: at once where it is there, and when it comes where it is a promise. An answer from memory has
 * nothing to wait for, and each `await` on its way would cost it a hundredth of the requests that a server can take.
 */
export function after<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
