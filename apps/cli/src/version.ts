/** The version of this build, from the package file beside it. */
import { createRequire } from 'node:module'

const read: unknown = createRequire(import.meta.url)('../package.json')

/** Semantic version of Syncline; all packages carry the same. */
export const version: string =
  typeof read === 'object' && read !== null && 'version' in read && typeof read.version === 'string'
    ? read.version
    : '0.0.0'
