/** The one JSON shape that every command prints under `--json`: `{ schema, ok, data | error }`. */
import { Fault } from '@syncline/primitives'

/** Version of the envelope and of each command's data. */
export const envelopeVersion = 1

export type Envelope =
  | { readonly schema: string; readonly ok: true; readonly data: unknown }
  | {
      readonly schema: string
      readonly ok: false
      readonly error: {
        readonly code: string
        readonly message: string
        readonly data: Readonly<Record<string, unknown>>
        readonly hint: string | undefined
      }
    }

/** `up status` → `syncline.up.status/1`. */
export function schemaOf(command: string): string {
  const name = command.trim().replaceAll(' ', '.')
  return name === '' ? `syncline/${envelopeVersion}` : `syncline.${name}/${envelopeVersion}`
}

export function resultEnvelope(command: string, data: unknown): Envelope {
  return { schema: schemaOf(command), ok: true, data }
}

/** An error of any kind; what is no Fault gets code INTERNAL and no data. */
export function errorEnvelope(command: string, error: unknown): Envelope {
  const known = error instanceof Fault
  const message = error instanceof Error ? error.message : String(error)
  return {
    schema: schemaOf(command),
    ok: false,
    error: {
      code: known ? error.code : 'INTERNAL',
      message,
      data: known ? error.data : {},
      hint: known ? error.remedy : 'this is a bug: run again with -v and report what it prints',
    },
  }
}
