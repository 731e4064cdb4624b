/** Secrets from where people keep them: a file, a pipe or a prompt. Never from an argument, never printed. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Context } from '../command.js'
import { CliFault, usageFault } from '../exit.js'
import { expandHome } from '../network.js'

const longestSecret = 4096

/** First line of a text, without its line end. */
function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}

/** The password of a keystore: first line of --password-file, else a prompt. `confirm` asks twice. Fault PASSWORD_MISSING. */
export async function readPassword(
  context: Context,
  prompt: string,
  confirm: 'once' | 'twice' = 'once',
): Promise<string> {
  const named = context.get('signer.password_file')
  if (named !== undefined) {
    const path = resolve(context.cwd, expandHome(named, context.environment))
    try {
      if (statSync(path).size > longestSecret) throw new RangeError('the file is too large')
      return firstLine(readFileSync(path, 'utf8'))
    } catch (cause) {
      throw new CliFault('environment', 'PASSWORD_MISSING', `cannot read the password file ${path}`, {
        remedy: 'check --password-file: a file whose first line is the password',
        cause,
      })
    }
  }
  if (!context.stdin.isTTY) {
    throw new CliFault('environment', 'PASSWORD_MISSING', 'no password was given and there is no terminal to ask on', {
      remedy: 'give --password-file',
    })
  }
  const first = await prompted(context, prompt)
  if (confirm === 'twice' && (await prompted(context, 'Once more: ')) !== first) {
    throw usageFault('the two passwords differ', 'try again')
  }
  return first
}

/** A secret from a pipe (its first line) or a prompt. */
export async function readSecret(context: Context, prompt: string): Promise<string> {
  if (context.stdin.isTTY) return prompted(context, prompt)
  let text = ''
  for await (const part of context.stdin) {
    text += String(part)
    if (text.length > longestSecret) throw usageFault('the input is too long for a key', 'pipe one line')
    if (text.includes('\n')) break
  }
  return firstLine(text).trim()
}

/** Asks on the terminal without echo. Ctrl-C and Ctrl-D give up. */
function prompted({ stdin, signal }: Context, prompt: string): Promise<string> {
  process.stderr.write(prompt)
  return new Promise((resolve, reject) => {
    let text = ''
    const end = (finish: () => void): void => {
      stdin.off('data', onData)
      signal.removeEventListener('abort', onAbort)
      stdin.setRawMode(false)
      stdin.pause()
      process.stderr.write('\n')
      finish()
    }
    const onAbort = (): void =>
      end(() =>
        reject(new CliFault('failure', 'INTERRUPTED', 'no secret was given', { remedy: 'run the command again' })),
      )
    const onData = (data: Buffer): void => {
      for (const character of data.toString('utf8')) {
        const isEnd = character === '\r' || character === '\n'
        const isCancel = character === '\u0003' || character === '\u0004'
        if (isEnd) end(() => resolve(text))
        if (isCancel) onAbort()
        if (isEnd || isCancel) return
        if (character === '\u007f' || character === '\b') text = text.slice(0, -1)
        else if (text.length < longestSecret) text += character
      }
    }
    stdin.setRawMode(true)
    if (signal.aborted) {
      onAbort()
      return
    }
    signal.addEventListener('abort', onAbort, { once: true })
    stdin.resume()
    stdin.on('data', onData)
  })
}
