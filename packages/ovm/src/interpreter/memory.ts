/** Memory of a frame: zero-initialised, grows by words (Yellow Paper §9.1). */

/** Buffers above this are given back when a frame ends. */
const keptBytes = 1 << 14

/** Bytes beyond `size` are zero. The buffer is replaced when it grows: never keep `bytes` or `view` over a growth. */
export class Memory {
  bytes: Uint8Array = new Uint8Array(1024)
  view: DataView = new DataView(this.bytes.buffer)
  /** Active size in bytes, a multiple of 32. */
  size = 0

  /** Makes the active size at least `size` bytes, a multiple of 32. */
  grow(size: number): void {
    if (size > this.bytes.length) {
      const bytes = new Uint8Array(Math.max(size, 2 * this.bytes.length))
      bytes.set(this.bytes.subarray(0, this.size))
      this.bytes = bytes
      this.view = new DataView(bytes.buffer)
    }
    this.size = size
  }

  clear(): void {
    if (this.bytes.length > keptBytes) {
      this.bytes = new Uint8Array(1024)
      this.view = new DataView(this.bytes.buffer)
    } else this.bytes.fill(0, 0, this.size)
    this.size = 0
  }
}
