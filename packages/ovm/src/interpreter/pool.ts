/** Frames kept for reuse: a frame holds a stack and a memory buffer, dear to make for each call. */
import { Frame } from './frame.js'

/** As many as one message can have open. */
const keptFrames = 1025

export class FramePool {
  readonly #free: Frame[] = []

  take(): Frame {
    return this.#free.pop() ?? new Frame()
  }

  /** Gives the frame back, cleared. The caller keeps no reference to it. */
  release(frame: Frame): void {
    frame.release()
    if (this.#free.length < keptFrames) this.#free.push(frame)
  }
}
