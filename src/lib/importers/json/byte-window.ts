/** A growing window over a stream of bytes: what has been read and may still be needed. */
export class ByteWindow {
  bytes = new Uint8Array(1 << 17);
  /** How many of `bytes` are filled. */
  end = 0;

  /** Where a byte stands next, from a position on; -1 where it has not come yet. */
  indexOf(byte: number, from: number): number {
    const found = this.bytes.indexOf(byte, from);
    return found < this.end ? found : -1;
  }

  /** Forgets everything before `from` and appends the chunk. Returns by how much positions moved down. */
  append(chunk: Uint8Array, from: number): number {
    const kept = this.end - from;
    const needed = kept + chunk.length;
    const fits = this.end + chunk.length <= this.bytes.length;
    if (fits && from < this.bytes.length / 2) {
      this.bytes.set(chunk, this.end);
      this.end += chunk.length;
      return 0;
    }
    // Doubling keeps a record that arrives in many chunks from being copied once a chunk.
    const target = needed > this.bytes.length / 2 ? new Uint8Array(needed * 2) : this.bytes;
    target.set(this.bytes.subarray(from, this.end));
    target.set(chunk, kept);
    this.bytes = target;
    this.end = needed;
    return from;
  }
}
