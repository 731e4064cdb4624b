/** `syncline account list`: keystore files by name. */
import type { Run } from '../../command.js'
import { listAccounts } from '../../keys/folder.js'
import { keystoreFolder } from '../../keys/signer.js'
import { formatTable } from '../../output/table.js'

export const run: Run = (context) => {
  const folder = keystoreFolder(context)
  const accounts = listAccounts(folder)
  if (accounts.length === 0) context.output.note(`no accounts in ${folder}`)
  const rows = accounts.map(({ name, address }) => [
    name,
    address ?? context.output.colors.dim('not written in the file'),
  ])
  return Promise.resolve({
    data: { folder, accounts: accounts.map(({ name, path, address }) => ({ name, path, address: address ?? null })) },
    text: formatTable(rows),
  })
}
