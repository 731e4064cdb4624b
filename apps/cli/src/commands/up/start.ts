/** `syncline up`: an L1 and domains on this machine, until Ctrl-C or `up stop`. */
import type { Run } from '../../command.js'
import { detach } from '../../devnet/detach.js'
import { startHost } from '../../devnet/host.js'
import { devnetText } from '../../devnet/info.js'
import { encodeJson } from '../../output/json.js'

export const run: Run = async (context) => {
  const { output, flags, signal } = context
  if (flags.detach === true) {
    const info = await detach(context)
    return { data: info, text: flags.wallet === true ? walletText(info) : devnetText(info, output.colors) }
  }
  const host = await startHost(context)
  const info = host.info()
  output.result('up', { data: info, text: flags.wallet === true ? walletText(info) : devnetText(info, output.colors) })
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  try {
    await Promise.race([aborted, host.ended])
  } finally {
    await output.step('stopping', () => host.stop({ keepL1: flags['keep-l1'] === true }))
  }
  return undefined
}

function walletText(info: { readonly domains: readonly { readonly wallet: unknown }[] }): string {
  return info.domains.map(({ wallet }) => encodeJson(wallet)).join('\n')
}
