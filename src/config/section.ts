// What the sections of the schema are built with.
import { type TLiteral, Type } from '@sinclair/typebox'

export const DAY_S = 86_400
export const KIB = 1024
export const MIB = 1024 * KIB

/** Every table is closed, so that a misspelt key is a problem and not a default. */
export const closed = { additionalProperties: false }

/** A section may be left out: all of its keys have defaults. */
export const section = { ...closed, default: {} }

/** One of some words. */
export function oneOf<const T extends string>(values: readonly T[]): TLiteral<T>[] {
  return values.map((value) => Type.Literal(value))
}
